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
WALKING = "walking"  # only while the points of the last visit are gone through
DRAWING = "drawing"

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
ACTIVE = Key(id="active", keys=("A",), text=QT_TRANSLATE_NOOP("keys", "Active"), group=POINT)
LATENT = Key(id="latent", keys=("L",), text=QT_TRANSLATE_NOOP("keys", "Latent"), group=POINT)
NOT_FOUND = Key(id="not-found", keys=("F",), text=QT_TRANSLATE_NOOP("keys", "Not found"), group=POINT)
TAUT = Key(id="taut-band", keys=("T",), text=QT_TRANSLATE_NOOP("keys", "Taut band"), group=POINT)
TENDER = Key(
    id="tenderness",
    keys=("S",),
    text=QT_TRANSLATE_NOOP("keys", "Spot tenderness: one grade more (1 to 4, then 0, then not asked)"),
    group=POINT,
)
RECOGNISED = Key(id="recognised-pain", keys=("R",), text=QT_TRANSLATE_NOOP("keys", "Recognised pain"), group=POINT)
REFERRED = Key(id="referred-pain", keys=("E",), text=QT_TRANSLATE_NOOP("keys", "Referred pain"), group=POINT)
TWITCH = Key(id="local-twitch", keys=("W",), text=QT_TRANSLATE_NOOP("keys", "Twitch"), group=POINT)
JUMP = Key(id="jump-sign", keys=("J",), text=QT_TRANSLATE_NOOP("keys", "Jump sign"), group=POINT)
NO_TAUT = Key(id="no-taut-band", keys=("Shift+T",), text=QT_TRANSLATE_NOOP("keys", "No taut band"), group=POINT)
NO_RECOGNISED = Key(
    id="no-recognised-pain", keys=("Shift+R",), text=QT_TRANSLATE_NOOP("keys", "No recognised pain"), group=POINT
)
NO_REFERRED = Key(
    id="no-referred-pain", keys=("Shift+E",), text=QT_TRANSLATE_NOOP("keys", "No referred pain"), group=POINT
)
NO_TWITCH = Key(id="no-local-twitch", keys=("Shift+W",), text=QT_TRANSLATE_NOOP("keys", "No twitch"), group=POINT)
NO_JUMP = Key(id="no-jump-sign", keys=("Shift+J",), text=QT_TRANSLATE_NOOP("keys", "No jump sign"), group=POINT)
PRESSURE = Key(
    id="pressure", keys=("P",), text=QT_TRANSLATE_NOOP("keys", "Type the pressure pain threshold"), group=POINT
)
NOTE = Key(id="note", keys=("O",), text=QT_TRANSLATE_NOOP("keys", "Type the note on the point"), group=POINT)
DRAW = Key(id="draw-referred", keys=("D",), text=QT_TRANSLATE_NOOP("keys", "Draw where the pain went"), group=POINT)
WALK = Key(
    id="walk-last-visit",
    keys=("G",),
    text=QT_TRANSLATE_NOOP("keys", "All as last time, new scores: go through the points of the last visit"),
    group=POINT,
)
INJECT = Key(
    id="inject",
    keys=("I",),
    text=QT_TRANSLATE_NOOP("keys", "Inject the point: with the day's mixture at once, else asked first"),
    group=POINT,
)
NEEDLE = Key(id="dry-needle", keys=("K",), text=QT_TRANSLATE_NOOP("keys", "Dry needling at the point"), group=POINT)
MANUAL = Key(id="manual", keys=("U",), text=QT_TRANSLATE_NOOP("keys", "Manual technique at the point"), group=POINT)
SEVERAL = Key(
    id="treat-several", keys=("C",), text=QT_TRANSLATE_NOOP("keys", "Treat several points alike"), group=POINT
)
WALK_END = Key(
    id="walk-end", keys=("Esc",), text=QT_TRANSLATE_NOOP("keys", "End going through last visit's points"), group=WALKING
)
REMOVE = Key(id="remove", keys=("Delete",), text=QT_TRANSLATE_NOOP("keys", "Remove the point"), group=POINT)
UNDO = Key(id="undo", keys=("Ctrl+Z",), text=QT_TRANSLATE_NOOP("keys", "Undo"), group=EDIT)
REDO = Key(id="redo", keys=("Ctrl+Shift+Z", "Ctrl+Y"), text=QT_TRANSLATE_NOOP("keys", "Redo"), group=EDIT)
TODAY = Key(
    id="today",
    keys=("Ctrl+T",),
    text=QT_TRANSLATE_NOOP("keys", "Today's visit: start it, or go back to it"),
    group=VISIT,
)

MODE_MARK = Key(id="mode-mark", keys=("M",), text=QT_TRANSLATE_NOOP("keys", "Mark trigger points"), group=DRAWING)
MODE_SHADE = Key(id="mode-shade", keys=("H",), text=QT_TRANSLATE_NOOP("keys", "Shade pain: outline"), group=DRAWING)
MODE_SELECT = Key(id="mode-select", keys=("V",), text=QT_TRANSLATE_NOOP("keys", "Select a pain area"), group=DRAWING)
TOOL_BRUSH = Key(id="tool-brush", keys=("B",), text=QT_TRANSLATE_NOOP("keys", "Shade pain: brush"), group=DRAWING)
TOOL_ZONE = Key(id="tool-zone", keys=("Z",), text=QT_TRANSLATE_NOOP("keys", "Shade pain: whole zones"), group=DRAWING)

SIGN_KEYS = {
    "taut_band": (TAUT, NO_TAUT),
    "recognised_pain": (RECOGNISED, NO_RECOGNISED),
    "referred_pain": (REFERRED, NO_REFERRED),
    "local_twitch": (TWITCH, NO_TWITCH),
    "jump_sign": (JUMP, NO_JUMP),
}
KEYS = (
    *SCORE_KEYS,
    NEXT,
    NEXT_ENTER,
    PREVIOUS,
    WALK,
    WALK_END,
    ACTIVE,
    LATENT,
    NOT_FOUND,
    *(keys[0] for keys in SIGN_KEYS.values()),
    TENDER,
    PRESSURE,
    NOTE,
    DRAW,
    *(keys[1] for keys in SIGN_KEYS.values()),
    INJECT,
    NEEDLE,
    MANUAL,
    SEVERAL,
    MODE_MARK,
    MODE_SHADE,
    MODE_SELECT,
    TOOL_BRUSH,
    TOOL_ZONE,
    REMOVE,
    UNDO,
    REDO,
    TODAY,
)
