"""All as last time, new scores: goes through the points of the last visit that were not asked yet, one after another.

A score (or "not found") brings the next one; the signs are taken along from the last visit. Escape ends it; so does
choosing something else.
"""

from PySide6.QtCore import QObject, Signal, Slot

from bodymap.clinic.continuing import still_to_ask
from bodymap.clinic.finding import Finding
from bodymap.ui.consult.controller import Controller


class Walk(QObject):
    """The way through the points. `last`: what the last visit found at the one in turn, None while it is not on.

    Signal: `changed()`, another point is in turn, or it has begun or ended.
    """

    changed = Signal()

    def __init__(self, controller: Controller, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._controller = controller
        self.last: Finding | None = None
        self._visit_id = ""
        controller.scored.connect(self._scored)
        controller.selected.connect(self._selected)
        controller.chart_changed.connect(self._chart_changed)

    @property
    def is_on(self) -> bool:
        """Whether a point is in turn."""
        return self.last is not None

    @property
    def left(self) -> tuple[Finding, ...]:
        """What the last visit found at the points that are still to be asked."""
        chart = self._controller.chart
        if chart is None or not self._controller.recording:
            return ()
        return still_to_ask(chart, self._controller.visit_id)

    @Slot()
    def start(self) -> None:
        """Begin with the first point that is still to be asked."""
        left, controller = self.left, self._controller
        if not left:
            controller.message.emit(self.tr("There is no point of the last visit left to ask about."))
            return
        self._visit_id = controller.visit_id
        controller.like_last_time = True
        self._turn_to(left[0])

    @Slot()
    def stop(self) -> None:
        """End it; what was scored stays."""
        if self.is_on:
            self.last = None
            self._controller.like_last_time = False
            self.changed.emit()

    @Slot()
    def skip(self) -> None:
        """Leave the point in turn for later."""
        if self.last is not None:
            self._go_on(self.last.point_id)

    def _turn_to(self, finding: Finding) -> None:
        self.last = finding
        self._controller.select(finding.point_id)
        self.changed.emit()

    @Slot(str)
    def _scored(self, point_id: str) -> None:
        if self.last is not None and point_id == self.last.point_id:
            self._go_on(point_id)

    def _go_on(self, point_id: str) -> None:
        """Turn to the next point that is left, in the order of the letters; end behind the last one."""
        chart = self._controller.chart
        if chart is None:
            return
        before = chart.visit_before(self._visit_id)
        order = [one.point_id for one in chart.findings_of(before.id)] if before is not None else []
        behind = set(order[order.index(point_id) + 1 :]) if point_id in order else set()
        following = next((one for one in self.left if one.point_id in behind), None)
        if following is not None:
            self._turn_to(following)
            return
        left = len(self.left)
        self.stop()
        if left:
            self._controller.message.emit(self.tr("{0} of the last visit's points are still to ask.").format(left))
        else:
            self._controller.message.emit(self.tr("All points of the last visit have been asked."))

    @Slot(str)
    def _selected(self, point_id: str) -> None:
        """Follow the user to another point that is left; anything else ends it."""
        if self.last is None or point_id == self.last.point_id:
            return
        chosen = next((one for one in self.left if one.point_id == point_id), None)
        if chosen is None:
            self.stop()
        else:
            self._turn_to(chosen)

    @Slot()
    def _chart_changed(self) -> None:
        if self.is_on and (self._controller.visit_id != self._visit_id or not self._controller.recording):
            self.stop()
