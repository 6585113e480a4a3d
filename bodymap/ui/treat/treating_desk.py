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
from bodymap.app.editor import ChartEditor
from bodymap.app.tray import Bench
from bodymap.clinic.limits import ADRENALINE_LIMIT
from bodymap.clinic.treatment import Dose, Technique, Treatment
from bodymap.ui.advice.counsel import Counsel
from bodymap.ui.consult.controller import Controller
from bodymap.ui.treat.plan import Plan, as_planned, as_typed, new_plan, said, stops


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
        if self.plan is not None:
            return self.counsel.advise(chart, visit_id, as_planned(self.plan, chart, self.consent()))
        return self.counsel.advise(chart, visit_id, as_typed(self.preview, chart))

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
            self._set_plan(new_plan(self.bench, Technique.INJECTION, (self.controller.point_id,)))

    @Slot()
    def several(self) -> None:
        """Let points be ticked, to treat them all alike."""
        chart = self.controller.chart
        if chart is None or not self.controller.may_change():
            return
        ids = tuple(f.point_id for f in chart.findings_of(self.controller.visit_id))
        if not ids:
            self.controller.message.emit(self.tr("Mark the points first: there is nothing to treat yet."))
            return
        done = {t.point_id for t in chart.treatments_of(self.controller.visit_id)}
        left = tuple(one for one in ids if one not in done)
        plan = new_plan(self.bench, Technique.INJECTION, left)
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
        if plan is None or not self.controller.may_change():
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
        if chart is None or not self.controller.may_change():
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
        plan = new_plan(self.bench, technique, (self.controller.point_id,))
        at_once = technique is not Technique.INJECTION or (self.bench.is_ready and not self._stops(plan))
        if not at_once:
            self._set_plan(plan)
        else:
            self._treat(plan.point_ids, technique)

    def _treat(self, point_ids: tuple[str, ...], technique: Technique, **fields: Any) -> bool:
        if (consent := self.consent()) is not None:
            fields["consent"] = consent
        done = self._edit(lambda editor: treating.treat(editor, self.bench, point_ids, technique, **fields))
        chart = self.controller.chart
        if done and chart is not None:
            self.controller.undoable.emit(said(chart, point_ids, done[0]))
        return bool(done)

    def _stops(self, plan: Plan) -> bool:
        """Whether something asks to stop and confirm before this is done."""
        chart, visit_id = self.controller.chart, self.controller.visit_id
        if chart is None:
            return True
        return bool(stops(self.counsel.advise(chart, visit_id, as_planned(plan, chart, self.consent()))))

    def _set_plan(self, plan: Plan | None) -> None:
        self.plan = plan
        self.preview = None
        self.planned.emit(plan)

    def _edit(self, act: Callable[[ChartEditor], Any]) -> Any:
        editor = self.controller.editor
        if editor is None or not self.controller.may_change():
            return None
        return self.controller.attempt(lambda: act(editor))

    def _may_treat(self) -> bool:
        if not self.controller.may_change():
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
