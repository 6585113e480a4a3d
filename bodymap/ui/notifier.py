"""The bridge from the session's worker to the window: its events arrive on the GUI thread, as Qt signals.

`when_done` does the same for a single answer.
"""

from collections.abc import Callable

from PySide6.QtCore import QObject, Qt, Signal, Slot

from bodymap.app.events import Changed, NotSaved, Offered, Saved, Saving, SessionEvent, Shut
from bodymap.app.session import Session
from bodymap.ui.answers import Awaited, when_done

__all__ = ["Awaited", "Notifier", "when_done"]


class Notifier(QObject):
    """The session's events as signals on the GUI thread.

    `changed(ChangeSet)`, `saving(waiting)`, `saved(datetime in UTC)`, `not_saved(waiting, message, hint)`,
    `offered(Offered)`: changes on offer, because somebody else changed the same first. `shut(message, hint)`: this
    user has to sign in again.
    """

    changed = Signal(object)
    saving = Signal(int)
    saved = Signal(object)
    not_saved = Signal(int, str, str)
    offered = Signal(object)
    shut = Signal(str, str)
    _arrived = Signal(object)

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._arrived.connect(self._pass_on, Qt.ConnectionType.QueuedConnection)
        self._unsubscribe: Callable[[], None] | None = session.subscribe(self._arrived.emit)

    def disconnect_session(self) -> None:
        """Hear no more of the session; before the window goes."""
        if self._unsubscribe is not None:
            self._unsubscribe()
            self._unsubscribe = None

    @Slot(object)
    def _pass_on(self, event: SessionEvent) -> None:
        if isinstance(event, Changed):
            self.changed.emit(event.changes)
        elif isinstance(event, Saving):
            self.saving.emit(event.waiting)
        elif isinstance(event, Saved):
            self.saved.emit(event.at)
        elif isinstance(event, NotSaved):
            self.not_saved.emit(event.waiting, event.message, event.hint)
        elif isinstance(event, Shut):
            self.shut.emit(event.message, event.hint)
        elif isinstance(event, Offered):
            self.offered.emit(event)
