"""Walking the muscles of the shown views with the arrow keys: where each muscle is met, and which is next.

Every muscle that is seen at the depth has one place on each side: its usual trigger point where that shows it, else
a place inside what is seen of it.
"""

import math

import msgspec

from bodymap.atlas.atlas import Atlas
from bodymap.atlas.drawing import Box, ShapeKind, shows
from bodymap.atlas.model import Depth
from bodymap.figure.crop import path_bounds
from bodymap.ui.map.scene import Pane
from bodymap.ui.map.stack import Stack, stack_at

_GRID = 9


class Stop(msgspec.Struct, frozen=True):
    """A muscle as the keyboard meets it: its stack, and its place on the ground."""

    stack: Stack
    x: float
    y: float


def stops_of(atlas: Atlas, pane: Pane, depth: Depth) -> tuple[Stop, ...]:
    """Return the stops of a pane, from head to foot."""
    stops = []
    limit = Depth.SUPERFICIAL if depth is Depth.SKIN else depth
    for shape in atlas.drawing(pane.view).shapes:
        if shape.kind is ShapeKind.MUSCLE and shows(shape.depth, limit):
            stack = _met(atlas, pane, shape.id, shape.outline, depth)
            if stack is not None:
                stops.append(Stop(stack, *pane.to_ground(stack.x, stack.y)))
    return tuple(sorted(stops, key=lambda stop: (stop.y, stop.x)))


def _met(atlas: Atlas, pane: Pane, muscle: str, outline: str, depth: Depth) -> Stack | None:
    """Return the stack at a place where the muscle is the one that is seen, the usual point before any other."""
    bounds = path_bounds(outline)
    if bounds is None:
        return None
    left, top, right, bottom = bounds
    box = Box(left, top, right - left, bottom - top)
    found: Stack | None = None
    nearest = math.inf
    for x, y in [*_usual(atlas, pane, muscle, box), *_grid(box)]:
        away = math.hypot(x - (left + right) / 2, y - (top + bottom) / 2)
        if found is not None and away >= nearest:
            continue
        stack = stack_at(atlas, pane, x, y, depth)
        if stack.hit is not None and stack.hit.muscle == muscle:
            found, nearest = stack, away
            if (x, y) in _usual(atlas, pane, muscle, box):
                break
    return found


def _usual(atlas: Atlas, pane: Pane, muscle: str, box: Box) -> list[tuple[float, float]]:
    """Return the muscle's usual points of both sides, as far as they lie within its shape's bounds."""
    points = []
    axis = atlas.drawing(pane.view).mid
    for point in atlas.usual_points(muscle):
        if point.view == pane.view:
            points.append((point.x, point.y))
            if axis is not None:
                points.append((2 * axis - point.x, point.y))
    return [(x, y) for x, y in points if box.holds(x, y)]


def _grid(box: Box) -> list[tuple[float, float]]:
    steps = [(i + 0.5) / _GRID for i in range(_GRID)]
    return [(box.x + box.width * i, box.y + box.height * j) for j in steps for i in steps]


def next_stop(stops: tuple[Stop, ...], x: float, y: float, dx: int, dy: int) -> Stop | None:
    """Return the nearest stop in a direction (dx, dy) from a place; what lies aside counts three times as far."""
    best, least = None, math.inf
    for stop in stops:
        along = (stop.x - x) * dx + (stop.y - y) * dy
        aside = abs((stop.x - x) * dy) + abs((stop.y - y) * dx)
        if along > 1.0 and along + 3 * aside < least:
            best, least = stop, along + 3 * aside
    return best
