"""The form of the patient's facts: what is saved counts as confirmed at this visit, all of it."""

from contextlib import suppress

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from bodymap.app.settings import WeightUnit
from bodymap.base.counting import capital
from bodymap.base.decimals import decimal_words
from bodymap.base.errors import InputError
from bodymap.base.units import kg_to_lb, lb_to_kg
from bodymap.clinic.amounts import parse_number
from bodymap.clinic.fact_items import FactKind
from bodymap.clinic.facts import NOT_KNOWN, WEIGHTS_KG, Facts, Pregnancy, check_weight
from bodymap.clinic.record import check_measure
from bodymap.figure.fact_words import pregnancy_word
from bodymap.ui import form, theme
from bodymap.ui.consult.toggles import ChoiceRow
from bodymap.ui.facts.listing_field import ListingField
from bodymap.ui.typed_field import TypedField

_USUAL = {
    FactKind.ALLERGY: (
        "lidocaine-allergy", "amide-allergy", "ester-allergy", "latex-allergy", "corticosteroid-allergy",
        "penicillin-allergy", "nsaid-allergy", "iodine-allergy", "chlorhexidine-allergy",
    ),
    FactKind.ANTICOAGULANT: (
        "warfarin", "apixaban", "rivaroxaban", "edoxaban", "dabigatran", "heparin", "aspirin", "clopidogrel",
    ),
    FactKind.MEDICINE: (
        "beta-blocker", "insulin", "metformin", "statin", "ssri", "tricyclic", "gabapentinoid", "opioid", "nsaid",
    ),
    FactKind.CONDITION: (
        "diabetes", "lung-disease", "previous-pneumothorax", "bleeding-disorder", "fainting", "immune-suppression",
        "heart-disease", "implant", "osteoporosis",
    ),
}  # fmt: skip


class FactsDialog(QDialog):
    """`saved(fields)`: the fields of `Facts` as they were confirmed. `age` in years, None where it is not known."""

    saved = Signal(object)

    def __init__(self, facts: Facts | None, age: int | None, unit: WeightUnit, parent: QWidget | None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setObjectName("facts-dialog")
        self.setWindowTitle(self.tr("Before treating: the patient's facts"))
        self._age = age
        self._pounds = unit is WeightUnit.LB
        self._kept_kg = None if facts is None else facts.weight_kg
        self._pregnancy = Pregnancy.UNKNOWN if facts is None else facts.pregnancy
        self.unit = form.Choice()
        for one in WeightUnit:
            self.unit.addItem(one.value, one)
        self.unit.setCurrentIndex(self.unit.findData(unit))
        self.unit.setMinimumContentsLength(3)
        self.unit.setAccessibleName(self.tr("Unit of the weight"))
        self.weight = TypedField(
            self.tr("Weight"), self._read_weight, self.tr("The limits of doses are computed from it."), beside=self.unit
        )
        self.unit.activated.connect(lambda _index: self._change_unit())
        self.listings = {
            "allergies": ListingField(self.tr("Allergies"), FactKind.ALLERGY, _USUAL[FactKind.ALLERGY]),
            "anticoagulants": ListingField(
                self.tr("Blood thinners (anticoagulants, antiplatelets)"),
                FactKind.ANTICOAGULANT,
                _USUAL[FactKind.ANTICOAGULANT],
            ),
            "medicines": ListingField(self.tr("Other medicines"), FactKind.MEDICINE, _USUAL[FactKind.MEDICINE]),
            "conditions": ListingField(self.tr("Conditions"), FactKind.CONDITION, _USUAL[FactKind.CONDITION]),
        }
        self.pregnancy = ChoiceRow(
            self.tr("Pregnancy"),
            tuple((one, capital(pregnancy_word(one))) for one in Pregnancy),
        )
        self.pregnancy.chosen.connect(self._choose_pregnancy)
        self.save = form.button(self.tr("Save and confirm"), "primary")
        self.save.setObjectName("save-facts")
        self.save.clicked.connect(self._submit)
        self.cancel = form.button(self.tr("Cancel"))
        self.cancel.clicked.connect(self.reject)
        self._lay_out()
        self._fill(facts)
        form.fit(self, 620, 760)

    def _lay_out(self) -> None:
        content = QWidget()
        inner = QVBoxLayout(content)
        inner.setContentsMargins(theme.px(24), theme.px(20), theme.px(24), theme.px(12))
        inner.setSpacing(theme.px(16))
        inner.addWidget(form.text(self.tr("Before treating"), "heading"))
        inner.addWidget(form.text(self.tr("What nobody asked stays “not asked”; it is never taken for none."), "muted"))
        inner.addWidget(self.weight)
        for field in self.listings.values():
            inner.addWidget(field)
        inner.addWidget(form.text(self.tr("Pregnancy"), "strong"))
        inner.addWidget(self.pregnancy)
        inner.addStretch(1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, theme.px(16))
        self.area = form.scrolled(content)
        outer.addWidget(self.area, 1)
        below = QVBoxLayout()
        below.setContentsMargins(theme.px(24), 0, theme.px(24), 0)
        below.addLayout(form.buttons_row(self.cancel, self.save))
        outer.addLayout(below)

    def _fill(self, facts: Facts | None) -> None:
        self.weight.show_other(self._in_unit(self._kept_kg, self._pounds))
        for name, field in self.listings.items():
            field.show_listing(NOT_KNOWN if facts is None else getattr(facts, name))
        self.pregnancy.show_value(self._pregnancy)
        self.weight.line.setFocus()

    def _in_unit(self, kg: float | None, pounds: bool) -> str:
        return decimal_words(kg_to_lb(kg) if kg is not None and pounds else kg, 1)

    def _read_weight(self, text: str) -> float | None:
        """Return the weight in kg; one that was not touched keeps its exact value."""
        if text.strip() == self._in_unit(self._kept_kg, self._pounds):
            return self._kept_kg
        number = parse_number(text, str(self.unit.currentData()), "weight_kg")
        if number is None:
            return None
        kg = round(lb_to_kg(number), 3) if self._pounds else number
        check_weight(kg, self._age)
        check_measure(kg, *WEIGHTS_KG, "weight_kg", self.tr("The weight in kg"))
        return kg

    def _change_unit(self) -> None:
        """Show the recorded weight in the other unit; a number that was typed now is read in it."""
        before, self._pounds = self._pounds, self.unit.currentData() == WeightUnit.LB
        if self._pounds is not before and self.weight.line.text() == self._in_unit(self._kept_kg, before):
            self.weight.show_other(self._in_unit(self._kept_kg, self._pounds))
            return
        with suppress(InputError):
            self.weight.value()

    def _choose_pregnancy(self, value: Pregnancy | None) -> None:
        self._pregnancy = Pregnancy.UNKNOWN if value is None else value
        self.pregnancy.show_value(self._pregnancy)

    def _submit(self) -> None:
        """Hand over what stands in the form; what cannot be stays, with what is wrong beside it."""
        fields: dict[str, object] = {"pregnancy": self._pregnancy}
        at_fault: QWidget | None = None
        try:
            fields["weight_kg"] = self.weight.value()
        except InputError:
            at_fault = self.weight.line
        for name, field in self.listings.items():
            try:
                fields[name] = field.listing()
            except InputError:
                at_fault = at_fault or field.typed
        if at_fault is not None:
            self.area.ensureWidgetVisible(at_fault)
            at_fault.setFocus()
            return
        self.saved.emit(fields)
        self.accept()
