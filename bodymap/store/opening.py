"""Making and opening a clinic: in a folder, or on a server by its `postgresql://` URL.

A folder is made so that its key file comes last: without it there is no clinic. On a server there is no key file:
encryption there is the server's (disk and TLS), and the user's row holds a slow hash that recognises the passphrase.
"""

import errno
import os
from collections.abc import Callable
from contextlib import suppress
from datetime import datetime
from pathlib import Path

import msgspec

from bodymap.base.errors import BodymapError, InputError
from bodymap.base.ids import new_id
from bodymap.base.text import translate
from bodymap.clinic.roles import Permission
from bodymap.store import (
    attempts,
    errors,
    files,
    key_care,
    keyfile,
    recovery,
    rotation,
    schema,
    sealing,
    server,
    server_attempts,
    sqlcipher,
    write,
)
from bodymap.store.database import Database
from bodymap.store.facts import ClinicInfo, UserInfo
from bodymap.store.key_watch import KeyWatch
from bodymap.store.people_rows import user_from_row, user_to_row
from bodymap.store.rows import from_micros, to_micros
from bodymap.store.vault import Vault
from bodymap.store.wiping import wipe

_LONGEST_NAME = 300


class OpenClinic(msgspec.Struct, frozen=True):
    """An open database with what it says of itself and of its user; `vault` only for one in a folder.

    `notice`: what is wrong with its key file, or that writing was interrupted; as a rule nothing.
    """

    database: Database
    info: ClinicInfo
    user: UserInfo
    vault: Vault | None = None
    notice: str = ""


def users_of(place: Path | str) -> tuple[str, ...]:
    """Return the names of those who can open a clinic, before anybody has signed in."""
    if not server.is_server(place):
        return tuple(one.name for one in keyfile.read(Path(place)).users)
    database = server.connect(str(place))
    try:
        return tuple(name for _, name, _ in server_users(database))
    finally:
        database.close()


def create(
    place: Path | str, *, clinic_name: str, user_name: str, passphrase: str, at: datetime
) -> tuple[OpenClinic, str]:
    """Make a new clinic with one user; return it open, and its recovery code."""
    for field, value in (("clinic_name", clinic_name), ("user_name", user_name), ("passphrase", passphrase)):
        if not value.strip() or len(value) > _LONGEST_NAME:
            raise InputError(
                translate("store", "Enter between 1 and {0} characters.").format(_LONGEST_NAME), field=field
            )
    info = ClinicInfo(id=new_id(), name=clinic_name.strip(), address="", created_at=at)
    user = UserInfo(id=new_id(), name=user_name.strip())
    if server.is_server(place):
        return _create_on_server(str(place), info, user, passphrase)
    return _create_in_folder(Path(place), info, user, passphrase)


def _fill(database: Database, info: ClinicInfo, user: UserInfo, *, verifier: str = "", recovery: str = "") -> None:
    """Make the tables, the clinic, its first user and the first event of the audit trail, all or nothing."""
    at = info.created_at
    with schema.migrating(database):
        values = {"id": info.id, "name": info.name, "address": info.address, "created_at": to_micros(at)}
        row = values | {"recovery_verifier": recovery or None, "keys_version": keyfile.VERSION}
        database.execute("insert clinic", row)
        database.execute("insert user", user_to_row(user, at, verifier=verifier))
        detail = {"clinic": values, "user": {"id": user.id, "name": user.name}}
        write.append(database, at=at, user_id=user.id, action="create-clinic", detail=detail)


def _create_in_folder(folder: Path, info: ClinicInfo, user: UserInfo, passphrase: str) -> tuple[OpenClinic, str]:
    key, salt = os.urandom(sealing.KEY_BYTES), os.urandom(sqlcipher.SALT_BYTES)
    holder = keyfile.make_holder(info.id, user.id, user.name, passphrase, key)
    recovery_holder, code = keyfile.make_recovery(info.id, key)
    keys = keyfile.KeyFile(clinic_id=info.id, salt=salt, users=(holder,), recovery=recovery_holder)
    _take_folder(folder)
    try:
        database = Database(lambda: sqlcipher.create(folder / files.DATABASE, key, salt), sqlcipher.Error)
        try:
            _fill(database, info, user)
        finally:
            database.close()
        files.sync_folder(folder)
        keyfile.write(folder, keys, Vault(folder, info.id, key, salt))
        opened = _open_folder(folder, keys, key, user.id, info.created_at)
        try:
            (folder / files.MAKING).unlink(missing_ok=True)
            files.sync_folder(folder)
            files.sync_folder(folder.parent)
        except OSError:
            opened.database.close()
            raise
        return opened, code
    except BaseException as error:
        take_away(folder)
        if isinstance(error, OSError):
            raise errors.of_disk(error) from None
        raise
    finally:
        wipe(key)


def _take_folder(folder: Path) -> None:
    """Make the folder and an empty database in it, owner-only: whoever makes that file makes the clinic.

    Only an empty folder is taken, so that nothing of anybody's is touched.
    """
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        _clear_half_made(folder)
        if any(folder.iterdir()):
            raise _taken(translate("store", "This folder is not empty."))
        folder.chmod(0o700)
        files.mark_making(folder)
        (folder / files.DATABASE).touch(mode=0o600, exist_ok=False)
    except FileExistsError:
        raise _taken(translate("store", "There is already something of this name.")) from None
    except OSError as error:
        with suppress(OSError):
            _clear_half_made(folder)
        if error.errno in (*files.FULL, errno.EIO):
            raise errors.of_disk(error) from None
        raise errors.ClinicReadOnlyError(
            translate("store", "The folder cannot be made here."),
            translate("store", "Choose a folder that you may write to."),
        ) from None


def _taken(message: str) -> errors.ClinicExistsError:
    return errors.ClinicExistsError(
        message, translate("store", "Choose a new or an empty folder for the clinic."), field="folder"
    )


def _clear_half_made(folder: Path) -> None:
    """Take away what a process left that was ended while it made a clinic here: nothing was recorded in it."""
    if files.is_ours(folder) or (files.is_half_made(folder) and files.is_abandoned(folder / files.MAKING)):
        take_away(folder)


def take_away(place: Path | str) -> None:
    """Take away what a failed creation left in a folder, which was empty before. The marker goes last."""
    if server.is_server(place):
        return
    folder = Path(place)
    for name in (files.KEY_FILE, files.DATABASE, files.ANCHOR, files.MAKING):
        for path in folder.glob(f"{name}*"):
            with suppress(OSError):
                path.unlink()


def open_clinic(place: Path | str, *, user: str | None, passphrase: str, at: datetime) -> OpenClinic:
    """Open a clinic for a user; one of an older schema is copied first and brought up to date."""
    if server.is_server(place):
        return _open_on_server(str(place), user, passphrase, at)
    folder = Path(place)
    attempts.check(folder, at)
    keys = keyfile.read(folder)
    opened = _unlocked(folder, keys, user, passphrase, at)
    if keyfile.read(folder).salt != keys.salt:  # the clinic got a new key at this very moment
        wipe(opened.key)
        keys = keyfile.read(folder)
        opened = _unlocked(folder, keys, user, passphrase, at)
    try:
        clinic = _open_folder(folder, keys, opened.key, opened.holder_id, at)
    finally:
        wipe(opened.key)
    _note_failures(clinic, folder, at)
    return clinic


def _unlocked(folder: Path, keys: keyfile.KeyFile, user: str | None, passphrase: str, at: datetime) -> keyfile.Opened:
    try:
        return keyfile.open_as_user(keys, user, passphrase)
    except errors.WrongPassphraseError:
        attempts.count(folder, at)
        raise


def _note_failures(clinic: OpenClinic, folder: Path, at: datetime) -> None:
    """Take the failed sign-ins since the last good one into the audit trail."""
    if clinic.database.read_only:
        return
    damaged = attempts.is_damaged(folder)
    failures = attempts.read(folder).failures
    if failures or damaged:
        detail = {"count": failures} | ({"file": "damaged"} if damaged else {})
        with clinic.database.writing():
            write.append(clinic.database, at=at, user_id=clinic.user.id, action="failed-sign-ins", detail=detail)
        attempts.clear(folder)


def _open_folder(folder: Path, keys: keyfile.KeyFile, key: bytes, user_id: str, at: datetime) -> OpenClinic:
    def keep_copy(found: int) -> None:
        sqlcipher.copy(folder, key, keys.salt, files.older(found))

    _finish_new_key(folder, keys)
    read_only = sqlcipher.inspect(folder, key, keys.salt, schema.SCHEMA)
    was_cut = sqlcipher.was_cut(folder)
    if not read_only:
        files.sweep(folder)
    connect = sqlcipher.opener(folder, key, keys.salt, read_only)
    database = Database(connect, sqlcipher.Error, folder=folder, read_only=read_only)
    vault = Vault(folder, keys.clinic_id, key, keys.salt)
    try:
        database.guard = KeyWatch(folder, keys.salt).check
        _bring_up(database, user_id, at, keep_copy)
        signed_in = _signed_in(database, user_id)
        notice = key_care.look_after(database, vault, user_id, at)
        if was_cut:
            notice = notice or _note_interruption(database, user_id, at)
        return msgspec.structs.replace(signed_in, vault=vault, notice=notice)
    except BaseException as error:
        database.close()
        vault.forget()
        if isinstance(error, OSError):
            raise errors.of_disk(error) from None
        raise


def _note_interruption(database: Database, user_id: str, at: datetime) -> str:
    """Note that the last change before a crash is not whole; return what the user should be told of it."""
    if not database.read_only:
        with database.writing():
            write.append(database, at=at, user_id=user_id, action="interrupted-writing")
    return translate(
        "store",
        "Bodymap or this computer was ended while it wrote. Look whether the last change is there: "
        "it may not have been saved.",
    )


def _finish_new_key(folder: Path, keys: keyfile.KeyFile) -> None:
    """Finish a change of the key that was cut short; in a folder that cannot be written it may have to wait."""
    try:
        rotation.finish(folder)
    except OSError:
        if rotation.head(folder / files.DATABASE) != keys.salt:
            raise errors.unreachable() from None


def _bring_up(database: Database, user_id: str, at: datetime, keep_copy: Callable[[int], None]) -> None:
    """Bring an older clinic to the present schema, and note that in its trail."""
    with schema.bringing_up(database, keep_copy) as found:
        if found:
            detail = {"from": found, "to": schema.SCHEMA}
            write.append(database, at=at, user_id=user_id, action="upgrade-clinic", detail=detail)


def _no_copy(_found: int) -> None:
    """Leave copies of a server's clinic to the server: its tables change in one transaction, too."""


def _signed_in(database: Database, user_id: str) -> OpenClinic:
    clinics = database.rows("clinic")
    users = database.rows("user", {"who": user_id})
    if not clinics:
        raise errors.damaged()
    if not users or users[0][5] is not None:
        raise errors.disabled()
    clinic_id, name, address, created = clinics[0][:4]
    info = ClinicInfo(id=clinic_id, name=name, address=address, created_at=from_micros(created))
    return OpenClinic(database, info, user_from_row(users[0]))


def recover(place: Path | str, *, code: str, user: str | None, new_passphrase: str, at: datetime) -> OpenClinic:
    """Open a clinic with its recovery code, and give a user a new passphrase."""
    if not new_passphrase.strip():
        raise InputError(translate("store", "Enter a new passphrase."), field="passphrase")
    if server.is_server(place):
        return _recover_on_server(str(place), code, user, new_passphrase, at)
    folder = Path(place)
    keys = keyfile.read(folder)
    user_id = keyfile.find_user({one.name: one.id for one in keys.users}, user)
    try:
        key = keyfile.open_with_code(keys, code)
    except errors.WrongPassphraseError:  # told in the trail as any other failed sign-in
        attempts.count(folder, at)
        raise
    try:
        clinic = _open_folder(folder, keys, key, user_id, at)
        try:
            _take_new_passphrase(clinic, folder, key, new_passphrase, at)
        except BaseException as error:
            clinic.database.close()
            if clinic.vault is not None:
                clinic.vault.forget()
            if isinstance(error, OSError):
                raise errors.unreachable() from None
            raise
    finally:
        wipe(key)
    return clinic


def _take_new_passphrase(clinic: OpenClinic, folder: Path, key: bytes, passphrase: str, at: datetime) -> None:
    """Put the passphrase that was chosen with the recovery code into the key file, which is read anew for it.

    Not into one that somebody else wrote: that would make it ours, with all that was slipped into it.
    """
    keys = None if clinic.vault is None else key_care.trusted(clinic.database, clinic.vault)
    _log_recovery(clinic, at)
    if clinic.vault is not None and keys is not None:
        keyfile.write(folder, keyfile.with_passphrase(keys, clinic.user.id, passphrase, key), clinic.vault)
    _note_failures(clinic, folder, at)


def _log_recovery(clinic: OpenClinic, at: datetime) -> None:
    with clinic.database.writing():
        write.append(clinic.database, at=at, user_id=clinic.user.id, action="recover-access")


def renew_key(
    database: Database, vault: Vault, user: UserInfo, at: datetime, progress: rotation.Progress
) -> OpenClinic:
    """Give a clinic in a folder a new key; return it open again under that key."""
    write.check_rights(database, user.id, (Permission.NEW_KEY,))
    key_care.trusted(database, vault)
    try:
        fresh = rotation.renew_key(database, vault, user, at, progress)
    except OSError:
        if database.is_open:
            raise errors.unreachable() from None
        raise errors.key_changed() from None
    try:
        with fresh.key() as key:
            return _open_folder(vault.folder, keyfile.read(vault.folder), key, user.id, at)
    except BodymapError:
        raise errors.key_changed() from None
    finally:
        fresh.forget()


def server_users(database: Database) -> list[tuple[str, str, str]]:
    """Return id, name and verifier of everybody who can sign in to a server's clinic."""
    if schema.check_server(database) == 0:
        raise errors.ClinicMissingError(
            translate("store", "There is no clinic in this database."),
            translate("store", "Check the database's name, or create the clinic there."),
        )
    gone = set()
    if schema.version(database) == schema.SCHEMA:
        gone = {row[0] for row in database.rows("users") if row[5] is not None}
    return [(who, name, verifier or "") for who, name, verifier in database.rows("signing in") if who not in gone]


def _create_on_server(url: str, info: ClinicInfo, user: UserInfo, passphrase: str) -> tuple[OpenClinic, str]:
    code = recovery.new_code()
    verifiers = [msgspec.json.encode(sealing.make_verifier(secret)).decode() for secret in (passphrase, code)]
    database = server.connect(url)
    try:
        if schema.check_server(database):
            raise errors.ClinicExistsError(
                translate("store", "There is already a clinic in this database."),
                translate("store", "Open it, or name another database."),
                field="folder",
            )
        _fill(database, info, user, verifier=verifiers[0], recovery=verifiers[1])
    except BaseException:
        database.close()
        raise
    return OpenClinic(database, info, user), code


def _matches(verifier: str, secret: str) -> bool:
    return sealing.matches(msgspec.json.decode(verifier, type=sealing.Verifier), secret)


def _open_on_server(url: str, user: str | None, passphrase: str, at: datetime) -> OpenClinic:
    database = server.connect(url)
    try:
        users = server_users(database)
        user_id = keyfile.find_user({name: one for one, name, _ in users}, user)
        server_attempts.check(database, user_id, at)
        if not _matches(next(verifier for one, _, verifier in users if one == user_id), passphrase):
            server_attempts.count(database, user_id, at)
            raise keyfile.wrong_passphrase()
        if database.value("SHOW transaction_read_only") == "on":
            database.read_only = translate("store", "The server gives this clinic for reading only.")
        _bring_up(database, user_id, at, _no_copy)
        clinic = _signed_in(database, user_id)
        server_attempts.note(database, user_id, at)
        return clinic
    except BaseException:
        database.close()
        raise


def _recover_on_server(url: str, code: str, user: str | None, new_passphrase: str, at: datetime) -> OpenClinic:
    database = server.connect(url)
    try:
        user_id = keyfile.find_user({name: one for one, name, _ in server_users(database)}, user)
        if not _matches(database.value("SELECT recovery_verifier FROM clinic"), recovery.read_code(code)):
            raise keyfile.wrong_code()
        _bring_up(database, user_id, at, _no_copy)
        clinic = _signed_in(database, user_id)
        with database.writing():
            new = msgspec.json.encode(sealing.make_verifier(new_passphrase)).decode()
            database.execute("change verifier", {"who": user_id, "new": new})
            write.append(database, at=at, user_id=user_id, action="recover-access")
    except BaseException:
        database.close()
        raise
    return clinic
