"""What is committed is there, whole, once, and by whoever came first."""

from datetime import datetime, timedelta, timezone
from typing import Any

import msgspec
import pytest

from bodymap.atlas.model import Side
from bodymap.base.errors import ConflictError, DataError, InputError
from bodymap.clinic.change import AnyRecord, Change, Edit
from bodymap.clinic.finding import Activity, Finding
from bodymap.clinic.patient import Patient
from bodymap.clinic.record import Void
from bodymap.clinic.visit import Visit, VisitStatus
from bodymap.store.errors import ChartNumberTakenError, VisitSignedError
from bodymap.store.store import Store


def everything(make: Any) -> tuple[AnyRecord, ...]:
    """Return one record of each kind with every field filled."""
    void = Void(by="u", at=make.clock.now(), reason="wrong side")
    patient = make.patient(note="néedles \U0001f600 \u200f\u05e9\u05dc\u05d5\u05dd", figure="female")
    patient = msgspec.convert(msgspec.to_builtins(patient), Patient)
    visit = make.visit(patient, reason="neck", pain_now=7, pain_worst=9, pain_average=5, notes="n", plan="p")
    point = make.point(patient)
    finding = make.finding(
        visit,
        point,
        nrs=0,
        activity=Activity.ACTIVE,
        taut_band=True,
        spot_tenderness=4,
        recognised_pain=False,
        referred_pain=True,
        local_twitch=False,
        jump_sign=True,
        ppt_kpa=123.4,
        note="x" * 20_000,
        voided=void,
    )
    treatment = make.treatment(visit, point, twitch_elicited=True, nrs_before=7, nrs_after=3, note="fine")
    return patient, visit, point, finding, treatment, *make.entries(visit, point)


def test_records_of_every_kind_come_back_as_they_were_committed(store: Store, make: Any) -> None:
    records = everything(make)
    make.put(store, *records)
    assert store.newest([one.id for one in records]) == {one.id: one for one in records}


def test_a_chart_holds_the_committed_records_of_one_patient_only(store: Store, make: Any) -> None:
    patient, visit, point, finding, treatment, *entries = everything(make)
    other = make.patient()
    make.put(store, patient, visit, point, finding, treatment, *entries)
    make.put(store, other, make.visit(other), make.point(other))
    chart = store.chart(patient.id)
    assert (chart.patient, chart.visits, chart.points) == (patient, (visit,), (point,))
    assert (chart.findings, chart.treatments) == ((finding,), (treatment,))


def test_an_unknown_patient_has_no_chart(store: Store) -> None:
    with pytest.raises(DataError, match="not in the clinic"):
        store.chart("nobody")


def test_events_are_numbered_one_after_the_other(store: Store, make: Any) -> None:
    first = make.put(store, make.patient())
    second = store.log("view", at=make.clock.now(), patient_id="p", detail={"screen": "chart"})
    assert (first, second) == (2, 3)


def test_a_revision_replaces_the_version_it_was_made_from(store: Store, make: Any) -> None:
    patient = make.patient()
    make.put(store, patient)
    revised = patient.revised(note="allergic to latex")
    store.commit(make.revise((patient, revised)), at=make.clock.now())
    assert store.patient(patient.id) == revised


def test_a_revision_of_an_outdated_version_is_refused_and_nothing_of_it_is_written(store: Store, make: Any) -> None:
    patient, stranger = make.patient(), make.patient()
    make.put(store, patient)
    theirs = patient.revised(note="theirs")
    store.commit(make.revise((patient, theirs)), at=make.clock.now())
    mine = Change(action="x", label="x", edits=(Edit(None, stranger), Edit(patient, patient.revised(note="mine"))))
    with pytest.raises(ConflictError):
        store.commit(mine, at=make.clock.now())
    assert store.patient(patient.id) == theirs
    assert store.patient(stranger.id) is None
    assert store.verify().sound


def test_a_change_sent_again_is_answered_with_the_same_event_and_written_once(store: Store, make: Any) -> None:
    patient = make.patient()
    change = make.add(patient, make.visit(patient))
    number = store.commit(change, at=make.clock.now())
    revision = make.revise((patient, patient.revised(note="n")))
    assert store.commit(change, at=make.clock.now()) == number
    second = store.commit(revision, at=make.clock.now())
    assert store.commit(revision, at=make.clock.now()) == second == number + 1
    assert store.verify().events == second


def test_a_record_edited_twice_in_one_change_ends_in_its_last_version(store: Store, make: Any) -> None:
    patient = make.patient()
    twice = Change(action="x", label="x", edits=(Edit(None, patient), Edit(patient, patient.revised(note="n"))))
    store.commit(twice, at=make.clock.now())
    stored = store.patient(patient.id)
    assert stored is not None
    assert (stored.version, stored.note) == (2, "n")
    assert store.verify().sound


def test_a_second_point_with_the_same_letter_is_a_conflict(store: Store, make: Any) -> None:
    patient, other = make.patient(), make.patient()
    make.put(store, patient, other, make.point(patient, "A"), make.point(other, "A"))
    with pytest.raises(ConflictError):
        make.put(store, make.point(patient, "A"))


@pytest.mark.parametrize("number", ["p-0001", " P-0001 ", "P-0001"])
def test_a_chart_number_that_another_patient_has_is_refused(store: Store, make: Any, number: str) -> None:
    make.put(store, make.patient())
    with pytest.raises(ChartNumberTakenError) as raised:
        make.put(store, make.patient(chart_number=number))
    assert raised.value.field == "chart_number"


def test_the_chart_number_of_a_merged_or_voided_patient_is_free_again(store: Store, make: Any) -> None:
    keep, merged, voided = make.patient(), make.patient(), make.patient()
    make.put(store, keep, merged, voided)
    void = Void(by="u", at=make.clock.now(), reason="entered twice")
    change = make.revise((merged, merged.revised(merged_into=keep.id)), (voided, voided.revised(voided=void)))
    store.commit(change, at=make.clock.now())
    again = [make.patient(chart_number=one.chart_number) for one in (merged, voided)]
    make.put(store, *again)
    assert store.patient_by_chart_number(merged.chart_number) == again[0]


def test_a_finding_of_a_visit_that_does_not_exist_is_refused(store: Store, make: Any) -> None:
    patient = make.patient()
    point = make.point(patient)
    make.put(store, patient, point)
    with pytest.raises(DataError, match="not in this clinic"):
        make.put(store, make.finding(make.visit(patient), point))


def test_an_edit_that_skips_a_version_is_a_mistake_of_the_caller(store: Store, make: Any) -> None:
    patient = make.patient()
    make.put(store, patient)
    with pytest.raises(ValueError, match="version"):
        store.commit(make.revise((patient, patient.revised().revised())), at=make.clock.now())
    with pytest.raises(ValueError, match="version 1"):
        make.put(store, patient.revised())
    with pytest.raises(ValueError, match="without edits"):
        store.commit(make.add(), at=make.clock.now())


@pytest.mark.parametrize("note", ["null \x00 byte", "half \ud83d of an emoji"])
def test_text_that_no_database_holds_is_refused_before_anything_is_written(store: Store, make: Any, note: str) -> None:
    with pytest.raises(InputError, match="cannot be kept"):
        make.put(store, make.patient(note=note))
    assert store.patients() == ()


def test_a_backslash_before_u0000_is_ordinary_text(store: Store, make: Any) -> None:
    patient = make.patient(note=r"C:\u0000 and \\u0000")
    make.put(store, patient)
    assert store.patient(patient.id) == patient


@pytest.mark.parametrize(
    "name", ['O\'Neil "Bob"; DROP TABLE patient;--', "😀👩‍⚕️", "محمد بن عبد الله", "x" * 300, "%_\\"]
)
def test_any_name_is_kept_and_found(store: Store, make: Any, name: str) -> None:
    patient = make.patient(family_name=name)
    make.put(store, patient, make.patient(family_name="Other"))
    assert store.patient(patient.id) == patient
    assert [line.id for line in store.search_patients(name)] == [patient.id]


def test_a_time_in_another_zone_is_kept_as_the_same_moment(store: Store, make: Any) -> None:
    patient = make.patient()
    lisbon = datetime(2026, 3, 2, 10, 0, 0, 123456, tzinfo=timezone(timedelta(hours=1)))
    visit = make.visit(patient, started_at=lisbon)
    make.put(store, patient, visit)
    (stored,) = store.chart(patient.id).visits
    assert stored.started_at == lisbon
    assert stored.started_at.utcoffset() == timedelta()
    assert store.verify().sound


def signed(make: Any, store: Store) -> tuple[Patient, Visit, Any, Finding]:
    """Commit a visit with a finding and sign it."""
    patient = make.patient()
    visit, point = make.visit(patient), make.point(patient)
    finding = make.finding(visit, point)
    make.put(store, patient, visit, point, finding)
    done = visit.revised(status=VisitStatus.SIGNED, signed_at=make.clock.now())
    store.commit(make.revise((visit, done), (finding, finding.revised(nrs=3))), at=make.clock.now())
    return patient, done, point, finding.revised(nrs=3)


def test_a_signed_visit_cannot_be_changed(store: Store, make: Any) -> None:
    _patient, visit, point, finding = signed(make, store)
    void = Void(by="u", at=make.clock.now(), reason="r")
    attempts = [
        make.revise((visit, visit.revised(notes="more"))),
        make.revise((visit, visit.revised(status=VisitStatus.DRAFT))),
        make.revise((visit, visit.revised(voided=void))),
        make.revise((finding, finding.revised(nrs=1))),
        make.revise((finding, finding.revised(voided=void))),
        make.add(make.finding(visit, point)),
        make.add(make.treatment(visit, point)),
        make.revise((point, point.revised(side=Side.RIGHT))),
        make.revise((point, point.revised(voided=void))),
    ]
    for attempt in attempts:
        with pytest.raises(VisitSignedError):
            store.commit(attempt, at=make.clock.now())
    assert store.newest([finding.id, visit.id]) == {finding.id: finding, visit.id: visit}


def test_a_point_found_in_a_draft_only_can_still_be_moved_to_another_side(store: Store, make: Any) -> None:
    patient, _visit, _point, _finding = signed(make, store)
    draft, fresh = make.visit(patient), make.point(patient, "B")
    make.put(store, draft, fresh, make.finding(draft, fresh))
    store.commit(make.revise((fresh, fresh.revised(side=Side.RIGHT))), at=make.clock.now())
    assert store.newest([fresh.id])[fresh.id] == fresh.revised(side=Side.RIGHT)


def test_a_signed_visit_follows_its_patient_into_a_merge_and_nowhere_else(store: Store, make: Any) -> None:
    patient, visit, point, _finding = signed(make, store)
    keep = make.patient()
    make.put(store, keep, make.point(keep, "A"))
    moved = (visit, visit.revised(patient_id=keep.id))
    with pytest.raises(VisitSignedError):
        store.commit(make.revise(moved), at=make.clock.now())
    merge = make.revise(
        (patient, patient.revised(merged_into=keep.id)),
        moved,
        (point, point.revised(patient_id=keep.id, letter="B")),
        action="merge",
    )
    store.commit(merge, at=make.clock.now())
    assert [one.id for one in store.chart(keep.id).visits] == [visit.id]
    assert [one.letter for one in store.chart(keep.id).points] == ["A", "B"]
    assert store.verify().sound


def test_the_signing_itself_can_be_sent_again(store: Store, make: Any) -> None:
    patient = make.patient()
    visit = make.visit(patient)
    make.put(store, patient, visit)
    change = make.revise((visit, visit.revised(status=VisitStatus.SIGNED)))
    assert store.commit(change, at=make.clock.now()) == store.commit(change, at=make.clock.now())
