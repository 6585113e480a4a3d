"""An invented chart, with which everything that the first paper needs is prepared before anybody waits for it."""

from datetime import UTC, datetime

import msgspec

from bodymap.atlas.model import Depth, Side, View
from bodymap.clinic.area import PainArea
from bodymap.clinic.chart import Chart
from bodymap.clinic.finding import Finding, Place, TriggerPoint
from bodymap.clinic.patient import Patient
from bodymap.clinic.visit import Visit

_THEN = datetime(2026, 1, 1, tzinfo=UTC)


def sample_chart() -> Chart:
    """Return one visit of nobody, with a mark on the back and one on the front."""
    places = (Place(View.POSTERIOR, 470, 330, Depth.SUPERFICIAL), Place(View.ANTERIOR, 470, 330, Depth.SUPERFICIAL))
    points = tuple(
        TriggerPoint(id=f"point-{letter}", patient_id="nobody", letter=letter, muscle="trapezius-descending", side=side)
        for letter, side in (("A", Side.RIGHT), ("B", Side.LEFT))
    )
    findings = tuple(
        Finding(id=f"finding-{point.letter}", visit_id="visit", point_id=point.id, place=place, nrs=5)
        for point, place in zip(points, places, strict=True)
    )
    return Chart(
        patient=Patient(id="nobody", chart_number="0", family_name="Nobody", created_at=_THEN),
        visits=(
            Visit(id="visit", patient_id="nobody", started_at=_THEN, clinician_id="", clinician_name="", pain_now=5),
        ),
        points=points,
        findings=findings,
    )


def sample_chart_with_pain() -> Chart:
    """Return the same with drawn pain, which needs geometry that no mark needs."""
    chart = sample_chart()
    square = ((450.0, 650.0), (500.0, 650.0), (500.0, 700.0), (450.0, 700.0))
    area = PainArea(id="area", visit_id=chart.visits[0].id, view=View.POSTERIOR, rings=(square,))
    return msgspec.structs.replace(chart, areas=(area,))
