"""What the keys do while the map has the focus: arrows walk the muscles, Enter marks, space pans, Escape cancels.

Depth, zoom, views and the stack have actions of their own (`map_actions`), which work in the whole window.
"""

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QFocusEvent, QKeyEvent

from bodymap.atlas.model import Depth
from bodymap.ui.map.marking import MarkingView
from bodymap.ui.map.pointer import Pointer
from bodymap.ui.map.scene import Pane
from bodymap.ui.map.walker import Stop, Stops, next_stop

_ARROWS = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
}
BY_KEY = (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason, Qt.FocusReason.ShortcutFocusReason)
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_STACK = {".": 1, ",": -1}


class Keyboard(QObject):
    """Turns keys into what the canvas does."""

    def __init__(self, canvas: MarkingView, pointer: Pointer) -> None:
        super().__init__(canvas)
        self._canvas = canvas
        self._pointer = pointer
        self._walking = False
        self._stops: dict[tuple[Pane, Depth, bool], Stops] = {}
        canvas.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        canvas.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent):
            return self._key(event)
        if event.type() in (QEvent.Type.MouseMove, QEvent.Type.MouseButtonPress):
            self._walking = False
        if isinstance(event, QFocusEvent) and event.gotFocus() and event.reason() in BY_KEY:
            QTimer.singleShot(0, self, self._prepare)
        if event.type() == QEvent.Type.FocusOut:
            self._walking = self._pointer.space = False
        return False

    def _key(self, event: QKeyEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride:
            if self._wants(event):
                event.accept()
            return False
        if event.key() == Qt.Key.Key_Space:
            if not event.isAutoRepeat():
                self._hold_space(event.type() == QEvent.Type.KeyPress)
            return True
        return event.type() == QEvent.Type.KeyPress and self._press(event)

    def _wants(self, event: QKeyEvent) -> bool:
        """Tell whether a key is the map's now, before any shortcut of the window."""
        key = event.key()
        if key in _ENTER:
            return self._walking
        return key in _ARROWS or key == Qt.Key.Key_Space or (key == Qt.Key.Key_Escape and self._pointer.is_dragging)

    def _hold_space(self, held: bool) -> None:
        self._pointer.space = held
        if held:
            self._canvas.setCursor(Qt.CursorShape.OpenHandCursor)
        else:
            self._canvas.unsetCursor()

    def _press(self, event: QKeyEvent) -> bool:
        key = Qt.Key(event.key())
        if key in _ARROWS:
            self._walk(*_ARROWS[key])
        elif key in _ENTER and self._walking and self._canvas.stack is not None:
            self._canvas.confirm(self._canvas.stack)
        elif key == Qt.Key.Key_Escape:
            return self._pointer.cancel()
        elif event.text() in _STACK:
            self._canvas.walk_stack(_STACK[event.text()])
        else:
            return False
        return True

    def _walk(self, dx: int, dy: int) -> None:
        canvas = self._canvas
        stack = canvas.stack
        if stack is None or not stack.hits:
            first = next(iter(self._all_stops()), None)
            if first is None:
                return
            target = first
        else:
            x, y = stack.pane.to_ground(stack.x, stack.y)
            others = tuple(stop for stop in self._all_stops() if stop.stack.hit != stack.hit)
            found = next_stop(others, x, y, dx, dy)
            if found is None:
                return
            target = found
        self._walking = True
        canvas.mean(target.stack)

    def _all_stops(self) -> tuple[Stop, ...]:
        return tuple(stop for stops in self._shown() for stop in stops.all())

    def _shown(self) -> list[Stops]:
        """Return the stops of the panes that are shown, found or not."""
        canvas = self._canvas
        keys = [(pane, canvas.depth, canvas.body.arm) for pane in canvas.body.panes]
        self._stops = {key: self._stops.get(key) or Stops(canvas.atlas, *key[:2], arm=key[2]) for key in keys}
        return list(self._stops.values())

    def _prepare(self) -> None:
        """Look for stops bit by bit, while nothing else is to be done."""
        if self._canvas.hasFocus() and any(stops.work() for stops in self._shown()):
            QTimer.singleShot(0, self, self._prepare)
