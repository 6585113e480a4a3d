"""The people of a clinic: who may sign in, and as what. Each change is one transaction with its audit event.

In a folder the key file says who can open the clinic, the database what they may do there. The key file is written
inside the transaction, last: a crash between the two leaves somebody with a key whom the clinic does not know, or
somebody without a key; neither can sign in, and the next opening puts the key file right.
"""

from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from datetime import datetime
from typing import Any

import msgspec

from bodymap.base.errors import InputError
from bodymap.base.ids import new_id
from bodymap.base.text import translate
from bodymap.clinic.people import Person
from bodymap.clinic.roles import Permission, Role
from bodymap.store import attempts, errors, key_care, keyfile, recovery, sealing, write
from bodymap.store.database import Database
from bodymap.store.facts import UserInfo
from bodymap.store.people_rows import person_from_row, roles_text, user_to_row
from bodymap.store.rows import Row, to_micros
from bodymap.store.vault import Vault

LONGEST_NAME = 300
_NAME, _VERIFIER, _ROLES, _DISABLED_AT, _KEPT_PAIR = 1, 3, 4, 5, 6
Rekey = Callable[[keyfile.KeyFile, bytes], keyfile.KeyFile]


class People:
    """The people of one open clinic, for `user`; `vault` is None on a server."""

    def __init__(self, db: Database, vault: Vault | None, user: UserInfo) -> None:
        self._db = db
        self._vault = vault
        self._user = user

    def listed(self) -> tuple[Person, ...]:
        """Return everybody, in the order of their coming."""
        with_key = None if self._vault is None else {one.id for one in keyfile.read(self._vault.folder).users}
        rows = self._db.rows("users")
        return tuple(person_from_row(row, has_key=with_key is None or row[0] in with_key) for row in rows)

    def add(self, name: str, roles: frozenset[Role], passphrase: str, at: datetime) -> Person:
        """Add somebody under the passphrase that they typed themselves."""
        user = UserInfo(id=new_id(), name=_checked_name(name), roles=_checked_roles(roles))
        _check_passphrase(passphrase)
        verifier = _verifier(passphrase) if self._vault is None else ""
        with self._changing(at, "add-user", _told(user.id, user.name, user.roles)) as rekey:
            self._check_free(user.name)
            self._db.execute("insert user", user_to_row(user, at, verifier=verifier))
            rekey(
                lambda keys, key: keyfile.with_user(
                    keys, keyfile.make_holder(keys.clinic_id, user.id, user.name, passphrase, key)
                )
            )
        return self._one(user.id)

    def set_roles(self, user_id: str, roles: frozenset[Role], at: datetime) -> Person:
        """Give somebody other roles; the last administrator stays one."""
        row = self._row(user_id)
        with self._changing(at, "change-roles", _told(user_id, row[_NAME], _checked_roles(roles))):
            self._set(user_id, roles=roles_text(roles))
            self._check_administrator()
        return self._one(user_id)

    def disable(self, user_id: str, at: datetime) -> Person:
        """Let somebody sign in no more; their key is taken out of the key file at once."""
        row = self._row(user_id)
        with self._changing(at, "disable-user", _told(user_id, row[_NAME])) as rekey:
            kept = self._pair_of(user_id)
            self._set(user_id, disabled_at=to_micros(at), kept_pair=kept)
            self._check_administrator()
            rekey(lambda keys, _key: keyfile.without_user(keys, user_id))
        return self._one(user_id)

    def enable(self, user_id: str, passphrase: str, at: datetime) -> Person:
        """Let somebody sign in again: with a new passphrase, or without one under the one that they had."""
        row = self._row(user_id)
        if self._vault is not None and not passphrase and not row[_KEPT_PAIR]:
            raise InputError(
                translate("people", "{0} needs a new passphrase: the earlier key is gone.").format(row[_NAME]),
                field="passphrase",
            )
        if passphrase:
            _check_passphrase(passphrase)
        with self._changing(at, "enable-user", _told(user_id, row[_NAME])) as rekey:
            self._check_free(row[_NAME], but=user_id)
            self._set(user_id, disabled_at=None, kept_pair=None)
            if self._vault is None and passphrase:
                self._db.execute("change verifier", {"who": user_id, "new": _verifier(passphrase)})
            rekey(lambda keys, key: _with_key_again(keys, key, row, passphrase))
        return self._one(user_id)

    def change_passphrase(self, old: str, new: str, at: datetime) -> None:
        """Give the user who is signed in another passphrase; WrongPassphraseError unless `old` is the present one."""
        _check_passphrase(new)
        self._prove(old, at)
        verifier = _verifier(new) if self._vault is None else ""
        with self._changing(at, "change-passphrase", {}, needed=()) as rekey:
            if verifier:
                self._db.execute("change verifier", {"who": self._user.id, "new": verifier})
            rekey(lambda keys, key: keyfile.with_passphrase(keys, self._user.id, new, key))

    def new_code(self, at: datetime) -> str:
        """Make a new recovery code and return it, to be printed; the earlier one opens nothing from now on."""
        made: list[str] = []

        def renew(keys: keyfile.KeyFile, key: bytes) -> keyfile.KeyFile:
            holder, code = keyfile.make_recovery(keys.clinic_id, key)
            made.append(code)
            return msgspec.structs.replace(keys, recovery=holder)

        with self._changing(at, "new-recovery-code", {}) as rekey:
            if self._vault is None:
                made.append(recovery.new_code())
                self._db.execute("change recovery", {"new": _verifier(made[0])})
            rekey(renew)
        return made[0]

    # how

    @contextmanager
    def _changing(
        self,
        at: datetime,
        action: str,
        detail: Mapping[str, Any],
        *,
        needed: tuple[Permission, ...] = (Permission.PEOPLE,),
    ) -> Iterator[Callable[[Rekey], None]]:
        """Write what the block writes with its event; the block is given what changes the key file, which goes last."""
        wanted: list[Rekey] = []
        before: keyfile.KeyFile | None = None
        try:
            with self._db.writing():
                write.check_rights(self._db, self._user.id, needed)
                yield wanted.append
                write.append(self._db, at=at, user_id=self._user.id, action=action, detail=dict(detail))
                if self._vault is not None and wanted:
                    before = key_care.trusted(self._db, self._vault)
                    with self._vault.key() as key:
                        keyfile.write(self._vault.folder, wanted[0](before, key), self._vault)
        except OSError:
            self._put_back(before)
            raise errors.unreachable() from None
        except BaseException:
            self._put_back(before)
            raise

    def _put_back(self, keys: keyfile.KeyFile | None) -> None:
        """Write the key file as it was, where its change was not kept."""
        if self._vault is not None and keys is not None:
            try:
                keyfile.write(self._vault.folder, keys, self._vault)
            except OSError:
                raise errors.unreachable() from None

    def _row(self, user_id: str) -> Row:
        rows = self._db.rows("user", {"who": user_id})
        if not rows:
            raise InputError(translate("people", "There is nobody of this name in the clinic."))
        return rows[0]

    def _one(self, user_id: str) -> Person:
        return next(one for one in self.listed() if one.id == user_id)

    def _set(self, user_id: str, **fields: Any) -> None:
        row = self._row(user_id)
        now = {"roles": row[_ROLES], "disabled_at": row[_DISABLED_AT], "kept_pair": row[_KEPT_PAIR]}
        self._db.execute("change user", {"who": user_id, **now, **fields})

    def _check_free(self, name: str, but: str = "") -> None:
        if any(row[_NAME] == name and row[0] != but and row[_DISABLED_AT] is None for row in self._db.rows("users")):
            raise InputError(translate("people", "There is somebody of this name already."), field="name")

    def _check_administrator(self) -> None:
        """Raise InputError where nobody would be left to manage the clinic."""
        rows = self._db.rows("users")
        if not any(row[_DISABLED_AT] is None and Role.ADMINISTRATOR in row[_ROLES].split(",") for row in rows):
            raise InputError(
                translate("people", "This is the only administrator."),
                translate("people", "Make somebody else an administrator first."),
            )

    def _pair_of(self, user_id: str) -> str | None:
        if self._vault is None:
            return None
        pairs = [one.pair for one in keyfile.read(self._vault.folder).users if one.id == user_id]
        return msgspec.json.encode(pairs[0]).decode() if pairs else None

    def _prove(self, passphrase: str, at: datetime) -> None:
        """Raise WrongPassphraseError, counted as any other, unless this is the passphrase of the user signed in."""
        if self._vault is None:
            verifier = msgspec.json.decode(self._row(self._user.id)[_VERIFIER], type=sealing.Verifier)
            if not sealing.matches(verifier, passphrase):
                raise keyfile.wrong_passphrase()
            return
        folder = self._vault.folder
        attempts.check(folder, at)
        try:
            keyfile.prove(keyfile.read(folder), self._user.id, passphrase)
        except errors.WrongPassphraseError:
            attempts.count(folder, at)
            raise


def _with_key_again(keys: keyfile.KeyFile, key: bytes, row: Row, passphrase: str) -> keyfile.KeyFile:
    """Return the key file with somebody in it again, under a new passphrase or the earlier one."""
    if passphrase:
        holder = keyfile.make_holder(keys.clinic_id, row[0], row[_NAME], passphrase, key)
    else:
        pair = msgspec.json.decode(row[_KEPT_PAIR], type=sealing.KeyPair)
        holder = keyfile.sealed_again(keys, row[0], row[_NAME], pair, key)
    return keyfile.with_user(keyfile.without_user(keys, row[0]), holder)


def _told(user_id: str, name: str, roles: frozenset[Role] | None = None) -> dict[str, str]:
    """Return what the audit trail tells of a user."""
    return {"user": name, "user_id": user_id, **({} if roles is None else {"roles": roles_text(roles)})}


def _verifier(secret: str) -> str:
    return msgspec.json.encode(sealing.make_verifier(secret)).decode()


def _checked_name(name: str) -> str:
    if not name.strip() or len(name) > LONGEST_NAME or not name.isprintable():
        raise InputError(translate("people", "Enter a name of 1 to {0} characters.").format(LONGEST_NAME), field="name")
    return name.strip()


def _checked_roles(roles: frozenset[Role]) -> frozenset[Role]:
    if not roles:
        raise InputError(translate("people", "Choose at least one role."), field="roles")
    return roles


def _check_passphrase(passphrase: str) -> None:
    if not passphrase.strip():
        raise InputError(translate("people", "Enter a passphrase."), field="passphrase")
