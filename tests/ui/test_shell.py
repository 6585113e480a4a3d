"""The window on an open clinic: header, columns, status line, menus, locking, leaving, and its places."""

from collections.abc import Callable, Iterator
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QDialog, QLabel, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from bodymap.app.events import NotSaved
from bodymap.app.patients import PatientFields
from bodymap.app.session import Session
from bodymap.clinic.patient import Patient
from bodymap.ui import theme
from bodymap.ui.geometry import Places
from bodymap.ui.main_window import MainWindow
from bodymap.ui.preferences import Preferences
from bodymap.ui.start.unlock import UnlockPage
from bodymap.ui.status_line import StatusLine
from bodymap.ui.workspace import Workspace

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def moreau(session: Session) -> Patient:
    fields = PatientFields(chart_number="10482", family_name="Moreau", given_name="Elise", birth_date=date(1979, 3, 14))
    return session.add_patient(fields).result()


def workspace(window: MainWindow) -> Workspace:
    assert window.workspace is not None
    return window.workspace


@pytest.fixture
def chart_open(open_window: MainWindow, moreau: Patient, qtbot: QtBot) -> MainWindow:
    workspace(open_window).open_patient(moreau.id)
    qtbot.waitUntil(lambda: workspace(open_window).consultation.chart is not None)
    return open_window


def texts(window: QWidget) -> str:
    """Everything that can be read in a window now."""
    labels = [label.text() for label in window.findChildren(QLabel) if label.isVisibleTo(window)]
    buttons = [button.text() for button in window.findChildren(QPushButton) if button.isVisibleTo(window)]
    lines = [line.text() for line in window.findChildren(QLineEdit) if line.isVisibleTo(window)]
    return "\n".join([window.windowTitle(), *labels, *buttons, *lines])


def action(window: MainWindow, key: str) -> QAction:
    found = window.findChild(QAction, f"action-{key}")
    assert isinstance(found, QAction)
    return found


def test_the_header_shows_whose_chart_is_open_and_the_title_only_its_number(chart_open: MainWindow) -> None:
    assert chart_open.windowTitle() == "Bodymap - 10482"
    words = texts(workspace(chart_open).header)
    assert "Moreau, Elise" in words
    assert "#10482" in words
    assert "b. 14 Mar 1979 · 47 y" in words


def test_without_a_patient_there_is_nothing_to_export_and_no_history(
    open_window: MainWindow, moreau: Patient, qtbot: QtBot
) -> None:
    header = workspace(open_window).header
    assert not header.history.isEnabled()
    assert not header.export.isEnabled()
    workspace(open_window).open_patient(moreau.id)
    qtbot.waitUntil(header.export.isEnabled)
    assert header.history.isEnabled()


def test_a_patient_is_found_by_typing_and_opened_with_enter(
    open_window: MainWindow, moreau: Patient, qtbot: QtBot
) -> None:
    field = workspace(open_window).search.field
    qtbot.keyClicks(field, "more")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: workspace(open_window).patient_id == moreau.id)
    assert field.text() == ""
    assert workspace(open_window).consultation.timeline.isVisible()


def test_the_visits_make_room_for_the_search_and_come_back(chart_open: MainWindow, qtbot: QtBot) -> None:
    space = workspace(chart_open)
    assert space.consultation.timeline.isVisible()
    qtbot.keyClicks(space.search.field, "m")
    assert space.search.results.isVisible()
    assert not space.consultation.timeline.isVisible()
    qtbot.keyClick(space.search.field, Qt.Key.Key_Escape)
    assert space.consultation.timeline.isVisible()
    assert not space.search.results.isVisible()


def test_a_patient_who_was_edited_shows_in_the_header_at_once(
    chart_open: MainWindow, moreau: Patient, qtbot: QtBot
) -> None:
    session = workspace(chart_open).session
    session.edit_patient(moreau, PatientFields(chart_number="10482", family_name="Moreau-Petit")).result()
    qtbot.waitUntil(lambda: "Moreau-Petit" in texts(workspace(chart_open).header))


def test_history_opens_in_place_of_the_columns_and_closes(chart_open: MainWindow, qtbot: QtBot) -> None:
    space = workspace(chart_open)
    qtbot.mouseClick(space.header.history, LEFT)
    assert space.consultation.history.isVisible()
    assert not space.consultation.middle.isVisible()
    qtbot.mouseClick(space.header.history, LEFT)
    assert space.consultation.middle.isVisible()


def test_each_window_key_is_shown_in_a_menu(open_window: MainWindow) -> None:
    from bodymap.ui.keys import WINDOW_KEYS

    shown = {entry.shortcut().toString() for entry in open_window.findChildren(QAction)}
    assert {key.keys[0] for key in WINDOW_KEYS} - {"Ctrl+H"} <= shown


def test_the_theme_and_the_text_size_are_in_the_menu(open_window: MainWindow, qapp: QApplication) -> None:
    for entry in open_window.findChildren(QAction):
        if entry.data() == "dark":
            entry.trigger()
    assert theme.is_dark()
    theme.apply(qapp, theme.LIGHT)


# --- the status line


@pytest.fixture
def status(qtbot: QtBot) -> StatusLine:
    line = StatusLine("Dr A. Okafor", UTC)
    qtbot.addWidget(line)
    line.resize(1200, 40)
    line.show()
    return line


def test_the_status_line_says_when_it_was_saved(status: StatusLine) -> None:
    status.show_saving(1)
    assert status.save.text() == "Saving ..."
    status.show_saved(datetime(2026, 11, 20, 14, 3, 22, tzinfo=UTC))
    assert status.save.text() == "Saved 14:03:22"
    assert not status.retry.isVisible()
    assert "Dr A. Okafor" in texts(status)


def test_what_could_not_be_saved_is_said_with_how_much_waits_and_can_be_tried_again(
    status: StatusLine, qtbot: QtBot
) -> None:
    status.show_not_saved(3, "The disk is full.", "Make room.")
    assert status.save.text() == "Not saved: The disk is full. 3 changes wait."
    with qtbot.waitSignal(status.retry_asked):
        qtbot.mouseClick(status.retry, LEFT)
    status.show_not_saved(0, "Somebody else changed it first.", "")
    assert status.save.text() == "Not saved: Somebody else changed it first."
    assert not status.retry.isVisible()


def test_the_whole_of_a_text_that_has_no_room_is_in_its_tip(status: StatusLine) -> None:
    status.resize(300, 40)
    status.show_message("A very long message that has no room at all in a window as narrow as this one is")
    assert status.message.is_cut()
    assert "narrow as this one" in status.message.toolTip()


def test_the_label_of_undo_is_shown_and_goes(status: StatusLine) -> None:
    status.show_undo("mark left trapezius")
    assert status.undo.text() == "Undo: mark left trapezius"
    status.show_undo("")
    assert status.undo.text() == ""


def test_the_sessions_events_reach_the_status_line(chart_open: MainWindow, qtbot: QtBot) -> None:
    space = workspace(chart_open)
    space.consultation.start_visit()
    qtbot.waitUntil(lambda: space.status.save.text().startswith("Saved "))


# --- locking


def test_locking_shows_nothing_of_the_patient_and_unlocking_comes_back_to_the_chart(
    chart_open: MainWindow, moreau: Patient, passphrase: str, qtbot: QtBot
) -> None:
    action(chart_open, "lock").trigger()
    assert chart_open.is_locked
    assert "Moreau" not in texts(chart_open)
    assert "10482" not in texts(chart_open)
    assert not chart_open.menuBar().isVisible()
    page = chart_open.start.currentWidget()
    assert isinstance(page, UnlockPage)
    qtbot.keyClicks(page.passphrase.edit, passphrase)
    qtbot.keyClick(page.passphrase.edit, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: not chart_open.is_locked, timeout=10_000)
    qtbot.waitUntil(lambda: workspace(chart_open).patient_id == moreau.id)


def test_a_dialog_with_a_patient_in_it_goes_when_the_window_locks(chart_open: MainWindow, qtbot: QtBot) -> None:
    workspace(chart_open).edit_patient()
    assert [w for w in QApplication.topLevelWidgets() if isinstance(w, QDialog) and w.isVisible()]
    chart_open.lock()
    assert not [w for w in QApplication.topLevelWidgets() if isinstance(w, QDialog) and w.isVisible()]


def test_the_window_locks_when_nobody_has_touched_it_for_a_while(
    chart_open: MainWindow, preferences: Preferences, qtbot: QtBot
) -> None:
    from bodymap.ui.idle import IdleWatch

    watch = chart_open.findChild(IdleWatch)
    assert isinstance(watch, IdleWatch)
    preferences.change(lock_minutes=1)
    watch.set_minutes(0.001)
    qtbot.waitUntil(lambda: chart_open.is_locked)


def test_a_touch_puts_the_lock_off(qtbot: QtBot) -> None:
    from PySide6.QtCore import QObject, QTimer

    from bodymap.ui.idle import IdleWatch

    holder = QObject()
    watch = IdleWatch(holder)
    field = QLineEdit()
    qtbot.addWidget(field)
    field.installEventFilter(watch)
    watch.set_minutes(1)
    timer = watch.findChild(QTimer)
    assert isinstance(timer, QTimer)
    begun = timer.timerId()
    qtbot.keyClick(field, Qt.Key.Key_A)
    assert timer.isActive()
    assert timer.timerId() != begun


def test_what_waits_to_be_saved_survives_the_lock(
    chart_open: MainWindow, moreau: Patient, passphrase: str, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    space = workspace(chart_open)
    monkeypatch.setattr(space.consultation, "finish", lambda: False)
    chart_open.lock()
    assert chart_open.is_locked
    assert "Moreau" not in texts(chart_open)
    page = chart_open.start.currentWidget()
    assert isinstance(page, UnlockPage)
    qtbot.keyClicks(page.passphrase.edit, passphrase)
    qtbot.keyClick(page.passphrase.edit, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: not chart_open.is_locked, timeout=10_000)
    assert workspace(chart_open) is space
    monkeypatch.undo()


def test_another_clinic_is_not_opened_while_changes_of_the_locked_one_wait(
    chart_open: MainWindow, tmp_path: Path, passphrase: str, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    from bodymap.app.clinics import create_clinic

    space = workspace(chart_open)
    monkeypatch.setattr(space.consultation, "finish", lambda: False)
    chart_open.lock()
    other, _code = create_clinic(tmp_path / "other", name="Other", user_name="Dr B", passphrase=passphrase)
    chart_open.open_session(other)
    assert chart_open.is_locked
    assert "could not be saved" in texts(chart_open)
    assert other.close().result() == ()
    monkeypatch.undo()
    third, _code = create_clinic(tmp_path / "third", name="Third", user_name="Dr C", passphrase=passphrase)
    chart_open.open_session(third)
    assert workspace(chart_open).session is third


# --- leaving


def test_closing_with_changes_that_cannot_be_saved_asks_and_staying_keeps_them(
    chart_open: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    space = workspace(chart_open)
    asked: list[str] = []

    def stay(words: str, _yes: str) -> bool:
        asked.append(words)
        return False

    monkeypatch.setattr(chart_open, "_ask", stay)
    monkeypatch.setattr(space.consultation, "finish", lambda: False)
    assert not chart_open.close()
    qtbot.waitUntil(lambda: bool(asked), timeout=8_000)
    assert "could not be saved" in asked[0]
    assert chart_open.isVisible()
    monkeypatch.undo()


def test_closing_closes_the_session(open_window: MainWindow, session: Session) -> None:
    assert open_window.close()
    assert session.close().result() == ()


def test_a_refused_write_shows_in_the_window(open_window: MainWindow, qtbot: QtBot) -> None:
    space = workspace(open_window)
    space.notifier.not_saved.emit(2, "The disk is full.", "Make room.")
    assert "2 changes wait" in space.status.save.text()
    assert isinstance(NotSaved(2, "", ""), NotSaved)


# --- places and sizes


def test_the_window_and_its_columns_are_where_they_were(
    preferences: Preferences, session: Session, tmp_path: Path, qtbot: QtBot
) -> None:
    file = tmp_path / "window.json"
    first = MainWindow(lambda: preferences, Places(file))
    qtbot.addWidget(first)
    first.show()
    first.open_session(session)
    first.setGeometry(QRect(20, 30, 780, 640))
    first.close()
    second = MainWindow(lambda: preferences, Places(file))
    qtbot.addWidget(second)
    assert second.geometry() == QRect(20, 30, 800, 640).intersected(QRect(0, 0, 800, 800)) or second.height() == 640


@pytest.fixture
def sized(qapp: QApplication) -> Iterator[Callable[[int], None]]:
    """Set the text size; it is put back afterwards."""
    yield lambda percent: theme.apply(qapp, theme.LIGHT, percent)
    theme.apply(qapp, theme.LIGHT, 100)


@pytest.mark.parametrize(
    ("width", "height", "percent"), [(1280, 720, 100), (3840, 2160, 100), (1920, 1080, 200), (1280, 720, 200)]
)
def test_nothing_is_cut_off(
    window: MainWindow,
    session: Session,
    moreau: Patient,
    qtbot: QtBot,
    sized: Callable[[int], None],
    cut_off: Callable[[Any], list[str]],
    width: int,
    height: int,
    percent: int,
) -> None:
    sized(percent)
    window.resize(width, height)
    window.open_session(session)
    workspace(window).open_patient(moreau.id)
    qtbot.waitUntil(lambda: workspace(window).consultation.chart is not None)
    assert window.width() == width
    assert window.height() == height

    def fits() -> None:
        assert cut_off(window) == []

    qtbot.waitUntil(fits)


def test_whatever_takes_the_focus_has_a_name_for_a_screen_reader(chart_open: MainWindow) -> None:
    nameless = [
        f"{type(widget).__name__} {widget.objectName()}"
        for widget in chart_open.findChildren(QWidget)
        if widget.isVisibleTo(chart_open)
        and widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        and not widget.accessibleName()
        and not getattr(widget, "text", lambda: "")()
    ]
    assert nameless == []


def test_buttons_of_the_header_and_the_left_column_can_be_touched(chart_open: MainWindow) -> None:
    space = workspace(chart_open)
    for widget in (space.header.history, space.header.export, space.search.add, space.search.field):
        assert widget.height() >= 40
