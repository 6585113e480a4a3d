"""Things to draw, made ready for painting many sections of them: paths are parsed once, what lies outside is skipped.

For the process that paints tiles; the screen paints whole plates with `painter`.
"""

from typing import Protocol

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen, QTransform

from bodymap.figure.ops import Fill, Group, Op, Stroke
from bodymap.ui.map.painter import colour_of, pen_of, transform_of
from bodymap.ui.map.paths import made_path


class _Node(Protocol):
    """Something that can be painted; `bounds` is in the frame around it."""

    bounds: QRectF

    def paint(self, painter: QPainter, section: QRectF, /) -> None:
        """Paint what meets `section`."""


class _Filled:
    """A filled path."""

    def __init__(self, path: QPainterPath, colour: QColor) -> None:
        self.bounds = path.controlPointRect()
        self._path = path
        self._colour = colour

    def paint(self, painter: QPainter, _section: QRectF) -> None:
        painter.fillPath(self._path, self._colour)


class _Stroked:
    """A line along a path."""

    def __init__(self, path: QPainterPath, pen: QPen, dy: float) -> None:
        reach = pen.widthF()
        self.bounds = path.controlPointRect().adjusted(-reach, dy - reach, reach, dy + reach)
        self._path = path
        self._pen = pen
        self._dy = dy

    def paint(self, painter: QPainter, _section: QRectF) -> None:
        painter.translate(0, self._dy)
        painter.strokePath(self._path, self._pen)
        painter.translate(0, -self._dy)


class _Grouped:
    """Items that share a transform, a clip and an opacity."""

    def __init__(self, items: list[_Node], clip: QPainterPath | None, opacity: float, transform: QTransform) -> None:
        inner = QRectF()
        for item in items:
            inner = inner.united(item.bounds)
        if clip is not None:
            inner = inner.intersected(clip.controlPointRect())
        self.bounds = transform.mapRect(inner)
        self._items = items
        self._clip = clip
        self._opacity = opacity
        self._transform = transform
        self._back = transform.inverted()[0]

    def paint(self, painter: QPainter, section: QRectF) -> None:
        inner = self._back.mapRect(section)
        painter.save()
        painter.setTransform(self._transform, True)
        if self._clip is not None:
            painter.setClipPath(self._clip, Qt.ClipOperation.IntersectClip)
        painter.setOpacity(painter.opacity() * self._opacity)
        _paint(self._items, painter, inner)
        painter.restore()


class Compiled:
    """One plate, ready to be painted section by section."""

    def __init__(self, ops: tuple[Op, ...]) -> None:
        self._paths: dict[str, QPainterPath] = {}
        self._shared: dict[int, _Node] = {}  # both halves of a figure hold the same ops
        self._nodes = [self._node(op) for op in ops]

    def paint(self, painter: QPainter, section: QRectF) -> None:
        """Paint all that meets a section of the frame."""
        _paint(self._nodes, painter, section)

    def _path(self, d: str) -> QPainterPath:
        if d not in self._paths:
            self._paths[d] = made_path(d)
        return self._paths[d]

    def _node(self, op: Op) -> _Node:
        if id(op) not in self._shared:
            self._shared[id(op)] = self._made(op)
        return self._shared[id(op)]

    def _made(self, op: Op) -> _Node:
        match op:
            case Fill():
                return _Filled(self._path(op.path), colour_of(op.colour, op.opacity))
            case Stroke():
                return _Stroked(self._path(op.path), pen_of(op), op.dy)
            case Group():
                clip = self._path(op.clip) if op.clip else None
                transform = transform_of(op.transform) if op.transform else QTransform()
                return _Grouped([self._node(item) for item in op.items], clip, op.opacity, transform)
        raise TypeError("a plate of the body holds no text")


def _paint(nodes: list[_Node], painter: QPainter, section: QRectF) -> None:
    for node in nodes:
        if node.bounds.intersects(section):
            node.paint(painter, section)
