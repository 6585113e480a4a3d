"""The window's keys work while a text field that wants every key for itself has the focus."""

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from bodymap.ui.key_guard import KeyGuard


class Greedy(QLineEdit):
    """A field that takes every key, as on X11 a field takes Ctrl+K and Ctrl+E."""

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride:
            event.accept()
            return True
        return super().event(event)


@pytest.fixture
def field(qtbot: QtBot) -> Greedy:
    """A greedy field in a guarded window, with the focus."""
    window = QWidget()
    made = Greedy()
    QVBoxLayout(window).addWidget(made)
    KeyGuard(window)
    qtbot.addWidget(window)
    with qtbot.waitExposed(window):
        window.show()
    window.activateWindow()
    made.setFocus()
    qtbot.waitUntil(made.hasFocus)
    return made


def taken_by_field(field: Greedy, key: Qt.Key) -> bool:
    event = QKeyEvent(QEvent.Type.ShortcutOverride, key, Qt.KeyboardModifier.ControlModifier)
    event.ignore()
    QApplication.sendEvent(field, event)
    return event.isAccepted()


@pytest.mark.parametrize("key", [Qt.Key.Key_K, Qt.Key.Key_E, Qt.Key.Key_L])
def test_the_windows_keys_are_left_to_the_window(field: Greedy, key: Qt.Key) -> None:
    assert not taken_by_field(field, key)


@pytest.mark.parametrize("key", [Qt.Key.Key_A, Qt.Key.Key_C, Qt.Key.Key_V, Qt.Key.Key_Z])
def test_the_fields_own_keys_stay_with_it(field: Greedy, key: Qt.Key) -> None:
    assert taken_by_field(field, key)
