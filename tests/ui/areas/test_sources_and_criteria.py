"""The list of muscles to examine, the fibromyalgia criteria and the tender points, as the clinician works them."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from bodymap.atlas.model import Depth
from bodymap.atlas.painful_places import tender_places
from bodymap.clinic.sketch import Tool
from bodymap.ui.consultation import Consultation

Draws = Callable[..., None]


@pytest.fixture
def drawn(consultation: Consultation, mouse_draws: Draws, qtbot: QtBot) -> Consultation:
    """Pain over the left upper shoulder blade, painted by zones."""
    consultation.areas.desk.take(Tool.ZONE)
    mouse_draws(consultation.middle.canvas, [(325, 309)])
    consultation.areas.desk.put_down()
    consultation.areas.sources.set_open(True)
    qtbot.waitUntil(lambda: consultation.areas.sources.is_ready and bool(consultation.areas.sources.rows))
    return consultation


def test_the_best_muscles_come_first_with_the_share_that_they_cover(drawn: Consultation) -> None:
    first = drawn.areas.sources.rows[0]
    assert "covers" in first.name.text()
    assert "left" in first.name.text()
    assert "usual" in drawn.areas.sources.about.text()


def test_a_muscle_shows_itself_on_the_map(drawn: Consultation) -> None:
    row = drawn.areas.sources.rows[0]
    row.name.click()
    canvas = drawn.middle.canvas
    assert canvas.spotlight.muscle
    assert canvas.depth is not Depth.SKIN


def test_a_tick_stays_while_the_visit_is_open(drawn: Consultation, qtbot: QtBot) -> None:
    row = drawn.areas.sources.rows[0]
    row.tick.click()
    drawn.controller.revise_visit(pain_now=5)
    qtbot.waitUntil(lambda: drawn.areas.sources.is_ready)
    assert drawn.areas.sources.rows[0].tick.isChecked()


def test_a_muscle_that_was_marked_leaves_the_list(drawn: Consultation, qtbot: QtBot) -> None:
    sources = drawn.areas.sources
    first = sources.rows[0].name.text()
    sources.rows[0].mark.click()
    assert drawn.chart is not None
    assert len(drawn.chart.findings_of(drawn.visit_id)) == 1
    qtbot.waitUntil(lambda: sources.rows[0].name.text() != first)


def test_the_list_is_away_while_nothing_is_drawn(consultation: Consultation) -> None:
    assert not consultation.areas.sources.isVisibleTo(consultation.right)


def test_places_are_counted_from_the_drawing_and_count_only_once_gone_over(drawn: Consultation, qtbot: QtBot) -> None:
    criteria = drawn.areas.criteria
    criteria.set_open(True)
    qtbot.waitUntil(lambda: criteria.is_counted)
    box = criteria.places.boxes["shoulder-girdle.left"]
    box.click()
    assert drawn.chart is not None
    qtbot.waitUntil(lambda: drawn.chart is not None and drawn.chart.fibromyalgia_of(drawn.visit_id) is not None)
    record = drawn.chart.fibromyalgia_of(drawn.visit_id)
    assert record is not None
    assert "shoulder-girdle.left" in record.wpi
    assert not record.reviewed
    assert "incomplete" in criteria.result.text()
    criteria.reviewed.click()
    record = drawn.chart.fibromyalgia_of(drawn.visit_id)
    assert record is not None
    assert record.reviewed


def test_a_patient_who_meets_the_criteria_is_told_so_and_no_diagnosis(consultation: Consultation, qtbot: QtBot) -> None:
    criteria = consultation.areas.criteria
    criteria.set_open(True)
    for key in (
        "neck.midline",
        "lower-back.midline",
        "upper-arm.left",
        "upper-arm.right",
        "hip.left",
        "hip.right",
        "upper-leg.left",
    ):
        criteria.places.boxes[key].click()
    criteria.reviewed.click()
    for row in criteria.severities.values():
        row.buttons[2].click()
    for toggle in criteria.symptoms.values():
        toggle.click()
    qtbot.waitUntil(lambda: criteria.result.text().endswith(": met"))


def test_a_click_on_a_square_goes_from_tender_to_not_tender_to_not_pressed(consultation: Consultation) -> None:
    areas, canvas = consultation.areas, consultation.middle.canvas
    areas.tender.on_map.click()
    assert canvas.depth is Depth.SKIN
    assert not canvas.marks_shown
    point = next(one for one in tender_places() if one.key == "tp-gluteal.left")
    where = canvas.point_on_screen(point.spot.view, point.spot.x, point.spot.y)
    assert where is not None
    found = []
    for _ in range(3):
        QTest.mouseClick(canvas, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, where.toPoint())
        assert consultation.chart is not None
        record = consultation.chart.tender_points_of(consultation.visit_id)
        assert record is not None
        found.append((point.key in record.examined, point.key in record.tender))
    assert found == [(True, True), (True, False), (False, False)]
    assert consultation.chart is not None
    assert consultation.chart.findings == ()


def test_a_click_beside_the_squares_marks_nothing_while_they_are_shown(consultation: Consultation) -> None:
    areas, canvas = consultation.areas, consultation.middle.canvas
    areas.tender.on_map.click()
    where = canvas.point_on_screen(canvas.views[1], 330.0, 600.0)
    assert where is not None
    QTest.mouseClick(canvas, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, where.toPoint())
    assert consultation.chart is not None
    assert consultation.chart.findings == ()
    areas.modes.mark.click()
    assert not areas.tender_layer.is_on
    assert canvas.marks_shown


def test_the_toggles_and_the_squares_say_the_same(consultation: Consultation, qtbot: QtBot) -> None:
    tender = consultation.areas.tender
    tender.toggles["tp-knee.right"].click()
    assert consultation.areas.tender_layer.is_on is False
    qtbot.waitUntil(lambda: consultation.areas.tender_layer.tender == ("tp-knee.right",))
    assert "1 of 18 tender, 1 pressed" in tender.count.text()


def test_tender_points_never_make_trigger_points(consultation: Consultation) -> None:
    consultation.areas.tender.toggles["tp-trapezius.left"].click()
    assert consultation.chart is not None
    assert consultation.chart.points == ()
