"""The lower edge of the dialog: what can be done, how far it is, and what came of it."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from bodymap.ui import form, theme
from bodymap.ui.handover.progress_row import ProgressRow


class Foot(QWidget):
    """The row `told`, and below it the buttons `close_button`, `copy`, `print` and `save`."""

    def __init__(self) -> None:
        super().__init__()
        self.told = ProgressRow()
        self.close_button = form.button(self.tr("Close"))
        self.copy = form.button(self.tr("Copy"))
        self.print = form.button(self.tr("Print ..."))
        self.save = form.button(self.tr("Save ..."), "primary")
        self.save.setDefault(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.px(20), theme.px(4), theme.px(20), 0)
        column.setSpacing(theme.px(8))
        column.addWidget(self.told)
        column.addLayout(form.buttons_row(self.close_button, self.copy, self.print, self.save))
