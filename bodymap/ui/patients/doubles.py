"""Patients that may be there twice, and merging them: the dialog says in words what will happen before it does."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QListWidget, QListWidgetItem, QRadioButton, QVBoxLayout, QWidget

from bodymap.app.session import Session
from bodymap.base.errors import BodymapError
from bodymap.clinic.chart import Chart
from bodymap.clinic.patient import Patient
from bodymap.ui import form, theme
from bodymap.ui.answers import Awaited, when_done
from bodymap.ui.days import day_words

Pair = tuple[Patient, Patient, str]


class DoublesDialog(QDialog):
    """`merged(id of the patient that is kept)`, `said(text)`."""

    merged = Signal(str)
    said = Signal(str)

    def __init__(self, session: Session, parent: QWidget | None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setObjectName("doubles-dialog")
        self.setWindowTitle(self.tr("Find doubles"))
        self._session = session
        self._pairs: tuple[Pair, ...] = ()
        self._asked: list[Awaited] = []
        self._charts: dict[str, Chart] = {}
        self.pairs = QListWidget()
        self.pairs.setAccessibleName(self.tr("Patients that may be one person"))
        self.pairs.setWordWrap(True)
        self.note = form.text(self.tr("Looking ..."), "muted")
        self.first, self.second = QRadioButton(), QRadioButton()
        self.preview = form.text("")
        self.preview.setAccessibleName(self.tr("What will happen"))
        self.merge = form.button(self.tr("Merge"), "primary")
        self.merge.setEnabled(False)
        close = form.button(self.tr("Close"))
        self._choice = QWidget()
        self._lay_out(close)
        self.pairs.currentRowChanged.connect(self._show_pair)
        self.first.toggled.connect(self._show_preview)
        self.merge.clicked.connect(self._merge)
        close.clicked.connect(self.reject)
        form.fit(self, 620, 600)
        self._look()

    def _lay_out(self, close: QWidget) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(theme.px(24), theme.px(20), theme.px(24), theme.px(16))
        layout.setSpacing(theme.px(10))
        layout.addWidget(form.text(self.tr("Patients that may be there twice"), "heading"))
        layout.addWidget(self.note)
        layout.addWidget(self.pairs, 1)
        content = QWidget()
        inner = QVBoxLayout(content)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.addWidget(form.text(self.tr("Keep this record"), "section"))
        for choice in (self.first, self.second):
            choice.setMinimumHeight(theme.px(40))
            inner.addWidget(choice)
        inner.addWidget(self.preview)
        inner.addStretch(1)
        self._choice = form.scrolled(content)
        layout.addWidget(self._choice, 1)
        layout.addStretch(0)
        layout.addLayout(form.buttons_row(close, self.merge))
        self._choice.hide()
        self.pairs.hide()

    def _look(self) -> None:
        when_done(self._session.find_doubles(), self._show_pairs, self._fail, self)

    def _show_pairs(self, pairs: tuple[Pair, ...]) -> None:
        self._pairs = pairs
        self.pairs.clear()
        for one, other, why in pairs:
            item = QListWidgetItem(self.tr("{0}\n{1}\n{2}").format(self._words(one), self._words(other), why))
            self.pairs.addItem(item)
        self.note.setText(
            self.tr("Choose a pair to see what merging would do.")
            if pairs
            else self.tr("No two patients look like one person.")
        )
        self.pairs.setVisible(bool(pairs))
        self._choice.hide()
        self.merge.setEnabled(False)

    def _words(self, patient: Patient) -> str:
        if patient.birth_date is None:
            return self.tr("{0} · #{1}").format(patient.full_name, patient.chart_number)
        born = day_words(patient.birth_date)
        return self.tr("{0} · #{1} · b. {2}").format(patient.full_name, patient.chart_number, born)

    def _show_pair(self, row: int) -> None:
        for awaited in self._asked:
            awaited.drop()
        self._charts = {}
        self.merge.setEnabled(False)
        if not 0 <= row < len(self._pairs):
            self._choice.hide()
            return
        one, other, _why = self._pairs[row]
        self.first.setText(self._words(one))
        self.second.setText(self._words(other))
        self.first.setChecked(True)
        self.preview.setText("")
        self._choice.show()
        load = self._session.load_chart
        self._asked = [when_done(load(p.id), self._loaded, self._fail, self) for p in (one, other)]

    def _loaded(self, chart: Chart) -> None:
        self._charts[chart.patient.id] = chart
        self._show_preview()

    def _chosen(self) -> tuple[Patient, Patient] | None:
        row = self.pairs.currentRow()
        if not 0 <= row < len(self._pairs):
            return None
        one, other, _why = self._pairs[row]
        return (one, other) if self.first.isChecked() else (other, one)

    def _show_preview(self) -> None:
        chosen = self._chosen()
        if chosen is None or len(self._charts) < 2:
            return
        keep, other = chosen
        chart = self._charts[other.id]
        self.preview.setText(
            self.tr(
                "{0} keeps the chart number {1}. {2} visits and {3} trigger points of {4} (#{5}) come to it; a point "
                "whose letter is taken gets the next free letter. #{5} is then no longer offered in the search. "
                "Nothing is deleted, and the audit trail records the merge."
            ).format(
                keep.full_name,
                keep.chart_number,
                len(chart.current_visits),
                sum(point.voided is None for point in chart.points),
                other.full_name,
                other.chart_number,
            )
        )
        self.merge.setEnabled(True)

    def _merge(self) -> None:
        chosen = self._chosen()
        if chosen is None:
            return
        self.merge.setEnabled(False)
        keep, other = chosen
        when_done(self._session.merge_patients(keep.id, other.id), self._merged, self._fail, self)

    def _merged(self, kept: Patient) -> None:
        self.said.emit(self.tr("The records were merged."))
        self.merged.emit(kept.id)
        self._look()

    def _fail(self, error: BodymapError) -> None:
        self.note.setText(str(error))
        theme.role(self.note, "notice")
