"""The check of a whole clinic: every page, every link of the audit trail, every record against the trail.

Memory stays flat: events and records are read in batches. A record is sound when the edit of its very version is in
the trail with the same content, no later edit of it exists, and there are as many such records as rows.
"""

from collections.abc import Callable, Iterator
from typing import Any

import msgspec

from bodymap.base.errors import InputError
from bodymap.base.text import translate
from bodymap.clinic.attachment import Attachment
from bodymap.clinic.change import AnyRecord
from bodymap.store import audit, read, sqlcipher
from bodymap.store.database import Database
from bodymap.store.facts import VerifyReport
from bodymap.store.rows import KIND_NAMED, TABLES

_BATCH = 1000
_BATCH_TEXT = 4_000_000
Progress = Callable[[int, int], None]


class _Edit(msgspec.Struct, frozen=True):
    """An edit as the trail holds it; the record's content is decoded only where it is needed."""

    kind: str
    after: msgspec.Raw


class _Identity(msgspec.Struct, frozen=True):
    """Which record, in which version."""

    id: str
    version: int


class _FaultError(Exception):
    """The first thing that is wrong, in words."""


_edits = msgspec.json.Decoder(list[_Edit])
_identity = msgspec.json.Decoder(_Identity)


def verify(db: Database, progress: Progress | None = None) -> VerifyReport:
    """Check the whole clinic; `progress` is told (events done, events in all)."""
    walk = _Walk(db)
    try:
        if not db.on_server:
            _check_pages(db)
        with db.reading():
            walk.run(progress or (lambda _done, _total: None))
    except _FaultError as fault:
        return VerifyReport(sound=False, events=walk.events, records=walk.records, first_fault=str(fault))
    return VerifyReport(sound=True, events=walk.events, records=walk.records, first_fault="")


def _check_pages(db: Database) -> None:
    bad = sqlcipher.bad_pages(db.query)
    if bad and db.folder is not None:  # a page that was torn while it was brought over stands whole in the log
        bad = sqlcipher.bad_pages(db.query, sqlcipher.pages_in_log(db.folder))
    if bad:
        raise _FaultError(translate("store", "The database file is damaged: {0}.").format(sorted(bad)[0]))
    state = db.value("PRAGMA quick_check(1)")
    if state != "ok":
        raise _FaultError(translate("store", "The database file is damaged: {0}.").format(state))


def _batches(db: Database) -> Iterator[list[audit.Event]]:
    """Yield the events in order; together the edits of a batch stay small, though an import's may be megabytes."""
    last = -1
    while found := db.rows("event sizes", {"after": last, "most": _BATCH}):
        text, first = 0, last
        for number, size in found:
            text += size
            if text > _BATCH_TEXT and last > first:
                break
            last = number
        yield [audit.Event(*row) for row in db.rows("events", {"after": first, "last": last})]


class _Walk:
    """One pass over the trail. `events` and `records` count what was found sound so far."""

    def __init__(self, db: Database) -> None:
        self.db = db
        self.events = 0
        self.records = 0
        self._hash = audit.NO_HASH

    def run(self, progress: Progress) -> None:
        """Raise _FaultError at the first thing that is wrong."""
        total = self.db.value("SELECT count(*) FROM audit_event")
        if not total:
            raise _FaultError(translate("store", "The audit trail is empty."))
        for events in _batches(self.db):
            for event in events:
                self._check_link(event)
            self._check_records(events)
            progress(self.events, total)
        rows = sum(self.db.rows(f"count {table}")[0][0] for table in TABLES)
        if rows != self.records:
            raise _FaultError(_first_unknown(self.db))
        _check_blobs(self.db)

    def _check_link(self, event: audit.Event) -> None:
        if event.number != self.events + 1:
            raise _FaultError(translate("store", "Audit event {0} is missing.").format(self.events + 1))
        if event.previous_hash != self._hash:
            raise _FaultError(
                translate("store", "The audit trail breaks between events {0} and {1}.").format(
                    event.number - 1, event.number
                )
            )
        if audit.hash_of(event) != event.hash:
            raise _FaultError(
                translate("store", "Audit event {0} was changed after it was written.").format(event.number)
            )
        self.events, self._hash = event.number, event.hash

    def _check_records(self, events: list[audit.Event]) -> None:
        edits: dict[str, list[tuple[_Identity, msgspec.Raw, int]]] = {}
        for event in events:
            for edit in _edits.decode(event.edits):
                edits.setdefault(edit.kind, []).append((_identity.decode(edit.after), edit.after, event.number))
        for name, told in edits.items():
            kind = KIND_NAMED[name]
            try:
                found = read.by_ids(self.db, kind.table, {who.id: None for who, _, _ in told})
                stored = {record.id: record for record in found if isinstance(record, kind.record)}
            except (ValueError, KeyError, InputError):  # a value that no record can have
                raise _FaultError(
                    translate("store", "A record of audit event {0} cannot be read.").format(told[0][2])
                ) from None
            for who, content, number in told:
                self._compare(stored.get(who.id), who, content, number, kind.record)

    def _compare(
        self, record: AnyRecord | None, who: _Identity, content: msgspec.Raw, number: int, record_type: type[Any]
    ) -> None:
        if record is None:
            raise _FaultError(
                translate("store", "Record {0} of audit event {1} is missing from its table.").format(who.id, number)
            )
        if record.version > who.version:
            return
        # The same content may be written in another way (a time in another zone): then the values decide.
        same = record.version == who.version and (
            audit.content_text(record) == bytes(content) or record == msgspec.json.decode(content, type=record_type)
        )
        if not same:
            raise _FaultError(
                translate("store", "Record {0} is not as audit event {1} left it.").format(who.id, number)
            )
        self.records += 1


def _first_unknown(db: Database) -> str:
    """Return the words for a record that the trail does not know; memory is not flat here, where a fault is certain."""
    known = {
        (who.id, who.version)
        for events in _batches(db)
        for event in events
        for edit in _edits.decode(event.edits)
        for who in (_identity.decode(edit.after),)
    }
    for table in TABLES:
        for record_id, version in db.rows(f"{table} identities"):
            if (record_id, version) not in known:
                return translate("store", "Record {0} is in its table, but not in the audit trail.").format(record_id)
    return translate("store", "A record occurs twice in the audit trail.")


def _check_blobs(db: Database) -> None:
    """Raise _FaultError where the bytes of an attachment are missing or not those that its record names."""
    ids = [row[0] for row in db.rows("blob identities")]
    for attachment in read.by_ids(db, "entry", ids):
        data = read.blob(db, attachment.id)
        if not isinstance(attachment, Attachment) or data is None or not attachment.holds(data):
            raise _FaultError(translate("store", "The file of record {0} was changed.").format(attachment.id))
    if len(ids) != db.rows("count attachments")[0][0]:
        raise _FaultError(translate("store", "The file of an attachment is missing."))
