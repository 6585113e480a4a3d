"""The tip beside the pointer: muscle and side, what lies beneath, how to walk the stack. It never covers the place."""

from PySide6.QtCore import QPoint, QRect, QSize, Qt, QTimer
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from bodymap.ui import theme

_AWAY = 26  # pixels kept free around the place
_DELAY = 120
_WIDEST = 330
_PAD = 11
_WRAP = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft


class HoverTip(QWidget):
    """Shows a few lines beside a place of its parent: the first stands out, the last is a hint."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._parent = parent
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._place = QPoint()
        self._rows: list[tuple[str, QFont, float, QRect]] = []
        self.lines: tuple[str, ...] = ()
        self._delay = QTimer(self, singleShot=True, interval=_DELAY)
        self._delay.timeout.connect(self._appear)
        self.hide()

    def show_at(self, place: QPoint, lines: tuple[str, ...], hint: str = "", *, at_once: bool = False) -> None:
        """Say something about a place of the parent, after a moment unless the tip is there already."""
        self._place = place
        said = (*lines, hint) if hint else lines
        if said != self.lines or not self._rows:
            self.lines = said
            self._arrange(lines, hint)
        if self.isVisible() or at_once:
            self._appear()
        elif not self._delay.isActive():
            self._delay.start()

    def forget(self) -> None:
        """Say nothing more."""
        self._delay.stop()
        self.hide()

    def refresh(self) -> None:
        """Follow the theme and the text size."""
        self._rows = []
        self.hide()

    def _arrange(self, lines: tuple[str, ...], hint: str) -> None:
        title, text = theme.font(13, bold=True), theme.font(12)
        rows = [(line, title if index == 0 else text, 1.0) for index, line in enumerate(lines)]
        if hint:
            rows.append((hint, text, 0.78))
        widest = min(theme.px(_WIDEST), max(120, self._parent.width() - 2 * _AWAY - 2 * _PAD))
        self._rows, y, wide = [], _PAD - 3, 0
        for line, font, opacity in rows:
            rect = QFontMetrics(font).boundingRect(QRect(0, 0, widest, 10_000), _WRAP, line)
            self._rows.append((line, font, opacity, QRect(_PAD, y, rect.width() + 2, rect.height())))
            wide = max(wide, rect.width() + 2)
            y += rect.height() + 2
        self.resize(wide + 2 * _PAD, y + _PAD - 5)
        self.update()

    def _appear(self) -> None:
        self.move(beside(self._place, self.size(), self._parent.rect()))
        self.show()
        self.raise_()

    def paintEvent(self, _event: QPaintEvent) -> None:
        tokens = theme.tokens()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(tokens.tip))
        painter.drawRoundedRect(self.rect(), 7, 7)
        for line, font, opacity, rect in self._rows:
            colour = QColor(tokens.on_tip)
            colour.setAlphaF(opacity)
            painter.setPen(colour)
            painter.setFont(font)
            painter.drawText(rect.adjusted(0, 0, 2, 0), _WRAP, line)
        painter.end()


def beside(place: QPoint, size: QSize, room: QRect) -> QPoint:
    """Return where a tip goes: below right of a place if there is room, else on another side; never over the place."""
    right, left = place.x() + _AWAY, place.x() - _AWAY - size.width()
    below, above = place.y() + _AWAY, place.y() - _AWAY - size.height()
    inside = room.adjusted(4, 4, -4, -4)
    corners = [QPoint(x, y) for y in (below, above) for x in (right, left)]
    middle_x = max(inside.left(), min(place.x() - size.width() // 2, inside.right() - size.width()))
    middle_y = max(inside.top(), min(place.y() - size.height() // 2, inside.bottom() - size.height()))
    edges = [QPoint(middle_x, below), QPoint(middle_x, above), QPoint(right, middle_y), QPoint(left, middle_y)]
    for corner in (*corners, *edges):
        if inside.contains(QRect(corner, size)):
            return corner
    return QPoint(middle_x, below)
