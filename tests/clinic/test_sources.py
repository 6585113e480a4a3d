"""Where pain could come from: known patterns are found, shares are honest, what was examined is not asked again."""

import math

import pytest

from bodymap.atlas.atlas import Atlas, load_atlas
from bodymap.atlas.model import Side, View
from bodymap.atlas.pattern import pattern_zones
from bodymap.atlas.region import rings_of
from bodymap.atlas.surface import seen_zones
from bodymap.clinic.area import PainArea, Rings
from bodymap.clinic.sources import Source, rank_sources


@pytest.fixture
def atlas() -> Atlas:
    return load_atlas()


def disc(x: float, y: float, radius: float) -> Rings:
    steps = (2 * math.pi * i / 60 for i in range(60))
    return (tuple((x + radius * math.cos(a), y + radius * math.sin(a)) for a in steps),)


def drawn(view: View, *rings: Rings, finding_id: str = "", side: Side = Side.MIDLINE) -> tuple[PainArea, ...]:
    return tuple(
        PainArea(id=str(i), visit_id="v", view=view, rings=one, finding_id=finding_id, side=side)
        for i, one in enumerate(rings)
    )


def zone(atlas: Atlas, view: View, zone_id: str, side: Side) -> Rings:
    shape = next(s.shape for s in seen_zones(atlas, view) if (s.zone.id, s.zone.side) == (zone_id, side))
    return rings_of(shape)


def sites(found: tuple[Source, ...]) -> list[tuple[str, Side]]:
    return [(one.muscle, one.side) for one in found]


def test_a_painful_temple_asks_for_the_muscles_that_refer_there(atlas: Atlas) -> None:
    temple = zone(atlas, View.LEFT, "temple", Side.LEFT)
    found = rank_sources(atlas, drawn(View.LEFT, temple))
    best = sites(found)[:6]
    assert ("trapezius-descending", Side.LEFT) in best
    assert ("temporalis", Side.LEFT) in best
    assert all(side is not Side.RIGHT for _, side in best)


def test_the_back_of_the_hip_asks_for_glutei_and_piriformis(atlas: Atlas) -> None:
    buttock = zone(atlas, View.POSTERIOR, "mid-buttock", Side.RIGHT)
    found = sites(rank_sources(atlas, drawn(View.POSTERIOR, buttock)))
    muscles = {muscle for muscle, side in found if side is Side.RIGHT}
    assert {"gluteus-medius", "gluteus-minimus", "gluteus-maximus", "piriformis"} <= muscles


def test_a_zone_in_a_primary_area_is_covered_whole_and_scores_one(atlas: Atlas) -> None:
    temple = zone(atlas, View.LEFT, "temple", Side.LEFT)
    trapezius = next(
        one for one in rank_sources(atlas, drawn(View.LEFT, temple)) if one.muscle == "trapezius-descending"
    )
    assert trapezius.primary == pytest.approx(1.0, abs=0.03)
    assert trapezius.score == pytest.approx(trapezius.primary + trapezius.spillover / 2)


def test_spillover_counts_half(atlas: Atlas) -> None:
    only_spillover = Source(muscle="m", side=Side.LEFT, primary=0.0, spillover=0.8)
    assert only_spillover.score == pytest.approx(0.4)
    assert only_spillover.covered == pytest.approx(0.8)


def test_shares_never_exceed_the_whole(atlas: Atlas) -> None:
    everywhere = drawn(View.POSTERIOR, disc(330, 330, 90), disc(470, 330, 90), disc(400, 700, 120))
    for one in rank_sources(atlas, everywhere):
        assert 0 < one.covered <= 1 + 1e-9


def test_areas_that_overlap_count_once(atlas: Atlas) -> None:
    once = rank_sources(atlas, drawn(View.POSTERIOR, disc(330, 330, 50)))
    twice = rank_sources(atlas, drawn(View.POSTERIOR, disc(330, 330, 50), disc(330, 330, 50)))
    assert sites(once) == sites(twice)
    assert [one.score for one in once] == pytest.approx([one.score for one in twice])


def test_a_muscle_that_was_examined_is_left_out_on_that_side_only(atlas: Atlas) -> None:
    middle = drawn(View.POSTERIOR, disc(400, 330, 60))
    everything = sites(rank_sources(atlas, middle))
    examined = {everything[0]}
    left = sites(rank_sources(atlas, middle, examined))
    assert set(left) == set(everything) - examined


def test_pain_on_one_side_can_come_from_the_other_where_patterns_cross(atlas: Atlas) -> None:
    crossing = [
        (muscle, zone.id, view)
        for muscle in atlas.muscles
        if atlas.muscles[muscle].paired
        for view in (View.ANTERIOR, View.POSTERIOR)
        for zone, _ in pattern_zones(atlas, view, muscle, Side.LEFT)
        if zone.side is Side.RIGHT
    ]
    assert crossing
    muscle, zone_id, view = crossing[0]
    found = rank_sources(atlas, drawn(view, zone(atlas, view, zone_id, Side.RIGHT)))
    assert (muscle, Side.LEFT) in sites(found)


def test_mirrored_pain_asks_for_the_mirrored_muscles(atlas: Atlas) -> None:
    left = rank_sources(atlas, drawn(View.POSTERIOR, disc(330, 330, 40)))
    right = rank_sources(atlas, drawn(View.POSTERIOR, disc(470, 330, 40)))
    other = {Side.LEFT: Side.RIGHT, Side.RIGHT: Side.LEFT, Side.MIDLINE: Side.MIDLINE}
    scores = {(s.muscle, s.side): s.score for s in right}
    asymmetric = {p.muscle for m in atlas.muscles for p in atlas.usual_points(m) if p.only is not None}
    for one in left:
        if one.muscle not in asymmetric:
            assert scores[one.muscle, other[one.side]] == pytest.approx(one.score, abs=0.01)


def test_the_referred_pain_of_a_point_is_not_asked_about(atlas: Atlas) -> None:
    assert rank_sources(atlas, drawn(View.POSTERIOR, disc(330, 330, 40), finding_id="finding")) == ()


def test_nothing_drawn_asks_for_nothing(atlas: Atlas) -> None:
    assert rank_sources(atlas, ()) == ()


def test_pain_on_the_left_palm_does_not_ask_for_the_right_arm(atlas: Atlas) -> None:
    found = rank_sources(atlas, drawn(View.PALMAR, disc(150, 200, 30), side=Side.LEFT))
    assert all(one.side is not Side.RIGHT for one in found)
    right = rank_sources(atlas, drawn(View.PALMAR, disc(150, 200, 30), side=Side.RIGHT))
    assert {one.muscle for one in right} == {one.muscle for one in found}
    assert all(one.side is not Side.LEFT for one in right)
