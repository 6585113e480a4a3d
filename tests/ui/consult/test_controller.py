"""What a click, a key or a field does to the visit that is shown."""

from collections.abc import Callable

from pytestqt.qtbot import QtBot

from bodymap.app.session import Session
from bodymap.atlas.model import Depth, Side, View
from bodymap.clinic.finding import Activity, Place
from bodymap.clinic.patient import Patient
from bodymap.ui.consult.controller import Controller, Spot
from tests.conftest import FixedClock

Marked = Callable[[str, Side, int | None], str]
BACK = Place(View.POSTERIOR, 60.0, 300.0, Depth.SUPERFICIAL)
TRAPEZIUS = "trapezius-descending"


def test_a_mark_is_selected_and_a_score_goes_to_it(controller: Controller) -> None:
    controller.start_visit()
    controller.mark(TRAPEZIUS, Side.RIGHT, BACK)
    controller.score(7)
    assert controller.finding is not None
    assert (controller.finding.nrs, controller.finding.place) == (7, BACK)


def test_the_point_is_durable_and_there_when_the_chart_is_opened_again(
    controller: Controller, session: Session, patient: Patient, marked: Marked
) -> None:
    marked("levator-scapulae", Side.LEFT, 5)
    assert controller.editor is not None
    assert controller.editor.last_save is not None
    controller.editor.last_save.result()
    chart = session.load_chart(patient.id).result()
    assert [(chart.point_of[f.point_id].muscle, f.nrs) for f in chart.findings] == [("levator-scapulae", 5)]


def test_without_a_visit_a_click_records_nothing_and_offers_to_start_one(controller: Controller) -> None:
    offers: list[Spot | None] = []
    controller.offered.connect(offers.append)
    controller.mark(TRAPEZIUS, Side.RIGHT, BACK)
    assert controller.chart is not None
    assert controller.chart.visits == ()
    assert offers[-1] is not None
    controller.start_with(offers[-1])
    assert controller.recording
    assert controller.finding is not None
    assert controller.finding.place == BACK


def test_a_score_without_a_visit_says_that_one_must_be_started(controller: Controller) -> None:
    said: list[str] = []
    controller.message.connect(said.append)
    controller.score(5)
    assert said == ["Start a visit first: nothing was changed."]


def test_a_click_on_an_old_visit_records_nothing(controller: Controller, clock: FixedClock, marked: Marked) -> None:
    marked(TRAPEZIUS, Side.RIGHT, 8)
    old = controller.visit_id
    clock.forward(days=7)
    assert controller.editor is not None
    controller.editor.sign_visit()
    controller.start_visit()
    controller.show_visit(old)
    said: list[str] = []
    controller.message.connect(said.append)
    controller.mark("levator-scapulae", Side.LEFT, BACK)
    controller.select(controller.editor.chart.findings_of(old)[0].point_id)
    controller.score(1)
    controller.remove()
    assert [f.nrs for f in controller.editor.chart.findings] == [8]
    assert len(said) == 3
    assert all("read only" in words for words in said)


def test_undo_takes_the_score_and_then_the_mark_back_and_redo_brings_them(
    controller: Controller, marked: Marked
) -> None:
    marked(TRAPEZIUS, Side.RIGHT, 7)
    controller.undo()
    assert controller.finding is not None
    assert controller.finding.nrs is None
    controller.undo()
    assert controller.finding is None
    controller.redo()
    controller.redo()
    assert controller.finding is not None
    assert controller.finding.nrs == 7


def test_a_removed_point_comes_back_with_undo(controller: Controller, marked: Marked) -> None:
    marked(TRAPEZIUS, Side.RIGHT, 7)
    controller.remove()
    assert controller.finding is None
    controller.undo()
    assert controller.finding is not None
    assert controller.finding.nrs == 7


def test_the_next_point_follows_the_letters_and_goes_round(controller: Controller, marked: Marked) -> None:
    first = marked(TRAPEZIUS, Side.RIGHT, 7)
    second = marked("levator-scapulae", Side.LEFT, 5)
    controller.step(1)
    assert controller.point_id == first
    controller.step(1)
    assert controller.point_id == second
    controller.step(-1)
    assert controller.point_id == first


def test_a_point_of_the_last_visit_is_continued_by_a_click_and_keeps_its_letter(
    controller: Controller, clock: FixedClock, marked: Marked
) -> None:
    point = marked(TRAPEZIUS, Side.RIGHT, 8)
    clock.forward(days=7)
    controller.start_visit()
    controller.take(point)
    controller.score(5)
    assert controller.chart is not None
    assert [f.nrs for f in controller.chart.findings_at(point)] == [8, 5]


def test_choosing_a_point_that_was_not_asked_records_nothing_until_it_is_scored(
    controller: Controller, clock: FixedClock, marked: Marked
) -> None:
    marked(TRAPEZIUS, Side.RIGHT, 8)
    clock.forward(days=7)
    controller.start_visit()
    controller.step(1)
    assert controller.finding is None
    assert controller.point_id
    controller.score(3)
    assert controller.finding is not None
    assert controller.finding.nrs == 3


def test_a_score_without_a_selected_point_says_what_to_do(controller: Controller) -> None:
    controller.start_visit()
    said: list[str] = []
    controller.message.connect(said.append)
    controller.score(7)
    assert ["Click a muscle" in words for words in said] == [True]


def test_what_cannot_be_is_told_and_changes_nothing(controller: Controller, marked: Marked) -> None:
    marked(TRAPEZIUS, Side.RIGHT, 7)
    before = controller.chart
    assert controller.finding is not None
    finding_id = controller.finding.id
    said: list[str] = []
    controller.message.connect(said.append)
    controller.revise(finding_id, ppt_kpa=-1.0)
    assert ["above 0" in words for words in said] == [True]
    assert controller.chart is before


def test_the_draft_of_an_earlier_day_can_be_continued(
    controller: Controller, clock: FixedClock, marked: Marked
) -> None:
    marked(TRAPEZIUS, Side.RIGHT, 7)
    old = controller.visit_id
    clock.forward(days=3)
    controller.start_visit()
    controller.show_visit(old)
    assert not controller.recording
    controller.continue_visit(old)
    assert controller.recording
    controller.step(1)
    controller.revise(controller.finding.id if controller.finding else "", activity=Activity.ACTIVE)
    assert controller.finding is not None
    assert controller.finding.activity is Activity.ACTIVE


def test_the_newest_visit_is_shown_when_a_patient_is_opened(
    controller: Controller, patient: Patient, clock: FixedClock, marked: Marked, qtbot: QtBot
) -> None:
    marked(TRAPEZIUS, Side.RIGHT, 7)
    shown = controller.visit_id
    clock.forward(days=3)
    controller.open_patient(patient.id)
    qtbot.waitUntil(lambda: controller.chart is not None)
    assert controller.visit_id == shown
    assert not controller.recording


def test_an_offer_of_one_patient_is_gone_with_the_patient(controller: Controller) -> None:
    offers: list[Spot | None] = []
    controller.offered.connect(offers.append)
    controller.mark(TRAPEZIUS, Side.RIGHT, BACK)
    controller.clear()
    assert offers[-1] is None
