"""The four tables: what a spreadsheet gets to see, that it runs nothing, and that what is published of them is true."""

import csv
import io
import re
from collections.abc import Sequence
from datetime import date, datetime
from typing import Any

import msgspec
import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from bodymap.base.resources import read_text
from bodymap.clinic.chart import Chart
from bodymap.clinic.deidentify import deidentified, make_pseudonym
from bodymap.exchange import csv_metadata
from bodymap.exchange.csv_cells import cell
from bodymap.exchange.csv_tables import TABLES, Rows, table_csv, table_parts
from bodymap.figure.vocabulary import vocabulary
from tests.generated import charts

SLOW = [HealthCheck.too_slow, HealthCheck.data_too_large]


def rows(document: bytes, delimiter: str = ",") -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(document.decode("utf-8-sig"), newline=""), delimiter=delimiter))


def findings(*of: Chart) -> list[dict[str, str]]:
    return rows(table_csv(Rows.FINDINGS, of))


def test_there_is_one_row_per_finding_that_counts_in_order_of_visit_and_letter(chart: Chart) -> None:
    table = findings(chart, chart)
    assert [(one["visit_started_at_utc"][:10], one["point"]) for one in table[:3]] == [
        ("2026-10-02", "A"),
        ("2026-11-20", "A"),
        ("2026-11-20", "B"),
    ]
    assert len(table) == 6


@settings(max_examples=20, suppress_health_check=SLOW)
@given(made=charts())
def test_there_is_one_row_per_record_that_counts_in_each_table(made: Chart) -> None:
    count = {name: sum(len(of(one.id)) for one in made.current_visits) for name, of in _of_visits(made).items()}
    for name, number in count.items():
        assert len(rows(table_csv(Rows(name), [made]))) == number
    asked = [one for visit in made.current_visits for one in made.findings_of(visit.id) if one.nrs is not None]
    scores = [one for one in rows(table_csv(Rows.SCORES, [made])) if (one["about"], one["score"]) == ("finding", "nrs")]
    assert [int(one["value"]) for one in scores] == [one.nrs for one in asked]


def _of_visits(made: Chart) -> dict[str, Any]:
    return {"findings": made.findings_of, "treatments": made.treatments_of, "areas": made.areas_of}


def test_scores_zero_and_not_asked_are_told_apart(chart: Chart) -> None:
    assert [one["nrs_0_10"] for one in findings(chart)] == ["7", "0", ""]


def test_a_name_that_looks_like_a_formula_cannot_run(chart: Chart) -> None:
    first = findings(chart)[0]
    assert first["family_name"] == "'" + chart.patient.family_name
    assert first["chart_number"] == "'-17"


def test_a_treatment_stands_beside_the_finding_it_belongs_to_and_in_a_table_of_its_own(chart: Chart) -> None:
    assert [one["treatments"] for one in findings(chart)] == ["", "injection lidocaine 0.5 mL", ""]
    (treatment,) = rows(table_csv(Rows.TREATMENTS, [chart]))
    named = {name: treatment[name] for name in ("point", "technique", "agents", "concentrations", "volumes_ml", "lots")}
    assert named == {
        "point": "A",
        "technique": "injection",
        "agents": "lidocaine",
        "concentrations": "1.0",
        "volumes_ml": "0.5",
        "lots": "L-9",
    }


def test_yes_no_and_not_examined_are_words(chart: Chart) -> None:
    row = findings(chart)[1]
    assert (row["taut_band"], row["local_twitch"], row["jump_sign"]) == ("no", "yes", "")


def test_spreadsheets_are_told_the_encoding() -> None:
    assert table_csv(Rows.FINDINGS, []).startswith(b"\xef\xbb\xbfpatient_id,chart_number,")


def test_a_spreadsheet_that_expects_decimal_commas_gets_them_between_semicolons(chart: Chart) -> None:
    text = b"".join(table_parts(Rows.FINDINGS, [chart], semicolon=True))
    assert [one["x_mm"] for one in rows(text, ";")] == ["480,5"] * 3
    assert [one["nrs_0_10"] for one in rows(text, ";")] == ["7", "0", ""]


STARTS = ("=", "+", "-", "@", "\t", "\r", "\n", "\uff1d", "\uff0b", "\uff0d", "\uff20", "\u2212")
UNSEEN = " \"'`\u00a0\u00ad\u200b\u2060\ufeff\x00\x7f"


def runs(seen: str) -> bool:
    """Return whether a spreadsheet could take a cell for a formula: what nobody sees, then a sign that starts one."""
    return seen.lstrip(UNSEEN + "\u2009\u202f\u3000\u200e\x0b\x0c").startswith(STARTS)


@given(st.text())
@example('=HYPERLINK("http://x","y")')
@example("  =1+1")
@example('"=1+1')
@example("\u200b@SUM(1)")
@example("\ufeff=1")
@example("\t=1")
def test_no_text_cell_begins_as_a_formula(text: str) -> None:
    made = cell(text)
    assert not runs(made) or made.startswith("'")


@given(st.text(alphabet=st.sampled_from("=+-@;,|\t\r\n'\" a1")))
def test_nor_does_a_piece_of_it_where_a_spreadsheet_divides_at_another_sign(text: str) -> None:
    for sign in (",", ";", "\t", "|", "\n", "\r"):
        for piece in cell(text).split(sign):
            assert not piece.lstrip(UNSEEN).startswith(("=", "+", "-", "@")) or piece.startswith("'")


@given(st.integers() | st.floats(allow_nan=False, allow_infinity=False))
def test_numbers_stay_numbers_below_zero_too(number: float) -> None:
    assert cell(number) == number


@given(st.text(st.characters(exclude_categories=["Cs", "Cc", "Cf", "Zs", "Zl", "Zp"])).filter(str.isalnum))
def test_a_text_that_no_spreadsheet_would_run_is_as_it_was(text: str) -> None:
    assert cell(text) == text


@settings(max_examples=20, suppress_health_check=SLOW)
@given(made=charts())
@pytest.mark.parametrize("kind", Rows)
def test_no_cell_of_any_table_can_run(kind: Rows, made: Chart) -> None:
    text = {one.name for one in TABLES[kind].all_columns() if one.kind not in ("number", "integer")}
    for row in rows(table_csv(kind, [made])):
        for name in text:
            assert not runs(row[name]) or row[name].startswith("'")


@settings(max_examples=20, suppress_health_check=SLOW)
@given(made=charts())
@pytest.mark.parametrize("kind", Rows)
def test_every_cell_is_what_its_column_says(kind: Rows, made: Chart) -> None:
    for row in rows(table_csv(kind, [made])):
        for column in TABLES[kind].all_columns():
            if value := row[column.name]:
                _check(column.kind, value)


def _check(kind: str, value: str) -> None:
    match kind:
        case "integer":
            int(value)
        case "number":
            float(value)
        case "date":
            date.fromisoformat(value)
        case "time":
            assert datetime.fromisoformat(value).tzinfo is not None
        case "yes-no":
            assert value in ("yes", "no")
        case "word":
            assert re.fullmatch("[a-z0-9-]+", value)


@settings(max_examples=20, suppress_health_check=SLOW)
@given(made=charts())
def test_a_table_without_names_has_nothing_of_the_patient_but_a_code(made: Chart) -> None:
    pseudonym = make_pseudonym(made.patient.id, b"secret")
    bare = deidentified(made, pseudonym, on=date(2026, 11, 20), terms=vocabulary())
    for kind in Rows:
        text = table_csv(kind, [bare], nameless=True).decode()
        header = text.splitlines()[0].split(",")
        assert not {"patient_id", "family_name", "birth_date", "note", "lots", "expiries"} & set(header)
        assert made.patient.id not in text
        for row in rows(text.encode()):
            assert row["subject"] == pseudonym.subject


def test_what_is_published_of_the_tables_is_what_they_are() -> None:
    assert read_text(*csv_metadata.FILE).encode() == csv_metadata.metadata(), "python -m bodymap.exchange.csv_metadata"
    assert read_text(*csv_metadata.PAGE) == csv_metadata.guide_page(), "python -m bodymap.exchange.csv_metadata"


@pytest.mark.parametrize("kind", Rows)
def test_the_description_for_machines_names_the_columns_in_their_order(kind: Rows) -> None:
    document = msgspec.json.decode(csv_metadata.metadata())
    (table,) = (one for one in document["tables"] if one["url"] == f"{kind.value}.csv")
    described: Sequence[dict[str, Any]] = table["tableSchema"]["columns"]
    header = table_csv(kind, []).decode("utf-8-sig").strip().split(",")
    assert [one["titles"] for one in described] == header
    assert all(one["dc:description"] for one in described)
