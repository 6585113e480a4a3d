"""Where pictures from outside are decoded: one short-lived process per picture, with little memory and no files.

A hostile picture can at most end that process; the window then says that it could not be read. Bytes go in and come
back through a pipe: nothing of a patient touches the disk. A future that is cancelled ends the process at once.
"""

import atexit
import multiprocessing
import threading
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import suppress
from functools import cache
from multiprocessing.connection import Connection
from pathlib import Path

from bodymap.app.pictures import Picture, check_name, check_size, developed
from bodymap.base.errors import BodymapError, InputError, WorldError
from bodymap.base.logs import ProcessBeside
from bodymap.base.text import translate

PATIENCE_SECONDS = 60.0
_MEMORY = 2_000_000_000
_POLL = 0.05


class Darkroom:
    """Develops pictures one after the other; any thread may ask."""

    def __init__(self) -> None:
        self._executor = ThreadPoolExecutor(max_workers=1, thread_name_prefix="bodymap-pictures")
        self._closed = threading.Event()

    def from_file(self, file: Path) -> "Future[Picture]":
        """Return the future of the picture in a file."""
        return self._submit(lambda: _read(file), file.name)

    def from_bytes(self, data: bytes, name: str = "") -> "Future[Picture]":
        """Return the future of a picture that was pasted or dropped."""
        return self._submit(lambda: data, name)

    def close(self) -> None:
        """End what is being made and take no more."""
        self._closed.set()
        self._executor.shutdown(wait=True, cancel_futures=True)

    def _submit(self, read: Callable[[], bytes], name: str) -> "Future[Picture]":
        answer: Future[Picture] = Future()

        def work() -> None:
            try:
                made = None if answer.cancelled() else self._make(read(), name, answer)
            except BodymapError as error:
                if answer.set_running_or_notify_cancel():
                    answer.set_exception(error)
                return
            if made is not None and answer.set_running_or_notify_cancel():
                answer.set_result(made)

        self._executor.submit(work)
        return answer

    def _make(self, data: bytes, name: str, answer: "Future[Picture]") -> Picture | None:
        """Have one picture developed; None where nobody waits for it any more."""
        context = multiprocessing.get_context("spawn")
        ours, theirs = context.Pipe()
        process = context.Process(target=_work, args=(theirs,), name="bodymap-picture", daemon=True)
        process.start()
        theirs.close()
        try:
            ours.send((data, name))
            waited = 0.0
            while not ours.poll(_POLL):
                waited += _POLL
                if answer.cancelled() or self._closed.is_set():
                    return None
                if waited > PATIENCE_SECONDS:
                    raise _unreadable()
            made: Picture | BodymapError = ours.recv()
        except (EOFError, OSError) as error:
            raise _unreadable() from error
        finally:
            ours.close()
            process.kill()
            process.join()
            process.close()
        if isinstance(made, BodymapError):
            raise made
        return made


def _read(file: Path) -> bytes:
    """Return the content of a file that the user chose."""
    check_name(file.name)
    try:
        check_size(file.stat().st_size)
        return file.read_bytes()
    except OSError as error:
        raise WorldError(
            translate("pictures", "The file could not be read."),
            translate("pictures", "Check that it is still there and that you may open it."),
        ) from error


def _unreadable() -> InputError:
    return InputError(
        translate("pictures", "This picture could not be read safely, so it was not attached."),
        translate("pictures", "Take it again, or open and save it in another program."),
    )


def _work(pipe: Connection) -> None:
    """Develop one picture and end."""
    with ProcessBeside():
        _confine()
        data, name = pipe.recv()
        try:
            made: Picture | BodymapError = developed(data, name)
        except BodymapError as error:
            made = error
        pipe.send(made)


def _confine() -> None:
    """Let this process take little memory and time and write no file, where the system can hold it to that."""
    try:
        import resource
    except ImportError:  # Windows: the limits of `pictures` alone
        return
    for which, limit in (
        (resource.RLIMIT_AS, _MEMORY),
        (resource.RLIMIT_CPU, int(PATIENCE_SECONDS)),
        (resource.RLIMIT_FSIZE, 0),
        (resource.RLIMIT_CORE, 0),
    ):
        with suppress(ValueError, OSError):  # already held to less
            resource.setrlimit(which, (limit, limit))


@cache
def darkroom() -> Darkroom:
    """Return the darkroom of this program; it closes with the program."""
    made = Darkroom()
    atexit.register(made.close)
    return made
