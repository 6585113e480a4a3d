"""Work in a process of its own, whose answers come one by one: for what would hold up the interpreter in a thread.

A large file that is decoded, or a bundle of a hundred thousand parts, stops every other thread for tenths of a second
(measured). No Qt here: the process imports this and what it works with, nothing else. It ends with whoever asked.
"""

import multiprocessing
import os
import signal
from collections.abc import Callable, Generator, Iterator
from contextlib import suppress
from multiprocessing.connection import Connection
from multiprocessing.process import BaseProcess
from typing import Any

from bodymap.app.progress import Progress
from bodymap.base.errors import BodymapError, WorldError
from bodymap.base.logs import ProcessBeside
from bodymap.base.text import language, translate, use_language

_POLL_SECONDS = 0.05
_NICER = 5
_END = "end"  # what is sent after the last answer
_Work = Callable[..., Iterator[Any]]


def stream_beside(progress: Progress, work: _Work, *args: Any) -> Generator[Any]:
    """Yield what `work`, a function of a module, yields in a process of its own.

    A BodymapError of the work is raised here; StoppedError once `progress` was asked to stop. Either ends the process,
    and so does whoever takes no more answers.
    """
    context = multiprocessing.get_context("spawn")
    ours, theirs = context.Pipe()
    process = context.Process(target=_serve, args=(theirs,), name="bodymap-beside", daemon=True)
    process.start()
    theirs.close()
    try:
        ours.send((language(), work, args))
        while (answer := _next(ours, progress)) != _END:
            if isinstance(answer, BodymapError):
                raise answer
            yield answer[0]
    except (EOFError, OSError):
        raise WorldError(
            translate("beside", "This was not finished: the program beside the window ended."),
            translate("beside", "Try again."),
        ) from None
    finally:
        _finish(process, ours)


def _next(pipe: Connection, progress: Progress) -> Any:
    while not pipe.poll(_POLL_SECONDS):
        progress.check()
    progress.check()
    return pipe.recv()


def _finish(process: BaseProcess, pipe: Connection) -> None:
    pipe.close()
    process.kill()
    process.join()
    process.close()


def _serve(pipe: Connection) -> None:
    """Do one piece of work, giving way to the window."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    if hasattr(os, "nice"):
        os.nice(_NICER)
    spoken, work, args = pipe.recv()
    use_language(spoken)
    with ProcessBeside(), suppress(BrokenPipeError):  # whoever asked is gone: nobody waits for an answer
        pipe.send(_answered(pipe, work, args))


def _answered(pipe: Connection, work: _Work, args: tuple[Any, ...]) -> Any:
    """Send the answers one by one; return what is to be said last."""
    try:
        for answer in work(*args):
            pipe.send((answer,))
    except BodymapError as error:
        return error
    return _END
