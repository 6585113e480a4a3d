"""The command `salvage`."""

from pathlib import Path
from typing import Any

PAGE = 4096


def damage(clinic: Path, page: int) -> None:
    with (clinic / "clinic.db").open("r+b") as stream:
        stream.seek((page - 1) * PAGE + 99)
        stream.write(b"damage")


def test_a_damaged_clinic_is_refused_and_salvaged_into_a_new_one(bodymap: Any, clinic: Path, tmp_path: Path) -> None:
    before = bodymap("patients", clinic, "--json").out
    damage(clinic, 9)
    files = {path.name: path.read_bytes() for path in clinic.iterdir()}
    refused = bodymap("patients", clinic)
    assert refused.code == 1
    assert "salvage" in refused.err
    done = bodymap("salvage", clinic, tmp_path / "new")
    assert done.code == 0, done.err
    assert "were salvaged and verified" in done.out
    assert "1 of " in done.out
    assert bodymap("patients", tmp_path / "new", "--json").out == before
    assert bodymap("verify", tmp_path / "new").code == 0
    assert {path.name: path.read_bytes() for path in clinic.iterdir()} == files


def test_salvaging_over_anything_is_refused(bodymap: Any, clinic: Path, tmp_path: Path) -> None:
    answer = bodymap("salvage", clinic, clinic)
    assert answer.code == 2
    assert "not empty" in answer.err
    assert bodymap("salvage", tmp_path / "none", tmp_path / "new").code == 2
    assert not (tmp_path / "new").exists()


def test_a_whole_clinic_is_salvaged_with_nothing_missing(bodymap: Any, clinic: Path, tmp_path: Path) -> None:
    done = bodymap("salvage", clinic, tmp_path / "new")
    assert done.code == 0, done.err
    assert "Nothing is missing." in done.out
