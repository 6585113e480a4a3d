"""Backups in the window: by hand, by themselves when due, the warning, the page, restoring and opening."""

from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from bodymap.ui.backups.keeper import BackupKeeper
from bodymap.ui.backups.page import BackupsDialog
from bodymap.ui.backups.restore_dialog import RestoreDialog
from bodymap.ui.main_window import MainWindow
from bodymap.ui.preferences import Preferences


def keeper_of(window: MainWindow) -> BackupKeeper:
    assert window.workspace is not None
    return window.workspace.backups


def warning(window: MainWindow) -> str:
    assert window.workspace is not None
    return window.workspace.status.warning.text()


def made_in(keeper: BackupKeeper) -> list[Path]:
    return sorted(keeper.plan.folder.glob("clinic-*")) if keeper.plan.folder.is_dir() else []


def act(window: MainWindow, words: str) -> None:
    """Choose an entry of the menu File."""
    menu = window.menuBar().actions()[0].menu()
    (action,) = [one for one in menu.actions() if one.text().replace("&", "") == words]  # type: ignore[attr-defined]
    action.trigger()


def test_back_up_now_makes_one_and_says_so(open_window: MainWindow, qtbot: QtBot) -> None:
    keeper = keeper_of(open_window)
    with qtbot.waitSignal(keeper.changed, timeout=20000):
        act(open_window, "Back up now")
    assert len(made_in(keeper)) == 1
    assert open_window.workspace is not None
    assert "Backed up and verified" in open_window.workspace.status.message.text()
    assert warning(open_window) == ""


def test_a_backup_is_made_by_itself_when_one_is_due_and_not_before(
    open_window: MainWindow, qtbot: QtBot, clock: Any
) -> None:
    keeper = keeper_of(open_window)
    with qtbot.waitSignal(keeper.changed, timeout=20000):
        keeper.look()
    with qtbot.waitSignal(keeper.warned, timeout=20000):
        keeper.look()
    assert len(made_in(keeper)) == 1
    clock.forward(hours=25)
    with qtbot.waitSignal(keeper.changed, timeout=20000):
        keeper.look()
    assert len(made_in(keeper)) == 2


def test_an_old_backup_is_warned_about_where_none_is_made_by_itself(
    open_window: MainWindow, qtbot: QtBot, preferences: Preferences, clock: Any
) -> None:
    keeper = keeper_of(open_window)
    preferences.change(backup_hours=0)
    with qtbot.waitSignal(keeper.warned, timeout=20000):
        keeper.look()
    assert warning(open_window) == "There is no backup of this clinic yet."
    with qtbot.waitSignal(keeper.changed, timeout=20000):
        keeper.back_up()
    assert warning(open_window) == ""
    clock.forward(days=5)
    with qtbot.waitSignal(keeper.warned, timeout=20000):
        keeper.look()
    assert warning(open_window) == "The last good backup is 5 days old."


def test_a_backup_that_fails_stays_in_the_status_line_until_one_is_made(
    open_window: MainWindow, qtbot: QtBot, preferences: Preferences, tmp_path: Path
) -> None:
    keeper = keeper_of(open_window)
    preferences.change(backup_folder=str(tmp_path / "stick" / "backups"))
    with qtbot.waitSignal(keeper.changed, timeout=20000):
        keeper.back_up()
    assert "No backup was made" in warning(open_window)
    (tmp_path / "stick").mkdir()
    with qtbot.waitSignal(keeper.changed, timeout=20000):
        keeper.back_up()
    assert warning(open_window) == ""


def test_the_page_lists_the_backups_and_what_is_chosen_holds_at_once(
    open_window: MainWindow, qtbot: QtBot, preferences: Preferences, tmp_path: Path
) -> None:
    keeper = keeper_of(open_window)
    assert open_window.workspace is not None
    page = BackupsDialog(open_window.workspace.session, preferences, keeper, open_window)
    with qtbot.waitSignal(page.shown, timeout=20000):
        page.open()
    assert page.list.text() == "None."
    (tmp_path / "other").mkdir()
    page.folder.setText(str(tmp_path / "other"))
    page.folder.editingFinished.emit()
    page.hours.setCurrentIndex(page.hours.findData(4))
    page.hours.activated.emit(page.hours.currentIndex())
    assert preferences.settings.backup_folder == str(tmp_path / "other")
    assert preferences.settings.backup_hours == 4
    with qtbot.waitSignal(keeper.changed, timeout=20000):
        page.now.click()
    qtbot.waitUntil(lambda: str(tmp_path / "other") in page.list.text())
    page.reject()


def restore(window: MainWindow, qtbot: QtBot, into: Path, passphrase: str) -> RestoreDialog:
    keeper = keeper_of(window)
    with qtbot.waitSignal(keeper.changed, timeout=20000):
        keeper.back_up()
    act(window, "Restore a backup ...")
    (dialog,) = window.findChildren(RestoreDialog)
    dialog.backup.setText(str(made_in(keeper)[0]))
    dialog.folder.setText(str(into))
    dialog.passphrase.setText(passphrase)
    with qtbot.waitSignal(dialog.told, timeout=20000):
        dialog.restore.click()
    return dialog


def test_a_restored_clinic_is_compared_with_the_open_one_and_opened_on_request(
    open_window: MainWindow, qtbot: QtBot, passphrase: str, tmp_path: Path
) -> None:
    dialog = restore(open_window, qtbot, tmp_path / "again", passphrase)
    assert "Restored and verified" in dialog.answer.text()
    assert dialog.answer.text().count("0 patients") == 2
    dialog.open_restored.click()
    qtbot.waitUntil(lambda: open_window.is_locked)
    assert open_window.workspace is None
    assert any("again" in label.text() for label in open_window.start.findChildren(QLabel))


def test_a_restore_over_the_open_clinic_is_refused(open_window: MainWindow, qtbot: QtBot, passphrase: str) -> None:
    assert open_window.workspace is not None
    folder = Path(open_window.workspace.session.folder)
    dialog = restore(open_window, qtbot, folder, passphrase)
    assert "not empty" in dialog.error.text()
    assert dialog.restore.isEnabled()
    assert dialog.passphrase.text() == ""
    dialog.reject()


def test_a_demo_has_no_backups_by_themselves() -> None:
    from bodymap.app.folders import is_demo

    assert is_demo("/tmp/bodymap-demo-x1/clinic")
    assert not is_demo("/home/ada/clinic")


@pytest.mark.parametrize("size", [100, 200])
def test_nothing_is_cut_off_in_the_page_and_in_restoring(
    size: int, open_window: MainWindow, qtbot: QtBot, preferences: Preferences, cut_off: Any
) -> None:
    preferences.change(text_size=size)
    keeper = keeper_of(open_window)
    assert open_window.workspace is not None
    page = BackupsDialog(open_window.workspace.session, preferences, keeper, open_window)
    other = RestoreDialog(open_window.workspace.session, keeper.plan, open_window)
    for dialog in (page, other):
        dialog.show()
        qtbot.waitExposed(dialog)
        assert cut_off(dialog) == []
        dialog.reject()
    preferences.change(text_size=100)
