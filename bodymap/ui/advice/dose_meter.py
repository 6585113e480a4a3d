"""The day's doses: per agent how much of how much, as numbers, words and a bar; where a limit comes from on demand."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from bodymap.app.clinical import unconfirmed
from bodymap.base.text import translate
from bodymap.clinic.doses import AgentDose, DayDoses, Level
from bodymap.figure import dose_words
from bodymap.figure.clinical_tables import agents
from bodymap.ui import form, theme
from bodymap.ui.advice.dose_bar import DoseBar
from bodymap.ui.advice.reason import ReasonEntry

_ROLES = {Level.OVER: "error-strong", Level.REACHED: "error-strong", Level.NEAR: "warn-text"}


class DoseLine(QWidget):
    """One agent, or the local anaesthetics together: name, amount, per cent, bar, and what that means in words."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.name = form.text("", "strong")
        self.percent = QLabel()
        theme.role(self.percent, "strong")
        self.amount = form.text("", "muted")
        self.bar = DoseBar()
        self.verdict = form.text("", "muted")
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(theme.px(10))
        grid.setVerticalSpacing(theme.px(2))
        grid.addWidget(self.name, 0, 0)
        grid.addWidget(self.percent, 0, 1, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop)
        grid.addWidget(self.amount, 1, 0, 1, 2)
        grid.addWidget(self.bar, 2, 0, 1, 2)
        grid.addWidget(self.verdict, 3, 0, 1, 2)
        grid.setColumnStretch(0, 1)

    def show_share(self, name: str, amount: str, fraction: float | None, level: Level) -> None:
        """Show a share of a limit; None: there is no limit."""
        share = "" if fraction is None else dose_words.percent(fraction)
        verdict = dose_words.level_words(level)
        self.name.setText(name)
        self.percent.setText(share)
        self.amount.setText(amount)
        self.bar.show_fraction(fraction)
        self.bar.setVisible(fraction is not None)
        theme.role(self.percent, _ROLES.get(level, "strong"))
        theme.role(self.verdict, _ROLES.get(level, "muted"))
        self.verdict.setText(verdict)
        self.verdict.setVisible(bool(verdict))
        said = [name, amount, share and translate("dose", "{0} of the limit").format(share), verdict]
        self.setAccessibleName(", ".join(part for part in said if part))


class DoseMeter(QFrame):
    """Shows the doses of a day. Signal: `adrenaline_limit_asked(str)`: apply the limit with adrenaline, and why."""

    adrenaline_limit_asked = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        theme.role(self, "info-box")
        self.setAccessibleName(self.tr("Doses of this day"))
        self._doses: DayDoses | None = None
        self._editable = False
        self.total = DoseLine()
        self.lines: list[DoseLine] = []
        self.weight = form.text("", "small")
        self.notes = form.text("", "warn-text")
        self.doubt = form.text(self.tr("A clinician has yet to confirm these limits."), "small")
        self.more = form.button(self.tr("Where the limits come from"), "link")
        self.more.setCheckable(True)
        self.more.toggled.connect(self._explain)
        self.adrenaline = form.button(self.tr("Apply the limit with adrenaline ..."), "link")
        self.adrenaline.clicked.connect(self._ask)
        self.sources = form.text("", "small")
        self.sources.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.entry: ReasonEntry | None = None
        self._lay_out()

    def _lay_out(self) -> None:
        self._column = QVBoxLayout(self)
        edge = theme.px(10)
        self._column.setContentsMargins(edge, theme.px(8), edge, theme.px(4))
        self._column.setSpacing(theme.px(8))
        self._agents = QVBoxLayout()
        self._agents.setSpacing(theme.px(8))
        self._column.addLayout(self._agents)
        for widget in (self.total, self.notes, self.weight, self.doubt):
            self._column.addWidget(widget)
        for button in (self.more, self.adrenaline):
            self._column.addLayout(_left(button))
        self._column.addWidget(self.sources)
        self.sources.hide()
        self.hide()

    def show_doses(self, doses: DayDoses, *, editable: bool = True) -> None:
        """Show the doses of a day, nothing where none was given."""
        if (doses, editable) == (self._doses, self._editable):
            return
        self._doses, self._editable = doses, editable
        shown = [one for one in doses.agents if one.amount or one.limit is not None or one.without_strength]
        while len(self.lines) < len(shown):
            self.lines.append(DoseLine())
            self._agents.addWidget(self.lines[-1])
        for number, line in enumerate(self.lines):
            line.setVisible(number < len(shown))
            if number < len(shown):
                _show(line, shown[number])
        self._show_total(doses)
        self._show_words(doses)
        self.setVisible(bool(shown or doses.unknown))

    def _show_total(self, doses: DayDoses) -> None:
        several = sum(one.agent.is_anaesthetic for one in doses.agents) > 1
        self.total.setVisible(several)
        if several:
            name = self.tr("Local anaesthetics together")
            self.total.show_share(name, self.tr("The shares of their limits add up"), doses.anaesthetics, doses.level)

    def _show_words(self, doses: DayDoses) -> None:
        by_weight = any(one.limit is not None and one.limit.mg_per_kg is not None for one in doses.agents)
        self.weight.setVisible(by_weight)
        theme.role(self.weight, "small" if doses.weight_kg is not None else "warn-text")
        self.weight.setText(dose_words.weight_words(doses))
        notes = dose_words.notes(doses)
        self.notes.setText("\n".join(notes))
        self.notes.setVisible(bool(notes))
        limited = any(one.limit is not None for one in doses.agents)
        self.doubt.setVisible(limited)
        self.more.setVisible(bool(doses.agents))
        raised = any(one.agent.adrenaline for one in doses.agents)
        self.adrenaline.setVisible(raised and self._editable and not doses.adrenaline_confirmed)
        self._explain(self.more.isChecked())

    def _explain(self, opened: bool) -> None:
        self.sources.setVisible(opened and self._doses is not None)
        if opened and self._doses is not None:
            self.sources.setText("\n\n".join(_explained(one) for one in self._doses.agents))

    def _ask(self) -> None:
        if self.entry is None:
            usual = (self.tr("Product information followed"), self.tr("Given before this visit"))
            self.entry = ReasonEntry(
                self.tr("Why does the higher limit apply today?"), self.tr("Apply the higher limit"), usual
            )
            self.entry.given.connect(self._give)
            self.entry.cancelled.connect(self._stop_asking)
            self._column.addWidget(self.entry)
        self.adrenaline.hide()
        self.entry.ask()

    def _give(self, reason: str) -> None:
        self._stop_asking()
        self.adrenaline_limit_asked.emit(reason)

    def _stop_asking(self) -> None:
        if self.entry is not None:
            self.entry.hide()
        doses = self._doses
        self.adrenaline.setVisible(doses is not None and not doses.adrenaline_confirmed and self._editable)


def _show(line: DoseLine, dose: AgentDose) -> None:
    line.show_share(dose.agent.short_name, dose_words.dose_line(dose), dose.fraction, dose.level)
    line.setToolTip(dose_words.limit_words(dose, agents()))


def _explained(dose: AgentDose) -> str:
    """Return where a limit comes from and what is not confirmed about it."""
    doubts = " ".join(unconfirmed("agents", dose.agent.id))
    words = f"{dose.agent.short_name}: {dose_words.limit_words(dose, agents())}"
    return translate("dose", "{0}\nTo be confirmed: {1}").format(words, doubts) if doubts else words


def _left(button: QPushButton) -> QHBoxLayout:
    row = QHBoxLayout()
    row.addWidget(button)
    row.addStretch(1)
    return row
