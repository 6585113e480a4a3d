"""The events of the audit trail that somebody wants on paper, and how its chain is found at that moment.

Blocks: for a thread beside the window, never the session's own worker. Handing it over is noted like any export.
"""

from datetime import tzinfo
from typing import TYPE_CHECKING

from bodymap.app.trail import PAGE, Asked, TrailLine
from bodymap.app.trail_words import action_words
from bodymap.base.errors import InputError
from bodymap.base.text import translate
from bodymap.clinic.audit_extract import AuditEntry, AuditExtract, ChainState

if TYPE_CHECKING:
    from bodymap.app.session import Session

MOST = 3_000  # events, about 80 pages; more make no paper that anybody reads


def audit_extract(session: "Session", asked: Asked, zone: tzinfo, *, most: int = MOST) -> AuditExtract:
    """Return the events that were asked for, oldest first; InputError for more than `most`."""
    lines = _lines(session, asked, zone, most)
    report = session.verify().result()
    return AuditExtract(
        entries=tuple(_entry(line) for line in reversed(lines)),
        chain=ChainState(sound=report.sound, events=report.events, records=report.records, fault=report.first_fault),
        read_at=session.clock.now(),
        read_by=session.user.name,
        since=asked.since,
        until=asked.until,
        user_name=asked.user_name,
        action=action_words(asked.action) if asked.action else "",
        chart_number=asked.chart_number,
    )


def _lines(session: "Session", asked: Asked, zone: tzinfo, most: int) -> list[TrailLine]:
    """Return the events newest first, read page by page so that recording goes on in between."""
    lines = list(session.trail.page(asked, zone).result())
    more = len(lines) == PAGE
    while more:
        page = session.trail.page(asked, zone, before=lines[-1].number).result()
        lines += page
        more = len(page) == PAGE
        if len(lines) > most:
            raise InputError(
                translate("trail", "These are more than {0} events.").format(most),
                translate("trail", "Choose a shorter time, or one chart."),
            )
    return lines


def _entry(line: TrailLine) -> AuditEntry:
    return AuditEntry(**{field: getattr(line, field) for field in AuditEntry.__struct_fields__})
