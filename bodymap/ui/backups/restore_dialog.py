"""Restores a backup into a new folder, shows what it holds beside what the open clinic holds, and offers to open it.

The open clinic is never touched.
"""

from datetime import tzinfo
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QFileDialog, QLineEdit, QVBoxLayout, QWidget

from bodymap.app.backups import Plan, contents_words, restore_backup
from bodymap.app.session import Session
from bodymap.base.errors import BodymapError
from bodymap.ui import background, form, theme
from bodymap.ui.answers import when_done


class RestoreDialog(QDialog):
    """`open_asked(folder)`: leave the open clinic and open the restored one; `told()`: restored, or refused."""

    open_asked = Signal(str)
    told = Signal()

    def __init__(self, session: Session, plan: Plan, parent: QWidget | None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setObjectName("restore")
        self.setWindowTitle(self.tr("Restore a backup"))
        self._session, self._plan = session, plan
        self._restored = ""
        self.backup, self.folder = QLineEdit(), QLineEdit()
        self.backup_field = form.Field(
            self.tr("Backup"),
            self.backup,
            self.tr("A folder named clinic- and the moment."),
            beside=self._choose_backup(),
        )
        self.folder_field = form.Field(
            self.tr("New folder"), self.folder, self.tr("The backup becomes a clinic there. It must be new or empty.")
        )
        place = Path(session.folder)
        self.folder.setText(str(place.with_name(f"{place.name}-restored")))
        self.passphrase = QLineEdit()
        self.passphrase.setEchoMode(QLineEdit.EchoMode.Password)
        self.passphrase_field = form.Field(
            self.tr("Your passphrase"), self.passphrase, self.tr("The one that held on the day of the backup.")
        )
        self.error = form.text("", "notice")
        self.error.hide()
        self.answer = form.text("")
        self.restore = form.button(self.tr("Restore"), "primary")
        self.restore.clicked.connect(self._restore)
        self.open_restored = form.button(self.tr("Open the restored clinic"))
        self.open_restored.hide()
        self.open_restored.clicked.connect(self._open)
        self._lay_out()
        form.fit(self, 560, 520)

    def _lay_out(self) -> None:
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(theme.px(24), theme.px(20), theme.px(24), theme.px(12))
        column.setSpacing(theme.px(14))
        column.addWidget(form.text(self.tr("Restore a backup"), "heading"))
        column.addWidget(form.text(self.tr("The clinic that is open stays as it is."), "muted"))
        for field in (self.backup_field, self.folder_field, self.passphrase_field, self.error, self.answer):
            column.addWidget(field)
        column.addStretch(1)
        close = form.button(self.tr("Close"))
        close.clicked.connect(self.reject)
        below = QVBoxLayout()
        below.setContentsMargins(theme.px(24), 0, theme.px(24), 0)
        below.addLayout(form.buttons_row(close, self.open_restored, self.restore))
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, theme.px(16))
        outer.addWidget(form.scrolled(content), 1)
        outer.addLayout(below)
        for line in (self.backup, self.folder, self.passphrase):
            line.setMinimumHeight(theme.px(40))

    def _choose_backup(self) -> QWidget:
        choose = form.button(self.tr("Choose ..."))

        def ask() -> None:
            chosen = QFileDialog.getExistingDirectory(self, self.tr("Backup"), str(self._plan.folder))
            if chosen:
                self.backup.setText(str(Path(chosen)))

        choose.clicked.connect(ask)
        return choose

    def _restore(self) -> None:
        faults = (
            (self.backup_field, "" if self.backup.text().strip() else self.tr("Choose a backup.")),
            (self.folder_field, "" if self.folder.text().strip() else self.tr("Name a new folder.")),
            (self.passphrase_field, "" if self.passphrase.text() else self.tr("Enter your passphrase.")),
        )
        for field, fault in faults:
            field.set_fault(fault)
        if any(fault for _, fault in faults):
            return
        self.error.hide()
        self.restore.setEnabled(False)
        self.answer.setText(self.tr("Restoring and verifying ..."))
        backup, into = self.backup.text().strip(), self.folder.text().strip()
        user, passphrase, zone = self._session.user.name, self.passphrase.text(), self._session.zone
        self.passphrase.clear()
        work = background.run(lambda: _restored(backup, into, user, passphrase, zone))
        when_done(work, self._compare, self._refuse, self)

    def _compare(self, restored: tuple[str, str]) -> None:
        self._restored, there = restored
        zone = self._session.zone
        when_done(
            self._session.contents(), lambda now: self._show(there, contents_words(now, zone)), self._refuse, self
        )

    def _show(self, there: str, here: str) -> None:
        words = self.tr("Restored and verified.\nThe restored clinic: {0}\nThe clinic that is open: {1}")
        self.answer.setText(words.format(there, here))
        self.restore.hide()
        self.open_restored.show()
        self.told.emit()

    def _refuse(self, error: BodymapError) -> None:
        self.answer.setText("")
        self.error.setText(str(error))
        self.error.show()
        self.restore.setEnabled(True)
        self.told.emit()

    def _open(self) -> None:
        self.accept()
        self.open_asked.emit(self._restored)


def _restored(backup: str, into: str, user: str, passphrase: str, zone: tzinfo) -> tuple[str, str]:
    """Restore a backup; return where, and what it holds in words."""
    restored = restore_backup(backup, into, user=user, passphrase=passphrase)
    return str(restored.path), contents_words(restored.contents, zone)
