"""The map as a picture: copied or saved, with or without name and letters, noted in the audit trail."""

from collections.abc import Iterator
from concurrent.futures import Future
from pathlib import Path

import pytest
from PySide6.QtCore import QBuffer, QByteArray, QIODevice, Qt
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtWidgets import QFileDialog, QLabel, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from bodymap.app.patients import PatientFields
from bodymap.app.session import Session
from bodymap.base.errors import WorldError
from bodymap.clinic.chart import Chart
from bodymap.report import process
from bodymap.report.process import PaperRequest
from bodymap.ui.export_bar import ExportBar
from bodymap.ui.export_map import MapExport
from bodymap.ui.export_map_dialog import MapPictureDialog
from bodymap.ui.paper_options import PictureWish
from bodymap.ui.preferences import Preferences

LEFT = Qt.MouseButton.LeftButton


class Papers:
    """Stands for the process of the papers; the test answers."""

    def __init__(self) -> None:
        self.asked: list[tuple[PaperRequest, Future[bytes]]] = []

    def submit(self, request: PaperRequest) -> "Future[bytes]":
        self.asked.append((request, Future()))
        return self.asked[-1][1]


@pytest.fixture
def papers(monkeypatch: pytest.MonkeyPatch) -> Papers:
    made = Papers()
    monkeypatch.setattr(process, "papers", lambda: made)
    return made


@pytest.fixture
def visited(session: Session) -> tuple[Chart, str]:
    patient = session.add_patient(PatientFields(chart_number="10/482", family_name="Moreau")).result()
    editor = session.edit(session.load_chart(patient.id).result())
    visit = editor.start_visit()
    return editor.chart, visit.id


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    made.resize(900, 600)
    made.show()
    return made


@pytest.fixture
def export(session: Session, preferences: Preferences, window: QWidget) -> Iterator[MapExport]:
    bar = ExportBar()
    bar.setParent(window)
    made = MapExport(session, preferences, bar, window)
    yield made
    made.cancel()


def png() -> bytes:
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image = QImage(40, 20, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.red)
    image.save(buffer, "PNG")  # type: ignore[call-overload] # the device is taken, the stub asks for text
    return bytes(data.data())


def words(window: QWidget) -> str:
    return " ".join(label.text() for label in window.findChildren(QLabel))


def test_a_copied_map_is_on_the_clipboard(
    export: MapExport, visited: tuple[Chart, str], papers: Papers, window: QWidget, qtbot: QtBot
) -> None:
    export.copy(*visited)
    request, future = papers.asked[0]
    assert (request.kind, request.look.letters, request.look.name) == ("png", True, False)
    future.set_result(png())
    qtbot.waitUntil(lambda: "copied" in words(window))
    held = QGuiApplication.clipboard().image()
    assert (held.width(), held.height()) == (40, 20)


def test_the_dialog_says_what_the_picture_is_to_be(window: QWidget, qtbot: QtBot) -> None:
    dialog = MapPictureDialog(window)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
    dialog.show()
    assert dialog.width_px.lineEdit().width() > 100, "the number can be read"
    wishes: list[PictureWish] = []
    dialog.save_asked.connect(wishes.append)
    dialog.kind.setCurrentIndex(1)
    assert not dialog.width_px.isEnabled()
    qtbot.keyClick(dialog.letters, Qt.Key.Key_Space)
    qtbot.keyClick(dialog.named, Qt.Key.Key_Space)
    qtbot.mouseClick(dialog.save, LEFT)
    assert wishes == [PictureWish(kind="svg", view=None, name=True, letters=False)]
    assert not dialog.isVisible()


def test_a_saved_map_is_where_it_was_asked_under_a_name_without_the_patients(
    export: MapExport, visited: tuple[Chart, str], papers: Papers, window: QWidget, tmp_path: Path, qtbot: QtBot,
    preferences: Preferences,
) -> None:  # fmt: skip
    export.ask_where(*visited, PictureWish(kind="svg", name=True))
    qtbot.waitUntil(lambda: window.findChild(QFileDialog, "map-file-dialog") is not None)
    dialog = window.findChild(QFileDialog, "map-file-dialog")
    assert isinstance(dialog, QFileDialog)
    assert Path(dialog.selectedFiles()[0]).name == "10-482 2026-11-20.svg"
    field = dialog.findChild(QLineEdit, "fileNameEdit")
    assert isinstance(field, QLineEdit)
    field.setText(str(tmp_path / "map.svg"))
    qtbot.keyClick(field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: bool(papers.asked))
    request, future = papers.asked[0]
    assert (request.kind, request.look.name) == ("svg", True)
    future.set_result(b"<svg/>")
    qtbot.waitUntil(lambda: str(tmp_path / "map.svg") in words(window))
    assert (tmp_path / "map.svg").read_bytes() == b"<svg/>"
    assert preferences.settings.export_folders == {"map": str(tmp_path)}


def test_a_picture_that_fails_says_why(
    export: MapExport, visited: tuple[Chart, str], papers: Papers, window: QWidget, qtbot: QtBot
) -> None:
    export.copy(*visited)
    papers.asked[0][1].set_exception(WorldError("The document could not be made.", "Try again."))
    qtbot.waitUntil(lambda: "No picture was made. The document could not be made." in words(window))


def test_a_second_request_takes_the_place_of_the_first(
    export: MapExport, visited: tuple[Chart, str], papers: Papers
) -> None:
    export.copy(*visited)
    export.copy(*visited)
    assert papers.asked[0][1].cancelled()
    assert not papers.asked[1][1].cancelled()
