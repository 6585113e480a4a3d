"""The short JSON of the command line: a patient in a few words, a patient's visits with their points.

Positions are millimetres in the view's frame, times are UTC in ISO 8601, scores NRS 0-10; null: not known or not asked.
"""

from typing import Any

from bodymap.clinic.chart import Chart
from bodymap.clinic.finding import Finding
from bodymap.clinic.patient import Patient
from bodymap.clinic.visit import Visit, status_word


def patient_object(patient: Patient) -> dict[str, Any]:
    """Return who a patient is."""
    return {
        "id": patient.id,
        "chart_number": patient.chart_number,
        "family_name": patient.family_name,
        "given_name": patient.given_name,
        "birth_date": None if patient.birth_date is None else patient.birth_date.isoformat(),
    }


def visit_objects(chart: Chart) -> list[dict[str, Any]]:
    """Return the visits that count and those entered in error, oldest first, each with its points by their letters."""
    return [_visit_object(chart, visit) for visit in chart.shown_visits]


def _visit_object(chart: Chart, visit: Visit) -> dict[str, Any]:
    return {
        "id": visit.id,
        "started_at": visit.started_at.isoformat(),
        "status": status_word(visit),
        "pain_now": visit.pain_now,
        "points": [_point_object(chart, finding) for finding in chart.findings_of(visit.id)],
    }


def _point_object(chart: Chart, finding: Finding) -> dict[str, Any]:
    point = chart.point_of[finding.point_id]
    return {
        "finding_id": finding.id,
        "letter": point.letter,
        "muscle": point.muscle,
        "side": point.side.value,
        "nrs": finding.nrs,
        "activity": finding.activity.value,
        "view": finding.place.view.value,
        "x": finding.place.x,
        "y": finding.place.y,
        "depth": finding.place.depth.value,
    }
