"""How long a visit of 30 points takes as a FHIR bundle, and back, beside what Python needs to write the same dict."""

import json
import statistics
import time
from collections.abc import Callable
from datetime import UTC, datetime

import pytest

from bodymap.atlas.atlas import load_atlas
from bodymap.atlas.model import Depth, Side, View
from bodymap.base.ids import new_id
from bodymap.clinic.chart import Chart
from bodymap.clinic.finding import Activity, Finding, Place, TriggerPoint, letter_at
from bodymap.clinic.patient import Patient
from bodymap.clinic.treatment import Dose, Technique, Treatment
from bodymap.clinic.visit import Visit
from bodymap.exchange.fhir.bundle import FhirOrigin, fhir_bundle, fhir_bytes
from bodymap.exchange.fhir.read import read_fhir

pytestmark = pytest.mark.benchmark_only

POINTS, ROUNDS, MOST = 30, 21, 0.060
AT = datetime(2026, 11, 20, 9, 30, tzinfo=UTC)
ORIGIN = FhirOrigin(clinic_id="clinic", clinic_name="Riverside", exported_at=AT, software="Bodymap")
Tell = Callable[[str, float, str], None]


def full_visit() -> Chart:
    """Return a visit of 30 points, each with every sign and an injection with its scores."""
    patient = Patient(id=new_id(), chart_number="1", family_name="Moreau", created_at=AT)
    visit = Visit(
        id=new_id(), patient_id=patient.id, started_at=AT, clinician_id=new_id(), clinician_name="Dr A", pain_now=5
    )
    muscles = [one.id for one in load_atlas().muscles.values() if one.paired][: 3 * POINTS : 3]
    points = tuple(
        TriggerPoint(id=new_id(), patient_id=patient.id, letter=letter_at(number), muscle=muscle, side=Side.LEFT)
        for number, muscle in enumerate(muscles)
    )
    findings = tuple(
        Finding(
            id=new_id(), visit_id=visit.id, point_id=point.id, nrs=number % 11, activity=Activity.ACTIVE,
            place=Place(View.POSTERIOR, 400.0 + number, 300.0 + 20 * number, Depth.SUPERFICIAL),
            taut_band=True, spot_tenderness=3, recognised_pain=True, referred_pain=False, local_twitch=True,
            jump_sign=False, ppt_kpa=200.5,
        )
        for number, point in enumerate(points)
    )  # fmt: skip
    dose = Dose(agent="lidocaine", concentration=1.0, volume_ml=0.5, lot="L-9")
    treatments = tuple(
        Treatment(
            id=new_id(), visit_id=visit.id, point_id=point.id, technique=Technique.INJECTION, doses=(dose,),
            nrs_before=6, nrs_after=2,
        )
        for point in points
    )  # fmt: skip
    return Chart(patient=patient, visits=(visit,), points=points, findings=findings, treatments=treatments)


def median(work: Callable[[], object]) -> float:
    """Return the median of a work's own time, after one run that does not count; other work is left out."""
    work()
    times = []
    for _ in range(ROUNDS):
        start = time.thread_time()
        work()
        times.append(time.thread_time() - start)
    return statistics.median(times)


def test_a_visit_of_thirty_points_is_a_bundle_within_sixty_milliseconds(told: Tell) -> None:
    chart = full_visit()
    visit_id = chart.visits[0].id
    bundle = fhir_bundle(chart, ORIGIN, visit_id=visit_id)
    floor = median(lambda: json.dumps(bundle))
    built = median(lambda: fhir_bundle(chart, ORIGIN, visit_id=visit_id))
    written = median(lambda: fhir_bytes(chart, ORIGIN, visit_id=visit_id))
    told("FHIR of 30 points, built", built, f"json.dumps of it {floor * 1000:.1f} ms, {built / floor:.1f}x")
    told("FHIR of 30 points, as bytes", written, f"{len(fhir_bytes(chart, ORIGIN, visit_id=visit_id)) / 1000:.0f} kB")
    assert built < MOST
    assert written < MOST


def test_a_bundle_of_thirty_points_is_read_back_within_a_tenth_of_a_second(told: Tell) -> None:
    text = fhir_bytes(full_visit(), ORIGIN)
    floor = median(lambda: json.loads(text))
    read = median(lambda: read_fhir(text))
    told("FHIR of 30 points, read", read, f"json.loads of it {floor * 1000:.1f} ms, {read / floor:.1f}x")
    assert read < 0.1
