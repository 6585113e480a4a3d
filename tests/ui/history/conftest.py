"""A chart with many visits, made of records alone: nothing is stored."""

from datetime import UTC, datetime, timedelta

import pytest

from bodymap.atlas.model import Depth, Side, View
from bodymap.base.ids import new_id
from bodymap.clinic.chart import Chart
from bodymap.clinic.finding import Finding, Place, TriggerPoint
from bodymap.clinic.patient import Patient
from bodymap.clinic.treatment import Technique, Treatment
from bodymap.clinic.visit import Visit, VisitStatus

FIRST = datetime(2026, 9, 11, 9, 0, tzinfo=UTC)


def make_chart(pains: tuple[int | None, ...], *, draft: bool = False, view: View = View.POSTERIOR) -> Chart:
    """Return a chart with one visit a week, each with this pain now and a finding at the same two points."""
    patient = Patient(id=new_id(), chart_number="1", family_name="Moreau", created_at=FIRST)
    visits = []
    for week, pain in enumerate(pains):
        signed = not (draft and week == len(pains) - 1)
        visits.append(
            Visit(
                id=new_id(),
                patient_id=patient.id,
                started_at=FIRST + timedelta(weeks=week),
                clinician_id="c",
                clinician_name="Dr A. Okafor",
                status=VisitStatus.SIGNED if signed else VisitStatus.DRAFT,
                signed_at=FIRST + timedelta(weeks=week) if signed else None,
                pain_now=pain,
            )
        )
    points = tuple(
        TriggerPoint(id=new_id(), patient_id=patient.id, letter=letter, muscle="levator-scapulae", side=Side.LEFT)
        for letter in "AB"
    )
    findings = tuple(
        Finding(
            id=new_id(),
            visit_id=visit.id,
            point_id=point.id,
            place=Place(view, 50.0, 300.0, Depth.SUPERFICIAL),
            nrs=visit.pain_now,
        )
        for visit in visits
        for point in points
    )
    done = tuple(
        Treatment(id=new_id(), visit_id=visits[0].id, point_id=point.id, technique=Technique.DRY_NEEDLING)
        for point in points
    )
    return Chart(patient=patient, visits=tuple(visits), points=points, findings=findings, treatments=done)


@pytest.fixture
def four_visits() -> Chart:
    """Four signed visits whose pain fell from 8 to 5."""
    return make_chart((8, 8, 7, 5))
