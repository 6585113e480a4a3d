from collections.abc import Callable
from datetime import date
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton
from pytestqt.qtbot import QtBot

from bodymap.app.patients import PatientFields
from bodymap.app.session import Session
from bodymap.clinic.facts import NONE, NOT_KNOWN, Facts, Known, Pregnancy, listed
from bodymap.ui.facts.dialog import FactsDialog
from bodymap.ui.main_window import MainWindow
from bodymap.ui.workspace import Workspace

LEFT = Qt.MouseButton.LeftButton


def click(button: QAbstractButton) -> None:
    QTest.mouseClick(button, LEFT)


def type_into(line: Any, words: str, *, then: Qt.Key = Qt.Key.Key_Tab) -> None:
    line.setFocus()
    line.selectAll()
    QTest.keyClicks(line, words)
    QTest.keyClick(line, then)


@pytest.fixture
def space(open_window: MainWindow, session: Session, qtbot: QtBot) -> Workspace:
    """A window with today's visit of a patient of 47 years."""
    fields = PatientFields(chart_number="10482", family_name="Moreau", given_name="Elise", birth_date=date(1979, 3, 14))
    patient = session.add_patient(fields).result()
    space = open_window.workspace
    assert space is not None
    space.open_patient(patient.id)
    qtbot.waitUntil(lambda: space.consultation.chart is not None)
    space.consultation.start_visit()
    qtbot.waitUntil(space.facts.isVisible)
    return space


@pytest.fixture
def form(space: Workspace, qtbot: QtBot) -> FactsDialog:
    """The form, opened from the bar."""
    click(space.facts.change)
    return opened(space, qtbot)


def opened(space: Workspace, qtbot: QtBot) -> FactsDialog:
    def seen() -> list[FactsDialog]:
        return [one for one in space.window().findChildren(FactsDialog) if one.isVisible()]

    qtbot.waitUntil(lambda: bool(seen()))
    return seen()[0]


def facts_of(space: Workspace) -> Facts:
    chart = space.consultation.chart
    assert chart is not None
    facts = chart.facts_of(space.consultation.visit_id)
    assert facts is not None
    return facts


def settled(space: Workspace, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: not space.consultation.controller._soon.isActive())


def test_before_anybody_asked_the_header_says_so_and_never_none(space: Workspace) -> None:
    assert "Not asked" in space.header.alerts.text()
    assert "nobody asked yet" in space.facts.words.text()
    assert not space.facts.confirm.isVisible()


def test_what_is_entered_is_saved_and_stands_beside_the_name(space: Workspace, form: FactsDialog, qtbot: QtBot) -> None:
    type_into(form.weight.line, "68,5")
    click(form.listings["allergies"].known.buttons[Known.LISTED])
    type_into(form.listings["allergies"].typed, "lignocaine", then=Qt.Key.Key_Return)
    type_into(form.listings["allergies"].typed, "blue cheese", then=Qt.Key.Key_Return)
    click(form.listings["anticoagulants"].known.buttons[Known.NONE])
    click(form.pregnancy.buttons[Pregnancy.NOT_APPLICABLE])
    click(form.save)
    facts = facts_of(space)
    assert facts.weight_kg == 68.5
    assert facts.allergies == listed("lidocaine-allergy", "other:blue cheese")
    assert facts.anticoagulants == NONE
    assert facts.medicines == NOT_KNOWN
    assert facts.pregnancy is Pregnancy.NOT_APPLICABLE
    settled(space, qtbot)
    assert "Allergy: Lidocaine (lignocaine), blue cheese" in space.header.alerts.text()
    assert not space.facts.isVisible()


@pytest.mark.parametrize(
    ("typed", "says"), [("4", "not the weight of an adult"), ("abc", "not a number"), ("1,000", "two")]
)
def test_a_weight_that_cannot_be_is_refused_beside_the_field_and_nothing_is_lost(
    space: Workspace, form: FactsDialog, typed: str, says: str
) -> None:
    click(form.listings["allergies"].known.buttons[Known.NONE])
    type_into(form.weight.line, typed)
    click(form.save)
    assert form.isVisible()
    assert says in form.weight.fault
    assert form.weight.line.text() == typed
    assert form.listings["allergies"].listing() == NONE
    chart = space.consultation.chart
    assert chart is not None
    assert chart.facts == ()
    type_into(form.weight.line, "64")
    click(form.save)
    assert facts_of(space).weight_kg == 64


def test_yes_without_anything_listed_is_asked_about(space: Workspace, form: FactsDialog) -> None:
    click(form.listings["conditions"].known.buttons[Known.LISTED])
    click(form.save)
    assert form.isVisible()
    assert "at least one" in form.listings["conditions"].fault.text()


def test_pounds_are_kept_as_kilograms_and_a_change_of_unit_changes_no_weight(
    space: Workspace, form: FactsDialog, qtbot: QtBot
) -> None:
    form.unit.setCurrentIndex(form.unit.findText("lb"))
    form.unit.activated.emit(form.unit.currentIndex())
    type_into(form.weight.line, "150")
    click(form.save)
    kept = facts_of(space).weight_kg
    assert kept == pytest.approx(68.039)
    settled(space, qtbot)
    space.consultation.facts.change()
    again = opened(space, qtbot)
    again.unit.setCurrentIndex(again.unit.findText("lb"))
    again.unit.activated.emit(again.unit.currentIndex())
    assert again.weight.line.text() == "150"
    click(again.save)
    assert facts_of(space).weight_kg == kept


def test_at_the_next_visit_one_click_confirms_all_that_was_known(
    space: Workspace, form: FactsDialog, qtbot: QtBot, clock: Any
) -> None:
    type_into(form.weight.line, "68")
    click(form.listings["anticoagulants"].known.buttons[Known.LISTED])
    click(form.listings["anticoagulants"].buttons["apixaban"])
    click(form.save)
    first = facts_of(space)
    settled(space, qtbot)
    clock.forward(days=21)
    space.consultation.start_visit()
    space.consultation.controller.start_visit()
    qtbot.waitUntil(space.facts.isVisible)
    assert "Facts of 20 Nov 2026, not confirmed today" in space.facts.words.text()
    assert "Takes Apixaban" in space.header.alerts.text()
    click(space.facts.confirm)
    now = facts_of(space)
    assert now.id != first.id
    assert (now.weight_kg, now.anticoagulants) == (68, listed("apixaban"))
    settled(space, qtbot)
    assert not space.facts.isVisible()


@pytest.mark.parametrize("width", [1280, 1600])
def test_alerts_stay_in_sight_however_large_the_text_is(
    space: Workspace, form: FactsDialog, qtbot: QtBot, qapp: Any, width: int, cut_off: Callable[..., list[str]]
) -> None:
    from bodymap.ui import theme

    click(form.listings["allergies"].known.buttons[Known.LISTED])
    click(form.listings["allergies"].buttons["latex-allergy"])
    click(form.save)
    settled(space, qtbot)
    space.window().resize(width, 720)
    theme.apply(qapp, theme.LIGHT, 200)
    qtbot.waitUntil(space.header.alerts.isVisible)
    assert space.header._name.isVisible()
    assert space.header.alerts.toolTip() in ("", space.header.alerts.text())
    theme.apply(qapp, theme.LIGHT, 100)
