"""A part of the audit trail as a value, to be printed: which events were asked for, what they say, how the chain is.

Events are in the order of their numbers. Days are the clinic's zone's and inclusive; None: no limit.
"""

from datetime import date, datetime

import msgspec


class AuditEntry(msgspec.Struct, frozen=True, kw_only=True):
    """One event: who did what in words, when, about whom, in which visit, and what else it tells."""

    number: int
    at: datetime
    user_name: str
    what: str
    chart_number: str = ""
    visit_at: datetime | None = None
    detail: str = ""


class ChainState(msgspec.Struct, frozen=True, kw_only=True):
    """What verifying the whole trail found; `fault` says where it breaks, empty when it is sound."""

    sound: bool
    events: int
    records: int
    fault: str = ""


class AuditExtract(msgspec.Struct, frozen=True, kw_only=True):
    """The events that were asked for, by whom and when they were read, and the state of the chain at that time."""

    entries: tuple[AuditEntry, ...]
    chain: ChainState
    read_at: datetime
    read_by: str
    since: date | None = None
    until: date | None = None
    user_name: str = ""
    action: str = ""
    chart_number: str = ""
