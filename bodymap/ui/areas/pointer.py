"""Mouse, finger and pen while pain is drawn: they make strokes in millimetres; two fingers still zoom and pan.

It stands before the map's own pointer and takes what a tool needs: the left button, one finger, the pen. Wheel, middle
button, space and pinch stay the map's. A pen tells its pressure if it has one; its other end erases.
"""

from PySide6.QtCore import QEvent, QObject, QPointF, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QCursor,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPen,
    QPixmap,
    QPointingDevice,
    QTabletEvent,
)
from PySide6.QtWidgets import QGestureEvent

from bodymap.atlas.close_ups import ONE_SIDED
from bodymap.atlas.model import Side
from bodymap.clinic.extent import Sheet
from bodymap.clinic.sketch import Stroke, Tool, Touch, pressed
from bodymap.ui import theme
from bodymap.ui.areas.stroke_layer import StrokeLayer
from bodymap.ui.map.map_view import MapView
from bodymap.ui.map.marking import MarkingView
from bodymap.ui.map.pointer import Pointer
from bodymap.ui.map.scene import Pane

_LEAST_STEP = 0.7  # pixels: nearer places say nothing new
_TABLET = {
    QEvent.Type.TabletPress: "press",
    QEvent.Type.TabletMove: "move",
    QEvent.Type.TabletRelease: "release",
}
_MOUSE = {
    QEvent.Type.MouseButtonPress: "press",
    QEvent.Type.MouseButtonDblClick: "press",
    QEvent.Type.MouseMove: "move",
    QEvent.Type.MouseButtonRelease: "release",
}


def sheet_of_pane(pane: Pane) -> Sheet:
    """Return which picture a pane shows."""
    if pane.view not in ONE_SIDED:
        return pane.view, Side.MIDLINE
    return pane.view, Side.LEFT if pane.axis is None else Side.RIGHT


class AreaPointer(QObject):
    """Makes strokes. `drawn(Stroke)` when one has ended; `picked(QPointF)` a click of the select tool; `left()`."""

    drawn = Signal(object)
    picked = Signal(object)
    left = Signal()

    def __init__(self, view: MarkingView, pointer: Pointer, layer: StrokeLayer) -> None:
        super().__init__(view)
        self._view: MapView = view
        self._marking = view
        self._pointer = pointer
        self._layer = layer
        self.tool: Tool | None = None
        self.width = 20.0  # mm
        self._pane: Pane | None = None
        self._tool = Tool.OUTLINE  # of the stroke being drawn: the pen's other end erases
        self._touches: list[Touch] = []
        self._last = QPointF()
        view.installEventFilter(self)
        view.zoom_changed.connect(self._looked_from_elsewhere)

    @property
    def is_drawing(self) -> bool:
        """Whether a stroke is going on."""
        return self._pane is not None

    def take(self, tool: Tool | None) -> None:
        """Take a tool, or none: then the map's own pointer has everything."""
        self.cancel()
        self.tool = tool
        if tool is not None:
            self._marking.point_away()
        self.show_cursor()

    def cancel(self) -> None:
        """Forget the stroke that is going on."""
        self._pane, self._touches = None, []
        self._layer.end()

    def _looked_from_elsewhere(self) -> None:
        """Give up a stroke during which the figure moved: half of it would lie elsewhere."""
        if self.is_drawing:
            self.cancel()
        self.show_cursor()

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if self.tool is None:
            return False
        if event.type() == QEvent.Type.Resize and self.is_drawing:
            self.cancel()
        if isinstance(event, QMouseEvent):
            return self._mouse(event)
        if isinstance(event, QTabletEvent):
            return self._tablet(event)
        if isinstance(event, QGestureEvent):
            self.cancel()
        if isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape:
            return self._escape(event)
        return False

    def _escape(self, event: QKeyEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride:
            event.accept()
            return True
        if event.type() != QEvent.Type.KeyPress:
            return False
        if self.is_drawing:
            self.cancel()
        else:
            self.left.emit()
        return True

    def _mouse(self, event: QMouseEvent) -> bool:
        step = _MOUSE.get(event.type())
        if step is None or self._pointer.space:
            return False
        if step != "move" and event.button() is not Qt.MouseButton.LeftButton:
            return event.button() is Qt.MouseButton.RightButton
        if step == "move" and event.buttons() & Qt.MouseButton.MiddleButton:
            return False
        return self._step(step, event.position(), None, self.tool)

    def _tablet(self, event: QTabletEvent) -> bool:
        step = _TABLET.get(event.type())
        if step is None or (step == "press" and event.button() is not Qt.MouseButton.LeftButton):
            return False
        eraser = event.pointerType() is QPointingDevice.PointerType.Eraser
        tool = Tool.ERASE if eraser else self.tool
        has_pressure = bool(event.pointingDevice().capabilities() & QPointingDevice.Capability.Pressure)
        self._step(step, event.position(), event.pressure() if has_pressure else None, tool)
        event.accept()
        return True

    def _step(self, step: str, at: QPointF, pressure: float | None, tool: Tool | None) -> bool:
        if step == "press" and tool is not None:
            self._begin(at, pressure, tool)
        elif step == "move":
            self._go_on(at, pressure)
        elif step == "release":
            self._finish(at)
        return True

    def _begin(self, at: QPointF, pressure: float | None, tool: Tool) -> None:
        self.cancel()
        if tool is Tool.SELECT:
            self.picked.emit(at)
            return
        found = self._view.place_at(at)
        if found is None:
            return
        self._pane, self._tool, self._last = found[0], tool, at
        self._touches = [Touch(found[1], found[2], pressure)]
        if tool is not Tool.ZONE:
            self._layer.begin(tool, at, self._pixels(pressure))

    def _go_on(self, at: QPointF, pressure: float | None) -> None:
        if self._pane is None or (at - self._last).manhattanLength() < _LEAST_STEP:
            return
        self._last = at
        x, y = self._pane.to_view(*self._view.camera.to_ground(at.x(), at.y()))
        self._touches.append(Touch(x, y, pressure))
        if self._tool is not Tool.ZONE:
            self._layer.extend(at, self._pixels(pressure))

    def _finish(self, at: QPointF) -> None:
        pane, touches = self._pane, self._touches
        if pane is None:
            return
        self._go_on(at, touches[-1].pressure)
        stroke = Stroke(self._tool, sheet_of_pane(pane), self.width, tuple(self._touches))
        self.cancel()
        self.drawn.emit(stroke)

    def _pixels(self, pressure: float | None) -> float:
        return self.width * pressed(pressure) * self._view.camera.scale

    def show_cursor(self) -> None:
        """Let the pointer say what it draws: the size of brush and eraser, a hand for zones."""
        if self.tool is None:
            self._view.unsetCursor()
            return
        shapes = {
            Tool.SELECT: Qt.CursorShape.PointingHandCursor,
            Tool.ZONE: Qt.CursorShape.PointingHandCursor,
            Tool.OUTLINE: Qt.CursorShape.CrossCursor,
        }
        if self.tool in shapes:
            self._view.setCursor(shapes[self.tool])
        else:
            self._view.setCursor(_ring(self.width * self._view.camera.scale))


def _ring(width: float) -> QCursor:
    """Return a cursor as large as the brush."""
    across = round(min(max(width, 6.0), 120.0)) + 4
    picture = QPixmap(across, across)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    for colour, wide in ((theme.tokens().surface, 3.0), (theme.tokens().text, 1.2)):
        painter.setPen(QPen(QColor(colour), wide))
        painter.drawEllipse(2, 2, across - 4, across - 4)
    painter.end()
    return QCursor(picture)
