"""Regions: what a drawn line becomes, and that adding, taking away and measuring hold for any line."""

import math
from collections.abc import Callable

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bodymap.atlas import region
from bodymap.atlas.region import Place, Rings, area_mm2, brushed, jaccard, mirrored, outlined, rings_of, shape_of

_PLACE = st.tuples(st.floats(-500, 500), st.floats(-500, 500))
_LINE = st.lists(_PLACE, min_size=3, max_size=40)


def _disc(x: float, y: float, radius: float, count: int = 200) -> list[Place]:
    steps = (2 * math.pi * i / count for i in range(count))
    return [(x + radius * math.cos(a), y + radius * math.sin(a)) for a in steps]


def _kept(line: list[Place]) -> Rings:
    return rings_of(outlined(line))


def test_a_freehand_outline_is_closed_and_has_the_size_of_what_it_goes_round() -> None:
    line = _disc(100, 200, 50)[:-4]  # the hand stops a little before the start
    assert area_mm2(_kept(line)) == pytest.approx(math.pi * 50**2, rel=0.005)


def test_an_outline_that_crosses_itself_keeps_both_loops() -> None:
    eight = [(0.0, 0.0), (40.0, 40.0), (40.0, 0.0), (0.0, 40.0)]
    kept = _kept(eight)
    assert len(kept) == 2 or len(kept[0]) > 4
    assert area_mm2(kept) == pytest.approx(800.0)


def test_what_an_outline_goes_round_twice_counts_once() -> None:
    twice = _disc(0, 0, 30) + _disc(0, 0, 30)
    assert area_mm2(_kept(twice)) == pytest.approx(math.pi * 30**2, rel=0.01)


def test_a_touch_of_the_brush_makes_a_disc_of_its_width() -> None:
    assert float(brushed([(10.0, 10.0)], 24.0).area) == pytest.approx(math.pi * 12**2, rel=0.02)


def test_a_stroke_is_as_wide_as_the_brush_and_round_at_its_ends() -> None:
    stroke = brushed([(0.0, 0.0), (100.0, 0.0)], 20.0)
    assert float(stroke.area) == pytest.approx(100 * 20 + math.pi * 10**2, rel=0.01)


@pytest.mark.parametrize("make", [outlined, lambda line: brushed(line, 10.0)])
def test_a_line_that_goes_nowhere_makes_no_region_or_a_spot(make: Callable[[list[Place]], object]) -> None:
    for line in ([], [(5.0, 5.0)], [(5.0, 5.0), (5.0, 5.0)], [(0.0, 0.0), (1.0, 0.0), (2.0, 0.0)]):
        rings = rings_of(make(line))  # type: ignore[arg-type]
        assert area_mm2(rings) < 150


def test_corners_stand_on_tenths_of_a_millimetre() -> None:
    for ring in _kept(_disc(1.234567, 9.876543, 41.41)):
        for x, y in ring:
            assert (x, y) == (round(x, 1), round(y, 1))


def test_erasing_the_middle_leaves_a_hole_that_counts_as_nothing() -> None:
    whole, middle = shape_of(_kept(_disc(0, 0, 60))), shape_of(_kept(_disc(0, 0, 20)))
    rings = rings_of(whole.difference(middle))
    assert len(rings) == 2
    assert area_mm2(rings) == pytest.approx(math.pi * (60**2 - 20**2), rel=0.005)


@given(_LINE)
def test_a_kept_region_is_valid_and_keeping_it_again_changes_nothing(line: list[Place]) -> None:
    rings = _kept(line)
    assert shape_of(rings).is_valid
    shape = shape_of(rings)
    assert area_mm2(rings_of(shape)) == pytest.approx(area_mm2(rings), abs=0.5 + 0.05 * shape.length)


@given(_LINE)
def test_mirroring_keeps_the_area(line: list[Place]) -> None:
    rings = _kept(line)
    assert area_mm2(mirrored(rings, 400.0)) == pytest.approx(area_mm2(rings), rel=1e-6, abs=1e-6)
    assert mirrored(mirrored(rings, 400.0), 400.0) == rings


@given(_LINE, _LINE)
def test_a_union_is_no_larger_than_its_parts_together_and_no_smaller_than_either(
    one: list[Place], other: list[Place]
) -> None:
    a, b = _kept(one), _kept(other)
    both = float(region.united(a, b).area)
    assert both <= area_mm2(a) + area_mm2(b) + 1e-6
    assert both >= max(area_mm2(a), area_mm2(b)) - 1e-6


@given(_LINE, _LINE)
def test_the_jaccard_index_is_symmetric_and_between_0_and_1(one: list[Place], other: list[Place]) -> None:
    a, b = shape_of(_kept(one)), shape_of(_kept(other))
    index = jaccard(a, b)
    assert 0.0 <= index <= 1.0
    assert jaccard(b, a) == pytest.approx(index)
    assert jaccard(a, a) == pytest.approx(0.0 if a.is_empty else 1.0)


@settings(max_examples=50)
@given(_LINE, _LINE)
def test_what_was_erased_and_drawn_again_is_there_as_before(one: list[Place], other: list[Place]) -> None:
    a, b = shape_of(_kept(one)), shape_of(_kept(other))
    erased = rings_of(a.difference(b))
    again = rings_of(shape_of(erased).union(a.intersection(b)))
    assert area_mm2(again) == pytest.approx(float(a.area), abs=0.1 * a.length + 10)
    assert area_mm2(erased) <= float(a.area) + 0.1 * a.length + 1
