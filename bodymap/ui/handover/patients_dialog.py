"""Importing patients from another system's table: what each column is, what becomes of each line, then all or nothing.

A look writes nothing. What was brought in can be taken back as a whole, as long as this dialog is open.
"""

from pathlib import Path

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from bodymap.app.patient_import import Fate, Imported, Judged, TakenBack
from bodymap.app.progress import Progress, StoppedError
from bodymap.app.session import Session
from bodymap.base.errors import BodymapError
from bodymap.exchange.csv_patients import DayOrder, order_words
from bodymap.exchange.csv_table import ENCODINGS, SEPARATORS
from bodymap.ui import form, theme
from bodymap.ui.answers import Awaited, when_done
from bodymap.ui.days import day_words
from bodymap.ui.handover.column_list import ColumnList
from bodymap.ui.handover.progress_row import ProgressRow
from bodymap.ui.handover.table_reading import Look, Wanted, look_at
from bodymap.ui.row_table import Cell, RowTable, RowTableView, TableRow

SHOWN = 1_000
_LOOK_MS = 100


class PatientsDialog(QDialog):
    """`said(words)`: what was done; `looked()`: the table was read, or refused; `finished_work()`: done, or refused."""

    said = Signal(str)
    looked = Signal()
    finished_work = Signal()

    def __init__(self, session: Session, path: Path, parent: QWidget | None) -> None:
        super().__init__(parent)
        self.setObjectName("import-patients")
        self.setWindowTitle(self.tr("Import patients"))
        self._session, self._path = session, path
        self._look: Look | None = None
        self._imported: Imported | None = None
        self._progress: Progress | None = None
        self._asked: Awaited | None = None
        self.words = form.text("", "muted")
        self.error = form.text("", "error")
        self.encoding, self.separator, self.order = form.Choice(), form.Choice(), form.Choice()
        self.columns = ColumnList()
        titles = (self.tr("Line"), self.tr("Chart number"), self.tr("Name"), self.tr("Born"), self.tr("What happens"))
        self.rows = RowTable(titles, (0,), self)
        self.rows_view = RowTableView(self.rows, self.tr("What becomes of each line"), self)
        self.doubles = form.Check(self.tr("Import those who have the name and birth date of somebody here, too"))
        self.leave_out = form.Check("")
        self.row = ProgressRow()
        self.close_button, self.undo = form.button(self.tr("Cancel")), form.button(self.tr("Undo the import"))
        self.accept_button = form.button(self.tr("Import"), "primary")
        self._beat = QTimer(self, interval=_LOOK_MS)
        self._fill()
        self._lay_out()
        self._connect()
        form.fit(self, 860, 760)
        self.read()

    # what it is made of

    def _fill(self) -> None:
        names = {",": self.tr("comma"), ";": self.tr("semicolon"), "\t": self.tr("tab"), "|": self.tr("vertical bar")}
        self.encoding.addItem(self.tr("automatic"), "")
        for one in ENCODINGS:
            self.encoding.addItem(one, one)
        self.separator.addItem(self.tr("automatic"), "")
        for mark in SEPARATORS:
            self.separator.addItem(names[mark], mark)
        self.order.addItem(self.tr("automatic"), "")
        for order in DayOrder:
            self.order.addItem(order_words(order), order.value)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.px(24), theme.px(20), theme.px(24), theme.px(16))
        column.setSpacing(theme.px(10))
        column.addWidget(form.text(self.tr("Import patients from a table"), "heading"))
        column.addWidget(self.words)
        how = QHBoxLayout()
        how.setSpacing(theme.px(12))
        for words, choice in (
            (self.tr("Encoding"), self.encoding),
            (self.tr("Separator"), self.separator),
            (self.tr("Birth dates"), self.order),
        ):
            how.addWidget(form.Field(words, choice), 1)
        column.addLayout(how)
        column.addWidget(form.text(self.tr("What is in the columns"), "strong"))
        column.addWidget(form.scrolled(self.columns), 2)
        column.addWidget(self.error)
        column.addWidget(self.rows_view, 3)
        column.addWidget(self.doubles)
        column.addWidget(self.leave_out)
        column.addWidget(self.row)
        column.addLayout(form.buttons_row(self.close_button, self.undo, self.accept_button))
        for hidden in (self.error, self.doubles, self.leave_out, self.undo):
            hidden.hide()
        self.accept_button.setEnabled(False)

    def _connect(self) -> None:
        for choice in (self.encoding, self.separator):
            choice.activated.connect(lambda _index: self.read(anew=True))
        self.order.activated.connect(lambda _index: self.read())
        self.columns.changed.connect(self.read)
        for check in (self.doubles, self.leave_out):
            check.toggled.connect(lambda _on: self._weigh())
        self._beat.timeout.connect(self._tell)
        self.row.stop.clicked.connect(self._stop)
        self.close_button.clicked.connect(self.reject)
        self.undo.clicked.connect(self._take_back)
        self.accept_button.clicked.connect(self._import)

    # looking

    def read(self, *, anew: bool = False) -> None:
        """Look at the table as it is now said to be; `anew`: the columns are guessed again."""
        if self._asked is not None:
            self._asked.drop()
        self.accept_button.setEnabled(False)
        self.words.setText(self.tr("Reading {0} ...").format(self._path.name))
        order = self.order.currentData()
        wanted = Wanted(
            encoding=self.encoding.currentData(),
            separator=self.separator.currentData(),
            columns=() if anew else self.columns.columns,
            order=DayOrder(order) if order else None,
        )
        self._asked = when_done(look_at(self._session, self._path, wanted), self._show, self._refuse_look, self)

    def _show(self, look: Look) -> None:
        first = self._look is None or self._look.table.titles != look.table.titles
        self._look, self._asked = look, None
        lines = len(look.table.lines)
        mark = self.separator.itemText(self.separator.findData(look.table.separator))
        words = self.tr("{0}: {1} lines, encoding {2}, separator: {3}, birth dates: {4}.")
        self.words.setText(
            words.format(self._path.name, lines, look.table.encoding, mark, order_words(look.plan.order))
        )
        if first or self.columns.columns != look.plan.columns:
            self.columns.show_table(look.table, look.plan.columns)
        self.rows.show_rows(tuple(_row(one, self._fate_words(one)) for one in _first(look.rows)))
        self.rows_view.stretch(4)
        self._weigh()
        self.looked.emit()

    def _refuse_look(self, error: BodymapError) -> None:
        self._asked = None
        self._look = None
        self.words.setText(self.tr("{0} cannot be imported.").format(self._path.name))
        self.rows.show_rows(())
        self._complain(str(error))
        self.looked.emit()

    def _fate_words(self, one: Judged) -> str:
        if one.fate is Fate.NEW:
            return self.tr("new")
        if one.fate is Fate.FAULTY:
            return self.tr("cannot be imported: {0}").format(one.why)
        if one.fate is Fate.NAMED and self.doubles.isChecked():
            return self.tr("new, although: {0}").format(one.why)
        return self.tr("left out: {0}").format(one.why)

    # what would come in

    def _counts(self) -> dict[Fate, int]:
        rows = () if self._look is None else self._look.rows
        return {fate: sum(one.fate is fate for one in rows) for fate in Fate}

    def _weigh(self) -> None:
        """Say how many come in, and what still has to be said before they can."""
        look = self._look
        if look is None:
            return
        counts = self._counts()
        faulty = counts[Fate.FAULTY]
        self.doubles.setVisible(bool(counts[Fate.NAMED]) or self.doubles.isChecked())
        self.leave_out.setText(
            self.tr("Leave out the line that cannot be imported")
            if faulty == 1
            else self.tr("Leave out the {0} lines that cannot be imported").format(faulty)
        )
        self.leave_out.setVisible(bool(faulty))
        coming = counts[Fate.NEW] + counts[Fate.NAMED] * self.doubles.isChecked()
        unclear = look.fault
        if not unclear and not look.plan.sure:
            unclear = self.tr("The birth dates can be read in two orders: choose one under “Birth dates”.")
        self._complain(unclear)
        here = counts[Fate.NUMBERED] + counts[Fate.TWICE] + counts[Fate.NAMED] * (not self.doubles.isChecked())
        words = self.tr("{0} new, {1} left out, {2} cannot be imported.").format(coming, here, faulty)
        self.row.show_calm("" if unclear else words)
        theme.role(self.row.words, "")
        self.accept_button.setText(self.tr("Import 1 patient") if coming == 1 else self._many(coming))
        self.accept_button.setEnabled(bool(coming) and not unclear and (not faulty or self.leave_out.isChecked()))

    def _many(self, count: int) -> str:
        return self.tr("Import {0} patients").format(count)

    def _complain(self, words: str) -> None:
        self.error.setText(words)
        self.error.setVisible(bool(words))

    # bringing in, and taking back

    def _import(self) -> None:
        look = self._look
        if look is None:
            return
        progress = self._begin(self.tr("Importing ..."))
        progress.total = self._counts()[Fate.NEW]
        rows = tuple(one.row for one in look.rows)
        doubles = self.doubles.isChecked()
        future = self._session.patient_import.bring_in(rows, self._path.name, doubles=doubles, progress=progress.reach)
        when_done(future, self._done, self._refuse, self)

    def _done(self, imported: Imported) -> None:
        self._imported = imported
        count = len(imported.patient_ids)
        words = self.tr("1 patient is imported.") if count == 1 else self.tr("{0} patients are imported.").format(count)
        self._end(words)
        self.undo.show()

    def _take_back(self) -> None:
        if self._imported is not None:
            self._begin(self.tr("Undoing the import ..."))
            when_done(self._session.patient_import.take_back(self._imported), self._taken_back, self._refuse, self)

    def _taken_back(self, back: TakenBack) -> None:
        words = self.tr("The import is undone: {0} patients are struck out.").format(back.removed)
        if back.kept:
            stay = self.tr("{0} {1} stay, because they were edited or have a visit: chart numbers {2}.")
            words = stay.format(words, len(back.kept), ", ".join(back.kept[:20]))
        self._imported = None
        self._end(words)
        self.undo.hide()

    def _refuse(self, error: BodymapError) -> None:
        stopped = isinstance(error, StoppedError)
        self._progress = None
        self._beat.stop()
        self.row.show_calm(self.tr("Stopped. Nothing was imported.") if stopped else str(error), fault=not stopped)
        self.accept_button.setEnabled(self._imported is None)
        self.finished_work.emit()

    def _begin(self, words: str) -> Progress:
        self.accept_button.setEnabled(False)
        progress = self._progress = Progress()
        self.row.show_busy(words)
        self._beat.start()
        return progress

    def _end(self, words: str) -> None:
        self._progress = None
        self._beat.stop()
        self.row.show_calm(words)
        self.accept_button.hide()
        self.close_button.setText(self.tr("Close"))
        self.said.emit(words)
        self.finished_work.emit()

    def _tell(self) -> None:
        if self._progress is not None:
            self.row.show_share(self._progress.share)

    def _stop(self) -> None:
        if self._progress is not None:
            self._progress.stop()

    def done(self, result: int) -> None:
        """Leave: what is being brought in is given up."""
        self._stop()
        super().done(result)


def _first(rows: tuple[Judged, ...]) -> list[Judged]:
    """Return the rows that are shown: those that do not simply come in first, each kind in the order of the table."""
    apart = sorted(rows, key=lambda one: one.fate is Fate.NEW)
    return apart[:SHOWN]


def _row(one: Judged, words: str) -> TableRow:
    row = one.row
    name = f"{row.family_name}, {row.given_name}" if row.given_name else row.family_name
    born = "" if row.birth_date is None else day_words(row.birth_date)
    cells = (Cell(str(row.line), row.line), Cell(row.chart_number), Cell(name), Cell(born), Cell(words))
    return TableRow(str(row.line), cells)
