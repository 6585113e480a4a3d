"""Whether earlier injections of one point helped: its scores before and at the visits that followed, on the same scale.

NRS 0-10. A gain that matters is a fall of 2 points or of 30 % (Farrar et al. 2001, scales.csv [nrs-mcid]).
"""

from datetime import date

import msgspec

from bodymap.clinic.response import responses
from bodymap.clinic.rules.situation import Situation
from bodymap.clinic.treatment import Technique

POINTS, SHARE = 2, 0.3
LAST = 3


class Reading(msgspec.Struct, frozen=True):
    """A later score: after how many days, and what share of the pain was gone (below 0: worse)."""

    days: int
    nrs: int
    share: float


class Benefit(msgspec.Struct, frozen=True):
    """One injection: the score before it and those that followed until the next treatment there, oldest first."""

    day: date
    before: int
    readings: tuple[Reading, ...]

    @property
    def helped(self) -> bool | None:
        """Whether the first score after it fell enough to matter; None where none was asked."""
        if not self.readings:
            return None
        first = self.readings[0]
        return self.before - first.nrs >= POINTS or first.share >= SHARE


def benefits(situation: Situation, point_id: str) -> tuple[Benefit, ...]:
    """Return what the last three injections of a point in earlier visits did, oldest first.

    One without a score before is left out.
    """
    chart, days = situation.chart, situation.days
    injected = [one.day for one in situation.earlier_at(point_id) if one.injected]
    if not injected:
        return ()
    start = sorted(set(injected))[-LAST:][0]
    here = msgspec.structs.replace(
        chart,
        findings=tuple(one for one in chart.findings if one.point_id == point_id and days[one.visit_id] >= start),
        treatments=tuple(one for one in chart.treatments if one.point_id == point_id and days[one.visit_id] >= start),
    )
    made: dict[str, Benefit] = {}
    for one in responses(here):
        visit_id = one.treatment.visit_id
        if one.treatment.technique is not Technique.INJECTION or visit_id == situation.visit.id or not one.before:
            continue
        day, before = days[visit_id], one.before
        readings = tuple(
            Reading((days[later.visit_id] - day).days, later.nrs, (before - later.nrs) / before) for later in one.later
        )
        made[visit_id] = Benefit(day, before, readings)
    return tuple(made.values())
