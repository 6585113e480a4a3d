"""The audit trail as it is looked at: in pages, newest first, each event in words. Looking at it is itself noted."""

import json
from concurrent.futures import Future
from datetime import UTC, date, datetime, time, timedelta, tzinfo
from typing import TYPE_CHECKING

import msgspec

from bodymap.app.trail_words import action_words, detail_words
from bodymap.app.worker import Worker

if TYPE_CHECKING:
    from bodymap.app.desk import Desk

PAGE = 200
_NEWEST = 2**62
_EARLIEST = datetime(1970, 1, 1, tzinfo=UTC)
_LATEST = datetime(9000, 1, 1, tzinfo=UTC)


class Asked(msgspec.Struct, frozen=True, kw_only=True):
    """Which events are wanted; what is empty does not matter. Days are the clinic's zone's and inclusive."""

    since: date | None = None
    until: date | None = None
    user_name: str = ""
    action: str = ""
    chart_number: str = ""


class TrailLine(msgspec.Struct, frozen=True, kw_only=True):
    """One event: when, who, what in words, about whom, in which visit, and what else it tells."""

    number: int
    at: datetime
    user_name: str
    what: str
    chart_number: str
    visit_at: datetime | None
    detail: str


class Choices(msgspec.Struct, frozen=True, kw_only=True):
    """What can be filtered by: the users' names, and the actions with their words."""

    users: tuple[str, ...]
    actions: tuple[tuple[str, str], ...]


class Trail:
    """Asks the worker for events."""

    def __init__(self, worker: Worker, desk: "Desk") -> None:
        self._worker = worker
        self._desk = desk

    def page(
        self, asked: Asked, zone: tzinfo, before: int = _NEWEST, most: int = PAGE
    ) -> "Future[tuple[TrailLine, ...]]":
        """Return at most `most` events with numbers below `before`, newest first."""
        return self._worker.submit(lambda: self._page(asked, zone, before, most))

    def choices(self) -> "Future[Choices]":
        """Return what can be filtered by; this is noted as a look at the trail."""
        return self._worker.submit(self._choices)

    def _choices(self) -> Choices:
        self._desk.log("view-audit", "", "", {})
        users, actions = self._desk.store.event_choices()
        return Choices(users=users, actions=tuple((one, action_words(one)) for one in actions))

    def _page(self, asked: Asked, zone: tzinfo, before: int, most: int) -> tuple[TrailLine, ...]:
        from bodymap.store.store import EventQuestion

        question = EventQuestion(
            since=_EARLIEST if asked.since is None else _begin(asked.since, zone),
            until=_LATEST if asked.until is None else _begin(asked.until + timedelta(days=1), zone),
            user_name=asked.user_name,
            action=asked.action,
            chart_number=asked.chart_number,
        )
        return tuple(
            TrailLine(
                number=one.number,
                at=one.at,
                user_name=one.user_name,
                what=action_words(one.action),
                chart_number=one.chart_number,
                visit_at=one.visit_at,
                detail=detail_words(json.loads(one.detail)),
            )
            for one in self._desk.store.events_listed(question, before, most)
        )


def _begin(day: date, zone: tzinfo) -> datetime:
    """Return the moment at which a day begins."""
    return datetime.combine(day, time(), zone).astimezone(UTC)
