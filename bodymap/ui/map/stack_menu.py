"""The stack of muscles under a finger, as a list to choose from: what a long press opens on a touch screen."""

import msgspec
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QMenu

from bodymap.ui import theme
from bodymap.ui.map.marking import MarkingView
from bodymap.ui.map.stack import Stack
from bodymap.ui.map.words import muscle_and_side

_ROW = 40  # a finger's size
_TEXT = 18


class StackMenu(QMenu):
    """Every muscle under a place, the uppermost first; choosing one marks it as a tap does."""

    def __init__(self, view: MarkingView, stack: Stack) -> None:
        super().__init__(view)
        self.setAccessibleName(self.tr("Muscles under this place, the uppermost first"))
        space = (theme.px(_ROW) - theme.px(_TEXT)) // 2 + 1
        self.setStyleSheet(f"QMenu::item {{ padding-top: {space}px; padding-bottom: {space}px; }}")
        for index, hit in enumerate(stack.hits):
            action = self.addAction(muscle_and_side(view.atlas, hit))
            meant = msgspec.structs.replace(stack, index=index)
            action.triggered.connect(lambda _checked=False, one=meant: view.confirm(one))


def open_stack(view: MarkingView, at: QPoint) -> StackMenu | None:
    """Open the stack in question beside a point of the screen; None where there is nothing to choose."""
    if view.stack is None or not view.stack.hits or view.read_only:
        return None
    menu = StackMenu(view, view.stack)
    menu.aboutToHide.connect(menu.deleteLater)
    view.tip.forget()
    menu.popup(view.mapToGlobal(at))
    return menu
