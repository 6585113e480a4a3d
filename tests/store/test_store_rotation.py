"""A new key for the clinic: whatever goes wrong at whatever step, the clinic opens and everything is in it."""

import errno
import os
import shutil
import signal
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest

from bodymap.base.errors import BodymapError, InputError
from bodymap.clinic.roles import FIRST_USER, Role
from bodymap.store import backup, database, errors, files, keyfile, rotation, sqlcipher
from bodymap.store.store import Store, users_of
from bodymap.store.vault import Vault

SECOND = "violet harbour seventeen lanterns"


class StoppedError(BodymapError):
    """The user gave it up."""


def nothing(_done: int, _of: int) -> None:
    """Hear how far it is, and do nothing."""


@pytest.fixture
def filled(folder: Path, make: Any) -> Path:
    """A clinic with a few patients, a second user and a disabled one."""
    store = make.open(folder)
    for _ in range(3):
        make.put(store, make.patient(note="n" * 3000))
    store.people.add("Ben Ito", FIRST_USER, SECOND, make.clock.now())
    gone = store.people.add("Gone Away", frozenset({Role.ASSISTANT}), SECOND, make.clock.now())
    store.people.disable(gone.id, make.clock.now())
    store.close()
    return folder


def key_of(folder: Path, make: Any) -> bytes:
    return keyfile.open_as_user(keyfile.read(folder), make.user, make.passphrase).key


def check_whole(folder: Path, make: Any, patients: int = 3, *, both: bool = True) -> None:
    """Open the clinic as each of its users: all is there, nothing is left over, and it takes new records."""
    store = make.open(folder, user=make.user)
    assert store.notice == ""
    assert store.read_only == ""
    assert len(store.patients()) == patients
    assert store.verify().sound
    make.put(store, make.patient())
    assert store._db.value("PRAGMA journal_mode") == "wal"
    store.close()
    if both:
        again = make.open(folder, user="Ben Ito", passphrase=SECOND)
        assert len(again.patients()) == patients + 1
        again.close()
    left = {one.name for one in folder.iterdir()} - {"clinic.db", "keys.json", "anchor.json"}
    assert left == set()


def test_a_new_key_opens_everything_and_the_old_one_nothing(filled: Path, make: Any) -> None:
    before, old = filled.parent / "before", key_of(filled, make)
    shutil.copytree(filled, before)
    store = make.open(filled, user=make.user)
    heard: list[tuple[int, int]] = []
    store.renew_key(at=make.clock.now(), progress=lambda done, of: heard.append((done, of)))
    assert len(store.patients()) == 3
    make.put(store, make.patient())
    assert heard == sorted(heard)
    assert heard[-1] == (1000, 1000)
    told = [one[0] for one in store._db.query("SELECT action FROM audit_event")]
    assert told.count("renew-key") == 1
    store.close()
    check_whole(filled, make, patients=4)
    assert key_of(filled, make) != old
    with pytest.raises(sqlcipher.Error):
        sqlcipher.connect(filled / "clinic.db", old, keyfile.read(before).salt, "mode=ro").execute(
            "SELECT count(*) FROM patient"
        )
    for name in ("clinic.db", "keys.json"):
        assert old.hex().encode() not in (filled / name).read_bytes()


def test_the_recovery_code_opens_the_clinic_under_its_new_key(
    filled: Path, make: Any, folder_template: tuple[Path, str]
) -> None:
    store = make.open(filled, user=make.user)
    store.renew_key(at=make.clock.now(), progress=nothing)
    store.close()
    code = folder_template[1]
    Store.open_with_recovery_code(filled, code=code, user=make.user, new_passphrase="anew", clock=make.clock).close()
    make.open(filled, user=make.user, passphrase="anew").close()


def test_the_key_of_a_disabled_user_is_gone_after_the_key_was_renewed(filled: Path, make: Any) -> None:
    store = make.open(filled, user=make.user)
    gone = next(one for one in store.people.listed() if one.name == "Gone Away")
    store.renew_key(at=make.clock.now(), progress=nothing)
    assert [row[6] for row in store._db.rows("users")] == [None, None, None]
    assert {one.id for one in keyfile.read(filled).users}.isdisjoint({gone.id})
    with pytest.raises(InputError, match="new passphrase"):
        store.people.enable(gone.id, "", make.clock.now())
    store.people.enable(gone.id, "seven other quiet harbours", make.clock.now())
    store.close()
    make.open(filled, user="Gone Away", passphrase="seven other quiet harbours").close()


def test_a_key_file_from_before_opens_nothing_of_the_clinic_as_it_is_now(filled: Path, make: Any) -> None:
    old_keys = (filled / "keys.json").read_bytes()
    store = make.open(filled, user=make.user)
    store.renew_key(at=make.clock.now(), progress=nothing)
    store.close()
    new_keys = (filled / "keys.json").read_bytes()
    (filled / "keys.json").write_bytes(old_keys)
    with pytest.raises(BodymapError):
        make.open(filled, user=make.user)
    (filled / "keys.json").write_bytes(new_keys)
    check_whole(filled, make)


def test_a_backup_from_before_is_restored_with_the_key_file_inside_it(filled: Path, make: Any, tmp_path: Path) -> None:
    store = make.open(filled, user=make.user)
    assert store.vault is not None
    made = backup.back_up(store.vault, tmp_path / "backups", make.clock.now())
    store.renew_key(at=make.clock.now(), progress=nothing)
    make.put(store, make.patient())
    later = backup.back_up(store.vault, tmp_path / "backups", make.clock.now())
    store.close()
    for number, one in enumerate((made, later)):
        into = tmp_path / f"restored-{number}"
        given: dict[str, Any] = {"user": make.user, "passphrase": make.passphrase, "at": make.clock.now()}
        assert backup.restore(one.path, into, **given).contents.patients == 3 + number
        check_whole(into, make, patients=3 + number)


def test_while_another_window_has_the_clinic_open_no_key_is_made(
    filled: Path, make: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sqlcipher, "BUSY_SECONDS", 0.1)
    store, other = make.open(filled, user=make.user), make.open(filled, user="Ben Ito", passphrase=SECOND)
    old = keyfile.read(filled)
    with pytest.raises(errors.ClinicBusyError, match="another window"):
        store.renew_key(at=make.clock.now(), progress=nothing)
    assert keyfile.read(filled) == old
    make.put(store, make.patient())
    make.put(other, make.patient())
    store.close()
    other.close()
    check_whole(filled, make, patients=5)


def test_a_window_that_still_has_the_old_key_is_refused_before_it_writes_into_the_old_file(
    filled: Path, make: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The other window came between the lock and the decision: only the watch inside its transaction stops it."""
    store = make.open(filled, user=make.user)
    late: list[Store] = []
    alone = rotation._alone

    @contextmanager
    def slip_in(db: database.Database) -> Iterator[None]:
        with alone(db):
            db.script("PRAGMA locking_mode = NORMAL", "SELECT count(*) FROM sqlite_schema")
            late.append(make.open(filled, user="Ben Ito", passphrase=SECOND))
            yield

    monkeypatch.setattr(rotation, "_alone", slip_in)
    store.renew_key(at=make.clock.now(), progress=nothing)
    with pytest.raises(errors.KeyChangedError):
        make.put(late[0], make.patient())
    with pytest.raises(errors.KeyChangedError):
        late[0].check_access()
    late[0].close()
    assert len(store.patients()) == 3
    store.close()


def test_giving_it_up_leaves_the_clinic_with_its_old_key(filled: Path, make: Any) -> None:
    old = (filled / "keys.json").read_bytes()
    for stop_at in (0, 400, 700, 1000):
        store = make.open(filled, user=make.user)

        def stop(done: int, _of: int, at: int = stop_at) -> None:
            if done >= at:
                raise StoppedError("given up")

        with pytest.raises(StoppedError):
            store.renew_key(at=make.clock.now(), progress=stop)
        assert len(store.patients()) == 3
        assert (filled / "keys.json").read_bytes() == old
        assert not rotation.is_begun(filled)
        store.close()
    check_whole(filled, make)


def test_without_room_for_a_second_file_it_is_not_begun(
    filled: Path, make: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    store = make.open(filled, user=make.user)
    usage = shutil.disk_usage(filled)
    monkeypatch.setattr(shutil, "disk_usage", lambda _folder: usage._replace(free=100_000))
    with pytest.raises(errors.DiskFullError, match="MB are needed"):
        store.renew_key(at=make.clock.now(), progress=nothing)
    store.close()
    check_whole(filled, make)


def test_a_clinic_that_is_not_sound_gets_no_new_key(filled: Path, make: Any) -> None:
    store = make.open(filled, user=make.user)
    store._db.script("UPDATE patient SET note = 'forged'")
    old = (filled / "keys.json").read_bytes()
    with pytest.raises(BodymapError, match="not sound"):
        store.renew_key(at=make.clock.now(), progress=nothing)
    assert (filled / "keys.json").read_bytes() == old
    store.close()


# --- faults at every step


class Steps:
    """Counts everything that a change of the key does to the disk, and does `fault` before or after the step `at`."""

    def __init__(self, patch: pytest.MonkeyPatch, folder: Path) -> None:
        self.names: list[str] = []
        self.at = -1
        self.fault: Callable[[], None] = lambda: None
        self.after = False
        self._folder = str(folder)
        for owner, names in (
            (os, ("open", "fsync")),
            (Path, ("open", "replace", "unlink")),
            (database.Database, ("script", "query", "execute", "close")),
            (sqlcipher, ("connect",)),
        ):
            for name in names:
                patch.setattr(owner, name, self._counted(name, getattr(owner, name)))

    def _counted(self, name: str, real: Callable[..., Any]) -> Callable[..., Any]:
        def step(*given: Any, **named: Any) -> Any:
            mine = len(self.names)
            self.names.append(name)
            if mine == self.at and not self.after:
                self.fault()
            answer = real(*given, **named)
            if mine == self.at and self.after:
                self.fault()
            return answer

        return step


def renew(folder: Path, make: Any) -> None:
    """Give the clinic a new key, as the app does, whatever comes of it."""
    store = make.open(folder, user=make.user)
    try:
        store.renew_key(at=make.clock.now(), progress=nothing)
    finally:
        store.close()


def steps_of(folder: Path, make: Any, monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Return the names of the steps between the beginning and the end of a change of the key."""
    trial = folder.parent / "trial"
    shutil.copytree(folder, trial)
    store = make.open(trial, user=make.user)
    with monkeypatch.context() as patch:
        steps = Steps(patch, trial)
        store.renew_key(at=make.clock.now(), progress=nothing)
        names = steps.names
    store.close()
    shutil.rmtree(trial)
    return names


@pytest.mark.timeout(600)
@pytest.mark.logs_expected
@pytest.mark.parametrize("after", [False, True], ids=["before", "after"])
def test_an_error_at_any_step_of_a_new_key_leaves_a_clinic_with_everything_in_it(
    filled: Path, make: Any, monkeypatch: pytest.MonkeyPatch, after: bool
) -> None:
    names = steps_of(filled, make, monkeypatch)
    assert len(names) > 50
    lasting = [number for number, name in enumerate(names) if name in ("replace", "unlink", "fsync")]
    numbers = lasting if after else range(len(names))
    refused = 0
    for number in numbers:
        folder = filled.parent / f"at-{number}"
        shutil.copytree(filled, folder)
        store = make.open(folder, user=make.user)

        def fail() -> None:
            raise OSError(errno.EIO, "the disk does not answer")

        with monkeypatch.context() as patch:
            steps = Steps(patch, folder)
            steps.at, steps.after, steps.fault = number, after, fail
            try:
                store.renew_key(at=make.clock.now(), progress=nothing)
            except (BodymapError, OSError):
                refused += 1
        store.close()
        check_whole(folder, make, both=False)
        shutil.rmtree(folder)
    assert refused >= len(numbers) // 2


@pytest.mark.timeout(600)
@pytest.mark.skipif(sys.platform == "win32", reason="a process is killed with a signal here")
def test_a_kill_at_any_step_of_a_new_key_leaves_a_clinic_with_everything_in_it(
    filled: Path, make: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    numbers = range(len(steps_of(filled, make, monkeypatch)))
    renewed = 0
    old = keyfile.read(filled).salt
    for number in numbers:
        folder = filled.parent / f"at-{number}"
        shutil.copytree(filled, folder)
        child = os.fork()
        if child == 0:
            store = make.open(folder, user=make.user)
            steps = Steps(monkeypatch, folder)
            steps.at, steps.fault = number, lambda: os.kill(os.getpid(), signal.SIGKILL)
            store.renew_key(at=make.clock.now(), progress=nothing)
            os._exit(0)
        _, status = os.waitpid(child, 0)
        assert os.WIFSIGNALED(status)
        renewed += keyfile.read(folder).salt != old
        check_whole(folder, make, both=False)
        shutil.rmtree(folder)
    assert 0 < renewed < len(numbers)


def test_a_full_disk_in_the_middle_of_it_leaves_the_old_key(
    filled: Path, make: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    store = make.open(filled, user=make.user)
    filling = Vault.filling

    def small(vault: Any, path: Path) -> Any:
        connection = filling(vault, path)
        connection.execute("PRAGMA max_page_count = 5")
        return connection

    monkeypatch.setattr(Vault, "filling", small)
    with pytest.raises(BodymapError):
        store.renew_key(at=make.clock.now(), progress=nothing)
    monkeypatch.undo()
    store.close()
    check_whole(filled, make)


def test_what_a_key_change_left_behind_is_not_taken_away_while_one_is_under_way(filled: Path, make: Any) -> None:
    """Only under the database's lock is what lies there known to be abandoned."""
    store = make.open(filled, user=make.user)
    (filled / rotation.NEXT).write_bytes(b"half")
    store._db.script("BEGIN IMMEDIATE")
    with pytest.raises(errors.ClinicBusyError):
        make.open(filled, user="Ben Ito", passphrase=SECOND)
    assert (filled / rotation.NEXT).exists()
    store._db.script("ROLLBACK")
    store.close()
    check_whole(filled, make)
    assert users_of(filled) == (make.user, "Ben Ito")
    assert files.DATABASE == "clinic.db"
