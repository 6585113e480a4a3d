"""The bar above the columns: the brand, whose chart is open, and what can be done with it."""

from datetime import date

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QWidget

from bodymap.clinic.patient import Patient, age_in_years
from bodymap.ui import form, theme
from bodymap.ui.days import day_words
from bodymap.ui.elided import ElidedLabel
from bodymap.ui.keys import keys_words

_EDGE, _GAP, _NAME, _ALERT = 18, 10, 160, 130


class Header(QFrame):
    """`find_asked()`: anything; `history_asked(open)`, `export_asked()`, `handover_asked()`, `edit_asked()`."""

    find_asked = Signal()
    history_asked = Signal(bool)
    export_asked = Signal()
    handover_asked = Signal()
    edit_asked = Signal()

    def __init__(self) -> None:
        super().__init__()
        theme.role(self, "header")
        self._open = self._born_known = False
        self._brand = QLabel()
        self._name = ElidedLabel("")
        self._name.setObjectName("patient-name")
        theme.role(self._name, "heading")
        self._number, self._born = QLabel(), QLabel()
        for chip in (self._number, self._born):
            theme.role(chip, "chip")
            chip.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._weight = QLabel()
        theme.role(self._weight, "chip")
        self._weight.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.alerts = ElidedLabel("")
        self.alerts.setObjectName("alerts")
        self.alerts.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        theme.role(self.alerts, "alert")
        self.edit = self._button(self.tr("Edit"), "edit-patient", self.tr("Edit the patient"))
        theme.role(self.edit, "quiet")
        self.find_anything = self._button(
            self.tr("Find muscle, patient, command"), "find", self.tr("Find a muscle, a patient or a command")
        )
        self.find_anything.setToolTip(keys_words("palette"))
        self.history = self._button(self.tr("History"), "history", self.tr("History"))
        self.history.setCheckable(True)
        self.history.setToolTip(keys_words("history"))
        self.export = self._button(self.tr("Export PDF"), "export-pdf", self.tr("Export the visit summary as PDF"))
        self.export.setToolTip(keys_words("export-pdf"))
        self.hand_over = self._button(self.tr("Hand over"), "hand-over", self.tr("Hand over or print"))
        self.hand_over.setToolTip(self.tr("Hand over or print ({0})").format(keys_words("handover")))
        self._lay_out()
        self._name.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Preferred)
        self.find_anything.clicked.connect(self.find_asked)
        self.history.toggled.connect(self.history_asked)
        self.export.clicked.connect(self.export_asked)
        self.hand_over.clicked.connect(self.handover_asked)
        self.edit.clicked.connect(self.edit_asked)
        theme.signals().changed.connect(self._paint_brand)
        self._paint_brand()
        self.show_patient(None, None)

    def _lay_out(self) -> None:
        layout = QHBoxLayout(self)
        layout.setContentsMargins(theme.px(_EDGE), theme.px(6), theme.px(_EDGE), theme.px(6))
        layout.setSpacing(theme.px(_GAP))
        for widget in (self._brand, self._name, self.alerts, self._number, self._born, self._weight, self.edit):
            layout.addWidget(widget)
        layout.addStretch(1)
        for key in (self.find_anything, self.history, self.export, self.hand_over):
            layout.addWidget(key)

    def _button(self, words: str, name: str, accessible: str) -> QPushButton:
        made = form.button(words)
        made.setObjectName(name)
        made.setAccessibleName(accessible)
        return made

    def _paint_brand(self) -> None:
        colours = theme.tokens()
        self._brand.setText(
            f'<span style="font-size:{theme.px(18)}px; font-weight:600; color:{colours.text}">Body</span>'
            f'<span style="font-size:{theme.px(18)}px; font-weight:600; color:{colours.accent}">map</span>'
        )

    def show_patient(self, patient: Patient | None, today: date | None) -> None:
        """Show whose chart is open, and how old they are on `today`; None: nobody's."""
        self._born_known = patient is not None and patient.birth_date is not None
        self._open = patient is not None
        self.history.setEnabled(self._open)
        self.export.setEnabled(self._open)
        if patient is None:
            self._name.setText("")
            self._number.setText("")
            self._born.setText("")
            self.history.setChecked(False)
            self._fit()
            return
        self._name.setText(patient.full_name)
        self._number.setText(f"#{patient.chart_number}")
        if patient.birth_date is not None and today is not None:
            born = day_words(patient.birth_date)
            self._born.setText(self.tr("b. {0} · {1} y").format(born, age_in_years(patient.birth_date, today)))
        self._fit()

    def show_facts(self, weight: str, alerts: tuple[str, ...]) -> None:
        """Show what must be known before treating: the weight, and beside the name allergies and blood thinners."""
        self._weight.setText(weight)
        self.alerts.setText(" · ".join(alerts))
        self._fit()

    def minimumSizeHint(self) -> QSize:
        return QSize(0, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Show what there is room for: weight, age, brand and number go first; name and alerts stay before the keys."""
        gap = theme.px(_GAP)
        alerted = self._open and bool(self.alerts.text())
        room = self.width() - 2 * theme.px(_EDGE) + gap  # the last of them has none behind it
        for widget, wanted, least in (
            (self._name, self._open, theme.px(_NAME)),
            (self.alerts, alerted, theme.px(_ALERT)),
        ):
            widget.setVisible(wanted)
            room -= min(widget.sizeHint().width(), least) + gap if wanted else 0
        for key in (self.export, self.history, self.find_anything):
            room = self._give(key, room, gap)
        for widget, wanted, least in (
            (self._name, self._open, theme.px(_NAME)),
            (self.alerts, alerted, theme.px(_ALERT)),
        ):
            room -= max(0, widget.sizeHint().width() - least) if wanted else 0
        for chip, wanted in (
            (self._number, self._open),
            (self.edit, self._open),
            (self._brand, True),
            (self._born, self._born_known),
            (self.hand_over, True),
            (self._weight, self._open and bool(self._weight.text())),
        ):
            room = self._give(chip, room, gap, wanted=wanted)

    def _give(self, widget: QWidget, room: int, gap: int, *, wanted: bool = True) -> int:
        """Show a part where there is room for it, and return what room is left."""
        needed = widget.sizeHint().width() + gap
        shown = wanted and needed <= room
        widget.setVisible(shown)
        return room - needed if shown else room
