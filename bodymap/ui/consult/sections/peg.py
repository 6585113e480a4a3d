"""The PEG: pain, enjoyment of life, general activity in the past week, each 0 to 10, and their mean."""

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from bodymap.base.decimals import fixed_words
from bodymap.ui import theme
from bodymap.ui.consult.controller import Controller
from bodymap.ui.consult.sections.measures import ScoreChips
from bodymap.ui.consult.sections.section import Section

ITEMS = ("peg_pain", "peg_enjoyment", "peg_activity")


class PegSection(Section):
    """The three items of the visit that is shown; one digit after another."""

    def __init__(self, controller: Controller) -> None:
        body = QWidget()
        super().__init__("peg", self.tr("PEG"), body)
        self._controller = controller
        self._visit_id = ""
        names = dict(zip(ITEMS, (self.tr("Pain"), self.tr("Enjoyment"), self.tr("Activity")), strict=True))
        questions = (
            self.tr("Pain on average in the past week: 0 none, 10 as bad as you can imagine"),
            self.tr("How pain interfered with enjoyment of life in the past week: 0 not at all, 10 completely"),
            self.tr("How pain interfered with general activity in the past week: 0 not at all, 10 completely"),
        )
        self.scores = ScoreChips(controller, names, dict(zip(ITEMS, questions, strict=True)))
        source = QLabel(self.tr("Mean of the three; Krebs et al. 2009"))
        theme.role(source, "small")
        column = QVBoxLayout(body)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(6))
        column.addWidget(self.scores)
        column.addWidget(source)
        controller.chart_changed.connect(self._show)
        self._show()

    @Slot()
    def _show(self) -> None:
        visit = self._controller.visit
        self.setVisible(visit is not None)
        if visit is None:
            self._visit_id = ""
            return
        if visit.id != self._visit_id:
            self.scores.open_row("", False)
        self._visit_id = visit.id
        scores: dict[str, int | None] = {item: getattr(visit, item) for item in ITEMS}
        self.scores.show_scores(scores, recording=self._controller.recording)
        mean, asked = visit.peg, sum(score is not None for score in scores.values())
        if mean is not None:
            self.set_summary(fixed_words(mean, 1))
        else:
            self.set_summary(self.tr("{0} of 3 answered").format(asked) if asked else self.tr("not asked yet"))
