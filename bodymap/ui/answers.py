"""Answers of work beside the GUI thread, delivered on it. Cheap to import: it is on the way to the first paint.

Nothing is ever delivered to a widget that Qt has already deleted, nor to one that has dropped its question.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import cache
from typing import TYPE_CHECKING, Any, TypeVar

import shiboken6
from PySide6.QtCore import QObject, Signal, Slot

from bodymap.base.errors import BodymapError

if TYPE_CHECKING:
    from concurrent.futures import Future

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
        from PySide6.QtCore import Qt

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
