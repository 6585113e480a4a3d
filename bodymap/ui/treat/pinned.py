"""The doses of the day in short, at the foot of the right column: always in sight while something is injected."""

from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from bodymap.clinic.doses import DayDoses, Level
from bodymap.figure import dose_words
from bodymap.ui import form, theme
from bodymap.ui.advice.dose_bar import DoseBar

_ROLES = {Level.OVER: "error-strong", Level.REACHED: "error-strong", Level.NEAR: "warn-text"}


class PinnedDoses(QFrame):
    """One line of words and a bar for what stands nearest to its limit; hidden while nothing is given."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        theme.role(self, "pinned")
        self.words = form.text("", "strong")
        self.bar = DoseBar()
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.px(18), theme.px(6), theme.px(18), theme.px(8))
        column.setSpacing(theme.px(4))
        column.addWidget(self.words)
        column.addWidget(self.bar)
        self.hide()

    def show_doses(self, doses: DayDoses | None) -> None:
        """Show the doses of a day, summed over all sites; None: no visit."""
        shown = () if doses is None else doses.agents
        self.setVisible(bool(shown))
        if doses is None or not shown:
            return
        nearest = max(shown, key=lambda one: -1.0 if one.fraction is None else one.fraction)
        lines = [
            self.tr("{0}: {1}").format(one.agent.short_name, dose_words.dose_line(one))
            for one in shown
            if one.amount or one.without_strength
        ]
        fraction, level = nearest.fraction, nearest.level
        together = sum(one.agent.is_anaesthetic for one in shown) > 1
        if together and doses.anaesthetics is not None and doses.anaesthetics >= (fraction or 0.0):
            fraction, level = doses.anaesthetics, doses.level
            lines.append(self.tr("Local anaesthetics together: {0} of the limit").format(dose_words.percent(fraction)))
        elif fraction is not None and len(lines) == 1:
            lines = [self.tr("{0}, {1}").format(lines[0], dose_words.percent(fraction))]
        if verdict := dose_words.level_words(level):
            lines.append(verdict)
        self.words.setText("\n".join(lines))
        theme.role(self.words, _ROLES.get(level, "strong"))
        self.bar.show_fraction(fraction)
        self.bar.setVisible(fraction is not None)
        self.setAccessibleName(self.tr("Doses of this day: {0}").format("; ".join(lines)))
