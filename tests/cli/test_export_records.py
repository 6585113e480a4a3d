"""export of records: tables, de-identified ones, the key file, and that a whole clinic is whole."""

import csv
import io
import json
import stat
from datetime import date, datetime
from pathlib import Path
from typing import Any

import pytest


def table(text: str, delimiter: str = ",") -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(text.lstrip("\ufeff"), newline=""), delimiter=delimiter))


@pytest.mark.parametrize("rows", ["findings", "treatments", "areas", "scores"])
def test_each_table_comes_of_one_patient_and_of_all(bodymap: Any, clinic: Path, rows: str) -> None:
    everybody = bodymap("export", clinic, "--all", "--format", "csv", "--rows", rows, "-o", "-")
    (number, *_) = sorted({one["chart_number"] for one in table(everybody.out)})
    one = bodymap("export", clinic, "--patient", number, "--format", "csv", "--rows", rows, "-o", "-")
    assert (everybody.code, one.code) == (0, 0)
    assert len(table(everybody.out)) > len(table(one.out)) > 0
    assert table(one.out) == [line for line in table(everybody.out) if line["chart_number"] == number]


def test_semicolons_come_with_decimal_commas(bodymap: Any, clinic: Path) -> None:
    out = bodymap("export", clinic, "--all", "--format", "csv", "--separator", "semicolon", "-o", "-").out
    assert all("," in one["x_mm"] or one["x_mm"].isdigit() for one in table(out, ";"))


@pytest.mark.parametrize(
    "words",
    [
        ("--format", "json", "--rows", "areas"),
        ("--format", "json", "--dates", "moved"),
        ("--format", "csv", "--key-file", "k"),
        ("--format", "fhir", "--deidentified"),
    ],
)
def test_options_that_do_not_go_together_are_refused(bodymap: Any, clinic: Path, words: tuple[str, ...]) -> None:
    assert bodymap("export", clinic, "--patient", "D-0001", *words, "-o", "-").code == 2


def names(clinic_json: str) -> set[str]:
    """Return what nobody may find in a de-identified file."""
    found = json.loads(clinic_json)
    people = [record["patient"] for record in found["records"]]
    visits = [visit for record in found["records"] for visit in record["visits"]]
    words = {one[field] for one in people for field in ("id", "chart_number", "family_name", "given_name")}
    words |= {visit[field] for visit in visits for field in ("id", "clinician_name", "notes", "plan", "started_at")}
    return {word for word in words | {found["clinic"]["name"], found["clinic"]["id"]} if len(word) > 2}


def test_a_de_identified_clinic_says_nothing_of_anybody_and_the_key_file_tells_who_is_who(
    bodymap: Any, clinic: Path, tmp_path: Path
) -> None:
    secret = names(bodymap("export", clinic, "--all", "--format", "json", "-o", "-").out)
    key, out = tmp_path / "key.json", tmp_path / "out.json"
    export = ("export", clinic, "--all", "--format", "json", "--deidentified", "--key-file", key, "-o", out)
    assert bodymap(*export).code == 0
    text = out.read_text()
    assert not [word for word in secret if word in text]
    kept = json.loads(key.read_text())
    subjects = {one["subject"]: one for one in kept["subjects"]}
    assert {one["patient"]["chart_number"] for one in json.loads(text)["records"]} == set(subjects)
    assert stat.S_IMODE(key.stat().st_mode) == 0o600
    assert bodymap(*export).code == 0
    assert json.loads(out.read_text())["records"] == json.loads(text)["records"]


def test_without_a_key_file_none_is_written_and_two_exports_have_nothing_in_common(
    bodymap: Any, clinic: Path, tmp_path: Path
) -> None:
    export = ("export", clinic, "--all", "--format", "csv", "--deidentified", "-o", "-")
    one, other = (table(bodymap(*export).out) for _ in range(2))
    assert not {line["subject"] for line in one} & {line["subject"] for line in other}
    assert not {line["finding_id"] for line in one} & {line["finding_id"] for line in other}
    assert [path.name for path in tmp_path.iterdir()] == ["clinic"]


def test_counted_from_the_first_visit_a_table_has_no_dates_but_intervals(bodymap: Any, clinic: Path) -> None:
    export = ("export", clinic, "--all", "--format", "csv")
    plain = table(bodymap(*export, "-o", "-").out)
    counted = table(bodymap(*export, "--deidentified", "--dates", "first-visit", "-o", "-").out)
    days = [(datetime.fromisoformat(one["visit_started_at_utc"]).date() - date(2000, 1, 1)).days for one in counted]
    assert days == [int(one["days_since_first_visit"]) for one in counted]
    assert sorted(days) == sorted(int(one["days_since_first_visit"]) for one in plain)


def test_a_file_that_is_no_key_is_not_written_over(bodymap: Any, clinic: Path, tmp_path: Path) -> None:
    key = tmp_path / "notes.txt"
    key.write_text("mine")
    export = ("export", clinic, "--all", "--format", "csv", "--deidentified", "--key-file", key, "-o", tmp_path / "o")
    refused = bodymap(*export)
    assert refused.code == 2
    assert "not the key file" in refused.err
    assert (key.read_text(), (tmp_path / "o").exists()) == ("mine", False)
