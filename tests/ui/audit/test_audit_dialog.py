"""The audit trail in the window: pages, filters, words, export."""

import csv
from pathlib import Path
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from bodymap.app.patients import PatientFields
from bodymap.app.session import Session
from bodymap.app.trail import PAGE
from bodymap.ui.audit.dialog import AuditDialog


@pytest.fixture
def filled(session: Session) -> Session:
    """Two patients; one was looked at more often than a page has rows."""
    first, second = (PatientFields(chart_number=n, family_name="Moreau", given_name="Elise") for n in ("1", "2"))
    session.add_patient(first).result()
    patient = session.add_patient(second).result()
    for _ in range(PAGE + 50):
        session.log_view(patient.id).result()
    return session


@pytest.fixture
def dialog(filled: Session, qtbot: QtBot) -> AuditDialog:
    made = AuditDialog(filled)
    qtbot.addWidget(made)
    with qtbot.waitSignal(made.shown):
        made.show()
    qtbot.waitUntil(lambda: made.action.count() > 1)
    return made


def column(dialog: AuditDialog, number: int) -> list[str]:
    table = dialog.events
    return [str(table.data(table.index(row, number))) for row in range(table.rowCount())]


def test_a_page_of_the_newest_events_is_shown_and_further_ones_come_at_the_end(
    dialog: AuditDialog, qtbot: QtBot
) -> None:
    numbers = [int(one) for one in column(dialog, 0)]
    assert len(numbers) == PAGE
    assert numbers == sorted(numbers, reverse=True)
    with qtbot.waitSignal(dialog.shown):
        dialog.table.scrollToBottom()
    everything = [int(one) for one in column(dialog, 0)]
    assert everything == list(range(everything[0], 0, -1))


def test_an_event_says_when_who_what_and_about_whom(dialog: AuditDialog, filled: Session, qtbot: QtBot) -> None:
    dialog.action.setCurrentIndex(dialog.action.findData("add-patient"))
    with qtbot.waitSignal(dialog.shown):
        dialog.action.activated.emit(dialog.action.currentIndex())
    assert column(dialog, 1) == ["20 Nov 2026 09:30:00"] * 2
    assert column(dialog, 2) == [filled.user.name] * 2
    assert column(dialog, 3) == ["Added the patient"] * 2
    assert column(dialog, 4) == ["2", "1"]


@pytest.mark.parametrize(
    ("field", "text", "count"),
    [("chart", "1", 1), ("since", "21 Nov 2026", 0), ("until", "19 Nov 2026", 0), ("since", "20 Nov 2026", PAGE)],
)
def test_filters_leave_what_fits(field: str, text: str, count: int, dialog: AuditDialog, qtbot: QtBot) -> None:
    with qtbot.waitSignal(dialog.shown):
        getattr(dialog, field).setText(text)
    assert dialog.events.rowCount() == count


def test_a_user_who_did_nothing_has_no_events(dialog: AuditDialog, qtbot: QtBot) -> None:
    dialog.user.addItem("Nobody", "Nobody")
    dialog.user.setCurrentIndex(dialog.user.count() - 1)
    with qtbot.waitSignal(dialog.shown):
        dialog.user.activated.emit(dialog.user.currentIndex())
    assert dialog.events.rowCount() == 0
    assert "No event fits" in dialog.state.text()


def test_a_day_that_is_none_is_said_and_all_are_shown(dialog: AuditDialog, qtbot: QtBot) -> None:
    with qtbot.waitSignal(dialog.shown):
        dialog.since.setText("whenever")
    assert "is not a day" in dialog.state.text()
    assert dialog.events.rowCount() == PAGE


def test_the_export_holds_all_that_fits_and_is_itself_in_the_trail(
    dialog: AuditDialog, filled: Session, qtbot: QtBot, tmp_path: Path
) -> None:
    target = tmp_path / "trail.csv"
    with qtbot.waitSignal(dialog.exported):
        dialog.export_to(str(target))
    with target.open(encoding="utf-8-sig", newline="") as stream:
        rows = list(csv.DictReader(stream))
    assert len(rows) > PAGE
    assert [row["number"] for row in rows][-1] == "1"
    dialog.action.addItem("export", "export")
    dialog.action.setCurrentIndex(dialog.action.count() - 1)
    with qtbot.waitSignal(dialog.shown):
        dialog.action.activated.emit(dialog.action.currentIndex())
    assert "trail.csv" in column(dialog, 6)[0]


def test_looking_at_the_trail_is_in_the_trail(dialog: AuditDialog, qtbot: QtBot) -> None:
    with qtbot.waitSignal(dialog.shown):
        dialog.refresh()
    assert "Looked at the audit trail" in column(dialog, 3)


def test_nothing_is_cut_off(dialog: AuditDialog, cut_off: Any) -> None:
    assert cut_off(dialog) == []
