"""Backups: made while others write, verified, whole or not at all; restored only into a new place."""

import os
import shutil
from pathlib import Path
from typing import Any

import pytest

from bodymap.base.errors import DataError
from bodymap.store import backup, errors
from bodymap.store.backup import BackupMade
from bodymap.store.store import Store


@pytest.fixture
def store(folder: Path, make: Any) -> Any:
    """An open clinic with some patients."""
    opened = make.open(folder)
    for _ in range(20):
        make.put(opened, make.patient(note="n" * 3000))
    yield opened
    opened.close()


def back_up(store: Store, into: Path, make: Any, **given: Any) -> BackupMade:
    assert store.vault is not None
    return backup.back_up(store.vault, into, make.clock.now(), **given)


def left_in(into: Path) -> list[str]:
    return sorted(path.name for path in into.iterdir())


def test_a_backup_is_a_clinic_that_opens_with_the_same_passphrase_and_holds_the_same(
    store: Store, tmp_path: Path, make: Any
) -> None:
    made = back_up(store, tmp_path / "backups", make)
    assert made.path.name.startswith("clinic-20260302-09")
    copied = make.open(made.path)
    assert copied.patients() == store.patients()
    assert copied.verify().sound
    copied.close()
    assert made.contents.patients == 20
    assert made.size == sum(p.stat().st_size for p in made.path.iterdir() if p.name in backup._FILES)


def test_a_backup_is_its_owners_only_and_nothing_of_a_patient_can_be_read_in_it(
    store: Store, tmp_path: Path, make: Any
) -> None:
    made = back_up(store, tmp_path / "backups", make)
    assert made.path.stat().st_mode & 0o777 == 0o700
    assert left_in(made.path) == ["anchor.json", "clinic.db", "keys.json"]
    for path in made.path.iterdir():
        assert path.stat().st_mode & 0o777 == 0o600
        content = path.read_bytes()
        assert "Müller".encode() not in content
        assert b"SQLite format 3" not in content


def test_writing_goes_on_during_a_backup_which_holds_the_moment_it_began(
    store: Store, tmp_path: Path, make: Any
) -> None:
    before = len(store.patients())
    steps: list[int] = []

    def write_meanwhile(done: int, _of: int) -> None:
        steps.append(done)
        if len(steps) < 30:
            make.put(store, make.patient())

    backup._PAGES_A_STEP, kept = 4, backup._PAGES_A_STEP
    try:
        made = back_up(store, tmp_path / "backups", make, progress=write_meanwhile)
    finally:
        backup._PAGES_A_STEP = kept
    assert steps == sorted(steps), "it began anew because somebody wrote"
    assert len(steps) > 10
    assert made.contents.patients == before
    assert len(store.patients()) > before
    assert store.verify().sound


def test_a_full_disk_leaves_nothing_half_written(
    store: Store, tmp_path: Path, make: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    into = tmp_path / "backups"
    vault = store.vault
    assert vault is not None
    filling = type(vault).filling

    def small(self: Any, path: Path) -> Any:
        connection = filling(self, path)
        connection.execute("PRAGMA max_page_count = 10")
        return connection

    monkeypatch.setattr(type(vault), "filling", small)
    with pytest.raises(errors.DiskFullError, match="not enough room"):
        back_up(store, into, make)
    assert left_in(into) == []
    assert store.verify().sound


@pytest.mark.parametrize("call", ["fsync", "chmod", "rename"])
def test_whatever_the_disk_refuses_leaves_nothing_half_written(
    call: str, store: Store, tmp_path: Path, make: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    into = tmp_path / "backups"
    into.mkdir()

    def refuse(*_: object, **__: object) -> None:
        raise OSError(28, "No space left on device")

    if call == "fsync":
        monkeypatch.setattr(os, "fsync", refuse)
    else:
        monkeypatch.setattr(Path, call, refuse)
    with pytest.raises(errors.DiskFullError):
        back_up(store, into, make)
    monkeypatch.undo()
    assert left_in(into) == []
    assert store.verify().sound


def test_a_folder_that_vanishes_in_the_middle_is_told_and_the_clinic_untouched(
    store: Store, tmp_path: Path, make: Any
) -> None:
    into = tmp_path / "stick"

    def pull_out(_done: int, _of: int) -> None:
        shutil.rmtree(into, ignore_errors=True)

    with pytest.raises(errors.ClinicUnreachableError, match="not there any more"):
        back_up(store, into, make, progress=pull_out)
    assert not into.exists()
    assert store.verify().sound


def test_a_copy_that_does_not_prove_sound_is_not_kept(
    store: Store, tmp_path: Path, make: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    into = tmp_path / "backups"
    copy = backup._copy_database

    def badly(vault: Any, part: Path, progress: Any) -> None:
        copy(vault, part, progress)
        path = part / "clinic.db"
        content = bytearray(path.read_bytes())
        content[len(content) // 2] ^= 1
        path.write_bytes(content)

    monkeypatch.setattr(backup, "_copy_database", badly)
    with pytest.raises(DataError, match="not kept"):
        back_up(store, into, make)
    assert left_in(into) == []


def test_what_a_killed_process_left_is_swept_after_a_day(store: Store, tmp_path: Path, make: Any) -> None:
    into = tmp_path / "backups"
    old, young = into / ".clinic-20260101-000000-1.part", into / ".clinic-20260102-000000-2.part"
    for left in (old, young):
        left.mkdir(parents=True)
        (left / "clinic.db").write_bytes(b"half")
    os.utime(old, (1, 1))
    made = back_up(store, into, make)
    assert left_in(into) == [young.name, made.path.name]


def test_only_whole_backups_of_this_clinic_are_found(store: Store, tmp_path: Path, make: Any) -> None:
    into = tmp_path / "backups"
    made = [back_up(store, into, make) for _ in range(3)]
    (made[1].path / "clinic.db").write_bytes(b"cut")
    other, _ = make.create(tmp_path / "other")
    back_up(other, into, make)
    other.close()
    (into / "clinic-notes").mkdir()
    found = backup.found_in(into, store.info.id)
    assert [one.path for one in found] == [one.path for one in reversed(made)]
    assert [one.whole for one in found] == [True, False, True]


def test_a_copy_in_a_second_folder_is_compared_with_what_was_read(
    store: Store, tmp_path: Path, make: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    made = back_up(store, tmp_path / "backups", make)
    copied = backup.copy_to(made.path, tmp_path / "stick")
    assert {p.name: p.read_bytes() for p in copied.iterdir()} == {p.name: p.read_bytes() for p in made.path.iterdir()}
    whole = backup._copied

    def forgetful(source: Path, target: Path) -> bytes:
        digest = whole(source, target)
        with target.open("r+b") as stream:
            stream.write(b"\0")
        return digest

    shutil.rmtree(copied)
    monkeypatch.setattr(backup, "_copied", forgetful)
    with pytest.raises(DataError, match="not what was written"):
        backup.copy_to(made.path, tmp_path / "stick")
    assert left_in(tmp_path / "stick") == []


def restore(made: Path, into: Path, make: Any, passphrase: str = "") -> backup.Restored:
    return backup.restore(made, into, user=None, passphrase=passphrase or make.passphrase, at=make.clock.now())


def test_a_restored_clinic_holds_what_the_backup_held_and_its_trail_says_so(
    store: Store, tmp_path: Path, make: Any
) -> None:
    made = back_up(store, tmp_path / "backups", make)
    make.put(store, make.patient())
    before = {p.name: p.read_bytes() for p in made.path.iterdir()}
    restored = restore(made.path, tmp_path / "new", make)
    assert restored.contents == made.contents
    clinic = make.open(tmp_path / "new")
    assert len(clinic.patients()) == 20
    assert clinic._db.query("SELECT action FROM audit_event ORDER BY number DESC LIMIT 1") == [("restore",)]
    assert (clinic.verify().sound, clinic.notice) == (True, "")
    clinic.close()
    assert {p.name: p.read_bytes() for p in made.path.iterdir()} == before
    assert len(store.patients()) == 21


def test_a_backup_is_never_restored_over_anything(store: Store, folder: Path, tmp_path: Path, make: Any) -> None:
    made = back_up(store, tmp_path / "backups", make)
    full = tmp_path / "full"
    full.mkdir()
    (full / "letter.txt").write_text("mine")
    for place in (folder, full):
        with pytest.raises(errors.ClinicExistsError):
            restore(made.path, place, make)
    assert (full / "letter.txt").read_text() == "mine"
    assert store.verify().sound


def test_a_damaged_backup_and_a_wrong_passphrase_restore_nothing(store: Store, tmp_path: Path, make: Any) -> None:
    made = back_up(store, tmp_path / "backups", make)
    with pytest.raises(errors.WrongPassphraseError):
        restore(made.path, tmp_path / "new", make, "another one")
    path = made.path / "clinic.db"
    content = bytearray(path.read_bytes())
    content[-100] ^= 1
    path.write_bytes(content)
    with pytest.raises(DataError):
        restore(made.path, tmp_path / "new", make)
    assert not (tmp_path / "new").exists()
    assert [p.name for p in tmp_path.iterdir() if p.name.startswith(".new")] == []


def test_a_backup_whose_trail_was_cut_off_is_not_restored(store: Store, tmp_path: Path, make: Any) -> None:
    early = back_up(store, tmp_path / "backups", make)
    make.put(store, make.patient())
    late = back_up(store, tmp_path / "backups", make)
    shutil.copy(early.path / "clinic.db", late.path / "clinic.db")
    with pytest.raises(DataError, match="cut off"):
        restore(late.path, tmp_path / "new", make)
    assert not (tmp_path / "new").exists()


def test_a_removed_backup_loses_its_name_first(
    store: Store, tmp_path: Path, make: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    made = back_up(store, tmp_path / "backups", make)

    def interrupted(*_: object, **__: object) -> None:
        raise OSError(5, "gone")

    monkeypatch.setattr(shutil, "rmtree", interrupted)
    with pytest.raises(errors.ClinicUnreachableError):
        backup.remove(made.path)
    assert backup.found_in(tmp_path / "backups", store.info.id) == ()
