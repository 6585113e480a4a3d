"""Handing over from the window, with real clicks: choose, look, save, print, copy."""

import json
from base64 import b64decode
from collections.abc import Callable, Iterator
from pathlib import Path
from threading import Event
from typing import Any

import pikepdf
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtPrintSupport import QPrintDialog
from PySide6.QtWidgets import QAbstractButton, QApplication, QFileDialog, QLineEdit, QMessageBox, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from bodymap.app.patients import PatientFields
from bodymap.app.session import Session
from bodymap.base.errors import WorldError
from bodymap.clinic.clinic_settings import SETTINGS_ID, ClinicSettings
from bodymap.clinic.clinic_settings import Paper as Sheet
from bodymap.clinic.roles import MAY, Role
from bodymap.report.wishes import HandoutWish, HistoryWish, LetterWish
from bodymap.ui import theme
from bodymap.ui.handover.dialog import HandoverDialog
from bodymap.ui.handover.printing import new_printer
from bodymap.ui.handover.wish import Scope, Subject
from bodymap.ui.preferences import Preferences

PATIENCE = 30_000  # ms: a process that is begun, on a machine that has much to do
LEFT = Qt.MouseButton.LeftButton
Trail = Callable[[], list[tuple[str, str]]]
PASSWORD = "plum tree in May"


def press(button: QAbstractButton, qtbot: QtBot) -> None:
    assert button.isVisible()
    assert button.isEnabled()
    qtbot.mouseClick(button, LEFT)


def pick(dialog: HandoverDialog, scope: Scope, kind: str, qtbot: QtBot) -> None:
    press(dialog.choice.scope.buttons[scope], qtbot)
    dialog.choice.buttons[scope, kind].click()
    shown(dialog, qtbot)


def shown(dialog: HandoverDialog, qtbot: QtBot) -> None:
    """Wait until what is chosen now is looked at."""
    wish = dialog.options.wish(dialog.choice.chosen)
    qtbot.waitUntil(lambda: dialog.preview.made is not None and dialog.preview.made.wish == wish, timeout=PATIENCE)


def save_as(dialog: HandoverDialog, target: Path, qtbot: QtBot) -> None:
    press(dialog.foot.save, qtbot)
    type_name(dialog, target, qtbot)


def type_name(window: QWidget, target: Path, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: window.findChild(QFileDialog, "export-dialog") is not None, timeout=PATIENCE)
    files = window.findChildren(QFileDialog, "export-dialog")[-1]
    name = files.findChild(QLineEdit, "fileNameEdit")
    assert isinstance(name, QLineEdit)
    name.setText(str(target))
    qtbot.keyClick(name, Qt.Key.Key_Return)


def told(dialog: HandoverDialog, words: str, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: not dialog.acts.busy and words in dialog.foot.told.words.text(), timeout=PATIENCE)


def test_the_preview_shows_the_pages_of_the_very_bytes(dialog: HandoverDialog, papers: Any, qtbot: QtBot) -> None:
    shown(dialog, qtbot)
    assert dialog.preview.made is not None
    assert dialog.preview.made.content == papers.content
    pages = dialog.preview.pages
    first = pages.sheets[0]
    qtbot.waitUntil(lambda: first.image is not None, timeout=PATIENCE)
    assert first.image is not None
    assert first.image.width() == first.rect.width() * dialog.devicePixelRatio()
    assert pages.accessibleName() == "Preview, page 1 of 3"
    assert "Page 1" in pages.accessibleDescription()
    seen = pages.viewport().grab().toImage()
    scale = first.rect.width() / 595
    square = first.rect.topLeft() + QPoint(round(80 * scale), round(220 * scale))
    assert seen.pixelColor(square).lightness() < 60, "the black square of the first page"
    assert seen.pixelColor(square + QPoint(round(60 * scale), 0)).lightness() > 240, "the second page alone has two"
    assert dialog.preview.words.text() == "Page 1 of 3"
    bar = dialog.preview.pages.verticalScrollBar()
    bar.setValue(bar.maximum())
    qtbot.waitUntil(lambda: dialog.preview.pages.sheets[2].image is not None, timeout=PATIENCE)
    assert dialog.preview.words.text() == "Page 3 of 3"


def test_what_is_saved_is_what_was_looked_at_and_the_trail_says_where_it_went(
    dialog: HandoverDialog, papers: Any, trail: Trail, preferences: Preferences, tmp_path: Path, qtbot: QtBot
) -> None:
    shown(dialog, qtbot)
    save_as(dialog, tmp_path / "summary.pdf", qtbot)
    told(dialog, "Saved", qtbot)
    assert (tmp_path / "summary.pdf").read_bytes() == papers.content
    assert len(papers.asked) == 1, "it is not made a second time"
    assert preferences.settings.export_folders == {"summary": str(tmp_path)}
    assert trail() == [
        (
            "Exported",
            f"what: visit summary, file: summary.pdf, folder: {tmp_path}, without names: no, with a password: no",
        )
    ]


def test_saving_may_be_pressed_before_the_preview_is_there(
    dialog: HandoverDialog, papers: Any, paper: bytes, tmp_path: Path, qtbot: QtBot
) -> None:
    papers.content = None
    save_as(dialog, tmp_path / "summary.pdf", qtbot)
    qtbot.waitUntil(lambda: bool(papers.waiting), timeout=PATIENCE)
    assert not (tmp_path / "summary.pdf").exists()
    papers.waiting[0].set_result(paper)
    told(dialog, "Saved", qtbot)
    assert (tmp_path / "summary.pdf").read_bytes() == paper


def test_the_offered_name_tells_number_day_and_kind_and_nothing_without_the_name(
    dialog: HandoverDialog, qtbot: QtBot
) -> None:
    def offered() -> str:
        press(dialog.foot.save, qtbot)
        qtbot.waitUntil(lambda: dialog.findChild(QFileDialog, "export-dialog") is not None, timeout=PATIENCE)
        files = dialog.findChild(QFileDialog, "export-dialog")
        assert isinstance(files, QFileDialog)
        name = Path(files.selectedFiles()[0]).name
        files.reject()
        qtbot.waitUntil(lambda: dialog.findChild(QFileDialog, "export-dialog") is None, timeout=PATIENCE)
        return name

    shown(dialog, qtbot)
    assert offered() == "10-482 2026-11-27.pdf"
    pick(dialog, Scope.PATIENT, "history", qtbot)
    assert offered() == "10-482 2026-11-27 history.pdf"
    dialog.options.nameless.click()
    assert offered() == "2026-11-27 history.pdf"


def test_each_paper_is_asked_for_with_what_was_chosen_about_it(
    dialog: HandoverDialog, papers: Any, qtbot: QtBot
) -> None:
    shown(dialog, qtbot)
    assert papers.asked[-1].kind == "summary"
    assert papers.asked[-1].options.attached[0].name == "bodymap-visit.json"
    press(dialog.options.sheet.buttons["Letter"], qtbot)
    dialog.options.embed.click()
    dialog.options.nameless.click()
    shown(dialog, qtbot)
    options = papers.asked[-1].options
    assert (options.paper, options.attached, options.without_name) == ("Letter", (), True)
    pick(dialog, Scope.VISIT, "handout", qtbot)
    qtbot.keyClicks(dialog.options.note, "Come back on Monday.")
    shown(dialog, qtbot)
    assert papers.asked[-1].wish == HandoutWish(note="Come back on Monday.")
    assert not papers.asked[-1].options.without_name
    pick(dialog, Scope.VISIT, "letter", qtbot)
    qtbot.keyClicks(dialog.options.to, "Dr Who")
    qtbot.keyClicks(dialog.options.letter, "Please see her hip.")
    shown(dialog, qtbot)
    assert papers.asked[-1].wish == LetterWish(to="Dr Who", paragraph="Please see her hip.")
    dialog.options.nameless.setChecked(False)
    pick(dialog, Scope.PATIENT, "blank-chart", qtbot)
    assert papers.asked[-1].chart is not None
    pick(dialog, Scope.CLINIC, "blank-chart", qtbot)
    assert papers.asked[-1].chart is None


def test_a_history_is_of_the_ticked_visits(dialog: HandoverDialog, papers: Any, subject: Subject, qtbot: QtBot) -> None:
    assert subject.chart is not None
    first, second = (visit.id for visit in subject.chart.current_visits)
    pick(dialog, Scope.PATIENT, "history", qtbot)
    assert papers.asked[-1].wish == HistoryWish(visit_ids=(first, second))
    rows = dialog.options.visits.rows
    rows.item(0).setCheckState(Qt.CheckState.Unchecked)
    shown(dialog, qtbot)
    assert papers.asked[-1].wish == HistoryWish(visit_ids=(first,))
    rows.item(1).setCheckState(Qt.CheckState.Unchecked)
    qtbot.waitUntil(lambda: "Tick the visits" in dialog.preview.notice.text(), timeout=PATIENCE)
    assert not dialog.foot.save.isEnabled()
    press(dialog.options.visits.everything, qtbot)
    shown(dialog, qtbot)
    assert dialog.foot.save.isEnabled()


def test_a_password_locks_the_file_and_the_app_says_that_it_is_no_longer_pdf_a(
    dialog: HandoverDialog, trail: Trail, tmp_path: Path, qtbot: QtBot
) -> None:
    shown(dialog, qtbot)
    password = dialog.options.password
    password.wanted.click()
    assert "no longer PDF/A" in password.field.note.text()
    press(dialog.foot.save, qtbot)
    assert "Type a password" in password.field.fault
    qtbot.keyClicks(password.line, "short")
    press(dialog.foot.save, qtbot)
    assert "8 characters" in password.field.fault
    password.line.clear()
    qtbot.keyClicks(password.line, PASSWORD)
    save_as(dialog, tmp_path / "locked.pdf", qtbot)
    told(dialog, "Saved", qtbot)
    with pytest.raises(pikepdf.PasswordError):
        pikepdf.open(tmp_path / "locked.pdf")
    with pikepdf.open(tmp_path / "locked.pdf", password=PASSWORD) as opened:
        assert opened.encryption.R == 6
        assert len(opened.pages) == 3
    assert trail()[-1][1].endswith("with a password: yes")


def test_the_sheet_is_the_clinics_own(
    session: Session, preferences: Preferences, subject: Subject, papers: Any, qtbot: QtBot
) -> None:
    session.save_clinic_settings(ClinicSettings(id=SETTINGS_ID, version=1, paper=Sheet.LETTER)).result()
    dialog = HandoverDialog(session, preferences, subject)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.waitUntil(lambda: dialog.options.sheet.chosen == "Letter", timeout=PATIENCE)
    shown(dialog, qtbot)
    assert papers.asked[-1].options.paper == "Letter"
    dialog.reject()


def test_a_file_that_is_there_is_replaced_only_after_asking(
    dialog: HandoverDialog, papers: Any, tmp_path: Path, qtbot: QtBot
) -> None:
    old = tmp_path / "summary.pdf"
    old.write_bytes(b"old")
    shown(dialog, qtbot)
    save_as(dialog, tmp_path / "summary", qtbot)  # the ending is added afterwards
    qtbot.waitUntil(lambda: dialog.findChild(QMessageBox, "replace-file") is not None, timeout=PATIENCE)
    box = dialog.findChild(QMessageBox, "replace-file")
    assert isinstance(box, QMessageBox)
    press(next(one for one in box.buttons() if one.text() == "Another name ..."), qtbot)
    qtbot.waitUntil(lambda: not isValid(box), timeout=PATIENCE)
    assert old.read_bytes() == b"old"
    type_name(dialog, tmp_path / "new.pdf", qtbot)
    told(dialog, "Saved", qtbot)
    assert old.read_bytes() == b"old"
    assert (tmp_path / "new.pdf").read_bytes() == papers.content


def test_a_folder_that_goes_away_is_told_and_leaves_nothing(
    dialog: HandoverDialog, tmp_path: Path, qtbot: QtBot
) -> None:
    shown(dialog, qtbot)
    made = dialog.preview.made
    assert made is not None
    dialog.acts.save(made, tmp_path / "gone" / "summary.pdf")
    told(dialog, "Nothing was handed over. The file could not be written: its folder does not exist.", qtbot)


def test_a_paper_that_cannot_be_made_says_why_and_nothing_can_be_saved(
    dialog: HandoverDialog, papers: Any, qtbot: QtBot
) -> None:
    shown(dialog, qtbot)
    papers.content = None
    dialog.choice.buttons[Scope.VISIT, "letter"].click()
    qtbot.waitUntil(lambda: bool(papers.waiting), timeout=PATIENCE)
    papers.waiting[0].set_exception(WorldError("The document could not be made.", "Try again."))
    qtbot.waitUntil(lambda: "could not be made. Try again." in dialog.preview.notice.text(), timeout=PATIENCE)
    assert not dialog.foot.save.isEnabled()
    assert not dialog.foot.print.isEnabled()


def test_a_print_asks_for_the_pages_and_is_noted_with_where_it_went(
    dialog: HandoverDialog, trail: Trail, tmp_path: Path, qtbot: QtBot
) -> None:
    shown(dialog, qtbot)
    press(dialog.foot.print, qtbot)
    qtbot.waitUntil(lambda: dialog.findChild(QPrintDialog, "print-dialog") is not None, timeout=PATIENCE)
    asked = dialog.findChild(QPrintDialog, "print-dialog")
    assert isinstance(asked, QPrintDialog)
    assert (asked.minPage(), asked.maxPage(), asked.fromPage(), asked.toPage()) == (1, 3, 1, 3)
    assert Path(asked.printer().outputFileName()).name == "10-482 2026-11-27.pdf"
    asked.reject()
    made = dialog.preview.made
    assert made is not None
    printer = new_printer(made.sizes[0])
    printer.setResolution(72)
    printer.setOutputFileName(str(tmp_path / "print.pdf"))
    printer.setPrintRange(printer.PrintRange.PageRange)
    printer.setFromTo(2, 3)
    dialog.acts.print_with(made, printer)
    told(dialog, "2 pages were printed.", qtbot)
    with pikepdf.open(tmp_path / "print.pdf") as printed:
        assert len(printed.pages) == 2
    (action, detail) = trail()[-1]
    assert action == "Printed"
    assert f"what: visit summary, file: print.pdf, folder: {tmp_path}, pages: 2" in detail


def test_a_record_is_saved_as_json_and_can_be_copied(
    dialog: HandoverDialog, subject: Subject, trail: Trail, tmp_path: Path, qtbot: QtBot
) -> None:
    assert subject.chart is not None
    pick(dialog, Scope.PATIENT, "json", qtbot)
    assert "whole file" in dialog.preview.words.text()
    assert not dialog.foot.print.isVisible()
    save_as(dialog, tmp_path / "record.json", qtbot)
    told(dialog, "Saved", qtbot)
    document = json.loads((tmp_path / "record.json").read_bytes())
    assert document["records"][0]["patient"]["id"] == subject.chart.patient.id
    assert len(document["records"][0]["visits"]) == 2
    press(dialog.foot.copy, qtbot)
    told(dialog, "copied", qtbot)
    assert json.loads(QGuiApplication.clipboard().text()) == document
    assert [detail.split(", ")[:2] for _, detail in trail()] == [
        ["what: record as JSON", "file: record.json"],
        ["what: record as JSON", "file: clipboard"],
    ]


def test_a_page_is_copied_as_a_picture(dialog: HandoverDialog, qtbot: QtBot) -> None:
    shown(dialog, qtbot)
    press(dialog.foot.copy, qtbot)
    told(dialog, "Page 1 is copied", qtbot)
    held = QGuiApplication.clipboard().image()
    assert abs(held.width() - 595 / 72 * 200) <= 2


def test_the_clinics_tables_are_previewed_and_saved(dialog: HandoverDialog, tmp_path: Path, qtbot: QtBot) -> None:
    pick(dialog, Scope.CLINIC, "csv", qtbot)
    table = dialog.preview.data.table
    assert "chart_number" in table.titles
    assert [row.cells[table.titles.index("chart_number")].text for row in table.rows] == ["10/482", "10/482"]
    save_as(dialog, tmp_path / "findings.csv", qtbot)
    told(dialog, "Saved", qtbot)
    assert (tmp_path / "findings.csv").read_bytes().startswith(b"\xef\xbb\xbf")


def test_a_long_export_shows_how_far_it_is_and_can_be_stopped(
    dialog: HandoverDialog,
    session: Session,
    trail: Trail,
    tmp_path: Path,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    for number in range(9):
        session.add_patient(PatientFields(chart_number=f"N{number}", family_name="Nobody")).result()
    go, reached = Event(), Event()
    everybody = session.outgoing

    class Slow:
        def __init__(self, *, voided: bool) -> None:
            self._charts = everybody(voided=voided)

        def __len__(self) -> int:
            return len(self._charts)

        def __iter__(self) -> Iterator[Any]:
            for number, chart in enumerate(self._charts):
                if number == 4:
                    reached.set()
                    go.wait(10)
                yield chart

    monkeypatch.setattr("bodymap.ui.handover.preview.SHOWN_BYTES", 10)
    pick(dialog, Scope.CLINIC, "json", qtbot)
    monkeypatch.setattr(session, "outgoing", Slow)
    old = tmp_path / "all.json"
    made = dialog.preview.made
    assert made is not None
    assert not made.whole
    old.write_bytes(b"old")
    dialog.acts.save(made, old)
    qtbot.waitUntil(reached.is_set, timeout=PATIENCE)
    qtbot.waitUntil(lambda: dialog.foot.told.bar.value() == 40, timeout=PATIENCE)
    assert not dialog.choice.isEnabled()
    press(dialog.foot.told.stop, qtbot)
    go.set()
    told(dialog, "Stopped. Nothing was handed over.", qtbot)
    assert old.read_bytes() == b"old"
    assert [one.name for one in tmp_path.iterdir() if one.name.startswith(".bodymap")] == []
    assert trail() == []
    assert dialog.choice.isEnabled()


def test_without_a_chart_only_the_clinic_can_be_handed_over(
    session: Session, preferences: Preferences, papers: Any, qtbot: QtBot
) -> None:
    dialog = HandoverDialog(session, preferences, Subject())
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
    qtbot.addWidget(dialog)
    dialog.show()
    assert dialog.choice.chosen.scope is Scope.CLINIC
    assert not dialog.choice.scope.buttons[Scope.VISIT].isEnabled()
    shown(dialog, qtbot)
    dialog.reject()


def test_closing_in_mid_work_stops_it(dialog: HandoverDialog, papers: Any, qtbot: QtBot) -> None:
    papers.content = None
    shown_before = len(papers.waiting)
    dialog.choice.buttons[Scope.VISIT, "letter"].click()
    qtbot.waitUntil(lambda: len(papers.waiting) > shown_before, timeout=PATIENCE)
    dialog.reject()
    qtbot.waitUntil(papers.waiting[-1].cancelled, timeout=PATIENCE)


def test_a_visit_is_handed_over_as_fhir_with_the_summary_in_it(
    dialog: HandoverDialog, subject: Subject, papers: Any, tmp_path: Path, qtbot: QtBot
) -> None:
    pick(dialog, Scope.VISIT, "fhir", qtbot)
    dialog.options.document.click()
    shown(dialog, qtbot)
    save_as(dialog, tmp_path / "visit.json", qtbot)
    told(dialog, "Saved", qtbot)
    entries = [one["resource"] for one in json.loads((tmp_path / "visit.json").read_bytes())["entry"]]
    kinds = {one["resourceType"] for one in entries}
    assert {"Patient", "Encounter", "Observation", "DocumentReference"} <= kinds
    (document,) = (one for one in entries if one["resourceType"] == "DocumentReference")
    assert b64decode(document["content"][0]["attachment"]["data"]) == papers.content
    assert subject.chart is not None
    assert [one["id"] for one in entries if one["resourceType"] == "Encounter"] == [subject.visit_id]


@pytest.mark.parametrize(("scope", "kind"), [(Scope.PATIENT, "json"), (Scope.CLINIC, "json"), (Scope.CLINIC, "csv")])
def test_what_goes_out_for_research_says_nothing_of_who_it_is(
    dialog: HandoverDialog, subject: Subject, trail: Trail, tmp_path: Path, qtbot: QtBot, scope: Scope, kind: str,
    clock: Any,
) -> None:  # fmt: skip
    clock.forward(days=30)
    pick(dialog, scope, kind, qtbot)
    dialog.options.research.click()
    shown(dialog, qtbot)
    target = tmp_path / f"research.{kind}"
    save_as(dialog, target, qtbot)
    told(dialog, "Saved", qtbot)
    content = target.read_bytes()
    assert subject.chart is not None
    for word in (
        "Moreau",
        "Elise",
        "10/482",
        "Okafor",
        "Riverside",
        subject.chart.patient.id,
        subject.visit_id,
        "2026-11-27",
    ):
        assert word.encode() not in content, word
    assert b"trapezius-descending" in content
    assert "without names: yes" in trail()[-1][1]


def test_each_table_can_be_chosen_and_is_written_for_the_spreadsheets_of_the_land(
    dialog: HandoverDialog, tmp_path: Path, qtbot: QtBot
) -> None:
    pick(dialog, Scope.PATIENT, "csv", qtbot)
    titles = set()
    for number in range(dialog.options.table.count()):
        dialog.options.table.setCurrentIndex(number)
        dialog.options.table.activated.emit(number)
        shown(dialog, qtbot)
        titles.add(tuple(dialog.preview.data.table.titles))
    assert len(titles) == 4
    dialog.options.semicolon.click()
    shown(dialog, qtbot)
    assert "chart_number" in dialog.preview.data.table.titles
    save_as(dialog, tmp_path / "scores.csv", qtbot)
    told(dialog, "Saved", qtbot)
    assert b"patient_id;" in (tmp_path / "scores.csv").read_bytes()


def test_a_key_file_is_written_apart_and_tells_who_is_who(
    dialog: HandoverDialog, subject: Subject, trail: Trail, tmp_path: Path, qtbot: QtBot
) -> None:
    assert subject.chart is not None
    pick(dialog, Scope.CLINIC, "csv", qtbot)
    assert not dialog.options.key.isVisible()
    dialog.options.research.click()
    dialog.options.key.click()
    shown(dialog, qtbot)
    save_as(dialog, tmp_path / "research.csv", qtbot)
    qtbot.waitUntil(lambda: _title(dialog) == "Save the key file apart from the data", timeout=PATIENCE)
    (tmp_path / "apart").mkdir()
    type_name(dialog, tmp_path / "apart" / "key.json", qtbot)
    told(dialog, "Saved", qtbot)
    key = json.loads((tmp_path / "apart" / "key.json").read_bytes())
    (one,) = key["subjects"]
    assert (one["patient_id"], one["chart_number"]) == (subject.chart.patient.id, "10/482")
    assert one["subject"].encode() in (tmp_path / "research.csv").read_bytes()
    assert [detail.split(",")[0] for _, detail in trail()] == [
        "what: tables as CSV",
        "what: key file of a de-identified export",
    ]


def _title(dialog: HandoverDialog) -> str:
    files = [one for one in dialog.findChildren(QFileDialog) if one.isVisible()]
    return files[-1].windowTitle() if files else ""


@pytest.mark.parametrize("text_size", [100, 200])
def test_no_word_is_cut_off_at_any_text_size(
    session: Session, preferences: Preferences, subject: Subject, papers: Any, qtbot: QtBot, qapp: QApplication,
    cut_off: Callable[[QWidget], list[str]], text_size: int,
) -> None:  # fmt: skip
    theme.apply(qapp, theme.LIGHT, text_size)
    dialog = HandoverDialog(session, preferences, subject)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
    qtbot.addWidget(dialog)
    dialog.resize(1280, 720)
    dialog.show()
    dialog.options.password.wanted.setChecked(True)
    dialog.options.research.setChecked(True)
    for scope, kind in list(dialog.choice.buttons):
        pick(dialog, scope, kind, qtbot)
        qtbot.waitUntil(lambda: not dialog.preview.property("unfinished"), timeout=PATIENCE)
        assert cut_off(dialog) == [], (scope, kind)
    dialog.reject()


def test_a_visit_entered_in_error_is_handed_over_as_that_and_never_without_the_name(
    session: Session, preferences: Preferences, erred: Subject, papers: Any, qtbot: QtBot
) -> None:
    dialog = HandoverDialog(session, preferences, erred)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
    qtbot.addWidget(dialog)
    dialog.show()
    shown(dialog, qtbot)
    assert papers.asked[-1].visit_id == erred.visit_id
    rows = dialog.options.visits.rows
    assert [rows.item(number).text() for number in range(rows.count())] == [
        "27 Nov 2026 · pain 4",
        "20 Nov 2026 · entered in error",
    ]
    dialog.options.nameless.click()
    assert "entered in error" in dialog.preview.notice.text()
    assert not dialog.foot.save.isEnabled()
    dialog.options.nameless.click()
    shown(dialog, qtbot)
    assert dialog.foot.save.isEnabled()
    dialog.reject()


def test_what_a_role_does_not_allow_cannot_be_chosen_and_says_which_role_it_needs(
    session: Session, preferences: Preferences, subject: Subject, papers: Any, qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:  # fmt: skip
    monkeypatch.setattr(session, "may", lambda one: one in MAY[Role.ASSISTANT])
    dialog = HandoverDialog(session, preferences, subject)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
    qtbot.addWidget(dialog)
    dialog.show()
    shown(dialog, qtbot)
    refused = dialog.choice.buttons[Scope.CLINIC, "json"]
    assert not refused.isEnabled()
    assert "Administrator" in refused.toolTip()
    press(dialog.choice.scope.buttons[Scope.CLINIC], qtbot)
    assert dialog.choice.chosen.id == "blank-chart", "all that is left of the clinic for an assistant"
    shown(dialog, qtbot)
    dialog.reject()
