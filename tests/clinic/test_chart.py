from collections.abc import Callable
from datetime import UTC, datetime

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from bodymap.base.ids import new_id
from bodymap.clinic.change import Change, Edit, altered, change_set, inverse, same_content
from bodymap.clinic.chart import Chart
from bodymap.clinic.finding import Activity, letter_index
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


def test_the_inverse_leaves_alone_a_field_that_somebody_else_wrote_over(chart_of: Callable[..., Chart]) -> None:
    finding = chart_of({"A": 3}).findings[0]
    mine = finding.revised(nrs=8)
    undone = inverse(change(Edit(finding, mine)), {finding.id: mine.revised(nrs=2)}, VOID, action="undo")
    assert undone.edits == ()
    struck = finding.revised(voided=VOID)
    assert inverse(change(Edit(None, finding)), {finding.id: struck}, VOID, action="undo").edits == ()


def test_two_versions_with_the_same_content_are_told_as_such(chart_of: Callable[..., Chart]) -> None:
    finding = chart_of({"A": 3}).findings[0]
    assert same_content(finding, finding.revised())
    assert not same_content(finding, finding.revised(nrs=4))


def _renewals(chart: Chart, seed: int) -> Change:
    """Return a change that a seed picks: a new finding, a new score, a void, a letter, a visit or a point."""
    finding = chart.findings[seed % len(chart.findings)]
    point = chart.points[seed % len(chart.points)]
    visit = chart.visits[seed % len(chart.visits)]
    new = finding.__class__(id=new_id(), visit_id=visit.id, point_id=point.id, place=finding.place)
    letter = msgspec.structs.replace(point, version=point.version + 1, letter=chart.next_letter())
    later = visit.started_at.replace(year=2027)
    edits = (
        Edit(None, new),
        Edit(finding, finding.revised(nrs=seed % 11)),
        Edit(finding, finding.revised(voided=VOID)),
        Edit(finding, finding.revised(point_id=point.id)),
        Edit(point, letter),
        Edit(visit, visit.revised(started_at=later)),
        Edit(visit, visit.revised(voided=VOID)),
        Edit(point, point.revised(voided=VOID)),
        Edit(chart.patient, chart.patient.revised(note=str(seed))),
    )
    return change(edits[seed % len(edits)])


@given(st.lists(st.integers(0, 10_000), min_size=1, max_size=12))
def test_the_look_ups_after_changes_are_those_of_a_chart_made_anew(
    chart_of: Callable[..., Chart], seeds: list[int]
) -> None:
    chart = chart_of({"A": 3, "B": 4}, {"A": 2, "C": 1}, {"C": 1})
    for seed in seeds:
        chart = chart.with_change(_renewals(chart, seed))
        anew = msgspec.structs.replace(chart)
        assert chart == anew
        assert chart.current_visits == anew.current_visits
        assert chart.point_of == anew.point_of
        for record in (chart.patient, *chart.visits, *chart.points, *chart.findings):
            assert chart.record(record.id) is anew.record(record.id)
        for visit in chart.visits:
            assert sorted(chart.findings_of(visit.id), key=lambda f: f.id) == sorted(
                anew.findings_of(visit.id), key=lambda f: f.id
            )
            letters = [letter_index(chart.point_of[f.point_id].letter) for f in chart.findings_of(visit.id)]
            assert letters == sorted(letters)
