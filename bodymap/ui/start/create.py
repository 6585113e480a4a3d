"""The form that creates a clinic: its folder, its name, the first user's name and the passphrase, twice."""

from pathlib import Path

from PySide6.QtCore import QStandardPaths, Signal
from PySide6.QtWidgets import QFileDialog, QLineEdit, QVBoxLayout, QWidget

from bodymap.base.errors import BodymapError, InputError
from bodymap.ui import form, theme
from bodymap.ui.secret.passphrase import PassphraseField
from bodymap.ui.secret.strength_watch import StrengthWatch


class CreatePage(QWidget):
    """`submitted(folder, clinic name, user name, passphrase)` once the form is whole; `cancelled()`."""

    submitted = Signal(str, str, str, str)
    cancelled = Signal()

    def __init__(self) -> None:
        super().__init__()
        page, card = form.card_page(520)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(page)
        self.clinic_name, self.user_name, self.folder = QLineEdit(), QLineEdit(), QLineEdit()
        choose = form.button(self.tr("Choose ..."))
        choose.setAccessibleName(self.tr("Choose the folder"))
        documents = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        self.folder.setText(str(Path(documents) / "Bodymap clinic"))
        self.clinic_field = form.Field(
            self.tr("Name of the clinic"), self.clinic_name, self.tr("It stands at the head of every document.")
        )
        self.user_field = form.Field(self.tr("Your name"), self.user_name, self.tr("As it stands below a visit."))
        self.folder_field = form.Field(
            self.tr("Folder"), self.folder, self.tr("A new or an empty folder on this computer."), beside=choose
        )
        self.first = PassphraseField(
            self.tr("Passphrase"), self.tr("Several words that you can remember are better than one that is short.")
        )
        self.second = PassphraseField(self.tr("The same passphrase again"))
        self.strength = StrengthWatch(self.first, lambda: (self.clinic_name.text(), self.user_name.text()))
        self.error = form.text("", "notice")
        self.error.hide()
        self.create_clinic = form.button(self.tr("Create the clinic"), "primary")
        back = form.button(self.tr("Back"))
        card.addWidget(form.text(self.tr("Create your clinic"), "title"))
        card.addWidget(
            form.text(self.tr("Everything that you record is encrypted with a key that only you can unlock."), "muted")
        )
        for field in (self.clinic_field, self.user_field, self.folder_field, self.first, self.second, self.error):
            card.addWidget(field)
        card.addLayout(form.buttons_row(back, self.create_clinic))
        self.setFocusProxy(self.clinic_name)
        for line in (self.clinic_name, self.user_name, self.folder, self.first.edit, self.second.edit):
            line.setMinimumHeight(theme.px(40))
            line.returnPressed.connect(self._submit)
        choose.clicked.connect(self._choose)
        self.create_clinic.clicked.connect(self._submit)
        back.clicked.connect(self.cancelled)

    def set_busy(self, busy: bool) -> None:
        """While the clinic is being made, nothing else can be asked."""
        self.create_clinic.setEnabled(not busy)
        self.create_clinic.setText(self.tr("Creating ...") if busy else self.tr("Create the clinic"))

    def show_error(self, error: BodymapError) -> None:
        """Say what the store answered, beside the field that it names."""
        self.set_busy(False)
        field = {"folder": self.folder_field, "clinic_name": self.clinic_field, "user_name": self.user_field}.get(
            error.field if isinstance(error, InputError) else ""
        )
        if field is not None:
            field.set_fault(str(error))
            field.editor.setFocus()
        else:
            self.error.setText(str(error))
            self.error.show()

    def forget(self) -> None:
        """Forget the passphrase that was typed."""
        self.first.clear()
        self.second.clear()
        self.set_busy(False)

    def _choose(self) -> None:
        dialog = QFileDialog(self, self.tr("The folder of the clinic"), str(Path(self.folder.text()).parent))
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly, True)
        dialog.fileSelected.connect(self.folder.setText)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _submit(self) -> None:
        if not self.create_clinic.isEnabled():
            return
        self.error.hide()
        if not self.strength.is_judged(self._submit):
            return
        first_fault: QWidget | None = None
        for field, fault in self._faults():
            field.set_fault(fault)
            if fault and first_fault is None:
                first_fault = field.editor
        if first_fault is not None:
            first_fault.setFocus()
            return
        self.set_busy(True)
        self.submitted.emit(
            str(Path(self.folder.text().strip()).expanduser()),
            self.clinic_name.text().strip(),
            self.user_name.text().strip(),
            self.first.text(),
        )

    def _faults(self) -> tuple[tuple[form.Field, str], ...]:
        """Return every field with what is wrong with it."""
        different = self.first.text() != self.second.text()
        return (
            (self.clinic_field, "" if self.clinic_name.text().strip() else self.tr("Enter the name of the clinic.")),
            (self.user_field, "" if self.user_name.text().strip() else self.tr("Enter your name.")),
            (self.folder_field, "" if self.folder.text().strip() else self.tr("Choose a folder.")),
            (self.first, self.strength.fault()),
            (self.second, self.tr("The two passphrases are not the same.") if different else ""),
        )
