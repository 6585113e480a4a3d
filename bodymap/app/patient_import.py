"""Patients from another system's table: held against the clinic, brought in together, and taken back together.

What is here already is found by the chart number, and by the name with the birth date; it is left out unless the user
wants it. Everything is one transaction and one event of the audit trail.
"""

from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import Future
from datetime import datetime
from enum import StrEnum
from typing import TYPE_CHECKING

import msgspec

from bodymap.app.patients import PatientFields, new_patient, next_chart_number
from bodymap.base.errors import InputError
from bodymap.base.text import translate
from bodymap.clinic.change import Change, Edit
from bodymap.clinic.patient import Patient, fold
from bodymap.clinic.patient_row import PatientRow
from bodymap.clinic.record import Void
from bodymap.clinic.roles import UNDO_IMPORT

if TYPE_CHECKING:
    from bodymap.app.desk import Desk
    from bodymap.app.inside import Inside

Progress = Callable[[int], None]


class Fate(StrEnum):
    """What becomes of a row: NAMED is somebody of this name and birth date who is here already."""

    NEW = "new"
    NUMBERED = "numbered"
    NAMED = "named"
    TWICE = "twice"
    FAULTY = "faulty"


class Judged(msgspec.Struct, frozen=True):
    """A row and what becomes of it; `why` in words, for a row that is not simply new."""

    row: PatientRow
    fate: Fate
    why: str = ""


class Imported(msgspec.Struct, frozen=True):
    """What one import brought in."""

    patient_ids: tuple[str, ...]


class TakenBack(msgspec.Struct, frozen=True):
    """How many patients of an import were struck out, and the chart numbers of those that stay: they are in use."""

    removed: int
    kept: tuple[str, ...]


def judged(rows: Iterable[PatientRow], known: Iterable[Patient]) -> tuple[Judged, ...]:
    """Hold the rows against the patients of the clinic, and against one another."""
    numbers: dict[str, Patient] = {}
    names: dict[tuple[object, ...], Patient] = {}
    for patient in known:
        numbers[patient.chart_number] = patient
        if patient.birth_date is not None:
            names[_name(patient)] = patient
    rows = tuple(rows)
    often = Counter(row.chart_number for row in rows if row.chart_number and not row.fault)
    seen: set[tuple[object, ...]] = set()
    return tuple(_judge(row, numbers, names, often, seen) for row in rows)


def _judge(
    row: PatientRow,
    numbers: dict[str, Patient],
    names: dict[tuple[object, ...], Patient],
    often: Counter[str],
    seen: set[tuple[object, ...]],
) -> Judged:
    if row.fault:
        return Judged(row, Fate.FAULTY, row.fault)
    if row.chart_number in numbers:
        same = _name(row) == _name(numbers[row.chart_number])
        why = (
            translate("patient import", "is here already, under this chart number")
            if same
            else translate("patient import", "this chart number belongs to somebody else here")
        )
        return Judged(row, Fate.NUMBERED, why)
    if often[row.chart_number] > 1:
        return Judged(row, Fate.TWICE, translate("patient import", "this chart number stands in the table twice"))
    name = _name(row)
    if row.birth_date is not None and name in names:
        words = translate("patient import", "same name and birth date as chart number {0}")
        return Judged(row, Fate.NAMED, words.format(names[name].chart_number))
    if row.birth_date is not None and name in seen:
        words = translate("patient import", "same name and birth date as an earlier line of the table")
        return Judged(row, Fate.NAMED, words)
    seen.add(name)
    return Judged(row, Fate.NEW)


def _name(one: Patient | PatientRow) -> tuple[object, ...]:
    return fold(one.family_name), fold(one.given_name), one.birth_date


class PatientImport:
    """Asks the worker."""

    def __init__(self, session: "Inside", desk: "Desk") -> None:
        self._session = session
        self._desk = desk

    def look(self, rows: Iterable[PatientRow]) -> "Future[tuple[Judged, ...]]":
        """Say what would become of the rows; nothing is written."""
        return self._session.worker.submit(lambda: judged(rows, self._desk.store.patients()))

    def bring_in(
        self,
        rows: Iterable[PatientRow],
        source: str,
        *,
        doubles: bool = False,
        progress: Progress = lambda _done: None,
    ) -> "Future[Imported]":
        """Add the rows that are new (with `doubles` also those of a name that is here already), all or none.

        Each row is judged again. `progress` hears how many are made; what it raises ends it, and nothing was imported.
        """
        return self._session.worker.submit(lambda: self._bring_in(tuple(rows), source, doubles, progress))

    def _bring_in(self, rows: tuple[PatientRow, ...], source: str, doubles: bool, progress: Progress) -> Imported:
        known = self._desk.store.patients()
        wanted = (Fate.NEW, Fate.NAMED) if doubles else (Fate.NEW,)
        chosen = [one.row for one in judged(rows, known) if one.fate in wanted]
        if not chosen:
            raise InputError(translate("patient import", "There is nobody new in this table."))
        taken = {one.chart_number for one in known} | {row.chart_number for row in chosen}
        made: list[str] = []
        self._desk.bring_in(self._changes(chosen, taken, progress, made), source)
        return Imported(tuple(made))

    def _changes(
        self, rows: list[PatientRow], taken: set[str], progress: Progress, made: list[str]
    ) -> Iterator[tuple[Change, dict[str, bytes]]]:
        """Yield a change per patient; `made` gathers their ids."""
        now, today = self._session.clock.now(), self._session.today()
        for fields in _numbered(rows, taken):
            change, patient = new_patient(fields, now, today)
            made.append(patient.id)
            yield msgspec.structs.replace(change, action="import-records"), {}
            progress(len(made))

    def take_back(self, imported: Imported) -> "Future[TakenBack]":
        """Strike out what an import brought in, in one change; who has been edited or has a visit since stays."""
        return self._session.worker.submit(lambda: self._take_back(imported))

    def _take_back(self, imported: Imported) -> TakenBack:
        store, now = self._desk.store, self._session.clock.now()
        found = store.newest(imported.patient_ids)
        going: list[Edit] = []
        kept: list[str] = []
        for patient in found.values():
            if not isinstance(patient, Patient) or patient.voided is not None:
                continue
            if patient.version > 1 or store.chart(patient.id).visits:
                kept.append(patient.chart_number)
            else:
                going.append(Edit(patient, patient.revised(voided=self._void(now))))
        if going:
            label = translate("patient import", "Undo the import")
            self._desk.write(Change(action=UNDO_IMPORT, label=label, edits=tuple(going)))
        return TakenBack(len(going), tuple(kept))

    def _void(self, now: datetime) -> Void:
        reason = translate("patient import", "The import was undone.")
        return Void(by=self._session.user.id, at=now, reason=reason)


def _numbered(rows: Iterable[PatientRow], taken: set[str]) -> Iterator[PatientFields]:
    """Yield what is recorded of each row; rows without a chart number get free ones, one after the other."""
    last = ""
    for row in rows:
        number = row.chart_number
        if not number:
            number = last = next_chart_number([last] if last else taken)
            while number in taken:
                number = last = next_chart_number([last])
            taken.add(number)
        yield PatientFields(
            chart_number=number,
            family_name=row.family_name,
            given_name=row.given_name,
            birth_date=row.birth_date,
            figure=row.figure,
            note=row.note,
        )
