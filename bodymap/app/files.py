"""Writing a file so that its name always stands for the old content or the whole new one."""

import errno
import os
import tempfile
from collections.abc import Callable
from pathlib import Path

from bodymap.base.errors import WorldError
from bodymap.base.text import translate


def write_whole(target: Path, content: bytes, *, ready: Callable[[], object] | None = None) -> None:
    """Write `content` to `target` whole or not at all; WorldError, in the user's words, where that cannot be.

    `ready` is called when everything is on the disk and only the name is missing; what it raises stops the writing.
    The file is for its owner's eyes only, as patient data wants it.
    A device such as /dev/null is written into, never replaced.
    """
    if target.exists() and not target.is_file() and not target.is_dir():
        _into_device(target, content, ready)
        return
    try:
        handle, name = tempfile.mkstemp(prefix=".bodymap-", suffix=".part", dir=target.parent)
    except OSError as error:
        raise refusal(error) from error
    temporary = Path(name)
    try:
        _fill(handle, content)
        if ready is not None:
            ready()
        _rename(temporary, target)
    finally:
        temporary.unlink(missing_ok=True)


def _into_device(target: Path, content: bytes, ready: Callable[[], object] | None) -> None:
    if ready is not None:
        ready()
    try:
        target.write_bytes(content)
    except OSError as error:
        raise refusal(error) from error


def _fill(handle: int, content: bytes) -> None:
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
    except OSError as error:
        raise refusal(error) from error


def _rename(temporary: Path, target: Path) -> None:
    try:
        temporary.replace(target)
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
    if error.errno in (errno.EACCES, errno.EPERM, errno.EROFS):
        message = translate("files", "The file could not be written: the folder or the file is protected.")
        return WorldError(message, translate("files", "Choose another folder or another name."))
    if error.errno in (errno.EISDIR, errno.ENOTEMPTY):
        message = translate("files", "The file could not be written: a folder has this name.")
        return WorldError(message, translate("files", "Choose another name."))
    message = translate("files", "The file could not be written: {0}.").format(os.strerror(error.errno or errno.EIO))
    return WorldError(message, translate("files", "Choose another folder."))
