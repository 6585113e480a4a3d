"""Putting records under the right patient: merging doubles, and moving a draft that was begun under the wrong one.

Each is one change, so it happens whole or not at all, and the audit trail holds both patients' ids (before and after).
"""

import itertools
from collections.abc import Iterable

from bodymap.base.errors import InputError
from bodymap.base.ids import new_id
from bodymap.base.text import translate
from bodymap.clinic.attachment import Attachment
from bodymap.clinic.change import Change, Edit
from bodymap.clinic.chart import Chart
from bodymap.clinic.finding import Finding, TriggerPoint, letter_at, letter_index
from bodymap.clinic.patient import Patient
from bodymap.clinic.treatment import Treatment
from bodymap.clinic.visit import Visit


def _letters(target: Chart, points: Iterable[TriggerPoint]) -> dict[str, str]:
    """Return by id the letter of each point in `target`: its own where that is free, else one never used."""
    coming = sorted(points, key=lambda p: letter_index(p.letter))
    taken = {p.letter for p in target.points}
    kept = {p.id: p.letter for p in coming if p.letter not in taken}
    free = itertools.count(max((letter_index(one) + 1 for one in (*taken, *kept.values())), default=0))
    return kept | {p.id: letter_at(next(free)) for p in coming if p.letter in taken}


def _check_target(patient: Patient) -> None:
    if patient.voided is not None or patient.merged_into:
        raise InputError(
            translate("transfer", "This patient record is not in use any more."),
            translate("transfer", "Choose the record that took its place."),
        )


def merge(keep: Chart, other: Chart) -> Change:
    """Return the change after which `keep` has every visit and point of `other`, which points to it."""
    if keep.patient.id == other.patient.id:
        raise InputError(translate("transfer", "This is one patient, not two: choose another one."))
    _check_target(keep.patient)
    _check_target(other.patient)
    letters = _letters(keep, other.points)
    kept = keep.patient.id
    edits = [Edit(p, p.revised(patient_id=kept, letter=letters[p.id])) for p in other.points]
    edits += [Edit(v, v.revised(patient_id=kept)) for v in other.visits]
    edits.append(Edit(other.patient, other.patient.revised(merged_into=kept)))
    return Change(action="merge-patients", label=translate("transfer", "Merge patients"), edits=tuple(edits))


def move_draft(source: Chart, visit_id: str, target: Chart) -> Change:
    """Return the change that puts a draft, with all that was recorded in it, under another patient.

    Its own points go along. A point that other visits know stays, and the finding gets a new point.
    """
    visit = source.visit(visit_id)
    if not visit.is_draft or visit.voided is not None:
        raise InputError(
            translate("transfer", "Only an open draft can be moved."),
            translate("transfer", "A signed visit stays under its patient."),
        )
    if source.patient.id == target.patient.id:
        raise InputError(translate("transfer", "The visit is under this patient already."))
    _check_target(target.patient)
    photos = tuple(one for one in source.attachments if one.point_id)
    recorded: tuple[Finding | Treatment | Attachment, ...] = (*source.findings, *source.treatments, *photos)
    inside = [r for r in recorded if r.visit_id == visit_id]
    outside = {r.point_id for r in recorded if r.visit_id != visit_id}
    edits: list[Edit] = []
    new_points: dict[str, str] = {}
    points = [source.point_of[point_id] for point_id in dict.fromkeys(r.point_id for r in inside)]
    letters = _letters(target, points)
    for point in points:
        if point.id in outside:
            counts = any(r.voided is None for r in inside if r.point_id == point.id)
            copy = _copy(point, target.patient.id, letters[point.id], counts=counts)
            edits.append(Edit(None, copy))
            new_points[point.id] = copy.id
        else:
            edits.append(Edit(point, point.revised(patient_id=target.patient.id, letter=letters[point.id])))
    edits.append(Edit(visit, visit.revised(patient_id=target.patient.id)))
    edits += [Edit(r, r.revised(point_id=new_points[r.point_id])) for r in inside if r.point_id in new_points]
    asides = [one for one in source.set_asides if one.visit_id == visit_id and one.about in new_points]
    edits += [Edit(one, one.revised(about=new_points[one.about])) for one in asides]
    return Change(action="move-draft", label=translate("transfer", "Move visit to another patient"), edits=tuple(edits))


def _copy(point: TriggerPoint, patient_id: str, letter: str, *, counts: bool) -> TriggerPoint:
    voided = None if counts else point.voided
    return TriggerPoint(
        id=new_id(), patient_id=patient_id, letter=letter, muscle=point.muscle, side=point.side, voided=voided
    )


def patients_of(change: Change) -> frozenset[str]:
    """Return the ids of the patients whose charts a change touches, before and after."""
    ids: set[str] = set()
    for edit in change.edits:
        for record in (edit.before, edit.after):
            if isinstance(record, Patient):
                ids.add(record.id)
            elif isinstance(record, Visit | TriggerPoint):
                ids.add(record.patient_id)
    return frozenset(ids)
