"""Patients from a table of another system: which column is what, how its days are written, and each row as a patient.

The columns are guessed by their titles, in English and German, and by what stands in them; the user overrules. A row
that cannot be a patient says why; it never stops the others from being looked at.
"""

import re
from collections.abc import Iterator, Sequence
from datetime import date, datetime
from enum import StrEnum

import msgspec

from bodymap.atlas.model import Figure
from bodymap.base.errors import InputError
from bodymap.base.text import translate
from bodymap.clinic.patient import Patient, check_birth_date, fold
from bodymap.clinic.patient_row import PatientRow
from bodymap.exchange.csv_table import CsvTable


class Column(StrEnum):
    """What stands in a column; FULL_NAME is `Family, Given` or `Given Family`."""

    IGNORED = "ignored"
    CHART_NUMBER = "chart-number"
    FAMILY_NAME = "family-name"
    GIVEN_NAME = "given-name"
    FULL_NAME = "full-name"
    BIRTH_DATE = "birth-date"
    FIGURE = "figure"
    NOTE = "note"


class DayOrder(StrEnum):
    """In which order a day is written."""

    YEAR_MONTH_DAY = "ymd"
    DAY_MONTH_YEAR = "dmy"
    MONTH_DAY_YEAR = "mdy"


class Plan(msgspec.Struct, frozen=True, kw_only=True):
    """How a table is read: a meaning for each column, and the order of its days.

    `sure` is False where the days could be read in two orders: then somebody must say which.
    """

    columns: tuple[Column, ...]
    order: DayOrder = DayOrder.YEAR_MONTH_DAY
    sure: bool = True


_TITLES = {
    Column.CHART_NUMBER: (
        "chart number", "chart no", "chart", "patient number", "patient no", "patient id", "patientid", "pid", "mrn",
        "id", "medical record number", "file number", "record number", "nhs number", "account", "patientennummer",
        "patienten nr", "patnr", "pat nr", "nummer", "akte", "aktennummer", "number", "nr", "no",
    ),
    Column.FAMILY_NAME: (
        "family name", "family", "surname", "last name", "lastname", "name last", "last", "nachname", "familienname",
        "zuname",
    ),
    Column.GIVEN_NAME: (
        "given name", "given", "first name", "firstname", "forename", "name first", "first", "vorname", "rufname",
    ),
    Column.FULL_NAME: ("name", "full name", "patient name", "patient", "patientenname"),
    Column.BIRTH_DATE: (
        "birth date", "birthdate", "date of birth", "dob", "born", "birthday", "geburtsdatum", "geb datum", "gebdatum",
        "geboren", "geb",
    ),
    Column.FIGURE: ("sex", "gender", "administrative sex", "geschlecht"),
    Column.NOTE: ("note", "notes", "comment", "comments", "remark", "remarks", "notiz", "bemerkung", "anmerkung"),
}  # fmt: skip
_KNOWN = {title: column for column, titles in _TITLES.items() for title in titles}
_FIGURES = {
    **dict.fromkeys(("f", "female", "w", "weiblich", "woman", "frau", "2"), Figure.FEMALE),
    **dict.fromkeys(("m", "male", "männlich", "mannlich", "man", "mann", "1"), Figure.MALE),
}
_PARTS = re.compile(r"(\d{1,4})\D{1,3}(\d{1,2})\D{1,3}(\d{1,4})(?!\d)")
_DIGITS = re.compile(r"\d{8}(?:[T ].*)?")
_SAMPLE = 2_000


def guessed(table: CsvTable) -> Plan:
    """Return what the columns seem to be; each meaning is given once."""
    taken: set[Column] = set()
    columns = []
    for title in table.titles:
        plain = " ".join("".join(c if c.isalnum() else " " for c in fold(title)).split())
        column = _KNOWN.get(plain, Column.IGNORED)
        if column in taken:
            column = Column.IGNORED
        taken.add(column)
        columns.append(column)
    if Column.FAMILY_NAME not in taken and Column.FULL_NAME in taken and Column.GIVEN_NAME in taken:
        columns[columns.index(Column.FULL_NAME)] = Column.FAMILY_NAME
    return with_order(table, Plan(columns=tuple(columns)))


def with_order(table: CsvTable, plan: Plan) -> Plan:
    """Return the plan with the order in which all days of the table can be read; not sure where that are several."""
    written = [cell for cell in _cells(table, plan, Column.BIRTH_DATE) if cell][:_SAMPLE]
    fits = [order for order in DayOrder if all(_day(cell, order) is not None for cell in written)]
    counts = {order: sum(_day(cell, order) is not None for cell in written) for order in DayOrder}
    best = max(DayOrder, key=lambda order: counts[order])
    meanings = {tuple(_day(cell, order) for cell in written) for order in fits}
    return msgspec.structs.replace(plan, order=best, sure=len(meanings) <= 1)


def _cells(table: CsvTable, plan: Plan, column: Column) -> Iterator[str]:
    if column in plan.columns:
        place = plan.columns.index(column)
        yield from (line.cells[place] for line in table.lines)


def _day(written: str, order: DayOrder) -> date | None:
    """Return the day that is written; a time behind it is left out, a year of two digits is refused."""
    text = written.strip()
    if _DIGITS.fullmatch(text):
        parts: Sequence[str] = (text[:4], text[4:6], text[6:8])
        order = DayOrder.YEAR_MONTH_DAY
    else:
        match = _PARTS.match(text)
        if match is None:
            return None
        parts = match.groups()
        if len(parts[0]) == 4:
            order = DayOrder.YEAR_MONTH_DAY
    named = dict(zip(order.value, parts, strict=True))
    if len(named["y"]) != 4:
        return None
    try:
        return date(int(named["y"]), int(named["m"]), int(named["d"]))
    except ValueError:
        return None


def check_plan(plan: Plan) -> None:
    """Raise InputError where the columns cannot make a patient."""
    named = [column for column in plan.columns if column is not Column.IGNORED]
    for column in named:
        if named.count(column) > 1:
            message = translate("csv patients", "Two columns are said to be the same: {0}.").format(
                column_words(column)
            )
            raise InputError(message, translate("csv patients", "Choose “leave out” for one."), field="columns")
    if Column.FAMILY_NAME not in named and Column.FULL_NAME not in named:
        message = translate("csv patients", "No column is the family name, or the whole name.")
        raise InputError(message, translate("csv patients", "Say which column it is."), field="columns")


def patient_rows(table: CsvTable, plan: Plan, today: date) -> tuple[PatientRow, ...]:
    """Return each row as a patient, or with what is wrong with it; InputError where the plan is at fault."""
    check_plan(plan)
    places = {column: place for place, column in enumerate(plan.columns) if column is not Column.IGNORED}
    return tuple(
        _row(line.number, {column: line.cells[place] for column, place in places.items()}, plan.order, today)
        for line in table.lines
    )


def _row(number: int, cells: dict[Column, str], order: DayOrder, today: date) -> PatientRow:
    family, given = _names(cells)
    row = PatientRow(
        line=number,
        chart_number=cells.get(Column.CHART_NUMBER, ""),
        family_name=family,
        given_name=given,
        figure=_FIGURES.get(cells.get(Column.FIGURE, "").casefold(), Figure.NEUTRAL),
        note=cells.get(Column.NOTE, ""),
    )
    written = cells.get(Column.BIRTH_DATE, "")
    born = _day(written, order) if written else None
    try:
        if written and born is None:
            message = translate("csv patients", "The birth date cannot be read as it is written.")
            raise InputError(message, field="birth_date")
        check_birth_date(born, today)
        _check(row)
    except InputError as error:
        return msgspec.structs.replace(row, fault=error.message)
    return msgspec.structs.replace(row, birth_date=born)


def _names(cells: dict[Column, str]) -> tuple[str, str]:
    """Return family and given name; a whole name without a comma has its family name last."""
    whole = cells.get(Column.FULL_NAME, "")
    family, given = cells.get(Column.FAMILY_NAME, ""), cells.get(Column.GIVEN_NAME, "")
    if whole and not family:
        before, comma, after = whole.partition(",")
        if comma:
            return before.strip(), given or after.strip()
        first, _, last = whole.rpartition(" ")
        return last, given or first.strip()
    return family, given


def _check(row: PatientRow) -> None:
    Patient(
        id="row",
        chart_number=row.chart_number or "0",
        family_name=row.family_name,
        given_name=row.given_name,
        note=row.note,
        created_at=datetime.min,  # noqa: DTZ901 - only the texts are looked at
    )


def column_words(column: Column) -> str:
    """Return what a column is, in words."""
    words = {
        Column.IGNORED: translate("csv patients", "leave out"),
        Column.CHART_NUMBER: translate("csv patients", "Chart number"),
        Column.FAMILY_NAME: translate("csv patients", "Family name"),
        Column.GIVEN_NAME: translate("csv patients", "Given name"),
        Column.FULL_NAME: translate("csv patients", "Whole name"),
        Column.BIRTH_DATE: translate("csv patients", "Birth date"),
        Column.FIGURE: translate("csv patients", "Sex (figure on the map)"),
        Column.NOTE: translate("csv patients", "Note"),
    }
    return words[column]


def order_words(order: DayOrder) -> str:
    """Return an order of days in words."""
    words = {
        DayOrder.YEAR_MONTH_DAY: translate("csv patients", "year, month, day"),
        DayOrder.DAY_MONTH_YEAR: translate("csv patients", "day, month, year"),
        DayOrder.MONTH_DAY_YEAR: translate("csv patients", "month, day, year"),
    }
    return words[order]
