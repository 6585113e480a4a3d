"""What measurements of the window share: a patient with a long record, the parts of the window, a heart that beats.

What the GUI thread does itself is counted in its own time, so that other work on the machine does not count.
"""

import sys
import time
from collections.abc import Callable, Iterator
from datetime import timedelta

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QHBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from bodymap.app.patients import PatientFields
from bodymap.app.session import Session
from bodymap.app.settings import Settings
from bodymap.atlas.model import Depth, Side, View
from bodymap.base.ids import new_id
from bodymap.clinic.change import AnyRecord, Change, Edit
from bodymap.clinic.finding import Finding, Place, TriggerPoint, letter_at
from bodymap.clinic.patient import Patient
from bodymap.clinic.visit import Visit, VisitStatus
from bodymap.ui.consultation import Consultation
from bodymap.ui.notifier import Notifier

VISITS, POINTS = 200, 30
SIDES = (Side.LEFT, Side.RIGHT)
LONGEST = 0.050
Tell = Callable[[str, float, str], None]


@pytest.fixture
def told(capsys: pytest.CaptureFixture[str]) -> Tell:
    """Return what prints a figure."""

    def tell(name: str, seconds: float, against: str) -> None:
        with capsys.disabled():
            sys.stdout.write(f"\n{name}: {seconds * 1000:.1f} ms ({against})\n")

    return tell


class Heart:
    """Beats on the GUI thread; `longest` is the longest time, in seconds, for which something else held it."""

    def __init__(self) -> None:
        self._timer = QTimer()
        self._timer.setInterval(1)
        self._timer.timeout.connect(self._beat)
        self.longest = 0.0
        self._last = 0.0

    def __enter__(self) -> "Heart":
        self._last = time.perf_counter()
        self._timer.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._beat()
        self._timer.stop()

    def _beat(self) -> None:
        now = time.perf_counter()
        self.longest = max(self.longest, now - self._last)
        self._last = now


def records(session: Session, patient: Patient) -> Iterator[AnyRecord]:
    """Yield 200 signed visits and 30 points that each of them has found."""
    muscles = [
        m.id for m in session.atlas.muscles.values() if m.paired and View.POSTERIOR in session.atlas.views_of(m.id)
    ]
    points = [
        TriggerPoint(id=new_id(), patient_id=patient.id, letter=letter_at(i), muscle=muscles[3 * i], side=SIDES[i % 2])
        for i in range(POINTS)
    ]
    yield from points
    now = session.clock.now()
    for number in range(VISITS):
        at = now - timedelta(days=7 * (VISITS - number))
        visit = Visit(
            id=new_id(),
            patient_id=patient.id,
            started_at=at,
            clinician_id=session.user.id,
            clinician_name=session.user.name,
            status=VisitStatus.SIGNED,
            signed_at=at,
            pain_now=number % 11,
        )
        yield visit
        for i, point in enumerate(points):
            spot = session.atlas.usual_place(point.muscle, point.side, view=View.POSTERIOR)
            x, y = (spot.x, spot.y) if spot is not None else (350.0, 300.0 + 20 * i)
            place = Place(View.POSTERIOR, x, y, Depth.SUPERFICIAL)
            yield Finding(id=new_id(), visit_id=visit.id, point_id=point.id, place=place, nrs=(number + i) % 11)


@pytest.fixture
def patient(session: Session) -> Patient:
    """A patient with 200 visits and 6,000 findings."""
    made = session.add_patient(PatientFields(chart_number="1", family_name="Moreau")).result()
    edits = tuple(Edit(None, record) for record in records(session, made))
    session.commit(Change(action="demo", label="Add", edits=edits)).result()
    return made


@pytest.fixture
def consultation(session: Session, qtbot: QtBot) -> Iterator[Consultation]:
    """The parts of the window, painted and calm, with no patient open."""
    notifier = Notifier(session)
    made = Consultation(session, Settings(), notifier)
    desk = QWidget()
    row = QHBoxLayout(desk)
    for part in (made.timeline, made.middle, made.aside):
        row.addWidget(part)
    desk.resize(1600, 1000)
    qtbot.addWidget(desk)
    with qtbot.waitExposed(desk):
        desk.show()
    calm(qtbot)
    yield made
    notifier.disconnect_session()


def let_pass(qtbot: QtBot, seconds: float) -> None:
    """Let the event loop run for a while."""
    end = time.monotonic() + seconds
    qtbot.waitUntil(lambda: time.monotonic() > end)


def calm(qtbot: QtBot) -> None:
    """Wait until the window has been left alone for a while, at most ten seconds."""
    until = time.monotonic() + 10.0
    quiet = 0
    while quiet < 10 and time.monotonic() < until:
        with Heart() as heart:
            let_pass(qtbot, 0.05)
        quiet = quiet + 1 if heart.longest < 0.02 else 0
