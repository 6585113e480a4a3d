"""Marks on paper: laid out so that no part of one covers another, its letter and its sign of treatment included.

On the screen discs may lie on a neighbour's letter, as a pointer brings any of them to the front; paper cannot. Lengths
are in the unit of the frame (mm). The same marks are always laid out the same way.
"""

import math
from collections.abc import Iterator
from functools import cache

import msgspec

from bodymap.figure.mark_shapes import TREATED_BOX, note_box, tag_box
from bodymap.figure.marks import Bounds, Mark, Place, PlacedMark, precedence

_Box = tuple[float, float, float, float]  # left, top, right, bottom about the disc's centre, in radii

_DISC = 1.06  # radii: the disc with its edge
_STEP, _FARTHEST = 0.5, 24.0  # radii between two rings of places that are tried, and the farthest one
_CHOICE = 0.8  # radii: free places that are so much farther than the nearest are weighed too
_COVERS, _CROSSES = 2.2, 1.1  # radii that it is worth not to cover a true place, not to cross a disc
_CLEAR_OF_MID = 0.6
_REACH = 6.5  # radii beyond which two marks cannot touch


def spread(
    marks: tuple[Mark, ...],
    radius: float,
    gap: float,
    bounds: Bounds,
    *,
    mid: float | None = None,
    letters: bool = True,
) -> tuple[PlacedMark, ...]:
    """Return where each disc goes, in the order of `marks`; `gap` is the least room between two discs.

    A mark stays at its true place if it can; earlier letters come first. `mid`: a mark that moves keeps its side.
    `letters`: they are printed, and need room.
    """
    order = sorted(range(len(marks)), key=lambda i: precedence(marks[i]))
    shown = marks if letters else tuple(msgspec.structs.replace(mark, letter="") for mark in marks)
    sheet = _Sheet(shown, radius, gap, bounds, mid)
    for index in order:
        sheet.settle(index)
    return tuple(PlacedMark(mark, *sheet.place[index]) for index, mark in enumerate(shown))


def moved_far(placed: tuple[PlacedMark, ...], radius: float) -> int:
    """Return how many marks stand so far from their true place that a reader must follow a line."""
    return sum(math.hypot(one.x - one.mark.x, one.y - one.mark.y) > 1.5 * radius for one in placed)


class _Sheet:
    """The marks that have a place already."""

    def __init__(self, marks: tuple[Mark, ...], radius: float, gap: float, bounds: Bounds, mid: float | None) -> None:
        self._marks, self._radius, self._mid = marks, radius, mid
        self._least = (2.0 + gap / radius) ** 2 * (1 - 1e-9)
        self._boxes = [_boxes(mark) for mark in marks]
        self._about = [_about(boxes) for boxes in self._boxes]
        x, y, width, height = bounds
        self._edges = (x / radius, y / radius, (x + width) / radius, (y + height) / radius)
        self._true = [(mark.x / radius, mark.y / radius) for mark in marks]
        self._asked: list[tuple[float, float, tuple[_Box, ...]]] = []
        self.place: dict[int, Place] = {}

    def settle(self, index: int) -> None:
        """Give a mark its true place or the best free one."""
        at = self._true[index]
        if not (self._is_inside(index, at) and self._is_free(index, at)):
            at = self._best(index)
        self._asked.append((*at, self._boxes[index]))
        moved = at != self._true[index]
        mark = self._marks[index]
        self.place[index] = (at[0] * self._radius, at[1] * self._radius) if moved else (mark.x, mark.y)

    def _best(self, index: int) -> Place:
        """Return the free place with the shortest leader that hides and crosses least; the true one if none is free."""
        x, y = self._true[index]
        best, least, limit = (x, y), math.inf, math.inf
        for away, dx, dy in _rings():
            if away > limit:
                break
            at = (x + dx, y + dy)
            if not (self._keeps_side(at[0], x) and self._is_inside(index, at) and self._is_free(index, at)):
                continue
            limit = min(limit, away + _CHOICE)
            cost = away + self._hides(index, at)
            if cost < least:
                best, least = at, cost
        return best

    def _keeps_side(self, x: float, true_x: float) -> bool:
        if self._mid is None:
            return True
        mid = self._mid / self._radius
        return (x - mid) * (1 if true_x >= mid else -1) >= _CLEAR_OF_MID

    def _is_inside(self, index: int, at: Place) -> bool:
        left, top, right, bottom = self._edges
        about = self._about[index]
        return (
            left <= at[0] + about[0]
            and at[0] + about[2] <= right
            and top <= at[1] + about[1]
            and at[1] + about[3] <= bottom
        )

    def _is_free(self, index: int, at: Place) -> bool:
        """Tell whether a mark may lie there; who was in the way is asked first the next time, as it mostly still is."""
        mine, x, y = self._boxes[index], at[0], at[1]
        for turn, (other_x, other_y, theirs) in enumerate(self._asked):
            dx, dy = other_x - x, other_y - y
            if abs(dx) < _REACH and abs(dy) < _REACH and self._clash(dx, dy, mine, theirs):
                self._asked.insert(0, self._asked.pop(turn))
                return False
        return True

    def _clash(self, dx: float, dy: float, mine: tuple[_Box, ...], theirs: tuple[_Box, ...]) -> bool:
        """Tell whether two marks touch, the other one's disc being dx, dy from mine."""
        if dx * dx + dy * dy < self._least:
            return True
        for box in theirs:
            if _on_disc(-dx, -dy, box):
                return True
        for a in mine:
            if _on_disc(dx, dy, a):
                return True
            for b in theirs:
                if a[0] < b[2] + dx and b[0] + dx < a[2] and a[1] < b[3] + dy and b[1] + dy < a[3]:
                    return True
        return False

    def _hides(self, index: int, at: Place) -> float:
        """Return what is bad about a free place: true places that it covers, discs that its leader crosses."""
        start = self._true[index]
        covered = sum(math.dist(at, true) < _DISC for other, true in enumerate(self._true) if other != index)
        crossed = sum(_from_line(disc[:2], start, at) < _DISC for disc in self._asked)
        return _COVERS * covered + _CROSSES * crossed


@cache
def _boxes(mark: Mark) -> tuple[_Box, ...]:
    """Return the boxes about what stands beside a mark's disc."""
    found: list[_Box] = []
    if mark.letter:
        found.append(tag_box(mark.letter))
    if mark.treated:
        found.append(TREATED_BOX)
    if mark.note:
        found.append(note_box(mark.note))
    return tuple(found)


def _about(boxes: tuple[_Box, ...]) -> _Box:
    """Return the box about a whole mark."""
    every = ((-_DISC, -_DISC, _DISC, _DISC), *boxes)
    return min(b[0] for b in every), min(b[1] for b in every), max(b[2] for b in every), max(b[3] for b in every)


def _on_disc(dx: float, dy: float, box: _Box) -> bool:
    """Tell whether a disc at dx, dy touches a box."""
    away_x = box[0] - dx if dx < box[0] else dx - box[2] if dx > box[2] else 0.0
    away_y = box[1] - dy if dy < box[1] else dy - box[3] if dy > box[3] else 0.0
    return away_x * away_x + away_y * away_y < _DISC * _DISC


def _from_line(at: Place, start: Place, end: Place) -> float:
    """Return how far a place is from a line between two others."""
    along_x, along_y = end[0] - start[0], end[1] - start[1]
    square = along_x * along_x + along_y * along_y
    share = ((at[0] - start[0]) * along_x + (at[1] - start[1]) * along_y) / square if square else 0.0
    share = min(max(share, 0.0), 1.0)
    return math.hypot(at[0] - start[0] - share * along_x, at[1] - start[1] - share * along_y)


@cache
def _rings() -> tuple[tuple[float, float, float], ...]:
    """Return places about a place, nearest first: how far, and where."""
    return tuple(_ring_places())


def _ring_places() -> Iterator[tuple[float, float, float]]:
    for ring in range(1, int(_FARTHEST / _STEP) + 1):
        away = ring * _STEP
        count = max(8, round(2 * math.pi * away / _STEP))
        for turn in range(count):
            angle = 2 * math.pi * (turn + 0.5 * (ring % 2)) / count
            yield away, away * math.cos(angle), away * math.sin(angle)
