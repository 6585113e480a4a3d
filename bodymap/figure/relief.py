"""Soft valleys and ridges of the bare skin: lines one within the other that fade to the sides and towards their ends.

Fills and strokes only, so that screen and paper show the same. Millimetres in the drawing's frame.
"""

import math
from functools import lru_cache
from itertools import pairwise

from bodymap.atlas.path import Point, Segment, segments, write
from bodymap.figure.ops import Op, Stroke

_REACH = 1.3  # the widest line to the author's width: the outermost part is too faint to count
_FADE = 2.0  # widths over which the ends fade
_MOST_CUT = 0.42  # of a line's length at each end
_PIECES = 8  # straight steps to measure a curve by


def relief(d: str, width: float, colour: str, strength: float, step: float) -> list[Op]:
    """Return a line about `strength` opaque in its middle that fades over half its `width`, a `step` at a time."""
    steps = max(2, round(strength / step))
    shares = [math.acos(2 * (k + 0.5) / steps - 1) / math.pi for k in range(steps)]  # a rounded fall, no edge
    return [
        Stroke(shortened(d, _FADE * width * share), colour, round(_REACH * width * share, 2), step, round_cap=True)
        for share in shares
    ]


@lru_cache(maxsize=2048)
def shortened(d: str, cut: float) -> str:
    """Return the lines with `cut` mm taken off at both ends, never so much that nothing is left."""
    return " ".join(write(_trimmed(part, cut)) for part in segments(d) if part)


def _trimmed(part: list[Segment], cut: float) -> list[Segment]:
    lengths = [_length(segment) for segment in part]
    cut = min(cut, _MOST_CUT * sum(lengths))
    tail = _without_start([segment[::-1] for segment in reversed(part)], lengths[::-1], cut)
    turned = [segment[::-1] for segment in reversed(tail)]
    return _without_start(turned, [_length(segment) for segment in turned], cut)


def _without_start(part: list[Segment], lengths: list[float], cut: float) -> list[Segment]:
    for at, length in enumerate(lengths):
        if cut < length:
            return [_rest(part[at], cut / length), *part[at + 1 :]]
        cut -= length
    return part[-1:]


def _rest(segment: Segment, t: float) -> Segment:
    """Return a curve from `t` on (de Casteljau)."""
    points, kept = list(segment), [segment[-1]]
    while len(points) > 1:
        points = [(ax + (bx - ax) * t, ay + (by - ay) * t) for (ax, ay), (bx, by) in pairwise(points)]
        kept.append(points[-1])
    return tuple(kept[::-1])


def _length(segment: Segment) -> float:
    if len(segment) == 2:
        return math.dist(*segment)
    along = [_at(segment, i / _PIECES) for i in range(_PIECES + 1)]
    return sum(math.dist(a, b) for a, b in pairwise(along))


def _at(segment: Segment, t: float) -> Point:
    points = list(segment)
    while len(points) > 1:
        points = [(ax + (bx - ax) * t, ay + (by - ay) * t) for (ax, ay), (bx, by) in pairwise(points)]
    return points[0]
