"""The audit trail as a table for a spreadsheet: one row per event, times in UTC; a formula gets an apostrophe."""

import csv
import io
from collections.abc import Iterable
from datetime import datetime
from typing import Protocol

from bodymap.exchange.csv_findings import cell

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
    """Return the table, RFC 4180 with a byte order mark."""
    text = io.StringIO(newline="")
    writer = csv.writer(text)
    writer.writerow(_COLUMNS)
    for line in lines:
        visit = None if line.visit_at is None else line.visit_at.isoformat()
        row = (line.number, line.at.isoformat(), line.user_name, line.what, line.chart_number, visit, line.detail)
        writer.writerow([cell(value) for value in row])
    return text.getvalue().encode("utf-8-sig")
