"""The patients that a search found, as a list: name above, chart number and birth date below."""

from datetime import date
from typing import Protocol

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from bodymap.ui import theme
from bodymap.ui.days import day_words

Index = QModelIndex | QPersistentModelIndex


class PatientLine(Protocol):
    """What the session's search answers with, per patient."""

    @property
    def id(self) -> str: ...
    @property
    def chart_number(self) -> str: ...
    @property
    def family_name(self) -> str: ...
    @property
    def given_name(self) -> str: ...
    @property
    def birth_date(self) -> date | None: ...


def line_name(line: PatientLine) -> str:
    """Return a patient's name as lists show it."""
    return f"{line.family_name}, {line.given_name}" if line.given_name else line.family_name


class LinesModel(QAbstractListModel):
    """The lines of one answer."""

    def __init__(self) -> None:
        super().__init__()
        self._lines: tuple[PatientLine, ...] = ()

    def show_lines(self, lines: tuple[PatientLine, ...]) -> None:
        if lines == self._lines:
            return
        self.beginResetModel()
        self._lines = lines
        self.endResetModel()

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._lines)

    def line(self, row: int) -> PatientLine:
        return self._lines[row]

    def second(self, line: PatientLine) -> str:
        """Return what stands below the name."""
        if line.birth_date is None:
            return f"#{line.chart_number}"
        born = day_words(line.birth_date)
        return self.tr("#{0} · b. {1}").format(line.chart_number, born)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        line = self._lines[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return line_name(line)
        if role in (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole):
            return f"{line_name(line)}, {self.second(line)}"
        return None


class LineDelegate(QStyledItemDelegate):
    """Paints a patient in two lines, each cut with dots where it is too long."""

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:
        return QSize(theme.px(120), theme.px(54))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        colours = theme.tokens()
        rect: QRect = option.rect
        state: QStyle.StateFlag = option.state
        chosen = bool(state & QStyle.StateFlag.State_Selected)
        painter.save()
        if chosen or state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(rect, QColor(colours.accent_soft if chosen else colours.sunken))
        if chosen:
            painter.fillRect(QRect(rect.left(), rect.top(), theme.px(3), rect.height()), QColor(colours.accent))
        inner = rect.adjusted(theme.px(18), theme.px(7), -theme.px(12), -theme.px(7))
        model = index.model()
        if isinstance(model, LinesModel):
            line = model.line(index.row())
            half = inner.height() // 2
            upper = QRect(inner.left(), inner.top(), inner.width(), half)
            lower = QRect(inner.left(), inner.top() + half, inner.width(), half)
            self._draw(painter, upper, line_name(line), 14, colours.text, bold=True)
            self._draw(painter, lower, model.second(line), 12, colours.muted, bold=False)
        painter.restore()

    def _draw(self, painter: QPainter, rect: QRect, words: str, size: int, colour: str, *, bold: bool) -> None:
        painter.setFont(theme.font(size, bold=bold))
        painter.setPen(QColor(colour))
        cut = painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, rect.width())
        painter.drawText(rect, int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft), cut)
