"""On which day a draft took place: for a visit that is entered afterwards."""

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QDialog, QLineEdit, QVBoxLayout, QWidget

from bodymap.base.errors import InputError
from bodymap.ui import form, theme
from bodymap.ui.consult.controller import Controller
from bodymap.ui.patients.dates import example, parse_date, shown


class VisitDayDialog(QDialog):
    """Asks for the day of the visit that is being recorded."""

    def __init__(self, controller: Controller, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._controller = controller
        self.setWindowTitle(self.tr("Day of the visit"))
        self.day = QLineEdit()
        visit = controller.visit
        if visit is not None:
            self.day.setText(shown(controller.local(visit.started_at).date(), QLocale()))
        self.field = form.Field(
            self.tr("The visit took place on"),
            self.day,
            self.tr("For a visit that is entered afterwards. When it was entered stays in the audit trail."),
        )
        cancel = form.button(self.tr("Cancel"))
        self.accept_button = form.button(self.tr("Set the day"), "primary")
        self.accept_button.setDefault(True)
        cancel.clicked.connect(self.reject)
        self.accept_button.clicked.connect(self._apply)
        column = QVBoxLayout(self)
        edge = theme.px(20)
        column.setContentsMargins(edge, edge, edge, edge)
        column.setSpacing(theme.px(14))
        column.addWidget(self.field)
        column.addLayout(form.buttons_row(cancel, self.accept_button))
        form.fit(self, 460, 190)

    def _apply(self) -> None:
        controller, editor = self._controller, self._controller.editor
        day = parse_date(self.day.text(), QLocale(), controller.session.today())
        if day is None or editor is None:
            self.field.set_fault(self.tr("This is not a day. Type it like {0}.").format(example(QLocale())))
            return
        try:
            editor.date_visit(day)
        except InputError as error:
            self.field.set_fault(str(error))
            return
        self.accept()
