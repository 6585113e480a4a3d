"""What the clinic chooses about its papers."""

import re
from datetime import tzinfo
from enum import StrEnum
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

import msgspec

from bodymap.base.errors import InputError
from bodymap.base.text import translate
from bodymap.base.zones import machine_zone

_TONGUE = re.compile(r"[a-z]{2,3}(?=$|[-_])", re.IGNORECASE)


class Paper(StrEnum):
    """The sheet that is printed on."""

    A4 = "A4"
    LETTER = "Letter"


class SummaryOptions(msgspec.Struct, frozen=True, kw_only=True):
    """The clinic's letterhead, paper, zone (IANA name; empty: the machine's), language (BCP 47), unit of pressure."""

    paper: str = "A4"
    time_zone: str = ""
    language: str = "en"
    clinic_name: str = ""
    clinic_address: str = ""
    units: str = "kg/cm²"

    def __post_init__(self) -> None:
        """Raise InputError for a paper or a zone that is not known."""
        if self.paper not in tuple(Paper):
            raise InputError(translate("report", "The paper is either A4 or Letter."), field="paper")
        try:
            self.zone.utcoffset(None)
        except (ZoneInfoNotFoundError, ValueError, OSError) as error:
            raise InputError(
                translate("report", "This time zone is not known."),
                translate("report", "Use a name such as Europe/London."),
                field="time_zone",
            ) from error

    @property
    def zone(self) -> tzinfo:
        """The clinic's zone."""
        return ZoneInfo(self.time_zone) if self.time_zone else machine_zone()

    @property
    def tongue(self) -> str:
        """The language without its region, as a document names it: `en`."""
        found = _TONGUE.match(self.language)
        return found[0].lower() if found else "en"
