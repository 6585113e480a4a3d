"""Small choices: a sign that was found (or not) at a point, and one of several words. A second click takes back.

The letter key of a choice is underlined in its words, or stands behind them.
"""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QButtonGroup, QPushButton, QStyle, QStyleOptionButton, QWidget

from bodymap.ui import theme
from bodymap.ui.consult.flow import FlowLayout

_LONG_PRESS = 500


class KeyedButton(QPushButton):
    """A button that shows its letter key; the key itself belongs to the window's actions."""

    def __init__(self, text: str, key: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self._key = key
        if key:
            self.setToolTip(self.tr("Key: {0}").format(key))

    def sizeHint(self) -> QSize:
        """Be wide enough for a finger: a minimum in the style sheet would let long words be cut instead."""
        return super().sizeHint().expandedTo(QSize(theme.px(40), 0))

    def paintEvent(self, event: QPaintEvent) -> None:
        if not self._key:
            super().paintEvent(event)
            return
        at = next((i for i, c in enumerate(self.text()) if c.upper() == self._key), -1)
        option = QStyleOptionButton()
        self.initStyleOption(option)
        words, option.text = option.text, ""
        painter = QPainter(self)
        self.style().drawControl(QStyle.ControlElement.CE_PushButton, option, painter, self)
        painter.setPen(QColor(self._ink()))
        metrics = painter.fontMetrics()
        quiet = self.property("role") == "link"
        left = 0 if quiet else round((self.width() - metrics.horizontalAdvance(words)) / 2)
        base = round((self.height() + metrics.ascent() - metrics.descent()) / 2)
        painter.drawText(left, base, words)
        if at >= 0:
            start = left + metrics.horizontalAdvance(words[:at])
            width = metrics.horizontalAdvance(words[at])
            painter.fillRect(
                start, base + metrics.underlinePos() + 1, width, max(1, theme.px(1.4)), painter.pen().color()
            )

    def _ink(self) -> str:
        colours = theme.tokens()
        if not self.isEnabled():
            return colours.faint
        if self.property("role") == "link":
            return colours.accent
        return colours.on_accent_soft if self.isChecked() else colours.text


class SignToggle(KeyedButton):
    """A sign at a point: a click says that it was found, another takes that back. `chosen(bool | None)`.

    A right click or a long press says that it was looked for and not found, as Shift with its key does.
    """

    chosen = Signal(object)

    def __init__(self, name: str, key: str = "", parent: QWidget | None = None) -> None:
        super().__init__(name, key, parent)
        self._name = name
        self.value: bool | None = None
        self._denied = False
        self._long = QTimer(self, singleShot=True, interval=_LONG_PRESS)
        self._long.timeout.connect(self._deny)
        self.setCheckable(True)
        self.clicked.connect(self._step)
        no = self.tr("No: right click, long press or Shift+{0}").format(key) if key else self.tr("No: right click")
        self.setToolTip(f"{self.toolTip()}. {no}." if key else f"{no}.")
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
        self._long.stop()
        if self._denied:  # a long press has said no; letting go says nothing more
            self._denied = False
            self.show_value(self.value)
            return
        self._choose(True if self.value is None else None)

    def _deny(self) -> None:
        self._denied = True
        self._choose(None if self.value is False else False)

    def _choose(self, value: bool | None) -> None:
        self.show_value(value)
        self.chosen.emit(value)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.LeftButton:
            self._denied = False
            self._long.start()
        super().mousePressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._long.stop()
        if event.button() is Qt.MouseButton.RightButton and self.isEnabled():
            self._choose(None if self.value is False else False)
            return
        super().mouseReleaseEvent(event)


class ChoiceRow(QWidget):
    """One of several words, or none. `chosen(object)`: the value of the word, None when it was taken back."""

    chosen = Signal(object)

    def __init__(
        self,
        name: str,
        choices: Sequence[tuple[object, str]],
        parent: QWidget | None = None,
        *,
        keys: Mapping[object, str] | None = None,
    ) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self._values = [value for value, _text in choices]
        self._shown: object = None
        flow = FlowLayout(self, theme.px(6))
        self._group = QButtonGroup(self)
        self._group.setExclusive(False)
        self.buttons: dict[object, QPushButton] = {}
        for i, (value, text) in enumerate(choices):
            button = KeyedButton(text, (keys or {}).get(value, ""))
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
