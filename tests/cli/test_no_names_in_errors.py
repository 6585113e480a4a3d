"""Whatever fails on the command line, with `--verbose` too, names no patient on stderr, not even one of a bad file."""

import json
import random
from pathlib import Path
from typing import Any

import pytest

from tests.fuzz.mutate import mutated

MARK = "Zyxmarker"
pytestmark = pytest.mark.logs_expected


@pytest.fixture
def marked(bodymap: Any, clinic: Path, tmp_path: Path) -> dict[str, bytes]:
    """Files in which every name, number and note is the mark."""
    table = f"Chart number;Family name;Given name;Birth date\n{MARK}1;{MARK};{MARK};1970-01-01\n"
    made = {"csv": table.encode()}
    patient = json.loads(bodymap("patients", clinic, "--json").out)[0]["id"]
    for kind in ("json", "fhir"):
        out = tmp_path / f"whole.{kind}"
        assert bodymap("export", clinic, "--patient", patient, "--format", kind, "-o", out).code == 0
        made[kind] = out.read_bytes()
        for word in words_of(json.loads(made[kind])):
            made[kind] = made[kind].replace(json.dumps(word).encode(), json.dumps(MARK).encode())
    return made


def words_of(value: Any, name: str = "") -> set[str]:
    """Return all names, numbers and notes of a document."""
    if isinstance(value, dict):
        return {word for key, one in value.items() for word in words_of(one, key)}
    if isinstance(value, list):
        return {word for one in value for word in words_of(one, name)}
    wanted = {"family_name", "given_name", "family", "given", "chart_number", "note", "complaint"}
    return {value} if name in wanted and isinstance(value, str) and value else set()


@pytest.mark.parametrize("kind", ["json", "fhir", "csv"])
def test_a_bad_file_is_refused_without_a_word_of_who_is_in_it(
    bodymap: Any, clinic: Path, tmp_path: Path, marked: dict[str, bytes], kind: str
) -> None:
    source = random.Random(7)
    refused = 0
    for number in range(10):
        file = tmp_path / f"bad-{number}.{kind}"
        file.write_bytes(mutated([marked[kind]], source))
        done = bodymap("import", clinic, file, "--dry-run" if kind == "csv" else "--verbose", "--verbose")
        refused += done.code != 0
        assert MARK not in done.err, done.err
    assert refused > 1


def test_faults_of_the_clinic_and_of_calls_name_nobody(bodymap: Any, clinic: Path, tmp_path: Path) -> None:
    names = {one["family_name"] for one in json.loads(bodymap("patients", clinic, "--json").out)}
    patient = json.loads(bodymap("patients", clinic, "--json").out)[0]["id"]
    calls: list[tuple[Any, ...]] = [
        ("export", clinic, "--patient", patient, "--format", "pdf", "-o", tmp_path / "no" / "where.pdf"),
        ("export", clinic, "--patient", patient, "--visit", "1999-01-01", "--format", "pdf", "-o", tmp_path / "a.pdf"),
        ("export", clinic, "--patient", "nobody", "--format", "json"),
        ("import", clinic, clinic / "clinic.db"),
        ("restore", clinic, clinic),
    ]
    for call in calls:
        done = bodymap(*call, "--verbose")
        assert done.code != 0
        assert not [name for name in names if name in done.err]
    with (clinic / "clinic.db").open("r+b") as file:
        file.seek(3 * 4096 + 99)
        file.write(b"\xff\xfe\xfd")
    done = bodymap("patients", clinic, "--verbose")
    assert done.code != 0
    assert not [name for name in names if name in done.err + done.out]
