"""The page that asks for the passphrase: the first thing that a start paints, so it imports next to nothing.

It shows nothing of any patient.
"""

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from bodymap.base.errors import BodymapError, DamagedError
from bodymap.ui import form
from bodymap.ui.secret.passphrase import PassphraseField


class UnlockPage(QWidget):
    """`submitted(user or '', passphrase)`; `other_asked()`: another clinic, or a new one; `code_asked()`.

    `salvage_asked(user or '')`: the clinic is damaged, and a new one is to be made from what reads.
    """

    submitted = Signal(str, str)
    other_asked = Signal()
    code_asked = Signal()
    salvage_asked = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        page, card = form.card_page(440)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(page)
        self._clinic = form.text("", "muted")
        self.user = form.Choice()
        self._user_field = form.Field(self.tr("Your name"), self.user)
        self._user_field.hide()
        self.passphrase = PassphraseField(self.tr("Passphrase"))
        self.error = form.text("", "notice")
        self.error.hide()
        self.unlock = form.button(self.tr("Unlock"), "primary")
        self.salvage = form.button(self.tr("Salvage what can be read ..."))
        self.salvage.hide()
        self._other = form.button(self.tr("Another clinic, or a new one ..."), "quiet")
        self.forgotten = form.button(self.tr("Passphrase forgotten: use the recovery code ..."), "quiet")
        card.addWidget(form.text("Bodymap", "title"))
        asked = (self._clinic, self._user_field, self.passphrase, self.error)
        for widget in (*asked, self.salvage, self.unlock, self.forgotten, self._other):
            card.addWidget(widget)
        self.setFocusProxy(self.passphrase.edit)
        self.passphrase.edit.returnPressed.connect(self._submit)
        self.unlock.clicked.connect(self._submit)
        self.forgotten.clicked.connect(self.code_asked)
        self._other.clicked.connect(self.other_asked)
        self.salvage.clicked.connect(lambda: self.salvage_asked.emit(self.user.currentText()))

    def set_clinic(self, folder: str) -> None:
        """Name the clinic's folder; nothing more is known of it before it is open."""
        self._clinic.setText(self.tr("Clinic in {0}").format(folder if "://" in folder else Path(folder)))
        self.reset()

    def reset(self) -> None:
        """Forget the passphrase and the last error, ready for the next try."""
        self.passphrase.clear()
        self.error.hide()
        self.salvage.hide()
        self.set_busy(False)

    def set_users(self, names: tuple[str, ...], last: str = "") -> None:
        """Offer the users' names, where there are several."""
        self.user.clear()
        self.user.addItems(list(names))
        if last in names:
            self.user.setCurrentText(last)
        self._user_field.setVisible(len(names) > 1)

    def set_busy(self, busy: bool) -> None:
        """While the clinic is being opened, nothing else can be asked."""
        self.unlock.setEnabled(not busy)
        self.passphrase.edit.setReadOnly(busy)
        self.unlock.setText(self.tr("Opening ...") if busy else self.tr("Unlock"))

    def show_error(self, error: BodymapError) -> None:
        """Say why the clinic did not open, and let the user try again."""
        self.set_busy(False)
        self.error.setText(f"{error.message}\n{error.hint}".strip())
        self.error.show()
        self.salvage.setVisible(isinstance(error, DamagedError))
        self.passphrase.edit.selectAll()
        self.passphrase.edit.setFocus()

    def _submit(self) -> None:
        if not self.unlock.isEnabled():
            return
        if not self.passphrase.text():
            self.passphrase.set_fault(self.tr("Enter your passphrase."))
            return
        self.passphrase.set_fault("")
        self.error.hide()
        self.set_busy(True)
        self.submitted.emit(self.user.currentText(), self.passphrase.text())
