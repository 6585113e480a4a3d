"""Changes: what one action of a user does to the records, and how it is taken back.

A change is written as a whole or not at all. Undo sends the earlier content down the same road as a new version.
"""

import msgspec

from bodymap.clinic.finding import Finding, Treatment, TriggerPoint
from bodymap.clinic.patient import Patient
from bodymap.clinic.record import Void
from bodymap.clinic.visit import Visit

AnyRecord = Patient | Visit | TriggerPoint | Finding | Treatment


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


def inverse(change: Change, current: dict[str, AnyRecord], void: Void, *, action: str) -> Change:
    """Return the change that restores what was before `change`.

    `current` holds the newest version of each record that `change` touched. A record that `change` made is voided
    with `void`; any other gets its earlier content as a new version.
    """
    edits = []
    for edit in reversed(change.edits):
        now = current[edit.after.id]
        if edit.before is None:
            restored = now.revised(voided=void)
        else:
            restored = msgspec.structs.replace(edit.before, version=now.version + 1)
        edits.append(Edit(now, restored))
    return Change(action=action, label=change.label, edits=tuple(edits))
