"""The advice for the visit that is shown, and for the treatment that is being typed; what is set aside is recorded."""

from functools import partial

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from bodymap.app.advice import AdviceRow
from bodymap.clinic.limits import ADRENALINE_LIMIT
from bodymap.clinic.rules.acts import Planned
from bodymap.ui.advice.counsel import Counsel
from bodymap.ui.advice.panel import AdvicePanel
from bodymap.ui.consult.controller import Controller


class VisitAdvice(AdvicePanel):
    """Follows the chart by itself; whoever types a treatment says so with `plan` at every key."""

    def __init__(self, controller: Controller, counsel: Counsel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._controller = controller
        self._counsel = counsel
        self._planned: Planned | None = None
        controller.chart_changed.connect(self.refresh)
        counsel.changed.connect(self.refresh)
        self.set_aside_asked.connect(self._set_aside)
        self.adrenaline_limit_asked.connect(self._apply_adrenaline_limit)
        self.refresh()

    def plan(self, planned: Planned | None) -> None:
        """Advise about a treatment that is being typed; None: about what is recorded."""
        if planned != self._planned:
            self._planned = planned
            self.refresh()

    @Slot()
    def refresh(self) -> None:
        """Ask again and show the answer."""
        controller = self._controller
        chart, visit_id = controller.chart, controller.visit_id
        if chart is None or not visit_id:
            self.show_advised(None)
            return
        planned = self._planned if controller.recording else None
        self.show_advised(self._counsel.advise(chart, visit_id, planned), editable=controller.recording)

    @Slot(object, str)
    def _set_aside(self, row: AdviceRow, reason: str) -> None:
        editor = self._controller.editor
        if editor is not None and self._controller.recording:
            for part in row.parts:
                self._controller.attempt(partial(editor.advice.set_aside, row.rule_id, part.about, part.said, reason))
            self.refresh()

    @Slot(str)
    def _apply_adrenaline_limit(self, reason: str) -> None:
        editor = self._controller.editor
        if editor is not None and self._controller.recording:
            said = self.tr("The limit of the solution with adrenaline applies in this visit.")
            self._controller.attempt(lambda: editor.advice.set_aside(ADRENALINE_LIMIT, "", said, reason))
            self.refresh()
