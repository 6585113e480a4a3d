"""What a session tells: what changed, and whether it is durable. Callbacks run on the session's worker thread."""

import logging
import threading
from collections.abc import Callable
from datetime import datetime

import msgspec

from bodymap.base.faults import plain, where
from bodymap.clinic.change import ChangeSet

logger = logging.getLogger(__name__)


class Changed(msgspec.Struct, frozen=True):
    """Records changed. Initiator: an editor's, "session", or "elsewhere", where no ids mean that anything may have."""

    changes: ChangeSet


class Saving(msgspec.Struct, frozen=True):
    """Changes are on their way to the disk."""

    waiting: int


class Saved(msgspec.Struct, frozen=True):
    """Everything is durable; `at` was read after the last commit."""

    at: datetime


class NotSaved(msgspec.Struct, frozen=True):
    """The machine refused changes; they wait and are tried again. None waiting: one was handed back (Offered)."""

    waiting: int
    message: str
    hint: str


class Offered(msgspec.Struct, frozen=True):
    """Changes that could not be brought together with what somebody else wrote; the editor keeps them on offer."""

    patient_id: str
    labels: tuple[str, ...]
    message: str
    hint: str


class Shut(msgspec.Struct, frozen=True):
    """The clinic can only be gone on with after signing in again: it has a new key, or this user was disabled."""

    message: str
    hint: str


SessionEvent = Changed | Saving | Saved | NotSaved | Offered | Shut


class Bus:
    """Who wants to hear of events; any thread may subscribe."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._callbacks: list[Callable[[SessionEvent], None]] = []

    def subscribe(self, callback: Callable[[SessionEvent], None]) -> Callable[[], None]:
        """Call `callback` with every event from now on; the answer ends that and may be called twice."""
        with self._lock:
            self._callbacks.append(callback)

        def unsubscribe() -> None:
            with self._lock:
                self._callbacks[:] = [one for one in self._callbacks if one is not callback]

        return unsubscribe

    def publish(self, event: SessionEvent) -> None:
        """Tell everybody; a listener's fault is logged and stops neither the others nor a write."""
        with self._lock:
            callbacks = tuple(self._callbacks)
        for callback in callbacks:
            try:
                callback(event)
            except Exception as error:  # noqa: BLE001 - logged, without its text
                logger.error("A listener failed on %s: %s", plain(type(event).__name__), where(error))  # noqa: TRY400
