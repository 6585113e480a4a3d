from collections.abc import Callable
from typing import Any

import pytest

from bodymap.app.editor import ChartEditor
from bodymap.app.patients import PatientFields
from bodymap.app.session import Session
from bodymap.app.transfer import patients_of
from bodymap.atlas.model import Side
from bodymap.base.errors import InputError
from bodymap.clinic.change import Change, Edit
from bodymap.clinic.chart import Chart
from bodymap.clinic.finding import Place
from bodymap.clinic.patient import Patient

TRAPEZIUS, LEVATOR = "trapezius-descending", "levator-scapulae"
Open = Callable[[Patient], ChartEditor]


@pytest.fixture
def other(session: Session) -> Patient:
    """A second patient."""
    return session.add_patient(PatientFields(chart_number="2", family_name="Morreau", given_name="Elise")).result()


def flush(editor: ChartEditor) -> None:
    assert editor.last_save is not None
    editor.last_save.result(5)


def load(session: Session, patient: Patient) -> Chart:
    return session.load_chart(patient.id).result()


def found(chart: Chart) -> list[tuple[str, str, int | None]]:
    return sorted(
        (chart.point_of[f.point_id].letter, chart.point_of[f.point_id].muscle, f.nrs)
        for f in chart.findings
        if f.voided is None
    )


def test_merging_gives_the_kept_patient_every_visit_and_point_with_letters_of_their_own(
    session: Session, patient: Patient, other: Patient, open_chart: Open, clock: Any, place: Place
) -> None:
    one, two = open_chart(patient), open_chart(other)
    one.mark(TRAPEZIUS, Side.RIGHT, place, nrs=7)
    clock.forward(days=7)
    two.mark(LEVATOR, Side.LEFT, place, nrs=5)
    two.mark(TRAPEZIUS, Side.LEFT, place, nrs=4)
    two.sign_visit()
    flush(one)
    flush(two)
    assert session.merge_patients(patient.id, other.id).result().id == patient.id
    merged = load(session, patient)
    assert found(merged) == [("A", TRAPEZIUS, 7), ("B", TRAPEZIUS, 4), ("C", LEVATOR, 5)]
    assert len(merged.current_visits) == 2
    assert {p.patient_id for p in merged.points} == {patient.id}
    assert load(session, other).visits == ()
    assert session.find_patient(other.id).result() == merged.patient
    assert [p.id for p in session.all_patients().result()] == [patient.id]
    assert session.search_patients("Morreau").result() == ()
    assert session.verify().result().sound
    assert one.catch_up()
    assert one.chart == merged, "the open chart follows"


def test_voided_points_go_along_in_a_merge_and_keep_their_letters_taken(
    session: Session, patient: Patient, other: Patient, open_chart: Open, place: Place
) -> None:
    two = open_chart(other)
    two.mark(LEVATOR, Side.LEFT, place)
    two.undo()
    flush(two)
    session.merge_patients(patient.id, other.id).result()
    one = open_chart(patient)
    assert [p.letter for p in one.chart.points] == ["A"]
    finding = one.mark(TRAPEZIUS, Side.LEFT, place)
    assert one.chart.point_of[finding.point_id].letter == "B"
    flush(one)


def test_a_patient_cannot_be_merged_with_itself_or_twice(session: Session, patient: Patient, other: Patient) -> None:
    with pytest.raises(InputError):
        session.merge_patients(patient.id, patient.id).result()
    session.merge_patients(patient.id, other.id).result()
    with pytest.raises(InputError):
        session.merge_patients(patient.id, other.id).result()
    with pytest.raises(InputError):
        session.merge_patients(other.id, patient.id).result()


def test_a_draft_begun_under_the_wrong_patient_goes_to_the_right_one(
    session: Session, patient: Patient, other: Patient, open_chart: Open, clock: Any, place: Place
) -> None:
    wrong, right = open_chart(patient), open_chart(other)
    right.mark(LEVATOR, Side.LEFT, place, nrs=2)
    followed = wrong.mark(TRAPEZIUS, Side.RIGHT, place, nrs=7)
    clock.forward(days=7)
    visit = wrong.start_visit()
    wrong.continue_point(followed.point_id, nrs=3)
    own = wrong.mark("gluteus-medius", Side.LEFT, place, nrs=6)
    struck = wrong.mark("quadratus-lumborum", Side.LEFT, place)
    wrong.void_finding(struck.id, "mistaken")
    flush(wrong)
    flush(right)
    session.move_draft(visit.id, other.id).result()
    here, there = load(session, patient), load(session, other)
    assert found(here) == [("A", TRAPEZIUS, 7)]
    assert here.points == (wrong.chart.point_of[followed.point_id],), "the wrong patient's point stays as it was"
    assert found(there) == [("A", LEVATOR, 2), ("B", "gluteus-medius", 6), ("D", TRAPEZIUS, 3)]
    assert there.visit(visit.id).patient_id == other.id
    assert there.finding(own.id).point_id == own.point_id, "its own new point goes along"
    assert {f.point_id for f in there.findings} <= {p.id for p in there.points}
    assert len({p.letter for p in there.points}) == len(there.points)
    assert session.verify().result().sound
    assert wrong.catch_up()
    assert wrong.chart == here
    assert wrong.visit is None
    assert wrong.undo_label == ""
    assert right.catch_up()
    assert right.chart == there


def test_only_an_open_draft_can_be_moved_and_only_to_another_patient_in_use(
    session: Session, patient: Patient, other: Patient, open_chart: Open, place: Place
) -> None:
    editor = open_chart(patient)
    visit = editor.start_visit()
    flush(editor)
    with pytest.raises(InputError, match="under this patient already"):
        session.move_draft(visit.id, patient.id).result()
    with pytest.raises(InputError, match="no such visit"):
        session.move_draft("nothing", other.id).result()
    third = session.add_patient(PatientFields(chart_number="3", family_name="X")).result()
    session.merge_patients(other.id, third.id).result()
    with pytest.raises(InputError, match="not in use"):
        session.move_draft(visit.id, third.id).result()
    editor.sign_visit()
    flush(editor)
    with pytest.raises(InputError, match="open draft"):
        session.move_draft(visit.id, other.id).result()


def test_a_moved_draft_is_one_change_that_names_both_patients(
    session: Session, patient: Patient, other: Patient, open_chart: Open, monkeypatch: pytest.MonkeyPatch
) -> None:
    editor = open_chart(patient)
    visit = editor.start_visit()
    flush(editor)
    written: list[Change] = []
    commit = session._desk.store.commit

    def listening(change: Change, **given: Any) -> int:
        written.append(change)
        return commit(change, **given)

    monkeypatch.setattr(session._desk.store, "commit", listening)
    session.move_draft(visit.id, other.id).result()
    (change,) = written
    assert change.action == "move-draft"
    assert patients_of(change) == {patient.id, other.id}


def test_a_bulk_change_is_written_at_once_and_open_charts_follow(
    session: Session, patient: Patient, open_chart: Open
) -> None:
    editor = open_chart(patient)
    from bodymap.app.recording import start

    change, visit = start(patient.id, session.clock.now(), "u", "Dr A. Okafor")
    assert session.commit(change).result() > 0
    assert editor.catch_up()
    assert editor.chart.visits == (visit,)
    edit = Edit(visit, visit.revised(plan="x"))
    session.commit(Change(action="import", label="Import", edits=(edit,))).result()
    assert load(session, patient).visit(visit.id).plan == "x"
