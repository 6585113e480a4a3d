"""What stands in each column of a table from elsewhere: its title, an example, and what it is taken for."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from bodymap.exchange.csv_patients import Column, column_words
from bodymap.exchange.csv_table import CsvTable
from bodymap.ui import form, theme

_LONGEST = 40


class ColumnList(QWidget):
    """`changed()`: the user said what a column is."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.choices: list[form.Choice] = []
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, theme.px(8), 0)
        self._grid.setHorizontalSpacing(theme.px(16))
        self._grid.setVerticalSpacing(theme.px(6))
        self._grid.setColumnStretch(1, 1)

    @property
    def columns(self) -> tuple[Column, ...]:
        """What each column is said to be."""
        return tuple(Column(choice.currentData()) for choice in self.choices)

    def show_table(self, table: CsvTable, columns: tuple[Column, ...]) -> None:
        """Show the columns of a table anew."""
        self._clear()
        for number, (title, column) in enumerate(zip(table.titles, columns, strict=True)):
            choice = form.Choice()
            for one in Column:
                choice.addItem(column_words(one), one.value)
            choice.setCurrentIndex(choice.findData(column.value))
            choice.setMinimumWidth(theme.px(240))
            choice.setAccessibleName(self.tr("Column {0}: {1}").format(number + 1, title))
            choice.activated.connect(lambda _index: self.changed.emit())
            self.choices.append(choice)
            example = next((line.cells[number] for line in table.lines if line.cells[number]), "")
            for place, widget in enumerate(
                (form.text(_short(title), "strong"), form.text(_short(example), "muted"), choice)
            ):
                widget.setMinimumHeight(theme.px(40))
                self._grid.addWidget(widget, number, place, Qt.AlignmentFlag.AlignVCenter)
        self._grid.setRowStretch(len(columns), 1)

    def _clear(self) -> None:
        self.choices.clear()
        while (item := self._grid.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()


def _short(text: str) -> str:
    plain = " ".join(text.split())
    return plain if len(plain) <= _LONGEST else plain[: _LONGEST - 1] + "…"
