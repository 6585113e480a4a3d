"""Small choices: a sign that was examined (yes or no) or not, and one of several words. A second click takes back."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QPushButton, QWidget

from bodymap.ui import theme
from bodymap.ui.consult.flow import FlowLayout


class SignToggle(QPushButton):
    """A sign at a point: a click goes from not examined to yes, to no, and back. `chosen(bool | None)`."""

    chosen = Signal(object)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name = name
        self.setCheckable(True)
        self.value: bool | None = None
        self.setToolTip(self.tr("Click: yes. Click again: no. Once more: not examined."))
        self.clicked.connect(self._step)
        self.show_value(None)

    def show_value(self, value: bool | None) -> None:
        self.value = value
        if value is None:
            text, words = self._name, self.tr("{0}: not examined")
        elif value:
            text, words = self.tr("✓ {0}").format(self._name), self.tr("{0}: yes")
        else:
            text, words = self.tr("{0}: no").format(self._name), self.tr("{0}: no")
        self.setText(text)
        self.setAccessibleName(words.format(self._name))
        self.setChecked(value is True)

    def _step(self) -> None:
        self.show_value({None: True, True: False, False: None}[self.value])
        self.chosen.emit(self.value)


class ChoiceRow(QWidget):
    """One of several words, or none. `chosen(object)`: the value of the word, None when it was taken back."""

    chosen = Signal(object)

    def __init__(self, name: str, choices: Sequence[tuple[object, str]], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self._values = [value for value, _text in choices]
        self._shown: object = None
        flow = FlowLayout(self, theme.px(6))
        self._group = QButtonGroup(self)
        self._group.setExclusive(False)
        self.buttons: dict[object, QPushButton] = {}
        for i, (value, text) in enumerate(choices):
            button = QPushButton(text)
            button.setCheckable(True)
            button.setAccessibleName(self.tr("{0}: {1}").format(name, text))
            self._group.addButton(button, i)
            self.buttons[value] = button
            flow.addWidget(button)
        self._group.idClicked.connect(self._clicked)

    def show_value(self, value: object) -> None:
        """Show which word counts; one that is not among the choices: none."""
        self._shown = value
        for one, button in self.buttons.items():
            button.setChecked(one == value)

    def _clicked(self, index: int) -> None:
        value = None if self._values[index] == self._shown else self._values[index]
        self.show_value(value)
        self.chosen.emit(value)
