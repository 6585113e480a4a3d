"""Undo and redo of one open chart: named steps without limit, each sent as a new version, none with view state."""

from datetime import datetime, timedelta

import msgspec

from bodymap.clinic.change import AnyRecord, Change, Edit, inverse
from bodymap.clinic.chart import Chart
from bodymap.clinic.record import Void

GESTURE = timedelta(seconds=1.5)


class _Step(msgspec.Struct, frozen=True):
    """A change that stands, and the gesture that it belongs to ("": none)."""

    change: Change
    gesture: str = ""
    at: datetime | None = None


class _Undone(msgspec.Struct, frozen=True):
    """A change that was taken back, and by what."""

    change: Change
    by: Change


class UndoStack:
    """What can be undone, newest last, and what can be redone."""

    def __init__(self) -> None:
        self._done: list[_Step] = []
        self._undone: list[_Undone] = []

    @property
    def undo_label(self) -> str:
        """The name of the step that undo takes back, or ""."""
        return self._done[-1].change.label if self._done else ""

    @property
    def redo_label(self) -> str:
        """The name of the step that redo does again, or ""."""
        return self._undone[-1].change.label if self._undone else ""

    def push(self, change: Change, gesture: str, at: datetime) -> None:
        """Keep a new step; one that goes on with the gesture of the last one (same name, at once) joins it."""
        joined = bool(self._done) and not self._undone and _goes_on(self._done[-1], gesture, at)
        self._undone.clear()
        if joined:
            change = _joined(self._done.pop().change, change)
        self._done.append(_Step(change, gesture=gesture, at=at))

    def undo(self, chart: Chart, void: Void) -> Change | None:
        """Return the change that takes the last step back, or None; steps that others wrote over are passed over."""
        while self._done:
            step = self._done.pop()
            change = inverse(step.change, _current(chart, step.change), void, action="undo")
            if change.edits:
                self._undone.append(_Undone(step.change, change))
                return change
        return None

    def redo(self, chart: Chart, void: Void) -> Change | None:
        """Return the change that does the last undone step again, or None."""
        while self._undone:
            step = self._undone.pop()
            change = inverse(step.by, _current(chart, step.by), void, action="redo")
            if change.edits:
                self._done.append(_Step(step.change))
                return change
        return None

    def clear(self) -> None:
        """Forget every step."""
        self._done.clear()
        self._undone.clear()

    def keep_only(self, chart: Chart) -> None:
        """Forget the steps whose records went to another chart."""
        self._done = [step for step in self._done if _is_in(chart, step.change)]
        self._undone = [step for step in self._undone if _is_in(chart, step.change)]


def _goes_on(step: _Step, gesture: str, at: datetime) -> bool:
    same = bool(gesture) and step.gesture == gesture and step.at is not None
    return same and step.at is not None and timedelta(0) <= at - step.at <= GESTURE


def _joined(first: Change, second: Change) -> Change:
    """Return one step from the state before `first` to the state after `second`, named by the second."""
    befores: dict[str, AnyRecord | None] = {e.after.id: e.before for e in first.edits}
    latest = {e.after.id: e.after for e in (*first.edits, *second.edits)}
    for edit in second.edits:
        befores.setdefault(edit.after.id, edit.before)
    edits = tuple(Edit(before, latest[record_id]) for record_id, before in befores.items())
    return msgspec.structs.replace(second, edits=edits)


def _is_in(chart: Chart, change: Change) -> bool:
    return all(chart.has(edit.after.id) for edit in change.edits)


def _current(chart: Chart, change: Change) -> dict[str, AnyRecord]:
    return {e.after.id: chart.record(e.after.id) for e in change.edits}
