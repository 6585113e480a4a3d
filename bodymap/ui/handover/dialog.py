"""One dialog for everything that leaves the app: what, how, a look at the very thing, and then save, print or copy.

At the left what is chosen, at the right what comes of it. It stays open, so that a summary and a handout are two steps.
"""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QFrame, QHBoxLayout, QVBoxLayout, QWidget

from bodymap.app.session import Session
from bodymap.clinic.clinic_settings import ClinicSettings
from bodymap.clinic.roles import refusal
from bodymap.ui import form, theme
from bodymap.ui.answers import when_done
from bodymap.ui.consult.words import day
from bodymap.ui.handover.acts import KEY_KIND, MOST_COPIED, Acts
from bodymap.ui.handover.choice import KindChoice
from bodymap.ui.handover.foot import Foot
from bodymap.ui.handover.making import Maker
from bodymap.ui.handover.options import Options
from bodymap.ui.handover.preview import Made, Preview
from bodymap.ui.handover.target import TargetAsk, Wanted
from bodymap.ui.handover.wish import Kind, Part, Scope, Subject
from bodymap.ui.paper_options import safe_name, summary_options
from bodymap.ui.preferences import Preferences

_LEFT = 340


class HandoverDialog(QDialog):
    """`said(words)`: what was handed over, for the status line."""

    said = Signal(str)

    def __init__(
        self, session: Session, preferences: Preferences, subject: Subject, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setObjectName("handover")
        self.setWindowTitle(self.tr("Hand over"))
        self._session, self._preferences, self._subject = session, preferences, subject
        maker = Maker(session, subject, summary_options(session, preferences.settings))
        self.choice = KindChoice(subject, session.may)
        self.options = Options(session, subject)
        self.options.sheet.choose(preferences.settings.paper.value)
        self.preview = Preview(maker)
        self.acts = Acts(session, subject, maker, self)
        self.foot = Foot()
        self._then: Callable[[Made], None] | None = None
        self._left, self._whose = QWidget(), form.text("", "muted")
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._lay_out()
        self._connect()
        form.fit(self, 1160, 760)
        self.choice.choose(self.choice.chosen)
        when_done(session.clinic_settings(), self._take_sheet, lambda error: self._ended(str(error), True), self)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self._left)
        column.setContentsMargins(theme.px(20), theme.px(18), theme.px(16), theme.px(12))
        column.setSpacing(theme.px(12))
        column.addWidget(form.text(self.tr("Hand over"), "heading"))
        column.addWidget(self._whose)
        column.addWidget(self.choice)
        line = QFrame()
        theme.role(line, "line")
        column.addWidget(line)
        column.addWidget(self.options)
        column.addStretch(1)
        left = form.scrolled(self._left)
        self._soon.timeout.connect(lambda: left.ensureWidgetVisible(self.options.password))
        left.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        needed = self._left.minimumSizeHint().width() + left.verticalScrollBar().sizeHint().width()
        left.setFixedWidth(max(theme.px(_LEFT), needed))  # German needs more, and room for the bar
        row = QHBoxLayout()
        row.setContentsMargins(0, 0, theme.px(16), 0)
        row.setSpacing(0)
        row.addWidget(left)
        beside = QVBoxLayout()
        beside.setContentsMargins(0, theme.px(16), 0, theme.px(8))
        beside.addWidget(self.preview)
        row.addLayout(beside, 1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, theme.px(16))
        outer.setSpacing(theme.px(4))
        outer.addLayout(row, 1)
        outer.addWidget(self.foot)

    def _connect(self) -> None:
        foot, acts = self.foot, self.acts
        self.choice.picked.connect(self._show_kind)
        self.options.changed.connect(self._ask)
        self.preview.made_changed.connect(self._made_changed)
        self.options.password.wanted.toggled.connect(lambda _on: self._soon.start())
        foot.save.clicked.connect(self.save)
        foot.print.clicked.connect(self.print)
        foot.copy.clicked.connect(self.copy)
        foot.told.stop.clicked.connect(acts.stop)
        foot.close_button.clicked.connect(self.reject)
        acts.began.connect(self._began)
        acts.moved.connect(foot.told.show_share)
        acts.ended.connect(self._ended)
        for keys, act in ((QKeySequence.StandardKey.Save, self.save), (QKeySequence.StandardKey.Print, self.print)):
            QShortcut(QKeySequence(keys), self).activated.connect(act)

    def _whose_words(self, scope: Scope) -> str:
        chart = self._subject.chart
        if scope is Scope.CLINIC or chart is None:
            return self.tr("{0} · all patients").format(self._session.clinic.name)
        if scope is Scope.PATIENT:
            return self.tr("{0} · #{1}").format(chart.patient.full_name, chart.patient.chart_number)
        visit = chart.visit(self._subject.visit_id)
        words = self.tr("{0} · #{1} · visit of {2}")
        seen = day(visit.started_at, self._session.zone)
        return words.format(chart.patient.full_name, chart.patient.chart_number, seen)

    # what is chosen

    def _take_sheet(self, settings: ClinicSettings) -> None:
        options = summary_options(self._session, self._preferences.settings).with_clinic(settings)
        self.options.sheet.choose(options.paper)
        self._ask()

    def _show_kind(self, kind: Kind) -> None:
        self._whose.setText(self._whose_words(kind.scope))
        self.options.show_for(kind)
        self.foot.print.setVisible(kind.is_paper)
        self.foot.copy.setText(self.tr("Copy the page") if kind.is_paper else self.tr("Copy"))
        self._ask()

    def _ask(self) -> None:
        wish = self.options.wish(self.choice.chosen)
        needed = wish.kind.permission
        if not self._session.may(needed):
            self.preview.refuse(str(refusal(needed)))
            return
        if wish.nameless and self._subject.in_error and wish.kind.scope is Scope.VISIT:
            self.preview.refuse(self.tr("A visit that was entered in error does not go without the name."))
            return
        if Part.VISITS in wish.kind.parts and not wish.visits:
            self.preview.refuse(self.tr("Tick the visits that the report is to compare."))
        else:
            self.preview.ask(wish)

    def _made_changed(self) -> None:
        self._allow()
        made = self.preview.made
        if made is None and self.preview.fault:
            self._then = None
            self.foot.told.show_calm("")
        elif made is not None and self._then is not None:
            then, self._then = self._then, None
            self.foot.told.show_calm("")
            then(made)

    def _allow(self) -> None:
        """Let be pressed what can be done now; what is being made is waited for after the press."""
        made, free = self.preview.made, not self.acts.busy
        possible = free and not self.preview.fault
        self.foot.save.setEnabled(possible)
        self.foot.print.setEnabled(possible)
        fits = made is None or made.wish.kind.is_paper or (made.whole and len(made.content) <= MOST_COPIED)
        self.foot.copy.setEnabled(possible and fits)
        self.foot.copy.setToolTip("" if fits else self.tr("This is too much for the clipboard: save it."))
        self._left.setEnabled(free)

    def _when_made(self, then: Callable[[Made], None]) -> None:
        """Go on with what is shown, as soon as it is made."""
        if self.acts.busy or self.preview.fault:
            return
        if self.preview.made is not None:
            then(self.preview.made)
            return
        self._then = then
        self.foot.told.show_busy(self.tr("Making it ..."))
        self.foot.told.show_share(-1)
        self.preview.ask_now()

    # what is done

    def save(self) -> None:
        """Ask where to, over what, and write it."""
        kind = self.choice.chosen
        password = self.options.password.check() if Part.PASSWORD in kind.parts else ""
        if password is None:
            return
        filters = {"pdf": self.tr("PDF (*.pdf)"), "csv": self.tr("CSV (*.csv)"), "json": self.tr("JSON (*.json)")}
        name = self._file_name(kind)
        wanted = Wanted(kind.id, self.tr("Save: {0}").format(kind.name), filters[kind.ending], kind.ending, name)
        ask = TargetAsk(wanted, self._preferences, self)
        if self.options.wants_key:
            ask.chosen.connect(self._ask_key)
        else:
            ask.chosen.connect(lambda target: self._when_made(partial(self._save, target, password, None)))
        ask.ask()

    def _ask_key(self, target: Path) -> None:
        """Ask where the key of a de-identified file goes: apart from it."""
        name = f"{self._session.today().isoformat()} key.json"
        title = self.tr("Save the key file apart from the data")
        ask = TargetAsk(Wanted(KEY_KIND, title, self.tr("JSON (*.json)"), "json", name), self._preferences, self)
        ask.chosen.connect(lambda key: self._when_made(partial(self._save, target, "", key)))
        ask.ask()

    def _save(self, target: Path, password: str, key: Path | None, made: Made) -> None:
        if key == target:
            self.foot.told.show_calm(self.tr("Give the key file another name than the data."), fault=True)
            return
        self.acts.save(made, target, password, key)

    def print(self) -> None:
        """Ask for printer and pages, and print what is shown."""
        if self.choice.chosen.is_paper:
            name = self._file_name(self.choice.chosen)
            self._when_made(lambda made: self.acts.ask_to_print(made, self.preview.pages.current, name))

    def copy(self) -> None:
        """Put it on the clipboard: the text, or the page that is seen."""
        self._when_made(lambda made: self.acts.copy(made, self.preview.pages.current))

    def _file_name(self, kind: Kind) -> str:
        """Return a name with the chart number, the day and what it is; never with a person's name."""
        chart, parts = self._subject.chart, list[str]()
        nameless = self.options.wish(kind).nameless
        if kind.scope is not Scope.CLINIC and chart is not None and not nameless:
            parts.append(chart.patient.chart_number)
        if kind.scope is Scope.VISIT and chart is not None and not nameless:
            moment = chart.visit(self._subject.visit_id).started_at
            parts.append(moment.astimezone(self._session.zone).date().isoformat())
        else:
            parts.append(self._session.today().isoformat())
        if kind.id != "summary":
            parts.append(kind.id)
        return f"{safe_name(' '.join(parts))}.{kind.ending}"

    def _began(self, words: str) -> None:
        self.foot.told.show_busy(words)
        self._allow()

    def _ended(self, words: str, fault: bool) -> None:
        self.foot.told.show_calm(words, fault=fault)
        self._allow()
        if not fault:
            self.said.emit(words)

    def done(self, result: int) -> None:
        """Leave: what is being made or done is given up."""
        self.acts.stop()
        self.preview.stop()
        super().done(result)
