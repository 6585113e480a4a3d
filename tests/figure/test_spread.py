"""Marks on paper: no disc, letter or sign lies on another mark's, whatever was marked where."""

import itertools
import math
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from bodymap.atlas.model import View
from bodymap.clinic.finding import letter_at
from bodymap.figure.mark_shapes import TREATED_BOX, tag_box
from bodymap.figure.marks import Mark, PlacedMark
from bodymap.figure.spread import moved_far, spread

BOUNDS = (0.0, 0.0, 600.0, 600.0)
RADIUS, GAP, MID = 9.0, 3.0, 300.0
Box = tuple[float, float, float, float]


def mark(index: int, x: float, y: float, **fields: Any) -> Mark:
    name = f"{index:03d}"
    return Mark(finding_id=name, point_id=name, letter=letter_at(index), view=View.POSTERIOR, x=x, y=y, nrs=5, **fields)


def discs(one: PlacedMark) -> Box:
    return one.x - RADIUS, one.y - RADIUS, one.x + RADIUS, one.y + RADIUS


def beside(one: PlacedMark) -> list[Box]:
    """The boxes of a mark's letter and sign."""
    boxes = [tag_box(one.mark.letter)] + ([TREATED_BOX] if one.mark.treated else [])
    return [(one.x + a * RADIUS, one.y + b * RADIUS, one.x + c * RADIUS, one.y + d * RADIUS) for a, b, c, d in boxes]


def on_disc(one: PlacedMark, box: Box) -> bool:
    dx = max(box[0] - one.x, 0.0, one.x - box[2])
    dy = max(box[1] - one.y, 0.0, one.y - box[3])
    return math.hypot(dx, dy) < RADIUS


def overlaps(one: PlacedMark, other: PlacedMark) -> bool:
    if math.dist((one.x, one.y), (other.x, other.y)) < 2 * RADIUS + GAP - 1e-6:
        return True
    mine, theirs = beside(one), beside(other)
    if any(on_disc(one, box) for box in theirs) or any(on_disc(other, box) for box in mine):
        return True
    return any(a[0] < b[2] and b[0] < a[2] and a[1] < b[3] and b[1] < a[3] for a in mine for b in theirs)


places = st.tuples(st.floats(120, 480), st.floats(120, 480), st.booleans())


@settings(max_examples=60)
@given(st.lists(places, min_size=1, max_size=40))
def test_nothing_of_a_mark_lies_on_another(at: list[tuple[float, float, bool]]) -> None:
    marks = tuple(mark(i, x, y, treated=treated) for i, (x, y, treated) in enumerate(at))
    placed = spread(marks, RADIUS, GAP, BOUNDS, mid=MID)
    assert [one.mark for one in placed] == list(marks)
    assert not any(overlaps(one, other) for one, other in itertools.combinations(placed, 2))


@settings(max_examples=60)
@given(st.lists(places, min_size=1, max_size=40))
def test_a_mark_that_moves_stays_on_its_side_and_on_the_sheet(at: list[tuple[float, float, bool]]) -> None:
    marks = tuple(mark(i, x, y, treated=treated) for i, (x, y, treated) in enumerate(at))
    for one in spread(marks, RADIUS, GAP, BOUNDS, mid=MID):
        if one.moved:
            assert (one.x >= MID) == (one.mark.x >= MID)
        for box in (discs(one), *beside(one)):
            assert BOUNDS[0] <= box[0]
            assert BOUNDS[1] <= box[1]
            assert box[2] <= BOUNDS[0] + BOUNDS[2]
            assert box[3] <= BOUNDS[1] + BOUNDS[3]


def test_marks_with_room_stay_where_they_are() -> None:
    marks = tuple(mark(i, 100.0 + 60 * i, 300.0) for i in range(7))
    assert not any(one.moved for one in spread(marks, RADIUS, GAP, BOUNDS))


def test_the_same_marks_are_laid_out_alike_in_any_order() -> None:
    marks = tuple(mark(i, 300.0 + i, 300.0) for i in range(12))
    forth = {one.mark.letter: (one.x, one.y) for one in spread(marks, RADIUS, GAP, BOUNDS)}
    back = {one.mark.letter: (one.x, one.y) for one in spread(marks[::-1], RADIUS, GAP, BOUNDS)}
    assert forth == back
    assert forth["A"] == (300.0, 300.0)


def test_without_letters_marks_need_less_room() -> None:
    marks = tuple(mark(i, 300.0 + 21.5 * i, 300.0 - 8.0 * i) for i in range(3))
    assert moved_far(spread(marks, RADIUS, GAP, BOUNDS, letters=False), RADIUS) == 0
    bare = spread(marks, RADIUS, GAP, BOUNDS, letters=False)
    assert not any(one.moved for one in bare)
    assert all(one.mark.letter == "" for one in bare)
    assert any(one.moved for one in spread(marks, RADIUS, GAP, BOUNDS))
