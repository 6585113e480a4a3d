"""Salvage: whatever page is lost, a new clinic comes of the rest that is sound, and says what is missing from it."""

import os
import random
import shutil
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any

import msgspec
import pytest

from bodymap.base.errors import BodymapError, DataError
from bodymap.clinic.attachment import Attachment
from bodymap.clinic.change import AnyRecord
from bodymap.clinic.patient import Patient
from bodymap.clinic.visit import VisitStatus
from bodymap.store import cells, errors, keyfile, sqlcipher
from bodymap.store.pages import Pages
from bodymap.store.salvage import Salvaged, salvage
from bodymap.store.sqlcipher import PAGE_BYTES
from bodymap.store.store import Store

PATIENTS = 5
Kept = dict[str, AnyRecord]


def records_in(store: Store) -> Kept:
    """Return every record of a clinic by its id."""
    found: Kept = {}
    for table in ("patient", "visit", "point", "finding", "treatment", "entry"):
        found |= store.newest([row[0] for row in store._db.rows(f"{table} identities")])
    return found


def fill(store: Store, make: Any) -> None:
    """Record patients, each with a signed visit and every kind of record, and a draft that was changed."""
    for number in range(PATIENTS):
        patient = make.patient(note="n" * 700)
        visit, draft = make.visit(patient), make.visit(patient)
        point = make.point(patient)
        finding = make.finding(visit, point)
        make.put(store, patient)
        make.put(store, visit, point, finding)
        make.put(store, make.treatment(visit, point))
        make.put(store, *make.entries(visit, point)[: 9 if number else 10])
        signed = visit.revised(status=VisitStatus.SIGNED, signed_at=make.clock.now())
        store.commit(make.revise((visit, signed)), at=make.clock.now())
        make.put(store, draft)
        store.commit(make.revise((draft, draft.revised(notes="m" * 900))), at=make.clock.now())


_TEMPLATE: list[tuple[Path, Kept, int]] = []


@pytest.fixture
def full(folder: Path, make: Any, tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Kept, int]:
    """A closed clinic with every kind of record, what is in it, and how many events its trail has; made once."""
    if not _TEMPLATE:
        store = make.open(folder)
        fill(store, make)
        kept, events = records_in(store), store.verify().events
        store.close()
        _TEMPLATE.append((Path(shutil.copytree(folder, tmp_path_factory.mktemp("salvage") / "clinic")), kept, events))
    template, kept, events = _TEMPLATE[0]
    shutil.rmtree(folder)
    return Path(shutil.copytree(template, folder)), kept, events


@pytest.fixture
def rescue(make: Any, tmp_path: Path) -> Callable[..., Salvaged]:
    """Salvage a folder into a new one."""

    def do(damaged: Path, **given: Any) -> Salvaged:
        into = tmp_path / "salvaged"
        shutil.rmtree(into, ignore_errors=True)
        return salvage(damaged, into, user=None, passphrase=make.passphrase, at=make.clock.now(), **given)

    return do


def lose(folder: Path, pages: Iterable[int]) -> None:
    """Overwrite pages of the database with zeros, as a disk does that lost them."""
    with (folder / "clinic.db").open("r+b") as stream:
        for page in pages:
            stream.seek((page - 1) * PAGE_BYTES)
            stream.write(bytes(PAGE_BYTES))


def check(salvaged: Salvaged, before: Kept, make: Any) -> Kept:
    """Open what was salvaged; everything is in it as it was, or is named as missing or doubtful."""
    store = make.open(salvaged.path)
    try:
        report = store.verify()
        assert report.sound, report.first_fault
        now = records_in(store)
    finally:
        store.close()
    lost, doubtful = ({one.id for one in part} for part in (salvaged.lost, salvaged.doubtful))
    assert before.keys() - now.keys() <= lost
    changed = {one for one in before.keys() & now.keys() if now[one] != before[one]}
    assert changed <= lost | doubtful
    return now


def listing(folder: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in folder.iterdir()}


def test_a_clinic_that_is_whole_is_salvaged_whole_with_its_trail(full: Any, rescue: Any, make: Any) -> None:
    folder, before, events = full
    damaged = listing(folder)
    salvaged = rescue(folder)
    assert (salvaged.lost, salvaged.doubtful, salvaged.lost_events, salvaged.bad_pages) == ((), (), 0, 0)
    assert check(salvaged, before, make) == before
    store = make.open(salvaged.path)
    assert store.verify().events == events + 1
    assert store.user.name == make.user
    store.close()
    assert listing(folder) == damaged


@pytest.mark.timeout(300)
def test_whatever_page_is_lost_the_rest_is_there_and_what_is_missing_is_named(
    full: Any, rescue: Any, make: Any, tmp_path: Path
) -> None:
    folder, before, _ = full
    pages = (folder / "clinic.db").stat().st_size // PAGE_BYTES
    for page in sorted({1, pages, *random.Random(7).sample(range(2, pages), 5)}):
        damaged = Path(shutil.copytree(folder, tmp_path / "damaged"))
        lose(damaged, [page])
        with pytest.raises(errors.ClinicDamagedError):
            make.open(damaged)
        as_found = listing(damaged)
        salvaged = rescue(damaged)
        assert salvaged.bad_pages == 1
        now = check(salvaged, before, make)
        files_lost = {one.id for one in salvaged.lost if one.kind == "file"}
        assert {one.id for one in salvaged.lost} == files_lost, "a row and its event never stand on one page"
        assert {one: now[one] for one in before.keys() - files_lost} == {
            one: before[one] for one in before.keys() - files_lost
        }
        assert listing(damaged) == as_found
        shutil.rmtree(damaged)


@pytest.mark.timeout(300)
@pytest.mark.parametrize("seed", range(2))
def test_half_of_all_pages_lost_still_gives_a_sound_clinic_of_the_other_half(
    full: Any, rescue: Any, make: Any, seed: int
) -> None:
    folder, before, events = full
    pages = range(1, (folder / "clinic.db").stat().st_size // PAGE_BYTES + 1)
    gone = random.Random(seed).sample(pages, len(pages) // 2)
    lose(folder, gone)
    salvaged = rescue(folder)
    assert salvaged.events == events
    assert salvaged.lost_events
    store = make.open(salvaged.path)
    report = store.verify()
    assert report.sound, report.first_fault
    now = records_in(store)
    same = [one for one in before if now.get(one) == before[one]]
    make.put(store, make.patient(chart_number="after"))
    store.close()
    assert len(same) > len(before) // 4
    missing = {one.id for one in salvaged.lost} | {one.id for one in salvaged.doubtful}
    # what no source tells of cannot be named; the report says how many events are lost
    assert len(before.keys() - now.keys() - missing) <= len(before) // 3


def test_a_patient_whose_every_trace_but_the_index_is_gone_keeps_a_place_and_the_chart_number(
    full: Any, rescue: Any, make: Any
) -> None:
    folder, before, _ = full
    gone = next(one for one in before.values() if isinstance(one, Patient))
    keys = keyfile.read(folder)
    key = bytes(keyfile.open_as_user(keys, None, make.passphrase).key)
    traces = set()
    with Pages(folder / "clinic.db", key, keys.salt) as pages:
        for number in range(1, pages.count + 1):
            content = pages.page(number) or b""
            for index in range(cells.how_many(content, number)):
                values = (cells.cell(content, number, index, pages.page) or (0, ()))[1]
                told = len(values) == 10 and isinstance(values[9], str) and f'"id":"{gone.id}"' in values[9]
                if told or (len(values) > 10 and values[0] == gone.id):
                    traces.add(number)
    lose(folder, traces)
    salvaged = rescue(folder)
    now = check(salvaged, before, make)
    stand_in = now[gone.id]
    assert isinstance(stand_in, Patient)
    assert stand_in.chart_number == gone.chart_number.lower()
    assert ("patient", gone.id) in {(one.kind, one.id) for one in salvaged.lost}
    store = make.open(salvaged.path)
    (told,) = [row[8] for row in store._db.rows("events", {"after": 0, "last": 10_000}) if row[3] == "salvage"]
    store.close()
    assert gone.id in msgspec.json.decode(told)["lost_records"]


def test_a_photo_that_is_lost_is_struck_out_and_named(full: Any, rescue: Any, make: Any) -> None:
    folder, _, _ = full
    store = make.open(folder)
    patient = make.patient(chart_number="photo")
    visit = make.visit(patient)
    photo = make.attachment(visit, data := os.urandom(60_000))
    store.commit(make.add(patient, visit, photo), at=make.clock.now(), blobs={photo.id: data})
    store.close()
    size = (folder / "clinic.db").stat().st_size // PAGE_BYTES
    lose(folder, [size - 3])
    salvaged = rescue(folder)
    store = make.open(salvaged.path)
    found = store.newest([photo.id])[photo.id]
    assert isinstance(found, Attachment)
    lost = {one.id: one for one in salvaged.lost}
    assert (found.voided is not None) == (photo.id in lost)
    assert photo.id in lost
    assert lost[photo.id].chart_number == patient.chart_number
    store.close()


def test_what_is_only_in_the_log_of_a_killed_process_is_salvaged(folder: Path, rescue: Any, make: Any) -> None:
    store = make.open(folder)
    patient = make.patient()
    make.put(store, patient)
    killed = Path(shutil.copytree(folder, folder.parent / "killed"))
    store.close()
    salvaged = rescue(killed)
    assert salvaged.lost == ()
    store = make.open(salvaged.path)
    assert store.patient(patient.id) == patient
    store.close()


def test_a_database_cut_off_in_the_middle_gives_what_is_before_the_cut(full: Any, rescue: Any, make: Any) -> None:
    folder, _, _ = full
    os.truncate(folder / "clinic.db", (folder / "clinic.db").stat().st_size // 2 + 100)
    store = make.open(rescue(folder).path)
    assert store.verify().sound
    assert store.patients()
    store.close()


def test_a_key_file_that_is_damaged_too_is_taken_from_a_backup(
    full: Any, rescue: Any, make: Any, tmp_path: Path
) -> None:
    folder, before, _ = full
    backup = tmp_path / "backup"
    backup.mkdir()
    shutil.copy(folder / "keys.json", backup)
    (folder / "keys.json").write_bytes(b"")
    with pytest.raises(errors.KeyFileDamagedError):
        rescue(folder)
    salvaged = rescue(folder, keys_from=backup)
    assert check(salvaged, before, make) == before


def test_a_database_of_which_nothing_reads_is_told_and_leaves_nothing(full: Any, rescue: Any, tmp_path: Path) -> None:
    folder, _, _ = full
    size = (folder / "clinic.db").stat().st_size
    (folder / "clinic.db").write_bytes(os.urandom(size))
    with pytest.raises(DataError, match="Nothing in this database can be read"):
        rescue(folder)
    assert {path.name for path in tmp_path.iterdir()} <= {"clinic", "config"}


def test_a_salvage_that_is_stopped_leaves_nothing(full: Any, rescue: Any, tmp_path: Path) -> None:
    folder, _, _ = full

    class StopError(Exception):
        pass

    for limit in (0.0, 0.5, 0.8, 0.95):

        def stop(share: float, limit: float = limit) -> None:
            if share >= limit:
                raise StopError

        with pytest.raises(StopError):
            rescue(folder, progress=stop)
        assert {path.name for path in tmp_path.iterdir()} <= {"clinic", "config"}


def test_a_salvage_never_goes_over_anything(full: Any, make: Any, tmp_path: Path) -> None:
    folder, _, _ = full
    (tmp_path / "there").mkdir()
    (tmp_path / "there" / "thesis.txt").write_text("x")
    with pytest.raises(errors.ClinicExistsError):
        salvage(folder, tmp_path / "there", user=None, passphrase=make.passphrase, at=make.clock.now())
    with pytest.raises(errors.ClinicExistsError):
        salvage(folder, folder, user=None, passphrase=make.passphrase, at=make.clock.now())
    with pytest.raises(errors.WrongPassphraseError):
        salvage(folder, tmp_path / "new", user=None, passphrase="wrong", at=make.clock.now())
    assert not (tmp_path / "new").exists()


def killed_in_mid_work(folder: Path, make: Any, changes: int) -> Path:
    """Return the folder as a process leaves it that is killed after so many changes."""
    store = make.open(folder)
    for _ in range(changes):
        make.put(store, make.patient())
    killed = Path(shutil.copytree(folder, folder.parent / "killed"))
    store.close()
    for path in killed.iterdir():
        os.utime(path, (0, 0))
    return killed


def flip(path: Path, place: int) -> None:
    content = bytearray(path.read_bytes())
    content[place] ^= 0x10
    path.write_bytes(content)
    os.utime(path, (0, 0))


FRAME = 24 + PAGE_BYTES


def test_a_log_in_which_an_acknowledged_change_does_not_read_is_refused_and_not_cut_off(
    folder: Path, make: Any, tmp_path: Path
) -> None:
    killed = killed_in_mid_work(folder, make, 6)
    log = killed / "clinic.db-wal"
    frames = (log.stat().st_size - 32) // FRAME
    before = log.read_bytes()
    for place in (0, 9, 20, 32 + 24 + 7, 32 + 20, 32 + FRAME + 900, 32 + (frames // 2) * FRAME + 60):
        flip(log, place)
        with pytest.raises(errors.ClinicDamagedError):
            make.open(killed)
        damaged = log.read_bytes()
        assert damaged != before
        flip(log, place)
        assert log.read_bytes() == before
    store = make.open(killed)
    assert len(store.patients()) == 6
    assert store.notice == ""
    store.close()


def test_a_last_change_in_the_log_that_is_not_whole_is_told_and_noted(folder: Path, make: Any) -> None:
    killed = killed_in_mid_work(folder, make, 6)
    log = killed / "clinic.db-wal"
    flip(log, log.stat().st_size - 900)
    store = make.open(killed)
    assert "was ended while it wrote" in store.notice
    assert len(store.patients()) == 5
    report = store.verify()
    assert report.sound, report.first_fault
    assert "interrupted-writing" in store.event_choices()[1]
    store.close()


def test_a_page_that_was_torn_while_it_was_brought_over_from_the_log_is_no_damage(folder: Path, make: Any) -> None:
    killed = killed_in_mid_work(folder, make, 6)
    page = max(sqlcipher.pages_in_log(killed))
    with (killed / "clinic.db").open("r+b") as stream:
        stream.seek((page - 1) * PAGE_BYTES)
        stream.write(os.urandom(PAGE_BYTES // 2))
    store = make.open(killed)
    assert len(store.patients()) == 6
    assert store.verify().sound
    store.close()


@pytest.mark.parametrize("with_log", [False, True], ids=["closed", "killed"])
def test_looking_at_a_damaged_clinic_leaves_no_file_beside_it(folder: Path, make: Any, with_log: bool) -> None:
    place = killed_in_mid_work(folder, make, 3) if with_log else folder
    if with_log:
        (place / "clinic.db-shm").unlink()
    lose(place, [9])
    before = listing(place)
    with pytest.raises(BodymapError):
        make.open(place)
    assert listing(place) == before
