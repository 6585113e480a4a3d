"""What a file to be imported can be: each fault is told in one line that names line or field, and nothing comes in.

Faults of tables are in `test_import_csv` and `exchange/test_csv_patients`, of logos in `ui/settings/test_letterhead`.
"""

import json
import re
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from tests.cli.conftest import start

Spoil = Callable[[str, dict[str, Any]], str | bytes]


@pytest.fixture
def empty(_clinic_made_once: Path, tmp_path: Path) -> Path:
    """An empty clinic."""
    return Path(shutil.copytree(_clinic_made_once, tmp_path / "empty"))


@pytest.fixture(scope="module")
def exported(template: Path, tmp_path_factory: pytest.TempPathFactory) -> str:
    """A whole clinic of three patients, as it is exported."""
    folder = tmp_path_factory.mktemp("exported")
    clinic, file = folder / "clinic", folder / "good.json"
    shutil.copytree(template, clinic)
    start(["export", str(clinic), "--all", "--format", "json", "-o", str(file)], check=True).communicate()
    return file.read_text(encoding="utf-8")


@pytest.fixture
def document(exported: str) -> dict[str, Any]:
    found: dict[str, Any] = json.loads(exported)
    return found


def text_of(document: dict[str, Any]) -> str:
    return json.dumps(document, indent=2, ensure_ascii=False)


def finding(document: dict[str, Any]) -> dict[str, Any]:
    """Return a finding of the last patient: the others would be in already, if it were not all or nothing."""
    found: dict[str, Any] = document["records"][-1]["findings"][0]
    return found


def put(field: str, value: Any) -> Spoil:
    """Return what gives a finding another value."""

    def spoil(_: str, document: dict[str, Any]) -> str:
        finding(document)[field] = value
        return text_of(document)

    return spoil


def replaced(old: str, new: str) -> Spoil:
    """Return what writes something else over a text that is there."""

    def spoil(text: str, _: dict[str, Any]) -> str:
        start, found, end = text.rpartition(old)
        assert found
        return start + new + end

    return spoil


def twice(_: str, document: dict[str, Any]) -> str:
    finding(document)["id"] = document["records"][0]["findings"][0]["id"]
    return text_of(document)


def unknown_version(_: str, document: dict[str, Any]) -> str:
    return text_of(document | {"version": 3})


def cut(text: str, _: dict[str, Any]) -> str:
    return text[: len(text) // 2]


def nested(text: str, _: dict[str, Any]) -> str:
    return text.rstrip()[:-1] + ', "more": ' + "[" * 200_000 + "]" * 200_000 + "}"


NRS = '"nrs": '
FAULTS: dict[str, tuple[Spoil, str]] = {
    "a duplicate id": (twice, r"The record [0-9a-f-]{36} \(finding\) is in the file twice"),
    "a patient twice": (
        lambda _, found: text_of(found | {"records": [*found["records"], found["records"][0]]}),
        r"\(patient\) is in the file twice",
    ),
    "an unknown version": (unknown_version, "version 3 of the format. This Bodymap reads the versions 1 to 2"),
    "a score of eleven": (put("nrs", 11), r"\(finding\): The pain score \(NRS\) must be a whole number from 0 to 10"),
    "a score in words": (put("nrs", "seven"), r"\(finding\): Expected `int \| null`, got `str` - at `\$.nrs`"),
    "a score that is yes": (put("nrs", True), r"\(finding\): .*`\$.nrs`"),
    "a half score": (put("nrs", 7.5), r"\(finding\): .*`\$.nrs`"),
    "a place that is nowhere": (put("place", {"view": "inside", "x": 1, "y": 2, "depth": "skin"}), r"`\$.place.view`"),
    "a field that nobody knows": (put("colour", "red"), r"\(finding\) has an unknown field: colour"),
    "no id": (put("id", "7"), "of the kind finding has no valid id"),
    "a field twice": (
        replaced('"nrs":', '"nrs": 3,\n"nrs":'),
        r"Patient 3 of the file: a record of the kind area has the field nrs twice",
    ),
    "a part twice": (replaced('"format":', '"format": "x", "format":'), "The file has the field format twice"),
    "a number that is none": (replaced('"x": ', '"x": NaN, "was": '), r"JSON is malformed.*line \d+"),
    "an endless number": (replaced('"x": ', '"x": 1e999, "was": '), "Number out of range"),
    "a huge number": (put("nrs", 10**40), r"\(finding\): The pain score"),
    "a recursion bomb": (nested, "nested too deeply"),
    "a recursion bomb in a note": (put("note", "BOMB"), r"(nested too deeply|\(finding\): )"),
    "a time without its zone": (
        lambda _, found: re.sub(r'("started_at": "[^"]*)Z"', r'\1"', text_of(found)),
        r"\(visit\) has a time without its zone",
    ),
    "a file that was cut": (cut, r"ends too early, in line \d+"),
    "a comma too many": (lambda text, _: text.replace("{", "{,", 1), r"line 1"),
    "a file in UTF-16": (lambda text, _: text.encode("utf-16"), "UTF-16.*Save it as UTF-8"),
    "a file in UTF-16 without its mark": (lambda text, _: text.encode("utf-16-le"), "UTF-16.*Save it as UTF-8"),
    "a file in Windows-1252": (
        lambda text, _: text.replace('"note": ""', '"note": "Schläfe"').encode("windows-1252"),
        "not UTF-8|JSON is malformed",
    ),
    "a list": (lambda *_: "[]", "not a Bodymap record"),
    "nothing at all": (lambda *_: "", "is empty"),
    "zeros": (lambda *_: bytes(1000), "UTF-16 or UTF-32, or it is no text"),
}


@pytest.mark.parametrize("fault", FAULTS)
def test_a_file_with_this_fault_is_refused_in_one_line_and_nothing_comes_in(
    bodymap: Any, empty: Path, document: dict[str, Any], tmp_path: Path, fault: str
) -> None:
    spoil, told = FAULTS[fault]
    name = document["records"][-1]["patient"]["family_name"]
    spoilt = spoil(text_of(document), document)
    if isinstance(spoilt, str):
        spoilt = spoilt.replace('"BOMB"', "[" * 50_000 + "]" * 50_000).encode()
    file = tmp_path / "bad.json"
    file.write_bytes(spoilt)
    refused = bodymap("import", empty, file)
    assert refused.code == 1
    assert refused.err.count("\n") == 1
    assert re.search(told, refused.err), refused.err
    assert name not in refused.err
    assert json.loads(bodymap("patients", empty, "--json").out) == []


def test_a_file_of_five_gigabytes_is_refused_without_being_read(bodymap: Any, empty: Path, tmp_path: Path) -> None:
    file = tmp_path / "large.json"
    with file.open("wb") as large:
        large.truncate(5_000_000_000)
    refused = bodymap("import", empty, file)
    assert refused.code == 1
    assert "too large: 5.0 GB, at most 4 GB" in refused.err


def test_a_byte_order_mark_does_no_harm_to_an_import(
    bodymap: Any, empty: Path, document: dict[str, Any], tmp_path: Path
) -> None:
    file = tmp_path / "marked.json"
    file.write_bytes(text_of(document).encode("utf-8-sig"))
    assert bodymap("import", empty, file).code == 0


NAMES = {
    "Arabic": "محمد عبد الله",
    "Hebrew": "דוד בן־גוריון",
    "Devanagari": "प्रिया शर्मा",
    "Chinese": "欧阳小明",
    "emoji": "Zoë 👩‍⚕️🦴",
    "300 characters": "Ä" * 300,
}
NOTE = ("A note.\nIts second line\twith a tab, a bell \x07 and 20,000 characters: " + "x" * 20_000)[:20_000]


def test_names_of_every_script_and_long_notes_go_out_and_come_in_as_they_were(
    bodymap: Any, empty: Path, document: dict[str, Any], tmp_path: Path
) -> None:
    (template, *_) = document["records"]
    document["records"] = [
        {"patient": _person(template["patient"], number, name)} for number, name in enumerate(NAMES.values())
    ]
    template["visits"][0]["notes"] = NOTE
    document["records"].append(template)
    file, out, table = tmp_path / "names.json", tmp_path / "out.json", tmp_path / "out.csv"
    file.write_text(text_of(document), encoding="utf-8")
    assert bodymap("import", empty, file).code == 0
    assert bodymap("export", empty, "--all", "--format", "json", "-o", out).code == 0
    found = json.loads(out.read_text())["records"]
    assert {one["patient"]["family_name"] for one in found} >= set(NAMES.values())
    assert NOTE in [visit["notes"] for one in found for visit in one["visits"]]
    assert bodymap("export", empty, "--all", "--format", "csv", "-o", table).code == 0


def _person(patient: dict[str, Any], number: int, name: str) -> dict[str, Any]:
    return patient | {
        "id": f"01938a00-0000-7000-8000-{number:012}",
        "chart_number": f"N-{number}",
        "family_name": name,
        "given_name": name,
    }


@pytest.mark.parametrize(
    ("part", "field", "value", "told"),
    [
        ("patient", "family_name", "x" * 301, "longer than 300 characters"),
        ("patient", "family_name", "two\nlines", "control characters cannot be kept"),
        ("patient", "chart_number", "  ", "Enter a chart number"),
        ("visits", "notes", "x" * 20_001, "longer than 20000 characters"),
        ("visits", "notes", "nul \x00", "characters that cannot be kept"),
    ],
)
def test_a_text_that_cannot_be_kept_is_named(
    bodymap: Any,
    empty: Path,
    document: dict[str, Any],
    tmp_path: Path,
    part: str,
    field: str,
    value: str,
    told: str,
) -> None:
    record = document["records"][-1][part]
    (record[0] if isinstance(record, list) else record)[field] = value
    file = tmp_path / "bad.json"
    file.write_text(text_of(document), encoding="utf-8")
    refused = bodymap("import", empty, file)
    assert refused.code == 1
    assert told in refused.err
    assert json.loads(bodymap("patients", empty, "--json").out) == []


@pytest.mark.parametrize("kind", ["json", "csv"])
def test_a_full_disk_ends_an_export_with_a_clear_line(bodymap: Any, clinic: Path, kind: str) -> None:
    refused = bodymap("export", clinic, "--all", "--format", kind, "-o", "/dev/full")
    assert refused.code == 1
    assert "the disk is full" in refused.err
