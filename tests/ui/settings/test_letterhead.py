"""The letterhead: name, address, phone and logo are kept for the clinic; what is no picture is refused plainly."""

from pathlib import Path

import msgspec
import pytest
from PIL import Image
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from bodymap.app.session import Session
from bodymap.app.settings import Paper as SheetOfComputer
from bodymap.app.settings import load_settings, save_settings
from bodymap.clinic.clinic_settings import Paper
from bodymap.ui.settings.letterhead import LetterheadDialog

LEFT = Qt.MouseButton.LeftButton


def opened(session: Session, qtbot: QtBot) -> LetterheadDialog:
    made = LetterheadDialog(session, None)
    made.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
    qtbot.addWidget(made)
    made.show()
    qtbot.waitUntil(made.keep.isEnabled)
    return made


@pytest.fixture
def dialog(session: Session, qtbot: QtBot) -> LetterheadDialog:
    return opened(session, qtbot)


def test_what_is_entered_is_kept_for_the_clinic(dialog: LetterheadDialog, session: Session, qtbot: QtBot) -> None:
    qtbot.keyClicks(dialog.name, "Quay Clinic")
    dialog.address.setPlainText("3 Quay\n\nLeith ")
    qtbot.keyClicks(dialog.phone, "0131 555 0100")
    with qtbot.waitSignal(dialog.saved):
        qtbot.mouseClick(dialog.keep, LEFT)
    kept = session.clinic_settings().result()
    assert (kept.name, kept.address, kept.phone) == ("Quay Clinic", ("3 Quay", "Leith"), "0131 555 0100")
    again = opened(session, qtbot)
    assert again.address.toPlainText() == "3 Quay\nLeith"


def test_the_sheet_and_the_language_of_the_papers_are_the_clinic_s(
    dialog: LetterheadDialog, session: Session, qtbot: QtBot
) -> None:
    assert dialog.sheet.currentText() == "A4"
    dialog.sheet.setCurrentText("Letter")
    dialog.language.setCurrentIndex(dialog.language.findData("de"))
    with qtbot.waitSignal(dialog.saved):
        qtbot.mouseClick(dialog.keep, LEFT)
    kept = session.clinic_settings().result()
    assert (kept.paper, kept.language) == (Paper.LETTER, "de")
    again = opened(session, qtbot)
    assert (again.sheet.currentText(), again.language.currentData()) == ("Letter", "de")


def test_until_the_clinic_has_said_it_the_sheet_is_the_computer_s(session: Session, qtbot: QtBot) -> None:
    save_settings(msgspec.structs.replace(load_settings(), paper=SheetOfComputer.LETTER))
    assert opened(session, qtbot).sheet.currentText() == "Letter"


def test_a_logo_is_taken_shown_kept_and_removed(
    dialog: LetterheadDialog, session: Session, tmp_path: Path, qtbot: QtBot
) -> None:
    Image.new("RGB", (300, 100), "teal").save(tmp_path / "logo.png")
    dialog.take_logo(tmp_path / "logo.png")
    qtbot.waitUntil(lambda: not dialog.logo.pixmap().isNull(), timeout=20_000)
    with qtbot.waitSignal(dialog.saved):
        qtbot.mouseClick(dialog.keep, LEFT)
    logo = session.logo().result()
    assert logo is not None
    assert (logo[0].width, logo[0].height) == (300, 100)
    again = opened(session, qtbot)
    qtbot.mouseClick(again.remove, LEFT)
    with qtbot.waitSignal(again.saved):
        qtbot.mouseClick(again.keep, LEFT)
    assert session.logo().result() is None


def test_a_file_that_is_no_picture_or_far_too_large_is_refused(
    dialog: LetterheadDialog, session: Session, tmp_path: Path, qtbot: QtBot
) -> None:
    (tmp_path / "logo.png").write_bytes(b"no picture at all")
    dialog.take_logo(tmp_path / "logo.png")
    qtbot.waitUntil(lambda: "holds no picture" in dialog.error.text(), timeout=20_000)
    with (tmp_path / "large.png").open("wb") as file:
        file.truncate(1_000_000_000)
    dialog.take_logo(tmp_path / "large.png")
    qtbot.waitUntil(lambda: "larger than 100 MB" in dialog.error.text(), timeout=20_000)
    assert session.logo().result() is None


def test_a_name_that_cannot_be_kept_is_said_at_its_field(dialog: LetterheadDialog, qtbot: QtBot) -> None:
    dialog.name.setMaxLength(1_000)
    dialog.name.setText("x" * 400)
    qtbot.mouseClick(dialog.keep, LEFT)
    assert "300 characters" in dialog.fields["name"].fault
    assert dialog.isVisible()
