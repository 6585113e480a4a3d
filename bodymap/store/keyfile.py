"""The key file of a clinic in a folder: who can open it, and how. It is written only when users or keys change.

JSON with a format version and a checksum over everything else, so that damage is told from a wrong passphrase, and
with a MAC under a key made from the clinic's: nobody without that key can slip a key pair of their own under a user's
name, to which the next key would be sealed. It holds no patient data; the users' names are readable, because they
are offered before anybody has signed in.
"""

import hashlib
import hmac
from pathlib import Path
from typing import TYPE_CHECKING

import msgspec

from bodymap.base.errors import DataError
from bodymap.base.text import translate
from bodymap.store import recovery, sealing
from bodymap.store.errors import (
    ClinicMissingError,
    ClinicNewerError,
    KeyFileDamagedError,
    KeyFileMissingError,
    UnknownUserError,
    WrongPassphraseError,
)
from bodymap.store.files import DATABASE, KEY_FILE, is_half_made, write_whole
from bodymap.store.wiping import wipe

if TYPE_CHECKING:  # the users' names are read before the database layer is loaded
    from bodymap.store.vault import Vault

FORMAT = "bodymap-keys"
VERSION = 2
_SEALED_AS = 1  # stands in what the keys are bound to; the boxes of the first version are as good as ever
_RECOVERY = "recovery"
_LARGEST = 4 * 1024 * 1024


class Holder(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Somebody who can open the clinic: a user, or the recovery code (its id and name say so)."""

    id: str
    name: str
    pair: sealing.KeyPair
    clinic_key: sealing.SealedKey


class KeyFile(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """The whole key file; `salt` is the first 16 bytes of the clinic's database, by which it is recognised."""

    format: str = FORMAT
    version: int = VERSION
    clinic_id: str
    salt: bytes
    users: tuple[Holder, ...]
    recovery: Holder
    mac: str = ""
    checksum: str = ""


class _First(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """The key file of version 1, which had no MAC."""

    format: str
    version: int
    clinic_id: str
    salt: bytes
    users: tuple[Holder, ...]
    recovery: Holder
    checksum: str


class _Head(msgspec.Struct, frozen=True):
    """What every version of the format begins with."""

    format: str
    version: int


class Opened(msgspec.Struct, frozen=True, kw_only=True):
    """What a right secret gives: the clinic's key and who holds it."""

    key: bytes
    holder_id: str


def _context(clinic_id: str, holder_id: str) -> bytes:
    return f"{FORMAT}/{_SEALED_AS}/{clinic_id}/{holder_id}".encode()


def _checksum(content: "KeyFile | _First") -> str:
    return hashlib.sha256(msgspec.json.encode(msgspec.structs.replace(content, checksum=""))).hexdigest()


def _mac(vault: "Vault", content: KeyFile) -> str:
    said = msgspec.json.encode(msgspec.structs.replace(content, version=VERSION, mac="", checksum=""))
    return hmac.digest(vault.derived(b"bodymap key file 2"), said, "sha256").hex()


def is_ours(keys: KeyFile, vault: "Vault") -> bool:
    """Return whether somebody who has the clinic's key wrote this file; one of version 1 does not say so."""
    return hmac.compare_digest(keys.mac.encode(), _mac(vault, keys).encode())


def make_holder(clinic_id: str, holder_id: str, name: str, secret: str, clinic_key: bytes) -> Holder:
    """Return a new holder of the clinic's key under `secret`."""
    context = _context(clinic_id, holder_id)
    pair = sealing.make_pair(secret, context)
    return Holder(id=holder_id, name=name, pair=pair, clinic_key=sealing.seal(clinic_key, pair.public, context))


def make_recovery(clinic_id: str, clinic_key: bytes) -> tuple[Holder, str]:
    """Return a holder for a new recovery code, and the code to print; the code is kept nowhere."""
    code = recovery.new_code()
    return make_holder(clinic_id, _RECOVERY, _RECOVERY, code, clinic_key), code


def write(folder: Path, content: KeyFile, vault: "Vault") -> None:
    """Write the key file whole or not at all; OSError where the folder cannot be written."""
    sealed = msgspec.structs.replace(content, version=VERSION, mac=_mac(vault, content))
    complete = msgspec.structs.replace(sealed, checksum=_checksum(sealed))
    write_whole(folder / KEY_FILE, _text(complete))


def _damaged() -> KeyFileDamagedError:
    return KeyFileDamagedError(
        translate("store", "The clinic's key file ({0}) is damaged.").format(KEY_FILE),
        translate("store", "Put back the copy of it from a backup: the database cannot be opened without it."),
    )


def _text(content: "KeyFile | _First") -> bytes:
    return msgspec.json.format(msgspec.json.encode(content), indent=1) + b"\n"


def read(folder: Path) -> KeyFile:
    """Return the key file of a clinic; an error of its own when it is missing, damaged or newer than this app."""
    path = folder / KEY_FILE
    if not path.is_file():
        raise _missing(folder)
    try:
        with path.open("rb") as stream:
            content = stream.read(_LARGEST)
    except OSError:
        raise _damaged() from None
    try:
        head = msgspec.json.decode(content, type=_Head)
        if head.format != FORMAT:
            raise _damaged()
        if head.version > VERSION:
            raise ClinicNewerError(
                translate("store", "This clinic's key file was written by a newer Bodymap."),
                translate("store", "Update Bodymap on this computer. Nothing was changed."),
            )
        keys = _decoded(content, head.version)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError):
        raise _damaged() from None
    if keys.checksum != _checksum(keys) or content != _text(keys):  # spaces and spare bits are not in the checksum
        raise _damaged()
    return keys if isinstance(keys, KeyFile) else KeyFile(**msgspec.structs.asdict(keys))


def _decoded(content: bytes, version: int) -> KeyFile | _First:
    if version == 1:
        return msgspec.json.decode(content, type=_First)
    return msgspec.json.decode(content, type=KeyFile)


def _missing(folder: Path) -> DataError:
    if is_half_made(folder):
        return ClinicMissingError(
            translate("store", "The making of the clinic in this folder was interrupted: nothing was recorded in it."),
            translate("store", "Make the clinic again in the same folder."),
        )
    if (folder / DATABASE).exists():
        return KeyFileMissingError(
            translate("store", "The clinic's key file ({0}) is missing.").format(KEY_FILE),
            translate("store", "Put back the copy of it from a backup: the database cannot be opened without it."),
        )
    return ClinicMissingError(
        translate("store", "There is no clinic in this folder."),
        translate("store", "Choose the folder that holds {0} and {1}.").format(DATABASE, KEY_FILE),
    )


def find_user(names_to_ids: dict[str, str], name: str | None) -> str:
    """Return the id of the user meant: the one named, or the only one there is."""
    if name is None and len(names_to_ids) == 1:
        return next(iter(names_to_ids.values()))
    if name is None:
        raise UnknownUserError(
            translate("store", "This clinic has several users."), translate("store", "Say who is opening it.")
        )
    if name not in names_to_ids:
        raise UnknownUserError(
            translate("store", "Nobody of this name can open this clinic."),
            translate("store", "Check the name; capital letters count."),
        )
    return names_to_ids[name]


def wrong_passphrase() -> WrongPassphraseError:
    """Return the error for a passphrase that does not fit."""
    return WrongPassphraseError(
        translate("store", "This passphrase does not open the clinic."),
        translate("store", "Check the keyboard's language and the Caps Lock key, then try again."),
    )


def open_as_user(keys: KeyFile, name: str | None, passphrase: str) -> Opened:
    """Return the clinic's key for a user's passphrase."""
    user_id = find_user({one.name: one.id for one in keys.users}, name)
    holder = next(one for one in keys.users if one.id == user_id)
    try:
        return Opened(key=_unseal(keys, holder, passphrase), holder_id=holder.id)
    except sealing.WrongSecretError:
        raise wrong_passphrase() from None


def prove(keys: KeyFile, user_id: str, passphrase: str) -> None:
    """Raise WrongPassphraseError unless this is the passphrase of a user."""
    for holder in keys.users:
        if holder.id == user_id:
            try:
                wipe(_unseal(keys, holder, passphrase))
            except sealing.WrongSecretError:
                raise wrong_passphrase() from None
            return
    raise wrong_passphrase()


def open_with_code(keys: KeyFile, typed: str) -> bytes:
    """Return the clinic's key for the recovery code as somebody typed it."""
    try:
        return _unseal(keys, keys.recovery, recovery.read_code(typed))
    except sealing.WrongSecretError:
        raise wrong_code() from None


def wrong_code() -> WrongPassphraseError:
    """Return the error for a recovery code that is well formed but another one."""
    return WrongPassphraseError(
        translate("store", "This recovery code does not open the clinic."),
        translate("store", "It may belong to another clinic, or an older code may have been replaced."),
    )


def _unseal(keys: KeyFile, holder: Holder, secret: str) -> bytes:
    return sealing.unseal(holder.clinic_key, holder.pair, secret, _context(keys.clinic_id, holder.id))


def with_user(keys: KeyFile, holder: Holder) -> KeyFile:
    """Return the key file with one more user."""
    return msgspec.structs.replace(keys, users=(*keys.users, holder))


def without_user(keys: KeyFile, user_id: str) -> KeyFile:
    """Return the key file without one of its users."""
    return msgspec.structs.replace(keys, users=tuple(one for one in keys.users if one.id != user_id))


def with_key(keys: KeyFile, salt: bytes, clinic_key: bytes) -> KeyFile:
    """Return the key file of a new key, sealed to everybody in it; nobody needs to be there for it."""

    def renewed(one: Holder) -> Holder:
        sealed = sealing.seal(clinic_key, one.pair.public, _context(keys.clinic_id, one.id))
        return msgspec.structs.replace(one, clinic_key=sealed)

    users = tuple(renewed(one) for one in keys.users)
    return msgspec.structs.replace(keys, salt=salt, users=users, recovery=renewed(keys.recovery))


def sealed_again(keys: KeyFile, user_id: str, name: str, pair: sealing.KeyPair, clinic_key: bytes) -> Holder:
    """Return somebody's earlier key pair as a holder of the clinic's key again."""
    sealed = sealing.seal(clinic_key, pair.public, _context(keys.clinic_id, user_id))
    return Holder(id=user_id, name=name, pair=pair, clinic_key=sealed)


def with_passphrase(keys: KeyFile, user_id: str, passphrase: str, clinic_key: bytes) -> KeyFile:
    """Return the key file in which one user has a new key pair under a new passphrase."""
    users = tuple(
        make_holder(keys.clinic_id, one.id, one.name, passphrase, clinic_key) if one.id == user_id else one
        for one in keys.users
    )
    return msgspec.structs.replace(keys, users=users)
