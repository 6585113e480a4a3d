"""The key of a de-identified export: which subject is which patient. It undoes the export: keep it apart.

JSON. `secret` makes the codes and the moved dates: whoever exports again with the same key file gives every patient the
same code. Names are not in it.
"""

import base64
import binascii
import secrets
from collections.abc import Iterable
from datetime import datetime

import msgspec

from bodymap.base.errors import InputError
from bodymap.base.text import translate
from bodymap.clinic.deidentify import Pseudonym
from bodymap.clinic.patient import Patient

FORMAT, VERSION = "bodymap-deidentification-key", 1
SECRET_BYTES = 32
MOST_BYTES = 200_000_000


class Subject(msgspec.Struct, frozen=True):
    """One patient: the code, whose it is, and by how many days the dates were moved."""

    subject: str
    patient_id: str
    chart_number: str
    shift_days: int


class KeyFile(msgspec.Struct, frozen=True, kw_only=True):
    """The key file as it is written."""

    format: str
    version: int
    warning: str
    made_at: datetime
    secret: str
    subjects: tuple[Subject, ...]


def new_secret() -> bytes:
    """Return a secret for an export."""
    return secrets.token_bytes(SECRET_BYTES)


def subject_of(patient: Patient, pseudonym: Pseudonym) -> Subject:
    """Return the line of a patient."""
    return Subject(pseudonym.subject, patient.id, patient.chart_number, pseudonym.shift_days)


def key_json(secret: bytes, subjects: Iterable[Subject], made_at: datetime, before: KeyFile | None = None) -> bytes:
    """Return the key file; who was in an earlier one and not in this export stays in it."""
    found = {} if before is None else {one.patient_id: one for one in before.subjects}
    found |= {one.patient_id: one for one in subjects}
    key = KeyFile(
        format=FORMAT,
        version=VERSION,
        warning="Whoever has this file knows which patient each subject is. Keep it apart from the data.",
        made_at=made_at,
        secret=base64.b64encode(secret).decode(),
        subjects=tuple(sorted(found.values(), key=lambda one: one.subject)),
    )
    return msgspec.json.format(msgspec.json.encode(key), indent=2) + b"\n"


def read_key(data: bytes) -> tuple[KeyFile, bytes]:
    """Return a key file and its secret; InputError where it is none."""
    try:
        key = msgspec.json.decode(data, type=KeyFile)
        secret = base64.b64decode(key.secret, validate=True)
    except (msgspec.MsgspecError, UnicodeDecodeError, RecursionError, binascii.Error, ValueError):
        raise _no_key() from None
    if key.format != FORMAT or key.version != VERSION or len(secret) != SECRET_BYTES:
        raise _no_key()
    return key, secret


def _no_key() -> InputError:
    return InputError(
        translate("key file", "This is not the key file of a de-identified export."),
        translate("key file", "Choose another file. Nothing was written."),
    )
