"""Marks: the trigger points of a visit as discs on a view, laid out so that none covers another.

Lengths are in the unit of the frame that the marks are in (mm); whoever shows them chooses the radius. A disc that has
to move keeps a leader to its true place. Colour follows the score, which is printed too; the shape follows the
activity: filled active or not said, ring latent, dashed not found or (fainter) not asked yet.
"""

import math

import msgspec

from bodymap.atlas.model import Side, View
from bodymap.clinic.chart import Chart
from bodymap.clinic.finding import Activity, Finding, letter_index
from bodymap.figure.mark_shapes import leader, sign
from bodymap.figure.ops import Group, Op
from bodymap.figure.theme import Theme

Bounds = tuple[float, float, float, float]  # x, y, width, height

REACH = 2.6  # no part of a mark is farther from its disc's centre than this many radii, its leader left out


class Mark(msgspec.Struct, frozen=True, kw_only=True):
    """A trigger point as it is shown; `previous`: found at the visit before and not asked yet in this one."""

    finding_id: str
    point_id: str
    letter: str
    view: View
    x: float
    y: float
    nrs: int | None = None
    activity: Activity = Activity.UNKNOWN
    treated: bool = False
    previous: bool = False
    side: Side = Side.MIDLINE


class PlacedMark(msgspec.Struct, frozen=True):
    """A mark and where its disc's centre came to lie."""

    mark: Mark
    x: float
    y: float

    @property
    def moved(self) -> bool:
        """Whether the disc stands apart from its true place."""
        return (self.x, self.y) != (self.mark.x, self.mark.y)


def marks_of_visit(chart: Chart, visit_id: str, *, previous: bool = True) -> tuple[Mark, ...]:
    """Return the marks of a visit by letter, then those of the visit before that were not asked yet."""
    treated = frozenset(treatment.point_id for treatment in chart.treatments_of(visit_id))
    marks = [_mark(chart, finding, treated, previous=False) for finding in chart.findings_of(visit_id)]
    before = chart.visit_before(visit_id) if previous else None
    if before is not None:
        asked = {mark.point_id for mark in marks}
        earlier = (finding for finding in chart.findings_of(before.id) if finding.point_id not in asked)
        marks += [_mark(chart, finding, frozenset(), previous=True) for finding in earlier]
    return tuple(mark for mark in marks if chart.point_of[mark.point_id].voided is None)


def _mark(chart: Chart, finding: Finding, treated: frozenset[str], *, previous: bool) -> Mark:
    point = chart.point_of[finding.point_id]
    return Mark(
        finding_id=finding.id,
        point_id=point.id,
        letter=point.letter,
        side=point.side,
        view=finding.place.view,
        x=finding.place.x,
        y=finding.place.y,
        nrs=finding.nrs,
        activity=finding.activity,
        treated=finding.point_id in treated,
        previous=previous,
    )


def lay_out(marks: tuple[Mark, ...], radius: float, gap: float, bounds: Bounds) -> tuple[PlacedMark, ...]:
    """Return where each disc goes, in the order of `marks`: no two are closer than `gap`.

    A disc stays at its true place if it can; else it takes the nearest free place found, within `bounds` while there
    is room. Earlier letters come first, marks of this visit before those of the last, whatever order they are given in.
    """
    crowd = _Crowd(2 * radius + gap, radius, bounds)
    places: dict[int, tuple[float, float]] = {}
    for index in sorted(range(len(marks)), key=lambda i: _precedence(marks[i])):
        mark = marks[index]
        places[index] = crowd.settle(mark.x, mark.y)
    return tuple(PlacedMark(mark, *places[index]) for index, mark in enumerate(marks))


def _precedence(mark: Mark) -> tuple[bool, int, str, float, float]:
    return mark.previous, letter_index(mark.letter), mark.point_id, mark.x, mark.y


class _Crowd:
    """The discs that have a place, on a grid so coarse that only neighbours can touch."""

    _DIRECTIONS = 16
    _RINGS_PER_DISC = 6

    def __init__(self, apart: float, radius: float, bounds: Bounds) -> None:
        self._apart = apart
        x, y, width, height = bounds
        self._box = (x + radius, y + radius, x + width - radius, y + height - radius)
        self._reach = width + height + apart
        self._cells: dict[tuple[int, int], list[tuple[float, float]]] = {}

    def settle(self, x: float, y: float) -> tuple[float, float]:
        """Give a disc the nearest free place and remember it."""
        place = (x, y) if self._is_free(x, y) else self._near(x, y)
        self._cells.setdefault(self._cell(*place), []).append(place)
        return place

    def _cell(self, x: float, y: float) -> tuple[int, int]:
        return math.floor(x / self._apart), math.floor(y / self._apart)

    def _neighbours(self, x: float, y: float) -> list[tuple[float, float]]:
        column, row = self._cell(x, y)
        found: list[tuple[float, float]] = []
        for at in ((column + i, row + j) for i in (-1, 0, 1) for j in (-1, 0, 1)):
            found += self._cells.get(at, ())
        return found

    def _is_free(self, x: float, y: float) -> bool:
        least = self._apart * (1 - 1e-9)
        return all(math.hypot(x - a, y - b) >= least for a, b in self._neighbours(x, y))

    def _is_inside(self, x: float, y: float) -> bool:
        left, top, right, bottom = self._box
        return left <= x <= right and top <= y <= bottom

    def _near(self, x: float, y: float) -> tuple[float, float]:
        """Look on wider and wider rings, first away from the nearest disc; beyond full bounds at last."""
        a, b = min(self._neighbours(x, y), key=lambda other: math.hypot(other[0] - x, other[1] - y))
        first = math.atan2(y - b, x - a) if (a, b) != (x, y) else -math.pi / 4
        outside: tuple[float, float] | None = None
        ring = 0
        while True:
            ring += 1
            far = ring * self._apart / self._RINGS_PER_DISC
            for place in self._ring(x, y, far, first):
                if not self._is_free(*place):
                    continue
                if self._is_inside(*place):
                    return place
                outside = outside or place
            if outside is not None and far > self._reach:
                return outside

    def _ring(self, x: float, y: float, far: float, first: float) -> list[tuple[float, float]]:
        """Return places on a ring, those nearest to the direction `first` first."""
        count = max(self._DIRECTIONS, int(2 * math.pi * far / self._apart * self._RINGS_PER_DISC))
        turns = [(k + 1) // 2 * (1 if k % 2 else -1) for k in range(count)]
        angles = [first + turn * 2 * math.pi / count for turn in turns]
        return [(x + far * math.cos(angle), y + far * math.sin(angle)) for angle in angles]


def mark_ops(
    placed: tuple[PlacedMark, ...], theme: Theme, radius: float, selected: str | None = None
) -> tuple[Op, ...]:
    """Return what to draw: all leaders, then the signs, the selected one (by finding or point id) last."""
    ops: list[Op] = []
    for one in placed:
        if one.moved:
            ops += leader((one.mark.x, one.mark.y), (one.x, one.y), theme, radius)
    chosen = [one for one in placed if is_selected(one.mark, selected)]
    for one in [*(one for one in placed if one not in chosen), *chosen]:
        shape = mark_sign(one.mark, theme, radius, selected=one in chosen)
        ops.append(Group(shape, transform=(1.0, 0.0, 0.0, 1.0, one.x, one.y)))
    return tuple(ops)


def is_selected(mark: Mark, selected: str | None) -> bool:
    """Tell whether a mark is meant by the id of a finding or of a point."""
    return bool(selected) and selected in (mark.finding_id, mark.point_id)


def mark_sign(mark: Mark, theme: Theme, radius: float, *, selected: bool = False) -> tuple[Op, ...]:
    """Return one mark, its disc's centre at 0, 0."""
    return sign(
        theme,
        radius,
        letter=mark.letter,
        nrs=mark.nrs,
        activity=mark.activity,
        treated=mark.treated,
        previous=mark.previous,
        selected=selected,
    )
