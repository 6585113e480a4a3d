"""Exporting the summary from the window: where to, over what, how far, and where it is."""

from collections.abc import Iterator
from concurrent.futures import Future
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QLabel, QLineEdit, QMessageBox, QPushButton, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from bodymap.app.patients import PatientFields
from bodymap.app.session import Session
from bodymap.base.errors import WorldError
from bodymap.clinic.chart import Chart
from bodymap.report import process
from bodymap.report.request import PaperRequest
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

    class Papers:
        def submit(self, request: PaperRequest) -> "Future[bytes]":
            assert request.kind == "summary"
            assert [one.name for one in request.options.attached][:1] == ["bodymap-visit.json"]
            asked.append(Future())
            return asked[-1]

    monkeypatch.setattr(process, "papers", Papers)
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


def opened(window: QWidget, qtbot: QtBot) -> QFileDialog:
    qtbot.waitUntil(lambda: window.findChild(QFileDialog, "export-dialog") is not None)
    dialog = window.findChild(QFileDialog, "export-dialog")
    assert isinstance(dialog, QFileDialog)
    return dialog


def choose(window: QWidget, target: Path, qtbot: QtBot) -> QFileDialog:
    dialog = opened(window, qtbot)
    name = dialog.findChild(QLineEdit, "fileNameEdit")
    assert isinstance(name, QLineEdit)
    name.setText(str(target))
    qtbot.keyClick(name, Qt.Key.Key_Return)
    return dialog


def asked_over(window: QWidget, qtbot: QtBot) -> QMessageBox:
    qtbot.waitUntil(lambda: window.findChild(QMessageBox, "replace-file") is not None)
    box = window.findChild(QMessageBox, "replace-file")
    assert isinstance(box, QMessageBox)
    return box


def press(box: QMessageBox, name: str, qtbot: QtBot) -> None:
    qtbot.mouseClick(next(one for one in box.buttons() if one.text() == name), LEFT)
    qtbot.waitUntil(lambda: not isValid(box))


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
    qtbot.waitUntil(export.bar.isVisible)
    assert "Making" in words(export)
    qtbot.waitUntil(lambda: bool(making))
    making[0].set_result(PAPER)
    qtbot.waitUntil(lambda: str(tmp_path / "summary.pdf") in words(export))
    assert (tmp_path / "summary.pdf").read_bytes() == PAPER
    assert preferences.settings.export_folders == {"summary": str(tmp_path)}


def test_the_name_that_is_offered_tells_the_chart_number_and_the_day_and_no_name(
    export: PdfExport, visited: tuple[Chart, str], making: "list[Future[bytes]]", qtbot: QtBot
) -> None:
    export.ask(*visited)
    dialog = opened(parent_of(export), qtbot)
    assert Path(dialog.selectedFiles()[0]).name == "10-482 2026-11-20.pdf"
    dialog.reject()
    assert making == []


def test_a_file_that_is_there_is_replaced_only_after_asking(
    export: PdfExport, visited: tuple[Chart, str], making: "list[Future[bytes]]", tmp_path: Path, qtbot: QtBot
) -> None:
    old = tmp_path / "summary.pdf"
    old.write_bytes(b"the old one")
    window = parent_of(export)
    export.ask(*visited)
    choose(window, old, qtbot)
    box = asked_over(window, qtbot)
    assert "summary.pdf" in box.text()
    press(box, "Another name ...", qtbot)
    dialog = opened(window, qtbot)
    assert Path(dialog.selectedFiles()[0]) == old, "the name is there to be changed"
    assert making == []
    assert old.read_bytes() == b"the old one"
    choose(window, old, qtbot)
    press(asked_over(window, qtbot), "Replace it", qtbot)
    qtbot.waitUntil(lambda: bool(making))
    assert old.read_bytes() == b"the old one", "it stays until the new one is whole"
    making[0].set_result(PAPER)
    qtbot.waitUntil(lambda: old.read_bytes() == PAPER)
    qtbot.waitUntil(lambda: str(old) in words(export))


def test_a_file_is_asked_about_also_where_only_the_added_ending_makes_it_the_same(
    export: PdfExport, visited: tuple[Chart, str], making: "list[Future[bytes]]", tmp_path: Path, qtbot: QtBot
) -> None:
    (tmp_path / "summary.pdf").write_bytes(b"the old one")
    export.ask(*visited)
    choose(parent_of(export), tmp_path / "summary", qtbot)
    box = asked_over(parent_of(export), qtbot)
    assert "summary.pdf" in box.text()
    press(box, "Another name ...", qtbot)
    opened(parent_of(export), qtbot).reject()
    assert (tmp_path / "summary.pdf").read_bytes() == b"the old one"


def test_cancelling_stops_the_making_and_leaves_no_file(
    export: PdfExport, visited: tuple[Chart, str], making: "list[Future[bytes]]", tmp_path: Path, qtbot: QtBot
) -> None:
    export.make(*visited, tmp_path / "summary.pdf")
    qtbot.waitUntil(lambda: bool(making))
    cancel = next(b for b in export.bar.findChildren(QPushButton) if b.text() == "Cancel")
    qtbot.mouseClick(cancel, LEFT)
    qtbot.waitUntil(making[0].cancelled)
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
