"""The audit trail as a table for a spreadsheet: one row per event, times in UTC; a formula gets an apostrophe."""

from collections.abc import Iterable
from datetime import datetime
from typing import Protocol

from bodymap.exchange.csv_cells import lines as table_lines

_COLUMNS = ("number", "at_utc", "user", "what", "chart_number", "visit_started_at_utc", "detail")


class Line(Protocol):
    """One event."""

    @property
    def number(self) -> int:
        """Its number."""

    @property
    def at(self) -> datetime:
        """When."""

    @property
    def user_name(self) -> str:
        """Who."""

    @property
    def what(self) -> str:
        """What, in words."""

    @property
    def chart_number(self) -> str:
        """About whom; empty: nobody."""

    @property
    def visit_at(self) -> datetime | None:
        """In the visit of when."""

    @property
    def detail(self) -> str:
        """What else it tells."""


def trail_csv(lines: Iterable[Line]) -> bytes:
    """Return the table."""
    return b"".join(table_lines(_COLUMNS, map(_row, lines)))


def _row(line: Line) -> tuple[object, ...]:
    return (line.number, line.at, line.user_name, line.what, line.chart_number, line.visit_at, line.detail)
