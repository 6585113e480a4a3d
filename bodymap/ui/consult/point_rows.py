"""The rows of the lettered list: each point of a visit with its score and what changed since the visit before."""

import msgspec

from bodymap.atlas.atlas import Atlas
from bodymap.base.text import translate
from bodymap.clinic.chart import Chart
from bodymap.clinic.comparison import PointChange, PointLabel, compare
from bodymap.clinic.finding import Activity
from bodymap.clinic.treatment import Treatment
from bodymap.figure.treatment_words import technique_word
from bodymap.ui.consult.order import point_ids
from bodymap.ui.consult.words import activity_word, muscle_words


class PointRow(msgspec.Struct, frozen=True, kw_only=True):
    """One point as it is listed; `asked`: this visit has found something at it; `done`: what was done there."""

    point_id: str
    letter: str
    name: str
    nrs: int | None
    activity: Activity
    asked: bool
    treated: bool
    label: PointLabel
    change: str
    done: str = ""

    @property
    def words(self) -> str:
        """What changed and what was done, as the row shows it."""
        return " · ".join(part for part in (self.change, self.done) if part)

    @property
    def spoken(self) -> str:
        """The whole row as one sentence, for a screen reader."""
        if self.asked and self.nrs is not None:
            score = translate("points", "pain {0} of 10").format(self.nrs)
        else:
            score = translate("points", "no score") if self.asked else ""
        parts = (self.letter, self.name, score, activity_word(self.activity), self.change, self.done)
        return ", ".join(part for part in parts if part)


def point_rows(chart: Chart | None, visit_id: str, atlas: Atlas, *, recording: bool) -> tuple[PointRow, ...]:
    """Return the rows of a visit: what was found, then (while recording) what was not asked yet."""
    if chart is None or not visit_id:
        return ()
    changes = {one.point.id: one for one in compare(chart, visit_id).points}
    findings = {one.point_id: one for one in chart.findings_of(visit_id)}
    treated: dict[str, list[Treatment]] = {}
    for treatment in chart.treatments_of(visit_id):
        treated.setdefault(treatment.point_id, []).append(treatment)
    rows = []
    for point_id in point_ids(chart, visit_id, previous=recording):
        point, finding = chart.point_of[point_id], findings.get(point_id)
        change = changes.get(point_id)
        rows.append(
            PointRow(
                point_id=point_id,
                letter=point.letter,
                name=muscle_words(atlas, point.muscle, point.side),
                nrs=finding.nrs if finding else None,
                activity=finding.activity if finding else Activity.UNKNOWN,
                asked=finding is not None,
                treated=point_id in treated,
                label=change.label if change else PointLabel.NEW,
                change=change_words(change) if change else translate("points", "new"),
                done=", ".join(done_words(one) for one in treated.get(point_id, ())),
            )
        )
    return tuple(rows)


def done_words(treatment: Treatment) -> str:
    """Return for example "injected, then 3"."""
    done = technique_word(treatment.technique)
    if treatment.nrs_after is None:
        return done
    return translate("points", "{0}, then {1}").format(done, treatment.nrs_after)


def change_words(change: PointChange) -> str:
    """Return for example "8 → 5 better", "new", "not asked yet"."""
    if change.label is PointLabel.NEW:
        return translate("points", "new")
    if change.label is PointLabel.NOT_ASKED:
        return translate("points", "not asked yet")
    word = {
        PointLabel.BETTER: translate("points", "better"),
        PointLabel.SAME: translate("points", "same"),
        PointLabel.WORSE: translate("points", "worse"),
        PointLabel.GONE: translate("points", "gone"),
    }[change.label]
    before = change.before.nrs if change.before else None
    now = change.now.nrs if change.now else None
    if before is None or now is None:
        return word
    return translate("points", "{before} → {now} {word}").format(before=before, now=now, word=word)
