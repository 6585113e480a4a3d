"""Lines of text into one patient's draft of today; a point's id is told only once it is on the disk."""

import random
import time
from queue import SimpleQueue
from typing import TYPE_CHECKING

from bodymap.app.events import NotSaved, SessionEvent
from bodymap.app.lines import PointLine, parse_line
from bodymap.app.usual import next_usual_place
from bodymap.atlas.model import Side
from bodymap.base.errors import ConflictError, InputError, WorldError
from bodymap.clinic.finding import Finding

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
        session.subscribe(self._hear)

    def record(self, text: str) -> str:
        """Record one line and return the id of its finding; InputError where the line cannot be understood.

        Where somebody else takes the same letter again and again, the point is taken back and marked anew.
        """
        line = parse_line(self._atlas, text)
        for attempt in range(1, ATTEMPTS):
            try:
                return self._record_once(line)
            except ConflictError:
                self._editor.drop_offers()
                time.sleep(random.uniform(0, PAUSE_SECONDS) * attempt)  # noqa: S311 - so that two do not keep step
        return self._record_once(line)

    def _record_once(self, line: PointLine) -> str:
        finding = self._continued(line) if line.letter else self._new_point(line)
        self._wait_until_durable()
        return finding.id

    def _new_point(self, line: PointLine) -> Finding:
        """Mark a new point at the muscle's next usual place."""
        visit, side = self._editor.visit, line.side or Side.MIDLINE
        visit_id = visit.id if visit else ""
        place = next_usual_place(self._atlas, self._editor.chart, visit_id, line.muscle, side)
        if place is None:
            raise InputError(
                f"{self._atlas.muscle_name(line.muscle)} has no usual trigger point on the drawings.",
                "Mark it in the window.",
            )
        return self._editor.mark(line.muscle, side, place, **line.content)

    def _continued(self, line: PointLine) -> Finding:
        """Record in this visit what an earlier visit's point is like now."""
        chart = self._editor.chart
        for point in chart.points:
            if point.letter == line.letter and point.voided is None:
                return self._editor.continue_point(point.id, **line.content)
        letters = ", ".join(point.letter for point in chart.points if point.voided is None) or "none yet"
        raise InputError(f"This patient has no point {line.letter}.", f"Expected one of: {letters}.")

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
