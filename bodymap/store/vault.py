"""What is needed to reach an open clinic's file once more: its folder, key and salt. It never shows the key.

Connections made here are apart from the store's own, for work beside its thread.
"""

from pathlib import Path
from typing import Any

from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from bodymap.store import sqlcipher
from bodymap.store.database import Database
from bodymap.store.files import DATABASE


class Vault:
    """The key of one open clinic in a folder; any thread."""

    __slots__ = ("_key", "clinic_id", "folder", "salt")

    def __init__(self, folder: Path, clinic_id: str, key: bytes, salt: bytes) -> None:
        self.folder = folder
        self.clinic_id = clinic_id
        self.salt = salt
        self._key = key

    def derived(self, purpose: bytes) -> bytes:
        """Return a key for another purpose, from which the clinic's own cannot be found."""
        return HKDF(SHA256(), 32, salt=self.salt, info=purpose).derive(self._key)

    def reading(self, folder: Path) -> Any:
        """Return a connection that reads the clinic's database in `folder`, while others write to it."""
        return sqlcipher.open_reading(folder / DATABASE, self._key, self.salt)

    def filling(self, path: Path) -> Any:
        """Return a connection to an empty file that is to become a copy; nothing else reads it meanwhile."""
        connection = sqlcipher.connect(path, self._key, self.salt, "mode=rw")
        for setting in ("synchronous = OFF", "journal_mode = OFF"):
            connection.execute(f"PRAGMA {setting}")
        return connection

    def still(self, folder: Path) -> Database:
        """Return the database in `folder`, which nobody writes to: nothing is put beside it."""
        return Database(
            lambda: sqlcipher.connect(folder / DATABASE, self._key, self.salt, "mode=ro&immutable=1"), sqlcipher.Error
        )
