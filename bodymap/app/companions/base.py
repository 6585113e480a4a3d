"""What the companions of an open chart share: the draft, what is looked up in it, and how records are changed.

Each use case is one change that can be undone. One thread only, the chart's.
"""

from collections.abc import Iterable, Mapping
from typing import Any, Protocol, TypeVar, cast

from bodymap.app import recording
from bodymap.app.host import Host
from bodymap.base.errors import InputError
from bodymap.base.text import translate
from bodymap.clinic.change import AnyRecord, AnyVisitRecord, Change, Edit, altered
from bodymap.clinic.chart import Chart
from bodymap.clinic.record import VisitRecord, Void
from bodymap.clinic.visit import Visit

_V = TypeVar("_V", bound=VisitRecord)


class Editor(Protocol):
    """What a companion needs of the open chart's editor."""

    @property
    def chart(self) -> Chart:
        """What stands now."""

    @property
    def visit(self) -> Visit | None:
        """The draft being recorded."""

    def begin(self) -> None:
        """Come up to date."""

    def start_visit(self) -> Visit:
        """Return today's draft, or start one."""

    def make(self, change: Change, gesture: str = "") -> None:
        """Make a change that can be undone."""

    def send(self, change: Change) -> None:
        """Make a change that undo does not know."""

    def void(self, reason: str) -> Void:
        """Return this user's striking out, now."""


class Companion:
    """Something that can be done in an open chart."""

    def __init__(self, editor: Editor, session: Host) -> None:
        self._editor = editor
        self._session = session

    @property
    def _chart(self) -> Chart:
        """What stands now."""
        return self._editor.chart

    def _visit(self) -> Visit:
        """Return the draft being recorded; today's visit is started where there is none."""
        self._editor.begin()
        return self._editor.visit or self._editor.start_visit()

    def _open(self, kind: type[_V], record_id: str) -> _V:
        """Return a record of an open draft that counts; InputError for any other, KeyError for another kind's."""
        self._editor.begin()
        record = self._chart.record(record_id)
        if not isinstance(record, kind):
            raise KeyError(record_id)
        recording.draft(self._chart, record.visit_id)
        if record.voided is not None:
            raise InputError(translate("companions", "This was removed from the visit."))
        return record

    def _make(self, action: str, label: str, edits: Iterable[Edit], gesture: str = "") -> None:
        self._editor.make(Change(action=action, label=label, edits=tuple(edits)), gesture)

    def _add(self, action: str, label: str, record: AnyRecord) -> None:
        self._make(action, label, (Edit(None, record),))

    def _revise(self, record: _V, fields: Mapping[str, Any], action: str, label: str) -> _V:
        """Set fields of a record, at once repeated ones as one step; nothing happens where they say what is there."""
        check_names(type(record), fields)
        after = record.revised(**fields)
        if not altered(record, after):
            return record
        self._make(action, label, (_edit(record, after),), f"{action} {record.id} {sorted(fields)}")
        return after

    def _strike(self, record: VisitRecord, reason: str, action: str, label: str) -> None:
        self._make(action, label, (_edit(record, record.revised(voided=self._editor.void(reason))),))


def _edit(before: VisitRecord, after: VisitRecord) -> Edit:
    return Edit(cast("AnyVisitRecord", before), cast("AnyVisitRecord", after))


def check_names(kind: type[VisitRecord], fields: Iterable[str], *fixed: str) -> None:
    """Raise TypeError for a field that a record of this kind does not have or that is not to be set (`fixed`)."""
    free = {*kind.__struct_fields__} - {*VisitRecord.__struct_fields__, *fixed}
    if unknown := {*fields} - free:
        raise TypeError(f"no such fields to set: {sorted(unknown)}")
