"""Which shapes of a plate can be seen at all: what lies wholly beneath others is left out, so that painting is light.

Worked out on scan lines: from the top shape down, each line remembers the stretches that are covered. Pure Python.
"""

from collections.abc import Iterable
from itertools import pairwise

from bodymap.atlas.drawing import Drawing, PathKind, Shape
from bodymap.atlas.path import Point, flatten

Span = tuple[float, float]
_STEP = 2.0  # mm between scan lines
_SLACK = 0.4  # mm that may peep out


def seen(drawing: Drawing, shapes: Iterable[Shape]) -> list[Shape]:
    """Return the shapes of which something is seen, in the same order; a veil covers nothing."""
    step = _STEP * drawing.brush
    left, right = _half(drawing)
    covered: dict[int, list[Span]] = {}
    out: list[Shape] = []
    for shape in reversed(list(shapes)):
        lines = _spans(_rings(shape, drawing.brush), step, left, right)
        if not lines or _peeps_out(lines, covered, _SLACK * drawing.brush):
            out.append(shape)
            if not shape.veil:
                for row, spans in lines.items():
                    covered[row] = _merged(covered.get(row, []) + spans)
    return out[::-1]


def _half(drawing: Drawing) -> Span:
    if drawing.mid is None:
        return -1e9, 1e9
    return (-1e9, drawing.mid) if drawing.half == "left" else (drawing.mid, 1e9)


def _rings(shape: Shape, brush: float) -> list[list[Point]]:
    outlines = [path.d for path in shape.paths if path.kind is PathKind.OUTLINE]
    return [ring for d in outlines for ring in flatten(d, 5.0 * brush)]


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
