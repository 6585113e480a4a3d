"""The treatment section of the right column: three techniques one action each, what was done, doses and advice."""

from collections.abc import Callable

from PySide6.QtCore import QPoint, Qt, QTimer, Slot
from PySide6.QtWidgets import QApplication, QPushButton, QScrollArea, QVBoxLayout, QWidget

from bodymap.app import treating
from bodymap.clinic.treatment import Technique, Treatment
from bodymap.figure.clinical_tables import agents
from bodymap.figure.treatment_words import lot_words, mixture_words, technique_word
from bodymap.ui import form, theme
from bodymap.ui.advice.panel import AdvicePanel
from bodymap.ui.consult import keys
from bodymap.ui.consult.controller import Controller
from bodymap.ui.consult.flow import FlowLayout
from bodymap.ui.consult.sections.section import Section
from bodymap.ui.consult.toggles import SignToggle
from bodymap.ui.treat.card import TreatmentCard
from bodymap.ui.treat.pinned import PinnedDoses
from bodymap.ui.treat.plan import Plan, stops
from bodymap.ui.treat.plan_form import PlanForm
from bodymap.ui.treat.treating_desk import TreatingDesk


class TreatmentSection(Section):
    """What is done at the selected point. `pinned`: the doses of the day, for a place that is always in sight."""

    def __init__(self, controller: Controller) -> None:
        body = QWidget()
        super().__init__("treatment", self.tr("Treatment"), body, opened=True)
        self._controller = controller
        self.desk = TreatingDesk(controller, self)
        self._focus_before: QWidget | None = None
        self.inject = self._button(self.tr("Inject"), keys.INJECT)
        self.needle = self._button(self.tr("Dry needle"), keys.NEEDLE)
        self.manual = self._button(self.tr("Manual"), keys.MANUAL)
        self.several = self._button(self.tr("Several points ..."), keys.SEVERAL)
        self.consent = SignToggle(self.tr("Consent noted"))
        self.usual = form.text("", "small")
        self.plan = PlanForm(self.desk)
        self.cards: dict[str, TreatmentCard] = {}
        self._cards = QVBoxLayout()
        self._cards.setSpacing(theme.px(8))
        self.advice = AdvicePanel()
        self.pinned = PinnedDoses()
        self._buttons = QWidget()
        self._lay_out(body)
        self._connect()
        self._show()

    def _button(self, words: str, key: keys.Key) -> QPushButton:
        button = form.button(words)
        button.setToolTip(self.tr("{0} ({1})").format(key.words(), key.keys[0]))
        return button

    def _lay_out(self, body: QWidget) -> None:
        flow = FlowLayout(self._buttons, theme.px(6))
        for button in (self.inject, self.needle, self.manual, self.several, self.consent):
            flow.addWidget(button)
        column = QVBoxLayout(body)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(8))
        column.addWidget(self._buttons)
        column.addWidget(self.usual)
        column.addWidget(self.plan)
        column.addLayout(self._cards)
        column.addWidget(self.advice)

    def _connect(self) -> None:
        desk, controller = self.desk, self._controller
        self.inject.clicked.connect(desk.inject)
        self.needle.clicked.connect(desk.needle)
        self.manual.clicked.connect(desk.manual)
        self.several.clicked.connect(desk.several)
        self.consent.chosen.connect(desk.note_consent)
        self.advice.set_aside_asked.connect(desk.set_aside)
        self.advice.adrenaline_limit_asked.connect(desk.apply_adrenaline_limit)
        desk.planned.connect(self._show_plan)
        desk.opened.connect(self._open_card)
        desk.previewed.connect(self._show_advice)
        controller.chart_changed.connect(self._show)
        controller.selected.connect(self._show)
        controller.leaving.connect(self.commit)

    def acts(self) -> dict[str, Callable[[], None]]:
        """Return what the keys of this section do, by the ids of the key table."""
        desk = self.desk
        return {
            keys.INJECT.id: desk.inject,
            keys.NEEDLE.id: desk.needle,
            keys.MANUAL.id: desk.manual,
            keys.SEVERAL.id: desk.several,
        }

    @Slot()
    def commit(self) -> None:
        """Hand over what is still being typed; what cannot be is told, since its field is about to go."""
        for card in tuple(self.cards.values()):
            card.commit()
            for fault in card.faults:
                self._controller.message.emit(self.tr("Not recorded: {0}").format(fault))

    @Slot()
    def _show(self) -> None:
        controller = self._controller
        chart, visit = controller.chart, controller.visit
        self.setVisible(chart is not None and visit is not None)
        if chart is None or visit is None:
            self._show_cards(())
            self.pinned.show_doses(None)
            return
        recording = controller.recording
        self._buttons.setVisible(recording)
        self.consent.show_value(self.desk.consent())
        for button in (self.inject, self.needle, self.manual):
            button.setEnabled(bool(controller.point_id))
        self.several.setEnabled(bool(chart.findings_of(visit.id)))
        self._show_usual()
        self._show_cards(self.desk.treatments())
        self.set_summary(self._summary(chart.treatments_of(visit.id)))
        self._show_advice()

    def _show_usual(self) -> None:
        """Say what one press of the key records."""
        bench = self.desk.bench
        self.usual.setVisible(self._controller.recording)
        if not bench.is_ready:
            self.usual.setText(
                self.tr("The first injection of the day asks for agent, volume and lot; then I is enough.")
            )
            return
        mixture = treating.usual_mixture(bench)
        lots = ", ".join(dict.fromkeys(words for dose in mixture if (words := lot_words(dose))))
        words = mixture_words(mixture, agents())
        self.usual.setText(
            self.tr("I records: {0} ({1})").format(words, lots) if lots else self.tr("I records: {0}").format(words)
        )

    def _summary(self, treatments: tuple[Treatment, ...]) -> str:
        done = [one.technique for one in treatments]
        words = [f"{done.count(one)} {technique_word(one)}" for one in Technique if one in done]
        return ", ".join(words) or self.tr("none yet")

    def _show_cards(self, treatments: tuple[Treatment, ...]) -> None:
        wanted = {one.id for one in treatments}
        for treatment_id in [one for one in self.cards if one not in wanted]:
            card = self.cards.pop(treatment_id)
            self._cards.removeWidget(card)
            card.hide()
            card.deleteLater()
        for treatment in treatments:
            card = self.cards.get(treatment.id) or self._new_card(treatment)
            card.show_treatment(treatment, editable=self._controller.recording)

    def _new_card(self, treatment: Treatment) -> TreatmentCard:
        card = TreatmentCard(self.desk, treatment)
        card.asked_again.connect(self.desk.another_injection)
        self.cards[treatment.id] = card
        self._cards.addWidget(card)
        return card

    @Slot()
    def _show_advice(self) -> None:
        """Show doses and advice as they are at this key."""
        advised = self.desk.advised()
        editable = self._controller.recording
        self.advice.show_advised(advised, editable=editable)
        self.plan.show_stops(() if advised is None else stops(advised))
        self.pinned.show_doses(None if advised is None else advised.doses)

    @Slot(object)
    def _show_plan(self, plan: Plan | None) -> None:
        if plan is not None and not self.plan.isVisible():
            self._focus_before = QApplication.focusWidget()
            self.set_open(True)
        focus = QApplication.focusWidget()
        had_focus = focus is not None and self.plan.isAncestorOf(focus)
        self.plan.show_plan(plan, self._controller.chart)
        if plan is None and self._focus_before is not None:
            if had_focus:
                self._focus_before.setFocus(Qt.FocusReason.OtherFocusReason)
            self._focus_before = None
        self._show_advice()
        if plan is not None:
            self._into_sight(self.plan)

    @Slot(str)
    def _open_card(self, treatment_id: str) -> None:
        card = self.cards.get(treatment_id)
        if card is not None:
            self.set_open(True)
            card.set_open(True)
            self._into_sight(card)

    def _into_sight(self, part: QWidget) -> None:
        """Scroll the column so that a part is seen, its beginning first."""
        area: QWidget | None = self.parentWidget()
        while area is not None and not isinstance(area, QScrollArea):
            area = area.parentWidget()
        if isinstance(area, QScrollArea):
            scroll = area
            QTimer.singleShot(0, part, lambda: self._scroll(scroll, part))

    def _scroll(self, area: QScrollArea, part: QWidget) -> None:
        content = area.widget()
        if content is not None and (layout := content.layout()) is not None and part.isVisible():
            layout.activate()
            top = part.mapTo(content, QPoint(0, 0)).y()
            bar = area.verticalScrollBar()
            if top < bar.value() or top + part.height() > bar.value() + area.viewport().height():
                bar.setValue(top - theme.px(8))
