"""A section of the right column: a line with its name and what is in it in short; a click on the line opens it."""

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QVBoxLayout, QWidget

from bodymap.ui import theme

_HEIGHT = 40
_INDENT = 20
_GAP = 12


class SectionHead(QAbstractButton):
    """The line that opens and folds a section."""

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setText(title)
        self.summary = ""
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.signals().changed.connect(self.updateGeometry)

    def sizeHint(self) -> QSize:
        return QSize(theme.px(160), theme.px(_HEIGHT))

    def minimumSizeHint(self) -> QSize:
        return QSize(theme.px(80), theme.px(_HEIGHT))

    def enterEvent(self, _event: QEvent) -> None:
        self.update()

    def leaveEvent(self, _event: QEvent) -> None:
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, colours = QPainter(self), theme.tokens()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        area = QRectF(self.rect())
        painter.setPen(QPen(QColor(colours.line), 1))
        painter.drawLine(area.topLeft(), area.topRight())
        if self.hasFocus():
            painter.setPen(QPen(QColor(colours.focus), 2))
            painter.drawRoundedRect(area.adjusted(1, 1, -1, -1), 6, 6)
        self._paint_arrow(painter)
        title = theme.font(13, bold=True)
        painter.setFont(title)
        painter.setPen(QColor(colours.accent if self.underMouse() else colours.text))
        left = theme.px(_INDENT)
        painter.drawText(area.adjusted(left, 0, 0, 0), Qt.AlignmentFlag.AlignVCenter, self.text())
        left += QFontMetrics(title).horizontalAdvance(self.text()) + theme.px(_GAP)
        painter.setFont(theme.font(12))
        painter.setPen(QColor(colours.muted))
        room = area.adjusted(left, 0, -theme.px(4), 0)
        words = painter.fontMetrics().elidedText(self.summary, Qt.TextElideMode.ElideRight, int(room.width()))
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, words)

    def _paint_arrow(self, painter: QPainter) -> None:
        painter.setPen(QPen(QColor(theme.tokens().muted), theme.px(2)))
        centre, reach = QPointF(theme.px(8), self.height() / 2), theme.px(4)
        across, along = QPointF(reach, 0.0), QPointF(0.0, reach)
        if not self.isChecked():
            across, along = along, across
        painter.drawPolyline([centre - across - along / 2, centre + along / 2, centre + across - along / 2])


class Section(QWidget):
    """A section with its name, its place in the column (`id`) and its body. Signal: `opened(bool)`.

    The body is laid out below the line; `set_summary` says in short what is in it while it is folded, and open too.
    """

    opened = Signal(bool)

    def __init__(self, section_id: str, title: str, body: QWidget | None = None, *, opened: bool = False) -> None:
        super().__init__()
        self.id = section_id
        self.title = title
        self.head = SectionHead(title)
        self.body = body if body is not None else QWidget()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(6))
        column.addWidget(self.head)
        column.addWidget(self.body)
        self.head.toggled.connect(self._toggled)
        self.head.setChecked(opened)
        self.body.setVisible(opened)
        self.set_summary("")

    @property
    def is_open(self) -> bool:
        """Whether the body is shown."""
        return self.head.isChecked()

    def set_open(self, opened: bool) -> None:
        """Open or fold the section."""
        self.head.setChecked(opened)

    def set_summary(self, words: str) -> None:
        """Say in short what is in the section; empty: nothing is."""
        self.head.summary = words
        self.head.setToolTip(words)
        self._name()
        self.head.update()

    def _toggled(self, opened: bool) -> None:
        self.body.setVisible(opened)
        self._name()
        self.opened.emit(opened)

    def _name(self) -> None:
        """Name the line for a screen reader: the section, what is in it, whether it is open."""
        state = self.tr("open") if self.is_open else self.tr("folded")
        parts = (self.title, self.head.summary, state)
        self.head.setAccessibleName(", ".join(part for part in parts if part))
