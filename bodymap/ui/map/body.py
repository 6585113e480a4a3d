"""The body as it is painted: pictures kept ready, drawn one to one; what is missing is shown scaled until it comes.

Every pane has a base, the whole figure at the size at which all of it fits: flat at first, with detail as its tiles
arrive. Nearer by, tiles cover the base. All lengths here are device pixels of the widget; the window's thread only.
"""

import math
from collections import OrderedDict
from collections.abc import Iterator

import msgspec
from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QRegion, QTransform

from bodymap.atlas.atlas import Atlas
from bodymap.atlas.model import WHOLE_BODY, Depth, Figure, View
from bodymap.figure.ops import Op
from bodymap.figure.plate import Detail, plate
from bodymap.figure.theme import DARK, LIGHT, Theme
from bodymap.ui.map.painter import paint_ops, prepare
from bodymap.ui.map.scene import Camera, Pane, device_scale
from bodymap.ui.map.tile import FORMAT, Level, TileKey
from bodymap.ui.map.tile_source import TileSource

_FLAT_SCALE = 0.6  # pixels per mm at most: the flat figure has to be there at once
_BASES = 12 * 1024 * 1024


class Base:
    """One figure as a whole: its picture, and which of its tiles are still to come."""

    def __init__(self, level: Level, image: QImage) -> None:
        self.level = level
        self.image = image
        edge = level.edge
        columns, rows = math.ceil((image.width() - level.shift) / edge), math.ceil(image.height() / edge)
        self.missing = {TileKey(level, column, row) for row in range(rows) for column in range(columns)}

    def take(self, key: TileKey, image: QImage) -> None:
        """Paint a tile into the picture."""
        painter = QPainter(self.image)
        painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Source)
        painter.drawImage(key.rect.topLeft(), image)
        painter.end()
        self.missing.discard(key)


class Body:
    """Paints the figures of a canvas; told what to show, asked what is missing."""

    def __init__(self, atlas: Atlas, source: TileSource) -> None:
        self._atlas = atlas
        self._source = source
        self._bases: OrderedDict[Level, Base] = OrderedDict()
        self._planned: set[object] = set()
        self._stand_in: tuple[QImage, Camera] | None = None
        self.panes: tuple[Pane, ...] = ()
        self.camera = Camera()
        self.fit_rung = 0
        self.depth = Depth.SUPERFICIAL
        self.arm = True
        self.figure = Figure.NEUTRAL
        self.dark = False
        self.moving = False

    @property
    def theme(self) -> Theme:
        """The tones of the figures."""
        return DARK if self.dark else LIGHT

    def level(self, pane: Pane, rung: int) -> Level:
        """Return the level that shows a pane now at a rung."""
        from_side, whole = pane.view in (View.LEFT, View.RIGHT), pane.view in WHOLE_BODY
        return Level(
            pane.view,
            self.depth,
            self.dark,
            rung,
            self.camera.ratio,
            pane.axis is not None,
            self.arm or not from_side,
            self.figure if whole else Figure.NEUTRAL,
            None if pane.mid is None else round((pane.mid - pane.left) * device_scale(rung)),
        )

    def origin(self, pane: Pane) -> tuple[int, int]:
        """Return where the picture of a pane begins."""
        x, y = self.camera.to_screen(pane.left, 0.0)
        return round(x * self.camera.ratio), round(y * self.camera.ratio)

    def pane_rect(self, pane: Pane) -> QRect:
        """Return the pixels of a pane."""
        scale = self.camera.scale * self.camera.ratio
        size = QSize(math.ceil(pane.box.width * scale), math.ceil(pane.box.height * scale))
        x, y = self.origin(pane)
        return QRect(x, y, size.width(), size.height())

    def paint(self, painter: QPainter, area: QRect) -> bool:
        """Paint the figures within `area`; returns whether a flat figure is still to be made at the next painting."""
        painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Source)
        beside = QRegion(area)
        for pane in self.panes:
            beside -= self.pane_rect(pane)
        for rect in list(beside):  # type: ignore[call-overload]
            painter.fillRect(rect, QColor(self.theme.paper))
        made, waiting = False, False
        for pane in self.panes:
            seen = self.pane_rect(pane).intersected(area)
            if seen.isEmpty():
                continue
            level = self.level(pane, self.fit_rung)
            if level not in self._bases:
                is_near = self._relative(level) is not None
                if not is_near and (
                    made or not self._is_planned(pane)
                ):  # one step at a time, so that the window stays quick
                    made = waiting = True
                    painter.fillRect(seen, QColor(self.theme.paper))
                    continue
                made = True
            self._paint_pane(painter, pane, self._base(pane, level), seen)
        painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceOver)
        return waiting

    def _paint_pane(self, painter: QPainter, pane: Pane, base: Base, seen: QRect) -> None:
        rung, origin = self.camera.rung, self.pane_rect(pane).topLeft()
        if rung == self.fit_rung:
            painter.drawImage(seen.topLeft(), base.image, seen.translated(-origin))
            return
        tiles, complete = [], rung is not None
        for key in self._keys(pane, rung, seen) if rung is not None else ():
            image = self._source.memory.get(key)
            if image is None:
                complete = False
            else:
                tiles.append((key.rect.translated(origin), image))
        painter.save()
        painter.setClipRect(seen)
        if not complete:
            self._paint_scaled(painter, pane, base, seen)
        for rect, image in tiles:
            painter.drawImage(rect.topLeft(), image)
        painter.restore()

    def _paint_scaled(self, painter: QPainter, pane: Pane, base: Base, seen: QRect) -> None:
        """Show what there is at another size: the base, and over it the last picture that had all its detail."""
        over = self._stand_in
        shift = self._shift_of(over[1]) if over is not None else QTransform()
        covered = shift.mapRect(QRectF(over[0].rect())).toAlignedRect() if over is not None else QRect()
        if over is not None and covered.contains(seen):
            self._draw_part(painter, over[0], shift, seen)
            return
        scale = self.camera.scale * self.camera.ratio / base.level.scale
        x, y = self.origin(pane)
        self._draw_part(painter, base.image, QTransform(scale, 0, 0, scale, x, y), seen)
        if over is not None:
            self._draw_part(painter, over[0], shift, seen.intersected(covered))

    def _shift_of(self, camera: Camera) -> QTransform:
        """Return how a picture taken with another camera comes to lie under this one."""
        factor, ratio = self.camera.scale / camera.scale, self.camera.ratio
        x, y = self.camera.x - camera.x * factor, self.camera.y - camera.y * factor
        return QTransform(factor, 0, 0, factor, x * ratio, y * ratio)

    def _draw_part(self, painter: QPainter, image: QImage, shift: QTransform, seen: QRect) -> None:
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, not self.moving)
        back = shift.inverted()[0]
        part = back.mapRect(QRectF(seen)).adjusted(-1, -1, 1, 1).toAlignedRect().intersected(image.rect())
        if not part.isEmpty():
            painter.drawImage(shift.mapRect(QRectF(part)), image, QRectF(part))

    def _keys(self, pane: Pane, rung: int, seen: QRect) -> Iterator[TileKey]:
        level = self.level(pane, rung)
        edge = level.edge
        part = seen.translated(-self.pane_rect(pane).topLeft()).translated(-level.shift, 0)
        for row in range(part.top() // edge, part.bottom() // edge + 1):
            for column in range(part.left() // edge, part.right() // edge + 1):
                yield TileKey(level, column, row)

    def _base(self, pane: Pane, level: Level) -> Base:
        base = self._bases.get(level)
        if base is None:
            base = self._bases[level] = Base(level, self._first(pane, level))
            for key in tuple(base.missing):
                kept = self._source.memory.get(key)
                if kept is not None:
                    base.take(key, kept)
                    self._source.memory.drop(key)
            self._drop_old()
        self._bases.move_to_end(level)
        return base

    def _drop_old(self) -> None:
        limit = _BASES * self.camera.ratio**2
        while len(self._bases) > len(self.panes) and sum(b.image.sizeInBytes() for b in self._bases.values()) > limit:
            self._bases.popitem(last=False)

    def _first(self, pane: Pane, level: Level) -> QImage:
        """Return the whole figure as well as it can be had at once: from a picture of before, else in flat tones."""
        size = QSize(math.ceil(pane.box.width * level.scale), math.ceil(pane.box.height * level.scale))
        other = self._relative(level)
        return self._flat(pane, level, size) if other is None else _scaled(other.image, size)

    def _relative(self, level: Level) -> Base | None:
        """Return a picture of the same at about the same size; rather that than another body's skin for a moment."""
        alike = [
            other
            for other in reversed(self._bases)
            if _but_for_size(other, level) == level and 0.7 < other.scale / level.scale < 1.5
        ]
        alike.sort(key=lambda other: other.figure is not level.figure)
        return self._bases[alike[0]] if alike else None

    def _flat_ops(self, pane: Pane) -> tuple[Op, ...]:
        drawing = self._atlas.drawing(pane.view, self.figure)
        return plate(drawing, self.depth, self.theme, _FLAT_SCALE, detail=Detail.FLAT, arm=self.arm)

    def _is_planned(self, pane: Pane) -> bool:
        """Tell whether a flat figure is ready to be painted; if not, make it ready."""
        plan = (pane.view, self.figure, self.depth, self.arm, self.dark)
        if plan in self._planned:
            return True
        prepare(self._flat_ops(pane))
        self._planned.add(plan)
        return False

    def _flat(self, pane: Pane, level: Level, size: QSize) -> QImage:
        """Return the whole figure in flat tones."""
        share = min(1.0, _FLAT_SCALE / level.scale)
        image = QImage((size.toSizeF() * share).toSize().expandedTo(QSize(1, 1)), FORMAT)
        image.fill(QColor(self.theme.paper))
        painter = QPainter(image)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        scale = level.scale * share
        painter.scale(scale, scale)
        painter.translate(-pane.box.x, -pane.box.y)
        if pane.axis is not None:
            painter.translate(2 * pane.axis, 0)
            painter.scale(-1, 1)
        paint_ops(painter, self._flat_ops(pane))
        painter.end()
        return image if share == 1.0 else _scaled(image, size)

    def wanted(self, area: QRect, near: QPointF | None = None) -> list[TileKey]:
        """Return the tiles that are missing within `area`, first those nearest to a point of it (the middle)."""
        rung, found = self.camera.rung, list[tuple[float, TileKey]]()
        middle = near if near is not None else QPointF(area.center())
        for pane in self.panes:
            rect = self.pane_rect(pane)
            seen = rect.intersected(area)
            if seen.isEmpty() or rung is None:
                continue
            base = self._bases.get(self.level(pane, rung)) if rung == self.fit_rung else None
            keys = self._keys(pane, rung, seen) if base is None else iter(base.missing)
            for key in keys:
                if key not in self._source.memory or base is not None:
                    away = QPointF(key.rect.translated(rect.topLeft()).center()) - middle
                    found.append((away.x() ** 2 + away.y() ** 2, key))
        return [key for _, key in sorted(found, key=lambda item: (item[0], item[1].column, item[1].row))]

    def take(self, key: TileKey, image: QImage) -> QRect:
        """Take a tile that has arrived; returns the pixels to paint anew (empty: none)."""
        base = self._bases.get(key.level)
        if base is not None and key in base.missing:
            base.take(key, image)
            self._source.memory.drop(key)
        for pane in self.panes:
            if self.camera.rung is not None and self.level(pane, self.camera.rung) == key.level:
                return key.rect.translated(self.pane_rect(pane).topLeft()).intersected(self.pane_rect(pane))
        return QRect()

    def stand_in(self, size: QSize) -> None:
        """Keep what is seen now, to be shown at other sizes until their own detail is there."""
        if self.camera.rung is None or self.wanted(QRect(0, 0, size.width(), size.height())):
            return
        image = QImage(size, FORMAT)
        painter = QPainter(image)
        self.paint(painter, image.rect())
        painter.end()
        self._stand_in = (image, self.camera)

    def drop_stand_in(self) -> None:
        """Forget it: the detail is there, or something else is shown."""
        self._stand_in = None


def _but_for_size(other: Level, level: Level) -> Level:
    """Return a level in the size and the figure of another one."""
    return msgspec.structs.replace(other, rung=level.rung, ratio=level.ratio, mid=level.mid, figure=level.figure)


def _scaled(image: QImage, size: QSize) -> QImage:
    mode = Qt.TransformationMode.SmoothTransformation
    return image.scaled(size, Qt.AspectRatioMode.IgnoreAspectRatio, mode).convertToFormat(FORMAT)
