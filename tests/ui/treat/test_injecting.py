from typing import Any

from bodymap.atlas.model import Side
from bodymap.clinic.treatment import Technique


def test_the_first_injection_of_the_day_is_checked_and_taken_with_enter_the_next_one_is_a_single_key(room: Any) -> None:
    room.mark("trapezius-descending", Side.RIGHT, 7)
    room.press("I")
    assert room.section.plan.isVisible()
    assert room.treatments == ()
    room.press("Key_Return")
    (first,) = room.treatments
    assert (first.technique, first.nrs_before) == (Technique.INJECTION, 7)
    room.settle()
    room.mark("gluteus-medius", Side.LEFT, 5)
    room.press("I")
    assert len(room.treatments) == 2
    assert not room.section.plan.isVisible()
    assert room.treatments[1].doses == first.doses
    room.settle()
