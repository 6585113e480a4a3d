"""Path data as QPainterPath; outlines are kept, since clip, tone and lines share one."""

import re
from collections.abc import Callable
from functools import lru_cache

from PySide6.QtCore import Qt
from PySide6.QtGui import QPainterPath

_TOKEN = re.compile(r"[MLCQZ]|-?[0-9.]+(?:e-?[0-9]+)?")
_NUMBERS = {"M": 2, "L": 2, "C": 6, "Q": 4}
_LONG = 6_000  # characters: what is longer is a family of fibres, used once


def path_of(d: str) -> QPainterPath:
    """Return a path; do not change what is returned."""
    return _kept(d) if len(d) < _LONG else made_path(d)


def made_path(d: str) -> QPainterPath:
    """Return a path of its own."""
    path = QPainterPath()
    path.setFillRule(Qt.FillRule.WindingFill)
    draw: dict[str, Callable[..., None]] = {"M": path.moveTo, "L": path.lineTo, "C": path.cubicTo, "Q": path.quadTo}
    tokens = _TOKEN.findall(d)
    i, command, end = 0, "", len(tokens)
    while i < end:
        if tokens[i] in "MLCQZ":
            command = tokens[i]
            i += 1
        if command == "Z":
            path.closeSubpath()
            continue
        count = _NUMBERS[command]
        draw[command](*map(float, tokens[i : i + count]))
        i += count
        if command == "M":
            command = "L"
    return path


_kept = lru_cache(maxsize=3_000)(made_path)
