"""What is needed to reach an open clinic's file once more: its folder, key and salt. It never shows the key.

Connections made here are apart from the store's own, for work beside its thread.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from bodymap.store import sqlcipher
from bodymap.store.database import Database
from bodymap.store.files import DATABASE
from bodymap.store.wiping import wipe


class Vault:
    """The key of one open clinic in a folder; any thread. `forget` overwrites it: then nothing more can be reached."""

    __slots__ = ("_key", "clinic_id", "folder", "salt")

    def __init__(self, folder: Path, clinic_id: str, key: bytes, salt: bytes) -> None:
        self.folder = folder
        self.clinic_id = clinic_id
        self.salt = salt
        self._key = bytearray(key)

    @contextmanager
    def key(self) -> Iterator[bytes]:
        """Lend the clinic's key; what was lent is overwritten at the end of the block."""
        lent = bytes(self._key)
        try:
            yield lent
        finally:
            wipe(lent)

    def forget(self) -> None:
        """Overwrite the key."""
        wipe(self._key)

    def derived(self, purpose: bytes) -> bytes:
        """Return a key for another purpose, from which the clinic's own cannot be found."""
        with self.key() as key:
            return HKDF(SHA256(), 32, salt=self.salt, info=purpose).derive(key)

    def reading(self, folder: Path) -> Any:
        """Return a connection that reads the clinic's database in `folder`, while others write to it."""
        with self.key() as key:
            return sqlcipher.open_reading(folder / DATABASE, key, self.salt)

    def filling(self, path: Path) -> Any:
        """Return a connection to an empty file that is to become a copy; nothing else reads it meanwhile."""
        with self.key() as key:
            connection = sqlcipher.connect(path, key, self.salt, "mode=rw")
        for setting in ("synchronous = OFF", "journal_mode = OFF"):
            connection.execute(f"PRAGMA {setting}")
        return connection

    def loading(self) -> Any:
        """Return a connection to the clinic's database for writing very many rows."""
        with self.key() as key:
            return sqlcipher.connect(self.folder / DATABASE, key, self.salt, "mode=rw", kept=4)

    def still(self, folder: Path) -> Database:
        """Return the database in `folder`, which nobody writes to: nothing is put beside it."""
        return self._database(folder / DATABASE, "mode=ro&immutable=1")

    def next(self, path: Path) -> Database:
        """Return a database that nobody else knows yet, to be written."""
        return self._database(path, "mode=rw")

    def _database(self, path: Path, mode: str) -> Database:
        with self.key() as key:
            return Database(lambda: sqlcipher.connect(path, key, self.salt, mode), sqlcipher.Error)
