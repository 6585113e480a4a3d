"""Lists across patients."""

from datetime import UTC, date, timedelta
from typing import Any

import pytest

from bodymap.app.caseload import Wanted
from bodymap.app.patients import PatientFields
from bodymap.app.session import Session
from bodymap.atlas.model import Depth, Side, View
from bodymap.clinic.finding import Place
from bodymap.clinic.treatment import Technique
from tests.conftest import FixedClock

PLACE = Place(View.POSTERIOR, 350.0, 330.0, Depth.SUPERFICIAL)


def visit(session: Session, number: str, muscle: str, technique: Technique | None = None, **fields: Any) -> str:
    """Record a visit now of the patient with this chart number, who is added where need be; return the visit's id."""
    patient = session.find_patient(number).result()
    if patient is None:
        patient = session.add_patient(PatientFields(chart_number=number, family_name=f"Name {number}")).result()
    editor = session.edit(session.load_chart(patient.id).result())
    started = editor.start_visit()
    finding = editor.mark(muscle, Side.LEFT, PLACE, nrs=5)
    if technique is not None:
        editor.treatments.treat((finding.point_id,), technique)
    if fields:
        editor.revise_visit(**fields)
    last = editor.last_save
    assert last is not None
    last.result()
    return started.id


def numbers(session: Session, wanted: Wanted) -> list[str]:
    return [line.chart_number for line in session.caseload.visits(wanted, UTC).result()]


@pytest.fixture
def clinic(session: Session, clock: FixedClock) -> Session:
    """Three patients seen on three days."""
    visit(session, "1", "levator-scapulae", Technique.DRY_NEEDLING)
    clock.forward(days=1)
    visit(session, "2", "gluteus-medius", follow_up_on=date(2026, 12, 1))
    clock.forward(days=1)
    visit(session, "3", "levator-scapulae", pain_now=4)
    return session


def test_todays_list_holds_todays_visits(clinic: Session) -> None:
    today = date(2026, 11, 22)
    (line,) = clinic.caseload.visits(Wanted(since=today, until=today), UTC).result()
    assert (line.chart_number, line.pain_now, line.findings, line.treatments) == ("3", 4, 1, 0)
    assert line.status == "draft"


def test_visits_are_found_by_muscle_technique_and_clinician(clinic: Session) -> None:
    assert numbers(clinic, Wanted(muscle="levator-scapulae")) == ["3", "1"]
    assert numbers(clinic, Wanted(technique=Technique.DRY_NEEDLING)) == ["1"]
    assert numbers(clinic, Wanted(technique=Technique.INJECTION)) == []
    assert clinic.caseload.clinicians().result() == ("Dr A. Okafor",)
    assert numbers(clinic, Wanted(clinician_name="Dr A. Okafor")) == ["3", "2", "1"]
    assert numbers(clinic, Wanted(clinician_name="Dr B. Other")) == []


def test_a_follow_up_is_overdue_until_the_patient_comes_again(clinic: Session, clock: FixedClock) -> None:
    assert numbers(clinic, Wanted(overdue_on=date(2026, 12, 1))) == [], "it is due on that day, not before"
    assert numbers(clinic, Wanted(overdue_on=date(2026, 12, 2))) == ["2"]
    clock.forward(days=20)
    visit(clinic, "2", "gluteus-medius")
    assert numbers(clinic, Wanted(overdue_on=date(2026, 12, 20))) == []


def test_a_voided_visit_is_in_no_list(clinic: Session, clock: FixedClock) -> None:
    patient = clinic.find_patient("3").result()
    assert patient is not None
    editor = clinic.edit(clinic.load_chart(patient.id).result())
    editor.void_visit("wrong patient")
    last = editor.last_save
    assert last is not None
    last.result()
    assert numbers(clinic, Wanted()) == ["2", "1"]


def test_days_are_those_of_the_clinic(session: Session, clock: FixedClock) -> None:
    clock.at = clock.at.replace(hour=23, minute=30)
    visit(session, "1", "levator-scapulae")
    from zoneinfo import ZoneInfo

    wanted = Wanted(since=date(2026, 11, 21), until=date(2026, 11, 21))
    assert numbers(session, wanted) == []
    lines = session.caseload.visits(wanted, ZoneInfo("Europe/Berlin")).result()
    assert [line.started_at for line in lines] == [clock.at]
    assert lines[0].started_at + timedelta(hours=1) > clock.at
