from collections.abc import Callable
from datetime import UTC, datetime

import pytest

from bodymap.base.ids import new_id
from bodymap.clinic.change import Change, Edit, altered, change_set, inverse, same_content
from bodymap.clinic.chart import Chart
from bodymap.clinic.finding import Activity
from bodymap.clinic.record import Void

VOID = Void(by="u", at=datetime(2026, 11, 20, tzinfo=UTC), reason="undone")


def change(*edits: Edit) -> Change:
    return Change(action="test", label="Test", edits=edits)


def test_findings_of_a_visit_come_in_the_order_of_their_letters(chart_of: Callable[..., Chart]) -> None:
    chart = chart_of({"C": 3, "A": 1, "AA": 4, "B": 2})
    letters = [chart.point_of[f.point_id].letter for f in chart.findings_of(chart.visits[0].id)]
    assert letters == ["A", "B", "C", "AA"]


def test_a_letter_is_never_given_twice_even_after_its_point_was_voided(chart_of: Callable[..., Chart]) -> None:
    chart = chart_of({"A": 3, "B": 4})
    voided = chart.points[1].revised(voided=VOID)
    assert chart.with_change(change(Edit(chart.points[1], voided))).next_letter() == "C"
    assert chart_of().next_letter() == "A"


def test_voided_findings_and_visits_do_not_count_but_stay_in_the_chart(chart_of: Callable[..., Chart]) -> None:
    chart = chart_of({"A": 3}, {"A": 2})
    finding, visit = chart.findings[0], chart.visits[1]
    after = chart.with_change(
        change(Edit(finding, finding.revised(voided=VOID)), Edit(visit, visit.revised(voided=VOID)))
    )
    assert after.findings_of(chart.visits[0].id) == ()
    assert [v.id for v in after.current_visits] == [chart.visits[0].id]
    assert after.findings_at(chart.points[0].id) == ()
    assert after.record(finding.id).voided == VOID


def test_the_visit_before_is_the_one_that_started_before(chart_of: Callable[..., Chart]) -> None:
    chart = chart_of({"A": 3}, {"A": 2}, {"A": 1})
    assert chart.visit_before(chart.visits[2].id) == chart.visits[1]
    assert chart.visit_before(chart.visits[0].id) is None


def test_an_unknown_record_is_a_key_error(chart_of: Callable[..., Chart]) -> None:
    chart = chart_of({"A": 3})
    assert not chart.has("nothing")
    for look_up in (chart.record, chart.visit, chart.finding):
        with pytest.raises(KeyError):
            look_up("nothing")
    with pytest.raises(KeyError):
        chart.finding(chart.visits[0].id)


def test_a_change_replaces_records_in_place_and_adds_new_ones_behind(chart_of: Callable[..., Chart]) -> None:
    chart = chart_of({"A": 3, "B": 4})
    first = chart.findings[0]
    new = first.__class__(id=new_id(), visit_id=first.visit_id, point_id=first.point_id, place=first.place)
    after = chart.with_change(change(Edit(first, first.revised(nrs=9)), Edit(None, new)))
    assert [f.nrs for f in after.findings] == [9, 4, None]
    assert chart.findings[0].nrs == 3, "the chart itself never changes"


def test_a_change_set_names_kinds_ids_and_who_asked(chart_of: Callable[..., Chart]) -> None:
    chart = chart_of({"A": 3})
    finding, visit = chart.findings[0], chart.visits[0]
    told = change_set(change(Edit(finding, finding.revised(nrs=1)), Edit(visit, visit.revised(plan="x"))), "me")
    assert told.kinds == {"finding", "visit"}
    assert told.ids == {finding.id, visit.id}
    assert told.initiator == "me"


def test_the_inverse_of_a_new_record_voids_it(chart_of: Callable[..., Chart]) -> None:
    chart = chart_of({"A": 3})
    finding = chart.findings[0]
    undone = inverse(change(Edit(None, finding)), {finding.id: finding}, VOID, action="undo")
    assert undone.edits[0].after == finding.revised(voided=VOID)
    assert undone.action == "undo"
    assert undone.label == "Test"


def test_the_inverse_leaves_alone_what_somebody_else_wrote_meanwhile(chart_of: Callable[..., Chart]) -> None:
    finding = chart_of({"A": 3}).findings[0]
    mine = finding.revised(nrs=8)
    theirs = mine.revised(activity=Activity.LATENT)
    undone = inverse(change(Edit(finding, mine)), {finding.id: theirs}, VOID, action="undo").edits[0].after
    assert altered(finding, undone) == {"activity": Activity.LATENT}
    assert undone.version == theirs.version + 1


def test_two_versions_with_the_same_content_are_told_as_such(chart_of: Callable[..., Chart]) -> None:
    finding = chart_of({"A": 3}).findings[0]
    assert same_content(finding, finding.revised())
    assert not same_content(finding, finding.revised(nrs=4))
