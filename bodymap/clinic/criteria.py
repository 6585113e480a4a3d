"""What was asked and found for the fibromyalgia criteria: the ACR's of 2016, and the 18 tender points of 1990.

Items are those of `assets/clinical/fibromyalgia.csv`, written "item.side". None: not asked. Scores and verdicts are
computed elsewhere. Tender points are never trigger points.
"""

import re

from bodymap.base.errors import InputError
from bodymap.base.text import translate
from bodymap.clinic.record import VisitRecord, check_scale

WPI_AREAS = 19
TENDER_POINTS = 18
_ITEM = re.compile(r"[a-z0-9-]{1,60}\.(left|right|midline)")


def _check_items(items: tuple[str, ...], most: int, field: str) -> None:
    if len(items) > most or len(set(items)) < len(items) or not all(map(_ITEM.fullmatch, items)):
        message = translate("criteria", "These must be at most {0} different places, each with its side.").format(most)
        raise InputError(message, field=field)


class Fibromyalgia(VisitRecord, frozen=True, kw_only=True):
    """One visit's answers: the painful places (`wpi`), the severity items 0-3, and yes or no for the rest.

    `reviewed` says that a person has gone over the places that were counted from the drawing.
    """

    wpi: tuple[str, ...] = ()
    reviewed: bool = False
    fatigue: int | None = None
    unrefreshed: int | None = None
    cognition: int | None = None
    headache: bool | None = None
    abdominal_pain: bool | None = None
    depression: bool | None = None
    three_months: bool | None = None

    def __post_init__(self) -> None:
        """Raise InputError where a field cannot be."""
        _check_items(self.wpi, WPI_AREAS, "wpi")
        check_scale(self.fatigue, 0, 3, "fatigue", translate("criteria", "Fatigue"))
        check_scale(self.unrefreshed, 0, 3, "unrefreshed", translate("criteria", "Waking unrefreshed"))
        check_scale(self.cognition, 0, 3, "cognition", translate("criteria", "Trouble thinking or remembering"))


class TenderPoints(VisitRecord, frozen=True, kw_only=True):
    """Which of the 18 places were pressed (`examined`), and which of those hurt (`tender`)."""

    examined: tuple[str, ...] = ()
    tender: tuple[str, ...] = ()

    def __post_init__(self) -> None:
        """Raise InputError where a field cannot be."""
        _check_items(self.examined, TENDER_POINTS, "examined")
        _check_items(self.tender, TENDER_POINTS, "tender")
        if not set(self.tender) <= set(self.examined):
            raise InputError(translate("criteria", "A place can only be tender where it was examined."), field="tender")
