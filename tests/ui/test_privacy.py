"""Nothing of a patient stays on the clipboard or in a capture longer than was set."""

import ctypes
from collections.abc import Iterator
from types import SimpleNamespace

import pytest
from PySide6.QtCore import QMimeData, QObject
from PySide6.QtGui import QClipboard, QGuiApplication, QImage
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from bodymap.app.settings import Settings
from bodymap.ui import privacy
from bodymap.ui.main_window import MainWindow
from bodymap.ui.preferences import Preferences
from bodymap.ui.privacy import MARKS, Privacy


@pytest.fixture
def clipboard(qapp: QApplication) -> Iterator[QClipboard]:
    found = QGuiApplication.clipboard()
    found.clear()
    yield found
    found.clear()


@pytest.fixture
def guard(qapp: QApplication, clipboard: QClipboard) -> Iterator[Privacy]:
    parent = QObject()
    yield Privacy(Preferences(Settings(), keep=False), parent)
    parent.deleteLater()


def test_what_is_copied_from_a_field_leaves_the_clipboard_after_the_time_that_is_set(
    guard: Privacy, clipboard: QClipboard, qtbot: QtBot
) -> None:
    field = QLineEdit("Moreau, shoulder since May")
    qtbot.addWidget(field)
    field.selectAll()
    field.copy()
    assert clipboard.text() == "Moreau, shoulder since May"
    assert guard._timer.remainingTime() > 100_000
    guard._timer.start(1)
    qtbot.waitUntil(lambda: clipboard.text() == "")


def test_copies_are_marked_so_that_clipboard_histories_leave_them_out(guard: Privacy, clipboard: QClipboard) -> None:
    image = QImage(4, 3, QImage.Format.Format_RGB32)
    held = QMimeData()
    held.setImageData(image)
    held.setData("image/svg+xml", b"<svg/>")
    clipboard.setMimeData(held)
    found = clipboard.mimeData()
    assert found is not None
    assert all(found.hasFormat(name) for name in MARKS)
    assert found.hasImage()
    assert bytes(found.data("image/svg+xml").data()) == b"<svg/>"


def test_never_by_time_means_that_it_stays_until_locking(guard: Privacy, clipboard: QClipboard) -> None:
    guard._preferences.change(clipboard_seconds=0)
    clipboard.setText("10482")
    assert not guard._timer.isActive()
    guard.clear_clipboard()
    assert clipboard.text() == ""


def test_locking_clears_the_clipboard(open_window: MainWindow, clipboard: QClipboard) -> None:
    clipboard.setText("Moreau")
    open_window.lock()
    assert clipboard.text() == ""


def test_windows_are_kept_out_of_captures_where_the_system_can(
    monkeypatch: pytest.MonkeyPatch, qapp: QApplication, qtbot: QtBot
) -> None:
    """Only Windows can: there the system is asked for each window, also for those that come later."""
    asked: list[int] = []
    user32 = SimpleNamespace(SetWindowDisplayAffinity=lambda _window, affinity: asked.append(affinity))
    monkeypatch.setattr(ctypes, "WinDLL", lambda _name: user32, raising=False)
    monkeypatch.setattr(privacy, "CAN_HIDE_FROM_CAPTURES", True)
    parent = QObject()
    preferences = Preferences(Settings(), keep=False)
    guard = Privacy(preferences, parent)
    later = QWidget()
    qtbot.addWidget(later)
    with qtbot.waitExposed(later):
        later.show()
    assert asked
    assert set(asked) == {0}
    preferences.change(hidden_from_captures=True)
    assert asked[-1] == 0x11
    qapp.removeEventFilter(guard)
    parent.deleteLater()
