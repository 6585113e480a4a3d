"""The commands `backup` and `restore`."""

from pathlib import Path
from typing import Any


def only_backup(folder: Path) -> Path:
    (found,) = folder.iterdir()
    return found


def test_a_backup_restored_elsewhere_has_the_same_patients_and_verifies(
    bodymap: Any, clinic: Path, tmp_path: Path
) -> None:
    into = tmp_path / "safe"
    into.mkdir()
    made = bodymap("backup", clinic, "--to", into)
    assert made.code == 0, made.err
    assert "Backed up and verified" in made.out
    restored = bodymap("restore", only_backup(into), tmp_path / "again")
    assert restored.code == 0, restored.err
    assert bodymap("patients", tmp_path / "again", "--json").out == bodymap("patients", clinic, "--json").out
    assert bodymap("verify", tmp_path / "again").code == 0
    assert bodymap("verify", clinic).code == 0


def test_a_backup_goes_beside_the_clinic_where_nothing_else_is_set(bodymap: Any, clinic: Path) -> None:
    assert bodymap("backup", clinic).code == 0
    assert only_backup(clinic.with_name(f"{clinic.name}-backups")).name.startswith("clinic-")


def test_a_backup_into_a_folder_that_is_not_there_is_refused_and_nothing_is_made(
    bodymap: Any, clinic: Path, tmp_path: Path
) -> None:
    answer = bodymap("backup", clinic, "--to", tmp_path / "stick" / "backups")
    assert answer.code == 1
    assert "not there" in answer.err
    assert not (tmp_path / "stick").exists()


def test_a_clinic_is_never_restored_over_another(bodymap: Any, clinic: Path, tmp_path: Path) -> None:
    into = tmp_path / "safe"
    into.mkdir()
    bodymap("backup", clinic, "--to", into)
    answer = bodymap("restore", only_backup(into), clinic)
    assert answer.code == 2
    assert "not empty" in answer.err
    assert bodymap("verify", clinic).code == 0


def test_a_clinic_on_a_server_is_backed_up_by_the_server(bodymap: Any) -> None:
    answer = bodymap("backup", "postgresql://nowhere/clinic")
    assert answer.code == 2
    assert "by the server" in answer.err
