"""The section of the right column with every fact, and of which day it is."""

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from bodymap.ui import form, theme
from bodymap.ui.consult.flow import FlowLayout
from bodymap.ui.consult.sections.section import Section
from bodymap.ui.facts.desk import FactsDesk


class FactsSection(Section):
    """Shows the facts; they are changed in their form."""

    def __init__(self, desk: FactsDesk) -> None:
        body = QWidget()
        super().__init__("facts", self.tr("Before treating"), body)
        self._desk = desk
        self.state = form.text("", "muted")
        self.words = form.text("")
        self.change = form.button(self.tr("Change the facts"))
        self.confirm = form.button(self.tr("Confirm: all as before"))
        self.change.clicked.connect(desk.change)
        self.confirm.clicked.connect(desk.confirm)
        self._buttons = QWidget()
        flow = FlowLayout(self._buttons, theme.px(8))
        flow.addWidget(self.change)
        flow.addWidget(self.confirm)
        column = QVBoxLayout(body)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(6))
        for widget in (self.state, self.words, self._buttons):
            column.addWidget(widget)
        desk.changed.connect(self._show)
        self._show()

    @Slot()
    def _show(self) -> None:
        desk = self._desk
        self.setVisible(desk.controller.visit is not None)
        self.state.setText(desk.state())
        self.words.setText("\n".join(self.tr("{0}: {1}").format(name, words) for name, words in desk.lines()))
        self.words.setVisible(desk.facts is not None)
        self._buttons.setVisible(desk.controller.recording)
        self.confirm.setVisible(desk.facts is not None and not desk.confirmed)
        said = (desk.weight(), *desk.alerts())
        self.set_summary(" · ".join(one for one in said if one))
