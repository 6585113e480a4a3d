from io import BytesIO
from pathlib import Path
from typing import Any

import pytest
from PIL import Image
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QLineEdit
from pytestqt.qtbot import QtBot

from bodymap.app.patients import PatientFields
from bodymap.app.session import Session
from bodymap.clinic.attachment import Attachment
from bodymap.ui.files.section import FilesSection
from bodymap.ui.files.viewer import Viewer
from bodymap.ui.main_window import MainWindow

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def photo(tmp_path: Path) -> Path:
    """A photo of 3000 by 2000 pixels, taken with the camera on its side."""
    exif = Image.Exif()
    exif[0x0112] = 6
    file = tmp_path / "left shoulder.jpg"
    Image.new("RGB", (3000, 2000), "brown").save(file, "JPEG", exif=exif)
    return file


@pytest.fixture
def section(open_window: MainWindow, session: Session, qtbot: QtBot) -> FilesSection:
    """The section of a patient's first visit, opened and in sight."""
    patient = session.add_patient(PatientFields(chart_number="10482", family_name="Moreau")).result()
    space = open_window.workspace
    assert space is not None
    space.open_patient(patient.id)
    qtbot.waitUntil(lambda: space.consultation.chart is not None)
    space.consultation.start_visit()
    section = space.consultation.files
    space.consultation.right.reveal("files")
    qtbot.waitUntil(section.attach.isVisible)
    return section


def attachments(section: FilesSection) -> tuple[Attachment, ...]:
    chart = section._controller.chart
    assert chart is not None
    return chart.attachments_of(section._controller.visit_id)


def choose(section: FilesSection, qtbot: QtBot, file: Path) -> None:
    """Attach a file by the dialog, as a user does."""
    QTest.mouseClick(section.attach, LEFT)
    dialog = section.window().findChild(QFileDialog, "attach-dialog")
    assert isinstance(dialog, QFileDialog)
    dialog.activateWindow()
    qtbot.waitUntil(dialog.isActiveWindow)
    name = dialog.findChild(QLineEdit, "fileNameEdit")
    assert isinstance(name, QLineEdit)
    name.setText(str(file))
    qtbot.keyClick(name, Qt.Key.Key_Return)


def test_a_chosen_photo_is_attached_upright_and_small_and_comes_back_after_a_restart(
    section: FilesSection, qtbot: QtBot, photo: Path, session: Session, tmp_path: Path
) -> None:
    choose(section, qtbot, photo)
    assert section.bar.isVisible()
    qtbot.waitUntil(lambda: len(attachments(section)) == 1, timeout=30_000)
    (kept,) = attachments(section)
    assert (kept.title, kept.media_type) == ("left shoulder", "image/jpeg")
    assert kept.height > kept.width
    assert kept.width * kept.height <= 2_000_000
    editor = section._controller.editor
    assert editor is not None
    qtbot.waitUntil(lambda: editor.waiting == 0)
    data = session.blob(kept.id).result(timeout=30)
    with Image.open(BytesIO(data)) as stored:
        assert stored.size == (kept.width, kept.height)
        assert not stored.getexif()
    clinic = [one.read_bytes() for one in Path(str(session.folder)).rglob("*") if one.is_file()]
    assert not any(data[:200] in content for content in clinic)
    qtbot.waitUntil(lambda: not section.thumbnails[0].icon().isNull(), timeout=30_000)
    assert not section.bar.isVisible()


def test_several_dropped_pictures_are_attached_and_the_bad_ones_named(
    section: FilesSection, qtbot: QtBot, photo: Path, tmp_path: Path
) -> None:
    broken, text = tmp_path / "broken.png", tmp_path / "letter.pdf"
    broken.write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(40))
    text.write_bytes(b"%PDF-1.7")
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(one)) for one in (broken, photo, text)])
    args = (Qt.DropAction.CopyAction, data, LEFT, Qt.KeyboardModifier.NoModifier)
    entered = QDragEnterEvent(QPoint(5, 5), *args)
    section.dragEnterEvent(entered)
    assert entered.isAccepted()
    section.dropEvent(QDropEvent(QPointF(5, 5), *args))
    qtbot.waitUntil(lambda: len(attachments(section)) == 1, timeout=30_000)
    qtbot.waitUntil(lambda: not section.bar.isVisible(), timeout=30_000)
    said = section.fault.text()
    assert "broken.png: This picture is broken" in said or "broken.png: This file holds no picture" in said
    assert "letter.pdf: This is not a picture" in said


def test_a_copied_picture_is_pasted(section: FilesSection, qtbot: QtBot) -> None:
    image = QImage(64, 48, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.red)
    QGuiApplication.clipboard().setImage(image)
    QTest.mouseClick(section.paste, LEFT)
    qtbot.waitUntil(lambda: len(attachments(section)) == 1, timeout=30_000)
    (kept,) = attachments(section)
    assert (kept.width, kept.height) == (64, 48)
    QGuiApplication.clipboard().clear()
    QTest.mouseClick(section.paste, LEFT)
    assert "copy one first" in section.fault.text()


def test_a_picture_of_300_megapixels_is_refused_in_plain_words(
    section: FilesSection, qtbot: QtBot, tmp_path: Path
) -> None:
    file = tmp_path / "huge.png"
    Image.new("1", (20_000, 15_000)).save(file, "PNG")
    choose(section, qtbot, file)
    qtbot.waitUntil(lambda: "100 megapixels" in section.fault.text(), timeout=30_000)
    assert attachments(section) == ()


def test_cancelling_attaches_nothing(section: FilesSection, qtbot: QtBot, photo: Path) -> None:
    section.desk.attach_files([photo] * 4)
    QTest.mouseClick(section.stop, LEFT)
    assert not section.bar.isVisible()
    section.desk.attach_files([photo])
    qtbot.waitUntil(lambda: not section.bar.isVisible(), timeout=30_000)
    assert len(attachments(section)) == 1


def test_the_viewer_zooms_renames_and_removes(section: FilesSection, qtbot: QtBot, photo: Path, qapp: Any) -> None:
    section.desk.attach_files([photo])
    qtbot.waitUntil(lambda: bool(section.thumbnails), timeout=30_000)
    section.thumbnails[0].click()
    viewer = section.window().findChild(Viewer)
    assert isinstance(viewer, Viewer)
    qtbot.waitUntil(lambda: not viewer.view._item.pixmap().isNull(), timeout=30_000)
    fitted = viewer.view.zoom
    QTest.mouseClick(viewer.larger, LEFT)
    assert viewer.view.zoom == pytest.approx(fitted * 1.25)
    QTest.mouseClick(viewer.whole, LEFT)
    assert viewer.view.zoom == pytest.approx(fitted, rel=0.05)
    viewer.title.line.selectAll()
    QTest.keyClicks(viewer.title.line, "Bruise")
    QTest.keyClick(viewer.title.line, Qt.Key.Key_Return)
    assert viewer.isVisible()
    assert attachments(section)[0].title == "Bruise"
    QTest.mouseClick(viewer.remove, LEFT)
    assert attachments(section) == ()
    qtbot.waitUntil(lambda: not section.thumbnails)
