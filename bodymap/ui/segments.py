"""A row of buttons of which one is chosen: what the page shows, or which view."""

from collections.abc import Iterable
from typing import Generic, TypeVar

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QPushButton, QWidget

from bodymap.ui import theme

Key = TypeVar("Key")


class Segments(QWidget, Generic[Key]):
    """Buttons by key. `picked(key)`: by the user only."""

    picked = Signal(object)

    def __init__(self, name: str, choices: Iterable[tuple[Key, str]], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self._group = QButtonGroup(self)
        self.buttons: dict[Key, QPushButton] = {}
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        for key, words in choices:
            button = QPushButton(words)
            button.setCheckable(True)
            button.setAccessibleName(f"{name}: {words}")
            theme.role(button, "segment")
            self._group.addButton(button)
            self.buttons[key] = button
            button.clicked.connect(lambda _on=False, key=key: self.picked.emit(key))
            row.addWidget(button)
        next(iter(self.buttons.values())).setChecked(True)

    def choose(self, key: Key) -> None:
        """Show a choice as made, without telling anybody."""
        self.buttons[key].setChecked(True)

    @property
    def chosen(self) -> Key:
        return next(key for key, button in self.buttons.items() if button.isChecked())
