"""What the clinic chooses about its papers."""

import re
from collections.abc import Callable
from datetime import tzinfo
from enum import StrEnum
from functools import wraps
from typing import ParamSpec, TypeVar
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

import msgspec

from bodymap.base.errors import InputError
from bodymap.base.text import speaking, translate
from bodymap.base.zones import machine_zone
from bodymap.clinic.clinic_settings import ClinicSettings, LimitChange
from bodymap.clinic.clinic_settings import Paper as ClinicPaper
from bodymap.report.attached import Attached, check_password

_Of = ParamSpec("_Of")
_Made = TypeVar("_Made")
_TONGUE = re.compile(r"[a-z]{2,3}(?=$|[-_])", re.IGNORECASE)


class Paper(StrEnum):
    """The sheet that is printed on."""

    A4 = "A4"
    LETTER = "Letter"


class MapLook(msgspec.Struct, frozen=True):
    """What stands on a map that is a picture of its own: who it is, and the letters of the marks."""

    name: bool = False
    letters: bool = True


class SummaryOptions(msgspec.Struct, frozen=True, kw_only=True):
    """The clinic's letterhead, paper, zone (IANA name; empty: the machine's), language (BCP 47), unit of pressure.

    `logo` is a PNG or JPEG, or empty. `pounds`: weights are told in lb. `limits` are the clinic's own of doses.
    `without_name`: the paper says nothing by which somebody is known; whoever sets it and gives `attached` files has
    made them from `nameless.nameless_excerpt`. `password` locks the file.
    """

    paper: str = "A4"
    time_zone: str = ""
    language: str = "en"
    clinic_name: str = ""
    clinic_address: str = ""
    units: str = "kg/cm²"
    logo: bytes = b""
    pounds: bool = False
    limits: tuple[LimitChange, ...] = ()
    without_name: bool = False
    attached: tuple[Attached, ...] = ()
    password: str = ""

    def __post_init__(self) -> None:
        """Raise InputError for a paper or a zone that is not known, or a password that cannot be."""
        check_password(self.password)
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

    def with_clinic(self, settings: ClinicSettings, logo: bytes = b"") -> "SummaryOptions":
        """Return the options with what the clinic has set; where it set nothing they stay as they are."""
        address = " · ".join(line for line in (*settings.address, settings.phone) if line.strip())
        return msgspec.structs.replace(
            self,
            clinic_name=settings.name or self.clinic_name,
            clinic_address=address or self.clinic_address,
            paper=(Paper.LETTER if settings.paper is ClinicPaper.LETTER else Paper.A4)
            if settings.version
            else self.paper,
            language=settings.language or self.language,
            logo=logo,
            limits=settings.limits,
        )

    @property
    def zone(self) -> tzinfo:
        """The clinic's zone."""
        return ZoneInfo(self.time_zone) if self.time_zone else machine_zone()

    @property
    def tongue(self) -> str:
        """The language without its region, as a document names it: `en`."""
        found = _TONGUE.match(self.language)
        return found[0].lower() if found else "en"


def in_its_language(make: Callable[_Of, _Made]) -> Callable[_Of, _Made]:
    """Make a paper in the language that its options (one of the arguments) name, whatever the screen speaks."""

    @wraps(make)
    def made(*args: _Of.args, **kwargs: _Of.kwargs) -> _Made:
        language = next(one.language for one in (*args, *kwargs.values()) if isinstance(one, SummaryOptions))
        with speaking(language):
            return make(*args, **kwargs)

    return made
