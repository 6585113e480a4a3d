"""The languages that there is a catalogue for: English, and every `bodymap_xx.qm` among the assets."""

from PySide6.QtCore import QLocale

from bodymap.base.resources import assets


def languages() -> tuple[tuple[str, str], ...]:
    """Return (name in its own language, code), English first."""
    found = [("English", "en")]
    for file in sorted((assets() / "i18n").glob("bodymap_*.qm")):
        code = file.stem.removeprefix("bodymap_")
        found.append((QLocale(code).nativeLanguageName().capitalize(), code))
    return tuple(found)
