import pytest

from bodymap.base.counting import capital, number_word, time_ago


@pytest.mark.parametrize(
    ("days", "words"),
    [
        (-1, "later than today"),
        (0, "today"),
        (1, "yesterday"),
        (2, "two days ago"),
        (13, "13 days ago"),
        (14, "two weeks ago"),
        (21, "three weeks ago"),
        (59, "eight weeks ago"),
        (62, "two months ago"),
        (365, "twelve months ago"),
        (1096, "three years ago"),
    ],
)
def test_a_span_of_days_is_said_in_the_unit_that_people_use(days: int, words: str) -> None:
    assert time_ago(days) == words


def test_numbers_up_to_twelve_are_words() -> None:
    assert [number_word(n) for n in (0, 1, 12, 13)] == ["no", "one", "twelve", "13"]


def test_a_capital_is_given_to_the_first_letter_alone() -> None:
    assert capital("two points, C gone") == "Two points, C gone"
    assert capital("") == ""
