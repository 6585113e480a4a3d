"""The pressure pain threshold of a point and of the other side, in one line, with the difference between the two."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from bodymap.base.decimals import fixed_words
from bodymap.base.units import kpa_to_kg_cm2
from bodymap.clinic.finding import Finding
from bodymap.ui import theme
from bodymap.ui.consult.flow import FlowLayout
from bodymap.ui.consult.texts import KPA, PressureEntry


class PressurePair(QWidget):
    """Two entries. `changed(str, object)`: the field of the finding and its value in kPa."""

    changed = Signal(str, object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._in_kpa = False
        self._values: dict[str, float | None] = {}
        self.here = PressureEntry(self.tr("Pressure pain threshold"))
        self.other = PressureEntry(self.tr("Pressure pain threshold at the same place of the other side"))
        self.entries = {"ppt_kpa": self.here, "ppt_other_kpa": self.other}
        self.difference = QLabel()
        theme.role(self.difference, "small")
        self.here.unit.hide()  # the one behind the other side is for both
        line = QWidget()
        flow = FlowLayout(line, theme.px(8))
        flow.addWidget(self._named(self.tr("PPT (P)"), self.tr("Pressure pain threshold; key: P")))
        flow.addWidget(self.here)
        flow.addWidget(self._named(self.tr("other side"), ""))
        flow.addWidget(self.other)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(2))
        column.addWidget(line)
        column.addWidget(self.difference)
        for field, entry in self.entries.items():
            entry.entered.connect(lambda value, name=field: self._entered(name, value))

    def _named(self, words: str, tip: str) -> QLabel:
        label = QLabel(words)
        label.setToolTip(tip)
        theme.role(label, "section")
        return label

    def set_unit(self, unit: str) -> None:
        """Show pressures in `kPa`, or in `kg/cm²`."""
        self._in_kpa = unit == KPA
        for entry in self.entries.values():
            entry.set_unit(unit)
        self._compare()

    def show_finding(self, finding: Finding, *, another: bool) -> None:
        """Show the pressures of a finding; `another`: not the one that was shown before."""
        for field, entry in self.entries.items():
            value: float | None = getattr(finding, field)
            self._values[field] = value
            (entry.show_other if another else entry.show_kpa)(value)
        self._compare()

    @Slot()
    def commit(self) -> None:
        """Hand over what was typed."""
        for entry in self.entries.values():
            entry.commit()

    @property
    def refused(self) -> str:
        """What stands in a field and cannot be recorded, empty: nothing."""
        return next((entry.refused for entry in self.entries.values() if entry.refused), "")

    def _entered(self, field: str, value: float | None) -> None:
        self._values[field] = value
        self._compare()
        self.changed.emit(field, value)

    def _compare(self) -> None:
        """Say how much lower, or higher, the point is than the other side."""
        here, other = self._values.get("ppt_kpa"), self._values.get("ppt_other_kpa")
        self.difference.setVisible(here is not None and other is not None)
        if here is None or other is None:
            return
        apart = abs(other - here)
        words = f"{apart:.0f} kPa" if self._in_kpa else f"{fixed_words(kpa_to_kg_cm2(apart), 1)} kg/cm²"
        if words[:3] in ("0 k", fixed_words(0, 1)):
            self.difference.setText(self.tr("Both sides are the same."))
        elif here < other:
            self.difference.setText(self.tr("{0} lower than the other side").format(words))
        else:
            self.difference.setText(self.tr("{0} higher than the other side").format(words))
