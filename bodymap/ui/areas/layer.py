"""The pain areas on the figures: painted once, kept, and copied while the map moves; drawn anew when it rests."""

import math

import msgspec
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QImage, QPainter, QTransform

from bodymap.atlas.model import Depth
from bodymap.figure.areas import DrawnArea, area_ops
from bodymap.figure.theme import DARK, LIGHT
from bodymap.ui.map.map_view import MapView
from bodymap.ui.map.painter import paint_ops
from bodymap.ui.map.scene import Camera, Pane


class _Kept(msgspec.Struct):
    """A picture of the areas, of what it is, and the camera that it was made for."""

    of: object
    camera: Camera
    image: QImage


class AreaLayer:
    """Paints areas on a map; give its `paint` to the map."""

    def __init__(self, view: MapView) -> None:
        self._view = view
        self.areas: tuple[DrawnArea, ...] = ()
        self.chosen = ""
        self._kept: _Kept | None = None

    def show(self, areas: tuple[DrawnArea, ...], chosen: str = "") -> None:
        """Show areas from now on, one of them chosen."""
        if (areas, chosen) != (self.areas, self.chosen):
            self.areas, self.chosen = areas, chosen
            self._view.update()

    def at(self, point: QPointF) -> DrawnArea | None:
        """Return the smallest area of this visit under a point of the screen."""
        found = self._view.place_at(point)
        if found is None:
            return None
        pane, x, y = found
        here = [a for a in self.areas if not a.earlier and pane.shows(a.view, a.side) and _holds(a, x, y)]
        return min(here, key=_box_size, default=None)

    def paint(self, painter: QPainter) -> None:
        """Paint the areas; the painter counts in device pixels."""
        if not self.areas:
            self._kept = None
            return
        body, view = self._view.body, self._view
        content = (self.areas, self.chosen, body.dark, body.depth, body.panes, view.size().toTuple())
        kept, camera = self._kept, body.camera
        if kept is None or kept.of != content or (kept.camera != camera and not body.moving):
            kept = self._kept = _Kept(content, camera, self._painted())
        factor = camera.scale / kept.camera.scale
        x = (camera.x - kept.camera.x * factor) * camera.ratio
        y = (camera.y - kept.camera.y * factor) * camera.ratio
        if factor == 1.0:
            painter.drawImage(QPointF(x, y), kept.image)
        else:
            size = kept.image.size()
            painter.drawImage(QRectF(x, y, size.width() * factor, size.height() * factor), kept.image)

    def _painted(self) -> QImage:
        camera, view = self._view.body.camera, self._view
        size = view.size() * camera.ratio
        image = QImage(size, QImage.Format.Format_ARGB32_Premultiplied)
        image.fill(Qt.GlobalColor.transparent)
        painter = QPainter(image)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for pane in view.body.panes:
            areas = tuple(_as_seen(a, pane) for a in self.areas if pane.shows(a.view, a.side))
            if areas:
                self._paint_pane(painter, pane, areas)
        painter.end()
        return image

    def _paint_pane(self, painter: QPainter, pane: Pane, areas: tuple[DrawnArea, ...]) -> None:
        camera = self._view.body.camera
        theme = DARK if self._view.body.dark else LIGHT
        x, y = camera.to_screen(pane.shift, -pane.box.y)
        painter.save()
        painter.scale(camera.ratio, camera.ratio)
        painter.setTransform(QTransform(camera.scale, 0, 0, camera.scale, x, y), True)
        lines_only = self._view.body.depth is not Depth.SKIN  # the muscles are to be seen
        ops = area_ops(areas, theme, 1 / camera.scale, chosen=self.chosen, lines_only=lines_only)
        paint_ops(painter, ops)
        painter.restore()


def _as_seen(area: DrawnArea, pane: Pane) -> DrawnArea:
    """Return an area as it lies in a pane's picture, which may be mirrored; its label must not be."""
    if pane.axis is None:
        return area
    twice = 2 * pane.axis
    return msgspec.structs.replace(area, rings=tuple(tuple((twice - x, y) for x, y in ring) for ring in area.rings))


def _holds(area: DrawnArea, x: float, y: float) -> bool:
    inside = False
    for ring in area.rings:
        for (ax, ay), (bx, by) in zip(ring, (*ring[1:], ring[0]), strict=True):
            if (ay <= y) != (by <= y) and x < ax + (y - ay) * (bx - ax) / (by - ay):
                inside = not inside
    return inside


def _box_size(area: DrawnArea) -> float:
    xs, ys = zip(*(corner for ring in area.rings for corner in ring), strict=True)
    return math.hypot(max(xs) - min(xs), max(ys) - min(ys))
