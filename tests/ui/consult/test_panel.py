"""The right column on a real chart: what a click on a field records, and what the panel and the list say."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from bodymap.atlas.model import Side
from bodymap.clinic.comparison import PointLabel
from bodymap.clinic.finding import Activity, Finding
from bodymap.ui.consult.column import ConsultColumn
from bodymap.ui.consult.controller import Controller
from tests.conftest import FixedClock

Marked = Callable[[str, Side, int | None], str]
LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def column(controller: Controller, qtbot: QtBot) -> ConsultColumn:
    made = ConsultColumn(controller)
    qtbot.addWidget(made)
    made.resize(374, 900)
    with qtbot.waitExposed(made):
        made.show()
    controller.refresh()
    return made


def click(button: QPushButton) -> None:
    QTest.mouseClick(button, LEFT)


def found(controller: Controller) -> Finding:
    assert controller.finding is not None
    return controller.finding


def settle(qtbot: QtBot, controller: Controller) -> None:
    """Let the panels hear of the last change."""
    qtbot.waitUntil(lambda: not controller._soon.isActive())


def test_without_a_point_the_panel_teaches_how_to_record_one(controller: Controller, column: ConsultColumn) -> None:
    assert "Start the first visit" in column.panel.subtitle.text()
    controller.start_visit()
    assert column.panel.subtitle.text() == (
        "Click the muscle where the trigger point is, then press its score 0-9 (X for 10)."
    )


def test_the_panel_names_muscle_side_place_and_depth(
    controller: Controller, column: ConsultColumn, marked: Marked, qtbot: QtBot
) -> None:
    marked("levator-scapulae", Side.LEFT, None)
    settle(qtbot, controller)
    assert column.panel.title.text() == "Levator scapulae, left"
    assert column.panel.subtitle.text().startswith("Point A · ")
    assert column.panel.subtitle.text().endswith(" · superficial")


def test_every_field_of_the_point_records_what_was_clicked(
    controller: Controller, column: ConsultColumn, marked: Marked, qtbot: QtBot
) -> None:
    marked("levator-scapulae", Side.LEFT, None)
    settle(qtbot, controller)
    fields = column.panel.fields
    QTest.mouseClick(column.panel.scores.buttons[6], LEFT)
    click(fields.activity.buttons[Activity.ACTIVE])
    click(fields.signs["taut_band"])
    QTest.mouseClick(fields.signs["local_twitch"], Qt.MouseButton.RightButton)
    click(fields.tenderness.buttons[3])
    for entry, typed in ((fields.pressure.here, "2.5"), (fields.pressure.other, "4,1")):
        QTest.keyClicks(entry.field, typed)
        QTest.keyClick(entry.field, Qt.Key.Key_Return)
    fields.note.setFocus()
    QTest.keyClicks(fields.note, "jumps")
    controller.leaving.emit()
    settle(qtbot, controller)
    one = found(controller)
    assert (one.nrs, one.activity, one.taut_band, one.local_twitch) == (6, Activity.ACTIVE, True, False)
    assert (one.jump_sign, one.spot_tenderness, one.note) == (None, 3, "jumps")
    assert one.ppt_kpa == pytest.approx(2.5 * 98.0665)
    assert one.ppt_other_kpa == pytest.approx(4.1 * 98.0665)
    assert fields.pressure.difference.text() == "1.6 kg/cm² lower than the other side"
    assert fields.criteria.text() == "✓ Criteria met: 2 of 3 (taut band, hypersensitive spot); 1 not examined"


def test_drawing_where_the_pain_went_is_offered_once_it_was_referred(
    controller: Controller, column: ConsultColumn, marked: Marked, qtbot: QtBot
) -> None:
    marked("levator-scapulae", Side.LEFT, 6)
    settle(qtbot, controller)
    fields = column.panel.fields
    assert not fields.draw.isVisible()
    click(fields.signs["referred_pain"])
    settle(qtbot, controller)
    with qtbot.waitSignal(controller.draw_asked) as asked:
        click(fields.draw)
    assert asked.args == [found(controller).id]


def test_a_note_belongs_to_its_point_even_when_another_is_chosen_while_typing(
    controller: Controller, column: ConsultColumn, marked: Marked, qtbot: QtBot
) -> None:
    first = marked("levator-scapulae", Side.LEFT, 5)
    marked("levator-scapulae", Side.RIGHT, 6)
    controller.select(first)
    settle(qtbot, controller)
    QTest.keyClicks(column.panel.fields.note, "first")
    controller.step(1)
    settle(qtbot, controller)
    assert column.panel.fields.note.toPlainText() == ""
    assert found(controller).note == ""
    controller.select(first)
    settle(qtbot, controller)
    assert found(controller).note == "first"
    assert column.panel.fields.note.toPlainText() == "first"


def test_undo_is_shown_in_the_fields(
    controller: Controller, column: ConsultColumn, marked: Marked, qtbot: QtBot
) -> None:
    marked("levator-scapulae", Side.LEFT, 5)
    settle(qtbot, controller)
    click(column.panel.fields.signs["taut_band"])
    controller.undo()
    settle(qtbot, controller)
    assert column.panel.fields.signs["taut_band"].value is None


def test_a_new_point_can_be_given_to_another_muscle_of_its_place(
    controller: Controller, column: ConsultColumn, marked: Marked, qtbot: QtBot
) -> None:
    marked("infraspinatus", Side.RIGHT, 7)
    settle(qtbot, controller)
    click(column.panel.others)
    other = next(b for b in column.panel.findChildren(QPushButton) if b.text().endswith(", right"))
    name = other.text()
    click(other)
    settle(qtbot, controller)
    assert name != "Infraspinatus, right"
    assert column.panel.title.text() == name
    assert found(controller).nrs == 7


def test_an_old_visit_shows_its_fields_and_takes_no_change(
    controller: Controller, column: ConsultColumn, marked: Marked, clock: FixedClock, qtbot: QtBot
) -> None:
    point = marked("levator-scapulae", Side.LEFT, 8)
    old = controller.visit_id
    clock.forward(days=7)
    controller.start_visit()
    controller.show_visit(old)
    controller.select(point)
    fields = column.panel.fields
    assert not column.panel.remove.isVisible()
    assert not column.panel.scores.isEnabled()
    assert fields.note.isReadOnly()
    click(fields.signs["taut_band"])
    assert found(controller).taut_band is None
    assert all(text.isReadOnly() for text in column.notes.texts.values())


def test_the_list_says_what_changed_since_the_last_visit(
    controller: Controller, column: ConsultColumn, marked: Marked, clock: FixedClock, qtbot: QtBot
) -> None:
    first = marked("levator-scapulae", Side.LEFT, 8)
    marked("infraspinatus", Side.LEFT, 6)
    clock.forward(days=7)
    controller.start_visit()
    controller.take(first)
    controller.score(5)
    marked("quadratus-lumborum", Side.RIGHT, 6)
    settle(qtbot, controller)
    rows = [(row.letter, row.nrs, row.label, row.change) for row in column.points.model.rows]
    assert rows == [
        ("A", 5, PointLabel.BETTER, "8 → 5 better"),
        ("C", 6, PointLabel.NEW, "new"),
        ("B", None, PointLabel.NOT_ASKED, "not asked yet"),
    ]
    assert column.points.model.rows[0].spoken == "A, Levator scapulae, left, pain 5 of 10, 8 → 5 better"


def test_the_list_and_the_selection_follow_each_other(
    controller: Controller, column: ConsultColumn, marked: Marked, qtbot: QtBot
) -> None:
    first = marked("levator-scapulae", Side.LEFT, 8)
    second = marked("infraspinatus", Side.LEFT, 6)
    settle(qtbot, controller)
    view = column.points.view
    assert view.currentIndex().row() == 1
    QTest.mouseClick(view.viewport(), LEFT, pos=view.visualRect(column.points.model.index(0)).center())
    assert controller.point_id == first
    QTest.keyClick(view, Qt.Key.Key_Down)
    assert controller.point_id == second


def test_the_list_is_as_high_as_its_rows(
    controller: Controller, column: ConsultColumn, marked: Marked, qtbot: QtBot
) -> None:
    for muscle in ("levator-scapulae", "infraspinatus", "trapezius-descending"):
        marked(muscle, Side.LEFT, 5)
    settle(qtbot, controller)
    view = column.points.view
    last = view.visualRect(column.points.model.index(2))
    assert view.viewport().rect().contains(last)
    assert view.viewport().height() - last.bottom() < 8


def test_pain_now_takes_a_click_and_a_digit(controller: Controller, column: ConsultColumn, qtbot: QtBot) -> None:
    controller.start_visit()
    click(column.pain.chips["pain_now"])
    assert column.pain.rows["pain_now"].isVisible()
    QTest.keyClicks(column.pain.rows["pain_now"].buttons[0], "6")
    settle(qtbot, controller)
    assert controller.visit is not None
    assert controller.visit.pain_now == 6
    assert column.pain.chips["pain_now"].text() == "Pain now 6"
    assert not column.pain.rows["pain_now"].isVisible()


def test_notes_of_the_visit_are_kept_when_the_patient_is_closed_while_typing(
    controller: Controller, column: ConsultColumn, qtbot: QtBot
) -> None:
    controller.start_visit()
    QTest.keyClicks(column.notes.texts["plan"], "stretch 2x")
    editor = controller.editor
    assert editor is not None
    controller.clear()
    assert editor.chart.visits[0].plan == "stretch 2x"


@pytest.mark.parametrize("width", [230, 280, 374, 700])
def test_nothing_in_the_column_is_wider_than_the_column(
    controller: Controller, column: ConsultColumn, marked: Marked, qtbot: QtBot, width: int
) -> None:
    marked("trapezius-descending", Side.RIGHT, 7)
    column.resize(width, 700)
    settle(qtbot, controller)
    content = column.content
    assert content.width() <= column.area.viewport().width()
    row = column.panel.scores
    qtbot.waitUntil(lambda: all(row.rect().contains(button.geometry()) for button in row.buttons))
    for button in content.findChildren(QPushButton):
        if button.isVisible():
            right = button.mapTo(content, button.rect().topRight()).x()
            assert right <= content.width(), button.text()


def test_an_empty_visit_can_be_discarded_and_undo_brings_it_back(
    controller: Controller, column: ConsultColumn, marked: Marked, clock: FixedClock, qtbot: QtBot
) -> None:
    marked("levator-scapulae", Side.LEFT, 8)
    old = controller.visit_id
    settle(qtbot, controller)
    assert not column.pain.discard.isVisible()
    clock.forward(days=7)
    controller.start_visit()
    today = controller.visit_id
    assert column.pain.discard.isVisible()
    click(column.pain.discard)
    settle(qtbot, controller)
    assert (controller.visit_id, controller.recording) == (old, False)
    controller.undo()
    controller.today_visit()
    assert (controller.visit_id, controller.recording) == (today, True)


def test_a_refused_pressure_is_said_when_another_point_is_chosen(
    controller: Controller, column: ConsultColumn, marked: Marked, qtbot: QtBot
) -> None:
    first = marked("levator-scapulae", Side.LEFT, 5)
    marked("gluteus-medius", Side.LEFT, 4)
    settle(qtbot, controller)
    said: list[str] = []
    controller.message.connect(said.append)
    field = column.panel.fields.pressure.here.field
    field.setFocus()
    QTest.keyClicks(field, "0")
    controller.select(first)
    settle(qtbot, controller)
    assert said == ["Not recorded: the pressure pain threshold “0”. It must be a number above 0."]
    assert found(controller).ppt_kpa is None
    said.clear()
    controller.step(1)
    assert said == [], "it is said once"
