"""Writing: one change and its audit event in one transaction, or nothing.

A record is replaced only in the version that the change was made from. A change that is sent again, because its
answer was lost, is answered again and not written twice. A signed visit keeps what it said: it takes signatures and
addenda, and can be marked as entered in error, nothing else. What the user's roles do not allow is not written. The
bytes of an attachment come with the change that makes it.
"""

from collections.abc import Iterable, Mapping
from datetime import datetime
from typing import Any

import msgspec

from bodymap.base.errors import ConflictError
from bodymap.base.text import translate
from bodymap.clinic.attachment import Attachment
from bodymap.clinic.change import AnyRecord, Change, Edit
from bodymap.clinic.finding import TriggerPoint
from bodymap.clinic.patient import Patient
from bodymap.clinic.record import VisitRecord
from bodymap.clinic.roles import Permission, check, needed_for
from bodymap.clinic.signing import AFTER_SIGNING, Addendum
from bodymap.clinic.visit import Visit, VisitStatus
from bodymap.store import audit, errors, read
from bodymap.store.database import Database
from bodymap.store.people_rows import roles_in
from bodymap.store.rows import KIND_OF, TABLES, Values


def newest_event(db: Database) -> audit.Tail:
    """Return what the next event hangs on."""
    found = db.rows("newest event")
    return audit.Tail(*found[0]) if found else audit.Tail()


def append(db: Database, **facts: Any) -> int:
    """Write one audit event inside `writing`; return its number."""
    event = audit.next_event(newest_event(db), **facts)
    db.execute("insert event", msgspec.structs.asdict(event))
    return event.number


IN_ERROR = "enter-in-error"
_EVENTS_NEED = {"view-audit": Permission.AUDIT}
_HANDED_OVER = ("export", "print")
_WITHOUT_PATIENT = {"audit": Permission.AUDIT, "blank-chart": Permission.READ, "list": Permission.EXPORT}


def check_rights(db: Database, user_id: str, needed: Iterable[Permission]) -> None:
    """Raise NotAllowedError, inside `writing`, for what the user's roles as they stand now do not allow."""
    rows = db.rows("rights", {"who": user_id})
    if not rows or rows[0][1] is not None:
        raise errors.disabled()
    check(roles_in(rows[0][0]), *needed)


def event_needs(action: str, patient_id: str, detail: Mapping[str, Any] | None) -> tuple[Permission, ...]:
    """Return what it needs to do what an event tells of: what is handed over of nobody is of the whole clinic."""
    if action in _HANDED_OVER:
        kind = str((detail or {}).get("kind", ""))
        return (Permission.EXPORT if patient_id else _WITHOUT_PATIENT.get(kind, Permission.EXPORT_ALL),)
    return (_EVENTS_NEED[action],) if action in _EVENTS_NEED else ()


def check_edits(change: Change) -> None:
    """Raise ValueError where a change is not one that could be written: a mistake of the caller."""
    if not change.edits:
        raise ValueError("a change without edits")
    for edit in change.edits:
        before, after = edit.before, edit.after
        if before is None:
            if after.version != 1:
                raise ValueError("a new record starts at version 1")
        elif type(before) is not type(after) or before.id != after.id or after.version != before.version + 1:
            raise ValueError("an edit must follow its own record's version")


def check_blobs(change: Change, blobs: Mapping[str, bytes]) -> None:
    """Raise ValueError unless `blobs` are the bytes of exactly the attachments that a change makes."""
    made = {e.after.id: e.after for e in change.edits if isinstance(e.after, Attachment) and e.before is None}
    if made.keys() != blobs.keys():
        raise ValueError("a new attachment comes with its bytes, and no bytes come without one")
    for attachment_id, data in blobs.items():
        if not made[attachment_id].holds(data):
            raise ValueError("the bytes are not those that the attachment names")


def commit(db: Database, change: Change, *, user_id: str, at: datetime, blobs: Mapping[str, bytes]) -> int:
    """Write a change with its audit event; return the event's number."""
    check_edits(change)
    check_blobs(change, blobs)
    text = audit.edits_text(change)
    try:
        with db.writing():
            check_rights(db, user_id, needed_for(change))
            patient_id, visit_id = _check_visits(db, change)
            for edit in change.edits:
                _write(db, edit)
            for attachment_id, data in blobs.items():
                db.execute("insert blob", {"id": attachment_id, "content": data})
            return append(
                db, at=at, user_id=user_id, action=change.action, patient_id=patient_id, visit_id=visit_id, edits=text
            )
    except (ConflictError, errors.ChartNumberTakenError, errors.VisitSignedError):
        # The lost answer of an earlier try looks just like somebody else's change, until the content is compared.
        number = _already_written(db, change)
        if number is None:
            raise
        return number


def import_all(
    db: Database, changes: Iterable[tuple[Change, Mapping[str, bytes]]], *, user_id: str, at: datetime, source: str
) -> int:
    """Write changes that bring records in from elsewhere, all of them or none; return the last event's number.

    The records are new here, but keep the versions that they had. Each change has its event, and the last one names
    the source. The changes are asked for one by one, so that not all of them need be in memory.
    """
    patients = 0
    with db.writing():
        check_rights(db, user_id, (Permission.IMPORT,))
        for change, blobs in changes:
            if any(edit.before is not None for edit in change.edits):
                raise ValueError("an import only adds")
            check_blobs(change, blobs)
            text = audit.edits_text(change)
            patient_id = _patient_of(change, {}) if _stands_alone(change) else _check_visits(db, change)[0]
            _insert(db, change)
            for attachment_id, data in blobs.items():
                db.execute("insert blob", {"id": attachment_id, "content": data})
            append(db, at=at, user_id=user_id, action=change.action, patient_id=patient_id, edits=text)
            patients += bool(patient_id)
        return append(db, at=at, user_id=user_id, action="import", detail={"file": source, "patients": patients})


def _stands_alone(change: Change) -> bool:
    """Return whether new records name no visit but those that the same change makes: then none that was signed here."""
    made = {edit.after.id for edit in change.edits if isinstance(edit.after, Visit)} | {""}
    return all(edit.after.visit_id in made for edit in change.edits if isinstance(edit.after, VisitRecord))


def _insert(db: Database, change: Change) -> None:
    """Write new records, a table at a time in the order in which tables refer, neighbours in a table together."""
    found: dict[str, list[Values]] = {table: [] for table in TABLES}
    for edit in sorted(change.edits, key=lambda edit: edit.after.id):
        kind = KIND_OF[type(edit.after)]
        found[kind.table].append(kind.to_row(edit.after))
    for table, values in found.items():
        db.execute_many(f"insert {table}", values)


def _write(db: Database, edit: Edit) -> None:
    kind = KIND_OF[type(edit.after)]
    values = kind.to_row(edit.after)
    if edit.before is None:
        db.execute(f"insert {kind.table}", values)
        return
    before = {"its_id": edit.before.id, "its_version": edit.before.version}
    if db.execute(f"update {kind.table}", values | before) != 1:
        raise errors.conflict()


def _already_written(db: Database, change: Change) -> int | None:
    """Return the number of the event that wrote exactly this, or None."""
    final = {edit.after.id: edit.after for edit in change.edits}
    stored = read.newest(db, tuple(final))
    if any(stored.get(record_id) != record for record_id, record in final.items()):
        return None
    number = db.rows("event holding", {"part": f'"id":"{change.edits[-1].after.id}"'})[0][0]
    return None if number is None else int(number)


def _visit_ids(record: AnyRecord | None) -> tuple[str, ...]:
    if isinstance(record, VisitRecord):
        return (record.visit_id,) if record.visit_id else ()
    return (record.id,) if isinstance(record, Visit) else ()


def _check_visits(db: Database, change: Change) -> tuple[str, str]:
    """Raise for a change to what was signed; return the patient and the visit that the change is about."""
    wanted = dict.fromkeys(v for e in change.edits for r in (e.before, e.after) for v in _visit_ids(r))
    stored = {row[0]: (row[1], row[2]) for row in read.visit_states(db, tuple(wanted))}
    merging = any(isinstance(e.after, Patient) and e.before is not None and _merges(e) for e in change.edits)
    signed = {visit for visit, (_, status) in stored.items() if status == VisitStatus.SIGNED}
    for edit in change.edits:
        touches = not signed.isdisjoint(_visit_ids(edit.before) + _visit_ids(edit.after))
        if touches and not (_only_adds(edit) or _enters_in_error(change, edit) or (merging and _only_moves(edit))):
            raise _signed()
        if isinstance(edit.after, TriggerPoint) and edit.before is not None:
            _check_point(db, edit)
    return _patient_of(change, {visit: state[0] for visit, state in stored.items()}), next(iter(wanted), "")


def _merges(edit: Edit) -> bool:
    before, after = edit.before, edit.after
    return isinstance(before, Patient) and isinstance(after, Patient) and before.merged_into != after.merged_into


def _only_moves(edit: Edit) -> bool:
    """Return whether an edit does nothing but put a visit under the patient that another was merged into."""
    before, after = edit.before, edit.after
    if not isinstance(before, Visit) or not isinstance(after, Visit):
        return False
    return before.revised(patient_id=after.patient_id) == after


def _only_adds(edit: Edit) -> bool:
    """Return whether an edit adds a signature or an addendum, or strikes one out: its words never change."""
    before, after = edit.before, edit.after
    if not isinstance(after, AFTER_SIGNING):
        return False
    return before is None or before.revised(voided=after.voided) == after


def _enters_in_error(change: Change, edit: Edit) -> bool:
    """Return whether an edit does nothing but mark a signed visit as entered in error, with a reason, for good.

    Beside it the change may hold the addendum that tells of it, nothing else.
    """
    others = [one.after for one in change.edits if one is not edit]
    if change.action != IN_ERROR or not all(isinstance(one, Addendum) for one in others):
        return False
    before, after = edit.before, edit.after
    if (
        not isinstance(after, Visit)
        or not isinstance(before, Visit)
        or before.is_draft
        or before.voided is not None
        or after.voided is None
    ):
        return False
    return bool(after.voided.reason.strip()) and before.revised(voided=after.voided) == after


def _check_point(db: Database, edit: Edit) -> None:
    """Raise when a signed visit would say another muscle or side afterwards, or lose the point."""
    before, after = edit.before, edit.after
    if not isinstance(before, TriggerPoint) or not isinstance(after, TriggerPoint):
        return
    same = (before.muscle, before.side, before.voided) == (after.muscle, after.side, after.voided)
    if not same and read.point_is_signed(db, after.id):
        raise _signed()


def _signed() -> errors.VisitSignedError:
    return errors.VisitSignedError(
        translate("store", "This belongs to a signed visit and cannot be changed any more."),
        translate("store", "Record it in a new visit, as a new point if need be."),
    )


def _patient_of(change: Change, of_visit: dict[str, str]) -> str:
    for edit in change.edits:
        if isinstance(edit.after, Patient):
            return edit.after.id
        if isinstance(edit.after, Visit | TriggerPoint):
            return edit.after.patient_id
    for edit in change.edits:
        for visit_id in _visit_ids(edit.after):
            if visit_id in of_visit:
                return of_visit[visit_id]
    return ""
