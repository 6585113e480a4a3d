"""Values of a patient over real time: pain, PEG, points, muscles, pressure thresholds, ranges of motion.

Scores are NRS 0-10, pressure is in kPa, angles in degrees. A visit that did not ask leaves no value. How far drawn pain
reaches needs the body: it is in `extent`.
"""

from collections.abc import Callable
from datetime import datetime

import msgspec

from bodymap.atlas.model import Side
from bodymap.clinic.chart import Chart
from bodymap.clinic.finding import Activity, Finding
from bodymap.clinic.motion import Moment
from bodymap.clinic.progress import PainMeasure, score_of
from bodymap.clinic.visit import PainWindow, Visit


class Value(msgspec.Struct, frozen=True):
    """One value, when, and in which visit."""

    at: datetime
    value: float
    visit_id: str


Series = tuple[Value, ...]


def pain_series(chart: Chart, measure: PainMeasure, window: PainWindow | None = None) -> Series:
    """Return one pain score over the visits that asked; with `window` only of those that named this time window."""
    return _over_visits(chart, lambda visit: score_of(visit, measure) if window in (None, visit.pain_window) else None)


def pain_windows(chart: Chart, measure: PainMeasure) -> tuple[PainWindow, ...]:
    """Return the time windows that were named with a score, in the order of their first use."""
    asked = (v.pain_window for v in chart.current_visits if score_of(v, measure) is not None)
    return tuple(dict.fromkeys(asked))


def peg_series(chart: Chart) -> Series:
    """Return the PEG, the mean of its three items (0-10), where all three were asked [peg]."""

    def mean(visit: Visit) -> float | None:
        items = (visit.peg_pain, visit.peg_enjoyment, visit.peg_activity)
        known = [item for item in items if item is not None]
        return sum(known) / 3 if len(known) == 3 else None

    return _over_visits(chart, mean)


def _over_visits(chart: Chart, value: Callable[[Visit], float | None]) -> Series:
    found = ((visit, value(visit)) for visit in chart.current_visits)
    return tuple(Value(visit.started_at, one, visit.id) for visit, one in found if one is not None)


def point_score(finding: Finding) -> int | None:
    """Return the score of a finding; a point that was looked for and not found hurts no more."""
    if finding.nrs is None and finding.activity is Activity.NOT_FOUND:
        return 0
    return finding.nrs


def point_series(chart: Chart, point_id: str) -> Series:
    """Return the scores of one point."""
    return _of_point(chart, point_id, point_score)


def pressure_series(chart: Chart, point_id: str) -> Series:
    """Return the pressure pain thresholds of one point in kPa."""
    return _of_point(chart, point_id, lambda finding: finding.ppt_kpa)


def _of_point(chart: Chart, point_id: str, value: Callable[[Finding], float | None]) -> Series:
    started = {visit.id: visit.started_at for visit in chart.current_visits}
    found = ((finding, value(finding)) for finding in chart.findings_at(point_id))
    return tuple(Value(started[f.visit_id], one, f.visit_id) for f, one in found if one is not None)


def muscle_series(chart: Chart) -> dict[tuple[str, Side], Series]:
    """Return for each muscle and side the highest score of its points at each visit."""
    found: dict[tuple[str, Side], list[Value]] = {}
    for visit in chart.current_visits:
        highest: dict[tuple[str, Side], int] = {}
        for finding in chart.findings_of(visit.id):
            point, score = chart.point_of[finding.point_id], point_score(finding)
            if score is not None:
                key = (point.muscle, point.side)
                highest[key] = max(highest.get(key, 0), score)
        for key, score in highest.items():
            found.setdefault(key, []).append(Value(visit.started_at, score, visit.id))
    return {key: tuple(values) for key, values in found.items()}


def motion_series(chart: Chart) -> dict[tuple[str, str, Side], Series]:
    """Return for each joint, movement and side the angle in degrees as the patient came, before treatment.

    A visit that measured only afterwards counts with that.
    """
    found: dict[tuple[str, str, Side], list[Value]] = {}
    for visit in chart.current_visits:
        measured: dict[tuple[str, str, Side], float] = {}
        for one in sorted(chart.motions_of(visit.id), key=lambda m: m.moment is Moment.BEFORE):
            measured[one.joint, one.movement, one.side] = one.degrees
        for key, degrees in measured.items():
            found.setdefault(key, []).append(Value(visit.started_at, degrees, visit.id))
    return {key: tuple(values) for key, values in found.items()}
