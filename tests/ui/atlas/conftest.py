"""A window with a patient whose visit is being recorded, for finding muscles and reading their cards."""

import pytest
from pytestqt.qtbot import QtBot

from bodymap.app.patients import PatientFields
from bodymap.app.session import Session
from bodymap.ui.consultation import Consultation
from bodymap.ui.main_window import MainWindow


@pytest.fixture
def consultation(open_window: MainWindow, session: Session, qtbot: QtBot) -> Consultation:
    """The consultation of the window, with a patient's chart open and no visit yet."""
    patient = session.add_patient(
        PatientFields(chart_number="10482", family_name="Moreau", given_name="Elise")
    ).result()
    assert open_window.workspace is not None
    consultation = open_window.workspace.consultation
    with qtbot.waitActive(open_window):
        open_window.activateWindow()
    open_window.workspace.open_patient(patient.id)
    qtbot.waitUntil(lambda: consultation.chart is not None)
    return consultation


@pytest.fixture
def recording(consultation: Consultation) -> Consultation:
    """The same with today's visit started."""
    consultation.start_visit()
    assert consultation.controller.recording
    return consultation
