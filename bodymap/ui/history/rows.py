"""The rows of the timeline: each visit with its day, its points, what was done, pain now, and its marks as dots."""

from collections import Counter
from collections.abc import Sequence
from datetime import tzinfo

import msgspec

from bodymap.atlas.model import WHOLE_BODY, View
from bodymap.base.text import translate
from bodymap.clinic.chart import Chart
from bodymap.clinic.finding import Activity, Finding
from bodymap.clinic.treatment import Treatment
from bodymap.clinic.visit import Visit
from bodymap.ui.consult.treated import technique_word
from bodymap.ui.consult.words import day


class Dot(msgspec.Struct, frozen=True):
    """A mark of a thumbnail: millimetres in the view's frame; no score: None."""

    view: View
    x: float
    y: float
    nrs: int | None


class VisitRow(msgspec.Struct, frozen=True, kw_only=True):
    """One visit as it is listed."""

    visit_id: str
    date: str
    detail: str
    signed: bool
    in_error: bool
    recording: bool
    pain_now: int | None
    findings: tuple[Finding, ...]

    @property
    def spoken(self) -> str:
        """The whole row as one sentence, for a screen reader."""
        if self.pain_now is None:
            pain = translate("history", "pain not asked")
        else:
            pain = translate("history", "pain now {0} of 10").format(self.pain_now)
        return f"{self.date}, {self.detail}, {pain}"


def dots_of(findings: tuple[Finding, ...]) -> tuple[Dot, ...]:
    """Return the marks of a thumbnail: those on the whole-body views, of points that were there."""
    return tuple(
        Dot(f.place.view, f.place.x, f.place.y, f.nrs)
        for f in findings
        if f.place.view in WHOLE_BODY and f.activity is not Activity.NOT_FOUND
    )


def visit_rows(chart: Chart | None, zone: tzinfo, recording: str = "") -> tuple[VisitRow, ...]:
    """Return the visits of a chart, newest first; `recording` is the id of the one that is open."""
    if chart is None:
        return ()
    treated: dict[str, list[Treatment]] = {}
    for one in chart.treatments:
        if one.voided is None:
            treated.setdefault(one.visit_id, []).append(one)
    return tuple(
        _row(visit, chart.findings_of(visit.id), treated.get(visit.id, ()), zone, recording)
        for visit in reversed(chart.shown_visits)
    )


def _row(
    visit: Visit,
    findings: tuple[Finding, ...],
    treatments: Sequence[Treatment],
    zone: tzinfo,
    recording: str,
) -> VisitRow:
    count = len(findings)
    points = translate("history", "1 point") if count == 1 else translate("history", "{0} points").format(count)
    done = Counter(one.technique for one in treatments)
    parts = [points, *(f"{number} {technique_word(technique)}" for technique, number in done.items())]
    parts.append(translate("history", "draft") if visit.is_draft else translate("history", "signed"))
    if visit.in_error:
        parts = [translate("history", "entered in error"), *parts]
    return VisitRow(
        visit_id=visit.id,
        date=day(visit.started_at, zone),
        detail=" · ".join(parts),
        signed=not visit.is_draft,
        in_error=visit.in_error,
        recording=visit.id == recording,
        pain_now=visit.pain_now,
        findings=findings,
    )
