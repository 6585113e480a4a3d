"""The synthetic patients: believable, the same for the same seed, never taken for real people."""

import itertools
import time
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any

import msgspec
import pytest

from bodymap.app.clinics import create_clinic
from bodymap.app.demo import build_demo
from bodymap.app.demo_people import NOTE, conditions, name_of
from bodymap.atlas.model import Figure
from bodymap.clinic.chart import Chart
from bodymap.clinic.finding import Activity

if TYPE_CHECKING:
    from bodymap.app.session import Session

TODAY = date(2026, 11, 20)
Build = Callable[..., list[Chart]]


@pytest.fixture
def build(session: "Session") -> Build:
    """Return what builds a demo in the open clinic and gives the charts by chart number."""

    def run(patients: int, visits: int, seed: int = 1) -> list[Chart]:
        build_demo(session, patients=patients, visits=visits, seed=seed, today=TODAY)
        return charts_of(session)

    return run


def charts_of(session: "Session") -> list[Chart]:
    patients = sorted(session.all_patients().result(), key=lambda one: one.chart_number)
    return [session.load_chart(one.id).result() for one in patients]


def pain(chart: Chart) -> list[int]:
    return [visit.pain_now for visit in chart.current_visits if visit.pain_now is not None]


def content(chart: Chart) -> Any:
    plain = msgspec.to_builtins(chart)
    for visit in plain["visits"]:
        del visit["clinician_id"], visit["clinician_name"]
    for one in (*plain["signatures"], *plain["addenda"]):
        del one["user_id"], one["user_name"]
    for one in plain["facts"]:
        del one["recorded_by"]
    return plain


def test_the_same_seed_gives_the_same_records_with_the_same_ids(
    build: Build, tmp_path: Path, passphrase: str, clock: Any
) -> None:
    first = build(3, 4, seed=11)
    other, _ = create_clinic(
        tmp_path / "other", name="Other", user_name="B", passphrase=passphrase, clock=clock, time_zone="UTC"
    )
    with other:
        build_demo(other, patients=3, visits=4, seed=11, today=TODAY)
        second = charts_of(other)
    assert [content(one) for one in first] == [content(one) for one in second]


def test_a_patient_is_the_same_however_many_there_are(
    build: Build, tmp_path: Path, passphrase: str, clock: Any
) -> None:
    *_, third = build(3, 2, seed=4)
    other, _ = create_clinic(
        tmp_path / "other", name="Other", user_name="B", passphrase=passphrase, clock=clock, time_zone="UTC"
    )
    with other:
        build_demo(other, patients=5, visits=2, seed=4, today=TODAY)
        assert content(charts_of(other)[2]) == content(third)


def test_another_seed_gives_other_patients(build: Build, tmp_path: Path, passphrase: str, clock: Any) -> None:
    first = build(2, 2, seed=1)
    other, _ = create_clinic(tmp_path / "other", name="Other", user_name="B", passphrase=passphrase, clock=clock)
    with other:
        build_demo(other, patients=2, visits=2, seed=2, today=TODAY)
        assert [one.patient.full_name for one in charts_of(other)] != [one.patient.full_name for one in first]


def test_nobody_can_be_taken_for_a_real_person(build: Build) -> None:
    for chart in build(4, 1):
        assert chart.patient.chart_number.startswith("D-")
        assert chart.patient.note == NOTE == "Synthetic: not a real person."


def test_five_hundred_patients_have_different_names() -> None:
    assert len({name_of(number, Figure.FEMALE, seed=3) for number in range(512)}) == 512


def test_every_patient_has_as_many_visits_as_asked_for_and_all_but_todays_are_signed(build: Build) -> None:
    charts = build(5, 6)
    assert [len(chart.current_visits) for chart in charts] == [6] * 5
    drafts = [visit for chart in charts for visit in chart.current_visits if visit.is_draft]
    assert [visit.patient_id for visit in drafts] == [charts[0].patient.id]
    assert drafts[0].started_at.date() == TODAY


def test_the_open_draft_leaves_points_of_the_visit_before_to_ask(build: Build) -> None:
    (chart,) = build(1, 4)
    draft = chart.current_visits[-1]
    before = chart.visit_before(draft.id)
    assert before is not None
    asked = {finding.point_id for finding in chart.findings_of(draft.id)}
    known = {finding.point_id for finding in chart.findings_of(before.id)}
    assert asked
    assert asked < known


def test_no_visit_is_in_the_future_and_none_before_the_birth(build: Build, session: "Session") -> None:
    now = session.clock.now()
    for chart in build(10, 6):
        starts = [visit.started_at for visit in chart.current_visits]
        assert max(starts) <= now
        assert starts == sorted(set(starts))
        assert chart.patient.birth_date is not None
        assert chart.patient.birth_date < starts[0].date()


def test_every_mark_lies_in_its_muscle_on_its_side(build: Build, session: "Session") -> None:
    for chart in build(20, 1):
        for finding in chart.findings:
            point, place = chart.point_of[finding.point_id], finding.place
            hits = session.atlas.hit(place.view, place.x, place.y, place.depth)
            assert (point.muscle, point.side) in {(hit.muscle, hit.side) for hit in hits}


def test_some_get_better_some_worse_and_some_stay_as_they_are(build: Build) -> None:
    changes = [pain(chart)[-1] - pain(chart)[0] for chart in build(20, 6)]
    assert sum(change <= -2 for change in changes) >= 5
    assert sum(change >= 1 for change in changes) >= 3
    assert sum(abs(change) <= 1 for change in changes) >= 3


def test_some_are_treated_in_each_way_and_some_not(build: Build) -> None:
    charts = build(20, 3)
    ways = {treatment.technique for chart in charts for treatment in chart.treatments}
    assert {way.value for way in ways} == {"injection", "dry-needling", "manual"}
    assert any(not chart.treatments for chart in charts)


def test_a_point_that_is_gone_is_told_once(build: Build) -> None:
    gone = 0
    for chart in build(10, 8):
        for point in chart.points:
            states = [
                finding.activity is Activity.NOT_FOUND
                for visit in chart.current_visits
                for finding in chart.findings_of(visit.id)
                if finding.point_id == point.id
            ]
            gone += sum(states)
            assert (True, True) not in itertools.pairwise(states)
    assert gone > 0


def test_letters_follow_the_order_in_which_the_points_were_found(build: Build) -> None:
    for chart in build(5, 4):
        assert [point.letter for point in chart.points] == sorted(point.letter for point in chart.points)


def test_the_audit_trail_of_a_demo_is_sound(build: Build, session: "Session") -> None:
    build(3, 3)
    report = session.verify().result()
    assert report.sound, report.first_fault


def test_one_patient_can_have_two_hundred_visits(build: Build) -> None:
    (chart,) = build(1, 200)
    assert len(chart.current_visits) == 200
    assert min(len(chart.findings_of(visit.id)) for visit in chart.current_visits) >= 1


def test_the_progress_is_told_patient_by_patient(session: "Session") -> None:
    told: list[int] = []
    build_demo(session, patients=3, visits=1, seed=1, today=TODAY, progress=told.append)
    assert told == [1, 2, 3]


def test_twenty_patients_take_a_few_seconds(build: Build) -> None:
    begun = time.perf_counter()
    build(20, 6)
    assert time.perf_counter() - begun < 6


def test_the_conditions_name_muscles_of_the_atlas_that_have_a_usual_point(session: "Session") -> None:
    for condition in conditions():
        for muscle, sides, share in condition.muscles:
            assert session.atlas.usual_points(muscle), muscle
            assert sides in ("one", "both")
            assert 0 < share <= 1


def test_finished_visits_hold_what_a_whole_consult_holds(session: "Session", build: Build) -> None:
    charts = build(4, 4)
    for chart in charts:
        for visit in chart.current_visits:
            assert (len(chart.signatures_of(visit.id)), chart.facts_of(visit.id) is not None) == (
                (0, False) if visit.is_draft else (1, True)
            )
            assert visit.is_draft or visit.peg_pain is not None
    assert sum(len(chart.addenda) for chart in charts) == 1
    assert all(chart.areas and chart.motions for chart in charts)
    done = [one for chart in charts for one in chart.treatments]
    assert all(one.consent and one.done_at is not None and one.complications for one in done)
    assert all(dose.concentration and dose.expiry for one in done for dose in one.doses)
    assert session.verify().result().sound
