"""The page for a damaged clinic: what still reads goes into a new one; then what is missing, by chart number.

The damaged folder is only read. Nothing of any patient but chart numbers is shown here.
"""

import threading
from concurrent.futures import Future
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QProgressBar, QVBoxLayout, QWidget

from bodymap.base.errors import BodymapError
from bodymap.ui import background, form, theme
from bodymap.ui.answers import when_done
from bodymap.ui.secret.passphrase import PassphraseField

if TYPE_CHECKING:
    from bodymap.app.salvage import Salvaged

_WHOLE = 1000


class SalvagePage(QWidget):
    """`finished(folder)`: the new clinic is to be opened; `cancelled()`: back to the unlock page."""

    finished = Signal(str)
    cancelled = Signal()
    _share = Signal(float)

    def __init__(self) -> None:
        super().__init__()
        self._damaged = self._user = ""
        self._stopped = threading.Event()
        self._running: Future[Salvaged] | None = None
        self._made = ""
        page, card = form.card_page(560)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(page)
        self.folder = QLineEdit()
        self.folder.setMinimumHeight(theme.px(40))
        self.folder_field = form.Field(
            self.tr("New folder"), self.folder, self.tr("The damaged clinic is only read and stays as it is.")
        )
        self.passphrase = PassphraseField(self.tr("Passphrase"))
        self.error = form.text("", "notice")
        self.bar = QProgressBar()
        self.bar.setRange(0, _WHOLE)
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(self.tr("Progress"))
        self.kept = form.text("")
        self.missing = QPlainTextEdit()
        self.missing.setReadOnly(True)
        self.missing.setAccessibleName(self.tr("What is missing"))
        self.start = form.button(self.tr("Salvage"), "primary")
        self.back = form.button(self.tr("Back"))
        card.addWidget(form.text(self.tr("Salvage what can be read"), "title"))
        self._words = form.text(
            self.tr(
                "A new clinic is made from what can still be read. If there is a recent backup, restore that instead: "
                "it is whole. Nothing of the damaged folder is changed: keep it."
            ),
            "muted",
        )
        for widget in (self._words, self.folder_field, self.passphrase, self.error, self.bar, self.kept, self.missing):
            card.addWidget(widget)
        card.addLayout(form.buttons_row(self.back, self.start))
        self.setFocusProxy(self.passphrase.edit)
        self.passphrase.edit.returnPressed.connect(self._go)
        self.start.clicked.connect(self._go)
        self.back.clicked.connect(self._leave)
        self._share.connect(lambda share: self.bar.setValue(round(share * _WHOLE)))

    def begin(self, damaged: str, user: str) -> None:
        """Offer to salvage the clinic in this folder for this user (empty: the only one)."""
        self._damaged, self._user, self._made = damaged, user, ""
        path = Path(damaged)
        self.folder.setText(str(path.with_name(f"{path.name}-salvaged")))
        self.passphrase.clear()
        self.start.setText(self.tr("Salvage"))
        for widget in (self.error, self.kept, self.missing):
            widget.hide()
        self._set_busy(False)

    def _set_busy(self, busy: bool) -> None:
        for widget in (self.folder_field, self.passphrase, self._words):
            widget.setVisible(not self._made and not busy)
        self.bar.setVisible(busy)
        self.start.setVisible(not busy)
        self.back.setText(self.tr("Stop") if busy else self.tr("Back"))

    def _go(self) -> None:
        if self._made:
            self.finished.emit(self._made)
            return
        target, passphrase = self.folder.text().strip(), self.passphrase.text()
        faults = (
            (self.folder_field, "" if target else self.tr("Name a new folder.")),
            (self.passphrase, "" if passphrase else self.tr("Enter your passphrase.")),
        )
        for field, fault in faults:
            field.set_fault(fault)
        if any(fault for _, fault in faults):
            return
        self.error.hide()
        self.bar.setValue(0)
        self._set_busy(True)
        self._stopped.clear()
        damaged, user = self._damaged, self._user

        def work() -> "Salvaged":
            from bodymap.app.salvage import salvage_clinic

            return salvage_clinic(
                damaged, target, user=user or None, passphrase=passphrase, progress=self._share.emit, stop=self._stopped
            )

        self._running = background.run(work)
        when_done(self._running, self._show, self._fail, self)

    def _show(self, salvaged: "Salvaged") -> None:
        from bodymap.app.salvage import kept_words, missing_words

        self._made = str(salvaged.path)
        self.passphrase.clear()
        self._set_busy(False)
        self.kept.setText(kept_words(salvaged))
        missing = missing_words(salvaged)
        self.missing.setPlainText("\n".join(missing) if missing else self.tr("Nothing is missing."))
        self.kept.show()
        self.missing.show()
        self.start.setText(self.tr("Open the salvaged clinic"))
        self.start.setFocus()

    def _fail(self, error: BodymapError) -> None:
        self._set_busy(False)
        self.error.setText(f"{error.message}\n{error.hint}".strip())
        self.error.show()
        self.passphrase.edit.selectAll()
        self.passphrase.edit.setFocus()

    def _leave(self) -> None:
        if self._running is not None and not self._running.done():
            self._stopped.set()
        else:
            self.passphrase.clear()
            self.cancelled.emit()
