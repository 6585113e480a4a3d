from datetime import date, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bodymap.app.events import Changed, SessionEvent
from bodymap.app.patients import PatientFields, find_doubles, next_chart_number
from bodymap.app.session import Session
from bodymap.base.errors import ConflictError, InputError
from bodymap.base.ids import new_id
from bodymap.clinic.patient import Patient

BORN = date(1979, 3, 14)


def fields(chart_number: str = "1", family_name: str = "Moreau", **more: Any) -> PatientFields:
    return PatientFields(chart_number=chart_number, family_name=family_name, **more)


def test_a_patient_is_found_by_chart_number_and_by_id(session: Session) -> None:
    added = session.add_patient(fields("10482", given_name=" Elise ", birth_date=BORN)).result()
    assert added.given_name == "Elise", "spaces around a name are not kept"
    assert session.find_patient("10482").result() == added
    assert session.find_patient(added.id).result() == added
    assert session.find_patient("nobody").result() is None
    assert [line.id for line in session.search_patients("mor").result()] == [added.id]


def test_adding_a_patient_tells_which_record_changed(session: Session, events: list[SessionEvent]) -> None:
    added = session.add_patient(fields()).result()
    (event,) = events
    assert isinstance(event, Changed)
    assert event.changes.ids == {added.id}
    assert event.changes.initiator == "session"


@pytest.mark.parametrize("name", ["O'Brien", 'Robert"); DROP TABLE patient;--', "😀", "עברית", "x" * 300, "Zażółć"])
def test_a_patient_with_an_unusual_name_is_kept_found_and_opened(session: Session, name: str) -> None:
    added = session.add_patient(fields(family_name=name, given_name=name)).result()
    assert session.load_chart(added.id).result().patient.family_name == name
    assert [line.id for line in session.search_patients(name[:20]).result()] == [added.id]


def test_a_name_is_kept_in_its_composed_form(session: Session) -> None:
    assert session.add_patient(fields(family_name="Mu\u0308ller")).result().family_name == "M\u00fcller"


def test_a_birth_date_in_the_future_is_refused_with_its_field(session: Session) -> None:
    tomorrow = session.today() + timedelta(days=1)
    with pytest.raises(InputError) as caught:
        session.add_patient(fields(birth_date=tomorrow)).result()
    assert caught.value.field == "birth_date"
    assert session.all_patients().result() == ()


def test_an_empty_name_is_refused_with_its_field(session: Session) -> None:
    with pytest.raises(InputError) as caught:
        session.add_patient(fields(family_name="  ")).result()
    assert caught.value.field == "family_name"


def test_a_chart_number_can_be_given_only_once(session: Session) -> None:
    session.add_patient(fields("7")).result()
    other = session.add_patient(fields("8", "Adeyemi")).result()
    with pytest.raises(InputError) as caught:
        session.add_patient(fields(" 7 ", "Smith")).result()
    assert caught.value.field == "chart_number"
    with pytest.raises(InputError) as caught:
        session.edit_patient(other, fields("7", "Adeyemi")).result()
    assert caught.value.field == "chart_number"


def test_editing_a_patient_makes_the_next_version(session: Session) -> None:
    added = session.add_patient(fields()).result()
    edited = session.edit_patient(added, fields(family_name="Dubois", note="asks for mornings")).result()
    assert (edited.version, edited.family_name) == (2, "Dubois")
    assert session.find_patient(added.id).result() == edited
    assert session.edit_patient(edited, fields(family_name="Dubois", note="asks for mornings")).result() == edited


def test_editing_what_somebody_else_edited_first_is_refused(session: Session) -> None:
    added = session.add_patient(fields()).result()
    session.edit_patient(added, fields(family_name="Dubois")).result()
    with pytest.raises(ConflictError):
        session.edit_patient(added, fields(family_name="Durand")).result()


@pytest.mark.parametrize(
    ("taken", "suggested"),
    [
        ([], "1001"),
        (["10482"], "10483"),
        (["P-0041", "P-0009"], "P-0042"),
        (["A-99"], "A-100"),
        (["9999", "10000"], "10001"),
        (["new", "x"], "1001"),
        (["0999", "1000", "1001"], "1002"),
    ],
)
def test_the_next_chart_number_goes_on_in_the_form_of_the_highest(taken: list[str], suggested: str) -> None:
    assert next_chart_number(taken) == suggested


@given(st.lists(st.text(alphabet="AB-0123456789", min_size=1, max_size=6)))
def test_a_suggested_chart_number_is_always_free(taken: list[str]) -> None:
    assert next_chart_number(taken) not in taken


def test_the_session_suggests_a_free_chart_number(session: Session) -> None:
    session.add_patient(fields("10482")).result()
    assert session.suggest_chart_number().result() == "10483"


def person(family: str, given: str = "", born: date | None = BORN) -> Patient:
    from datetime import UTC, datetime

    return Patient(
        id=new_id(),
        chart_number=new_id(),
        family_name=family,
        given_name=given,
        birth_date=born,
        created_at=datetime(2026, 1, 1, tzinfo=UTC),
    )


@pytest.mark.parametrize(
    ("one", "other", "reason"),
    [
        (("Moreau", "Elise"), ("moreau", "Élise"), "the same name and birth date"),
        (("Moreau", "Elise"), ("Elise", "Moreau"), "swapped"),
        (("Moreau", "Elise"), ("Morreau", "Elise"), "nearly"),
        (("Schmidt-Lang", "Jo"), ("Schmidt Lang", "Jo"), "nearly"),
    ],
)
def test_two_records_of_one_person_are_found(one: tuple[str, str], other: tuple[str, str], reason: str) -> None:
    ((first, second, why),) = find_doubles([person(*one), person(*other)])
    assert {first.family_name, second.family_name} == {one[0], other[0]}
    assert reason in why


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (person("Moreau", "Elise"), person("Moreau", "Elise", date(1980, 3, 14))),
        (person("Moreau", "Elise"), person("Moreau", "Paul")),
        (person("Moreau", "Elise"), person("Moreau", "Elise", None)),
        (person("Moreau", "Elise", None), person("Morreau", "Elise", None)),
    ],
)
def test_two_people_are_not_taken_for_one(one: Patient, other: Patient) -> None:
    assert find_doubles([one, other]) == ()


def test_the_same_name_without_birth_dates_is_a_double() -> None:
    assert len(find_doubles([person("Moreau", "Elise", None), person("MOREAU", "Elise", None)])) == 1


def test_doubles_are_found_in_the_clinic(session: Session) -> None:
    session.add_patient(fields("1", given_name="Elise", birth_date=BORN)).result()
    session.add_patient(fields("2", given_name="Élise", birth_date=BORN)).result()
    session.add_patient(fields("3", "Adeyemi", birth_date=BORN)).result()
    ((one, other, _),) = session.find_doubles().result()
    assert {one.chart_number, other.chart_number} == {"1", "2"}


def test_a_listener_that_fails_is_logged_and_stops_neither_the_write_nor_the_others(
    session: Session, caplog: pytest.LogCaptureFixture, events: list[SessionEvent]
) -> None:
    def fail(event: SessionEvent) -> None:
        raise RuntimeError("broken screen")

    stop = session.subscribe(fail)
    caplog.clear()
    added = session.add_patient(fields()).result()
    assert session.find_patient(added.id).result() == added
    assert len(events) == 1
    assert "A listener failed" in caplog.text
    caplog.clear()
    stop()
    stop()
    session.add_patient(fields("2")).result()
    assert caplog.text == ""
