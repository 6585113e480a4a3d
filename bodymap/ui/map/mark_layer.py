"""The marks on the map: where each disc stands on the screen, which one is under the pointer, what has to be repainted.

Marks keep their size on the screen. Each look is painted once and then copied. While the zoom moves, discs keep their
distance from their true places; they are laid out anew when it rests. Screen lengths; the window's thread only.
"""

import math
from functools import lru_cache

import msgspec
from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QBitmap, QImage, QPainter, QRegion

from bodymap.atlas.model import View
from bodymap.figure.mark_shapes import leader
from bodymap.figure.marks import REACH, Crowd, Mark, PlacedMark, is_selected, mark_sign
from bodymap.figure.ops import Op
from bodymap.figure.theme import DARK, LIGHT
from bodymap.ui.map.painter import paint_ops
from bodymap.ui.map.scene import Camera, Pane

RADIUS = 13.0  # at a text size of 100 %
TOUCH = 20.0
_GAP = 0.5  # of the radius: room for the letter
_KEPT_LOOKS = 600

Look = tuple[Mark, bool, float, float]


class Spot(msgspec.Struct, frozen=True):
    """A mark on a pane: its true place on the ground and how far from it, on the screen, its disc stands."""

    mark: Mark
    x: float
    y: float
    dx: float = 0.0
    dy: float = 0.0

    def disc(self, camera: Camera) -> QPointF:
        """Return the disc's centre on the screen."""
        return QPointF(self.x * camera.scale + camera.x + self.dx, self.y * camera.scale + camera.y + self.dy)


class MarkLayer:
    """The marks that are shown."""

    def __init__(self) -> None:
        self.marks: tuple[Mark, ...] = ()
        self.spots: tuple[Spot, ...] = ()
        self.selected: str | None = None
        self.dark = False
        self.radius = RADIUS
        self.gap = _GAP
        self.hidden: Mark | None = None  # the one that is being dragged
        self._crowds: dict[tuple[Pane, float, float, float], Crowd] = {}

    def lay_out(self, panes: tuple[Pane, ...], camera: Camera) -> None:
        """Find a place for every disc at the scale of the camera."""
        scale = camera.scale
        spots: list[Spot] = []
        for pane in panes:
            mine = pane.marks(self.marks)
            if not mine:
                continue
            ground = tuple(_on_ground(mark, pane) for mark in mine)
            placed = self._crowd(pane, scale).lay_out(ground)
            spots += [_spot(mark, one, scale) for mark, one in zip(mine, placed, strict=True)]
        self.spots = tuple(spots)

    def _crowd(self, pane: Pane, scale: float) -> Crowd:
        key = (pane, scale, self.radius, self.gap)
        if key not in self._crowds:
            self._crowds = {old: crowd for old, crowd in self._crowds.items() if old[1:] == key[1:]}
            bounds = (pane.left, 0.0, pane.box.width, pane.box.height)
            self._crowds[key] = Crowd(self.radius / scale, self.radius * self.gap / scale, bounds, pane.mid)
        return self._crowds[key]

    def at(self, point: QPointF, camera: Camera, reach: float) -> Mark | None:
        """Return the mark whose disc is nearest to a point of the screen, within `reach` of it."""
        nearest, least = None, reach
        x, y, scale = point.x() - camera.x, point.y() - camera.y, camera.scale
        for spot in self.spots:
            far = math.hypot(spot.x * scale + spot.dx - x, spot.y * scale + spot.dy - y)
            if far <= least:
                nearest, least = spot.mark, far
        return nearest

    def looks(self) -> dict[Look, Spot]:
        """Return all marks by what their look and place depend on."""
        chosen = self.selected
        return {(s.mark, is_selected(s.mark, chosen), s.dx, s.dy): s for s in self.spots}

    def rect(self, spot: Spot, camera: Camera) -> QRect:
        """Return what a mark covers on the screen."""
        far = self.radius * REACH
        disc = spot.disc(camera)
        around = QRectF(disc.x() - far, disc.y() - far, 2 * far, 2 * far)
        if spot.dx or spot.dy:
            dot = self.radius
            around |= QRectF(disc.x() - spot.dx - dot, disc.y() - spot.dy - dot, 2 * dot, 2 * dot)
        return around.toAlignedRect()

    def _within(self, camera: Camera, area: QRect) -> list[Spot]:
        """Return the marks that may meet `area`, the selected one last."""
        scale, shift_x, shift_y = camera.scale, camera.x, camera.y
        far = self.radius * REACH
        left, right = area.left() - far - shift_x, area.right() + far - shift_x
        top, bottom = area.top() - far - shift_y, area.bottom() + far - shift_y
        found: list[Spot] = []
        last: list[Spot] = []
        for spot in self.spots:
            x, y, dx, dy = spot.x * scale, spot.y * scale, spot.dx, spot.dy
            if not (left <= x + max(dx, 0.0) and x + min(dx, 0.0) <= right):
                continue
            if not (top <= y + max(dy, 0.0) and y + min(dy, 0.0) <= bottom) or spot.mark == self.hidden:
                continue
            (last if self.selected and is_selected(spot.mark, self.selected) else found).append(spot)
        return found + last

    def paint(self, painter: QPainter, camera: Camera, area: QRect) -> None:
        """Paint the marks that meet `area` (of the screen); the painter counts in device pixels."""
        ratio, scale = camera.ratio, camera.scale
        shown = self._within(camera, area)
        draw, last = painter.drawImage, self.selected
        for spot in shown:
            if spot.dx or spot.dy:
                image, left, top = _leader(spot.dx, spot.dy, self.dark, self.radius, ratio)
                x, y = (spot.x * scale + camera.x) * ratio, (spot.y * scale + camera.y) * ratio
                draw(round(x) + left, round(y) + top, image)
        for spot in shown:
            image, left, top = self._look_of(spot.mark, bool(last) and is_selected(spot.mark, last), ratio)
            x = (spot.x * scale + camera.x + spot.dx) * ratio
            y = (spot.y * scale + camera.y + spot.dy) * ratio
            if spot.mark.fade < 1.0:
                painter.setOpacity(spot.mark.fade)
                draw(round(x) + left, round(y) + top, image)
                painter.setOpacity(1.0)
            else:
                draw(round(x) + left, round(y) + top, image)

    def paint_sign(self, painter: QPainter, mark: Mark, disc: QPointF, ratio: float) -> None:
        """Paint one mark's disc at a point of the screen; the painter counts in device pixels."""
        image, left, top = self._look_of(mark, is_selected(mark, self.selected), ratio)
        painter.drawImage(round(disc.x() * ratio) + left, round(disc.y() * ratio) + top, image)

    def _look_of(self, mark: Mark, chosen: bool, ratio: float) -> tuple[QImage, int, int]:
        key = (mark.letter, mark.nrs, mark.activity, mark.treated, mark.previous, mark.note, mark.is_approximate)
        return _look(key, chosen, self.dark, self.radius, ratio)


def _on_ground(mark: Mark, pane: Pane) -> Mark:
    x, y = pane.to_ground(mark.x, mark.y)
    return msgspec.structs.replace(mark, x=x, y=y)


def _spot(mark: Mark, placed: PlacedMark, scale: float) -> Spot:
    x, y = placed.mark.x, placed.mark.y
    return Spot(mark, x, y, (placed.x - x) * scale, (placed.y - y) * scale)


@lru_cache(maxsize=_KEPT_LOOKS)
def _look(
    key: tuple[str, int | None, object, bool, bool, str, bool], chosen: bool, dark: bool, radius: float, ratio: float
) -> tuple[QImage, int, int]:
    """Return a mark's disc as a picture with transparent ground, and its corner as seen from the disc's centre."""
    letter, nrs, activity, treated, previous, note, approximate = key
    mark = Mark(finding_id="", point_id="", letter=letter, view=View.ANTERIOR, x=0, y=0)
    mark = msgspec.structs.replace(mark, nrs=nrs, activity=activity, treated=treated, previous=previous, note=note)
    if approximate:
        mark = msgspec.structs.replace(mark, from_view=View.PALMAR)
    return _picture(mark_sign(mark, DARK if dark else LIGHT, radius, selected=chosen), radius * REACH, ratio)


@lru_cache(maxsize=_KEPT_LOOKS)
def _leader(dx: float, dy: float, dark: bool, radius: float, ratio: float) -> tuple[QImage, int, int]:
    """Return the leader to a disc as a picture, and its corner as seen from the true place."""
    ops = leader((0.0, 0.0), (dx, dy), DARK if dark else LIGHT, radius)
    return _picture(tuple(ops), math.hypot(dx, dy) + radius, ratio)


def _picture(ops: tuple[Op, ...], far: float, ratio: float) -> tuple[QImage, int, int]:
    """Return what is drawn within `far` of 0, 0 on transparent ground, and its corner."""
    half = math.ceil(far * ratio)
    image = QImage(2 * half, 2 * half, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.translate(half, half)
    painter.scale(ratio, ratio)
    paint_ops(painter, ops)
    painter.end()
    used = _used(image)
    return image.copy(used), used.x() - half, used.y() - half


def _used(image: QImage) -> QRect:
    """Return the part of a picture that is not transparent."""
    mask = image.createAlphaMask()
    region = QRegion(QBitmap.fromImage(mask))
    return region.boundingRect()
