"""Exporting the visit summary as PDF: where to, over what, how far, and where it is; made beside the GUI thread."""

from concurrent.futures import Future
from pathlib import Path

from PySide6.QtCore import QDir, QObject, QStandardPaths, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from bodymap.app.paper_parts import PaperParts, paper_parts
from bodymap.app.session import Session
from bodymap.base.errors import BodymapError
from bodymap.clinic.chart import Chart
from bodymap.ui import background
from bodymap.ui.answers import Awaited, when_done
from bodymap.ui.export_bar import ExportBar
from bodymap.ui.paper_options import file_name, summary_options
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
        self._making: Future[bytes] | Future[PaperParts] | None = None
        self._asked: Awaited | None = None
        self.bar = ExportBar()
        self.bar.stop.clicked.connect(self.cancel)

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
        dialog.selectFile(file_name(chart, visit_id, self._session.zone, "pdf"))
        dialog.fileSelected.connect(lambda target: self.make(chart, visit_id, Path(target)))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _folder(self) -> str:
        kept = self._preferences.settings.export_folders.get(KIND, "")
        if kept and QDir(kept).exists():
            return kept
        return QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)

    def make(self, chart: Chart, visit_id: str, target: Path) -> None:
        """Make the summary and write it to `target`; first the clinic's letterhead and the visit's photos are read."""
        self.cancel()
        self._remember(str(target.parent))
        self.bar.show_words(self.tr("Making the summary ..."), busy=True)
        gathering = self._making = background.run(lambda: paper_parts(self._session, chart, visit_id))
        self._asked = when_done(gathering, lambda parts: self._set(chart, visit_id, target, parts), self._fail, self)

    def _set(self, chart: Chart, visit_id: str, target: Path, parts: PaperParts) -> None:
        from bodymap.report.process import summary_in_process

        options = summary_options(self._session, self._preferences.settings).with_clinic(parts.settings, parts.logo)
        making = self._making = summary_in_process(chart, visit_id, options, parts.files)
        self._asked = when_done(
            making, lambda content: self._write(content, chart.patient.id, visit_id, target), self._fail, self
        )

    def _write(self, content: bytes, patient_id: str, visit_id: str, target: Path) -> None:
        from bodymap.app.export import export_to_file

        self._making = None
        self.bar.stop.hide()
        writing = background.run(
            lambda: export_to_file(
                self._session, lambda: content, target, kind=KIND, patient_id=patient_id, visit_id=visit_id
            )
        )
        self._asked = when_done(writing, lambda _none: self._done(target), self._fail, self)

    def _done(self, target: Path) -> None:
        words = self.tr("The summary is in {0}").format(target)
        self.bar.show_words(words, busy=False)
        self.said.emit(words)

    def _fail(self, error: BodymapError) -> None:
        self._making = None
        self.bar.show_words(self.tr("Nothing was exported. {0}").format(error), busy=False, fault=True)

    def cancel(self) -> None:
        """Stop what is being made; nothing is left behind."""
        if self._making is not None:
            self._making.cancel()
            self._making = None
            if self._asked is not None:
                self._asked.drop()
            self.bar.hide()

    def _remember(self, folder: str) -> None:
        self._preferences.change(export_folders={**self._preferences.settings.export_folders, KIND: folder})
