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

import sqlalchemy as sa

from bodymap.base.errors import DataError
from bodymap.base.text import translate
from bodymap.clinic.change import AnyRecord
from bodymap.clinic.chart import Chart
from bodymap.clinic.finding import letter_index
from bodymap.clinic.patient import Patient, fold
from bodymap.clinic.visit import VisitStatus
from bodymap.store import rows
from bodymap.store.database import Database, Statement
from bodymap.store.facts import PatientLine
from bodymap.store.rows import KINDS, Kind, Row

_MOST_WORDS = 6
_AT_ONCE = (1, 8, 64)
_DAY_FIRST = re.compile(r"(\d{1,2})[./-](\d{1,2})[./-](\d{4})")
_patient, _visit, _point, _finding, _treatment = (kind.table for kind in KINDS)
_COUNTS = sa.and_(_patient.c.voided_at.is_(None), _patient.c.merged_into.is_(None))


def _batches(ids: Iterable[str]) -> Iterator[dict[str, str]]:
    """Yield parameters for `_among`: as many ids at a time as one of its statements holds, the rest empty."""
    rest = iter(ids)
    while batch := list(islice(rest, _AT_ONCE[-1])):
        size = next(size for size in _AT_ONCE if size >= len(batch))
        yield {f"id{n}": batch[n] if n < len(batch) else "" for n in range(size)}


def _among(column: sa.Column[Any], size: int) -> sa.ColumnElement[bool]:
    return column.in_([sa.bindparam(f"id{n}") for n in range(size)])


def by_ids(db: Database, kind: Kind, ids: Iterable[str]) -> Iterator[AnyRecord]:
    """Yield the stored records of one kind that have these ids."""
    for batch in _batches(ids):
        yield from map(kind.from_row, db.rows(_by_ids(db, kind, len(batch)), batch))


def _by_ids(db: Database, kind: Kind, size: int) -> Statement:
    return db.statement(
        f"{kind.name} by {size} ids", lambda: sa.select(kind.table).where(_among(kind.table.c.id, size))
    )


def newest(db: Database, ids: Sequence[str]) -> dict[str, AnyRecord]:
    """Return the stored version of each record; what is not stored is left out."""
    return {record.id: record for kind in KINDS for record in by_ids(db, kind, ids)}


def visit_states(db: Database, ids: Sequence[str]) -> list[Row]:
    """Return id, patient and status of visits."""
    return [row for batch in _batches(ids) for row in db.rows(_visit_states(db, len(batch)), batch)]


def _visit_states(db: Database, size: int) -> Statement:
    shown = (_visit.c.id, _visit.c.patient_id, _visit.c.status)
    return db.statement(f"{size} visit states", lambda: sa.select(*shown).where(_among(_visit.c.id, size)))


def _signed_use(table: sa.Table) -> sa.Select[Any]:
    """Return a query for a signed visit in `table`; it goes by the patient's visits, which have an index."""
    return (
        sa.select(table.c.id)
        .select_from(
            _point.join(_visit, _visit.c.patient_id == _point.c.patient_id).join(table, table.c.visit_id == _visit.c.id)
        )
        .where(
            _point.c.id == sa.bindparam("point_id"),
            table.c.point_id == _point.c.id,
            table.c.voided_at.is_(None),
            _visit.c.status == VisitStatus.SIGNED.value,
        )
        .limit(1)
    )


def point_is_signed(db: Database, point_id: str) -> bool:
    """Return whether a signed visit holds a finding or a treatment of a trigger point."""
    findings = db.statement("signed findings", lambda: _signed_use(_finding))
    treatments = db.statement("signed treatments", lambda: _signed_use(_treatment))
    return any(db.rows(query, {"point_id": point_id}) for query in (findings, treatments))


def patient(db: Database, patient_id: str) -> Patient | None:
    """Return a patient by id, also a voided or merged one; None when there is none."""
    query = db.statement("patient", lambda: sa.select(_patient).where(_patient.c.id == sa.bindparam("patient_id")))
    found = db.rows(query, {"patient_id": patient_id})
    return rows.patient_from_row(found[0]) if found else None


def patient_by_chart_number(db: Database, chart_number: str) -> Patient | None:
    """Return the patient who counts under this chart number; capitals and spaces around it do not matter."""
    query = db.statement(
        "patient by number",
        lambda: sa.select(_patient).where(_COUNTS, _patient.c.chart_key == sa.bindparam("number")),
    )
    found = db.rows(query, {"number": rows.chart_key(chart_number)})
    return rows.patient_from_row(found[0]) if found else None


def patients(db: Database) -> tuple[Patient, ...]:
    """Return every patient who counts, by name."""
    query = db.statement("patients", lambda: sa.select(_patient).where(_COUNTS).order_by(_patient.c.search))
    return tuple(map(rows.patient_from_row, db.rows(query)))


def _search(db: Database, words: int) -> Statement:
    """Return the query for so many words: the folded texts are gone through in an index, in the order of names."""

    def make() -> sa.Executable:
        has_all = [db.contains(_patient.c.search, f"word{n}") for n in range(words)]
        found = (
            sa.select(_patient.c.id, _patient.c.search)
            .where(_patient.c.search > sa.literal_column("''"), *has_all)
            .order_by(_patient.c.search, _patient.c.id)
            .limit(sa.bindparam("most"))
            .subquery()
        )
        last = (
            sa.select(sa.func.max(_visit.c.started_at))
            .where(_visit.c.patient_id == _patient.c.id, _visit.c.voided_at.is_(None))
            .scalar_subquery()
        )
        shown = (_patient.c.id, _patient.c.chart_number, _patient.c.family_name, _patient.c.given_name)
        return (
            sa.select(*shown, _patient.c.birth_date, last)
            .select_from(found.join(_patient, _patient.c.id == found.c.id))
            .order_by(found.c.search, found.c.id)
        )

    return db.statement(f"search {words}", make)


def _as_iso(word: str) -> str:
    """Return a date typed day first (2.3.1970) as it is stored; anything else unchanged."""
    found = _DAY_FIRST.fullmatch(word)
    return f"{found[3]}-{int(found[2]):02}-{int(found[1]):02}" if found else word


def search_patients(db: Database, text: str, limit: int) -> tuple[PatientLine, ...]:
    """Return the patients in whose name, chart number or birth date every word occurs; by name."""
    words = [_as_iso(word) for word in fold(text.replace(",", " ")).split()][:_MOST_WORDS]
    values: dict[str, Any] = {f"word{n}": word for n, word in enumerate(words)}
    found = db.rows(_search(db, len(words)), values | {"most": limit})
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


def _of_patient(db: Database, kind: Kind) -> Statement:
    table = kind.table

    def make() -> sa.Executable:
        if table in (_finding, _treatment):
            joined = table.join(_visit, table.c.visit_id == _visit.c.id)
            return sa.select(table).select_from(joined).where(_visit.c.patient_id == sa.bindparam("patient_id"))
        return sa.select(table).where(table.c.patient_id == sa.bindparam("patient_id"))

    return db.statement(f"{kind.name} of patient", make)


def chart_rows(db: Database, patient_id: str) -> tuple[list[Row], ...]:
    """Return the rows of a patient's visits, points, findings and treatments, each by id: as they were recorded."""
    found = tuple(db.rows(_of_patient(db, kind), {"patient_id": patient_id}) for kind in KINDS[1:])
    for table in found:
        table.sort(key=itemgetter(0))  # nearly in order already, and much quicker here than in the database
    return found


def chart(db: Database, patient_id: str) -> Chart:
    """Return all that is recorded of a patient; DataError for an id that is not in the clinic."""
    with _no_collection():
        return _chart(db, patient_id)


@contextmanager
def _no_collection() -> Iterator[None]:
    """Keep Python's garbage collector out.

    A chart is thousands of objects at once, none of them garbage: a collection set off by them would hold up every
    thread, the window's too, for longer than the reading takes.
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
        visits, points, findings, treatments = chart_rows(db, patient_id)
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
    )
