"""What the store tells beside records: the clinic, its users, lines of a search, the result of a check."""

from datetime import date, datetime

import msgspec

from bodymap.clinic.roles import FIRST_USER, Role


class ClinicInfo(msgspec.Struct, frozen=True, kw_only=True):
    """The clinic itself."""

    id: str
    name: str
    address: str
    created_at: datetime


class UserInfo(msgspec.Struct, frozen=True, kw_only=True):
    """Who has opened the clinic, and as what."""

    id: str
    name: str
    roles: frozenset[Role] = FIRST_USER


class PatientLine(msgspec.Struct, frozen=True, kw_only=True):
    """A patient as a search shows them; `last_visit_at` is None before the first visit."""

    id: str
    chart_number: str
    family_name: str
    given_name: str
    birth_date: date | None
    last_visit_at: datetime | None


class VisitLine(msgspec.Struct, frozen=True, kw_only=True):
    """A visit in a list across patients: whose it was, when, by whom, and how much is in it."""

    visit_id: str
    started_at: datetime
    status: str
    clinician_name: str
    pain_now: int | None
    follow_up_on: date | None
    patient_id: str
    chart_number: str
    family_name: str
    given_name: str
    findings: int
    treatments: int


class VisitQuestion(msgspec.Struct, frozen=True, kw_only=True):
    """Which visits are listed: from `since` up to before `until`; what is empty does not matter.

    `muscle` and `technique` are ids; `overdue_on`: only visits whose follow-up was due before this day, and after
    which the patient has not come again.
    """

    since: datetime
    until: datetime
    clinician_name: str = ""
    muscle: str = ""
    technique: str = ""
    overdue_on: date | None = None


class EventLine(msgspec.Struct, frozen=True, kw_only=True):
    """An event of the audit trail as it is shown; `detail` is its JSON. Empty, None: about no patient, no visit."""

    number: int
    at: datetime
    user_name: str
    action: str
    chart_number: str
    visit_at: datetime | None
    detail: str


class EventQuestion(msgspec.Struct, frozen=True, kw_only=True):
    """Which events are listed: from `since` up to before `until`; what is empty does not matter."""

    since: datetime
    until: datetime
    user_name: str = ""
    action: str = ""
    chart_number: str = ""


class VerifyReport(msgspec.Struct, frozen=True, kw_only=True):
    """What a check of the whole clinic found; `first_fault` says where it breaks, empty when it is sound."""

    sound: bool
    events: int
    records: int
    first_fault: str
