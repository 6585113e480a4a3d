"""Patients from another system's table: encodings, separators, titles, days, and rows that cannot be."""

import csv
import io
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bodymap.atlas.model import Figure
from bodymap.base.errors import InputError
from bodymap.exchange.csv_patients import Column, DayOrder, Plan, guessed, patient_rows, with_order
from bodymap.exchange.csv_table import MOST_BYTES, MOST_COLUMNS, read_table

TODAY = date(2026, 11, 20)
PLAIN = "MRN,Last name,First name,DOB,Sex\n10482,Moreau,Elise,1979-03-14,F\n10483,Strömberg,Zoë,1950-12-01,m\n"
NAMES = (("10482", "Moreau", "Elise"), ("10483", "Strömberg", "Zoë"))


def read(data: bytes | str) -> list[tuple[str, str, str]]:
    table = read_table(data.encode() if isinstance(data, str) else data)
    rows = patient_rows(table, guessed(table), TODAY)
    assert [row.fault for row in rows] == [""] * len(rows)
    return [(row.chart_number, row.family_name, row.given_name) for row in rows]


@pytest.mark.parametrize(
    "data",
    [
        PLAIN.encode(),
        b"\xef\xbb\xbf" + PLAIN.encode(),
        PLAIN.encode("windows-1252"),
        PLAIN.encode("utf-16"),
        PLAIN.replace("\n", "\r\n").encode(),
        PLAIN.replace("\n", "\r").encode(),
        PLAIN.replace(",", ";").encode("windows-1252"),
        PLAIN.replace(",", "\t").encode(),
        PLAIN.replace("Moreau", '"Moreau"').encode(),
        PLAIN.replace("\n", "\n\n").encode(),
    ],
    ids=["utf-8", "mark", "windows", "utf-16", "crlf", "cr", "semicolons", "tabs", "quoted", "empty lines"],
)
def test_a_table_is_read_however_it_was_written(data: bytes) -> None:
    assert read(data) == list(NAMES)


def test_german_titles_and_days_are_understood() -> None:
    table = read_table("Patientennummer;Nachname;Vorname;Geburtsdatum;Geschlecht\n7;Groß;Jörg;31.12.1980;m\n".encode())
    plan = guessed(table)
    assert (plan.order, plan.sure) == (DayOrder.DAY_MONTH_YEAR, True)
    (row,) = patient_rows(table, plan, TODAY)
    assert (row.family_name, row.birth_date, row.figure) == ("Groß", date(1980, 12, 31), Figure.MALE)


@pytest.mark.parametrize(
    ("whole", "family", "given"),
    [("Moreau, Elise", "Moreau", "Elise"), ("Elise Marie Moreau", "Moreau", "Elise Marie"), ("Moreau", "Moreau", "")],
)
def test_a_whole_name_is_parted(whole: str, family: str, given: str) -> None:
    table = read_table(f'Name;No\n"{whole}";1\n'.encode())
    (row,) = patient_rows(table, Plan(columns=(Column.FULL_NAME, Column.CHART_NUMBER)), TODAY)
    assert (row.family_name, row.given_name) == (family, given)


def test_days_that_can_be_read_in_two_orders_are_asked_about_not_guessed() -> None:
    table = read_table(b"Surname,DOB\nMoreau,03/04/1979\nOkafor,05/06/1980\n")
    assert not guessed(table).sure
    surer = read_table(b"Surname,DOB\nMoreau,03/04/1979\nOkafor,25/06/1980\n")
    assert guessed(surer) == Plan(
        columns=(Column.FAMILY_NAME, Column.BIRTH_DATE), order=DayOrder.DAY_MONTH_YEAR, sure=True
    )
    american = read_table(b"Surname,DOB\nMoreau,03/04/1979\nOkafor,06/25/1980\n")
    assert guessed(american).order is DayOrder.MONTH_DAY_YEAR


@pytest.mark.parametrize(
    ("cell", "why"),
    [
        ("Moreau,1,2030-01-01", "in the future"),
        ("Moreau,1,1700-01-01", "check the year"),
        ("Moreau,1,14.3.79", "cannot be read"),
        ("Moreau,1,soon", "cannot be read"),
        (",1,1979-03-14", "family name"),
        (f"{'M' * 301},1,1979-03-14", "300 characters"),
        (f"Moreau,{'1' * 41},1979-03-14", "40 characters"),
        ("Mor\x07eau,1,1979-03-14", "control characters"),
    ],
)
def test_a_row_that_cannot_be_a_patient_says_why_and_on_which_line(cell: str, why: str) -> None:
    table = read_table(f"Surname,No,DOB\nOkafor,2,1980-05-06\n{cell}\n".encode())
    plan = Plan(columns=(Column.FAMILY_NAME, Column.CHART_NUMBER, Column.BIRTH_DATE))
    good, bad = patient_rows(table, plan, TODAY)
    assert good.fault == ""
    assert bad.line == 3
    assert why in bad.fault


def test_lines_count_as_an_editor_counts_also_behind_a_cell_of_several_lines() -> None:
    table = read_table(b'Surname,Note\nMoreau,"two\nlines"\n\nOkafor,\n')
    assert [line.number for line in table.lines] == [2, 5]


@pytest.mark.parametrize(
    ("data", "why"),
    [
        (b"", "empty"),
        (b"a,b\n1,2,3\n", "Line 2 has 3 cells"),
        (b"PK\x03\x04\x00\x00", "zero bytes"),
        (b"a;b\n" + b"x;" * (MOST_COLUMNS + 1), "more than 200 cells"),
        (b'a,b\n"' + b"x" * 200_000, "Line 2 cannot be read"),
        (b"\xff\xfea", "not written in utf-16"),
    ],
    ids=["empty", "too many cells", "a zip", "too wide", "open quotation", "half a character"],
)
def test_what_is_no_table_is_refused_in_words(data: bytes, why: str) -> None:
    with pytest.raises(InputError, match=why):
        read_table(data)


def test_a_file_that_is_too_large_is_refused_before_it_is_decoded() -> None:
    with pytest.raises(InputError, match="larger than 64 MB"):
        read_table(bytes(MOST_BYTES + 1))


def test_columns_that_cannot_make_a_patient_are_refused() -> None:
    table = read_table(PLAIN.encode())
    with pytest.raises(InputError, match="No column is the family name"):
        patient_rows(table, Plan(columns=(Column.CHART_NUMBER, *[Column.IGNORED] * 4)), TODAY)
    with pytest.raises(InputError, match="said to be the same"):
        patient_rows(table, Plan(columns=(Column.FAMILY_NAME, Column.FAMILY_NAME, *[Column.IGNORED] * 3)), TODAY)


CELL = st.text(st.characters(exclude_categories=("Cs", "Cc")), min_size=1, max_size=30).map(str.strip).filter(bool)


@given(
    rows=st.lists(st.tuples(CELL, CELL, st.dates(date(1900, 1, 1), date(2020, 1, 1))), min_size=1, max_size=8),
    separator=st.sampled_from(",;\t|"),
    order=st.sampled_from(DayOrder),
)
def test_what_a_spreadsheet_writes_comes_back(
    rows: list[tuple[str, str, date]], separator: str, order: DayOrder
) -> None:
    """Any name, with separators and quotation marks in it, any separator, any order of days."""
    form = {"ymd": "{0:%Y}-{0:%m}-{0:%d}", "dmy": "{0:%d}/{0:%m}/{0:%Y}", "mdy": "{0:%m}/{0:%d}/{0:%Y}"}[order.value]
    out = io.StringIO(newline="")
    writer = csv.writer(out, delimiter=separator)
    writer.writerow(("Surname", "First name", "DOB"))
    writer.writerows((family, given, form.format(born)) for family, given, born in rows)
    table = read_table(out.getvalue().encode(), encoding="utf-8", separator=separator)
    plan = with_order(table, guessed(table))
    if not plan.sure:
        plan = Plan(columns=plan.columns, order=order)
    read_back = patient_rows(table, plan, TODAY)
    assert [(one.family_name, one.given_name, one.birth_date) for one in read_back] == rows
