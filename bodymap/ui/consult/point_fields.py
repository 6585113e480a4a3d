"""The optional fields of a finding: activity, signs, tenderness, pressure, note; one action each, none required."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from bodymap.clinic.delphi import criteria_of, criteria_words
from bodymap.clinic.finding import Activity, Finding
from bodymap.ui import theme
from bodymap.ui.consult import keys
from bodymap.ui.consult.flow import FlowLayout
from bodymap.ui.consult.pressure import PressurePair
from bodymap.ui.consult.texts import SavedText
from bodymap.ui.consult.toggles import ChoiceRow, KeyedButton, SignToggle


def section(text: str) -> QLabel:
    """Return the small heading of a group of fields."""
    label = QLabel(text)
    theme.role(label, "section")
    return label


class PointFields(QWidget):
    """What is examined at a point beyond its score.

    `changed(str, object)` the field of the finding and its value; `draw_asked()`: where the pain went is to be drawn.
    """

    changed = Signal(str, object)
    draw_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.activity = ChoiceRow(
            self.tr("Activity"),
            (
                (Activity.ACTIVE, self.tr("Active")),
                (Activity.LATENT, self.tr("Latent")),
                (Activity.NOT_FOUND, self.tr("Not found")),
            ),
            keys={
                Activity.ACTIVE: keys.ACTIVE.keys[0],
                Activity.LATENT: keys.LATENT.keys[0],
                Activity.NOT_FOUND: keys.NOT_FOUND.keys[0],
            },
        )
        names = {
            "taut_band": self.tr("Taut band"),
            "recognised_pain": self.tr("Recognised pain"),
            "referred_pain": self.tr("Referred pain"),
            "local_twitch": self.tr("Twitch"),
            "jump_sign": self.tr("Jump sign"),
        }
        self.signs = {field: SignToggle(name, keys.SIGN_KEYS[field][0].keys[0]) for field, name in names.items()}
        self.draw = KeyedButton(self.tr("Draw where it went"), keys.DRAW.keys[0])
        self.tenderness = ChoiceRow(self.tr("Spot tenderness"), tuple((n, str(n)) for n in range(5)))
        self.pressure = PressurePair()
        self.criteria = QLabel()
        self.criteria.setWordWrap(True)
        theme.role(self.criteria, "small")
        self.note = SavedText(self.tr("Note on this point"), self.tr("Note on this point (O)"))
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        signs = QWidget()
        flow = FlowLayout(signs, theme.px(6))
        for toggle in (*self.signs.values(), self.draw):
            flow.addWidget(toggle)
        tender = QWidget()
        line = QHBoxLayout(tender)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(theme.px(8))
        heading = section(self.tr("Tenderness (S)"))
        heading.setToolTip(self.tr("Spot tenderness 0-4; the key S goes one grade up"))
        line.addWidget(heading)
        line.addWidget(self.tenderness, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(6))
        groups: tuple[QWidget, ...] = (
            section(self.tr("Activity")),
            self.activity,
            section(self.tr("Found")),
            signs,
            tender,
            self.pressure,
            self.criteria,
            self.note,
        )
        for widget in groups:
            column.addWidget(widget)

    def _connect(self) -> None:
        self.activity.chosen.connect(
            lambda value: self.changed.emit("activity", Activity.UNKNOWN if value is None else value)
        )
        self.tenderness.chosen.connect(lambda value: self.changed.emit("spot_tenderness", value))
        self.pressure.changed.connect(self.changed)
        self.note.edited.connect(lambda text: self.changed.emit("note", text))
        self.draw.clicked.connect(self.draw_asked)
        for field, toggle in self.signs.items():
            toggle.chosen.connect(lambda value, name=field: self.changed.emit(name, value))

    def show_finding(self, finding: Finding, *, another: bool, editable: bool) -> None:
        """Show a finding; `another`: not the one that was shown before."""
        self.activity.show_value(finding.activity)
        for field, toggle in self.signs.items():
            toggle.show_value(getattr(finding, field))
        self.draw.setVisible(editable and finding.referred_pain is True)
        self.tenderness.show_value(finding.spot_tenderness)
        self.pressure.show_finding(finding, another=another)
        self._show_criteria(finding)
        if another:
            self.note.show_other(finding.note)
        else:
            self.note.show_text(finding.note)
        self.note.setReadOnly(not editable)
        for widget in (self.activity, *self.signs.values(), self.tenderness, self.pressure):
            widget.setEnabled(editable)

    def _show_criteria(self, finding: Finding) -> None:
        """Say which of the consensus criteria are met, once one of them was examined."""
        criteria = criteria_of(finding)
        self.criteria.setVisible(criteria.open < len(criteria.items))
        tip = self.tr(
            "Delphi consensus of 2018: two of taut band, hypersensitive spot and referred pain. No diagnosis."
        )
        self.criteria.setToolTip(tip)
        words = criteria_words(criteria)
        self.criteria.setText(self.tr("✓ {0}").format(words) if criteria.are_met else words)

    @Slot(str)
    def take_focus(self, field: str) -> None:
        """Let a field be typed into."""
        editors: dict[str, QWidget] = {"ppt_kpa": self.pressure.here.field, "note": self.note}
        editors[field].setFocus()

    @Slot()
    def commit(self) -> None:
        """Hand over what is still being typed."""
        self.note.commit()
        self.pressure.commit()


def links(*buttons: QPushButton) -> QWidget:
    """Return quiet buttons in a line that wraps."""
    line = QWidget()
    flow = FlowLayout(line, theme.px(10))
    for button in buttons:
        theme.role(button, "link")
        flow.addWidget(button)
    return line
