"""A table of texts that sorts by values: what a page lists is given as rows, nothing is asked for again.

Copying gives tab-separated text with its titles, as a spreadsheet takes it; a text that a spreadsheet would run as a
formula gets an apostrophe before it.
"""

from collections.abc import Iterable, Sequence

import msgspec
from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, QSortFilterProxyModel, Qt
from PySide6.QtGui import QColor, QFont, QGuiApplication, QKeySequence, QShortcut
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from bodymap.ui import theme

Index = QModelIndex | QPersistentModelIndex
Sort = str | float | int
ROOT = QModelIndex()
_MEASURED = 60  # rows that columns are fitted to
_FORMULA = ("=", "+", "-", "@", "\t", "\r")


class Cell(msgspec.Struct, frozen=True):
    """What a cell says, what it is sorted by (the text, if nothing else), and the token of its colour."""

    text: str
    sort: Sort | None = None
    colour: str = ""
    strong: bool = False


class TableRow(msgspec.Struct, frozen=True):
    """One row; `key` is what it stands for, for example the id of a record."""

    key: str
    cells: tuple[Cell, ...]


class RowTable(QAbstractTableModel):
    """Rows with titles; columns of `numbers` stand at the right."""

    def __init__(self, titles: Sequence[str], numbers: Iterable[int], parent: QWidget) -> None:
        super().__init__(parent)
        self.titles = list(titles)
        self._numbers = frozenset(numbers)
        self.rows: tuple[TableRow, ...] = ()

    def show_rows(self, rows: tuple[TableRow, ...], titles: Sequence[str] = ()) -> None:
        """Replace all rows, and the titles where some are given."""
        self.beginResetModel()
        self.rows = rows
        self.titles = list(titles) or self.titles
        self.endResetModel()

    def rowCount(self, parent: Index = ROOT) -> int:
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index = ROOT) -> int:
        return 0 if parent.isValid() else len(self.titles)

    def headerData(self, number: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if orientation is not Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self.titles[number]
        return self._side(number) if role == Qt.ItemDataRole.TextAlignmentRole else None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        cell = self.rows[index.row()].cells[index.column()]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return cell.text
        if role == Qt.ItemDataRole.UserRole:
            return cell.text.casefold() if cell.sort is None else cell.sort
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return self._side(index.column())
        if role == Qt.ItemDataRole.ForegroundRole and cell.colour:
            return QColor(getattr(theme.tokens(), cell.colour))
        if role == Qt.ItemDataRole.FontRole and cell.strong:
            font = QFont(theme.font())
            font.setWeight(QFont.Weight.DemiBold)
            return font
        return None

    def _side(self, column: int) -> Qt.AlignmentFlag:
        side = Qt.AlignmentFlag.AlignRight if column in self._numbers else Qt.AlignmentFlag.AlignLeft
        return side | Qt.AlignmentFlag.AlignVCenter


class SortedRows(QSortFilterProxyModel):
    """Sorts by the cells' values; texts and numbers in one column never meet."""

    def __init__(self, source: RowTable, parent: QWidget) -> None:
        super().__init__(parent)
        self.setSourceModel(source)
        self.setSortRole(Qt.ItemDataRole.UserRole)

    def lessThan(self, left: Index, right: Index) -> bool:
        a, b = (self.sourceModel().data(one, Qt.ItemDataRole.UserRole) for one in (left, right))
        if isinstance(a, str) is isinstance(b, str):
            return bool(a < b)
        return isinstance(a, str)


class RowTableView(QTableView):
    """A table view as all of the app's: rows are chosen, Ctrl+C copies, a click on a title sorts."""

    def __init__(self, rows: RowTable, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows = rows
        self.sorted = SortedRows(rows, self)
        self.setModel(self.sorted)
        self.setAccessibleName(name)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setSortingEnabled(True)
        self.sortByColumn(-1, Qt.SortOrder.AscendingOrder)
        self.setStyleSheet("QTableView:focus { border: none; }")  # the chosen row shows the focus
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(theme.px(40))
        self.horizontalHeader().setHighlightSections(False)
        copy = QShortcut(QKeySequence(QKeySequence.StandardKey.Copy), self)
        copy.setContext(Qt.ShortcutContext.WidgetShortcut)
        copy.activated.connect(self.copy)

    def stretch(self, column: int) -> None:
        """Let one column take the room that is left; the others are as wide as their first rows need now."""
        header = self.horizontalHeader()
        header.setResizeContentsPrecision(_MEASURED)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        self.resizeColumnsToContents()
        header.setSectionResizeMode(column, QHeaderView.ResizeMode.Stretch)

    def fit_columns(self) -> None:
        """Make every column as wide as its first rows need; the last one takes what is left."""
        header = self.horizontalHeader()
        header.setResizeContentsPrecision(_MEASURED)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        self.resizeColumnsToContents()
        header.setStretchLastSection(True)

    def key_at(self, index: Index) -> str:
        """Return the key of a row of the view."""
        return self.rows.rows[self.sorted.mapToSource(index).row()].key

    def choose(self, key: str) -> None:
        """Choose the row of a key, where it is there."""
        for number, row in enumerate(self.rows.rows):
            if row.key == key:
                self.selectRow(self.sorted.mapFromSource(self.rows.index(number, 0)).row())
                return

    def copied_text(self, *, chosen_only: bool) -> str:
        """Return the rows as they stand, with their titles, tab-separated."""
        count = self.sorted.rowCount()
        chosen = sorted({index.row() for index in self.selectionModel().selectedRows()})
        wanted = chosen if chosen_only and len(chosen) > 1 else range(count)
        columns = range(self.sorted.columnCount())
        lines = ["\t".join(_plain(title) for title in self.rows.titles)]
        lines += ["\t".join(_plain(str(self.sorted.index(row, c).data())) for c in columns) for row in wanted]
        return "\n".join(lines) + "\n"

    def copy(self) -> None:
        """Copy the chosen rows, or all where fewer than two are chosen."""
        QGuiApplication.clipboard().setText(self.copied_text(chosen_only=True))


def _plain(text: str) -> str:
    flat = " ".join(text.split())
    is_number = flat.replace("\N{MINUS SIGN}", "-").removeprefix("-").replace(".", "", 1).isdigit()
    return f"'{flat}" if flat.startswith(_FORMULA) and not is_number else flat
