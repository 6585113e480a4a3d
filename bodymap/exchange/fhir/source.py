"""A file of FHIR, opened: a Bundle of R4 as JSON, and its resources by what others call them.

The file is hostile until proven otherwise. What would take too much memory, is nested too deeply, is there twice or is
of another version of FHIR is an InputError.
"""

import re
from collections.abc import Iterator
from typing import Any

import msgspec

from bodymap.base.errors import InputError
from bodymap.base.text import translate
from bodymap.exchange.fhir.node import Node, refused
from bodymap.exchange.fhir.terms import Resource
from bodymap.exchange.strict_json import UNREADABLE, check_names, members, plain, text_of

Buffer = bytes | bytearray | memoryview
MOST_BYTES = 300_000_000
MOST_MARKS = 12_000_000  # commas and brackets; each value takes some 100 bytes of memory
BUNDLES = ("collection", "document", "searchset", "transaction", "batch", "message")
OTHER_VERSIONS = {  # fields that tell another version of FHIR
    "R5": {
        "BodyStructure": ("includedStructure",),
        "Condition": ("participant",),
        "Encounter": ("actualPeriod", "plannedStartDate", "virtualService", "admission"),
        "MedicationAdministration": ("occurenceDateTime", "occurencePeriod"),
        "MedicationStatement": ("adherence",),
        "Procedure": ("occurrenceDateTime", "occurrencePeriod", "reported"),
    },
    "STU3": {
        "AllergyIntolerance": ("assertedDate",),
        "Condition": ("context", "assertedDate"),
        "Observation": ("context", "comment"),
        "Patient": ("animal",),
        "Procedure": ("context", "notDone"),
    },
}
_OURS = re.compile(rb'\{\s*"format"\s*:\s*"bodymap-record"')
_ID = re.compile(r"[A-Za-z0-9.-]{1,64}")
_PIECE = 1 << 20


class _Head(msgspec.Struct):
    resourceType: Any = None  # noqa: N815  (FHIR's name)
    type: Any = None
    timestamp: Any = None
    entry: msgspec.Raw = msgspec.Raw(b"[]")


class _Kind(msgspec.Struct):
    resourceType: Any = None  # noqa: N815  (FHIR's name)


def is_fhir(data: Buffer) -> bool:
    """Tell whether a file is FHIR, in JSON or in XML, of any version."""
    start = bytes(data[:2000]).lstrip(b"\xef\xbb\xbf \t\r\n")
    if start.startswith(b"<"):
        return b"http://hl7.org/fhir" in start
    if _OURS.match(start):  # such a file may be huge
        return False
    try:
        return isinstance(msgspec.json.decode(text_of(data), type=_Kind).resourceType, str)
    except (*UNREADABLE, InputError):
        return False


class Entry(Node):
    """One resource of the file: its kind, its id, and what it is called there."""

    __slots__ = ("full_url", "id", "kind")

    def __init__(self, number: int, kind: str, resource_id: str, full_url: str, resource: Resource) -> None:
        name = f"{kind}/{resource_id}" if resource_id else translate("fhir", "entry {0} ({1})").format(number, kind)
        super().__init__(name, resource)
        self.kind, self.id, self.full_url = kind, resource_id, full_url


class Source:
    """The resources of a bundle in their order, and how a reference is followed."""

    def __init__(self, data: Buffer) -> None:
        """Open a file; InputError for one that cannot be read."""
        head = _opened(data)
        self.bundle = Node("Bundle", {"timestamp": head.timestamp})
        self.entries: list[Entry] = []
        self._by_url: dict[str, Entry] = {}
        self._by_name: dict[str, Entry] = {}
        for number, raw in enumerate(_list(head.entry), start=1):
            self._take(number, raw)

    def _take(self, number: int, raw: msgspec.Raw) -> None:
        where = translate("fhir", "entry {0}").format(number)
        try:
            found = msgspec.json.decode(raw)
        except UNREADABLE as error:
            raise refused(f"{where}: {plain(error)}") from None
        check_names(raw, where)
        if not isinstance(found, dict):
            raise refused(translate("fhir", "{0}: this must be an object.").format(where), "entry")
        outer = Node(where, found)
        inner = outer.node("resource")
        if inner is None:
            return
        kind, resource_id = inner.text("resourceType"), inner.text("id")
        if not re.fullmatch("[A-Za-z]{1,64}", kind):
            raise inner.wrong("resourceType", translate("fhir", "this is no kind of resource."))
        if resource_id and not _ID.fullmatch(resource_id):
            raise inner.wrong("id", translate("fhir", "this is no id."))
        entry = Entry(number, kind, resource_id, outer.text("fullUrl"), inner.value)
        self._know(entry)
        _check_version(entry)
        self.entries.append(entry)

    def _know(self, entry: Entry) -> None:
        name = f"{entry.kind}/{entry.id}" if entry.id else ""
        for key, known in ((entry.full_url, self._by_url), (name, self._by_name)):
            if key and known.setdefault(key, entry) is not entry:
                raise refused(translate("fhir", "{0} is in the file twice.").format(entry.where), "id")

    def of(self, *kinds: str) -> Iterator[Entry]:
        """Yield the resources of some kinds in their order."""
        return (entry for entry in self.entries if entry.kind in kinds)

    def follow(self, reference: str, entry: Entry) -> Node | None:
        """Return what a reference in a resource points to; None where that is not in the file."""
        if reference.startswith("#"):
            return next((one for one in entry.nodes("contained") if one.text("id") == reference[1:]), None)
        reference = reference.partition("/_history/")[0]
        if reference in self._by_url:
            return self._by_url[reference]
        own = f"/{entry.kind}/{entry.id}"
        if entry.id and entry.full_url.endswith(own):
            beside = f"{entry.full_url.removesuffix(own)}/{reference}"
            if beside in self._by_url:
                return self._by_url[beside]
        return self._by_name.get(reference)


def _opened(data: Buffer) -> _Head:
    if len(data) > MOST_BYTES:
        message = translate("fhir", "This FHIR file is larger than {0} MB.").format(MOST_BYTES // 1_000_000)
        raise refused(message, hint=translate("fhir", "Ask for one patient at a time. Nothing was imported."))
    if bytes(data[:2000]).lstrip(b"\xef\xbb\xbf \t\r\n").startswith(b"<"):
        raise refused(
            translate("fhir", "This is FHIR as XML, which Bodymap does not read."),
            hint=translate("fhir", "Ask for FHIR R4 as JSON. Nothing was imported."),
        )
    marks = sum(
        piece.count(b",") + piece.count(b"[") + piece.count(b"{")
        for piece in (bytes(data[at : at + _PIECE]) for at in range(0, len(data), _PIECE))
    )
    if marks > MOST_MARKS:
        raise refused(translate("fhir", "This FHIR file holds too many values to be read at once."))
    text = text_of(data)
    try:
        head = msgspec.json.decode(text, type=_Head)
    except UNREADABLE as error:
        raise refused(translate("fhir", "This file is not FHIR: {0}.").format(plain(error, text))) from None
    _check_head(head)
    members(text, "Bundle")  # a second list of entries would hide the first
    return head


def _check_head(head: _Head) -> None:
    if head.resourceType != "Bundle":
        raise refused(
            translate("fhir", "This file is not a Bundle of FHIR."),
            "resourceType",
            translate("fhir", "Ask for a Bundle with the patient in it. Nothing was imported."),
        )
    if head.type not in BUNDLES:
        raise refused(
            translate("fhir", "Bundle: type: Bodymap does not read a bundle of this type."),
            "type",
            translate("fhir", "It reads {0}. Nothing was imported.").format(", ".join(BUNDLES)),
        )


def _list(raw: msgspec.Raw) -> list[msgspec.Raw]:
    try:
        return msgspec.json.decode(raw, type=list[msgspec.Raw])
    except UNREADABLE as error:
        raise refused(f"Bundle: entry: {plain(error)}", "entry") from None


def _check_version(entry: Entry) -> None:
    """Raise InputError where a resource is of another version of FHIR."""
    for version, fields in OTHER_VERSIONS.items():
        for field in fields.get(entry.kind, ()):
            if field in entry.value:
                _refuse_version(entry, field, version)
    if entry.kind == "Encounter" and isinstance(entry.value.get("class"), list):
        _refuse_version(entry, "class", "R5")
    if entry.kind.startswith("Medication") and "medication" in entry.value:
        _refuse_version(entry, "medication", "R5")


def _refuse_version(entry: Entry, field: str, version: str) -> None:
    message = translate("fhir", "{0}: so it is in FHIR {1}; Bodymap reads FHIR R4.").format(entry.path(field), version)
    raise refused(message, field, translate("fhir", "Ask for FHIR R4. Nothing was imported."))
