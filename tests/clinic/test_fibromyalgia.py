"""The criteria of 2016 at their edges, the count of 1990, and what is counted from a drawing."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bodymap.atlas.atlas import load_atlas
from bodymap.atlas.model import Side, View
from bodymap.atlas.painful_places import pain_places, tender_places
from bodymap.atlas.region import rings_of
from bodymap.atlas.surface import seen_zones, skin_shape
from bodymap.clinic.area import PainArea
from bodymap.clinic.criteria import Fibromyalgia, TenderPoints
from bodymap.clinic.fibromyalgia import Verdict, assess, count_tender, places_drawn

PLACES = pain_places()
KEYS = tuple(place.key for place in PLACES)
# one place in each of four regions first, so that any four or more of these reach the rule of regions
SPREAD = (
    "neck.midline",
    "upper-arm.left",
    "upper-arm.right",
    "upper-leg.left",
    "upper-leg.right",
    "hip.left",
    "hip.right",
)


def asked(count: int, sss: int, **fields: object) -> Fibromyalgia:
    """Return answers with this many places and this severity, everything answered."""
    more = tuple(key for key in KEYS if key not in SPREAD)
    severe = [min(3, max(0, sss - 3 * i)) for i in range(3)]
    rest = sss - sum(severe)
    answers: dict[str, object] = {
        "wpi": (*SPREAD, *more)[:count],
        "reviewed": True,
        "fatigue": severe[0],
        "unrefreshed": severe[1],
        "cognition": severe[2],
        "headache": rest > 0,
        "abdominal_pain": rest > 1,
        "depression": rest > 2,
        "three_months": True,
    }
    return Fibromyalgia(id="f", visit_id="v", **(answers | fields))  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("wpi", "sss", "verdict"),
    [
        (7, 5, Verdict.MET),
        (7, 4, Verdict.NOT_MET),
        (6, 9, Verdict.MET),
        (6, 8, Verdict.NOT_MET),
        (4, 9, Verdict.MET),
        (3, 12, Verdict.NOT_MET),
        (19, 5, Verdict.MET),
        (0, 0, Verdict.NOT_MET),
        (19, 12, Verdict.MET),
    ],
)
def test_the_two_ways_to_meet_the_first_criterion_at_their_edges(wpi: int, sss: int, verdict: Verdict) -> None:
    found = assess(asked(wpi, sss), PLACES)
    assert (found.wpi.low, found.sss.low) == (wpi, sss)
    assert found.severity is verdict
    assert found.verdict is verdict


def test_four_regions_are_enough_and_three_are_not() -> None:
    four = asked(7, 5, wpi=("neck.midline", "upper-arm.left", "upper-arm.right", "hip.left"))
    three = asked(7, 5, wpi=("neck.midline", "upper-arm.left", "upper-arm.right"))
    assert assess(four, PLACES).generalised is Verdict.MET
    assert assess(three, PLACES).generalised is Verdict.NOT_MET


def test_jaw_chest_and_abdomen_count_as_places_but_not_as_regions() -> None:
    found = assess(asked(0, 9, wpi=("jaw.left", "jaw.right", "chest.midline", "abdomen.midline")), PLACES)
    assert found.wpi.low == 4
    assert found.regions == ()
    assert found.severity is Verdict.MET
    assert found.verdict is Verdict.NOT_MET


def test_less_than_three_months_is_not_met_and_unknown_is_incomplete() -> None:
    assert assess(asked(7, 5, three_months=False), PLACES).verdict is Verdict.NOT_MET
    assert assess(asked(7, 5, three_months=None), PLACES).verdict is Verdict.INCOMPLETE


def test_places_that_nobody_has_gone_over_conclude_nothing() -> None:
    found = assess(asked(19, 12, reviewed=False), PLACES)
    assert found.verdict is Verdict.INCOMPLETE
    assert "reviewed" in found.missing


def test_nothing_asked_is_incomplete() -> None:
    found = assess(Fibromyalgia(id="f", visit_id="v"), PLACES)
    assert found.verdict is Verdict.INCOMPLETE
    assert found.sss.low == 0
    assert found.sss.high == 12


def test_an_answer_that_is_missing_is_never_read_as_no() -> None:
    assert assess(asked(7, 4, headache=None), PLACES).severity is Verdict.INCOMPLETE
    assert assess(asked(7, 3, headache=None), PLACES).severity is Verdict.NOT_MET


def test_a_missing_answer_that_cannot_change_the_result_does_not_hold_it_up() -> None:
    assert assess(asked(9, 8, depression=None), PLACES).severity is Verdict.MET


@given(st.integers(0, 19), st.integers(0, 12), st.sampled_from(("fatigue", "headache", "three_months", "depression")))
def test_answering_more_never_turns_met_into_not_met(wpi: int, sss: int, field: str) -> None:
    full = assess(asked(wpi, sss), PLACES).verdict
    without = assess(asked(wpi, sss, **{field: None}), PLACES).verdict
    assert without in (full, Verdict.INCOMPLETE)


def tender(count: int, pressed: int) -> TenderPoints:
    keys = tuple(place.key for place in tender_places())
    return TenderPoints(id="t", visit_id="v", examined=keys[:pressed], tender=keys[:count])


@pytest.mark.parametrize(
    ("count", "pressed", "verdict"),
    [
        (11, 18, Verdict.MET),
        (10, 18, Verdict.NOT_MET),
        (11, 11, Verdict.MET),
        (10, 17, Verdict.INCOMPLETE),
        (0, 7, Verdict.INCOMPLETE),
        (0, 8, Verdict.NOT_MET),
        (0, 0, Verdict.INCOMPLETE),
        (18, 18, Verdict.MET),
    ],
)
def test_eleven_of_eighteen_tender_points_are_needed(count: int, pressed: int, verdict: Verdict) -> None:
    assert count_tender(tender(count, pressed)).verdict is verdict


def test_there_are_nineteen_places_in_five_regions_and_eighteen_points_in_pairs() -> None:
    assert len(PLACES) == 19
    assert len({place.region for place in PLACES}) == 5
    points = tender_places()
    assert len(points) == 18
    for left, right in zip(points[::2], points[1::2], strict=True):
        assert (left.side, right.side) == (Side.LEFT, Side.RIGHT)
        assert left.spot.x + right.spot.x == pytest.approx(800)


def test_every_tender_point_lies_on_the_skin_on_the_patients_own_side() -> None:
    from shapely.geometry import Point

    atlas = load_atlas()
    for place in tender_places():
        spot = place.spot
        assert skin_shape(atlas, spot.view).contains(Point(spot.x, spot.y)), place.key
        at_viewers_right = spot.x > 400
        assert at_viewers_right == ((place.side is Side.LEFT) == (spot.view is View.ANTERIOR))


def painted(view: View, zone_id: str, side: Side) -> PainArea:
    shape = next(s.shape for s in seen_zones(load_atlas(), view) if (s.zone.id, s.zone.side) == (zone_id, side))
    return PainArea(id=zone_id, visit_id="v", view=view, rings=rings_of(shape))


@pytest.mark.parametrize(
    ("view", "zone_id", "side", "place"),
    [
        (View.POSTERIOR, "mid-buttock", Side.LEFT, "hip.left"),
        (View.POSTERIOR, "calf", Side.RIGHT, "lower-leg.right"),
        (View.ANTERIOR, "sternum", Side.MIDLINE, "chest.midline"),
        (View.LEFT, "mandible", Side.LEFT, "jaw.left"),
        (View.ANTERIOR, "forearm-volar", Side.RIGHT, "lower-arm.right"),
    ],
)
def test_a_painted_zone_counts_for_its_place_and_side(view: View, zone_id: str, side: Side, place: str) -> None:
    found = places_drawn(load_atlas(), (painted(view, zone_id, side),), PLACES)
    assert place in found
    twin = place.replace("left", "@").replace("right", "left").replace("@", "right")
    assert twin == place or twin not in found


def test_touching_a_border_does_not_count_for_the_neighbour() -> None:
    only = places_drawn(load_atlas(), (painted(View.POSTERIOR, "mid-buttock", Side.LEFT),), PLACES)
    assert only == ("hip.left",)


def test_a_painful_hand_counts_as_lower_arm() -> None:
    ring = ((120.0, 150.0), (180.0, 150.0), (180.0, 220.0), (120.0, 220.0))
    hand = PainArea(id="h", visit_id="v", view=View.PALMAR, side=Side.RIGHT, rings=(ring,))
    assert places_drawn(load_atlas(), (hand,), PLACES) == ("lower-arm.right",)


def test_the_referred_pain_of_a_point_is_not_counted() -> None:
    import msgspec

    went = msgspec.structs.replace(painted(View.POSTERIOR, "calf", Side.LEFT), finding_id="finding")
    assert places_drawn(load_atlas(), (went,), PLACES) == ()
