"""Saving, printing and copying what was made; each is noted in the audit trail before it leaves. One at a time.

All work is beside the window. It can be stopped, and then nothing is left behind.
"""

from collections.abc import Callable
from concurrent.futures import Future
from pathlib import Path

from PySide6.QtCore import QMimeData, QObject, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtPrintSupport import QAbstractPrintDialog, QPrintDialog, QPrinter
from PySide6.QtWidgets import QWidget

from bodymap.app.export import Handed, export_to_file, note
from bodymap.app.progress import Progress, StoppedError
from bodymap.app.session import Session
from bodymap.base.errors import BodymapError
from bodymap.report.attached import finish
from bodymap.ui.answers import Answer, when_done
from bodymap.ui.handover import lane
from bodymap.ui.handover.making import Maker
from bodymap.ui.handover.pages import Pages
from bodymap.ui.handover.preview import Made
from bodymap.ui.handover.printing import new_printer, print_pages, wanted_pages
from bodymap.ui.handover.target import documents
from bodymap.ui.handover.wish import Scope, Subject

KEY_KIND = "deidentification-key"
_LOOK_MS = 100
_COPIED_DPI = 200
MOST_COPIED = 5_000_000  # bytes of text that a clipboard is given


class Acts(QObject):
    """`began(words)`; `moved(share)`: 0 to 1, below 0 while it is not known; `ended(words, is_fault)`."""

    began = Signal(str)
    moved = Signal(float)
    ended = Signal(str, bool)

    def __init__(self, session: Session, subject: Subject, maker: Maker, window: QWidget) -> None:
        super().__init__(window)
        self._session, self._subject, self._maker, self._window = session, subject, maker, window
        self._progress: Progress | None = None
        self._look = QTimer(self, interval=_LOOK_MS)
        self._look.timeout.connect(self._tell)

    @property
    def busy(self) -> bool:
        return self._progress is not None

    def stop(self) -> None:
        """End what is being done; nothing of it is left."""
        if self._progress is not None:
            self._progress.stop()

    # saving

    def save(self, made: Made, target: Path, password: str = "", key: Path | None = None) -> None:
        """Write the very bytes that are shown, locked by a password; a large file is made piece by piece.

        `key`: where the key of a de-identified file goes, once that is there.
        """
        handed = self._handed(made, password=bool(password))
        progress = self._begin(self.tr("Saving ..."))
        wish = made.wish

        def write() -> Path:
            def content() -> bytes:
                return finish(made.content, (), password) if password else made.content

            path = export_to_file(
                self._session,
                content if made.whole else lambda: self._maker.pieces(wish, progress),
                target,
                kind=handed.kind,
                patient_id=handed.patient_id,
                visit_id=handed.visit_id,
                nameless=handed.nameless,
                password=handed.password,
            )
            if key is not None:
                export_to_file(self._session, self._maker.key, key, kind=KEY_KIND, patient_id=handed.patient_id)
            return path

        self._follow(lane.make(write), lambda path: self.tr("Saved: {0}").format(path))

    # printing

    def ask_to_print(self, made: Made, current: int, name: str) -> None:
        """Ask for printer, pages and copies, then print; `name` is offered where it is printed to a file."""
        printer = new_printer(made.sizes[0])
        if printer.outputFormat() == QPrinter.OutputFormat.PdfFormat:  # there is no printer
            printer.setOutputFileName(str(Path(documents()) / name))
        dialog = QPrintDialog(printer, self._window)
        dialog.setObjectName("print-dialog")
        dialog.setWindowTitle(self.tr("Print"))
        options = QAbstractPrintDialog.PrintDialogOption
        dialog.setOptions(
            options.PrintToFile
            | options.PrintPageRange
            | options.PrintCollateCopies
            | options.PrintShowPageSize
            | options.PrintCurrentPage
        )
        dialog.setMinMax(1, made.pages)
        dialog.setFromTo(1, made.pages)
        dialog.accepted.connect(lambda: self.print_with(made, printer, current))
        dialog.finished.connect(dialog.deleteLater)
        dialog.setModal(True)
        dialog.show()

    def print_with(self, made: Made, printer: QPrinter, current: int = 0) -> None:
        """Print the very bytes that are shown."""
        handed = self._handed(made)
        file = printer.outputFileName()
        target = Path(file).absolute() if file else None
        where = (
            {"printer": printer.printerName()}
            if target is None
            else {"file": target.name, "folder": str(target.parent)}
        )
        progress = self._begin(self.tr("Printing ..."))

        def work() -> int:
            pages = Pages(made.content)
            try:
                order = wanted_pages(printer, len(pages), current)
                note(self._session, handed, where | {"pages": str(len(order))}, action="print")
                print_pages(pages, printer, order, progress)
                return len(order)
            finally:
                pages.close()

        self._follow(lane.draw(work), self._printed)

    def _printed(self, count: int) -> str:
        return self.tr("1 page was printed.") if count == 1 else self.tr("{0} pages were printed.").format(count)

    # copying

    def copy(self, made: Made, current: int) -> None:
        """Put a file's text, or the page that is seen, on the clipboard."""
        handed = self._handed(made)
        self._begin(self.tr("Copying ..."))

        def noted() -> QImage | None:
            note(self._session, handed, {"file": "clipboard"})
            if not made.wish.kind.is_paper:
                return None
            pages = Pages(made.content)
            try:
                return pages.picture(current, round(pages.sizes[current].width / 72 * _COPIED_DPI))
            finally:
                pages.close()

        def put(image: QImage | None) -> str:
            held = QMimeData()
            if image is None:
                held.setText(made.content.decode("utf-8-sig"))
            else:
                held.setImageData(image)
            QGuiApplication.clipboard().setMimeData(held)
            if image is None:
                return self.tr("The text is copied: paste it where you need it.")
            return self.tr("Page {0} is copied as a picture: paste it where you need it.").format(current + 1)

        self._follow(lane.draw(noted), put)

    # what all have in common

    def _handed(self, made: Made, *, password: bool = False) -> Handed:
        wish, chart = made.wish, self._subject.chart
        scope = wish.kind.scope
        return Handed(
            kind=wish.kind.id,
            patient_id="" if chart is None or scope is Scope.CLINIC else chart.patient.id,
            visit_id=self._subject.visit_id if scope is Scope.VISIT else "",
            nameless=wish.nameless,
            password=password,
        )

    def _begin(self, words: str) -> Progress:
        progress = self._progress = Progress()
        self._look.start()
        self.began.emit(words)
        self._tell()
        return progress

    def _tell(self) -> None:
        if self._progress is not None:
            self.moved.emit(self._progress.share)

    def _follow(self, future: "Future[Answer]", words: Callable[[Answer], str]) -> None:
        when_done(future, lambda answer: self._end(words(answer)), self._fail, self)

    def _end(self, words: str, *, fault: bool = False) -> None:
        self._progress = None
        self._look.stop()
        self.ended.emit(words, fault)

    def _fail(self, error: BodymapError) -> None:
        if isinstance(error, StoppedError):
            self._end(self.tr("Stopped. Nothing was handed over."))
        else:
            self._end(self.tr("Nothing was handed over. {0}").format(error), fault=True)
