"""Which drawings lie on the map: today's by one hand or both, and the last visit's over them."""

from PySide6.QtCore import QObject, Signal

from bodymap.clinic.area import DrawnBy, PainArea
from bodymap.clinic.chart import Chart
from bodymap.figure.areas import DrawnArea, areas_of_visit
from bodymap.ui.areas.layer import AreaLayer
from bodymap.ui.consult.controller import Controller
from bodymap.ui.map.canvas import MapCanvas


class ShownAreas(QObject):
    """Keeps the layer what the controller shows. Signal: `changed()`, something else is laid over each other."""

    changed = Signal()

    def __init__(self, controller: Controller, canvas: MapCanvas, parent: QObject) -> None:
        super().__init__(parent)
        self._controller = controller
        self.layer = AreaLayer(canvas)
        self.with_last_visit = False
        self.hands = frozenset(DrawnBy)
        self._chosen = ""

    def show_last_visit(self, shown: bool) -> None:
        """Lay the drawing of the visit before over this one, or not."""
        self.with_last_visit = shown
        self.show(self._chosen)
        self.changed.emit()

    def show_hands(self, hands: frozenset[DrawnBy]) -> None:
        """Show what the clinician drew, what the patient drew, or both."""
        self.hands = hands
        self.show(self._chosen)
        self.changed.emit()

    def show(self, chosen: str) -> None:
        """Show what there is, one area chosen."""
        self._chosen = chosen
        self.layer.show(self._areas(self._controller.chart), chosen)

    def last_areas(self) -> tuple[PainArea, ...]:
        """Return what was drawn in the visit before."""
        chart, visit_id = self._controller.chart, self._controller.visit_id
        before = chart.visit_before(visit_id) if chart is not None and visit_id else None
        return () if chart is None or before is None else chart.areas_of(before.id)

    def _areas(self, chart: Chart | None) -> tuple[DrawnArea, ...]:
        visit_id = self._controller.visit_id
        if chart is None or not visit_id:
            return ()
        today = tuple(
            area
            for area in areas_of_visit(chart, visit_id)
            if (DrawnBy.PATIENT if area.by_patient else DrawnBy.CLINICIAN) in self.hands
        )
        before = chart.visit_before(visit_id) if self.with_last_visit else None
        return today if before is None else (*areas_of_visit(chart, before.id, earlier=True), *today)
