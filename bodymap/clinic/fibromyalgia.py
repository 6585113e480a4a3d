"""The ACR 2016 fibromyalgia criteria and the 1990 count of tender points: met, not met, incomplete.

WPI 7 or more with SSS 5 or more, or WPI 4-6 with SSS 9 or more; pain in 4 of 5 regions, jaw, chest and abdomen not
counted; for 3 months [Wolfe et al. 2016, Semin Arthritis Rheum 46:319-329]. 11 of 18 tender points [Wolfe et al.
1990, Arthritis Rheum 33:160-172]. What was not asked is never read as no: a verdict is given only where no answer that
is missing could change it. Criteria that are met are not a diagnosis.
"""

from collections.abc import Iterable
from enum import StrEnum

import msgspec

from bodymap.atlas.atlas import Atlas
from bodymap.atlas.model import Side, View
from bodymap.atlas.painful_places import PainPlace
from bodymap.clinic.area import PainArea
from bodymap.clinic.criteria import TENDER_POINTS, Fibromyalgia, TenderPoints

SEVERITIES = ("fatigue", "unrefreshed", "cognition")
SYMPTOMS = ("headache", "abdominal_pain", "depression")
REGIONS_NEEDED = 4
TENDER_NEEDED = 11
_MOST_SEVERE = 3
_SHARE_OF_ZONE = 0.10
_SHARE_OF_AREA = 0.25
_PLACE_OF_SHEET = {
    View.PALMAR: "lower-arm",
    View.DORSAL_HAND: "lower-arm",
    View.PLANTAR: "lower-leg",
    View.DORSAL_FOOT: "lower-leg",
}


class Verdict(StrEnum):
    """What the answers say of a criterion."""

    MET = "met"
    NOT_MET = "not-met"
    INCOMPLETE = "incomplete"


class Span(msgspec.Struct, frozen=True):
    """A count that may grow by answers still missing; `low` is what is counted already."""

    low: int
    high: int

    @property
    def is_known(self) -> bool:
        """Whether no answer is missing."""
        return self.low == self.high


class Assessment(msgspec.Struct, frozen=True, kw_only=True):
    """The three criteria and what they rest on; `missing` names the fields that were not answered."""

    wpi: Span
    sss: Span
    regions: tuple[str, ...]
    severity: Verdict
    generalised: Verdict
    duration: Verdict
    verdict: Verdict
    missing: tuple[str, ...]

    @property
    def total(self) -> Span:
        """The fibromyalgia severity score, WPI and SSS together: 0-31, no cut-off by itself."""
        return Span(self.wpi.low + self.sss.low, self.wpi.high + self.sss.high)


def assess(answers: Fibromyalgia, places: tuple[PainPlace, ...]) -> Assessment:
    """Return what the answers of one visit say; the painful places count once somebody has gone over them."""
    painful = [place for place in places if place.key in answers.wpi]
    wpi = Span(len(painful), len(painful) if answers.reviewed else len(places))
    sss = _severity_score(answers)
    regions = tuple(sorted({place.region for place in painful if place.counts}))
    severity = _severity(wpi, sss)
    generalised = Verdict.INCOMPLETE
    if answers.reviewed:
        generalised = Verdict.MET if len(regions) >= REGIONS_NEEDED else Verdict.NOT_MET
    duration = _of_answer(answers.three_months)
    asked = [name for name in (*SEVERITIES, *SYMPTOMS, "three_months") if getattr(answers, name) is None]
    return Assessment(
        wpi=wpi,
        sss=sss,
        regions=regions,
        severity=severity,
        generalised=generalised,
        duration=duration,
        verdict=_all_of(severity, generalised, duration),
        missing=tuple(asked if answers.reviewed else ["reviewed", *asked]),
    )


def _severity_score(answers: Fibromyalgia) -> Span:
    scores: list[int | None] = [getattr(answers, name) for name in SEVERITIES]
    signs: list[bool | None] = [getattr(answers, name) for name in SYMPTOMS]
    low = sum(score or 0 for score in scores) + sum(sign is True for sign in signs)
    return Span(low, low + _MOST_SEVERE * scores.count(None) + signs.count(None))


def _is_severe(wpi: int, sss: int) -> bool:
    return (wpi >= 7 and sss >= 5) or (4 <= wpi <= 6 and sss >= 9)


def _severity(wpi: Span, sss: Span) -> Verdict:
    """Return the first criterion: what holds for every score that is still possible."""
    possible = {_is_severe(w, s) for w in range(wpi.low, wpi.high + 1) for s in range(sss.low, sss.high + 1)}
    if len(possible) > 1:
        return Verdict.INCOMPLETE
    return Verdict.MET if possible == {True} else Verdict.NOT_MET


def _of_answer(answer: bool | None) -> Verdict:
    if answer is None:
        return Verdict.INCOMPLETE
    return Verdict.MET if answer else Verdict.NOT_MET


def _all_of(*verdicts: Verdict) -> Verdict:
    if Verdict.NOT_MET in verdicts:
        return Verdict.NOT_MET
    return Verdict.INCOMPLETE if Verdict.INCOMPLETE in verdicts else Verdict.MET


class TenderCount(msgspec.Struct, frozen=True):
    """How many of the 18 tender points hurt, of how many that were pressed, against the 11 of 1990."""

    tender: int
    examined: int
    verdict: Verdict


def count_tender(points: TenderPoints) -> TenderCount:
    """Return the count; points that were not pressed could still hurt."""
    tender, examined = len(points.tender), len(points.examined)
    verdict = Verdict.INCOMPLETE
    if tender >= TENDER_NEEDED:
        verdict = Verdict.MET
    elif tender + TENDER_POINTS - examined < TENDER_NEEDED:
        verdict = Verdict.NOT_MET
    return TenderCount(tender, examined, verdict)


def places_drawn(atlas: Atlas, areas: Iterable[PainArea], places: tuple[PainPlace, ...]) -> tuple[str, ...]:
    """Return the places in which pain was drawn, to be gone over by a person; referred pain of a point is left out.

    An area lies in a zone where it covers a tenth of it, or where a quarter of the area is in it: a border that was
    touched does not count. A hand counts as lower arm and a foot as lower leg. Imports shapely when first called.
    """
    drawn = {mark for area in areas if not area.finding_id for mark in _marks(atlas, area)}
    keys = []
    for place in places:
        item = place.key.partition(".")[0]
        sides = set(Side) if place.side is Side.MIDLINE else {place.side, Side.MIDLINE}
        names = {*place.zones, item}
        if any(name in names and side in sides for name, side in drawn):
            keys.append(place.key)
    return tuple(keys)


def _marks(atlas: Atlas, area: PainArea) -> set[tuple[str, Side]]:
    """Return the zones (or the place, on a close-up without zones) that an area lies in, each with its side."""
    from bodymap.atlas.surface import zones_within
    from bodymap.clinic.extent import regions
    from bodymap.clinic.sources import on_side

    if not atlas.zones(area.view):
        place = _PLACE_OF_SHEET.get(area.view)
        return {(place, area.side)} if place else set()
    shape = next(iter(regions(atlas, (area,)).values()))
    found = set()
    for zone, seen in zones_within(atlas, area.view, shape):
        shared = float(seen.intersection(shape).area)
        if shared and (shared >= _SHARE_OF_ZONE * seen.area or shared >= _SHARE_OF_AREA * shape.area):
            found.add((zone.id, on_side(zone, area.side).side))
    return found
