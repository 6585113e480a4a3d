"""Pain of the whole visit: now, worst and average, over the time that was asked about."""

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from bodymap.clinic.visit import PainWindow
from bodymap.ui import theme
from bodymap.ui.consult.controller import Controller
from bodymap.ui.consult.flow import FlowLayout
from bodymap.ui.consult.point_fields import section
from bodymap.ui.consult.scores import OwnScoreRow
from bodymap.ui.consult.sections.section import Section
from bodymap.ui.consult.toggles import ChoiceRow
from bodymap.ui.consult.words import score_word


class ScoreChips(QWidget):
    """Scores 0 to 10 of the visit as chips in a row; a click on one opens its row of numbers, where a digit scores."""

    def __init__(self, controller: Controller, names: dict[str, str], questions: dict[str, str] | None = None) -> None:
        super().__init__()
        self._controller = controller
        self._names = names
        self.chips = {field: QPushButton() for field in names}
        self.rows = {field: OwnScoreRow(name) for field, name in names.items()}
        chips = QWidget()
        flow = FlowLayout(chips, theme.px(6))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(6))
        column.addWidget(chips)
        self._questions = questions or {}
        self.question = QLabel()
        self.question.setWordWrap(True)
        self.question.hide()
        column.addWidget(self.question)
        for field, chip in self.chips.items():
            flow.addWidget(chip)
            chip.setCheckable(True)
            chip.clicked.connect(lambda opened, name=field: self.open_row(name, opened))
            row = self.rows[field]
            row.scored.connect(lambda nrs, name=field: self._scored(name, nrs))
            row.hide()
            column.addWidget(row)

    def show_scores(self, scores: dict[str, int | None], *, recording: bool) -> None:
        """Show the scores of a visit."""
        for field, chip in self.chips.items():
            name, score = self._names[field], scores[field]
            chip.setText(f"{name} {score_word(score)}")
            said = self.tr("not asked") if score is None else f"{score} / 10"
            chip.setAccessibleName(self.tr("{name}: {score}").format(name=name, score=said))
            chip.setEnabled(recording)
            self.rows[field].show_score(score)
        if not recording:
            self.open_row("", False)

    def open_row(self, field: str, opened: bool) -> None:
        """Show the numbers of one score, or of none."""
        for one, row in self.rows.items():
            row.setVisible(opened and one == field)
            self.chips[one].setChecked(opened and one == field)
        words = self._questions.get(field, "") if opened else ""
        self.question.setText(words)
        self.question.setVisible(bool(words))
        if opened:
            self.rows[field].setFocus()

    def _scored(self, field: str, nrs: int) -> None:
        self._controller.revise_visit(**{field: nrs})
        fields = list(self.rows)
        after = fields[fields.index(field) + 1 :]
        if after and getattr(self._controller.visit, after[0], None) is None:
            self.open_row(after[0], True)
        else:
            self.open_row("", False)
            self.chips[field].setFocus()


class PainSection(Section):
    """Pain now, worst and average."""

    def __init__(self, controller: Controller) -> None:
        body = QWidget()
        super().__init__("measures", self.tr("Pain today"), body, opened=True)
        self._controller = controller
        self._visit_id = ""
        self.scores = ScoreChips(
            controller,
            {
                "pain_now": self.tr("Pain now"),
                "pain_worst": self.tr("Worst"),
                "pain_average": self.tr("Average"),
            },
        )
        self.chips, self.rows = self.scores.chips, self.scores.rows
        self.window_choice = ChoiceRow(
            self.tr("Time that worst and average were asked for"),
            (
                (PainWindow.LAST_24_HOURS, self.tr("24 hours")),
                (PainWindow.LAST_7_DAYS, self.tr("7 days")),
                (PainWindow.LAST_4_WEEKS, self.tr("4 weeks")),
                (PainWindow.SINCE_LAST_VISIT, self.tr("since last visit")),
            ),
        )
        self.window_choice.chosen.connect(
            lambda chosen: controller.revise_visit(pain_window=PainWindow.UNKNOWN if chosen is None else chosen)
        )
        self.discard = QPushButton(self.tr("Discard this empty visit"))
        theme.role(self.discard, "quiet")
        self.discard.clicked.connect(controller.discard_visit)
        column = QVBoxLayout(body)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(6))
        column.addWidget(self.scores)
        self._window_heading = section(self.tr("Worst and average over the last"))
        column.addWidget(self._window_heading)
        column.addWidget(self.window_choice)
        column.addWidget(self.discard)
        controller.chart_changed.connect(self._show)
        self._show()

    @Slot()
    def _show(self) -> None:
        visit, recording, chart = self._controller.visit, self._controller.recording, self._controller.chart
        self.setVisible(visit is not None)
        if visit is None or chart is None:
            self._visit_id = ""
            return
        self.discard.setVisible(recording and not chart.findings_of(visit.id))
        if visit.id != self._visit_id:
            self.scores.open_row("", False)
        self._visit_id = visit.id
        scores = {field: getattr(visit, field) for field in self.chips}
        self.scores.show_scores(scores, recording=recording)
        over_time = visit.pain_worst is not None or visit.pain_average is not None
        for widget in (self._window_heading, self.window_choice):
            widget.setVisible(over_time)
        self.window_choice.show_value(visit.pain_window)
        self.window_choice.setEnabled(recording)
        said = [score_word(score) for score in scores.values()]
        words = self.tr("now {0} · worst {1} · average {2}").format(*said)
        self.set_summary(words if any(score is not None for score in scores.values()) else self.tr("not asked yet"))
