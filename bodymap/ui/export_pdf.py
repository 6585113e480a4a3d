"""Exporting the visit summary as PDF: where to, over what, how far, and where it is; made beside the GUI thread."""

from concurrent.futures import Future
from pathlib import Path

from PySide6.QtCore import QDir, QLocale, QObject, QStandardPaths, QTimeZone, Signal
from PySide6.QtWidgets import QFileDialog, QFrame, QHBoxLayout, QProgressBar, QWidget

from bodymap.app.session import Session
from bodymap.base.errors import BodymapError
from bodymap.clinic.chart import Chart
from bodymap.report.options import SummaryOptions
from bodymap.ui import background, form, theme
from bodymap.ui.answers import Awaited, when_done
from bodymap.ui.preferences import Preferences

KIND = "pdf"


class PdfExport(QObject):
    """`said(text)`. `bar` shows while a file is made, and then where it is."""

    said = Signal(str)

    def __init__(self, session: Session, preferences: Preferences, window: QWidget) -> None:
        super().__init__(window)
        self._preferences = preferences
        self._session = session
        self._window = window
        self._making: Future[bytes] | None = None
        self._asked: Awaited | None = None
        self.bar = QFrame()
        theme.role(self.bar, "status")
        self._words = form.text("")
        progress = QProgressBar()
        progress.setRange(0, 0)
        progress.setTextVisible(False)
        progress.setAccessibleName(self.tr("Progress"))
        self.stop = form.button(self.tr("Cancel"))
        self.close_note = form.button(self.tr("Close"))
        row = QHBoxLayout(self.bar)
        row.setContentsMargins(theme.px(18), theme.px(6), theme.px(18), theme.px(6))
        row.setSpacing(theme.px(12))
        for widget, stretch in ((self._words, 3), (progress, 1), (self.stop, 0), (self.close_note, 0)):
            row.addWidget(widget, stretch)
        self._progress = progress
        self.bar.setObjectName("export-bar")
        self.bar.hide()
        self.stop.clicked.connect(self.cancel)
        self.close_note.clicked.connect(self.bar.hide)

    def ask(self, chart: Chart, visit_id: str) -> None:
        """Ask where to, then make the summary of a visit; meanwhile the process that makes it gets ready."""
        from bodymap.report.process import warm_in_process

        warm_in_process()
        dialog = QFileDialog(self._window, self.tr("Export the visit summary"))
        dialog.setObjectName("export-dialog")
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilter(self.tr("PDF (*.pdf)"))
        dialog.setDefaultSuffix("pdf")
        dialog.setDirectory(self._folder())
        dialog.selectFile(self._file_name(chart, visit_id))
        dialog.fileSelected.connect(lambda target: self.make(chart, visit_id, Path(target)))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _folder(self) -> str:
        kept = self._preferences.settings.export_folders.get(KIND, "")
        if kept and QDir(kept).exists():
            return kept
        return QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)

    def _file_name(self, chart: Chart, visit_id: str) -> str:
        """Return a file name with the chart number and the day, and no name in it."""
        day = chart.visit(visit_id).started_at.astimezone(self._session.zone).date()
        number = "".join(c if c.isalnum() or c in "-_" else "-" for c in chart.patient.chart_number)
        return f"{number} {day.isoformat()}.pdf"

    def make(self, chart: Chart, visit_id: str, target: Path) -> None:
        """Make the summary and write it to `target`."""
        from bodymap.report.process import summary_in_process

        self.cancel()
        self._remember(str(target.parent))
        self._show(self.tr("Making the summary ..."), busy=True)
        making = self._making = summary_in_process(chart, visit_id, self._options())
        self._asked = when_done(
            making, lambda content: self._write(content, chart.patient.id, visit_id, target), self._fail, self
        )

    def _options(self) -> SummaryOptions:
        settings, clinic = self._preferences.settings, self._session.clinic
        machine = bytes(QTimeZone.systemTimeZoneId().data()).decode()
        return SummaryOptions(
            paper=settings.paper,
            time_zone=settings.time_zone or machine,
            language=settings.language or QLocale().bcp47Name() or "en",
            clinic_name=clinic.name,
            clinic_address=clinic.address,
            units=settings.units,
        )

    def _write(self, content: bytes, patient_id: str, visit_id: str, target: Path) -> None:
        from bodymap.app.export import export_to_file

        self._making = None
        self.stop.hide()
        writing = background.run(
            lambda: export_to_file(
                self._session, lambda: content, target, kind=KIND, patient_id=patient_id, visit_id=visit_id
            )
        )
        self._asked = when_done(writing, lambda _none: self._done(target), self._fail, self)

    def _done(self, target: Path) -> None:
        words = self.tr("The summary is in {0}").format(target)
        self._show(words, busy=False)
        self.said.emit(words)

    def _fail(self, error: BodymapError) -> None:
        self._show(self.tr("Nothing was exported. {0}").format(error), busy=False, fault=True)

    def cancel(self) -> None:
        """Stop what is being made; nothing is left behind."""
        if self._making is not None:
            self._making.cancel()
            self._making = None
            if self._asked is not None:
                self._asked.drop()
        self.bar.hide()

    def _show(self, words: str, *, busy: bool, fault: bool = False) -> None:
        self._words.setText(words)
        theme.role(self._words, "error" if fault else "")
        self._progress.setVisible(busy)
        self.stop.setVisible(busy)
        self.close_note.setVisible(not busy)
        self.bar.show()

    def _remember(self, folder: str) -> None:
        self._preferences.change(export_folders={**self._preferences.settings.export_folders, KIND: folder})
