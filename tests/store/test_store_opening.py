"""What can be wrong with a clinic's files: each fault has its own answer, and the files stay as they are."""

import os
import shutil
import sqlite3
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import msgspec
import pytest
import sqlcipher3.dbapi2 as driver  # type: ignore[import-untyped]

from bodymap.base.errors import BodymapError, DataError, WorldError
from bodymap.store import errors, keyfile, schema, sqlcipher
from bodymap.store.sqlcipher import PAGE_BYTES
from bodymap.store.store import Store, users_of


def contents(folder: Path) -> dict[str, bytes]:
    """Return the clinic's two files as they are."""
    return {name: (folder / name).read_bytes() for name in ("clinic.db", "keys.json") if (folder / name).exists()}


def raw(folder: Path, make: Any) -> Any:
    """Return a connection to the clinic's database beside the store."""
    keys = keyfile.read(folder)
    key = keyfile.open_as_user(keys, None, make.passphrase).key
    return sqlcipher.connect(folder / "clinic.db", key, keys.salt, "mode=rw")


def overwrite(path: Path, place: int, content: bytes) -> None:
    with path.open("r+b") as stream:
        stream.seek(place)
        stream.write(content)


def flip(path: Path, place: int) -> None:
    with path.open("rb") as stream:
        stream.seek(place)
        byte = stream.read(1)[0]
    overwrite(path, place, bytes([byte ^ 0x10]))


def remove_key_file(folder: Path, make: Any) -> None:
    (folder / "keys.json").unlink()


def remove_database(folder: Path, make: Any) -> None:
    (folder / "clinic.db").unlink()


def remove_both(folder: Path, make: Any) -> None:
    remove_key_file(folder, make)
    remove_database(folder, make)


def cut_key_file(folder: Path, make: Any) -> None:
    path = folder / "keys.json"
    path.write_bytes(path.read_bytes()[:-40])


def empty_key_file(folder: Path, make: Any) -> None:
    (folder / "keys.json").write_bytes(b"")


def foreign_key_file(folder: Path, make: Any) -> None:
    (folder / "keys.json").write_text('{"format": "other", "version": 1}')


def newer_key_file(folder: Path, make: Any) -> None:
    (folder / "keys.json").write_text('{"format": "bodymap-keys", "version": 3, "new": true}')


def plain_sqlite(folder: Path, make: Any) -> None:
    remove_database(folder, make)
    connection = sqlite3.connect(folder / "clinic.db")
    connection.execute("CREATE TABLE patient (id)")
    connection.close()


def text_file(folder: Path, make: Any) -> None:
    (folder / "clinic.db").write_text("Dear colleague,\n" * 700)


def short_text_file(folder: Path, make: Any) -> None:
    (folder / "clinic.db").write_text("Dear colleague")


def other_clinic(folder: Path, make: Any) -> None:
    store, _ = make.create(folder.parent / "other")
    store.close()
    shutil.copy(folder.parent / "other" / "clinic.db", folder / "clinic.db")


def foreign_application(folder: Path, make: Any) -> None:
    connection = raw(folder, make)
    connection.execute("PRAGMA application_id = 17")
    connection.close()


def newer_schema(folder: Path, make: Any) -> None:
    connection = raw(folder, make)
    connection.execute("PRAGMA user_version = 99")
    connection.close()


def empty_database(folder: Path, make: Any) -> None:
    (folder / "clinic.db").write_bytes(b"")


def cut_database(folder: Path, make: Any) -> None:
    os.truncate(folder / "clinic.db", 3 * PAGE_BYTES + 100)


def flipped_salt(folder: Path, make: Any) -> None:
    flip(folder / "clinic.db", 3)


def flipped_header(folder: Path, make: Any) -> None:
    flip(folder / "clinic.db", 40)


def flipped_first_page_end(folder: Path, make: Any) -> None:
    flip(folder / "clinic.db", PAGE_BYTES - 3)


def flipped_later_page(folder: Path, make: Any) -> None:
    flip(folder / "clinic.db", 9 * PAGE_BYTES + 1234)


def flipped_last_byte(folder: Path, make: Any) -> None:
    flip(folder / "clinic.db", (folder / "clinic.db").stat().st_size - 1)


def zeroed_first_page(folder: Path, make: Any) -> None:
    overwrite(folder / "clinic.db", 0, bytes(PAGE_BYTES))


FAULTS: list[tuple[Callable[[Path, Any], None], type[BodymapError], str]] = [
    (remove_key_file, errors.KeyFileMissingError, "key file (keys.json) is missing"),
    (remove_database, errors.DatabaseMissingError, "database (clinic.db) is missing"),
    (remove_both, errors.ClinicMissingError, "no clinic in this folder"),
    (cut_key_file, errors.KeyFileDamagedError, "key file (keys.json) is damaged"),
    (empty_key_file, errors.KeyFileDamagedError, "key file (keys.json) is damaged"),
    (foreign_key_file, errors.KeyFileDamagedError, "key file (keys.json) is damaged"),
    (newer_key_file, errors.ClinicNewerError, "key file was written by a newer Bodymap"),
    (plain_sqlite, errors.ForeignFileError, "not the database that belongs to keys.json"),
    (text_file, errors.ForeignFileError, "not the database that belongs to keys.json"),
    (short_text_file, errors.ForeignFileError, "not the database that belongs to keys.json"),
    (other_clinic, errors.ForeignFileError, "not the database that belongs to keys.json"),
    (foreign_application, errors.ForeignFileError, "not the database that belongs to keys.json"),
    (newer_schema, errors.ClinicNewerError, "written by a newer Bodymap"),
    (empty_database, errors.ClinicDamagedError, "damaged"),
    (cut_database, errors.ClinicDamagedError, "damaged"),
    (flipped_salt, errors.ClinicDamagedError, "damaged"),
    (flipped_header, errors.ClinicDamagedError, "damaged"),
    (flipped_first_page_end, errors.ClinicDamagedError, "damaged"),
    (flipped_later_page, errors.ClinicDamagedError, "damaged"),
    (flipped_last_byte, errors.ClinicDamagedError, "damaged"),
    (zeroed_first_page, errors.ClinicDamagedError, "damaged"),
]


@pytest.mark.parametrize(("fault", "kind", "told"), FAULTS, ids=[fault.__name__ for fault, _, _ in FAULTS])
def test_a_fault_of_the_files_has_its_own_answer_and_changes_nothing(
    folder: Path, make: Any, capfd: Any, fault: Callable[[Path, Any], None], kind: type[BodymapError], told: str
) -> None:
    fault(folder, make)
    before = contents(folder)
    with pytest.raises(BodymapError) as raised:
        make.open(folder)
    assert type(raised.value) is kind
    assert told in raised.value.message
    assert raised.value.hint
    assert contents(folder) == before
    assert capfd.readouterr() == ("", "")


def test_a_wrong_passphrase_changes_nothing_and_prints_nothing(folder: Path, make: Any, capfd: Any) -> None:
    before = contents(folder)
    with pytest.raises(errors.WrongPassphraseError):
        make.open(folder, passphrase="wrong")
    assert contents(folder) == before
    assert capfd.readouterr() == ("", "")


def test_damage_in_a_big_file_is_told_when_it_is_met_and_by_verify(
    folder: Path, make: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sqlcipher, "CHECKED_AT_OPENING", 0)
    store = make.open(folder)
    people = [make.patient(note="n" * 3000) for _ in range(40)]
    make.put(store, *people)
    store.close()
    path = folder / "clinic.db"
    for page in range(25, path.stat().st_size // PAGE_BYTES):
        flip(path, page * PAGE_BYTES + 99)
    store = make.open(folder)
    report = store.verify()
    assert "damaged" in report.first_fault
    with pytest.raises(errors.ClinicDamagedError):
        store.patients()
    store.close()


def test_what_waits_in_the_log_of_a_killed_process_is_there_after_opening(folder: Path, make: Any) -> None:
    store = make.open(folder)
    patient = make.patient()
    make.put(store, patient)
    copy = shutil.copytree(folder, folder.parent / "killed")
    store.close()
    opened = make.open(copy)
    assert opened.patient(patient.id) == patient
    opened.close()


def test_a_file_that_another_process_has_locked_entirely_is_told(
    folder: Path, make: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sqlcipher, "BUSY_SECONDS", 0.1)
    holder = raw(folder, make)
    holder.execute("PRAGMA locking_mode = EXCLUSIVE")
    holder.execute("BEGIN EXCLUSIVE")
    before = contents(folder)
    with pytest.raises(errors.ClinicBusyError):
        make.open(folder)
    assert contents(folder) == before
    holder.close()
    make.open(folder).close()


READ_ONLY: list[tuple[str, Callable[[Path], None]]] = [
    ("database file is read-only", lambda folder: (folder / "clinic.db").chmod(0o400)),
    ("folder is read-only", lambda folder: folder.chmod(0o500)),
]


@pytest.fixture
def used_folder(folder: Path, make: Any) -> Iterator[Path]:
    """A clinic with one patient, made writable again afterwards."""
    store = make.open(folder)
    make.put(store, make.patient())
    store.close()
    yield folder
    folder.chmod(0o700)


@pytest.mark.parametrize(("reason", "protect"), READ_ONLY, ids=["file", "folder"])
def test_a_read_only_clinic_opens_for_reading_and_says_why(
    used_folder: Path, make: Any, reason: str, protect: Callable[[Path], None]
) -> None:
    before = contents(used_folder)
    protect(used_folder)
    store = make.open(used_folder)
    assert reason in store.read_only
    assert len(store.patients()) == 1
    assert store.verify().sound
    with pytest.raises(errors.ClinicReadOnlyError, match=reason):
        make.put(store, make.patient())
    with pytest.raises(errors.ClinicReadOnlyError, match=reason):
        store.log("view", at=make.clock.now())
    store.close()
    assert contents(used_folder) == before


AS_NOBODY = """
import os, sys
from pathlib import Path
from bodymap.base.clock import SystemClock
from bodymap.store import errors
from bodymap.store.store import Store
import sqlalchemy, sqlcipher3.dbapi2, msgspec, alembic
os.setgroups([]); os.setgid(65534); os.setuid(65534)
folder, passphrase = sys.argv[1:]
try:
    store = Store.open(Path(folder), passphrase=passphrase, clock=SystemClock())
except errors.ClinicReadOnlyError as error:
    print("refused", error.message)
else:
    print(store.read_only, "|", len(store.patients()))
    store.close()
"""


@pytest.fixture
def shared_folder(used_folder: Path) -> Iterator[Path]:
    """A place for clinics that other accounts may read; pytest's own folders are closed to them."""
    if os.geteuid() != 0:
        pytest.skip("only root can become another account")
    place = Path(tempfile.mkdtemp(prefix="bodymap-shared-"))
    place.chmod(0o755)
    yield place
    shutil.rmtree(place)


def as_nobody(folder: Path, passphrase: str) -> str:
    """Open a clinic as an account that may read it and nothing else; return what it saw."""
    folder.chmod(0o755)
    for path in folder.iterdir():
        path.chmod(0o644)
    command = [sys.executable, "-c", AS_NOBODY, str(folder), passphrase]
    return subprocess.run(command, capture_output=True, text=True, check=True, cwd="/").stdout.strip()


def test_an_account_that_may_only_read_reads_a_closed_clinic(used_folder: Path, shared_folder: Path, make: Any) -> None:
    folder = shutil.copytree(used_folder, shared_folder / "clinic")
    before = contents(folder)
    assert as_nobody(folder, make.passphrase) == "The clinic's database file is read-only. | 1"
    assert contents(folder) == before


def test_an_account_that_may_only_read_is_not_shown_an_outdated_state(
    used_folder: Path, shared_folder: Path, make: Any
) -> None:
    store = make.open(used_folder)
    make.put(store, make.patient())
    folder = shutil.copytree(used_folder, shared_folder / "clinic")
    store.close()
    (folder / "clinic.db-shm").unlink()
    assert "its last changes are still in clinic.db-wal" in as_nobody(folder, make.passphrase)


def test_a_folder_that_vanished_is_told(tmp_path: Path, make: Any) -> None:
    with pytest.raises(errors.ClinicMissingError):
        make.open(tmp_path / "gone")
    with pytest.raises(errors.ClinicMissingError):
        users_of(tmp_path / "gone")


def test_a_clinic_cannot_be_made_below_a_file_or_in_a_read_only_place(tmp_path: Path, make: Any) -> None:
    (tmp_path / "file").write_text("x")
    with pytest.raises(WorldError):
        make.create(tmp_path / "file" / "clinic")


def test_a_creation_that_fails_leaves_nothing_behind(
    tmp_path: Path, make: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_: Any) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(keyfile, "write", fail)
    with pytest.raises(WorldError):
        make.create(tmp_path / "clinic")
    assert list((tmp_path / "clinic").iterdir()) == []
    monkeypatch.undo()
    make.create(tmp_path / "clinic")[0].close()


@pytest.mark.parametrize("length", [0, 16, 31, 33])
def test_a_key_of_another_length_is_never_tried_as_a_passphrase(tmp_path: Path, length: int) -> None:
    with pytest.raises(ValueError, match="64 hexadecimal"):
        sqlcipher.connect(tmp_path / "x.db", bytes(length), bytes(16), "mode=rwc")
    assert not (tmp_path / "x.db").exists()


def test_another_reader_of_sqlcipher_opens_the_file_with_the_key(used_folder: Path, make: Any) -> None:
    keys = keyfile.read(used_folder)
    key = keyfile.open_as_user(keys, None, make.passphrase).key
    connection = driver.connect(str(used_folder / "clinic.db"))
    connection.execute(f"PRAGMA key = \"x'{key.hex()}'\"")
    assert connection.execute("SELECT family_name FROM patient").fetchall() == [("Müller",)]
    settings = {name: connection.execute(f"PRAGMA {name}").fetchone()[0] for name in ("journal_mode", "user_version")}
    assert settings == {"journal_mode": "wal", "user_version": schema.SCHEMA}
    connection.close()


def test_the_connection_has_the_settings_that_durability_and_secrecy_need(folder: Path, make: Any) -> None:
    store = make.open(folder)
    names = ("journal_mode", "synchronous", "foreign_keys", "temp_store", "cipher_memory_security", "busy_timeout")
    found = {name: store._db.value(f"PRAGMA {name}") for name in names}
    store.close()
    assert found == {
        "journal_mode": "wal",
        "synchronous": 2,
        "foreign_keys": 1,
        "temp_store": 2,
        "cipher_memory_security": "1",
        "busy_timeout": 5000,
    }


def test_a_clinic_without_its_own_row_is_damaged(folder: Path, make: Any) -> None:
    connection = raw(folder, make)
    connection.execute("DELETE FROM clinic")
    connection.close()
    with pytest.raises(DataError):
        make.open(folder)


def test_errors_of_the_database_carry_no_values(store: Store, make: Any) -> None:
    make.put(store, make.patient(chart_number="SECRET-17"))
    with pytest.raises(errors.ChartNumberTakenError) as raised:
        make.put(store, make.patient(chart_number="SECRET-17", family_name="Zanzibarov"))
    import traceback

    told = "".join(traceback.format_exception(raised.value)) + msgspec.json.encode(str(raised.value)).decode()
    assert "SECRET" not in told.replace('chart_number="SECRET-17"', "")
    assert "Zanzibarov" not in told.replace('family_name="Zanzibarov"', "")
    assert raised.value.__cause__ is None
    assert raised.value.__suppress_context__, "a server's error holds values: it must not travel on as a cause"


def test_a_half_made_clinic_is_told_and_not_used(folder: Path, make: Any) -> None:
    connection = raw(folder, make)
    connection.execute("PRAGMA user_version = 0")
    connection.close()
    with pytest.raises(errors.ClinicDamagedError):
        make.open(folder)


def test_of_two_who_make_a_clinic_in_one_folder_the_second_leaves_the_firsts_alone(
    tmp_path: Path, make: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = tmp_path / "clinic"
    folder.mkdir()
    (folder / "clinic.db").write_bytes(b"the first one's work")
    monkeypatch.setattr(Path, "iterdir", lambda self: iter(()))  # the second looked before the first wrote
    with pytest.raises(errors.ClinicExistsError):
        make.create(folder)
    assert (folder / "clinic.db").read_bytes() == b"the first one's work"
