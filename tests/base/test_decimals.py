import pytest
from hypothesis import given
from hypothesis import strategies as st

from bodymap.base.decimals import decimal_words, read_decimal
from bodymap.base.errors import InputError


@pytest.mark.parametrize(
    ("typed", "number"),
    [("1.5", 1.5), ("1,5", 1.5), (" 2 ", 2.0), (",5", 0.5), ("0,125", 0.125), ("0.125", 0.125), ("3.", 3.0), ("", None)],
)
def test_a_comma_and_a_point_stand_before_the_decimals(typed: str, number: float | None) -> None:
    assert read_decimal(typed, "volume_ml", "The volume") == number


@pytest.mark.parametrize("typed", ["1,000", "1.000", "12,345"])
def test_what_could_be_thousands_is_asked_about_and_never_guessed(typed: str) -> None:
    with pytest.raises(InputError, match="could be read in two ways") as refused:
        read_decimal(typed, "volume_ml", "The volume")
    assert refused.value.field == "volume_ml"
    assert typed.replace(",", "").replace(".", "") in refused.value.hint


def test_the_two_ways_to_write_a_thousand_are_numbers_themselves() -> None:
    assert read_decimal("1000", "volume_ml", "The volume") == 1000
    assert read_decimal("12.3450", "volume_ml", "The volume") == pytest.approx(12.345)


@pytest.mark.parametrize("typed", ["abc", "1,2,3", "1 2", "1e3", "nan", "inf", "--1", "9" * 40, "٣"])
def test_what_is_no_number_is_refused_by_name(typed: str) -> None:
    with pytest.raises(InputError, match="The volume must be a number") as refused:
        read_decimal(typed, "volume_ml", "The volume")
    assert typed not in str(refused.value)


@given(st.floats(min_value=0, max_value=999, allow_nan=False).map(lambda v: round(v, 3)))
def test_a_number_that_was_shown_is_read_back_or_asked_about(value: float) -> None:
    shown = decimal_words(value)
    try:
        assert read_decimal(shown, "x", "It") == value
    except InputError:
        assert len(shown.split(".")[-1]) == 3
