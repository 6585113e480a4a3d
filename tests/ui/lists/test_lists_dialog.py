"""Lists across patients: today's, the overdue ones, and the search."""

from datetime import date
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from bodymap.app.patients import PatientFields
from bodymap.app.session import Session
from bodymap.atlas.model import Depth, Side, View
from bodymap.clinic.finding import Place
from bodymap.ui.lists.dialog import Listing, ListsDialog
from tests.conftest import FixedClock


def see(session: Session, number: str, muscle: str, **fields: Any) -> str:
    patient = session.add_patient(PatientFields(chart_number=number, family_name="Moreau")).result()
    editor = session.edit(session.load_chart(patient.id).result())
    editor.mark(muscle, Side.LEFT, Place(View.POSTERIOR, 350.0, 330.0, Depth.SUPERFICIAL), nrs=4)
    editor.revise_visit(pain_now=5, **fields)
    last = editor.last_save
    assert last is not None
    last.result()
    return patient.id


@pytest.fixture
def dialog(session: Session, clock: FixedClock, qtbot: QtBot) -> ListsDialog:
    """One patient seen five days ago, who should have come the day before yesterday; one seen today."""
    see(session, "10", "levator-scapulae", follow_up_on=date(2026, 11, 23))
    clock.forward(days=5)
    see(session, "11", "gluteus-medius")
    made = ListsDialog(session)
    qtbot.addWidget(made)
    with qtbot.waitExposed(made):
        made.show()
    return made


def charts(dialog: ListsDialog) -> list[str]:
    return [row.cells[2].text for row in dialog.table.rows.rows]


def choose(dialog: ListsDialog, listing: Listing) -> None:
    QTest.mouseClick(dialog.listing.buttons[listing], Qt.MouseButton.LeftButton)


def test_today_is_shown_first(dialog: ListsDialog, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: charts(dialog) == ["11"])
    assert dialog.state.text() == "One visit"
    assert not dialog.filters.isVisible()


def test_who_should_have_come_is_listed_with_the_day(dialog: ListsDialog, qtbot: QtBot) -> None:
    choose(dialog, Listing.OVERDUE)
    qtbot.waitUntil(lambda: charts(dialog) == ["10"])
    assert dialog.table.rows.rows[0].cells[7].text == "23 Nov 2026"


def test_visits_are_found_by_muscle_and_day(dialog: ListsDialog, qtbot: QtBot) -> None:
    choose(dialog, Listing.SEARCH)
    qtbot.waitUntil(lambda: charts(dialog) == ["11", "10"])
    dialog.muscle.setText("Levator scapulae")
    qtbot.waitUntil(lambda: charts(dialog) == ["10"])
    dialog.muscle.setText("levator of something")
    qtbot.waitUntil(lambda: dialog.state.text().startswith("Choose a muscle"))
    dialog.muscle.clear()
    QTest.keyClicks(dialog.since, "21/11/2026")
    qtbot.waitUntil(lambda: charts(dialog) == ["11"])


def test_a_day_that_is_none_is_said_and_nothing_is_hidden(dialog: ListsDialog, qtbot: QtBot) -> None:
    choose(dialog, Listing.SEARCH)
    QTest.keyClicks(dialog.until, "soon")
    qtbot.waitUntil(lambda: "is not a day" in dialog.state.text() and len(charts(dialog)) == 2)


def test_a_row_opens_its_patient(dialog: ListsDialog, qtbot: QtBot, session: Session) -> None:
    qtbot.waitUntil(lambda: charts(dialog) == ["11"])
    chosen: list[str] = []
    dialog.patient_chosen.connect(chosen.append)
    QTest.mouseClick(dialog.open_chart, Qt.MouseButton.LeftButton)
    patient = session.find_patient("11").result()
    assert patient is not None
    assert chosen == [patient.id]
    assert not dialog.isVisible()
