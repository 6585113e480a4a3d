"""The audit trail: numbered events, each holding the hash of the one before.

hash = SHA-256 of the compact UTF-8 JSON array [1, number, at, user_id, action, patient_id, visit_id, edits, detail,
previous_hash], written as 64 hexadecimal digits; `at` is in microseconds UTC, `edits` and `detail` are the stored
texts as they are. The first event's previous hash is 64 zeros. Edits name the kind and hold the record before and
after. Texts for the user (labels) are not in it: their language may change.
"""

import hashlib
import re
from datetime import datetime
from typing import Any

import msgspec

from bodymap.base.errors import InputError
from bodymap.base.text import translate
from bodymap.clinic.change import Change
from bodymap.store.rows import KIND_OF, to_micros

FORMAT = 1
NO_HASH = "0" * 64
_NUL = re.compile(r"(?<!\\)(?:\\\\)*\\u0000")  # PostgreSQL's text has no place for it
_BACK_BY_AT_LEAST = 60_000_000  # a minute, in microseconds: less is two clocks, not a clock set back


class Event(msgspec.Struct, frozen=True, array_like=True):
    """One event as it is stored; the fields are in the order of the table's columns."""

    number: int
    at: int
    user_id: str
    action: str
    patient_id: str
    visit_id: str
    edits: str
    detail: str
    previous_hash: str
    hash: str


class Tail(msgspec.Struct, frozen=True):
    """The newest event's number, time and hash: what the next one hangs on."""

    number: int = 0
    at: int = 0
    hash: str = NO_HASH


def _hash(*fields: Any) -> str:
    return hashlib.sha256(msgspec.json.encode((FORMAT, *fields))).hexdigest()


def hash_of(event: Event) -> str:
    """Return the hash that an event must carry."""
    return _hash(*msgspec.structs.astuple(event)[:-1])


def edits_text(change: Change) -> str:
    """Return the edits of a change as the trail keeps them; InputError for text that no database can hold."""
    edits = [{"kind": KIND_OF[type(e.after)].name, "before": e.before, "after": e.after} for e in change.edits]
    try:
        text = msgspec.json.encode(edits).decode()
    except UnicodeEncodeError:
        raise _unwritable() from None
    if _NUL.search(text):
        raise _unwritable()
    return text


def _unwritable() -> InputError:
    return InputError(
        translate("store", "The text contains characters that cannot be kept."),
        translate("store", "Delete them and type the text again."),
    )


def next_event(
    tail: Tail,
    *,
    at: datetime,
    user_id: str,
    action: str,
    patient_id: str = "",
    visit_id: str = "",
    edits: str = "[]",
    detail: dict[str, Any] | None = None,
) -> Event:
    """Return the event that follows `tail`. A clock that was set back is recorded as it is, and noted."""
    moment = to_micros(at)
    facts = dict(detail or {})
    if tail.at - moment > _BACK_BY_AT_LEAST:
        facts["clock_went_back"] = (tail.at - moment) // 1_000_000
    told = msgspec.json.encode(facts).decode()
    fields = (tail.number + 1, moment, user_id, action, patient_id, visit_id, edits, told, tail.hash)
    return Event(*fields, _hash(*fields))
