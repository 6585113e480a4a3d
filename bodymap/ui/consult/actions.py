"""The actions of the consultation with their keys, for the menus and the window; a text field keeps its own keys."""

from collections.abc import Callable, Mapping
from functools import partial

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QAbstractSpinBox, QApplication, QComboBox, QLineEdit, QPlainTextEdit, QTextEdit

from bodymap.clinic.finding import Activity
from bodymap.ui.consult import keys
from bodymap.ui.consult.controller import Controller

_TYPED_INTO = (QLineEdit, QTextEdit, QPlainTextEdit, QComboBox, QAbstractSpinBox)


class ConsultActions(QObject):
    """The actions by their id in the key table; the property `menu` is their part of it: edit, visit or point.

    Those of the point do nothing while something is typed into. `more`: what keys of other parts do, by their ids.
    """

    def __init__(
        self,
        controller: Controller,
        walk: Callable[[], None],
        parent: QObject | None = None,
        *,
        more: Mapping[str, Callable[[], None]] | None = None,
    ) -> None:
        super().__init__(parent)
        acts: dict[str, Callable[[], None]] = {
            keys.UNDO.id: controller.undo,
            keys.REDO.id: controller.redo,
            keys.TODAY.id: controller.today_visit,
            keys.NEXT.id: lambda: controller.step(1),
            keys.PREVIOUS.id: lambda: controller.step(-1),
            keys.REMOVE.id: controller.remove,
            keys.WALK.id: walk,
            keys.ACTIVE.id: partial(controller.toggle, "activity", Activity.ACTIVE),
            keys.LATENT.id: partial(controller.toggle, "activity", Activity.LATENT),
            keys.NOT_FOUND.id: partial(controller.toggle, "activity", Activity.NOT_FOUND),
            keys.TENDER.id: controller.raise_tenderness,
            keys.PRESSURE.id: partial(controller.focus_asked.emit, "ppt_kpa"),
            keys.NOTE.id: partial(controller.focus_asked.emit, "note"),
            keys.DRAW.id: controller.draw_referred,
            **(more or {}),
        }
        for field, (yes, no) in keys.SIGN_KEYS.items():
            acts[yes.id] = partial(controller.toggle, field, True)
            acts[no.id] = partial(controller.toggle, field, False)
        for nrs, key in enumerate(keys.SCORE_KEYS):
            acts[key.id] = partial(controller.score, nrs)
        self.by_id = {key.id: self._action(key, acts[key.id]) for key in keys.KEYS if key.id in acts}
        self.undo, self.redo = self.by_id[keys.UNDO.id], self.by_id[keys.REDO.id]
        controller.undo_changed.connect(self._name_undo)
        self._name_undo("", "")

    def for_menus(self) -> tuple[QAction, ...]:
        return tuple(action for action in self.by_id.values() if action.property("menu") != keys.POINT)

    def of_the_point(self) -> tuple[QAction, ...]:
        """Return what acts on the selected point: to be had only where the map is seen."""
        return tuple(action for action in self.by_id.values() if action.property("menu") == keys.POINT)

    def _action(self, key: keys.Key, act: Callable[[], None]) -> QAction:
        action = QAction(key.words(), self)
        action.setObjectName(key.id)
        action.setShortcuts([QKeySequence(one) for one in key.keys])
        action.setShortcutContext(Qt.ShortcutContext.WindowShortcut)
        action.setAutoRepeat(key.group == keys.EDIT)
        action.setProperty("menu", key.group)
        action.triggered.connect(lambda _checked=False: self._act(key, act))
        return action

    def _act(self, key: keys.Key, act: Callable[[], None]) -> None:
        if key.group != keys.POINT or not isinstance(QApplication.focusWidget(), _TYPED_INTO):
            act()

    def _name_undo(self, undo: str, redo: str) -> None:
        for action, name, label in (
            (self.undo, self.tr("Undo"), undo),
            (self.redo, self.tr("Redo"), redo),
        ):
            action.setText(self.tr("{0}: {1}").format(name, label) if label else name)
            action.setEnabled(bool(label))
