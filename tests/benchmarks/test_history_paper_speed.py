"""How long it takes to make a history of forty visits, which is more than forty pages, and how large it is."""

import io
import statistics
import sys
import time
from datetime import UTC, datetime, timedelta

import pikepdf
import pytest

from bodymap.atlas.atlas import load_atlas
from bodymap.atlas.model import Depth, Side
from bodymap.clinic.chart import Chart
from bodymap.clinic.finding import Finding, Place, TriggerPoint, letter_at
from bodymap.clinic.treatment import Dose, Technique, Treatment
from bodymap.clinic.visit import Visit, VisitStatus
from bodymap.report.history_report import history_pdf
from bodymap.report.options import SummaryOptions
from bodymap.report.sample import sample_chart

pytestmark = pytest.mark.benchmark_only

VISITS, POINTS, ROUNDS = 40, 8, 3
PAGES, SECONDS, LARGEST = 40, 4.0, 1_500_000
START = datetime(2024, 1, 8, 9, 0, tzinfo=UTC)


def long_course() -> Chart:
    """Points in every view of the body, found at each visit; every third one is treated each time."""
    atlas = load_atlas()
    spots = [(m, spot) for m in atlas.muscles if (spot := atlas.usual_place(m, Side.LEFT)) is not None]
    chosen = spots[:: len(spots) // POINTS][:POINTS]
    points = tuple(
        TriggerPoint(id=f"p{n}", patient_id="nobody", letter=letter_at(n), muscle=muscle, side=Side.LEFT)
        for n, (muscle, _) in enumerate(chosen)
    )
    visits, findings, treatments = [], [], []
    for number in range(VISITS):
        visit = f"v{number}"
        visits.append(
            Visit(
                id=visit,
                patient_id="nobody",
                started_at=START + timedelta(days=14 * number),
                clinician_id="u",
                clinician_name="Dr A. Okafor",
                status=VisitStatus.SIGNED,
                pain_now=max(8 - number // 8, 0),
                plan="Stretching twice daily.",
            )
        )
        for n, (_, spot) in enumerate(chosen):
            place = Place(spot.view, spot.x, spot.y, Depth.SUPERFICIAL)
            nrs = max(0, 9 - n % 5 - number // 7)
            findings.append(Finding(id=f"f{number}-{n}", visit_id=visit, point_id=f"p{n}", place=place, nrs=nrs))
            if n % 3 == 0:
                treatments.append(
                    Treatment(
                        id=f"t{number}-{n}",
                        visit_id=visit,
                        point_id=f"p{n}",
                        technique=Technique.INJECTION,
                        doses=(Dose(agent="lidocaine", concentration=1.0, volume_ml=0.5),),
                        nrs_before=nrs,
                        nrs_after=max(0, nrs - 3),
                    )
                )
    return Chart(
        patient=sample_chart().patient,
        visits=tuple(visits),
        points=points,
        findings=tuple(findings),
        treatments=tuple(treatments),
    )


def test_a_history_of_forty_pages_is_made_in_four_seconds(capsys: pytest.CaptureFixture[str]) -> None:
    chart, atlas = long_course(), load_atlas()
    options = [SummaryOptions(clinic_name=f"Riverside {n}") for n in range(-1, ROUNDS)]  # no answer is remembered whole
    walls, works, data = [], [], b""
    for one in options:
        start, work = time.perf_counter(), time.process_time()
        data = history_pdf(chart, atlas, one)
        walls.append(time.perf_counter() - start)
        works.append(time.process_time() - work)
    with pikepdf.open(io.BytesIO(data)) as pdf:
        pages = len(pdf.pages)
    with capsys.disabled():
        sys.stdout.write(
            f"\nhistory of {VISITS} visits: {pages} pages, {statistics.median(walls[1:]):.2f} s,"
            f" work {statistics.median(works[1:]):.2f} s, the first time {works[0]:.2f} s, {len(data) / 1000:.0f} kB\n"
        )
    assert pages >= PAGES
    assert statistics.median(works[1:]) < SECONDS
    assert works[0] < SECONDS
    assert len(data) < LARGEST
