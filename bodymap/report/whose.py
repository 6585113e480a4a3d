"""Whose a paper is, and which record it shows: with the name, or without it where that is wanted."""

import msgspec

from bodymap.base.text import translate
from bodymap.clinic.chart import FIELDS, Chart
from bodymap.clinic.patient import Patient
from bodymap.clinic.visit import Visit
from bodymap.report.nameless import nameless_name, nameless_note
from bodymap.report.options import SummaryOptions
from bodymap.report.words import patient_facts, patient_name, record_number, record_version

_LONG = 44  # characters of a name that have room in one line above a page


def name_of(patient: Patient, options: SummaryOptions) -> str:
    """Return the name, or the code that stands for it."""
    return nameless_name(patient) if options.without_name else patient_name(patient)


def running_words(patient: Patient, options: SummaryOptions) -> str:
    """Return what stands above every page but the first."""
    name = name_of(patient, options)
    if len(name) > _LONG:
        name = f"{name[:_LONG].rstrip()} \N{HORIZONTAL ELLIPSIS}"
    if options.without_name:
        return name
    number = translate("report", "Chart {0}").format(patient.chart_number)
    return f"{name} · {number}"


def facts_of(patient: Patient, visit: Visit, options: SummaryOptions) -> list[str]:
    """Return chart number, birth date and age at a visit, in short pieces; without the name the year of birth alone."""
    nobody = msgspec.structs.replace(visit, clinician_name="")
    return patient_facts(patient, nobody, options.zone, bare=options.without_name)


def nameless_words(options: SummaryOptions) -> str:
    """Return what the reader of a paper without the name must know; nothing for another."""
    return nameless_note() if options.without_name else ""


def chart_record(chart: Chart) -> str:
    """Return number and version of a patient's whole record: two papers with the same have the same content.

    The version grows with every version of every record, struck out ones too.
    """
    kept = (getattr(chart, field) for field in FIELDS.values())
    changes = sum(one.version for records in kept for one in records)
    digits = chart.patient.id.replace("-", "")[-8:].upper()
    return translate("report", "Record {number}, version {version}").format(
        number=f"{digits[:4]}-{digits[4:]}", version=f"{chart.patient.version}.{changes}"
    )


def visit_record(chart: Chart, visit: Visit) -> str:
    """Return number and version of a visit's record, as they stand on every page."""
    return translate("report", "Record {number}, version {version}").format(
        number=record_number(visit), version=record_version(chart, visit)
    )
