"""The bare skin for a patient to draw on: no muscles, no names, no marks; fingers zoom and pan as ever."""

from PySide6.QtCore import QPointF
from PySide6.QtGui import QPainter

from bodymap.atlas.atlas import Atlas
from bodymap.atlas.model import Depth, Figure
from bodymap.ui.areas.layer import AreaLayer
from bodymap.ui.areas.pointer import AreaPointer
from bodymap.ui.areas.stroke_layer import StrokeLayer
from bodymap.ui.map.corners import Corner
from bodymap.ui.map.marking import MarkingView
from bodymap.ui.map.pointer import Pointer


class PatientMap(MarkingView):
    """A map that can only be drawn on."""

    def __init__(self, atlas: Atlas, figure: Figure) -> None:
        super().__init__(atlas, read_only=True)
        self.layer, self.stroke_layer = AreaLayer(self), StrokeLayer(self)
        self.underlays += [self.layer.paint, self.stroke_layer.paint]
        self.pointer = Pointer(self)
        self.area_pointer = AreaPointer(self, self.pointer, self.stroke_layer)
        self.set_figure(figure)
        self.set_depth(Depth.SKIN)
        self.setAccessibleName(self.tr("The body, to draw on"))

    def corner_at(self, _at: QPointF, _reach: float = 0.0) -> Corner | None:
        """Return None: there are no close-ups to open."""
        return None

    def paint_corners(self, _painter: QPainter) -> None:
        """Paint no signs of close-ups."""
