"""The consultation in a window, on a real encrypted clinic, and somebody who uses its keys and buttons."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QHBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from bodymap.app.patients import PatientFields
from bodymap.app.session import Session
from bodymap.app.settings import Settings
from bodymap.app.tray import _writer
from bodymap.atlas.model import Depth, Side
from bodymap.clinic.finding import Place
from bodymap.clinic.patient import Patient
from bodymap.clinic.treatment import Treatment
from bodymap.ui.consultation import Consultation
from bodymap.ui.notifier import Notifier


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


class Room(QWidget):
    """The map and the right column in one window, and a user before them."""

    def __init__(self, consultation: Consultation, qtbot: QtBot) -> None:
        super().__init__()
        self.consultation = consultation
        self.section = consultation.treatment
        self.controller = consultation.controller
        self.qtbot = qtbot
        row = QHBoxLayout(self)
        row.addWidget(consultation.middle, 1)
        row.addWidget(consultation.aside)
        self.addActions(consultation.actions())
        self.resize(1280, 720)

    def press(self, *keys: str) -> None:
        """Press keys while the focus is on whatever has it."""
        for key in keys:
            focus = QApplication.focusWidget()
            assert focus is not None
            self.qtbot.keyClicks(focus, key.lower()) if len(key) == 1 else self.qtbot.keyClick(
                focus, getattr(Qt.Key, key)
            )

    def click(self, button: QAbstractButton) -> None:
        self.consultation.right.area.ensureWidgetVisible(button)
        self.qtbot.mouseClick(button, Qt.MouseButton.LeftButton)

    def mark(self, muscle: str, side: Side, nrs: int | None = None) -> str:
        """Mark a muscle at its usual place and score it; return the point's id."""
        atlas = self.controller.session.atlas
        if not self.controller.recording:
            self.controller.today_visit()
        view = atlas.views_of(muscle)[0]
        spot = atlas.usual_place(muscle, side, view=view)
        assert spot is not None
        self.controller.mark(muscle, side, Place(spot.view, spot.x, spot.y, Depth.SUPERFICIAL))
        self.consultation.middle.canvas.setFocus()
        if nrs is not None:
            self.press("X" if nrs == 10 else str(nrs))
        self.settle()
        return self.controller.point_id

    def settle(self) -> None:
        """Wait until the panels show what the chart says."""
        self.qtbot.waitUntil(lambda: not self.controller._soon.isActive())

    @property
    def treatments(self) -> tuple[Treatment, ...]:
        chart = self.controller.chart
        assert chart is not None
        return chart.treatments_of(self.controller.visit_id)


@pytest.fixture
def room(session: Session, notifier: Notifier, patient: Patient, qtbot: QtBot) -> Iterator[Room]:
    """The real parts in a window, with the patient's chart open."""
    made = Consultation(session, Settings(), notifier)
    window = Room(made, qtbot)
    qtbot.addWidget(window)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    made.show_patient(patient.id)
    qtbot.waitUntil(lambda: made.chart is not None)
    yield window
    made.clear()
    _writer().submit(lambda: None).result(timeout=30)


@pytest.fixture
def type_into(qtbot: QtBot) -> Callable[[QWidget, str], None]:
    """Return a function that replaces what stands in a line by typing, and presses Enter."""

    def type_(line: QWidget, words: str) -> None:
        line.setFocus()
        qtbot.keyClick(line, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
        qtbot.keyClicks(line, words)
        qtbot.keyClick(line, Qt.Key.Key_Return)

    return type_
