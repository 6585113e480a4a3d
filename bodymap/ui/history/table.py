"""The visits as a table, newest first, for the history page."""

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtWidgets import QWidget

from bodymap.clinic.chart import Chart
from bodymap.ui.consult.words import score_word
from bodymap.ui.history.rows import VisitRow

Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()


class VisitTable(QAbstractTableModel):
    """Day, what was found and done, pain now, worst and average."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._ids: tuple[str, ...] = ()
        self._cells: tuple[tuple[str, ...], ...] = ()
        self._titles = (self.tr("Visit"), self.tr("Points"), self.tr("Now"), self.tr("Worst"), self.tr("Average"))

    def show_visits(self, chart: Chart | None, rows: tuple[VisitRow, ...]) -> None:
        visits = {one.id: one for one in chart.current_visits} if chart is not None else {}
        cells = tuple(
            (
                row.date,
                row.detail,
                score_word(row.pain_now),
                score_word(visits[row.visit_id].pain_worst),
                score_word(visits[row.visit_id].pain_average),
            )
            for row in rows
        )
        ids = tuple(row.visit_id for row in rows)
        if (ids, cells) == (self._ids, self._cells):
            return
        self.beginResetModel()
        self._ids, self._cells = ids, cells
        self.endResetModel()

    def visit_at(self, row: int) -> str:
        return self._ids[row]

    def row_of(self, visit_id: str) -> int:
        """Return the row of a visit, -1 when it is not there."""
        return self._ids.index(visit_id) if visit_id in self._ids else -1

    def rowCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._cells)

    def columnCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._titles)

    def headerData(self, number: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return self._titles[number]
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.TextAlignmentRole:
            return _aligned(number)
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self._cells[index.row()][index.column()]
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _aligned(index.column())
        return None


def _aligned(column: int) -> Qt.AlignmentFlag:
    side = Qt.AlignmentFlag.AlignLeft if column < 2 else Qt.AlignmentFlag.AlignRight
    return side | Qt.AlignmentFlag.AlignVCenter
