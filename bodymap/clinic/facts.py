"""What must be known of a patient before treating: weight, allergies, medicines, pregnancy, conditions.

One record per visit holds what was confirmed at that visit. Unknown is never read as none. Weight is in kg. Items are
ids of `assets/clinical/facts.csv`, or free text after "other:".
"""

from datetime import datetime
from enum import StrEnum

import msgspec

from bodymap.base.decimals import short_words
from bodymap.base.errors import InputError
from bodymap.base.text import translate
from bodymap.clinic.record import VisitRecord, check_line, check_measure

OTHER = "other:"
MAX_ITEMS = 100
MAX_ITEM = 300
WEIGHTS_KG = (0.3, 500.0)
ADULT_YEARS = 18
LIGHTEST_ADULT_KG = 20.0


class Known(StrEnum):
    """Whether anything is known: nobody asked, there is none, or there is a list."""

    UNKNOWN = "unknown"
    NONE = "none"
    LISTED = "listed"


class Listing(msgspec.Struct, frozen=True, gc=False):
    """A list of which it is said whether it is known; it has items when it is `LISTED`, and only then."""

    known: Known = Known.UNKNOWN
    items: tuple[str, ...] = ()

    def __post_init__(self) -> None:
        """Raise InputError where the list contradicts itself."""
        if (self.known is Known.LISTED) is not bool(self.items):
            raise InputError(
                translate("facts", "A list has at least one entry, and no entry where it is none or unknown."),
                field="items",
            )
        if len(self.items) > MAX_ITEMS:
            raise InputError(translate("facts", "These are more than {0} entries.").format(MAX_ITEMS), field="items")
        for item in self.items:
            check_line(item, MAX_ITEM, "items")
            if not item.removeprefix(OTHER).strip():
                raise InputError(translate("facts", "An entry is empty."), field="items")
        if len(set(self.items)) < len(self.items):
            raise InputError(translate("facts", "An entry is there twice."), field="items")


NOT_KNOWN = Listing()
NONE = Listing(Known.NONE)


def listed(*items: str) -> Listing:
    """Return the list of these items; none at all is `NONE`: somebody asked."""
    return Listing(Known.LISTED, items) if items else NONE


class Pregnancy(StrEnum):
    """Whether somebody is pregnant; unknown until somebody asked."""

    UNKNOWN = "unknown"
    NO = "no"
    YES = "yes"
    NOT_APPLICABLE = "not-applicable"


class Facts(VisitRecord, frozen=True, kw_only=True):
    """What was confirmed at one visit, when and by whom."""

    recorded_at: datetime
    recorded_by: str
    weight_kg: float | None = None
    allergies: Listing = NOT_KNOWN
    anticoagulants: Listing = NOT_KNOWN
    medicines: Listing = NOT_KNOWN
    conditions: Listing = NOT_KNOWN
    pregnancy: Pregnancy = Pregnancy.UNKNOWN

    def __post_init__(self) -> None:
        """Raise InputError where a field cannot be."""
        check_measure(self.weight_kg, *WEIGHTS_KG, "weight_kg", translate("facts", "The weight in kg"))


def check_weight(weight_kg: float | None, age_years: int | None) -> None:
    """Raise InputError for a weight that nobody of this age has: doses are computed from it."""
    if weight_kg is None or age_years is None:
        return
    if age_years >= ADULT_YEARS and weight_kg < LIGHTEST_ADULT_KG:
        raise InputError(
            translate("facts", "{0} kg is not the weight of an adult.").format(short_words(weight_kg)),
            translate("facts", "Enter the weight in kilograms."),
            field="weight_kg",
        )
