"""Finger and pen in the real window: drawing, pinching, panning, the stack under a long press, targets for fingers."""

from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtCore import QPoint, QPointF
from PySide6.QtGui import QPointingDevice
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QScrollBar, QWidget
from pytestqt.qtbot import QtBot

from bodymap.atlas.model import View
from bodymap.clinic.area import PainArea
from bodymap.clinic.extent import extent_of
from bodymap.clinic.sketch import Tool
from bodymap.ui.consultation import Consultation
from bodymap.ui.map.stack_menu import StackMenu
from bodymap.ui.touch import FINGER

Draws = Callable[..., None]
Square = Callable[..., list[tuple[float, float]]]


def areas(consultation: Consultation) -> tuple[PainArea, ...]:
    assert consultation.chart is not None
    return consultation.chart.areas_of(consultation.visit_id)


def at(consultation: Consultation, x: float, y: float) -> QPoint:
    QApplication.sendPostedEvents()  # the map has its place, whatever was shown or hidden before
    found = consultation.middle.canvas.point_on_screen(View.POSTERIOR, x, y)
    assert found is not None
    return found.toPoint()


def test_a_finger_draws_an_outline(consultation: Consultation, finger_draws: Draws, square: Square) -> None:
    consultation.areas.modes.shade.click()
    finger_draws(consultation.middle.canvas, square(400, 600, 40))
    (area,) = areas(consultation)
    assert extent_of(consultation.controller.session.atlas, area).cm2 == pytest.approx(64, rel=0.08)


def test_a_finger_marks_a_muscle_with_a_tap(consultation: Consultation, finger_draws: Draws) -> None:
    finger_draws(consultation.middle.canvas, [(330, 330)])
    assert consultation.chart is not None
    assert len(consultation.chart.findings_of(consultation.visit_id)) == 1


def test_two_fingers_zoom_and_move_the_map_and_draw_nothing(
    consultation: Consultation, screen_of_touch: QPointingDevice, qtbot: QtBot
) -> None:
    canvas = consultation.middle.canvas
    consultation.areas.desk.take(Tool.BRUSH)
    before = canvas.camera
    middle = at(consultation, 400, 600)
    fingers = QTest.touchEvent(canvas, screen_of_touch)
    fingers.press(0, middle - QPoint(20, 0), canvas).press(1, middle + QPoint(20, 0), canvas)
    fingers.commit()
    for step in range(1, 9):
        spread = QPoint(20 + 12 * step, 0)
        fingers.move(0, middle - spread + QPoint(0, 4 * step), canvas).move(
            1, middle + spread + QPoint(0, 4 * step), canvas
        )
        fingers.commit()
    fingers.release(0, middle - QPoint(116, -32), canvas).release(1, middle + QPoint(116, 32), canvas)
    fingers.commit()
    qtbot.waitUntil(lambda: canvas.camera.scale > 1.5 * before.scale)
    assert canvas.camera.rung is not None
    assert areas(consultation) == ()


def test_a_finger_that_stays_opens_the_stack_and_a_choice_marks_the_muscle_below(
    consultation: Consultation, screen_of_touch: QPointingDevice, qtbot: QtBot, qtlog: Any
) -> None:
    canvas = consultation.middle.canvas
    spot = at(consultation, 345, 325)
    finger = QTest.touchEvent(canvas, screen_of_touch)
    finger.press(0, spot, canvas)
    finger.commit()
    with qtlog.disabled():  # the offscreen platform cannot raise a menu
        qtbot.waitUntil(lambda: bool(canvas.findChildren(StackMenu)))
    (menu,) = canvas.findChildren(StackMenu)
    finger.release(0, spot, canvas)
    finger.commit()
    assert len(menu.actions()) > 1
    assert all(menu.actionGeometry(action).height() >= 40 for action in menu.actions())
    second = menu.actions()[1]
    second.trigger()
    menu.close()
    assert consultation.chart is not None
    (finding,) = consultation.chart.findings_of(consultation.visit_id)
    point = consultation.chart.point_of[finding.point_id]
    assert consultation.controller.session.atlas.muscle_name(point.muscle) in second.text()


def test_a_pen_that_tells_no_pressure_draws(consultation: Consultation, pen_draws: Draws) -> None:
    consultation.areas.desk.take(Tool.BRUSH)
    pen_draws(consultation.middle.canvas, [(370, 600), (430, 600)], None)
    (area,) = areas(consultation)
    found = extent_of(consultation.controller.session.atlas, area)
    assert found.cm2 == pytest.approx((60 * 20 + 3.1416 * 100) / 100, rel=0.02)


def test_a_pen_that_is_pressed_lightly_draws_thinner(consultation: Consultation, pen_draws: Draws) -> None:
    canvas, atlas = consultation.middle.canvas, consultation.controller.session.atlas
    consultation.areas.desk.take(Tool.BRUSH)
    pen_draws(canvas, [(370, 600), (430, 600)], [0.1, 0.1])
    consultation.areas.desk.new_area()
    pen_draws(canvas, [(370, 800), (430, 800)], [0.9, 0.9])
    light, hard = (extent_of(atlas, area).cm2 for area in areas(consultation))
    assert light < 0.6 * hard


def test_the_other_end_of_the_pen_erases(consultation: Consultation, pen_draws: Draws, square: Square) -> None:
    canvas, atlas = consultation.middle.canvas, consultation.controller.session.atlas
    consultation.areas.desk.take(Tool.OUTLINE)
    pen_draws(canvas, square(400, 600, 40), [0.5] * 4)
    before = extent_of(atlas, areas(consultation)[0]).cm2
    pen_draws(canvas, [(400, 540), (400, 660)], [0.5, 0.5], eraser=True)
    assert extent_of(atlas, areas(consultation)[0]).cm2 < before - 10
    assert consultation.areas.desk.tool is Tool.OUTLINE


def targets(root: QWidget) -> list[str]:
    """Return what can be pressed and is too small for a finger."""
    small = []
    for button in root.findChildren(QAbstractButton):
        inside_a_bar = isinstance(button.parent(), QScrollBar)
        if not button.isVisible() or inside_a_bar:
            continue
        if button.height() < FINGER or button.width() < FINGER:
            small.append(f"{type(button).__name__} {button.text()!r} {button.width()}x{button.height()}")
    return small


def test_everything_that_is_pressed_is_large_enough_for_a_finger(
    consultation: Consultation, finger_draws: Draws, square: Square, qtbot: QtBot
) -> None:
    finger_draws(consultation.middle.canvas, [(330, 330)])
    consultation.areas.modes.shade.click()
    finger_draws(consultation.middle.canvas, square(400, 600, 40))
    for section in consultation.right.sections.values():
        section.set_open(True)
    qtbot.waitUntil(lambda: consultation.areas.sources.is_ready)
    assert targets(consultation.middle) == []
    assert targets(consultation.right) == []


def test_a_stroke_that_a_second_finger_joins_is_given_up(
    consultation: Consultation, screen_of_touch: QPointingDevice, qtbot: QtBot
) -> None:
    canvas = consultation.middle.canvas
    consultation.areas.desk.take(Tool.BRUSH)
    one, other = at(consultation, 380, 600), at(consultation, 430, 700)
    fingers = QTest.touchEvent(canvas, screen_of_touch)
    fingers.press(0, one, canvas)
    fingers.commit()
    fingers.move(0, one + QPoint(6, 0), canvas)
    fingers.commit()
    assert consultation.areas.desk.pointer.is_drawing
    fingers.move(0, one + QPoint(8, 0), canvas).press(1, other, canvas)
    fingers.commit()
    for step in range(1, 6):
        fingers.move(0, one - QPoint(10 * step, 0), canvas).move(1, other + QPoint(10 * step, 0), canvas)
        fingers.commit()
    qtbot.waitUntil(lambda: not consultation.areas.desk.pointer.is_drawing)
    fingers.release(0, one, canvas).release(1, other, canvas)
    fingers.commit()
    assert areas(consultation) == ()
    assert QPointF(one) != QPointF(other)
