"""What of a figure is within a section: things to draw that lie outside it are left out, so that documents stay light.

What lies partly within stays whole; whoever shows the section clips it. Millimetres in the view's frame, y down.
"""

from functools import lru_cache

import msgspec

from bodymap.atlas.path import Bounds, box_of
from bodymap.figure.ops import Fill, Group, Matrix, Op, Stroke, Text

_IDENTITY: Matrix = (1.0, 0.0, 0.0, 1.0, 0.0, 0.0)


def cropped(ops: tuple[Op, ...], x: float, y: float, width: float, height: float) -> tuple[Op, ...]:
    """Return the ops of which something may be seen in the section."""
    return _within(ops, (x, y, x + width, y + height), _IDENTITY)


path_bounds = lru_cache(maxsize=20_000)(box_of)


def _within(ops: tuple[Op, ...], section: Bounds, matrix: Matrix) -> tuple[Op, ...]:
    kept: list[Op] = []
    for op in ops:
        if isinstance(op, Group):
            inner = _combined(matrix, op.transform or _IDENTITY)
            if op.clip and not _meets(_moved(path_bounds(op.clip), inner), section):
                continue
            items = _within(op.items, section, inner)
            if items:
                kept.append(op if items == op.items else msgspec.structs.replace(op, items=items))
        elif _meets(_moved(_bounds(op), matrix), section):
            kept.append(op)
    return tuple(kept)


def _bounds(op: Fill | Stroke | Text) -> Bounds | None:
    if isinstance(op, Text):
        reach = op.size * (len(op.text) + 1)
        return op.x - reach, op.y - op.size, op.x + reach, op.y + op.size
    bounds = path_bounds(op.path)
    if bounds is None or isinstance(op, Fill):
        return bounds
    margin = op.width
    left, top, right, bottom = bounds
    return left - margin, top - margin + op.dy, right + margin, bottom + margin + op.dy


def _combined(outer: Matrix, inner: Matrix) -> Matrix:
    a, b, c, d, e, f = outer
    k, m, n, p, q, r = inner
    return a * k + c * m, b * k + d * m, a * n + c * p, b * n + d * p, a * q + c * r + e, b * q + d * r + f


def _moved(bounds: Bounds | None, matrix: Matrix) -> Bounds | None:
    if bounds is None or matrix == _IDENTITY:
        return bounds
    a, b, c, d, e, f = matrix
    corners = [(x, y) for x in (bounds[0], bounds[2]) for y in (bounds[1], bounds[3])]
    xs = [a * x + c * y + e for x, y in corners]
    ys = [b * x + d * y + f for x, y in corners]
    return min(xs), min(ys), max(xs), max(ys)


def _meets(bounds: Bounds | None, section: Bounds) -> bool:
    if bounds is None:
        return False
    return bounds[0] <= section[2] and bounds[2] >= section[0] and bounds[1] <= section[3] and bounds[3] >= section[1]
