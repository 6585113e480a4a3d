"""Both halves of a figure meet without a seam: looked for in the pixels at the mid-line, where one tone runs across."""

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QImage, QPainter

from bodymap.atlas.atlas import load_atlas
from bodymap.atlas.model import Depth, View
from bodymap.figure.plate import Detail, plate
from bodymap.figure.theme import DARK, LIGHT, Theme
from bodymap.ui.map.compiled import Compiled

MID = 400.0


def painted(view: View, depth: Depth, theme: Theme, scale: float, top: float, off: float) -> QImage:
    """Return a strip along the mid-line, 24 mm wide and 30 mm high, shifted by a part of a pixel."""
    box = QRectF(MID - 12, top, 24, 30)
    image = QImage(round(24 * scale), round(30 * scale), QImage.Format.Format_RGB32)
    image.fill(QColor(theme.paper))
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.translate(off, 0)
    painter.scale(scale, scale)
    painter.translate(-box.x(), -box.y())
    Compiled(plate(load_atlas().drawing(view), depth, theme, scale, detail=Detail.FULL)).paint(painter, box)
    painter.end()
    return image


@pytest.mark.parametrize("theme", [LIGHT, DARK], ids=["light", "dark"])
@pytest.mark.parametrize("off", [0.0, 0.3, 0.5])
@pytest.mark.parametrize("zoom", [1.0, 3.2, 6.0])
@pytest.mark.parametrize(
    ("view", "depth", "top"),
    [
        (View.POSTERIOR, Depth.SUPERFICIAL, 320.0),  # the tendon of trapezius over C7
        (View.POSTERIOR, Depth.INTERMEDIATE, 615.0),  # the lumbar tendon sheet
        (View.ANTERIOR, Depth.SUPERFICIAL, 640.0),  # the linea alba
    ],
)
def test_no_seam_shows_along_the_mid_line(
    view: View, depth: Depth, top: float, zoom: float, off: float, theme: Theme
) -> None:
    image = painted(view, depth, theme, zoom, top, off)
    middle = int(12 * zoom + off)
    for y in range(image.height()):
        row = [QColor(image.pixel(middle + k, y)).lightness() for k in range(-3, 4)]
        low, high = min(row[0], row[-1]), max(row[0], row[-1])
        assert all(low - 4 <= value <= high + 4 for value in row), (y, row)
