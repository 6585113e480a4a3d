"""Moving a draft that was begun under the wrong patient: choose the right one, read what will happen, confirm."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from bodymap.app.session import Session
from bodymap.base.errors import BodymapError
from bodymap.clinic.patient import Patient
from bodymap.clinic.visit import Visit
from bodymap.ui import form, theme
from bodymap.ui.answers import when_done
from bodymap.ui.days import day_words
from bodymap.ui.patients.search import PatientSearch


class MoveDraftDialog(QDialog):
    """`moved(id of the patient who has the visit now)`, `said(text)`."""

    moved = Signal(str)
    said = Signal(str)

    def __init__(self, session: Session, patient: Patient, visit: Visit, parent: QWidget | None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setObjectName("move-draft-dialog")
        self.setWindowTitle(self.tr("Move the visit to another patient"))
        self._session, self._patient, self._visit = session, patient, visit
        self._target: Patient | None = None
        self.search = PatientSearch(session.search_patients)
        self.search.add.hide()
        self.preview = form.text(self.tr("Choose the patient to whom this visit belongs."), "muted")
        self.confirm = form.button(self.tr("Move the visit"), "primary")
        self.confirm.setEnabled(False)
        cancel = form.button(self.tr("Cancel"))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(theme.px(24), theme.px(20), theme.px(24), theme.px(16))
        layout.setSpacing(theme.px(10))
        layout.addWidget(form.text(self.tr("Move the visit of {0}").format(self._day()), "heading"))
        layout.addWidget(self.search, 1)
        layout.addWidget(self.preview)
        layout.addLayout(form.buttons_row(cancel, self.confirm))
        self.search.chosen.connect(self._choose)
        self.search.browse()
        self.search.field.setFocus()
        self.confirm.clicked.connect(self._move)
        cancel.clicked.connect(self.reject)
        form.fit(self, 520, 560)

    def _day(self) -> str:
        return day_words(self._visit.started_at.astimezone(self._session.zone).date())

    def _choose(self, patient_id: str) -> None:
        when_done(self._session.find_patient(patient_id), self._found, self._fail, self)

    def _found(self, target: Patient | None) -> None:
        self._target = target
        self.confirm.setEnabled(target is not None and target.id != self._patient.id)
        if target is None:
            return
        theme.role(self.preview, "")
        if target.id == self._patient.id:
            self.preview.setText(self.tr("The visit is under this patient already."))
            return
        self.preview.setText(
            self.tr(
                "The visit of {0}, with all its findings, moves from {1} (#{2}) to {3} (#{4}). A point that other "
                "visits of {1} know stays there and begins anew at {3}. The audit trail records the move."
            ).format(
                self._day(), self._patient.full_name, self._patient.chart_number, target.full_name, target.chart_number
            )
        )

    def _move(self) -> None:
        if self._target is None:
            return
        self.confirm.setEnabled(False)
        target = self._target
        when_done(
            self._session.move_draft(self._visit.id, target.id), lambda _none: self._done(target), self._fail, self
        )

    def _done(self, target: Patient) -> None:
        self.said.emit(self.tr("The visit was moved."))
        self.moved.emit(target.id)
        self.accept()

    def _fail(self, error: BodymapError) -> None:
        self.preview.setText(str(error))
        theme.role(self.preview, "notice")
