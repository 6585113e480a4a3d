"""Importing a file: what is in it is shown first, what was not understood too; then all of it comes in, or nothing."""

from pathlib import Path

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QDialog, QLabel, QVBoxLayout, QWidget

from bodymap.app.progress import Progress, StoppedError
from bodymap.app.session import Session
from bodymap.base.errors import BodymapError
from bodymap.ui import form, theme
from bodymap.ui.answers import when_done
from bodymap.ui.days import day_words
from bodymap.ui.handover import lane
from bodymap.ui.handover.arrivals import SHOWN_FAULTS, Found, arrivals, read_file
from bodymap.ui.handover.progress_row import ProgressRow
from bodymap.ui.row_table import Cell, RowTable, RowTableView, TableRow

_LOOK_MS = 100


class ImportDialog(QDialog):
    """`said(words)`: what was imported; `read()`: the file was read, or refused."""

    said = Signal(str)
    read = Signal()

    def __init__(self, session: Session, path: Path, parent: QWidget | None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setObjectName("import-records")
        self.setWindowTitle(self.tr("Import records"))
        self._session, self._path = session, path
        self._progress: Progress | None = None
        self._found: Found | None = None
        self.words = form.text(self.tr("Reading {0} ...").format(path.name), "muted")
        self.error = form.text("", "notice")
        self.people = RowTable(
            (self.tr("Chart number"), self.tr("Name"), self.tr("Born"), self.tr("Visits")), (3,), self
        )
        self.people_view = RowTableView(self.people, self.tr("Patients in the file"), self)
        self.faults = RowTable((self.tr("Where"), self.tr("Why")), (), self)
        self.faults_view = RowTableView(self.faults, self.tr("What was not understood"), self)
        self.faults_title: QLabel = form.text("", "strong")
        self._space = QWidget()
        self.row = ProgressRow()
        self.close_button = form.button(self.tr("Cancel"))
        self.accept_button = form.button(self.tr("Import"), "primary")
        self._look = QTimer(self, interval=_LOOK_MS)
        self._lay_out()
        self._connect()
        form.fit(self, 720, 640)
        self._read()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.px(24), theme.px(20), theme.px(24), theme.px(16))
        column.setSpacing(theme.px(12))
        column.addWidget(form.text(self.tr("Import records"), "heading"))
        for widget, stretch in (
            (self.words, 0),
            (self.error, 0),
            (self.people_view, 3),
            (self.faults_title, 0),
            (self.faults_view, 2),
        ):
            column.addWidget(widget, stretch)
        column.addWidget(self._space, 1)
        column.addWidget(self.row)
        column.addLayout(form.buttons_row(self.close_button, self.accept_button))
        for hidden in (self.error, self.people_view, self.faults_title, self.faults_view):
            hidden.hide()
        self.accept_button.setEnabled(False)

    def _connect(self) -> None:
        self._look.timeout.connect(self._tell)
        self.row.stop.clicked.connect(self._stop)
        self.close_button.clicked.connect(self.reject)
        self.accept_button.clicked.connect(self._import)

    # what is in it

    def _read(self) -> None:
        progress = self._begin(self.tr("Reading and checking ..."))
        path = self._path
        when_done(lane.make(lambda: read_file(path, progress)), self._show, self._refuse, self)

    def _show(self, found: Found) -> None:
        self._end()
        self._found = found
        kind = self.tr("a FHIR bundle") if found.head.is_fhir else self.tr("a record of Bodymap")
        words = self.tr("{0} is {1} with {2}, {3} and {4}.")
        counts = (
            _counted(found.head.patients, self.tr("1 patient"), self.tr("{0} patients")),
            _counted(found.visits, self.tr("1 visit"), self.tr("{0} visits")),
            _counted(found.points, self.tr("1 trigger point"), self.tr("{0} trigger points")),
        )
        self.words.setText(words.format(found.path.name, kind, *counts))
        self._list(found)
        self.accept_button.setText(
            _counted(found.head.patients, self.tr("Import 1 patient"), self.tr("Import {0} patients"))
        )
        self.accept_button.setEnabled(True)
        self.accept_button.setFocus()
        self.read.emit()

    def _list(self, found: Found) -> None:
        born = (("" if one.birth_date is None else day_words(one.birth_date)) for one in found.lines)
        self.people.show_rows(
            tuple(
                TableRow(
                    str(number), (Cell(one.chart_number), Cell(one.name), Cell(day), Cell(str(one.visits), one.visits))
                )
                for number, (one, day) in enumerate(zip(found.lines, born, strict=True))
            )
        )
        self.people_view.stretch(1)
        self.people_view.setVisible(bool(found.lines))
        self._space.setVisible(not found.lines)
        told = found.head.not_understood
        self.faults.show_rows(
            tuple(
                TableRow(str(number), (Cell(where), Cell(what)))
                for number, (where, what) in enumerate(told[:SHOWN_FAULTS])
            )
        )
        self.faults_view.stretch(1)
        self.faults_title.setText(self.tr("Not understood, and left out: {0}").format(len(told)))
        self.faults_title.setVisible(bool(told))
        self.faults_view.setVisible(bool(told))

    # bringing it in

    def _import(self) -> None:
        found = self._found
        if found is None:
            return
        self.error.hide()
        self.accept_button.setEnabled(False)
        progress = self._begin(self.tr("Importing ..."))
        progress.total = found.head.patients
        session = self._session

        def work() -> int:
            coming = arrivals(found.path, progress)
            name, clinic = found.path.name, found.head.clinic
            return session.import_records(coming, name, clinic=clinic, progress=progress.reach).result()

        when_done(lane.make(work), self._done, self._refuse, self)

    def _done(self, count: int) -> None:
        self._end()
        words = _counted(count, self.tr("1 patient is imported."), self.tr("{0} patients are imported."))
        self.words.setText(words)
        self.accept_button.hide()
        self.close_button.setText(self.tr("Close"))
        self.said.emit(words)

    def _refuse(self, error: BodymapError) -> None:
        self._end()
        stopped = isinstance(error, StoppedError)
        words = self.tr("Stopped. Nothing was imported.") if stopped else str(error)
        self.error.setText(words)
        self.error.show()
        if self._found is None:
            self.words.setText(self.tr("{0} cannot be imported.").format(self._path.name) if not stopped else "")
        else:
            self.accept_button.setEnabled(True)
        self.read.emit()

    # how far it is

    def _begin(self, words: str) -> Progress:
        progress = self._progress = Progress()
        self.row.show_busy(words)
        self._look.start()
        self._tell()
        return progress

    def _tell(self) -> None:
        if self._progress is not None:
            self.row.show_share(self._progress.share)

    def _end(self) -> None:
        self._look.stop()
        self._progress = None
        self.row.show_calm("")

    def _stop(self) -> None:
        if self._progress is not None:
            self._progress.stop()

    def done(self, result: int) -> None:
        """Leave: what is being read or brought in is given up."""
        self._stop()
        super().done(result)


def _counted(number: int, one: str, many: str) -> str:
    return one if number == 1 else many.format(number)
