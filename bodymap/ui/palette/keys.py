"""The keys of the palette, in one table with those of the window for the guide; they work in its field alone."""

from bodymap.ui.keys import QT_TRANSLATE_NOOP, WindowKey

PALETTE_KEYS = (
    WindowKey("palette-choose", ("Up", "Down"), QT_TRANSLATE_NOOP("keys", "In the palette: choose a row"), "palette"),
    WindowKey("palette-do", ("Return", "Enter"), QT_TRANSLATE_NOOP("keys", "In the palette: do it"), "palette"),
    WindowKey("palette-close", ("Esc",), QT_TRANSLATE_NOOP("keys", "In the palette: close it"), "palette"),
)
