"""An open chart: the newest records of one patient as this user sees them, and the one way in which they change.

A change is applied to the chart at once, told to whoever shows it, and handed to the outbox. One thread only, the
caller's: what the outbox and others did comes in by `catch_up`.
"""

from collections.abc import Callable, Iterator
from concurrent.futures import Future
from contextlib import contextmanager

import msgspec

from bodymap.app.host import Host
from bodymap.app.journal import Journal
from bodymap.app.undo import UndoStack
from bodymap.base.errors import WorldError
from bodymap.base.ids import new_id
from bodymap.base.text import translate
from bodymap.clinic.change import Change, ChangeSet, change_set
from bodymap.clinic.chart import Chart
from bodymap.clinic.record import Void
from bodymap.clinic.roles import needed_for, refusal
from bodymap.clinic.visit import Visit


class OpenChart:
    """One open chart with its undo. `chart`: what stands now; `last_save`: the newest write; `notice`: a warning."""

    def __init__(self, session: Host, chart: Chart, journal: Journal) -> None:
        self._session = session
        self._journal = journal
        self._undo = UndoStack()
        self._listeners: list[Callable[[ChangeSet], None]] = []
        self._visit_id = ""
        self.chart = chart
        self.notice = ""
        self._as_one: tuple[str, str] | None = None
        self.last_save: Future[int] | None = None

    @property
    def initiator(self) -> str:
        """Who asked, in the change sets of this chart."""
        return self._journal.initiator

    @property
    def visit(self) -> Visit | None:
        """The draft being recorded."""
        if not self._visit_id or not self.chart.has(self._visit_id):
            return None
        visit = self.chart.visit(self._visit_id)
        return visit if visit.is_draft and visit.voided is None else None

    @property
    def waiting(self) -> int:
        """How many changes of this chart are not durable yet."""
        return self._journal.waiting

    def on_change(self, callback: Callable[[ChangeSet], None]) -> Callable[[], None]:
        """Call `callback` after every change of the chart, on the caller's thread; the answer ends that."""
        self._listeners.append(callback)

        def stop() -> None:
            self._listeners[:] = [one for one in self._listeners if one is not callback]

        return stop

    def retry_now(self) -> None:
        """Try at once to save what waits."""
        self._session.outbox.retry_now()

    # undo

    @property
    def undo_label(self) -> str:
        """What `undo` would take back, "" where there is nothing."""
        return self._undo.undo_label

    @property
    def redo_label(self) -> str:
        """What `redo` would do again, "" where there is nothing."""
        return self._undo.redo_label

    def undo(self) -> str:
        """Take back the last change as a new version; return its label, "" where there is nothing to undo."""
        self.begin()
        return self._send_step(self._undo.undo(self.chart, self.void(translate("open_chart", "Undone"))))

    def redo(self) -> str:
        """Do again what was undone last; return its label, "" where there is nothing."""
        self.begin()
        return self._send_step(self._undo.redo(self.chart, self.void(translate("open_chart", "Undone"))))

    # what others did

    def catch_up(self) -> bool:
        """Take in what the outbox and others wrote; return whether the chart changed. Cheap when nothing did."""
        news = self._journal.news(self.chart)
        if news is None:
            return False
        self.chart = news
        if not news.has(self._visit_id) or not news.visit(self._visit_id).is_draft:
            self._visit_id = ""
            self._undo.clear()
        self._undo.keep_only(news)
        self._tell(ChangeSet(kinds=frozenset(), ids=frozenset(), initiator="elsewhere"))
        return True

    @property
    def offers(self) -> tuple[str, ...]:
        """Changes that clashed with somebody else's, in the user's words; they wait for apply or drop."""
        return tuple(change.label for change in self._journal.offers)

    def apply_offers(self) -> int:
        """Apply the changes that clashed once more, over what is there now; return how many could be applied."""
        self.begin()
        changes = self._journal.take_offers(self.chart)
        for change in changes:
            self.make(change)
        return len(changes)

    def drop_offers(self) -> None:
        """Let go of the changes that clashed."""
        self._journal.drop_offers()

    # how a change is made

    def begin(self) -> None:
        """Come up to date; WorldError in a clinic that was opened read-only."""
        self.notice = ""
        self.catch_up()
        if self._session.read_only:
            raise WorldError(self._session.read_only)

    def make(self, change: Change, gesture: str = "") -> None:
        """Make a change that can be undone; one that goes on with the last one's gesture joins its undo step."""
        self._check_allowed(change)
        step = change
        if self._as_one:
            gesture, label = self._as_one
            step = msgspec.structs.replace(change, label=label)
        self._undo.push(step, gesture, self._session.clock.now())
        self.send(change)

    @contextmanager
    def as_one(self, label: str) -> Iterator[None]:
        """Take all changes that are made meanwhile as one undo step with this name."""
        self._as_one = (new_id(), label)
        try:
            yield
        finally:
            self._as_one = None

    def send(self, change: Change) -> None:
        """Make a change that undo does not know; NotAllowedError where the user's roles do not allow it."""
        self._check_allowed(change)
        self.chart = self.chart.with_change(change)
        self.last_save = self._journal.send(change)
        self._tell(change_set(change, self.initiator))

    def _check_allowed(self, change: Change) -> None:
        for permission in needed_for(change):
            if not self._session.may(permission):
                raise refusal(permission)

    def _send_step(self, change: Change | None) -> str:
        if change is None:
            return ""
        self.send(change)
        return change.label

    def void(self, reason: str) -> Void:
        """Return this user's striking out, now."""
        return Void(by=self._session.user.id, at=self._session.clock.now(), reason=reason)

    def _tell(self, changes: ChangeSet) -> None:
        for listener in tuple(self._listeners):
            listener(changes)
