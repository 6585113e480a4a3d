"""A patient on a real encrypted clinic, and the controller that joins map, keys and panels."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtWidgets import QHBoxLayout, QSplitter, QWidget
from pytestqt.qtbot import QtBot

from bodymap.app.patients import PatientFields
from bodymap.app.session import Session
from bodymap.app.settings import Settings
from bodymap.atlas.model import Depth, Side
from bodymap.clinic.finding import Place
from bodymap.clinic.patient import Patient
from bodymap.ui.consult.controller import Controller
from bodymap.ui.consultation import Consultation
from bodymap.ui.notifier import Notifier

Marked = Callable[[str, Side, int | None], str]


@pytest.fixture
def patient(session: Session) -> Patient:
    """A patient without a visit."""
    fields = PatientFields(chart_number="10482", family_name="Moreau", given_name="Elise")
    return session.add_patient(fields).result()


@pytest.fixture
def notifier(session: Session, qtbot: QtBot) -> Iterator[Notifier]:
    """The session's events as signals."""
    made = Notifier(session)
    yield made
    made.disconnect_session()


@pytest.fixture
def controller(session: Session, notifier: Notifier, patient: Patient, qtbot: QtBot) -> Controller:
    """The controller with the patient's chart open."""
    made = Controller(session, notifier)
    made.open_patient(patient.id)
    qtbot.waitUntil(lambda: made.chart is not None)
    return made


@pytest.fixture
def marked(session: Session, controller: Controller) -> Marked:
    """Mark a muscle at its usual place in today's visit, score it, and return the point's id."""

    def mark(muscle: str, side: Side, nrs: int | None) -> str:
        if not controller.recording:
            controller.today_visit()
        view = session.atlas.views_of(muscle)[0]
        spot = session.atlas.usual_place(muscle, side, view=view)
        assert spot is not None
        controller.mark(muscle, side, Place(spot.view, spot.x, spot.y, Depth.SUPERFICIAL))
        if nrs is not None:
            controller.score(nrs)
        return controller.point_id

    return mark


class Desk(QWidget):
    """The parts of the consultation in one window, as the main window places them."""

    def __init__(self, consultation: Consultation) -> None:
        super().__init__()
        row = QHBoxLayout(self)
        self.columns = QSplitter()
        for part in (consultation.timeline, consultation.middle, consultation.aside):
            self.columns.addWidget(part)
        self.columns.setStretchFactor(1, 1)
        row.addWidget(self.columns)
        row.addWidget(consultation.history)
        consultation.history.hide()
        self.addActions(consultation.actions())
        self.resize(1400, 900)


@pytest.fixture
def consultation(session: Session, notifier: Notifier, patient: Patient, qtbot: QtBot) -> Iterator[Consultation]:
    """The real parts in a window, with the patient's chart open."""
    made = Consultation(session, Settings(), notifier)
    desk = Desk(made)
    qtbot.addWidget(desk)
    with qtbot.waitActive(desk):
        desk.show()
        desk.activateWindow()
    made.show_patient(patient.id)
    qtbot.waitUntil(lambda: made.chart is not None)
    yield made
    made.clear()
