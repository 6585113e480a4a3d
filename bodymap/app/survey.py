"""Reads the whole clinic, one patient after the other, for figures without names; recording goes on in between.

It runs on a thread of its own and asks the session's worker for one chart at a time, so that nothing that is being
saved waits for more than one chart.
"""

import threading
from collections.abc import Callable

import msgspec

from bodymap.app.session import Session
from bodymap.base.errors import BodymapError
from bodymap.clinic.response import Response, responses

_TELL_EVERY = 25


class SurveyState(msgspec.Struct, frozen=True, kw_only=True):
    """How far a survey is: patients read of all; the responses once it has ended, or what went wrong."""

    done: int
    count: int
    responses: tuple[Response, ...] | None = None
    error: BodymapError | None = None

    @property
    def has_ended(self) -> bool:
        """Whether nothing more will come."""
        return self.responses is not None or self.error is not None


class Survey:
    """One reading of the clinic: `tell` hears of it on the survey's thread; `cancel` ends it with what was read."""

    def __init__(self, session: Session, tell: Callable[[SurveyState], None]) -> None:
        self._session = session
        self._tell = tell
        self._stop = threading.Event()
        self._thread = threading.Thread(target=self._run, name="bodymap-survey", daemon=True)

    def start(self) -> None:
        """Begin to read."""
        self._thread.start()

    def cancel(self) -> None:
        """Read no further."""
        self._stop.set()

    def _run(self) -> None:
        done = count = 0
        try:
            found: list[Response] = []
            patients = self._session.all_patients().result()
            count = len(patients)
            for patient in patients:
                if self._stop.is_set():
                    break
                chart = self._session.load_chart(patient.id).result()
                found += responses(chart)
                done += 1
                if done % _TELL_EVERY == 0:
                    self._tell(SurveyState(done=done, count=count))
        except BodymapError as error:
            self._tell(SurveyState(done=done, count=count, error=error))
            return
        self._tell(SurveyState(done=done, count=count, responses=tuple(found)))
