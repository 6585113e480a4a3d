"""Writing a file so that its name always stands for the old content or the whole new one."""

import errno
import os
import tempfile
import time
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager, suppress
from io import BufferedWriter
from pathlib import Path

from bodymap.base.errors import WorldError
from bodymap.base.text import translate

Content = bytes | Iterator[bytes]
_BEGINS, _ENDS = ".bodymap-", ".part"
_ABANDONED_SECONDS = 3600  # nobody pauses for so long in the middle of a file
_OUT_OF_REACH = (errno.ESTALE, errno.ENOTCONN, errno.EHOSTDOWN, errno.EHOSTUNREACH, errno.ENODEV, errno.ETIMEDOUT)


def write_whole(target: Path, content: Content, *, ready: Callable[[], object] | None = None) -> None:
    """Write `content` to `target` whole or not at all; WorldError, in the user's words, where that cannot be.

    An iterator is written piece by piece as it yields, never held as a whole; what it raises stops the writing.
    `ready` is called when everything is on the disk and only the name is missing; what it raises stops the writing.
    The file is for its owner's eyes only, as patient data wants it.
    A device such as /dev/null is written into, never replaced.
    """
    if target.exists() and not target.is_file() and not target.is_dir():
        _into_device(target, content, ready)
        return
    sweep((target.parent,))
    with _in_words():
        handle, name = tempfile.mkstemp(prefix=_BEGINS, suffix=_ENDS, dir=target.parent)
    temporary = Path(name)
    try:
        _fill(handle, content)
        if ready is not None:
            ready()
        _rename(temporary, target)
    finally:
        with suppress(OSError):  # its folder may be gone, and it with it
            temporary.unlink(missing_ok=True)


def _into_device(target: Path, content: Content, ready: Callable[[], object] | None) -> None:
    if ready is not None:
        ready()
    with _in_words(), target.open("wb") as file:
        _pour(file, content)


def _fill(handle: int, content: Content) -> None:
    with _in_words(), os.fdopen(handle, "wb") as file:
        _pour(file, content)
        file.flush()
        os.fsync(file.fileno())


def _pour(file: BufferedWriter, content: Content) -> None:
    for piece in (content,) if isinstance(content, bytes) else content:
        file.write(piece)


def _rename(temporary: Path, target: Path) -> None:
    with _in_words():
        temporary.replace(target)
    if os.name == "posix":  # so that the name outlasts a power loss; a network folder may not know how
        with suppress(OSError):
            handle = os.open(target.parent, os.O_RDONLY)
            try:
                os.fsync(handle)
            finally:
                os.close(handle)


def sweep(folders: Iterable[Path]) -> None:
    """Take away what was left in `folders` by a process that was ended in the middle of writing."""
    for folder in folders:
        with suppress(OSError):
            for left in folder.glob(f"{_BEGINS}*{_ENDS}"):
                if time.time() - left.stat().st_mtime > _ABANDONED_SECONDS:
                    left.unlink()


@contextmanager
def _in_words() -> Iterator[None]:
    """Tell what the machine refuses in this block in the user's words."""
    try:
        yield
    except OSError as error:
        raise refusal(error) from error


def refusal(error: OSError) -> WorldError:
    """Return what the machine refused, in the user's words."""
    room = translate("files", "The file could not be written: the disk is full.")
    if error.errno in (errno.ENOSPC, errno.EDQUOT, errno.EFBIG):
        return WorldError(room, translate("files", "Make room, or choose another folder."))
    if error.errno in (errno.ENOENT, errno.ENOTDIR):
        message = translate("files", "The file could not be written: its folder does not exist.")
        return WorldError(message, translate("files", "Choose another folder."))
    if error.errno in _OUT_OF_REACH:
        message = translate("files", "The file could not be written: its folder can no longer be reached.")
        return WorldError(
            message, translate("files", "Look whether the network or the drive is there, then try again.")
        )
    if error.errno in (errno.EACCES, errno.EPERM, errno.EROFS):
        message = translate("files", "The file could not be written: the folder or the file is protected.")
        return WorldError(message, translate("files", "Choose another folder or another name."))
    if error.errno in (errno.EISDIR, errno.ENOTEMPTY):
        message = translate("files", "The file could not be written: a folder has this name.")
        return WorldError(message, translate("files", "Choose another name."))
    message = translate("files", "The file could not be written: {0}.").format(os.strerror(error.errno or errno.EIO))
    return WorldError(message, translate("files", "Choose another folder."))


def unreadable(error: OSError) -> WorldError:
    """Return why the machine did not let a file be read, in the user's words."""
    if error.errno in (errno.ENOENT, errno.ENOTDIR):
        return WorldError(translate("files", "The file could not be read: it is not there any more."))
    if error.errno in (errno.EACCES, errno.EPERM):
        return WorldError(translate("files", "The file could not be read: it is protected."))
    if error.errno in _OUT_OF_REACH:
        message = translate("files", "The file could not be read: its folder can no longer be reached.")
        return WorldError(
            message, translate("files", "Look whether the network or the drive is there, then try again.")
        )
    return WorldError(
        translate("files", "The file could not be read: {0}.").format(os.strerror(error.errno or errno.EIO))
    )
