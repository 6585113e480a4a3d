"""What changed, in sentences: pain and points since the first and since the last visit, and what was not asked.

A change is the fall in per cent of the earlier score, with the bands of IMMPACT [immpact].
"""

from datetime import tzinfo

from bodymap.atlas.atlas import Atlas
from bodymap.base.counting import capital, number_word
from bodymap.base.decimals import fixed_words
from bodymap.base.text import translate
from bodymap.clinic.chart import Chart
from bodymap.clinic.comparison import Comparison, PointChange, PointLabel, compare, pain_change
from bodymap.clinic.finding import Activity
from bodymap.clinic.visit import Visit
from bodymap.report.words import day_near, point_name, window_words

_NAMED = 4  # points that a sentence names; more are only counted


def lead(chart: Chart, visit: Visit, zone: tzinfo) -> tuple[str, str]:
    """Return the pain now, and the rest of its sentence: how it was at the first visit that asked."""
    if visit.pain_now is None:
        return "", ""
    now = translate("report", "Pain now {0} of 10").format(visit.pain_now)
    first = _first_asked(chart, visit)
    if first is None or first.pain_now is None:
        return now, "."
    day = day_near(first.started_at, visit.started_at, zone)
    if first.pain_now == visit.pain_now:
        return now, translate("report", ", the same as at the first visit on {day}.").format(day=day)
    down = visit.pain_now < first.pain_now
    since = (
        translate("report", ", down from {before} at the first visit on {day}")
        if down
        else translate("report", ", up from {before} at the first visit on {day}")
    ).format(before=first.pain_now, day=day)
    share = _share(first.pain_now, visit.pain_now) if down else ""
    return now, f"{since}{share}."


def _first_asked(chart: Chart, visit: Visit) -> Visit | None:
    """Return the earliest visit with a pain score before this one."""
    for one in chart.current_visits:
        if one.id == visit.id:
            return None
        if one.pain_now is not None:
            return one
    return None


def _share(before: int, now: int) -> str:
    """Return how much less that is, and what it is called: ` (38 % less: a moderate improvement)`."""
    change = pain_change(before, now)
    if change.percent is None:
        return ""
    bands = {
        "minimal": translate("report", "a minimal improvement"),
        "moderate": translate("report", "a moderate improvement"),
        "substantial": translate("report", "a substantial improvement"),
    }
    less = translate("report", "{0}\u00a0% less").format(int(abs(change.percent) + 0.5))
    band = bands.get(change.band)
    return f" ({less}: {band})" if band else f" ({less})"


def sentences(chart: Chart, visit: Visit, comparison: Comparison, atlas: Atlas, zone: tzinfo) -> str:
    """Return the sentences after the lead, as one paragraph."""
    found = [
        _since_last(chart, visit, comparison, zone),
        _other_scores(visit),
        _peg(visit, comparison),
        _points_today(chart, visit),
        _points_since(visit, comparison, atlas, zone),
        _points_since_first(chart, visit, comparison, zone),
        _not_asked(comparison, atlas),
    ]
    return " ".join(sentence for sentence in found if sentence)


def _since_last(chart: Chart, visit: Visit, comparison: Comparison, zone: tzinfo) -> str:
    """Return how the pain was at the last visit; empty where that was the first one, of which the lead tells."""
    earlier = comparison.earlier
    if earlier is None or earlier == _first_asked(chart, visit):
        return ""
    before, now = earlier.pain_now, visit.pain_now
    if before is None or now is None:
        return ""
    day = day_near(earlier.started_at, visit.started_at, zone)
    if before == now:
        return translate("report", "It was the same at the last visit on {day}.").format(day=day)
    words = translate("report", "At the last visit on {day} it was {before}").format(day=day, before=before)
    if now > before:
        rise = (
            translate("report", "one point more since") if now - before == 1 else translate("report", "{0} more since")
        )
        return f"{words} ({rise.format(number_word(now - before))})."
    return f"{words}{_share(before, now)}."


def _other_scores(visit: Visit) -> str:
    asked = []
    if visit.pain_worst is not None:
        asked.append(translate("report", "worst {0}").format(visit.pain_worst))
    if visit.pain_average is not None:
        asked.append(translate("report", "average {0}").format(visit.pain_average))
    if not asked:
        return ""
    return capital(" ".join(one for one in (", ".join(asked), window_words(visit.pain_window)) if one)) + "."


def _peg(visit: Visit, comparison: Comparison) -> str:
    """Return the PEG: its mean, the items that were asked, and the mean of the visit before."""
    items = (
        (visit.peg_pain, translate("report", "pain {0}")),
        (visit.peg_enjoyment, translate("report", "enjoyment of life {0}")),
        (visit.peg_activity, translate("report", "general activity {0}")),
    )
    asked = ", ".join(frame.format(score) for score, frame in items if score is not None)
    if not asked:
        return ""
    if visit.peg is None:
        return translate("report", "PEG, not all asked: {0}.").format(asked)
    words = translate("report", "PEG {mean} of 10 ({items})").format(mean=fixed_words(visit.peg, 1), items=asked)
    before = comparison.earlier.peg if comparison.earlier is not None else None
    if before is not None:
        words = translate("report", "{0}, {1} at the last visit").format(words, fixed_words(before, 1))
    return f"{words}."


def _points_today(chart: Chart, visit: Visit) -> str:
    count = sum(finding.activity is not Activity.NOT_FOUND for finding in chart.findings_of(visit.id))
    if count == 1:
        return translate("report", "One trigger point today.")
    return translate("report", "{0} trigger points today.").format(capital(number_word(count)))


def _points_since(visit: Visit, comparison: Comparison, atlas: Atlas, zone: tzinfo) -> str:
    """Return what became of the points since the last visit; those that are gone are named."""
    changes = _changes(comparison, atlas)
    if comparison.earlier is None or not changes:
        return ""
    day = day_near(comparison.earlier.started_at, visit.started_at, zone)
    return translate("report", "Since the last visit on {day}: {changes}.").format(day=day, changes=changes)


def _points_since_first(chart: Chart, visit: Visit, comparison: Comparison, zone: tzinfo) -> str:
    """Return the same since the first visit, where that is not the last one."""
    first = chart.current_visits[0] if chart.current_visits else visit
    if comparison.earlier is None or first.id in (visit.id, comparison.earlier.id):
        return ""
    changes = _changes(compare(chart, visit.id, first.id), None)
    if not changes:
        return ""
    day = day_near(first.started_at, visit.started_at, zone)
    return translate("report", "Since the first visit on {day}: {changes}.").format(day=day, changes=changes)


def _changes(comparison: Comparison, atlas: Atlas | None) -> str:
    """Return how many points are gone, better, the same, worse, new; with an atlas the gone ones are named."""
    words = (
        (PointLabel.GONE, translate("report", "{0} is gone"), translate("report", "{0} are gone")),
        (PointLabel.BETTER, translate("report", "{0} is better"), translate("report", "{0} are better")),
        (PointLabel.SAME, translate("report", "{0} is the same"), translate("report", "{0} are the same")),
        (PointLabel.WORSE, translate("report", "{0} is worse"), translate("report", "{0} are worse")),
        (PointLabel.NEW, translate("report", "{0} is new"), translate("report", "{0} are new")),
    )
    parts = []
    for label, one, many in words:
        changes = [change for change in comparison.points if change.label is label]
        if changes:
            part = (one if len(changes) == 1 else many).format(number_word(len(changes)))
            if atlas is not None and label is PointLabel.GONE and len(changes) <= _NAMED:
                part = f"{part} ({_names(changes, atlas)})"
            parts.append(part)
    return ", ".join(parts)


def _not_asked(comparison: Comparison, atlas: Atlas) -> str:
    changes = [change for change in comparison.points if change.label is PointLabel.NOT_ASKED]
    if not changes:
        return ""
    if len(changes) <= _NAMED:
        return translate("report", "Not examined today: {0}.").format(_names(changes, atlas))
    return translate("report", "{0} points of the last visit were not examined today.").format(
        capital(number_word(len(changes)))
    )


def _names(changes: list[PointChange], atlas: Atlas) -> str:
    return "; ".join(f"{change.point.letter} {point_name(change.point, atlas)}" for change in changes)


def change_words(change: PointChange | None) -> str:
    """Return what became of a point since the last visit, for the table: `better, was 8`."""
    if change is None:
        return ""
    word = {
        PointLabel.NEW: translate("report", "new"),
        PointLabel.BETTER: translate("report", "better"),
        PointLabel.SAME: translate("report", "same"),
        PointLabel.WORSE: translate("report", "worse"),
        PointLabel.GONE: translate("report", "gone"),
        PointLabel.NOT_ASKED: "",
    }[change.label]
    before = change.before
    now = change.now
    if before is None or before.nrs is None or (now is not None and now.nrs == before.nrs):
        return word
    return translate("report", "{change}, was {before}").format(change=word, before=before.nrs)
