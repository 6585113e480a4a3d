"""Icons by their name in the icon package's Material Design set, painted from the one font that is used.

The package itself is not imported: it would read every icon font that it has, which costs 45 MB and a third of a
second. GUI thread only.
"""

import re
from functools import cache
from importlib.util import find_spec
from pathlib import Path

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QFont, QFontDatabase, QIcon, QPainter, QPixmap

from bodymap.ui import theme

_SIZES = (16, 24, 32, 48, 64, 128)
_FILL = 0.9  # of the square: the glyphs have next to no margin of their own


def icon(name: str, colour: str = "") -> QIcon:
    """Return an icon, for example `mdi6.lock-outline`, in `colour` (default: the text's) of the theme that is shown."""
    return _icon(name.removeprefix("mdi6."), colour or theme.tokens().text)


@cache
def _icon(name: str, colour: str) -> QIcon:
    made = QIcon()
    glyph = _glyph(name)
    for size in _SIZES:
        pixmap = QPixmap(size, size)
        pixmap.fill(Qt.GlobalColor.transparent)
        font = QFont(_family())
        font.setPixelSize(round(size * _FILL))
        painter = QPainter(pixmap)
        painter.setFont(font)
        painter.setPen(QColor(colour))
        painter.drawText(QRect(0, 0, size, size), Qt.AlignmentFlag.AlignCenter, glyph)
        painter.end()
        made.addPixmap(pixmap)
    return made


@cache
def _fonts() -> Path:
    spec = find_spec("qtawesome")
    if spec is None or not spec.submodule_search_locations:
        raise RuntimeError("qtawesome is not installed: install Bodymap again")
    return Path(spec.submodule_search_locations[0]) / "fonts"


@cache
def _family() -> str:
    file = next(_fonts().glob("materialdesignicons6-webfont-*.ttf"))
    return QFontDatabase.applicationFontFamilies(QFontDatabase.addApplicationFont(str(file)))[0]


def _glyph(name: str) -> str:
    """Return the character of an icon; KeyError for one that the set does not have."""
    table = next(_fonts().glob("materialdesignicons6-webfont-charmap-*.json")).read_text(encoding="utf-8")
    found = re.search(rf'"{re.escape(name)}"\s*:\s*"(?:0x)?([0-9A-Fa-f]+)"', table)
    if found is None:
        raise KeyError(name)
    return chr(int(found[1], 16))
