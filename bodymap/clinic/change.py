"""Changes: what one action of a user does to the records, and how it is taken back.

A change is written as a whole or not at all. Undo sends the earlier content down the same road as a new version.
"""

from collections.abc import Mapping
from typing import Any

import msgspec

from bodymap.clinic.advice import SetAside
from bodymap.clinic.area import PainArea
from bodymap.clinic.attachment import Attachment
from bodymap.clinic.clinic_settings import ClinicSettings
from bodymap.clinic.criteria import Fibromyalgia, TenderPoints
from bodymap.clinic.facts import Facts
from bodymap.clinic.finding import Finding, TriggerPoint
from bodymap.clinic.motion import RangeOfMotion
from bodymap.clinic.patient import Patient
from bodymap.clinic.record import Record, Void
from bodymap.clinic.signing import Addendum, Signature
from bodymap.clinic.treatment import Treatment
from bodymap.clinic.visit import Visit

AnyVisitRecord = (
    Finding
    | Treatment
    | Facts
    | PainArea
    | RangeOfMotion
    | Attachment
    | Fibromyalgia
    | TenderPoints
    | SetAside
    | Signature
    | Addendum
)
AnyRecord = Patient | Visit | TriggerPoint | AnyVisitRecord | ClinicSettings


class Edit(msgspec.Struct, frozen=True):
    """One record before (None: it is new) and after; `after.version` follows `before.version`."""

    before: AnyRecord | None
    after: AnyRecord


class Change(msgspec.Struct, frozen=True, kw_only=True):
    """What one action does: `action` is the audit trail's word (`mark`, `score` ...), `label` the user's."""

    action: str
    label: str
    edits: tuple[Edit, ...]


class ChangeSet(msgspec.Struct, frozen=True, kw_only=True):
    """What happened: which ids of which kinds, and who asked; tells whoever shows them."""

    kinds: frozenset[str]
    ids: frozenset[str]
    initiator: str


KINDS: dict[type[AnyRecord], str] = {
    Patient: "patient",
    Visit: "visit",
    TriggerPoint: "point",
    Finding: "finding",
    Treatment: "treatment",
    Facts: "facts",
    PainArea: "area",
    RangeOfMotion: "motion",
    Attachment: "attachment",
    Fibromyalgia: "fibromyalgia",
    TenderPoints: "tender-points",
    SetAside: "set-aside",
    Signature: "signature",
    Addendum: "addendum",
    ClinicSettings: "settings",
}


def kind_of(record: AnyRecord) -> str:
    """Return the word for a record's kind, as it stands in the audit trail: patient, visit, point, finding ..."""
    return KINDS[type(record)]


def change_set(change: Change, initiator: str) -> ChangeSet:
    """Return what `change` touched."""
    return ChangeSet(
        kinds=frozenset(kind_of(edit.after) for edit in change.edits),
        ids=frozenset(edit.after.id for edit in change.edits),
        initiator=initiator,
    )


def altered(before: Record, after: Record) -> dict[str, Any]:
    """Return the fields, the version left out, in which `after` differs from `before`, with their values in `after`."""
    names = [name for name in after.__struct_fields__ if name != "version"]
    return {name: getattr(after, name) for name in names if getattr(after, name) != getattr(before, name)}


def same_content(one: AnyRecord, other: AnyRecord) -> bool:
    """Return whether two versions of a record say the same."""
    return type(one) is type(other) and not altered(one, other)


def inverse(change: Change, current: Mapping[str, AnyRecord], void: Void, *, action: str) -> Change:
    """Return the change that restores what was before `change`; it has no edits where nothing is left of `change`.

    `current` holds the newest version of each record that `change` touched. A record that `change` made is voided
    with `void`; in any other the fields that `change` altered get their earlier values as a new version. What
    somebody else wrote meanwhile, into the other fields or over the same one, stays.
    """
    edits = []
    for edit in reversed(change.edits):
        now = current[edit.after.id]
        if edit.before is None:
            restored: dict[str, Any] = {"voided": void} if now.voided is None else {}
        else:
            ours = altered(edit.after, edit.before)
            restored = {name: old for name, old in ours.items() if getattr(now, name) == getattr(edit.after, name)}
        if restored:
            edits.append(Edit(now, now.revised(**restored)))
    return Change(action=action, label=change.label, edits=tuple(edits))
