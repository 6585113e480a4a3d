"""Going on with the points of the visit before."""

from collections.abc import Callable

from bodymap.clinic.chart import Chart
from bodymap.clinic.continuing import as_last_time, last_finding, still_to_ask
from bodymap.clinic.finding import Activity


def test_the_points_of_the_visit_before_are_asked_until_each_has_an_answer(chart_of: Callable[..., Chart]) -> None:
    chart = chart_of({"A": 7, "B": 5, "C": 3}, {"B": 4, "D": 6})
    first, second = chart.current_visits
    letters = [chart.point_of[one.point_id].letter for one in still_to_ask(chart, second.id)]
    assert letters == ["A", "C"]
    assert still_to_ask(chart, first.id) == ()


def test_the_last_finding_is_that_of_the_newest_earlier_visit_that_knew_the_point(
    chart_of: Callable[..., Chart],
) -> None:
    chart = chart_of({"A": 7}, {"B": 5}, {"A": 4})
    point = chart.points[0].id
    *_, third = chart.current_visits
    last = last_finding(chart, third.id, point)
    assert last is not None
    assert last.nrs == 7
    assert last_finding(chart, chart.current_visits[0].id, point) is None


def test_signs_are_carried_and_measurements_and_notes_are_not(chart_of: Callable[..., Chart]) -> None:
    fields = {
        "nrs": 7,
        "activity": Activity.ACTIVE,
        "taut_band": True,
        "jump_sign": False,
        "spot_tenderness": 0,
        "ppt_kpa": 200.0,
        "note": "at the desk",
    }
    (finding,) = chart_of({"A": fields}).findings
    assert as_last_time(finding) == {
        "activity": Activity.ACTIVE,
        "taut_band": True,
        "jump_sign": False,
        "spot_tenderness": 0,
    }


def test_nothing_is_carried_from_a_point_that_was_not_found(chart_of: Callable[..., Chart]) -> None:
    (finding,) = chart_of({"A": {"activity": Activity.NOT_FOUND, "taut_band": True}}).findings
    assert as_last_time(finding) == {}
