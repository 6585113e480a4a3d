"""Everything that was done to a patient, and what is being planned, in the one shape that the rules read."""

from datetime import date, tzinfo

import msgspec

from bodymap.atlas.model import Side
from bodymap.clinic.chart import Chart
from bodymap.clinic.treatment import Complication, Dose, Guidance, Technique

NEEDLE = frozenset({Technique.INJECTION, Technique.DRY_NEEDLING})


class Target(msgspec.Struct, frozen=True):
    """One trigger point that is about to be treated."""

    point_id: str
    muscle: str
    side: Side


class Planned(msgspec.Struct, frozen=True, kw_only=True):
    """A treatment that is being typed: the same at every target, the doses at each of them.

    `replaces`: the ids of the recorded treatments that it would take the place of.
    """

    technique: Technique
    targets: tuple[Target, ...] = ()
    doses: tuple[Dose, ...] = ()
    guidance: Guidance = Guidance.UNKNOWN
    consent: bool | None = None
    nrs_after: int | None = None
    replaces: tuple[str, ...] = ()


class Act(msgspec.Struct, frozen=True, kw_only=True, gc=False):
    """One treatment at one point, done or planned; `day` is in the clinic's zone."""

    id: str
    visit_id: str
    day: date
    point_id: str
    muscle: str
    side: Side
    technique: Technique
    doses: tuple[Dose, ...] = ()
    guidance: Guidance = Guidance.UNKNOWN
    consent: bool | None = None
    complications: tuple[Complication, ...] = ()
    nrs_before: int | None = None
    nrs_after: int | None = None

    @property
    def needle(self) -> bool:
        """Whether a needle was used."""
        return self.technique in NEEDLE

    @property
    def injected(self) -> bool:
        """Whether something was injected."""
        return self.technique is Technique.INJECTION


def acts_of(chart: Chart, zone: tzinfo) -> tuple[Act, ...]:
    """Return every treatment that counts, of visits that count, in the order of the visits."""
    order = {visit.id: (number, visit) for number, visit in enumerate(chart.current_visits)}
    days = {visit_id: visit.started_at.astimezone(zone).date() for visit_id, (_, visit) in order.items()}
    found = [one for one in chart.treatments if one.voided is None and one.visit_id in order]
    found.sort(key=lambda one: order[one.visit_id][0])
    return tuple(
        Act(
            id=one.id,
            visit_id=one.visit_id,
            day=days[one.visit_id],
            point_id=one.point_id,
            muscle=chart.point_of[one.point_id].muscle,
            side=chart.point_of[one.point_id].side,
            technique=one.technique,
            doses=one.doses,
            guidance=one.guidance,
            consent=one.consent,
            complications=one.complications,
            nrs_before=one.nrs_before,
            nrs_after=one.nrs_after,
        )
        for one in found
    )


def planned_acts(planned: Planned, visit_id: str, day: date) -> tuple[Act, ...]:
    """Return what is being typed as if it were done."""
    return tuple(
        Act(
            id="",
            visit_id=visit_id,
            day=day,
            point_id=one.point_id,
            muscle=one.muscle,
            side=one.side,
            technique=planned.technique,
            doses=planned.doses,
            guidance=planned.guidance,
            consent=planned.consent,
            nrs_after=planned.nrs_after,
        )
        for one in planned.targets
    )
