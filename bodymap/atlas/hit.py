"""Which muscles lie under a point, the one that is seen first. Pure Python: a grid over the outlines, then slabs.

The index holds the muscles of the table as they are drawn (one half, one side); the caller's point is mirrored into it.
Bones, sheets and context muscles are looked through. A veil (platysma) comes after the muscle that shows through it.
"""

from collections import defaultdict
from collections.abc import Iterator
from copy import copy

from bodymap.atlas.drawing import Drawing, Shape, ShapeKind, shows
from bodymap.atlas.model import Depth, Hit, Side
from bodymap.atlas.path import Bounds, box_of, flatten

Edge = tuple[float, float, float, float, int]
_CELL = 24.0
_SLAB = 6.0
_OTHER = {Side.LEFT: Side.RIGHT, Side.RIGHT: Side.LEFT, Side.MIDLINE: Side.MIDLINE}


class Area:
    """A filled outline: tells whether a point lies in it (non-zero winding, as it is painted).

    The outline is taken apart when a point is first asked for: reading a drawing costs no more than a box each.
    """

    def __init__(self, d: str, step: float, bounds: Bounds) -> None:
        self.bounds = bounds  # of the curves' handles too: a little more than the area
        self._d = d
        self._step = step
        self._top = bounds[1]
        self._slabs: list[list[Edge]] = []

    def _take_apart(self) -> list[list[Edge]]:
        """Return the edges by their height; made in one go, so that any thread may ask."""
        slabs: list[list[Edge]] = [[] for _ in range(int((self.bounds[3] - self._top) / _SLAB) + 1)]
        for ring in flatten(self._d, self._step):
            for (ax, ay), (bx, by) in zip(ring, [*ring[1:], ring[0]], strict=True):
                if ay != by:
                    self._add(slabs, (ax, ay, bx, by, 1) if ay < by else (bx, by, ax, ay, -1))
        return slabs

    def _add(self, slabs: list[list[Edge]], edge: Edge) -> None:
        first, last = int((edge[1] - self._top) / _SLAB), int((edge[3] - self._top) / _SLAB)
        for slab in slabs[first : last + 1]:
            slab.append(edge)

    def make_ready(self) -> None:
        """Take the outline apart ahead of the first question."""
        self._slabs = self._slabs or self._take_apart()

    def holds(self, x: float, y: float) -> bool:
        """Tell whether a point lies within."""
        left, top, right, bottom = self.bounds
        if not (left <= x <= right and top <= y <= bottom):
            return False
        if not self._slabs:
            self.make_ready()
        winding = 0
        for ax, ay, bx, by, way in self._slabs[int((y - top) / _SLAB)]:
            if ay <= y < by and (x - ax) * (by - ay) < (bx - ax) * (y - ay):
                winding += way
        return winding != 0


class HitIndex:
    """The muscles of one drawing, found by place."""

    def __init__(self, drawing: Drawing) -> None:
        self._flip = drawing.flip
        self._drawing = drawing
        self._shapes: list[tuple[Shape, Area]] = []
        self._cells: dict[tuple[int, int], list[int]] = defaultdict(list)
        for shape in reversed(drawing.drawn):  # the top one first
            if shape.kind is ShapeKind.MUSCLE:
                bounds = box_of(shape.paths[0].d)
                if bounds is not None:
                    self._enter(shape, Area(shape.paths[0].d, 5.0 * drawing.brush, bounds))

    def flipped(self, drawing: Drawing) -> "HitIndex":
        """Return the index of the same drawing mirrored as a whole; both share what is known of the outlines."""
        twin = copy(self)
        twin._flip = drawing.flip  # noqa: SLF001 - its own kind
        return twin

    def _enter(self, shape: Shape, area: Area) -> None:
        number = len(self._shapes)
        self._shapes.append((shape, area))
        left, top, right, bottom = (int(v // _CELL) for v in area.bounds)
        for column in range(left, right + 1):
            for row in range(top, bottom + 1):
                self._cells[column, row].append(number)

    def make_ready(self) -> Iterator[bool]:
        """Take the outlines apart ahead of the first question, one with every step."""
        for _, area in self._shapes:
            area.make_ready()
            yield True

    def _drawn_place(self, x: float) -> tuple[float, bool]:
        """Return x in the half (or side) that is drawn, and whether that is the other side of the body."""
        drawing = self._drawing
        if self._flip is not None:
            return 2 * self._flip - x, True
        if drawing.mid is None or (x <= drawing.mid if drawing.half == "left" else x >= drawing.mid):
            return x, False
        return 2 * drawing.mid - x, True

    def at(self, x: float, y: float, depth: Depth, *, arm: bool = True) -> tuple[Hit, ...]:
        """Return the muscles under a point, the seen one first; none once the muscles are peeled away."""
        if depth is Depth.SKELETON:
            return ()
        limit = Depth.SUPERFICIAL if depth is Depth.SKIN else depth
        drawn_x, other = self._drawn_place(x)
        cell = self._cells.get((int(drawn_x // _CELL), int(y // _CELL)), ())
        found: list[Shape] = []
        for number in cell:
            shape, area = self._shapes[number]
            if (arm or not shape.limb) and shows(shape.depth, limit) and area.holds(drawn_x, y):
                found.append(shape)
        found = _veil_after_what_it_covers(found)
        return tuple(Hit(s.id, _OTHER[s.side] if other else s.side, s.depth) for s in found)


def _veil_after_what_it_covers(found: list[Shape]) -> list[Shape]:
    if len(found) > 1 and found[0].veil:
        return [found[1], found[0], *found[2:]]
    return found
