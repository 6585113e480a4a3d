"""The point at hand: which muscle, its pain score, what was found there, a note; every field saves itself.

It shows what the controller says is selected and sends every choice to the controller; it keeps no record of its own.
"""

from functools import partial

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from bodymap.atlas.model import Hit
from bodymap.clinic.chart import Chart
from bodymap.clinic.continuing import last_finding
from bodymap.clinic.finding import Finding, TriggerPoint
from bodymap.ui import theme
from bodymap.ui.consult.controller import Controller
from bodymap.ui.consult.flow import FlowLayout
from bodymap.ui.consult.point_fields import PointFields, links, section
from bodymap.ui.consult.scores import ScoreRow
from bodymap.ui.consult.words import depth_word, finding_words, muscle_words

_MOST_OTHERS = 4


class PointPanel(QWidget):
    """The panel of the selected point; without one it teaches how to record a point.

    Signal: `about_asked(muscle, Side)`.
    """

    about_asked = Signal(str, object)

    def __init__(self, controller: Controller, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._controller = controller
        self._shown = ""
        self._finding: Finding | None = None
        self.title = QLabel()
        self.title.setWordWrap(True)
        theme.role(self.title, "heading")
        self.subtitle = QLabel()
        self.subtitle.setWordWrap(True)
        theme.role(self.subtitle, "muted")
        self.fields = PointFields()
        self.scores = ScoreRow(self.tr("Pain at this point (NRS)"))
        self.scores_heading = section(self.tr("Pain at this point (NRS)"))
        self.scores.scored.connect(controller.score)
        self.fields.changed.connect(self._revise)
        self.fields.draw_asked.connect(controller.draw_referred)
        self.remove = QPushButton(self.tr("Remove"))
        self.remove.setToolTip(self.tr("Remove this point from the visit (Delete); undo brings it back."))
        theme.role(self.remove, "quiet")
        self.remove.clicked.connect(controller.remove)
        self.about = QPushButton(self.tr("About this muscle"))
        self.about.clicked.connect(self._ask_about)
        self.others = QPushButton(self.tr("Another muscle here"))
        self.others.setCheckable(True)
        self.others.toggled.connect(self._offer_others)
        self._stack = QWidget()
        self._stack_flow = FlowLayout(self._stack, theme.px(6))
        self._stack.hide()
        self._links = links(self.about, self.others)
        head = QHBoxLayout()
        head.addWidget(self.title, 1)
        head.addWidget(self.remove, 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(6))
        column.addLayout(head)
        column.addWidget(self.subtitle)
        for widget in (self._links, self._stack, self.scores_heading, self.scores, self.fields):
            column.addWidget(widget)
        controller.chart_changed.connect(self._show)
        controller.selected.connect(self._show)
        controller.leaving.connect(self.commit)
        controller.focus_asked.connect(self._take_focus)
        self._show()

    @Slot()
    def commit(self) -> None:
        """Hand over what is still being typed; what cannot be recorded is said, since its field will show another."""
        self.fields.commit()
        refused = self.fields.pressure.refused
        if refused and not self.fields.isHidden():
            words = self.tr("Not recorded: the pressure pain threshold “{0}”. It must be a number above 0.")
            self._controller.message.emit(words.format(refused))

    @Slot()
    def _show(self) -> None:
        controller = self._controller
        chart, finding = controller.chart, controller.finding
        if chart is None or not controller.point_id or controller.point_id not in chart.point_of:
            self._show_empty(chart)
            return
        point = chart.point_of[controller.point_id]
        self.title.setText(muscle_words(controller.session.atlas, point.muscle, point.side))
        self._links.setVisible(True)
        self.scores_heading.setVisible(True)
        self.scores.setVisible(True)
        self.scores.setEnabled(controller.recording)
        self.scores.show_score(finding.nrs if finding else None)
        self.fields.setVisible(finding is not None)
        self.remove.setVisible(finding is not None and controller.recording)
        if finding is None:
            self.others.setVisible(False)
            self._show_unasked(chart, point)
        else:
            self._show_finding(chart, finding)
        self._finding = finding
        self._shown = controller.point_id

    def _show_finding(self, chart: Chart, finding: Finding) -> None:
        controller = self._controller
        place, point = finding.place, chart.point_of[finding.point_id]
        words = controller.session.atlas.place_in_words(place.view, place.x, place.y, point.side)
        depth = depth_word(place.depth)
        parts = [self.tr("Point {0}").format(point.letter), words, depth]
        self.subtitle.setText(" · ".join(part for part in parts if part))
        another = self._finding is None or self._finding.id != finding.id
        if another:
            self.others.setChecked(False)
        self.fields.show_finding(finding, another=another, editable=controller.recording)
        is_new = all(f.visit_id == finding.visit_id for f in chart.findings if f.point_id == finding.point_id)
        self.others.setVisible(is_new and controller.recording and bool(self._others(chart, finding)))

    def _show_unasked(self, chart: Chart, point: TriggerPoint) -> None:
        """Say what was found last, and how to go on."""
        last = last_finding(chart, self._controller.visit_id, point.id)
        words = self.tr("Point {0}: not asked yet today. Press its score, or F where it is not found.")
        parts = [words.format(point.letter)]
        if last is not None and (said := finding_words(last)):
            parts.append(self.tr("Last time: {0}.").format(said))
        self.subtitle.setText(" ".join(parts))

    def _others(self, chart: Chart, finding: Finding) -> tuple[tuple[Hit, str], ...]:
        """Return the other muscles under the place, the uppermost first, with their names."""
        controller, place = self._controller, finding.place
        point = chart.point_of[finding.point_id]
        atlas = controller.session.atlas
        hits = atlas.hit(place.view, place.x, place.y, place.depth)
        others = [hit for hit in hits if (hit.muscle, hit.side) != (point.muscle, point.side)]
        return tuple((hit, muscle_words(atlas, hit.muscle, hit.side)) for hit in others[:_MOST_OTHERS])

    def _show_empty(self, chart: Chart | None) -> None:
        self._finding = None
        self._shown = ""
        self._links.setVisible(False)
        self.others.setChecked(False)
        self.scores_heading.setVisible(False)
        self.scores.setVisible(False)
        self.fields.setVisible(False)
        self.remove.setVisible(False)
        if chart is None:
            self.title.setText(self.tr("No patient is open"))
            self.subtitle.setText(self.tr("Search for a patient at the left, or add one."))
        elif self._controller.recording:
            self.title.setText(self.tr("Mark a trigger point"))
            self.subtitle.setText(
                self.tr("Click the muscle where the trigger point is, then press its score 0-9 (X for 10).")
            )
        elif not self._controller.visit_id:
            self.title.setText(self.tr("No visit yet"))
            self.subtitle.setText(self.tr("Start the first visit, then click the muscle where a trigger point is."))
        else:
            self.title.setText(self.tr("Read only"))
            self.subtitle.setText(self.tr("Click a point on the map or in the list to see what was found there."))

    @Slot()
    def _ask_about(self) -> None:
        chart = self._controller.chart
        if chart is not None and self._shown in chart.point_of:
            point = chart.point_of[self._shown]
            self.about_asked.emit(point.muscle, point.side)

    @Slot(str, object)
    def _revise(self, field: str, value: object) -> None:
        if self._finding is not None:
            self._controller.revise(self._finding.id, **{field: value})

    @Slot(str)
    def _take_focus(self, field: str) -> None:
        if self._finding is not None and self._controller.recording:
            self.fields.take_focus(field)

    @Slot(bool)
    def _offer_others(self, opened: bool) -> None:
        """Offer the other muscles under the place, or put them away."""
        while (item := self._stack_flow.takeAt(0)) is not None:
            old = item.widget()
            if old is not None:
                old.deleteLater()
        chart, finding = self._controller.chart, self._finding
        if opened and chart is not None and finding is not None:
            for hit, words in self._others(chart, finding):
                button = QPushButton(words)
                button.clicked.connect(partial(self._change_muscle, hit))
                self._stack_flow.addWidget(button)
        self._stack.setVisible(opened)

    def _change_muscle(self, hit: Hit) -> None:
        self.others.setChecked(False)
        if self._finding is not None:
            self._controller.move(self._finding.id, self._finding.place, hit.muscle, hit.side)
