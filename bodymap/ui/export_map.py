"""The maps of a visit as pictures: copied, or saved as PNG or SVG, with or without name and letters.

Made beside the GUI thread by the process of the papers; each copy and each file is noted in the audit trail.
"""

from collections.abc import Callable
from concurrent.futures import Future
from pathlib import Path

from PySide6.QtCore import QMimeData, QObject, Signal
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtWidgets import QWidget

from bodymap.app.session import Session
from bodymap.base.errors import BodymapError
from bodymap.clinic.chart import Chart
from bodymap.ui import background
from bodymap.ui.answers import Awaited, when_done
from bodymap.ui.export_bar import ExportBar
from bodymap.ui.paper_options import PictureWish, file_name, summary_options
from bodymap.ui.preferences import Preferences

KIND = "map"
_CLIPBOARD = {"file": "clipboard"}
_USUAL = PictureWish()


class MapExport(QObject):
    """`said(text)`: what was done."""

    said = Signal(str)

    def __init__(self, session: Session, preferences: Preferences, bar: ExportBar, window: QWidget) -> None:
        super().__init__(window)
        self._session, self._preferences, self._window = session, preferences, window
        self._bar = bar
        self._making: Future[bytes] | None = None
        self._asked: Awaited | None = None
        bar.stop.clicked.connect(self.cancel)

    def ask(self, chart: Chart, visit_id: str) -> None:
        """Ask what the picture should be, and whether it is copied or saved."""
        from bodymap.ui.export_map_dialog import MapPictureDialog

        dialog = MapPictureDialog(self._window)
        dialog.copy_asked.connect(lambda wish: self.copy(chart, visit_id, wish))
        dialog.save_asked.connect(lambda wish: self.ask_where(chart, visit_id, wish))
        dialog.open()

    def copy(self, chart: Chart, visit_id: str, wish: PictureWish = _USUAL) -> None:
        """Put the picture on the clipboard."""
        self._make(chart, visit_id, wish, lambda content: self._to_clipboard(content, chart.patient.id, visit_id, wish))

    def ask_where(self, chart: Chart, visit_id: str, wish: PictureWish) -> None:
        """Ask where to save the picture; an existing file is asked about."""
        from bodymap.ui.handover.target import TargetAsk, Wanted

        kinds = self.tr("SVG (*.svg)") if wish.kind == "svg" else self.tr("PNG (*.png)")
        name = file_name(chart, visit_id, self._session.zone, wish.kind)
        wanted = Wanted(KIND, self.tr("Save the map"), kinds, wish.kind, name, "map-file-dialog")
        asking = TargetAsk(wanted, self._preferences, self._window)
        asking.chosen.connect(lambda target: self.save(chart, visit_id, wish, target))
        asking.ask()

    def save(self, chart: Chart, visit_id: str, wish: PictureWish, target: Path) -> None:
        """Make the picture and write it to `target`."""
        self._make(chart, visit_id, wish, lambda content: self._write(content, chart.patient.id, visit_id, target))

    def cancel(self) -> None:
        """Stop what is being made; nothing is left behind."""
        if self._making is not None:
            self._making.cancel()
            self._making = None
            if self._asked is not None:
                self._asked.drop()
            self._bar.hide()

    def _make(self, chart: Chart, visit_id: str, wish: PictureWish, then: Callable[[bytes], None]) -> None:
        from bodymap.report import process
        from bodymap.report.options import MapLook

        self.cancel()
        self._bar.show_words(self.tr("Making the picture of the map ..."), busy=True)
        request = process.PaperRequest(
            kind=wish.kind,
            chart=chart,
            visit_id=visit_id,
            options=summary_options(self._session, self._preferences.settings),
            view=wish.view,
            width=wish.width,
            look=MapLook(name=wish.name, letters=wish.letters),
        )
        making = self._making = process.papers().submit(request)
        self._asked = when_done(making, then, self._fail, self)

    def _to_clipboard(self, content: bytes, patient_id: str, visit_id: str, wish: PictureWish) -> None:
        def decode() -> QImage | None:
            self._session.log_export(wish.kind, patient_id=patient_id, visit_id=visit_id, detail=_CLIPBOARD).result()
            return QImage.fromData(content) if wish.kind == "png" else None

        def put(image: QImage | None) -> None:
            held = QMimeData()
            if image is not None:
                held.setImageData(image)
            else:
                held.setText(content.decode())
            held.setData("image/png" if image is not None else "image/svg+xml", content)
            QGuiApplication.clipboard().setMimeData(held)
            self._done(self.tr("The map is copied: paste it where you need it."))

        self._making = None
        self._bar.stop.hide()
        self._asked = when_done(background.run(decode), put, self._fail, self)

    def _write(self, content: bytes, patient_id: str, visit_id: str, target: Path) -> None:
        from bodymap.app.export import export_to_file

        self._making = None
        self._bar.stop.hide()
        kind = target.suffix.removeprefix(".") or KIND

        def write() -> Path:
            return export_to_file(
                self._session, lambda: content, target, kind=kind, patient_id=patient_id, visit_id=visit_id
            )

        words = self.tr("The map is in {0}").format(target)
        self._asked = when_done(background.run(write), lambda _path: self._done(words), self._fail, self)

    def _done(self, words: str) -> None:
        self._bar.show_words(words, busy=False)
        self.said.emit(words)

    def _fail(self, error: BodymapError) -> None:
        self._making = None
        self._bar.show_words(self.tr("No picture was made. {0}").format(error), busy=False, fault=True)
