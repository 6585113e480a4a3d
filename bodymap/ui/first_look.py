"""The few settings that the first paint needs, read with as little as can be: the settings proper are loaded after it.

What is wrong with the file is left out here; the settings proper say it.
"""

from typing import NamedTuple

from bodymap.app.folders import SETTINGS_FILE, config_folder


class FirstLook(NamedTuple):
    """How the first window looks, and which clinic it asks for."""

    theme: str = "system"
    text_size: int = 100
    language: str = ""
    last_clinic: str = ""


def first_look() -> FirstLook:
    """Return what the settings say, the usual where they say nothing that can be used."""
    import json

    try:
        kept = json.loads((config_folder() / SETTINGS_FILE).read_text(encoding="utf-8"))
    except (OSError, ValueError, RecursionError):
        return FirstLook()
    if not isinstance(kept, dict):
        return FirstLook()
    usual = FirstLook()
    fields = {
        name: kept[name]
        for name in FirstLook._fields
        if name in kept and type(kept[name]) is type(getattr(usual, name))
    }
    found = usual._replace(**fields)
    return found if 80 <= found.text_size <= 200 else found._replace(text_size=100)
