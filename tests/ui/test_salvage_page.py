"""A damaged clinic in the window: said, salvaged into a new one, what is missing listed, the new one opened."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from bodymap.ui.main_window import MainWindow
from bodymap.ui.start.salvage import SalvagePage
from bodymap.ui.start.unlock import UnlockPage

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def damaged(clinic_folder: Path) -> Path:
    """A clinic of which one page does not read."""
    with (clinic_folder / "clinic.db").open("r+b") as stream:
        stream.seek(8 * 4096 + 99)
        stream.write(b"damage")
    return clinic_folder


def refused(window: MainWindow, qtbot: QtBot, folder: Path, passphrase: str) -> UnlockPage:
    """Try to unlock, and be told."""
    window.start.show_unlock(str(folder))
    page = window.start.currentWidget()
    assert isinstance(page, UnlockPage)
    assert not page.salvage.isVisible()
    qtbot.keyClicks(page.passphrase.edit, passphrase)
    qtbot.keyClick(page.passphrase.edit, Qt.Key.Key_Return)
    qtbot.waitUntil(page.error.isVisible, timeout=10_000)
    return page


def salvage_page(window: MainWindow) -> SalvagePage:
    page = window.start.currentWidget()
    assert isinstance(page, SalvagePage)
    return page


@pytest.mark.timeout(120)
def test_a_damaged_clinic_is_said_salvaged_and_opened_anew(
    window: MainWindow, damaged: Path, passphrase: str, qtbot: QtBot
) -> None:
    before = {path.name: path.read_bytes() for path in damaged.iterdir()}
    unlock = refused(window, qtbot, damaged, passphrase)
    assert "damaged" in unlock.error.text()
    assert unlock.salvage.isVisible()
    qtbot.mouseClick(unlock.salvage, LEFT)
    page = salvage_page(window)
    new = Path(page.folder.text())
    assert new == damaged.with_name(f"{damaged.name}-salvaged")
    qtbot.keyClicks(page.passphrase.edit, passphrase)
    qtbot.mouseClick(page.start, LEFT)
    qtbot.waitUntil(page.missing.isVisible, timeout=30_000)
    assert "1 of " in page.missing.toPlainText()
    assert {path.name: path.read_bytes() for path in damaged.iterdir()} == before
    qtbot.mouseClick(page.start, LEFT)
    again = window.start.currentWidget()
    assert isinstance(again, UnlockPage)
    qtbot.keyClicks(again.passphrase.edit, passphrase)
    with qtbot.waitSignal(window.start.opened, timeout=10_000):
        qtbot.keyClick(again.passphrase.edit, Qt.Key.Key_Return)
    assert window.workspace is not None
    assert str(window.workspace.session.folder) == str(new)


def test_a_wrong_passphrase_and_a_full_folder_are_told_and_nothing_is_made(
    window: MainWindow, damaged: Path, passphrase: str, qtbot: QtBot
) -> None:
    unlock = refused(window, qtbot, damaged, passphrase)
    qtbot.mouseClick(unlock.salvage, LEFT)
    page = salvage_page(window)
    qtbot.keyClicks(page.passphrase.edit, "not it")
    qtbot.mouseClick(page.start, LEFT)
    qtbot.waitUntil(page.error.isVisible, timeout=10_000)
    assert "passphrase" in page.error.text()
    page.folder.setText(str(damaged))
    page.passphrase.clear()
    qtbot.keyClicks(page.passphrase.edit, passphrase)
    qtbot.mouseClick(page.start, LEFT)
    qtbot.waitUntil(lambda: "not empty" in page.error.text(), timeout=10_000)
    qtbot.mouseClick(page.back, LEFT)
    assert isinstance(window.start.currentWidget(), UnlockPage)


def test_a_salvage_that_is_stopped_leaves_nothing_and_can_be_begun_again(
    window: MainWindow, damaged: Path, passphrase: str, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    unlock = refused(window, qtbot, damaged, passphrase)
    qtbot.mouseClick(unlock.salvage, LEFT)
    page = salvage_page(window)
    qtbot.keyClicks(page.passphrase.edit, passphrase)
    qtbot.mouseClick(page.start, LEFT)
    qtbot.mouseClick(page.back, LEFT)
    qtbot.waitUntil(lambda: page.error.isVisible() or page.missing.isVisible(), timeout=30_000)
    assert "stopped" in page.error.text()
    assert not Path(page.folder.text()).exists()
    assert [path.name for path in damaged.parent.iterdir() if path.name.startswith(".")] == []
    assert page.start.isVisible()
