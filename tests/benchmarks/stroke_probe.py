"""Measures brush strokes on the map in a process of its own. Prints its figures as JSON, in milliseconds.

Usage: python stroke_probe.py, with QT_SCALE_FACTOR set. From a real mouse event to the end of the painting it causes,
with ten areas drawn already, beside a bare widget that draws the same line into a picture and shows it.
"""

import json
import math
import statistics
import sys
import time

from PySide6.QtCore import QEvent, QEventLoop, QPointF, Qt
from PySide6.QtGui import QImage, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QApplication, QWidget

from bodymap.atlas.atlas import load_atlas
from bodymap.atlas.model import Depth, Side, View
from bodymap.clinic.area import Quality
from bodymap.clinic.sketch import Tool
from bodymap.figure.areas import DrawnArea
from bodymap.ui import theme
from bodymap.ui.areas.layer import AreaLayer
from bodymap.ui.areas.pointer import AreaPointer
from bodymap.ui.areas.stroke_layer import StrokeLayer
from bodymap.ui.map.canvas import MapCanvas

SIZE = (1600, 1000)
STEPS = 300
NO_KEYS = Qt.KeyboardModifier.NoModifier


class Floor(QWidget):
    """A bare widget on which the same line is drawn."""

    def __init__(self) -> None:
        super().__init__()
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.resize(*SIZE)
        self._image = QImage(*SIZE, QImage.Format.Format_RGB32)
        self._image.fill(Qt.GlobalColor.white)
        self._last: QPointF | None = None

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        painter = QPainter(self._image)
        painter.setPen(QPen(Qt.GlobalColor.black, 12))
        painter.drawLine(self._last or event.position(), event.position())
        painter.end()
        self._last = event.position()
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.drawImage(0, 0, self._image)
        painter.end()


def ten_areas() -> tuple[DrawnArea, ...]:
    """Return areas of all qualities, front and back."""
    made = []
    for number, quality in enumerate(list(Quality)[:10]):
        x, y = 340 + 40 * (number % 3), 420 + 90 * number
        ring = tuple((x + 45 * math.cos(a / 20), y + 60 * math.sin(a / 20)) for a in range(0, 125, 3))
        view = View.POSTERIOR if number % 2 else View.ANTERIOR
        made.append(
            DrawnArea(
                id=str(number), view=view, side=Side.MIDLINE, rings=(ring,), number=number, qualities=(quality,), nrs=5
            )
        )
    return tuple(made)


def stroke(widget: QWidget, middle: QPointF) -> list[float]:
    """Return how long each step of a long stroke took until it was painted."""
    app = QApplication.instance()
    times = []

    def send(kind: QEvent.Type, at: QPointF, held: Qt.MouseButton) -> None:
        button = Qt.MouseButton.NoButton if kind is QEvent.Type.MouseMove else Qt.MouseButton.LeftButton
        QApplication.sendEvent(widget, QMouseEvent(kind, at, widget.mapToGlobal(at), button, held, NO_KEYS))

    def place(step: int) -> QPointF:
        return middle + QPointF(70 * math.cos(step / 40), 200 * math.sin(step / 53))

    send(QEvent.Type.MouseButtonPress, place(0), Qt.MouseButton.LeftButton)
    for step in range(1, STEPS):
        began = time.perf_counter()
        send(QEvent.Type.MouseMove, place(step), Qt.MouseButton.LeftButton)
        assert app is not None
        app.sendPostedEvents()
        loop = QEventLoop()
        loop.processEvents(QEventLoop.ProcessEventsFlag.ExcludeUserInputEvents)
        times.append(1000 * (time.perf_counter() - began))
    send(QEvent.Type.MouseButtonRelease, place(STEPS), Qt.MouseButton.NoButton)
    return times


def told(times: list[float]) -> dict[str, float]:
    """Return median, 99th percentile and worst."""
    ordered = sorted(times)
    return {"median": statistics.median(times), "p99": ordered[int(len(ordered) * 0.99)], "worst": ordered[-1]}


def main() -> None:
    """Measure and print."""
    app = QApplication(sys.argv)
    theme.apply(app, theme.LIGHT, 100)
    floor = Floor()
    floor.show()
    canvas = MapCanvas(load_atlas())
    canvas.set_depth(Depth.SKIN)
    canvas.resize(*SIZE)
    layer, strokes = AreaLayer(canvas), StrokeLayer(canvas)
    canvas.underlays += [layer.paint, strokes.paint]
    layer.show(ten_areas())
    pointer = AreaPointer(canvas, canvas.pointer, strokes)
    pointer.take(Tool.BRUSH)
    canvas.show()
    end = time.monotonic() + 20
    loop = QEventLoop()
    while not canvas.is_detailed and time.monotonic() < end:
        loop.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 20)
    middle = canvas.point_on_screen(View.POSTERIOR, 400, 700)
    if middle is None or not canvas.is_detailed:
        raise RuntimeError("the back view is not ready")
    drawn: list[object] = []
    pointer.drawn.connect(drawn.append)
    figures = {"floor": told(stroke(floor, middle)), "brush": told(stroke(canvas, middle))}
    if len(drawn) != 1:
        raise RuntimeError("no stroke was made")
    sys.stdout.write(json.dumps(figures))


main()
