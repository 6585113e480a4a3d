"""The trends of a history: pain of the whole visit, and a small chart for each muscle and each point.

Scores are NRS 0-10; the lines at 30 and 50 % less stand at each chart's own first score. Lengths on paper are mm.
"""

from collections.abc import Iterable
from datetime import datetime, tzinfo

from bodymap.atlas.atlas import Atlas
from bodymap.base.decimals import short_words
from bodymap.base.text import translate
from bodymap.clinic.chart import Chart
from bodymap.clinic.finding import TriggerPoint, letter_index
from bodymap.clinic.progress import PainMeasure
from bodymap.clinic.series import Series, muscle_series, pain_series, peg_series, point_series
from bodymap.clinic.treatment import Technique
from bodymap.clinic.visit import Visit
from bodymap.figure.svg import svg_of
from bodymap.figure.theme import LIGHT
from bodymap.figure.treatment_words import technique_word
from bodymap.figure.trend import Score, TrendEvent, TrendLine, TrendSize, trend_ops
from bodymap.figure.words import side_word
from bodymap.report.frame import Data, local_day
from bodymap.report.words import long_day, point_name

_LARGE, _SMALL = TrendSize(174.0, 54.0, 2.7), TrendSize(55.0, 27.0, 2.1)
_PEG_COLOUR = LIGHT.accent
Days = set[datetime]


def treated_event(chart: Chart, visit: Visit) -> TrendEvent | None:
    """Return what was done at a visit, counted: `2 injected`."""
    words = treated_words(chart, visit)
    return TrendEvent(visit.started_at, words) if words else None


def treated_words(chart: Chart, visit: Visit) -> str:
    """Return what was done at a visit, counted: `2 injected, 1 by hand`; nothing where nothing was."""
    words = {
        Technique.INJECTION: translate("report", "{0} injected"),
        Technique.DRY_NEEDLING: translate("report", "{0} needled"),
        Technique.MANUAL: translate("report", "{0} by hand"),
    }
    done = [treatment.technique for treatment in chart.treatments_of(visit.id)]
    return ", ".join(word.format(done.count(technique)) for technique, word in words.items() if technique in done)


class Trends:
    """Draws the charts of the visits that a chart has; their pictures go to `pictures`."""

    def __init__(self, chart: Chart, atlas: Atlas, zone: tzinfo, pictures: dict[str, str]) -> None:
        self._chart = chart
        self._atlas = atlas
        self._zone = zone
        self._pictures = pictures

    def overall(self) -> Data | None:
        """Return the chart of pain now, and the PEG where it was asked, with what was done; None without two scores."""
        pain, peg = pain_series(self._chart, PainMeasure.NOW), peg_series(self._chart)
        name = translate("report", "Pain now") if peg else ""
        found = [(name, pain, ""), (translate("report", "PEG"), peg, _PEG_COLOUR)]
        series = [one for one in found if len(one[1]) > 1]
        if not series:
            return None
        lines = tuple(_line(values, name, colour, main=not colour) for name, values, colour in series)
        events = tuple(
            event for one in self._chart.current_visits if (event := treated_event(self._chart, one)) is not None
        )
        words = ". ".join(f"{name or translate('report', 'Pain now')}: {self._scores(v)}" for name, v, _ in series)
        return self._picture(lines, events, _LARGE, translate("report", "Pain at each visit, 0 to 10"), words)

    def muscles(self) -> list[Data]:
        """Return a chart for each muscle with several points: the worst of them at each visit."""
        several: dict[tuple[str, str], set[str]] = {}
        for visit in self._chart.current_visits:
            for finding in self._chart.findings_of(visit.id):
                point = self._chart.point_of[finding.point_id]
                several.setdefault((point.muscle, point.side), set()).add(point.id)
        charts = []
        for (muscle, side), series in muscle_series(self._chart).items():
            if len(series) > 1 and len(several[muscle, side]) > 1:
                title = translate("report", "{muscle}, {side}").format(
                    muscle=self._atlas.muscle_name(muscle), side=side_word(side)
                )
                charts.append((title, self._small(series, several[muscle, side], title)))
        return [chart for _, chart in sorted(charts, key=lambda one: one[0])]

    def points(self) -> list[Data]:
        """Return a chart for each point that has two scores or more, by letter."""
        found = []
        for point in self._by_letter():
            series = point_series(self._chart, point.id)
            if len(series) > 1:
                found.append(self._small(series, {point.id}, f"{point.letter}  {point_name(point, self._atlas)}"))
        return found

    def once(self) -> str:
        """Return the points that have one score only, in words."""
        found = []
        for point in self._by_letter():
            series = point_series(self._chart, point.id)
            if len(series) == 1:
                name = f"{point.letter} {point_name(point, self._atlas)}"
                found.append(f"{name}: {self._scores(series)}")
        if not found:
            return ""
        return translate("report", "Scored once: {0}.").format("; ".join(found))

    def _by_letter(self) -> list[TriggerPoint]:
        counting = (point for point in self._chart.points if point.voided is None)
        return sorted(counting, key=lambda point: letter_index(point.letter))

    def _small(self, series: Series, point_ids: set[str], title: str) -> Data:
        """Return a small chart of points, with the treatments at them."""
        done: dict[datetime, Technique] = {}
        for visit in self._chart.current_visits:
            for one in self._chart.treatments_of(visit.id):
                if one.point_id in point_ids:
                    done[visit.started_at] = one.technique
        events = tuple(TrendEvent(at, technique_word(technique)) for at, technique in done.items())
        treated = ", ".join(self._day(at) for at in done)
        words = translate("report", "Pain at each visit: {0}").format(self._scores(series))
        if treated:
            words += ". " + translate("report", "Treated: {0}").format(treated)
        return self._picture((_line(series),), events, _SMALL, title, words)

    def _picture(
        self, lines: tuple[TrendLine, ...], events: tuple[TrendEvent, ...], size: TrendSize, title: str, words: str
    ) -> Data:
        key = f"trend{len(self._pictures)}"
        ops = trend_ops(lines, events, size, LIGHT, self._zone)
        self._pictures[key] = svg_of(ops, (0, 0, size.width, size.height))
        return {"key": key, "width": size.width, "caption": title, "alt": f"{title}. {words}."}

    def _scores(self, series: Series) -> str:
        return "; ".join(f"{self._day(one.at)} {short_words(one.value, 2)}" for one in series)

    def _day(self, at: datetime) -> str:
        return long_day(local_day(at, self._zone))


def _line(series: Series, name: str = "", colour: str = "", *, main: bool = True) -> TrendLine:
    return TrendLine(name, tuple(Score(one.at, one.value) for one in series), colour, main)


def in_threes(charts: Iterable[Data]) -> list[list[Data]]:
    """Return charts in rows of three."""
    found = list(charts)
    return [found[start : start + 3] for start in range(0, len(found), 3)]
