"""Range of motion: a joint's movement in degrees, before or after treatment.

Joint and movement are ids of `assets/clinical/motions.csv`; the side is the patient's, `MIDLINE` for the spine's
flexion and extension.
"""

from enum import StrEnum

from bodymap.atlas.model import Side
from bodymap.base.errors import InputError
from bodymap.base.text import translate
from bodymap.clinic.record import VisitRecord, check_length, check_measure

MAX_NOTE = 20_000
LEAST_DEGREES, MOST_DEGREES = -90.0, 360.0  # a joint that cannot reach the neutral position has fewer than none


class Moment(StrEnum):
    """Before or after what was done in the visit."""

    BEFORE = "before"
    AFTER = "after"


class RangeOfMotion(VisitRecord, frozen=True, kw_only=True):
    """How far one movement went."""

    joint: str
    movement: str
    side: Side
    degrees: float
    moment: Moment
    note: str = ""

    def __post_init__(self) -> None:
        """Raise InputError where a field cannot be."""
        for field in ("joint", "movement"):
            if not getattr(self, field):
                raise InputError(translate("motion", "Choose a joint and a movement."), field=field)
        check_measure(self.degrees, LEAST_DEGREES, MOST_DEGREES, "degrees", translate("motion", "The angle in degrees"))
        check_length(self.note, MAX_NOTE, "note")
