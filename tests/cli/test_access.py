"""Which clinic, who, and with what passphrase: what is answered where that is wrong."""

from pathlib import Path
from typing import Any

import pytest


def one_line(text: str) -> bool:
    return text.startswith("bodymap: ") and text.count("\n") == 1


def test_a_wrong_passphrase_is_refused_in_one_line(bodymap: Any, clinic: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("BODYMAP_PASSPHRASE", "not this one")
    result = bodymap("patients", clinic)
    assert (result.code, result.out) == (2, "")
    assert "passphrase" in result.err
    assert one_line(result.err)


def test_the_first_line_of_a_passphrase_file_is_taken_before_the_environment(
    bodymap: Any, clinic: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / "passphrase"
    file.write_bytes(b"correct horse battery staple\r\nsecond line\n")
    monkeypatch.setenv("BODYMAP_PASSPHRASE", "not this one")
    assert bodymap("patients", clinic, "--passphrase-file", file).code == 0


@pytest.mark.parametrize(("content", "problem"), [(b"", "empty"), (b"\n", "empty"), (b"\xff\xfe\n", "not text")])
def test_a_passphrase_file_without_a_passphrase_is_refused(
    bodymap: Any, clinic: Path, tmp_path: Path, content: bytes, problem: str
) -> None:
    file = tmp_path / "passphrase"
    file.write_bytes(content)
    result = bodymap("patients", clinic, "--passphrase-file", file)
    assert result.code == 2
    assert problem in result.err
    assert one_line(result.err)


def test_a_missing_passphrase_file_is_named(bodymap: Any, clinic: Path, tmp_path: Path) -> None:
    result = bodymap("patients", clinic, "--passphrase-file", tmp_path / "nowhere")
    assert result.code == 2
    assert "nowhere" in result.err


def test_without_a_terminal_nobody_is_asked(started: Any, clinic: Path) -> None:
    process = started("patients", clinic, env={"BODYMAP_PASSPHRASE": ""})
    out, err = process.communicate(timeout=30)
    assert (process.returncode, out) == (2, b"")
    assert b"--passphrase-file" in err
    assert b"BODYMAP_PASSPHRASE" in err


def test_a_missing_folder_is_named(bodymap: Any, tmp_path: Path) -> None:
    result = bodymap("patients", tmp_path / "nowhere")
    assert result.code == 2
    assert "nowhere" in result.err
    assert one_line(result.err)


def test_a_folder_that_is_no_clinic_is_refused_and_left_alone(bodymap: Any, tmp_path: Path) -> None:
    folder = tmp_path / "photos"
    folder.mkdir()
    result = bodymap("patients", folder)
    assert result.code in (1, 2)
    assert one_line(result.err)
    assert list(folder.iterdir()) == []


def test_an_unknown_user_is_refused(bodymap: Any, clinic: Path) -> None:
    result = bodymap("patients", clinic, "--user", "Nobody")
    assert result.code == 2
    assert one_line(result.err)


def test_an_unknown_patient_is_refused(bodymap: Any, clinic: Path) -> None:
    result = bodymap("visits", clinic, "--patient", "D-9999")
    assert (result.code, result.out) == (2, "")
    assert "D-9999" in result.err
    assert one_line(result.err)


def test_verbose_tells_where_an_error_arose(bodymap: Any, clinic: Path) -> None:
    result = bodymap("visits", clinic, "--patient", "D-9999", "--verbose")
    assert result.code == 2
    assert "bodymap.base.errors.InputError" in result.err
    assert "in find_patient" in result.err
