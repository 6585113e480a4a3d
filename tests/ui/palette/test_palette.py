"""The palette in the real window: what it finds, what it says that Enter will do, and that it does that."""

import time
from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from bodymap.app.patients import PatientFields
from bodymap.app.session import Session
from bodymap.atlas.model import Side
from bodymap.clinic.finding import Activity, Finding
from bodymap.clinic.patient import Patient
from bodymap.ui import theme
from bodymap.ui.main_window import MainWindow
from bodymap.ui.palette.palette import Palette
from bodymap.ui.palette.rows import Kind
from bodymap.ui.workspace import Workspace

KEY = Qt.Key
CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def patients(session: Session) -> tuple[Patient, Patient]:
    names = (("10482", "Moreau", "Elise"), ("10483", "Levander", "Bo"))
    made = [
        session.add_patient(PatientFields(chart_number=n, family_name=f, given_name=g)).result() for n, f, g in names
    ]
    return made[0], made[1]


@pytest.fixture
def space(open_window: MainWindow, patients: tuple[Patient, Patient], qtbot: QtBot) -> Workspace:
    """The open clinic with the first patient's chart."""
    workspace = open_window.workspace
    assert workspace is not None
    open_window.activateWindow()
    qtbot.waitUntil(open_window.isActiveWindow)
    workspace.open_patient(patients[0].id)
    qtbot.waitUntil(lambda: workspace.consultation.chart is not None)
    return workspace


@pytest.fixture
def palette(space: Workspace, qtbot: QtBot) -> Palette:
    """The palette, opened by its key."""
    QTest.keyClick(space.consultation.middle.canvas, KEY.Key_K, CONTROL)
    qtbot.waitUntil(lambda: space.finder.isVisible() and space.finder.field.hasFocus())
    return space.finder


def write(palette: Palette, text: str) -> None:
    palette.field.selectAll()
    QTest.keyClick(palette.field, KEY.Key_Delete)
    QTest.keyClicks(palette.field, text)


def press(palette: Palette, *keys: Qt.Key) -> None:
    for key in keys:
        QTest.keyClick(palette.field, key)


def titles(palette: Palette, kind: Kind | None = None) -> list[str]:
    return [row.title for row in palette.results.model_of_rows.rows if kind in (None, row.kind)]


def findings(space: Workspace) -> list[tuple[str, Side, Finding]]:
    chart = space.consultation.chart
    assert chart is not None
    points = chart.point_of
    return [(points[one.point_id].muscle, points[one.point_id].side, one) for one in chart.findings]


def test_a_line_says_what_enter_will_do_and_enter_does_it(palette: Palette, space: Workspace, qtbot: QtBot) -> None:
    write(palette, "lev scap l 6 active ltr")
    assert palette.does.text() == "Enter: Mark left levator scapulae: pain 6, active, local twitch."
    press(palette, KEY.Key_Return)
    assert not palette.isVisible()
    ((muscle, side, finding),) = findings(space)
    assert (muscle, side) == ("levator-scapulae", Side.LEFT)
    assert (finding.nrs, finding.activity, finding.local_twitch) == (6, Activity.ACTIVE, True)
    assert space.consultation.controller.recording
    assert space.consultation.controller.point_id == finding.point_id
    assert space.consultation.middle.canvas.hasFocus()


def test_several_points_are_recorded_at_once(palette: Palette, space: Workspace) -> None:
    write(palette, "glute med both 4, r QL x latent")
    assert palette.does.text() == (
        "Enter: Mark left gluteus medius: pain 4. Mark right gluteus medius: pain 4. "
        "Mark right quadratus lumborum: pain 10, latent."
    )
    press(palette, KEY.Key_Return)
    assert [(muscle, side, one.nrs) for muscle, side, one in findings(space)] == [
        ("gluteus-medius", Side.LEFT, 4),
        ("gluteus-medius", Side.RIGHT, 4),
        ("quadratus-lumborum", Side.RIGHT, 10),
    ]


def test_a_missing_side_is_asked_and_enter_alone_never_guesses_it(palette: Palette, space: Workspace) -> None:
    write(palette, "glute med 4")
    assert palette.question.text() == "Which side of Gluteus medius?"
    assert titles(palette) == ["Gluteus medius, left", "Gluteus medius, right", "Gluteus medius, both sides"]
    press(palette, KEY.Key_Return)
    assert findings(space) == []
    press(palette, KEY.Key_Down, KEY.Key_Down)
    assert palette.does.text() == "Enter: Mark right gluteus medius: pain 4."
    press(palette, KEY.Key_Return)
    assert [(muscle, side) for muscle, side, _one in findings(space)] == [("gluteus-medius", Side.RIGHT)]


def test_an_answer_that_leaves_another_question_asks_that_next(palette: Palette, space: Workspace) -> None:
    write(palette, "trapezius 7")
    press(palette, KEY.Key_Down, KEY.Key_Return)
    assert palette.isVisible()
    assert palette.field.text() == "trapezius-descending 7"
    assert "Which side" in palette.question.text()
    press(palette, KEY.Key_Down, KEY.Key_Return)
    assert [(muscle, side) for muscle, side, _one in findings(space)] == [("trapezius-descending", Side.LEFT)]


def test_a_letter_continues_a_point_of_the_last_visit(palette: Palette, space: Workspace, clock: Any) -> None:
    write(palette, "l lev scap 6")
    press(palette, KEY.Key_Return)
    clock.forward(days=7)
    space.consultation.controller.start_visit()
    space.toggle_palette()
    write(palette, "A not found")
    assert palette.does.text() == "Enter: Point A (left levator scapulae): not found."
    press(palette, KEY.Key_Return)
    assert [one.activity for _muscle, _side, one in findings(space)] == [Activity.UNKNOWN, Activity.NOT_FOUND]


@pytest.mark.parametrize(
    ("line", "told"),
    [
        ("l lev scap 11", "0 to 10"),
        ("l lev scap 6 ppt 0kg", "above 0"),
        ("l lev scap 6 inj lido 1% 1000ml", "100"),
        ("l lev scap 6 inj unobtainium 1ml", "No agent is called"),
        ("Z 4", "no point Z"),
        ("l lev scap 6 " + "x" * 1_200, "longer than"),
    ],
)
def test_what_cannot_be_is_said_below_the_field_and_nothing_is_lost(
    palette: Palette, space: Workspace, line: str, told: str
) -> None:
    palette.field.setText(line)
    press(palette, KEY.Key_Return)
    assert told in palette.fault.text()
    assert palette.isVisible()
    assert palette.field.text() == line
    assert findings(space) == []


def test_ten_thousand_characters_are_answered_at_once(palette: Palette) -> None:
    began = time.perf_counter()
    palette.field.setText("lev scap l 6, " * 715)
    assert time.perf_counter() - began < 1.0
    assert "longer than" in palette.fault.text()
    assert titles(palette) == []


def test_a_muscle_is_found_by_any_name_and_shown_on_the_map(palette: Palette, space: Workspace) -> None:
    write(palette, "uper trap")
    assert palette.does.text().startswith("Enter: Show Trapezius, descending part")
    press(palette, KEY.Key_Return)
    assert space.consultation.middle.canvas.spotlight.muscle == "trapezius-descending"
    assert findings(space) == []


def test_a_patient_is_found_and_opened(
    palette: Palette, space: Workspace, patients: tuple[Patient, Patient], qtbot: QtBot
) -> None:
    write(palette, "levand")
    qtbot.waitUntil(lambda: titles(palette, Kind.PATIENT) == ["Levander, Bo"])
    while palette.results.row is None or palette.results.row.kind is not Kind.PATIENT:
        press(palette, KEY.Key_Down)
    assert palette.does.text() == "Enter: Open the chart of Levander, Bo."
    press(palette, KEY.Key_Return)
    qtbot.waitUntil(lambda: space.patient_id == patients[1].id)


def test_every_command_of_the_menus_is_found_and_done(palette: Palette, space: Workspace, qtbot: QtBot) -> None:
    assert {"Lock", "Settings", "Zoom in", "Undo", "Dark", "Guide"} - set(titles(palette)) <= {"Undo"}
    write(palette, "hstory")
    assert titles(palette, Kind.COMMAND)[0] == "History"
    write(palette, "history")
    press(palette, KEY.Key_Return)
    qtbot.waitUntil(space.header.history.isChecked)


def test_escape_closes_it_and_gives_the_focus_back(palette: Palette, space: Workspace) -> None:
    write(palette, "lev scap l 6")
    press(palette, KEY.Key_Escape)
    assert not palette.isVisible()
    assert palette.field.text() == ""
    assert QApplication.focusWidget() is space.consultation.middle.canvas
    assert findings(space) == []


def test_a_click_on_a_row_does_it_and_one_beside_the_card_closes(palette: Palette, space: Workspace) -> None:
    write(palette, "both lev scap 3")
    index = palette.results.model_of_rows.index(0)
    QTest.mouseClick(
        palette.results.viewport(), Qt.MouseButton.LeftButton, pos=palette.results.visualRect(index).center()
    )
    assert len(findings(space)) == 2
    space.toggle_palette()
    assert palette.isVisible()
    QTest.mouseClick(palette, Qt.MouseButton.LeftButton, pos=palette.rect().bottomLeft())
    assert not palette.isVisible()


def test_without_a_patient_a_point_is_refused_in_plain_words_and_stays(open_window: MainWindow, qtbot: QtBot) -> None:
    workspace = open_window.workspace
    assert workspace is not None
    workspace.toggle_palette()
    write(workspace.finder, "lev scap l 6")
    press(workspace.finder, KEY.Key_Return)
    assert "No patient is open" in workspace.finder.fault.text()
    assert workspace.finder.field.text() == "lev scap l 6"


def test_a_locked_window_keeps_nothing_of_it(palette: Palette, open_window: MainWindow, qtbot: QtBot) -> None:
    write(palette, "moreau")
    qtbot.waitUntil(lambda: bool(titles(palette, Kind.PATIENT)))
    space = open_window.workspace
    assert space is not None
    space.hide()
    assert (palette.field.text(), titles(palette)) == ("", [])


def test_typing_is_answered_within_a_twentieth_of_a_second(palette: Palette) -> None:
    palette.field.setText("trapezus")
    took = []
    for text in ("l", "lev", "lev scpa", "levator scapulae left", "glteus medus 4", "r QL 7 inj lido 1% 1.5ml us"):
        began = time.perf_counter()
        palette.field.setText(text)
        took.append(time.perf_counter() - began)
    assert sorted(took)[len(took) // 2] < 0.05


@pytest.mark.parametrize("size", [(640, 480), (1280, 720)])
@pytest.mark.parametrize("percent", [100, 200])
def test_nothing_of_it_is_cut_off(
    palette: Palette,
    open_window: MainWindow,
    qapp: QApplication,
    qtbot: QtBot,
    cut_off: Callable[[QWidget], list[str]],
    size: tuple[int, int],
    percent: int,
) -> None:
    theme.apply(qapp, theme.DARK, percent)
    open_window.resize(*size)
    write(palette, "glute med 4 inj lido 1% 1.5ml")
    qtbot.waitUntil(lambda: cut_off(palette) == [])
    assert palette.rect().contains(palette._card.geometry())


def test_what_the_rules_would_ask_to_stop_for_stands_below_the_line_before_enter(
    palette: Palette, space: Workspace
) -> None:
    write(palette, "r QL 7")
    assert not palette.advice.isVisible()
    began = time.perf_counter()
    palette.field.setText("r QL 7 inj lido 2% 20ml")
    assert time.perf_counter() - began < 0.5
    assert palette.advice.isVisible()
    assert "dose" in palette.advice.text().lower()
    press(palette, KEY.Key_Return)
    assert findings(space) == [], "what asks to stop is recorded on purpose only"
    assert palette.does.text() == "Press Enter again to record it all the same."
    press(palette, KEY.Key_Return)
    assert len(findings(space)) == 1


def test_a_line_is_one_step_to_undo_and_to_do_again(palette: Palette, space: Workspace) -> None:
    controller = space.consultation.controller
    controller.today_visit()
    controller.revise_visit(pain_now=5)
    write(palette, "glute med both 4, r QL 7 inj lido 1% 1.5ml")
    press(palette, KEY.Key_Return)
    chart = space.consultation.chart
    assert chart is not None
    assert controller.editor is not None
    assert controller.editor.undo_label == "Record 3 points"
    controller.undo()
    chart = controller.editor.chart
    assert (chart.findings_of(controller.visit_id), chart.treatments_of(controller.visit_id)) == ((), ())
    assert controller.editor.undo_label == "Change the visit"
    controller.redo()
    chart = controller.editor.chart
    assert len(chart.findings_of(controller.visit_id)) == 3
    assert len(chart.treatments_of(controller.visit_id)) == 1
