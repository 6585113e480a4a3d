"""Keeps the window's keys working while a text field has the focus: on X11 a field takes Ctrl+K and Ctrl+E for itself.

Only the field that has the focus is watched, so that no other event costs anything.
"""

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QApplication, QWidget

from bodymap.ui.keys import WINDOW_KEYS


class KeyGuard(QObject):
    """Watches the focus of one window."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._watched: QWidget | None = None
        self._keys = {QKeySequence(key).toString() for one in WINDOW_KEYS for key in one.keys}
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._follow)

    def _follow(self, _before: QWidget | None, now: QWidget | None) -> None:
        if self._watched is not None:
            self._watched.removeEventFilter(self)
            self._watched = None
        if now is not None and self._window.isAncestorOf(now):
            now.installEventFilter(self)
            now.destroyed.connect(self._forget)
            self._watched = now

    def _forget(self) -> None:
        self._watched = None

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Leave the window's keys to the window."""
        is_override = event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent)
        if not is_override or QKeySequence(event.keyCombination()).toString() not in self._keys:  # type: ignore[attr-defined]
            return False
        event.ignore()
        return True
