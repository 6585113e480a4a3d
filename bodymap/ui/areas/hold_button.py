"""A button that acts only when it is held for a second, so that no passing touch does it."""

from PySide6.QtCore import QElapsedTimer, QRectF, QTimer, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QPushButton

from bodymap.ui import theme

HOLD_MS = 1000
_FRAME_MS = 30


class HoldButton(QPushButton):
    """Signal: `held()`, once, when it was held long enough; letting go earlier does nothing."""

    held = Signal()

    def __init__(self, words: str) -> None:
        super().__init__(words)
        self._since = QElapsedTimer()
        self._tick = QTimer(self, interval=_FRAME_MS)
        self._tick.timeout.connect(self._look)
        self.pressed.connect(self._begin)
        self.released.connect(self._end)

    def _begin(self) -> None:
        if not self._tick.isActive():
            self._since.start()
            self._tick.start()

    def _end(self) -> None:
        if self.isDown():  # a key that repeats itself
            return
        self._tick.stop()
        self.update()

    def _look(self) -> None:
        self.update()
        if self._since.elapsed() >= HOLD_MS:
            self._tick.stop()
            self.setDown(False)
            self.held.emit()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self._tick.isActive():
            painter = QPainter(self)
            done = min(1.0, self._since.elapsed() / HOLD_MS)
            bar = QRectF(4, self.height() - 8, (self.width() - 8) * done, 4)
            painter.fillRect(bar, QColor(theme.tokens().accent))
            painter.end()
