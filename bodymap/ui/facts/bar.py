"""The bar under the header while the facts of a patient are not confirmed at the visit that is recorded."""

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy

from bodymap.ui import form, theme
from bodymap.ui.facts.desk import FactsDesk


class FactsBar(QFrame):
    """One sentence with what is known, and one click that confirms it."""

    def __init__(self, desk: FactsDesk) -> None:
        super().__init__()
        theme.role(self, "facts-bar")
        self._desk = desk
        self.words = form.text("")
        self.words.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.confirm = form.button(self.tr("Confirm: all as before"), "primary")
        self.change = form.button(self.tr("Change"))
        self.confirm.clicked.connect(desk.confirm)
        self.change.clicked.connect(desk.change)
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.px(18), theme.px(4), theme.px(18), theme.px(4))
        row.setSpacing(theme.px(10))
        row.addWidget(self.words, 1)
        row.addWidget(self.change)
        row.addWidget(self.confirm)
        desk.changed.connect(self._show)
        self._show()

    @Slot()
    def _show(self) -> None:
        desk = self._desk
        if not desk.controller.recording or desk.confirmed:
            self.hide()
            return
        known = " · ".join(self.tr("{0}: {1}").format(name, words) for name, words in desk.lines())
        self.words.setText(f"{desk.state()} {known}".strip())
        self.confirm.setVisible(desk.facts is not None)
        self.change.setText(self.tr("Change") if desk.facts is not None else self.tr("Enter them"))
        self.show()
