"""What tests of the window share: the app's look, a window on a clinic, and a way to wait for a condition."""

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from bodymap.app.session import Session
from bodymap.app.settings import Settings
from bodymap.ui import fonts, theme
from bodymap.ui.geometry import Places
from bodymap.ui.main_window import MainWindow
from bodymap.ui.preferences import Preferences
from bodymap.ui.qt_messages import HARMLESS


@pytest.fixture(autouse=True)
def look(qapp: QApplication) -> None:
    """The light theme at 100 %, in British English."""
    QLocale.setDefault(QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom))
    theme.apply(qapp, theme.LIGHT, 100)
    fonts.load_all()


@pytest.fixture(autouse=True)
def no_qt_warnings(qtlog: Any) -> Iterator[None]:
    """Fail a test during which Qt complains."""
    yield
    complaints = [r.message for r in qtlog.records if r.type_name != "QtDebugMsg" and r.type_name != "QtInfoMsg"]
    assert [message for message in complaints if message != HARMLESS] == []


@pytest.fixture
def preferences() -> Preferences:
    """Settings of this test, remembered in its own folder."""
    return Preferences(Settings(time_zone="UTC", lock_minutes=0))


@pytest.fixture
def window(qtbot: QtBot, preferences: Preferences, tmp_path: Path) -> Iterator[MainWindow]:
    """A window before any clinic is open; its session, if it opens one, is closed after the test."""
    made = MainWindow(lambda: preferences, Places(tmp_path / "window.json"))
    qtbot.addWidget(made)
    made.resize(1280, 720)
    made.show()
    qtbot.waitExposed(made)
    left: list[Session] = []
    made.left.connect(left.append)
    yield made
    made.close()
    qtbot.waitUntil(lambda: made.workspace is None)
    for session in left:
        session.close().result()


@pytest.fixture
def open_window(window: MainWindow, session: Session, qtbot: QtBot) -> MainWindow:
    """A window on the empty clinic of `session`."""
    window.open_session(session)
    return window


@pytest.fixture
def cut_off() -> Callable[[QWidget], list[str]]:
    """Return a function that names the visible labels and buttons whose text does not fit into them."""
    return _cut_off


def _cut_off(root: QWidget) -> list[str]:
    from PySide6.QtWidgets import QLabel, QPushButton

    from bodymap.ui.elided import ElidedLabel

    cut = []
    for label in root.findChildren(QLabel):
        if label.isVisibleTo(root) and not isinstance(label, ElidedLabel) and label.text():
            wrapped = label.wordWrap() and label.height() < label.heightForWidth(label.width()) - 1
            if wrapped or (not label.wordWrap() and label.width() < label.minimumSizeHint().width() - 1):
                cut.append(label.text())
    buttons = [
        button
        for button in root.findChildren(QPushButton)
        if button.isVisibleTo(root) and type(button).paintEvent is QPushButton.paintEvent
    ]
    return cut + [button.text() for button in buttons if button.width() < button.sizeHint().width() - 1]
