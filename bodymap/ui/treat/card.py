"""One treatment that is recorded: in words, with what comes next one action away, and all of it to be changed."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from bodymap.app import treating
from bodymap.clinic.treatment import Technique, Treatment
from bodymap.figure.clinical_tables import agents
from bodymap.figure.treatment_words import detail_words, done_words
from bodymap.ui import form, theme
from bodymap.ui.consult.flow import FlowLayout
from bodymap.ui.consult.point_fields import section
from bodymap.ui.consult.scores import OwnScoreRow
from bodymap.ui.treat.details import Details
from bodymap.ui.treat.dose_form import DoseForm
from bodymap.ui.treat.treating_desk import TreatingDesk
from bodymap.ui.treat.volume_row import VolumeRow


class TreatmentCard(QFrame):
    """Shows one treatment; every field saves itself. `asked_again()`: one more injection here."""

    asked_again = Signal()

    def __init__(self, desk: TreatingDesk, treatment: Treatment) -> None:
        super().__init__()
        theme.role(self, "card")
        self._desk = desk
        self.treatment = treatment
        self._editable = True
        self.doses: DoseForm | None = None
        self.details: Details | None = None
        self.words = form.text("", "strong")
        self.more = form.text("", "muted")
        self.after_heading = section(self.tr("Pain after"))
        self.after = OwnScoreRow(self.tr("Pain after the treatment"))
        self.after.scored.connect(lambda nrs: self._revise("nrs_after", nrs))
        self.volumes = VolumeRow()
        self.volumes.chosen.connect(self._set_volume)
        self.change = form.button(self.tr("Change"), "link")
        self.change.setCheckable(True)
        self.again = form.button(self.tr("Another injection here"), "link")
        self.remove = form.button(self.tr("Remove"), "link")
        self.change.toggled.connect(self.set_open)
        self.again.clicked.connect(self.asked_again)
        self.remove.clicked.connect(self._remove)
        self._buttons = QWidget()
        buttons = FlowLayout(self._buttons, theme.px(14))
        for button in (self.change, self.again, self.remove):
            buttons.addWidget(button)
        self._lay_out()

    def _lay_out(self) -> None:
        self._column = QVBoxLayout(self)
        edge = theme.px(12)
        self._column.setContentsMargins(edge, theme.px(10), edge, theme.px(6))
        self._column.setSpacing(theme.px(6))
        widgets = (self.words, self.more, self.volumes, self.after_heading, self.after, self._buttons)
        for widget in widgets:
            self._column.addWidget(widget)

    def show_treatment(self, treatment: Treatment, *, editable: bool) -> None:
        """Show what is recorded now."""
        self.treatment = treatment
        self._editable = editable
        injected = treatment.technique is Technique.INJECTION
        self.words.setText(done_words(treatment, agents()))
        more = " · ".join((*detail_words(treatment), *((treatment.note,) if treatment.note else ())))
        self.more.setText(more)
        self.more.setVisible(bool(more))
        self.volumes.setVisible(injected and editable and not self.change.isChecked() and bool(treatment.doses))
        self.after.show_score(treatment.nrs_after)
        self.after.setEnabled(editable)
        self.again.setVisible(injected)
        self._buttons.setVisible(editable)
        if not editable and self.change.isChecked():
            self.change.setChecked(False)
        if self.doses is not None:
            self.doses.show_doses(treatment.doses, treatment.id)
        if self.details is not None:
            self.details.show_treatment(treatment, another=False, editable=editable)

    @Slot(bool)
    def set_open(self, opened: bool) -> None:
        """Show the fields to be changed, or put them away; what is typed is handed over first."""
        self.change.setChecked(opened)
        self.change.setText(self.tr("Done") if opened else self.tr("Change"))
        if opened:
            self._make_fields()
        else:
            self.commit()
        for widget in (self.doses, self.details):
            if widget is not None:
                widget.setVisible(opened)
        self.volumes.setVisible(not opened and self.treatment.technique is Technique.INJECTION and self._editable)

    def commit(self) -> None:
        """Hand over what is still being typed."""
        if self.doses is not None:
            self.doses.commit()
        if self.details is not None:
            self.details.commit()

    @property
    def faults(self) -> tuple[str, ...]:
        """What was typed and cannot be, as it is shown."""
        if not self.change.isChecked():
            return ()
        fields = (self.doses, self.details)
        return tuple(fault for one in fields if one is not None for fault in one.faults)

    def _make_fields(self) -> None:
        if self.details is not None:
            return
        at = self._column.indexOf(self.after_heading)
        if self.treatment.technique is Technique.INJECTION:
            self.doses = DoseForm(self._desk.bench)
            self.doses.show_doses(self.treatment.doses, self.treatment.id)
            self.doses.entered.connect(lambda doses: self._revise("doses", doses))
            self.doses.previewed.connect(lambda doses: self._desk.show_preview(self.treatment.id, doses))
            self._column.insertWidget(at, self.doses)
            at += 1
        self.details = Details(self.treatment.technique)
        self.details.show_treatment(self.treatment, another=True, editable=self._editable)
        self.details.changed.connect(self._revise)
        self._column.insertWidget(self._column.indexOf(self._buttons), self.details)

    def _revise(self, field: str, value: object) -> None:
        self._desk.revise(self.treatment.id, **{field: value})

    def _set_volume(self, volume: float) -> None:
        self._revise("doses", treating.with_volume(self.treatment.doses, volume))

    def _remove(self) -> None:
        self._desk.remove(self.treatment.id)
