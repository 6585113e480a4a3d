"""The table of every finding, with its filters above it."""

from datetime import UTC, date, datetime, tzinfo

from PySide6.QtCore import QLocale, QTimer, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from bodymap.atlas.atlas import Atlas
from bodymap.atlas.model import Side
from bodymap.clinic.chart import Chart
from bodymap.clinic.finding import Activity
from bodymap.ui import theme
from bodymap.ui.consult.words import activity_word, side_word
from bodymap.ui.form import Choice, button
from bodymap.ui.history.findings import Filter, finding_rows, finding_titles
from bodymap.ui.patients.dates import parse_date
from bodymap.ui.row_table import RowTable, RowTableView

_PAUSE = 180  # milliseconds without a key until the table is filtered
_NUMBERS = (4,)


class FindingsView(QWidget):
    """`visit_chosen(visit id)`: a row was opened."""

    visit_chosen = Signal(str)

    def __init__(self, atlas: Atlas, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._atlas = atlas
        self._chart: Chart | None = None
        self._zone: tzinfo = UTC
        self.muscle = QLineEdit()
        self.muscle.setPlaceholderText(self.tr("Muscle"))
        self.muscle.setAccessibleName(self.tr("Muscle"))
        self.muscle.setClearButtonEnabled(True)
        self.side = _choice(
            self.tr("Side"), ((self.tr("Any side"), None), *((side_word(s), s) for s in (Side.LEFT, Side.RIGHT)))
        )
        self.activity = _choice(
            self.tr("Activity"),
            (
                (self.tr("Any activity"), None),
                *((activity_word(a), a) for a in Activity if a is not Activity.UNKNOWN),
            ),
        )
        self.treated = _choice(
            self.tr("Treated"),
            ((self.tr("Treated or not"), None), (self.tr("Treated"), True), (self.tr("Not treated"), False)),
        )
        self.since, self.until = QLineEdit(), QLineEdit()
        for field, words in ((self.since, self.tr("From day")), (self.until, self.tr("To day"))):
            field.setPlaceholderText(words)
            field.setAccessibleName(words)
        self.count = QLabel()
        theme.role(self.count, "muted")
        self.fault = QLabel()
        theme.role(self.fault, "error")
        self.copy = button(self.tr("Copy table"), "quiet")
        self.table = RowTableView(RowTable(finding_titles(), _NUMBERS, self), self.tr("All findings, newest first"))
        self.copy.clicked.connect(self.table.copy)
        self.table.activated.connect(lambda index: self.visit_chosen.emit(self.table.key_at(index)))
        self._soon = QTimer(self, singleShot=True, interval=_PAUSE)
        self._soon.timeout.connect(self.refresh)
        for line in (self.muscle, self.since, self.until):
            line.textChanged.connect(lambda _text: self._soon.start())
        for choice in (self.side, self.activity, self.treated):
            choice.activated.connect(lambda _index: self.refresh())
        self._lay_out()

    def _lay_out(self) -> None:
        filters = QGridLayout()
        filters.setSpacing(theme.px(6))
        fields = (self.muscle, self.side, self.activity, self.treated, self.since, self.until)
        for number, widget in enumerate(fields):
            filters.addWidget(widget, number // 3, number % 3)
        row = QHBoxLayout()
        row.addWidget(self.count)
        row.addWidget(self.fault, 1)
        row.addWidget(self.copy)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(6))
        column.addLayout(filters)
        column.addLayout(row)
        column.addWidget(self.table, 1)

    def show_chart(self, chart: Chart | None, zone: tzinfo) -> None:
        if chart is not self._chart or zone != self._zone:
            self._chart, self._zone = chart, zone
            self.refresh()

    def refresh(self) -> None:
        """List what fits now."""
        self._soon.stop()
        since, until, fault = self._days()
        self.fault.setText(fault)
        wanted = Filter(
            muscle=self.muscle.text().strip(),
            side=Side(self.side.currentData()) if self.side.currentData() else None,
            activity=Activity(self.activity.currentData()) if self.activity.currentData() else None,
            treated=self.treated.currentData(),
            since=since,
            until=until,
        )
        rows = finding_rows(self._chart, self._atlas, self._zone, wanted) if self._chart is not None else ()
        self.table.rows.show_rows(rows)
        self.table.fit_columns()
        self.count.setText(self.tr("1 finding") if len(rows) == 1 else self.tr("{0} findings").format(len(rows)))

    def _days(self) -> tuple[date | None, date | None, str]:
        """Return the days that are typed, and what is wrong with them."""
        today = datetime.now(self._zone).date()
        found: list[date | None] = []
        for field in (self.since, self.until):
            typed = field.text().strip()
            day = parse_date(typed, QLocale(), today) if typed else None
            if typed and day is None:
                return None, None, self.tr("“{0}” is not a day: all days are shown.").format(typed)
            found.append(day)
        if found[0] is not None and found[1] is not None and found[0] > found[1]:
            return None, None, self.tr("The first day is after the last one: all days are shown.")
        return found[0], found[1], ""


def _choice(name: str, choices: tuple[tuple[str, object], ...]) -> Choice:
    made = Choice()
    made.setAccessibleName(name)
    for words, data in choices:
        made.addItem(words, data)
    return made
