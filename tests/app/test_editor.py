from collections.abc import Callable
from typing import Any

import pytest

from bodymap.app.editor import ChartEditor
from bodymap.app.session import Session
from bodymap.atlas.model import Depth, Side, View
from bodymap.base.errors import InputError
from bodymap.clinic.change import ChangeSet
from bodymap.clinic.finding import Activity, Place
from bodymap.clinic.patient import Patient

TRAPEZIUS, LEVATOR = "trapezius-descending", "levator-scapulae"
Open = Callable[[Patient], ChartEditor]


def saved(session: Session, editor: ChartEditor) -> None:
    """Check that what the store holds is what the chart shows."""
    assert editor.last_save is not None
    editor.last_save.result(5)
    assert session.load_chart(editor.chart.patient.id).result() == editor.chart


def test_a_visit_with_four_scored_points_is_there_when_the_chart_is_opened_again(
    session: Session, editor: ChartEditor, open_chart: Open, place: Place
) -> None:
    visit = editor.start_visit()
    for muscle, side, score in (
        (TRAPEZIUS, Side.RIGHT, 7),
        (LEVATOR, Side.LEFT, 5),
        ("gluteus-medius", Side.RIGHT, 3),
        ("quadratus-lumborum", Side.RIGHT, 6),
    ):
        finding = editor.mark(muscle, side, place)
        editor.score(finding.id, score)
    saved(session, editor)
    again = open_chart(editor.chart.patient)
    assert again.visit == visit
    found = [(again.chart.point_of[f.point_id].letter, f.nrs) for f in again.chart.findings_of(visit.id)]
    assert found == [("A", 7), ("B", 5), ("C", 3), ("D", 6)]


def test_a_mark_shows_at_once_and_is_written_beside_it(editor: ChartEditor, place: Place) -> None:
    finding = editor.mark(TRAPEZIUS, Side.RIGHT, place, nrs=7, activity="active", local_twitch=True)
    assert editor.chart.finding(finding.id).activity is Activity.ACTIVE
    assert editor.visit is not None, "marking starts today's visit"
    assert editor.last_save is not None
    assert editor.last_save.result(5) > 0
    assert editor.waiting == 0


@pytest.mark.parametrize(
    ("muscle", "side", "field"),
    [
        ("trapezius", Side.LEFT, "muscle"),
        (TRAPEZIUS, Side.MIDLINE, "side"),
        ("diaphragm", Side.LEFT, "side"),
    ],
)
def test_a_muscle_that_cannot_be_there_is_refused_and_nothing_is_recorded(
    editor: ChartEditor, place: Place, muscle: str, side: Side, field: str
) -> None:
    with pytest.raises(InputError) as caught:
        editor.mark(muscle, side, place)
    assert caught.value.field == field
    assert editor.chart.visits == ()
    assert editor.last_save is None


def test_a_score_of_eleven_is_refused_and_the_old_one_stays(editor: ChartEditor, place: Place) -> None:
    finding = editor.mark(TRAPEZIUS, Side.RIGHT, place, nrs=7)
    with pytest.raises(InputError):
        editor.score(finding.id, 11)
    assert editor.chart.finding(finding.id).nrs == 7
    with pytest.raises(InputError):
        editor.mark(LEVATOR, Side.RIGHT, place, nrs=-1)
    assert len(editor.chart.points) == 1


def test_setting_what_is_there_already_writes_nothing(editor: ChartEditor, place: Place) -> None:
    finding = editor.mark(TRAPEZIUS, Side.RIGHT, place, nrs=7)
    before = editor.last_save
    assert editor.score(finding.id, 7) == editor.chart.finding(finding.id)
    assert editor.revise_visit(plan="") == editor.visit
    assert editor.last_save is before


def test_a_field_that_a_finding_does_not_have_is_our_mistake(editor: ChartEditor, place: Place) -> None:
    finding = editor.mark(TRAPEZIUS, Side.RIGHT, place)
    with pytest.raises(TypeError):
        editor.revise_finding(finding.id, point_id="x")
    with pytest.raises(TypeError):
        editor.revise_visit(status="signed")
    with pytest.raises(ValueError, match="loud"):
        editor.revise_finding(finding.id, activity="loud")


def test_one_open_draft_per_day_is_used_again(editor: ChartEditor, open_chart: Open, clock: Any) -> None:
    first = editor.start_visit()
    clock.forward(hours=3)
    assert editor.start_visit() == first
    assert editor.last_save is not None
    editor.last_save.result(5)
    assert open_chart(editor.chart.patient).start_visit() == first
    clock.forward(days=1)
    second = editor.start_visit()
    assert second.id != first.id
    assert len(editor.chart.visits) == 2


def test_the_day_is_that_of_the_clinics_zone(session: Session, editor: ChartEditor, clock: Any) -> None:
    from zoneinfo import ZoneInfo

    session.zone = ZoneInfo("Pacific/Auckland")
    clock.at = clock.at.replace(hour=10, minute=59)  # 23:59 in Auckland
    first = editor.start_visit()
    clock.forward(minutes=2)
    assert editor.start_visit().id != first.id


def test_a_yesterdays_draft_is_not_recorded_on_unless_it_is_asked_for(
    editor: ChartEditor, open_chart: Open, clock: Any, place: Place
) -> None:
    old = editor.start_visit()
    editor.mark(TRAPEZIUS, Side.RIGHT, place)
    assert editor.last_save is not None
    editor.last_save.result(5)
    clock.forward(days=1)
    again = open_chart(editor.chart.patient)
    assert again.visit is None
    assert again.continue_visit(old.id) == old
    finding = again.mark(LEVATOR, Side.LEFT, place)
    assert finding.visit_id == old.id


def test_a_clock_that_was_set_back_is_allowed_and_warned_about(editor: ChartEditor, clock: Any) -> None:
    editor.start_visit()
    clock.forward(days=-30)
    earlier = editor.start_visit()
    assert earlier.started_at == clock.at
    assert "clock" in editor.notice
    assert editor.chart.current_visits[0] == earlier
    editor.revise_visit(plan="x")
    assert editor.notice == ""


def test_a_point_of_an_earlier_visit_is_continued_under_its_letter(
    session: Session, editor: ChartEditor, clock: Any, place: Place
) -> None:
    editor.mark(TRAPEZIUS, Side.RIGHT, place, nrs=7)
    editor.mark(LEVATOR, Side.LEFT, place, nrs=5)
    point = editor.chart.points[0]
    clock.forward(days=7)
    editor.start_visit()
    finding = editor.continue_point(point.id, nrs=3)
    assert (finding.point_id, finding.nrs, finding.place) == (point.id, 3, place)
    assert editor.continue_point(point.id).id == finding.id, "a second click continues nothing twice"
    assert editor.continue_point(point.id, nrs=2).nrs == 2
    assert len(editor.chart.points) == 2
    saved(session, editor)


def test_a_point_that_was_struck_out_cannot_be_continued(editor: ChartEditor, clock: Any, place: Place) -> None:
    finding = editor.mark(TRAPEZIUS, Side.RIGHT, place)
    editor.void_finding(finding.id, "wrong patient")
    with pytest.raises(InputError):
        editor.continue_point(finding.point_id)


def test_moving_within_a_muscle_changes_only_the_place(editor: ChartEditor, place: Place) -> None:
    finding = editor.mark(TRAPEZIUS, Side.RIGHT, place, nrs=7)
    there = Place(View.POSTERIOR, 90.0, 310.0, Depth.SUPERFICIAL)
    moved = editor.move(finding.id, there, TRAPEZIUS, Side.RIGHT)
    assert not moved.new_point
    assert editor.chart.finding(finding.id).place == there
    assert editor.chart.finding(finding.id).nrs == 7
    assert editor.chart.points[0].version == 1


def test_moving_into_another_muscle_takes_a_point_of_this_visit_along(
    session: Session, editor: ChartEditor, place: Place
) -> None:
    finding = editor.mark(TRAPEZIUS, Side.RIGHT, place)
    moved = editor.move(finding.id, place, LEVATOR, Side.LEFT)
    assert not moved.new_point
    (point,) = editor.chart.points
    assert (point.letter, point.muscle, point.side) == ("A", LEVATOR, Side.LEFT)
    saved(session, editor)


def test_moving_a_followed_point_into_another_muscle_makes_a_new_point_and_says_so(
    session: Session, editor: ChartEditor, clock: Any, place: Place
) -> None:
    first = editor.mark(TRAPEZIUS, Side.RIGHT, place, nrs=7)
    clock.forward(days=7)
    editor.start_visit()
    second = editor.continue_point(first.point_id, nrs=4)
    moved = editor.move(second.id, place, LEVATOR, Side.RIGHT)
    assert moved.new_point
    assert moved.point.letter == "B"
    assert editor.chart.finding(second.id).point_id == moved.point.id
    assert editor.chart.point_of[first.point_id].muscle == TRAPEZIUS
    assert editor.chart.findings_at(first.point_id) == (first,)
    saved(session, editor)
    editor.undo()
    assert editor.chart.finding(second.id).point_id == first.point_id
    assert editor.chart.point_of[moved.point.id].voided is not None
    saved(session, editor)


def test_striking_out_a_finding_strikes_out_a_point_that_only_it_had(
    session: Session, editor: ChartEditor, clock: Any, place: Place
) -> None:
    first = editor.mark(TRAPEZIUS, Side.RIGHT, place, nrs=7)
    clock.forward(days=7)
    visit = editor.start_visit()
    again = editor.continue_point(first.point_id)
    fresh = editor.mark(LEVATOR, Side.LEFT, place)
    editor.void_finding(again.id, "examined by mistake")
    editor.void_finding(fresh.id, "examined by mistake")
    assert editor.chart.findings_of(visit.id) == ()
    assert editor.chart.point_of[first.point_id].voided is None
    void = editor.chart.point_of[fresh.point_id].voided
    assert void is not None
    assert (void.reason, void.at, void.by) == ("examined by mistake", clock.at, session.user.id)
    with pytest.raises(InputError):
        editor.score(fresh.id, 3)
    saved(session, editor)


def test_a_signed_visit_refuses_every_change_and_has_no_undo(
    session: Session, editor: ChartEditor, open_chart: Open, place: Place
) -> None:
    finding = editor.mark(TRAPEZIUS, Side.RIGHT, place, nrs=7)
    visit = editor.sign_visit()
    assert not visit.is_draft
    assert visit.signed_at == session.clock.now()
    assert editor.undo_label == ""
    assert editor.undo() == ""
    for attempt in (
        lambda: editor.score(finding.id, 3),
        lambda: editor.revise_finding(finding.id, note="x"),
        lambda: editor.move(finding.id, place, LEVATOR, Side.LEFT),
        lambda: editor.void_finding(finding.id, "x"),
        lambda: editor.revise_visit(plan="x"),
        lambda: editor.continue_visit(visit.id),
        lambda: editor.void_visit("x"),
    ):
        with pytest.raises(InputError):
            attempt()
    saved(session, editor)
    again = open_chart(editor.chart.patient)
    assert again.visit is None
    assert again.start_visit().id != visit.id, "a new visit may follow on the same day"


def test_a_discarded_visit_is_struck_out_with_all_in_it_and_can_be_brought_back(
    session: Session, editor: ChartEditor, place: Place
) -> None:
    visit = editor.start_visit()
    editor.mark(TRAPEZIUS, Side.RIGHT, place)
    editor.void_visit("wrong patient")
    assert editor.visit is None
    assert editor.chart.current_visits == ()
    assert all(p.voided for p in editor.chart.points)
    assert editor.undo() == "Discard visit"
    assert editor.visit is not None
    assert editor.visit.id == visit.id
    assert len(editor.chart.findings_of(visit.id)) == 1
    saved(session, editor)


def test_the_visits_own_fields_are_recorded(session: Session, editor: ChartEditor) -> None:
    with pytest.raises(InputError, match="no open visit"):
        editor.revise_visit(pain_now=5)
    editor.start_visit()
    assert editor.revise_visit(pain_now=5, reason="neck pain", plan="stretching").pain_now == 5
    with pytest.raises(InputError):
        editor.revise_visit(pain_now=11)
    saved(session, editor)


def test_whoever_shows_the_chart_hears_which_records_changed(editor: ChartEditor, place: Place) -> None:
    heard: list[ChangeSet] = []
    stop = editor.on_change(heard.append)
    editor.start_visit()
    finding = editor.mark(TRAPEZIUS, Side.RIGHT, place)
    assert [sorted(one.kinds) for one in heard] == [["visit"], ["finding", "point"]]
    assert heard[1].ids == {finding.id, finding.point_id}
    assert heard[1].initiator == editor.initiator
    stop()
    editor.score(finding.id, 3)
    assert len(heard) == 2


def test_a_clinic_that_is_read_only_refuses_with_its_reason(
    session: Session, editor: ChartEditor, place: Place
) -> None:
    from bodymap.base.errors import WorldError

    session.read_only = "The clinic's file cannot be written."
    for attempt in (editor.start_visit, lambda: editor.mark(TRAPEZIUS, Side.LEFT, place), editor.undo):
        with pytest.raises(WorldError, match="cannot be written"):
            attempt()
    assert editor.chart.visits == ()


def test_times_come_from_the_clock(editor: ChartEditor, clock: Any) -> None:
    clock.forward(hours=2)
    assert editor.start_visit().started_at == clock.at
