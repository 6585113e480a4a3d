"""The marks on the map: where each disc stands on the screen, which one is under the pointer, what has to be repainted.

Marks keep their size on the screen. Each look is painted once and then copied. While the zoom moves, discs keep their
distance from their true places; they are laid out anew when it rests. Screen lengths; the window's thread only.
"""

import math
from functools import lru_cache

import msgspec
from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QImage, QPainter

from bodymap.atlas.model import Side
from bodymap.figure.mark_shapes import leader
from bodymap.figure.marks import REACH, Mark, PlacedMark, is_selected, lay_out, mark_sign
from bodymap.figure.theme import DARK, LIGHT
from bodymap.ui.map.painter import paint_ops
from bodymap.ui.map.scene import Camera, Pane

RADIUS = 13.0  # at a text size of 100 %
TOUCH = 20.0
_GAP = 2.0
_KEPT_LOOKS = 600


class Spot(msgspec.Struct, frozen=True):
    """A mark on a pane: its true place on the ground and how far from it, on the screen, its disc stands."""

    mark: Mark
    x: float
    y: float
    dx: float = 0.0
    dy: float = 0.0

    def place(self, camera: Camera) -> QPointF:
        """Return the true place on the screen."""
        return QPointF(*camera.to_screen(self.x, self.y))

    def disc(self, camera: Camera) -> QPointF:
        """Return the disc's centre on the screen."""
        return self.place(camera) + QPointF(self.dx, self.dy)


class MarkLayer:
    """The marks that are shown."""

    def __init__(self) -> None:
        self.marks: tuple[Mark, ...] = ()
        self.spots: tuple[Spot, ...] = ()
        self.selected: str | None = None
        self.dark = False
        self.radius = RADIUS
        self.hidden: Mark | None = None  # the one that is being dragged

    def lay_out(self, panes: tuple[Pane, ...], camera: Camera) -> None:
        """Find a place for every disc at the scale of the camera."""
        scale = camera.scale
        spots: list[Spot] = []
        for pane in panes:
            mine = tuple(mark for mark in self.marks if pane.shows(mark.view, mark.side))
            if not mine:
                continue
            box = pane.box
            ground = tuple(_on_ground(mark, pane) for mark in mine)
            bounds = (pane.left, 0.0, box.width, box.height)
            placed = lay_out(ground, self.radius / scale, _GAP / scale, bounds)
            spots += [_spot(mark, one, scale) for mark, one in zip(mine, placed, strict=True)]
        self.spots = tuple(spots)

    def at(self, point: QPointF, camera: Camera, reach: float) -> Mark | None:
        """Return the mark whose disc is nearest to a point of the screen, within `reach` of it."""
        nearest, least = None, reach
        for spot in self.spots:
            away = spot.disc(camera) - point
            far = math.hypot(away.x(), away.y())
            if far <= least:
                nearest, least = spot.mark, far
        return nearest

    def spot_of(self, mark: Mark) -> Spot | None:
        """Return where a mark stands."""
        return next((spot for spot in self.spots if spot.mark == mark), None)

    def rects(self, camera: Camera) -> dict[tuple[Mark, bool, float, float], QRect]:
        """Return what every mark covers on the screen, by all that its look and place depend on."""
        found = {}
        for spot in self.spots:
            chosen = is_selected(spot.mark, self.selected)
            found[spot.mark, chosen, spot.dx, spot.dy] = self._rect(spot, camera)
        return found

    def _rect(self, spot: Spot, camera: Camera) -> QRect:
        far = self.radius * REACH
        disc, place = spot.disc(camera), spot.place(camera)
        around = QRectF(disc.x() - far, disc.y() - far, 2 * far, 2 * far)
        dot = self.radius
        return around.united(QRectF(place.x() - dot, place.y() - dot, 2 * dot, 2 * dot)).toAlignedRect()

    def paint(self, painter: QPainter, camera: Camera, area: QRect) -> None:
        """Paint the marks that meet `area`; the painter counts in pixels of the screen."""
        theme = DARK if self.dark else LIGHT
        shown = [spot for spot in self.spots if spot.mark != self.hidden and self._rect(spot, camera).intersects(area)]
        for spot in shown:
            if spot.dx or spot.dy:
                place, disc = spot.place(camera), spot.disc(camera)
                paint_ops(painter, leader((place.x(), place.y()), (disc.x(), disc.y()), theme, self.radius))
        for spot in sorted(shown, key=lambda one: is_selected(one.mark, self.selected)):
            self.paint_sign(painter, spot.mark, spot.disc(camera), camera.ratio)

    def paint_sign(self, painter: QPainter, mark: Mark, disc: QPointF, ratio: float) -> None:
        """Paint one mark's disc at a point of the screen."""
        chosen = is_selected(mark, self.selected)
        look = msgspec.structs.replace(mark, finding_id="", point_id="", x=0.0, y=0.0, side=Side.MIDLINE)
        image = _look(look, chosen, self.dark, self.radius, ratio)
        half = image.width() / 2
        x, y = round(disc.x() * ratio - half) / ratio, round(disc.y() * ratio - half) / ratio
        painter.drawImage(QPointF(x, y), image)


def _on_ground(mark: Mark, pane: Pane) -> Mark:
    x, y = pane.to_ground(mark.x, mark.y)
    return msgspec.structs.replace(mark, x=x, y=y)


def _spot(mark: Mark, placed: PlacedMark, scale: float) -> Spot:
    x, y = placed.mark.x, placed.mark.y
    return Spot(mark, x, y, (placed.x - x) * scale, (placed.y - y) * scale)


@lru_cache(maxsize=_KEPT_LOOKS)
def _look(mark: Mark, chosen: bool, dark: bool, radius: float, ratio: float) -> QImage:
    """Return a mark's disc as a picture with transparent ground, the centre in its middle."""
    side = 2 * math.ceil(radius * REACH * ratio)
    image = QImage(side, side, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.translate(side / 2, side / 2)
    painter.scale(ratio, ratio)
    paint_ops(painter, mark_sign(mark, DARK if dark else LIGHT, radius, selected=chosen))
    painter.end()
    image.setDevicePixelRatio(ratio)
    return image
