"""The points of the last visit: continued one by one, or gone through as last time with new scores."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from bodymap.app.session import Session
from bodymap.atlas.model import Depth, Side
from bodymap.clinic.finding import Activity, Finding, Place
from bodymap.ui.consultation import Consultation
from tests.conftest import FixedClock

POINTS = (
    ("levator-scapulae", Side.LEFT, 6),
    ("infraspinatus", Side.RIGHT, 7),
    ("gluteus-medius", Side.LEFT, 4),
)


@pytest.fixture
def returning(session: Session, consultation: Consultation, clock: FixedClock) -> Consultation:
    """A patient with three points a week ago, and today's visit open."""
    controller = consultation.controller
    controller.today_visit()
    for muscle, side, nrs in POINTS:
        spot = session.atlas.usual_place(muscle, side, view=session.atlas.views_of(muscle)[0])
        assert spot is not None
        controller.mark(muscle, side, Place(spot.view, spot.x, spot.y, Depth.SUPERFICIAL))
        controller.score(nrs)
        controller.say(activity=Activity.ACTIVE, taut_band=True, ppt_kpa=200.0)
    clock.forward(days=7)
    controller.start_visit()
    return consultation


def press(consultation: Consultation, keys: str) -> None:
    canvas = consultation.middle.canvas
    canvas.setFocus()
    for key in keys:
        QTest.keyClicks(canvas, key)


def findings(consultation: Consultation) -> dict[str, Finding]:
    chart = consultation.chart
    assert chart is not None
    return {chart.point_of[one.point_id].letter: one for one in chart.findings_of(consultation.visit_id)}


def test_the_list_counts_what_is_still_to_ask(returning: Consultation, qtbot: QtBot) -> None:
    points = returning.right.points
    qtbot.waitUntil(lambda: "3 still to ask" in points._heading.text())
    press(returning, "N5")
    qtbot.waitUntil(lambda: "2 still to ask" in points._heading.text())


def test_next_and_a_score_continue_a_point_under_its_letter_without_its_signs(returning: Consultation) -> None:
    press(returning, "N5N3")
    assert {letter: (one.nrs, one.taut_band) for letter, one in findings(returning).items()} == {
        "A": (5, None),
        "B": (3, None),
    }
    chart = returning.chart
    assert chart is not None
    assert len(chart.points) == 3


def test_not_found_is_one_key(returning: Consultation) -> None:
    press(returning, "NF")
    assert findings(returning)["A"].activity is Activity.NOT_FOUND


def test_all_as_last_time_takes_one_key_and_then_a_digit_for_each(returning: Consultation, qtbot: QtBot) -> None:
    press(returning, "G")
    qtbot.waitUntil(returning.middle.walk_bar.isVisible)
    assert "Levator scapulae, left" in returning.middle.walk_bar.text.text()
    assert "pain 6, active, taut band" in returning.middle.walk_bar.text.text()
    assert returning.middle.canvas.spotlight.muscle == "levator-scapulae"
    press(returning, "4F2")
    said = findings(returning)
    assert [(said[one].nrs, said[one].activity, said[one].taut_band) for one in "ABC"] == [
        (4, Activity.ACTIVE, True),
        (None, Activity.NOT_FOUND, None),
        (2, Activity.ACTIVE, True),
    ]
    assert {one.ppt_kpa for one in said.values()} == {None}
    qtbot.waitUntil(lambda: not returning.middle.walk_bar.isVisible())
    assert returning.middle.canvas.spotlight.muscle == ""


def test_escape_ends_the_way_through_and_keeps_what_was_scored(returning: Consultation, qtbot: QtBot) -> None:
    press(returning, "G4")
    QTest.keyClick(returning.middle.canvas, Qt.Key.Key_Escape)
    assert not returning.middle.walk.is_on
    assert list(findings(returning)) == ["A"]
    press(returning, "3")
    assert findings(returning)["B"].taut_band is None


def test_next_leaves_a_point_for_later_and_the_end_says_so(returning: Consultation, qtbot: QtBot) -> None:
    said: list[str] = []
    returning.message.connect(said.append)
    press(returning, "G")
    qtbot.mouseClick(returning.middle.walk_bar.skip, Qt.MouseButton.LeftButton)
    press(returning, "53")
    assert sorted(findings(returning)) == ["B", "C"]
    assert said[-1] == "1 of the last visit's points are still to ask."


def test_choosing_another_point_that_is_left_goes_on_from_there(returning: Consultation, qtbot: QtBot) -> None:
    press(returning, "G")
    chart = returning.chart
    assert chart is not None
    third = next(one.id for one in chart.points if one.letter == "C")
    returning.controller.select(third)
    qtbot.waitUntil(lambda: returning.middle.walk.last is not None and returning.middle.walk.last.point_id == third)
    press(returning, "2")
    assert sorted(findings(returning)) == ["C"]


def test_without_a_last_visit_there_is_nothing_to_go_through(consultation: Consultation) -> None:
    said: list[str] = []
    consultation.message.connect(said.append)
    consultation.controller.today_visit()
    press(consultation, "G")
    assert said == ["There is no point of the last visit left to ask about."]


def test_undo_takes_back_one_point_of_the_way_through(returning: Consultation) -> None:
    press(returning, "G43")
    returning.controller.undo()
    assert list(findings(returning)) == ["A"]
