"""When a muscle's usual pattern is shown: once the muscle has been in question for a moment, or at once with Alt held.

A press, a zoom, or another muscle ends it. After a click it stays away until another muscle is in question.
"""

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QMouseEvent

from bodymap.atlas.model import Hit
from bodymap.ui.map.marking import MarkingView
from bodymap.ui.map.pattern import PatternLayer, Shown

_MOMENT = 800
_REST = 500  # milliseconds in which nothing is prepared: a click that comes soon must not wait for it
_LOOK = 50  # milliseconds between two looks at the Alt key, and between two figures
_ALT = Qt.KeyboardModifier.AltModifier
_ENDS = (QEvent.Type.MouseButtonPress, QEvent.Type.MouseButtonDblClick, QEvent.Type.Wheel, QEvent.Type.Hide)


class PatternHover(QObject):
    """Shows and hides the pattern of a canvas. `switched(bool)`: it was turned on or off."""

    switched = Signal(bool)

    def __init__(self, canvas: MarkingView, layer: PatternLayer) -> None:
        super().__init__(canvas)
        self._canvas = canvas
        self._layer = layer
        self._hit: Hit | None = None
        self._waited = 0
        self.is_on = True
        self._look = QTimer(self, interval=_LOOK)
        self._look.timeout.connect(self._wait)
        canvas.hovered.connect(self._follow)
        canvas.zoom_changed.connect(self.end)
        canvas.views_changed.connect(self.end)
        canvas.installEventFilter(self)

    @property
    def is_waiting(self) -> bool:
        """Whether a pattern is about to come."""
        return self._look.isActive()

    def switch(self, on: bool) -> None:
        """Let patterns be shown, or not."""
        self.is_on = on
        self.end()
        self.switched.emit(on)

    def end(self) -> None:
        """Show no pattern until another muscle is in question."""
        self._look.stop()
        self._hit = None
        self._show(None)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        pressed = isinstance(event, QMouseEvent) and event.buttons()
        typed = isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and event.text()
        if event.type() in _ENDS or pressed or typed:
            self.end()
        return False

    def _follow(self, hit: Hit | None) -> None:
        self.end()
        if hit is not None and self.is_on and not QGuiApplication.mouseButtons():
            self._hit, self._waited = hit, 0
            self._look.start()

    def _wait(self) -> None:
        if self._hit is None:
            return
        wanted = (self._hit.muscle, self._hit.side)
        self._waited += _LOOK
        asked = bool(QGuiApplication.queryKeyboardModifiers() & _ALT)
        is_ready = False
        if asked or self._waited >= _REST:
            is_ready = self._layer.prepare(wanted, self._canvas.rect())
        if is_ready and (asked or self._waited >= _MOMENT):
            self._look.stop()
            self._show(wanted)

    def _show(self, shown: Shown | None) -> None:
        changed = shown != self._layer.shown
        self._layer.show(shown)
        if changed:
            self._canvas.update()
