"""What treatments did: the responses with their choices, of this patient or, without names, of the whole clinic."""

from datetime import UTC, tzinfo

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from bodymap.app.session import Session
from bodymap.app.survey import Survey, SurveyState
from bodymap.atlas.atlas import Atlas
from bodymap.clinic.chart import Chart
from bodymap.clinic.response import Response, responses
from bodymap.figure.response_words import caution
from bodymap.ui import theme
from bodymap.ui.form import Choice, button
from bodymap.ui.history.responses import (
    Summing,
    each_rows,
    each_titles,
    group_rows,
    group_titles,
)
from bodymap.ui.row_table import RowTable, RowTableView

_EACH_NUMBERS, _GROUP_NUMBERS = (3, 4), (1, 2, 3, 4, 5)


class ResponseView(QWidget):
    """`point_chosen(point id)`: a treatment of the patient was opened."""

    point_chosen = Signal(str)
    _told = Signal(object, object)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._atlas: Atlas = session.atlas
        self._survey: Survey | None = None
        self._told.connect(self._hear, Qt.ConnectionType.QueuedConnection)
        self._chart: Chart | None = None
        self._zone: tzinfo = UTC
        self.summing = Choice()
        self.summing.setAccessibleName(self.tr("How responses are listed"))
        for words, one in (
            (self.tr("Each treatment"), Summing.EACH),
            (self.tr("By technique"), Summing.TECHNIQUE),
            (self.tr("By agent"), Summing.AGENT),
            (self.tr("By muscle"), Summing.MUSCLE),
        ):
            self.summing.addItem(words, one)
        self.summing.activated.connect(lambda _index: self.refresh())
        self.whose = Choice()
        self.whose.setAccessibleName(self.tr("Whose responses"))
        self.whose.addItem(self.tr("This patient"), False)
        self.whose.addItem(self.tr("Whole clinic, without names"), True)
        self.whose.activated.connect(lambda _index: self.refresh())
        self.stop = button(self.tr("Stop"), "quiet")
        self.stop.clicked.connect(self.cancel)
        self.copy = button(self.tr("Copy table"), "quiet")
        self.state = QLabel()
        self.state.setWordWrap(True)
        theme.role(self.state, "muted")
        self.each = RowTableView(RowTable(each_titles(), _EACH_NUMBERS, self), self.tr("Responses to treatment"))
        self.groups = RowTableView(
            RowTable(group_titles(Summing.TECHNIQUE), _GROUP_NUMBERS, self), self.tr("Responses summed up")
        )
        self.note = QLabel(caution())
        self.note.setWordWrap(True)
        theme.role(self.note, "small")
        self.each.activated.connect(lambda index: self.point_chosen.emit(self.each.key_at(index)))
        self.copy.clicked.connect(self._copy)
        self._lay_out()

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(theme.px(6))
        for widget in (self.summing, self.whose):
            row.addWidget(widget, 1)
        row.addWidget(self.stop)
        row.addWidget(self.copy)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(6))
        column.addLayout(row)
        column.addWidget(self.state)
        column.addWidget(self.each, 1)
        column.addWidget(self.groups, 1)
        column.addWidget(self.note)
        self.stop.hide()

    def show_chart(self, chart: Chart | None, zone: tzinfo) -> None:
        if chart is not self._chart or zone != self._zone:
            self._chart, self._zone = chart, zone
            self.refresh()

    def refresh(self) -> None:
        """List what is chosen now."""
        clinic = bool(self.whose.currentData())
        if clinic and self.summing.currentData() == Summing.EACH:  # one by one they would be patients
            self.summing.setCurrentIndex(self.summing.findData(Summing.TECHNIQUE))
        summing = Summing(self.summing.currentData())
        self.each.setVisible(summing is Summing.EACH)
        self.groups.setVisible(summing is not Summing.EACH)
        self.state.hide()
        if clinic:
            self._ask_clinic(summing)
        elif self._chart is None:
            self.each.rows.show_rows(())
            self.groups.rows.show_rows(())
        elif summing is Summing.EACH:
            self.each.rows.show_rows(each_rows(self._chart, self._atlas, self._zone))
            self.each.stretch(1)
        else:
            self._show_groups(responses(self._chart), summing)

    def _show_groups(self, found: tuple[Response, ...], summing: Summing) -> None:
        self.groups.rows.show_rows(group_rows(found, summing, self._atlas), group_titles(summing))
        self.groups.stretch(0)

    def _ask_clinic(self, summing: Summing) -> None:
        self.cancel()
        self.stop.show()
        self.state.show()
        self.state.setText(self.tr("Reading the clinic's records …"))
        self.groups.rows.show_rows((), group_titles(summing))
        survey = Survey(self._session, lambda state: self._told.emit(survey, state))
        self._survey = survey
        survey.start()

    def _copy(self) -> None:
        (self.groups if self.groups.isVisible() else self.each).copy()

    def cancel(self) -> None:
        """Read no further; what was read is shown."""
        if self._survey is not None:
            self._survey.cancel()

    def _hear(self, survey: Survey, state: SurveyState) -> None:
        """Take the clinic's responses, or how far the reading is; an older reading, or none, may be wanted by now."""
        if survey is not self._survey or not self.whose.currentData():
            return
        if not state.has_ended:
            words = self.tr("Reading the clinic's records: {0} of {1} patients")
            self.state.setText(words.format(state.done, state.count))
            return
        self._survey = None
        self.stop.hide()
        if state.error is not None:
            self.state.setText(str(state.error))
            return
        stopped = state.done < state.count
        words = self.tr("Stopped after {0} of {1} patients.") if stopped else self.tr("{0} of {1} patients read.")
        self.state.setText(words.format(state.done, state.count))
        self._show_groups(state.responses or (), Summing(self.summing.currentData()))
