"""A tile: a square of one figure's picture on one rung of the zoom, and where its pixels come from and are kept.

Pictures of the atlas only: nothing of a patient is ever in a tile, so that tiles may lie on the disk.
"""

from collections import OrderedDict
from typing import Protocol

import msgspec
from PySide6.QtCore import QPointF, QRect, QRectF, Qt
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
    """All tiles of one figure at one size: what is shown, and at which rung; the picture's origin is its box's.

    `mid` is the pixel column of the mid-line in front and back: tiles stand beside it, so that each has a twin.
    """

    view: View
    depth: Depth
    dark: bool
    rung: int
    ratio: float
    mirrored: bool = False
    arm: bool = True
    figure: Figure = Figure.NEUTRAL
    mid: int | None = None

    @property
    def shift(self) -> int:
        """Where the first column of tiles begins: at the picture's left edge, or up to a tile before it."""
        return 0 if self.mid is None else self.mid % self.edge - self.edge

    @property
    def edge(self) -> int:
        """How many device pixels a tile is wide and high."""
        return _EDGE + round(_EDGE / 2 * max(0.0, self.ratio - 1))

    @property
    def scale(self) -> float:
        """Device pixels per mm."""
        return device_scale(self.rung)

    @property
    def zoom(self) -> float:
        """The zoom for which its plate is drawn."""
        return zoom_step(self.scale / self.ratio)

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
        return QRect(self.level.shift + self.column * edge, self.row * edge, edge, edge)

    @property
    def twin(self) -> "TileKey | None":
        """The tile that is this one's mirror image; None where there is no mid-line.

        The bare skin has furrows on the mid-line that are drawn once.
        """
        level = self.level
        if level.mid is None or level.depth is Depth.SKIN:
            return None
        column = 2 * ((level.mid - level.shift) // level.edge) - 1 - self.column
        return TileKey(level, column, self.row) if column >= 0 else None


def image_of(data: bytes | bytearray, edge: int) -> QImage:
    """Return a tile's pixels as a picture of its own."""
    image = QImage(edge, edge, FORMAT)
    memoryview(image.bits())[:] = data
    return image


def mirrored(data: bytes | bytearray, edge: int) -> bytes:
    """Return the pixels of a tile's twin."""
    image = image_of(data, edge).flipped(Qt.Orientation.Horizontal)
    return bytes(image.constBits())  # of a picture that has a name: else its pixels are gone before they are copied


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


class PlateShelf(Protocol):
    """Where plates that were made ready lie between starts."""

    def plate(self, level: Level) -> bytes | None:
        """Return the plate of a level as it was written, or None."""

    def has_plate(self, level: Level) -> bool:
        """Tell whether there is one."""

    def keep_plate(self, level: Level, data: bytes) -> None:
        """Keep a plate."""


class TilePainter:
    """Paints tiles in full detail; keeps the last plates. Slow: not for the window's process."""

    def __init__(self, atlas: Atlas | None = None, shelf: PlateShelf | None = None) -> None:
        self._atlas = atlas or load_atlas()
        self._shelf = shelf
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
        drawing = self._atlas.drawing(level.view, level.figure)
        box = shown_box(drawing)
        painter.translate(-box.x if level.mid is None else level.mid / level.scale - (drawing.mid or 0.0), -box.y)
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

    def warm(self, level: Level) -> None:
        """Make a plate ready that may be wanted next; one that lies on the shelf is ready enough."""
        if self._shelf is None or not self._shelf.has_plate(level):
            self.plate(level)

    def plate(self, level: Level) -> Compiled:
        """Return the plate of a level, made ready."""
        key = (level.view, level.figure, level.depth, level.arm, level.dark, level.zoom)
        if key not in self._plates:
            self._plates[key] = self._from_shelf(level) or self._made(level)
        self._plates.move_to_end(key)
        if len(self._plates) > _PLATES_KEPT:
            self._plates.popitem(last=False)
        return self._plates[key]

    def _from_shelf(self, level: Level) -> Compiled | None:
        data = self._shelf.plate(level) if self._shelf is not None else None
        try:
            return Compiled.read(data) if data is not None else None
        except ValueError:
            return None

    def _made(self, level: Level) -> Compiled:
        drawing = self._atlas.drawing(level.view, level.figure)
        ops = plate(drawing, level.depth, level.theme, level.zoom, detail=Detail.FULL, arm=level.arm)
        made = Compiled(ops)
        if self._shelf is not None:
            self._shelf.keep_plate(level, made.written())
        return made


def _as_rect(box: Box) -> QRectF:
    return QRectF(box.x, box.y, box.width, box.height)
