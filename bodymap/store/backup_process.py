"""Copying and proving a backup in a process of its own, so that a clinic of a gigabyte never holds up the window.

The clinic's key goes to that process through a pipe and ends with it. Whatever happens to it, or to the one that asked,
only the folder that has no name yet is left, which the next backup sweeps away.
"""

import multiprocessing
import os
import signal
from contextlib import suppress
from multiprocessing.connection import Connection
from multiprocessing.process import BaseProcess
from pathlib import Path

from bodymap.base.errors import BodymapError
from bodymap.base.logs import ProcessBeside
from bodymap.base.text import translate
from bodymap.store import backup, errors
from bodymap.store.vault import Vault

_POLL_SECONDS = 0.1
_NICER = 10


def copy_beside(vault: Vault, part: Path, progress: backup.Progress) -> backup.Contents:
    """Do as `backup.copy_here` does, in a process of its own.

    `progress` is called at least ten times a second, with the newest numbers; what it raises ends the process.
    """
    context = multiprocessing.get_context("spawn")
    ours, theirs = context.Pipe()
    process = context.Process(target=_work, args=(theirs,), name="bodymap-backup", daemon=True)
    process.start()
    theirs.close()
    try:
        return _follow(ours, vault, part, progress)
    finally:
        _end(process, ours)


def _follow(pipe: Connection, vault: Vault, part: Path, progress: backup.Progress) -> backup.Contents:
    done, total = 0, 1
    try:
        pipe.send((vault, part))
        while True:
            if not pipe.poll(_POLL_SECONDS):
                progress(done, total)
                continue
            said = pipe.recv()
            if isinstance(said, BaseException):
                raise said
            if isinstance(said, backup.Contents):
                return said
            done, total = said
            progress(done, total)
    except (EOFError, OSError):
        raise errors.ClinicUnreachableError(
            translate("backup", "The backup was not finished: the program that makes it was ended."),
            translate("backup", "Nothing was kept of it; the clinic is untouched. Try again."),
        ) from None


def _end(process: BaseProcess, pipe: Connection) -> None:
    pipe.close()
    process.kill()
    process.join()
    process.close()


def _work(pipe: Connection) -> None:
    """Make one copy, giving way to whoever works in the clinic."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    if hasattr(os, "nice"):
        os.nice(_NICER)
    vault, part = pipe.recv()
    with ProcessBeside(), suppress(BrokenPipeError):  # whoever asked is gone: nobody waits for an answer
        pipe.send(_copied(vault, part, pipe))


def _copied(vault: Vault, part: Path, pipe: Connection) -> backup.Contents | BodymapError:
    try:
        with backup.refusals(part.parent):
            return backup.copy_here(vault, part, lambda done, total: pipe.send((done, total)))
    except BodymapError as error:
        return error
