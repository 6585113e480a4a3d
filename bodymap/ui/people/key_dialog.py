"""Gives the clinic a new key, after saying what that does; shows how far it is, and can be given up until the end."""

import threading

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QDialog, QProgressBar, QVBoxLayout, QWidget

from bodymap.app.session import Session
from bodymap.base.errors import BodymapError
from bodymap.ui import form, theme
from bodymap.ui.answers import when_done


class GivenUpError(BodymapError):
    """The user does not want a new key after all."""


class KeyDialog(QDialog):
    """`told()`: done, refused or given up."""

    told = Signal()
    _share = Signal(int, int)

    def __init__(self, session: Session, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setObjectName("new-key")
        self.setWindowTitle(self.tr("New key for the clinic"))
        self._session = session
        self._stop = threading.Event()
        self._busy = False
        self.bar = QProgressBar()
        self.bar.setRange(0, 1000)
        self.bar.setAccessibleName(self.tr("How far the new key is"))
        self.bar.hide()
        self.answer = form.text("", "notice")
        self.answer.hide()
        self.begin = form.button(self.tr("Make a new key"), "primary")
        self.cancel = form.button(self.tr("Cancel"))
        self.begin.clicked.connect(self._begin)
        self.cancel.clicked.connect(self.reject)
        self._share.connect(self._show_share, Qt.ConnectionType.QueuedConnection)
        column = QVBoxLayout(self)
        edge = theme.px(22)
        column.setContentsMargins(edge, edge, edge, edge)
        column.setSpacing(theme.px(12))
        column.addWidget(form.text(self.windowTitle(), "heading"))
        column.addWidget(form.text(self._words()))
        column.addWidget(self.bar)
        column.addWidget(self.answer)
        column.addStretch(1)
        column.addLayout(form.buttons_row(self.cancel, self.begin))
        form.fit(self, 560, 420)

    def _words(self) -> str:
        return self.tr(
            "The whole clinic is written anew under a new key. After that nobody who was disabled can open it, not "
            "even with a copy of the earlier key file; everybody else keeps their passphrase, and the recovery code "
            "stays. A loss of power does no harm.\n\n"
            "Backups from before keep the earlier key and open with the passphrases of their day: make a new backup "
            "afterwards, and remove the old ones where that matters. Nobody else may have the clinic open meanwhile."
        )

    def _begin(self) -> None:
        self._busy = True
        self._stop.clear()
        self.begin.setEnabled(False)
        self.answer.hide()
        self.bar.setValue(0)
        self.bar.show()

        def step(done: int, of: int) -> None:
            if self._stop.is_set():
                raise GivenUpError(self.tr("Given up: the clinic keeps its key."))
            self._share.emit(done, of)

        when_done(self._session.people.renew_key(step), lambda _nothing: self._finish(), self._fail, self)

    def _show_share(self, done: int, of: int) -> None:
        self.bar.setMaximum(of)
        self.bar.setValue(done)

    def _finish(self) -> None:
        self._busy = False
        self.bar.setValue(self.bar.maximum())
        self.begin.hide()
        self.cancel.setText(self.tr("Close"))
        self._say(self.tr("The clinic has a new key. Make a backup now: File, Back up now."))

    def _fail(self, error: BodymapError) -> None:
        self._busy = False
        self.bar.hide()
        self.begin.setEnabled(True)
        self._say(str(error))

    def _say(self, words: str) -> None:
        self.answer.setText(words)
        self.answer.show()
        self.told.emit()

    def reject(self) -> None:
        """Give it up while it goes on; else close."""
        if self._busy:
            self._stop.set()
        else:
            super().reject()

    def closeEvent(self, event: QCloseEvent) -> None:
        if self._busy:
            self._stop.set()
            event.ignore()
        else:
            super().closeEvent(event)
