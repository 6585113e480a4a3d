"""The bridge from the session's worker to the window: events and answers arrive on the GUI thread, as Qt signals.

Nothing is ever delivered to a widget that Qt has already deleted, nor to one that has dropped its question.
"""

from collections.abc import Callable
from concurrent.futures import Future
from functools import cache
from typing import Any, TypeVar

import shiboken6
from PySide6.QtCore import QObject, Qt, Signal, Slot

from bodymap.app.events import Changed, NotSaved, Saved, Saving, SessionEvent
from bodymap.app.session import Session
from bodymap.base.errors import BodymapError

Answer = TypeVar("Answer")


class Awaited:
    """A question on its way: `drop()` and its answer is never delivered."""

    def __init__(self, future: Future[Any], deliver: Callable[[Future[Any]], None], parent: QObject) -> None:
        self._future = future
        self._deliver = deliver
        self._parent = parent
        self._dropped = False

    def drop(self) -> None:
        self._dropped = True

    def arrive(self) -> None:
        """Deliver the answer, on the GUI thread, to a parent that still exists."""
        if not self._dropped and not self._future.cancelled() and shiboken6.isValid(self._parent):
            self._deliver(self._future)


class _Bridge(QObject):
    """Carries answers over to the thread on which it was made."""

    arrived = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.arrived.connect(self._deliver, Qt.ConnectionType.QueuedConnection)

    @Slot(object)
    def _deliver(self, awaited: Awaited) -> None:
        awaited.arrive()


@cache
def _bridge() -> _Bridge:
    return _Bridge()


def when_done(
    future: Future[Answer],
    on_result: Callable[[Answer], None],
    on_error: Callable[[BodymapError], None],
    parent: QObject,
) -> Awaited:
    """Call one of the two on the GUI thread once `future` is done, as long as `parent` lives.

    An exception that is not for the user is raised on the GUI thread, where the application reports it.
    """

    def deliver(done: Future[Answer]) -> None:
        error = done.exception()
        if isinstance(error, BodymapError):
            on_error(error)
        elif error is not None:
            raise error
        else:
            on_result(done.result())

    awaited = Awaited(future, deliver, parent)
    bridge = _bridge()
    future.add_done_callback(lambda _done: bridge.arrived.emit(awaited))
    return awaited


class Notifier(QObject):
    """The session's events as signals on the GUI thread.

    `changed(ChangeSet)`, `saving(waiting)`, `saved(datetime in UTC)`, `not_saved(waiting, message, hint)`.
    """

    changed = Signal(object)
    saving = Signal(int)
    saved = Signal(object)
    not_saved = Signal(int, str, str)
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
