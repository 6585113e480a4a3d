"""The depth control on the map: a word for every peeling step, the chosen one marked by a dot on a rail as well.

It lies over the map, which is repainted in every frame of a pan; so the panel paints itself from one kept picture, and
its buttons, which take clicks, keys and focus, paint nothing.
"""

from PySide6.QtCore import QEvent, QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QPixmap
from PySide6.QtWidgets import QButtonGroup, QPushButton, QWidget

from bodymap.atlas.model import Depth
from bodymap.ui import theme
from bodymap.ui.map.words import depth_name

_ROW = 40  # a finger's size
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

    def _arrange(self) -> None:
        """Take the size that the words need."""
        self._word, self._chosen_word = theme.font(13), theme.font(13, bold=True)
        title, row, edge = theme.px(28), theme.px(_ROW), theme.px(4)
        widths = []
        for button in self.buttons.values():
            button.setFont(self._chosen_word)
            widths.append(button.fontMetrics().horizontalAdvance(button.text()))
        wide = max(widths) + theme.px(52)
        for index, button in enumerate(self.buttons.values()):
            button.setGeometry(edge, title + index * row, wide - 2 * edge, row)
        self.setFixedSize(QSize(wide, title + len(_DEPTHS) * row + edge))
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
        x, y = area.left() + theme.px(14), area.center().y() + 0.5
        painter.setPen(QPen(QColor(tokens.line_strong), 1.6))
        top = y if depth is _DEPTHS[0] else area.top()
        bottom = y if depth is _DEPTHS[-1] else area.bottom() + 1
        painter.drawLine(QPointF(x, top), QPointF(x, bottom))
        painter.setPen(QPen(QColor(tokens.accent if chosen else tokens.line_strong), 1.6))
        painter.setBrush(QColor(tokens.accent if chosen else tokens.surface))
        size = theme.px(12 if chosen else 7) / 2
        painter.drawEllipse(QPointF(x, y), size, size)
        painter.setPen(QColor(tokens.accent if chosen else tokens.text))
        painter.setFont(self._chosen_word if chosen else self._word)
        painter.drawText(area.adjusted(theme.px(28), 0, 0, 0), Qt.AlignmentFlag.AlignVCenter, button.text())
