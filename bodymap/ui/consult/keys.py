"""Every key of the consultation, in one table: the actions, the guide and the test that no key has two meanings use it.

Keys are written as `QKeySequence` reads them. Where a text field has the focus, letters and digits are typed into it.
"""

import msgspec
from PySide6.QtCore import QCoreApplication


def QT_TRANSLATE_NOOP(_context: str, text: str) -> str:
    """Mark a text for the catalogues, under the name that Qt's lupdate looks for; it is translated when it is read."""
    return text


class Key(msgspec.Struct, frozen=True, kw_only=True):
    """One action of the keyboard: its id, its keys, what it does in words, and its part of the guide."""

    id: str
    keys: tuple[str, ...]
    text: str
    group: str

    def words(self) -> str:
        """Return what the key does, in the user's language."""
        return QCoreApplication.translate("keys", self.text)


POINT = "point"
VISIT = "visit"
EDIT = "edit"

_DIGITS = (
    QT_TRANSLATE_NOOP("keys", "Score the point 0"),
    QT_TRANSLATE_NOOP("keys", "Score the point 1"),
    QT_TRANSLATE_NOOP("keys", "Score the point 2"),
    QT_TRANSLATE_NOOP("keys", "Score the point 3"),
    QT_TRANSLATE_NOOP("keys", "Score the point 4"),
    QT_TRANSLATE_NOOP("keys", "Score the point 5"),
    QT_TRANSLATE_NOOP("keys", "Score the point 6"),
    QT_TRANSLATE_NOOP("keys", "Score the point 7"),
    QT_TRANSLATE_NOOP("keys", "Score the point 8"),
    QT_TRANSLATE_NOOP("keys", "Score the point 9"),
    QT_TRANSLATE_NOOP("keys", "Score the point 10"),
)

SCORE_KEYS = tuple(
    Key(id=f"score-{nrs}", keys=(str(nrs) if nrs < 10 else "X",), text=text, group=POINT)
    for nrs, text in enumerate(_DIGITS)
)

NEXT = Key(id="next", keys=("N",), text=QT_TRANSLATE_NOOP("keys", "Next point"), group=POINT)
NEXT_ENTER = Key(
    id="next-enter",
    keys=("Return", "Enter"),
    text=QT_TRANSLATE_NOOP("keys", "Next point (on the map and in the right column)"),
    group=POINT,
)
PREVIOUS = Key(id="previous", keys=("Shift+N",), text=QT_TRANSLATE_NOOP("keys", "Point before"), group=POINT)
REMOVE = Key(id="remove", keys=("Delete",), text=QT_TRANSLATE_NOOP("keys", "Remove the point"), group=POINT)
UNDO = Key(id="undo", keys=("Ctrl+Z",), text=QT_TRANSLATE_NOOP("keys", "Undo"), group=EDIT)
REDO = Key(id="redo", keys=("Ctrl+Shift+Z", "Ctrl+Y"), text=QT_TRANSLATE_NOOP("keys", "Redo"), group=EDIT)
TODAY = Key(
    id="today",
    keys=("Ctrl+T",),
    text=QT_TRANSLATE_NOOP("keys", "Today's visit: start it, or go back to it"),
    group=VISIT,
)

KEYS = (*SCORE_KEYS, NEXT, NEXT_ENTER, PREVIOUS, REMOVE, UNDO, REDO, TODAY)
