"""Trigger points, and what one visit found at them.

Positions are millimetres on the reference body, y down, in the view's frame; side is the patient's.
A finding never changes: a correction is a new version. Scores: NRS 0-10 [nrs], spot tenderness 0-4
[tenderness], pressure pain threshold in kPa [ppt]. What was done is in `treatment`, drawing in `figure`, place in words
in `atlas`.
"""

import math
from enum import StrEnum

import msgspec

from bodymap.atlas.model import Depth, Side, View
from bodymap.base.errors import InputError
from bodymap.base.text import translate
from bodymap.clinic.record import Record, VisitRecord, check_scale

MAX_NOTE = 20_000
MAX_PPT_KPA = 2_000.0


class Place(msgspec.Struct, frozen=True, gc=False):
    """Where a mark was set: the view, x and y in mm in its frame, and the depth that was shown."""

    view: View
    x: float
    y: float
    depth: Depth

    def __post_init__(self) -> None:
        """Raise InputError where a coordinate is not a number."""
        if not (math.isfinite(self.x) and math.isfinite(self.y)):
            raise InputError(translate("finding", "A place needs two finite numbers."), field="place")


class TriggerPoint(Record, frozen=True, kw_only=True):
    """One point in one muscle of one patient; it keeps its letter (A, B ... Z, AA) for life."""

    patient_id: str
    letter: str
    muscle: str
    side: Side


class Activity(StrEnum):
    """What the point did at this visit; unknown until somebody says so."""

    UNKNOWN = "unknown"
    ACTIVE = "active"
    LATENT = "latent"
    NOT_FOUND = "not-found"


class Finding(VisitRecord, frozen=True, kw_only=True):
    """What one visit found at one trigger point; None: not examined or not asked.

    `ppt_other_kpa` is the threshold at the same place of the other side, which need not have a point of its own.
    """

    point_id: str
    place: Place
    nrs: int | None = None
    activity: Activity = Activity.UNKNOWN
    taut_band: bool | None = None
    spot_tenderness: int | None = None
    recognised_pain: bool | None = None
    referred_pain: bool | None = None
    local_twitch: bool | None = None
    jump_sign: bool | None = None
    ppt_kpa: float | None = None
    ppt_other_kpa: float | None = None
    note: str = ""

    def __post_init__(self) -> None:
        """Raise InputError where a field cannot be."""
        check_scale(self.nrs, 0, 10, "nrs", translate("finding", "The pain score (NRS)"))
        check_scale(self.spot_tenderness, 0, 4, "spot_tenderness", translate("finding", "Spot tenderness"))
        for field in ("ppt_kpa", "ppt_other_kpa"):
            pressure = getattr(self, field)
            if pressure is not None and not 0 < pressure <= MAX_PPT_KPA:
                raise InputError(
                    translate("finding", "The pressure pain threshold must be above 0 and at most {0} kPa.").format(
                        MAX_PPT_KPA
                    ),
                    field=field,
                )
        if len(self.note) > MAX_NOTE:
            raise InputError(translate("finding", "This is longer than {0} characters.").format(MAX_NOTE), field="note")


def letter_at(index: int) -> str:
    """Return the letter of the point with this index: 0 is A, 25 is Z, 26 is AA."""
    letters = ""
    index += 1
    while index:
        index, rest = divmod(index - 1, 26)
        letters = chr(ord("A") + rest) + letters
    return letters


def letter_index(letter: str) -> int:
    """Return the index of a letter, the reverse of `letter_at`; InputError for anything else."""
    if not letter or not letter.isascii() or not letter.isupper() or not letter.isalpha():
        raise InputError(f"{letter!r} is not the letter of a point: use A to Z, AA and so on.", field="letter")
    index = 0
    for c in letter:
        index = index * 26 + ord(c) - ord("A") + 1
    return index - 1
