"""How a patient has been, in one paragraph: pain against an earlier visit, what became of the points, what was done.

A score is only compared with the same question: pain now with pain now; worst and average pain only where both visits
name the same time window. Bands of importance: Dworkin et al. 2008 (IMMPACT), as in `comparison`. Days are counted in
the clinic's zone.
"""

from datetime import date, tzinfo
from enum import StrEnum

import msgspec

from bodymap.base.counting import capital, number_word, time_ago
from bodymap.base.text import translate
from bodymap.clinic.chart import Chart
from bodymap.clinic.comparison import Comparison, PainBand, PainChange, PointLabel, compare, pain_change
from bodymap.clinic.treatment import Technique
from bodymap.clinic.visit import PainWindow, Visit


class PainMeasure(StrEnum):
    """Which pain a visit asked for."""

    NOW = "pain_now"
    AVERAGE = "pain_average"
    WORST = "pain_worst"


class Treated(msgspec.Struct, frozen=True, kw_only=True):
    """The last day on which something was done, and with which techniques."""

    day: date
    techniques: frozenset[Technique]


class Progress(msgspec.Struct, frozen=True, kw_only=True):
    """A visit beside an earlier one; `measure` is what both asked (None: nothing), `treated` None: never."""

    comparison: Comparison
    measure: PainMeasure | None
    pain: PainChange
    treated: Treated | None


class ProgressWords(msgspec.Struct, frozen=True, kw_only=True):
    """The same in words; a part that has nothing to say is empty."""

    headline: str
    size: str
    points: str
    treated: str

    @property
    def detail(self) -> str:
        """Everything below the headline, as one paragraph."""
        return " ".join(part for part in (self.size, self.points, self.treated) if part)

    @property
    def sentence(self) -> str:
        """Everything, as one paragraph."""
        headline = f"{self.headline}." if self.headline else ""
        return " ".join(part for part in (headline, self.points, self.treated) if part)


def shared_measure(visit: Visit, earlier: Visit) -> PainMeasure | None:
    """Return the first question that both visits asked alike; worst and average need the same named time window."""
    same_window = visit.pain_window is earlier.pain_window is not PainWindow.UNKNOWN
    for measure in PainMeasure:
        asked = score_of(visit, measure) is not None and score_of(earlier, measure) is not None
        if asked and (measure is PainMeasure.NOW or same_window):
            return measure
    return None


def score_of(visit: Visit, measure: PainMeasure) -> int | None:
    """Return a visit's score (NRS 0-10) for one question, None: not asked."""
    score: int | None = getattr(visit, measure.value)
    return score


def progress(chart: Chart, visit_id: str, earlier_id: str | None, zone: tzinfo) -> Progress:
    """Return how a visit stands against an earlier one (None: the one before it)."""
    comparison = compare(chart, visit_id, earlier_id)
    visit, earlier = comparison.visit, comparison.earlier
    measure = shared_measure(visit, earlier) if earlier is not None else None
    if earlier is None or measure is None:
        pain = pain_change(None, None)
    else:
        pain = pain_change(score_of(earlier, measure), score_of(visit, measure))
    return Progress(comparison=comparison, measure=measure, pain=pain, treated=last_treated(chart, zone))


def last_treated(chart: Chart, zone: tzinfo) -> Treated | None:
    """Return the newest day with a treatment; a visit's treatments are of the visit's day."""
    treated = {t.visit_id for t in chart.treatments if t.voided is None}
    newest = next((v for v in reversed(chart.current_visits) if v.id in treated), None)
    if newest is None:
        return None
    techniques = frozenset(t.technique for t in chart.treatments_of(newest.id))
    return Treated(day=newest.started_at.astimezone(zone).date(), techniques=techniques)


def progress_words(found: Progress, today: date) -> ProgressWords:
    """Return `found` in words: "Better: 8 to 5, down 38 %", "Two points gone.", "Injected three weeks ago."."""
    return ProgressWords(
        headline=pain_words(found.pain, found.measure),
        size=size_words(found.pain),
        points=points_words(found.comparison),
        treated=_treated_words(found.treated, today),
    )


def pain_words(pain: PainChange, measure: PainMeasure | None) -> str:
    """Return a change of pain: "Better: 8 to 5, down 38 %"; empty where nothing can be compared."""
    if pain.before is None or pain.now is None:
        return ""
    questions = {
        PainMeasure.AVERAGE: translate("progress", "average pain {0}"),
        PainMeasure.WORST: translate("progress", "worst pain {0}"),
    }
    frame = questions.get(measure, "{0}") if measure is not None else "{0}"
    if pain.now == pain.before:
        return translate("progress", "The same: {0}").format(frame.format(pain.now))
    scores = frame.format(translate("progress", "{0} to {1}").format(pain.before, pain.now))
    if pain.now > pain.before:
        if pain.percent is None:
            return translate("progress", "Worse: {0}").format(scores)
        return translate("progress", "Worse: {0}, up {1}\u00a0%").format(scores, _whole(pain.percent))
    return translate("progress", "Better: {0}, down {1}\u00a0%").format(scores, _whole(pain.percent or 0.0))


def _whole(percent: float) -> int:
    return int(abs(percent) + 0.5)


def size_words(pain: PainChange) -> str:
    """Return how much a fall of pain matters: "A moderate improvement (30 % or more)."; empty otherwise."""
    sizes = {
        PainBand.MINIMAL: translate("progress", "A minimal improvement (10\u00a0% or more)."),
        PainBand.MODERATE: translate("progress", "A moderate improvement (30\u00a0% or more)."),
        PainBand.SUBSTANTIAL: translate("progress", "A substantial improvement (50\u00a0% or more)."),
    }
    return sizes.get(pain.band, "")


def points_words(comparison: Comparison) -> str:
    """Return what became of the points: "Two points gone, two better, one the same, one new."."""
    if comparison.earlier is None:
        return ""
    words = (
        (PointLabel.GONE, translate("progress", "{0} gone")),
        (PointLabel.BETTER, translate("progress", "{0} better")),
        (PointLabel.SAME, translate("progress", "{0} the same")),
        (PointLabel.WORSE, translate("progress", "{0} worse")),
        (PointLabel.NEW, translate("progress", "{0} new")),
        (PointLabel.NOT_ASKED, translate("progress", "{0} not asked")),
    )
    said = [(comparison.counts[label], frame) for label, frame in words if comparison.counts[label]]
    if not said:
        return ""
    first = said[0][0]
    counted = translate("progress", "one point") if first == 1 else translate("progress", "{0} points")
    parts = [said[0][1].format(counted.format(number_word(first)))]
    parts += [frame.format(number_word(count)) for count, frame in said[1:]]
    return capital(", ".join(parts)) + "."


def _treated_words(treated: Treated | None, today: date) -> str:
    if treated is None:
        return ""
    ago = time_ago((today - treated.day).days)
    if Technique.INJECTION in treated.techniques:
        return translate("progress", "Injected {0}.").format(ago)
    if Technique.DRY_NEEDLING in treated.techniques:
        return translate("progress", "Needled {0}.").format(ago)
    return translate("progress", "Treated by hand {0}.").format(ago)


def opening_words(chart: Chart, today: date, zone: tzinfo) -> ProgressWords | None:
    """Return what to say when a chart is opened: the newest visit with anything in it against the one before.

    None for a patient with fewer than two such visits.
    """
    told = [v for v in chart.current_visits if _says_something(chart, v)]
    if len(told) < 2:
        return None
    return progress_words(progress(chart, told[-1].id, told[-2].id, zone), today)


def _says_something(chart: Chart, visit: Visit) -> bool:
    return bool(chart.findings_of(visit.id)) or any(score_of(visit, one) is not None for one in PainMeasure)
