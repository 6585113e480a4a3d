"""Columns of the tables: what each is called, means and is measured in, and where its value comes from.

What a column says about itself is published: in the guide (`tables.md`) and for machines
(`assets/schema/bodymap-tables.csv-metadata.json`), both made from here.
"""

from collections.abc import Callable
from datetime import date
from enum import StrEnum
from typing import Any

import msgspec

from bodymap.clinic.chart import Chart
from bodymap.clinic.deidentify import OVER_89
from bodymap.clinic.finding import TriggerPoint
from bodymap.clinic.patient import age_in_years
from bodymap.clinic.visit import Visit


class Column(msgspec.Struct, frozen=True):
    """One column: `kind` is text, number, integer, date, time, yes-no or word (one of a few); `get` takes a row."""

    name: str
    kind: str
    unit: str
    meaning: str
    get: Callable[[Any], Any]


class Row(msgspec.Struct, frozen=True, kw_only=True):
    """What a row is about; `record` is the finding, treatment, area or score itself."""

    chart: Chart
    visit: Visit
    first: date
    record: Any
    point: TriggerPoint | None = None
    more: Any = None


def _age(row: Row) -> int | None:
    born = row.chart.patient.birth_date
    return None if born is None else age_in_years(born, row.visit.started_at.date())


PATIENT = (
    Column("patient_id", "text", "", "The patient's record.", lambda row: row.chart.patient.id),
    Column(
        "chart_number", "text", "", "The patient's number in the clinic.", lambda row: row.chart.patient.chart_number
    ),
    Column("family_name", "text", "", "Family name.", lambda row: row.chart.patient.family_name),
    Column("given_name", "text", "", "Given name.", lambda row: row.chart.patient.given_name),
    Column("birth_date", "date", "", "Date of birth.", lambda row: row.chart.patient.birth_date),
    Column("age_years", "integer", "years", "Age at the visit.", _age),
)
SUBJECT = (  # instead of PATIENT where nobody is to be recognised
    Column(
        "subject",
        "text",
        "",
        "A code for the patient; who it is tells the key file alone.",
        lambda row: row.chart.patient.chart_number,
    ),
    Column(
        "birth_year",
        "integer",
        "",
        "Year of birth, moved as the dates are; empty at 90 and over.",
        lambda row: None if row.chart.patient.birth_date is None else row.chart.patient.birth_date.year,
    ),
    Column(
        "age_years",
        "integer",
        "years",
        "Age at the visit, from the years alone: it may be one too high. Empty at 90 and over.",
        lambda row: (
            None
            if row.chart.patient.birth_date is None
            else row.visit.started_at.year - row.chart.patient.birth_date.year
        ),
    ),
    Column(
        "age_group",
        "word",
        "",
        f"`{OVER_89}` on the day of the export; else empty.",
        lambda row: row.chart.patient.note or None,
    ),
)
VISIT = (
    Column("visit_id", "text", "", "The visit's record.", lambda row: row.visit.id),
    Column("visit_started_at_utc", "time", "UTC", "When the visit began.", lambda row: row.visit.started_at),
    Column(
        "days_since_first_visit",
        "integer",
        "days",
        "Days from the patient's first visit to this one.",
        lambda row: (row.visit.started_at.date() - row.first).days,
    ),
    Column("visit_status", "word", "", "draft or signed.", lambda row: row.visit.status.value),
)
POINT = (
    Column(
        "point",
        "text",
        "",
        "The trigger point's letter; it stays the same from visit to visit.",
        lambda row: row.point and row.point.letter,
    ),
    Column("muscle", "text", "", "The muscle, by its id in the atlas.", lambda row: row.point and row.point.muscle),
    Column(
        "side",
        "word",
        "",
        "The patient's side: left, right or midline.",
        lambda row: row.point and row.point.side.value,
    ),
)


def of(name: str, kind: str, unit: str, meaning: str, field: str = "") -> Column:
    """Return the column of a record's own field, which has the column's name unless it is given."""
    wanted = field or name

    def get(row: Row) -> Any:
        value = getattr(row.record, wanted)
        if isinstance(value, StrEnum):
            return value.value
        return "; ".join(value) or None if isinstance(value, tuple) else value

    return Column(name, kind, unit, meaning, get)
