"""Who is asked for advice while the window is open: the advisor with the clinic's own limits and rules, up to date."""

from PySide6.QtCore import QObject, Signal, Slot

from bodymap.app.advice import Advised, Advisor
from bodymap.app.session import Session
from bodymap.base.errors import BodymapError
from bodymap.clinic.change import ChangeSet
from bodymap.clinic.chart import Chart
from bodymap.clinic.clinic_settings import ClinicSettings
from bodymap.clinic.rules.acts import Planned
from bodymap.ui.answers import Awaited, when_done
from bodymap.ui.notifier import Notifier


class Counsel(QObject):
    """Answers on the GUI thread. Signals: `changed()`: the clinic's limits or rules are others now; `refused(error)`.

    Until the clinic's settings are there, and where they cannot be read, the limits of the tables hold.
    """

    changed = Signal()
    refused = Signal(object)

    def __init__(self, session: Session, notifier: Notifier, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._zone = session.zone
        self._advisor = Advisor(session.zone)
        self._asked: Awaited | None = None
        self.settings: ClinicSettings | None = None
        notifier.changed.connect(self._hear)
        self.load()

    @Slot()
    def load(self) -> None:
        """Read the clinic's settings."""
        if self._asked is not None:
            self._asked.drop()
        self._asked = when_done(self._session.clinic_settings(), self._take, self._refuse, self)

    def advise(self, chart: Chart, visit_id: str, planned: Planned | None = None) -> Advised:
        """Return the advice for a visit, with what is being typed or without."""
        if self._session.zone is not self._zone:
            self._zone = self._session.zone
            self._advisor = Advisor(self._zone)
        return self._advisor.advise(chart, visit_id, planned, self.settings)

    @Slot(object)
    def _hear(self, changes: ChangeSet) -> None:
        if "settings" in changes.kinds:
            self.load()

    def _take(self, settings: ClinicSettings) -> None:
        self._asked = None
        if settings != self.settings:
            self.settings = settings
            self.changed.emit()

    def _refuse(self, error: BodymapError) -> None:
        self._asked = None
        self.refused.emit(error)
