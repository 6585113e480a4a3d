"""The sections of the right column: they fold, say in short what is in them, and take the visit's own measures."""

from collections.abc import Callable
from datetime import date
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from bodymap.app.motions import movements
from bodymap.atlas.model import Side
from bodymap.clinic.motion import Moment
from bodymap.clinic.visit import PainWindow, Visit
from bodymap.ui import theme
from bodymap.ui.consult.column import ORDER, ConsultColumn
from bodymap.ui.consult.controller import Controller
from bodymap.ui.consult.sections.angles import AngleField
from bodymap.ui.consult.sections.section import Section

LEFT = Qt.MouseButton.LeftButton
RETURN = Qt.Key.Key_Return
Marked = Callable[[str, Side, int | None], str]


@pytest.fixture
def column(controller: Controller, qtbot: QtBot) -> ConsultColumn:
    controller.start_visit()
    made = ConsultColumn(controller)
    qtbot.addWidget(made)
    made.resize(374, 900)
    with qtbot.waitExposed(made):
        made.show()
    return made


def visit(controller: Controller) -> Visit:
    assert controller.visit is not None
    return controller.visit


def test_a_section_opens_and_folds_by_its_line_and_says_what_is_in_it(qtbot: QtBot) -> None:
    section = Section("notes", "Notes", QLabel("all of it"))
    qtbot.addWidget(section)
    section.show()
    section.set_summary("hurts")
    assert (section.is_open, section.body.isVisible()) == (False, False)
    assert section.head.accessibleName() == "Notes, hurts, folded"
    QTest.mouseClick(section.head, LEFT)
    assert section.body.isVisible()
    assert section.head.accessibleName() == "Notes, hurts, open"
    QTest.keyClick(section.head, Qt.Key.Key_Space)
    assert not section.body.isVisible()
    assert section.head.height() >= 40


def test_a_section_stands_where_the_order_has_it(column: ConsultColumn) -> None:
    late, early = Section("files", "Files"), Section("treatment", "Treatment")
    column.add_section(late)
    column.add_section(early)
    assert column._places == sorted(column._places, key=ORDER.index)
    tops = {one.id: one.y() for one in (*column.sections.values(),)}
    column._column.activate()
    tops = {one.id: one.y() for one in column.sections.values() if not one.isHidden()}
    assert list(tops) != []
    assert sorted(tops, key=lambda name: tops[name]) == sorted(tops, key=ORDER.index)


def test_the_three_pain_scores_take_three_digits_and_then_their_time(
    controller: Controller, column: ConsultColumn, qtbot: QtBot
) -> None:
    pain = column.pain
    QTest.mouseClick(pain.chips["pain_now"], LEFT)
    for field, digit in (("pain_now", "5"), ("pain_worst", "x"), ("pain_average", "4")):
        assert pain.rows[field].isVisible()
        QTest.keyClicks(pain.rows[field].buttons[0], digit)
    one = visit(controller)
    assert (one.pain_now, one.pain_worst, one.pain_average) == (5, 10, 4)
    qtbot.waitUntil(pain.window_choice.isVisible)
    QTest.mouseClick(pain.window_choice.buttons[PainWindow.LAST_7_DAYS], LEFT)
    assert visit(controller).pain_window is PainWindow.LAST_7_DAYS
    assert pain.head.summary == "now 5 · worst 10 · average 4"
    QTest.mouseClick(pain.window_choice.buttons[PainWindow.LAST_7_DAYS], LEFT)
    assert visit(controller).pain_window is PainWindow.UNKNOWN


def test_the_peg_is_the_mean_of_three_digits_and_nothing_before_the_third(
    controller: Controller, column: ConsultColumn, qtbot: QtBot
) -> None:
    peg = column.peg
    peg.set_open(True)
    assert peg.head.summary == "not asked yet"
    QTest.mouseClick(peg.scores.chips["peg_pain"], LEFT)
    assert "on average in the past week" in peg.scores.question.text()
    for field, digit in (("peg_pain", "5"), ("peg_enjoyment", "4")):
        QTest.keyClicks(peg.scores.rows[field].buttons[0], digit)
    qtbot.waitUntil(lambda: peg.head.summary == "2 of 3 answered")
    QTest.keyClicks(peg.scores.rows["peg_activity"].buttons[0], "5")
    qtbot.waitUntil(lambda: peg.head.summary == "4.7")
    one = visit(controller)
    assert (one.peg_pain, one.peg_enjoyment, one.peg_activity) == (5, 4, 5)


def add_movement(column: ConsultColumn, name: str) -> None:
    motion = column.motion
    motion.set_open(True)
    index = motion.choice.findText(name)
    motion.choice.setCurrentIndex(index)
    motion.choice.activated.emit(index)


def field(column: ConsultColumn, side: Side, moment: Moment) -> AngleField:
    return column.motion.lines["neck", "rotation", side].fields[moment]


def enter(one: AngleField, text: str) -> None:
    one.setFocus()
    one.selectAll()
    QTest.keyClick(one, Qt.Key.Key_Delete)
    QTest.keyClicks(one, text)
    QTest.keyClick(one, RETURN)


def test_a_movement_is_measured_before_and_after_on_both_sides(
    controller: Controller, column: ConsultColumn, qtbot: QtBot
) -> None:
    add_movement(column, "Neck: rotation")
    assert field(column, Side.LEFT, Moment.BEFORE).hasFocus()
    enter(field(column, Side.LEFT, Moment.BEFORE), "50")
    enter(field(column, Side.LEFT, Moment.AFTER), "62,5°")
    enter(field(column, Side.RIGHT, Moment.BEFORE), "70")
    assert controller.chart is not None
    said = [(one.side, one.moment, one.degrees) for one in controller.chart.motions_of(controller.visit_id)]
    assert said == [
        (Side.LEFT, Moment.BEFORE, 50),
        (Side.LEFT, Moment.AFTER, 62.5),
        (Side.RIGHT, Moment.BEFORE, 70),
    ]
    line = column.motion.lines["neck", "rotation", Side.LEFT]
    qtbot.waitUntil(lambda: line.change.text() == "+12.5°")
    assert line.usual.text() == "usual 60\N{EN DASH}80°"
    assert column.motion.head.summary == "Neck: rotation, left 50° → 62.5° and 1 more"


def test_an_emptied_angle_is_taken_back_and_undo_brings_it_again(
    controller: Controller, column: ConsultColumn, qtbot: QtBot
) -> None:
    add_movement(column, "Neck: rotation")
    enter(field(column, Side.LEFT, Moment.BEFORE), "50")
    enter(field(column, Side.LEFT, Moment.BEFORE), "")
    assert controller.chart is not None
    assert controller.chart.motions_of(controller.visit_id) == ()
    controller.undo()
    assert [one.degrees for one in controller.chart.motions_of(controller.visit_id)] == [50]


@pytest.mark.parametrize("typed", ["abc", "400", "-91", "1e2", "inf", "5 0"])
def test_an_impossible_angle_is_answered_and_not_recorded(
    controller: Controller, column: ConsultColumn, typed: str
) -> None:
    add_movement(column, "Neck: rotation")
    enter(field(column, Side.LEFT, Moment.BEFORE), typed)
    assert column.motion.fault.isVisible()
    assert field(column, Side.LEFT, Moment.BEFORE).text() == typed
    assert controller.chart is not None
    assert controller.chart.motions == ()
    enter(field(column, Side.LEFT, Moment.BEFORE), "60")
    assert not column.motion.fault.isVisible()


def test_what_the_last_visit_measured_is_offered_with_its_figure(
    controller: Controller, column: ConsultColumn, marked: Marked, clock: Any, qtbot: QtBot
) -> None:
    add_movement(column, "Neck: rotation")
    enter(field(column, Side.LEFT, Moment.BEFORE), "50")
    enter(field(column, Side.LEFT, Moment.AFTER), "65")
    clock.forward(days=7)
    controller.start_visit()
    assert list(column.motion.lines) == [("neck", "rotation", Side.LEFT)]
    before = field(column, Side.LEFT, Moment.BEFORE)
    assert (before.text(), before.placeholderText()) == ("", "65")
    assert controller.chart is not None
    assert controller.chart.motions_of(controller.visit_id) == ()


def test_every_movement_has_its_usual_range_and_a_source() -> None:
    assert len(movements()) >= 30
    for movement in movements().values():
        low, high = movement.usual
        assert 0 <= low <= high <= 180
        assert movement.source


def test_the_neck_has_no_side_for_flexion_and_two_for_rotation() -> None:
    assert movements()["neck", "flexion"].sides == (Side.MIDLINE,)
    assert movements()["neck", "rotation"].sides == (Side.LEFT, Side.RIGHT)


def test_the_day_to_come_again_is_one_click_and_another_takes_it_back(
    controller: Controller, column: ConsultColumn, qtbot: QtBot
) -> None:
    again = column.notes.again
    QTest.mouseClick(again.weeks[2], LEFT)
    assert visit(controller).follow_up_on == date(2026, 12, 4)
    qtbot.waitUntil(lambda: again.field.text() == "4 Dec 2026" and again.weeks[2].isChecked())
    QTest.mouseClick(again.weeks[2], LEFT)
    assert visit(controller).follow_up_on is None


@pytest.mark.parametrize(
    ("typed", "told"), [("soon", "not a day"), ("20.11.2026", "not after"), ("1.1.2020", "not after")]
)
def test_a_day_that_is_none_or_past_is_answered_below_the_field(
    controller: Controller, column: ConsultColumn, typed: str, told: str
) -> None:
    again = column.notes.again
    again.field.setFocus()
    QTest.keyClicks(again.field, typed)
    QTest.keyClick(again.field, RETURN)
    assert told in again.fault.text()
    assert again.field.text() == typed
    assert visit(controller).follow_up_on is None
    again.field.selectAll()
    QTest.keyClicks(again.field, "31/12/2026")
    QTest.keyClick(again.field, RETURN)
    assert visit(controller).follow_up_on == date(2026, 12, 31)


@pytest.mark.parametrize("percent", [100, 200])
def test_nothing_of_the_open_column_is_cut_off(
    controller: Controller,
    column: ConsultColumn,
    marked: Marked,
    qapp: QApplication,
    qtbot: QtBot,
    cut_off: Callable[[QWidget], list[str]],
    percent: int,
) -> None:
    theme.apply(qapp, theme.DARK, percent)
    made = ConsultColumn(controller)
    qtbot.addWidget(made)
    made.resize(theme.px(374), 900)
    made.show()
    marked("trapezius-descending", Side.RIGHT, 7)
    controller.say(referred_pain=True, taut_band=True, ppt_kpa=200.0, ppt_other_kpa=390.0)
    controller.revise_visit(pain_now=5, pain_worst=8)
    add_movement(made, "Neck: rotation")
    for section in made.sections.values():
        section.set_open(True)
    qtbot.waitUntil(made.panel.fields.pressure.difference.isVisible)
    qtbot.waitUntil(lambda: cut_off(made.content) == [])
