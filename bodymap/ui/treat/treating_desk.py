"""What a key or a button of treatment means at the points that are shown; it asks the use cases and keeps the plan.

The commonest case is one action: with a mixture that was used today already, and nothing that asks to stop, an
injection is recorded at once and can be changed afterwards. Else it is planned first, and Enter records it.
"""

from collections.abc import Callable
from typing import Any

import msgspec
from PySide6.QtCore import QObject, Signal, Slot

from bodymap.app import treating
from bodymap.app.advice import AdviceRow, Advised
from bodymap.app.clinical import agents
from bodymap.app.editor import ChartEditor
from bodymap.app.tray import Bench
from bodymap.clinic.chart import Chart
from bodymap.clinic.limits import ADRENALINE_LIMIT
from bodymap.clinic.rules.acts import Planned, Target
from bodymap.clinic.rules.model import Severity
from bodymap.clinic.treatment import Dose, Technique, Treatment
from bodymap.figure.treatment_words import done_words
from bodymap.ui.advice.counsel import Counsel
from bodymap.ui.consult.controller import Controller

_ASKED_ONCE = frozenset({"no-consent"})  # shown, but it would hold up every first injection


class Plan(msgspec.Struct, frozen=True, kw_only=True):
    """A treatment that is about to be recorded; `choosing`: the points are being ticked."""

    technique: Technique
    point_ids: tuple[str, ...]
    doses: tuple[Dose, ...] = ()
    choosing: bool = False


class TreatingDesk(QObject):
    """`planned(Plan | None)`: something is to be recorded, or not any more. `opened(treatment id)`: show its fields.

    `previewed()`: what is being typed has changed the doses. `bench` and the advice belong to the session's clinic.
    """

    planned = Signal(object)
    opened = Signal(str)
    previewed = Signal()

    def __init__(self, controller: Controller, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.controller = controller
        session = controller.session
        self.bench = Bench(session.clinic.id, session.today)
        self.plan: Plan | None = None
        self.preview: tuple[str, tuple[Dose, ...]] | None = None
        self.counsel = Counsel(session, controller.notifier, self)
        self.counsel.changed.connect(self.previewed)
        self.counsel.refused.connect(lambda error: controller.message.emit(str(error)))
        self._consent: dict[str, bool | None] = {}
        self._visit_id = ""
        controller.chart_changed.connect(self._follow)
        controller.selected.connect(self._follow)

    # -- what is shown

    def treatments(self) -> tuple[Treatment, ...]:
        """Return what was done at the selected point in the visit that is shown."""
        chart, point_id = self.controller.chart, self.controller.point_id
        if chart is None or not point_id or not self.controller.visit_id:
            return ()
        return tuple(t for t in chart.treatments_of(self.controller.visit_id) if t.point_id == point_id)

    def advised(self) -> Advised | None:
        """Return doses and advice for the plan, for what is being typed, else for the visit as it is."""
        chart, visit_id = self.controller.chart, self.controller.visit_id
        if chart is None or not visit_id:
            return None
        return self.counsel.advise(chart, visit_id, self._shown_plan(chart))

    def consent(self) -> bool | None:
        """Return whether consent was noted in this visit."""
        chart, visit_id = self.controller.chart, self.controller.visit_id
        if visit_id in self._consent or chart is None:
            return self._consent.get(visit_id)
        said = [t.consent for t in chart.treatments_of(visit_id) if t.consent is not None]
        return said[-1] if said else None

    # -- what is asked for

    @Slot()
    def inject(self) -> None:
        """Inject the selected point: at once with the day's mixture, else planned."""
        self._at_point(Technique.INJECTION)

    @Slot()
    def needle(self) -> None:
        """Record dry needling of the selected point."""
        self._at_point(Technique.DRY_NEEDLING)

    @Slot()
    def manual(self) -> None:
        """Record a manual technique at the selected point."""
        self._at_point(Technique.MANUAL)

    @Slot()
    def another_injection(self) -> None:
        """Plan one more injection at the selected point."""
        if self._may_treat():
            self._set_plan(self._new_plan(Technique.INJECTION, (self.controller.point_id,)))

    @Slot()
    def several(self) -> None:
        """Let points be ticked, to treat them all alike."""
        chart = self.controller.chart
        if chart is None or not self._recording():
            return
        ids = tuple(f.point_id for f in chart.findings_of(self.controller.visit_id))
        if not ids:
            self.controller.message.emit(self.tr("Mark the points first: there is nothing to treat yet."))
            return
        done = {t.point_id for t in chart.treatments_of(self.controller.visit_id)}
        left = tuple(one for one in ids if one not in done)
        plan = self._new_plan(Technique.INJECTION, left)
        self._set_plan(msgspec.structs.replace(plan, choosing=True))

    def change_plan(self, **fields: Any) -> None:
        """Change the plan that is shown."""
        if self.plan is not None:
            self.plan = msgspec.structs.replace(self.plan, **fields)
            self.previewed.emit()

    @Slot()
    def cancel(self) -> None:
        """Record nothing."""
        self._set_plan(None)

    @Slot()
    def record(self) -> None:
        """Record the plan."""
        plan = self.plan
        if plan is None or not self._recording():
            return
        if not plan.point_ids:
            self.controller.message.emit(self.tr("Tick at least one point."))
            return
        fields = {"doses": plan.doses} if plan.technique is Technique.INJECTION else {}
        if self._treat(plan.point_ids, plan.technique, **fields):
            self._set_plan(None)

    def revise(self, treatment_id: str, **fields: Any) -> None:
        """Change a treatment that is recorded."""
        self.preview = None
        self._edit(lambda editor: treating.revise(editor, self.bench, treatment_id, **fields))

    def remove(self, treatment_id: str) -> None:
        """Take a treatment away; undo brings it back."""
        self._edit(lambda editor: editor.treatments.void(treatment_id, self.tr("removed while recording")))

    def show_preview(self, treatment_id: str, doses: tuple[Dose, ...]) -> None:
        """Count with doses that are being typed."""
        self.preview = (treatment_id, doses)
        self.previewed.emit()

    def note_consent(self, consent: bool | None) -> None:
        """Note consent for this visit: for what was done already, and for what follows."""
        chart, visit_id = self.controller.chart, self.controller.visit_id
        if chart is None or not self._recording():
            return
        self._consent[visit_id] = consent
        for treatment in chart.treatments_of(visit_id):
            if treatment.consent is not consent:
                self.revise(treatment.id, consent=consent)
        self.previewed.emit()

    def set_aside(self, row: AdviceRow, reason: str) -> None:
        """Set advice aside with a reason."""
        for part in row.parts:
            self._edit(
                lambda editor, one=part: editor.advice.set_aside(row.rule_id, one.about, one.said, reason)  # type: ignore[misc]
            )

    def apply_adrenaline_limit(self, reason: str) -> None:
        """Confirm the higher limit of solutions with adrenaline for this visit."""
        said = self.tr("The limit with adrenaline applies.")
        self._edit(lambda editor: editor.advice.set_aside(ADRENALINE_LIMIT, "", said, reason))

    # -- how

    def _at_point(self, technique: Technique) -> None:
        if not self._may_treat():
            return
        same = [one for one in self.treatments() if one.technique is technique]
        if same:
            self.opened.emit(same[-1].id)
            self.controller.message.emit(self.tr("This was recorded at this point already: here it is."))
            return
        plan = self._new_plan(technique, (self.controller.point_id,))
        at_once = technique is not Technique.INJECTION or (self.bench.is_ready and not self._stops(plan))
        if not at_once:
            self._set_plan(plan)
        else:
            self._treat(plan.point_ids, technique)

    def _treat(self, point_ids: tuple[str, ...], technique: Technique, **fields: Any) -> bool:
        if (consent := self.consent()) is not None:
            fields["consent"] = consent
        done = self._edit(lambda editor: treating.treat(editor, self.bench, point_ids, technique, **fields))
        if done:
            self.controller.undoable.emit(self.tr("{0}: {1}").format(self._letters(point_ids), self._said(done[0])))
        return bool(done)

    def _letters(self, point_ids: tuple[str, ...]) -> str:
        chart = self.controller.chart
        letters = [] if chart is None else [chart.point_of[one].letter for one in point_ids]
        words = self.tr("Point {0}") if len(letters) == 1 else self.tr("Points {0}")
        return words.format(", ".join(letters))

    def _said(self, treatment: Treatment) -> str:
        return done_words(treatment, agents())

    def _stops(self, plan: Plan) -> bool:
        """Whether something asks to stop and confirm before this is done."""
        chart, visit_id = self.controller.chart, self.controller.visit_id
        if chart is None:
            return True
        return bool(stops(self.counsel.advise(chart, visit_id, self._as_planned(chart, plan))))

    def _new_plan(self, technique: Technique, point_ids: tuple[str, ...]) -> Plan:
        doses = treating.usual_mixture(self.bench) if technique is Technique.INJECTION else ()
        return Plan(technique=technique, point_ids=point_ids, doses=self.bench.tray.labelled(doses, self.bench.today()))

    def _set_plan(self, plan: Plan | None) -> None:
        self.plan = plan
        self.preview = None
        self.planned.emit(plan)

    def _shown_plan(self, chart: Chart) -> Planned | None:
        if self.plan is not None:
            return self._as_planned(chart, self.plan)
        if self.preview is None or not chart.has(self.preview[0]):
            return None
        treatment = chart.record(self.preview[0])
        if not isinstance(treatment, Treatment):
            return None
        return Planned(
            technique=treatment.technique,
            targets=_targets(chart, (treatment.point_id,)),
            doses=self.preview[1],
            guidance=treatment.guidance,
            consent=treatment.consent,
            nrs_after=treatment.nrs_after,
            replaces=(treatment.id,),
        )

    def _as_planned(self, chart: Chart, plan: Plan) -> Planned:
        doses = plan.doses if plan.technique is Technique.INJECTION else ()
        targets = _targets(chart, plan.point_ids)
        return Planned(technique=plan.technique, targets=targets, doses=doses, consent=self.consent())

    def _edit(self, act: Callable[[ChartEditor], Any]) -> Any:
        editor = self.controller.editor
        if editor is None or not self._recording():
            return None
        return self.controller.attempt(lambda: act(editor))

    def _recording(self) -> bool:
        return self.controller.may_change()

    def _may_treat(self) -> bool:
        if not self._recording():
            return False
        if not self.controller.point_id:
            self.controller.message.emit(self.tr("Click a muscle or choose a point first, then treat it."))
            return False
        return True

    @Slot()
    def _follow(self) -> None:
        """Another point, visit or patient is shown: what was planned elsewhere is never recorded here."""
        controller, plan = self.controller, self.plan
        moved = controller.visit_id != self._visit_id or not controller.recording
        if plan is not None and (moved or not (plan.choosing or plan.point_ids == (controller.point_id,))):
            self._set_plan(None)
            controller.message.emit(self.tr("The planned treatment was not recorded."))
        if self.preview is not None and moved:
            self.preview = None
        self._visit_id = controller.visit_id


def stops(advised: Advised) -> tuple[str, ...]:
    """Return the titles of what asks to stop and confirm before an injection."""
    rows = [row for row in advised.open if row.severity is Severity.STOP and row.rule_id not in _ASKED_ONCE]
    return tuple(row.title for row in rows)


def _targets(chart: Chart, point_ids: tuple[str, ...]) -> tuple[Target, ...]:
    points = (chart.point_of[one] for one in point_ids if one in chart.point_of)
    return tuple(Target(point.id, point.muscle, point.side) for point in points)
