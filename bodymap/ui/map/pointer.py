"""What the pointer does on the map: hover, click, drag a mark, pan, zoom, walk the stack.

A press becomes a click when it is let go near where it began: small jitters do nothing. The right button and a long
press walk the stack; a finger that stays opens it as a list.
"""

import math

import msgspec
from PySide6.QtCore import QEvent, QObject, QPointF, Qt, QTimer
from PySide6.QtGui import (
    QMouseEvent,
    QNativeGestureEvent,
    QPointingDevice,
    QWheelEvent,
)
from PySide6.QtWidgets import QGestureEvent, QPinchGesture

from bodymap.figure.marks import Mark
from bodymap.ui.map.corners import Corner
from bodymap.ui.map.mark_layer import TOUCH
from bodymap.ui.map.marking import MarkingView
from bodymap.ui.map.scene import RUNGS
from bodymap.ui.map.stack_menu import open_stack

_JITTER = 8.0
_TOUCH_JITTER = 16.0
_LONG_PRESS = 500
_NOTCH = 120.0


class _Press(msgspec.Struct):
    """A button that is held: where it went down, on which mark or sign, and what has become of it."""

    at: QPointF
    last: QPointF
    jitter: float
    touch: bool = False
    mark: Mark | None = None
    corner: Corner | None = None
    panning: bool = False
    dragging: bool = False
    spent: bool = False  # a long press, or a gesture, has taken it


class Pointer(QObject):
    """Turns the events of mouse, touch and touch pad into what the canvas does."""

    def __init__(self, canvas: MarkingView) -> None:
        super().__init__(canvas)
        self._canvas = canvas
        self._press: _Press | None = None
        self._wheel = 0.0
        self.space = False  # held: the left button pans
        self._long = QTimer(self, singleShot=True, interval=_LONG_PRESS)
        self._long.timeout.connect(self._long_pressed)
        canvas.setMouseTracking(True)
        canvas.grabGesture(Qt.GestureType.PinchGesture)
        canvas.installEventFilter(self)

    @property
    def is_dragging(self) -> bool:
        """Whether a mark is being moved."""
        return self._press is not None and self._press.dragging

    def cancel(self) -> bool:
        """Give up the drag that is going on; tells whether there was one."""
        if not self.is_dragging:
            return False
        self._press = None
        self._canvas.drop_ghost()
        return True

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QMouseEvent):
            return self._mouse(event)
        if isinstance(event, QWheelEvent):
            return self._wheeled(event)
        if isinstance(event, QNativeGestureEvent):
            return self._native_gesture(event)
        if isinstance(event, QGestureEvent):
            return self._gesture(event)
        if event.type() == QEvent.Type.Leave and self._press is None:
            self._canvas.point_away()
        return False

    def _mouse(self, event: QMouseEvent) -> bool:
        handlers = {
            QEvent.Type.MouseButtonPress: self._pressed,
            QEvent.Type.MouseMove: self._moved,
            QEvent.Type.MouseButtonRelease: self._released,
            QEvent.Type.MouseButtonDblClick: self._double_clicked,
        }
        handler = handlers.get(event.type())
        return handler(event) if handler is not None else False

    def _pressed(self, event: QMouseEvent) -> bool:
        at, touch = event.position(), _is_touch(event)
        if event.button() is Qt.MouseButton.RightButton:
            self._canvas.point_at(at)
            self._canvas.walk_stack(1)
            return True
        if event.button() not in (Qt.MouseButton.LeftButton, Qt.MouseButton.MiddleButton):
            return False
        press = _Press(at, at, _TOUCH_JITTER if touch else _JITTER, touch)
        if event.button() is Qt.MouseButton.MiddleButton or self.space:
            press.panning = True
            self._canvas.setCursor(Qt.CursorShape.ClosedHandCursor)
        else:
            press.mark = self._canvas.mark_at(at, TOUCH if touch else 0.0)
            press.corner = self._canvas.corner_at(at, TOUCH if touch else 0.0) if press.mark is None else None
            self._canvas.point_at(at)
            self._long.start()
        self._press = press
        return True

    def _moved(self, event: QMouseEvent) -> bool:
        at, press = event.position(), self._press
        if press is None:
            self._canvas.point_at(at)
            return True
        if not (press.panning or press.dragging) and _far(at, press.at) > press.jitter and not press.spent:
            self._long.stop()
            press.dragging = press.mark is not None and self._canvas.can_move(press.mark)
            press.panning = not press.dragging
        if press.panning:
            self._canvas.pan_by(at.x() - press.last.x(), at.y() - press.last.y())
        elif press.dragging and press.mark is not None:
            self._canvas.show_ghost(press.mark, at)
        press.last = at
        return True

    def _released(self, event: QMouseEvent) -> bool:
        self._long.stop()
        press, self._press = self._press, None
        if press is None:
            return False
        self._canvas.show_cursor(event.position(), grab=self.space)
        if press.dragging and press.mark is not None:
            self._canvas.drop_mark(press.mark, event.position())
        elif press.panning or press.spent:
            return True
        elif press.mark is not None:
            self._canvas.choose_mark(press.mark)
        elif press.corner is not None:
            self._canvas.open_close_up(press.corner.badge)
        else:
            self._canvas.click(press.at)
        return True

    def _double_clicked(self, event: QMouseEvent) -> bool:
        """Fit on a double click beside the muscles; on one the first click has said all."""
        at = event.position()
        if event.button() is Qt.MouseButton.LeftButton and self._canvas.is_empty(at):
            self._canvas.fit()
        return True

    def _long_pressed(self) -> None:
        press = self._press
        if press is None:
            return
        press.spent = True
        if press.touch and press.mark is None and open_stack(self._canvas, press.at.toPoint()) is not None:
            self._press = None  # the finger is let go over the list
        else:
            self._canvas.walk_stack(1)

    def _wheeled(self, event: QWheelEvent) -> bool:
        """Zoom by the wheel; two fingers on a touch pad pan, unless Ctrl is held."""
        pixels, control = event.pixelDelta(), event.modifiers() & Qt.KeyboardModifier.ControlModifier
        if not pixels.isNull() and event.phase() != Qt.ScrollPhase.NoScrollPhase and not control:
            self._canvas.pan_by(pixels.x(), pixels.y())
            return True
        self._wheel += event.angleDelta().y() / _NOTCH * RUNGS / 4
        rungs = math.trunc(self._wheel)
        self._wheel -= rungs
        if rungs:
            self._canvas.zoom_by(2 ** (rungs / RUNGS), event.position())
        return True

    def _native_gesture(self, event: QNativeGestureEvent) -> bool:
        kind, at = event.gestureType(), event.position()
        if kind is Qt.NativeGestureType.ZoomNativeGesture:
            self._canvas.zoom_by(1 + event.value(), at, smooth=True)
        elif kind is Qt.NativeGestureType.EndNativeGesture:
            self._canvas.rest_on_rung(at)
        return True

    def _gesture(self, event: QGestureEvent) -> bool:
        """Two fingers on the screen: zoom between them and move along."""
        pinch = event.gesture(Qt.GestureType.PinchGesture)
        if not isinstance(pinch, QPinchGesture):
            return False
        self._long.stop()
        if self._press is not None:
            self.cancel()
            self._press = None
        at = QPointF(self._canvas.mapFromGlobal(pinch.centerPoint().toPoint()))
        moved = pinch.centerPoint() - pinch.lastCenterPoint()
        if not moved.isNull() and not pinch.lastCenterPoint().isNull():
            self._canvas.pan_by(moved.x(), moved.y())
        if pinch.state() in (Qt.GestureState.GestureFinished, Qt.GestureState.GestureCanceled):
            self._canvas.rest_on_rung(at)
        else:
            self._canvas.zoom_by(pinch.scaleFactor(), at, smooth=True)
        event.accept()
        return True


def _far(a: QPointF, b: QPointF) -> float:
    return math.hypot(a.x() - b.x(), a.y() - b.y())


def _is_touch(event: QMouseEvent) -> bool:
    return event.pointingDevice().type() is QPointingDevice.DeviceType.TouchScreen
