"""Adds somebody to the clinic, gives them other roles, or lets them in again under a new passphrase.

The passphrase is typed by the person themselves: nobody else needs to know it.
"""

from collections.abc import Callable
from concurrent.futures import Future
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QLineEdit, QVBoxLayout, QWidget

from bodymap.base.errors import BodymapError, InputError
from bodymap.clinic.roles import Role, role_words
from bodymap.ui import form, theme
from bodymap.ui.answers import when_done
from bodymap.ui.secret.passphrase import PassphraseField
from bodymap.ui.secret.strength_watch import StrengthWatch

if TYPE_CHECKING:
    from bodymap.clinic.people import Person

Save = Callable[[str, frozenset[Role], str], "Future[Person]"]


class PersonDialog(QDialog):
    """`done_with(Person)`. Asks for the name and a passphrase only where `named` or `secret` say so."""

    done_with = Signal(object)

    def __init__(
        self,
        title: str,
        save: Save,
        roles: frozenset[Role],
        parent: QWidget,
        *,
        named: bool,
        chosen: bool,
        secret: bool,
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setObjectName("person")
        self.setWindowTitle(title)
        self._save = save
        self._named, self._chosen, self._secret = named, chosen, secret
        self.name = QLineEdit()
        self.name.setMinimumHeight(theme.px(40))
        self.name_field = form.Field(self.tr("Name"), self.name, self.tr("As it stands below a visit."))
        self.roles = {role: form.Check(role_words(role)) for role in Role}
        for role, box in self.roles.items():
            box.setChecked(role in roles)
        self.first = PassphraseField(
            self.tr("Passphrase"), self.tr("To be typed by the person themselves. Several words are best.")
        )
        self.second = PassphraseField(self.tr("The same passphrase again"))
        self.strength = StrengthWatch(self.first, lambda: (self.name.text(),))
        self.error = form.text("", "notice")
        self.error.hide()
        self.save = form.button(self.tr("Save"), "primary")
        self.save.setDefault(True)
        self.save.clicked.connect(self._submit)
        self._lay_out()
        form.fit(self, 480, 200 + 110 * named + 160 * chosen + 200 * secret)

    def _lay_out(self) -> None:
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(theme.px(22), theme.px(18), theme.px(22), theme.px(10))
        column.setSpacing(theme.px(10))
        column.addWidget(form.text(self.windowTitle(), "heading"))
        if self._named:
            column.addWidget(self.name_field)
        if self._chosen:
            column.addWidget(form.text(self.tr("Roles"), "strong"))
            for box in self.roles.values():
                column.addWidget(box)
        if self._secret:
            column.addWidget(self.first)
            column.addWidget(self.second)
        column.addWidget(self.error)
        column.addStretch(1)
        cancel = form.button(self.tr("Cancel"))
        cancel.clicked.connect(self.reject)
        below = QVBoxLayout()
        below.setContentsMargins(theme.px(22), 0, theme.px(22), 0)
        below.addLayout(form.buttons_row(cancel, self.save))
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, theme.px(16))
        outer.addWidget(form.scrolled(content), 1)
        outer.addLayout(below)
        for field in (self.first, self.second):
            field.edit.setMinimumHeight(theme.px(40))

    def _submit(self) -> None:
        if not self.save.isEnabled():
            return
        self.error.hide()
        if self._secret and not self.strength.is_judged(self._submit):
            return
        wrong = [field for field, fault in self._faults() if fault]
        for field, fault in self._faults():
            field.set_fault(fault)
        if wrong:
            wrong[0].editor.setFocus()
            return
        self.save.setEnabled(False)
        chosen = frozenset(role for role, box in self.roles.items() if box.isChecked())
        future = self._save(self.name.text(), chosen, self.first.text() if self._secret else "")
        when_done(future, self._finish, self._fail, self)

    def _faults(self) -> tuple[tuple[form.Field, str], ...]:
        found: list[tuple[form.Field, str]] = []
        if self._named:
            found.append((self.name_field, "" if self.name.text().strip() else self.tr("Enter the name.")))
        if self._secret:
            different = self.first.text() != self.second.text()
            found.append((self.first, self.strength.fault()))
            found.append((self.second, self.tr("The two passphrases are not the same.") if different else ""))
        return tuple(found)

    def _finish(self, person: "Person") -> None:
        self.first.clear()
        self.second.clear()
        self.done_with.emit(person)
        self.accept()

    def _fail(self, error: BodymapError) -> None:
        self.save.setEnabled(True)
        field = {"name": self.name_field, "passphrase": self.first}.get(
            error.field if isinstance(error, InputError) else ""
        )
        if field is not None and field.isVisible():
            field.set_fault(str(error))
            field.editor.setFocus()
        else:
            self.error.setText(str(error))
            self.error.show()
