"""What changed between two visits of a patient, point by point, and in the pain asked of the whole visit.

A point is better or worse when its pain score (NRS 0-10) moved by two points or more: less is within what one person's
scores vary by (Farrar et al. 2001, Pain 94:149-158). Without two scores it is the same.
Gone: it was looked for and not found. A point that was simply not looked at is "not asked", never gone, and one that
was left out for a visit is not new when it is examined again. Percentages and their bands of importance follow
Dworkin et al. 2008 (IMMPACT, J Pain 9:105-121): 10-20 % minimal, 30 % moderate, 50 % substantial.
"""

from collections import Counter
from collections.abc import Collection
from enum import StrEnum

import msgspec

from bodymap.clinic.chart import Chart
from bodymap.clinic.finding import Activity, Finding, TriggerPoint, letter_index
from bodymap.clinic.visit import Visit

IMPORTANT_STEP = 2


class PointLabel(StrEnum):
    """What became of a point."""

    NEW = "new"
    BETTER = "better"
    SAME = "same"
    WORSE = "worse"
    GONE = "gone"
    NOT_ASKED = "not-asked"


class PointChange(msgspec.Struct, frozen=True, kw_only=True):
    """One point in two visits; a finding is None where the visit has none."""

    point: TriggerPoint
    label: PointLabel
    before: Finding | None
    now: Finding | None


class PainBand(StrEnum):
    """How much a change of pain matters."""

    UNKNOWN = "unknown"
    WORSE = "worse"
    UNCHANGED = "unchanged"
    MINIMAL = "minimal"
    MODERATE = "moderate"
    SUBSTANTIAL = "substantial"


class PainChange(msgspec.Struct, frozen=True, kw_only=True):
    """Two scores (NRS 0-10, None: not asked); `percent` is negative when pain fell, None where it has no meaning."""

    before: int | None
    now: int | None
    percent: float | None
    band: PainBand


class Comparison(msgspec.Struct, frozen=True, kw_only=True):
    """A visit beside an earlier one (None: it is the first): each point that either of them knows, by letter."""

    visit: Visit
    earlier: Visit | None
    points: tuple[PointChange, ...]
    pain: PainChange

    @property
    def counts(self) -> dict[PointLabel, int]:
        """How many points have each label, every label named."""
        counted = Counter(change.label for change in self.points)
        return {label: counted[label] for label in PointLabel}

    def label_of(self, point_id: str) -> PointLabel | None:
        """Return the label of a point, None where neither visit knows it."""
        return next((change.label for change in self.points if change.point.id == point_id), None)


def compare(chart: Chart, visit_id: str, earlier_id: str | None = None) -> Comparison:
    """Return what changed in a visit against an earlier one; None: the visit before it."""
    visit = chart.visit(visit_id)
    earlier = chart.visit_before(visit_id) if earlier_id is None else chart.visit(earlier_id)
    now = {f.point_id: f for f in chart.findings_of(visit_id)}
    before = _known_at(chart, earlier, now.keys()) if earlier is not None else {}
    points = []
    for point_id in sorted(now.keys() | before.keys(), key=lambda one: letter_index(chart.point_of[one].letter)):
        then, here = before.get(point_id), now.get(point_id)
        label = label_of(then, here)
        points.append(PointChange(point=chart.point_of[point_id], label=label, before=then, now=here))
    pain = pain_change(None if earlier is None else earlier.pain_now, visit.pain_now)
    return Comparison(visit=visit, earlier=earlier, points=tuple(points), pain=pain)


def _known_at(chart: Chart, earlier: Visit, asked: Collection[str]) -> dict[str, Finding]:
    """Return the findings of a visit, and for points asked later that it left out the last finding before it."""
    known = {f.point_id: f for f in chart.findings_of(earlier.id)}
    missing = set(asked) - known.keys()
    visits = chart.current_visits
    first = next((i for i, visit in enumerate(visits) if visit.id == earlier.id), 0)
    for visit in reversed(visits[:first]):
        if not missing:
            break
        seen = {f.point_id: f for f in chart.findings_of(visit.id) if f.point_id in missing}
        known |= seen
        missing -= seen.keys()
    return known


def label_of(before: Finding | None, now: Finding | None) -> PointLabel:
    """Return what became of a point from one visit to another."""
    if now is None:
        return PointLabel.NOT_ASKED
    was_there, is_there = _is_there(before), _is_there(now)
    if not is_there:
        return PointLabel.GONE if was_there else PointLabel.SAME
    if not was_there or before is None:
        return PointLabel.NEW
    if before.nrs is None or now.nrs is None or not _matters(before.nrs, now.nrs):
        return PointLabel.SAME
    return PointLabel.BETTER if now.nrs < before.nrs else PointLabel.WORSE


def _matters(before: int, now: int) -> bool:
    """Return whether two scores differ by more than scores vary; the same in either direction."""
    return abs(now - before) >= IMPORTANT_STEP


def _is_there(finding: Finding | None) -> bool:
    return finding is not None and finding.activity is not Activity.NOT_FOUND


def pain_change(before: int | None, now: int | None) -> PainChange:
    """Return the change from one score to another, and how much it matters."""
    if before is None or now is None:
        return PainChange(before=before, now=now, percent=None, band=PainBand.UNKNOWN)
    percent = 100.0 * (now - before) / before if before else None
    return PainChange(before=before, now=now, percent=percent, band=_band(now - before, percent))


def _band(difference: int, percent: float | None) -> PainBand:
    if difference > 0:
        return PainBand.WORSE
    if percent is None or percent > -10.0:
        return PainBand.UNCHANGED
    if percent > -30.0:
        return PainBand.MINIMAL
    return PainBand.MODERATE if percent > -50.0 else PainBand.SUBSTANTIAL
