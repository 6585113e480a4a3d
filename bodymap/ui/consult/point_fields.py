"""The optional fields of a finding: activity, signs, tenderness, pressure, note, the other muscles at its place."""

from collections.abc import Sequence

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from bodymap.atlas.model import Hit
from bodymap.clinic.finding import Activity, Finding
from bodymap.clinic.treatment import Treatment
from bodymap.ui import theme
from bodymap.ui.consult.flow import FlowLayout
from bodymap.ui.consult.texts import PressureEntry, SavedText
from bodymap.ui.consult.toggles import ChoiceRow, SignToggle
from bodymap.ui.consult.treated import treatment_words


def section(text: str) -> QLabel:
    """Return the small heading of a group of fields."""
    label = QLabel(text)
    theme.role(label, "section")
    return label


class PointFields(QWidget):
    """What is examined at a point beyond its score; one action each.

    `changed(str, object)` the field of the finding and its value; `muscle_chosen(Hit)` another muscle at this place.
    """

    changed = Signal(str, object)
    muscle_chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.activity = ChoiceRow(
            self.tr("Activity"),
            (
                (Activity.ACTIVE, self.tr("Active")),
                (Activity.LATENT, self.tr("Latent")),
                (Activity.NOT_FOUND, self.tr("Not found")),
            ),
        )
        self.signs = {
            "taut_band": SignToggle(self.tr("Taut band")),
            "recognised_pain": SignToggle(self.tr("Recognised pain")),
            "referred_pain": SignToggle(self.tr("Referred pain")),
            "local_twitch": SignToggle(self.tr("Twitch")),
            "jump_sign": SignToggle(self.tr("Jump sign")),
        }
        self.tenderness = ChoiceRow(self.tr("Spot tenderness"), tuple((n, str(n)) for n in range(5)))
        self.pressure = PressureEntry(self.tr("Pressure pain threshold"))
        self.note = SavedText(self.tr("Note on this point"), self.tr("Note on this point"))
        self._stack = QWidget()
        self._stack_flow = FlowLayout(self._stack, theme.px(6))
        self._stack_heading = section(self.tr("Other muscle here"))
        self._treated = QLabel()
        self._treated.setWordWrap(True)
        self._treated_heading = section(self.tr("Treatment"))
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        signs = QWidget()
        flow = FlowLayout(signs, theme.px(6))
        for toggle in self.signs.values():
            flow.addWidget(toggle)
        pressure = QWidget()
        line = FlowLayout(pressure, theme.px(8))
        line.addWidget(section(self.tr("Pressure pain threshold")))
        line.addWidget(self.pressure)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(6))
        groups = (
            (self._stack_heading, self._stack),
            (section(self.tr("Activity")), self.activity),
            (section(self.tr("Found")), signs),
            (section(self.tr("Spot tenderness (0-4)")), self.tenderness),
            (None, pressure),
            (None, self.note),
            (self._treated_heading, self._treated),
        )
        for heading, widget in groups:
            if heading is not None:
                column.addWidget(heading)
            column.addWidget(widget)

    def _connect(self) -> None:
        self.activity.chosen.connect(
            lambda value: self.changed.emit("activity", Activity.UNKNOWN if value is None else value)
        )
        self.tenderness.chosen.connect(lambda value: self.changed.emit("spot_tenderness", value))
        self.pressure.entered.connect(lambda value: self.changed.emit("ppt_kpa", value))
        self.note.edited.connect(lambda text: self.changed.emit("note", text))
        for field, toggle in self.signs.items():
            toggle.chosen.connect(lambda value, name=field: self.changed.emit(name, value))

    def show_finding(self, finding: Finding, *, another: bool, editable: bool) -> None:
        """Show a finding; `another`: not the one that was shown before."""
        self.activity.show_value(finding.activity)
        for field, toggle in self.signs.items():
            toggle.show_value(getattr(finding, field))
        self.tenderness.show_value(finding.spot_tenderness)
        if another:
            self.note.show_other(finding.note)
            self.pressure.show_other(finding.ppt_kpa)
        else:
            self.note.show_text(finding.note)
            self.pressure.show_kpa(finding.ppt_kpa)
        self.note.setReadOnly(not editable)
        for widget in (self.activity, *self.signs.values(), self.tenderness, self.pressure):
            widget.setEnabled(editable)

    def show_treatments(self, treatments: Sequence[Treatment]) -> None:
        """Show what was done at the point."""
        self._treated.setText("\n".join(treatment_words(one) for one in treatments))
        for widget in (self._treated_heading, self._treated):
            widget.setVisible(bool(treatments))

    def show_stack(self, others: Sequence[tuple[Hit, str]]) -> None:
        """Offer the other muscles under the place."""
        while (item := self._stack_flow.takeAt(0)) is not None:
            old = item.widget()
            if old is not None:
                old.deleteLater()
        for hit, words in others:
            button = QPushButton(words)
            button.clicked.connect(lambda _checked=False, one=hit: self.muscle_chosen.emit(one))
            self._stack_flow.addWidget(button)
        for widget in (self._stack_heading, self._stack):
            widget.setVisible(bool(others))

    @Slot()
    def commit(self) -> None:
        """Hand over what is still being typed."""
        self.note.commit()
        self.pressure.commit()
