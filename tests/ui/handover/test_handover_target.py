"""Where a file goes: what a folder that does not answer, or is gone, does to the question."""

from collections.abc import Callable
from pathlib import Path
from threading import Event

import pytest
from PySide6.QtCore import QStandardPaths
from PySide6.QtWidgets import QFileDialog, QWidget
from pytestqt.qtbot import QtBot

from bodymap.ui.handover import target
from bodymap.ui.handover.target import TargetAsk, Wanted
from bodymap.ui.preferences import Preferences

PATIENCE = 30_000  # ms: a process that is begun, on a machine that has much to do
WANTED = Wanted("summary", "Save", "PDF (*.pdf)", "pdf", "1.pdf")


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    made.show()
    return made


def opened_in(window: QWidget, preferences: Preferences, qtbot: QtBot) -> str:
    TargetAsk(WANTED, preferences, window).ask()
    qtbot.waitUntil(lambda: window.findChild(QFileDialog) is not None, timeout=PATIENCE)
    dialog = window.findChild(QFileDialog)
    assert isinstance(dialog, QFileDialog)
    folder = dialog.directory().absolutePath()
    dialog.reject()
    return folder


def test_the_folder_of_last_time_is_offered(
    window: QWidget, preferences: Preferences, tmp_path: Path, qtbot: QtBot
) -> None:
    preferences.change(export_folders={"summary": str(tmp_path), "history": "/elsewhere"})
    assert opened_in(window, preferences, qtbot) == str(tmp_path)


def test_a_folder_that_is_gone_gives_way_to_the_documents(
    window: QWidget, preferences: Preferences, tmp_path: Path, qtbot: QtBot
) -> None:
    preferences.change(export_folders={"summary": str(tmp_path / "gone")})
    documents = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    assert opened_in(window, preferences, qtbot) in (documents, str(Path.home()))


def test_a_network_folder_that_does_not_answer_holds_up_nothing(
    window: QWidget, preferences: Preferences, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    answer = Event()

    def dead(look: Callable[[], bool]) -> bool:
        answer.wait(20)
        return look()

    monkeypatch.setattr(target, "_asked", dead)
    monkeypatch.setattr(target, "_PATIENCE_MS", 50)
    preferences.change(export_folders={"summary": str(tmp_path)})
    assert opened_in(window, preferences, qtbot) != str(tmp_path)
    answer.set()
