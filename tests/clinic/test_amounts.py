"""Numbers as people type them, and months counted back."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bodymap.base.errors import InputError
from bodymap.clinic.amounts import months_before, parse_number, parse_volume


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("1.5", 1.5),
        ("1,5", 1.5),
        (" 2 ", 2.0),
        (",5", 0.5),
        (".5", 0.5),
        ("0,125", 0.125),
        ("1.5 mL", 1.5),
        ("2ML", 2.0),
    ],
)
def test_a_number_is_read_with_a_comma_or_a_point_and_its_unit(text: str, value: float) -> None:
    assert parse_number(text, "mL") == value


def test_nothing_typed_is_no_number() -> None:
    assert parse_number("  ") is None
    assert parse_number("mL", "mL") is None


@pytest.mark.parametrize("text", ["abc", "1.2.3", "-1", "1e3", "nan", "inf", "1 5", "½", "9" * 100, "1.5 mg", ".", ","])
def test_what_is_no_number_is_refused_in_plain_words(text: str) -> None:
    with pytest.raises(InputError, match="not a number"):
        parse_number(text, "mL")


def test_a_number_that_could_be_a_thousand_is_asked_back() -> None:
    with pytest.raises(InputError) as refused:
        parse_number("1,250")
    assert refused.value.hint == "Write 1.25 or 1250."


def test_a_thousand_millilitres_are_refused_and_the_words_say_why() -> None:
    with pytest.raises(InputError) as refused:
        parse_volume("1000")
    assert str(refused.value).startswith("1000 mL is more than can be injected")
    assert refused.value.field == "volume_ml"


def test_no_volume_is_refused_and_the_largest_is_taken() -> None:
    with pytest.raises(InputError, match="above 0"):
        parse_volume("0,0")
    assert parse_volume("100") == 100.0


@given(st.decimals(min_value=0, max_value=999, places=3, allow_nan=False))
def test_every_number_is_read_back_as_it_was_written(value: object) -> None:
    assert parse_number(f"{value}") == float(str(value))


@pytest.mark.parametrize(
    ("day", "months", "before"),
    [
        (date(2026, 5, 31), 3, date(2026, 2, 28)),
        (date(2028, 5, 30), 3, date(2028, 2, 29)),
        (date(2028, 2, 29), 12, date(2027, 2, 28)),
        (date(2026, 1, 15), 1, date(2025, 12, 15)),
        (date(2026, 11, 20), 12, date(2025, 11, 20)),
    ],
)
def test_months_are_counted_back_to_the_same_day_or_the_months_last(day: date, months: int, before: date) -> None:
    assert months_before(day, months) == before
