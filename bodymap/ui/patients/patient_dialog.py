"""Adding a patient and changing one: what is wrong stands beside the field, and nothing typed is lost."""

from datetime import date

from PySide6.QtCore import QLocale, Qt, QTimer, Signal
from PySide6.QtWidgets import QDialog, QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget

from bodymap.app.patients import PatientFields
from bodymap.app.session import Session
from bodymap.atlas.model import Figure
from bodymap.base.errors import BodymapError, InputError
from bodymap.clinic.patient import Patient, check_birth_date
from bodymap.ui import form, theme
from bodymap.ui.answers import when_done
from bodymap.ui.days import long_day_words
from bodymap.ui.patients.dates import example, parse_date, shown


class PatientDialog(QDialog):
    """`saved(Patient)` once it is durable; the dialog stays open until then."""

    saved = Signal(object)

    def __init__(self, session: Session, patient: Patient | None, typed: str, parent: QWidget | None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setObjectName("patient-dialog")
        self._session = session
        self._patient = patient
        self._locale = QLocale()
        title = self.tr("Add a patient") if patient is None else self.tr("Edit the patient")
        self.setWindowTitle(title)
        self._make_fields()
        self.error = form.text("", "notice")
        self.error.hide()
        self.save = form.button(self.tr("Add patient") if patient is None else self.tr("Save"), "primary")
        self.save.setObjectName("save-patient")
        self.save.setDefault(True)
        cancel = form.button(self.tr("Cancel"))
        self._lay_out(title, cancel)
        self.save.clicked.connect(self._submit)
        cancel.clicked.connect(self.reject)
        self.birth_date.textEdited.connect(self._read_back)
        if patient is None:
            self._prefill(typed)
            when_done(session.suggest_chart_number(), self._suggest, self._show_error, self)
        else:
            self._fill(patient)
        form.fit(self, 480, 640)

    def _make_fields(self) -> None:
        self.family_name, self.given_name = QLineEdit(), QLineEdit()
        self.birth_date, self.chart_number = QLineEdit(), QLineEdit()
        self.figure, self.note = self._figure_choice(), QPlainTextEdit()
        self.note.setTabChangesFocus(True)
        self.note.setFixedHeight(theme.px(84))
        self._fields = {
            "family_name": form.Field(self.tr("Family name"), self.family_name),
            "given_name": form.Field(self.tr("Given name"), self.given_name),
            "birth_date": form.Field(self.tr("Birth date"), self.birth_date, self._date_hint()),
            "chart_number": form.Field(
                self.tr("Chart number"), self.chart_number, self.tr("The next free number is suggested.")
            ),
            "figure": form.Field(self.tr("Figure on the map"), self.figure),
            "note": form.Field(self.tr("Note"), self.note),
        }
        self._fields["figure"].setVisible(self.figure.count() > 1)
        for name, line in (
            ("family-name", self.family_name),
            ("given-name", self.given_name),
            ("birth-date", self.birth_date),
            ("chart-number", self.chart_number),
        ):
            line.setObjectName(name)
            line.setMinimumHeight(theme.px(40))

    def _figure_choice(self) -> form.Choice:
        """Offer the bodies that are drawn."""
        words = {
            Figure.NEUTRAL: self.tr("Neutral"),
            Figure.FEMALE: self.tr("Female"),
            Figure.MALE: self.tr("Male"),
        }
        choice = form.Choice()
        for figure in self._session.atlas.figures:
            choice.addItem(words[figure], figure)
        return choice

    def _figure(self) -> Figure:
        """Return what is chosen; a figure that is not drawn here stays as it was recorded."""
        before = Figure.NEUTRAL if self._patient is None else self._patient.figure
        return Figure(self.figure.currentData()) if before in self._session.atlas.figures else before

    def field(self, name: str) -> form.Field:
        """Return the labelled field of one of the patient's properties."""
        return self._fields[name]

    def _lay_out(self, title: str, cancel: QWidget) -> None:
        content = QWidget()
        inner = QVBoxLayout(content)
        inner.setContentsMargins(theme.px(24), theme.px(20), theme.px(24), theme.px(12))
        inner.setSpacing(theme.px(12))
        inner.addWidget(form.text(title, "heading"))
        for field in self._fields.values():
            inner.addWidget(field)
        inner.addStretch(1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, theme.px(16))
        outer.addWidget(form.scrolled(content), 1)
        below = QVBoxLayout()
        below.setContentsMargins(theme.px(24), 0, theme.px(24), 0)
        below.addWidget(self.error)
        below.addLayout(form.buttons_row(cancel, self.save))
        outer.addLayout(below)
        self.family_name.setFocus()

    def _date_hint(self) -> str:
        return self.tr("For example {0}; empty where it is not known.").format(example(self._locale))

    def _fill(self, patient: Patient) -> None:
        self.family_name.setText(patient.family_name)
        self.given_name.setText(patient.given_name)
        self.chart_number.setText(patient.chart_number)
        if patient.birth_date is not None:
            self.birth_date.setText(shown(patient.birth_date, self._locale))
        self.figure.setCurrentIndex(max(0, self.figure.findData(patient.figure)))
        self.note.setPlainText(patient.note)

    def _prefill(self, typed: str) -> None:
        """Take over what was typed into the search: a date, a name, or a chart number."""
        born = parse_date(typed, self._locale, self._session.today()) if typed else None
        if born is not None:
            self.birth_date.setText(shown(born, self._locale))
        elif any(letter.isdigit() for letter in typed):
            self.chart_number.setText(typed)
        else:
            family, _comma, given = typed.partition(",")
            self.family_name.setText(family.strip())
            self.given_name.setText(given.strip())

    def _suggest(self, number: str) -> None:
        if not self.chart_number.text():
            self.chart_number.setText(number)

    def _read_back(self) -> None:
        """Say in words which day was understood, as soon as it can be."""
        field = self.field("birth_date")
        field.set_fault("")
        day = parse_date(self.birth_date.text(), self._locale, self._session.today())
        field.note.setText(self._date_hint() if day is None else long_day_words(day))

    def _birth_date(self) -> date | None:
        typed = self.birth_date.text().strip()
        if not typed:
            return None
        day = parse_date(typed, self._locale, self._session.today())
        if day is None:
            raise InputError(
                self.tr("This is not a date."),
                self.tr("Type it as {0}.").format(example(self._locale)),
                field="birth_date",
            )
        check_birth_date(day, self._session.today())
        return day

    def _submit(self) -> None:
        for field in self._fields.values():
            field.set_fault("")
        self.error.hide()
        born: date | None = None
        faults: list[InputError] = []
        try:
            born = self._birth_date()
        except InputError as error:
            faults.append(error)
        if not self.family_name.text().strip():
            faults.append(InputError(self.tr("Enter a family name."), field="family_name"))
        if not self.chart_number.text().strip():
            faults.append(InputError(self.tr("Enter a chart number."), field="chart_number"))
        for fault in faults:
            self._show_error(fault)
        if faults:
            return
        fields = PatientFields(
            chart_number=self.chart_number.text(),
            family_name=self.family_name.text(),
            given_name=self.given_name.text(),
            birth_date=born,
            figure=self._figure(),
            note=self.note.toPlainText(),
        )
        self.save.setEnabled(False)
        session = self._session
        answer = session.add_patient(fields) if self._patient is None else session.edit_patient(self._patient, fields)
        when_done(answer, self._done, self._show_error, self)

    def _done(self, patient: Patient) -> None:
        self.saved.emit(patient)
        self.accept()

    def _show_error(self, error: BodymapError) -> None:
        self.save.setEnabled(True)
        field = self._fields.get(error.field) if isinstance(error, InputError) else None
        if field is None:
            self.error.setText(str(error))
            self.error.show()
            return
        field.set_fault(str(error))
        QTimer.singleShot(0, field.editor, field.editor.setFocus)
