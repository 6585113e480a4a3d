"""The buttons that mark a muscle at its usual trigger point, one per side, while a visit is being recorded."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from bodymap.atlas.atlas import Atlas
from bodymap.atlas.model import Side
from bodymap.ui import form, theme


class MarkButtons(QWidget):
    """Left and right, or one for what exists once. Signal: `asked(Side)`."""

    asked = Signal(object)

    def __init__(self, atlas: Atlas) -> None:
        super().__init__()
        self._atlas = atlas
        self.caption = form.text(self.tr("Mark at the usual point"), "section")
        self.note = form.text(self.tr("Open a visit of today to mark it at its usual point."), "small")
        texts = {
            Side.LEFT: self.tr("Mark left"),
            Side.RIGHT: self.tr("Mark right"),
            Side.MIDLINE: self.tr("Mark"),
        }
        row = QHBoxLayout()
        row.setSpacing(theme.px(8))
        self.buttons: dict[Side, QPushButton] = {}
        for side, words in texts.items():
            button = form.button(words, "plain")
            button.setAutoDefault(True)  # Enter presses it
            button.clicked.connect(lambda _checked=False, side=side: self.asked.emit(side))
            self.buttons[side] = button
            row.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(6))
        column.addWidget(self.caption)
        column.addLayout(row)
        column.addWidget(self.note)

    def show_muscle(self, muscle: str, side: Side | None, *, recording: bool) -> None:
        """Offer the sides of a muscle, the named one first in looks; nothing can be pressed without a visit."""
        paired = self._atlas.muscles[muscle].paired
        for of, button in self.buttons.items():
            button.setVisible(recording and paired == (of is not Side.MIDLINE))
            theme.role(button, "primary" if recording and of is side else "plain")
            words = self.tr("{0}, at the usual point of {1}").format(button.text(), self._atlas.muscle_name(muscle))
            button.setAccessibleName(words)
        self.caption.setVisible(recording)
        self.note.setVisible(not recording)

    def first(self, side: Side | None) -> QPushButton | None:
        """Return the button that is the next thing to press: of the named side, else the first one."""
        shown = [button for button in self.buttons.values() if not button.isHidden()]
        named = self.buttons[side] if side is not None else None
        return named if named in shown else (shown[0] if shown else None)
