"""The findings as a table: what a spreadsheet gets to see."""

import csv
import io

from hypothesis import given
from hypothesis import strategies as st

from bodymap.clinic.chart import Chart
from bodymap.exchange.csv_cells import cell
from bodymap.exchange.csv_findings import findings_csv


def rows(document: bytes) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(document.decode("utf-8-sig"), newline="")))


def test_there_is_one_row_per_finding_that_counts_in_order_of_visit_and_letter(chart: Chart) -> None:
    table = rows(findings_csv([chart, chart]))
    assert [(one["visit_started_at_utc"][:10], one["point"]) for one in table[:3]] == [
        ("2026-10-02", "A"),
        ("2026-11-20", "A"),
        ("2026-11-20", "B"),
    ]
    assert len(table) == 6


def test_scores_zero_and_not_asked_are_told_apart(chart: Chart) -> None:
    assert [one["nrs_0_10"] for one in rows(findings_csv([chart]))] == ["7", "0", ""]


def test_a_name_that_looks_like_a_formula_cannot_run(chart: Chart) -> None:
    first = rows(findings_csv([chart]))[0]
    assert first["family_name"] == "'" + chart.patient.family_name
    assert first["chart_number"] == "'-17"


def test_a_treatment_stands_beside_the_finding_it_belongs_to(chart: Chart) -> None:
    assert [one["treatments"] for one in rows(findings_csv([chart]))] == ["", "injection lidocaine 0.5 mL", ""]


def test_yes_no_and_not_examined_are_words(chart: Chart) -> None:
    row = rows(findings_csv([chart]))[1]
    assert (row["taut_band"], row["local_twitch"], row["jump_sign"]) == ("no", "yes", "")


def test_spreadsheets_are_told_the_encoding() -> None:
    assert findings_csv([]).startswith(b"\xef\xbb\xbfpatient_id,chart_number,")


@given(st.text())
def test_no_text_cell_begins_as_a_formula(text: str) -> None:
    assert not cell(text).startswith(("=", "+", "-", "@", "\t", "\r", "\n"))
