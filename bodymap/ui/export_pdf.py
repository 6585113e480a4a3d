"""Exporting the visit summary as PDF, the fast way: where to, over what, how far, and where it is.

All other ways for something to leave are in `ui.handover`; made beside the GUI thread like there.
"""

from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from bodymap.app.export import export_to_file
from bodymap.app.progress import Progress, StoppedError
from bodymap.app.session import Session
from bodymap.base.errors import BodymapError
from bodymap.clinic.chart import Chart
from bodymap.ui.answers import when_done
from bodymap.ui.export_bar import ExportBar
from bodymap.ui.paper_options import file_name, summary_options
from bodymap.ui.preferences import Preferences

KIND = "summary"  # the folder that Hand over remembers for it, too


class PdfExport(QObject):
    """`said(text)`. `bar` shows while a file is made, and then where it is."""

    said = Signal(str)

    def __init__(self, session: Session, preferences: Preferences, window: QWidget) -> None:
        super().__init__(window)
        self._preferences = preferences
        self._session = session
        self._window = window
        self._progress: Progress | None = None
        self.bar = ExportBar()
        self.bar.stop.clicked.connect(self.cancel)

    def ask(self, chart: Chart, visit_id: str) -> None:
        """Ask where to, then make the summary of a visit; meanwhile the process that makes it gets ready."""
        from bodymap.report.process import warm_in_process
        from bodymap.ui.handover.target import TargetAsk, Wanted

        warm_in_process()
        name = file_name(chart, visit_id, self._session.zone, "pdf")
        wanted = Wanted(KIND, self.tr("Export the visit summary"), self.tr("PDF (*.pdf)"), "pdf", name)
        asking = TargetAsk(wanted, self._preferences, self._window)
        asking.chosen.connect(lambda target: self.make(chart, visit_id, target))
        asking.ask()

    def make(self, chart: Chart, visit_id: str, target: Path) -> None:
        """Make the summary, with the visit's data in it, and write it to `target`."""
        from bodymap.ui.handover import lane
        from bodymap.ui.handover.making import Maker
        from bodymap.ui.handover.wish import Subject, Wish, summary

        self.cancel()
        self.bar.show_words(self.tr("Making the summary ..."), busy=True)
        progress = self._progress = Progress()
        options = summary_options(self._session, self._preferences.settings)
        maker, wish = Maker(self._session, Subject(chart, visit_id), options), Wish(summary(), embed=True)

        def work() -> Path:
            return export_to_file(
                self._session,
                lambda: maker.paper(wish, progress),
                target,
                kind=wish.kind.id,
                patient_id=chart.patient.id,
                visit_id=visit_id,
            )

        when_done(lane.make(work), lambda path: self._done(progress, path), lambda e: self._fail(progress, e), self)

    def _done(self, progress: Progress, target: Path) -> None:
        words = self.tr("The summary is in {0}").format(target)
        self.said.emit(words)
        if progress is self._progress:
            self._progress = None
            self.bar.show_words(words, busy=False)

    def _fail(self, progress: Progress, error: BodymapError) -> None:
        if progress is self._progress and not isinstance(error, StoppedError):
            self._progress = None
            self.bar.show_words(self.tr("Nothing was exported. {0}").format(error), busy=False, fault=True)

    def cancel(self) -> None:
        """Stop what is being made; nothing is left behind."""
        if self._progress is not None:
            self._progress.stop()
            self._progress = None
            self.bar.hide()
