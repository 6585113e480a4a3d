"""Papers made beside the window: one worker process, kept warm, so that typst never holds up the window's thread.

Records go to it and bytes come back through a pipe; nothing touches the disk. The worker ends by itself when its
pipe closes, also when this process is killed. A future that is cancelled, even in mid-work, ends the worker; the next
request starts a new one.
"""

import atexit
import multiprocessing
import queue
import signal
import threading
from concurrent.futures import Future
from contextlib import suppress
from functools import cache
from multiprocessing.connection import Connection
from multiprocessing.process import BaseProcess

import msgspec

from bodymap.base.errors import BodymapError, WorldError
from bodymap.base.faults import OutOfMemoryError, out_of_memory
from bodymap.base.logs import ProcessBeside
from bodymap.base.text import translate
from bodymap.clinic.chart import Chart
from bodymap.report.options import SummaryOptions
from bodymap.report.request import PaperRequest

__all__ = ["PaperProcess", "PaperRequest", "papers", "summary_in_process", "warm_in_process"]

_POLL = 0.05  # seconds between two looks at whether a request was cancelled


class PaperProcess:
    """Makes papers one after the other in a process of its own; any thread may ask."""

    def __init__(self) -> None:
        self._requests: queue.SimpleQueue[tuple[PaperRequest, Future[bytes]] | None] = queue.SimpleQueue()
        self._thread: threading.Thread | None = None
        self._lock = threading.Lock()
        self._process: BaseProcess | None = None
        self._pipe: Connection | None = None

    def submit(self, request: PaperRequest) -> Future[bytes]:
        """Return the future of one paper; it fails with what the user can understand, or WorldError."""
        future: Future[bytes] = Future()
        with self._lock:
            if self._thread is None:
                self._thread = threading.Thread(target=self._serve, name="papers", daemon=True)
                self._thread.start()
            self._requests.put((request, future))
        return future

    def close(self) -> None:
        """End the worker and this object's thread; what still waits is cancelled."""
        with self._lock:
            thread, self._thread = self._thread, None
            if thread is None:
                return
            self._requests.put(None)
        if thread is not threading.current_thread():
            thread.join(timeout=5)

    def _serve(self) -> None:
        try:
            while (entry := self._requests.get()) is not None:
                request, future = entry
                if not future.cancelled():
                    self._answer(request, future)
        finally:
            self._end()
            with suppress(queue.Empty):
                while (entry := self._requests.get_nowait()) is not None:
                    entry[1].cancel()

    def _answer(self, request: PaperRequest, future: Future[bytes]) -> None:
        """Have one request made; the future stays cancellable until its result is there."""
        try:
            answer = self._ask(request, future)
        except (EOFError, OSError):
            answer = self._failure()
            self._end()
        except MemoryError:
            answer = out_of_memory()
        if isinstance(answer, OutOfMemoryError):
            self._end()  # with it goes all that it held
        if answer is None or not future.set_running_or_notify_cancel():
            return
        if isinstance(answer, Exception):
            future.set_exception(answer)
        else:
            future.set_result(answer)

    def _ask(self, request: PaperRequest, future: Future[bytes]) -> bytes | Exception | None:
        """Return the worker's answer; None when the request was cancelled meanwhile."""
        pipe = self._connected()
        pipe.send((msgspec.structs.replace(request, chart=None), _packed(request.chart)))
        while not pipe.poll(_POLL):
            if future.cancelled():
                self._end()
                return None
        answer: bytes | Exception = pipe.recv()
        return answer

    def _failure(self) -> Exception:
        """Return why the worker is gone: a fault of ours (where it arose is on stderr), or somebody ended it."""
        if self._process is not None:
            self._process.join(timeout=2)
            if (self._process.exitcode or 0) > 0:
                return RuntimeError("the worker that makes papers met a fault")
        return WorldError(
            translate("report", "The document could not be made: the program beside the window ended."),
            translate(
                "report", "Try again. If it ends again, this computer may have too little memory: close other programs."
            ),
        )

    def _connected(self) -> Connection:
        """Return the pipe to a living worker."""
        if self._pipe is None or self._process is None or not self._process.is_alive():
            self._end()
            context = multiprocessing.get_context("spawn")
            self._pipe, theirs = context.Pipe()
            self._process = context.Process(target=_work, args=(theirs,), name="bodymap-papers", daemon=True)
            self._process.start()
            theirs.close()
        return self._pipe

    def _end(self) -> None:
        """End the worker, in mid-work if need be: it has nothing to lose."""
        if self._pipe is not None:
            self._pipe.close()
        if self._process is not None:
            self._process.kill()
            self._process.join()
            self._process.close()
        self._pipe = self._process = None


def _packed(chart: Chart | None) -> bytes:
    """Return a chart for the pipe: pickling six thousand records would hold up the window for 60 ms (measured)."""
    return b"" if chart is None else msgspec.msgpack.encode(chart)


def _unpacked(packed: bytes) -> Chart | None:
    return msgspec.msgpack.decode(packed, type=Chart) if packed else None


def _work(pipe: Connection) -> None:
    """Serve requests until the pipe closes."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    with ProcessBeside():
        while True:
            try:
                request, chart = pipe.recv()
            except EOFError:
                return
            pipe.send(_made(msgspec.structs.replace(request, chart=_unpacked(chart))))


def _made(request: PaperRequest) -> bytes | Exception:
    """Return the paper, or what the user did wrong; anything else ends the worker."""
    from bodymap.report.makers import make

    try:
        return make(request)
    except BodymapError as error:
        return error
    except MemoryError:
        return out_of_memory()


@cache
def papers() -> PaperProcess:
    """Return the process of this program; it ends with the program."""
    process = PaperProcess()
    atexit.register(process.close)
    return process


def warm_in_process() -> Future[bytes]:
    """Start the worker and prepare it, so that the first paper is quick."""
    return papers().submit(PaperRequest(kind="warm"))


def summary_in_process(
    chart: Chart, visit_id: str, options: SummaryOptions, files: dict[str, bytes] | None = None
) -> Future[bytes]:
    """Return the future of the visit summary as a PDF; it can be cancelled until it is done.

    `files`: the bytes of the visit's attachments by their ids.
    """
    request = PaperRequest(kind="summary", chart=chart, visit_id=visit_id, options=options, files=files or {})
    return papers().submit(request)
