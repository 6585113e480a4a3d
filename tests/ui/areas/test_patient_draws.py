"""The patient's window: big, locked to drawing, nobody's data in it; what is drawn there and how it is taken back."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel
from pytestqt.qtbot import QtBot

from bodymap.clinic.area import DrawnBy, PainArea, Quality
from bodymap.clinic.sketch import Tool
from bodymap.ui.areas.patient import PatientWindow
from bodymap.ui.consultation import Consultation

Draws = Callable[..., None]
Square = Callable[..., list[tuple[float, float]]]


def areas(consultation: Consultation) -> tuple[PainArea, ...]:
    assert consultation.chart is not None
    return consultation.chart.areas_of(consultation.visit_id)


@pytest.fixture
def window(consultation: Consultation, qtbot: QtBot) -> Iterator[PatientWindow]:
    """The window handed over."""
    consultation.areas.section.patient.click()
    made = consultation.areas.patient
    assert made is not None
    _shown(made, qtbot)
    yield made
    if consultation.areas.patient is not None:
        consultation.areas.patient._leave()


def _shown(window: PatientWindow, qtbot: QtBot) -> None:
    """Wait until the window has its place, so that nothing moves under the hand."""
    qtbot.waitExposed(window)
    qtbot.waitUntil(lambda: window.size() == window.screen().size() and window.map.is_detailed)


def hold(window: PatientWindow, qtbot: QtBot, consultation: Consultation) -> None:
    """Hold the button until the window is gone."""
    QTest.mousePress(window.finish, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: consultation.areas.patient is None, timeout=4000)


def test_what_the_patient_draws_is_recorded_as_drawn_by_the_patient(
    consultation: Consultation, window: PatientWindow, finger_draws: Draws, square: Square
) -> None:
    finger_draws(window.map, square(400, 600, 40))
    window.qualities.buttons[Quality.BURNING].click()
    window.score.buttons[8].click()
    (area,) = areas(consultation)
    assert area.drawn_by is DrawnBy.PATIENT
    assert (area.qualities, area.nrs) == ((Quality.BURNING,), 8)


def test_nothing_of_the_patients_record_is_seen(consultation: Consultation, window: PatientWindow) -> None:
    texts = [label.text() for label in window.findChildren(QLabel)]
    texts += [button.text() for button in window.findChildren(QAbstractButton)]
    assert not any("Moreau" in text or "Elise" in text or "10482" in text for text in (*texts, window.windowTitle()))
    assert window.map.marks.marks == ()


def test_no_key_leaves_it(window: PatientWindow) -> None:
    modifiers = (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ControlModifier)
    for key in (Qt.Key.Key_Escape, Qt.Key.Key_F4, Qt.Key.Key_Q, Qt.Key.Key_W, Qt.Key.Key_Return, Qt.Key.Key_Delete):
        for modifier in modifiers:
            QTest.keyClick(window, key, modifier)
            QTest.keyClick(window.map, key, modifier)
            assert window.isVisible()
            assert window.map.area_pointer.tool is not None


def test_closing_it_from_outside_does_not_leave_it(window: PatientWindow) -> None:
    window.close()
    assert window.isVisible()


def test_it_lies_over_everything_else(window: PatientWindow) -> None:
    assert window.isModal()
    assert QApplication.activeModalWidget() is window


def test_a_short_press_of_done_does_not_leave_it_and_a_long_one_does(
    consultation: Consultation, window: PatientWindow, qtbot: QtBot
) -> None:
    QTest.mouseClick(window.finish, Qt.MouseButton.LeftButton)
    assert window.isVisible()
    hold(window, qtbot, consultation)
    assert consultation.areas.section.is_open


def test_the_patients_undo_takes_back_strokes_and_never_what_the_clinician_drew(
    consultation: Consultation, mouse_draws: Draws, finger_draws: Draws, square: Square, qtbot: QtBot
) -> None:
    consultation.areas.modes.shade.click()
    mouse_draws(consultation.middle.canvas, square(400, 1000, 20))
    consultation.areas.section.patient.click()
    window = consultation.areas.patient
    assert window is not None
    _shown(window, qtbot)
    finger_draws(window.map, square(400, 600, 40))
    window.tools[Tool.ERASE].click()
    finger_draws(window.map, [(400, 540), (400, 660)])
    whole_again = areas(consultation)[1].rings
    window.undo.click()
    assert areas(consultation)[1].rings != whole_again
    window.undo.click()
    assert not window.undo.isEnabled()
    (left,) = areas(consultation)
    assert left.drawn_by is DrawnBy.CLINICIAN
    hold(window, qtbot, consultation)


def test_an_area_rubbed_out_whole_comes_back_by_undo(
    consultation: Consultation, window: PatientWindow, finger_draws: Draws, square: Square
) -> None:
    finger_draws(window.map, square(400, 600, 6))
    window.qualities.buttons[Quality.NUMB].click()
    window.tools[Tool.ERASE].click()
    finger_draws(window.map, [(380, 600), (420, 600)])
    assert areas(consultation) == ()
    window.undo.click()
    (again,) = areas(consultation)
    assert again.qualities == (Quality.NUMB,)
    window.undo.click()
    assert areas(consultation) == ()


def test_the_patient_cannot_rub_out_what_the_clinician_drew(
    consultation: Consultation, mouse_draws: Draws, finger_draws: Draws, square: Square, qtbot: QtBot
) -> None:
    consultation.areas.modes.shade.click()
    mouse_draws(consultation.middle.canvas, square(400, 600, 20))
    consultation.areas.section.patient.click()
    window = consultation.areas.patient
    assert window is not None
    _shown(window, qtbot)
    window.tools[Tool.ERASE].click()
    finger_draws(window.map, [(350, 600), (450, 600)])
    assert len(areas(consultation)) == 1
    assert window.map.layer.areas == ()
    hold(window, qtbot, consultation)


def test_both_drawings_can_be_laid_over_each_other(
    consultation: Consultation, mouse_draws: Draws, finger_draws: Draws, square: Square, qtbot: QtBot
) -> None:
    section, layer = consultation.areas.section, consultation.areas.desk.layer
    consultation.areas.modes.shade.click()
    mouse_draws(consultation.middle.canvas, square(400, 600, 40))
    section.patient.click()
    window = consultation.areas.patient
    assert window is not None
    _shown(window, qtbot)
    finger_draws(window.map, square(420, 600, 40))
    hold(window, qtbot, consultation)
    qtbot.waitUntil(lambda: "in common" in section.agreement.text())
    assert ["Drawn by the patient" in row.lines for row in section.rows] == [False, True]
    assert [one.by_patient for one in layer.areas] == [False, True]
    buttons = section.hands.findChildren(QAbstractButton)
    buttons[1].click()
    assert [one.by_patient for one in layer.areas] == [False]
    buttons[2].click()
    assert [one.by_patient for one in layer.areas] == [True]


def test_everything_in_it_is_large(window: PatientWindow) -> None:
    for button in window.findChildren(QAbstractButton):
        if button.isVisible() and button not in window.score.buttons:
            assert button.height() >= 50, button.text()
