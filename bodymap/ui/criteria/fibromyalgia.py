"""The ACR 2016 criteria in the right column: places counted from the drawing and gone over, symptoms, the result.

Folded until somebody wants it. Nothing is counted as gone over before a person says so.
"""

from concurrent.futures import Future
from functools import partial

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from bodymap.atlas.painful_places import pain_places
from bodymap.clinic.criteria import Fibromyalgia
from bodymap.clinic.fibromyalgia import assess, places_drawn
from bodymap.figure.criteria_words import assessment_lines, verdict_word
from bodymap.ui import background, form, theme
from bodymap.ui.answers import Awaited, when_done
from bodymap.ui.consult.controller import Controller
from bodymap.ui.consult.flow import FlowLayout
from bodymap.ui.consult.point_fields import section
from bodymap.ui.consult.sections.section import Section
from bodymap.ui.consult.toggles import ChoiceRow, SignToggle
from bodymap.ui.criteria.places import PlaceBoxes


class FibromyalgiaSection(Section):
    """The criteria of the visit that is shown."""

    def __init__(self, controller: Controller) -> None:
        body = QWidget()
        super().__init__("criteria", self.tr("Fibromyalgia criteria"), body)
        self._controller = controller
        self._counted: tuple[str, ...] = ()
        self._of: object = None
        self._waiting: Awaited | None = None
        self.places = PlaceBoxes(pain_places())
        self.places.ticked.connect(lambda keys: self._set(wpi=keys))
        self.from_drawing = form.text("", "small")
        self.count = QPushButton(self.tr("Count from the drawing"))
        self.count.setToolTip(self.tr("Tick the places in which pain was drawn today; go over them after that"))
        self.count.clicked.connect(lambda: self._set(wpi=self._counted, reviewed=False))
        self.reviewed = form.Check(self.tr("I have gone over these places with the patient"))
        self.reviewed.clicked.connect(lambda checked: self._set(wpi=self.places.value(), reviewed=checked))
        self.severities = self._made_severities()
        self.symptoms = self._made_symptoms()
        self.result = form.text("", "strong")
        self.detail = form.text("", "small")
        self._lay_out(body)
        controller.chart_changed.connect(self._show)
        self.opened.connect(lambda _open: self._show())
        self._show()

    def _made_severities(self) -> dict[str, ChoiceRow]:
        words = tuple((score, str(score)) for score in range(4))
        names = {
            "fatigue": self.tr("Fatigue"),
            "unrefreshed": self.tr("Waking unrefreshed"),
            "cognition": self.tr("Trouble thinking or remembering"),
        }
        made = {field: ChoiceRow(name, words) for field, name in names.items()}
        for field, row in made.items():
            row.chosen.connect(lambda value, name=field: self._set(**{name: value}))
        return made

    def _made_symptoms(self) -> dict[str, SignToggle]:
        names = {
            "headache": self.tr("Headache"),
            "abdominal_pain": self.tr("Pain or cramps in the lower abdomen"),
            "depression": self.tr("Depression"),
            "three_months": self.tr("Present for at least 3 months"),
        }
        made = {field: SignToggle(name) for field, name in names.items()}
        for field, toggle in made.items():
            toggle.chosen.connect(lambda value, name=field: self._set(**{name: value}))
        return made

    def _lay_out(self, body: QWidget) -> None:
        column = QVBoxLayout(body)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(6))
        column.addWidget(self.result)
        column.addWidget(self.detail)
        column.addWidget(section(self.tr("Painful places in the last 7 days (19)")))
        column.addWidget(self.from_drawing)
        column.addWidget(self.count)
        column.addWidget(self.places)
        column.addWidget(self.reviewed)
        column.addWidget(section(self.tr("In the last 7 days: 0 none, 1 mild, 2 moderate, 3 severe")))
        for row in self.severities.values():
            line = QWidget()
            together = FlowLayout(line, theme.px(6))
            together.addWidget(row)
            together.addWidget(form.text(row.accessibleName()))
            column.addWidget(line)
            column.addWidget(row)
        column.addWidget(section(self.tr("In the last 6 months")))
        signs = QWidget()
        flow = FlowLayout(signs, theme.px(6))
        for field, toggle in self.symptoms.items():
            if field != "three_months":
                flow.addWidget(toggle)
        column.addWidget(signs)
        column.addWidget(section(self.tr("Symptoms at about this level")))
        column.addWidget(self.symptoms["three_months"])
        column.addWidget(
            form.text(
                self.tr(
                    "Criteria that are met are not a diagnosis. Wolfe et al. 2016, Semin Arthritis Rheum 46:319-329. "
                    "Which drawn zone belongs to which place is a convention of this app; no clinician has "
                    "confirmed it yet."
                ),
                "small",
            )
        )

    @property
    def is_counted(self) -> bool:
        """Whether the places were counted from what is drawn."""
        return self._of is not None and self._waiting is None

    def _record(self) -> Fibromyalgia | None:
        chart, visit_id = self._controller.chart, self._controller.visit_id
        return chart.fibromyalgia_of(visit_id) if chart is not None and visit_id else None

    def _set(self, **fields: object) -> None:
        editor = self._controller.editor
        if editor is not None and self._controller.recording:
            record = self._record()
            if record is None and "wpi" not in fields and self._counted:
                fields["wpi"] = self._counted
            self._controller.attempt(lambda: editor.criteria.fibromyalgia(**fields))

    @Slot()
    def _show(self) -> None:
        record, recording = self._record(), self._controller.recording
        self.setVisible(self._controller.visit is not None and (recording or record is not None))
        if self._controller.visit is None:
            return
        if self.is_open and recording:
            self._count_soon()
        answers = record or Fibromyalgia(id="", visit_id="", wpi=self._counted)
        self.places.show_ticked(answers.wpi)
        self.reviewed.setChecked(answers.reviewed)
        for field, row in self.severities.items():
            row.show_value(getattr(answers, field))
        for field, toggle in self.symptoms.items():
            toggle.show_value(getattr(answers, field))
        found = assess(answers, pain_places())
        first, *rest = assessment_lines(found)
        self.result.setText(first)
        self.detail.setText("\n".join(rest))
        self.set_summary(verdict_word(found.verdict) if record is not None else self.tr("not asked yet"))
        differs = bool(self._counted) and set(self._counted) != set(answers.wpi)
        self.count.setVisible(recording and differs)
        self.from_drawing.setText(self._origin(answers))
        for widget in (self.places, self.reviewed, *self.severities.values(), *self.symptoms.values()):
            widget.setEnabled(recording)

    def _origin(self, answers: Fibromyalgia) -> str:
        if answers.reviewed:
            return self.tr("Gone over with the patient.")
        if answers.wpi and set(answers.wpi) == set(self._counted):
            return self.tr("Counted from the drawing: go over it with the patient, a drawing can miss places.")
        return self.tr("Not gone over yet: until then nothing is concluded from it.")

    # -- counting from the drawing, beside the GUI thread

    def _count_soon(self) -> None:
        chart = self._controller.chart
        areas = chart.areas_of(self._controller.visit_id) if chart is not None else ()
        drawn = (self._controller.visit_id, tuple((area.id, area.rings) for area in areas))
        if drawn == self._of:
            return
        self._of = drawn
        if self._waiting is not None:
            self._waiting.drop()
        ask = partial(places_drawn, self._controller.session.atlas, areas, pain_places())
        future: Future[tuple[str, ...]] = background.run(ask)
        self._waiting = when_done(
            future, self._take_count, lambda error: self._controller.message.emit(str(error)), self
        )

    def _take_count(self, keys: tuple[str, ...]) -> None:
        self._waiting = None
        if keys != self._counted:
            self._counted = keys
            self._show()
