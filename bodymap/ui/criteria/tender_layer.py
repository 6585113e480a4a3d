"""The 18 tender points of 1990 on the map: squares, never discs, so that nobody takes them for trigger points.

Filled with a cross: tender. With a bar: pressed and not tender. Empty and dashed: not pressed yet. A click on one goes
from one to the next. While the layer is shown no click marks a muscle.
"""

from PySide6.QtCore import QEvent, QObject, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPen

from bodymap.atlas.model import Side
from bodymap.atlas.painful_places import TenderPlace, tender_places
from bodymap.ui import theme
from bodymap.ui.map.marking import MarkingView

_HALF = 9.0
_REACH = 20.0  # half of a finger's target


class TenderLayer(QObject):
    """Signal: `clicked(str)`, the key of a point."""

    clicked = Signal(str)

    def __init__(self, view: MarkingView) -> None:
        super().__init__(view)
        self._view = view
        self.examined: tuple[str, ...] = ()
        self.tender: tuple[str, ...] = ()
        self.is_on = False
        view.underlays.append(self.paint)
        view.installEventFilter(self)

    def show(self, *, on: bool) -> None:
        """Show the points, or not."""
        self.is_on = on
        self._view.update()

    def show_found(self, examined: tuple[str, ...], tender: tuple[str, ...]) -> None:
        """Show what was pressed and what hurt."""
        if (examined, tender) != (self.examined, self.tender):
            self.examined, self.tender = examined, tender
            self._view.update()

    def at(self, point: QPointF) -> TenderPlace | None:
        """Return the tender point under a point of the screen."""
        near = [(self._far(place, point), index) for index, place in enumerate(tender_places())]
        least, index = min(near)
        return tender_places()[index] if least <= _REACH else None

    def _where(self, place: TenderPlace) -> QPointF | None:
        if not any(pane.shows(place.spot.view, Side.MIDLINE) for pane in self._view.body.panes):
            return None
        return self._view.point_on_screen(place.spot.view, place.spot.x, place.spot.y)

    def _far(self, place: TenderPlace, point: QPointF) -> float:
        where = self._where(place)
        if where is None:
            return float("inf")
        away = where - point
        return max(abs(away.x()), abs(away.y()))

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if not self.is_on or not isinstance(event, QMouseEvent):
            return False
        found = self.at(event.position())
        if event.type() == QEvent.Type.MouseMove and not event.buttons():
            self._view.point_away()
            self._view.setCursor(Qt.CursorShape.PointingHandCursor if found else Qt.CursorShape.ArrowCursor)
            return True
        if event.button() is not Qt.MouseButton.LeftButton:
            return False
        if event.type() in (QEvent.Type.MouseButtonPress, QEvent.Type.MouseButtonDblClick):
            if found is not None:
                self.clicked.emit(found.key)
            return True
        return event.type() == QEvent.Type.MouseButtonRelease

    def paint(self, painter: QPainter) -> None:
        """Paint the points; the painter counts in device pixels."""
        if not self.is_on:
            return
        ratio = self._view.camera.ratio
        painter.save()
        painter.scale(ratio, ratio)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for place in tender_places():
            where = self._where(place)
            if where is not None:
                self._paint_one(painter, where, place.key)
        painter.restore()

    def _paint_one(self, painter: QPainter, at: QPointF, key: str) -> None:
        tokens = theme.tokens()
        tender, pressed = key in self.tender, key in self.examined
        box = QRectF(at.x() - _HALF, at.y() - _HALF, 2 * _HALF, 2 * _HALF)
        painter.setPen(QPen(QColor(tokens.surface), 5))
        painter.setBrush(QColor(tokens.bad if tender else tokens.surface))
        painter.drawRect(box)
        pen = QPen(QColor(tokens.bad if tender else tokens.text), 2)
        if not pressed:
            pen.setStyle(Qt.PenStyle.DashLine)
        painter.setPen(pen)
        painter.drawRect(box)
        if not pressed:
            return
        painter.setPen(QPen(QColor(tokens.surface if tender else tokens.text), 2.4))
        reach = _HALF - 4
        painter.drawLine(at - QPointF(reach, 0), at + QPointF(reach, 0))
        if tender:
            painter.drawLine(at - QPointF(0, reach), at + QPointF(0, reach))
