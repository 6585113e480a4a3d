"""How a patient has been, in words."""

from collections.abc import Callable
from datetime import UTC, date, timedelta
from typing import Any

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from bodymap.base.ids import new_id
from bodymap.clinic.chart import Chart
from bodymap.clinic.finding import Activity
from bodymap.clinic.progress import PainMeasure, opening_words, progress, progress_words, shared_measure
from bodymap.clinic.treatment import Technique, Treatment
from bodymap.clinic.visit import PainWindow

GONE: dict[str, Any] = {"activity": Activity.NOT_FOUND}


def with_visits(chart: Chart, *fields: dict[str, Any]) -> Chart:
    """Return the chart with fields set in its visits, oldest first."""
    visits = tuple(msgspec.structs.replace(v, **f) for v, f in zip(chart.visits, fields, strict=True))
    return msgspec.structs.replace(chart, visits=visits)


def treated(chart: Chart, visit: int, letter: str, technique: Technique, **fields: Any) -> Chart:
    """Return the chart with one more treatment."""
    point = next(p for p in chart.points if p.letter == letter)
    one = Treatment(id=new_id(), visit_id=chart.visits[visit].id, point_id=point.id, technique=technique, **fields)
    return msgspec.structs.replace(chart, treatments=(*chart.treatments, one))


@pytest.fixture
def returning(chart_of: Callable[..., Chart]) -> Chart:
    """The patient of the example: better by 38 %, two points gone, two better, one the same, one new."""
    chart = chart_of({"A": 8, "B": 8, "C": 6, "D": 6, "F": 5}, {"A": 7, "B": 5, "C": 3, "D": GONE, "E": 6, "F": GONE})
    chart = with_visits(chart, {"pain_now": 8}, {"pain_now": 5})
    return treated(chart, 0, "B", Technique.INJECTION)


def test_the_example_of_the_history_reads_as_it_is_wanted(returning: Chart) -> None:
    today = returning.visits[0].started_at.date() + timedelta(days=21)
    words = opening_words(returning, today, UTC)
    assert words is not None
    assert words.sentence == (
        "Better: 8 to 5, down 38\u00a0%. Two points gone, two better, one the same, one new. Injected three weeks ago."
    )
    assert words.size == "A moderate improvement (30\u00a0% or more)."


@pytest.mark.parametrize(
    ("before", "now", "headline"),
    [
        (5, 8, "Worse: 5 to 8, up 60\u00a0%"),
        (0, 3, "Worse: 0 to 3"),
        (4, 4, "The same: 4"),
        (0, 0, "The same: 0"),
        (3, 0, "Better: 3 to 0, down 100\u00a0%"),
        (None, 4, ""),
    ],
)
def test_pain_is_compared_in_words(
    chart_of: Callable[..., Chart], before: int | None, now: int | None, headline: str
) -> None:
    chart = with_visits(chart_of({"A": 3}, {"A": 3}), {"pain_now": before}, {"pain_now": now})
    found = progress(chart, chart.visits[1].id, None, UTC)
    assert progress_words(found, date(2026, 9, 20)).headline == headline


def test_average_pain_is_compared_only_where_both_name_the_same_time_window(chart_of: Callable[..., Chart]) -> None:
    week, month = PainWindow.LAST_7_DAYS, PainWindow.LAST_4_WEEKS
    chart = chart_of({"A": 3}, {"A": 3})

    def measure(one: PainWindow, other: PainWindow) -> PainMeasure | None:
        asked = with_visits(chart, {"pain_average": 6, "pain_window": one}, {"pain_average": 3, "pain_window": other})
        return shared_measure(asked.visits[1], asked.visits[0])

    assert measure(week, week) is PainMeasure.AVERAGE
    assert measure(week, month) is None
    assert measure(PainWindow.UNKNOWN, PainWindow.UNKNOWN) is None


def test_the_average_is_named_as_such(chart_of: Callable[..., Chart]) -> None:
    week = {"pain_window": PainWindow.LAST_7_DAYS}
    chart = with_visits(chart_of({"A": 3}, {"A": 3}), {"pain_average": 6, **week}, {"pain_average": 3, **week})
    words = opening_words(chart, date(2026, 9, 20), UTC)
    assert words is not None
    assert words.headline == "Better: average pain 6 to 3, down 50\u00a0%"


def test_a_patient_seen_once_or_never_has_no_progress(chart_of: Callable[..., Chart]) -> None:
    assert opening_words(chart_of(), date(2026, 9, 20), UTC) is None
    assert opening_words(chart_of({"A": 4}), date(2026, 9, 20), UTC) is None


def test_a_visit_that_was_started_and_holds_nothing_yet_is_not_compared(chart_of: Callable[..., Chart]) -> None:
    chart = with_visits(chart_of({"A": 8}, {"A": 3}, {}), {"pain_now": 8}, {"pain_now": 4}, {})
    words = opening_words(chart, date(2026, 9, 26), UTC)
    assert words is not None
    assert words.headline.startswith("Better: 8 to 4")


@pytest.mark.parametrize(
    ("technique", "said"),
    [
        (Technique.INJECTION, "Injected one"),
        (Technique.DRY_NEEDLING, "Needled"),
        (Technique.MANUAL, "Treated by hand"),
    ],
)
def test_the_last_treatment_is_named_by_what_was_done(
    chart_of: Callable[..., Chart], technique: Technique, said: str
) -> None:
    chart = treated(chart_of({"A": 8}, {"A": 3}), 0, "A", technique)
    words = opening_words(chart, chart.visits[0].started_at.date() + timedelta(days=100), UTC)
    assert words is not None
    assert words.treated == f"{said.removesuffix(' one')} three months ago."


_PAIN = st.one_of(st.none(), st.integers(0, 10))


@given(before=_PAIN, now=_PAIN)
def test_swapping_two_visits_swaps_better_and_worse(before: int | None, now: int | None, chart_of: Any) -> None:
    chart = with_visits(chart_of({"A": 3}, {"A": 3}), {"pain_now": before}, {"pain_now": now})
    first, second = (v.id for v in chart.visits)
    today = date(2026, 9, 20)
    forth = progress_words(progress(chart, second, first, UTC), today).headline.partition(":")[0]
    back = progress_words(progress(chart, first, second, UTC), today).headline.partition(":")[0]
    assert back == {"Better": "Worse", "Worse": "Better"}.get(forth, forth)
    itself = progress_words(progress(chart, second, second, UTC), today).headline
    assert itself in ("", f"The same: {now}")
