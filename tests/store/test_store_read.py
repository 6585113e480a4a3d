"""Search and look-ups: any part of a name, chart number or birth date, quickly and for those who count."""

from datetime import date, datetime, timedelta, timezone
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bodymap.clinic.patient import Patient, fold
from bodymap.clinic.record import Void
from bodymap.store.rows import KIND_OF, from_micros, search_text, to_micros
from bodymap.store.store import Store


@pytest.fixture
def ward(store: Store, make: Any) -> tuple[Patient, ...]:
    """Four patients with names that share parts."""
    people = (
        make.patient(family_name="Müller", given_name="Anna", chart_number="K 17/2", birth_date=date(1970, 3, 2)),
        make.patient(family_name="Mullen", given_name="José", chart_number="K 18", birth_date=date(1985, 11, 30)),
        make.patient(family_name="Ångström", given_name="Annabel", chart_number="X_100%", birth_date=None),
        make.patient(family_name="d'Arc", given_name="", chart_number="0042", birth_date=date(1970, 12, 1)),
    )
    make.put(store, *people)
    return people


SEARCHES = {
    "mull": ["Mullen", "Müller"],
    "MÜLL": ["Mullen", "Müller"],
    "ann": ["Ångström", "Müller"],
    "Müller, Anna": ["Müller"],
    "anna mül": ["Müller"],
    "jose": ["Mullen"],
    "strom": ["Ångström"],
    "17/2": ["Müller"],
    "k 1": ["Mullen", "Müller"],
    "_": ["Ångström"],
    "%": ["Ångström"],
    "1970": ["d'Arc", "Müller"],
    "1970-03-02": ["Müller"],
    "2.3.1970": ["Müller"],
    "30/11/1985": ["Mullen"],
    "'": ["d'Arc"],
    "": ["Ångström", "d'Arc", "Mullen", "Müller"],
    "   ": ["Ångström", "d'Arc", "Mullen", "Müller"],
    "nobody": [],
    "anna nobody": [],
    "a n n a m u l l e r": ["Müller"],
}


def test_a_search_finds_any_part_of_name_number_and_birth_date(store: Store, ward: tuple[Patient, ...]) -> None:
    found = {typed: [line.family_name for line in store.search_patients(typed)] for typed in SEARCHES}
    assert found == SEARCHES


def test_a_search_gives_as_many_lines_as_asked_for_in_the_order_of_names(
    store: Store, ward: tuple[Patient, ...]
) -> None:
    assert [line.family_name for line in store.search_patients("", limit=2)] == ["Ångström", "d'Arc"]


def test_a_line_of_a_search_shows_the_last_visit_that_counts(
    store: Store, ward: tuple[Patient, ...], make: Any
) -> None:
    patient = ward[0]
    early, late, struck = (make.visit(patient) for _ in range(3))
    make.put(store, early, late, struck)
    void = Void(by="u", at=make.clock.now(), reason="wrong patient")
    store.commit(make.revise((struck, struck.revised(voided=void))), at=make.clock.now())
    (line,) = store.search_patients("müller")
    assert (line.id, line.chart_number, line.birth_date) == (patient.id, "K 17/2", date(1970, 3, 2))
    assert line.last_visit_at == late.started_at
    assert store.search_patients("mullen")[0].last_visit_at is None


def test_merged_and_voided_patients_are_found_by_id_only(store: Store, ward: tuple[Patient, ...], make: Any) -> None:
    keep, merged, voided, _ = ward
    void = Void(by="u", at=make.clock.now(), reason="test entry")
    change = make.revise((merged, merged.revised(merged_into=keep.id)), (voided, voided.revised(voided=void)))
    store.commit(change, at=make.clock.now())
    assert [line.family_name for line in store.search_patients("")] == ["d'Arc", "Müller"]
    assert [one.family_name for one in store.patients()] == ["d'Arc", "Müller"]
    assert store.patient_by_chart_number("K 18") is None
    assert store.patient(merged.id) == merged.revised(merged_into=keep.id)
    assert store.chart(merged.id).patient.merged_into == keep.id


def test_a_changed_name_is_found_under_the_new_one_only(store: Store, ward: tuple[Patient, ...], make: Any) -> None:
    married = ward[0].revised(family_name="Öztürk")
    store.commit(make.revise((ward[0], married)), at=make.clock.now())
    assert store.search_patients("müller") == ()
    assert [line.id for line in store.search_patients("ozturk")] == [married.id]


@pytest.mark.parametrize("typed", ["k 17/2", " K 17/2 ", "K  17/2"])
def test_a_chart_number_is_found_however_it_is_typed(store: Store, ward: tuple[Patient, ...], typed: str) -> None:
    assert store.patient_by_chart_number(typed) == ward[0]


def test_part_of_a_chart_number_is_not_the_chart_number(store: Store, ward: tuple[Patient, ...]) -> None:
    assert store.patient_by_chart_number("K 1") is None


def test_visits_of_a_chart_come_in_the_order_of_their_start_and_points_of_their_letters(
    store: Store, make: Any
) -> None:
    patient = make.patient()
    first, second, third = (make.clock.now() for _ in range(3))
    visits = [make.visit(patient, started_at=moment) for moment in (third, first, second)]
    letters = ["AA", "B", "Z", "A"]
    make.put(store, patient, *visits, *(make.point(patient, letter) for letter in letters))
    chart = store.chart(patient.id)
    assert [visit.started_at for visit in chart.visits] == [first, second, third]
    assert [point.letter for point in chart.points] == ["A", "B", "Z", "AA"]


def test_newest_leaves_out_what_is_not_stored_and_takes_many_ids(store: Store, make: Any) -> None:
    people = [make.patient() for _ in range(150)]
    make.put(store, *people)
    assert set(store.newest([*(one.id for one in people), "unknown"])) == {one.id for one in people}
    assert store.newest([]) == {}


offsets = st.integers(-14 * 60, 14 * 60).map(lambda minutes: timezone(timedelta(minutes=minutes)))


@given(st.datetimes(min_value=datetime(2, 1, 1), max_value=datetime(9998, 12, 31), timezones=offsets))  # noqa: DTZ001
def test_a_moment_survives_its_integer_to_the_microsecond(moment: datetime) -> None:
    assert from_micros(to_micros(moment)) == moment


words = st.text(st.characters(exclude_categories=("Cc", "Cs")), min_size=1, max_size=40).filter(str.strip)


@given(family=words, given_name=words, number=words)
def test_a_patient_survives_the_row_and_is_searched_by_folded_text(family: str, given_name: str, number: str) -> None:
    patient = Patient(
        id="i",
        family_name=family,
        given_name=given_name,
        chart_number=number,
        created_at=from_micros(0),
    )
    kind = KIND_OF[Patient]
    row = kind.to_row(patient)
    assert kind.from_row(tuple(row.values())) == patient
    assert fold(family.replace(",", " ")) in search_text(patient)
