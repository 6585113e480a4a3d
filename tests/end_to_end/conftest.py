"""The real program in a clean home: its windows are found by what a user reads, and operated with clicks and keys."""

import shutil
import subprocess
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from bodymap.base.clock import SystemClock
from bodymap.ui.application import Running
from bodymap.ui.main_window import MainWindow

LEFT = Qt.MouseButton.LeftButton
PATIENCE = 60_000


class Calendar:
    """The machine's clock, which a test moves on."""

    def __init__(self) -> None:
        self.ahead = timedelta()

    def now(self) -> datetime:
        return datetime.now(UTC) + self.ahead


class Desk:
    """Somebody at the program: starts it, reads, clicks, types, closes it."""

    def __init__(self, qtbot: QtBot, app: QApplication) -> None:
        self.qtbot = qtbot
        self._app = app
        self._running: Running | None = None

    def start(self) -> MainWindow:
        """Start the program as the command without words does."""
        self._running = Running(self._app, None, demo=False)
        window = self._running.window
        window.resize(1600, 1000)
        window.show()
        self.activate(window)
        return window

    def leave(self) -> None:
        """Close the window and wait until everything is written."""
        running, self._running = self._running, None
        if running is not None:
            assert running.window.close()
            running.finish()
            running.window.deleteLater()

    def until(self, condition: Callable[[], object]) -> None:
        self.qtbot.waitUntil(lambda: bool(condition()), timeout=PATIENCE)

    def button(self, root: QWidget, words: str) -> QAbstractButton:
        """Return the button that is seen with these words on it or as its name."""
        for one in root.findChildren(QAbstractButton):
            if one.isVisible() and words in (one.text().replace("&", ""), one.accessibleName()):
                return one
        raise AssertionError(f"no button {words!r}")

    def press(self, root: QWidget, words: str) -> None:
        found = self.button(root, words)
        assert found.isEnabled(), words
        self.activate(found)
        self.qtbot.mouseClick(found, LEFT)

    def activate(self, widget: QWidget) -> None:
        """Make a window the active one, as the system does at a click: the offscreen platform leaves that to us."""
        window = widget.window()
        if not window.isActiveWindow():
            window.activateWindow()
            self.until(window.isActiveWindow)

    def fill(self, root: QWidget, name: str, words: str) -> None:
        """Type into the line with this name, in place of what is there."""
        line = next(one for one in root.findChildren(QLineEdit) if one.isVisible() and one.accessibleName() == name)
        self.activate(line)
        self.qtbot.mouseClick(line, LEFT)
        line.selectAll()
        self.qtbot.keyClicks(line, words)


@pytest.fixture
def calendar(monkeypatch: pytest.MonkeyPatch) -> Calendar:
    made = Calendar()
    monkeypatch.setattr(SystemClock, "now", lambda _self: made.now())
    return made


@pytest.fixture
def desk(qtbot: QtBot, qapp: QApplication, own_config: Path, calendar: Calendar) -> Iterator[Desk]:
    made = Desk(qtbot, qapp)
    yield made
    made.leave()


@pytest.fixture
def read_pdf() -> Callable[[Path], str]:
    """Return a function that reads the text of a PDF with poppler."""
    if shutil.which("pdftotext") is None:
        pytest.skip("poppler-utils is not installed: the PDF cannot be read back")

    def read(file: Path) -> str:
        done = subprocess.run(["pdftotext", "-raw", str(file), "-"], check=True, capture_output=True, text=True)
        return " ".join(done.stdout.replace("\u200b", "").split())

    return read
