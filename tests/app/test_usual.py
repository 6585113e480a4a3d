"""Where a point goes that is named without a place."""

from datetime import UTC, datetime

import pytest

from bodymap.app.usual import next_usual_place
from bodymap.atlas.atlas import load_atlas
from bodymap.atlas.model import Depth, Side, View
from bodymap.base.ids import new_id
from bodymap.clinic.chart import Chart
from bodymap.clinic.finding import Finding, Place, TriggerPoint
from bodymap.clinic.patient import Patient
from bodymap.clinic.visit import Visit

MUSCLE = "quadratus-lumborum"


@pytest.fixture
def chart() -> Chart:
    """Return a patient with one empty visit."""
    at = datetime(2026, 11, 20, 9, 30, tzinfo=UTC)
    patient = Patient(id=new_id(), chart_number="1", family_name="A", created_at=at)
    visit = Visit(id=new_id(), patient_id=patient.id, started_at=at, clinician_id="u", clinician_name="Dr A")
    return Chart(patient=patient, visits=(visit,))


def spot(number: int, side: Side = Side.LEFT, view: View | None = None) -> Place:
    found = load_atlas().usual_place(MUSCLE, side, number=number, view=view)
    assert found is not None
    return Place(found.view, found.x, found.y, load_atlas().shown_depth(MUSCLE, found.view) or Depth.DEEP)


def marked(chart: Chart, *places: Place, side: Side = Side.LEFT, muscle: str = MUSCLE) -> Chart:
    points = tuple(
        TriggerPoint(id=new_id(), patient_id=chart.patient.id, letter=chr(65 + index), muscle=muscle, side=side)
        for index in range(len(places))
    )
    findings = tuple(
        Finding(id=new_id(), visit_id=chart.visits[0].id, point_id=point.id, place=place)
        for point, place in zip(points, places, strict=True)
    )
    return Chart(patient=chart.patient, visits=chart.visits, points=points, findings=findings)


def following(chart: Chart, side: Side = Side.LEFT) -> Place | None:
    return next_usual_place(load_atlas(), chart, chart.visits[0].id, MUSCLE, side)


def test_an_empty_visit_begins_with_the_first_usual_point(chart: Chart) -> None:
    assert following(chart) == spot(1)


def test_without_a_visit_it_is_the_first_one_too(chart: Chart) -> None:
    assert next_usual_place(load_atlas(), chart, "", MUSCLE, Side.LEFT) == spot(1)


def test_a_click_beside_a_usual_point_counts_as_that_point(chart: Chart) -> None:
    first = spot(1)
    clicked = Place(first.view, first.x + 3, first.y - 2, Depth.SUPERFICIAL)
    assert following(marked(chart, clicked)) == spot(2)


def test_a_click_far_from_every_usual_point_counts_as_none(chart: Chart) -> None:
    assert following(marked(chart, Place(View.POSTERIOR, 300.0, 300.0, Depth.DEEP))) == spot(1)


def test_a_gap_is_filled_first(chart: Chart) -> None:
    assert following(marked(chart, spot(1), spot(3))) == spot(2)


def test_a_point_marked_in_another_view_counts(chart: Chart) -> None:
    assert following(marked(chart, spot(1, view=View.LEFT))) == spot(2)


def test_the_other_side_and_other_muscles_do_not_count(chart: Chart) -> None:
    assert following(marked(chart, spot(1, Side.RIGHT), side=Side.RIGHT)) == spot(1)
    assert following(marked(chart, spot(1), muscle="iliocostalis-lumborum")) == spot(1)


def test_the_right_side_is_the_mirror_of_the_left(chart: Chart) -> None:
    left, right = following(chart), following(chart, Side.RIGHT)
    assert left is not None
    assert right is not None
    assert (right.x, right.y) == (800 - left.x, left.y)


def test_every_muscle_with_a_usual_point_gets_a_place_at_a_depth_where_it_is_drawn(chart: Chart) -> None:
    atlas = load_atlas()
    for muscle in atlas.muscles.values():
        side = Side.LEFT if muscle.paired else Side.MIDLINE
        place = next_usual_place(atlas, chart, chart.visits[0].id, muscle.id, side)
        assert (place is not None) == bool(atlas.usual_points(muscle.id))
        if place is not None:
            assert place.depth in (atlas.shown_depth(muscle.id, place.view), muscle.layer)


def test_a_point_of_the_right_side_only_is_never_offered_on_the_left(chart: Chart) -> None:
    atlas, muscle = load_atlas(), "pectoralis-major-sternocostal"
    first, second = (
        next_usual_place(atlas, chart, "", muscle, Side.LEFT),
        atlas.usual_place(muscle, Side.LEFT, number=2),
    )
    assert first is not None
    assert second is not None
    both = marked(chart, first, Place(second.view, second.x, second.y, first.depth), muscle=muscle)
    assert next_usual_place(atlas, both, both.visits[0].id, muscle, Side.LEFT) == first
