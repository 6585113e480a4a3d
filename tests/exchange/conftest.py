"""A chart with everything in it that a writer of files can stumble over."""

from datetime import UTC, date, datetime

import pytest

from bodymap.atlas.model import Depth, Figure, Side, View
from bodymap.base.ids import new_id
from bodymap.clinic.chart import Chart
from bodymap.clinic.finding import Activity, Finding, Place, TriggerPoint
from bodymap.clinic.patient import Patient
from bodymap.clinic.record import Void
from bodymap.clinic.treatment import Dose, Technique, Treatment
from bodymap.clinic.visit import Visit, VisitStatus

NAME = '=1+1 "O\'Brien", Ž\u05d3\u05d5\u05d3 \U0001f9b4'
FIRST = datetime(2026, 10, 2, 9, 30, tzinfo=UTC)
SECOND = datetime(2026, 11, 20, 16, 5, 7, 250_000, tzinfo=UTC)


@pytest.fixture
def chart() -> Chart:
    """Return a patient with two visits, three points, a voided finding and a treatment."""
    patient = Patient(
        id=new_id(),
        chart_number="-17",
        family_name=NAME,
        birth_date=date(1971, 2, 28),
        figure=Figure.FEMALE,
        note="@note",
        created_at=FIRST,
    )
    visits = (
        Visit(
            id=new_id(),
            patient_id=patient.id,
            started_at=SECOND,
            clinician_id=new_id(),
            clinician_name="Dr A",
            pain_now=0,
            notes="line one\nline two",
        ),
        Visit(
            id=new_id(),
            patient_id=patient.id,
            started_at=FIRST,
            clinician_id=new_id(),
            clinician_name="Dr A",
            status=VisitStatus.SIGNED,
            signed_at=FIRST,
            pain_now=6,
        ),
    )
    points = tuple(
        TriggerPoint(id=new_id(), patient_id=patient.id, letter=letter, muscle=muscle, side=side)
        for letter, muscle, side in (
            ("A", "trapezius-descending", Side.RIGHT),
            ("B", "quadratus-lumborum", Side.LEFT),
            ("C", "diaphragm", Side.MIDLINE),
        )
    )
    place = Place(View.POSTERIOR, 480.5, 300.25, Depth.SUPERFICIAL)
    findings = (
        Finding(
            id=new_id(), visit_id=visits[1].id, point_id=points[0].id, place=place, nrs=7, activity=Activity.ACTIVE
        ),
        Finding(id=new_id(), visit_id=visits[0].id, point_id=points[1].id, place=place, note="+\u2028cmd"),
        Finding(
            id=new_id(),
            version=2,
            visit_id=visits[0].id,
            point_id=points[0].id,
            place=place,
            nrs=0,
            activity=Activity.NOT_FOUND,
            taut_band=False,
            local_twitch=True,
            spot_tenderness=4,
            ppt_kpa=245.2,
        ),
        Finding(
            id=new_id(),
            visit_id=visits[0].id,
            point_id=points[2].id,
            place=place,
            voided=Void(by="u", at=SECOND, reason="Wrong side"),
        ),
    )
    dose = Dose(agent="lidocaine", concentration=1.0, volume_ml=0.5, lot="L-9")
    treatment = Treatment(
        id=new_id(),
        visit_id=visits[0].id,
        point_id=points[0].id,
        technique=Technique.INJECTION,
        doses=(dose,),
        nrs_before=4,
        nrs_after=1,
    )
    return Chart(patient=patient, visits=visits, points=points, findings=findings, treatments=(treatment,))
