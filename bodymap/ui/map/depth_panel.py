"""The depth control on the map: a word for every peeling step, the chosen one marked by a dot on a rail as well."""

from PySide6.QtCore import QPointF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QButtonGroup, QFrame, QLabel, QPushButton, QVBoxLayout, QWidget

from bodymap.atlas.model import Depth
from bodymap.ui import theme
from bodymap.ui.map.words import depth_name

_ROW = 40  # a finger's size
_DEPTHS = tuple(Depth)


class _Step(QPushButton):
    """One peeling step: its word beside its dot on the rail."""

    def __init__(self, depth: Depth, parent: QWidget) -> None:
        super().__init__(depth_name(depth), parent)
        self._ends = (depth is _DEPTHS[0], depth is _DEPTHS[-1])
        self.setCheckable(True)
        self.setFlat(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def sizeHint(self) -> QSize:
        metrics = self.fontMetrics()
        return QSize(metrics.horizontalAdvance(self.text()) + theme.px(44), theme.px(_ROW))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        tokens = theme.tokens()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        chosen = self.isChecked()
        if self.underMouse() or self.hasFocus():
            painter.setPen(QPen(QColor(tokens.focus), 2) if self.hasFocus() else Qt.PenStyle.NoPen)
            painter.setBrush(QColor(tokens.sunken))
            painter.drawRoundedRect(self.rect().adjusted(2, 3, -2, -3), 6, 6)
        x, y = theme.px(16), self.height() / 2
        painter.setPen(QPen(QColor(tokens.line_strong), 1.6))
        painter.drawLine(QPointF(x, y if self._ends[0] else 0), QPointF(x, y if self._ends[1] else self.height()))
        painter.setPen(QPen(QColor(tokens.accent if chosen else tokens.line_strong), 1.6))
        painter.setBrush(QColor(tokens.accent if chosen else tokens.surface))
        size = theme.px(12 if chosen else 7) / 2
        painter.drawEllipse(QPointF(x, y), size, size)
        painter.setPen(QColor(tokens.accent if chosen else tokens.text))
        painter.setFont(theme.font(13, bold=chosen))
        area = self.rect().adjusted(theme.px(30), 0, -4, 0)
        painter.drawText(area, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, self.text())
        painter.end()


class DepthPanel(QFrame):
    """Chooses how much is peeled away. Signal: `chosen(Depth)`, by the user only."""

    chosen = Signal(object)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        theme.role(self, "card")
        self.setAccessibleName(self.tr("Depth"))
        self.setCursor(Qt.CursorShape.ArrowCursor)
        column = QVBoxLayout(self)
        column.setContentsMargins(4, theme.px(8), 6, 4)
        column.setSpacing(0)
        title = QLabel(self.tr("Depth"))
        theme.role(title, "section")
        title.setContentsMargins(theme.px(9), 0, 0, 2)
        column.addWidget(title)
        self.buttons: dict[Depth, QPushButton] = {}
        self._group = QButtonGroup(self)
        for index, depth in enumerate(_DEPTHS):
            button = _Step(depth, self)
            button.setAccessibleName(self.tr("Depth: {0}").format(depth_name(depth)))
            self._group.addButton(button, index)
            self.buttons[depth] = button
            column.addWidget(button)
        self._group.idClicked.connect(self._clicked)

    def show_depth(self, depth: Depth) -> None:
        """Show which depth is chosen."""
        self.buttons[depth].setChecked(True)

    def _clicked(self, index: int) -> None:
        self.chosen.emit(_DEPTHS[index])
