"""On paper: the patient's figure, the arm left away where points lie beneath it, points of neck and jaw on the body."""

from typing import Any

import msgspec
import pytest

from bodymap.atlas.atlas import Atlas
from bodymap.atlas.model import Depth, Figure, Side, View
from bodymap.clinic.chart import Chart
from bodymap.clinic.finding import Place
from bodymap.report.maps import MapPlan, alt_of, caption_of, map_svg_of, picture_of, plans_of

Spot = tuple[str, Side, Place]


def with_spots(chart: Chart, *spots: Spot) -> Chart:
    """Return a chart of one visit whose points lie elsewhere."""
    points = tuple(
        msgspec.structs.replace(point, muscle=muscle, side=side)
        for point, (muscle, side, _) in zip(chart.points, spots, strict=True)
    )
    findings = tuple(
        msgspec.structs.replace(finding, place=place)
        for finding, (_, _, place) in zip(chart.findings, spots, strict=True)
    )
    return Chart(patient=chart.patient, visits=chart.visits, points=points, findings=findings, treatments=())


def plans(chart: Chart, atlas: Atlas) -> dict[View, MapPlan]:
    return {plan.view: plan for plan in plans_of(chart, chart.visits[-1].id, atlas)}


@pytest.mark.parametrize("view", [View.LEFT, View.RIGHT])
def test_the_arm_is_left_away_where_a_point_lies_beneath_it(make_chart: Any, atlas: Atlas, view: View) -> None:
    side = Side.RIGHT if view is View.RIGHT else Side.LEFT
    x = 430.0 if view is View.LEFT else 370.0
    beneath = ("latissimus-dorsi", side, Place(view, x, 520, Depth.SUPERFICIAL))
    plan = plans(with_spots(make_chart(points=1, visits=1), beneath), atlas)[view]
    assert not plan.arm
    assert "without the arm" in caption_of(plan)
    assert map_svg_of(plan, atlas, 0.2) != map_svg_of(msgspec.structs.replace(plan, arm=True), atlas, 0.2)


def test_the_arm_stays_where_a_point_is_on_it_or_beside_it(make_chart: Any, atlas: Atlas) -> None:
    on_it = ("triceps-brachii-long-head", Side.LEFT, Place(View.LEFT, 440, 520, Depth.SUPERFICIAL))
    beneath = ("latissimus-dorsi", Side.LEFT, Place(View.LEFT, 430, 520, Depth.SUPERFICIAL))
    beside = ("gluteus-medius", Side.LEFT, Place(View.LEFT, 400, 1300, Depth.SUPERFICIAL))
    assert plans(with_spots(make_chart(points=2, visits=1), on_it, beneath), atlas)[View.LEFT].arm
    assert plans(with_spots(make_chart(points=1, visits=1), beside), atlas)[View.LEFT].arm


def test_a_point_of_the_neck_shows_on_the_back_that_is_printed_too(make_chart: Any, atlas: Atlas) -> None:
    neck = ("rectus-capitis-posterior-major", Side.LEFT, Place(View.SUBOCCIPITAL, 385, 215, Depth.DEEP))
    back = ("trapezius-descending", Side.LEFT, Place(View.POSTERIOR, 345, 300, Depth.SUPERFICIAL))
    chart = with_spots(make_chart(points=2, visits=1), neck, back)
    found = plans(chart, atlas)
    assert set(found) == {View.SUBOCCIPITAL, View.POSTERIOR}
    (other,) = found[View.POSTERIOR].others
    assert (other.x, other.y, other.from_view) == (385, 215, View.SUBOCCIPITAL)
    assert found[View.SUBOCCIPITAL].others == ()
    assert "Rectus capitis posterior major" in alt_of(found[View.POSTERIOR], chart, atlas)


def test_the_locator_of_a_hand_has_a_dot_where_the_point_is(make_chart: Any, atlas: Atlas) -> None:
    hand = ("adductor-pollicis", Side.LEFT, Place(View.PALMAR, 60, 146, Depth.SUPERFICIAL))
    chart = with_spots(make_chart(points=1, visits=1), hand)
    (plan,) = plans(chart, atlas).values()
    marked, bare = (picture_of(one, chart, atlas, 100, 120) for one in (plan, msgspec.structs.replace(plan, marks=())))
    assert len(marked.locator) > len(bare.locator)


def test_a_map_is_of_the_patient_s_figure(make_chart: Any, atlas: Atlas) -> None:
    neutral = make_chart(points=3, visits=1)
    female = make_chart(points=3, visits=1, patient={"figure": Figure.FEMALE})
    (one,), (other,) = plans(neutral, atlas).values(), plans(female, atlas).values()
    assert (one.figure, other.figure) == (Figure.NEUTRAL, Figure.FEMALE)
    assert map_svg_of(one, atlas, 0.2) != map_svg_of(other, atlas, 0.2)
