"""What treatments did: the score at a point before, after, and at the following visits, and how long relief held.

Scores are NRS 0-10. Relief is `before` minus a later score. It lasts from the treatment to the last visit of the first
unbroken run at which at least half of the first relief was left; it is open while the newest score still holds.
Treating the same point again ends the count: what follows belongs to the new treatment. Responder levels of 30 % and
50 %: Dworkin et al. 2008 (IMMPACT). People come for treatment on a bad day, so scores fall by themselves towards a
patient's usual pain (regression to the mean): the figures describe, they do not prove.
"""

from collections.abc import Callable, Iterable
from datetime import datetime
from statistics import median

import msgspec

from bodymap.clinic.chart import Chart
from bodymap.clinic.finding import Finding
from bodymap.clinic.series import point_score
from bodymap.clinic.treatment import Treatment

HALF = 0.5
RESPONDER_LEVELS = (30, 50)


class Later(msgspec.Struct, frozen=True):
    """A score at a following visit: when, how many days after the treatment, NRS 0-10."""

    visit_id: str
    at: datetime
    days: int
    nrs: int


class Response(msgspec.Struct, frozen=True, kw_only=True):
    """One treatment with its scores; None: not asked. `held_days` is None without relief or without a later score."""

    treatment: Treatment
    muscle: str
    at: datetime
    before: int | None
    after: int | None
    later: tuple[Later, ...]
    held_days: int | None
    still_holds: bool

    @property
    def percent(self) -> float | None:
        """Relief at the first following visit in per cent of the score before; None where it has no meaning."""
        if not self.before or not self.later:
            return None
        return 100.0 * (self.before - self.later[0].nrs) / self.before


class ResponseGroup(msgspec.Struct, frozen=True, kw_only=True):
    """Treatments of one kind: how many, at how many a following score is known, and what it said.

    `median_percent` is the median relief in per cent, `responders` how many reached each of `RESPONDER_LEVELS`,
    `median_days` how long half of the relief held (treatments that still hold count with their days so far).
    """

    key: str
    count: int
    known: int
    median_percent: float | None
    responders: tuple[int, ...]
    median_days: float | None
    still_hold: int


def responses(chart: Chart) -> tuple[Response, ...]:
    """Return the response to every treatment that counts, oldest first."""
    started = {visit.id: visit.started_at for visit in chart.current_visits}
    by_point: dict[str, list[Treatment]] = {}
    for one in chart.treatments:
        if one.voided is None and one.visit_id in started:
            by_point.setdefault(one.point_id, []).append(one)
    found = []
    for point_id, treated in by_point.items():
        findings = chart.findings_at(point_id)
        days = sorted({started[t.visit_id] for t in treated})
        for one in treated:
            at = started[one.visit_id]
            until = next((day for day in days if day > at), None)
            found.append(_response(chart, one, findings, at, until, started))
    return tuple(sorted(found, key=lambda r: (r.at, r.treatment.id)))


def _response(
    chart: Chart,
    treatment: Treatment,
    findings: tuple[Finding, ...],
    at: datetime,
    until: datetime | None,
    started: dict[str, datetime],
) -> Response:
    """Return one response; scores up to and with the visit of the next treatment at the point count."""
    here = next((f for f in findings if f.visit_id == treatment.visit_id), None)
    before = treatment.nrs_before if treatment.nrs_before is not None else (here.nrs if here else None)
    later = tuple(
        Later(f.visit_id, started[f.visit_id], (started[f.visit_id] - at).days, score)
        for f in findings
        if started[f.visit_id] > at
        and (until is None or started[f.visit_id] <= until)
        and (score := point_score(f)) is not None
    )
    held, still = _held(before, treatment.nrs_after, later)
    return Response(
        treatment=treatment,
        muscle=chart.point_of[treatment.point_id].muscle,
        at=at,
        before=before,
        after=treatment.nrs_after,
        later=later,
        held_days=held,
        still_holds=still and until is None,
    )


def _held(before: int | None, after: int | None, later: tuple[Later, ...]) -> tuple[int | None, bool]:
    """Return for how many days half of the first relief held, and whether it does at the newest score."""
    if before is None or not later:
        return None, False
    relief = before - (after if after is not None else later[0].nrs)
    if relief <= 0:
        return None, False
    days = 0
    for one in later:
        if before - one.nrs < HALF * relief:
            return days, False
        days = one.days
    return days, True


def by_technique(found: Response) -> tuple[str, ...]:
    """Return the group of a response by technique."""
    return (found.treatment.technique.value,)


def by_agent(found: Response) -> tuple[str, ...]:
    """Return the groups of a response by agent: one for each that was injected."""
    return tuple(dict.fromkeys(dose.agent for dose in found.treatment.doses))


def by_muscle(found: Response) -> tuple[str, ...]:
    """Return the group of a response by muscle."""
    return (found.muscle,)


def grouped(
    found: Iterable[Response], key: Callable[[Response], tuple[str, ...]] = by_technique
) -> tuple[ResponseGroup, ...]:
    """Return the responses summed up by group, the largest first."""
    groups: dict[str, list[Response]] = {}
    for one in found:
        for name in key(one):
            groups.setdefault(name, []).append(one)
    summed = [_group(name, members) for name, members in groups.items()]
    return tuple(sorted(summed, key=lambda g: (-g.count, g.key)))


def _group(key: str, members: list[Response]) -> ResponseGroup:
    percents = [one.percent for one in members if one.percent is not None]
    days = [one.held_days for one in members if one.held_days is not None]
    return ResponseGroup(
        key=key,
        count=len(members),
        known=len(percents),
        median_percent=median(percents) if percents else None,
        responders=tuple(sum(percent >= level for percent in percents) for level in RESPONDER_LEVELS),
        median_days=median(days) if days else None,
        still_hold=sum(one.still_holds for one in members),
    )
