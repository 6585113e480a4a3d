"""Reading a FHIR bundle: our own records without loss, of a stranger's the patient and what can be understood.

Each fault of the file is an InputError that names the resource and the field; what is sound and has no place here is in
`not_understood`. Nothing is written: whoever asked brings the patients in, all or none.
"""

from collections.abc import Iterator
from datetime import datetime

from bodymap.base.clock import SystemClock
from bodymap.base.text import translate
from bodymap.clinic.clinic_settings import ClinicSettings
from bodymap.exchange.fhir.node import refused
from bodymap.exchange.fhir.read_own import NotUnderstood, OwnRecords
from bodymap.exchange.fhir.read_stranger import READ, read_stranger
from bodymap.exchange.fhir.source import Buffer, Entry, Source, is_fhir
from bodymap.exchange.read_record import PatientRecord

__all__ = ["FhirFile", "NotUnderstood", "is_fhir", "read_fhir"]

_OTHERS_SUBJECT = ("patient", "subject")
_HELPERS = ("Practitioner", "PractitionerRole", "BodyStructure", "Medication")  # read where something points to them


class FhirFile:
    """A bundle that was read: the patients one by one, and what did not come along. It has no settings of a clinic."""

    settings: ClinicSettings | None = None
    logo = None

    def __init__(self, records: list[PatientRecord], told: list[NotUnderstood]) -> None:
        self._records = records
        self.patients = len(records)
        self.not_understood = tuple(told)

    def __iter__(self) -> Iterator[PatientRecord]:
        """Yield the patients in their order."""
        return iter(self._records)


def read_fhir(data: Buffer, *, now: datetime | None = None) -> FhirFile:
    """Return what a bundle holds; InputError for a file that cannot be taken. `now` is when it is read."""
    now = now or SystemClock().now()
    told: list[NotUnderstood] = []
    try:
        source = Source(data)
        own = OwnRecords(source, told)
        records = own.records + _strangers(source, own, now, told)
    except RecursionError:
        raise refused(translate("fhir", "This file is nested too deeply.")) from None
    if not records:
        raise refused(translate("fhir", "Bundle: there is no patient in this file."), "entry")
    return FhirFile(records, told)


def _strangers(source: Source, own: OwnRecords, now: datetime, told: list[NotUnderstood]) -> list[PatientRecord]:
    """Return the patients that are not ours, each with its own resources."""
    patients = {one: list[Entry]() for one in source.of("Patient") if one not in own.patients}
    for entry in source.entries:
        if entry in own.used or entry.kind == "Patient":
            continue
        whose = _patient_of(source, entry)
        if entry.kind not in READ:
            if entry.kind not in _HELPERS:
                told.append(NotUnderstood(entry.where, translate("fhir", "this kind of resource is not read.")))
        elif whose in own.patients:
            told.append(NotUnderstood(entry.where, translate("fhir", "added by another system; it was left out.")))
        elif whose is None:
            told.append(NotUnderstood(entry.where, translate("fhir", "its patient is not in the file.")))
        else:
            patients[whose].append(entry)
    return [read_stranger(source, patient, entries, now, told) for patient, entries in patients.items()]


def _patient_of(source: Source, entry: Entry) -> Entry | None:
    for name in _OTHERS_SUBJECT:
        if entry.has(name) and isinstance(entry.value[name], dict):
            found = source.follow(entry.reference(name), entry)
            return found if isinstance(found, Entry) and found.kind == "Patient" else None
    return None
