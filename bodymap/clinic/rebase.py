"""Bringing a change together with what somebody else wrote first, field by field, without asking the store.

Two people who change different fields of one record both keep what they wrote. Where both changed the same field
differently, or the visit was signed or taken away meanwhile, the change clashes and a person decides.
"""

import msgspec

from bodymap.clinic.change import AnyRecord, Change, Edit, altered
from bodymap.clinic.chart import Chart
from bodymap.clinic.finding import TriggerPoint
from bodymap.clinic.record import VisitRecord
from bodymap.clinic.signing import AFTER_SIGNING
from bodymap.clinic.visit import Visit


class Clash(Exception):  # noqa: N818 - an answer, not a fault
    """The change cannot be brought together with the newest records; nothing of the patient is in it."""


def rebase(change: Change, chart: Chart, *, force: bool = False) -> Change:
    """Return `change` on top of the newest `chart`; Clash where a person must decide.

    Edits whose content is there already are left out: a retry of a write that had come through has no edits left.
    A new point whose letter was taken meanwhile gets the next one. With `force`, this change's fields win.
    """
    edits: list[Edit] = []
    for edit in change.edits:
        rebased = _new(edit.after, chart) if edit.before is None else _revised(edit.before, edit.after, chart, force)
        if rebased is None:
            continue
        _check_open(rebased.after, chart, change)
        edits.append(rebased)
        chart = chart.with_change(Change(action="", label="", edits=(rebased,)))
    return msgspec.structs.replace(change, edits=tuple(edits))


def _new(record: AnyRecord, chart: Chart) -> Edit | None:
    if chart.has(record.id):
        return None
    if isinstance(record, TriggerPoint) and any(p.letter == record.letter for p in chart.points):
        record = msgspec.structs.replace(record, letter=chart.next_letter())
    return Edit(None, record)


def _revised(before: AnyRecord, after: AnyRecord, chart: Chart, force: bool) -> Edit | None:
    if not chart.has(after.id):
        raise Clash(after.id)
    now = chart.record(after.id)
    ours, theirs = altered(before, after), altered(before, now)
    if not force and any(theirs[name] != ours[name] for name in ours.keys() & theirs.keys()):
        raise Clash(after.id)
    missing = {name: value for name, value in ours.items() if getattr(now, name) != value}
    return Edit(now, now.revised(**missing)) if missing else None


def _check_open(record: AnyRecord, chart: Chart, change: Change) -> None:
    """Raise Clash where the record belongs to a visit that was signed or struck out by somebody else."""
    if not isinstance(record, VisitRecord) or isinstance(record, AFTER_SIGNING):
        return
    if not chart.has(record.visit_id):
        raise Clash(record.id)
    visit = chart.record(record.visit_id)
    own = any(edit.after.id == visit.id for edit in change.edits)
    if isinstance(visit, Visit) and not own and (visit.voided is not None or not visit.is_draft):
        raise Clash(record.id)
