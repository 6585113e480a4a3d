"""The facts of the patient that is shown: what is known, of which day, and how it is confirmed or changed."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from bodymap.app.settings import WeightUnit
from bodymap.clinic.facts import Facts
from bodymap.clinic.patient import age_in_years
from bodymap.figure.clinical_tables import fact_items
from bodymap.figure.fact_words import alerts, fact_lines, weight_words
from bodymap.ui.consult.controller import Controller
from bodymap.ui.consult.words import day
from bodymap.ui.facts.dialog import FactsDialog


class FactsDesk(QObject):
    """`changed()`: something else holds, or is shown. `window`: where the form is opened."""

    changed = Signal()

    def __init__(self, controller: Controller, window: Callable[[], QWidget], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.controller = controller
        self._window = window
        self.unit = WeightUnit.KG
        controller.chart_changed.connect(self.changed)

    def set_unit(self, unit: WeightUnit) -> None:
        """Show weights in another unit."""
        self.unit = unit
        self.changed.emit()

    @property
    def facts(self) -> Facts | None:
        """The facts that hold at the visit that is shown, maybe an older visit's."""
        chart, visit_id = self.controller.chart, self.controller.visit_id
        return None if chart is None or not visit_id else chart.facts_at(visit_id)[0]

    @property
    def confirmed(self) -> bool:
        """Whether the facts were confirmed at the visit that is shown."""
        chart, visit_id = self.controller.chart, self.controller.visit_id
        return chart is not None and bool(visit_id) and chart.facts_at(visit_id)[1]

    def alerts(self) -> tuple[str, ...]:
        """Return what must stand beside the patient's name: the newest that is known, whichever visit is shown."""
        chart = self.controller.chart
        if chart is None:
            return ()
        newest = chart.current_visits[-1:]
        facts = chart.facts_at(newest[0].id)[0] if newest else None
        return alerts(facts, fact_items())

    def weight(self) -> str:
        """Return the weight in words, "" where it is not known."""
        facts = self.facts
        return "" if facts is None or facts.weight_kg is None else weight_words(facts.weight_kg, pounds=self._pounds)

    def lines(self) -> tuple[tuple[str, str], ...]:
        """Return every fact with its name."""
        facts = self.facts
        return () if facts is None else fact_lines(facts, fact_items(), pounds=self._pounds)

    def state(self) -> str:
        """Say of which day the facts are, and whether they were confirmed at this visit."""
        facts, zone = self.facts, self.controller.session.zone
        if facts is None:
            return self.tr("Weight, allergies, blood thinners, conditions and pregnancy: nobody asked yet.")
        said = day(facts.recorded_at, zone)
        if self.confirmed:
            return self.tr("Confirmed at this visit, {0}.").format(said)
        if self.controller.recording:
            return self.tr("Facts of {0}, not confirmed today.").format(said)
        return self.tr("Facts of {0}, not confirmed at this visit.").format(said)

    @Slot()
    def confirm(self) -> None:
        """Say that all is as it was."""
        editor = self.controller.editor
        if editor is not None and self.controller.may_change():
            self.controller.attempt(editor.facts.confirm)

    @Slot()
    def change(self) -> None:
        """Open the form."""
        chart = self.controller.chart
        if chart is None or not self.controller.may_change():
            return
        born = chart.patient.birth_date
        age = None if born is None else age_in_years(born, self.controller.session.today())
        dialog = FactsDialog(self.facts, age, self.unit, self._window())
        visit_id = self.controller.visit_id
        dialog.saved.connect(lambda fields: self._save(visit_id, fields))
        dialog.open()

    def _save(self, visit_id: str, fields: dict[str, object]) -> None:
        editor = self.controller.editor
        if editor is None or self.controller.visit_id != visit_id:
            self.controller.message.emit(self.tr("Another visit is shown now: the facts were not saved."))
            return
        if self.controller.may_change():
            self.controller.attempt(lambda: editor.facts.confirm(**fields))

    @property
    def _pounds(self) -> bool:
        return self.unit is WeightUnit.LB
