"""The page for a forgotten passphrase: the printed recovery code opens the clinic, and a new passphrase is chosen."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from bodymap.base.errors import BodymapError
from bodymap.ui import form, theme
from bodymap.ui.secret.passphrase import PassphraseField
from bodymap.ui.secret.strength_watch import StrengthWatch


class RecoverPage(QWidget):
    """`submitted(recovery code, new passphrase)` once the form is whole; `cancelled()`."""

    submitted = Signal(str, str)
    cancelled = Signal()

    def __init__(self) -> None:
        super().__init__()
        page, card = form.card_page(520)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(page)
        self.code = QLineEdit()
        self.code_field = form.Field(
            self.tr("Recovery code"), self.code, self.tr("It was shown when the clinic was made. Spaces do not matter.")
        )
        self.first = PassphraseField(self.tr("New passphrase"))
        self.second = PassphraseField(self.tr("The same passphrase again"))
        self.strength = StrengthWatch(self.first, lambda: ())
        self.error = form.text("", "notice")
        self.error.hide()
        self.recover = form.button(self.tr("Open the clinic"), "primary")
        back = form.button(self.tr("Back"))
        card.addWidget(form.text(self.tr("Open with the recovery code"), "title"))
        for field in (self.code_field, self.first, self.second, self.error):
            card.addWidget(field)
        card.addLayout(form.buttons_row(back, self.recover))
        self.setFocusProxy(self.code)
        for line in (self.code, self.first.edit, self.second.edit):
            line.setMinimumHeight(theme.px(40))
            line.returnPressed.connect(self._submit)
        self.recover.clicked.connect(self._submit)
        back.clicked.connect(self.cancelled)

    def forget(self) -> None:
        """Forget what was typed, and the last error."""
        self.code.clear()
        self.first.clear()
        self.second.clear()
        self.error.hide()
        self._set_busy(False)

    def show_error(self, error: BodymapError) -> None:
        """Say why the clinic did not open; what was typed stays, so that a slip can be mended."""
        self._set_busy(False)
        self.error.setText(str(error))
        self.error.show()
        self.code.setFocus()

    def _set_busy(self, busy: bool) -> None:
        self.recover.setEnabled(not busy)
        self.recover.setText(self.tr("Opening ...") if busy else self.tr("Open the clinic"))

    def _submit(self) -> None:
        if not self.recover.isEnabled():
            return
        self.error.hide()
        if not self.strength.is_judged(self._submit):
            return
        different = self.first.text() != self.second.text()
        faults = (
            (self.code_field, "" if self.code.text().strip() else self.tr("Enter the recovery code.")),
            (self.first, self.strength.fault()),
            (self.second, self.tr("The two passphrases are not the same.") if different else ""),
        )
        if form.show_faults(faults):
            return
        self._set_busy(True)
        self.submitted.emit(self.code.text().strip(), self.first.text())
