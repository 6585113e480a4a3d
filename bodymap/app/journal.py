"""What is on its way between one open chart and the store.

The chart's thread sends changes and asks for news; the worker's thread says which changes are settled and leaves the
newest chart whenever somebody else wrote too. Both meet here, under one lock.
"""

import threading
from collections import deque
from collections.abc import Callable
from concurrent.futures import Future

from bodymap.app.events import Offered, SessionEvent
from bodymap.app.outbox import Outbox
from bodymap.base.errors import BodymapError
from bodymap.base.ids import new_id
from bodymap.clinic.change import Change
from bodymap.clinic.chart import Chart
from bodymap.clinic.rebase import Clash, rebase


class Journal:
    """The changes of one chart that are not known to be settled, and what came back."""

    def __init__(self, patient_id: str, outbox: Outbox, publish: Callable[[SessionEvent], None]) -> None:
        self.patient_id = patient_id
        self.initiator = f"editor {new_id()}"
        self._outbox = outbox
        self._publish = publish
        self._lock = threading.Lock()
        self._sent: deque[Change] = deque()
        self._incoming: Chart | None = None
        self._offers: list[Change] = []

    @property
    def waiting(self) -> int:
        """How many changes are not settled."""
        return len(self._sent)

    @property
    def offers(self) -> tuple[Change, ...]:
        """The changes that were handed back."""
        with self._lock:
            return tuple(self._offers)

    def send(self, change: Change) -> "Future[int]":
        """Hand a change to the outbox."""
        with self._lock:
            self._sent.append(change)
        return self._outbox.put(change, self)

    def written(self, change: Change, chart: Chart | None) -> None:
        """Note that the oldest change is durable; `chart` is the newest where others wrote too (worker)."""
        with self._lock:
            self._sent.popleft()
            if chart is not None:
                self._incoming = chart
            elif self._incoming is not None:
                self._incoming = self._incoming.with_change(change)

    def refused(self, change: Change, chart: Chart, error: BodymapError) -> None:
        """Note that the oldest change is handed back; `chart` is the newest (worker)."""
        with self._lock:
            self._sent.popleft()
            self._incoming = chart
            self._offers.append(change)
        self._publish(Offered(self.patient_id, (change.label,), error.message, error.hint))

    def bring(self, chart: Chart) -> None:
        """Leave the newest chart, as it was just read (worker)."""
        with self._lock:
            self._incoming = chart

    def news(self, chart: Chart) -> Chart | None:
        """Return the newest chart with this chart's unsettled changes on top, or None where nothing came in."""
        if self._incoming is None:
            return None
        with self._lock:
            newest, self._incoming = self._incoming, None
            unsettled = tuple(self._sent)
        if newest is None:
            return None
        for change in unsettled:
            try:
                newest = newest.with_change(rebase(change, newest))
            except Clash:  # the outbox will meet the same clash and hand the change back
                continue
        return newest if newest != chart else None

    def take_offers(self, chart: Chart) -> tuple[Change, ...]:
        """Return the changes that were handed back, made to win over `chart`; those that cannot be stay on offer."""
        taken: list[Change] = []
        with self._lock:
            for change in tuple(self._offers):
                try:
                    rebased = rebase(change, chart, force=True)
                except Clash:
                    continue
                self._offers.remove(change)
                if rebased.edits:
                    taken.append(rebased)
                    chart = chart.with_change(rebased)
        return tuple(taken)

    def drop_offers(self) -> None:
        """Let go of what was handed back."""
        with self._lock:
            for change in self._offers:
                self._outbox.let_go(change)
            self._offers.clear()
