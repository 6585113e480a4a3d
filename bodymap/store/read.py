"""Reading: search, patients, charts. Rows become records here; nothing is written.

What a query needs from several tables it reads in one transaction, so that a change made meanwhile in another room
is seen whole or not at all.
"""

import gc
import re
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from datetime import date
from itertools import islice
from operator import itemgetter
from typing import Any

from bodymap.base.errors import DataError
from bodymap.base.text import translate
from bodymap.clinic.attachment import Attachment
from bodymap.clinic.change import AnyRecord, kind_of
from bodymap.clinic.chart import FIELDS, Chart
from bodymap.clinic.finding import letter_index
from bodymap.clinic.patient import Patient, fold
from bodymap.clinic.visit import ENTERED_IN_ERROR
from bodymap.store import rows
from bodymap.store.database import Database
from bodymap.store.facts import EventLine, EventQuestion, PatientLine, VisitLine, VisitQuestion
from bodymap.store.rows import TABLES, Row
from bodymap.store.statements import IDS_AT_ONCE, MOST_WORDS

_OF_PATIENT = tuple(TABLES)[1:]
_DAY_FIRST = re.compile(r"(\d{1,2})[./-](\d{1,2})[./-](\d{4})")


def _batches(ids: Iterable[str]) -> Iterator[tuple[int, dict[str, str]]]:
    """Yield the size and the parameters of statements that take several ids; those that are not needed are empty."""
    rest = iter(ids)
    while batch := list(islice(rest, IDS_AT_ONCE[-1])):
        size = next(size for size in IDS_AT_ONCE if size >= len(batch))
        yield size, {f"id{n}": batch[n] if n < len(batch) else "" for n in range(size)}


def by_ids(db: Database, table: str, ids: Iterable[str]) -> Iterator[AnyRecord]:
    """Yield the stored records of one table that have these ids."""
    for size, batch in _batches(ids):
        yield from map(TABLES[table], db.rows(f"{table} by {size} ids", batch))


def newest(db: Database, ids: Sequence[str]) -> dict[str, AnyRecord]:
    """Return the stored version of each record; what is not stored is left out."""
    return {record.id: record for table in TABLES for record in by_ids(db, table, ids)}


def whole_blob(db: Database, attachment_id: str) -> bytes:
    """Return the bytes of an attachment; DataError where they are missing or not those that its record names."""
    data = blob(db, attachment_id)
    attachment = next(by_ids(db, "entry", (attachment_id,)), None)
    if data is None or not isinstance(attachment, Attachment) or not attachment.holds(data):
        raise DataError(
            translate("store", "This photo or file cannot be read."),
            translate("store", "Check the clinic: bodymap verify."),
        )
    return data


def blob(db: Database, attachment_id: str) -> bytes | None:
    """Return the bytes of an attachment, None where there are none."""
    found = db.rows("blob", {"its_id": attachment_id})
    return bytes(found[0][0]) if found else None


def visit_states(db: Database, ids: Sequence[str]) -> list[Row]:
    """Return id, patient and status of visits."""
    return [row for size, batch in _batches(ids) for row in db.rows(f"{size} visit states", batch)]


def point_is_signed(db: Database, point_id: str) -> bool:
    """Return whether a signed visit holds a finding or a treatment of a trigger point."""
    return any(db.rows(f"signed {use}", {"point_id": point_id}) for use in ("findings", "treatments"))


def patient(db: Database, patient_id: str) -> Patient | None:
    """Return a patient by id, also a voided or merged one; None when there is none."""
    found = db.rows("patient", {"patient_id": patient_id})
    return rows.patient_from_row(found[0]) if found else None


def patient_by_chart_number(db: Database, chart_number: str) -> Patient | None:
    """Return the patient who counts under this chart number; capitals and spaces around it do not matter."""
    found = db.rows("patient by number", {"number": rows.chart_key(chart_number)})
    return rows.patient_from_row(found[0]) if found else None


def patients(db: Database) -> tuple[Patient, ...]:
    """Return every patient who counts, by name."""
    return tuple(map(rows.patient_from_row, db.rows("patients")))


def _as_iso(word: str) -> str:
    """Return a date typed day first (2.3.1970) as it is stored; anything else unchanged."""
    found = _DAY_FIRST.fullmatch(word)
    return f"{found[3]}-{int(found[2]):02}-{int(found[1]):02}" if found else word


def search_patients(db: Database, text: str, limit: int) -> tuple[PatientLine, ...]:
    """Return the patients in whose name, chart number or birth date every word occurs; by name."""
    words = [_as_iso(word) for word in fold(text.replace(",", " ")).split()][:MOST_WORDS]
    values: dict[str, Any] = {f"word{n}": word for n, word in enumerate(words)}
    found = db.rows(f"search {len(words)}", values | {"most": limit})
    return tuple(
        PatientLine(
            id=patient_id,
            chart_number=number,
            family_name=family,
            given_name=given,
            birth_date=None if born is None else date.fromisoformat(born),
            last_visit_at=None if last is None else rows.from_micros(last),
        )
        for patient_id, number, family, given, born, last in found
    )


def visits_listed(db: Database, question: VisitQuestion, limit: int) -> tuple[VisitLine, ...]:
    """Return visits of all patients that fit, newest first."""
    values = {
        "since": rows.to_micros(question.since),
        "until": rows.to_micros(question.until),
        "clinician": question.clinician_name,
        "muscle": question.muscle,
        "technique": question.technique,
        "overdue": "" if question.overdue_on is None else question.overdue_on.isoformat(),
        "most": limit,
    }
    return tuple(map(_visit_line, db.rows("visits listed", values)))


def _visit_line(row: Row) -> VisitLine:
    (visit_id, started, status, clinician, pain, again, patient_id, number, family, given, findings, treatments) = row[
        :12
    ]
    return VisitLine(
        visit_id=visit_id,
        started_at=rows.from_micros(started),
        status=status if row[12] is None else ENTERED_IN_ERROR,
        clinician_name=clinician,
        pain_now=pain,
        follow_up_on=None if again is None else date.fromisoformat(again),
        patient_id=patient_id,
        chart_number=number,
        family_name=family,
        given_name=given,
        findings=findings,
        treatments=treatments,
    )


def events_listed(db: Database, question: EventQuestion, before: int, limit: int) -> tuple[EventLine, ...]:
    """Return events that fit a question and have a number below `before`, newest first."""
    values = {
        "before": before,
        "since": rows.to_micros(question.since),
        "until": rows.to_micros(question.until),
        "user": question.user_name,
        "action": question.action,
        "chart": question.chart_number,
        "most": limit,
    }
    return tuple(
        EventLine(
            number=number,
            at=rows.from_micros(at),
            user_name=user or "",
            action=action,
            chart_number=chart or "",
            visit_at=None if visit is None else rows.from_micros(visit),
            detail=detail,
        )
        for number, at, user, action, chart, visit, detail in db.rows("events listed", values)
    )


def event_choices(db: Database) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Return who could have written events, and what actions there are."""
    return tuple(row[1] for row in db.rows("users")), tuple(row[0] for row in db.rows("actions"))


def clinicians(db: Database) -> tuple[str, ...]:
    """Return the names of those who saw patients, in alphabetical order."""
    return tuple(name for (name,) in db.rows("clinicians"))


def chart_rows(db: Database, patient_id: str) -> tuple[list[Row], ...]:
    """Return the rows of each table but the patient's own that are about a patient, by id: as they were recorded."""
    found = tuple(db.rows(f"{table} of patient", {"patient_id": patient_id}) for table in _OF_PATIENT)
    for table in found:
        table.sort(key=itemgetter(0))  # nearly in order already, and much quicker here than in the database
    return found


def chart(db: Database, patient_id: str) -> Chart:
    """Return all that is recorded of a patient; DataError for an id that is not in the clinic."""
    with no_collection():
        return _chart(db, patient_id)


@contextmanager
def no_collection() -> Iterator[None]:
    """Keep Python's garbage collector out.

    A chart is thousands of objects at once, none of them garbage: a collection set off by them would hold up every
    thread, the window's too, for longer than the reading takes. An import is many charts.
    """
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            gc.enable()


def _chart(db: Database, patient_id: str) -> Chart:
    with db.reading():
        who = patient(db, patient_id)
        visits, points, findings, treatments, entries = chart_rows(db, patient_id)
    if who is None:
        raise DataError(
            translate("store", "This patient is not in the clinic."),
            translate("store", "Search for the patient again."),
        )
    return Chart(
        patient=who,
        visits=tuple(sorted(map(rows.visit_from_row, visits), key=lambda one: (one.started_at, one.id))),
        points=tuple(sorted(map(rows.point_from_row, points), key=lambda one: letter_index(one.letter))),
        findings=tuple(map(rows.finding_from_row, findings)),
        treatments=tuple(map(rows.treatment_from_row, treatments)),
        **_by_field(map(rows.entry_from_row, entries)),
    )


def _by_field(records: Iterable[AnyRecord]) -> dict[str, Any]:
    """Return records as the fields of a chart."""
    fields: dict[str, list[AnyRecord]] = {}
    for record in records:
        fields.setdefault(FIELDS[kind_of(record)], []).append(record)
    return {field: tuple(found) for field, found in fields.items()}
