from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from bodymap.atlas.model import Side
from bodymap.clinic.facts import NONE, listed
from bodymap.clinic.treatment import Complication, Guidance, ManualMethod, Technique
from bodymap.ui.treat.card import TreatmentCard

Typing = Callable[[QWidget, str], None]


def first_injection(room: Any, **facts: Any) -> None:
    """Mark a point and take the mixture that is proposed: from then on I is enough."""
    room.mark("gluteus-medius", Side.RIGHT, 6)
    if facts:
        room.controller.editor.facts.confirm(**facts)
    room.press("I", "Key_Return")
    room.settle()


def card_of(room: Any) -> TreatmentCard:
    card: TreatmentCard = next(iter(room.section.cards.values()))
    return card


def test_the_first_injection_of_the_day_is_checked_and_taken_with_enter(room: Any) -> None:
    room.mark("trapezius-descending", Side.RIGHT, 7)
    room.press("I")
    assert room.section.plan.isVisible()
    assert room.treatments == ()
    room.press("Key_Return")
    (done,) = room.treatments
    assert (done.technique, done.nrs_before) == (Technique.INJECTION, 7)
    assert done.done_at == room.controller.session.clock.now()
    assert not room.section.plan.isVisible()


def test_every_other_plain_injection_is_one_key_after_the_score(room: Any) -> None:
    first_injection(room)
    point_id = room.mark("gluteus-medius", Side.LEFT, 5)
    room.press("I")
    assert len(room.treatments) == 2
    assert room.treatments[1].point_id == point_id
    assert room.treatments[1].doses == room.treatments[0].doses
    assert not room.section.plan.isVisible()


def test_escape_records_nothing(room: Any) -> None:
    room.mark("gluteus-medius", Side.RIGHT, 6)
    room.press("I", "Key_Escape")
    assert room.treatments == ()
    assert not room.section.plan.isVisible()


def test_the_same_key_again_never_records_the_injection_twice(room: Any) -> None:
    first_injection(room)
    room.press("I")
    assert len(room.treatments) == 1
    assert card_of(room).change.isChecked()


def test_an_injection_that_asks_to_stop_is_not_recorded_at_once(room: Any) -> None:
    first_injection(room, weight_kg=70.0)
    room.mark("gluteus-medius", Side.LEFT, 5)
    room.controller.editor.facts.confirm(allergies=listed("amide-allergy"))
    room.settle()
    room.press("I")
    assert len(room.treatments) == 1
    assert room.section.plan.stop.isVisible()
    assert "llergy" in room.section.plan.stop.text()
    room.press("Key_Return")
    assert len(room.treatments) == 2


def test_the_volume_is_changed_with_a_quick_button_and_the_doses_of_the_day_follow_within_50_ms(room: Any) -> None:
    import time

    first_injection(room, weight_kg=70.0, allergies=NONE)
    card = card_of(room)
    begun = time.perf_counter()
    card.volumes.buttons[2.0].click()
    room.section._show()
    elapsed = time.perf_counter() - begun
    assert room.treatments[0].doses[0].volume_ml == 2.0
    assert "20 of 200 mg" in room.section.pinned.words.text()
    assert elapsed < 0.5  # 50 ms on a machine of one's own; the benchmark measures it


def test_the_doses_stay_in_sight_and_are_summed_over_all_points_while_a_volume_is_typed(room: Any) -> None:
    first_injection(room)
    room.mark("gluteus-medius", Side.LEFT, 5)
    room.press("I")
    room.settle()
    card = card_of(room)
    card.set_open(True)
    assert card.doses is not None
    line = card.doses.rows[0].volume.line
    line.setFocus()
    line.selectAll()
    QTest.keyClicks(line, "1,5")
    assert room.treatments[1].doses[0].volume_ml == 1.0
    assert "25 of 200 mg" in room.section.pinned.words.text()
    assert not room.section.pinned.visibleRegion().isEmpty()
    QTest.keyClick(line, Qt.Key.Key_Return)
    assert room.treatments[1].doses[0].volume_ml == 1.5


@pytest.mark.parametrize(
    ("typed", "says"),
    [("1000", "more than can be injected"), ("0", "above 0"), ("1,000", "two ways"), ("abc", "not a")],
)
def test_a_volume_that_cannot_be_stays_in_the_field_with_the_reason_and_the_record_as_it_was(
    room: Any, type_into: Typing, typed: str, says: str
) -> None:
    first_injection(room)
    card = card_of(room)
    card.set_open(True)
    assert card.doses is not None
    field = card.doses.rows[0].volume
    type_into(field.line, typed)
    assert says in field.fault
    assert field.line.text() == typed
    assert room.treatments[0].doses[0].volume_ml == 1.0
    type_into(field.line, "0,5")
    assert field.fault == ""
    assert room.treatments[0].doses[0].volume_ml == 0.5


def test_an_agent_that_the_table_does_not_know_is_refused_beside_its_field(room: Any, type_into: Typing) -> None:
    first_injection(room)
    card = card_of(room)
    card.set_open(True)
    assert card.doses is not None
    row = card.doses.rows[0]
    line = row.agent.lineEdit()
    assert line is not None
    type_into(line, "unobtainium")
    assert "not in the table" in row.agent_field.fault
    assert room.treatments[0].doses[0].agent == "lidocaine"
    type_into(line, "bupiv")
    assert row.agent_field.fault == ""
    assert room.treatments[0].doses[0].agent == "bupivacaine"


def test_a_strength_that_no_ampoule_has_is_refused(room: Any, type_into: Typing) -> None:
    first_injection(room)
    card = card_of(room)
    card.set_open(True)
    assert card.doses is not None
    field = card.doses.rows[0].strength
    type_into(field.line, "20")
    assert "does not come as 20" in field.fault
    assert room.treatments[0].doses[0].concentration == 1.0


def test_lot_and_expiry_are_typed_once_a_day(room: Any, type_into: Typing, clock: Any) -> None:
    first_injection(room)
    card = card_of(room)
    card.set_open(True)
    assert card.doses is not None
    type_into(card.doses.rows[0].lot.line, "A 123")
    type_into(card.doses.rows[0].expiry.line, "03/2028")
    room.settle()
    room.mark("gluteus-medius", Side.LEFT, 5)
    room.press("I")
    dose = room.treatments[1].doses[0]
    assert (dose.lot, str(dose.expiry)) == ("A 123", "2028-03-31")
    clock.forward(days=1)
    assert not room.section.desk.bench.is_ready
    assert room.section.desk.bench.tray.mixture[0].lot == ""


def test_a_mixture_has_an_agent_more_and_each_counts(room: Any) -> None:
    first_injection(room)
    card = card_of(room)
    card.set_open(True)
    assert card.doses is not None
    card.doses.add.click()
    assert len(room.treatments[0].doses) == 2
    card.doses.rows[1].take_away.click()
    assert len(room.treatments[0].doses) == 1


def test_needling_and_manual_techniques_are_one_key_and_everything_else_is_added_afterwards(
    room: Any, type_into: Typing
) -> None:
    room.mark("infraspinatus", Side.LEFT, 4)
    room.press("K")
    room.settle()
    card = card_of(room)
    card.set_open(True)
    details = card.details
    assert details is not None
    type_into(details.gauge.line, "27 G")
    type_into(details.length.line, "40,5")
    type_into(details.passes.line, "6")
    details.guidance.buttons[Guidance.ULTRASOUND].click()
    details.twitch.click()
    details.complications.buttons[Complication.BRUISE].click()
    details.complications.buttons[Complication.FAINT].click()
    card.after.buttons[1].click()
    (done,) = room.treatments
    assert (done.technique, done.needle_gauge, done.needle_length_mm, done.passes) == (
        Technique.DRY_NEEDLING,
        27,
        40.5,
        6,
    )
    assert (done.guidance, done.twitch_elicited) == (Guidance.ULTRASOUND, True)
    assert set(done.complications) == {Complication.BRUISE, Complication.FAINT}
    assert (done.nrs_before, done.nrs_after) == (4, 1)
    details.complications.buttons[Complication.NONE].click()
    assert room.treatments[0].complications == (Complication.NONE,)
    room.settle()
    room.mark("levator-scapulae", Side.RIGHT, 3)
    room.press("U")
    room.settle()
    manual = next(one for one in room.section.cards.values() if one.treatment.technique is Technique.MANUAL)
    manual.set_open(True)
    manual.details.method.buttons[ManualMethod.COMPRESSION].click()
    assert room.treatments[1].method is ManualMethod.COMPRESSION


@pytest.mark.parametrize(("typed", "says"), [("7", "from 14 to 40"), ("27,5", "whole number"), ("x", "not a number")])
def test_a_needle_that_cannot_be_is_refused(room: Any, type_into: Typing, typed: str, says: str) -> None:
    room.mark("infraspinatus", Side.LEFT, 4)
    room.press("K")
    room.settle()
    card = card_of(room)
    card.set_open(True)
    assert card.details is not None
    type_into(card.details.gauge.line, typed)
    assert says in card.details.gauge.fault
    assert room.treatments[0].needle_gauge is None


def test_several_points_are_treated_alike_in_one_step(room: Any) -> None:
    ids = [room.mark(muscle, Side.RIGHT, 5) for muscle in ("gluteus-medius", "gluteus-minimus", "piriformis")]
    room.press("C")
    plan = room.section.plan
    assert set(plan.ticks) == set(ids)
    plan.ticks[ids[2]].setChecked(False)
    assert "2 points" in plan.total.text()
    room.press("Key_Return")
    assert {one.point_id for one in room.treatments} == set(ids[:2])
    room.settle()
    room.controller.undo()
    assert room.treatments == ()


def test_consent_is_noted_once_for_the_visit(room: Any) -> None:
    first_injection(room)
    room.section.consent.click()
    assert room.treatments[0].consent is True
    room.mark("gluteus-medius", Side.LEFT, 5)
    room.press("I")
    assert room.treatments[1].consent is True


def test_removing_a_treatment_is_taken_back_by_undo(room: Any) -> None:
    first_injection(room)
    card_of(room).remove.click()
    assert room.treatments == ()
    room.controller.undo()
    assert len(room.treatments) == 1


def test_what_was_planned_for_one_point_is_never_recorded_at_another(room: Any) -> None:
    said: list[str] = []
    room.controller.message.connect(said.append)
    room.mark("gluteus-medius", Side.RIGHT, 6)
    room.press("I")
    assert room.section.plan.isVisible()
    room.mark("gluteus-medius", Side.LEFT, 5)
    assert not room.section.plan.isVisible()
    assert room.treatments == ()
    assert any("not recorded" in words for words in said)


@pytest.mark.parametrize("key", ["I", "K", "U"])
def test_every_technique_leaves_its_sign_on_the_map_and_in_the_list(room: Any, key: str) -> None:
    from bodymap.figure.marks import marks_of_visit

    room.mark("gluteus-medius", Side.RIGHT, 6)
    room.press(key)
    if key == "I":
        room.press("Key_Return")
    room.settle()
    chart = room.controller.chart
    assert [mark.treated for mark in marks_of_visit(chart, room.controller.visit_id)] == [True]
    assert [row.treated for row in room.consultation.right.points.model.rows] == [True]


def test_without_a_point_the_keys_say_what_to_do(room: Any) -> None:
    said: list[str] = []
    room.controller.message.connect(said.append)
    room.controller.today_visit()
    room.consultation.middle.canvas.setFocus()
    room.press("I", "C")
    assert len(said) == 2
    assert "choose a point first" in said[0]
    assert "nothing to treat" in said[1]
