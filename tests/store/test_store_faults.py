"""Faults while writing: nothing is half written, the message is clear, and the next commit goes on."""

import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from bodymap.base.errors import ConflictError, WorldError
from bodymap.store import errors, keyfile, sqlcipher
from bodymap.store.store import Store


def fill_up(store: Store, make: Any, note: str = "n" * 4000) -> list[str]:
    """Commit patients until the disk is full; return the ids of those that were acknowledged."""
    saved: list[str] = []
    for _ in range(2000):
        patient = make.patient(note=note)
        try:
            make.put(store, patient)
        except errors.DiskFullError:
            return saved
        saved.append(patient.id)
    pytest.fail("the disk did not fill up")


def check_all_there(store: Store, saved: list[str]) -> None:
    assert {one.id for one in store.patients()} == set(saved)
    report = store.verify()
    assert report.sound, report.first_fault
    assert report.records == len(saved)


def test_a_full_database_refuses_the_change_whole_and_goes_on_when_there_is_room(folder: Path, make: Any) -> None:
    store = make.open(folder)
    pages = store._db.value("PRAGMA page_count")
    store._db.value(f"PRAGMA max_page_count = {pages + 20}")
    saved = fill_up(store, make)
    assert saved
    check_all_there(store, saved)
    store._db.value("PRAGMA max_page_count = 1000000")
    patient = make.patient()
    make.put(store, patient)
    check_all_there(store, [*saved, patient.id])
    store.close()


@pytest.fixture
def small_disk() -> Iterator[Path]:
    """A file system of 700 kB."""
    place = Path(tempfile.mkdtemp(prefix="bodymap-disk-"))
    mount = ["mount", "-t", "tmpfs", "-o", "size=700k", "tmpfs", str(place)]
    try:
        if subprocess.run(mount, capture_output=True, check=False).returncode:
            pytest.skip("no small file system can be mounted by this account")
    except FileNotFoundError:
        pytest.skip("no mount command on this system")
    yield place
    subprocess.run(["umount", str(place)], check=True)
    place.rmdir()


def test_a_full_disk_refuses_the_change_whole_and_goes_on_when_there_is_room(small_disk: Path, make: Any) -> None:
    store, _ = make.create(small_disk / "clinic")
    ballast = small_disk / "ballast"
    ballast.write_bytes(bytes(200_000))
    saved = fill_up(store, make, note="")
    assert saved
    check_all_there(store, saved)
    ballast.unlink()
    patient = make.patient()
    make.put(store, patient)
    check_all_there(store, [*saved, patient.id])
    store.close()
    opened = make.open(small_disk / "clinic")
    check_all_there(opened, [*saved, patient.id])
    opened.close()


def test_a_clinic_that_cannot_be_made_for_want_of_room_leaves_nothing_behind(small_disk: Path, make: Any) -> None:
    (small_disk / "ballast").write_bytes(bytes(640_000))
    with pytest.raises(WorldError):
        make.create(small_disk / "clinic")
    assert list((small_disk / "clinic").iterdir()) == []


@pytest.mark.parametrize("name", ["clinic.db", "."])
def test_a_clinic_made_read_only_in_mid_visit_says_so_and_goes_on_afterwards(
    folder: Path, make: Any, name: str
) -> None:
    store = make.open(folder)
    first, second = make.patient(), make.patient()
    make.put(store, first)
    mode = (folder / name).stat().st_mode
    (folder / name).chmod(mode & 0o555)
    with pytest.raises(errors.ClinicReadOnlyError, match="read-only") as raised:
        make.put(store, second)
    assert "Nothing was written" in raised.value.hint
    assert [line.id for line in store.search_patients("")] == [first.id]
    (folder / name).chmod(mode)
    make.put(store, second)
    check_all_there(store, [first.id, second.id])
    store.close()


def test_a_folder_that_vanishes_in_mid_visit_is_told(folder: Path, make: Any) -> None:
    store = make.open(folder)
    folder.rename(folder.with_name("elsewhere"))
    with pytest.raises(errors.ClinicUnreachableError):
        make.put(store, make.patient())
    folder.with_name("elsewhere").rename(folder)
    make.put(store, make.patient())
    store.close()


def test_a_long_lock_of_another_process_is_told_and_the_change_can_be_sent_again(
    folder: Path, make: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sqlcipher, "BUSY_SECONDS", 0.1)
    store = make.open(folder)
    keys = keyfile.read(folder)
    holder = sqlcipher.connect(
        folder / "clinic.db", keyfile.open_as_user(keys, None, make.passphrase).key, keys.salt, "mode=rw"
    )
    holder.execute("BEGIN IMMEDIATE")
    change = make.add(make.patient())
    with pytest.raises(errors.ClinicBusyError, match="locked"):
        store.commit(change, at=make.clock.now())
    assert store.patients() == ()
    holder.execute("ROLLBACK")
    store.commit(change, at=make.clock.now())
    assert len(store.patients()) == 1
    holder.close()
    store.close()


def test_a_clinic_that_was_closed_meanwhile_says_so(folder: Path, make: Any) -> None:
    store = make.open(folder)
    store.close()
    for ask in (store.patients, lambda: make.put(store, make.patient())):
        with pytest.raises(errors.ClinicUnreachableError, match="closed") as raised:
            ask()
        assert raised.value.hint == "Sign in again."


def test_an_error_in_the_middle_of_a_transaction_leaves_the_store_usable(store: Store, make: Any) -> None:
    with pytest.raises(ZeroDivisionError), store._db.writing():
        _ = 1 / 0
    make.put(store, make.patient())
    assert store.verify().sound


WRITER = """
import sys
from datetime import UTC, datetime
from pathlib import Path
from bodymap.base.clock import SystemClock
from bodymap.base.ids import new_id
from bodymap.clinic.change import Change, Edit
from bodymap.clinic.patient import Patient
from bodymap.clinic.visit import Visit
from bodymap.store.store import Store

place, passphrase, name, most = sys.argv[1:]
place = place if place.startswith("postgresql:") else Path(place)
store = Store.open(place, passphrase=passphrase, clock=SystemClock())
print("ready", flush=True)
sys.stdin.readline()
for number in range(int(most)):
    now = datetime.now(UTC)
    one = Patient(id=new_id(), chart_number=f"{name}-{new_id()}", family_name=name, created_at=now)
    two = Visit(id=new_id(), patient_id=one.id, started_at=now, clinician_id="c", clinician_name=name)
    store.commit(Change(action="add", label="", edits=(Edit(None, one), Edit(None, two))), at=now)
    print(one.id, two.id, flush=True)
store.close()
"""

Start = Callable[..., "subprocess.Popen[str]"]


@pytest.fixture
def start(make: Any) -> Iterator[Start]:
    """Start processes that commit patients, each with a visit, to a clinic once they are told to."""
    running = []

    def run(place: Any, name: str, most: int) -> "subprocess.Popen[str]":
        command = [sys.executable, "-c", WRITER, str(place), make.passphrase, name, str(most)]
        process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
        running.append(process)
        return process

    yield run
    for process in running:
        process.kill()
        process.communicate()


def begin(*processes: "subprocess.Popen[str]") -> None:
    """Let the processes go once all are ready."""
    for process in processes:
        assert process.stdout is not None
        assert process.stdout.readline() == "ready\n"
    for process in processes:
        assert process.stdin is not None
        process.stdin.write("go\n")
        process.stdin.flush()


def test_nothing_acknowledged_is_missing_after_a_kill_at_any_moment(folder: Path, make: Any, start: Start) -> None:
    acknowledged: list[str] = []
    for delay in (0.0, 0.003, 0.02, 0.05, 0.11):
        process = start(folder, "K", 100_000)
        begin(process)
        assert process.stdout is not None
        acknowledged += process.stdout.readline().split()
        time.sleep(delay)
        process.kill()
        lines = process.communicate()[0].splitlines()
        acknowledged += [one for line in lines if len(line) == 73 for one in line.split()]
        store = make.open(folder)
        patients, report, stored = store.patients(), store.verify(), store.newest(acknowledged)
        store.close()
        assert report.sound, report.first_fault
        assert set(acknowledged) == set(stored)
        assert report.records == 2 * len(patients)
        assert report.records - len(acknowledged) <= 2 * 5


def test_processes_that_write_at_once_all_get_through(place: Any, make: Any, start: Start) -> None:
    watcher = make.open(place)
    assert not watcher.changed_elsewhere()
    writers = [start(place, name, 60) for name in ("A", "B")]
    begin(*writers)
    own = make.patient()
    make.put(watcher, own)
    acknowledged = [one for writer in writers for one in writer.communicate()[0].split()]
    assert [writer.returncode for writer in writers] == [0, 0]
    assert len(acknowledged) == 240
    assert len(watcher.newest(acknowledged)) == 240
    assert len(watcher.patients()) == 121
    assert watcher.changed_elsewhere()
    assert not watcher.changed_elsewhere()
    report = watcher.verify()
    assert report.sound, report.first_fault
    assert report.events == 122
    watcher.close()


def test_own_changes_are_not_somebody_elses(place: Any, make: Any) -> None:
    mine, theirs = make.open(place), make.open(place)
    make.put(mine, make.patient())
    assert not mine.changed_elsewhere()
    assert theirs.changed_elsewhere()
    make.put(theirs, make.patient())
    make.put(mine, make.patient())
    assert mine.changed_elsewhere()
    assert not mine.changed_elsewhere()
    mine.close()
    theirs.close()


def test_two_stores_that_take_the_same_letter_both_end_with_their_own(place: Any, make: Any) -> None:
    first, second = make.open(place), make.open(place)
    patient = make.patient()
    make.put(first, patient)
    for store in (first, second):
        letter = store.chart(patient.id).next_letter()
        make.put(store, make.point(patient, letter))
    taken = make.point(patient, "B")
    with pytest.raises(ConflictError, match="Somebody else"):
        make.put(first, taken)
    assert [point.letter for point in first.chart(patient.id).points] == ["A", "B"]
    first.close()
    second.close()


def test_a_closed_clinic_leaves_no_file_beside_its_two(folder: Path, make: Any, tmp_path: Path) -> None:
    before = {path.name for path in tmp_path.rglob("*")}
    store = make.open(folder)
    make.put(store, *(make.patient() for _ in range(500)))
    store.search_patients("a")
    store.close()
    assert {path.name for path in tmp_path.rglob("*")} == before
