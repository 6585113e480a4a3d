"""One sentence on how the patient has been: from the first pain score to the newest, and what became of the points."""

from bodymap.base.text import translate
from bodymap.clinic.chart import Chart
from bodymap.clinic.comparison import PainBand, PointLabel, compare, pain_change


def verdict(chart: Chart) -> tuple[str, str]:
    """Return a headline such as "Better: 8 → 5, down 38 %" and the sentences below it; "" where nothing is known."""
    asked = [visit for visit in chart.current_visits if visit.pain_now is not None]
    headline = _headline(asked[0].pain_now, asked[-1].pain_now) if len(asked) > 1 else ""
    return headline, _points(chart)


def _headline(before: int | None, now: int | None) -> str:
    change = pain_change(before, now)
    if before is None or now is None or change.band is PainBand.UNKNOWN:
        return ""
    if now == before:
        return translate("verdict", "The same: {0} → {1}").format(before, now)
    word = translate("verdict", "Worse") if now > before else translate("verdict", "Better")
    scores = f"{word}: {before} → {now}"
    if change.percent is None:
        return scores
    way = translate("verdict", "up {0} %") if now > before else translate("verdict", "down {0} %")
    sizes = {
        PainBand.MODERATE: translate("verdict", "a moderate change (30 % or more)"),
        PainBand.SUBSTANTIAL: translate("verdict", "a substantial change (50 % or more)"),
    }
    percent = way.format(round(abs(change.percent)))
    size = sizes.get(change.band, "")
    return f"{scores}, {percent}: {size}" if size else f"{scores}, {percent}"


def _points(chart: Chart) -> str:
    """Say what became of the points in the newest visit against the one before."""
    if len(chart.current_visits) < 2:
        return ""
    counts = compare(chart, chart.current_visits[-1].id).counts
    words = (
        (PointLabel.GONE, translate("verdict", "gone")),
        (PointLabel.BETTER, translate("verdict", "better")),
        (PointLabel.SAME, translate("verdict", "the same")),
        (PointLabel.WORSE, translate("verdict", "worse")),
        (PointLabel.NEW, translate("verdict", "new")),
        (PointLabel.NOT_ASKED, translate("verdict", "not asked")),
    )
    said = ", ".join(f"{counts[label]} {word}" for label, word in words if counts[label])
    return translate("verdict", "Points of the newest visit: {0}.").format(said) if said else ""
