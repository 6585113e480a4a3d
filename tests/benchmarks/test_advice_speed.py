"""Advice and doses while a treatment is typed into a long chart: within 50 ms of the key, asked and shown.

What the thread does itself is counted in its own time. The floor: reading every treatment of the chart once.
"""

import statistics
import sys
import time
from datetime import UTC, datetime, timedelta

import pytest
from pytestqt.qtbot import QtBot

from bodymap.app.advice import Advisor
from bodymap.atlas.model import Depth, Side, View
from bodymap.base.ids import new_id
from bodymap.clinic.chart import Chart
from bodymap.clinic.clinic_settings import SETTINGS_ID, ClinicSettings
from bodymap.clinic.facts import Facts, listed
from bodymap.clinic.finding import Finding, Place, TriggerPoint, letter_at
from bodymap.clinic.patient import Patient
from bodymap.clinic.rules.acts import Planned, Target
from bodymap.clinic.treatment import Dose, Technique, Treatment
from bodymap.clinic.visit import Visit
from bodymap.figure.clinical_tables import catalogue
from bodymap.ui.advice.panel import AdvicePanel

pytestmark = pytest.mark.benchmark_only

VISITS, POINTS, KEYS = 200, 30, 60
LONGEST = 0.050
NOW = datetime(2026, 11, 20, 9, 30, tzinfo=UTC)
SETTINGS = ClinicSettings(id=SETTINGS_ID, rule_sets=("near-limit", "medicare", "commercial"))


@pytest.fixture(scope="module")
def chart() -> Chart:
    """200 visits, 6,000 findings, and an injection at every third of them."""
    patient = Patient(id=new_id(), chart_number="1", family_name="Moreau", created_at=NOW)
    muscles = [one.id for one in catalogue().muscles.values() if one.paired]
    points = tuple(
        TriggerPoint(
            id=new_id(),
            patient_id=patient.id,
            letter=letter_at(i),
            muscle=muscles[3 * i],
            side=(Side.LEFT, Side.RIGHT)[i % 2],
        )
        for i in range(POINTS)
    )
    place = Place(View.POSTERIOR, 300.0, 300.0, Depth.DEEP)
    visits, findings, treatments = [], [], []
    for number in range(VISITS):
        at = NOW - timedelta(days=7 * (VISITS - 1 - number))
        visit = Visit(
            id=new_id(), patient_id=patient.id, started_at=at, clinician_id="c", clinician_name="Dr A. Okafor"
        )
        visits.append(visit)
        for i, point in enumerate(points):
            findings.append(
                Finding(id=new_id(), visit_id=visit.id, point_id=point.id, place=place, nrs=(number + i) % 11)
            )
            if i % 3 == 0:
                dose = Dose(agent="lidocaine", concentration=1.0, volume_ml=0.5)
                treatments.append(
                    Treatment(
                        id=new_id(),
                        visit_id=visit.id,
                        point_id=point.id,
                        technique=Technique.INJECTION,
                        doses=(dose,),
                    )
                )
    facts = Facts(
        id=new_id(),
        visit_id=visits[-1].id,
        recorded_at=NOW,
        recorded_by="c",
        weight_kg=62.0,
        allergies=listed("latex-allergy", "other:the blue tablets"),
        anticoagulants=listed("warfarin"),
        conditions=listed("diabetes", "other:something rare"),
    )
    return Chart(
        patient=patient,
        visits=tuple(visits),
        points=points,
        findings=tuple(findings),
        treatments=tuple(treatments),
        facts=(facts,),
    )


def typed(chart: Chart, key: int) -> Planned:
    """Return an injection of eight points after so many keys."""
    targets = tuple(Target(one.id, one.muscle, one.side) for one in chart.points[:8])
    doses = tuple(
        Dose(agent=agent, concentration=strength, volume_ml=0.1 * (key + 1))
        for agent, strength in (("lidocaine", 1.0), ("bupivacaine", 0.25), ("triamcinolone", 10.0))
    )
    return Planned(technique=Technique.INJECTION, targets=targets, doses=doses)


def test_advice_and_doses_are_shown_within_50_ms_of_the_key(
    chart: Chart, qtbot: QtBot, capsys: pytest.CaptureFixture[str]
) -> None:
    advisor, panel = Advisor(UTC), AdvicePanel()
    qtbot.addWidget(panel)
    panel.resize(356, 900)
    panel.show()
    visit = chart.visits[-1].id
    begun = time.thread_time()
    advisor.advise(chart, visit, typed(chart, 0), SETTINGS)
    first = time.thread_time() - begun
    begun = time.thread_time()
    read = sum(len(one.doses) for one in chart.treatments if one.voided is None)
    floor = time.thread_time() - begun
    asked, shown = [], []
    for key in range(KEYS):
        begun = time.thread_time()
        answer = advisor.advise(chart, visit, typed(chart, key), SETTINGS)
        asked.append(time.thread_time() - begun)
        panel.show_advised(answer)
        panel.repaint()
        shown.append(time.thread_time() - begun)
        turns = 0
        while panel.advice.unfinished:
            begun = time.thread_time()
            panel.advice._go_on()
            panel.repaint()
            shown.append(time.thread_time() - begun)
            turns += 1
            assert turns < KEYS
    with capsys.disabled():
        sys.stdout.write(
            f"\nthe first answer in a chart of {VISITS} visits and {read} doses: {first * 1000:.1f} ms\n"
            f"an answer at a key: {statistics.median(asked) * 1000:.1f} ms (floor {floor * 1000:.2f} ms)\n"
            f"asked, shown and painted: {statistics.median(shown) * 1000:.1f} ms, worst {max(shown) * 1000:.1f} ms\n"
        )
    assert first < LONGEST
    assert sorted(shown)[-3] < LONGEST
