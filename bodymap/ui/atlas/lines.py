"""The muscles as item views show them: a flat list in two lines each, and a tree by region. All of it is text."""

from typing import NamedTuple

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from bodymap.app.find import Found, find_muscles, region_name, regions, simple
from bodymap.atlas.atlas import Atlas
from bodymap.atlas.model import Side
from bodymap.base.text import translate
from bodymap.figure.words import side_word
from bodymap.ui import theme

Index = QModelIndex | QPersistentModelIndex
LINE = Qt.ItemDataRole.UserRole + 1
_MOST = 40


class MuscleLine(NamedTuple):
    """A muscle to choose: the side that was named (None: none was), its name, and what stands below it."""

    muscle: str
    side: Side | None
    name: str
    second: str

    @property
    def words(self) -> str:
        return translate("finder", "{0}, {1}").format(self.name, self.second)


def sides_of(atlas: Atlas, muscle: str, side: Side | None = None) -> str:
    """Return the side that was named, or those on which the muscle exists."""
    if not atlas.muscles[muscle].paired:
        return side_word(Side.MIDLINE)
    return translate("finder", "left and right") if side is None else side_word(side)


def lines_for(atlas: Atlas, text: str) -> tuple[MuscleLine, ...]:
    """Return the muscles that `text` may mean, the likeliest first; all of them by their names where it is empty."""
    if text.strip():
        return tuple(_line(atlas, found) for found in find_muscles(atlas, text, _MOST))
    lines = [_line(atlas, Found(muscle, None, 0.0)) for muscle in atlas.muscles]
    return tuple(sorted(lines, key=lambda line: line.name.casefold()))


def _line(atlas: Atlas, found: Found) -> MuscleLine:
    muscle = atlas.muscles[found.muscle]
    side = found.side if muscle.paired and found.side is not Side.MIDLINE else None
    second = translate("finder", "{0} · {1}").format(region_name(muscle.group), sides_of(atlas, muscle.id, side))
    if found.by and simple(found.by) not in simple(muscle.name):
        second = translate("finder", "{0} · also called {1}").format(second, found.by)
    return MuscleLine(muscle.id, side, muscle.name, second)


class LinesModel(QAbstractListModel):
    """The muscles found."""

    def __init__(self) -> None:
        super().__init__()
        self.lines: tuple[MuscleLine, ...] = ()

    def show_lines(self, lines: tuple[MuscleLine, ...]) -> None:
        if lines != self.lines:
            self.beginResetModel()
            self.lines = lines
            self.endResetModel()

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self.lines)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        line = self.lines[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return line.name
        if role in (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole):
            return line.words
        return line if role == LINE else None


def tree_of(atlas: Atlas, lines: tuple[MuscleLine, ...]) -> QStandardItemModel:
    """Return the lines as a tree by region, from head to foot."""
    model = QStandardItemModel()
    by_muscle = {line.muscle: line for line in lines}
    for group, muscles in regions(atlas).items():
        found = [by_muscle[muscle] for muscle in muscles if muscle in by_muscle]
        if not found:
            continue
        region = QStandardItem(translate("finder", "{0} ({1})").format(region_name(group), len(found)))
        region.setEditable(False)
        for line in found:
            item = QStandardItem(line.name)
            item.setEditable(False)
            words = translate("finder", "{0}, {1}").format(line.name, sides_of(atlas, line.muscle, line.side))
            item.setData(words, Qt.ItemDataRole.AccessibleTextRole)
            item.setData(line.words, Qt.ItemDataRole.ToolTipRole)
            item.setData(line, LINE)
            region.appendRow(item)
        model.appendRow(region)
    return model


class LineDelegate(QStyledItemDelegate):
    """Paints a muscle in two lines, each cut with dots where it is too long."""

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:
        return QSize(theme.px(120), theme.px(52))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        colours, rect = theme.tokens(), option.rect
        state: QStyle.StateFlag = option.state
        chosen = bool(state & QStyle.StateFlag.State_Selected)
        painter.save()
        if chosen or state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(rect, QColor(colours.accent_soft if chosen else colours.sunken))
        if chosen:
            painter.fillRect(QRect(rect.left(), rect.top(), theme.px(3), rect.height()), QColor(colours.accent))
        inner = rect.adjusted(theme.px(12), theme.px(6), -theme.px(8), -theme.px(6))
        line = index.data(LINE)
        half = inner.height() // 2
        upper = QRect(inner.left(), inner.top(), inner.width(), half)
        self._draw(painter, upper, line.name, 14, colours.text, bold=True)
        self._draw(painter, upper.translated(0, half), line.second, 12, colours.muted, bold=False)
        painter.restore()

    def _draw(self, painter: QPainter, rect: QRect, words: str, size: int, colour: str, *, bold: bool) -> None:
        painter.setFont(theme.font(size, bold=bold))
        painter.setPen(QColor(colour))
        cut = painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, rect.width())
        painter.drawText(rect, int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft), cut)


class TreeDelegate(QStyledItemDelegate):
    """Rows high enough to be touched."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return super().sizeHint(option, index).expandedTo(QSize(0, theme.px(40)))
