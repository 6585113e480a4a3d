"""The beginning of a file for other software: a table as a table, anything else as the text that it is."""

import csv
import io

from PySide6.QtCore import QLocale
from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import QPlainTextEdit, QStackedWidget, QVBoxLayout, QWidget

from bodymap.ui import theme
from bodymap.ui.row_table import Cell, RowTable, RowTableView, TableRow

SHOWN_BYTES = 20_000
_ROWS = 60
_CELL_EDGES = 24


class DataView(QWidget):
    """The file, as far as it is shown."""

    def __init__(self) -> None:
        super().__init__()
        self.text = QPlainTextEdit()
        self.text.setReadOnly(True)
        self.text.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.text.setAccessibleName(self.tr("The file"))
        self.table = RowTable([], (), self)
        self.table_view = RowTableView(self.table, self.tr("The table"), self)
        self.table_view.setSortingEnabled(False)
        self.table_view.verticalHeader().setDefaultSectionSize(theme.px(30))
        self._stack = QStackedWidget()
        self._stack.addWidget(self.text)
        self._stack.addWidget(self.table_view)
        column = QVBoxLayout(self)
        edge = theme.px(12)
        column.setContentsMargins(edge, edge, edge, edge)
        column.addWidget(self._stack, 1)
        theme.signals().changed.connect(self._take_font)
        self._take_font()

    def _take_font(self) -> None:
        font = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
        font.setPixelSize(theme.px(12))
        self.text.setFont(font)

    def show_file(self, content: bytes, ending: str, *, whole: bool) -> None:
        """Show the beginning of a file."""
        shown = content[:SHOWN_BYTES].decode("utf-8-sig", errors="ignore")
        if ending == "csv":
            self._show_table(shown, whole=whole and len(content) <= SHOWN_BYTES)
            self._stack.setCurrentWidget(self.table_view)
        else:
            self.text.setPlainText(shown)
            self._stack.setCurrentWidget(self.text)

    def _show_table(self, text: str, *, whole: bool) -> None:
        separator = ";" if text.partition("\n")[0].count(";") else ","
        lines = list(csv.reader(io.StringIO(text, newline=""), delimiter=separator))
        if not whole and len(lines) > 1:
            del lines[-1]  # cut off in the middle
        titles, rows = (lines[0] if lines else []), lines[1 : _ROWS + 1]
        made = (TableRow(str(number), _cells(row, len(titles))) for number, row in enumerate(rows))
        self.table.show_rows(tuple(made), titles)
        self._fit_columns()

    def _fit_columns(self) -> None:
        """Make each column as wide as its longest text: Qt's own way asks every cell for its size, 20 times as long."""
        metrics = self.table_view.fontMetrics()
        for column, title in enumerate(self.table.titles):
            longest = max((title, *(row.cells[column].text for row in self.table.rows)), key=len)
            self.table_view.setColumnWidth(column, metrics.horizontalAdvance(longest) + theme.px(_CELL_EDGES))


def _cells(row: list[str], count: int) -> tuple[Cell, ...]:
    filled = (row + [""] * count)[:count]
    return tuple(Cell(text) for text in filled)


def size_words(size: int) -> str:
    """Return a number of bytes in words."""
    return QLocale().formattedDataSize(size, 0 if size < 1_000_000 else 1, QLocale.DataSizeFormat.DataSizeSIFormat)
