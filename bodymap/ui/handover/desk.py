"""Opens the dialogs through which records leave and come in, for what is shown in the window."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from bodymap.app.session import Session
from bodymap.clinic.chart import Chart
from bodymap.clinic.roles import Permission, refusal
from bodymap.ui.preferences import Preferences

if TYPE_CHECKING:
    from bodymap.ui.handover.import_dialog import ImportDialog
    from bodymap.ui.handover.patients_dialog import PatientsDialog

TABLES = (".csv", ".tsv", ".txt")


class Pictures(Protocol):
    """Makes pictures of a visit's maps."""

    def copy(self, chart: Chart, visit_id: str) -> None:
        """Put them on the clipboard."""

    def ask(self, chart: Chart, visit_id: str) -> None:
        """Ask what they should be."""


class HandoverDesk(QObject):
    """`said(words)`: what was done. `shown` answers with the chart and the visit that the window shows."""

    said = Signal(str)

    def __init__(
        self,
        session: Session,
        preferences: Preferences,
        shown: Callable[[], tuple[Chart | None, str]],
        pictures: Pictures,
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._session, self._preferences, self._shown, self._window = session, preferences, shown, window
        self._pictures = pictures

    def open(self) -> None:
        """Choose what is handed over, look at it, then save, print or copy it."""
        from bodymap.report.process import warm_in_process
        from bodymap.ui.handover.dialog import HandoverDialog
        from bodymap.ui.handover.wish import Subject

        warm_in_process()
        dialog = HandoverDialog(self._session, self._preferences, Subject(*self._shown()), self._window)
        dialog.said.connect(self.said)
        dialog.open()

    def copy_map(self) -> None:
        """Copy the maps of the visit that is shown."""
        self._with_visit(self._pictures.copy)

    def picture_of_map(self) -> None:
        """Ask for a picture of the visit's maps: copied or saved."""
        self._with_visit(self._pictures.ask)

    def _with_visit(self, act: Callable[[Chart, str], None]) -> None:
        chart, visit_id = self._shown()
        if chart is None or not visit_id:
            self.said.emit(self.tr("Open a visit first: its map is what is copied."))
            return
        act(chart, visit_id)

    def ask_import(self) -> None:
        """Choose a file of records to be imported."""
        if not self._session.may(Permission.IMPORT):
            self.said.emit(str(refusal(Permission.IMPORT)))
            return
        dialog = QFileDialog(self._window, self.tr("Import records"))
        dialog.setObjectName("import-file")
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptOpen)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilters(
            [
                self.tr("Records and tables (*.json *.csv *.tsv *.txt)"),
                self.tr("Records: Bodymap or FHIR (*.json)"),
                self.tr("Patients of another system: a table (*.csv *.tsv *.txt)"),
                self.tr("All files (*)"),
            ]
        )
        dialog.fileSelected.connect(lambda chosen: self.import_file(Path(chosen)))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def import_file(self, path: Path) -> None:
        """Show what is in a file, and bring it in where that is wanted."""
        dialog = self._import_dialog(path)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.said.connect(self.said)
        dialog.open()

    def _import_dialog(self, path: Path) -> "ImportDialog | PatientsDialog":
        from bodymap.ui.handover.import_dialog import ImportDialog
        from bodymap.ui.handover.patients_dialog import PatientsDialog

        kind = PatientsDialog if path.suffix.lower() in TABLES else ImportDialog
        return kind(self._session, path, self._window)
