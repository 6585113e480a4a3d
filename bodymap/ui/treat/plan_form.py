"""A treatment before it is recorded: at one point, or at several that are ticked; Enter records, Escape does not."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QApplication, QFrame, QSizePolicy, QVBoxLayout, QWidget

from bodymap.base.decimals import decimal_words
from bodymap.base.errors import InputError
from bodymap.clinic.chart import Chart
from bodymap.clinic.treatment import Technique
from bodymap.figure.clinical_tables import agents
from bodymap.figure.treatment_words import agent_name, technique_name
from bodymap.ui import form, theme
from bodymap.ui.consult.flow import FlowLayout
from bodymap.ui.consult.toggles import ChoiceRow
from bodymap.ui.consult.words import side_word
from bodymap.ui.treat.dose_form import DoseForm
from bodymap.ui.treat.plan import Plan
from bodymap.ui.treat.treating_desk import TreatingDesk

_RECORDS = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class PointTick(form.Check):
    """A point to be ticked: one line, cut where it has no room, whole for a screen reader and in its tip."""

    def __init__(self, words: str) -> None:
        super().__init__(words)
        self._words = words
        self.setAccessibleName(words)
        self.setToolTip(words)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def minimumSizeHint(self) -> QSize:
        return QSize(theme.px(60), theme.px(40))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        room = self.width() - theme.px(34)
        self.setText(self.fontMetrics().elidedText(self._words, Qt.TextElideMode.ElideRight, room))


class PlanForm(QFrame):
    """Shows the desk's plan."""

    def __init__(self, desk: TreatingDesk) -> None:
        super().__init__()
        theme.role(self, "card")
        self._desk = desk
        self.title = form.text("", "strong")
        self.ticks: dict[str, PointTick] = {}
        self.stop = form.text("", "warn")
        self._points = QWidget()
        self._point_column = QVBoxLayout(self._points)
        self._point_column.setContentsMargins(0, 0, 0, 0)
        self._point_column.setSpacing(0)
        self.technique = ChoiceRow(self.tr("What is done"), tuple((one, technique_name(one)) for one in Technique))
        self.technique.chosen.connect(self._choose_technique)
        self.doses = DoseForm(desk.bench)
        self.doses.entered.connect(lambda doses: desk.change_plan(doses=doses))
        self.doses.previewed.connect(lambda doses: desk.change_plan(doses=doses))
        self.total = form.text("", "muted")
        self.record = form.button("", "primary")
        self.cancel = form.button(self.tr("Cancel"))
        self.record.clicked.connect(self._record)
        self.cancel.clicked.connect(desk.cancel)
        buttons = QWidget()
        flow = FlowLayout(buttons, theme.px(8))
        flow.addWidget(self.record)
        flow.addWidget(self.cancel)
        column = QVBoxLayout(self)
        edge = theme.px(12)
        column.setContentsMargins(edge, theme.px(10), edge, theme.px(10))
        column.setSpacing(theme.px(8))
        for widget in (self.title, self.stop, self._points, self.technique, self.doses, self.total, buttons):
            column.addWidget(widget)
        desk.previewed.connect(self._show_sums)
        self.hide()

    def show_plan(self, plan: Plan | None, chart: Chart | None) -> None:
        """Show a plan, or none."""
        if plan is None or chart is None:
            self.hide()
            return
        self._points.setVisible(plan.choosing)
        self.technique.setVisible(plan.choosing)
        if plan.choosing:
            self.title.setText(self.tr("Treat several points alike"))
            self._tick(plan, chart)
            self.technique.show_value(plan.technique)
        else:
            letter = chart.point_of[plan.point_ids[0]].letter
            self.title.setText(self.tr("Injection at point {0}: check it, then Enter").format(letter))
        self.doses.show_doses(plan.doses, f"plan {id(plan)}")
        self._show_sums()
        self.show()
        self.record.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def show_stops(self, titles: Sequence[str]) -> None:
        """Say at the top, in short, what asks to stop and confirm; the whole of it is in the advice below."""
        self.stop.setText(self.tr("Stop and confirm: {0}. Read the advice below.").format("; ".join(titles)))
        self.stop.setVisible(bool(titles))

    def _tick(self, plan: Plan, chart: Chart) -> None:
        while (item := self._point_column.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.deleteLater()
        self.ticks = {}
        atlas = self._desk.controller.session.atlas
        done = {t.point_id for t in chart.treatments_of(self._desk.controller.visit_id)}
        for finding in chart.findings_of(self._desk.controller.visit_id):
            point = chart.point_of[finding.point_id]
            name, side = atlas.muscle_name(point.muscle), side_word(point.side)
            words = self.tr("{letter}  {side} {muscle}").format(letter=point.letter, side=side, muscle=name)
            pain = "" if finding.nrs is None else self.tr("pain {0}").format(finding.nrs)
            treated = self.tr("treated") if point.id in done else ""
            words = ", ".join(part for part in (" ".join(words.split()), pain, treated) if part)
            tick = PointTick(words)
            tick.setChecked(point.id in plan.point_ids)
            tick.toggled.connect(self._ticked)
            self.ticks[point.id] = tick
            self._point_column.addWidget(tick)

    def _ticked(self) -> None:
        self._desk.change_plan(point_ids=tuple(one for one, tick in self.ticks.items() if tick.isChecked()))

    def _choose_technique(self, technique: Technique | None) -> None:
        plan = self._desk.plan
        if plan is None:
            return
        if technique is None:
            self.technique.show_value(plan.technique)
        else:
            self._desk.change_plan(technique=technique)

    def _show_sums(self) -> None:
        """Say what would be recorded, with the volumes over all points."""
        plan = self._desk.plan
        if plan is None:
            return
        count = len(plan.point_ids)
        injects = plan.technique is Technique.INJECTION
        self.doses.setVisible(injects)
        sums = [
            self.tr("{0} {1} mL").format(agent_name(dose.agent, agents()), decimal_words(dose.volume_ml * count))
            for dose in plan.doses
        ]
        self.total.setText(self.tr("In all at {0} points: {1}").format(count, ", ".join(sums)))
        self.total.setVisible(injects and count > 1)
        one = {
            Technique.INJECTION: self.tr("Record the injection"),
            Technique.DRY_NEEDLING: self.tr("Record dry needling"),
            Technique.MANUAL: self.tr("Record the manual technique"),
        }
        many = {
            Technique.INJECTION: self.tr("Record {0} injections"),
            Technique.DRY_NEEDLING: self.tr("Record dry needling of {0} points"),
            Technique.MANUAL: self.tr("Record the manual technique at {0} points"),
        }
        self.record.setText(one[plan.technique] if count == 1 else many[plan.technique].format(count))
        self.record.setEnabled(count > 0)

    def _record(self) -> None:
        """Record what stands in the fields; what cannot be stays with what is wrong beside it."""
        plan = self._desk.plan
        if plan is None:
            return
        if plan.technique is Technique.INJECTION:
            try:
                self._desk.change_plan(doses=self.doses.doses())
            except InputError:
                return
        self._desk.record()

    def event(self, event: QEvent) -> bool:
        """Keep Enter and Escape for this form while the focus is in it."""
        if not isinstance(event, QKeyEvent) or event.type() != QEvent.Type.ShortcutOverride:
            return super().event(event)
        if event.key() in (*_RECORDS, Qt.Key.Key_Escape):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self._desk.cancel()
        elif event.key() in _RECORDS:
            focus = QApplication.focusWidget()
            if isinstance(focus, QAbstractButton) and focus is not self.record and not isinstance(focus, form.Check):
                focus.click()
            else:
                self._record()
        else:
            super().keyPressEvent(event)
