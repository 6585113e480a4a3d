"""Where points and pain have been."""

from datetime import UTC, datetime, timedelta

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from bodymap.atlas.drawing import Box
from bodymap.atlas.model import Depth, Side, View
from bodymap.base.ids import new_id
from bodymap.clinic.area import PainArea
from bodymap.clinic.chart import Chart
from bodymap.clinic.finding import Activity, Finding, Place, TriggerPoint
from bodymap.clinic.patient import Patient
from bodymap.clinic.visit import Visit
from bodymap.figure.heat import SPREAD_MM, STEP_MM, HeatMap, Weigh, heat_map

START = datetime(2026, 9, 11, 9, 0, tzinfo=UTC)
BOX = Box(0.0, 0.0, 400.0, 800.0)
Spot = tuple[float, float, int | None]


def chart_of(*visits: tuple[Spot, ...], activity: Activity = Activity.ACTIVE) -> Chart:
    """Return a chart with a finding at each spot (x, y, NRS) of each visit, in the back view."""
    patient = Patient(id=new_id(), chart_number="1", family_name="Moreau", created_at=START)
    point = TriggerPoint(id=new_id(), patient_id=patient.id, letter="A", muscle="trapezius-descending", side=Side.LEFT)
    made, findings = [], []
    for week, spots in enumerate(visits):
        visit = Visit(
            id=new_id(),
            patient_id=patient.id,
            started_at=START + timedelta(weeks=week),
            clinician_id="c",
            clinician_name="Dr A. Okafor",
        )
        made.append(visit)
        for x, y, nrs in spots:
            place = Place(View.POSTERIOR, x, y, Depth.SUPERFICIAL)
            findings.append(
                Finding(id=new_id(), visit_id=visit.id, point_id=point.id, place=place, nrs=nrs, activity=activity)
            )
    return Chart(patient=patient, visits=tuple(made), points=(point,), findings=tuple(findings))


def heat_of(chart: Chart, weigh: Weigh = Weigh.VISITS) -> HeatMap:
    return heat_map(chart, [v.id for v in chart.visits], View.POSTERIOR, BOX, weigh)


def value(found: HeatMap, x: float, y: float) -> float:
    row, column = round(y / STEP_MM), round(x / STEP_MM)
    return found.values[row * found.width + column] / 255 * found.peak


def test_a_point_at_every_visit_is_there_in_all_of_them() -> None:
    found = heat_of(chart_of(((200, 400, 5),), ((200, 400, 3),)))
    assert found.visits == 2
    assert found.peak == pytest.approx(1.0)
    assert value(found, 200, 400) == pytest.approx(1.0, abs=0.01)
    assert value(found, 200 + 4 * SPREAD_MM, 400) == 0.0


def test_a_point_at_one_visit_of_four_is_there_in_a_quarter() -> None:
    assert heat_of(chart_of(((200, 400, 5),), (), (), ())).peak == pytest.approx(0.25)


def test_weighed_by_score_the_value_is_the_average_pain_there() -> None:
    found = heat_of(chart_of(((200, 400, 8),), ((200, 400, 4),)), Weigh.SCORE)
    assert found.peak == pytest.approx(6.0)


def test_two_marks_side_by_side_in_one_visit_count_as_one() -> None:
    assert heat_of(chart_of(((200, 400, 5), (204, 400, 5)))).peak == pytest.approx(1.0)


def test_a_point_that_was_looked_for_and_not_found_leaves_nothing() -> None:
    assert heat_of(chart_of(((200, 400, None),), activity=Activity.NOT_FOUND)).peak == 0.0


def test_a_patient_without_any_visit_has_an_empty_map() -> None:
    found = heat_of(chart_of())
    assert (found.peak, found.visits) == (0.0, 0)
    assert not any(found.values)


def test_drawn_pain_counts_where_it_was_drawn_and_a_hole_does_not() -> None:
    chart = chart_of((), ())
    ring = ((100.0, 100.0), (300.0, 100.0), (300.0, 300.0), (100.0, 300.0))
    hole = ((160.0, 160.0), (240.0, 160.0), (240.0, 240.0), (160.0, 240.0))
    area = PainArea(id=new_id(), visit_id=chart.visits[0].id, view=View.POSTERIOR, rings=(ring, hole), nrs=6)
    chart = msgspec.structs.replace(chart, areas=(area,))
    found = heat_of(chart)
    assert value(found, 120, 120) == pytest.approx(0.5)
    assert value(found, 200, 200) == 0.0
    assert value(found, 320, 200) == 0.0
    assert heat_of(chart, Weigh.SCORE).peak == pytest.approx(3.0)


_SPOTS = st.lists(st.tuples(st.floats(0, 400), st.floats(0, 800), st.integers(0, 10)), max_size=4)


@given(st.lists(_SPOTS, min_size=1, max_size=5))
def test_no_place_has_more_than_all_visits_and_order_does_not_matter(visits: list[list[Spot]]) -> None:
    found = heat_of(chart_of(*(tuple(spots) for spots in visits)))
    assert 0.0 <= found.peak <= 1.0 + 1e-6
    backwards = heat_of(chart_of(*(tuple(spots) for spots in reversed(visits))))
    assert backwards.peak == pytest.approx(found.peak, abs=1e-5)
