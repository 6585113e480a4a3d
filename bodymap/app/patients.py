"""Patients: adding, editing, finding doubles. Run on the session's worker thread with its store.

Names are kept as typed, without spaces around them and in Unicode's composed form (NFC).
"""

import itertools
import re
import unicodedata
from collections import defaultdict
from collections.abc import Iterable
from datetime import date, datetime
from typing import TYPE_CHECKING

import msgspec

from bodymap.atlas.model import Figure
from bodymap.base.errors import DataError
from bodymap.base.ids import new_id
from bodymap.base.text import translate
from bodymap.clinic.change import Change, Edit, altered
from bodymap.clinic.patient import Patient, check_birth_date, fold

if TYPE_CHECKING:
    from bodymap.store.store import Store


class PatientFields(msgspec.Struct, frozen=True, kw_only=True):
    """What a form asks about a patient."""

    chart_number: str
    family_name: str
    given_name: str = ""
    birth_date: date | None = None
    figure: Figure = Figure.NEUTRAL
    note: str = ""


def tidy(fields: PatientFields, today: date) -> PatientFields:
    """Return the fields as they are kept; InputError, with the field's name, where one cannot be."""
    check_birth_date(fields.birth_date, today)
    return msgspec.structs.replace(
        fields,
        chart_number=_tidy(fields.chart_number),
        family_name=_tidy(fields.family_name),
        given_name=_tidy(fields.given_name),
        note=fields.note.strip(),
    )


def _tidy(text: str) -> str:
    return unicodedata.normalize("NFC", text).strip()


def new_patient(fields: PatientFields, now: datetime, today: date) -> tuple[Change, Patient]:
    """Return the change that adds a patient."""
    patient = Patient(id=new_id(), created_at=now, **msgspec.structs.asdict(tidy(fields, today)))
    label = translate("patients", "Add patient")
    return Change(action="add-patient", label=label, edits=(Edit(None, patient),)), patient


def edited_patient(patient: Patient, fields: PatientFields, today: date) -> tuple[Change | None, Patient]:
    """Return the change that gives a patient these fields, None where they say what is there already."""
    after = patient.revised(**msgspec.structs.asdict(tidy(fields, today)))
    if not altered(patient, after):
        return None, patient
    label = translate("patients", "Edit patient")
    return Change(action="edit-patient", label=label, edits=(Edit(patient, after),)), after


def find_patient(store: "Store", text: str) -> Patient | None:
    """Return the patient with this chart number or id; one that was merged leads to the record that took it over."""
    wanted = _tidy(text)
    patient = store.patient_by_chart_number(wanted) or store.patient(wanted)
    seen: set[str] = set()
    while patient is not None and patient.merged_into:
        if patient.id in seen:
            raise DataError(translate("patients", "Two patient records were merged into each other."))
        seen.add(patient.id)
        patient = store.patient(patient.merged_into)
    return None if patient is None or patient.voided is not None else patient


def next_chart_number(numbers: Iterable[str]) -> str:
    """Return a free chart number that goes on from the highest, in its form (`P-0041` -> `P-0042`); first: 1001."""
    taken = set(numbers)
    matches = (re.fullmatch(r"(.*?)(\d{1,15})", number, re.ASCII) for number in taken)
    parts = [(int(match[2]), len(match[2]), match[1]) for match in matches if match is not None]
    value, width, prefix = max(parts, default=(1000, 4, ""))
    while True:
        value += 1
        candidate = f"{prefix}{value:0{width}d}"
        if candidate not in taken:
            return candidate


NEARLY = 88.0  # how alike two folded names must be, of 100: one letter of eight may differ


def find_doubles(patients: Iterable[Patient]) -> tuple[tuple[Patient, Patient, str], ...]:
    """Return pairs that may be one person, each with the reason in the user's words; merged and voided are left out."""
    by_birth: dict[date | None, list[tuple[str, str, Patient]]] = defaultdict(list)
    for patient in patients:
        if patient.voided is None and not patient.merged_into:
            names = (fold(patient.family_name), fold(patient.given_name))
            by_birth[patient.birth_date].append((*names, patient))
    doubles: list[tuple[Patient, Patient, str]] = []
    for birth_date, group in by_birth.items():
        doubles += _without_birth_date(group) if birth_date is None else _same_birth_date(group)
    return tuple(sorted(doubles, key=lambda d: (d[0].family_name, d[0].id, d[1].id)))


_Named = list[tuple[str, str, Patient]]


def _without_birth_date(group: _Named) -> list[tuple[Patient, Patient, str]]:
    reason = translate("patients", "the same name, no birth date")
    by_name: dict[tuple[str, str], list[Patient]] = defaultdict(list)
    for family, given, patient in group:
        by_name[family, given].append(patient)
    return [(same[0], other, reason) for same in by_name.values() for other in same[1:]]


def _same_birth_date(group: _Named) -> list[tuple[Patient, Patient, str]]:
    return [
        (one[2], other[2], reason)
        for one, other in itertools.combinations(group, 2)
        if (reason := _alike(one[:2], other[:2]))
    ]


def _alike(one: tuple[str, str], other: tuple[str, str]) -> str:
    from rapidfuzz import fuzz

    if one == other:
        return translate("patients", "the same name and birth date")
    if one == other[::-1]:
        return translate("patients", "family and given name swapped, the same birth date")
    if fuzz.ratio(" ".join(one), " ".join(other), score_cutoff=NEARLY):
        return translate("patients", "nearly the same name, the same birth date")
    return ""
