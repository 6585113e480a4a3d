"""Advice that somebody chose not to follow: which, why, who and when."""

from datetime import datetime

from bodymap.base.errors import InputError
from bodymap.base.text import translate
from bodymap.clinic.record import VisitRecord, check_length

MAX_TEXT = 20_000


class SetAside(VisitRecord, frozen=True, kw_only=True):
    """One piece of advice set aside; `about` is the id of the record that it was about, or empty.

    `said` keeps the advice in the words in which it was shown, so that later tables cannot change what was read.
    """

    rule_id: str
    about: str = ""
    said: str
    reason: str
    by: str
    at: datetime

    def __post_init__(self) -> None:
        """Raise InputError where a field cannot be."""
        check_length(self.said, MAX_TEXT, "said")
        check_length(self.reason, MAX_TEXT, "reason")
        if not self.reason.strip():
            raise InputError(translate("advice", "Say why the advice is set aside."), field="reason")
