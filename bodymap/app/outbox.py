"""The outbox: changes on their way from the open charts to the store, written one after the other, in their order.

A change that the machine refuses (disk full, read-only) stays, with all behind it, and is tried again by itself; what
others wrote first is brought together field by field (`clinic.rebase`), and what cannot be is handed back to its
chart. Nothing is dropped silently. `put` and `retry_now` may be called on any thread, the rest runs on the worker.
"""

import logging
import threading
import time
from collections import deque
from collections.abc import Callable, Mapping
from concurrent.futures import Future
from datetime import datetime
from typing import Protocol

from bodymap.app.events import Changed, NotSaved, Saved, Saving, SessionEvent
from bodymap.app.worker import Worker
from bodymap.base.clock import Clock
from bodymap.base.errors import BodymapError, ConflictError, WorldError
from bodymap.base.faults import plain, where
from bodymap.base.text import translate
from bodymap.clinic.attachment import Attachment
from bodymap.clinic.change import Change, change_set
from bodymap.clinic.chart import Chart
from bodymap.clinic.rebase import Clash, rebase

logger = logging.getLogger(__name__)

FIRST_RETRY_SECONDS = 2.0
LONGEST_RETRY_SECONDS = 10.0
_REBASES = 5  # how often somebody else may come between reading and writing before the change is handed back


class WritesTo(Protocol):
    """What the outbox needs of a store."""

    def commit(self, change: Change, *, at: datetime, blobs: Mapping[str, bytes]) -> int:
        """Write a change, and the bytes of the files that it adds, in one transaction; return its event's number."""

    def chart(self, patient_id: str) -> Chart:
        """Return the newest chart of a patient."""


class Sender(Protocol):
    """An open chart: whose changes these are, and who hears what became of them (on the worker thread)."""

    patient_id: str
    initiator: str

    def written(self, change: Change, chart: Chart | None) -> None:
        """One more change is durable, as `change`; `chart` is the newest where others wrote too."""

    def refused(self, change: Change, chart: Chart, error: BodymapError) -> None:
        """One more change is handed back; `chart` is the newest."""


class _Entry:
    """One change that waits."""

    def __init__(self, change: Change, sender: Sender) -> None:
        self.change = change
        self.sender = sender
        self.done: Future[int] = Future()


class Outbox:
    """The changes that wait, of every open chart of one session."""

    def __init__(
        self,
        worker: Worker,
        store: WritesTo,
        clock: Clock,
        publish: Callable[[SessionEvent], None],
        on_written: Callable[[Sender], None],
    ) -> None:
        self._worker = worker
        self._store = store
        self._clock = clock
        self._publish = publish
        self._on_written = on_written
        self._lock = threading.Lock()
        self._entries: deque[_Entry] = deque()
        self._bytes: dict[str, bytes] = {}
        self._pause = 0.0
        self._retry_at = 0.0
        self._refusal: WorldError | None = None

    @property
    def waiting(self) -> int:
        """How many changes are not durable yet."""
        return len(self._entries)

    @property
    def refusal(self) -> WorldError | None:
        """Why the changes wait, or None while writing goes on."""
        return self._refusal

    def labels(self) -> tuple[str, ...]:
        """Return what waits, in the user's words."""
        with self._lock:
            return tuple(entry.change.label for entry in self._entries)

    def waiting_changes(self) -> tuple[tuple[str, Change, dict[str, bytes]], ...]:
        """Return what waits: whose it is, the change, and the bytes of the files that it adds."""
        with self._lock:
            waiting = tuple(self._entries)
        return tuple((one.sender.patient_id, one.change, self._bytes_of(one.change)) for one in waiting)

    def put(self, change: Change, sender: Sender) -> "Future[int]":
        """Queue a change; the answer is its event's number once it is durable, or the error that handed it back."""
        entry = _Entry(change, sender)
        with self._lock:
            self._entries.append(entry)
        self._worker.post(self._write_when_due)
        return entry.done

    def keep(self, attachment_id: str, data: bytes) -> None:
        """Hold the bytes of a file until the change that adds it is durable, or is let go of."""
        self._bytes[attachment_id] = data

    def kept(self, attachment_id: str) -> bytes | None:
        """Return the bytes of a file that is not durable yet, or None."""
        return self._bytes.get(attachment_id)

    def let_go(self, change: Change) -> None:
        """Forget the bytes of the files that a change adds."""
        for attachment_id in self._bytes_of(change):
            self._bytes.pop(attachment_id, None)

    def _bytes_of(self, change: Change) -> dict[str, bytes]:
        added = (e.after.id for e in change.edits if e.before is None and isinstance(e.after, Attachment))
        return {one: self._bytes[one] for one in added if one in self._bytes}

    def retry_now(self) -> None:
        """Try at once what waits."""
        self._worker.post(self.write)

    def pulse(self) -> None:
        """Try again what was refused, when its time has come."""
        if self._entries and time.monotonic() >= self._retry_at:
            self.write()

    def _write_when_due(self) -> None:
        if self._refusal is None:
            self.write()
        else:
            self._tell_refusal(self._refusal)

    def write(self) -> None:
        """Write what waits, in order, until all is durable or the machine refuses."""
        while self._entries:
            entry = self._entries[0]
            self._publish(Saving(len(self._entries)))
            try:
                refused = self._write_one(entry)
            except WorldError as error:
                self._pause = min(LONGEST_RETRY_SECONDS, self._pause * 1.5 or FIRST_RETRY_SECONDS)
                self._retry_at = time.monotonic() + self._pause
                self._refusal = error
                self._tell_refusal(error)
                return
            self._pause, self._refusal = 0.0, None
            if refused is not None:
                self._tell_refusal(refused)
            elif not self._entries:
                self._publish(Saved(self._clock.now()))

    def _tell_refusal(self, error: BodymapError) -> None:
        self._publish(NotSaved(len(self._entries), error.message, error.hint))

    def _write_one(self, entry: _Entry) -> BodymapError | None:
        """Write one change, or hand it back and return why; a WorldError leaves it in the queue."""
        try:
            number = self._commit(entry.change)
        except ConflictError:
            return self._bring_together(entry)
        except WorldError:
            raise
        except BodymapError as error:
            return self._hand_back(entry, error)
        except Exception as error:  # noqa: BLE001 - a fault of ours must not keep what is behind it from being saved
            logger.error("A change could not be written: %s: %s", plain(entry.change.action), where(error))  # noqa: TRY400
            message = translate("outbox", "This could not be saved because of a fault in Bodymap.")
            return self._hand_back(entry, BodymapError(message, translate("outbox", "Enter it again.")))
        self._settle(entry, number, entry.change, None)
        return None

    def _commit(self, change: Change) -> int:
        return self._store.commit(change, at=self._clock.now(), blobs=self._bytes_of(change))

    def _bring_together(self, entry: _Entry) -> BodymapError | None:
        """Write a change on top of what somebody else wrote first, or hand it back and return why."""
        for _ in range(_REBASES):
            chart = self._store.chart(entry.sender.patient_id)
            try:
                rebased = rebase(entry.change, chart)
            except Clash:
                break
            try:
                number = self._commit(rebased) if rebased.edits else 0
            except ConflictError:
                continue
            self._settle(entry, number, rebased, chart.with_change(rebased))
            return None
        error = ConflictError(
            translate("outbox", "Somebody else changed the same thing first."),
            translate("outbox", "Look at what is there now, then apply your change again or drop it."),
        )
        return self._hand_back(entry, error)

    def _settle(self, entry: _Entry, number: int, change: Change, chart: Chart | None) -> None:
        with self._lock:
            self._entries.popleft()
        self.let_go(entry.change)
        entry.sender.written(change, chart)
        entry.done.set_result(number)
        self._on_written(entry.sender)
        self._publish(Changed(change_set(change, entry.sender.initiator)))

    def _hand_back(self, entry: _Entry, error: BodymapError) -> BodymapError:
        chart = self._store.chart(entry.sender.patient_id)
        with self._lock:
            self._entries.popleft()
        entry.sender.refused(entry.change, chart, error)
        entry.done.set_exception(error)
        return error

    def drain(self, timeout: float) -> tuple[str, ...]:
        """Write what waits, trying again for at most `timeout` seconds (worker thread); return what could not be."""
        until = time.monotonic() + timeout
        self.write()
        while self._entries and time.monotonic() < until:
            time.sleep(min(0.2, max(0.0, until - time.monotonic())))
            self.write()
        return self.labels()
