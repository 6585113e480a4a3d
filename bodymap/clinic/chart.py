"""A patient's chart: all that is recorded of one patient, as one frozen value with look-ups.

Voided records are in it (nothing is ever lost); the look-ups leave them out. Visits are in the order of their
start, findings in the order of their points' letters.
"""

from functools import cached_property
from typing import TypeVar, cast

import msgspec

from bodymap.clinic.change import AnyRecord, Change, kind_of
from bodymap.clinic.finding import Finding, Treatment, TriggerPoint, letter_at, letter_index
from bodymap.clinic.patient import Patient
from bodymap.clinic.record import Record
from bodymap.clinic.visit import Visit

_R = TypeVar("_R", bound=Record)


class Chart(msgspec.Struct, frozen=True, kw_only=True, dict=True):
    """One patient with every visit, point, finding and treatment."""

    patient: Patient
    visits: tuple[Visit, ...] = ()
    points: tuple[TriggerPoint, ...] = ()
    findings: tuple[Finding, ...] = ()
    treatments: tuple[Treatment, ...] = ()

    @cached_property
    def current_visits(self) -> tuple[Visit, ...]:
        """The visits that count, oldest first."""
        return tuple(sorted((v for v in self.visits if v.voided is None), key=lambda v: (v.started_at, v.id)))

    @cached_property
    def point_of(self) -> dict[str, TriggerPoint]:
        """Every trigger point by its id, voided ones too."""
        return {p.id: p for p in self.points}

    @cached_property
    def _findings_by_visit(self) -> dict[str, tuple[Finding, ...]]:
        """The findings that count, by visit, in the order of the letters."""
        by_visit: dict[str, list[Finding]] = {}
        for finding in self.findings:
            if finding.voided is None:
                by_visit.setdefault(finding.visit_id, []).append(finding)
        order = {p.id: letter_index(p.letter) for p in self.points}
        return {v: tuple(sorted(f, key=lambda one: order[one.point_id])) for v, f in by_visit.items()}

    @cached_property
    def _record_of(self) -> dict[str, AnyRecord]:
        """Every record by its id."""
        everything = (self.visits, self.points, self.findings, self.treatments)
        return {self.patient.id: self.patient} | {one.id: one for kind in everything for one in kind}

    def visit(self, visit_id: str) -> Visit:
        """Return a visit by its id; KeyError when it is not this patient's."""
        for one in self.visits:
            if one.id == visit_id:
                return one
        raise KeyError(visit_id)

    def findings_of(self, visit_id: str) -> tuple[Finding, ...]:
        """Return the findings of a visit that count, in the order of their letters."""
        return self._findings_by_visit.get(visit_id, ())

    def treatments_of(self, visit_id: str) -> tuple[Treatment, ...]:
        """Return the treatments of a visit that count."""
        return tuple(t for t in self.treatments if t.visit_id == visit_id and t.voided is None)

    def visit_before(self, visit_id: str) -> Visit | None:
        """Return the visit that came before, or None for the first."""
        earlier = None
        for one in self.current_visits:
            if one.id == visit_id:
                return earlier
            earlier = one
        return None

    def record(self, record_id: str) -> AnyRecord:
        """Return any record of this chart, voided ones too, by its id; KeyError when it is not in it."""
        return self._record_of[record_id]

    def finding(self, finding_id: str) -> Finding:
        """Return a finding, voided ones too, by its id; KeyError when it is not this patient's."""
        found = self._record_of[finding_id]
        if not isinstance(found, Finding):
            raise KeyError(finding_id)
        return found

    def has(self, record_id: str) -> bool:
        """Return whether a record, voided or not, is in this chart."""
        return record_id in self._record_of

    def findings_at(self, point_id: str) -> tuple[Finding, ...]:
        """Return the findings at a point that count, oldest visit first; those of voided visits are left out."""
        order = {v.id: i for i, v in enumerate(self.current_visits)}
        found = [f for f in self.findings if f.point_id == point_id and f.voided is None and f.visit_id in order]
        return tuple(sorted(found, key=lambda f: order[f.visit_id]))

    def with_change(self, change: Change) -> "Chart":
        """Return the chart as it is after `change`; a patient's record that is not this one's is left out.

        The look-ups that a change leaves as they are, or nearly so, are handed on: a mark in a long record is quick.
        """
        fresh: dict[str, dict[str, AnyRecord]] = {}
        for edit in change.edits:
            if not isinstance(edit.after, Patient) or edit.after.id == self.patient.id:
                fresh.setdefault(kind_of(edit.after), {})[edit.after.id] = edit.after
        after = Chart(
            patient=cast("Patient", fresh.get("patient", {}).get(self.patient.id, self.patient)),
            visits=_renewed(self.visits, fresh.get("visit"), self._record_of),
            points=_renewed(self.points, fresh.get("point"), self._record_of),
            findings=_renewed(self.findings, fresh.get("finding"), self._record_of),
            treatments=_renewed(self.treatments, fresh.get("treatment"), self._record_of),
        )
        look_ups = vars(after)  # a frozen record's look-ups live beside its fields
        look_ups["_record_of"] = self._record_of | {r.id: r for kind in fresh.values() for r in kind.values()}
        if "visit" not in fresh:
            look_ups["current_visits"] = self.current_visits
        if "point" not in fresh:
            look_ups["point_of"] = self.point_of
        if all(p.letter == after.point_of[p.id].letter for p in self.points):
            look_ups["_findings_by_visit"] = self._findings_after(after, fresh.get("finding", {}))
        return after

    def _findings_after(self, after: "Chart", fresh: dict[str, AnyRecord]) -> dict[str, tuple[Finding, ...]]:
        """Return the findings by visit of the chart that follows, made anew for the visits of `fresh` alone."""
        by_visit = dict(self._findings_by_visit)
        changed = [one for one in fresh.values() if isinstance(one, Finding)]
        for visit_id in {finding.visit_id for finding in changed}:
            here = [f for f in by_visit.get(visit_id, ()) if f.id not in fresh]
            here += [f for f in changed if f.visit_id == visit_id and f.voided is None]
            by_visit[visit_id] = tuple(sorted(here, key=lambda f: letter_index(after.point_of[f.point_id].letter)))
        return by_visit

    def next_letter(self) -> str:
        """Return the letter for a new point: one that no point of this patient ever had."""
        return letter_at(max((letter_index(p.letter) + 1 for p in self.points), default=0))


def _renewed(
    records: tuple[_R, ...], fresh: dict[str, AnyRecord] | None, known: dict[str, AnyRecord]
) -> tuple[_R, ...]:
    """Return `records` with their new versions in place and the new ones behind."""
    if not fresh:
        return records
    renewed = list(records)
    waiting = {record_id for record_id in fresh if record_id in known}
    for i in range(len(records) - 1, -1, -1):  # what changes is mostly what was written last
        if not waiting:
            break
        if records[i].id in waiting:
            waiting.remove(records[i].id)
            renewed[i] = cast("_R", fresh[records[i].id])
    return (*renewed, *(cast("_R", one) for one in fresh.values() if one.id not in known))
