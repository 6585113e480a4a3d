"""What treatments did."""

from collections.abc import Callable
from typing import Any

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from bodymap.base.ids import new_id
from bodymap.clinic.chart import Chart
from bodymap.clinic.finding import Activity
from bodymap.clinic.response import Response, by_agent, by_muscle, by_technique, grouped, responses
from bodymap.clinic.treatment import Dose, Technique, Treatment

GONE: dict[str, Any] = {"activity": Activity.NOT_FOUND}


def inject(chart: Chart, visit: int, **fields: Any) -> Chart:
    """Return the chart with an injection at its first point in the visit of that number."""
    fields.setdefault("technique", Technique.INJECTION)
    one = Treatment(id=new_id(), visit_id=chart.visits[visit].id, point_id=chart.points[0].id, **fields)
    return msgspec.structs.replace(chart, treatments=(*chart.treatments, one))


def only(chart: Chart) -> Response:
    (one,) = responses(chart)
    return one


def test_scores_before_after_and_at_the_following_visits_are_told(chart_of: Callable[..., Chart]) -> None:
    one = only(inject(chart_of({"A": 8}, {"A": 4}, {"A": 5}), 0, nrs_after=2))
    assert (one.before, one.after) == (8, 2)
    assert [(later.days, later.nrs) for later in one.later] == [(7, 4), (14, 5)]
    assert one.percent == 50.0


def test_relief_lasts_while_half_of_it_is_left(chart_of: Callable[..., Chart]) -> None:
    one = only(inject(chart_of({"A": 8}, {"A": 3}, {"A": 5}, {"A": 6}, {"A": 4}), 0, nrs_after=2))
    assert (one.held_days, one.still_holds) == (14, False), "8 to 2 is relief of 6: a score of 6 leaves less than half"


def test_relief_that_holds_at_the_newest_score_is_open(chart_of: Callable[..., Chart]) -> None:
    one = only(inject(chart_of({"A": 8}, {"A": 3}, {"A": GONE}), 0))
    assert (one.held_days, one.still_holds) == (14, True)
    assert one.later[-1].nrs == 0, "looked for and not found: it hurts no more"


def test_the_next_treatment_of_the_same_point_ends_the_count(chart_of: Callable[..., Chart]) -> None:
    chart = inject(inject(chart_of({"A": 8}, {"A": 4}, {"A": 1}), 0), 1)
    first, second = responses(chart)
    assert [later.nrs for later in first.later] == [4]
    assert not first.still_holds
    assert [later.nrs for later in second.later] == [1]


def test_without_relief_or_later_scores_nothing_held(chart_of: Callable[..., Chart]) -> None:
    assert only(inject(chart_of({"A": 5}, {"A": 6}), 0)).held_days is None
    alone = only(inject(chart_of({"A": 5}), 0))
    assert (alone.held_days, alone.percent) == (None, None)


def test_a_baseline_of_nought_has_no_percentage(chart_of: Callable[..., Chart]) -> None:
    assert only(inject(chart_of({"A": 0}, {"A": 3}), 0)).percent is None


def test_a_voided_treatment_or_visit_has_no_response(chart_of: Callable[..., Chart]) -> None:
    from bodymap.clinic.record import Void

    chart = inject(chart_of({"A": 8}, {"A": 4}), 0)
    void = Void(by="c", at=chart.visits[0].started_at, reason="wrong patient")
    struck = tuple(msgspec.structs.replace(t, voided=void) for t in chart.treatments)
    assert responses(msgspec.structs.replace(chart, treatments=struck)) == ()
    visits = (msgspec.structs.replace(chart.visits[0], voided=void), chart.visits[1])
    assert responses(msgspec.structs.replace(chart, visits=visits)) == ()


def test_responses_are_summed_up_by_technique_agent_and_muscle(chart_of: Callable[..., Chart]) -> None:
    doses = (Dose(agent="lidocaine", concentration=1.0, volume_ml=1.0), Dose(agent="saline", volume_ml=1.0))
    found = (
        only(inject(chart_of({"A": 8}, {"A": 4}), 0, doses=doses)),
        only(inject(chart_of({"A": 10}, {"A": 7}), 0, doses=doses[:1])),
        only(inject(chart_of({"A": 6}), 0, technique=Technique.DRY_NEEDLING)),
    )
    injected, dry = grouped(found, by_technique)
    assert (injected.key, injected.count, injected.known) == ("injection", 2, 2)
    assert injected.median_percent == pytest.approx(40.0)
    assert injected.responders == (2, 1)
    assert (dry.key, dry.known, dry.median_percent) == ("dry-needling", 0, None)
    assert [(g.key, g.count) for g in grouped(found, by_agent)] == [("lidocaine", 2), ("saline", 1)]
    assert [(g.key, g.count) for g in grouped(found, by_muscle)] == [("levator-scapulae", 3)]


@given(scores=st.lists(st.one_of(st.none(), st.integers(0, 10)), min_size=1, max_size=8), where=st.integers(0, 7))
def test_relief_never_lasts_longer_than_the_record(
    scores: list[int | None], where: int, chart_of: Callable[..., Chart]
) -> None:
    visit = where % len(scores)
    one = only(inject(chart_of(*({"A": score} for score in scores)), visit))
    assert len(one.later) == sum(score is not None for score in scores[visit + 1 :])
    if one.held_days is not None:
        assert 0 <= one.held_days <= one.later[-1].days
    if one.still_holds:
        assert one.held_days == one.later[-1].days
