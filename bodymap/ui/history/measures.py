"""What a trend can show of a patient: pain, PEG, muscles, points, pressure thresholds, motion, extent of drawn pain.

Each measure is offered only where there are values, and is worked out when it is chosen.
"""

from collections.abc import Callable
from datetime import datetime
from functools import partial

import msgspec

from bodymap.atlas.atlas import Atlas
from bodymap.atlas.model import Side
from bodymap.base.text import translate
from bodymap.base.units import kpa_to_kg_cm2
from bodymap.clinic.chart import Chart
from bodymap.clinic.finding import letter_index
from bodymap.clinic.progress import PainMeasure
from bodymap.clinic.series import (
    Series,
    motion_series,
    muscle_series,
    pain_series,
    pain_windows,
    peg_series,
    point_series,
    pressure_series,
)
from bodymap.clinic.visit import PainWindow
from bodymap.figure.trend import NRS_SCALE, Score, TrendLine, scale_for
from bodymap.ui.consult.words import muscle_words
from bodymap.ui.history.trend import Shown

_LINES = 6  # more than these in one chart cannot be told apart
_COLOURS = ("", "#d1495b", "#0f6f74", "#7a5195", "#b8860b", "#3a6ea5")


class Measure(msgspec.Struct, frozen=True):
    """One choice: its key, its words, the heading it stands under, and how to work it out."""

    key: str
    words: str
    group: str
    work_out: Callable[[], Shown]


def measures_of(chart: Chart, atlas: Atlas, units: str) -> tuple[Measure, ...]:
    """Return what this chart has values for; `units`: "kPa" or kg/cm²."""
    return (*_pain(chart), *_points(chart, atlas), *_muscles(chart, atlas), *_pressure(chart, atlas, units),
            *_motion(chart), *_extent(chart, atlas))  # fmt: skip


def _scored(*lines: TrendLine) -> Shown:
    return Shown(lines, NRS_SCALE, translate("measures", "{0} of 10"), responses=True)


def line_of(series: Series, name: str = "", colour: str = "", *, main: bool = True) -> TrendLine:
    """Return a line of a chart."""
    return TrendLine(name, tuple(Score(one.at, one.value) for one in series), colour, main)


def window_words(window: PainWindow) -> str:
    """Return the time that a pain score was asked for."""
    return {
        PainWindow.UNKNOWN: translate("measures", "time not named"),
        PainWindow.LAST_24_HOURS: translate("measures", "last 24 hours"),
        PainWindow.LAST_7_DAYS: translate("measures", "last 7 days"),
        PainWindow.LAST_4_WEEKS: translate("measures", "last 4 weeks"),
        PainWindow.SINCE_LAST_VISIT: translate("measures", "since the last visit"),
    }[window]


def _pain(chart: Chart) -> list[Measure]:
    group = translate("measures", "Whole visit")
    found = []
    if pain_series(chart, PainMeasure.NOW):
        words = translate("measures", "Pain now")
        found.append(Measure("now", words, group, lambda: _scored(line_of(pain_series(chart, PainMeasure.NOW)))))
    names = {
        PainMeasure.AVERAGE: translate("measures", "Average pain ({0})"),
        PainMeasure.WORST: translate("measures", "Worst pain ({0})"),
    }
    for measure, frame in names.items():
        for window in pain_windows(chart, measure):
            words = frame.format(window_words(window))
            found.append(Measure(f"{measure}/{window}", words, group, partial(_asked, chart, measure, window)))
    if peg_series(chart):
        words = translate("measures", "PEG (pain, enjoyment, activity)")
        found.append(Measure("peg", words, group, lambda: _scored(line_of(peg_series(chart)))))
    return found


def _asked(chart: Chart, measure: PainMeasure, window: PainWindow) -> Shown:
    return _scored(line_of(pain_series(chart, measure, window)))


def _points(chart: Chart, atlas: Atlas) -> list[Measure]:
    group = translate("measures", "Points")
    points = sorted((p for p in chart.points if p.voided is None), key=lambda p: letter_index(p.letter))
    scored = [p for p in points if point_series(chart, p.id)]
    found = []
    if len(scored) > 1:
        newest = scored[-_LINES:]
        words = translate("measures", "All points") if len(scored) <= _LINES else translate("measures", "Newest points")
        lines = [(p.letter, point_series(chart, p.id)) for p in newest]
        found.append(Measure("points", words, group, lambda: _scored(*_several(lines))))
    for point in scored:
        words = f"{point.letter} · {muscle_words(atlas, point.muscle, point.side)}"
        found.append(Measure(f"point/{point.id}", words, group, partial(_point, chart, point.id, point.letter)))
    return found


def _point(chart: Chart, point_id: str, letter: str) -> Shown:
    return _scored(line_of(point_series(chart, point_id), letter))


def _several(lines: list[tuple[str, Series]]) -> list[TrendLine]:
    return [
        line_of(series, name, _COLOURS[number % len(_COLOURS)], main=number == 0)
        for number, (name, series) in enumerate(lines)
    ]


def _muscles(chart: Chart, atlas: Atlas) -> list[Measure]:
    group = translate("measures", "Muscles, worst point")
    series = {key: one for key, one in muscle_series(chart).items() if len(one) > 1}
    named = sorted((muscle_words(atlas, *key), key) for key in series)
    return [Measure(f"muscle/{key[0]}/{key[1]}", words, group, partial(_one, series[key])) for words, key in named]


def _one(series: Series) -> Shown:
    return _scored(line_of(series))


def _pressure(chart: Chart, atlas: Atlas, units: str) -> list[Measure]:
    group = translate("measures", "Pressure pain threshold")
    found = []
    for point in sorted((p for p in chart.points if p.voided is None), key=lambda p: letter_index(p.letter)):
        series = pressure_series(chart, point.id)
        if series:
            words = f"{point.letter} · {muscle_words(atlas, point.muscle, point.side)}"
            found.append(Measure(f"ppt/{point.id}", words, group, partial(_thresholds, series, units)))
    return found


def _thresholds(series: Series, units: str) -> Shown:
    in_kpa = units == "kPa"
    convert = (lambda kpa: kpa) if in_kpa else kpa_to_kg_cm2
    scores = tuple(Score(one.at, round(convert(one.value), 2)) for one in series)
    unit = "{0} kPa" if in_kpa else "{0} kg/cm²"
    return Shown((TrendLine("", scores),), scale_for(s.value for s in scores), unit, responses=False)


def _motion(chart: Chart) -> list[Measure]:
    group = translate("measures", "Range of motion")
    found = []
    for (joint, movement, side), series in motion_series(chart).items():
        words = _motion_words(joint, movement, side)
        found.append(Measure(f"motion/{joint}/{movement}/{side}", words, group, partial(_angles, series)))
    return sorted(found, key=lambda one: one.words)


def _motion_words(joint: str, movement: str, side: Side) -> str:
    from bodymap.ui.consult.words import side_word

    parts = (joint.replace("-", " ").capitalize(), movement.replace("-", " "), side_word(side))
    return ", ".join(part for part in parts if part)


def _angles(series: Series) -> Shown:
    return Shown((line_of(series),), scale_for(one.value for one in series), "{0}°", responses=False)


def _extent(chart: Chart, atlas: Atlas) -> list[Measure]:
    if not any(chart.areas_of(visit.id) for visit in chart.current_visits):
        return []
    words = translate("measures", "Extent of the drawn pain")
    return [Measure("extent", words, translate("measures", "Drawn pain"), lambda: _drawn(chart, atlas))]


def _drawn(chart: Chart, atlas: Atlas) -> Shown:
    """Return the cm² of all that was drawn at each visit; a visit without a drawing was not asked."""
    from bodymap.clinic.extent import extents

    found: list[tuple[datetime, float]] = []
    for visit in chart.current_visits:
        areas = [area for area in chart.areas_of(visit.id) if not area.finding_id]
        if areas:
            found.append((visit.started_at, sum(one.cm2 for one in extents(atlas, areas).values())))
    scores = tuple(Score(at, round(cm2, 1)) for at, cm2 in found)
    return Shown((TrendLine("", scores),), scale_for(s.value for s in scores), "{0} cm²", responses=True)
