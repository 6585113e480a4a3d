"""What can be done with patients from the window: each opens a dialog and says which chart to show afterwards."""

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from bodymap.app.session import Session
from bodymap.clinic.patient import Patient
from bodymap.clinic.visit import Visit
from bodymap.ui.patients.doubles import DoublesDialog
from bodymap.ui.patients.move_draft import MoveDraftDialog
from bodymap.ui.patients.patient_dialog import PatientDialog


class PatientActions(QObject):
    """`chosen(patient id)`: show this chart; `said(text)`: what was done."""

    chosen = Signal(str)
    said = Signal(str)

    def __init__(self, session: Session, window: QWidget) -> None:
        super().__init__(window)
        self._session = session
        self._window = window

    def add(self, typed: str = "") -> None:
        """Add a patient; what was typed into the search is taken over."""
        self._open_form(PatientDialog(self._session, None, typed, self._window))

    def edit(self, patient: Patient) -> None:
        self._open_form(PatientDialog(self._session, patient, "", self._window))

    def _open_form(self, dialog: PatientDialog) -> None:
        dialog.saved.connect(lambda patient: self.chosen.emit(patient.id))
        dialog.open()

    def find_doubles(self) -> None:
        dialog = DoublesDialog(self._session, self._window)
        dialog.merged.connect(self.chosen)
        dialog.said.connect(self.said)
        dialog.open()

    def move_draft(self, patient: Patient, visit: Visit) -> None:
        dialog = MoveDraftDialog(self._session, patient, visit, self._window)
        dialog.moved.connect(self.chosen)
        dialog.said.connect(self.said)
        dialog.open()
