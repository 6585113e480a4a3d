import resource
import threading
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from bodymap.app import outbox
from bodymap.app.clinics import open_clinic
from bodymap.app.editor import ChartEditor
from bodymap.app.events import Changed, NotSaved, Saved, Saving, SessionEvent
from bodymap.app.patients import PatientFields
from bodymap.app.session import Session
from bodymap.atlas.model import Side
from bodymap.base.errors import InputError, WorldError
from bodymap.clinic.change import Change
from bodymap.clinic.finding import Place

TRAPEZIUS, LEVATOR = "trapezius-descending", "levator-scapulae"


def until(condition: Callable[[], Any], seconds: float = 10.0) -> None:
    """Wait for a condition that another thread brings about."""
    end = time.monotonic() + seconds
    while not condition():
        assert time.monotonic() < end, "the condition did not come true"
        threading.Event().wait(0.005)


def states(events: list[SessionEvent]) -> list[SessionEvent]:
    return [event for event in events if not isinstance(event, Changed)]


def test_saving_and_saved_are_told_with_the_time_after_the_commit(
    editor: ChartEditor, events: list[SessionEvent], clock: Any
) -> None:
    editor.start_visit()
    until(lambda: len(states(events)) == 2)
    saving, saved = states(events)
    assert saving == Saving(1)
    assert saved == Saved(clock.at)


def test_saved_is_not_told_before_the_change_is_in_the_file(
    session: Session, editor: ChartEditor, second_room: Session
) -> None:
    seen: list[int] = []

    def look(event: SessionEvent) -> None:
        if isinstance(event, Saved):
            seen.append(len(second_room.load_chart(editor.chart.patient.id).result().visits))

    session.subscribe(look)
    editor.start_visit()
    until(lambda: seen)
    assert seen == [1]


def test_a_full_disk_is_told_the_marks_stay_and_are_saved_in_order_when_there_is_room(
    session: Session, editor: ChartEditor, events: list[SessionEvent], disk: Any, place: Place
) -> None:
    visit = editor.start_visit()
    until(lambda: not editor.waiting)
    disk.on = True
    first = editor.mark(TRAPEZIUS, Side.RIGHT, place)
    editor.score(first.id, 7)
    editor.mark(LEVATOR, Side.LEFT, place, nrs=5)
    until(lambda: events[-1:] == [NotSaved(3, "The disk is full.", "Make room.")])
    assert editor.waiting == 3
    assert [f.nrs for f in editor.chart.findings_of(visit.id)] == [7, 5]
    assert session.outbox.labels()[0] == "Mark right trapezius, descending part"
    assert not session.load_chart(editor.chart.patient.id).result().points
    disk.on = False
    editor.retry_now()
    until(lambda: not editor.waiting)
    assert session.load_chart(editor.chart.patient.id).result() == editor.chart
    until(lambda: isinstance(states(events)[-1], Saved))
    assert session.outbox.refusal is None


def test_what_waits_is_tried_again_by_itself_more_and_more_seldom(
    session: Session, editor: ChartEditor, disk: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(outbox, "FIRST_RETRY_SECONDS", 0.01)
    disk.on = True
    editor.start_visit()
    until(lambda: disk.refused >= 3)
    disk.on = False
    until(lambda: not editor.waiting)
    assert len(session.load_chart(editor.chart.patient.id).result().visits) == 1


def test_the_pause_between_tries_grows_to_ten_seconds(disk: Any, session: Session, editor: ChartEditor) -> None:
    disk.on = True
    editor.start_visit()
    box = session.outbox
    until(lambda: box.refusal is not None)
    pauses = []
    for _ in range(8):
        session.worker.submit(box.write).result()
        pauses.append(box._pause)
    assert pauses == sorted(pauses)
    assert pauses[-1] == 10.0
    disk.on = False


def test_undo_while_the_disk_is_full_is_saved_with_the_rest(
    session: Session, editor: ChartEditor, disk: Any, place: Place
) -> None:
    disk.on = True
    editor.mark(TRAPEZIUS, Side.RIGHT, place)
    editor.undo()
    disk.on = False
    editor.retry_now()
    until(lambda: not editor.waiting)
    assert session.load_chart(editor.chart.patient.id).result() == editor.chart
    assert editor.chart.points[0].voided is not None


def test_another_patient_can_be_opened_while_the_first_ones_marks_wait(
    session: Session, editor: ChartEditor, disk: Any, place: Place
) -> None:
    other = session.add_patient(PatientFields(chart_number="2", family_name="Adeyemi")).result()
    disk.on = True
    editor.mark(TRAPEZIUS, Side.RIGHT, place)
    second = session.edit(session.load_chart(other.id).result())
    second.mark(LEVATOR, Side.LEFT, place)
    assert (editor.waiting, second.waiting, session.outbox.waiting) == (2, 2, 4)
    disk.on = False
    second.retry_now()
    until(lambda: not session.outbox.waiting)
    assert session.load_chart(other.id).result() == second.chart
    assert session.load_chart(editor.chart.patient.id).result() == editor.chart


def test_moving_and_merging_wait_until_everything_is_saved(
    session: Session, editor: ChartEditor, disk: Any, place: Place
) -> None:
    other = session.add_patient(PatientFields(chart_number="2", family_name="Adeyemi")).result()
    disk.on = True
    visit = editor.start_visit()
    with pytest.raises(WorldError, match="not be saved yet"):
        session.move_draft(visit.id, other.id).result()
    with pytest.raises(WorldError, match="not be saved yet"):
        session.merge_patients(other.id, editor.chart.patient.id).result()
    disk.on = False


def test_closing_saves_what_waits(
    clinic_folder: Path, passphrase: str, session: Session, editor: ChartEditor, disk: Any, place: Place
) -> None:
    disk.on = True
    editor.mark(TRAPEZIUS, Side.RIGHT, place)
    until(lambda: session.outbox.refusal is not None)
    disk.on = False
    assert session.close().result() == ()
    with open_clinic(clinic_folder, passphrase=passphrase) as again:
        assert again.load_chart(editor.chart.patient.id).result() == editor.chart


def test_closing_is_bounded_and_names_what_could_not_be_saved(
    session: Session, editor: ChartEditor, disk: Any, place: Place
) -> None:
    disk.on = True
    editor.mark(TRAPEZIUS, Side.RIGHT, place)
    started = time.monotonic()
    assert session.close(timeout=0.3).result() == ("Start visit", "Mark right trapezius, descending part")
    assert time.monotonic() - started < 3


def test_a_change_that_the_store_refuses_for_good_is_handed_back(
    session: Session, editor: ChartEditor, place: Place, monkeypatch: pytest.MonkeyPatch, events: list[SessionEvent]
) -> None:
    finding = editor.mark(TRAPEZIUS, Side.RIGHT, place, nrs=7)
    until(lambda: not editor.waiting)
    store = session._desk.store

    def refuse(change: Change, **given: Any) -> int:
        raise InputError("This visit is signed.")

    with monkeypatch.context() as patched:
        patched.setattr(store, "commit", refuse)
        editor.score(finding.id, 3)
        assert editor.last_save is not None
        with pytest.raises(InputError):
            editor.last_save.result(5)
    until(lambda: states(events)[-1:] == [NotSaved(0, "This visit is signed.", "")])
    assert editor.catch_up()
    assert editor.chart.finding(finding.id).nrs == 7
    assert editor.offers == ("Score 3 at point A",)
    editor.drop_offers()
    assert not editor.offers


def test_a_fault_of_ours_keeps_nothing_else_from_being_saved_and_is_told(
    session: Session, editor: ChartEditor, place: Place, monkeypatch: pytest.MonkeyPatch, caplog: Any
) -> None:
    visit = editor.start_visit()
    until(lambda: not editor.waiting)
    store = session._desk.store
    commit = store.commit

    def faulty(change: Change, **given: Any) -> int:
        if change.action == "mark":
            raise ZeroDivisionError
        return commit(change, **given)

    monkeypatch.setattr(store, "commit", faulty)
    editor.mark(TRAPEZIUS, Side.RIGHT, place)
    editor.revise_visit(plan="stretching")
    until(lambda: not editor.waiting)
    assert "A change could not be written: mark" in caplog.text
    caplog.clear()
    assert editor.catch_up()
    assert editor.offers == ("Mark right trapezius, descending part",)
    assert session.load_chart(editor.chart.patient.id).result().visit(visit.id).plan == "stretching"
    monkeypatch.setattr(store, "commit", commit)
    assert editor.apply_offers() == 1
    until(lambda: not editor.waiting)
    assert session.load_chart(editor.chart.patient.id).result() == editor.chart


@pytest.fixture
def file_size_limit() -> Any:
    before = resource.getrlimit(resource.RLIMIT_FSIZE)

    def limit(size: int) -> None:
        resource.setrlimit(resource.RLIMIT_FSIZE, (size, before[1]))

    yield limit
    resource.setrlimit(resource.RLIMIT_FSIZE, before)


def test_a_quota_reached_in_mid_visit_is_survived_by_the_real_file(
    session: Session, editor: ChartEditor, place: Place, file_size_limit: Any, events: list[SessionEvent]
) -> None:
    editor.start_visit()
    until(lambda: not editor.waiting)
    wal = next(p for p in Path(session.folder).iterdir() if p.name.endswith("-wal"))
    file_size_limit(wal.stat().st_size)
    for _ in range(12):
        editor.mark(TRAPEZIUS, Side.RIGHT, place, nrs=5)
    until(lambda: session.outbox.refusal is not None)
    refused = [event for event in events if isinstance(event, NotSaved)]
    assert refused[0].message
    assert refused[0].hint
    assert len(editor.chart.points) == 12
    file_size_limit(resource.getrlimit(resource.RLIMIT_FSIZE)[1])
    editor.retry_now()
    until(lambda: not editor.waiting)
    assert session.load_chart(editor.chart.patient.id).result() == editor.chart
    assert session.verify().result().sound
