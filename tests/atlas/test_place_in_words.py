import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bodymap.atlas.atlas import load_atlas
from bodymap.atlas.landmarks import centimetres
from bodymap.atlas.model import Side, View

PHRASE = re.compile(
    r"(at|midway between .+ and|\d+(\.5)? cm (above|below)( and \d+(\.5)? cm .+)?|"
    r"\d+(\.5)? cm (distal|proximal|in front|behind) and \d+(\.5)? cm .+|"
    r"\d+(\.5)? cm (medial to|lateral to|in front of|behind|distal to|proximal to)|"
    r"\d+(\.5)? cm to the (thumb|little finger) side of) .+"
)


@pytest.mark.parametrize(
    ("view", "x", "y", "words"),
    [
        (View.POSTERIOR, 317, 321, "midway between C7 and acromion"),
        (View.POSTERIOR, 345, 678, "3 cm below the 12th rib"),
        (View.POSTERIOR, 324, 319, "2 cm above the superior angle of the scapula"),
        (View.POSTERIOR, 233, 338, "at the acromion"),
        (View.POSTERIOR, 360, 706, "4 cm lateral to L3"),
        (View.ANTERIOR, 520, 830, "4 cm below the ASIS"),
        (View.LEFT, 410, 930, "3.5 cm below the greater trochanter"),
    ],
)
def test_a_place_is_told_from_the_landmark_that_says_it_most_plainly(
    view: View, x: float, y: float, words: str
) -> None:
    assert load_atlas().place_in_words(view, x, y, Side.LEFT) == words


@given(
    st.sampled_from([View.ANTERIOR, View.POSTERIOR, View.LEFT]),
    st.integers(700, 7300).map(lambda v: v / 10),
    st.integers(350, 17000).map(lambda v: v / 10),
)
def test_both_sides_read_alike(view: View, x: float, y: float) -> None:
    atlas = load_atlas()
    twin = {View.LEFT: View.RIGHT}.get(view, view)
    left = atlas.place_in_words(view, x, y, Side.LEFT)
    assert left == atlas.place_in_words(twin, 800 - x, y, Side.RIGHT)
    assert PHRASE.fullmatch(left), left


@given(st.floats(0, 300))
def test_a_length_is_given_in_whole_or_half_centimetres_and_is_true(mm: float) -> None:
    told = float(centimetres(mm))
    assert told * 2 == int(told * 2)
    assert told >= 0.5
    if mm >= 2.5:
        assert abs(told * 10 - mm) <= 2.5 + 1e-9


@given(
    st.sampled_from([View.ANTERIOR, View.POSTERIOR]),
    st.floats(405, 700),
    st.floats(100, 1690),
)
def test_above_and_below_are_never_confused(view: View, off: float, y: float) -> None:
    x = off if view is View.ANTERIOR else 800 - off
    words = load_atlas().place_in_words(view, x, y, Side.LEFT)
    match = re.fullmatch(
        r"([\d.]+) cm (above|below) the (acromion|olecranon|greater trochanter|tibial tuberosity)", words
    )
    heights = {"acromion": 337, "olecranon": 640, "greater trochanter": 896, "tibial tuberosity": 1321}
    if match:
        sign = -1 if match[2] == "above" else 1
        assert y == pytest.approx(heights[match[3]] + sign * 10 * float(match[1]), abs=2.6)


def test_a_thigh_is_not_told_from_the_hand_that_hangs_before_it() -> None:
    atlas = load_atlas()
    words = atlas.place_in_words(View.LEFT, 392, 990, Side.LEFT, "vastus-lateralis")
    assert "knuckle" not in words
    assert "knuckle" in atlas.place_in_words(View.LEFT, 365, 975, Side.LEFT, "dorsal-interossei-hand")


def test_the_neck_close_up_uses_the_landmarks_of_the_back() -> None:
    atlas = load_atlas()
    at = (378.0, 238.0)
    assert atlas.place_in_words(View.SUBOCCIPITAL, *at, Side.LEFT) == atlas.place_in_words(
        View.POSTERIOR, *at, Side.LEFT
    )


@pytest.mark.parametrize(
    ("view", "x", "y", "words"),
    [
        (View.PALMAR, 60, 146, "2 cm proximal to the 2nd knuckle"),
        (View.DORSAL_HAND, 97, 150, "0.5 cm distal and 1.5 cm to the little finger side of the knuckle of the thumb"),
        (View.PLANTAR, 62, 225, "2.5 cm in front of the heel bone"),
        (View.DORSAL_FOOT, 76, 120, "3 cm proximal to the head of the 2nd metatarsal"),
        (View.PERINEAL, 135, 122, "2.5 cm medial to the ischial tuberosity"),
    ],
)
def test_a_place_in_a_close_up_is_told_from_what_can_be_felt_there(view: View, x: float, y: float, words: str) -> None:
    assert load_atlas().place_in_words(view, x, y, Side.LEFT) == words


@given(
    st.sampled_from([View.PALMAR, View.DORSAL_HAND, View.PLANTAR, View.DORSAL_FOOT, View.PERINEAL]),
    st.floats(0, 1),
    st.floats(0, 1),
)
def test_every_place_of_a_close_up_has_words_alike_on_both_sides(view: View, across: float, down: float) -> None:
    atlas = load_atlas()
    drawing = atlas.drawing(view)
    frame, mid = drawing.frame, drawing.mid
    x, y = frame.x + across * frame.width, frame.y + down * frame.height
    left = atlas.place_in_words(view, x, y, Side.LEFT)
    assert PHRASE.fullmatch(left), left
    assert len(left) < 100
    assert left == atlas.place_in_words(view, x if mid is None else 2 * mid - x, y, Side.RIGHT)


def test_the_middle_is_told_without_a_side() -> None:
    assert load_atlas().place_in_words(View.POSTERIOR, 400, 897, Side.MIDLINE) == "at the coccyx"
