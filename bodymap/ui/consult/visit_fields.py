"""The visit as a whole: why the patient came, pain now, worst and average, notes and plan; saved all the time."""

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from bodymap.ui import theme
from bodymap.ui.consult.controller import Controller
from bodymap.ui.consult.flow import FlowLayout
from bodymap.ui.consult.point_fields import section
from bodymap.ui.consult.scores import OwnScoreRow
from bodymap.ui.consult.texts import SavedText
from bodymap.ui.consult.words import score_word


class VisitFields(QWidget):
    """The fields of the visit that is shown; a click on a pain score opens its row of numbers."""

    def __init__(self, controller: Controller, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._controller = controller
        self._visit_id = ""
        self._names = {
            "pain_now": self.tr("Pain now"),
            "pain_worst": self.tr("Worst"),
            "pain_average": self.tr("Average"),
        }
        self.chips = {field: QPushButton() for field in self._names}
        self.rows = {field: OwnScoreRow(name) for field, name in self._names.items()}
        self.texts = {
            "reason": SavedText(self.tr("Reason for the visit"), self.tr("Why the patient came")),
            "notes": SavedText(self.tr("Notes"), self.tr("What was said and seen")),
            "plan": SavedText(self.tr("Plan"), self.tr("What comes next")),
        }
        self.discard = QPushButton(self.tr("Discard this empty visit"))
        theme.role(self.discard, "quiet")
        self.discard.clicked.connect(controller.discard_visit)
        self._lay_out()
        for field, chip in self.chips.items():
            chip.setCheckable(True)
            chip.clicked.connect(lambda opened, name=field: self._open(name, opened))
            self.rows[field].scored.connect(lambda nrs, name=field: self._scored(name, nrs))
        for field, text in self.texts.items():
            text.edited.connect(lambda words, name=field: self._edited(name, words))
        controller.chart_changed.connect(self._show)
        controller.leaving.connect(self.commit)
        self._show()

    def _lay_out(self) -> None:
        chips = QWidget()
        flow = FlowLayout(chips, theme.px(6))
        for chip in self.chips.values():
            flow.addWidget(chip)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(6))
        column.addWidget(section(self.tr("This visit as a whole")))
        column.addWidget(chips)
        for row in self.rows.values():
            row.hide()
            column.addWidget(row)
        for text in self.texts.values():
            column.addWidget(section(text.accessibleName()))
            column.addWidget(text)
        column.addWidget(self.discard)

    @Slot()
    def commit(self) -> None:
        """Hand over what is still being typed."""
        for text in self.texts.values():
            text.commit()

    @Slot()
    def _show(self) -> None:
        visit, recording = self._controller.visit, self._controller.recording
        self.setVisible(visit is not None)
        if visit is None:
            self._visit_id = ""
            return
        chart = self._controller.chart
        self.discard.setVisible(recording and chart is not None and not chart.findings_of(visit.id))
        another = visit.id != self._visit_id
        self._visit_id = visit.id
        for field, chip in self.chips.items():
            score: int | None = getattr(visit, field)
            chip.setText(f"{self._names[field]} {score_word(score)}")
            chip.setAccessibleName(
                self.tr("{name}: {score}").format(
                    name=self._names[field], score=self.tr("not asked") if score is None else f"{score} / 10"
                )
            )
            chip.setEnabled(recording)
            self.rows[field].show_score(score)
        for field, text in self.texts.items():
            (text.show_other if another else text.show_text)(getattr(visit, field))
            text.setReadOnly(not recording)
        if another or not recording:
            self._open("", False)

    def _open(self, field: str, opened: bool) -> None:
        for one, row in self.rows.items():
            row.setVisible(opened and one == field)
            self.chips[one].setChecked(opened and one == field)
        if opened:
            self.rows[field].setFocus()

    def _scored(self, field: str, nrs: int) -> None:
        self._controller.revise_visit(**{field: nrs})
        self._open(field, False)
        self.chips[field].setFocus()

    def _edited(self, field: str, text: str) -> None:
        self._controller.revise_visit(**{field: text})
