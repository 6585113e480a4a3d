"""The field for a passphrase: hidden or shown, with a hint while Caps Lock is on. It never keeps a copy."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit

from bodymap.ui import form


class PassphraseEdit(QLineEdit):
    """A line for a passphrase; `caps_lock(on)` when what is typed shows that Caps Lock changed."""

    caps_lock = Signal(bool)

    def __init__(self) -> None:
        super().__init__()
        self.setEchoMode(QLineEdit.EchoMode.Password)
        self._caps = False

    def keyPressEvent(self, event: QKeyEvent) -> None:
        self._notice_caps(event)
        super().keyPressEvent(event)

    def _notice_caps(self, event: QKeyEvent) -> None:
        """Qt cannot be asked for Caps Lock: a letter whose case does not fit the Shift key gives it away."""
        from PySide6.QtCore import Qt

        typed = event.text()
        if event.key() == Qt.Key.Key_CapsLock:
            caps = not self._caps if self._caps else self._caps
        elif len(typed) == 1 and typed.lower() != typed.upper():
            shifted = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            caps = typed.isupper() != shifted
        else:
            return
        if caps != self._caps:
            self._caps = caps
            self.caps_lock.emit(caps)


class PassphraseField(form.Field):
    """A labelled passphrase with a button that shows it, and the hint about Caps Lock."""

    def __init__(self, label: str, hint: str = "") -> None:
        self.edit = PassphraseEdit()
        self.show_button = form.button("")
        super().__init__(label, self.edit, hint, beside=self.show_button)
        self.show_button.setCheckable(True)
        self.caps_hint = form.text(self.tr("Caps Lock is on."), "warn-text")
        self.caps_hint.hide()
        layout = self.layout()
        if layout is not None:
            layout.addWidget(self.caps_hint)
        self.show_button.toggled.connect(self._set_shown)
        self._set_shown(False)
        self.edit.caps_lock.connect(self.caps_hint.setVisible)

    def text(self) -> str:
        return self.edit.text()

    def clear(self) -> None:
        """Forget what was typed, and hide the next."""
        self.edit.clear()
        self.show_button.setChecked(False)

    def _set_shown(self, shown: bool) -> None:
        self.edit.setEchoMode(QLineEdit.EchoMode.Normal if shown else QLineEdit.EchoMode.Password)
        self.show_button.setText(self.tr("Hide") if shown else self.tr("Show"))
        self.show_button.setAccessibleName(self.tr("Hide the passphrase") if shown else self.tr("Show the passphrase"))
