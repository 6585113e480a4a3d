"""After a crash the window offers to go on where it was; after a close in order it does not."""

import shutil
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMessageBox
from pytestqt.qtbot import QtBot

from bodymap.app.patients import PatientFields
from bodymap.app.resume import FOLDER
from bodymap.ui import background
from bodymap.ui.main_window import MainWindow
from bodymap.ui.workspace import Workspace

LEFT = Qt.MouseButton.LeftButton


def space(window: MainWindow) -> Workspace:
    assert window.workspace is not None
    return window.workspace


def offer(window: MainWindow) -> QMessageBox | None:
    return next((one for one in space(window).findChildren(QMessageBox, "resume") if one.isVisible()), None)


@pytest.fixture
def crashed(window: MainWindow, session: Any, qtbot: QtBot, own_config: Path, tmp_path: Path) -> tuple[str, str]:
    """A patient and the older of two visits, shown when Bodymap crashed; the window itself is closed again."""
    window.open_session(session)
    patient = session.add_patient(PatientFields(chart_number="10482", family_name="Moreau")).result()
    editor = session.edit(session.load_chart(patient.id).result())
    older = editor.start_visit()
    editor.sign_visit()
    editor.start_visit()
    editor.last_save.result()
    space(window).open_patient(patient.id)
    controller = space(window).consultation.controller
    qtbot.waitUntil(lambda: bool(controller.visit_id), timeout=10_000)
    controller.show_visit(older.id)
    folder = own_config / FOLDER
    qtbot.waitUntil(lambda: folder.is_dir() and any(folder.iterdir()), timeout=10_000)
    space(window)._resume._note()
    background.run(lambda: None).result(10)
    kept = Path(shutil.copytree(folder, tmp_path / "kept"))
    window.leave_clinic()
    qtbot.waitUntil(lambda: not any(folder.iterdir()), timeout=10_000)
    for file in kept.iterdir():
        shutil.copy(file, folder)
    return patient.id, older.id


def opened_again(window: MainWindow, clinic_folder: Path, passphrase: str, qtbot: QtBot) -> None:
    window.start.show_unlock(str(clinic_folder))
    page: Any = window.start.currentWidget()
    qtbot.keyClicks(page.passphrase.edit, passphrase)
    with qtbot.waitSignal(window.start.opened, timeout=10_000):
        qtbot.keyClick(page.passphrase.edit, Qt.Key.Key_Return)


def test_after_a_crash_the_same_patient_and_visit_are_offered_and_shown(
    crashed: tuple[str, str], window: MainWindow, clinic_folder: Path, passphrase: str, qtbot: QtBot
) -> None:
    patient_id, visit_id = crashed
    opened_again(window, clinic_folder, passphrase, qtbot)
    qtbot.waitUntil(lambda: offer(window) is not None, timeout=10_000)
    box = offer(window)
    assert box is not None
    assert "not closed in order" in box.text()
    qtbot.mouseClick(box.defaultButton(), LEFT)
    controller = space(window).consultation.controller
    qtbot.waitUntil(lambda: controller.visit_id == visit_id, timeout=10_000)
    assert space(window).patient_id == patient_id


def test_what_is_not_taken_up_does_not_come_again(
    crashed: tuple[str, str], window: MainWindow, clinic_folder: Path, passphrase: str, qtbot: QtBot, own_config: Path
) -> None:
    opened_again(window, clinic_folder, passphrase, qtbot)
    qtbot.waitUntil(lambda: offer(window) is not None, timeout=10_000)
    box = offer(window)
    assert box is not None
    box.reject()
    assert space(window).patient_id == ""
    window.leave_clinic()
    qtbot.waitUntil(lambda: not any((own_config / FOLDER).iterdir()), timeout=10_000)
    opened_again(window, clinic_folder, passphrase, qtbot)
    background.run(lambda: None).result(10)
    assert offer(window) is None
