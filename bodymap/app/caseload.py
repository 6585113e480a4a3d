"""Lists across patients: who was seen today, who has not come back, where a muscle was found or treated, and by whom.

What is asked is answered by the session's worker, newest visit first; a list that shows names counts as a view and is
noted in the audit trail.
"""

from concurrent.futures import Future
from datetime import UTC, date, datetime, time, timedelta, tzinfo
from typing import TYPE_CHECKING

import msgspec

from bodymap.app.worker import Worker
from bodymap.clinic.treatment import Technique

if TYPE_CHECKING:
    from bodymap.app.desk import Desk
    from bodymap.store.store import VisitLine

MOST = 500
_EARLIEST = datetime(1970, 1, 1, tzinfo=UTC)
_LATEST = datetime(9000, 1, 1, tzinfo=UTC)


class Wanted(msgspec.Struct, frozen=True, kw_only=True):
    """Which visits are wanted; what is empty does not matter. Days are the clinic's zone's and inclusive.

    `muscle` is an id of the atlas. `overdue_on`: follow-up was due before this day and nobody came.
    """

    since: date | None = None
    until: date | None = None
    clinician_name: str = ""
    muscle: str = ""
    technique: Technique | None = None
    overdue_on: date | None = None


class Caseload:
    """Asks the worker for lists."""

    def __init__(self, worker: Worker, desk: "Desk") -> None:
        self._worker = worker
        self._desk = desk

    def visits(self, wanted: Wanted, zone: tzinfo) -> "Future[tuple[VisitLine, ...]]":
        """Return the visits that fit, newest first, at most `MOST`."""
        return self._worker.submit(lambda: self._visits(wanted, zone))

    def clinicians(self) -> "Future[tuple[str, ...]]":
        """Return the names of those who saw patients."""
        return self._worker.submit(lambda: self._desk.store.clinicians())  # noqa: PLW0108 - asked on the worker

    def _visits(self, wanted: Wanted, zone: tzinfo) -> "tuple[VisitLine, ...]":
        from bodymap.store.store import VisitQuestion

        question = VisitQuestion(
            since=_EARLIEST if wanted.since is None else _begin(wanted.since, zone),
            until=_LATEST if wanted.until is None else _begin(wanted.until + timedelta(days=1), zone),
            clinician_name=wanted.clinician_name,
            muscle=wanted.muscle,
            technique="" if wanted.technique is None else wanted.technique.value,
            overdue_on=wanted.overdue_on,
        )
        found = self._desk.store.visits_listed(question, MOST)
        self._desk.log("list", "", "", {"visits": str(len(found))})
        return found


def _begin(day: date, zone: tzinfo) -> datetime:
    """Return the moment at which a day begins."""
    return datetime.combine(day, time(), zone).astimezone(UTC)
