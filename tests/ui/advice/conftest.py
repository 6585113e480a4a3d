"""A visit with one point, and the advice beside it as the treatment section puts it there."""

from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from bodymap.app.advice import AdviceRow
from bodymap.app.patients import PatientFields
from bodymap.app.session import Session
from bodymap.atlas.model import Depth, Side, View
from bodymap.clinic.finding import Place
from bodymap.clinic.limits import ADRENALINE_LIMIT
from bodymap.clinic.rules.acts import Planned, Target
from bodymap.clinic.treatment import Dose, Technique
from bodymap.ui.advice.advice_list import AdviceList
from bodymap.ui.advice.counsel import Counsel
from bodymap.ui.advice.panel import AdvicePanel
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
    yield made
    made.clear()
    notifier.disconnect_session()


@pytest.fixture
def counsel(controller: Controller, qtbot: QtBot) -> Counsel:
    """Who is asked, with the clinic's settings read."""
    made = Counsel(controller.session, controller.notifier)
    qtbot.waitUntil(lambda: made.settings is not None)
    return made


@pytest.fixture(autouse=True)
def _all_at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    """Make all cards in one go, so that a test need not wait for the last."""
    monkeypatch.setattr(AdviceList, "at_once", 1_000)


class Beside(AdvicePanel):
    """A panel that follows the chart and what is being typed; what is set aside is recorded."""

    def __init__(self, controller: Controller, counsel: Counsel) -> None:
        super().__init__()
        self.controller, self.counsel = controller, counsel
        self.planned: Planned | None = None
        controller.chart_changed.connect(self.refresh)
        counsel.changed.connect(self.refresh)
        self.set_aside_asked.connect(self._set_aside)
        self.adrenaline_limit_asked.connect(lambda reason: self._record(ADRENALINE_LIMIT, "", "the higher", reason))
        self.refresh()

    def plan(self, planned: Planned | None) -> None:
        """Type a treatment."""
        self.planned = planned
        self.refresh()

    def refresh(self) -> None:
        """Ask again."""
        chart, visit_id = self.controller.chart, self.controller.visit_id
        advised = None if chart is None else self.counsel.advise(chart, visit_id, self.planned)
        self.show_advised(advised, editable=self.controller.recording)

    def _set_aside(self, row: AdviceRow, reason: str) -> None:
        for part in row.parts:
            self._record(row.rule_id, part.about, part.said, reason)

    def _record(self, rule_id: str, about: str, said: str, reason: str) -> None:
        assert self.controller.editor is not None
        self.controller.editor.advice.set_aside(rule_id, about, said, reason)
        self.refresh()


@pytest.fixture
def panel(controller: Controller, counsel: Counsel, qtbot: QtBot) -> Beside:
    """The advice, shown at the width of the right column."""
    made = Beside(controller, counsel)
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
