"""Joins the map to the controller: what is shown as marks, and what a click, a miss or a dragged mark means."""

from PySide6.QtCore import QObject, Signal, Slot

from bodymap.atlas.model import Figure, Hit, Side, View
from bodymap.clinic.chart import Chart
from bodymap.clinic.finding import Place
from bodymap.figure.marks import Mark, marks_of_visit
from bodymap.ui.consult.controller import Controller
from bodymap.ui.map.canvas import MapCanvas
from bodymap.ui.map.marking import MapClick


class MapLink(QObject):
    """Keeps the marks of the map what the controller says is shown; the selected point is always in sight.

    `marked(marks)`: what the map shows, or would show in another view.
    """

    marked = Signal(object)

    def __init__(self, controller: Controller, canvas: MapCanvas, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._controller = controller
        self._canvas = canvas
        self._with_last_visit = True
        controller.painted.connect(self._paint)
        canvas.clicked.connect(self._clicked)
        canvas.missed.connect(self._missed)
        canvas.mark_clicked.connect(self._mark_clicked)
        canvas.mark_moved.connect(self._moved)
        canvas.views_changed.connect(self._views_changed)

    def show_last_visit(self, shown: bool) -> None:
        """Show, or hide, the points of the visit before that were not asked yet."""
        self._with_last_visit = shown
        self._paint(self._controller.chart)

    @Slot(object)
    def _paint(self, chart: Chart | None) -> None:
        controller = self._controller
        marks: tuple[Mark, ...] = ()
        if chart is not None and controller.visit_id:
            previous = controller.recording and self._with_last_visit
            marks = marks_of_visit(chart, controller.visit_id, previous=previous)
        self._canvas.set_figure(chart.patient.figure if chart is not None else Figure.NEUTRAL)
        self._canvas.set_marks(marks)
        self.marked.emit(marks)
        chosen = next((one for one in marks if one.point_id == controller.point_id), None)
        if chosen is None:
            self._canvas.set_selected(None)
            return
        if not self._shows(chosen):
            self._canvas.set_views((chosen.view,), mirrored=chosen.side is Side.RIGHT)
        self._canvas.set_selected(chosen.point_id if chosen.previous else chosen.finding_id)

    def _shows(self, mark: Mark) -> bool:
        """Tell whether a point is in sight at its own place, or at the same place in a view that shares its frame."""
        shown = (one for pane in self._canvas.body.panes for one in pane.marks((mark,)))
        return any(not one.is_approximate for one in shown)

    @Slot()
    def _views_changed(self) -> None:
        """Select nothing that went out of sight, so that no key changes a point that is not seen."""
        chosen = next((m for m in self._canvas.marks.marks if m.point_id == self._controller.point_id), None)
        if chosen is not None and not self._shows(chosen):
            self._controller.select("")

    @Slot(object)
    def _clicked(self, click: MapClick) -> None:
        self._controller.mark(click.hit.muscle, click.hit.side, Place(click.view, click.x, click.y, click.depth))

    @Slot()
    def _missed(self) -> None:
        """Select nothing, so that the score that was to follow the click cannot land on an earlier point."""
        self._controller.select("")
        if self._controller.chart is not None:
            self._controller.message.emit(self.tr("No muscle here: nothing was recorded."))

    @Slot(str)
    def _mark_clicked(self, record_id: str) -> None:
        """Take the id of a finding, or of a point that was not asked yet."""
        chart = self._controller.chart
        if chart is None:
            return
        by_finding = {f.id: f.point_id for f in chart.findings_of(self._controller.visit_id)}
        self._controller.take(by_finding.get(record_id, record_id))

    @Slot(str, object, float, float)
    def _moved(self, finding_id: str, view: View, x: float, y: float) -> None:
        """Put a point where it was dragged: in its own muscle if that is there, else in the one that is seen."""
        controller = self._controller
        chart = controller.chart
        if chart is None:
            return
        finding = next(one for one in chart.findings_of(controller.visit_id) if one.id == finding_id)
        point = chart.point_of[finding.point_id]
        hits = controller.session.atlas.hit(view, x, y, self._canvas.depth, arm=self._canvas.body.arm)
        own = next((hit for hit in hits if (hit.muscle, hit.side) == (point.muscle, point.side)), None)
        hit: Hit | None = own or (hits[0] if hits else None)
        if hit is None:
            controller.message.emit(self.tr("No muscle there: the point stays where it was."))
            controller.painted.emit(chart)
        else:
            controller.move(finding_id, Place(view, x, y, self._canvas.depth), hit.muscle, hit.side)
