"""The window's own keys: one table for the menus, the guide and the test that no key means two things.

The keys of the visit and of the map are in `ui.consult.keys`.
"""

from typing import NamedTuple

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QKeySequence


def QT_TRANSLATE_NOOP(_context: str, text: str) -> str:
    """Mark a text for the catalogues, under the name that Qt's lupdate looks for; it is translated when it is read."""
    return text


class WindowKey(NamedTuple):
    """One key of the window: the action's id, the keys as Qt writes them, what it does."""

    id: str
    keys: tuple[str, ...]
    text: str
    group: str

    def words(self) -> str:
        """Return what the key does, in the user's language."""
        return QCoreApplication.translate("keys", self.text)


WINDOW_KEYS = (
    WindowKey("find-patient", ("Ctrl+P",), QT_TRANSLATE_NOOP("keys", "Find a patient"), "window"),
    WindowKey("new-patient", ("Ctrl+N",), QT_TRANSLATE_NOOP("keys", "Add a patient"), "window"),
    WindowKey("export-pdf", ("Ctrl+E",), QT_TRANSLATE_NOOP("keys", "Export the visit summary as PDF"), "window"),
    WindowKey("handover", ("Ctrl+Shift+E",), QT_TRANSLATE_NOOP("keys", "Hand over or print"), "window"),
    WindowKey("palette", ("Ctrl+K",), QT_TRANSLATE_NOOP("keys", "Find anything, or type a point"), "window"),
    WindowKey("find-muscle", ("Ctrl+F",), QT_TRANSLATE_NOOP("keys", "Find a muscle"), "window"),
    WindowKey("muscle-card", ("Ctrl+I",), QT_TRANSLATE_NOOP("keys", "What is known of the muscle at hand"), "window"),
    WindowKey("history", ("Ctrl+H",), QT_TRANSLATE_NOOP("keys", "Open or close the history"), "window"),
    WindowKey("lock", ("Ctrl+L",), QT_TRANSLATE_NOOP("keys", "Lock"), "window"),
    WindowKey("settings", ("Ctrl+,",), QT_TRANSLATE_NOOP("keys", "Settings"), "window"),
    WindowKey("guide", ("F1",), QT_TRANSLATE_NOOP("keys", "The guide"), "window"),
    WindowKey("quit", ("Ctrl+Q",), QT_TRANSLATE_NOOP("keys", "Quit"), "window"),
)


def keys_of(action: str) -> str:
    """Return the keys of a window action."""
    return next(key.keys[0] for key in WINDOW_KEYS if key.id == action)


def keys_words(action: str) -> str:
    """Return the keys of a window action as this system and language write them: Ctrl+P, Strg+P."""
    return QKeySequence(keys_of(action)).toString(QKeySequence.SequenceFormat.NativeText)
