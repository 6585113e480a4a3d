"""Marks: the trigger points of a visit as discs on a view, laid out so that none covers another.

Lengths are in the unit of the frame that the marks are in (mm); whoever shows them chooses the radius. A disc that has
to move keeps a leader to its true place. Colour follows the score, which is printed too; the shape follows the
activity: filled active or not said, ring latent, dashed not found or (fainter) not asked yet.
"""

import math
from collections.abc import Iterator

import msgspec

from bodymap.atlas.close_ups import is_exact
from bodymap.atlas.model import Side, View
from bodymap.clinic.chart import Chart
from bodymap.clinic.finding import Activity, Finding, letter_index
from bodymap.figure.mark_shapes import leader, sign
from bodymap.figure.ops import Group, Op
from bodymap.figure.theme import Theme

Place = tuple[float, float]
Bounds = tuple[float, float, float, float]  # x, y, width, height

_APPROXIMATE = 0.6  # of the strength of other marks
_CLEAR_OF_MID = 0.6  # radii between the mid-line and the centre of a disc that has moved
REACH = 2.6  # no part of a mark is farther from its disc's centre than this many radii, its leader left out


class Mark(msgspec.Struct, frozen=True, kw_only=True):
    """A trigger point as it is shown; `previous`: found at the visit before and not asked yet in this one.

    `from_view`: it was marked in another view, and is only shown in this one (see `elsewhere`). `note`: a word below
    the disc, such as "better"; `fade` is its opacity (1: shown, 0: gone).
    """

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
    muscle: str = ""
    side: Side = Side.MIDLINE
    from_view: View | None = None
    note: str = ""
    fade: float = 1.0

    @property
    def is_approximate(self) -> bool:
        """Whether it stands where it was marked only to some millimetres: a hand's, shown on the body."""
        return self.from_view is not None and not is_exact(self.from_view, self.view)


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
        muscle=point.muscle,
        side=point.side,
        view=finding.place.view,
        x=finding.place.x,
        y=finding.place.y,
        nrs=finding.nrs,
        activity=finding.activity,
        treated=finding.point_id in treated,
        previous=previous,
    )


def lay_out(
    marks: tuple[Mark, ...], radius: float, gap: float, bounds: Bounds, *, mid: float | None = None
) -> tuple[PlacedMark, ...]:
    """Return where each disc goes, in the order of `marks`: no two are closer than `gap`.

    A disc stays at its true place if it can; else it takes the nearest free place, within `bounds` while there is room.
    Earlier letters come first, marks of this visit before those of the last, whatever order they are given in. `mid` is
    the x of the body's mid-line (front and back): a disc that moves stays clear of it, on its own side.
    """
    return Crowd(radius, gap, bounds, mid).lay_out(marks)


def precedence(mark: Mark) -> tuple[bool, int, str, float, float]:
    """Return what decides which of two marks keeps its place: this visit's before the last one's, then the letter."""
    return mark.previous, letter_index(mark.letter), mark.point_id, mark.x, mark.y


class Crowd:
    """Discs that were given a place; laying out again with one more mark costs that one mark only. See `lay_out`."""

    def __init__(self, radius: float, gap: float, bounds: Bounds, mid: float | None = None) -> None:
        self._apart = 2 * radius + gap
        self._least = (self._apart * (1 - 1e-9)) ** 2
        self._true: list[Place] = []
        x, y, width, height = bounds
        self._box = (x + radius, y + radius, x + width - radius, y + height - radius)
        self._discs: list[Place] = []
        self._mid = mid
        self._clear = radius * _CLEAR_OF_MID

    def lay_out(self, marks: tuple[Mark, ...]) -> tuple[PlacedMark, ...]:
        """Return where each disc goes, in the order of `marks`."""
        order = sorted(range(len(marks)), key=lambda i: precedence(marks[i]))
        wanted = [(marks[i].x, marks[i].y) for i in order]
        same = next((k for k, (a, b) in enumerate(zip(wanted, self._true, strict=False)) if a != b), len(self._true))
        same = min(same, len(wanted))
        del self._true[same:], self._discs[same:]
        for place in wanted[same:]:
            self._settle(*place)
        places = dict(zip(order, self._discs, strict=True))
        return tuple(PlacedMark(mark, *places[index]) for index, mark in enumerate(marks))

    def _settle(self, x: float, y: float) -> None:
        """Give a disc its true place or the nearest free one."""
        self._true.append((x, y))
        self._discs.append((x, y) if self._is_free(x, y, self._discs) else self._near(x, y))

    def _is_free(self, x: float, y: float, discs: list[Place]) -> bool:
        least = self._least
        return all((x - a) * (x - a) + (y - b) * (y - b) >= least for a, b in discs)

    def _is_inside(self, x: float, y: float) -> bool:
        left, top, right, bottom = self._box
        return left <= x <= right and top <= y <= bottom

    def _on_own_side(self, x: float, true_x: float) -> bool:
        """Tell whether a disc may move to x: clear of the mid-line, on the side of its true place."""
        if self._mid is None:
            return True
        return (x - self._mid) * (1 if true_x >= self._mid else -1) >= self._clear * (1 - 1e-9)

    def _near(self, x: float, y: float) -> Place:
        """Return the nearest free place: it touches one or two discs, or one and the edge of the bounds.

        Only discs about the place are looked at; further ones when those leave no room, or none within the bounds.
        """
        reach = 3.0 * self._apart
        while True:
            discs = [(a, b) for a, b in self._discs if abs(a - x) < reach and abs(b - y) < reach]
            found = sorted((math.hypot(a - x, b - y), a, b) for a, b in self._touching(x, y, discs))
            everything = len(discs) == len(self._discs)
            sure = [(a, b) for away, a, b in found if away + self._apart <= reach or everything]
            free = (at for at in sure if self._on_own_side(at[0], x) and self._is_free(*at, discs))
            outside: Place | None = None
            for at in free:
                if self._is_inside(*at):
                    return at
                outside = outside or at
            if everything:
                return outside or (x, y)
            reach *= 2

    def _touching(self, x: float, y: float, discs: list[Place]) -> Iterator[Place]:
        """Yield the places that just touch discs, among them the nearest free ones."""
        far = self._apart * (1 + 1e-7)
        for index, (a, b) in enumerate(discs):
            away = math.hypot(x - a, y - b)
            ux, uy = ((x - a) / away, (y - b) / away) if away > 1e-9 else (math.sqrt(0.5), -math.sqrt(0.5))
            yield a + ux * far, b + uy * far
            yield a - ux * far, b - uy * far
            for c, d in discs[index + 1 :]:
                yield from _touching_both(a, b, c, d, far)
            yield from self._at_edges(a, b, far)

    def _at_edges(self, a: float, b: float, far: float) -> Iterator[Place]:
        left, top, right, bottom = self._box
        beside_mid = () if self._mid is None else (self._mid - self._clear, self._mid + self._clear)
        for edge in (left, right, *beside_mid):
            if abs(edge - a) < far:
                rise = math.sqrt(far * far - (edge - a) ** 2)
                yield edge, b - rise
                yield edge, b + rise
        for edge in (top, bottom):
            if abs(edge - b) < far:
                run = math.sqrt(far * far - (edge - b) ** 2)
                yield a - run, edge
                yield a + run, edge


def _touching_both(a: float, b: float, c: float, d: float, far: float) -> Iterator[Place]:
    dx, dy = c - a, d - b
    square = dx * dx + dy * dy
    if 1e-12 < square < 4 * far * far:
        tall = math.sqrt(far * far / square - 0.25)
        middle_x, middle_y = (a + c) / 2, (b + d) / 2
        yield middle_x - dy * tall, middle_y + dx * tall
        yield middle_x + dy * tall, middle_y - dx * tall


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
    """Return one mark, its disc's centre at 0, 0; one whose place here is only approximate is fainter."""
    ops = sign(
        theme,
        radius,
        letter=mark.letter,
        nrs=mark.nrs,
        activity=mark.activity,
        treated=mark.treated,
        previous=mark.previous,
        selected=selected,
        note=mark.note,
    )
    return (Group(ops, opacity=_APPROXIMATE),) if mark.is_approximate else ops
