"""When the patient should come again: a day, typed or a number of weeks from the visit by one click."""

from datetime import date, timedelta
from functools import partial

from PySide6.QtCore import QLocale, Slot
from PySide6.QtWidgets import QLineEdit, QPushButton, QVBoxLayout, QWidget

from bodymap.clinic.visit import Visit
from bodymap.ui import form, theme
from bodymap.ui.consult.controller import Controller
from bodymap.ui.consult.flow import FlowLayout
from bodymap.ui.days import day_words
from bodymap.ui.patients.dates import parse_date, shown

WEEKS = (1, 2, 4, 6)


class ComeAgain(QWidget):
    """The day is recorded when it is complete; what is no day after the visit is told below the field."""

    def __init__(self, controller: Controller) -> None:
        super().__init__()
        self._controller = controller
        self.field = QLineEdit()
        self.field.setAccessibleName(self.tr("Come again on"))
        self.field.setFixedWidth(theme.px(108))
        self.field.editingFinished.connect(self.commit)
        self.weeks = {number: QPushButton(self.tr("{0} wk").format(number)) for number in WEEKS}
        self.fault = form.text("", "error")
        self.fault.hide()
        row = QWidget()
        flow = FlowLayout(row, theme.px(6))
        flow.addWidget(self.field)
        for number, button in self.weeks.items():
            button.setCheckable(True)
            button.setAccessibleName(self.tr("Come again in weeks: {0}").format(number))
            button.clicked.connect(partial(self._in_weeks, number))
            flow.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(2))
        column.addWidget(row)
        column.addWidget(self.fault)

    def _day_of(self, visit: Visit) -> date:
        return self._controller.local(visit.started_at).date()

    def _example(self, visit: Visit) -> str:
        """Return a day in four weeks as this locale types it."""
        return shown(self._day_of(visit) + timedelta(weeks=4), QLocale())

    def show_visit(self, visit: Visit, *, recording: bool) -> None:
        """Show the day of a visit."""
        again = visit.follow_up_on
        self.field.setPlaceholderText(self._example(visit))
        if not (self.field.isModified() and self.field.hasFocus()):
            self.field.setText("" if again is None else day_words(again))
            self._tell("")
        days = None if again is None else (again - self._day_of(visit)).days
        for number, button in self.weeks.items():
            button.setChecked(days == 7 * number)
            button.setEnabled(recording)
        self.field.setReadOnly(not recording)

    @Slot()
    def commit(self) -> None:
        """Hand over what was typed."""
        visit = self._controller.visit
        if not self.field.isModified() or visit is None:
            return
        text = self.field.text().strip()
        day = parse_date(text, QLocale(), self._day_of(visit)) if text else None
        if text and day is None:
            self._tell(self.tr("This is not a day. Write it as {0}.").format(self._example(visit)))
        elif day is not None and day <= self._day_of(visit):
            self._tell(self.tr("This day is not after the visit."))
        else:
            self.field.setModified(False)
            self._tell("")
            self._controller.revise_visit(follow_up_on=day)

    def _in_weeks(self, number: int) -> None:
        visit = self._controller.visit
        if visit is None:
            return
        day = self._day_of(visit) + timedelta(weeks=number)
        self.field.setModified(False)
        self._controller.revise_visit(follow_up_on=None if visit.follow_up_on == day else day)

    def _tell(self, words: str) -> None:
        self.fault.setText(words)
        self.fault.setVisible(bool(words))
