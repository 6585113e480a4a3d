"""Things to draw, made ready for painting many sections of them: paths are parsed once, what lies outside is skipped.

For the process that paints tiles; the screen paints whole plates with `painter`. What was made ready can be written as
bytes and read again, which takes a tenth of the time.
"""

from typing import Protocol

import msgspec
from PySide6.QtCore import QByteArray, QDataStream, QIODevice, QRectF, Qt
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


class _Step(msgspec.Struct, array_like=True):
    """One op, its paths and items by number: a fill, a line (`line`), or a group (`items`)."""

    path: int  # of a group its clip; -1: none
    colour: str = ""
    opacity: float = 1.0
    line: Stroke | None = None
    items: tuple[int, ...] | None = None
    transform: tuple[float, float, float, float, float, float] | None = None


class _Recipe(msgspec.Struct, array_like=True):
    """The steps of a plate, what is used before what uses it; both halves of a figure share theirs."""

    steps: list[_Step]
    top: list[int]


class _Cook:
    """Takes ops apart into steps and paths; what occurs twice is taken once."""

    def __init__(self) -> None:
        self.paths: dict[str, int] = {}
        self.steps: list[_Step] = []
        self._known: dict[int, int] = {}  # by identity: both halves of a figure hold the same ops

    def step(self, op: Op) -> int:
        if id(op) not in self._known:
            step = self._made(op)
            self._known[id(op)] = len(self.steps)
            self.steps.append(step)
        return self._known[id(op)]

    def _path(self, d: str) -> int:
        return self.paths.setdefault(d, len(self.paths))

    def _made(self, op: Op) -> _Step:
        match op:
            case Fill():
                return _Step(self._path(op.path), op.colour, op.opacity)
            case Stroke():
                return _Step(self._path(op.path), line=msgspec.structs.replace(op, path=""))
            case Group():
                clip = self._path(op.clip) if op.clip else -1
                items = tuple([self.step(item) for item in op.items])
                return _Step(clip, opacity=op.opacity, items=items, transform=op.transform)
        raise TypeError("a plate of the body holds no text")


class Compiled:
    """One plate, ready to be painted section by section."""

    def __init__(self, ops: tuple[Op, ...]) -> None:
        cook = _Cook()
        top = [cook.step(op) for op in ops]
        self._make(_Recipe(cook.steps, top), [made_path(d) for d in cook.paths])

    def _make(self, recipe: _Recipe, paths: list[QPainterPath]) -> None:
        self._recipe, self._paths = recipe, paths
        nodes: list[_Node] = []
        for step in recipe.steps:
            nodes.append(_node(step, paths, nodes))
        self._nodes = [nodes[index] for index in recipe.top]

    def paint(self, painter: QPainter, section: QRectF) -> None:
        """Paint all that meets a section of the frame."""
        _paint(self._nodes, painter, section)

    def written(self) -> bytes:
        """Return the plate as bytes."""
        data = QByteArray()
        stream = QDataStream(data, QIODevice.OpenModeFlag.WriteOnly)
        stream.writeUInt32(len(self._paths))
        for path in self._paths:
            stream << path
        steps = msgspec.msgpack.encode(self._recipe)
        return len(steps).to_bytes(8, "big") + steps + bytes(data.data())

    @classmethod
    def read(cls, data: bytes) -> "Compiled":
        """Return a plate that was written; ValueError for other bytes."""
        end = 8 + int.from_bytes(data[:8], "big")
        try:
            recipe = msgspec.msgpack.decode(data[8:end], type=_Recipe)
        except msgspec.MsgspecError as error:
            raise ValueError("no plate") from error
        stream = QDataStream(QByteArray(data[end:]))
        paths = []
        for _ in range(stream.readUInt32()):
            path = QPainterPath()
            stream >> path
            paths.append(path)
        if stream.status() is not QDataStream.Status.Ok:
            raise ValueError("no plate")
        made = cls.__new__(cls)
        made._make(recipe, paths)
        return made


def _node(step: _Step, paths: list[QPainterPath], nodes: list[_Node]) -> _Node:
    if step.items is not None:
        clip = paths[step.path] if step.path >= 0 else None
        transform = transform_of(step.transform) if step.transform else QTransform()
        return _Grouped([nodes[index] for index in step.items], clip, step.opacity, transform)
    if step.line is not None:
        return _Stroked(paths[step.path], pen_of(step.line), step.line.dy)
    return _Filled(paths[step.path], colour_of(step.colour, step.opacity))


def _paint(nodes: list[_Node], painter: QPainter, section: QRectF) -> None:
    for node in nodes:
        if node.bounds.intersects(section):
            node.paint(painter, section)
