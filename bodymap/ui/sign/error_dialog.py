"""Marks a signed visit as entered in error: why, and what that does."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QPlainTextEdit, QVBoxLayout, QWidget

from bodymap.base.errors import BodymapError
from bodymap.ui import form, theme
from bodymap.ui.consult.controller import Controller


class ErrorDialog(QDialog):
    """Asks for the reason."""

    def __init__(self, controller: Controller, visit_id: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setObjectName("in-error")
        self._controller, self._visit_id = controller, visit_id
        self.setWindowTitle(self.tr("Entered in error"))
        self.reason = QPlainTextEdit()
        self.reason.setTabChangesFocus(True)
        self.reason.setMinimumHeight(theme.px(90))
        self.field = form.Field(
            self.tr("Why the visit is wrong"),
            self.reason,
            self.tr("It is printed with your name, the day and the time."),
        )
        cancel = form.button(self.tr("Cancel"))
        self.mark = form.button(self.tr("Mark as entered in error"), "primary")
        cancel.clicked.connect(self.reject)
        self.mark.clicked.connect(self._mark)
        column = QVBoxLayout(self)
        edge = theme.px(22)
        column.setContentsMargins(edge, edge, edge, edge)
        column.setSpacing(theme.px(12))
        words = self.tr(
            "The visit is not removed: it stays in the list, struck through, with your reason. It counts no more in "
            "comparisons, trends, doses and intervals: record what was really done in another visit. This cannot be "
            "taken back."
        )
        column.addWidget(form.text(self.windowTitle(), "heading"))
        column.addWidget(form.text(words))
        column.addWidget(self.field)
        column.addStretch(1)
        column.addLayout(form.buttons_row(cancel, self.mark))
        form.fit(self, 560, 380)

    def _mark(self) -> None:
        editor = self._controller.editor
        if editor is None:
            self.reject()
            return
        self.field.set_fault("")
        try:
            editor.addenda.enter_in_error(self.reason.toPlainText(), self._visit_id)
        except BodymapError as error:
            self.field.set_fault(str(error))
        else:
            self.accept()
