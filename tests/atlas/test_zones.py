"""The referral zones as a map of the skin: no place without one, whoever it is; finer where a pattern needs it."""

import csv

import pytest
from shapely.geometry.base import BaseGeometry
from shapely.ops import unary_union

from bodymap.atlas.areas import area, body_of, drawn_half, frame_of
from bodymap.atlas.atlas import Atlas, load_atlas
from bodymap.atlas.model import Figure, View
from bodymap.base.resources import assets

WHOLE = (View.ANTERIOR, View.POSTERIOR, View.LEFT)
CLOSE_UPS = (View.PALMAR, View.DORSAL_HAND, View.PLANTAR, View.DORSAL_FOOT)
WIDEST_GAP_MM = 2.5
NEIGHBOURS = [
    (View.ANTERIOR, "sternum-upper", "sternum"),
    (View.ANTERIOR, "cheek", "cheek-lower"),
    (View.LEFT, "cheek", "cheek-lower"),
    (View.LEFT, "greater-trochanter", "trochanter-posterior"),
    (View.POSTERIOR, "greater-trochanter", "trochanter-posterior"),
    (View.PALMAR, "palm", "thenar"),
    (View.PLANTAR, "heel", "sole-mid"),
]


@pytest.fixture(scope="module")
def atlas() -> Atlas:
    return load_atlas()


def zone_area(atlas: Atlas, view: View, name: str) -> BaseGeometry:
    return unary_union([area(zone.d, 1.0) for zone in atlas.zones(view) if zone.id == name])


@pytest.mark.parametrize("view", [*WHOLE, *CLOSE_UPS], ids=str)
@pytest.mark.parametrize("figure", Figure, ids=str)
def test_every_place_of_the_skin_lies_in_a_zone(atlas: Atlas, view: View, figure: Figure) -> None:
    drawing = atlas.drawing(view, figure)
    skin = body_of(drawing).intersection(frame_of(drawing)).intersection(drawn_half(drawing))
    zones = unary_union([area(zone.d, drawing.brush) for zone in atlas.zones(view)])
    bare = skin.difference(zones).buffer(-WIDEST_GAP_MM * drawing.brush / 2)
    assert bare.is_empty, bare.representative_point()


@pytest.mark.parametrize(("view", "one", "other"), NEIGHBOURS)
def test_zones_beside_each_other_meet_and_do_not_overlap(atlas: Atlas, view: View, one: str, other: str) -> None:
    first, second = zone_area(atlas, view, one), zone_area(atlas, view, other)
    assert first.distance(second) < 0.2
    assert first.intersection(second).area < 0.01 * min(first.area, second.area)


@pytest.mark.parametrize("view", CLOSE_UPS, ids=str)
def test_a_close_up_draws_the_zones_that_the_table_names_for_it(atlas: Atlas, view: View) -> None:
    with (assets() / "clinical" / "zones.csv").open(newline="", encoding="utf-8") as table:
        named = {row["id"] for row in csv.DictReader(table) if view.value in row["views"].split(";")}
    assert {zone.id for zone in atlas.zones(view)} == named


def test_pain_of_the_lower_sternocleidomastoid_is_felt_in_the_upper_breastbone_only() -> None:
    with (assets() / "clinical" / "referral_zones.csv").open(newline="", encoding="utf-8") as table:
        rows = [row for row in csv.DictReader(table) if row["muscle_id"] == "sternocleidomastoid-sternal"]
    felt = {row["zone_id"] for row in rows if row["trp"] == "1"}
    assert "sternum-upper" in felt
    assert "sternum" not in felt
