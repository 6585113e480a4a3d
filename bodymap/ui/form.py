"""The parts of a form: a labelled field with its fault beside it, a card in a page that scrolls, rows of buttons.

On the way to the first paint, so the big namespaces `Qt` and `QStyle` are imported where they are used.
"""

from collections.abc import Iterable

from PySide6.QtCore import QPointF
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QBoxLayout,
    QCheckBox,
    QComboBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from bodymap.ui import theme

_EDGE = 24


class Field(QWidget):
    """A label above an editor, a hint and, while something is wrong, what is wrong and what to do."""

    def __init__(self, label: str, editor: QWidget, hint: str = "", *, beside: QWidget | None = None) -> None:
        super().__init__()
        self.editor = editor
        self._hint = hint
        caption = QLabel(label)
        theme.role(caption, "strong")
        caption.setBuddy(editor)
        editor.setAccessibleName(label)
        editor.setAccessibleDescription(hint)
        self.note = QLabel(hint)
        self.note.setWordWrap(True)
        theme.role(self.note, "small")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.px(4))
        layout.addWidget(caption)
        row = QHBoxLayout()
        row.setSpacing(theme.px(8))
        row.addWidget(editor, 1)
        if beside is not None:
            row.addWidget(beside)
        layout.addLayout(row)
        layout.addWidget(self.note)
        self.note.setVisible(bool(hint))  # once it has a parent: before that it would be a window of its own

    @property
    def fault(self) -> str:
        """What is wrong with the field; empty: nothing."""
        return self.note.text() if self.editor.property("fault") else ""

    def set_fault(self, text: str) -> None:
        """Show what is wrong beside the field; empty: nothing is."""
        self.editor.setProperty("fault", bool(text))
        self.editor.style().unpolish(self.editor)
        self.editor.style().polish(self.editor)
        self.note.setText(text or self._hint)
        self.note.setVisible(bool(text or self._hint))
        theme.role(self.note, "error" if text else "small")
        self.editor.setAccessibleDescription(text or self._hint)


class Choice(QComboBox):
    """A box to choose from, with the arrow that a style sheet cannot draw without a picture."""

    def __init__(self) -> None:
        super().__init__()
        self.setMinimumHeight(theme.px(40))
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(theme.tokens().muted), theme.px(2)))
        centre = QPointF(self.width() - theme.px(18), self.height() / 2)
        reach = theme.px(4)
        painter.drawPolyline(
            [centre + QPointF(-reach, -reach / 2), centre + QPointF(0, reach / 2), centre + QPointF(reach, -reach / 2)]
        )


class Check(QCheckBox):
    """A box to tick, with the tick that a style sheet cannot draw without a picture."""

    def __init__(self, words: str) -> None:
        super().__init__(words)
        self.setMinimumHeight(theme.px(40))

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self.isChecked():
            return
        from PySide6.QtWidgets import QStyle, QStyleOptionButton

        option = QStyleOptionButton()
        self.initStyleOption(option)
        box = self.style().subElementRect(QStyle.SubElement.SE_CheckBoxIndicator, option, self)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(theme.tokens().on_accent), theme.px(2)))
        at, side = QPointF(box.topLeft()), box.width()
        painter.drawPolyline([at + QPointF(side * x, side * y) for x, y in ((0.24, 0.52), (0.43, 0.72), (0.78, 0.3))])


class PlainLabel(QLabel):
    """A label whose text is never taken for markup."""

    def setText(self, words: str) -> None:
        if "<" in words:
            from PySide6.QtCore import Qt

            self.setTextFormat(Qt.TextFormat.PlainText)
        super().setText(words)


def text(words: str, role: str = "") -> QLabel:
    """Return a label of plain text that wraps."""
    label = PlainLabel()
    label.setText(words)
    label.setWordWrap(True)
    if role:
        theme.role(label, role)
    return label


def button(words: str, role: str = "") -> QPushButton:
    """Return a push button of at least 40 pixels, in a role of the style sheet."""
    made = QPushButton(words)
    made.setMinimumHeight(theme.px(40))
    made.setAutoDefault(False)
    if role:
        theme.role(made, role)
    return made


def buttons_row(*widgets: QWidget) -> QHBoxLayout:
    """Return a row with its widgets at the end of the line."""
    row = QHBoxLayout()
    row.setSpacing(theme.px(8))
    row.addStretch(1)
    for one in widgets:
        row.addWidget(one)
    return row


def show_faults(faults: Iterable[tuple[Field, str]]) -> bool:
    """Show at each field what is wrong with it, empty for nothing; return whether any is, and go to the first."""
    told = tuple(faults)
    for field, fault in told:
        field.set_fault(fault)
    wrong = next((field for field, fault in told if fault), None)
    if wrong is not None:
        wrong.editor.setFocus()
    return wrong is not None


def fit(window: QWidget, width: int, height: int) -> None:
    """Give a window its first size (at 100 % text size), no larger than the screen has room for."""
    room = window.screen().availableGeometry().size()
    window.resize(min(theme.px(width), room.width() - _EDGE), min(theme.px(height), room.height() - 2 * _EDGE))


def scrolled(content: QWidget) -> QScrollArea:
    """Return `content` in an area that scrolls up and down where it does not fit."""
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setProperty("focusPolicy", 0)
    content.setProperty("role", "scrolled")
    area.setWidget(content)
    return area


def card_page(width: int) -> tuple[QWidget, QBoxLayout]:
    """Return a page that scrolls, with a card in its middle that is at most `width` wide, and the card's layout."""
    content = QWidget()
    card = QFrame()
    theme.role(card, "card")
    card.setMaximumWidth(theme.px(width))
    outer = QVBoxLayout(content)
    outer.setContentsMargins(theme.px(16), theme.px(16), theme.px(16), theme.px(16))
    outer.addStretch(1)
    row = QHBoxLayout()
    row.addStretch(1)
    row.addWidget(card, 100)
    row.addStretch(1)
    outer.addLayout(row)
    outer.addStretch(2)
    inner = QVBoxLayout(card)
    inner.setContentsMargins(theme.px(32), theme.px(28), theme.px(32), theme.px(28))
    inner.setSpacing(theme.px(14))
    return scrolled(content), inner
