"""Paints things to draw (`figure.ops`) with a QPainter: the screen's half of what `figure.svg` is for paper.

The caller has set the transform from the ops' frame to the device and turned antialiasing on. Any thread, as long as
one painter stays in one thread.
"""

from collections.abc import Iterable

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen, QTransform

from bodymap.figure.ops import Anchor, Fill, Group, Matrix, Op, Stroke, Text
from bodymap.ui.fonts import family
from bodymap.ui.map.paths import path_of

_TEXT_SIZE = 100.0  # fonts have whole sizes: text is set at this one and scaled


def paint_ops(painter: QPainter, ops: Iterable[Op]) -> None:
    """Paint `ops` in order."""
    for op in ops:
        match op:
            case Fill():
                painter.fillPath(path_of(op.path), colour_of(op.colour, op.opacity))
            case Stroke():
                _stroke(painter, op)
            case Text():
                _text(painter, op)
            case Group():
                _group(painter, op)


def prepare(ops: Iterable[Op]) -> None:
    """Parse the paths of `ops` ahead of painting them."""
    for op in ops:
        if isinstance(op, Group):
            prepare(op.items)
        if isinstance(op, Fill | Stroke):
            path_of(op.path)


def colour_of(name: str, opacity: float = 1.0) -> QColor:
    """Return a colour with an opacity."""
    colour = QColor(name)
    colour.setAlphaF(opacity)
    return colour


def pen_of(op: Stroke) -> QPen:
    """Return the pen of a stroke."""
    pen = QPen(colour_of(op.colour, op.opacity), op.width)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap if op.round_cap else Qt.PenCapStyle.FlatCap)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin if op.round_join else Qt.PenJoinStyle.MiterJoin)
    if op.dash:
        pen.setDashPattern([length / op.width for length in op.dash])
    return pen


def transform_of(matrix: Matrix) -> QTransform:
    """Return a matrix as Qt has it."""
    return QTransform(*matrix)


def _stroke(painter: QPainter, op: Stroke) -> None:
    if op.dy:
        painter.translate(0, op.dy)
    painter.strokePath(path_of(op.path), pen_of(op))
    if op.dy:
        painter.translate(0, -op.dy)


def _text(painter: QPainter, op: Text) -> None:
    font = QFont(family()) if family() else QFont(painter.font())
    font.setPixelSize(int(_TEXT_SIZE))
    font.setWeight(QFont.Weight.DemiBold if op.bold else QFont.Weight.Normal)
    width = QFontMetricsF(font).horizontalAdvance(op.text)
    shift = {Anchor.START: 0.0, Anchor.MIDDLE: width / 2, Anchor.END: width}[op.anchor]
    painter.save()
    painter.translate(op.x, op.y)
    painter.scale(op.size / _TEXT_SIZE, op.size / _TEXT_SIZE)
    painter.setFont(font)
    painter.setPen(colour_of(op.colour))
    painter.drawText(QPointF(-shift, 0), op.text)
    painter.restore()


def _group(painter: QPainter, op: Group) -> None:
    painter.save()
    if op.transform is not None:
        painter.setTransform(transform_of(op.transform), True)
    if op.clip:
        painter.setClipPath(path_of(op.clip), Qt.ClipOperation.IntersectClip)
    if op.opacity < 1:
        painter.setOpacity(painter.opacity() * op.opacity)
    paint_ops(painter, op.items)
    painter.restore()
