"""The settings, applied as soon as they are chosen: there is nothing to confirm, only to close."""

from collections.abc import Iterable

from PySide6.QtCore import Qt, QTimeZone
from PySide6.QtWidgets import QComboBox, QCompleter, QDialog, QSlider, QVBoxLayout, QWidget

from bodymap.app.settings import MAX_TEXT_SIZE, MIN_TEXT_SIZE, Paper, Theme, Units, WeightUnit
from bodymap.base.errors import InputError
from bodymap.ui import form, theme
from bodymap.ui.preferences import Preferences
from bodymap.ui.privacy import CAN_HIDE_FROM_CAPTURES
from bodymap.ui.settings.languages import languages

_STEP = 5
_LOCK_MINUTES = (1, 2, 5, 10, 15, 30, 60)


class SettingsDialog(QDialog):
    """Shows the preferences and changes them."""

    def __init__(self, preferences: Preferences, parent: QWidget | None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setObjectName("settings-dialog")
        self.setWindowTitle(self.tr("Settings"))
        self._preferences = preferences
        self._fields: dict[str, form.Field] = {}
        self.error = form.text("", "notice")
        self.error.hide()
        content = QWidget()
        self._form = QVBoxLayout(content)
        self._form.setContentsMargins(theme.px(24), theme.px(20), theme.px(24), theme.px(12))
        self._form.setSpacing(theme.px(14))
        self._form.addWidget(form.text(self.tr("Settings"), "heading"))
        self._add_look()
        self._add_clinic()
        self._add_privacy()
        self._form.addStretch(1)
        close = form.button(self.tr("Close"), "primary")
        close.clicked.connect(self.accept)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, theme.px(16))
        outer.addWidget(form.scrolled(content), 1)
        below = QVBoxLayout()
        below.setContentsMargins(theme.px(24), 0, theme.px(24), 0)
        below.addWidget(self.error)
        below.addLayout(form.buttons_row(close))
        outer.addLayout(below)
        preferences.failed.connect(self._show_error)
        form.fit(self, 460, 660)

    def _add_look(self) -> None:
        now = self._preferences.settings
        themes = (
            (self.tr("As the system"), Theme.SYSTEM.value),
            (self.tr("Light"), Theme.LIGHT.value),
            (self.tr("Dark"), Theme.DARK.value),
        )
        self.theme = self._choice("theme", self.tr("Theme"), themes, now.theme.value)
        self.text_size = QSlider(Qt.Orientation.Horizontal)
        self.text_size.setRange(MIN_TEXT_SIZE // _STEP, MAX_TEXT_SIZE // _STEP)
        self.text_size.setPageStep(4)
        self.text_size.setTracking(False)
        self.text_size.setValue(now.text_size // _STEP)
        self.text_size.setMinimumHeight(theme.px(40))
        shown = form.text("")
        shown.setMinimumWidth(theme.px(60))
        self._add("text_size", form.Field(self.tr("Text size"), self.text_size, beside=shown))

        def show(steps: int) -> None:
            shown.setText(self.tr("{0} %").format(steps * _STEP))

        show(self.text_size.value())
        self.text_size.sliderMoved.connect(show)
        self.text_size.valueChanged.connect(show)
        self.text_size.valueChanged.connect(lambda steps: self._change("text_size", steps * _STEP))

    def _add_clinic(self) -> None:
        now = self._preferences.settings
        self.language = self._choice(
            "language",
            self.tr("Language"),
            ((self.tr("As the system"), ""), *languages()),
            now.language,
            self.tr("Takes effect at the next start."),
        )
        self.units = self._choice("units", self.tr("Pressure"), ((unit.value, unit.value) for unit in Units), now.units)
        self.weight_unit = self._choice(
            "weight_unit", self.tr("Weight"), ((unit.value, unit.value) for unit in WeightUnit), now.weight_unit
        )
        self.paper = self._choice(
            "paper",
            self.tr("Paper"),
            ((size.value, size.value) for size in Paper),
            now.paper,
            self.tr("For a clinic whose letterhead does not say it."),
        )
        self.time_zone = self._choice(
            "time_zone",
            self.tr("Time zone"),
            ((self.tr("As this computer"), ""), *((zone, zone) for zone in zones())),
            now.time_zone,
            self.tr("Dates and times are shown in it."),
        )
        self.time_zone.setEditable(True)
        self.time_zone.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        completer = self.time_zone.completer()
        if completer is not None:
            completer.setFilterMode(Qt.MatchFlag.MatchContains)
            completer.setCompletionMode(QCompleter.CompletionMode.PopupCompletion)
        hint = self.tr("After so many minutes without a key or a pointer, the passphrase is asked for again.")
        minutes = sorted({*_LOCK_MINUTES, now.lock_minutes} - {0})
        entries = [(self.tr("{0} min").format(one), one) for one in minutes]
        never = (self.tr("Never"), 0)
        self.lock_minutes = self._choice(
            "lock_minutes", self.tr("Lock after"), (*entries, never), now.lock_minutes, hint
        )

    def _add_privacy(self) -> None:
        now = self._preferences.settings
        self.clipboard_seconds = self._choice(
            "clipboard_seconds",
            self.tr("Clear what was copied"),
            (
                (self.tr("after 30 seconds"), 30),
                (self.tr("after 1 minute"), 60),
                (self.tr("after 2 minutes"), 120),
                (self.tr("after 10 minutes"), 600),
                (self.tr("when the app is locked"), 0),
            ),
            now.clipboard_seconds,
            self.tr("What you copy in Bodymap leaves the clipboard by itself, and at once when it is locked."),
        )
        if CAN_HIDE_FROM_CAPTURES:
            self._choice(
                "hidden_from_captures",
                self.tr("Screenshots and shared screens"),
                ((self.tr("show these windows"), False), (self.tr("leave these windows out"), True)),
                now.hidden_from_captures,
            )

    def _add(self, name: str, field: form.Field) -> None:
        field.editor.setObjectName(name)
        self._fields[name] = field
        self._form.addWidget(field)

    def _choice(
        self, name: str, label: str, entries: Iterable[tuple[str, object]], now: object, hint: str = ""
    ) -> QComboBox:
        box = form.Choice()
        for words, value in entries:
            box.addItem(words, value)
        box.setCurrentIndex(max(0, box.findData(now)))
        self._add(name, form.Field(label, box, hint))
        box.activated.connect(lambda _index: self._change(name, box.currentData()))
        return box

    def _change(self, name: str, value: object) -> None:
        field = self._fields[name]
        field.set_fault("")
        try:
            self._preferences.change(**{name: value})
        except InputError as error:
            field.set_fault(str(error))

    def _show_error(self, error: object) -> None:
        self.error.setText(str(error))
        self.error.show()


def zones() -> list[str]:
    """Return the names of the time zones that both Qt and Python know, without the doubtful short ones."""
    from zoneinfo import available_timezones

    known = available_timezones()
    return sorted(
        name
        for name in (bytes(zone.data()).decode() for zone in QTimeZone.availableTimeZoneIds())
        if "/" in name and not name.startswith(("Etc/", "SystemV/")) and name in known
    )
