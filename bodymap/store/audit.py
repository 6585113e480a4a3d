"""The audit trail: numbered events, each holding the hash of the one before.

hash = SHA-256 of the compact UTF-8 JSON array [1, number, at, user_id, action, patient_id, visit_id, previous_hash,
detail, edits], written as 64 hexadecimal digits; `at` is in microseconds UTC, `edits` and `detail` are the stored
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
from bodymap.clinic.change import AnyRecord, Change
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
    previous_hash: str
    hash: str
    detail: str
    edits: str


_HASH = Event.__struct_fields__.index("hash")


class Tail(msgspec.Struct, frozen=True):
    """The newest event's number, time and hash: what the next one hangs on."""

    number: int = 0
    at: int = 0
    hash: str = NO_HASH


def hash_of(event: Event) -> str:
    """Return the hash that an event must carry."""
    fields = msgspec.structs.astuple(event)
    hashed = (FORMAT, *fields[:_HASH], *fields[_HASH + 1 :])
    return hashlib.sha256(msgspec.json.encode(hashed)).hexdigest()


def _content(record: AnyRecord | None) -> dict[str, Any] | None:
    """Return a record's fields without those that are None: a finding has many, and each costs room in every event."""
    if record is None:
        return None
    fields: dict[str, Any] = msgspec.to_builtins(record)
    return {name: value for name, value in fields.items() if value is not None}


def content_text(record: AnyRecord) -> bytes:
    """Return a record as the trail writes it."""
    return msgspec.json.encode(_content(record))


def edits_text(change: Change) -> str:
    """Return the edits of a change as the trail keeps them; InputError for text that no database can hold."""
    edits = [
        {"kind": KIND_OF[type(e.after)].name, "before": _content(e.before), "after": _content(e.after)}
        for e in change.edits
    ]
    try:
        text = msgspec.json.encode(edits).decode()
    except UnicodeEncodeError:
        raise _unwritable() from None
    if "\\u0000" in text and _NUL.search(text):
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
    event = Event(
        number=tail.number + 1,
        at=moment,
        user_id=user_id,
        action=action,
        patient_id=patient_id,
        visit_id=visit_id,
        previous_hash=tail.hash,
        hash="",
        detail=msgspec.json.encode(facts).decode(),
        edits=edits,
    )
    return msgspec.structs.replace(event, hash=hash_of(event))
