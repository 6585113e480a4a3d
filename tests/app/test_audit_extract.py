"""The events for an audit report: all that were asked for, in their order, with the state of the chain."""

from datetime import timedelta

import pytest

from bodymap.app.audit_extract import audit_extract
from bodymap.app.patients import PatientFields
from bodymap.app.session import Session
from bodymap.app.trail import PAGE, Asked
from bodymap.base.errors import InputError


def add(session: Session, number: str) -> str:
    fields = PatientFields(chart_number=number, family_name="Nobody")
    return session.add_patient(fields).result().id


def test_the_events_of_one_chart_come_in_their_order_with_the_state_of_the_chain(session: Session) -> None:
    wanted, other = add(session, "W-1"), add(session, "O-1")
    session.log_view(wanted).result()
    session.log_view(other).result()
    found = audit_extract(session, Asked(chart_number="W-1"), session.zone)
    assert [one.what for one in found.entries] == ["Added the patient", "Looked at the chart"]
    assert {one.chart_number for one in found.entries} == {"W-1"}
    assert [one.number for one in found.entries] == sorted(one.number for one in found.entries)
    assert found.chain.sound
    assert found.chain.events > len(found.entries)
    assert (found.read_by, found.read_at) == (session.user.name, session.clock.now())


def test_more_than_one_page_is_read_and_too_many_are_refused(session: Session) -> None:
    patient = add(session, "W-1")
    for _ in range(PAGE + 5):
        session.log_view(patient).result()
    found = audit_extract(session, Asked(chart_number="W-1", action="view"), session.zone)
    assert len(found.entries) == PAGE + 5
    assert found.action == "Looked at the chart"
    assert len({one.number for one in found.entries}) == PAGE + 5
    with pytest.raises(InputError, match="more than 10 events"):
        audit_extract(session, Asked(chart_number="W-1"), session.zone, most=10)


def test_days_without_an_event_give_none(session: Session) -> None:
    add(session, "W-1")
    yesterday = session.today() - timedelta(days=1)
    found = audit_extract(session, Asked(until=yesterday), session.zone)
    assert found.entries == ()
    assert found.until == yesterday
