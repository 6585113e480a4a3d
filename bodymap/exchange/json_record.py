"""The complete record as JSON: every version's newest state, voided records too, in the words of the records.

Described by `assets/schema/bodymap-record-2.schema.json`; a change of meaning takes a new FORMAT_VERSION. Positions are
millimetres in the view's frame, pressure kPa, volume mL; times are UTC in ISO 8601; bytes of photos and files base64.
"""

import base64
from collections.abc import Callable, Iterable, Iterator
from datetime import datetime
from typing import Any

import msgspec

from bodymap.clinic.attachment import Attachment
from bodymap.clinic.chart import FIELDS, Chart
from bodymap.clinic.clinic_settings import ClinicSettings

FORMAT = "bodymap-record"
FORMAT_VERSION = 2
Bytes = Callable[[str], bytes]


class Origin(msgspec.Struct, frozen=True, kw_only=True):
    """Where an export comes from and when it was made; settings and logo go with a whole clinic."""

    clinic_id: str
    clinic_name: str
    exported_at: datetime
    settings: ClinicSettings | None = None
    logo: Attachment | None = None


def record_document(charts: Iterable[Chart], origin: Origin, blob: Bytes | None = None) -> dict[str, Any]:
    """Return the document for these patients, in the order given; `blob` returns the bytes of an attachment."""
    return {**_head(origin, blob), "records": [patient_document(chart, blob) for chart in charts]}


def patient_document(chart: Chart, blob: Bytes | None = None) -> dict[str, Any]:
    """Return one patient with every record; without `blob` the contents of photos and files are null."""
    document: dict[str, Any] = {"patient": msgspec.to_builtins(chart.patient)}
    for field in FIELDS.values():
        document[field] = msgspec.to_builtins(getattr(chart, field))
    document["attachments"] = [_attachment(one, blob) for one in chart.attachments]
    return document


def record_json(charts: Iterable[Chart], origin: Origin, blob: Bytes | None = None) -> bytes:
    """Return the document as indented UTF-8."""
    return b"".join(record_parts(charts, origin, blob))


def record_parts(charts: Iterable[Chart], origin: Origin, blob: Bytes | None = None) -> Iterator[bytes]:
    """Yield the document piece by piece, a patient at a time, so that a whole clinic need not be in memory at once."""
    head = _indented(_head(origin, blob), 0)
    yield head.removesuffix(b"\n}") + b',\n  "records": ['
    between = b"\n    {"
    for chart in charts:
        yield between
        yield from _patient_parts(chart, blob)
        between = b",\n    {"
    yield (b"]" if between == b"\n    {" else b"\n  ]") + b"\n}\n"


def _patient_parts(chart: Chart, blob: Bytes | None) -> Iterator[bytes]:
    """Yield what is within the braces of a patient, a kind of records at a time, which keeps memory low."""
    yield b'\n      "patient": ' + _indented(chart.patient, 6)
    for field in FIELDS.values():
        found = (
            [_attachment(one, blob) for one in chart.attachments] if field == "attachments" else getattr(chart, field)
        )
        yield f',\n      "{field}": '.encode() + _indented(found, 6)
    yield b"\n    }"


def _head(origin: Origin, blob: Bytes | None) -> dict[str, Any]:
    return {
        "format": FORMAT,
        "version": FORMAT_VERSION,
        "exported_at": origin.exported_at.isoformat(),
        "clinic": {
            "id": origin.clinic_id,
            "name": origin.clinic_name,
            "settings": None if origin.settings is None else msgspec.to_builtins(origin.settings),
            "logo": None if origin.logo is None else _attachment(origin.logo, blob),
        },
    }


def _attachment(attachment: Attachment, blob: Bytes | None) -> dict[str, Any]:
    content = None if blob is None else base64.b64encode(blob(attachment.id)).decode()
    return {**msgspec.to_builtins(attachment), "content": content}


def _indented(document: Any, spaces: int) -> bytes:
    """Return a part of the document as text; a line break in it is never part of a string."""
    text = msgspec.json.format(msgspec.json.encode(document), indent=2)
    return text.replace(b"\n", b"\n" + b" " * spaces) if spaces else text
