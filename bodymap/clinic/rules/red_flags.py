"""Signs that it may be something else: on file they speak up, else a region is asked about when it is treated first.

The record does not know symptoms. A reminder at every needle would not be read, so it comes once for each region.
"""

from collections.abc import Iterator

from bodymap.atlas.model import Side
from bodymap.base.text import translate
from bodymap.clinic.amounts import months_before
from bodymap.clinic.rules import muscle_sets
from bodymap.clinic.rules.acts import Act
from bodymap.clinic.rules.frequency import region
from bodymap.clinic.rules.model import Raised, Rules, Severity
from bodymap.clinic.rules.situation import Situation
from bodymap.clinic.rules.telling import names, on_file, sites

WIDESPREAD_REGIONS = 4
WIDESPREAD_MONTHS = 3
_UPPER = frozenset({"shoulder-girdle", "arm", "forearm", "hand"})
_LOWER = frozenset({"pelvis-hip", "thigh", "leg", "foot"})


def _flag(
    situation: Situation, tag: str, groups: frozenset[str], muscles: frozenset[str] = frozenset()
) -> Iterator[Raised]:
    def concerns(act: Act) -> bool:
        return act.muscle in muscles or region(situation, act) in groups

    acts = [one for one in situation.now if concerns(one)]
    if not acts:
        return
    found = situation.tagged(tag)
    if found:
        yield from on_file(found)
    elif not any(concerns(one) for one in situation.earlier):
        why = translate("rules", "First treatment in this region: {0}").format(sites(situation, acts))
        yield Raised(why=why, severity=Severity.INFO)


def spine(situation: Situation) -> Iterator[Raised]:
    """Speak up: neck or back."""
    return _flag(situation, "red-flag-spine", muscle_sets.SPINE_REGIONS)


def head_and_neck(situation: Situation) -> Iterator[Raised]:
    """Speak up: head or neck."""
    return _flag(situation, "red-flag-head", muscle_sets.HEAD_AND_NECK)


def chest(situation: Situation) -> Iterator[Raised]:
    """Speak up: chest, or the scalenes that refer there."""
    return _flag(situation, "red-flag-chest", frozenset({"chest"}), muscle_sets.SCALENES)


def calf(situation: Situation) -> Iterator[Raised]:
    """Speak up: calf, with the needle or by hand."""
    return _flag(situation, "red-flag-calf", frozenset(), muscle_sets.CALF)


def abdomen(situation: Situation) -> Iterator[Raised]:
    """Speak up: belly or pelvic floor."""
    return _flag(situation, "red-flag-abdomen", muscle_sets.BELLY_REGIONS)


def systemic(situation: Situation) -> Iterator[Raised]:
    """Speak up: points all over the body, or a sign on file, with a statin or thyroid disease."""
    signs = situation.tagged("systemic-sign")
    if signs:
        yield from on_file(signs)
        return
    if len(body_regions(situation, situation.visit.id)) < WIDESPREAD_REGIONS:
        return
    found = situation.tagged("statin", "systemic")
    if found:
        frame = translate("rules", "Points in four or more regions, and on file: {0}")
        yield Raised(why=frame.format(names(found)))


def fibromyalgia(situation: Situation) -> Iterator[Raised]:
    """Speak up: points in four or five regions; says since when. Silent once the form is there."""
    here = body_regions(situation, situation.visit.id)
    if len(here) < WIDESPREAD_REGIONS or situation.chart.fibromyalgia_of(situation.visit.id) is not None:
        return
    start = months_before(situation.today, WIDESPREAD_MONTHS)
    since = [
        day
        for visit_id, day in situation.days.items()
        if day <= start and len(body_regions(situation, visit_id)) >= WIDESPREAD_REGIONS
    ]
    if since:
        why = translate("rules", "Points in {0} of 5 regions, on record since {1}")
        yield Raised(why=why.format(len(here), min(since).isoformat()))
    else:
        why = translate("rules", "Points in {0} of 5 regions; ask whether it has lasted 3 months")
        yield Raised(why=why.format(len(here)))


def body_regions(situation: Situation, visit_id: str) -> frozenset[str]:
    """Return in which of the five regions a visit found points: arms and legs by side, and the axis (Wolfe 2016)."""
    chart, muscles = situation.chart, situation.catalogue.muscles
    found = set()
    for finding in chart.findings_of(visit_id):
        point = chart.point_of[finding.point_id]
        known = muscles.get(point.muscle)
        if known is None:
            continue
        if known.group in _UPPER and point.side is not Side.MIDLINE:
            found.add(f"upper {point.side}")
        elif known.group in _LOWER and point.side is not Side.MIDLINE:
            found.add(f"lower {point.side}")
        elif known.group != "head-face":
            found.add("axial")
    return frozenset(found)


RULES: Rules = {
    "red-flags-spine": spine,
    "red-flags-head-neck": head_and_neck,
    "red-flags-chest": chest,
    "red-flags-calf": calf,
    "red-flags-abdomen": abdomen,
    "systemic-muscle-pain": systemic,
    "fibromyalgia-screen": fibromyalgia,
}
