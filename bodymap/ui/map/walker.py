"""Walking the muscles of the shown views with the arrow keys: where each muscle is met, and which is next.

Every muscle of which something is seen at the depth has one place on each side: its usual trigger point where that
shows it, else a place well inside what is seen of it.
"""

import math
from collections.abc import Iterator

import msgspec

from bodymap.atlas.atlas import Atlas
from bodymap.atlas.drawing import Drawing, ShapeKind, shows
from bodymap.atlas.model import Depth
from bodymap.figure.crop import path_bounds
from bodymap.ui.map.scene import Pane
from bodymap.ui.map.stack import Stack, stack_at

_STEP = 10.0  # mm between the places that are looked at, on the whole body
_SMALL = 9  # and so many across a muscle that lies between them

Spot = tuple[float, float]


class Stop(msgspec.Struct, frozen=True):
    """A muscle as the keyboard meets it: its stack, and its place on the ground."""

    stack: Stack
    x: float
    y: float


class Stops:
    """The stops of one pane at one depth, found bit by bit, so that the window stays quick."""

    def __init__(self, atlas: Atlas, pane: Pane, depth: Depth, *, arm: bool = True) -> None:
        self._arm = arm
        self._found: tuple[Stop, ...] = ()
        self._work = self._working(atlas, pane, depth)

    def work(self) -> bool:
        """Do about a millisecond's work; tells whether there is more to do."""
        return next(self._work, None) is not None

    def all(self) -> tuple[Stop, ...]:
        """Return all stops, from head to foot."""
        while self.work():
            pass
        return self._found

    def _working(self, atlas: Atlas, pane: Pane, depth: Depth) -> Iterator[bool]:
        drawing, stops, seen = atlas.drawing(pane.view), list[Stop](), dict[str, list[Spot]]()
        for part in _parts(drawing, depth, seen, arm=self._arm):
            _collect(atlas, drawing, depth, *part, seen, arm=self._arm)
            yield True
        for muscle, spots in seen.items():
            for x, y in _both_sides(drawing, _spot_of(atlas, drawing, depth, muscle, spots)):
                stack = stack_at(atlas, pane, x, y, depth, arm=self._arm).meaning(muscle)
                if stack.hits:
                    stops.append(Stop(stack, *pane.to_ground(x, y)))
            yield True
        self._found = tuple(sorted(stops, key=lambda stop: (stop.y, stop.x)))


def stops_of(atlas: Atlas, pane: Pane, depth: Depth, *, arm: bool = True) -> tuple[Stop, ...]:
    """Return the stops of a pane, from head to foot."""
    return Stops(atlas, pane, depth, arm=arm).all()


def _parts(
    drawing: Drawing, depth: Depth, found: dict[str, list[Spot]], *, arm: bool
) -> Iterator[tuple[list[Spot], str]]:
    """Yield the places to look at, row by row, in the half (or side) that is drawn; then those of small muscles."""
    frame, mid, step = drawing.frame, drawing.mid, _STEP * drawing.brush
    left, right = frame.x, frame.x + frame.width
    if mid is not None:
        left, right = (left, mid) if drawing.half == "left" else (mid, right)
    columns, rows = int((right - left) / step), int(frame.height / step)
    for j in range(rows):
        yield [(left + (i + 0.5) * step, frame.y + (j + 0.5) * step) for i in range(columns)], ""
    limit = Depth.SUPERFICIAL if depth is Depth.SKIN else depth
    for shape in drawing.drawn:
        there = arm or not shape.limb
        if shape.kind is ShapeKind.MUSCLE and there and shape.id not in found and shows(shape.depth, limit):
            yield _across(drawing, shape.paths[0].d), shape.id


def _collect(
    atlas: Atlas,
    drawing: Drawing,
    depth: Depth,
    spots: list[Spot],
    only: str,
    found: dict[str, list[Spot]],
    *,
    arm: bool,
) -> None:
    """Enter each place under the muscle that is seen there; `only`: no other muscle."""
    hit, view = atlas.hit, drawing.view
    for x, y in spots:
        hits = hit(view, x, y, depth, arm=arm)
        if hits and only in ("", hits[0].muscle):
            found.setdefault(hits[0].muscle, []).append((x, y))


def _across(drawing: Drawing, outline: str) -> list[Spot]:
    """Return places spread over the box of a small shape, as it stands in the frame."""
    bounds = path_bounds(outline)
    if bounds is None:
        return []
    left, top, right, bottom = bounds
    if drawing.flip is not None:
        left, right = 2 * drawing.flip - right, 2 * drawing.flip - left
    shares = [(i + 0.5) / _SMALL for i in range(_SMALL)]
    return [(left + (right - left) * i, top + (bottom - top) * j) for j in shares for i in shares]


def _spot_of(atlas: Atlas, drawing: Drawing, depth: Depth, muscle: str, spots: list[Spot]) -> Spot:
    """Return the muscle's usual point if it is seen there, else the place nearest to the middle of what is seen."""
    for point in atlas.usual_points(muscle):
        if point.view == drawing.view:
            hits = atlas.hit(point.view, point.x, point.y, depth)
            if hits and hits[0].muscle == muscle:
                return point.x, point.y
    x, y = sum(spot[0] for spot in spots) / len(spots), sum(spot[1] for spot in spots) / len(spots)
    return min(spots, key=lambda spot: math.hypot(spot[0] - x, spot[1] - y))


def _both_sides(drawing: Drawing, spot: Spot) -> list[Spot]:
    return [spot] if drawing.mid is None else [spot, (2 * drawing.mid - spot[0], spot[1])]


def next_stop(stops: tuple[Stop, ...], x: float, y: float, dx: int, dy: int) -> Stop | None:
    """Return the nearest stop in a direction (dx, dy) from a place; what lies aside counts three times as far."""
    best, least = None, math.inf
    for stop in stops:
        along = (stop.x - x) * dx + (stop.y - y) * dy
        aside = abs((stop.x - x) * dy) + abs((stop.y - y) * dx)
        if along > 1.0 and along + 3 * aside < least:
            best, least = stop, along + 3 * aside
    return best
