"""Lines of text into one patient's draft of today; a point's id is told only once it is on the disk."""

import random
import time
from collections.abc import Iterator
from queue import SimpleQueue
from typing import TYPE_CHECKING

from bodymap.app.advice import Advisor
from bodymap.app.events import NotSaved, SessionEvent
from bodymap.app.lines import PointLine, carry_out, check, parse, vocabulary
from bodymap.base.errors import ConflictError, WorldError

if TYPE_CHECKING:
    from bodymap.app.editor import ChartEditor
    from bodymap.app.session import Session

ATTEMPTS = 20
PAUSE_SECONDS = 0.01


class Recorder:
    """Writes lines into one patient's draft of today; each call returns when its point is on the disk."""

    def __init__(self, session: "Session", editor: "ChartEditor") -> None:
        self._atlas = session.atlas
        self._outbox = session.outbox
        self._editor = editor
        self._news: SimpleQueue[NotSaved | None] = SimpleQueue()
        self._advisor = Advisor(session.zone)
        self._settings = session.clinic_settings().result()
        self._told: frozenset[str] = frozenset()
        self._treats = False  # the newest line
        session.subscribe(self._hear)

    def new_stops(self) -> tuple[str, ...]:
        """Return what the rules ask to stop and confirm after the newest line, if it treats and that was not told."""
        visit = self._editor.visit
        if visit is None or not self._treats:
            return ()
        stops = self._advisor.advise(self._editor.chart, visit.id, None, self._settings).stops
        fresh = tuple(title for title in stops if title not in self._told)
        self._told = frozenset(stops)
        return fresh

    def record(self, text: str) -> Iterator[str]:
        """Record one line and yield the id of each finding once it is durable; InputError where it is not understood.

        A line of which one point cannot be taken is refused as a whole.
        """
        lines = parse(text, vocabulary(self._atlas, self._editor.chart))
        check(self._atlas, self._editor.chart, lines)
        self._treats = any(line.treatments for line in lines)
        return map(self._record_point, lines)

    def _record_point(self, line: PointLine) -> str:
        """Record one point; where somebody else takes the same letter again and again, it is marked anew."""
        for attempt in range(1, ATTEMPTS):
            try:
                return self._record_once(line)
            except ConflictError:
                self._editor.drop_offers()
                time.sleep(random.uniform(0, PAUSE_SECONDS) * attempt)  # noqa: S311 - so that two do not keep step
        return self._record_once(line)

    def _record_once(self, line: PointLine) -> str:
        done = carry_out(self._editor, self._atlas, (line,))
        self._wait_until_durable()
        return done[0].finding.id

    def _hear(self, event: SessionEvent) -> None:
        """Keep what the worker says of the machine's refusal, not of a change handed back; runs on its thread."""
        if isinstance(event, NotSaved) and self._outbox.refusal is not None:
            self._news.put(event)

    def _wait_until_durable(self) -> None:
        """Wait for the newest write; WorldError where the machine refuses it."""
        saved = self._editor.last_save
        if saved is None:
            return
        saved.add_done_callback(lambda _: self._news.put(None))
        while not saved.done():
            refusal = self._news.get()
            if refusal is not None:
                raise WorldError(f"Not saved: {refusal.message}", refusal.hint)
        saved.result()
