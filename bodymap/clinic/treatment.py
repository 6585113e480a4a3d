"""What was done at a trigger point: injection, dry needling, a manual technique.

Volumes are mL, lengths mm, the needle in gauge; concentrations are in the unit that `agents.csv` gives the agent.
Scores: NRS 0-10 [nrs]. None and the empty tuple mean: not recorded. Several doses are one mixture.
"""

from datetime import date, datetime
from enum import StrEnum

import msgspec

from bodymap.base.errors import InputError
from bodymap.base.text import translate
from bodymap.clinic.record import VisitRecord, check_length, check_line, check_measure, check_scale

MAX_VOLUME_ML = 100.0
MAX_CONCENTRATION = 1_000.0
MAX_LOT = 60
MAX_NOTE = 20_000
GAUGES = (14, 40)
MAX_NEEDLE_MM = 200.0
MAX_PASSES = 200
MAX_DOSES = 12


class Technique(StrEnum):
    """What was done at a point."""

    INJECTION = "injection"
    DRY_NEEDLING = "dry-needling"
    MANUAL = "manual"


class ManualMethod(StrEnum):
    """Which manual technique it was."""

    COMPRESSION = "compression"
    STRETCH = "stretch"
    SPRAY_AND_STRETCH = "spray-and-stretch"
    POST_ISOMETRIC = "post-isometric"
    MASSAGE = "massage"
    MYOFASCIAL_RELEASE = "myofascial-release"
    STRAIN_COUNTERSTRAIN = "strain-counterstrain"
    OTHER = "other"


class Guidance(StrEnum):
    """How the needle found its way; unknown until somebody says so."""

    UNKNOWN = "unknown"
    PALPATION = "palpation"
    ULTRASOUND = "ultrasound"


class Complication(StrEnum):
    """What went wrong; `NONE` says that there was none, which is not the same as nothing recorded."""

    NONE = "none"
    FAINT = "faint"
    BLEEDING = "bleeding"
    BRUISE = "bruise"
    SORENESS = "soreness"
    PAIN_FLARE = "pain-flare"
    NUMBNESS = "numbness"
    WEAKNESS = "weakness"
    ALLERGIC_REACTION = "allergic-reaction"
    ANAESTHETIC_TOXICITY = "anaesthetic-toxicity"
    BREATHLESSNESS = "breathlessness"
    PNEUMOTHORAX = "pneumothorax"
    INFECTION = "infection"
    BROKEN_NEEDLE = "broken-needle"
    OTHER = "other"


class Dose(msgspec.Struct, frozen=True, kw_only=True, gc=False):
    """One agent of an injection: its id in `agents.csv`, concentration in its unit there, volume in mL."""

    agent: str
    concentration: float | None = None
    volume_ml: float
    lot: str = ""
    expiry: date | None = None

    def __post_init__(self) -> None:
        """Raise InputError where a field cannot be."""
        if not self.agent:
            raise InputError(translate("treatment", "Name the agent."), field="agent")
        check_measure(self.volume_ml, 0.0, MAX_VOLUME_ML, "volume_ml", translate("treatment", "The volume in mL"))
        if not self.volume_ml:
            raise InputError(translate("treatment", "Enter a volume above 0 mL."), field="volume_ml")
        name = translate("treatment", "The concentration")
        check_measure(self.concentration, 0.0, MAX_CONCENTRATION, "concentration", name)
        check_line(self.lot, MAX_LOT, "lot")


class Treatment(VisitRecord, frozen=True, kw_only=True):
    """What was done at one trigger point in one visit; the scores are NRS 0-10 before and after."""

    point_id: str
    technique: Technique
    doses: tuple[Dose, ...] = ()
    needle_gauge: int | None = None
    needle_length_mm: float | None = None
    guidance: Guidance = Guidance.UNKNOWN
    twitch_elicited: bool | None = None
    passes: int | None = None
    method: ManualMethod | None = None
    complications: tuple[Complication, ...] = ()
    consent: bool | None = None
    nrs_before: int | None = None
    nrs_after: int | None = None
    done_at: datetime | None = None
    note: str = ""

    def __post_init__(self) -> None:
        """Raise InputError where a field cannot be."""
        check_scale(self.nrs_before, 0, 10, "nrs_before", translate("treatment", "The score before"))
        check_scale(self.nrs_after, 0, 10, "nrs_after", translate("treatment", "The score after"))
        check_scale(self.needle_gauge, *GAUGES, "needle_gauge", translate("treatment", "The needle's gauge"))
        length = translate("treatment", "The needle's length in mm")
        check_measure(self.needle_length_mm, 1.0, MAX_NEEDLE_MM, "needle_length_mm", length)
        check_scale(self.passes, 1, MAX_PASSES, "passes", translate("treatment", "The number of passes"))
        check_length(self.note, MAX_NOTE, "note")
        if self.doses and self.technique is not Technique.INJECTION:
            raise InputError(translate("treatment", "Only an injection has agents."), field="doses")
        if len(self.doses) > MAX_DOSES:
            raise InputError(translate("treatment", "These are more than {0} agents.").format(MAX_DOSES), field="doses")
        if self.method is not None and self.technique is not Technique.MANUAL:
            raise InputError(translate("treatment", "Only a manual treatment has a manual technique."), field="method")
        if Complication.NONE in self.complications and len(self.complications) > 1:
            message = translate("treatment", "There was either no complication or one: take one of the two away.")
            raise InputError(message, field="complications")
