"""Birth dates as people type them."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QLocale

from bodymap.ui.patients.dates import field_order, parse_date, shown

TODAY = date(2026, 11, 20)
UK = QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom)
US = QLocale(QLocale.Language.English, QLocale.Country.UnitedStates)
GERMANY = QLocale(QLocale.Language.German, QLocale.Country.Germany)
JAPAN = QLocale(QLocale.Language.Japanese, QLocale.Country.Japan)
BORN = date(1979, 3, 14)


@pytest.mark.parametrize(
    "typed",
    ["14/03/1979", "14.3.1979", "14-3-79", "14 3 1979", " 14 / 3 / 1979 ", "1979-03-14", "19790314", "14031979",
     "14 Mar 1979", "14 march 1979", "March 14, 1979", "1979 Mar 14"],
)  # fmt: skip
def test_a_british_user_may_type_it_in_many_ways(typed: str) -> None:
    assert parse_date(typed, UK, TODAY) == BORN


@pytest.mark.parametrize("typed", ["3/14/1979", "03/14/79", "03141979", "Mar 14 1979", "1979-03-14"])
def test_an_american_user_puts_the_month_first(typed: str) -> None:
    assert parse_date(typed, US, TODAY) == BORN


@pytest.mark.parametrize("typed", ["14.03.1979", "14.3.79", "14. März 1979"])
def test_a_german_user_types_dots_and_german_months(typed: str) -> None:
    assert parse_date(typed, GERMANY, TODAY) == BORN


def test_the_year_comes_first_in_japan() -> None:
    assert field_order(JAPAN) == "ymd"
    assert parse_date("1979/3/14", JAPAN, TODAY) == BORN


@pytest.mark.parametrize("typed", ["", "yesterday", "31/02/1979", "14/13/1979", "1979", "14/3", "1/2/3/4", "0/0/0"])
def test_what_is_no_date_is_not_guessed(typed: str) -> None:
    assert parse_date(typed, UK, TODAY) is None


def test_a_year_of_two_digits_is_never_in_the_future() -> None:
    assert parse_date("1/1/27", UK, TODAY) == date(1927, 1, 1)
    assert parse_date("1/1/26", UK, TODAY) == date(2026, 1, 1)


@given(st.dates(date(1880, 1, 1), TODAY), st.sampled_from([UK, US, GERMANY, JAPAN]))
def test_a_date_that_is_shown_is_read_back_as_the_same(day: date, locale: QLocale) -> None:
    assert parse_date(shown(day, locale), locale, TODAY) == day


@given(st.text(max_size=40))
def test_no_text_makes_it_fail(typed: str) -> None:
    found = parse_date(typed, UK, TODAY)
    assert found is None or isinstance(found, date)
