"""Importing patients from a table, as a user does: look, correct what a column is, import, take back."""

from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox
from pytestqt.qtbot import QtBot

from bodymap.app.patients import PatientFields
from bodymap.app.session import Session
from bodymap.ui.handover.patients_dialog import PatientsDialog

LEFT = Qt.MouseButton.LeftButton
TABLE = "Pat.-Nr.;Nachname;Vorname;Geburtsdatum\n1;Moreau;Elise;14.03.1979\n2;Okafor;Ada;31.12.1990\n;Weber;Jörg;\n"
Opener = Callable[[str], PatientsDialog]


@pytest.fixture
def opener(session: Session, qtbot: QtBot, tmp_path: Path) -> Iterator[Opener]:
    made: list[PatientsDialog] = []

    def open_it(text: str) -> PatientsDialog:
        path = tmp_path / "old.csv"
        path.write_bytes(text.encode("windows-1252"))
        dialog = PatientsDialog(session, path, None)
        qtbot.addWidget(dialog)
        made.append(dialog)
        with qtbot.waitSignal(dialog.looked):
            dialog.show()
        return dialog

    yield open_it
    for dialog in made:
        dialog.reject()


def choose(qtbot: QtBot, dialog: PatientsDialog, box: QComboBox, value: object) -> None:
    with qtbot.waitSignal(dialog.looked):
        box.setCurrentIndex(box.findData(value))
        box.activated.emit(box.currentIndex())


def names(session: Session) -> list[str]:
    return [one.full_name for one in session.all_patients().result()]


def fates(dialog: PatientsDialog) -> list[str]:
    return [row.cells[-1].text for row in dialog.rows.rows]


def test_a_table_is_looked_at_imported_and_taken_back(opener: Opener, session: Session, qtbot: QtBot) -> None:
    dialog = opener(TABLE)
    assert "encoding windows-1252, separator: semicolon, birth dates: day, month, year" in dialog.words.text()
    assert fates(dialog) == ["new", "new", "new"]
    assert names(session) == []
    assert dialog.accept_button.text() == "Import 3 patients"
    with qtbot.waitSignal(dialog.finished_work):
        qtbot.mouseClick(dialog.accept_button, LEFT)
    assert names(session) == ["Moreau, Elise", "Okafor, Ada", "Weber, Jörg"]
    assert dialog.row.words.text() == "3 patients are imported."
    with qtbot.waitSignal(dialog.finished_work):
        qtbot.mouseClick(dialog.undo, LEFT)
    assert names(session) == []
    assert "3 patients are struck out" in dialog.row.words.text()


def test_who_is_here_already_is_left_out_and_by_name_only_on_request(
    opener: Opener, session: Session, qtbot: QtBot
) -> None:
    for number, family, given, born in (("2", "Okafor", "Ada", None), ("9", "Moreau", "Elise", (1979, 3, 14))):
        session.add_patient(
            PatientFields(chart_number=number, family_name=family, given_name=given, birth_date=born and date(*born))
        ).result()
    dialog = opener(TABLE)
    assert fates(dialog) == [
        "left out: same name and birth date as chart number 9",
        "left out: this chart number belongs to somebody else here",
        "new",
    ]
    assert dialog.accept_button.text() == "Import 1 patient"
    qtbot.keyClick(dialog.doubles, Qt.Key.Key_Space)
    assert dialog.accept_button.text() == "Import 2 patients"


def test_lines_at_fault_stop_the_import_until_they_are_left_out(opener: Opener, qtbot: QtBot) -> None:
    dialog = opener(TABLE + "4;;Nobody;01.01.1980\n")
    assert fates(dialog)[0] == "cannot be imported: Enter a family name."
    assert not dialog.accept_button.isEnabled()
    dialog.leave_out.setChecked(True)
    assert dialog.accept_button.isEnabled()


def test_what_a_column_is_can_be_corrected(opener: Opener, session: Session, qtbot: QtBot) -> None:
    dialog = opener("a;b\nMoreau;Elise\n")
    assert "No column is the family name" in dialog.error.text()
    assert not dialog.accept_button.isEnabled()
    choose(qtbot, dialog, dialog.columns.choices[0], "family-name")
    choose(qtbot, dialog, dialog.columns.choices[1], "given-name")
    assert dialog.error.isHidden()
    with qtbot.waitSignal(dialog.finished_work):
        qtbot.mouseClick(dialog.accept_button, LEFT)
    assert names(session) == ["Moreau, Elise"]


def test_birth_dates_that_can_be_read_in_two_orders_must_be_said(
    opener: Opener, session: Session, qtbot: QtBot
) -> None:
    dialog = opener("Surname,DOB\nMoreau,03/04/1979\n")
    assert "two orders" in dialog.error.text()
    assert not dialog.accept_button.isEnabled()
    choose(qtbot, dialog, dialog.order, "mdy")
    assert dialog.rows.rows[0].cells[3].text == "4 Mar 1979"
    assert dialog.accept_button.isEnabled()


def test_a_file_that_is_no_table_is_refused_and_another_encoding_can_be_tried(opener: Opener, qtbot: QtBot) -> None:
    dialog = opener(TABLE)
    choose(qtbot, dialog, dialog.encoding, "utf-8")
    assert "not written in utf-8" in dialog.error.text()
    assert not dialog.accept_button.isEnabled()
    choose(qtbot, dialog, dialog.encoding, "windows-1252")
    assert dialog.error.isHidden()
    assert dialog.accept_button.isEnabled()
