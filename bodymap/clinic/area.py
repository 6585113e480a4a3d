"""Regions that a patient says hurt, drawn on the skin.

Rings are mm in the view's frame, y down, filled even-odd: several rings are pieces and holes, each closed without its
first corner again. Extents and overlaps are computed in `atlas`, never here.
"""

import math
from enum import StrEnum

from bodymap.atlas.model import Side, View
from bodymap.base.errors import InputError
from bodymap.base.text import translate
from bodymap.clinic.record import VisitRecord, check_length, check_scale

Ring = tuple[tuple[float, float], ...]
Rings = tuple[Ring, ...]

MAX_NOTE = 20_000
MAX_CORNERS = 20_000
FARTHEST_MM = 10_000.0


class Felt(StrEnum):
    """Whether the pain is felt in the skin or below; unknown until somebody asked."""

    UNKNOWN = "unknown"
    SURFACE = "surface"
    DEEP = "deep"


class Quality(StrEnum):
    """What the pain is like, in the patient's word."""

    ACHING = "aching"
    BURNING = "burning"
    STABBING = "stabbing"
    SHOOTING = "shooting"
    THROBBING = "throbbing"
    CRAMPING = "cramping"
    PRESSING = "pressing"
    TIGHT = "tight"
    TENDER = "tender"
    NUMB = "numb"
    TINGLING = "tingling"
    ITCHING = "itching"


class DrawnBy(StrEnum):
    """Whose hand drew it."""

    CLINICIAN = "clinician"
    PATIENT = "patient"


class PainArea(VisitRecord, frozen=True, kw_only=True):
    """One region in one view; `finding_id` names the finding whose referred pain it really was, or is empty.

    `side` says which hand, foot or jaw a close-up showed; in the other views it is the midline.
    """

    view: View
    rings: Rings
    side: Side = Side.MIDLINE
    qualities: tuple[Quality, ...] = ()
    nrs: int | None = None
    felt: Felt = Felt.UNKNOWN
    drawn_by: DrawnBy = DrawnBy.CLINICIAN
    finding_id: str = ""
    note: str = ""

    def __post_init__(self) -> None:
        """Raise InputError where a field cannot be."""
        check_scale(self.nrs, 0, 10, "nrs", translate("area", "The pain score (NRS)"))
        check_length(self.note, MAX_NOTE, "note")
        if len(set(self.qualities)) < len(self.qualities):
            raise InputError(translate("area", "A quality is there twice."), field="qualities")
        if not self.rings or any(len(ring) < 3 for ring in self.rings):
            raise InputError(translate("area", "An area needs an outline of at least three corners."), field="rings")
        if sum(map(len, self.rings)) > MAX_CORNERS:
            raise InputError(translate("area", "The outline has too many corners."), field="rings")
        for ring in self.rings:  # thousands of numbers: looked at together, not one by one
            values = [value for corner in ring for value in corner]
            if not math.isfinite(sum(values)) or max(values) >= FARTHEST_MM or min(values) <= -FARTHEST_MM:
                raise InputError(translate("area", "The outline leaves the figure."), field="rings")
