"""Visits: what was found on one day. A visit is a draft until it is signed; then it changes only by addenda."""

from datetime import date, datetime
from enum import StrEnum

from bodymap.base.errors import InputError
from bodymap.base.text import translate
from bodymap.clinic.record import Record, check_scale

MAX_TEXT = 20_000


class VisitStatus(StrEnum):
    """Whether a visit can still be changed."""

    DRAFT = "draft"
    SIGNED = "signed"


ENTERED_IN_ERROR = "entered-in-error"


class PainWindow(StrEnum):
    """The time that worst and average pain were asked for; unknown until somebody says so."""

    UNKNOWN = "unknown"
    LAST_24_HOURS = "last-24-hours"
    LAST_7_DAYS = "last-7-days"
    LAST_4_WEEKS = "last-4-weeks"
    SINCE_LAST_VISIT = "since-last-visit"


class Visit(Record, frozen=True, kw_only=True):
    """One visit of one patient; pain scores are NRS 0-10 [nrs], asked of the whole visit, None: not asked.

    `follow_up_on` is the day on which the patient should come again. The PEG's three items [peg] are 0-10 too: pain on
    average, enjoyment of life, general activity, in the past week.
    """

    patient_id: str
    started_at: datetime
    clinician_id: str
    clinician_name: str
    status: VisitStatus = VisitStatus.DRAFT
    signed_at: datetime | None = None
    reason: str = ""
    pain_now: int | None = None
    pain_worst: int | None = None
    pain_average: int | None = None
    pain_window: PainWindow = PainWindow.UNKNOWN
    peg_pain: int | None = None
    peg_enjoyment: int | None = None
    peg_activity: int | None = None
    notes: str = ""
    plan: str = ""
    follow_up_on: date | None = None

    def __post_init__(self) -> None:
        """Raise InputError where a field cannot be."""
        check_scale(self.pain_now, 0, 10, "pain_now", translate("visit", "Pain now"))
        check_scale(self.pain_worst, 0, 10, "pain_worst", translate("visit", "Worst pain"))
        check_scale(self.pain_average, 0, 10, "pain_average", translate("visit", "Average pain"))
        check_scale(self.peg_pain, 0, 10, "peg_pain", translate("visit", "PEG, pain"))
        check_scale(self.peg_enjoyment, 0, 10, "peg_enjoyment", translate("visit", "PEG, enjoyment of life"))
        check_scale(self.peg_activity, 0, 10, "peg_activity", translate("visit", "PEG, general activity"))
        for field in ("reason", "notes", "plan"):
            if len(getattr(self, field)) > MAX_TEXT:
                raise InputError(
                    translate("visit", "This is longer than {0} characters.").format(MAX_TEXT), field=field
                )

    @property
    def is_draft(self) -> bool:
        """Whether the visit can still be changed."""
        return self.status is VisitStatus.DRAFT

    @property
    def in_error(self) -> bool:
        """Whether the visit was signed and then marked as entered in error: it is still shown, and counts no more."""
        return self.voided is not None and not self.is_draft

    @property
    def peg(self) -> float | None:
        """The mean of the PEG's three items (0-10), None where one was not asked [peg-total]."""
        items = (self.peg_pain, self.peg_enjoyment, self.peg_activity)
        known = [item for item in items if item is not None]
        return sum(known) / len(items) if len(known) == len(items) else None


def status_word(visit: Visit) -> str:
    """Return how a visit stands, as a code for lists and other software: draft, signed or entered-in-error."""
    return ENTERED_IN_ERROR if visit.in_error else visit.status.value
