"""Salvage: a new clinic from what still reads of a damaged one, which is only read and never written.

The new clinic has the same key file, so everybody's passphrase opens it. The trail goes on in it: up to the first gap
word for word, behind it under new numbers that tell the old ones; a last event says what was salvaged, and by whom.
The new clinic is verified before it gets its name. Blocks; for a thread beside the window.
"""

import os
import shutil
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager, suppress
from datetime import datetime
from pathlib import Path
from typing import Any

import msgspec

from bodymap.base.errors import DataError
from bodymap.base.text import translate
from bodymap.clinic.attachment import Attachment
from bodymap.clinic.change import AnyRecord, Change, Edit
from bodymap.clinic.roles import FIRST_USER, Role
from bodymap.store import anchor, audit, errors, files, keyfile, schema, sqlcipher, verify, write
from bodymap.store.backup import Contents, contents_of
from bodymap.store.database import Database
from bodymap.store.pages import Pages
from bodymap.store.people_rows import roles_in, roles_text
from bodymap.store.rescue import Lost, Rescue
from bodymap.store.rows import KIND_OF, to_micros
from bodymap.store.vault import Vault
from bodymap.store.wiping import wipe
from bodymap.store.wreck import EDITS, IDENTITY, Wreck

_AT_ONCE = 200  # records in one event
_GATHERED, _WRITTEN = 0.6, 0.9
Progress = Callable[[float], None]


class Salvaged(msgspec.Struct, frozen=True, kw_only=True):
    """The new clinic, and what is missing from it: `lost_events` of the `events` that were written, `bad_pages`."""

    path: Path
    contents: Contents
    events: int
    lost_events: int
    pages: int
    bad_pages: int
    lost: tuple[Lost, ...]
    doubtful: tuple[Lost, ...]


def salvage(
    damaged: Path,
    into: Path,
    *,
    user: str | None,
    passphrase: str,
    at: datetime,
    keys_from: Path | None = None,
    progress: Progress = lambda _share: None,
) -> Salvaged:
    """Make a new clinic in the new folder `into` from what reads of the one in `damaged`.

    `keys_from` is the folder of a backup, for a key file that is damaged, too. `progress` hears shares from 0 to 1;
    what it raises ends it all, and nothing stays in `into`.
    """
    source = keys_from or damaged
    with _unlocked(source, user, passphrase) as (keys, opened), _new_folder(into) as part:
        if not (damaged / files.DATABASE).is_file():
            raise errors.DatabaseMissingError(
                translate("store", "The clinic's database ({0}) is missing.").format(files.DATABASE),
                translate("salvage", "There is nothing to salvage: restore the latest backup."),
            )
        shutil.copyfile(source / files.KEY_FILE, part / files.KEY_FILE)
        with Pages(damaged / files.DATABASE, opened.key, keys.salt) as pages, _vault(part, keys, opened) as vault:
            wreck = Wreck(pages, keys.clinic_id)
            wreck.gather(lambda done, of: progress(_GATHERED * done / max(of, 1)))
            if not wreck.rows and not wreck.events:
                raise _nothing()
            rescue = Rescue(wreck, opened.holder_id, at)
            written = _last_written(vault, damaged, rescue)
            lost_events = frozenset(range(1, written + 1)) - wreck.events.keys()
            said = _said(wreck, rescue, damaged, lost_events)
            builder = _Builder(wreck, rescue, keys, opened.holder_id, at)
            builder.build(part, opened.key, said, lambda s: progress(_GATHERED + s * (_WRITTEN - _GATHERED)))
            contents = _proved(vault, part, lambda s: progress(_WRITTEN + s * (1 - _WRITTEN)))
            salvaged = Salvaged(
                path=into,
                contents=contents,
                events=written,
                lost_events=len(lost_events),
                pages=pages.count,
                bad_pages=len(pages.bad),
                lost=rescue.lost(),
                doubtful=rescue.doubtful(lost_events),
            )
    return salvaged


@contextmanager
def _unlocked(source: Path, user: str | None, passphrase: str) -> Iterator[tuple[keyfile.KeyFile, keyfile.Opened]]:
    """Lend the key file and the clinic's key, which is overwritten at the end of the block."""
    keys = keyfile.read(source)
    opened = keyfile.open_as_user(keys, user, passphrase)
    try:
        yield keys, opened
    finally:
        wipe(opened.key)


@contextmanager
def _vault(part: Path, keys: keyfile.KeyFile, opened: keyfile.Opened) -> Iterator[Vault]:
    vault = Vault(part, keys.clinic_id, opened.key, keys.salt)
    try:
        yield vault
    finally:
        vault.forget()


@contextmanager
def _new_folder(into: Path) -> Iterator[Path]:
    """Give a folder to fill that becomes `into` at the end; whatever goes wrong, nothing stays of it."""
    if into.exists() and (not into.is_dir() or any(into.iterdir())):
        raise errors.ClinicExistsError(
            translate("salvage", "The folder {0} is not empty.").format(into),
            translate("salvage", "What is salvaged goes into a new folder only. Name one."),
            field="folder",
        )
    part = into.with_name(f".{into.name}-{os.getpid()}.part")
    try:
        into.parent.mkdir(parents=True, exist_ok=True)
        shutil.rmtree(part, ignore_errors=True)
        part.mkdir(mode=0o700)
        yield part
        for path in part.iterdir():
            path.chmod(0o600)
            with path.open("r+b") as stream:
                os.fsync(stream.fileno())
        files.sync_folder(part)
        if into.is_dir():
            into.rmdir()
        part.rename(into)
        files.sync_folder(into.parent)
    except BaseException as error:
        shutil.rmtree(part, ignore_errors=True)
        if isinstance(error, OSError):
            raise errors.of_disk(error) from None
        raise


def _nothing() -> DataError:
    return DataError(
        translate("salvage", "Nothing in this database can be read."),
        translate("salvage", "Nothing was changed. Keep the folder as it is and restore the latest backup elsewhere."),
    )


def _last_written(vault: Vault, damaged: Path, rescue: Rescue) -> int:
    """Return the number of the last event that is known to have been written: the anchor may tell of more."""
    with suppress(anchor.BrokenAnchorError, OSError):
        found = anchor.read_anchor(vault, damaged)
        if found is not None:
            return max(found.number, rescue.newest_event)
    return rescue.newest_event


def _said(wreck: Wreck, rescue: Rescue, damaged: Path, lost_events: frozenset[int]) -> dict[str, Any]:
    """Return what the last event tells of the salvage: numbers and ids, nothing of what records hold."""
    return {
        "from": damaged.name,
        "pages": wreck.pages.count,
        "bad_pages": len(wreck.pages.bad),
        "lost_events": ", ".join(_ranges(lost_events)),
        "lost_records": [one.id for one in rescue.lost()],
    }


def _ranges(numbers: Iterable[int]) -> Iterator[str]:
    """Yield numbers as `3` and `7-12`."""
    ordered = sorted(numbers)
    first = 0
    for index, number in enumerate(ordered):
        if index + 1 == len(ordered) or ordered[index + 1] != number + 1:
            yield str(number) if number == ordered[first] else f"{ordered[first]}-{number}"
            first = index + 1


def _proved(vault: Vault, part: Path, progress: Progress) -> Contents:
    """Verify the new clinic as a backup is; what does not prove sound is not given."""
    db = vault.still(part)
    try:
        report = verify.verify(db, lambda done, of: progress(done / max(of, 1)))
        if not report.sound:
            raise DataError(
                translate("salvage", "What was salvaged does not fit together: {0}").format(report.first_fault),
                translate("salvage", "Nothing was kept of it, and the damaged folder is as it was."),
            )
        anchor.write_anchor(vault, part, write.newest_event(db))
        return contents_of(db)
    finally:
        db.close()


class _Builder:
    """Writes the new clinic's database, in one transaction."""

    def __init__(self, wreck: Wreck, rescue: Rescue, keys: keyfile.KeyFile, user_id: str, at: datetime) -> None:
        self._wreck = wreck
        self._rescue = rescue
        self._keys = keys
        self._user_id = user_id
        self._at = at
        self._told: set[tuple[str, int]] = set()

    def build(self, part: Path, key: bytes, said: dict[str, Any], progress: Progress) -> None:
        """Fill a new database in `part`."""
        path = part / files.DATABASE
        path.touch(mode=0o600)
        db = Database(lambda: sqlcipher.create(path, key, self._keys.salt), sqlcipher.Error)
        try:
            with schema.migrating(db):
                db.script("PRAGMA defer_foreign_keys = ON")
                self._write_clinic(db)
                self._write_events(db, progress)
                self._write_records(db)
                self._tell_untold(db)
                write.append(db, at=self._at, user_id=self._user_id, action="salvage", detail=said)
        finally:
            db.close()

    def _write_clinic(self, db: Database) -> None:
        started = to_micros(self._at)
        clinic = {
            "id": self._keys.clinic_id,
            "name": translate("salvage", "(lost)"),
            "address": "",
            "created_at": started,
        }
        _insert(db, "insert clinic", clinic | self._wreck.clinic)
        users = {one.id: {"id": one.id, "name": one.name, "created_at": started} for one in self._keys.users}
        for user_id, roles in self._roles(users.keys() - self._wreck.users.keys()).items():
            users[user_id]["roles"] = roles
        for user in (users | self._wreck.users).values():
            _insert(db, "insert user", user)

    def _roles(self, lost: set[str]) -> dict[str, str]:
        """Return the roles of those whose own rows are lost: the newest that the trail tells of, else the smallest.

        Where nobody would be left to manage the clinic, those whom nothing is told of are as in an earlier clinic.
        """
        told: dict[str, str] = {}
        for event in self._wreck.told() if lost else ():
            if event.action == "create-clinic":
                told[event.user_id] = roles_text(FIRST_USER)
            elif event.action in ("add-user", "change-roles"):
                said = msgspec.json.decode(event.detail)
                told[said["user_id"]] = said["roles"]
        known = {**told, **{one: user["roles"] for one, user in self._wreck.users.items()}}
        managed = any(Role.ADMINISTRATOR in roles_in(roles) for roles in known.values())
        least = roles_text({Role.ASSISTANT} if managed else FIRST_USER)
        return {one: told.get(one, least) for one in lost}

    def _write_events(self, db: Database, progress: Progress) -> None:
        """Write the trail: word for word as far as it is whole, then under new numbers."""
        tail, whole, of = audit.Tail(), True, max(1, len(self._wreck.events))
        for done, event in enumerate(self._wreck.told()):
            if done % 256 == 0:
                progress(done / of)
            edits = EDITS.decode(event.edits)
            known = [one for one in edits if IDENTITY.decode(one.after).id in self._rescue.kept]
            follows = event.number == tail.number + 1 and event.previous_hash == tail.hash
            whole = whole and follows and len(known) == len(edits)
            kept = event if whole else _renumbered(event, tail, known if len(known) < len(edits) else None)
            db.execute("insert event", msgspec.structs.asdict(kept))
            tail = audit.Tail(number=kept.number, at=kept.at, hash=kept.hash)
            for one in known:
                who = IDENTITY.decode(one.after)
                self._told.add((who.id, who.version))

    def _write_records(self, db: Database) -> None:
        for record in self._rescue.kept.values():
            kind = KIND_OF[type(record)]
            db.execute(f"insert {kind.table}", kind.to_row(record))
            if isinstance(record, Attachment):
                db.execute("insert blob", {"id": record.id, "content": self._rescue.file(record.id)})

    def _tell_untold(self, db: Database) -> None:
        """Tell the trail of the records that no event in it tells of, patient by patient."""
        untold: defaultdict[str, list[AnyRecord]] = defaultdict(list)
        for record in self._rescue.kept.values():
            if (record.id, record.version) not in self._told:
                untold[self._rescue.patient_of(record)].append(record)
        for patient_id, records in untold.items():
            for first in range(0, len(records), _AT_ONCE):
                edits = tuple(Edit(None, one) for one in records[first : first + _AT_ONCE])
                text = audit.edits_text(Change(action="salvage-records", label="", edits=edits))
                write.append(
                    db, at=self._at, user_id=self._user_id, action="salvage-records", patient_id=patient_id, edits=text
                )


def _insert(db: Database, name: str, values: dict[str, Any]) -> None:
    """Insert a row of which some columns may not be known."""
    from bodymap.store.wreck import shapes

    shape = shapes()[name.removeprefix("insert ")]
    db.execute(name, dict(zip(shape.columns, shape.defaults, strict=True)) | values)


def _renumbered(event: audit.Event, tail: audit.Tail, edits: list[Any] | None) -> audit.Event:
    """Return an event from behind a gap, as the next one; it tells its old number and hash."""
    detail = msgspec.json.decode(event.detail) | {"salvaged": {"number": event.number, "hash": event.hash}}
    moved = msgspec.structs.replace(
        event,
        number=tail.number + 1,
        previous_hash=tail.hash,
        detail=msgspec.json.encode(detail).decode(),
        edits=event.edits if edits is None else msgspec.json.encode(edits).decode(),
    )
    return msgspec.structs.replace(moved, hash=audit.hash_of(moved))
