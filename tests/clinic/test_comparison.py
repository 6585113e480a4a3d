from collections.abc import Callable
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bodymap.clinic.chart import Chart
from bodymap.clinic.comparison import Comparison, PainBand, PointLabel, compare, pain_change
from bodymap.clinic.finding import Activity

NOT_FOUND: dict[str, Any] = {"activity": Activity.NOT_FOUND}


def labels(comparison: Comparison) -> dict[str, str]:
    return {change.point.letter: change.label.value for change in comparison.points}


@pytest.mark.parametrize(
    ("before", "now", "label"),
    [
        (7, 5, "better"),
        (5, 7, "worse"),
        (5, 5, "same"),
        (None, 5, "same"),
        (5, None, "same"),
        (5, NOT_FOUND, "gone"),
        (NOT_FOUND, 4, "new"),
        (NOT_FOUND, NOT_FOUND, "same"),
    ],
)
def test_a_point_in_both_visits_is_labelled(
    chart_of: Callable[..., Chart], before: object, now: object, label: str
) -> None:
    chart = chart_of({"A": before}, {"A": now})
    assert labels(compare(chart, chart.visits[1].id)) == {"A": label}


def test_a_point_of_the_last_visit_that_was_not_examined_is_not_asked_and_never_gone(
    chart_of: Callable[..., Chart],
) -> None:
    chart = chart_of({"A": 5, "B": 3}, {"B": 3, "C": 6})
    comparison = compare(chart, chart.visits[1].id)
    assert labels(comparison) == {"A": "not-asked", "B": "same", "C": "new"}
    assert comparison.counts == {
        PointLabel.NEW: 1,
        PointLabel.BETTER: 0,
        PointLabel.SAME: 1,
        PointLabel.WORSE: 0,
        PointLabel.GONE: 0,
        PointLabel.NOT_ASKED: 1,
    }
    assert comparison.label_of(chart.points[2].id) is PointLabel.NEW
    assert comparison.label_of("nothing") is None


def test_a_point_that_was_left_out_for_one_visit_is_compared_with_when_it_was_seen_last(
    chart_of: Callable[..., Chart],
) -> None:
    chart = chart_of({"A": 8}, {"B": 2}, {"A": 3})
    comparison = compare(chart, chart.visits[2].id)
    assert labels(comparison) == {"A": "better", "B": "not-asked"}


def test_every_point_of_the_first_visit_is_new(chart_of: Callable[..., Chart]) -> None:
    chart = chart_of({"A": 5, "B": None})
    comparison = compare(chart, chart.visits[0].id)
    assert comparison.earlier is None
    assert set(labels(comparison).values()) == {"new"}
    assert comparison.pain.band is PainBand.UNKNOWN


@pytest.mark.parametrize(
    ("before", "now", "percent", "band"),
    [
        (8, 5, -37.5, "moderate"),
        (8, 4, -50.0, "substantial"),
        (10, 7, -30.0, "moderate"),
        (10, 9, -10.0, "minimal"),
        (10, 10, 0.0, "unchanged"),
        (5, 6, 20.0, "worse"),
        (0, 3, None, "worse"),
        (0, 0, None, "unchanged"),
        (None, 3, None, "unknown"),
        (3, None, None, "unknown"),
    ],
)
def test_a_change_of_pain_has_a_percentage_and_a_band(
    before: int | None, now: int | None, percent: float | None, band: str
) -> None:
    change = pain_change(before, now)
    assert change.percent == percent
    assert change.band.value == band


_SCORES = st.dictionaries(
    st.sampled_from("ABCDEF"), st.one_of(st.none(), st.integers(0, 10), st.just(NOT_FOUND)), max_size=6
)
_MIRROR = {"better": "worse", "worse": "better"}


@given(one=_SCORES, other=_SCORES)
def test_labels_hold_for_any_two_visits(one: dict[str, Any], other: dict[str, Any], chart_of: Any) -> None:
    chart: Chart = chart_of(one, other)
    first, second = (visit.id for visit in chart.visits)
    forth, back = labels(compare(chart, second, first)), labels(compare(chart, first, second))
    assert set(forth) == set(one) | set(other), "every point has exactly one label"
    assert sum(compare(chart, second, first).counts.values()) == len(forth)
    for letter in set(one) & set(other):
        if forth[letter] in ("better", "worse"):
            assert back[letter] == _MIRROR[forth[letter]]
        if forth[letter] == "gone":
            assert back[letter] == "new"
    itself = compare(chart, second, second)
    assert set(labels(itself).values()) <= {"same"}
    assert itself.pain.percent in (None, 0.0)
