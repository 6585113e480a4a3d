"""Which shapes of a plate can be seen at all: what lies wholly beneath others is left out, so that painting is light.

Worked out on scan lines: from the top shape down, each line remembers the stretches that are covered. Pure Python.
"""

from collections.abc import Iterable
from itertools import pairwise

import msgspec

from bodymap.atlas.drawing import Drawing, DrawnPath, PathKind, Shape, ShapeKind
from bodymap.atlas.path import Point, flatten, subpaths

Span = tuple[float, float]
_STEP = 2.0  # mm between scan lines
_SLACK = 0.4  # mm that may peep out


def seen(drawing: Drawing, shapes: Iterable[Shape]) -> list[Shape]:
    """Return the shapes of which something is seen, in the same order; a veil covers nothing.

    Of a bone only those parts stay that are seen (the ribs that are not behind others).
    """
    cover = _Cover(drawing)
    out: list[Shape] = []
    for shape in reversed(list(shapes)):
        if shape.kind is ShapeKind.BONE:
            paths = tuple(path for path in map(cover.seen_of_bone, reversed(shape.paths)) if path is not None)[::-1]
            if any(path.kind is PathKind.OUTLINE for path in paths) or _has_no_outline(shape):
                out.append(msgspec.structs.replace(shape, paths=paths))
            continue
        outlines = [path.d for path in shape.paths if path.kind is PathKind.OUTLINE]
        if cover.adds(outlines, opaque=not shape.veil):
            out.append(shape)
    return out[::-1]


def _has_no_outline(shape: Shape) -> bool:
    return not any(path.kind is PathKind.OUTLINE for path in shape.paths)


class _Cover:
    """What is covered so far, from the top down."""

    def __init__(self, drawing: Drawing) -> None:
        self._brush = drawing.brush
        self._step = _STEP * drawing.brush
        self._left, self._right = _half(drawing)
        self._covered: dict[int, list[Span]] = {}

    def seen_of_bone(self, path: DrawnPath) -> DrawnPath | None:
        """Return the parts of a bone's outline that are seen; lines and holes as they are."""
        if path.kind is not PathKind.OUTLINE:
            return path
        parts = [part for part in reversed(subpaths(path.d)) if self.adds([part], opaque=True)]
        return msgspec.structs.replace(path, d=" ".join(parts[::-1])) if parts else None

    def adds(self, outlines: list[str], *, opaque: bool) -> bool:
        """Tell whether something of the outlines is seen, and cover what they fill."""
        rings = [ring for d in outlines for ring in flatten(d, 5.0 * self._brush)]
        lines = _spans(rings, self._step, self._left, self._right)
        if lines and not _peeps_out(lines, self._covered, _SLACK * self._brush):
            return False
        if opaque:
            for row, spans in lines.items():
                self._covered[row] = _merged(self._covered.get(row, []) + spans)
        return True


def _half(drawing: Drawing) -> Span:
    if drawing.mid is None:
        return -1e9, 1e9
    return (-1e9, drawing.mid) if drawing.half == "left" else (drawing.mid, 1e9)


def _spans(rings: list[list[Point]], step: float, left: float, right: float) -> dict[int, list[Span]]:
    """Return what the rings fill of each scan line, within left and right."""
    crossings: dict[int, list[tuple[float, int]]] = {}
    for ring in rings:
        for (ax, ay), (bx, by) in pairwise([*ring, ring[0]]):
            if ay == by:
                continue
            way = 1 if ay < by else -1
            low, high = (ay, by) if ay < by else (by, ay)
            slope = (bx - ax) / (by - ay)
            for row in range(int(low // step) + 1, int(high // step) + 1):
                crossings.setdefault(row, []).append((ax + (row * step - ay) * slope, way))
    lines = {}
    for row, found in crossings.items():
        found.sort()
        inside, spans = 0, []
        for (x, way), (after, _) in pairwise(found):
            inside += way
            if inside and after > left and x < right:
                spans.append((max(x, left), min(after, right)))
        if spans:
            lines[row] = _merged(spans)
    return lines


def _merged(spans: list[Span]) -> list[Span]:
    spans.sort()
    out = [spans[0]]
    for a, b in spans[1:]:
        if a <= out[-1][1]:
            if b > out[-1][1]:
                out[-1] = (out[-1][0], b)
        else:
            out.append((a, b))
    return out


def _peeps_out(lines: dict[int, list[Span]], covered: dict[int, list[Span]], slack: float) -> bool:
    return any(not _within(span, covered.get(row, ()), slack) for row, spans in lines.items() for span in spans)


def _within(span: Span, covered: Iterable[Span], slack: float) -> bool:
    """Tell whether less than `slack` of a stretch is left uncovered at any one place."""
    at = span[0]
    for a, b in covered:
        if b > at:
            if a - at > slack and a < span[1]:
                return False
            if a >= span[1]:
                break
            at = b
    return span[1] - at <= slack
