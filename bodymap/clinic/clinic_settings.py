"""What a clinic has set for itself: its letterhead, its papers, its limits and its optional rules.

One record for the whole clinic, versioned like any other. Limits are mg and mg per kg of body weight.
"""

from datetime import datetime
from enum import StrEnum

import msgspec

from bodymap.base.errors import InputError
from bodymap.base.text import translate
from bodymap.clinic.record import Record, check_length, check_line, check_measure

SETTINGS_ID = "00000000-0000-7000-8000-000000000001"  # there is one such record in a clinic
MAX_LINE = 300
MAX_ADDRESS_LINES = 8
MAX_REASON = 2_000
MAX_MG = 100_000.0


class Paper(StrEnum):
    """The size of the papers."""

    A4 = "a4"
    LETTER = "letter"


class LimitChange(msgspec.Struct, frozen=True, kw_only=True, gc=False):
    """A clinic's own limit for an agent, instead of the table's; None: the table's stays. Who, why, and since when."""

    agent: str
    mg_per_kg: float | None = None
    abs_mg: float | None = None
    reason: str = ""
    by: str
    since: datetime

    def __post_init__(self) -> None:
        """Raise InputError where a field cannot be."""
        for field in ("mg_per_kg", "abs_mg"):
            check_measure(getattr(self, field), 0.0, MAX_MG, field, translate("clinic settings", "The limit"))
        check_length(self.reason, MAX_REASON, "reason")


class ClinicSettings(Record, frozen=True, kw_only=True):
    """The clinic's settings; `logo` is the id of an attachment or empty, `rule_sets` are the optional ones in use."""

    name: str = ""
    address: tuple[str, ...] = ()
    phone: str = ""
    logo: str = ""
    paper: Paper = Paper.A4
    language: str = ""
    limits: tuple[LimitChange, ...] = ()
    rule_sets: tuple[str, ...] = ()

    def __post_init__(self) -> None:
        """Raise InputError where a field cannot be."""
        for field, text in (("name", self.name), ("phone", self.phone), ("language", self.language)):
            check_line(text, MAX_LINE, field)
        for line in self.address:
            check_line(line, MAX_LINE, "address")
        if len(self.address) > MAX_ADDRESS_LINES:
            message = translate("clinic settings", "The address has more than {0} lines.").format(MAX_ADDRESS_LINES)
            raise InputError(message, field="address")
        if len({limit.agent for limit in self.limits}) < len(self.limits):
            raise InputError(translate("clinic settings", "An agent has two limits."), field="limits")
