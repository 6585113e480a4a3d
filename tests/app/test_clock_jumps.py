"""A clock that jumps by years, and the hour that comes twice: everything is saved, in its order, and stays sound."""

from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from bodymap.app.backups import Backups, Plan, restore_backup
from bodymap.app.clinics import open_clinic
from bodymap.app.editor import ChartEditor
from bodymap.app.patients import PatientFields
from bodymap.app.session import Session
from bodymap.app.trail import Asked
from bodymap.atlas.model import Side
from bodymap.clinic.finding import Place

MUSCLES = ("levator-scapulae", "infraspinatus", "gluteus-medius", "quadratus-lumborum", "trapezius-descending")
JUMPS = (timedelta(days=-365), timedelta(days=3650), timedelta(hours=-1), timedelta(days=-3300), timedelta(seconds=1))


def saved(editor: ChartEditor) -> None:
    assert editor.last_save is not None
    editor.last_save.result(10)
    editor.catch_up()


def test_marks_are_saved_in_their_order_and_the_trail_is_sound_whatever_the_clock_does(
    session: Session, editor: ChartEditor, place: Place, clock: Any
) -> None:
    made = []
    for muscle, jump in zip(MUSCLES, JUMPS, strict=True):
        clock.at += jump
        editor.start_visit()
        made.append(editor.mark(muscle, Side.LEFT, place, nrs=5))
        saved(editor)
    chart = session.load_chart(editor.chart.patient.id).result()
    assert chart == editor.chart
    assert [one.id for one in made] == sorted(one.id for one in made)
    assert {one.id for one in chart.findings} == {one.id for one in made}
    assert [one.letter for one in chart.points] == ["A", "B", "C", "D", "E"]
    assert [one.started_at for one in chart.visits] == sorted(one.started_at for one in chart.visits)
    editor.sign_visit()
    saved(editor)
    editor.undo()
    report = session.verify().result()
    assert report.sound, report.first_fault
    events = [one.detail for one in session.trail.page(Asked(), UTC).result()]
    assert any("clock_went_back" in detail for detail in events)


def test_the_hour_that_comes_twice_is_one_day_and_keeps_its_order(
    clinic_folder: Path, passphrase: str, clock: Any, place: Place
) -> None:
    clock.at = datetime(2026, 10, 25, 0, 30, tzinfo=UTC)  # 1:30 in London, an hour before it is 1:30 again
    with open_clinic(clinic_folder, passphrase=passphrase, clock=clock, time_zone="Europe/London") as session:
        patient = session.add_patient(PatientFields(chart_number="1", family_name="Moreau")).result()
        editor = session.edit(session.load_chart(patient.id).result())
        visit = editor.start_visit()
        first = editor.mark(MUSCLES[0], Side.LEFT, place, nrs=5)
        clock.forward(hours=1)
        assert editor.start_visit().id == visit.id
        second = editor.mark(MUSCLES[1], Side.LEFT, place, nrs=4)
        saved(editor)
        assert [one.id for one in session.load_chart(patient.id).result().findings_of(visit.id)] == [
            first.id,
            second.id,
        ]


@pytest.mark.timeout(120)
def test_backups_made_under_a_clock_that_was_wrong_stay_whole_and_others_are_due(
    session: Session, clock: Any, tmp_path: Path, passphrase: str
) -> None:
    plan = Plan(folder=tmp_path / "backups")
    backups = Backups(session)
    made = []
    for jump in (timedelta(0), timedelta(days=3650), timedelta(days=-3650 - 365), timedelta(days=366)):
        clock.at += jump
        made.append(backups.back_up(plan).result().made.path)
    assert all(path.is_dir() for path in made)
    clock.at += timedelta(days=2)
    assert backups.standing(plan).result().due
    for number, path in enumerate(made):
        restored = restore_backup(path, tmp_path / f"restored-{number}", passphrase=passphrase)
        assert restored.contents.events


def test_saving_again_after_a_refusal_does_not_wait_for_the_clock(
    session: Session, editor: ChartEditor, disk: Any, clock: Any
) -> None:
    editor.start_visit()
    saved(editor)
    disk.on = True
    editor.revise_visit(notes="n")
    clock.at -= timedelta(days=400)
    disk.on = False
    saved(editor)
    assert session.load_chart(editor.chart.patient.id).result().visits[0].notes == "n"
