"""The records of the whole clinic on their way out: one patient after the other, so that it never needs much memory.

For a thread beside the window: it waits for the session's worker. While one patient is written the next one is read.
"""

from collections.abc import Callable, Iterator
from concurrent.futures import Future
from typing import TYPE_CHECKING, TypeVar

from bodymap.app.worker import Worker
from bodymap.base.errors import ConflictError
from bodymap.base.text import translate
from bodymap.clinic.chart import Chart

if TYPE_CHECKING:
    from bodymap.app.desk import Desk

T = TypeVar("T")


class Outgoing:
    """Everybody in the clinic at this moment; with `voided` also records that were struck out or merged into others.

    Those belong to a complete record (JSON), and to no table and no research. A record that was merged comes after the
    one that took it over.
    """

    def __init__(self, worker: Worker, desk: "Desk", *, voided: bool) -> None:
        self._worker = worker
        self._desk = desk
        self._ids, self._event = self._ask(lambda: self._begin(voided))

    def __len__(self) -> int:
        """Return how many patients there are."""
        return len(self._ids)

    def __iter__(self) -> Iterator[Chart]:
        """Yield their charts; ConflictError at the end where a visit went from one to another meanwhile."""
        coming: Future[Chart] | None = None
        try:
            for number, patient_id in enumerate(self._ids):
                chart = (coming or self._load(patient_id)).result()
                coming = self._load(self._ids[number + 1]) if number + 1 < len(self._ids) else None
                yield chart
        finally:
            if coming is not None:
                coming.cancel()
        moved: bool = self._ask(lambda: self._desk.store.whole.moved_since(self._event))
        if moved:
            raise ConflictError(
                translate("outgoing", "Visits were moved from one patient to another meanwhile."),
                translate("outgoing", "Nothing was written. Start the export again."),
            )

    def _begin(self, voided: bool) -> tuple[tuple[str, ...], int]:
        self._desk.check_written()
        whole = self._desk.store.whole
        return whole.patient_ids(voided=voided), whole.newest_event()

    def _load(self, patient_id: str) -> "Future[Chart]":
        return self._worker.submit(lambda: self._desk.store.chart(patient_id))

    def _ask(self, question: Callable[[], T]) -> T:
        return self._worker.submit(question).result()
