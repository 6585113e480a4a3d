"""Patients, open charts and a store that can be made to refuse, for the tests of `app`."""

from collections.abc import Callable, Iterator
from typing import Any

import pytest

from bodymap.app.clinics import open_clinic
from bodymap.app.editor import ChartEditor
from bodymap.app.events import SessionEvent
from bodymap.app.patients import PatientFields
from bodymap.app.session import Session
from bodymap.atlas.model import Depth, View
from bodymap.base.errors import WorldError
from bodymap.clinic.change import Change
from bodymap.clinic.finding import Place
from bodymap.clinic.patient import Patient


@pytest.fixture(autouse=True)
def _quick_pulse(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let a session come by more often than once a second."""
    monkeypatch.setattr("bodymap.app.session.PULSE_SECONDS", 0.05)


@pytest.fixture
def place() -> Place:
    """Somewhere on the back."""
    return Place(View.POSTERIOR, 100.0, 300.0, Depth.SUPERFICIAL)


@pytest.fixture
def patient(session: Session) -> Patient:
    """A patient without visits."""
    return session.add_patient(PatientFields(chart_number="10482", family_name="Moreau", given_name="Elise")).result()


@pytest.fixture
def open_chart(session: Session) -> Callable[[Patient], ChartEditor]:
    """Open a patient's chart."""
    return lambda patient: session.edit(session.load_chart(patient.id).result())


@pytest.fixture
def editor(open_chart: Callable[[Patient], ChartEditor], patient: Patient) -> ChartEditor:
    """The open chart of `patient`."""
    return open_chart(patient)


@pytest.fixture
def events(session: Session) -> list[SessionEvent]:
    """Every event of the session from now on."""
    heard: list[SessionEvent] = []
    session.subscribe(heard.append)
    return heard


@pytest.fixture
def second_room(session: Session, passphrase: str, clock: Any) -> Iterator[Session]:
    """The same clinic, opened a second time; Argon2id and a connection of its own, as another process has."""
    opened = open_clinic(session.folder, passphrase=passphrase, clock=clock, time_zone="UTC")
    yield opened
    opened.close().result()


class Refusal:
    """A disk that is full while `on`; `refused` counts the tries."""

    def __init__(self) -> None:
        self.on = False
        self.refused = 0


@pytest.fixture
def disk(session: Session, monkeypatch: pytest.MonkeyPatch) -> Refusal:
    """The disk beneath the session's store."""
    store = session._desk.store
    commit = store.commit
    refusal = Refusal()

    def refusing(change: Change, **given: Any) -> int:
        if refusal.on:
            refusal.refused += 1
            raise WorldError("The disk is full.", "Make room.")
        return commit(change, **given)

    monkeypatch.setattr(store, "commit", refusing)
    return refusal
