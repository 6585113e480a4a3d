"""Patients from a table: doubles are found, all come in or none, and one undo takes them back."""

from datetime import date

import pytest

from bodymap.app.patient_import import Fate
from bodymap.app.patients import PatientFields
from bodymap.app.progress import Progress, StoppedError
from bodymap.app.session import Session
from bodymap.base.errors import InputError
from bodymap.clinic.patient_row import PatientRow

BORN = date(1979, 3, 14)
ROWS = (
    PatientRow(line=2, chart_number="1", family_name="Moreau", given_name="Elise", birth_date=BORN),
    PatientRow(line=3, chart_number="2", family_name="Okafor"),
    PatientRow(line=4, family_name="Singh", given_name="Asha"),
    PatientRow(line=5, family_name="Weber"),
)


def numbers(session: Session) -> list[str]:
    return sorted(one.chart_number for one in session.all_patients().result())


def test_new_rows_come_in_and_those_without_a_number_get_the_next_free_ones(session: Session) -> None:
    done = session.patient_import.bring_in(ROWS, "old.csv").result()
    assert len(done.patient_ids) == 4
    assert numbers(session) == ["1", "2", "3", "4"]
    assert session.verify().result().sound


def test_who_is_here_already_is_found_by_number_and_by_name_with_birth_date(session: Session) -> None:
    for number, name in (("1", "Moreau"), ("77", "Moreau"), ("2", "Somebody")):
        session.add_patient(
            PatientFields(chart_number=number, family_name=name, given_name="élise", birth_date=BORN)
        ).result()
    rows = (
        *ROWS[:2],
        PatientRow(line=6, chart_number="9", family_name="MOREAU", given_name="Elise", birth_date=BORN),
        PatientRow(line=7, chart_number="8", family_name="Twice"),
        PatientRow(line=8, chart_number="8", family_name="Again"),
        PatientRow(line=9, family_name="", fault="Enter a family name."),
    )
    judged = session.patient_import.look(rows).result()
    assert [one.fate for one in judged] == [
        Fate.NUMBERED, Fate.NUMBERED, Fate.NAMED, Fate.TWICE, Fate.TWICE, Fate.FAULTY,
    ]  # fmt: skip
    assert "already" in judged[0].why
    assert "somebody else" in judged[1].why
    assert "77" in judged[2].why or "1" in judged[2].why


def test_a_look_writes_nothing(session: Session) -> None:
    session.patient_import.look(ROWS).result()
    assert numbers(session) == []


def test_doubles_by_name_come_in_only_when_they_are_wanted(session: Session) -> None:
    session.patient_import.bring_in(ROWS[:1], "a.csv").result()
    again = (PatientRow(line=2, family_name="Moreau", given_name="Elise", birth_date=BORN),)
    with pytest.raises(InputError, match="nobody new"):
        session.patient_import.bring_in(again, "b.csv").result()
    session.patient_import.bring_in(again, "b.csv", doubles=True).result()
    assert numbers(session) == ["1", "2"]


def test_an_import_that_is_stopped_leaves_nothing(session: Session) -> None:
    progress = Progress()

    def step(done: int) -> None:
        if done == 3:
            progress.stop()
        progress.reach(done)

    with pytest.raises(StoppedError):
        session.patient_import.bring_in(ROWS, "old.csv", progress=step).result()
    assert numbers(session) == []


def test_one_undo_takes_the_whole_import_back_but_nobody_who_is_in_use(session: Session) -> None:
    done = session.patient_import.bring_in(ROWS, "old.csv").result()
    used = session.find_patient("2").result()
    assert used is not None
    session.edit_patient(used, PatientFields(chart_number="2", family_name="Okafor", note="rang")).result()
    back = session.patient_import.take_back(done).result()
    assert (back.removed, back.kept) == (3, ("2",))
    assert numbers(session) == ["2"]
    assert session.patient_import.take_back(done).result().removed == 0
    session.patient_import.bring_in(ROWS, "old.csv").result()
    assert numbers(session) == ["1", "2", "3", "4"]
    assert session.verify().result().sound
