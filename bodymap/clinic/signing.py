"""Signatures, and what was added after them. Both are written once and never revised; an addendum may be voided."""

from datetime import datetime
from enum import StrEnum

from bodymap.base.errors import InputError
from bodymap.base.text import translate
from bodymap.clinic.record import VisitRecord, check_length

MAX_TEXT = 20_000


class Meaning(StrEnum):
    """What a signature says."""

    AUTHOR = "author"
    COSIGNER = "cosigner"


class Signature(VisitRecord, frozen=True, kw_only=True):
    """Who signed a visit, when, and as what; the name is kept as it was then."""

    user_id: str
    user_name: str
    meaning: Meaning = Meaning.AUTHOR
    at: datetime


class Addendum(VisitRecord, frozen=True, kw_only=True):
    """What was added to a signed visit, by whom, when and why; the visit itself stays as it was."""

    user_id: str
    user_name: str
    at: datetime
    reason: str
    text: str

    def __post_init__(self) -> None:
        """Raise InputError where a field cannot be."""
        for field, message in (
            ("reason", translate("signing", "Say why something is added.")),
            ("text", translate("signing", "Enter what is added.")),
        ):
            check_length(getattr(self, field), MAX_TEXT, field)
            if not getattr(self, field).strip():
                raise InputError(message, field=field)


AFTER_SIGNING = (Signature, Addendum)  # all that a signed visit still takes
