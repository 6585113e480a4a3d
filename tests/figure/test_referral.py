"""Usual patterns as they are drawn: sides, mirroring, the skin's edge, and what they are called."""

from collections.abc import Iterable, Iterator

import pytest
from hypothesis import given
from hypothesis import strategies as st
from shapely.geometry.base import BaseGeometry

from bodymap.atlas import close_ups
from bodymap.atlas.areas import area, body_of
from bodymap.atlas.atlas import load_atlas
from bodymap.atlas.facts import Strength
from bodymap.atlas.model import WHOLE_BODY, Side, View
from bodymap.atlas.path import flatten, mirrored, turning
from bodymap.atlas.pattern import felt_zones, pattern_box, pattern_points, pattern_view, pattern_zones
from bodymap.figure.ops import Fill, Group, Op, Stroke
from bodymap.figure.referral import PatternLook, is_seen, pattern_ops, pattern_words, skin_of
from bodymap.figure.theme import DARK, LIGHT

ATLAS = load_atlas()
PAIRED = [muscle.id for muscle in ATLAS.muscles.values() if muscle.paired]
CLOSE_UPS_OF_ONE_SIDE = close_ups.ONE_SIDED
ONE_SIDED = "pectoralis-major-sternocostal"  # its third point is of the right side only
OTHER = {Side.LEFT: Side.RIGHT, Side.RIGHT: Side.LEFT, Side.MIDLINE: Side.MIDLINE}
MIRROR = {View.LEFT: View.RIGHT, View.RIGHT: View.LEFT}
muscles = st.sampled_from(PAIRED)
views = st.sampled_from(WHOLE_BODY)


def middle(d: str) -> tuple[float, float]:
    places = [place for part in flatten(d) for place in part]
    return sum(x for x, _ in places) / len(places), sum(y for _, y in places) / len(places)


def drawn(view: View, muscle: str, side: Side) -> list[tuple[str, Strength, Side, str]]:
    """The zones by name, and the whole outline."""
    zones = pattern_zones(ATLAS, view, muscle, side)
    return sorted((zone.id, strength, zone.side, zone.d) for zone, strength in zones)


def flat(ops: Iterable[Op]) -> Iterator[Op]:
    for op in ops:
        yield op
        if isinstance(op, Group):
            yield from flat(op.items)


@given(muscle=muscles, view=views)
def test_the_pattern_of_the_right_side_is_that_of_the_left_mirrored(muscle: str, view: View) -> None:
    left = drawn(view, muscle, Side.LEFT)
    right = drawn(MIRROR.get(view, view), muscle, Side.RIGHT)
    assert sorted((name, s, OTHER[side]) for name, s, side, _ in left) == sorted(one[:3] for one in right)
    there = {(name, side): d for name, _, side, d in right}
    for name, _, side, d in left:
        if side is not Side.MIDLINE:  # those are the same zone, of both sides
            assert middle(mirrored(d, 400.0)) == pytest.approx(middle(there[name, OTHER[side]]), abs=0.1)


@given(muscle=muscles.filter(lambda name: name != ONE_SIDED), view=views)
def test_usual_points_of_both_sides_are_mirror_images(muscle: str, view: View) -> None:
    left = pattern_points(ATLAS, view, muscle, Side.LEFT)
    right = pattern_points(ATLAS, MIRROR.get(view, view), muscle, Side.RIGHT)
    assert [(800 - spot.x, spot.y) for spot in left] == [(spot.x, spot.y) for spot in right]


def test_a_point_of_one_side_only_stays_on_that_side() -> None:
    left = pattern_points(ATLAS, View.ANTERIOR, ONE_SIDED, Side.LEFT)
    right = pattern_points(ATLAS, View.ANTERIOR, ONE_SIDED, Side.RIGHT)
    assert (len(left), len(right)) == (2, 3)
    assert ATLAS.usual_place(ONE_SIDED, Side.LEFT, number=3) is None
    assert ATLAS.usual_place(ONE_SIDED, Side.RIGHT, number=3) is not None


def test_zones_of_the_opposite_side_are_on_the_other_side() -> None:
    felt = felt_zones(ATLAS, "sternocleidomastoid-clavicular", Side.LEFT)
    assert {(zone, side) for zone, side in felt if side is Side.RIGHT}


def test_a_zone_that_one_point_has_as_usual_is_usual() -> None:
    felt = felt_zones(ATLAS, "lateral-pterygoid", Side.LEFT)
    assert felt["cheek", Side.LEFT] is Strength.PRIMARY


def test_no_side_view_shows_what_is_felt_on_the_far_side() -> None:
    assert is_seen(ATLAS, View.RIGHT, "gluteus-minimus", Side.RIGHT)
    assert not is_seen(ATLAS, View.LEFT, "gluteus-minimus", Side.RIGHT)


def test_the_pattern_is_called_usual_and_names_the_side() -> None:
    words = pattern_words(ATLAS, "levator-scapulae", Side.RIGHT)
    assert words == "Usual pattern of Levator scapulae, right"


@pytest.mark.parametrize("view", WHOLE_BODY)
def test_the_clip_of_a_view_is_the_skin(view: View) -> None:
    body = body_of(ATLAS.drawing(View.LEFT if view is View.RIGHT else view))
    skin, arm = skin_of(ATLAS.drawing(view))
    clip: BaseGeometry = area(skin, 1.0).union(area(arm, 1.0)) if arm else area(skin, 1.0)
    assert clip.area == pytest.approx(body.area, rel=0.01)


@given(muscle=muscles, view=views, theme=st.sampled_from((LIGHT, DARK)))
def test_every_zone_is_clipped_to_the_skin(muscle: str, view: View, theme: object) -> None:
    tones = LIGHT if theme is LIGHT else DARK
    ops = pattern_ops(ATLAS, view, muscle, Side.LEFT, PatternLook(tones, 2.0))
    clips = set(skin_of(ATLAS.drawing(view)))
    for op in ops[1:]:
        assert (isinstance(op, Group) and op.clip in clips) or (isinstance(op, Stroke) and op.round_cap)


def test_spillover_differs_by_hatching_and_dashes_not_by_colour_alone() -> None:
    ops = pattern_ops(ATLAS, View.POSTERIOR, "gluteus-minimus", Side.LEFT, PatternLook(LIGHT, 2.0))
    strokes = [op for op in flat(ops) if isinstance(op, Stroke)]
    fills = {op.opacity for op in flat(ops) if isinstance(op, Fill) and op.colour == LIGHT.pain}
    assert any(op.dash for op in strokes)
    assert any(op.path.count("M") > 4 for op in strokes)
    assert len(fills) == 2


def test_paths_that_turn_the_same_way_keep_their_outline() -> None:
    square = "M0,0 L10,0 L10,10 L0,10Z"
    assert area(turning(square), 1.0).equals(area(turning(square, back=True), 1.0))
    assert turning(turning(square, back=True)) != turning(square, back=True)
    assert area(turning(square), 1.0).area == 100


@pytest.mark.parametrize(
    ("muscle", "side", "view"),
    [
        ("levator-scapulae", Side.RIGHT, View.POSTERIOR),
        ("rectus-femoris", Side.LEFT, View.ANTERIOR),
        ("adductor-hallucis", Side.LEFT, View.PLANTAR),
        ("opponens-pollicis", Side.RIGHT, View.PALMAR),
    ],
)
def test_a_pattern_is_shown_in_the_view_that_has_most_of_it(muscle: str, side: Side, view: View) -> None:
    assert pattern_view(ATLAS, muscle, side) is view


@given(muscle=muscles, side=st.sampled_from([Side.LEFT, Side.RIGHT]))
def test_what_a_pattern_s_picture_frames_lies_in_the_drawing(muscle: str, side: Side) -> None:
    view = pattern_view(ATLAS, muscle, side)
    if view is None:
        return
    box = pattern_box(ATLAS, view, muscle, Side.LEFT if view in CLOSE_UPS_OF_ONE_SIDE else side)
    frame = ATLAS.drawing(view).frame
    assert box is not None
    assert frame.holds(box.x + box.width / 2, box.y + box.height / 2)


def test_a_hand_s_zones_are_those_of_its_own_side() -> None:
    assert is_seen(ATLAS, View.PALMAR, "opponens-pollicis", Side.LEFT)
    assert pattern_points(ATLAS, View.PALMAR, "opponens-pollicis", Side.RIGHT) == ()
