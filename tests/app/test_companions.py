"""What is recorded beside points: each use case is one change, undone and redone, and kept by the store."""

from collections.abc import Callable
from datetime import date
from typing import Any

import pytest

from bodymap.app.companions.files import new_attachment
from bodymap.app.editor import ChartEditor
from bodymap.app.patients import PatientFields
from bodymap.app.session import Session
from bodymap.atlas.model import Depth, Side, View
from bodymap.base.errors import ConflictError, InputError
from bodymap.clinic.area import DrawnBy, Felt, Quality
from bodymap.clinic.chart import FIELDS, Chart
from bodymap.clinic.clinic_settings import Paper
from bodymap.clinic.facts import NONE, NOT_KNOWN, Known, Pregnancy, listed
from bodymap.clinic.finding import Activity, Place
from bodymap.clinic.motion import Moment
from bodymap.clinic.patient import Patient
from bodymap.clinic.signing import Meaning
from bodymap.clinic.treatment import Complication, Dose, ManualMethod, Technique

TRAPEZIUS, LEVATOR = "trapezius-descending", "levator-scapulae"
SQUARE = ((0.0, 0.0), (10.0, 0.0), (10.0, 10.0), (0.0, 10.0))
SMALL = ((2.0, 2.0), (4.0, 2.0), (4.0, 4.0))
DOSE = Dose(agent="lidocaine", concentration=1.0, volume_ml=0.5, lot="L-1", expiry=date(2027, 3, 31))


def counting(chart: Chart) -> dict[str, Any]:
    """Return what counts in a chart, without versions."""
    return {
        record.id: tuple(
            getattr(record, name)
            for name in record.__struct_fields__
            if name not in ("version", "voided", "recorded_at")
        )
        for field in FIELDS.values()
        for record in getattr(chart, field)
        if record.voided is None
    }


def point(editor: ChartEditor, place: Place, muscle: str = TRAPEZIUS, nrs: int | None = 7) -> str:
    return editor.mark(muscle, Side.RIGHT, place, nrs).point_id


ACTIONS: dict[str, Callable[[ChartEditor, str], object]] = {
    "confirm": lambda e, p: e.facts.confirm(weight_kg=70.5, allergies=listed("latex"), pregnancy=Pregnancy.NO),
    "draw": lambda e, p: e.areas.draw(View.POSTERIOR, (SQUARE, SMALL), qualities=(Quality.ACHING,), nrs=6),
    "treat": lambda e, p: e.treatments.treat((p,), Technique.INJECTION, doses=(DOSE,), passes=3),
    "by hand": lambda e, p: e.treatments.treat((p,), Technique.MANUAL, method=ManualMethod.STRETCH),
    "measure": lambda e, p: e.motions.measure("cervical-spine", "rotation", Side.LEFT, 60.0, Moment.BEFORE),
    "criteria": lambda e, p: e.criteria.fibromyalgia(fatigue=2, headache=True),
    "tender points": lambda e, p: e.criteria.tender_points(examined=("occiput.left",), tender=("occiput.left",)),
    "set aside": lambda e, p: e.advice.set_aside("anticoagulated", p, "Thin needle.", "Stopped last week."),
    "attach": lambda e, p: e.files.attach(b"picture", "Neck", "image/jpeg", 4, 3, point_id=p),
    "peg": lambda e, p: e.revise_visit(peg_pain=5, peg_enjoyment=4, peg_activity=3),
}


@pytest.mark.parametrize("name", ACTIONS)
def test_each_use_case_is_one_step_that_is_undone_and_done_again(
    session: Session, editor: ChartEditor, place: Place, name: str
) -> None:
    here = point(editor, place)
    before = counting(editor.chart)
    ACTIONS[name](editor, here)
    after = counting(editor.chart)
    assert after != before
    label = editor.undo_label
    assert editor.undo() == label
    assert counting(editor.chart) == before
    assert editor.redo() == label
    assert counting(editor.chart) == after
    assert editor.last_save is not None
    editor.last_save.result(5)
    assert session.load_chart(editor.chart.patient.id).result() == editor.chart
    assert session.verify().result().sound


def test_facts_are_as_known_before_until_they_are_confirmed(session: Session, editor: ChartEditor, clock: Any) -> None:
    editor.facts.confirm(weight_kg=80.0, allergies=listed("latex", "other:plasters"), anticoagulants=NONE)
    first = editor.chart.current_visits[-1]
    editor.sign_visit()
    clock.forward(days=14)
    second = editor.start_visit()
    known, confirmed = editor.chart.facts_at(second.id)
    assert known is not None
    assert (known.visit_id, confirmed, known.weight_kg) == (first.id, False, 80.0)
    now = editor.facts.confirm(weight_kg=78.0)
    assert (now.weight_kg, now.allergies.items, now.anticoagulants.known) == (
        78.0,
        ("latex", "other:plasters"),
        Known.NONE,
    )
    assert now.conditions == NOT_KNOWN
    assert editor.chart.facts_at(second.id) == (now, True)
    assert editor.facts.confirm() == now
    assert editor.facts.confirm(weight_kg=79.0).id == now.id
    assert editor.chart.facts_at(first.id) == (known, True)


def test_a_weight_that_no_adult_has_is_refused(session: Session, open_chart: Callable[[Patient], ChartEditor]) -> None:
    fields = PatientFields(chart_number="1", family_name="A", birth_date=date(1980, 5, 5))
    editor = open_chart(session.add_patient(fields).result())
    with pytest.raises(InputError, match="not the weight of an adult") as raised:
        editor.facts.confirm(weight_kg=4.0)
    assert raised.value.field == "weight_kg"
    assert editor.chart.facts == ()


def test_an_area_is_changed_and_struck_out(editor: ChartEditor) -> None:
    area = editor.areas.draw(View.LEFT, (((0.12345, 1.0), (9.0, 1.0), (9.0, 8.0)),), drawn_by=DrawnBy.PATIENT)
    assert area.rings[0][0] == (0.123, 1.0)
    revised = editor.areas.revise(area.id, felt=Felt.DEEP, nrs=3, rings=(SQUARE,))
    assert (revised.felt, revised.nrs, revised.rings, revised.version) == (Felt.DEEP, 3, (SQUARE,), 2)
    editor.areas.void(area.id, "Elsewhere")
    assert editor.chart.areas_of(area.visit_id) == ()
    with pytest.raises(InputError, match="was removed"):
        editor.areas.revise(area.id, nrs=1)


def test_several_points_are_treated_as_one_step_each_with_its_own_score(editor: ChartEditor, place: Place) -> None:
    points = (point(editor, place), point(editor, place, LEVATOR, 4), point(editor, place, LEVATOR, None))
    done = editor.treatments.treat(points, Technique.DRY_NEEDLING, needle_gauge=30, needle_length_mm=40.0)
    assert [(one.point_id, one.nrs_before, one.done_at is not None) for one in done] == [
        (points[0], 7, True),
        (points[1], 4, True),
        (points[2], None, True),
    ]
    assert editor.undo_label == "Needle point A, B, C"
    editor.undo()
    assert editor.chart.treatments_of(done[0].visit_id) == ()


def test_a_point_of_an_earlier_visit_is_continued_when_it_is_treated(
    editor: ChartEditor, place: Place, clock: Any
) -> None:
    here = point(editor, place)
    editor.sign_visit()
    clock.forward(days=7)
    (done,) = editor.treatments.treat((here,), Technique.INJECTION, doses=(DOSE,))
    (finding,) = editor.chart.findings_of(done.visit_id)
    assert (finding.point_id, finding.nrs, finding.activity) == (here, None, Activity.UNKNOWN)
    editor.undo()
    assert (editor.chart.findings_of(done.visit_id), editor.chart.treatments_of(done.visit_id)) == ((), ())


def test_a_treatment_is_changed_and_struck_out(editor: ChartEditor, place: Place) -> None:
    (done,) = editor.treatments.treat((point(editor, place),), Technique.INJECTION, doses=(DOSE,))
    revised = editor.treatments.revise(done.id, nrs_after=2, complications=(Complication.BRUISE,), consent=True)
    assert (revised.nrs_after, revised.complications, revised.consent) == (2, (Complication.BRUISE,), True)
    editor.treatments.void(done.id, "Another point")
    assert editor.chart.treatments_of(done.visit_id) == ()


def test_a_movement_measured_again_keeps_one_figure(editor: ChartEditor) -> None:
    first = editor.motions.measure("cervical-spine", "rotation", Side.LEFT, 60.0, Moment.BEFORE)
    again = editor.motions.measure("cervical-spine", "rotation", Side.LEFT, 64.0, Moment.BEFORE)
    after = editor.motions.measure("cervical-spine", "rotation", Side.LEFT, 80.0, Moment.AFTER)
    assert again.id == first.id
    assert [one.degrees for one in editor.chart.motions_of(first.visit_id)] == [64.0, 80.0]
    assert editor.motions.revise(after.id, note="no pain").note == "no pain"
    editor.motions.void(after.id, "Wrong side")
    assert len(editor.chart.motions_of(first.visit_id)) == 1


def test_a_visit_has_one_record_of_the_criteria(editor: ChartEditor) -> None:
    first = editor.criteria.fibromyalgia(fatigue=2)
    assert editor.criteria.fibromyalgia(cognition=1).id == first.id
    found = editor.chart.fibromyalgia_of(first.visit_id)
    assert found is not None
    assert (found.fatigue, found.cognition, found.headache) == (2, 1, None)


def test_a_file_is_there_before_and_after_it_is_durable(session: Session, editor: ChartEditor) -> None:
    attachment = editor.files.attach(b"a picture", "Back", "image/jpeg", 400, 300)
    assert session.blob(attachment.id).result() == b"a picture"
    assert editor.last_save is not None
    editor.last_save.result(5)
    assert session.outbox.kept(attachment.id) is None
    assert session.blob(attachment.id).result() == b"a picture"
    assert editor.files.rename(attachment.id, "Upper back").title == "Upper back"
    editor.files.void(attachment.id, "Another patient")
    assert editor.chart.attachments_of(attachment.visit_id) == ()


def test_a_file_waits_with_its_change_while_the_disk_is_full(session: Session, editor: ChartEditor, disk: Any) -> None:
    editor.start_visit()
    assert editor.last_save is not None
    editor.last_save.result(5)
    disk.on = True
    attachment = editor.files.attach(b"a picture", "Back", "image/jpeg")
    editor.areas.draw(View.LEFT, (SQUARE,))
    disk.on = False
    editor.retry_now()
    editor.last_save.result(20)
    assert session.blob(attachment.id).result() == b"a picture"
    assert session.verify().result().sound


def test_signing_writes_a_signature_and_afterwards_only_addenda_are_taken(
    session: Session, editor: ChartEditor, place: Place, clock: Any
) -> None:
    here = point(editor, place)
    area = editor.areas.draw(View.LEFT, (SQUARE,))
    with pytest.raises(InputError, match="Only a signed visit"):
        editor.addenda.add("late", "text")
    visit = editor.sign_visit()
    (signature,) = editor.chart.signatures_of(visit.id)
    assert (signature.user_id, signature.meaning, signature.at) == (session.user.id, Meaning.AUTHOR, clock.now())
    with pytest.raises(InputError, match="signed"):
        editor.areas.revise(area.id, nrs=2)
    clock.forward(hours=2)
    addendum = editor.addenda.add("forgotten", "The left side was free.")
    assert editor.chart.addenda_of(visit.id) == (addendum,)
    assert editor.undo_label == ""
    with pytest.raises(InputError, match="signed this visit already"):
        editor.addenda.cosign(visit.id)
    with pytest.raises(InputError, match="Say why"):
        editor.addenda.add(" ", "text")
    assert editor.last_save is not None
    editor.last_save.result(5)
    assert session.load_chart(editor.chart.patient.id).result() == editor.chart
    assert here in {one.id for one in editor.chart.points}


def test_a_discarded_visit_takes_everything_along_and_undo_brings_it_back(editor: ChartEditor, place: Place) -> None:
    here = point(editor, place)
    for act in ACTIONS.values():
        act(editor, here)
    visit = editor.visit
    assert visit is not None
    before = counting(editor.chart)
    editor.void_visit("Wrong patient")
    assert counting(editor.chart) == {}
    editor.undo()
    assert counting(editor.chart) == before


def test_a_removed_point_takes_its_treatment_its_photo_and_its_drawn_referral_along(
    editor: ChartEditor, place: Place
) -> None:
    finding = editor.mark(TRAPEZIUS, Side.RIGHT, place, 7)
    other = editor.areas.draw(View.LEFT, (SQUARE,))
    editor.areas.draw(View.LEFT, (SQUARE,), finding_id=finding.id)
    editor.treatments.treat((finding.point_id,), Technique.MANUAL)
    editor.files.attach(b"x", "Photo", "image/jpeg", point_id=finding.point_id)
    whole = editor.files.attach(b"y", "Photo", "image/jpeg")
    editor.void_finding(finding.id, "Wrong")
    chart, visit_id = editor.chart, finding.visit_id
    assert [one.id for one in chart.records_of(visit_id)] == [other.id, whole.id]


def test_everything_of_a_draft_moves_to_the_right_patient(
    session: Session, editor: ChartEditor, place: Place, clock: Any, open_chart: Callable[[Patient], ChartEditor]
) -> None:
    here = point(editor, place)
    editor.sign_visit()
    clock.forward(days=3)
    editor.continue_point(here, 5)
    for act in ACTIONS.values():
        act(editor, here)
    visit = editor.visit
    assert visit is not None
    assert editor.last_save is not None
    editor.last_save.result(5)
    right = session.add_patient(PatientFields(chart_number="2", family_name="Right")).result()
    session.move_draft(visit.id, right.id).result()
    moved = session.load_chart(right.id).result()
    (copy,) = moved.points
    assert copy.id != here
    assert {type(one).__name__ for one in moved.records_of(visit.id)} == {
        *("Finding", "Treatment", "Facts", "PainArea", "RangeOfMotion", "Fibromyalgia", "TenderPoints", "SetAside"),
        "Attachment",
    }
    assert {one.point_id for one in moved.treatments} == {copy.id} == {one.point_id for one in moved.attachments}
    assert [one.about for one in moved.set_asides] == [copy.id]
    left = session.load_chart(editor.chart.patient.id).result()
    assert (left.facts, left.attachments) == ((), ())
    assert session.verify().result().sound


def test_two_rooms_that_record_different_things_both_keep_them(
    session: Session, second_room: Session, editor: ChartEditor, place: Place, patient: Patient
) -> None:
    here = point(editor, place)
    area = editor.areas.draw(View.LEFT, (SQUARE,))
    assert editor.last_save is not None
    editor.last_save.result(5)
    other = second_room.edit(second_room.load_chart(patient.id).result())
    other.areas.revise(area.id, nrs=4)
    other.treatments.treat((here,), Technique.MANUAL)
    assert other.last_save is not None
    other.last_save.result(5)
    editor.areas.revise(area.id, note="worse at night")
    editor.last_save.result(5)
    found = session.load_chart(patient.id).result()
    (kept,) = found.areas
    assert (kept.nrs, kept.note, len(found.treatments)) == (4, "worse at night", 1)


def test_the_clinics_settings_are_kept_with_their_logo_and_whoever_is_second_is_told(
    session: Session, second_room: Session
) -> None:
    none = session.clinic_settings().result()
    assert (none.version, none.name) == (0, "")
    logo = new_attachment("", b"logo", title="Logo", media_type="image/png", width=2, height=1)
    mine = none.revised(name="Riverside", paper=Paper.LETTER, logo=logo.id)
    session.save_clinic_settings(mine, (logo, b"logo")).result()
    assert second_room.clinic_settings().result() == mine
    assert second_room.logo().result() == (logo, b"logo")
    with pytest.raises(ConflictError, match="changed the clinic's settings first"):
        second_room.save_clinic_settings(none.revised(name="Hillside")).result()
    second_room.save_clinic_settings(mine.revised(phone="123")).result()
    assert session.clinic_settings().result().phone == "123"
    assert session.verify().result().sound


def test_a_field_that_a_record_does_not_have_is_a_mistake_of_the_caller(editor: ChartEditor) -> None:
    with pytest.raises(TypeError, match="colour"):
        editor.areas.draw(View.LEFT, (SQUARE,), colour="red")
    with pytest.raises(TypeError, match="visit_id"):
        editor.criteria.fibromyalgia(visit_id="x")


def test_depth_and_place_are_kept_with_a_treated_point(editor: ChartEditor) -> None:
    there = Place(View.POSTERIOR, 1.5, 2.5, Depth.DEEP)
    finding = editor.mark(LEVATOR, Side.LEFT, there)
    editor.treatments.treat((finding.point_id,), Technique.MANUAL)
    assert editor.chart.finding(finding.id).place == there
