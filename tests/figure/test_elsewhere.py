"""A mark shows in other views: at the same place, at an approximate one, or counted at its region."""

from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bodymap.atlas.atlas import load_atlas
from bodymap.atlas.close_ups import derived_place, region_of, regions_of
from bodymap.atlas.model import WHOLE_BODY, Side, SpotOnView, View
from bodymap.figure.elsewhere import badges_on, marks_on
from bodymap.figure.marks import Mark, mark_sign
from bodymap.figure.ops import Group
from bodymap.figure.theme import LIGHT

ATLAS = load_atlas()
BOTH = st.sampled_from([Side.LEFT, Side.RIGHT])
Place = tuple[float, float]


def mark(view: View, x: float, y: float, side: Side = Side.LEFT) -> Mark:
    return Mark(finding_id="f", point_id="p", letter="A", view=view, x=x, y=y, side=side)


@given(st.floats(310, 490), st.floats(120, 300), BOTH)
def test_the_neck_s_close_up_and_the_back_show_each_other_s_marks_at_the_same_place(
    x: float, y: float, side: Side
) -> None:
    for here, there in ((View.SUBOCCIPITAL, View.POSTERIOR), (View.POSTERIOR, View.SUBOCCIPITAL)):
        (seen,) = marks_on([mark(here, x, y, side)], there)
        assert (seen.view, seen.x, seen.y, seen.from_view) == (there, x, y, here)
        assert not seen.is_approximate


@given(st.floats(282, 460), st.floats(80, 276))
def test_the_right_jaw_shows_in_the_right_view_mirrored(x: float, y: float) -> None:
    (seen,) = marks_on([mark(View.JAW, x, y, Side.RIGHT)], View.RIGHT)
    assert (seen.x, seen.y) == (800 - x, y)
    (back,) = marks_on([mark(View.RIGHT, 800 - x, y, Side.RIGHT)], View.JAW, mirrored=True)
    assert (back.x, back.y) == pytest.approx((x, y))
    assert marks_on([mark(View.JAW, x, y, Side.RIGHT)], View.LEFT) == ()
    assert marks_on([mark(View.RIGHT, 800 - x, y, Side.RIGHT)], View.JAW) == ()


@pytest.mark.parametrize(
    ("view", "onto", "place", "muscle_there"),
    [
        (View.PALMAR, View.ANTERIOR, (72.0, 170.0), "hand"),
        (View.DORSAL_HAND, View.POSTERIOR, (72.0, 170.0), "hand"),
    ],
)
def test_a_hand_s_mark_comes_onto_the_hand_of_its_side_approximately(
    view: View, onto: View, place: Place, muscle_there: str
) -> None:
    (left,) = marks_on([mark(view, *place, Side.LEFT)], onto)
    (right,) = marks_on([mark(view, *place, Side.RIGHT)], onto)
    assert left.is_approximate
    assert region_of(view).box.holds(left.x, left.y), muscle_there
    assert (right.x, right.y) == pytest.approx((800 - left.x, left.y))
    assert marks_on([mark(onto, left.x, left.y)], view) == ()


def test_an_approximate_mark_is_drawn_fainter() -> None:
    (seen,) = marks_on([mark(View.PALMAR, 70, 150)], View.ANTERIOR)
    (faint,) = mark_sign(seen, LIGHT, 10.0)
    assert isinstance(faint, Group)
    assert faint.opacity < 0.8
    assert len(mark_sign(mark(View.ANTERIOR, 70, 150), LIGHT, 10.0)) > 1


@pytest.mark.parametrize(
    ("view", "side", "onto"),
    [
        (View.PLANTAR, Side.LEFT, View.POSTERIOR),
        (View.PLANTAR, Side.RIGHT, View.POSTERIOR),
        (View.DORSAL_FOOT, Side.RIGHT, View.ANTERIOR),
        (View.DORSAL_FOOT, Side.RIGHT, View.RIGHT),
        (View.PERINEAL, Side.LEFT, View.POSTERIOR),
    ],
)
def test_sole_foot_and_pelvic_floor_are_counted_at_their_region(view: View, side: Side, onto: View) -> None:
    marks = [mark(view, 60, 100, side), mark(view, 70, 120, side)]
    assert marks_on(marks, onto) == ()
    counted = [badge for badge in badges_on(marks, onto) if badge.marks]
    assert [(len(badge.marks), badge.region.close_up) for badge in counted] == [(2, view)]
    if view is not View.PERINEAL:
        assert counted[0].region.mirrored is (side is Side.RIGHT)


def test_what_shows_on_the_body_is_not_counted_as_well() -> None:
    marks = [mark(View.PALMAR, 70, 150), mark(View.SUBOCCIPITAL, 380, 200), mark(View.JAW, 360, 200)]
    assert not any(badge.marks for view in WHOLE_BODY for badge in badges_on(marks, view))


def test_every_close_up_can_be_reached_from_the_body_on_both_sides() -> None:
    reached = {(region.close_up, region.mirrored) for view in WHOLE_BODY for region in regions_of(view)}
    sided = (View.PALMAR, View.DORSAL_HAND, View.PLANTAR, View.DORSAL_FOOT, View.JAW)
    assert reached == {(v, m) for v in sided for m in (False, True)} | {
        (View.PERINEAL, False),
        (View.SUBOCCIPITAL, False),
    }


def test_a_sign_of_a_close_up_never_stands_where_a_muscle_is_clicked_at_the_surface() -> None:
    from bodymap.atlas.model import Depth

    for view in WHOLE_BODY:
        for region in regions_of(view):
            assert ATLAS.hit(view, *region.corner, Depth.SUPERFICIAL) == (), region


@pytest.mark.parametrize("view", [View.PLANTAR, View.DORSAL_FOOT, View.PERINEAL])
def test_no_place_is_made_up_for_what_is_not_seen_standing(view: View) -> None:
    spot = SpotOnView(view, 60, 100)
    find: Callable[[View], SpotOnView | None] = lambda onto: derived_place(spot, Side.LEFT, onto)  # noqa: E731
    assert [find(onto) for onto in WHOLE_BODY] == [None] * 4
