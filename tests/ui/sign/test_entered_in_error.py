"""A signed visit that was wrong: marked with a reason, still shown, counted no more; who may not is told why."""

from typing import Any

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from bodymap.app.caseload import Wanted
from bodymap.app.session import Session
from bodymap.atlas.model import Depth, Side, View
from bodymap.base.errors import InputError
from bodymap.clinic.finding import Place
from bodymap.clinic.patient import Patient
from bodymap.exchange.listing import visit_objects
from bodymap.figure.signature_words import in_error_words
from bodymap.ui.main_window import MainWindow
from bodymap.ui.sign.error_dialog import ErrorDialog

PLACE = Place(View.POSTERIOR, 60.0, 380.0, Depth.SUPERFICIAL)
LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def signed(session: Session) -> Patient:
    """A patient whose only visit is signed."""
    from bodymap.app.patients import PatientFields

    made = session.add_patient(PatientFields(chart_number="E-1", family_name="Moreau")).result()
    editor = session.edit(session.load_chart(made.id).result())
    editor.mark("trapezius-descending", Side.RIGHT, PLACE, nrs=6)
    editor.sign_visit()
    assert editor.last_save is not None
    editor.last_save.result()
    return made


@pytest.fixture
def shown(open_window: MainWindow, signed: Patient, qtbot: QtBot) -> Any:
    """The consultation with the signed visit."""
    space = open_window.workspace
    assert space is not None
    space.open_patient(signed.id)
    qtbot.waitUntil(lambda: space.patient_id == signed.id)
    return space.consultation


def test_a_signed_visit_is_marked_with_a_reason_and_stays_in_the_list_struck_through(
    shown: Any, session: Session, signed: Patient, qtbot: QtBot
) -> None:
    section = shown.signature
    qtbot.waitUntil(section.wrong.isEnabled)
    section.ask_in_error()
    (dialog,) = section.window().findChildren(ErrorDialog)
    qtbot.mouseClick(dialog.mark, LEFT)
    assert "Say why" in dialog.field.fault
    dialog.reason.setPlainText("It was another patient's.")
    qtbot.mouseClick(dialog.mark, LEFT)
    qtbot.waitUntil(lambda: bool(section.in_error.text()))
    assert "Marked by Dr A. Okafor" in section.in_error.text()
    assert "It was another patient's." in section.in_error.text()
    (row,) = shown.timeline.timeline.visits.rows
    assert row.in_error
    assert "entered in error" in row.spoken
    assert not section.wrong.isVisibleTo(section.window())
    qtbot.waitUntil(lambda: shown.controller.editor.waiting == 0)
    chart = session.load_chart(signed.id).result()
    assert chart.current_visits == ()
    assert [one["status"] for one in visit_objects(chart)] == ["entered-in-error"]
    (line,) = session.caseload.visits(Wanted(), session.zone).result()
    assert line.status == "entered-in-error"
    assert in_error_words(chart, chart.visits[0], session.zone).startswith("Entered in error. Marked by Dr A. Okafor")
    assert session.verify().result().sound


def test_a_visit_entered_in_error_is_taken_back_by_nothing(session: Session, signed: Patient) -> None:
    editor = session.edit(session.load_chart(signed.id).result())
    visit = editor.chart.visits[0]
    editor.addenda.enter_in_error("wrong", visit.id)
    assert editor.undo() == ""
    for act in (
        lambda: editor.addenda.enter_in_error("again", visit.id),
        lambda: editor.addenda.add("r", "t", visit.id),
        lambda: editor.addenda.cosign(visit.id),
        lambda: editor.continue_visit(visit.id),
        lambda: editor.score(editor.chart.findings[0].id, 1),
    ):
        with pytest.raises(InputError):
            act()


def test_its_points_are_in_no_comparison_and_its_doses_in_no_sum(session: Session, signed: Patient) -> None:
    from bodymap.clinic.rules.acts import acts_of

    editor = session.edit(session.load_chart(signed.id).result())
    editor.addenda.enter_in_error("wrong", editor.chart.visits[0].id)
    assert editor.chart.findings_at(editor.chart.points[0].id) == ()
    assert acts_of(editor.chart, session.zone) == ()
