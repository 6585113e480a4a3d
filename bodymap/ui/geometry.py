"""Remembers where the window and its splitters were, and brings them back on a screen that exists.

Kept in `window.json` beside the settings. Nothing in it tells of a patient; a file that cannot be read is left out.
"""

import logging
from pathlib import Path

from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

logger = logging.getLogger(__name__)

_DEFAULT = QSize(1600, 1000)
_SMALLEST = QSize(800, 500)
_VISIBLE = 80
_FARTHEST = 100_000


def corrected(wanted: QRect, screens: list[QRect]) -> QRect:
    """Return `wanted`, moved and shrunk so that it lies on one of `screens` (available areas; the first is primary)."""
    if not screens:
        return wanted
    home = screens[0]
    best = 0
    for screen in screens:
        part = screen.intersected(wanted)
        if part.width() >= _VISIBLE and part.height() >= _VISIBLE and part.width() * part.height() > best:
            home, best = screen, part.width() * part.height()
    size = wanted.size().boundedTo(home.size())
    if not best:
        centred = QRect(home.topLeft(), size)
        centred.moveCenter(home.center())
        return centred
    x = min(max(wanted.x(), home.left()), home.right() + 1 - size.width())
    y = min(max(wanted.y(), home.top()), home.bottom() + 1 - size.height())
    return QRect(x, y, size.width(), size.height())


def _pixels(number: object) -> int:
    """Return a number of the file; ValueError for one that no screen has."""
    pixels = int(str(number))
    if abs(pixels) > _FARTHEST:
        raise ValueError("beyond any screen")
    return pixels


class Places:
    """What was remembered; `write` puts it on the disk. Without a file, nothing is read or written."""

    def __init__(self, file: Path | None) -> None:
        self._file = file
        self._kept: dict[str, list[int]] = {}
        if file is None:
            return
        import json

        try:
            found = json.loads(file.read_text(encoding="utf-8"))
            self._kept = {str(name): [_pixels(n) for n in numbers] for name, numbers in found.items()}
        except FileNotFoundError:
            return
        except (OSError, ValueError, TypeError, AttributeError, OverflowError, RecursionError):
            logger.warning("The places of the window could not be read")

    def numbers(self, name: str) -> list[int]:
        """Return what was remembered under a name; empty: nothing."""
        return list(self._kept.get(name, ()))

    def remember(self, name: str, numbers: list[int]) -> None:
        self._kept[name] = numbers

    def restore_window(self, window: QWidget) -> None:
        """Put the window where it was, or at its first size in the middle of the primary screen."""
        screens = [screen.availableGeometry() for screen in QGuiApplication.screens()]
        numbers = self.numbers("window")
        if len(numbers) == 5 and numbers[2] > 0 and numbers[3] > 0:
            size = QSize(numbers[2], numbers[3]).expandedTo(_SMALLEST)
            window.setGeometry(corrected(QRect(numbers[0], numbers[1], size.width(), size.height()), screens))
            if numbers[4]:
                window.showMaximized()
        else:
            first = QRect(screens[0].center(), _DEFAULT) if screens else QRect(0, 0, 1600, 1000)
            if screens:
                first.moveCenter(screens[0].center())
            window.setGeometry(corrected(first, screens))

    def keep_window(self, window: QWidget) -> None:
        rect = window.normalGeometry() if window.isMaximized() else window.geometry()
        self.remember("window", [rect.x(), rect.y(), rect.width(), rect.height(), int(window.isMaximized())])

    def write(self) -> None:
        """Write to the disk; a disk that refuses costs the window its place, nothing more."""
        import json

        if self._file is None:
            return
        try:
            self._file.parent.mkdir(parents=True, exist_ok=True)
            self._file.write_text(json.dumps(self._kept), encoding="utf-8")
        except OSError:
            logger.warning("The places of the window could not be written")
