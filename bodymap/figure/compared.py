"""Two visits beside each other: the marks of each, those of the later one with what became of every point."""

import msgspec

from bodymap.base.text import translate
from bodymap.clinic.chart import Chart
from bodymap.clinic.comparison import Comparison, PointLabel
from bodymap.figure.marks import Mark, marks_of_visit

Marks = tuple[Mark, ...]


def label_word(label: PointLabel) -> str:
    """Return what became of a point, as a word."""
    return {
        PointLabel.NEW: translate("label", "new"),
        PointLabel.BETTER: translate("label", "better"),
        PointLabel.SAME: translate("label", "same"),
        PointLabel.WORSE: translate("label", "worse"),
        PointLabel.GONE: translate("label", "gone"),
        PointLabel.NOT_ASKED: translate("label", "not asked"),
    }[label]


def compared_marks(chart: Chart, comparison: Comparison) -> tuple[Marks, Marks]:
    """Return the marks of the earlier visit and those of the later one, every point of which carries its label.

    A point that the later visit did not ask about stands there as a dashed disc where it was, without a word: there may
    be many, and the list beside the maps names them.
    """
    earlier = comparison.earlier
    before = marks_of_visit(chart, earlier.id, previous=False) if earlier is not None else ()
    now = marks_of_visit(chart, comparison.visit.id, previous=False)
    labels = {change.point.id: change.label for change in comparison.points}
    asked = {mark.point_id for mark in now}
    left_out = (
        msgspec.structs.replace(mark, previous=True, treated=False) for mark in before if mark.point_id not in asked
    )
    labelled = (msgspec.structs.replace(mark, note=label_word(labels[mark.point_id])) for mark in now)
    return before, (*labelled, *left_out)
