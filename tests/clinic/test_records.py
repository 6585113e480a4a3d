from datetime import UTC, date, datetime
from typing import Any

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from bodymap.atlas.model import Depth, View
from bodymap.base.errors import InputError
from bodymap.clinic.finding import Activity, Finding, Place, letter_at, letter_index
from bodymap.clinic.patient import Patient, age_in_years, check_birth_date, fold
from bodymap.clinic.record import Void
from bodymap.clinic.treatment import Technique, Treatment
from bodymap.clinic.visit import Visit

NOW = datetime(2026, 11, 20, 9, 30, tzinfo=UTC)
PLACE = Place(View.POSTERIOR, 100.0, 300.0, Depth.SUPERFICIAL)


def finding(**fields: Any) -> Finding:
    return Finding(id="f", visit_id="v", point_id="p", place=PLACE, **fields)


def patient(**fields: Any) -> Patient:
    return Patient(**{"id": "p", "chart_number": "10482", "family_name": "Moreau", "created_at": NOW, **fields})


@pytest.mark.parametrize("score", [-1, 11, 3.5, True, "7"])
def test_a_pain_score_that_is_no_whole_number_from_0_to_10_is_refused(score: object) -> None:
    with pytest.raises(InputError) as caught:
        finding(nrs=score)
    assert caught.value.field == "nrs"


@pytest.mark.parametrize("score", [None, 0, 10])
def test_a_pain_score_may_be_0_or_10_or_not_asked(score: int | None) -> None:
    assert finding(nrs=score).nrs == score


@pytest.mark.parametrize("value", [0.0, -1.0, 2_001.0, float("nan"), float("inf")])
def test_a_pressure_threshold_that_cannot_be_is_refused(value: float) -> None:
    with pytest.raises(InputError) as caught:
        finding(ppt_kpa=value)
    assert caught.value.field == "ppt_kpa"


def test_spot_tenderness_of_5_is_refused() -> None:
    with pytest.raises(InputError, match="0 to 4"):
        finding(spot_tenderness=5)


@pytest.mark.parametrize("x", [float("nan"), float("inf")])
def test_a_place_that_is_no_number_is_refused(x: float) -> None:
    with pytest.raises(InputError):
        Place(View.LEFT, x, 1.0, Depth.SKIN)


def test_a_revision_is_a_checked_copy_with_the_next_version() -> None:
    first = finding(nrs=4)
    second = first.revised(nrs=6, activity=Activity.ACTIVE)
    assert (first.nrs, first.version) == (4, 1)
    assert (second.nrs, second.version, second.id) == (6, 2, first.id)
    with pytest.raises(InputError):
        first.revised(nrs=11)


def test_a_record_cannot_be_changed_in_place() -> None:
    one = finding()
    with pytest.raises(AttributeError):
        one.nrs = 3  # type: ignore[misc]


def test_a_record_survives_being_written_and_read() -> None:
    one = finding(nrs=4, voided=Void(by="u", at=NOW, reason="mistaken"))
    assert msgspec.json.decode(msgspec.json.encode(one), type=Finding) == one


def test_a_note_longer_than_the_record_holds_is_refused() -> None:
    assert finding(note="x" * 20_000).note
    with pytest.raises(InputError):
        finding(note="x" * 20_001)


def test_a_score_after_treatment_of_11_is_refused() -> None:
    with pytest.raises(InputError) as caught:
        Treatment(id="t", visit_id="v", point_id="p", technique=Technique.MANUAL, nrs_after=11)
    assert caught.value.field == "nrs_after"


def test_pain_of_the_visit_is_a_score_from_0_to_10() -> None:
    with pytest.raises(InputError) as caught:
        Visit(id="v", patient_id="p", started_at=NOW, clinician_id="c", clinician_name="C", pain_worst=12)
    assert caught.value.field == "pain_worst"


@pytest.mark.parametrize(
    "name", ["O'Brien", 'Robert"); DROP TABLE patient;--', "😀", "עברית", "أحمد", "x" * 300, "Łukasz", "李"]
)
def test_any_name_that_people_have_is_kept_as_typed(name: str) -> None:
    assert patient(family_name=name, given_name=name).full_name == f"{name}, {name}"


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("family_name", ""),
        ("family_name", "   "),
        ("family_name", "x" * 301),
        ("given_name", "x" * 301),
        ("family_name", "Mor\neau"),
        ("given_name", "a\x00b"),
        ("chart_number", " "),
        ("chart_number", "1" * 41),
    ],
)
def test_what_is_no_name_or_chart_number_is_refused_with_its_field(field: str, value: str) -> None:
    with pytest.raises(InputError) as caught:
        patient(**{field: value})
    assert caught.value.field == field


def test_somebody_can_be_born_today_but_not_tomorrow_nor_before_1880() -> None:
    today = date(2026, 11, 20)
    check_birth_date(None, today)
    check_birth_date(today, today)
    for impossible in (date(2026, 11, 21), date(1879, 12, 31)):
        with pytest.raises(InputError) as caught:
            check_birth_date(impossible, today)
        assert caught.value.field == "birth_date"


@pytest.mark.parametrize(
    ("birth", "on", "age"),
    [
        (date(1979, 3, 14), date(2026, 11, 20), 47),
        (date(1979, 3, 14), date(2026, 3, 13), 46),
        (date(1979, 3, 14), date(2026, 3, 14), 47),
        (date(2004, 2, 29), date(2026, 2, 28), 21),
        (date(2004, 2, 29), date(2026, 3, 1), 22),
    ],
)
def test_age_counts_completed_years(birth: date, on: date, age: int) -> None:
    assert age_in_years(birth, on) == age


def test_folding_forgets_accents_case_and_spare_spaces() -> None:
    assert fold("  Élise   MÜLLER ") == "elise muller"


@pytest.mark.parametrize(("index", "letter"), [(0, "A"), (25, "Z"), (26, "AA"), (51, "AZ"), (52, "BA"), (702, "AAA")])
def test_letters_go_from_a_to_z_and_on_with_two(index: int, letter: str) -> None:
    assert letter_at(index) == letter
    assert letter_index(letter) == index


@given(st.integers(min_value=0, max_value=10**6))
def test_every_index_has_one_letter(index: int) -> None:
    assert letter_index(letter_at(index)) == index


@pytest.mark.parametrize("text", ["", "a", "1", "A1", "Ä", "A "])
def test_what_is_no_letter_of_a_point_is_refused(text: str) -> None:
    with pytest.raises(InputError):
        letter_index(text)
