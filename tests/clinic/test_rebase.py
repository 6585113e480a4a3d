from collections.abc import Callable
from datetime import UTC, datetime

import pytest

from bodymap.atlas.model import Side
from bodymap.base.ids import new_id
from bodymap.clinic.change import Change, Edit
from bodymap.clinic.chart import Chart
from bodymap.clinic.finding import Activity, Finding, TriggerPoint
from bodymap.clinic.rebase import Clash, rebase
from bodymap.clinic.record import Void
from bodymap.clinic.visit import VisitStatus

VOID = Void(by="u", at=datetime(2026, 11, 20, tzinfo=UTC), reason="x")


def change(*edits: Edit) -> Change:
    return Change(action="test", label="Test", edits=edits)


def test_changes_of_different_fields_are_brought_together(chart_of: Callable[..., Chart]) -> None:
    chart = chart_of({"A": 3})
    finding = chart.findings[0]
    mine = change(Edit(finding, finding.revised(nrs=7)))
    newest = chart.with_change(change(Edit(finding, finding.revised(activity=Activity.ACTIVE))))
    (edit,) = rebase(mine, newest).edits
    assert isinstance(edit.after, Finding)
    assert (edit.after.nrs, edit.after.activity, edit.after.version) == (7, Activity.ACTIVE, 3)


def test_two_different_scores_of_one_finding_clash_unless_one_is_made_to_win(chart_of: Callable[..., Chart]) -> None:
    chart = chart_of({"A": 3})
    finding = chart.findings[0]
    mine = change(Edit(finding, finding.revised(nrs=7)))
    newest = chart.with_change(change(Edit(finding, finding.revised(nrs=2))))
    with pytest.raises(Clash):
        rebase(mine, newest)
    assert rebase(mine, newest, force=True).edits[0].after == finding.revised(nrs=2).revised(nrs=7)


def test_the_same_score_by_two_people_leaves_nothing_to_write(chart_of: Callable[..., Chart]) -> None:
    chart = chart_of({"A": 3})
    finding = chart.findings[0]
    mine = change(Edit(finding, finding.revised(nrs=7)))
    assert rebase(mine, chart.with_change(mine)).edits == ()


def test_a_new_point_whose_letter_was_taken_gets_the_next_one(chart_of: Callable[..., Chart]) -> None:
    chart = chart_of({"A": 3})

    def point(letter: str) -> TriggerPoint:
        return TriggerPoint(
            id=new_id(), patient_id=chart.patient.id, letter=letter, muscle="quadratus-lumborum", side=Side.LEFT
        )

    theirs, mine = point("B"), point("B")
    newest = chart.with_change(change(Edit(None, theirs)))
    finding = Finding(id=new_id(), visit_id=chart.visits[0].id, point_id=mine.id, place=chart.findings[0].place)
    rebased = rebase(change(Edit(None, mine), Edit(None, finding)), newest)
    after = newest.with_change(rebased)
    assert [p.letter for p in after.points] == ["A", "B", "C"]
    assert after.finding(finding.id).point_id == mine.id


def test_a_finding_in_a_visit_that_was_signed_meanwhile_clashes(chart_of: Callable[..., Chart]) -> None:
    chart = chart_of({"A": 3})
    finding, visit = chart.findings[0], chart.visits[0]
    newest = chart.with_change(change(Edit(visit, visit.revised(status=VisitStatus.SIGNED))))
    with pytest.raises(Clash):
        rebase(change(Edit(finding, finding.revised(nrs=7))), newest)


def test_a_finding_in_a_visit_that_was_struck_out_meanwhile_clashes(chart_of: Callable[..., Chart]) -> None:
    chart = chart_of({"A": 3})
    finding, visit = chart.findings[0], chart.visits[0]
    newest = chart.with_change(change(Edit(visit, visit.revised(voided=VOID))))
    with pytest.raises(Clash):
        rebase(change(Edit(finding, finding.revised(nrs=7))), newest, force=True)


def test_a_record_that_went_to_another_chart_clashes(chart_of: Callable[..., Chart]) -> None:
    finding = chart_of({"A": 3}).findings[0]
    with pytest.raises(Clash):
        rebase(change(Edit(finding, finding.revised(nrs=7))), chart_of({"A": 3}))
