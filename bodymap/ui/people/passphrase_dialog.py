"""Changes the passphrase of the user who is signed in, who has to know the present one."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from bodymap.app.session import Session
from bodymap.base.errors import BodymapError, InputError
from bodymap.ui import form, theme
from bodymap.ui.answers import when_done
from bodymap.ui.secret.passphrase import PassphraseField
from bodymap.ui.secret.strength_watch import StrengthWatch


class PassphraseDialog(QDialog):
    """The present passphrase once, the new one twice."""

    def __init__(self, session: Session, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setObjectName("passphrase")
        self.setWindowTitle(self.tr("Change my passphrase"))
        self._session = session
        self.old = PassphraseField(self.tr("Present passphrase"))
        self.first = PassphraseField(self.tr("New passphrase"), self.tr("Several words are best."))
        self.second = PassphraseField(self.tr("The new passphrase again"))
        self.strength = StrengthWatch(self.first, lambda: (session.user.name, session.clinic.name))
        self.error = form.text("", "notice")
        self.error.hide()
        self.save = form.button(self.tr("Change it"), "primary")
        self.save.setDefault(True)
        self.save.clicked.connect(self._submit)
        cancel = form.button(self.tr("Cancel"))
        cancel.clicked.connect(self.reject)
        column = QVBoxLayout(self)
        edge = theme.px(22)
        column.setContentsMargins(edge, edge, edge, edge)
        column.setSpacing(theme.px(12))
        column.addWidget(form.text(self.windowTitle(), "heading"))
        for field in (self.old, self.first, self.second):
            field.edit.setMinimumHeight(theme.px(40))
            column.addWidget(field)
        column.addWidget(self.error)
        column.addStretch(1)
        column.addLayout(form.buttons_row(cancel, self.save))
        form.fit(self, 460, 420)

    def _submit(self) -> None:
        if not self.save.isEnabled():
            return
        self.error.hide()
        if not self.strength.is_judged(self._submit):
            return
        different = self.first.text() != self.second.text()
        faults = (
            (self.old, "" if self.old.text() else self.tr("Enter your present passphrase.")),
            (self.first, self.strength.fault()),
            (self.second, self.tr("The two passphrases are not the same.") if different else ""),
        )
        if form.show_faults(faults):
            return
        self.save.setEnabled(False)
        future = self._session.people.change_passphrase(self.old.text(), self.first.text())
        when_done(future, lambda _nothing: self._finish(), self._fail, self)

    def _finish(self) -> None:
        for field in (self.old, self.first, self.second):
            field.clear()
        self.accept()

    def _fail(self, error: BodymapError) -> None:
        self.save.setEnabled(True)
        if isinstance(error, InputError) and error.field == "passphrase":
            self.first.set_fault(str(error))
        else:
            self.error.setText(str(error))
            self.error.show()
