"""What else is recorded of a treatment: needle, guidance, twitch, passes, complications, consent, scores, note."""

from collections.abc import Sequence

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from bodymap.base.counting import capital
from bodymap.base.decimals import decimal_words
from bodymap.clinic.amounts import parse_number
from bodymap.clinic.record import check_measure, check_scale
from bodymap.clinic.treatment import (
    GAUGES,
    MAX_NEEDLE_MM,
    MAX_PASSES,
    Complication,
    Guidance,
    ManualMethod,
    Technique,
    Treatment,
)
from bodymap.figure.treatment_words import complication_word, guidance_word, method_word
from bodymap.ui import theme
from bodymap.ui.consult.flow import FlowLayout
from bodymap.ui.consult.point_fields import section
from bodymap.ui.consult.scores import OwnScoreRow
from bodymap.ui.consult.texts import SavedText
from bodymap.ui.consult.toggles import ChoiceRow, SignToggle
from bodymap.ui.typed_field import TypedField


class ManyRow(QWidget):
    """Several words may count; the first one says that there is none and excludes the others. `chosen(tuple)`."""

    chosen = Signal(object)

    def __init__(self, name: str, choices: Sequence[tuple[Complication, str]]) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self._none = choices[0][0]
        flow = FlowLayout(self, theme.px(6))
        self.buttons: dict[Complication, QPushButton] = {}
        for value, text in choices:
            button = QPushButton(text)
            button.setCheckable(True)
            button.setAccessibleName(self.tr("{0}: {1}").format(name, text))
            button.clicked.connect(lambda checked, one=value: self._clicked(one, checked))
            self.buttons[value] = button
            flow.addWidget(button)

    def show_value(self, values: tuple[Complication, ...]) -> None:
        for value, button in self.buttons.items():
            button.setChecked(value in values)

    def _clicked(self, value: Complication, checked: bool) -> None:
        for other, button in self.buttons.items():
            if checked and (value is self._none) is not (other is self._none):
                button.setChecked(False)
        self.chosen.emit(tuple(one for one, button in self.buttons.items() if button.isChecked()))


class Details(QWidget):
    """`changed(str, object)`: a field of the treatment and its value."""

    changed = Signal(str, object)

    def __init__(self, technique: Technique) -> None:
        super().__init__()
        self._technique = technique
        self.gauge = TypedField(self.tr("Needle, gauge"), self._read_gauge)
        self.length = TypedField(self.tr("Length, mm"), self._read_length)
        self.passes = TypedField(self.tr("Passes"), self._read_passes)
        self.guidance = ChoiceRow(
            self.tr("Guidance"),
            tuple((one, capital(guidance_word(one))) for one in (Guidance.PALPATION, Guidance.ULTRASOUND)),
        )
        self.method = ChoiceRow(self.tr("Technique"), tuple((one, capital(method_word(one))) for one in ManualMethod))
        self.twitch = SignToggle(self.tr("Twitch elicited"))
        self.consent = SignToggle(self.tr("Consent noted"))
        self.complications = ManyRow(
            self.tr("Complications"), tuple((one, capital(complication_word(one))) for one in Complication)
        )
        self.before = OwnScoreRow(self.tr("Pain before"))
        self.note = SavedText(self.tr("Note on this treatment"), self.tr("Note on this treatment"))
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(6))
        manual = self._technique is Technique.MANUAL
        if manual:
            self._group(column, self.tr("Technique"), self.method)
        else:
            needle = QHBoxLayout()
            needle.setSpacing(theme.px(8))
            for field in (self.gauge, self.length, self.passes):
                needle.addWidget(field, 1)
            column.addLayout(needle)
            self._group(column, self.tr("Guidance"), self.guidance)
        signs = QWidget()
        flow = FlowLayout(signs, theme.px(6))
        for toggle in (self.consent,) if manual else (self.twitch, self.consent):
            flow.addWidget(toggle)
        column.addWidget(signs)
        self._group(column, self.tr("Complications"), self.complications)
        self._group(column, self.tr("Pain before"), self.before)
        column.addWidget(self.note)

    def _group(self, column: QVBoxLayout, heading: str, widget: QWidget) -> None:
        column.addWidget(section(heading))
        column.addWidget(widget)

    def _connect(self) -> None:
        for field, signal in (
            ("needle_gauge", self.gauge.entered),
            ("needle_length_mm", self.length.entered),
            ("passes", self.passes.entered),
            ("method", self.method.chosen),
            ("twitch_elicited", self.twitch.chosen),
            ("consent", self.consent.chosen),
            ("complications", self.complications.chosen),
            ("nrs_before", self.before.scored),
            ("note", self.note.edited),
        ):
            signal.connect(lambda value, name=field: self.changed.emit(name, value))
        self.guidance.chosen.connect(
            lambda value: self.changed.emit("guidance", Guidance.UNKNOWN if value is None else value)
        )

    def show_treatment(self, treatment: Treatment, *, another: bool, editable: bool) -> None:
        """Show what is recorded; `another`: of another treatment than before."""
        self.guidance.show_value(treatment.guidance)
        self.method.show_value(treatment.method)
        self.twitch.show_value(treatment.twitch_elicited)
        self.consent.show_value(treatment.consent)
        self.complications.show_value(treatment.complications)
        self.before.show_score(treatment.nrs_before)
        for field, value in (
            (self.gauge, treatment.needle_gauge),
            (self.length, treatment.needle_length_mm),
            (self.passes, treatment.passes),
        ):
            (field.show_other if another else field.show_text)(decimal_words(value))
        (self.note.show_other if another else self.note.show_text)(treatment.note)
        self.note.setReadOnly(not editable)

    @Slot()
    def commit(self) -> None:
        """Hand over what is still being typed."""
        for field in (self.gauge, self.length, self.passes):
            field.commit()
        self.note.commit()

    @property
    def faults(self) -> tuple[str, ...]:
        """What is wrong, as it is shown."""
        return tuple(field.fault for field in (self.gauge, self.length, self.passes) if field.fault)

    def _read_gauge(self, text: str) -> int | None:
        return _whole(text, "G", *GAUGES, self.tr("The gauge"))

    def _read_passes(self, text: str) -> int | None:
        return _whole(text, "", 1, MAX_PASSES, self.tr("The number of passes"))

    def _read_length(self, text: str) -> float | None:
        length = parse_number(text, "mm", "needle_length_mm")
        check_measure(length, 1.0, MAX_NEEDLE_MM, "needle_length_mm", self.tr("The length in mm"))
        return length


def _whole(text: str, unit: str, low: int, high: int, name: str) -> int | None:
    """Return a whole number as typed; InputError that says the bounds."""
    number = parse_number(text, unit)
    value = int(number) if number is not None and number.is_integer() else number
    check_scale(value, low, high, "", name)
    return None if value is None else int(value)
