"""Records for the tests of `clinic`."""

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from bodymap.atlas.model import Depth, Side, View
from bodymap.base.ids import new_id
from bodymap.clinic.chart import Chart
from bodymap.clinic.finding import Finding, Place, TriggerPoint
from bodymap.clinic.patient import Patient
from bodymap.clinic.visit import Visit

START = datetime(2026, 9, 11, 10, 0, tzinfo=UTC)
PLACE = Place(View.POSTERIOR, 100.0, 300.0, Depth.SUPERFICIAL)
Scores = dict[str, int | dict[str, Any] | None]


def make_chart(*visits: Scores) -> Chart:
    """Return a chart with a visit a week for each dict: letter -> score, or the fields of its finding."""
    patient = Patient(id=new_id(), chart_number="10482", family_name="Moreau", created_at=START)
    letters = sorted({letter for one in visits for letter in one}, key=lambda one: (len(one), one))
    points = {
        letter: TriggerPoint(
            id=new_id(), patient_id=patient.id, letter=letter, muscle="levator-scapulae", side=Side.LEFT
        )
        for letter in letters
    }
    made: list[Visit] = []
    findings: list[Finding] = []
    for number, scores in enumerate(visits):
        visit = Visit(
            id=new_id(),
            patient_id=patient.id,
            started_at=START + timedelta(weeks=number),
            clinician_id="c",
            clinician_name="Dr A. Okafor",
        )
        made.append(visit)
        for letter, given in scores.items():
            fields = given if isinstance(given, dict) else {"nrs": given}
            findings.append(Finding(id=new_id(), visit_id=visit.id, point_id=points[letter].id, place=PLACE, **fields))
    return Chart(patient=patient, visits=tuple(made), points=tuple(points.values()), findings=tuple(findings))


@pytest.fixture(scope="session")
def chart_of() -> Callable[..., Chart]:
    """`make_chart`."""
    return make_chart
