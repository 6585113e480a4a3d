"""A consultation with a point in today's visit, and the advice beside it."""

from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from bodymap.app.patients import PatientFields
from bodymap.app.session import Session
from bodymap.atlas.model import Depth, Side, View
from bodymap.clinic.finding import Place
from bodymap.clinic.rules.acts import Planned, Target
from bodymap.clinic.treatment import Dose, Technique
from bodymap.ui.advice.advice_list import AdviceList
from bodymap.ui.advice.counsel import Counsel
from bodymap.ui.advice.visit_advice import VisitAdvice
from bodymap.ui.consult.controller import Controller
from bodymap.ui.notifier import Notifier


@pytest.fixture
def controller(session: Session, qtbot: QtBot) -> Iterator[Controller]:
    """A controller with today's visit open and a point marked in the right infraspinatus."""
    patient = session.add_patient(PatientFields(chart_number="1", family_name="Moreau")).result()
    notifier = Notifier(session)
    made = Controller(session, notifier)
    made.open_patient(patient.id)
    qtbot.waitUntil(lambda: made.chart is not None)
    made.start_visit()
    made.mark("infraspinatus", Side.RIGHT, Place(View.POSTERIOR, 300.0, 300.0, Depth.DEEP))
    made.setProperty("notifier", notifier)
    yield made
    made.clear()
    notifier.disconnect_session()


@pytest.fixture
def counsel(controller: Controller, qtbot: QtBot) -> Counsel:
    """Who is asked, with the clinic's settings read."""
    made = Counsel(controller.session, controller.property("notifier"))
    qtbot.waitUntil(lambda: made.settings is not None)
    return made


@pytest.fixture(autouse=True)
def _all_at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    """Make all cards in one go, so that a test need not wait for the last."""
    monkeypatch.setattr(AdviceList, "at_once", 1_000)


@pytest.fixture
def panel(controller: Controller, counsel: Counsel, qtbot: QtBot) -> VisitAdvice:
    """The advice, shown at the width of the right column."""
    made = VisitAdvice(controller, counsel)
    qtbot.addWidget(made)
    made.resize(356, 900)
    made.show()
    return made


@pytest.fixture
def lidocaine(controller: Controller) -> "Typed":
    """Return an injection of the point with so many mL of 1 % lidocaine."""
    return Typed(controller)


class Typed:
    """What is being typed."""

    def __init__(self, controller: Controller) -> None:
        self._controller = controller

    def __call__(self, volume_ml: float, agent: str = "lidocaine") -> Planned:
        target = Target(self._controller.point_id, "infraspinatus", Side.RIGHT)
        dose = Dose(agent=agent, concentration=1.0, volume_ml=volume_ml)
        return Planned(technique=Technique.INJECTION, targets=(target,), doses=(dose,))
