"""Going on with the points of the visit before: which are still to be asked, and what is as it was last time.

A point keeps its letter and its identity for life; only what was found at it is new.
"""

from typing import Any

from bodymap.clinic.chart import Chart
from bodymap.clinic.finding import Activity, Finding

SIGNS = (
    "activity",
    "taut_band",
    "spot_tenderness",
    "recognised_pain",
    "referred_pain",
    "local_twitch",
    "jump_sign",
)


def still_to_ask(chart: Chart, visit_id: str) -> tuple[Finding, ...]:
    """Return what the visit before found at the points about which this one has not asked yet, by letter."""
    before = chart.visit_before(visit_id)
    if before is None:
        return ()
    asked = {finding.point_id for finding in chart.findings_of(visit_id)}
    found = chart.findings_of(before.id)
    return tuple(one for one in found if one.point_id not in asked and chart.point_of[one.point_id].voided is None)


def last_finding(chart: Chart, visit_id: str, point_id: str) -> Finding | None:
    """Return what was found at a point before a visit, None for a new point."""
    order = {visit.id: number for number, visit in enumerate(chart.current_visits)}
    earlier = [one for one in chart.findings_at(point_id) if order[one.visit_id] < order.get(visit_id, len(order))]
    return earlier[-1] if earlier else None


def as_last_time(finding: Finding) -> dict[str, Any]:
    """Return the signs of an earlier finding for a new one that is as it was; measurements and notes are not carried.

    A point that was not found has no signs to carry: a score today means that it is there again.
    """
    if finding.activity is Activity.NOT_FOUND:
        return {}
    signs = {name: getattr(finding, name) for name in SIGNS}
    return {name: value for name, value in signs.items() if value is not None and value is not Activity.UNKNOWN}
