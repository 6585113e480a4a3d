"""Values over time."""

from collections.abc import Callable
from typing import Any

import msgspec

from bodymap.atlas.model import Side
from bodymap.base.ids import new_id
from bodymap.clinic.chart import Chart
from bodymap.clinic.finding import Activity
from bodymap.clinic.motion import Moment, RangeOfMotion
from bodymap.clinic.progress import PainMeasure
from bodymap.clinic.series import (
    Series,
    motion_series,
    muscle_series,
    pain_series,
    pain_windows,
    peg_series,
    point_series,
    pressure_series,
)
from bodymap.clinic.visit import PainWindow

GONE: dict[str, Any] = {"activity": Activity.NOT_FOUND}


def values(series: Series) -> list[float]:
    return [one.value for one in series]


def with_visits(chart: Chart, *fields: dict[str, Any]) -> Chart:
    visits = tuple(msgspec.structs.replace(v, **f) for v, f in zip(chart.visits, fields, strict=True))
    return msgspec.structs.replace(chart, visits=visits)


def test_a_visit_that_did_not_ask_leaves_no_value(chart_of: Callable[..., Chart]) -> None:
    chart = with_visits(chart_of({}, {}, {}), {"pain_now": 8}, {}, {"pain_now": 5})
    series = pain_series(chart, PainMeasure.NOW)
    assert values(series) == [8, 5]
    assert [one.at for one in series] == [chart.visits[0].started_at, chart.visits[2].started_at]


def test_averages_over_different_times_are_different_series(chart_of: Callable[..., Chart]) -> None:
    week, month = PainWindow.LAST_7_DAYS, PainWindow.LAST_4_WEEKS
    chart = with_visits(
        chart_of({}, {}, {}),
        {"pain_average": 8, "pain_window": month},
        {"pain_average": 5, "pain_window": week},
        {"pain_average": 4, "pain_window": month},
    )
    assert pain_windows(chart, PainMeasure.AVERAGE) == (month, week)
    assert values(pain_series(chart, PainMeasure.AVERAGE, month)) == [8, 4]


def test_peg_is_the_mean_of_three_items_and_needs_all_of_them(chart_of: Callable[..., Chart]) -> None:
    whole = {"peg_pain": 6, "peg_enjoyment": 4, "peg_activity": 5}
    chart = with_visits(chart_of({}, {}), whole, {"peg_pain": 6, "peg_activity": 5})
    assert values(peg_series(chart)) == [5.0]


def test_a_point_that_is_not_found_any_more_scores_nought(chart_of: Callable[..., Chart]) -> None:
    chart = chart_of({"A": 8}, {"A": None}, {"A": GONE})
    assert values(point_series(chart, chart.points[0].id)) == [8, 0]


def test_pressure_thresholds_are_followed_by_point(chart_of: Callable[..., Chart]) -> None:
    chart = chart_of({"A": {"ppt_kpa": 200.0}}, {"A": 3}, {"A": {"ppt_kpa": 310.0}})
    assert values(pressure_series(chart, chart.points[0].id)) == [200.0, 310.0]


def test_a_muscle_counts_with_its_worst_point(chart_of: Callable[..., Chart]) -> None:
    chart = chart_of({"A": 4, "B": 7}, {"A": 5, "B": 2})
    assert {key: values(one) for key, one in muscle_series(chart).items()} == {("levator-scapulae", Side.LEFT): [7, 5]}


def test_motion_is_taken_as_the_patient_came(chart_of: Callable[..., Chart]) -> None:
    chart = chart_of({}, {})

    def measured(visit: int, degrees: float, moment: Moment) -> RangeOfMotion:
        return RangeOfMotion(
            id=new_id(),
            visit_id=chart.visits[visit].id,
            joint="neck",
            movement="rotation",
            side=Side.LEFT,
            degrees=degrees,
            moment=moment,
        )

    motions = (measured(0, 40, Moment.BEFORE), measured(0, 60, Moment.AFTER), measured(1, 55, Moment.AFTER))
    chart = msgspec.structs.replace(chart, motions=motions)
    assert values(motion_series(chart)["neck", "rotation", Side.LEFT]) == [40, 55]
