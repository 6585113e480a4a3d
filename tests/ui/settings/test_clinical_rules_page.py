"""The page of clinical rules: lower a limit, raise it with a reason, see its source, switch optional rules."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from bodymap.app.clinic_limits import change_of
from bodymap.app.session import Session
from bodymap.ui.settings.clinical_rules import ClinicalRulesDialog
from bodymap.ui.settings.limit_row import LimitForm, LimitRow


@pytest.fixture
def page(session: Session, qtbot: QtBot) -> ClinicalRulesDialog:
    """The page, with the clinic's settings shown."""
    made = ClinicalRulesDialog(session, None)
    made.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
    qtbot.addWidget(made)
    made.show()
    qtbot.waitUntil(made.sets["medicare"].isEnabled)
    return made


def opened(page: ClinicalRulesDialog, qtbot: QtBot, agent: str = "lidocaine") -> tuple[LimitRow, LimitForm]:
    """Open the form of an agent."""
    row = page.rows[agent]
    qtbot.mouseClick(row.change, Qt.MouseButton.LeftButton)
    assert row.form is not None
    return row, row.form


def type_into(form: LimitForm, name: str, text: str, qtbot: QtBot) -> None:
    form.line(name).clear()
    qtbot.keyClicks(form.line(name), text)


def test_every_limit_shows_its_figures_and_where_they_come_from(page: ClinicalRulesDialog) -> None:
    row = page.rows["lidocaine"]
    assert row.figures.text() == "4.5 mg/kg, at most 200 mg"
    assert "Source: UK and Irish lidocaine SmPC" in row.source.text()
    assert page.rows["betamethasone"].figures.text() == "at most 6 mg"


def test_a_limit_is_lowered_without_a_reason(page: ClinicalRulesDialog, session: Session, qtbot: QtBot) -> None:
    row, form = opened(page, qtbot)
    type_into(form, "abs_mg", "150", qtbot)
    qtbot.mouseClick(form.save, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: row.figures.text() == "4.5 mg/kg, at most 150 mg")
    assert "Changed by Dr A. Okafor on 2026-11-20" in row.own.text()
    assert change_of(session.clinic_settings().result(), "lidocaine") is not None


def test_a_limit_is_raised_only_with_a_reason(page: ClinicalRulesDialog, session: Session, qtbot: QtBot) -> None:
    row, form = opened(page, qtbot)
    type_into(form, "abs_mg", "300", qtbot)
    qtbot.mouseClick(form.save, Qt.MouseButton.LeftButton)
    assert "higher than the table's" in form.fields["reason"].fault
    assert session.clinic_settings().result().version == 0
    qtbot.keyClicks(form.line("reason"), "US label")
    qtbot.keyClick(form.line("reason"), Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: "at most 300 mg" in row.figures.text())
    assert "US label. The table says 4.5 mg/kg, at most 200 mg." in row.own.text()


@pytest.mark.parametrize(("typed", "fault"), [("abc", "not a number"), ("2000", "three times"), ("0", "above 0")])
def test_what_cannot_be_is_refused_beside_the_field(
    page: ClinicalRulesDialog, qtbot: QtBot, typed: str, fault: str
) -> None:
    _row, form = opened(page, qtbot)
    type_into(form, "abs_mg", typed, qtbot)
    qtbot.mouseClick(form.save, Qt.MouseButton.LeftButton)
    assert fault in form.fields["abs_mg"].fault
    assert form.line("abs_mg").text() == typed


def test_back_to_the_table_takes_the_clinics_figure_away(page: ClinicalRulesDialog, qtbot: QtBot) -> None:
    row, form = opened(page, qtbot)
    assert not form.back.isVisible()
    type_into(form, "mg_per_kg", "3", qtbot)
    qtbot.mouseClick(form.save, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(row.own.isVisible)
    qtbot.mouseClick(row.change, Qt.MouseButton.LeftButton)
    qtbot.mouseClick(form.back, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not row.own.isVisible())
    assert row.figures.text() == "4.5 mg/kg, at most 200 mg"


def test_optional_rules_are_switched_for_the_whole_clinic(
    page: ClinicalRulesDialog, session: Session, qtbot: QtBot
) -> None:
    page.sets["medicare"].click()
    page.sets["near-limit"].click()
    qtbot.waitUntil(lambda: session.clinic_settings().result().rule_sets == ("medicare", "near-limit"))
    page.sets["medicare"].click()
    qtbot.waitUntil(lambda: session.clinic_settings().result().rule_sets == ("near-limit",))
    assert page.error.isHidden()


def test_somebody_elses_change_is_told_and_shown(page: ClinicalRulesDialog, session: Session, qtbot: QtBot) -> None:
    session.save_clinic_settings(session.clinic_settings().result().revised(rule_sets=("commercial",))).result()
    page.sets["medicare"].click()
    qtbot.waitUntil(lambda: page.error.isVisible() and page.sets["commercial"].isChecked())
    assert "Somebody else changed" in page.error.text()
    assert not page.sets["medicare"].isChecked()


def test_the_page_says_that_no_clinician_has_confirmed_it(page: ClinicalRulesDialog) -> None:
    from PySide6.QtWidgets import QLabel

    texts = [label.text() for label in page.findChildren(QLabel)]
    assert any(text.startswith("No clinician has confirmed the limits, the rules or their wording") for text in texts)


def test_nothing_on_the_page_is_cut_off(
    page: ClinicalRulesDialog, cut_off: Callable[[QWidget], list[str]], qtbot: QtBot
) -> None:
    opened(page, qtbot)
    page.resize(480, 600)
    qtbot.waitUntil(lambda: cut_off(page) == [])
