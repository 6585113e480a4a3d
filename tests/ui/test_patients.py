"""Patients: the search, the form, doubles, and a draft under the wrong patient."""

from collections.abc import Callable
from concurrent.futures import Future
from datetime import date
from typing import Any

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from bodymap.app.patients import PatientFields
from bodymap.app.session import Session
from bodymap.atlas.model import Figure
from bodymap.base.errors import WorldError
from bodymap.clinic.patient import Patient
from bodymap.ui.patients.doubles import DoublesDialog
from bodymap.ui.patients.move_draft import MoveDraftDialog
from bodymap.ui.patients.patient_dialog import PatientDialog
from bodymap.ui.patients.search import LIMIT, PatientSearch

LEFT = Qt.MouseButton.LeftButton
PEOPLE = (
    ("10482", "Moreau", "Elise", date(1979, 3, 14)),
    ("10483", "Lindqvist", "Björn", date(1961, 12, 1)),
    ("10484", "O'Brien", "Séan", None),
    ("10485", "مرو", "ليلى", date(1990, 7, 7)),
)


def add(session: Session, number: str, family: str, given: str = "", born: date | None = None) -> Patient:
    fields = PatientFields(chart_number=number, family_name=family, given_name=given, birth_date=born)
    return session.add_patient(fields).result()


@pytest.fixture
def people(session: Session) -> list[Patient]:
    return [add(session, *person) for person in PEOPLE]


@pytest.fixture
def search(session: Session, people: list[Patient], qtbot: QtBot) -> PatientSearch:
    made = PatientSearch(session.search_patients)
    qtbot.addWidget(made)
    made.resize(300, 600)
    made.show()
    return made


def names(search: PatientSearch) -> list[str]:
    return [search.model.line(row).family_name for row in range(search.model.rowCount())]


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("mor", "Moreau"),
        ("bjorn", "Lindqvist"),
        ("10484", "O'Brien"),
        ("O'B", "O'Brien"),
        ("مرو", "مرو"),
        ("lise", "Moreau"),
    ],
)
def test_typing_filters_by_any_part(search: PatientSearch, qtbot: QtBot, typed: str, found: str) -> None:
    for letter in typed:
        search.field.insert(letter)
    qtbot.waitUntil(lambda: names(search) == [found])


def test_a_line_shows_name_chart_number_and_birth_date(search: PatientSearch, qtbot: QtBot) -> None:
    qtbot.keyClicks(search.field, "moreau")
    qtbot.waitUntil(lambda: len(names(search)) == 1)
    index = search.model.index(0)
    assert index.data() == "Moreau, Elise"
    assert index.data(Qt.ItemDataRole.AccessibleTextRole) == "Moreau, Elise, #10482 · b. 14 Mar 1979"


def test_enter_takes_the_first_line_even_before_its_answer_is_there(
    search: PatientSearch, people: list[Patient], qtbot: QtBot
) -> None:
    with qtbot.waitSignal(search.chosen) as chosen:
        qtbot.keyClicks(search.field, "lind")
        qtbot.keyClick(search.field, Qt.Key.Key_Return)
    assert chosen.args == [people[1].id]


def test_arrows_walk_the_list_while_the_field_keeps_the_focus(
    search: PatientSearch, people: list[Patient], qtbot: QtBot
) -> None:
    search.browse()
    qtbot.waitUntil(lambda: search.model.rowCount() == len(people))
    second = search.model.line(1).id
    qtbot.keyClick(search.field, Qt.Key.Key_Down)
    with qtbot.waitSignal(search.chosen) as chosen:
        qtbot.keyClick(search.field, Qt.Key.Key_Return)
    assert chosen.args == [second]


def test_a_click_on_a_line_takes_it(search: PatientSearch, people: list[Patient], qtbot: QtBot) -> None:
    search.browse()
    qtbot.waitUntil(lambda: search.model.rowCount() == len(people))
    third = search.model.index(2)
    with qtbot.waitSignal(search.chosen) as chosen:
        qtbot.mouseClick(search.results.viewport(), LEFT, pos=search.results.visualRect(third).center())
    assert chosen.args == [search.model.line(2).id]


def test_nobody_found_is_said_with_what_to_try(search: PatientSearch, qtbot: QtBot) -> None:
    qtbot.keyClicks(search.field, "zzz")
    qtbot.waitUntil(lambda: "Nobody found" in search.note.text())
    assert search.model.rowCount() == 0
    qtbot.keyClick(search.field, Qt.Key.Key_Escape)
    assert search.field.text() == ""


class Slow:
    """A search that answers when it is told to."""

    def __init__(self) -> None:
        self.asked: list[tuple[str, Future[Any]]] = []

    def __call__(self, text: str, limit: int) -> "Future[Any]":
        assert limit == LIMIT
        future: Future[Any] = Future()
        self.asked.append((text, future))
        return future


def test_only_one_question_is_on_its_way_and_an_old_answer_is_not_shown(people: list[Patient], qtbot: QtBot) -> None:
    slow = Slow()
    search = PatientSearch(slow)
    qtbot.addWidget(search)
    search.show()
    qtbot.keyClicks(search.field, "mor")
    assert [text for text, _ in slow.asked] == ["m"]
    slow.asked[0][1].set_result(tuple(people))
    qtbot.waitUntil(lambda: len(slow.asked) == 2)
    assert names(search) == []
    assert slow.asked[1][0] == "mor"
    slow.asked[1][1].set_result((people[0],))
    qtbot.waitUntil(lambda: names(search) == ["Moreau"])


def test_a_search_that_fails_says_why_and_the_next_one_is_asked(people: list[Patient], qtbot: QtBot) -> None:
    slow = Slow()
    search = PatientSearch(slow)
    qtbot.addWidget(search)
    search.show()
    qtbot.keyClicks(search.field, "m")
    slow.asked[0][1].set_exception(WorldError("The disk does not answer.", "Try again."))
    qtbot.waitUntil(lambda: "does not answer" in search.note.text())
    qtbot.keyClicks(search.field, "o")
    assert [text for text, _ in slow.asked] == ["m", "mo"]


@pytest.fixture
def form(session: Session, qtbot: QtBot) -> PatientDialog:
    return opened(PatientDialog(session, None, "", None), qtbot)


def opened(dialog: PatientDialog, qtbot: QtBot) -> PatientDialog:
    qtbot.addWidget(dialog)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
    dialog.open()
    qtbot.waitUntil(lambda: bool(dialog.chart_number.text()))
    return dialog


def test_a_patient_is_added_with_the_number_that_was_suggested(
    form: PatientDialog, session: Session, qtbot: QtBot
) -> None:
    qtbot.keyClicks(form.family_name, "Moreau")
    qtbot.keyClicks(form.given_name, "Elise")
    qtbot.keyClicks(form.birth_date, "14.3.79")
    with qtbot.waitSignal(form.saved) as saved:
        qtbot.keyClick(form.birth_date, Qt.Key.Key_Return)
    assert saved.args is not None
    patient = saved.args[0]
    assert session.find_patient(patient.chart_number).result() == patient
    assert (patient.full_name, patient.birth_date) == ("Moreau, Elise", date(1979, 3, 14))
    assert not form.isVisible()


def test_the_day_that_was_understood_is_said_while_typing(form: PatientDialog, qtbot: QtBot) -> None:
    qtbot.keyClicks(form.birth_date, "14/3/79")
    assert form.field("birth_date").note.text() == "Wednesday, 14 March 1979"


@pytest.mark.parametrize(
    ("typed", "said"),
    [("1/1/2099", "future"), ("31/2/1980", "not a date"), ("1/1/1700", "1880"), ("last year", "not a date")],
)
def test_a_birth_date_that_cannot_be_is_refused_beside_the_field(
    form: PatientDialog, qtbot: QtBot, typed: str, said: str
) -> None:
    qtbot.keyClicks(form.family_name, "Moreau")
    qtbot.keyClicks(form.birth_date, typed)
    qtbot.mouseClick(form.save, LEFT)
    assert said in form.field("birth_date").fault
    assert form.isVisible()
    assert form.birth_date.text() == typed


@pytest.mark.parametrize("typed", ["", "   "])
def test_an_empty_name_is_refused_beside_the_field(form: PatientDialog, qtbot: QtBot, typed: str) -> None:
    qtbot.keyClicks(form.family_name, typed)
    qtbot.mouseClick(form.save, LEFT)
    assert form.field("family_name").fault == "Enter a family name."
    assert form.save.isEnabled()


def test_a_chart_number_that_is_taken_is_refused_beside_the_field_and_nothing_typed_is_lost(
    form: PatientDialog, session: Session, people: list[Patient], qtbot: QtBot
) -> None:
    qtbot.keyClicks(form.family_name, "Nakamura")
    form.chart_number.setText("10482")
    qtbot.mouseClick(form.save, LEFT)
    qtbot.waitUntil(lambda: bool(form.field("chart_number").fault))
    assert form.family_name.text() == "Nakamura"
    assert form.save.isEnabled()
    form.chart_number.setText("10999")
    with qtbot.waitSignal(form.saved):
        qtbot.mouseClick(form.save, LEFT)


def test_several_faults_are_shown_at_once(form: PatientDialog, qtbot: QtBot) -> None:
    form.chart_number.clear()
    qtbot.keyClicks(form.birth_date, "x")
    qtbot.mouseClick(form.save, LEFT)
    assert all(form.field(name).fault for name in ("family_name", "birth_date", "chart_number"))


@pytest.mark.parametrize("name", ['Ó\'Brien "Bob"', "👩‍⚕️ Ståhl", "محمد عبد الله", "x" * 300])
def test_any_name_is_kept_as_it_was_typed(form: PatientDialog, session: Session, qtbot: QtBot, name: str) -> None:
    form.family_name.setText(name)
    with qtbot.waitSignal(form.saved) as saved:
        qtbot.mouseClick(form.save, LEFT)
    assert saved.args is not None
    assert session.load_chart(saved.args[0].id).result().patient.family_name == name


def test_a_name_that_is_too_long_is_refused_beside_the_field(form: PatientDialog, qtbot: QtBot) -> None:
    form.family_name.setText("x" * 301)
    qtbot.mouseClick(form.save, LEFT)
    qtbot.waitUntil(lambda: "300" in form.field("family_name").fault)


@pytest.mark.parametrize(
    ("typed", "field", "value"),
    [
        ("Moreau, Elise", "family_name", "Moreau"),
        ("14/3/1979", "birth_date", "14/03/1979"),
        ("A-77", "chart_number", "A-77"),
    ],
)
def test_what_was_typed_into_the_search_is_taken_over(
    session: Session, qtbot: QtBot, typed: str, field: str, value: str
) -> None:
    dialog = opened(PatientDialog(session, None, typed, None), qtbot)
    assert getattr(dialog, field).text() == value


def test_a_patient_is_changed_and_only_what_was_changed(session: Session, people: list[Patient], qtbot: QtBot) -> None:
    patient = people[0]
    fields = PatientFields(
        chart_number=patient.chart_number,
        family_name=patient.family_name,
        given_name=patient.given_name,
        birth_date=patient.birth_date,
        figure=Figure.FEMALE,
    )
    patient = session.edit_patient(patient, fields).result()
    dialog = opened(PatientDialog(session, patient, "", None), qtbot)
    assert dialog.birth_date.text() == "14/03/1979"
    assert dialog.figure.currentData() == Figure.FEMALE
    dialog.given_name.setText("Élise")
    with qtbot.waitSignal(dialog.saved):
        qtbot.mouseClick(dialog.save, LEFT)
    kept = session.load_chart(people[0].id).result().patient
    assert (kept.given_name, kept.figure) == ("Élise", Figure.FEMALE)
    assert (kept.chart_number, kept.birth_date) == ("10482", date(1979, 3, 14))


def test_two_records_of_one_person_are_merged_after_the_words_say_what_happens(session: Session, qtbot: QtBot) -> None:
    keep = add(session, "1", "Moreau", "Elise", date(1979, 3, 14))
    other = add(session, "2", "Moreau", "Elise", date(1979, 3, 14))
    session.edit(session.load_chart(other.id).result()).start_visit()
    dialog = DoublesDialog(session, None)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
    qtbot.addWidget(dialog)
    dialog.open()
    qtbot.waitUntil(lambda: dialog.pairs.count() == 1)
    assert dialog.pairs.currentRow() == 0 or not dialog.merge.isEnabled()
    dialog.pairs.setCurrentRow(0)
    qtbot.waitUntil(dialog.merge.isEnabled)
    if "#1" not in dialog.first.text():
        dialog.second.setChecked(True)
    assert "1 visits" in dialog.preview.text() or "1 visit " in dialog.preview.text()
    assert "Nothing is deleted" in dialog.preview.text()
    with qtbot.waitSignal(dialog.merged) as merged:
        qtbot.mouseClick(dialog.merge, LEFT)
    assert merged.args == [keep.id]
    assert len(session.load_chart(keep.id).result().current_visits) == 1
    found = session.find_patient(other.id).result()
    assert found is not None
    assert found.id == keep.id


def test_no_doubles_is_said(session: Session, people: list[Patient], qtbot: QtBot) -> None:
    dialog = DoublesDialog(session, None)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
    qtbot.addWidget(dialog)
    dialog.open()
    qtbot.waitUntil(lambda: "No two patients" in dialog.note.text())


def test_a_draft_moves_to_the_patient_that_was_chosen_and_confirmed(
    session: Session, people: list[Patient], qtbot: QtBot
) -> None:
    wrong, right = people[0], people[1]
    editor = session.edit(session.load_chart(wrong.id).result())
    visit = editor.start_visit()
    dialog = MoveDraftDialog(session, wrong, visit, None)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
    qtbot.addWidget(dialog)
    dialog.open()
    assert not dialog.confirm.isEnabled()
    qtbot.keyClicks(dialog.search.field, "lindq")
    qtbot.keyClick(dialog.search.field, Qt.Key.Key_Return)
    qtbot.waitUntil(dialog.confirm.isEnabled)
    assert "Moreau" in dialog.preview.text()
    assert "Lindqvist" in dialog.preview.text()
    with qtbot.waitSignal(dialog.moved) as moved:
        qtbot.mouseClick(dialog.confirm, LEFT)
    assert moved.args == [right.id]
    assert [v.id for v in session.load_chart(right.id).result().current_visits] == [visit.id]
    assert session.load_chart(wrong.id).result().current_visits == ()


def test_a_draft_cannot_be_moved_to_its_own_patient(session: Session, people: list[Patient], qtbot: QtBot) -> None:
    visit = session.edit(session.load_chart(people[0].id).result()).start_visit()
    dialog = MoveDraftDialog(session, people[0], visit, None)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
    qtbot.addWidget(dialog)
    dialog.open()
    qtbot.keyClicks(dialog.search.field, "10482")
    qtbot.keyClick(dialog.search.field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: "already" in dialog.preview.text())
    assert not dialog.confirm.isEnabled()


def test_the_figure_of_the_map_is_chosen_among_those_that_are_drawn(
    session: Session, people: list[Patient], qtbot: QtBot
) -> None:
    dialog = opened(PatientDialog(session, people[0], "", None), qtbot)
    offered = [dialog.figure.itemData(index) for index in range(dialog.figure.count())]
    assert offered == list(session.atlas.figures)
    dialog.figure.setCurrentIndex(offered.index(offered[-1]))
    with qtbot.waitSignal(dialog.saved) as saved:
        qtbot.mouseClick(dialog.save, LEFT)
    assert saved.args[0].figure == offered[-1]


def test_every_field_of_the_form_has_a_name_for_a_screen_reader(
    form: PatientDialog, cut_off: Callable[[Any], list[str]]
) -> None:
    for editor in (form.family_name, form.given_name, form.birth_date, form.chart_number, form.figure, form.note):
        assert editor.accessibleName()
    assert cut_off(form) == []
