"""The table of audit events: rows are added at the end as they are asked for."""

from datetime import tzinfo

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from bodymap.app.trail import TrailLine
from bodymap.ui import theme
from bodymap.ui.days import day_words

Index = QModelIndex | QPersistentModelIndex
ROOT = QModelIndex()
_MEASURED = 60


class EventTable(QAbstractTableModel):
    """Events, newest first; `lines` are those that were asked for so far."""

    def __init__(self, zone: tzinfo, parent: QWidget) -> None:
        super().__init__(parent)
        self._zone = zone
        self._titles = (
            self.tr("Number"),
            self.tr("When"),
            self.tr("Who"),
            self.tr("What"),
            self.tr("Chart number"),
            self.tr("Visit"),
            self.tr("More"),
        )
        self.lines: list[TrailLine] = []

    def show_lines(self, lines: tuple[TrailLine, ...]) -> None:
        """Replace all rows."""
        self.beginResetModel()
        self.lines = list(lines)
        self.endResetModel()

    def add_lines(self, lines: tuple[TrailLine, ...]) -> None:
        """Add older events at the end."""
        if lines:
            first = len(self.lines)
            self.beginInsertRows(ROOT, first, first + len(lines) - 1)
            self.lines += lines
            self.endInsertRows()

    def rowCount(self, parent: Index = ROOT) -> int:
        return 0 if parent.isValid() else len(self.lines)

    def columnCount(self, parent: Index = ROOT) -> int:
        return 0 if parent.isValid() else len(self._titles)

    def headerData(self, number: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if orientation is not Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        return self._titles[number]

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid() or role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return None
        return self._texts(self.lines[index.row()])[index.column()]

    def _texts(self, line: TrailLine) -> tuple[str, ...]:
        at = line.at.astimezone(self._zone)
        visit = "" if line.visit_at is None else day_words(line.visit_at.astimezone(self._zone).date())
        when = f"{day_words(at.date())} {at:%H:%M:%S}"
        return str(line.number), when, line.user_name, line.what, line.chart_number, visit, line.detail


class EventView(QTableView):
    """`end_seen()`: the last row came near."""

    end_seen = Signal()

    def __init__(self, events: EventTable, name: str) -> None:
        super().__init__()
        self.setModel(events)
        self.setAccessibleName(name)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(theme.px(32))
        self.horizontalHeader().setHighlightSections(False)
        self.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self.verticalScrollBar().valueChanged.connect(self._look)

    def fit_columns(self) -> None:
        """Make every column as wide as its first rows need; the last one takes what is left."""
        header = self.horizontalHeader()
        header.setResizeContentsPrecision(_MEASURED)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        self.resizeColumnsToContents()
        header.setStretchLastSection(True)

    def _look(self, at: int) -> None:
        bar = self.verticalScrollBar()
        if at >= bar.maximum() - bar.pageStep():
            self.end_seen.emit()
