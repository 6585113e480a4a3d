"""Adds to a signed visit: what, and why; the visit itself stays as it was."""

from PySide6.QtWidgets import QDialog, QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget

from bodymap.base.errors import BodymapError, InputError
from bodymap.ui import form, theme
from bodymap.ui.consult.controller import Controller


class AddendumDialog(QDialog):
    """Asks for the reason and the text of an addendum."""

    def __init__(self, controller: Controller, visit_id: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._controller, self._visit_id = controller, visit_id
        self.setWindowTitle(self.tr("Add an addendum"))
        self.reason, self.text = QLineEdit(), QPlainTextEdit()
        self.text.setTabChangesFocus(True)
        self.text.setMinimumHeight(theme.px(140))
        self.fields = {
            "reason": form.Field(self.tr("Why it is added"), self.reason),
            "text": form.Field(
                self.tr("What is added"), self.text, self.tr("It is printed with your name, the day and the time.")
            ),
        }
        cancel = form.button(self.tr("Cancel"))
        self.add = form.button(self.tr("Add to the visit"), "primary")
        cancel.clicked.connect(self.reject)
        self.add.clicked.connect(self._add)
        column = QVBoxLayout(self)
        edge = theme.px(22)
        column.setContentsMargins(edge, edge, edge, edge)
        column.setSpacing(theme.px(12))
        column.addWidget(form.text(self.windowTitle(), "heading"))
        column.addWidget(form.text(self.tr("The signed visit stays as it was. An addendum cannot be changed.")))
        for field in self.fields.values():
            column.addWidget(field)
        column.addLayout(form.buttons_row(cancel, self.add))
        form.fit(self, 560, 420)

    def _add(self) -> None:
        editor = self._controller.editor
        if editor is None:
            self.reject()
            return
        for field in self.fields.values():
            field.set_fault("")
        try:
            editor.addenda.add(self.reason.text(), self.text.toPlainText(), self._visit_id)
        except InputError as error:
            self.fields.get(error.field, self.fields["text"]).set_fault(str(error))
        except BodymapError as error:
            self.fields["text"].set_fault(str(error))
        else:
            self.accept()
