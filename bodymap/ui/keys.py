"""The window's own keys: one table for the menus, the guide and the test that no key means two things.

The keys of the visit and of the map are in `ui.consult.keys`.
"""

from typing import NamedTuple


class WindowKey(NamedTuple):
    """One key of the window: the action's id, the keys as Qt writes them, what it does."""

    id: str
    keys: str
    text: str
    group: str


WINDOW_KEYS = (
    WindowKey("find-patient", "Ctrl+P", "Find a patient", "window"),
    WindowKey("new-patient", "Ctrl+N", "Add a patient", "window"),
    WindowKey("export-pdf", "Ctrl+E", "Export the visit summary as PDF", "window"),
    WindowKey("history", "Ctrl+H", "Open or close the history", "window"),
    WindowKey("lock", "Ctrl+L", "Lock", "window"),
    WindowKey("settings", "Ctrl+,", "Settings", "window"),
    WindowKey("guide", "F1", "The guide", "window"),
    WindowKey("quit", "Ctrl+Q", "Quit", "window"),
)


def keys_of(action: str) -> str:
    """Return the keys of a window action."""
    return next(key.keys for key in WINDOW_KEYS if key.id == action)
