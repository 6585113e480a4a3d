"""Two instances on one clinic: both write, each takes in what the other wrote, nothing is lost silently."""

import threading
import time
from collections.abc import Callable
from typing import Any

from bodymap.app.editor import ChartEditor
from bodymap.app.events import Changed, Offered, SessionEvent
from bodymap.app.session import Session
from bodymap.atlas.model import Side
from bodymap.clinic.finding import Activity, Place
from bodymap.clinic.patient import Patient

TRAPEZIUS, LEVATOR = "trapezius-descending", "levator-scapulae"


def until(condition: Callable[[], Any], seconds: float = 10.0) -> None:
    """Wait for a condition that another thread brings about."""
    end = time.monotonic() + seconds
    while not condition():
        assert time.monotonic() < end, "the condition did not come true"
        threading.Event().wait(0.005)


def settle(editor: ChartEditor) -> None:
    until(lambda: not editor.waiting)


def test_what_one_room_writes_comes_into_the_others_open_chart(
    editor: ChartEditor, second_room: Session, place: Place
) -> None:
    heard: list[SessionEvent] = []
    second_room.subscribe(heard.append)
    there = second_room.edit(second_room.load_chart(editor.chart.patient.id).result())
    told: list[str] = []
    there.on_change(lambda changes: told.append(changes.initiator))
    editor.mark(TRAPEZIUS, Side.RIGHT, place, nrs=7)
    settle(editor)
    until(lambda: [e for e in heard if isinstance(e, Changed) and e.changes.initiator == "elsewhere"])
    until(there.catch_up)
    until(lambda: there.catch_up() or there.chart == editor.chart)
    assert told[0] == "elsewhere"
    assert not there.catch_up(), "nothing new, nothing told"


def test_marks_made_at_the_same_time_in_two_rooms_are_both_kept_under_different_letters(
    session: Session, editor: ChartEditor, second_room: Session, place: Place
) -> None:
    visit = editor.start_visit()
    settle(editor)
    there = second_room.edit(second_room.load_chart(editor.chart.patient.id).result())
    assert there.visit == visit
    mine = editor.mark(TRAPEZIUS, Side.RIGHT, place, nrs=7)
    settle(editor)
    theirs = there.mark(LEVATOR, Side.LEFT, place, nrs=5)
    there.score(theirs.id, 6)
    settle(there)
    there.catch_up()
    stored = session.load_chart(editor.chart.patient.id).result()
    assert stored == there.chart
    letters = {f.id: stored.point_of[f.point_id].letter for f in stored.findings_of(visit.id)}
    assert letters == {mine.id: "A", theirs.id: "B"}
    assert stored.finding(theirs.id).nrs == 6
    assert there.offers == ()


def test_different_fields_of_one_finding_are_brought_together(
    session: Session, editor: ChartEditor, second_room: Session, place: Place
) -> None:
    finding = editor.mark(TRAPEZIUS, Side.RIGHT, place)
    settle(editor)
    there = second_room.edit(second_room.load_chart(editor.chart.patient.id).result())
    editor.score(finding.id, 7)
    settle(editor)
    there.revise_finding(finding.id, activity="active")
    settle(there)
    there.catch_up()
    both = session.load_chart(editor.chart.patient.id).result().finding(finding.id)
    assert (both.nrs, both.activity) == (7, Activity.ACTIVE)
    assert there.chart.finding(finding.id) == both


def test_two_scores_of_one_finding_are_offered_again_and_never_lost(
    session: Session, editor: ChartEditor, second_room: Session, place: Place
) -> None:
    finding = editor.mark(TRAPEZIUS, Side.RIGHT, place)
    settle(editor)
    heard: list[SessionEvent] = []
    second_room.subscribe(heard.append)
    there = second_room.edit(second_room.load_chart(editor.chart.patient.id).result())
    editor.score(finding.id, 7)
    settle(editor)
    there.score(finding.id, 2)
    until(lambda: [e for e in heard if isinstance(e, Offered)])
    there.catch_up()
    assert there.chart.finding(finding.id).nrs == 7, "what is stored is shown"
    assert there.offers == ("Score 2 at point A",)
    assert there.apply_offers() == 1
    settle(there)
    assert not there.offers
    assert session.load_chart(editor.chart.patient.id).result().finding(finding.id).nrs == 2
    there.undo()
    settle(there)
    assert session.load_chart(editor.chart.patient.id).result().finding(finding.id).nrs == 7


def test_a_visit_signed_in_one_room_takes_no_more_marks_from_the_other(
    editor: ChartEditor, second_room: Session, place: Place
) -> None:
    finding = editor.mark(TRAPEZIUS, Side.RIGHT, place)
    settle(editor)
    there = second_room.edit(second_room.load_chart(editor.chart.patient.id).result())
    editor.sign_visit()
    settle(editor)
    there.score(finding.id, 4)
    settle(there)
    there.catch_up()
    assert there.visit is None
    assert there.undo_label == ""
    assert there.offers == ("Score 4 at point A",)
    assert there.apply_offers() == 0, "it cannot be applied and stays on offer"
    assert there.offers


def test_undo_leaves_alone_what_the_other_room_wrote(
    session: Session, editor: ChartEditor, second_room: Session, place: Place
) -> None:
    finding = editor.mark(TRAPEZIUS, Side.RIGHT, place)
    editor.score(finding.id, 7)
    settle(editor)
    there = second_room.edit(second_room.load_chart(editor.chart.patient.id).result())
    there.revise_finding(finding.id, note="tender")
    settle(there)
    editor.undo()
    settle(editor)
    stored = session.load_chart(editor.chart.patient.id).result().finding(finding.id)
    assert (stored.nrs, stored.note) == (None, "tender")


def test_two_open_charts_of_one_session_follow_each_other(
    session: Session, patient: Patient, open_chart: Callable[[Patient], ChartEditor], place: Place
) -> None:
    one, other = open_chart(patient), open_chart(patient)
    one.mark(TRAPEZIUS, Side.RIGHT, place)
    settle(one)
    until(lambda: other.catch_up() or other.chart == one.chart)
    assert not one.catch_up()


def test_what_was_written_between_loading_and_opening_a_chart_comes_in(
    session: Session, patient: Patient, editor: ChartEditor
) -> None:
    loaded = session.load_chart(patient.id).result()
    visit = editor.start_visit()
    settle(editor)
    late = session.edit(loaded)
    until(lambda: late.catch_up() or late.chart == editor.chart)
    assert late.chart.visits == (visit,)


def test_own_marks_that_wait_stay_on_the_screen_while_the_other_rooms_come_in(
    session: Session, editor: ChartEditor, second_room: Session, place: Place, disk: Any
) -> None:
    visit = editor.start_visit()
    shared = editor.mark(TRAPEZIUS, Side.RIGHT, place)
    settle(editor)
    there = second_room.edit(second_room.load_chart(editor.chart.patient.id).result())
    disk.on = True
    mine = editor.mark(LEVATOR, Side.LEFT, place, nrs=5)
    editor.score(shared.id, 7)
    until(lambda: session.outbox.refusal is not None)
    theirs = there.mark(TRAPEZIUS, Side.LEFT, place, nrs=3)
    there.score(shared.id, 2)
    settle(there)
    until(lambda: editor.catch_up() or editor.chart.has(theirs.id))
    assert editor.chart.finding(mine.id).nrs == 5
    assert editor.waiting == 2
    letters = [editor.chart.point_of[f.point_id].letter for f in editor.chart.findings_of(visit.id)]
    assert letters == ["A", "B", "C"]
    disk.on = False
    editor.retry_now()
    settle(editor)
    until(lambda: editor.catch_up() or editor.offers)
    assert editor.offers == ("Score 7 at point A",), "both scored the same point: a person decides"
    assert session.load_chart(editor.chart.patient.id).result() == editor.chart
    assert editor.chart.finding(shared.id).nrs == 2
    assert editor.undo() == "Mark left levator scapulae", "the score that was not taken is passed over"
    assert editor.chart.finding(shared.id).nrs == 2


def test_many_marks_from_two_rooms_at_once_are_all_kept(
    session: Session, editor: ChartEditor, second_room: Session, place: Place
) -> None:
    editor.start_visit()
    settle(editor)
    there = second_room.edit(second_room.load_chart(editor.chart.patient.id).result())
    for number in range(10):
        editor.mark(TRAPEZIUS, Side.RIGHT, place, nrs=number)
        there.mark(LEVATOR, Side.LEFT, place, nrs=number)
    settle(editor)
    settle(there)
    assert (editor.offers, there.offers) == ((), ())
    stored = session.load_chart(editor.chart.patient.id).result()
    assert len(stored.findings) == 20
    assert len({p.letter for p in stored.points}) == 20
    until(lambda: editor.catch_up() or editor.chart == stored)
    until(lambda: there.catch_up() or there.chart == stored)
