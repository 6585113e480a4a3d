"""Lists across patients: who was seen today, whose follow-up is overdue, visits by muscle, treatment and clinician.

A row opens the patient. What is shown is asked for anew each time something is chosen; nothing is kept.
"""

from collections.abc import Sequence
from datetime import date, datetime
from enum import StrEnum
from typing import Protocol

from PySide6.QtCore import QLocale, QTimer, Signal
from PySide6.QtWidgets import QCompleter, QDialog, QGridLayout, QHBoxLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from bodymap.app.caseload import MOST, Wanted
from bodymap.app.session import Session
from bodymap.base.errors import BodymapError
from bodymap.clinic.treatment import Technique
from bodymap.clinic.visit import ENTERED_IN_ERROR
from bodymap.ui import form, theme
from bodymap.ui.answers import Awaited, when_done
from bodymap.ui.consult.treated import technique_word
from bodymap.ui.consult.words import day, score_word
from bodymap.ui.days import day_words
from bodymap.ui.patients.dates import parse_date
from bodymap.ui.row_table import Cell, RowTable, RowTableView, TableRow
from bodymap.ui.segments import Segments

_PAUSE = 200
_NUMBERS = (3, 4, 5)


class VisitLine(Protocol):
    """A visit in a list across patients."""

    @property
    def started_at(self) -> datetime:
        """When it began."""

    @property
    def status(self) -> str:
        """Draft, signed or entered in error."""

    @property
    def clinician_name(self) -> str:
        """Who saw the patient."""

    @property
    def pain_now(self) -> int | None:
        """NRS 0-10, None: not asked."""

    @property
    def follow_up_on(self) -> date | None:
        """When the patient should come again."""

    @property
    def patient_id(self) -> str:
        """Whose it is."""

    @property
    def chart_number(self) -> str:
        """The patient's number."""

    @property
    def family_name(self) -> str:
        """The patient's family name."""

    @property
    def given_name(self) -> str:
        """The patient's given name."""

    @property
    def findings(self) -> int:
        """How many points it has."""

    @property
    def treatments(self) -> int:
        """How many treatments."""


class Listing(StrEnum):
    """Which list is shown."""

    TODAY = "today"
    OVERDUE = "overdue"
    SEARCH = "search"


class ListsDialog(QDialog):
    """`patient_chosen(patient id)`."""

    patient_chosen = Signal(str)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._muscles = {muscle.name: muscle.id for muscle in session.atlas.muscles.values()}
        self._waiting: Awaited | None = None
        self.setWindowTitle(self.tr("Lists of patients"))
        self.listing: Segments[Listing] = Segments(
            self.tr("Which list"),
            (
                (Listing.TODAY, self.tr("Today")),
                (Listing.OVERDUE, self.tr("Overdue")),
                (Listing.SEARCH, self.tr("Search visits")),
            ),
        )
        self.muscle = QLineEdit()
        self.technique, self.clinician = form.Choice(), form.Choice()
        self.since, self.until = QLineEdit(), QLineEdit()
        self.state = QLabel()
        self.state.setWordWrap(True)
        theme.role(self.state, "muted")
        self.table = RowTableView(RowTable(self._titles(), _NUMBERS, self), self.tr("Visits, newest first"))
        self.copy = form.button(self.tr("Copy table"), "quiet")
        self.open_chart = form.button(self.tr("Open the chart"), "primary")
        self.close_button = form.button(self.tr("Close"))
        self._soon = QTimer(self, singleShot=True, interval=_PAUSE)
        self._fill()
        self._lay_out()
        self._connect()
        form.fit(self, 1080, 680)
        self.refresh()
        when_done(session.caseload.clinicians(), self._take_clinicians, self._fail, self)

    def _titles(self) -> list[str]:
        return [
            self.tr("Date"), self.tr("Patient"), self.tr("Chart"), self.tr("Pain now"), self.tr("Points"),
            self.tr("Treated"), self.tr("Seen by"), self.tr("Come again"), self.tr("Status"),
        ]  # fmt: skip

    def _fill(self) -> None:
        self.muscle.setPlaceholderText(self.tr("Any muscle"))
        self.muscle.setClearButtonEnabled(True)
        completer = QCompleter(sorted(self._muscles), self)
        completer.setCaseSensitivity(completer.caseSensitivity().CaseInsensitive)
        completer.setFilterMode(completer.filterMode().MatchContains)
        self.muscle.setCompleter(completer)
        self.technique.addItem(self.tr("Any treatment or none"), "")
        for technique in Technique:
            self.technique.addItem(technique_word(technique).capitalize(), technique.value)
        self.clinician.addItem(self.tr("Seen by anybody"), "")
        self.clinician.setMinimumContentsLength(16)
        for field, words in ((self.since, self.tr("First day")), (self.until, self.tr("Last day"))):
            field.setPlaceholderText(words)
        names = (self.tr("Muscle"), self.tr("Treatment"), self.tr("Seen by"), self.tr("First day"), self.tr("Last day"))
        for widget, name in zip(self._fields(), names, strict=True):
            widget.setAccessibleName(name)

    def _fields(self) -> tuple[QWidget, ...]:
        return self.muscle, self.technique, self.clinician, self.since, self.until

    def _lay_out(self) -> None:
        self.filters = QWidget()
        grid = QGridLayout(self.filters)
        grid.setContentsMargins(0, 0, 0, 0)
        for number, widget in enumerate(self._fields()):
            grid.addWidget(widget, number // 3, number % 3)
            grid.setColumnStretch(number % 3, 1)
        head = QHBoxLayout()
        head.addWidget(self.listing)
        head.addStretch(1)
        column = QVBoxLayout(self)
        edge = theme.px(16)
        column.setContentsMargins(edge, edge, edge, edge)
        column.setSpacing(theme.px(10))
        column.addLayout(head)
        column.addWidget(self.filters)
        column.addWidget(self.state)
        column.addWidget(self.table, 1)
        column.addLayout(form.buttons_row(self.copy, self.close_button, self.open_chart))

    def _connect(self) -> None:
        self.listing.picked.connect(lambda _listing: self.refresh())
        for line in (self.muscle, self.since, self.until):
            line.textChanged.connect(lambda _text: self._soon.start())
        for choice in (self.technique, self.clinician):
            choice.activated.connect(lambda _index: self.refresh())
        self._soon.timeout.connect(self.refresh)
        self.table.activated.connect(lambda _index: self._open())
        self.open_chart.clicked.connect(self._open)
        self.copy.clicked.connect(self.table.copy)
        self.close_button.clicked.connect(self.reject)

    # what is asked

    def refresh(self) -> None:
        """Ask for the list that is chosen now."""
        self._soon.stop()
        self.filters.setVisible(self.listing.chosen is Listing.SEARCH)
        if self._waiting is not None:
            self._waiting.drop()
            self._waiting = None
        wanted, fault = self._wanted()
        if wanted is None:
            self._show((), fault)
            return
        future = self._session.caseload.visits(wanted, self._session.zone)
        self._waiting = when_done(future, lambda found: self._show(found, fault), self._fail, self)

    def _wanted(self) -> tuple[Wanted | None, str]:
        """Return what is wanted and what is wrong with what was typed; None: nothing can be asked."""
        today = self._session.today()
        if self.listing.chosen is Listing.TODAY:
            return Wanted(since=today, until=today), ""
        if self.listing.chosen is Listing.OVERDUE:
            return Wanted(overdue_on=today), ""
        typed = self.muscle.text().strip()
        muscle = self._muscles.get(typed, "")
        if typed and not muscle:
            return None, self.tr("Choose a muscle from the list that opens while you type.")
        since, until, fault = self._days(today)
        technique = str(self.technique.currentData() or "")
        wanted = Wanted(
            since=since,
            until=until,
            clinician_name=str(self.clinician.currentData() or ""),
            muscle=muscle,
            technique=Technique(technique) if technique else None,
        )
        return wanted, fault

    def _days(self, today: date) -> tuple[date | None, date | None, str]:
        found: list[date | None] = []
        for field in (self.since, self.until):
            typed = field.text().strip()
            found.append(parse_date(typed, QLocale(), today) if typed else None)
            if typed and found[-1] is None:
                return None, None, self.tr("“{0}” is not a day: all days are shown.").format(typed)
        first, last = found
        if first is not None and last is not None and first > last:
            return None, None, self.tr("The first day is after the last one: all days are shown.")
        return first, last, ""

    # what is shown

    def _take_clinicians(self, names: tuple[str, ...]) -> None:
        for name in names:
            self.clinician.addItem(name, name)

    def _fail(self, error: BodymapError) -> None:
        self._show((), str(error))

    def _show(self, found: Sequence[VisitLine], fault: str) -> None:
        self._waiting = None
        self.table.rows.show_rows(tuple(self._row(line) for line in found))
        self.table.stretch(1)
        if found:
            self.table.selectRow(0)
        self.open_chart.setEnabled(bool(found))
        self.copy.setEnabled(bool(found))
        self.state.setText(" ".join(part for part in (fault, self._counted(len(found))) if part))

    def _counted(self, count: int) -> str:
        if count >= MOST:
            return self.tr("The newest {0} visits are shown; ask for fewer days to see older ones.").format(MOST)
        if count:
            return self.tr("One visit") if count == 1 else self.tr("{0} visits").format(count)
        return {
            Listing.TODAY: self.tr("Nobody was seen today yet."),
            Listing.OVERDUE: self.tr("Nobody's follow-up is overdue. “Come again on” in a visit sets its day."),
            Listing.SEARCH: self.tr("No visit fits."),
        }[self.listing.chosen]

    def _row(self, line: VisitLine) -> TableRow:
        name = f"{line.family_name}, {line.given_name}" if line.given_name else line.family_name
        again = line.follow_up_on
        overdue = again is not None and again < self._session.today()
        return TableRow(
            line.patient_id,
            (
                Cell(day(line.started_at, self._session.zone), line.started_at.timestamp()),
                Cell(name, strong=True),
                Cell(line.chart_number),
                Cell(score_word(line.pain_now), -1 if line.pain_now is None else line.pain_now),
                Cell(str(line.findings), line.findings),
                Cell(str(line.treatments), line.treatments),
                Cell(line.clinician_name),
                Cell(day_words(again) if again else "", again.toordinal() if again else 0, "warn" if overdue else ""),
                Cell(self._status(line.status)),
            ),
        )

    def _status(self, status: str) -> str:
        words = {"signed": self.tr("signed"), ENTERED_IN_ERROR: self.tr("entered in error")}
        return words.get(status, self.tr("draft"))

    def _open(self) -> None:
        """Open the chart of the chosen row."""
        index = self.table.currentIndex()
        if index.isValid():
            self.patient_chosen.emit(self.table.key_at(index))
            self.accept()
