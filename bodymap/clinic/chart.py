"""A patient's chart: all that is recorded of one patient, as one frozen value with look-ups.

Voided records are in it (nothing is ever lost); the look-ups leave them out. Visits are in the order of their
start, findings in the order of their points' letters, the rest in the order of its making.
"""

from functools import cached_property
from typing import Any, TypeVar, cast

import msgspec

from bodymap.clinic.advice import SetAside
from bodymap.clinic.area import PainArea
from bodymap.clinic.attachment import Attachment
from bodymap.clinic.change import AnyRecord, AnyVisitRecord, Change, kind_of
from bodymap.clinic.criteria import Fibromyalgia, TenderPoints
from bodymap.clinic.facts import Facts
from bodymap.clinic.finding import Finding, TriggerPoint, letter_at, letter_index
from bodymap.clinic.motion import RangeOfMotion
from bodymap.clinic.patient import Patient
from bodymap.clinic.record import Record, VisitRecord
from bodymap.clinic.signing import Addendum, Signature
from bodymap.clinic.treatment import Treatment
from bodymap.clinic.visit import Visit

_R = TypeVar("_R", bound=Record)
_V = TypeVar("_V", bound=VisitRecord)
_ByVisit = dict[str, tuple[Any, ...]]

FIELDS = {  # where a chart keeps the records of each kind
    "visit": "visits",
    "point": "points",
    "finding": "findings",
    "treatment": "treatments",
    "facts": "facts",
    "area": "areas",
    "motion": "motions",
    "attachment": "attachments",
    "fibromyalgia": "fibromyalgia",
    "tender-points": "tender_points",
    "set-aside": "set_asides",
    "signature": "signatures",
    "addendum": "addenda",
}


class ChartRecords(msgspec.Struct, frozen=True, kw_only=True, dict=True):
    """One patient with every record, and how each is found by its id."""

    patient: Patient
    visits: tuple[Visit, ...] = ()
    points: tuple[TriggerPoint, ...] = ()
    findings: tuple[Finding, ...] = ()
    treatments: tuple[Treatment, ...] = ()
    facts: tuple[Facts, ...] = ()
    areas: tuple[PainArea, ...] = ()
    motions: tuple[RangeOfMotion, ...] = ()
    attachments: tuple[Attachment, ...] = ()
    fibromyalgia: tuple[Fibromyalgia, ...] = ()
    tender_points: tuple[TenderPoints, ...] = ()
    set_asides: tuple[SetAside, ...] = ()
    signatures: tuple[Signature, ...] = ()
    addenda: tuple[Addendum, ...] = ()

    @cached_property
    def current_visits(self) -> tuple[Visit, ...]:
        """The visits that count, oldest first."""
        return tuple(sorted((v for v in self.visits if v.voided is None), key=lambda v: (v.started_at, v.id)))

    @cached_property
    def shown_visits(self) -> tuple[Visit, ...]:
        """The visits that are shown, oldest first: those that count, and those marked as entered in error."""
        shown = (v for v in self.visits if v.voided is None or v.in_error)
        return tuple(sorted(shown, key=lambda v: (v.started_at, v.id)))

    @cached_property
    def point_of(self) -> dict[str, TriggerPoint]:
        """Every trigger point by its id, voided ones too."""
        return {p.id: p for p in self.points}

    @cached_property
    def _findings_by_visit(self) -> dict[str, tuple[Finding, ...]]:
        """The findings that count, by visit, in the order of the letters."""
        order = {p.id: letter_index(p.letter) for p in self.points}
        by_visit = _by_visit(self.findings)
        return {v: tuple(sorted(f, key=lambda one: order[one.point_id])) for v, f in by_visit.items()}

    @cached_property
    def _record_of(self) -> dict[str, AnyRecord]:
        """Every record by its id."""
        everything = (getattr(self, field) for field in FIELDS.values())
        return {self.patient.id: self.patient} | {one.id: one for kind in everything for one in kind}

    @cached_property
    def _looked_up(self) -> dict[int, _ByVisit]:
        """What `_of` found out already, by the identity of the tuple that it looked through."""
        return {}

    def _of(self, records: tuple[_V, ...], visit_id: str) -> tuple[_V, ...]:
        """Return those of this chart's `records` that belong to a visit and count."""
        if not records:
            return ()
        known = self._looked_up.get(id(records))
        if known is None:
            known = self._looked_up[id(records)] = _by_visit(records)
        return known.get(visit_id, ())

    def visit(self, visit_id: str) -> Visit:
        """Return a visit by its id; KeyError when it is not this patient's."""
        found = self._record_of.get(visit_id)
        if not isinstance(found, Visit):
            raise KeyError(visit_id)
        return found

    @cached_property
    def _place_of(self) -> dict[str, int]:
        """The place of each visit that counts, by its id."""
        return {visit.id: number for number, visit in enumerate(self.current_visits)}

    def visit_before(self, visit_id: str) -> Visit | None:
        """Return the visit that came before, or None for the first and for one that does not count."""
        place = self._place_of.get(visit_id, 0)
        return self.current_visits[place - 1] if place else None

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


class Chart(ChartRecords, frozen=True, kw_only=True, dict=True):
    """One patient with every visit, and all that was recorded in it."""

    def findings_of(self, visit_id: str) -> tuple[Finding, ...]:
        """Return the findings of a visit that count, in the order of their letters."""
        return self._findings_by_visit.get(visit_id, ())

    def treatments_of(self, visit_id: str) -> tuple[Treatment, ...]:
        """Return the treatments of a visit that count."""
        return self._of(self.treatments, visit_id)

    def areas_of(self, visit_id: str) -> tuple[PainArea, ...]:
        """Return the pain areas of a visit that count, in the order of their drawing."""
        return self._of(self.areas, visit_id)

    def motions_of(self, visit_id: str) -> tuple[RangeOfMotion, ...]:
        """Return the measured movements of a visit that count."""
        return self._of(self.motions, visit_id)

    def attachments_of(self, visit_id: str) -> tuple[Attachment, ...]:
        """Return the photos and files of a visit that count."""
        return self._of(self.attachments, visit_id)

    def fibromyalgia_of(self, visit_id: str) -> Fibromyalgia | None:
        """Return what was asked for the fibromyalgia criteria at a visit, or None."""
        return _newest(self._of(self.fibromyalgia, visit_id))

    def tender_points_of(self, visit_id: str) -> TenderPoints | None:
        """Return the tender points of 1990 as examined at a visit, or None."""
        return _newest(self._of(self.tender_points, visit_id))

    def set_asides_of(self, visit_id: str) -> tuple[SetAside, ...]:
        """Return the advice that was set aside in a visit."""
        return self._of(self.set_asides, visit_id)

    def signatures_of(self, visit_id: str) -> tuple[Signature, ...]:
        """Return the signatures under a visit, the author's first as it was made first."""
        return self._of(self.signatures, visit_id)

    def addenda_of(self, visit_id: str) -> tuple[Addendum, ...]:
        """Return what was added to a signed visit, in the order of its writing."""
        return self._of(self.addenda, visit_id)

    def facts_of(self, visit_id: str) -> Facts | None:
        """Return what was confirmed at this very visit, or None; `facts_at` looks back too."""
        return _newest(self._of(self.facts, visit_id))

    def facts_at(self, visit_id: str) -> tuple[Facts | None, bool]:
        """Return the facts that hold at a visit, and whether they were confirmed there; else they are an older visit's.

        (None, False): nothing was ever asked.
        """
        here = self.facts_of(visit_id)
        if here is not None:
            return here, True
        visit: Visit | None = self.visit(visit_id)
        while (visit := self.visit_before(visit.id) if visit is not None else None) is not None:
            if (earlier := self.facts_of(visit.id)) is not None:
                return earlier, False
        return None, False

    def records_of(self, visit_id: str) -> tuple[AnyVisitRecord, ...]:
        """Return everything that was recorded in a visit and counts."""
        kept = (getattr(self, field) for kind, field in FIELDS.items() if kind not in ("visit", "point"))
        return tuple(one for records in kept for one in self._of(records, visit_id))

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
        fields = {
            field: _renewed(getattr(self, field), fresh.get(kind), self._record_of) for kind, field in FIELDS.items()
        }
        if "visit" in fresh:  # one may start before the last: its day was changed, or the clock was set back
            fields["visits"] = tuple(sorted(fields["visits"], key=lambda one: (one.started_at, one.id)))
        after = Chart(patient=cast("Patient", fresh.get("patient", {}).get(self.patient.id, self.patient)), **fields)
        look_ups = vars(after)  # a frozen record's look-ups live beside its fields
        look_ups["_record_of"] = self._record_of | {r.id: r for kind in fresh.values() for r in kind.values()}
        look_ups["_looked_up"] = {
            id(now): self._looked_up[id(now)]
            for now in (getattr(after, field) for field in FIELDS.values())
            if id(now) in self._looked_up  # the very tuple that this chart has too
        }
        if "visit" not in fresh:
            look_ups["current_visits"] = self.current_visits
        if "point" not in fresh:
            look_ups["point_of"] = self.point_of
        if all(p.letter == after.point_of[p.id].letter for p in self.points):
            look_ups["_findings_by_visit"] = _findings_after(self._findings_by_visit, after, fresh.get("finding", {}))
        return after

    def next_letter(self) -> str:
        """Return the letter for a new point: one that no point of this patient ever had."""
        return letter_at(max((letter_index(p.letter) + 1 for p in self.points), default=0))


def _by_visit(records: tuple[_V, ...]) -> dict[str, tuple[_V, ...]]:
    """Return the records that count, by visit, in the order in which they are given."""
    by_visit: dict[str, list[_V]] = {}
    for one in records:
        if one.voided is None:
            by_visit.setdefault(one.visit_id, []).append(one)
    return {visit_id: tuple(found) for visit_id, found in by_visit.items()}


def _newest(records: tuple[_V, ...]) -> _V | None:
    """Return the newest of what a visit has once, or None: two rooms may both have made one before they met."""
    return max(records, key=lambda one: one.id, default=None)


def _findings_after(
    before: dict[str, tuple[Finding, ...]], after: Chart, fresh: dict[str, AnyRecord]
) -> dict[str, tuple[Finding, ...]]:
    """Return the findings by visit of the chart that follows, made anew for the visits of `fresh` alone."""
    by_visit = dict(before)
    changed = [one for one in fresh.values() if isinstance(one, Finding)]
    for visit_id in {finding.visit_id for finding in changed}:
        here = [f for f in by_visit.get(visit_id, ()) if f.id not in fresh]
        here += [f for f in changed if f.visit_id == visit_id and f.voided is None]
        by_visit[visit_id] = tuple(sorted(here, key=lambda f: letter_index(after.point_of[f.point_id].letter)))
    return by_visit


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
