import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bodymap.atlas.areas import outline_of
from bodymap.atlas.atlas import load_atlas
from bodymap.atlas.drawing import PEELING, ShapeKind, shows
from bodymap.atlas.model import Depth, Hit, Side, View

VIEWS = (View.ANTERIOR, View.POSTERIOR, View.LEFT)
OTHER = {Side.LEFT: Side.RIGHT, Side.RIGHT: Side.LEFT, Side.MIDLINE: Side.MIDLINE}
x_of_body = st.floats(70, 730)
y_of_body = st.floats(35, 1700)
depths = st.sampled_from([Depth.SKIN, Depth.SUPERFICIAL, Depth.INTERMEDIATE, Depth.DEEP])


def names(hits: tuple[Hit, ...]) -> list[str]:
    return [hit.muscle for hit in hits]


@pytest.mark.parametrize(
    ("x", "y", "muscle", "side"),
    [
        (348, 292, "trapezius-descending", Side.LEFT),
        (452, 292, "trapezius-descending", Side.RIGHT),
        (330, 860, "gluteus-maximus", Side.LEFT),
        (470, 860, "gluteus-maximus", Side.RIGHT),
    ],
)
def test_a_click_on_the_back_names_the_muscle_that_is_seen_and_the_patients_side(
    x: float, y: float, muscle: str, side: Side
) -> None:
    first = load_atlas().hit(View.POSTERIOR, x, y, Depth.SUPERFICIAL)[0]
    assert (first.muscle, first.side) == (muscle, side)


def test_from_the_front_the_patients_left_is_on_the_right() -> None:
    hits = load_atlas().hit(View.ANTERIOR, 490, 1050, Depth.SUPERFICIAL)
    assert hits[0].muscle == "rectus-femoris"
    assert hits[0].side is Side.LEFT


def test_peeling_brings_what_lay_beneath_to_the_top() -> None:
    atlas = load_atlas()
    whole = names(atlas.hit(View.POSTERIOR, 345, 690, Depth.SUPERFICIAL))
    assert "quadratus-lumborum" in whole
    assert whole[0] != "quadratus-lumborum"
    deep = atlas.hit(View.POSTERIOR, 345, 690, Depth.DEEP)
    assert deep[0] == Hit("quadratus-lumborum", Side.LEFT, Depth.DEEP)


def test_the_bare_skeleton_has_no_muscle_to_click() -> None:
    assert load_atlas().hit(View.POSTERIOR, 340, 318, Depth.SKELETON) == ()


def test_a_click_beside_the_body_hits_nothing() -> None:
    assert load_atlas().hit(View.ANTERIOR, 60, 60, Depth.SUPERFICIAL) == ()


def test_without_the_arm_the_trunk_beneath_it_is_hit() -> None:
    atlas = load_atlas()
    x, y = 430, 520
    with_arm = atlas.hit(View.LEFT, x, y, Depth.SUPERFICIAL)
    without = atlas.hit(View.LEFT, x, y, Depth.SUPERFICIAL, arm=False)
    arm = {shape.id for shape in atlas.drawing(View.LEFT).drawn if shape.limb}
    assert with_arm[0].muscle in arm
    assert without
    assert not arm & set(names(without))
    assert names(without) == [name for name in names(with_arm) if name not in arm]


def test_the_thin_platysma_comes_after_the_muscle_that_shows_through_it() -> None:
    hits = names(load_atlas().hit(View.ANTERIOR, 430, 280, Depth.SUPERFICIAL))
    assert hits[:2] == ["sternocleidomastoid-sternal", "platysma"]


def test_bones_sheets_and_context_muscles_are_looked_through() -> None:
    atlas = load_atlas()
    for view in View:
        marked = {s.id for s in atlas.drawing(view).drawn if s.kind is ShapeKind.MUSCLE}
        assert marked <= set(atlas.muscles)


@given(st.sampled_from(VIEWS), x_of_body, y_of_body, depths)
def test_the_mirrored_point_hits_the_same_muscles_of_the_other_side(
    view: View, x: float, y: float, depth: Depth
) -> None:
    atlas = load_atlas()
    if abs(x - 400) < 1e-6:
        return
    twin = {View.LEFT: View.RIGHT}.get(view, view)
    here, there = atlas.hit(view, x, y, depth), atlas.hit(twin, 800 - x, y, depth)
    assert [(hit.muscle, OTHER[hit.side], hit.depth) for hit in here] == [
        (hit.muscle, hit.side, hit.depth) for hit in there
    ]


@given(st.sampled_from(VIEWS), x_of_body, y_of_body)
def test_peeling_takes_muscles_away_and_leaves_the_others_in_their_order(view: View, x: float, y: float) -> None:
    atlas = load_atlas()
    whole = atlas.hit(view, x, y, Depth.INTERMEDIATE)
    peeled = atlas.hit(view, x, y, Depth.DEEP)
    assert [hit for hit in whole if hit.depth is Depth.DEEP] == list(peeled)


@settings(max_examples=60, deadline=None)
@given(st.sampled_from(VIEWS), x_of_body, y_of_body, st.sampled_from(PEELING[1:]))
def test_a_hit_agrees_with_the_drawn_outlines(view: View, x: float, y: float, depth: Depth) -> None:
    from shapely.geometry import Point

    drawing = load_atlas().drawing(view)
    hits = set(names(load_atlas().hit(view, x, y, depth)))
    drawn_x = x if drawing.mid is None or (x <= 400) == (drawing.half == "left") else 800 - x
    at = Point(drawn_x, y)
    for shape in drawing.drawn:
        if shape.kind is not ShapeKind.MUSCLE or not shows(shape.depth, depth):
            continue
        outline = outline_of(shape, drawing.brush)
        if outline.boundary.distance(at) > 0.5:
            assert (shape.id in hits) == outline.contains(at), shape.id


def test_a_hit_takes_less_than_a_twentieth_of_a_frame() -> None:
    atlas = load_atlas()
    places = [(100 + i * 37 % 600, 40 + i * 53 % 1650) for i in range(2000)]
    atlas.hit(View.LEFT, 0, 0, Depth.SUPERFICIAL)
    taken = []
    for x, y in places:
        start = time.perf_counter()
        atlas.hit(View.LEFT, x, y, Depth.SUPERFICIAL)
        taken.append(time.perf_counter() - start)
    assert sorted(taken)[len(taken) // 2] < 0.0005
