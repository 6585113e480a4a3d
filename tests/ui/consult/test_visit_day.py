"""The day of a visit that is entered afterwards."""

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from bodymap.ui.consult.controller import Controller
from bodymap.ui.consult.visit_day import VisitDayDialog


@pytest.fixture
def dialog(controller: Controller, qtbot: QtBot) -> VisitDayDialog:
    """The dialog over a draft that was begun on 20 November 2026."""
    controller.start_visit()
    made = VisitDayDialog(controller)
    qtbot.addWidget(made)
    with qtbot.waitExposed(made):
        made.show()
    return made


def typed(dialog: VisitDayDialog, text: str) -> None:
    dialog.day.clear()
    QTest.keyClicks(dialog.day, text)
    QTest.mouseClick(dialog.accept_button, Qt.MouseButton.LeftButton)


def test_the_visit_moves_to_the_day_that_is_typed(dialog: VisitDayDialog, controller: Controller) -> None:
    assert dialog.day.text() == "20/11/2026"
    typed(dialog, "3 Nov 2026")
    assert controller.visit is not None
    assert controller.local(controller.visit.started_at).date() == date(2026, 11, 3)
    assert not dialog.isVisible()


@pytest.mark.parametrize(("text", "fault"), [("21/11/2026", "in the future"), ("soon", "is not a day")])
def test_a_day_that_cannot_be_is_said_beside_it_and_nothing_changes(
    dialog: VisitDayDialog, controller: Controller, text: str, fault: str
) -> None:
    typed(dialog, text)
    assert fault in dialog.field.fault
    assert dialog.isVisible()
    assert controller.visit is not None
    assert controller.local(controller.visit.started_at).date() == date(2026, 11, 20)
