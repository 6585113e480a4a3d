"""The keys of the map, in one table: the actions, the guide and the test that no key has two meanings use it.

Keys are written as `QKeySequence` reads them. `walk` and `cancel` are the canvas's own: they work while it has the
focus.
"""

import msgspec
from PySide6.QtCore import QCoreApplication


def QT_TRANSLATE_NOOP(_context: str, text: str) -> str:
    """Mark a text for the catalogues, under the name that Qt's lupdate looks for; it is translated when it is read."""
    return text


class MapKey(msgspec.Struct, frozen=True, kw_only=True):
    """One action of the map: its id, its keys, what it does in words, and its part of the guide."""

    id: str
    keys: tuple[str, ...]
    text: str
    group: str = "map"

    def words(self) -> str:
        """Return what the key does, in the user's language."""
        return QCoreApplication.translate("keys", self.text)


MAP_KEYS = (
    MapKey(id="view-front", keys=("Ctrl+1",), text=QT_TRANSLATE_NOOP("keys", "Front")),
    MapKey(id="view-back", keys=("Ctrl+2",), text=QT_TRANSLATE_NOOP("keys", "Back")),
    MapKey(id="view-left", keys=("Ctrl+3",), text=QT_TRANSLATE_NOOP("keys", "Left")),
    MapKey(id="view-right", keys=("Ctrl+4",), text=QT_TRANSLATE_NOOP("keys", "Right")),
    MapKey(id="view-both", keys=("Ctrl+5",), text=QT_TRANSLATE_NOOP("keys", "Front and back")),
    MapKey(id="view-all", keys=("Ctrl+6",), text=QT_TRANSLATE_NOOP("keys", "All four views")),
    MapKey(id="zoom-in", keys=("Ctrl++", "Ctrl+="), text=QT_TRANSLATE_NOOP("keys", "Zoom in")),
    MapKey(id="zoom-out", keys=("Ctrl+-",), text=QT_TRANSLATE_NOOP("keys", "Zoom out")),
    MapKey(id="zoom-fit", keys=("Ctrl+0",), text=QT_TRANSLATE_NOOP("keys", "Show the whole figure")),
    MapKey(id="deeper", keys=("PgDown",), text=QT_TRANSLATE_NOOP("keys", "One layer deeper")),
    MapKey(id="shallower", keys=("PgUp",), text=QT_TRANSLATE_NOOP("keys", "One layer up")),
    MapKey(id="arm", keys=("Ctrl+Shift+A",), text=QT_TRANSLATE_NOOP("keys", "Arm in the side views")),
    MapKey(id="below", keys=(".",), text=QT_TRANSLATE_NOOP("keys", "The muscle below")),
    MapKey(id="above", keys=(",",), text=QT_TRANSLATE_NOOP("keys", "The muscle above")),
    MapKey(
        id="pattern", keys=("Ctrl+R",), text=QT_TRANSLATE_NOOP("keys", "Usual pattern of the muscle under the pointer")
    ),
)
CANVAS_KEYS = (
    MapKey(id="walk", keys=("Left", "Right", "Up", "Down"), text=QT_TRANSLATE_NOOP("keys", "Walk the muscles")),
    MapKey(id="mark", keys=("Return", "Enter"), text=QT_TRANSLATE_NOOP("keys", "Mark the muscle that was walked to")),
    MapKey(id="cancel", keys=("Esc",), text=QT_TRANSLATE_NOOP("keys", "Leave the mark where it was")),
    MapKey(id="pattern-now", keys=("Alt",), text=QT_TRANSLATE_NOOP("keys", "Hold: show the usual pattern at once")),
    MapKey(id="pan", keys=("Space",), text=QT_TRANSLATE_NOOP("keys", "Hold and drag: move the figure")),
)
