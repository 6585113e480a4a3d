"""Every score of a visit as a record of its own: what it is about, which score, how much, and of how much."""

from collections.abc import Iterator

import msgspec

from bodymap.clinic.chart import Chart
from bodymap.clinic.finding import TriggerPoint
from bodymap.clinic.visit import Visit

_NRS = (0, 10)
_OF_VISIT = {
    "pain-now": "pain_now",
    "pain-worst": "pain_worst",
    "pain-average": "pain_average",
    "peg-pain": "peg_pain",
    "peg-enjoyment": "peg_enjoyment",
    "peg-activity": "peg_activity",
}
_SEVERITY = {
    "fibromyalgia-fatigue": "fatigue",
    "fibromyalgia-unrefreshed": "unrefreshed",
    "fibromyalgia-cognition": "cognition",
}


class Score(msgspec.Struct, frozen=True):
    """One score; `point` is None where it is not about a trigger point."""

    about: str
    record_id: str
    score: str
    value: int | float
    lowest: int
    highest: int
    point: TriggerPoint | None = None


def scores_of(chart: Chart, visit: Visit) -> Iterator[Score]:
    """Yield the scores that were asked, the visit's own first."""
    for name, field in _OF_VISIT.items():
        if (value := getattr(visit, field)) is not None:
            yield Score("visit", visit.id, name, value, *_NRS)
    if visit.peg is not None:
        yield Score("visit", visit.id, "peg", round(visit.peg, 2), *_NRS)
    yield from _of_fibromyalgia(chart, visit)
    yield from _of_points(chart, visit)
    for area in chart.areas_of(visit.id):
        if area.nrs is not None:
            yield Score("area", area.id, "nrs", area.nrs, *_NRS)


def _of_points(chart: Chart, visit: Visit) -> Iterator[Score]:
    for finding in chart.findings_of(visit.id):
        point = chart.point_of[finding.point_id]
        if finding.nrs is not None:
            yield Score("finding", finding.id, "nrs", finding.nrs, *_NRS, point)
        if finding.spot_tenderness is not None:
            yield Score("finding", finding.id, "spot-tenderness", finding.spot_tenderness, 0, 4, point)
    for one in chart.treatments_of(visit.id):
        for name, value in (("nrs-before", one.nrs_before), ("nrs-after", one.nrs_after)):
            if value is not None:
                yield Score("treatment", one.id, name, value, *_NRS, chart.point_of[one.point_id])


def _of_fibromyalgia(chart: Chart, visit: Visit) -> Iterator[Score]:
    """Yield what was asked for the criteria of 2016: painful places only once somebody has gone over them."""
    asked = chart.fibromyalgia_of(visit.id)
    if asked is None:
        return
    if asked.reviewed:
        yield Score("visit", asked.id, "widespread-pain-index", len(asked.wpi), 0, 19)
    for name, field in _SEVERITY.items():
        if (value := getattr(asked, field)) is not None:
            yield Score("visit", asked.id, name, value, 0, 3)
