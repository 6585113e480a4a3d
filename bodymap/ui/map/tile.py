"""A tile: a square of one figure's picture on one rung of the zoom, and where its pixels come from and are kept.

Pictures of the atlas only: nothing of a patient is ever in a tile, so that tiles may lie on the disk.
"""

from collections import OrderedDict

import msgspec
from PySide6.QtCore import QPointF, QRect, QRectF
from PySide6.QtGui import QColor, QImage, QPainter

from bodymap.atlas.atlas import Atlas, load_atlas
from bodymap.atlas.drawing import Box
from bodymap.atlas.model import Depth, Figure, View
from bodymap.figure.plate import Detail, plate, zoom_step
from bodymap.figure.theme import DARK, LIGHT, Theme
from bodymap.ui.map.compiled import Compiled
from bodymap.ui.map.scene import device_scale, shown_box

FORMAT = QImage.Format.Format_RGB32
_EDGE = 256
_PLATES_KEPT = 6


class Level(msgspec.Struct, frozen=True):
    """All tiles of one figure at one size: what is shown, and at which rung; the picture's origin is its box's."""

    view: View
    depth: Depth
    dark: bool
    rung: int
    ratio: float
    mirrored: bool = False
    arm: bool = True
    figure: Figure = Figure.NEUTRAL

    @property
    def edge(self) -> int:
        """How many device pixels a tile is wide and high."""
        return _EDGE + round(_EDGE / 2 * max(0.0, self.ratio - 1))

    @property
    def scale(self) -> float:
        """Device pixels per mm."""
        return device_scale(self.rung)

    @property
    def theme(self) -> Theme:
        """The tones."""
        return DARK if self.dark else LIGHT


class TileKey(msgspec.Struct, frozen=True):
    """One tile of a level, by column and row."""

    level: Level
    column: int
    row: int

    @property
    def rect(self) -> QRect:
        """Its place in the level's picture, in device pixels."""
        edge = self.level.edge
        return QRect(self.column * edge, self.row * edge, edge, edge)


def image_of(data: bytes | bytearray, edge: int) -> QImage:
    """Return a tile's pixels as a picture of its own."""
    image = QImage(edge, edge, FORMAT)
    memoryview(image.bits())[:] = data
    return image


class TileCache:
    """Tiles in memory; the ones used longest ago go first. `limit` bytes at most."""

    def __init__(self, limit: int) -> None:
        self.limit = limit
        self.size = 0
        self._tiles: OrderedDict[TileKey, QImage] = OrderedDict()

    def get(self, key: TileKey) -> QImage | None:
        """Return a tile if it is here."""
        image = self._tiles.get(key)
        if image is not None:
            self._tiles.move_to_end(key)
        return image

    def __contains__(self, key: TileKey) -> bool:
        return key in self._tiles

    def put(self, key: TileKey, image: QImage) -> None:
        """Keep a tile."""
        self.size += image.sizeInBytes() - (self._tiles[key].sizeInBytes() if key in self._tiles else 0)
        self._tiles[key] = image
        self._tiles.move_to_end(key)
        while self.size > self.limit and len(self._tiles) > 1:
            self.size -= self._tiles.popitem(last=False)[1].sizeInBytes()

    def drop(self, key: TileKey) -> None:
        """Forget a tile."""
        image = self._tiles.pop(key, None)
        if image is not None:
            self.size -= image.sizeInBytes()

    def clear(self) -> None:
        """Forget all."""
        self._tiles.clear()
        self.size = 0


class TilePainter:
    """Paints tiles in full detail; keeps the last plates. Slow: not for the window's process."""

    def __init__(self, atlas: Atlas | None = None) -> None:
        self._atlas = atlas or load_atlas()
        self._plates: OrderedDict[object, Compiled] = OrderedDict()

    def paint(self, key: TileKey) -> QImage:
        """Return a tile."""
        level, rect = key.level, key.rect
        compiled = self.plate(level)
        image = QImage(level.edge, level.edge, FORMAT)
        image.fill(QColor(level.theme.paper))
        painter = QPainter(image)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.translate(QPointF(-rect.topLeft()))
        painter.scale(level.scale, level.scale)
        box = shown_box(self._atlas.drawing(level.view, level.figure))
        painter.translate(-box.x, -box.y)
        section = QRectF(rect).adjusted(-1, -1, 1, 1)
        in_frame = painter.transform().inverted()[0].mapRect(section.translated(QPointF(-rect.topLeft())))
        if level.mirrored:
            axis = box.x + box.width / 2
            painter.translate(2 * axis, 0)
            painter.scale(-1, 1)
            in_frame = QRectF(2 * axis - in_frame.right(), in_frame.y(), in_frame.width(), in_frame.height())
        painter.setClipRect(_as_rect(box))
        compiled.paint(painter, in_frame)
        painter.end()
        return image

    def plate(self, level: Level) -> Compiled:
        """Return the plate of a level, made ready."""
        zoom = zoom_step(level.scale / level.ratio)
        key = (level.view, level.figure, level.depth, level.arm, level.dark, zoom)
        if key not in self._plates:
            drawing = self._atlas.drawing(level.view, level.figure)
            ops = plate(drawing, level.depth, level.theme, zoom, detail=Detail.FULL, arm=level.arm)
            self._plates[key] = Compiled(ops)
        self._plates.move_to_end(key)
        if len(self._plates) > _PLATES_KEPT:
            self._plates.popitem(last=False)
        return self._plates[key]


def _as_rect(box: Box) -> QRectF:
    return QRectF(box.x, box.y, box.width, box.height)
