"""Finding a muscle in the real window: typed, from the tree, marked at its usual point, and back with Escape."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QModelIndex, QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from bodymap.atlas.model import Depth, Side, View
from bodymap.ui import theme
from bodymap.ui.atlas.finder import Finder
from bodymap.ui.atlas.lines import LINE
from bodymap.ui.consultation import Consultation
from bodymap.ui.main_window import MainWindow

KEY = Qt.Key
CONTROL = Qt.KeyboardModifier.ControlModifier


def press(key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    """Press a key where the focus is."""
    widget = QApplication.focusWidget()
    assert widget is not None
    QTest.keyClick(widget, key, modifiers)


def focus() -> QWidget | None:
    return QApplication.focusWidget()


def type_words(words: str) -> None:
    widget = focus()
    assert widget is not None
    QTest.keyClicks(widget, words)


def open_finder(consultation: Consultation) -> Finder:
    consultation.middle.canvas.setFocus()
    press(KEY.Key_F, CONTROL)
    assert consultation.aside.currentWidget() is consultation.aside.finder
    return consultation.aside.finder


def test_a_muscle_is_typed_found_marked_and_scored_with_keys_only(recording: Consultation, qtbot: QtBot) -> None:
    finder = open_finder(recording)
    type_words("levater scapule right")
    press(KEY.Key_Return)
    canvas = recording.middle.canvas
    assert (canvas.views, canvas.depth) == ((View.POSTERIOR,), Depth.INTERMEDIATE)
    assert (canvas.spotlight.muscle, canvas.spotlight.sides) == ("levator-scapulae", (Side.RIGHT,))
    assert focus() is finder.marks.buttons[Side.RIGHT]
    press(KEY.Key_Return)
    assert recording.aside.currentWidget() is recording.right
    press(KEY.Key_7)
    chart = recording.chart
    assert chart is not None
    [finding] = chart.findings_of(recording.visit_id)
    point = chart.point_of[finding.point_id]
    assert (point.muscle, point.side, finding.nrs) == ("levator-scapulae", Side.RIGHT, 7)
    usual = recording.controller.session.atlas.usual_place("levator-scapulae", Side.RIGHT, view=View.POSTERIOR)
    assert usual is not None
    assert (finding.place.view, finding.place.x, finding.place.y) == (usual.view, usual.x, usual.y)
    assert canvas.spotlight.muscle == ""


def test_a_second_mark_takes_the_next_usual_point(recording: Consultation) -> None:
    open_finder(recording)
    for _ in range(2):
        recording.find_muscle()
        recording.aside.finder.field.setText("QL left")
        press(KEY.Key_Return)
        press(KEY.Key_Return)
    chart = recording.chart
    assert chart is not None
    places = {(f.place.x, f.place.y) for f in chart.findings_of(recording.visit_id)}
    assert len(places) == 2


def test_the_lit_muscle_stands_in_the_middle_and_is_seen(recording: Consultation) -> None:
    open_finder(recording)
    type_words("piriformis")
    press(KEY.Key_Return)
    canvas = recording.middle.canvas
    lit = canvas.spotlight.found_rect(canvas.camera)
    assert abs(lit.center().y() - canvas.height() / 2) < 0.06 * canvas.height()
    assert canvas.rect().contains(lit.toAlignedRect())
    assert not lit.intersects(canvas.depth_panel.geometry())
    assert lit.width() > 0.2 * canvas.width()


def test_both_sides_are_lit_where_no_side_was_named(recording: Consultation) -> None:
    open_finder(recording)
    type_words("gluteus medius")
    press(KEY.Key_Return)
    canvas = recording.middle.canvas
    middle = canvas.point_on_screen(View.POSTERIOR, 400.0, 900.0)
    assert middle is not None
    lit = canvas.spotlight.found_rect(canvas.camera)
    assert lit.left() < middle.x() - 10 < middle.x() + 10 < lit.right()


def test_a_muscle_of_a_close_up_turns_to_the_close_up_of_its_side(recording: Consultation) -> None:
    open_finder(recording)
    type_words("right adductor hallucis")
    press(KEY.Key_Return)
    canvas = recording.middle.canvas
    assert (canvas.views, canvas.mirrored) == ((View.PLANTAR,), True)
    assert not canvas.spotlight.found_rect(canvas.camera).isEmpty()
    press(KEY.Key_Return)
    chart = recording.chart
    assert chart is not None
    [finding] = chart.findings_of(recording.visit_id)
    assert chart.point_of[finding.point_id].side is Side.RIGHT
    assert finding.place.view in canvas.views


def test_escape_goes_back_to_the_visit_and_to_what_the_map_showed(recording: Consultation) -> None:
    canvas = recording.middle.canvas
    before = (canvas.views, canvas.depth)
    open_finder(recording)
    type_words("soleus")
    press(KEY.Key_Return)
    assert canvas.views != before[0] or canvas.spotlight.muscle
    press(KEY.Key_Escape)
    assert recording.aside.currentWidget() is recording.right
    assert (canvas.views, canvas.depth, canvas.is_fit) == (*before, True)
    assert canvas.spotlight.muscle == ""
    assert recording.chart is not None
    assert recording.chart.findings_of(recording.visit_id) == ()


def test_escape_in_the_field_closes_the_finder_and_is_free_again_afterwards(recording: Consultation) -> None:
    open_finder(recording)
    press(KEY.Key_Escape)
    assert recording.aside.currentWidget() is recording.right
    assert not recording.aside._escape.isEnabled()


def test_the_light_goes_out_with_the_next_click_on_the_map(recording: Consultation, qtbot: QtBot) -> None:
    open_finder(recording)
    type_words("infraspinatus")
    press(KEY.Key_Return)
    canvas = recording.middle.canvas
    spot = recording.controller.session.atlas.usual_place("infraspinatus", Side.LEFT)
    assert spot is not None
    at = canvas.point_on_screen(spot.view, spot.x, spot.y)
    assert at is not None
    QTest.mouseClick(canvas, Qt.MouseButton.LeftButton, pos=QPoint(round(at.x()), round(at.y())))
    qtbot.waitUntil(lambda: canvas.spotlight.muscle == "")
    qtbot.waitUntil(lambda: recording.aside.currentWidget() is recording.right)


def test_zoom_and_depth_leave_the_light_on(recording: Consultation) -> None:
    open_finder(recording)
    type_words("infraspinatus")
    press(KEY.Key_Return)
    canvas = recording.middle.canvas
    canvas.zoom_out()
    canvas.set_depth(Depth.DEEP)
    assert canvas.spotlight.muscle == "infraspinatus"


def test_arrows_in_the_field_walk_the_list(consultation: Consultation) -> None:
    finder = open_finder(consultation)
    type_words("glut")
    assert [line.muscle for line in finder.model.lines[:3]] == [
        "gluteus-maximus", "gluteus-medius", "gluteus-minimus",
    ]  # fmt: skip
    press(KEY.Key_Down)
    press(KEY.Key_Return)
    assert finder.line is not None
    assert finder.line.muscle == "gluteus-medius"


def test_letters_typed_in_the_list_go_into_the_field(consultation: Consultation) -> None:
    finder = open_finder(consultation)
    type_words("glut")
    finder.list.setFocus()
    press(KEY.Key_M)
    press(KEY.Key_N)
    assert finder.field.text() == "glutmn"
    assert focus() is finder.field


def test_without_a_visit_nothing_can_be_marked_but_it_is_said_how(consultation: Consultation) -> None:
    finder = open_finder(consultation)
    type_words("soleus")
    press(KEY.Key_Return)
    assert all(button.isHidden() for button in finder.marks.buttons.values())
    assert not finder.marks.note.isHidden()
    assert focus() is finder.about
    consultation.start_visit()
    assert not finder.marks.buttons[Side.LEFT].isHidden()
    assert finder.marks.note.isHidden()


def test_the_flat_list_and_the_tree_hold_every_muscle_in_words(consultation: Consultation) -> None:
    finder = open_finder(consultation)
    atlas = consultation.controller.session.atlas
    listed = {line.muscle for line in finder.model.lines}
    model = finder.tree.model()
    regions = [model.index(row, 0) for row in range(model.rowCount())]
    in_tree = [
        model.index(row, 0, region).data(LINE).muscle for region in regions for row in range(model.rowCount(region))
    ]
    assert listed == set(in_tree) == set(atlas.muscles)
    assert len(in_tree) == 146
    assert regions[0].data() == "Head and face (12)"
    role = Qt.ItemDataRole.AccessibleTextRole
    assert finder.model.index(0).data(role) == "Abductor digiti minimi of the foot, Foot · left and right"
    assert model.index(0, 0, regions[0]).data(role) == "Masseter, superficial part, left and right"


def test_a_screen_reader_gets_list_and_tree(consultation: Consultation) -> None:
    finder = open_finder(consultation)
    for view, role in ((finder.list, QAccessible.Role.List), (finder.tree, QAccessible.Role.Tree)):
        told = QAccessible.queryAccessibleInterface(view)
        assert told is not None
        assert told.role() is role
        assert told.text(QAccessible.Text.Name)
    assert finder.field.accessibleName() == "Find a muscle"


def test_a_region_opens_and_a_muscle_of_it_is_chosen(consultation: Consultation) -> None:
    finder = open_finder(consultation)
    finder.as_tree.click()
    model = finder.tree.model()
    neck = model.index(1, 0, QModelIndex())
    finder.tree.setFocus()
    finder.tree.setCurrentIndex(neck)
    press(KEY.Key_Right)
    assert finder.tree.isExpanded(neck)
    press(KEY.Key_Down)
    press(KEY.Key_Return)
    assert finder.line is not None
    assert finder.line.muscle == "sternocleidomastoid-sternal"
    assert consultation.middle.canvas.spotlight.muscle == "sternocleidomastoid-sternal"


def test_the_tree_shows_only_what_is_typed(consultation: Consultation) -> None:
    finder = open_finder(consultation)
    finder.as_tree.click()
    finder.field.setText("trapezius")
    model = finder.tree.model()
    assert [model.index(row, 0).data() for row in range(model.rowCount())] == ["Shoulder girdle (3)"]
    finder.field.setFocus()
    press(KEY.Key_Return)
    assert finder.line is not None
    assert finder.line.muscle == "trapezius-descending"


def test_nothing_found_is_said(consultation: Consultation) -> None:
    finder = open_finder(consultation)
    type_words("zzzzzz")
    assert finder.model.lines == ()
    assert "No muscle is called so" in finder.note.text()
    press(KEY.Key_Return)
    assert finder.line is None


def test_the_finder_leaves_the_history_for_the_map(consultation: Consultation, open_window: MainWindow) -> None:
    workspace = open_window.workspace
    assert workspace is not None
    workspace.header.history.setChecked(True)
    workspace.consultation.find_muscle()
    assert not workspace.header.history.isChecked()
    assert consultation.aside.isVisible()
    assert focus() is consultation.aside.finder.field


@pytest.mark.parametrize("size", [100, 200])
def test_nothing_of_the_finder_is_cut_off(
    recording: Consultation, qapp: QApplication, size: int, cut_off: Callable[[QWidget], list[str]], qtbot: QtBot
) -> None:
    theme.apply(qapp, theme.DARK, size)
    finder = open_finder(recording)
    type_words("levator scapulae")
    press(KEY.Key_Return)
    qtbot.waitUntil(lambda: finder.width() >= theme.px(280))
    qtbot.waitUntil(lambda: cut_off(finder) == [])
