"""The app's typeface: Inter from the assets, or the system's own where its files are missing.

Only the two weights that the first window shows are read before it paints; `load_all` reads the rest, and the faces
for scripts that Inter lacks, so that a name in any of them can be read on a machine without fonts.
"""

from functools import cache

from PySide6.QtGui import QFontDatabase

from bodymap.base.resources import assets

_FIRST = ("Inter-Regular.otf", "Inter-SemiBold.otf")


@cache
def family() -> str:
    """Return the name of the family that the app is set in; empty: the system's."""
    name = ""
    for file in _FIRST:
        path = assets() / "fonts" / file
        if path.is_file():
            number = QFontDatabase.addApplicationFont(str(path))
            families = QFontDatabase.applicationFontFamilies(number) if number >= 0 else []
            name = name or (families[0] if families else "")
    return name


@cache
def load_all() -> None:
    """Read the remaining weights and scripts, once."""
    for path in sorted((assets() / "fonts").iterdir()):
        if path.suffix in {".otf", ".ttf"} and path.name not in _FIRST:
            QFontDatabase.addApplicationFont(str(path))
