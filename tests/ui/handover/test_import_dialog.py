"""Importing a file from the window: what is in it first, then all of it or nothing."""

import json
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path
from threading import Event
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QLineEdit, QMenu
from pytestqt.qtbot import QtBot

from bodymap.app.clinics import open_clinic
from bodymap.app.patients import PatientFields
from bodymap.app.session import Session
from bodymap.app.trail import Asked
from bodymap.exchange.fhir.bundle import FhirOrigin, fhir_bytes
from bodymap.exchange.json_record import Origin, record_json
from bodymap.ui.handover.import_dialog import ImportDialog
from bodymap.ui.handover.wish import Subject
from bodymap.ui.main_window import MainWindow

PATIENCE = 30_000  # ms: a process that is begun, on a machine that has much to do
LEFT = Qt.MouseButton.LeftButton
Opener = Callable[[Path], ImportDialog]


@pytest.fixture
def elsewhere(_clinic_made_once: Path, tmp_path: Path, passphrase: str, clock: Any) -> Iterator[Session]:
    """Another clinic, empty, into which records are brought."""
    folder = shutil.copytree(_clinic_made_once, tmp_path / "elsewhere")
    session = open_clinic(folder, passphrase=passphrase, clock=clock, time_zone="UTC")
    yield session
    session.close().result()


@pytest.fixture
def opener(elsewhere: Session, qtbot: QtBot) -> Iterator[Opener]:
    made: list[ImportDialog] = []

    def open_it(path: Path) -> ImportDialog:
        dialog = ImportDialog(elsewhere, path, None)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
        qtbot.addWidget(dialog)
        made.append(dialog)
        with qtbot.waitSignal(dialog.read, timeout=PATIENCE):
            dialog.show()
        return dialog

    yield open_it
    for dialog in made:
        dialog.reject()


@pytest.fixture
def record_file(session: Session, subject: Subject, tmp_path: Path) -> Path:
    """The record of `subject` and of another patient without visits, in our own JSON."""
    assert subject.chart is not None
    other = session.add_patient(PatientFields(chart_number="7", family_name="Okoye", given_name="Ada")).result()
    charts = [subject.chart, session.load_chart(other.id).result()]
    origin = Origin(clinic_id="c", clinic_name="Riverside", exported_at=session.clock.now())
    path = tmp_path / "records.json"
    path.write_bytes(record_json(charts, origin, lambda one: session.blob(one).result()))
    return path


def numbers(session: Session) -> set[str]:
    return {one.chart_number for one in session.all_patients().result()}


def test_what_is_in_a_file_is_shown_and_nothing_comes_in_before_it_is_asked_for(
    opener: Opener, elsewhere: Session, record_file: Path, qtbot: QtBot
) -> None:
    dialog = opener(record_file)
    assert dialog.words.text() == "records.json is a record of Bodymap with 2 patients, 2 visits and 1 trigger point."
    assert [tuple(cell.text for cell in row.cells) for row in dialog.people.rows] == [
        ("10/482", "Moreau, Elise", "", "2"),
        ("7", "Okoye, Ada", "", "0"),
    ]
    assert not dialog.faults_view.isVisible()
    assert numbers(elsewhere) == set()
    assert dialog.accept_button.text() == "Import 2 patients"
    with qtbot.waitSignal(dialog.said, timeout=PATIENCE):
        qtbot.mouseClick(dialog.accept_button, LEFT)
    assert numbers(elsewhere) == {"10/482", "7"}
    assert dialog.words.text() == "2 patients are imported."
    assert not dialog.accept_button.isVisible()
    (line,) = elsewhere.trail.page(Asked(action="import"), elsewhere.zone).result()
    assert line.what == "Imported a file"
    assert line.detail == "file: records.json, patients: 2"


def test_what_was_not_understood_of_a_bundle_is_listed(
    opener: Opener, subject: Subject, session: Session, elsewhere: Session, tmp_path: Path, qtbot: QtBot
) -> None:
    assert subject.chart is not None
    origin = FhirOrigin(clinic_id="c", clinic_name="R", exported_at=session.clock.now(), software="Bodymap")
    bundle = json.loads(fhir_bytes(subject.chart, origin))
    strange = {"resourceType": "Slot", "id": "slot-1", "status": "free"}
    bundle["entry"].append({"fullUrl": "urn:uuid:slot-1", "resource": strange})
    path = tmp_path / "bundle.json"
    path.write_text(json.dumps(bundle))
    dialog = opener(path)
    assert "is a FHIR bundle with 1 patient, 2 visits and 1 trigger point." in dialog.words.text()
    assert [row.cells[0].text for row in dialog.faults.rows] == ["Slot/slot-1"]
    assert dialog.faults_title.text() == "Not understood, and left out: 1"
    with qtbot.waitSignal(dialog.said, timeout=PATIENCE):
        qtbot.mouseClick(dialog.accept_button, LEFT)
    assert numbers(elsewhere) == {"10/482"}


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (b"", "empty"),
        (b"{", "not a Bodymap record"),
        (b'{"format": "bodymap-record", "version": 99}', "version 99"),
        (b"[" * 200_000, "not a Bodymap record"),
        (b"\xff\xfe\x00", "UTF-16"),
    ],
)
def test_a_file_that_cannot_be_taken_says_why(opener: Opener, tmp_path: Path, content: bytes, words: str) -> None:
    path = tmp_path / "bad.json"
    path.write_bytes(content)
    dialog = opener(path)
    assert words in dialog.error.text()
    assert not dialog.accept_button.isEnabled()
    assert dialog.words.text() == "bad.json cannot be imported."


def test_a_file_that_is_gone_says_so(opener: Opener, tmp_path: Path) -> None:
    dialog = opener(tmp_path / "gone.json")
    assert "not there any more" in dialog.error.text()


def test_a_score_of_eleven_is_named_with_its_record_and_field(
    opener: Opener, record_file: Path, elsewhere: Session
) -> None:
    document = json.loads(record_file.read_bytes())
    document["records"][0]["findings"][0]["nrs"] = 11
    record_file.write_text(json.dumps(document))
    dialog = opener(record_file)
    assert document["records"][0]["findings"][0]["id"] in dialog.error.text()
    assert not dialog.accept_button.isEnabled()
    assert numbers(elsewhere) == set()


def test_a_patient_who_is_here_already_stops_the_whole_import(
    opener: Opener, record_file: Path, elsewhere: Session, qtbot: QtBot
) -> None:
    elsewhere.add_patient(PatientFields(chart_number="7", family_name="Another")).result()
    dialog = opener(record_file)
    with qtbot.waitSignal(dialog.read, timeout=PATIENCE):
        qtbot.mouseClick(dialog.accept_button, LEFT)
    assert "chart number" in dialog.error.text()
    assert numbers(elsewhere) == {"7"}


def test_an_import_that_is_stopped_brings_in_nothing(
    opener: Opener, record_file: Path, elsewhere: Session, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    dialog = opener(record_file)
    go, reached = Event(), Event()
    bring = elsewhere.import_records

    def slow(arrivals: Any, name: str, *, clinic: Any, progress: Callable[[int], None]) -> Any:
        def told(done: int) -> None:
            reached.set()
            go.wait(10)
            progress(done)

        return bring(arrivals, name, clinic=clinic, progress=told)

    monkeypatch.setattr(elsewhere, "import_records", slow)
    qtbot.mouseClick(dialog.accept_button, LEFT)
    qtbot.waitUntil(reached.is_set, timeout=PATIENCE)
    qtbot.mouseClick(dialog.row.stop, LEFT)
    with qtbot.waitSignal(dialog.read, timeout=PATIENCE):
        go.set()
    assert dialog.error.text() == "Stopped. Nothing was imported."
    assert numbers(elsewhere) == set()
    assert elsewhere.verify().result().sound


def test_the_menu_asks_for_the_file_and_the_list_of_patients_has_who_came(
    open_window: MainWindow, session: Session, elsewhere: Session, tmp_path: Path, qtbot: QtBot
) -> None:
    elsewhere.add_patient(PatientFields(chart_number="99", family_name="Traveller")).result()
    charts = [elsewhere.load_chart(one.id).result() for one in elsewhere.all_patients().result()]
    path = tmp_path / "from-elsewhere.json"
    origin = Origin(clinic_id="c", clinic_name="Hill", exported_at=session.clock.now())
    path.write_bytes(record_json(charts, origin))
    menus = open_window.menuBar().findChildren(QMenu)
    next(one for menu in menus for one in menu.actions() if one.text() == "&Import records or patients ...").trigger()
    files = open_window.findChild(QFileDialog, "import-file")
    assert isinstance(files, QFileDialog)
    name = files.findChild(QLineEdit, "fileNameEdit")
    assert isinstance(name, QLineEdit)
    name.setText(str(path))
    qtbot.keyClick(name, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: open_window.findChild(ImportDialog) is not None, timeout=PATIENCE)
    dialog = open_window.findChild(ImportDialog)
    assert isinstance(dialog, ImportDialog)
    qtbot.waitUntil(dialog.accept_button.isEnabled, timeout=PATIENCE)
    with qtbot.waitSignal(dialog.said, timeout=PATIENCE):
        qtbot.mouseClick(dialog.accept_button, LEFT)
    dialog.reject()
    assert numbers(session) == {"99"}
