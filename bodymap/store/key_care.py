"""What an opening does about the key file: whether it is ours, and what a crash may have left in it."""

from datetime import datetime

import msgspec

from bodymap.base.errors import DataError
from bodymap.base.text import translate
from bodymap.store import keyfile, rotation, write
from bodymap.store.database import Database
from bodymap.store.files import KEY_FILE
from bodymap.store.vault import Vault

_KEYS_VERSION = 5
_DISABLED_AT = 5


def look_after(database: Database, vault: Vault, user_id: str, at: datetime) -> str:
    """Bring the key file up to date with the users; return what the user should be told, as a rule nothing."""
    keys = keyfile.read(vault.folder)
    version = database.rows("clinic")[0][_KEYS_VERSION]
    if not is_trusted(keys, vault, version):
        if not database.read_only:
            with database.writing():
                write.append(database, at=at, user_id=user_id, action="key-file-changed")
        return str(not_ours())
    if not database.read_only and (
        keys.version < keyfile.VERSION or version < keyfile.VERSION or _is_stale(database, keys)
    ):
        _bring_up(database, vault)
    if not database.read_only and rotation.is_begun(vault.folder):
        with database.writing():
            rotation.take_away(vault.folder)
    return ""


def is_trusted(keys: keyfile.KeyFile, vault: Vault, version: int) -> bool:
    """Return whether a key file was written by somebody with the clinic's key, as far as its version can say."""
    if keys.version < keyfile.VERSION:
        return version < keyfile.VERSION
    return keyfile.is_ours(keys, vault)


def not_ours() -> DataError:
    """Return the error for a key file that somebody without the clinic's key has written."""
    return DataError(
        translate("store", "The key file ({0}) was changed by something other than Bodymap.").format(KEY_FILE),
        translate(
            "store", "Put back the copy of it from the latest backup. Until then nobody is added and no key made."
        ),
    )


def trusted(database: Database, vault: Vault) -> keyfile.KeyFile:
    """Return the key file, to be changed; DataError where it is not ours."""
    keys = keyfile.read(vault.folder)
    if not is_trusted(keys, vault, database.rows("clinic")[0][_KEYS_VERSION]):
        raise not_ours()
    return keys


def _stays(database: Database) -> set[str]:
    return {row[0] for row in database.rows("users") if row[_DISABLED_AT] is None}


def _is_stale(database: Database, keys: keyfile.KeyFile) -> bool:
    stays = _stays(database)
    return any(one.id not in stays for one in keys.users)


def _bring_up(database: Database, vault: Vault) -> None:
    """Write the key file in its newest form, without anybody who is not in the clinic any more."""
    with database.writing():
        keys = trusted(database, vault)
        stays = _stays(database)
        users = tuple(one for one in keys.users if one.id in stays)
        keyfile.write(vault.folder, msgspec.structs.replace(keys, users=users), vault)
        database.execute("set keys version", {"new": keyfile.VERSION})
