"""How large drawn pain is, and how far two drawings agree."""

import math

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bodymap.atlas.atlas import Atlas, load_atlas
from bodymap.atlas.model import Side, View
from bodymap.clinic.area import PainArea, Rings
from bodymap.clinic.extent import extent_of, extents, overlap

ATLAS = load_atlas()


def disc(x: float, y: float, radius: float) -> Rings:
    steps = (2 * math.pi * i / 120 for i in range(120))
    return (tuple((round(x + radius * math.cos(a), 1), round(y + radius * math.sin(a), 1)) for a in steps),)


def area(rings: Rings, view: View = View.POSTERIOR, side: Side = Side.MIDLINE) -> PainArea:
    return PainArea(id=f"{view}{rings[0][0]}", visit_id="visit", view=view, rings=rings, side=side)


@pytest.fixture
def atlas() -> Atlas:
    return ATLAS


def test_a_disc_of_five_centimetres_has_its_size(atlas: Atlas) -> None:
    assert extent_of(atlas, area(disc(400, 480, 50))).cm2 == pytest.approx(math.pi * 25, rel=0.002)


def test_what_lies_beside_the_body_does_not_count(atlas: Atlas) -> None:
    across_the_edge = extent_of(atlas, area(disc(270, 600, 60))).cm2
    assert 0 < across_the_edge < 0.9 * math.pi * 36


def test_the_whole_body_is_all_of_the_view(atlas: Atlas) -> None:
    frame = (((-50.0, -50.0), (900.0, -50.0), (900.0, 1800.0), (-50.0, 1800.0)),)
    for view in View:
        assert extent_of(atlas, area(frame, view)).share == pytest.approx(1.0)


def test_areas_that_overlap_count_once_and_views_stay_apart(atlas: Atlas) -> None:
    one, other, front = area(disc(400, 480, 40)), area(disc(420, 480, 40)), area(disc(400, 480, 40), View.ANTERIOR)
    found = extents(atlas, (one, other, front))
    single = extent_of(atlas, one).cm2
    assert single < found[View.POSTERIOR, Side.MIDLINE].cm2 < 2 * single
    assert found[View.ANTERIOR, Side.MIDLINE].cm2 == pytest.approx(single, rel=0.01)


def test_left_and_right_hand_are_different_pictures(atlas: Atlas) -> None:
    hand = disc(150, 150, 30)
    left, right = area(hand, View.PALMAR, Side.LEFT), area(hand, View.PALMAR, Side.RIGHT)
    assert len(extents(atlas, (left, right))) == 2
    found = overlap(atlas, (left,), (right,))
    assert found is not None
    assert found.jaccard == 0.0


def test_the_same_drawing_has_everything_in_common(atlas: Atlas) -> None:
    drawn = (area(disc(400, 480, 40)),)
    found = overlap(atlas, drawn, drawn)
    assert found is not None
    assert (found.jaccard, found.of_first, found.of_second) == pytest.approx((1.0, 1.0, 1.0))


def test_a_small_area_within_a_large_one_lies_wholly_in_it(atlas: Atlas) -> None:
    found = overlap(atlas, (area(disc(400, 480, 20)),), (area(disc(400, 480, 40)),))
    assert found is not None
    assert found.of_first == pytest.approx(1.0)
    assert found.jaccard == pytest.approx(0.25, rel=0.02)


def test_nothing_drawn_has_no_overlap(atlas: Atlas) -> None:
    assert overlap(atlas, (), (area(disc(400, 480, 20)),)) is None


@settings(max_examples=30)
@given(st.floats(-20, 20), st.floats(-20, 20), st.floats(8, 60))
def test_an_area_and_its_mirror_image_are_equally_large(dx: float, dy: float, radius: float) -> None:
    rings = disc(340 + dx, 500 + dy, radius)
    mirrored = tuple(tuple((round(800 - x, 1), y) for x, y in ring) for ring in rings)
    one, other = extent_of(ATLAS, area(rings)), extent_of(ATLAS, area(mirrored))
    assert other.cm2 == pytest.approx(one.cm2, rel=1e-3)


@settings(max_examples=30)
@given(st.floats(-60, 60), st.floats(8, 60))
def test_overlap_is_symmetric(shift: float, radius: float) -> None:
    one, other = (area(disc(400, 500, 40)),), (area(disc(400 + shift, 500, radius)),)
    there, back = overlap(ATLAS, one, other), overlap(ATLAS, other, one)
    assert there is not None
    assert back is not None
    assert 0.0 <= there.jaccard <= 1.0
    assert there.jaccard == pytest.approx(back.jaccard)
    assert (there.of_first, there.of_second) == pytest.approx((back.of_second, back.of_first))
