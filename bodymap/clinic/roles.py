"""Who may do what: three roles, one table. A user has one role or several, and may do what any of them allows.

Roles hold back colleagues, not somebody who takes the files apart: whoever can open a clinic has its key. The store
asks before it writes, the app before it shows a change, the window shows what is not allowed and why.
"""

from collections.abc import Iterable
from enum import StrEnum

from bodymap.base.errors import AccessError
from bodymap.base.text import translate
from bodymap.clinic.attachment import Attachment
from bodymap.clinic.change import AnyRecord, Change, Edit
from bodymap.clinic.clinic_settings import ClinicSettings
from bodymap.clinic.patient import Patient
from bodymap.clinic.signing import Addendum, Signature
from bodymap.clinic.visit import Visit


class NotAllowedError(AccessError):
    """The user's roles do not allow this."""


class Role(StrEnum):
    """What somebody is in the clinic."""

    CLINICIAN = "clinician"
    ASSISTANT = "assistant"
    ADMINISTRATOR = "administrator"


class Permission(StrEnum):
    """What somebody may do."""

    READ = "read"
    BACK_UP = "back-up"
    RECORD = "record"
    EXPORT = "export"
    SIGN = "sign"
    ADD_LATER = "add-later"
    ENTERED_IN_ERROR = "entered-in-error"
    LIMITS = "limits"
    MERGE = "merge"
    IMPORT = "import"
    EXPORT_ALL = "export-all"
    SETTINGS = "settings"
    AUDIT = "audit"
    RESTORE = "restore"
    PEOPLE = "people"
    NEW_KEY = "new-key"


_EVERYBODY = frozenset({Permission.READ, Permission.BACK_UP})
MAY: dict[Role, frozenset[Permission]] = {
    Role.ASSISTANT: _EVERYBODY | {Permission.RECORD, Permission.EXPORT},
    Role.CLINICIAN: _EVERYBODY
    | {
        Permission.RECORD,
        Permission.EXPORT,
        Permission.SIGN,
        Permission.ADD_LATER,
        Permission.ENTERED_IN_ERROR,
        Permission.LIMITS,
        Permission.MERGE,
        Permission.IMPORT,
    },
    Role.ADMINISTRATOR: _EVERYBODY
    | {
        Permission.MERGE,
        Permission.IMPORT,
        Permission.EXPORT_ALL,
        Permission.SETTINGS,
        Permission.AUDIT,
        Permission.RESTORE,
        Permission.PEOPLE,
        Permission.NEW_KEY,
    },
}
FIRST_USER = frozenset({Role.CLINICIAN, Role.ADMINISTRATOR})
UNDO_IMPORT = "undo-import"
_OF_LIMITS = ("limits", "rule_sets")


def role_words(role: Role) -> str:
    """Return a role's name in the user's language."""
    words = {
        Role.CLINICIAN: translate("roles", "Clinician"),
        Role.ASSISTANT: translate("roles", "Assistant"),
        Role.ADMINISTRATOR: translate("roles", "Administrator"),
    }
    return words[role]


def permission_words(permission: Permission) -> str:
    """Return what a permission allows, as a line of the table."""
    words = {
        Permission.READ: translate("roles", "Look at charts and lists"),
        Permission.BACK_UP: translate("roles", "Make backups"),
        Permission.RECORD: translate("roles", "Add patients and record visits"),
        Permission.EXPORT: translate("roles", "Export and print one patient's records"),
        Permission.SIGN: translate("roles", "Sign and co-sign visits"),
        Permission.ADD_LATER: translate("roles", "Add to signed visits"),
        Permission.ENTERED_IN_ERROR: translate("roles", "Mark a signed visit as entered in error"),
        Permission.LIMITS: translate("roles", "Set the clinic's dose limits and rules"),
        Permission.MERGE: translate("roles", "Merge the records of one person"),
        Permission.IMPORT: translate("roles", "Import records"),
        Permission.EXPORT_ALL: translate("roles", "Export the whole clinic"),
        Permission.SETTINGS: translate("roles", "Change the clinic's letterhead and settings"),
        Permission.AUDIT: translate("roles", "Look at the audit trail"),
        Permission.RESTORE: translate("roles", "Restore a backup"),
        Permission.PEOPLE: translate("roles", "Manage people, roles and the recovery code"),
        Permission.NEW_KEY: translate("roles", "Give the clinic a new key"),
    }
    return words[permission]


def allowed(roles: Iterable[Role]) -> frozenset[Permission]:
    """Return all that somebody with these roles may do."""
    return frozenset[Permission]().union(*(MAY[role] for role in roles))


def who_may(permission: Permission) -> tuple[Role, ...]:
    """Return the roles that allow something."""
    return tuple(role for role in Role if permission in MAY[role])


def refusal(permission: Permission) -> NotAllowedError:
    """Return the error for somebody whose roles do not allow this."""
    who = ", ".join(role_words(role) for role in who_may(permission))
    return NotAllowedError(
        translate("roles", "Your role does not allow this: {0}.").format(permission_words(permission)),
        translate("roles", "It needs the role: {0}.").format(who),
    )


def check(roles: Iterable[Role], *needed: Permission) -> None:
    """Raise NotAllowedError for the first of `needed` that the roles do not allow."""
    may = allowed(roles)
    for permission in needed:
        if permission not in may:
            raise refusal(permission)


def needed_for(change: Change) -> tuple[Permission, ...]:
    """Return what a change needs, each once."""
    if change.action == UNDO_IMPORT and all(
        isinstance(edit.after, Patient) and edit.after.voided for edit in change.edits
    ):
        return (Permission.IMPORT,)
    merging = any(_merges(edit) for edit in change.edits)
    found = (one for edit in change.edits for one in _needed(edit, merging))
    return tuple(dict.fromkeys(found))


def _needed(edit: Edit, merging: bool) -> tuple[Permission, ...]:
    before, after = edit.before, edit.after
    if isinstance(after, Signature):
        return (Permission.SIGN,)
    if isinstance(after, Addendum):
        return (Permission.ADD_LATER,)
    if isinstance(after, ClinicSettings):
        return _for_settings(before, after)
    if isinstance(after, Attachment) and not after.visit_id:  # the clinic's logo
        return (Permission.SETTINGS,)
    if before is None and isinstance(after, Visit) and not after.is_draft:
        return (Permission.SIGN,)
    if isinstance(before, Visit) and isinstance(after, Visit):
        if before.status is not after.status:
            return (Permission.SIGN,)
        if not before.is_draft and before.voided != after.voided:
            return (Permission.ENTERED_IN_ERROR,)
    return (Permission.MERGE,) if merging else (Permission.RECORD,)


def _merges(edit: Edit) -> bool:
    before, after = edit.before, edit.after
    return isinstance(before, Patient) and isinstance(after, Patient) and before.merged_into != after.merged_into


def _for_settings(before: AnyRecord | None, after: ClinicSettings) -> tuple[Permission, ...]:
    """Return what it needs to change the clinic's settings: the limits are a clinician's, the rest is not."""
    old = before if isinstance(before, ClinicSettings) else ClinicSettings(id=after.id, version=0)
    limits = any(getattr(old, name) != getattr(after, name) for name in _OF_LIMITS)
    others = old.revised(**{name: getattr(after, name) for name in _OF_LIMITS}) != after
    return (Permission.LIMITS,) * limits + (Permission.SETTINGS,) * (others or not limits)
