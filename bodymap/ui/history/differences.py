"""Two visits point by point, as the list beside the maps: letter, muscle and side, both scores, what became of it."""

from datetime import tzinfo

from bodymap.atlas.atlas import Atlas
from bodymap.base.text import translate
from bodymap.clinic.chart import Chart
from bodymap.clinic.comparison import Comparison, PointChange, PointLabel
from bodymap.clinic.finding import Activity, Finding, letter_index
from bodymap.clinic.treatment import Treatment
from bodymap.figure.compared import label_word
from bodymap.figure.words import short_day
from bodymap.ui.consult.treated import technique_word
from bodymap.ui.consult.words import NONE, muscle_words
from bodymap.ui.row_table import Cell, TableRow

_ORDER = (
    PointLabel.GONE, PointLabel.BETTER, PointLabel.SAME, PointLabel.WORSE, PointLabel.NEW, PointLabel.NOT_ASKED,
)  # fmt: skip
_COLOURS = {
    PointLabel.BETTER: "good",
    PointLabel.GONE: "good",
    PointLabel.WORSE: "bad",
    PointLabel.NEW: "warn",
    PointLabel.SAME: "muted",
    PointLabel.NOT_ASKED: "muted",
}


def difference_titles(comparison: Comparison | None, zone: tzinfo) -> list[str]:
    """Return the titles: the columns of scores are headed by the visits' days."""
    before, now = translate("differences", "Before"), translate("differences", "Now")
    if comparison is not None:
        now = short_day(comparison.visit.started_at, zone)
        if comparison.earlier is not None:
            before = short_day(comparison.earlier.started_at, zone)
    return [
        "",
        translate("differences", "Trigger point"),
        before,
        now,
        translate("differences", "Change"),
        translate("differences", "Treated"),
    ]


def difference_rows(
    chart: Chart | None, comparison: Comparison | None, atlas: Atlas, zone: tzinfo
) -> tuple[TableRow, ...]:
    """Return a row for each point that either visit knows."""
    if chart is None or comparison is None:
        return ()
    until = comparison.visit.started_at
    last: dict[str, tuple[Treatment, str]] = {}
    for visit in chart.current_visits:
        if visit.started_at <= until:
            for one in chart.treatments_of(visit.id):
                last[one.point_id] = (one, short_day(visit.started_at, zone))
    return tuple(_row(change, last.get(change.point.id), atlas) for change in comparison.points)


def _row(change: PointChange, treated: tuple[Treatment, str] | None, atlas: Atlas) -> TableRow:
    point = change.point
    done = f"{technique_word(treated[0].technique)} {treated[1]}" if treated is not None else ""
    return TableRow(
        point.id,
        (
            Cell(point.letter, letter_index(point.letter), strong=True),
            Cell(muscle_words(atlas, point.muscle, point.side)),
            _score(change.before),
            _score(change.now),
            Cell(change_words(change), _ORDER.index(change.label), _COLOURS[change.label], strong=True),
            Cell(done, colour="muted"),
        ),
    )


def _score(finding: Finding | None) -> Cell:
    if finding is None or finding.nrs is None:
        nothing = finding is not None and finding.activity is Activity.NOT_FOUND
        return Cell(translate("differences", "none") if nothing else NONE, -1)
    return Cell(str(finding.nrs), finding.nrs)


def change_words(change: PointChange) -> str:
    """Return what became of a point, with how much of its score: "better", 38 % less."""
    word = label_word(change.label)
    before = change.before.nrs if change.before is not None else None
    now = change.now.nrs if change.now is not None else None
    if change.label not in (PointLabel.BETTER, PointLabel.WORSE) or not before or now is None:
        return word
    percent = round(100 * (now - before) / before)
    sign = "+" if percent > 0 else "\N{MINUS SIGN}"
    return f"{word} {sign}{abs(percent)}\u00a0%"
