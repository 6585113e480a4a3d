"""A bar that is filled to a share of a limit, with a tick at 80 % and the limit as its end; over it, it says so."""

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QBrush, QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from bodymap.clinic.doses import NEAR, Level, level_of
from bodymap.ui import theme


class DoseBar(QWidget):
    """Paints one share; what is over the limit is hatched, so that it is seen without its colour."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._fraction: float | None = None

    def sizeHint(self) -> QSize:
        return QSize(theme.px(160), theme.px(14))

    def minimumSizeHint(self) -> QSize:
        return QSize(theme.px(60), theme.px(14))

    def show_fraction(self, fraction: float | None) -> None:
        if fraction != self._fraction:
            self._fraction = fraction
            self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        from PySide6.QtCore import Qt

        t, fraction = theme.tokens(), self._fraction or 0.0
        level = level_of(self._fraction)
        colour = {Level.OVER: t.bad, Level.REACHED: t.bad, Level.NEAR: t.warn}.get(level, t.accent)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        high = theme.px(8)
        ground = QRectF(0.5, (self.height() - high) / 2, self.width() - 1, high)
        painter.setPen(QPen(QColor(t.line_strong), 1))
        painter.setBrush(QColor(t.chip))
        painter.drawRoundedRect(ground, high / 2, high / 2)
        filled = QRectF(ground)
        filled.setWidth(ground.width() * min(fraction, 1.0))
        if filled.width() > 1:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(colour))
            painter.drawRoundedRect(filled, high / 2, high / 2)
            if level is Level.OVER:
                painter.setBrush(_hatch(t.bad_soft))
                painter.drawRoundedRect(filled, high / 2, high / 2)
        tick = ground.left() + ground.width() * NEAR
        painter.setPen(QPen(QColor(t.text), theme.px(2)))
        painter.drawLine(int(tick), 0, int(tick), self.height())


def _hatch(colour: str) -> QBrush:
    from PySide6.QtCore import Qt

    return QBrush(QColor(colour), Qt.BrushStyle.BDiagPattern)
