"""A treatment that is about to be recorded, as the rules and the user read it."""

import msgspec
from PySide6.QtCore import QCoreApplication

from bodymap.app import treating
from bodymap.app.advice import Advised
from bodymap.app.tray import Bench
from bodymap.clinic.chart import Chart
from bodymap.clinic.rules.acts import Planned, Target
from bodymap.clinic.treatment import Dose, Technique, Treatment
from bodymap.figure.clinical_tables import agents
from bodymap.figure.treatment_words import done_words


class Plan(msgspec.Struct, frozen=True, kw_only=True):
    """A technique at some points; `choosing`: the points are being ticked."""

    technique: Technique
    point_ids: tuple[str, ...]
    doses: tuple[Dose, ...] = ()
    choosing: bool = False


def new_plan(bench: Bench, technique: Technique, point_ids: tuple[str, ...]) -> Plan:
    """Return a plan that begins with what lies ready."""
    doses = treating.usual_mixture(bench) if technique is Technique.INJECTION else ()
    return Plan(technique=technique, point_ids=point_ids, doses=bench.tray.labelled(doses, bench.today()))


def as_planned(plan: Plan, chart: Chart, consent: bool | None) -> Planned:
    """Return a plan as the rules read it."""
    doses = plan.doses if plan.technique is Technique.INJECTION else ()
    targets = _targets(chart, plan.point_ids)
    return Planned(technique=plan.technique, targets=targets, doses=doses, consent=consent)


def as_typed(typed: tuple[str, tuple[Dose, ...]] | None, chart: Chart) -> Planned | None:
    """Return a recorded treatment with the doses that are being typed for it; None where nothing is."""
    treatment = chart.record(typed[0]) if typed is not None and chart.has(typed[0]) else None
    if typed is None or not isinstance(treatment, Treatment):
        return None
    return Planned(
        technique=treatment.technique,
        targets=_targets(chart, (treatment.point_id,)),
        doses=typed[1],
        guidance=treatment.guidance,
        consent=treatment.consent,
        nrs_after=treatment.nrs_after,
        replaces=(treatment.id,),
    )


def stops(advised: Advised) -> tuple[str, ...]:
    """Return the titles of what asks to stop and confirm before an injection."""
    return advised.stops


def said(chart: Chart, point_ids: tuple[str, ...], treatment: Treatment) -> str:
    """Return what was recorded in one sentence: "Point A: Injected: lidocaine 1 %, 1 mL"."""
    letters = [chart.point_of[one].letter for one in point_ids]
    if len(letters) == 1:
        words = QCoreApplication.translate("treat", "Point {0}: {1}")
    else:
        words = QCoreApplication.translate("treat", "Points {0}: {1}")
    return words.format(", ".join(letters), done_words(treatment, agents()))


def _targets(chart: Chart, point_ids: tuple[str, ...]) -> tuple[Target, ...]:
    points = (chart.point_of[one] for one in point_ids if one in chart.point_of)
    return tuple(Target(point.id, point.muscle, point.side) for point in points)
