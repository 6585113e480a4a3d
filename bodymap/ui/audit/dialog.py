"""The audit trail: who did what, when and to which patient; filters, and an export that is itself noted.

Events come in pages beside the GUI thread, newest first; the next page is asked for when the last row comes into view.
"""

from datetime import date
from pathlib import Path

from PySide6.QtCore import QLocale, Qt, QTimer, Signal
from PySide6.QtWidgets import QDialog, QGridLayout, QLineEdit, QVBoxLayout, QWidget

from bodymap.app.export import export_to_file
from bodymap.app.session import Session
from bodymap.app.trail import PAGE, Asked, Choices, TrailLine
from bodymap.base.errors import BodymapError
from bodymap.exchange.csv_trail import trail_csv
from bodymap.ui import background, form, theme
from bodymap.ui.answers import Awaited, when_done
from bodymap.ui.audit.events import EventTable, EventView
from bodymap.ui.patients.dates import parse_date
from bodymap.ui.preferences import Preferences

_PAUSE = 200
_EXPORTED_AT_ONCE = 5000


class AuditDialog(QDialog):
    """`shown()`: a page was shown; `exported(words)`: a file was written, or refused."""

    shown = Signal()
    exported = Signal(str)

    def __init__(self, session: Session, parent: QWidget | None = None, preferences: Preferences | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setObjectName("audit-trail")
        self.setWindowTitle(self.tr("Audit trail"))
        self._session, self._preferences = session, preferences
        self._waiting: Awaited | None = None
        self._whole = False
        self.since, self.until, self.chart = QLineEdit(), QLineEdit(), QLineEdit()
        self.user, self.action = form.Choice(), form.Choice()
        self.state = form.text("", "muted")
        self.events = EventTable(session.zone, self)
        self.table = EventView(self.events, self.tr("Events, newest first"))
        self.export = form.button(self.tr("Export as CSV ..."))
        self.close_button = form.button(self.tr("Close"), "primary")
        self._soon = QTimer(self, singleShot=True, interval=_PAUSE)
        self._fill()
        self._lay_out()
        self._soon.timeout.connect(self.refresh)
        for line in (self.since, self.until, self.chart):
            line.textChanged.connect(lambda _text: self._soon.start())
        for choice in (self.user, self.action):
            choice.activated.connect(lambda _index: self.refresh())
        self.table.end_seen.connect(self._more)
        self.export.clicked.connect(self._ask_export)
        self.close_button.clicked.connect(self.reject)
        form.fit(self, 1080, 680)
        when_done(session.trail.choices(), self._take_choices, self._fail, self)
        self.refresh()

    def _fill(self) -> None:
        self.user.addItem(self.tr("Everybody"), "")
        self.action.addItem(self.tr("All that was done"), "")
        self.action.setMinimumContentsLength(24)
        names = {
            self.since: self.tr("First day"),
            self.until: self.tr("Last day"),
            self.chart: self.tr("Chart number"),
        }
        for line, name in names.items():
            line.setPlaceholderText(name)
            line.setAccessibleName(name)
            line.setMinimumHeight(theme.px(40))
        self.user.setAccessibleName(self.tr("Who"))
        self.action.setAccessibleName(self.tr("What"))

    def _lay_out(self) -> None:
        grid = QGridLayout()
        for number, widget in enumerate((self.since, self.until, self.chart, self.user, self.action)):
            grid.addWidget(widget, number // 3, number % 3)
            grid.setColumnStretch(number % 3, 1)
        column = QVBoxLayout(self)
        edge = theme.px(16)
        column.setContentsMargins(edge, edge, edge, edge)
        column.setSpacing(theme.px(10))
        column.addWidget(form.text(self.windowTitle(), "heading"))
        column.addLayout(grid)
        column.addWidget(self.state)
        column.addWidget(self.table, 1)
        column.addLayout(form.buttons_row(self.export, self.close_button))

    def _take_choices(self, choices: Choices) -> None:
        for name in choices.users:
            self.user.addItem(name, name)
        for action, words in choices.actions:
            self.action.addItem(words, action)

    # what is asked

    def refresh(self) -> None:
        """Ask for the first page of what is chosen now."""
        self._soon.stop()
        if self._waiting is not None:
            self._waiting.drop()
        self._whole = False
        asked, fault = self._asked()
        future = self._session.trail.page(asked, self._session.zone)
        self._waiting = when_done(future, lambda found: self._show(found, fault), self._fail, self)

    def _asked(self) -> tuple[Asked, str]:
        """Return what is asked for, and what is wrong with the days."""
        days: list[date | None] = []
        fault = ""
        for field in (self.since, self.until):
            typed = field.text().strip()
            days.append(parse_date(typed, QLocale(), self._session.today()) if typed else None)
            if typed and days[-1] is None:
                fault = self.tr("“{0}” is not a day: all days are shown.").format(typed)
        since, until = (None, None) if fault else (days[0], days[1])
        asked = Asked(
            since=since,
            until=until,
            user_name=str(self.user.currentData() or ""),
            action=str(self.action.currentData() or ""),
            chart_number=self.chart.text().strip(),
        )
        return asked, fault

    def _more(self) -> None:
        if self._waiting is not None or self._whole or not self.events.lines:
            return
        asked, fault = self._asked()
        future = self._session.trail.page(asked, self._session.zone, self.events.lines[-1].number)
        self._waiting = when_done(future, lambda found: self._add(found, fault), self._fail, self)

    # what is shown

    def _show(self, found: tuple[TrailLine, ...], fault: str) -> None:
        self.events.show_lines(found)
        self.table.fit_columns()
        self._told(found, fault)

    def _add(self, found: tuple[TrailLine, ...], fault: str) -> None:
        self.events.add_lines(found)
        self._told(found, fault)

    def _told(self, found: tuple[TrailLine, ...], fault: str) -> None:
        self._waiting = None
        self._whole = len(found) < PAGE
        count = len(self.events.lines)
        words = self.tr("{0} events") if self._whole else self.tr("The newest {0} events; more come as you scroll.")
        self.state.setText(f"{fault} {words.format(count) if count else self.tr('No event fits.')}".strip())
        self.export.setEnabled(bool(count))
        self.shown.emit()

    def _fail(self, error: BodymapError) -> None:
        self._waiting = None
        self.state.setText(str(error))

    # the export

    def _ask_export(self) -> None:
        from bodymap.ui.handover.target import TargetAsk, Wanted

        name = f"audit-trail-{self._session.today():%Y%m%d}.csv"
        wanted = Wanted("audit-trail", self.tr("Export the audit trail"), self.tr("CSV (*.csv)"), "csv", name)
        asking = TargetAsk(wanted, self._preferences, self)
        asking.chosen.connect(lambda target: self.export_to(str(target)))
        asking.ask()

    def export_to(self, target: str) -> None:
        """Write all that fits the filters to a file."""
        asked, _fault = self._asked()
        self.export.setEnabled(False)
        session = self._session
        work = background.run(
            lambda: export_to_file(session, lambda: trail_csv(_all(session, asked)), target, kind="audit-trail")
        )
        when_done(work, self._exported, self._refuse, self)

    def _exported(self, path: Path) -> None:
        self._say(self.tr("Exported to {0}").format(path.name))

    def _refuse(self, error: BodymapError) -> None:
        self._say(str(error))

    def _say(self, words: str) -> None:
        self.export.setEnabled(True)
        self.state.setText(words)
        self.exported.emit(words)


def _all(session: Session, asked: Asked) -> list[TrailLine]:
    """Return every event that fits; asked for in pieces, so that recording goes on between them."""
    lines = list(session.trail.page(asked, session.zone, most=_EXPORTED_AT_ONCE).result())
    while lines:
        further = session.trail.page(asked, session.zone, lines[-1].number, _EXPORTED_AT_ONCE).result()
        if not further:
            break
        lines += further
    return lines
