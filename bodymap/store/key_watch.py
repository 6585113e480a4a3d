"""Notices that a clinic in a folder got a new key while it was open: what is written after that would be lost."""

from pathlib import Path

from bodymap.base.errors import BodymapError
from bodymap.store import errors, keyfile
from bodymap.store.files import KEY_FILE


class KeyWatch:
    """Asked inside every writing transaction, so it costs one look at the key file's entry.

    A new key is taken only by who holds the database's lock (`rotation`): what is asked under it stays true until
    the transaction ends.
    """

    def __init__(self, folder: Path, salt: bytes) -> None:
        self._folder = folder
        self._path = folder / KEY_FILE
        self._salt = salt
        self._seen: tuple[int, int, int] | None = None

    def check(self) -> None:
        """Raise KeyChangedError once the key file is that of another key."""
        try:
            found = self._path.stat()
        except OSError:  # gone for now: no new key was taken, that would have put one there
            return
        mark = (found.st_ino, found.st_mtime_ns, found.st_size)
        if mark == self._seen:
            return
        try:
            keys = keyfile.read(self._folder)
        except BodymapError:  # damaged: the next opening says so, what is entered now is still written
            return
        if keys.salt != self._salt:
            raise errors.key_changed()
        self._seen = mark
