"""What all records share: a lasting id, a version, and how they are voided instead of deleted.

A record never changes: a correction is a copy with the next version. Times are aware and in UTC.
"""

import math
from datetime import datetime
from typing import Self

import msgspec

from bodymap.base.decimals import short_words
from bodymap.base.errors import InputError
from bodymap.base.text import translate


class Void(msgspec.Struct, frozen=True, kw_only=True, gc=False):
    """Who struck a record out, when and why."""

    by: str
    at: datetime
    reason: str


class Record(msgspec.Struct, frozen=True, kw_only=True, gc=False):  # thousands of them, never in a circle
    """One record: `id` is a UUIDv7, `version` counts from 1, `voided` is None while the record counts."""

    id: str
    version: int = 1
    voided: Void | None = None

    def revised(self, **changes: object) -> Self:
        """Return the next version of this record with `changes`; InputError where a value cannot be."""
        return msgspec.structs.replace(self, version=self.version + 1, **changes)


class VisitRecord(Record, frozen=True, kw_only=True, gc=False):
    """A record that belongs to a visit: it goes where its visit goes, and is closed when that is signed."""

    visit_id: str


def check_scale(value: object, low: int, high: int, field: str, name: str) -> None:
    """Raise InputError unless `value` is None or a whole number from `low` to `high`."""
    if value is None:
        return
    if isinstance(value, bool) or not isinstance(value, int) or not low <= value <= high:
        message = translate("record", "{0} must be a whole number from {1} to {2}.").format(name, low, high)
        raise InputError(message, field=field)


def check_measure(value: object, low: float, high: float, field: str, name: str) -> None:
    """Raise InputError unless `value` is None or a number from `low` to `high`."""
    if value is None:
        return
    if isinstance(value, bool) or not isinstance(value, int | float) or not math.isfinite(value):
        raise InputError(translate("record", "{0} must be a number.").format(name), field=field)
    if not low <= value <= high:
        message = translate("record", "{0} must be from {1} to {2}.").format(name, short_words(low), short_words(high))
        raise InputError(message, field=field)


def check_length(text: str, longest: int, field: str) -> None:
    """Raise InputError where a text is longer than `longest` characters."""
    if len(text) > longest:
        raise InputError(translate("record", "This is longer than {0} characters.").format(longest), field=field)


def check_line(text: str, longest: int, field: str) -> None:
    """Raise InputError where a text is too long for its place or not one line."""
    check_length(text, longest, field)
    if any(ord(c) < 32 or 127 <= ord(c) < 160 for c in text):
        raise InputError(translate("record", "Line breaks and control characters cannot be kept."), field=field)
