"""Backups of an open session: audited, copied to a second folder that comes and goes, thinned out, looked at."""

import shutil
from pathlib import Path
from typing import Any

import psutil
import pytest

from bodymap.app.backups import Backups, Plan, StoppedError, plan_of, restore_backup
from bodymap.app.session import Session
from bodymap.app.settings import Settings
from bodymap.base.errors import BodymapError, WorldError
from bodymap.clinic.patient import Patient
from bodymap.store.store import Store


@pytest.fixture
def plan(tmp_path: Path) -> Plan:
    return Plan(folder=tmp_path / "backups")


@pytest.fixture
def backups(session: Session) -> Backups:
    return Backups(session)


def events(session: Session) -> list[tuple[str, str]]:
    """Return the actions of the trail with their details."""
    store: Store = session._desk.store
    line = "SELECT action, detail FROM audit_event ORDER BY number"
    return session.worker.submit(lambda: [(str(a), str(d)) for a, d in store._db.query(line)]).result()


def test_a_backup_is_noted_in_the_audit_trail_with_place_and_size(
    session: Session, backups: Backups, plan: Plan
) -> None:
    made = backups.back_up(plan).result().made
    action, detail = events(session)[-1]
    assert action == "backup"
    assert str(made.path) in detail
    assert str(made.size) in detail
    assert '"verified":"yes"' in detail


def test_a_second_folder_that_is_away_is_told_and_one_that_is_there_gets_a_copy(
    backups: Backups, plan: Plan, tmp_path: Path, clock: Any
) -> None:
    stick = tmp_path / "stick"
    both = Plan(folder=plan.folder, second=stick)
    away = backups.back_up(both).result()
    assert away.second is None
    assert "is not there now" in away.remark
    assert not stick.exists()
    stick.mkdir()
    clock.forward(minutes=1)
    there = backups.back_up(both).result()
    assert there.remark == ""
    assert [path.name for path in stick.iterdir()] == [there.made.path.name]


def test_a_second_folder_that_refuses_does_not_undo_the_first_backup(
    backups: Backups, plan: Plan, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    stick = tmp_path / "stick"
    stick.mkdir()

    def full(*_: object) -> bytes:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("bodymap.store.backup._copied", full)
    outcome = backups.back_up(Plan(folder=plan.folder, second=stick)).result()
    assert outcome.made.path.is_dir()
    assert "not enough room" in outcome.remark
    assert list(stick.iterdir()) == []


def test_backups_are_thinned_out_by_the_rule_and_those_that_are_not_whole_are_left(
    backups: Backups, plan: Plan, clock: Any
) -> None:
    first = backups.back_up(plan).result().made.path
    clock.forward(hours=1)
    second = backups.back_up(plan).result()
    assert second.removed == 1
    assert not first.exists()
    (second.made.path / "clinic.db").write_bytes(b"cut")
    clock.forward(hours=1)
    third = backups.back_up(plan).result()
    assert third.removed == 0
    assert sorted(plan.folder.iterdir()) == [second.made.path, third.made.path]


def test_the_only_good_backup_is_never_removed_for_a_newer_one_that_is_not_whole(
    backups: Backups, plan: Plan, clock: Any, session: Session
) -> None:
    good = backups.back_up(plan).result().made.path
    clock.forward(hours=1)
    bad = good.with_name(clock.now().strftime("clinic-%Y%m%d-%H%M%S"))
    shutil.copytree(good, bad)
    (bad / "keys.json").write_text("{}")
    assert backups._thin_out(plan.folder, clock.now()) == 0
    assert good.is_dir()
    standing = backups.standing(plan).result()
    assert [(one.path, one.whole) for one in standing.found] == [(bad, False), (good, True)]


def test_a_backup_is_due_and_warned_about_when_the_last_good_one_is_old(
    backups: Backups, plan: Plan, clock: Any
) -> None:
    none = backups.standing(plan).result()
    assert (none.due, none.warning) == (True, "There is no backup of this clinic yet.")
    backups.back_up(plan).result()
    fresh = backups.standing(plan).result()
    assert (fresh.due, fresh.warning) == (False, "")
    clock.forward(hours=25)
    assert backups.standing(plan).result().due
    assert backups.standing(plan).result().warning == ""
    clock.forward(days=3)
    assert backups.standing(plan).result().warning == "The last good backup is 4 days old."


def test_by_hand_only_and_never_warn_can_be_set(session: Session, backups: Backups) -> None:
    plan = plan_of(Settings(backup_hours=0, backup_warn_days=0), session.folder)
    standing = backups.standing(plan).result()
    assert (standing.due, standing.warning) == (False, "")


def test_without_a_folder_of_choice_backups_go_beside_the_clinic(session: Session) -> None:
    plan = plan_of(Settings(backup_second="/mnt/stick"), session.folder)
    assert plan.folder == Path(session.folder).with_name(Path(session.folder).name + "-backups")
    assert plan.second == Path("/mnt/stick")


def test_a_backup_that_is_given_up_leaves_nothing(session: Session, backups: Backups, plan: Plan) -> None:
    backups.stop()
    with pytest.raises(StoppedError):
        backups.back_up(plan).result()
    assert list(plan.folder.iterdir()) == []
    assert "backup" not in [action for action, _ in events(session)]


def test_the_worker_answers_while_a_backup_runs(
    session: Session, backups: Backups, plan: Plan, patient: Patient
) -> None:
    noted: list[int] = []

    def look(_done: int, _of: int) -> None:
        noted.append(session.log_view(patient.id).result(5))

    backups.back_up(plan, look).result()
    assert noted
    assert session.verify().result().sound


def test_a_clinic_restored_from_a_backup_is_opened_like_any_other(
    session: Session, backups: Backups, plan: Plan, patient: Patient, passphrase: str, clock: Any, tmp_path: Path
) -> None:
    made = backups.back_up(plan).result().made
    restored = restore_backup(made.path, tmp_path / "again", passphrase=passphrase, clock=clock)
    assert restored.contents == made.contents
    with pytest.raises(BodymapError):
        restore_backup(made.path, session.folder, passphrase=passphrase, clock=clock)


@pytest.mark.logs_expected
def test_a_disk_without_room_says_so_and_the_session_goes_on(
    session: Session, backups: Backups, plan: Plan, patient: Patient, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("os.fsync", full)
    with pytest.raises(WorldError, match="not enough room"):
        backups.back_up(plan).result()
    monkeypatch.undo()
    assert session.log_view(patient.id).result() > 0
    assert session.verify().result().sound


def test_a_backup_whose_process_is_ended_is_told_and_leaves_nothing(
    session: Session, backups: Backups, plan: Plan
) -> None:
    def end_it(_done: int, _of: int) -> None:
        for child in psutil.Process().children():
            if "spawn_main" in " ".join(child.cmdline()):
                child.kill()

    with pytest.raises(WorldError, match="was ended"):
        backups.back_up(plan, end_it).result()
    assert list(plan.folder.iterdir()) == []
    assert backups.back_up(plan).result().made.path.is_dir()
