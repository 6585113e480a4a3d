"""Our own record on the resource that tells of it, so that nothing is lost on the way out and back.

The extension `record` holds the record's kind, its content in the words of the record format (`json_record`), and a
checksum of the resource without the extension: whoever changes a standard field afterwards is found out. A resource
that only repeats part of a record names that record instead of its content.
"""

import hashlib
from typing import Any

import msgspec

from bodymap.clinic.change import AnyRecord, kind_of
from bodymap.exchange.fhir.terms import RECORD, Resource, written
from bodymap.exchange.json_record import FORMAT_VERSION

_encoder = msgspec.json.Encoder(order="deterministic")


def with_record(resource: Resource, record: AnyRecord) -> Resource:
    """Return a resource with the record that it tells of."""
    content = written(msgspec.json.encode(record).decode())
    return _stamped(
        resource,
        [
            {"url": "id", "valueString": record.id},
            {"url": "kind", "valueCode": kind_of(record)},
            {"url": "format", "valueInteger": FORMAT_VERSION},
            {"url": "content", "valueString": content},
        ],
    )


def as_part_of(resource: Resource, record_id: str) -> Resource:
    """Return a resource that repeats part of a record."""
    return _stamped(resource, [{"url": "id", "valueString": record_id}])


def _stamped(resource: Resource, parts: list[Resource]) -> Resource:
    parts.append({"url": "checksum", "valueString": checksum(resource)})
    return {**resource, "extension": [*resource.get("extension", ()), {"url": RECORD, "extension": parts}]}


def checksum(resource: Resource) -> str:
    """Return the checksum of a resource that has no such extension: SHA-256 of its JSON with sorted names."""
    return hashlib.sha256(_encoder.encode(resource)).hexdigest()


class Stamp(msgspec.Struct, frozen=True, kw_only=True):
    """What the extension says; `content` is empty on a resource that only repeats part of a record."""

    record_id: str
    kind: str
    format: int
    content: str
    unchanged: bool


def stamp_of(resource: Resource) -> Stamp | None:
    """Return what our extension on a resource says; None where there is none, or none that can be one."""
    extensions = resource.get("extension")
    if not isinstance(extensions, list):
        return None
    ours = [one for one in extensions if isinstance(one, dict) and one.get("url") == RECORD]
    if len(ours) != 1 or not isinstance(ours[0].get("extension"), list):
        return None
    parts = [one for one in ours[0]["extension"] if isinstance(one, dict) and isinstance(one.get("url"), str)]
    said = {one["url"]: _value(one) for one in parts}
    record_id, kind, content = (said.get(name, "") for name in ("id", "kind", "content"))
    if not (isinstance(record_id, str) and isinstance(kind, str) and isinstance(content, str)):
        return None
    version = said.get("format", 0)
    return Stamp(
        record_id=record_id,
        kind=kind,
        format=version if type(version) is int else 0,
        content=content,
        unchanged=said.get("checksum") == checksum(bare(resource)),
    )


def bare(resource: Resource) -> Resource:
    """Return a resource without our extension."""
    others = [one for one in resource["extension"] if not (isinstance(one, dict) and one.get("url") == RECORD)]
    rest = {name: value for name, value in resource.items() if name != "extension"}
    return rest | {"extension": others} if others else rest


def _value(part: Resource) -> Any:
    return next((value for name, value in part.items() if name.startswith("value")), None)
