"""Exporting the summary from the window: where to, over what, how far, and where it is."""

from collections.abc import Iterator
from concurrent.futures import Future
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QLabel, QLineEdit, QMessageBox, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from bodymap.app.patients import PatientFields
from bodymap.app.session import Session
from bodymap.base.errors import WorldError
from bodymap.clinic.chart import Chart
from bodymap.report import process
from bodymap.ui.export_pdf import PdfExport
from bodymap.ui.preferences import Preferences

LEFT = Qt.MouseButton.LeftButton
PAPER = b"%PDF-1.7 a summary"


@pytest.fixture
def visited(session: Session) -> tuple[Chart, str]:
    patient = session.add_patient(PatientFields(chart_number="10/482", family_name="Moreau")).result()
    editor = session.edit(session.load_chart(patient.id).result())
    visit = editor.start_visit()
    return editor.chart, visit.id


@pytest.fixture
def making(monkeypatch: pytest.MonkeyPatch) -> "list[Future[bytes]]":
    """The papers that were asked for; the test answers."""
    asked: list[Future[bytes]] = []

    def summary(*_: object) -> "Future[bytes]":
        asked.append(Future())
        return asked[-1]

    monkeypatch.setattr(process, "summary_in_process", summary)
    monkeypatch.setattr(process, "warm_in_process", lambda: None)
    return asked


@pytest.fixture
def export(session: Session, preferences: Preferences, qtbot: QtBot) -> Iterator[PdfExport]:
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(900, 600)
    made = PdfExport(session, preferences, window)
    made.bar.setParent(window)
    made.bar.resize(880, 60)
    window.show()
    yield made
    made.cancel()


def words(export: PdfExport) -> str:
    return " ".join(label.text() for label in export.bar.findChildren(QLabel))


def choose(window: QWidget, target: Path, qtbot: QtBot) -> QFileDialog:
    dialog = window.findChild(QFileDialog, "export-dialog")
    assert isinstance(dialog, QFileDialog)
    name = dialog.findChild(QLineEdit, "fileNameEdit")
    assert isinstance(name, QLineEdit)
    name.setText(str(target))
    qtbot.keyClick(name, Qt.Key.Key_Return)
    return dialog


def parent_of(export: PdfExport) -> QWidget:
    parent = export.parent()
    assert isinstance(parent, QWidget)
    return parent


def test_the_file_is_written_where_it_was_asked_and_the_folder_is_remembered(
    export: PdfExport, visited: tuple[Chart, str], making: "list[Future[bytes]]", tmp_path: Path, qtbot: QtBot,
    preferences: Preferences,
) -> None:  # fmt: skip
    export.ask(*visited)
    choose(parent_of(export), tmp_path / "summary.pdf", qtbot)
    assert export.bar.isVisible()
    assert "Making" in words(export)
    qtbot.waitUntil(lambda: bool(making))
    making[0].set_result(PAPER)
    qtbot.waitUntil(lambda: str(tmp_path / "summary.pdf") in words(export))
    assert (tmp_path / "summary.pdf").read_bytes() == PAPER
    assert preferences.settings.export_folders == {"pdf": str(tmp_path)}


def test_the_name_that_is_offered_tells_the_chart_number_and_the_day_and_no_name(
    export: PdfExport, visited: tuple[Chart, str], making: "list[Future[bytes]]"
) -> None:
    export.ask(*visited)
    dialog = parent_of(export).findChild(QFileDialog, "export-dialog")
    assert isinstance(dialog, QFileDialog)
    assert Path(dialog.selectedFiles()[0]).name == "10-482 2026-11-20.pdf"
    dialog.reject()
    assert making == []


def test_a_file_that_is_there_is_replaced_only_after_asking(
    export: PdfExport, visited: tuple[Chart, str], making: "list[Future[bytes]]", tmp_path: Path, qtbot: QtBot
) -> None:
    from PySide6.QtCore import QTimer

    old = tmp_path / "summary.pdf"
    old.write_bytes(b"the old one")
    asked: list[str] = []

    def answer_no() -> None:
        box = next(w for w in parent_of(export).findChildren(QMessageBox))
        asked.append(box.text())
        box.button(QMessageBox.StandardButton.No).click()

    export.ask(*visited)
    QTimer.singleShot(200, answer_no)
    dialog = choose(parent_of(export), old, qtbot)
    assert len(asked) == 1
    assert making == []
    assert old.read_bytes() == b"the old one"
    dialog.reject()


def test_cancelling_stops_the_making_and_leaves_no_file(
    export: PdfExport, visited: tuple[Chart, str], making: "list[Future[bytes]]", tmp_path: Path, qtbot: QtBot
) -> None:
    export.make(*visited, tmp_path / "summary.pdf")
    qtbot.waitUntil(lambda: bool(making))
    cancel = next(b for b in export.bar.findChildren(QPushButton) if b.text() == "Cancel")
    qtbot.mouseClick(cancel, LEFT)
    assert making[0].cancelled()
    assert not export.bar.isVisible()
    assert not (tmp_path / "summary.pdf").exists()


def test_a_paper_that_fails_says_why(
    export: PdfExport, visited: tuple[Chart, str], making: "list[Future[bytes]]", tmp_path: Path, qtbot: QtBot
) -> None:
    export.make(*visited, tmp_path / "summary.pdf")
    qtbot.waitUntil(lambda: bool(making))
    making[0].set_exception(WorldError("The document could not be made.", "Try again."))
    qtbot.waitUntil(lambda: "could not be made. Try again." in words(export))
    assert not (tmp_path / "summary.pdf").exists()


def test_a_folder_that_is_gone_says_so(
    export: PdfExport, visited: tuple[Chart, str], making: "list[Future[bytes]]", tmp_path: Path, qtbot: QtBot
) -> None:
    export.make(*visited, tmp_path / "gone" / "summary.pdf")
    qtbot.waitUntil(lambda: bool(making))
    making[0].set_result(PAPER)
    qtbot.waitUntil(lambda: "Nothing was exported" in words(export))
