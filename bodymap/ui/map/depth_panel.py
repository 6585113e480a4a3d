"""The depth control on the map: a word for every peeling step, the chosen one marked by a dot on a rail as well.

It lies over the map, which is repainted in every frame of a pan; so the panel paints itself from one kept picture, and
its buttons, which take clicks, keys and focus, paint nothing.
"""

from PySide6.QtCore import QEvent, QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent, QPen, QPixmap
from PySide6.QtWidgets import QButtonGroup, QPushButton, QWidget

from bodymap.atlas.model import Depth
from bodymap.ui import theme
from bodymap.ui.map.words import depth_name

_ROW = 40  # a finger's size
_TITLE = 28
_DEPTHS = tuple(Depth)


class _Step(QPushButton):
    """One peeling step; its panel paints it."""

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint nothing."""


class DepthPanel(QWidget):
    """Chooses how much is peeled away. Signal: `chosen(Depth)`, by the user only."""

    chosen = Signal(object)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Depth"))
        self.setCursor(Qt.CursorShape.ArrowCursor)
        self._picture: QPixmap | None = None
        self._in_row, self._room = False, 0
        self.buttons: dict[Depth, QPushButton] = {}
        self._group = QButtonGroup(self)
        for index, depth in enumerate(_DEPTHS):
            button = _Step(depth_name(depth), self)
            button.setCheckable(True)
            button.setCursor(Qt.CursorShape.PointingHandCursor)
            button.setAccessibleName(self.tr("Depth: {0}").format(depth_name(depth)))
            button.installEventFilter(self)
            self._group.addButton(button, index)
            self.buttons[depth] = button
        self._group.idClicked.connect(self._clicked)
        self._group.buttonToggled.connect(self._redraw)
        theme.signals().changed.connect(self._arrange)
        self._arrange()

    def show_depth(self, depth: Depth) -> None:
        """Show which depth is chosen."""
        self.buttons[depth].setChecked(True)

    def _clicked(self, index: int) -> None:
        self.chosen.emit(_DEPTHS[index])

    @property
    def in_row(self) -> bool:
        """Whether the steps stand side by side."""
        return self._in_row

    def arrange(self, *, in_row: bool, room: int) -> None:
        """Stand the steps one below the other, or side by side in at most `room` pixels."""
        if (in_row, room) != (self._in_row, self._room):
            self._in_row, self._room = in_row, room
            self._arrange()

    def size_of(self, *, in_row: bool) -> QSize:
        """Return the size in one form or the other."""
        words, row, edge = self._words(), theme.px(_ROW), theme.px(4)
        if in_row:
            wide = sum(words) + len(words) * theme.px(18) + 2 * edge
            return QSize(min(wide, max(self._room, 0) or wide), row + 2 * edge)
        return QSize(max(words) + theme.px(52), theme.px(_TITLE) + len(words) * row + edge)

    def _words(self) -> list[int]:
        metrics = QFontMetrics(theme.font(13, bold=True))
        return [metrics.horizontalAdvance(depth_name(depth)) for depth in _DEPTHS]

    def _arrange(self) -> None:
        """Give panel and buttons their places."""
        size, edge, row = self.size_of(in_row=self._in_row), theme.px(4), theme.px(_ROW)
        words = self._words()
        left, share = edge, (size.width() - 2 * edge - sum(words)) / len(words)
        for index, button in enumerate(self.buttons.values()):
            if self._in_row:
                right = edge + round(sum(words[: index + 1]) + share * (index + 1))
                button.setGeometry(left, edge, right - left, row)
                left = right
            else:
                button.setGeometry(edge, theme.px(_TITLE) + index * row, size.width() - 2 * edge, row)
        self.setFixedSize(size)
        self._redraw()

    def _redraw(self) -> None:
        self._picture = None
        self.update()

    def eventFilter(self, _watched: QWidget, event: QEvent) -> bool:  # type: ignore[override]
        if event.type() in (QEvent.Type.FocusIn, QEvent.Type.FocusOut, QEvent.Type.Enter, QEvent.Type.Leave):
            self._redraw()
        return False

    def paintEvent(self, _event: QPaintEvent) -> None:
        ratio = self.devicePixelRatioF()
        if self._picture is None or self._picture.devicePixelRatio() != ratio:
            self._picture = self._painted(ratio)
        painter = QPainter(self)
        painter.drawPixmap(0, 0, self._picture)
        painter.end()

    def _painted(self, ratio: float) -> QPixmap:
        picture = QPixmap(self.size() * ratio)
        picture.setDevicePixelRatio(ratio)
        picture.fill(Qt.GlobalColor.transparent)
        tokens = theme.tokens()
        painter = QPainter(picture)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(tokens.line), 1))
        painter.setBrush(QColor(tokens.surface))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), theme.px(10), theme.px(10))
        if not self._in_row:
            painter.setPen(QColor(tokens.muted))
            painter.setFont(theme.font(12, bold=True))
            title = QRect(theme.px(13), theme.px(6), self.width(), theme.px(22))
            painter.drawText(title, Qt.AlignmentFlag.AlignVCenter, self.tr("Depth"))
        for depth, button in self.buttons.items():
            self._paint_step(painter, depth, button)
        painter.end()
        return picture

    def _paint_step(self, painter: QPainter, depth: Depth, button: QPushButton) -> None:
        tokens, area, chosen = theme.tokens(), button.geometry(), button.isChecked()
        if button.underMouse() or button.hasFocus():
            painter.setPen(QPen(QColor(tokens.focus), 2) if button.hasFocus() else Qt.PenStyle.NoPen)
            painter.setBrush(QColor(tokens.sunken))
            painter.drawRoundedRect(area.adjusted(2, 3, -2, -3), 6, 6)
        dot, start, end = self._rail(area, depth)
        painter.setPen(QPen(QColor(tokens.line_strong), 1.6))
        painter.drawLine(start, end)
        painter.setPen(QPen(QColor(tokens.accent if chosen else tokens.line_strong), 1.6))
        painter.setBrush(QColor(tokens.accent if chosen else tokens.surface))
        size = theme.px((8 if self._in_row else 12) if chosen else (5 if self._in_row else 7)) / 2
        painter.drawEllipse(dot, size, size)
        painter.setPen(QColor(tokens.accent if chosen else tokens.text))
        painter.setFont(theme.font(13, bold=chosen))
        place, how = area.adjusted(theme.px(28), 0, 0, 0), Qt.AlignmentFlag.AlignVCenter
        if self._in_row:
            place, how = area.adjusted(1, 0, -1, -theme.px(10)), Qt.AlignmentFlag.AlignCenter
        text = painter.fontMetrics().elidedText(button.text(), Qt.TextElideMode.ElideRight, place.width())
        painter.drawText(place, how, text)

    def _rail(self, area: QRect, depth: Depth) -> tuple[QPointF, QPointF, QPointF]:
        """Return where the dot of a step is on the rail, and the piece of the rail that the step draws."""
        first, last = depth is _DEPTHS[0], depth is _DEPTHS[-1]
        if self._in_row:
            dot = QPointF(area.center().x() + 0.5, area.bottom() - theme.px(6))
            start, end = QPointF(area.left(), dot.y()), QPointF(area.right() + 1, dot.y())
        else:
            dot = QPointF(area.left() + theme.px(14), area.center().y() + 0.5)
            start, end = QPointF(dot.x(), area.top()), QPointF(dot.x(), area.bottom() + 1)
        return dot, dot if first else start, dot if last else end
