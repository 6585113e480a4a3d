"""The clinic's folder: names, permissions, whole-or-not-at-all writing, and whether it can be written."""

import errno
import os
import secrets
import sys
import tempfile
import time
from contextlib import suppress
from pathlib import Path

from bodymap.base.text import translate

DATABASE = "clinic.db"
KEY_FILE = "keys.json"
ATTEMPTS = "attempts.json"
ANCHOR = "anchor.json"
MAKING = "clinic.making"  # stands in the folder while a clinic is being made, and says by which process
_THIS_PROCESS = secrets.token_hex(16)
_ANY_WRITE = 0o222
FULL = frozenset({errno.ENOSPC, errno.EDQUOT})
_ABANDONED_SECONDS = 600  # nobody writes to a file for so long in the middle of it


def older(schema: int) -> str:
    """Return the name under which a clinic's database is kept before it is brought to a newer schema."""
    return f"clinic-schema-{schema}.db"


def sync_folder(folder: Path) -> None:
    """Make a rename in `folder` durable; Windows has no such call and needs none."""
    if sys.platform == "win32":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def write_whole(target: Path, content: bytes, *, alone: bool = True) -> None:
    """Write an owner-only file so that after a crash there is the old content or the new, never a mixture.

    Not `alone`: other windows may write the same file at this moment, so each does it under a name of its own.
    """
    temporary = target.with_name(f"{target.name}.new" + ("" if alone else f"-{secrets.token_hex(8)}"))
    temporary.unlink(missing_ok=True)
    handle = os.open(temporary, os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0), 0o600)
    try:
        with os.fdopen(handle, "wb") as stream:
            stream.write(content)
            stream.flush()
            os.fsync(stream.fileno())
        temporary.replace(target)
    except OSError:
        with suppress(OSError):
            temporary.unlink(missing_ok=True)
        raise
    sync_folder(target.parent)


def is_abandoned(path: Path) -> bool:
    """Return whether a file that should be gone by now was left by a process that ended in the middle."""
    try:
        return time.time() - path.stat().st_mtime > _ABANDONED_SECONDS
    except OSError:
        return False


def sweep(folder: Path) -> None:
    """Take away what a process left in a clinic's folder that ended in the middle of writing a file whole."""
    for path in folder.glob("*.new*"):
        if is_abandoned(path):
            with suppress(OSError):
                path.unlink()
    if (folder / KEY_FILE).exists() and not is_ours(folder):
        with suppress(OSError):
            (folder / MAKING).unlink(missing_ok=True)


def mark_making(folder: Path) -> None:
    """Say in `folder` that this process makes a clinic there; FileExistsError where another one does."""
    marker = folder / MAKING
    handle = os.open(marker, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    try:
        with os.fdopen(handle, "w") as stream:
            stream.write(_THIS_PROCESS)
    except OSError:
        with suppress(OSError):
            marker.unlink()
        raise


def is_ours(folder: Path) -> bool:
    """Return whether this very process began to make the clinic in `folder`, and did not get to the end."""
    try:
        return (folder / MAKING).read_text() == _THIS_PROCESS
    except OSError:
        return False


def is_half_made(folder: Path) -> bool:
    """Return whether the making of a clinic in `folder` was interrupted: nothing was ever recorded in it."""
    return (folder / MAKING).exists() and not (folder / KEY_FILE).exists()


def why_read_only(folder: Path) -> str:
    """Return why the clinic in `folder` cannot be written, in the user's words; empty when it can.

    A file or folder without any write permission counts as read-only for root too: somebody meant it.
    """
    database = folder / DATABASE
    if _is_read_only(database):
        return translate("store", "The clinic's database file is read-only.")
    return translate("store", "The clinic's folder is read-only.") if _is_read_only(folder) else ""


def _is_read_only(path: Path) -> bool:
    return not path.stat().st_mode & _ANY_WRITE or not os.access(path, os.W_OK)


def probe(folder: Path) -> str:
    """Return why nothing can be written, as `why_read_only` does, after really trying: mounts and ACLs can lie.

    A full disk is no reason; OSError where the disk does not answer.
    """
    reason = why_read_only(folder)
    if reason:
        return reason
    try:
        with tempfile.TemporaryFile(dir=folder), (folder / DATABASE).open("r+b"):
            return ""
    except OSError as error:
        if error.errno in FULL:  # it can be written as soon as there is room, and each write says so
            return ""
        if error.errno == errno.EIO:
            raise
        return translate("store", "The clinic's folder is read-only.")
