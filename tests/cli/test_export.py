"""export: what is written, under which name, and what is answered where it cannot be."""

import csv
import io
import json
import os
from pathlib import Path
from typing import Any

import pytest

HEADS = {"pdf": b"%PDF-", "png": b"\x89PNG\r\n\x1a\n", "svg": b"<svg"}


@pytest.mark.parametrize("kind", sorted(HEADS))
def test_the_newest_visit_is_written_in_the_format_asked_for(
    bodymap: Any, clinic: Path, tmp_path: Path, kind: str
) -> None:
    target = tmp_path / f"out.{kind}"
    result = bodymap("export", clinic, "--patient", "D-0001", "--format", kind, "-o", target)
    assert (result.code, result.err) == (0, "")
    assert target.read_bytes().startswith(HEADS[kind])


def test_a_visit_is_chosen_by_id_or_by_day(bodymap: Any, clinic: Path, tmp_path: Path) -> None:
    visits = json.loads(bodymap("visits", clinic, "--patient", "D-0001", "--json").out)
    written = []
    for wanted in (visits[0]["id"], visits[0]["started_at"][:10]):
        words = ("--patient", "D-0001", "--visit", wanted, "--format", "svg", "-o", tmp_path / "map.svg")
        assert bodymap("export", clinic, *words).code == 0
        written.append((tmp_path / "map.svg").read_bytes())
    assert written[0] == written[1]
    assert bodymap("export", clinic, "--patient", "D-0001", "--format", "svg", "-o", tmp_path / "new.svg").code == 0
    assert (tmp_path / "new.svg").read_bytes() != written[0]


def test_a_visit_that_is_not_there_is_refused_and_nothing_written(bodymap: Any, clinic: Path, tmp_path: Path) -> None:
    target = tmp_path / "out.pdf"
    words = ("--patient", "D-0001", "--visit", "1999-01-01", "--format", "pdf", "-o", target)
    result = bodymap("export", clinic, *words)
    assert result.code == 2
    assert "1999-01-01" in result.err
    assert not target.exists()


def test_a_patient_without_visits_has_no_summary(bodymap: Any, tmp_path: Path) -> None:
    folder = tmp_path / "bare"
    bodymap("demo", folder, "--patients", "1", "--visits", "0")
    result = bodymap("export", folder, "--patient", "D-0001", "--format", "pdf", "-o", tmp_path / "out.pdf")
    assert result.code == 2
    assert "no visit yet" in result.err


def test_json_of_one_patient_goes_to_stdout_and_nothing_else(bodymap: Any, clinic: Path) -> None:
    result = bodymap("export", clinic, "--patient", "D-0002", "--format", "json", "-o", "-")
    document = json.loads(result.out)
    assert (document["format"], document["version"]) == ("bodymap-record", 2)
    (record,) = document["records"]
    assert record["patient"]["chart_number"] == "D-0002"
    assert len(record["visits"]) == 3


def test_all_patients_as_json_are_as_many_as_are_listed(bodymap: Any, clinic: Path, tmp_path: Path) -> None:
    target = tmp_path / "all.json"
    assert bodymap("export", clinic, "--all", "--format", "json", "-o", target).code == 0
    records = json.loads(target.read_bytes())["records"]
    listed = json.loads(bodymap("patients", clinic, "--json").out)
    assert [one["patient"]["id"] for one in records] == [one["id"] for one in listed]


def test_all_findings_as_csv_are_as_many_as_the_visits_hold(bodymap: Any, clinic: Path, tmp_path: Path) -> None:
    target = tmp_path / "all.csv"
    assert bodymap("export", clinic, "--all", "--format", "csv", "-o", target).code == 0
    rows = list(csv.DictReader(io.StringIO(target.read_text(encoding="utf-8-sig"))))
    count = 0
    for number in ("D-0001", "D-0002", "D-0003"):
        visits = json.loads(bodymap("visits", clinic, "--patient", number, "--json").out)
        count += sum(len(visit["points"]) for visit in visits)
    assert len(rows) == count


@pytest.mark.parametrize(
    "words",
    [
        ("--format", "pdf"),
        ("--all", "--patient", "D-0001", "--format", "json"),
        ("--all", "--format", "pdf"),
        ("--patient", "D-0001", "--visit", "x", "--format", "json"),
        ("--patient", "D-0001", "--view", "posterior", "--format", "pdf"),
        ("--patient", "D-0001", "--view", "sideways", "--format", "svg"),
        ("--patient", "D-0001", "--width", "9", "--format", "png"),
    ],
)
def test_options_that_do_not_go_together_are_refused(
    bodymap: Any, clinic: Path, tmp_path: Path, words: tuple[str, ...]
) -> None:
    result = bodymap("export", clinic, *words, "-o", tmp_path / "out")
    assert result.code == 2
    assert result.err.count("\n") == 1
    assert not (tmp_path / "out").exists()


def test_a_folder_that_is_missing_is_told_and_no_remains_are_left(bodymap: Any, clinic: Path, tmp_path: Path) -> None:
    target = tmp_path / "nowhere" / "out.json"
    result = bodymap("export", clinic, "--all", "--format", "json", "-o", target)
    assert result.code == 1
    assert "folder does not exist" in result.err
    assert sorted(file.name for file in tmp_path.iterdir()) == ["clinic"]


def test_a_file_is_replaced_and_no_remains_are_left(bodymap: Any, clinic: Path, tmp_path: Path) -> None:
    target = tmp_path / "out.json"
    target.write_text("before")
    assert bodymap("export", clinic, "--all", "--format", "json", "-o", target).code == 0
    assert json.loads(target.read_bytes())["version"] == 2
    assert sorted(file.name for file in tmp_path.iterdir()) == ["clinic", "out.json"]


@pytest.mark.skipif(os.name == "nt", reason="Windows has no such rights")
def test_only_the_owner_can_read_an_export(bodymap: Any, clinic: Path, tmp_path: Path) -> None:
    target = tmp_path / "out.json"
    bodymap("export", clinic, "--all", "--format", "json", "-o", target)
    assert target.stat().st_mode & 0o077 == 0


def test_an_export_is_noted_in_the_audit_trail(bodymap: Any, clinic: Path) -> None:
    def events() -> int:
        words = bodymap("verify", clinic).out.split()
        return int(words[words.index("audit") - 1])

    first, before = events(), events()
    signing_in_and_out = before - first
    bodymap("export", clinic, "--all", "--format", "json", "-o", "-")
    assert events() == before + 2 * signing_in_and_out + 1
