"""Makes backups by themselves while a clinic is open, and says when the last good one is old.

The first look is a minute after opening, so that nothing is held up then. A demo has none.
"""

from PySide6.QtCore import QObject, QTimer, Signal

from bodymap.app.backups import Backups, Outcome, Plan, Standing, plan_of
from bodymap.app.folders import is_demo
from bodymap.app.session import Session
from bodymap.base.decimals import fixed_words
from bodymap.base.errors import BodymapError
from bodymap.ui.answers import when_done
from bodymap.ui.preferences import Preferences

_FIRST_MS = 60_000
_AGAIN_MS = 10 * 60_000


class BackupKeeper(QObject):
    """`said(words)`: for a moment; `warned(words)`: to stay, empty: nothing is wrong; `changed()`: done, or refused."""

    said = Signal(str)
    warned = Signal(str)
    changed = Signal()

    def __init__(self, session: Session, preferences: Preferences, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._preferences = preferences
        self.backups = Backups(session)
        self.busy = False
        self.error = ""
        self._timer = QTimer(self)
        self._timer.timeout.connect(self.look)
        if self.backups.possible and not is_demo(session.folder):
            self._timer.start(_FIRST_MS)

    @property
    def plan(self) -> Plan:
        """Where backups of this clinic go, as the settings say now."""
        return plan_of(self._preferences.settings, self._session.folder)

    def look(self) -> None:
        """Make a backup where one is due, and warn where the last good one is old."""
        self._timer.setInterval(_AGAIN_MS)
        when_done(self.backups.standing(self.plan), self._judge, self._refuse, self)

    def _judge(self, standing: Standing) -> None:
        if standing.due and not self.busy:
            self.back_up()
        else:
            self.warned.emit(self.error or standing.warning)

    def back_up(self) -> None:
        """Make a backup now; one at a time."""
        if self.busy or not self.backups.possible:
            return
        self.busy = True
        self.said.emit(self.tr("Making a backup ..."))
        when_done(self.backups.back_up(self.plan), self._done, self._refuse, self)

    def _done(self, outcome: Outcome) -> None:
        self.busy, self.error = False, ""
        size = fixed_words(outcome.made.size / 1e6, 1)
        self.said.emit(self.tr("Backed up and verified: {0} ({1} MB)").format(outcome.made.path.name, size))
        self.warned.emit(outcome.remark)
        self.changed.emit()

    def _refuse(self, error: BodymapError) -> None:
        """Keep what went wrong before the eyes until a backup is made."""
        self.busy = False
        self.error = self.tr("No backup was made: {0}").format(error)
        self.warned.emit(self.error)
        self.changed.emit()

    def pause(self) -> None:
        """Look no more, and give up what is being made, until the clinic is unlocked."""
        self._timer.stop()
        self.backups.stop()

    def go_on(self) -> None:
        """Look again after unlocking, a minute later."""
        self.backups.go_on()
        self.error = ""
        if self.backups.possible and not is_demo(self._session.folder):
            self._timer.start(_FIRST_MS)

    def stop(self) -> None:
        """Look no more, and give up what is being made; before the clinic is closed."""
        self._timer.stop()
        self.backups.stop()


HOURS = (4, 12, 24, 7 * 24, 0)
WARN_DAYS = (1, 3, 7, 14, 0)
