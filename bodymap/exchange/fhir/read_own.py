"""Our own records back from a bundle, whole. What was changed in the standard fields since is told, never taken over.

The records go through `read_record`, which checks them as it does those of a JSON file. A record whose visit, point or
patient is not in the bundle is told and left out; so is a file without its bytes.
"""

import json
from collections.abc import Iterator
from typing import Any

import msgspec

from bodymap.base.text import translate
from bodymap.clinic.change import KINDS
from bodymap.clinic.chart import FIELDS, Chart
from bodymap.exchange.fhir.bundle import FhirOrigin, fhir_bundle
from bodymap.exchange.fhir.node import Node, refused
from bodymap.exchange.fhir.own_record import Stamp, bare, stamp_of
from bodymap.exchange.fhir.source import Entry, Source
from bodymap.exchange.fhir.terms import CLINIC, NOT_STATED, Resource
from bodymap.exchange.json_record import FORMAT, FORMAT_VERSION
from bodymap.exchange.read_record import PatientRecord, RecordFile

_CARRIED = frozenset(KINDS.values()) - {"settings"}
_LINKS = {"patient_id": "patient", "visit_id": "visit", "point_id": "point", "finding_id": "finding"}
_MOST_PATHS = 20  # of one resource


class NotUnderstood(msgspec.Struct, frozen=True):
    """Something that did not come along: where in the file it is, and why."""

    where: str
    what: str


class _Links(msgspec.Struct):
    """What a record says of itself and of what it belongs to."""

    id: str
    patient_id: str = ""
    visit_id: str = ""
    point_id: str = ""
    finding_id: str = ""


class _Found(msgspec.Struct):
    """A record on its resource."""

    entry: Entry
    stamp: Stamp
    links: _Links
    patient: str = ""


class OwnRecords:
    """Our records in a bundle: `records` by patient, `used` the entries that tell of them, `patients` those of whom."""

    def __init__(self, source: Source, told: list[NotUnderstood]) -> None:
        self._source, self._told = source, told
        self._stamps = [(entry, stamp) for entry in source.entries if (stamp := _stamp(entry))]
        self._found: dict[str, _Found] = {}
        for entry, stamp in self._stamps:
            if stamp.content:
                self._know(entry, stamp)
        here = frozenset(self._found)
        self.used = {entry for entry, stamp in self._stamps if stamp.record_id in here}
        self._place_all()
        self.patients = {one.entry for one in self._found.values() if one.stamp.kind == "patient"}
        self.records = list(self._read())
        self._tell_changes()

    def _know(self, entry: Entry, stamp: Stamp) -> None:
        if stamp.kind not in _CARRIED:
            raise refused(translate("fhir", "{0} carries a record of an unknown kind.").format(entry.where), "kind")
        if not 1 <= stamp.format <= FORMAT_VERSION:
            raise refused(
                translate("fhir", "{0} carries a record of the version {1}.").format(entry.where, stamp.format),
                "format",
                translate("fhir", "This Bodymap reads the versions 1 to {0}.").format(FORMAT_VERSION),
            )
        try:
            links = msgspec.json.decode(stamp.content, type=_Links)
        except (msgspec.MsgspecError, RecursionError):
            raise refused(translate("fhir", "{0} carries a record that cannot be read.").format(entry.where)) from None
        if links.id != stamp.record_id or links.id in self._found:
            message = translate("fhir", "{0} carries a record under another id, or one that is there twice.")
            raise refused(message.format(entry.where), "id")
        self._found[links.id] = _Found(entry, stamp, links)

    def _place_all(self) -> None:
        """Say of each record whose it is; those that belong to nothing in the file are told and dropped."""
        order = {"patient": 0, "visit": 1, "point": 1, "finding": 2}
        for one in sorted(self._found.values(), key=lambda found: order.get(found.stamp.kind, 3)):
            missing = self._missing(one)
            if missing or (one.stamp.kind == "attachment" and not _data_of(one.entry)):
                what = missing or translate("fhir", "the bytes of this file are not in the bundle; it was left out.")
                self._told.append(NotUnderstood(one.entry.where, what))
                del self._found[one.links.id]

    def _missing(self, one: _Found) -> str:
        """Set the patient of a record; return what it lacks, empty where nothing is missing."""
        if one.stamp.kind == "patient":
            one.patient = one.links.id
        for name, kind in _LINKS.items():
            target = getattr(one.links, name)
            if not target:
                continue
            known = self._found.get(target)
            if known is None or known.stamp.kind != kind or (one.patient and known.patient != one.patient):
                what = translate("fhir", "its {0} is not in the bundle; this record was left out.")
                return what.format(name.removesuffix("_id"))
            one.patient = known.patient
        return "" if one.patient else translate("fhir", "this record belongs to nobody; it was left out.")

    def _read(self) -> Iterator[PatientRecord]:
        """Yield the patients, checked as those of a file of records are."""
        by_patient: dict[str, dict[str, list[msgspec.Raw]]] = {}
        heads: dict[str, msgspec.Raw] = {}
        for one in self._found.values():
            if one.stamp.kind == "patient":
                heads[one.patient] = _content(one)
                by_patient.setdefault(one.patient, {})
            else:
                lists = by_patient.setdefault(one.patient, {})
                lists.setdefault(FIELDS[one.stamp.kind], []).append(_content(one))
        for version in sorted({one.stamp.format for one in self._found.values()}):
            patients = [p for p in heads if self._found[p].stamp.format == version]
            document = {
                "format": FORMAT,
                "version": version,
                "exported_at": "",
                "clinic": {"id": "", "name": ""},
                "records": [{"patient": heads[p], **by_patient[p]} for p in patients],
            }
            yield from RecordFile(msgspec.json.encode(document))

    def _tell_changes(self) -> None:
        """Tell which standard fields somebody changed after the bundle was written."""
        changed = {
            entry.id: entry for entry, stamp in self._stamps if stamp.record_id in self._found and not stamp.unchanged
        }
        if not changed:
            return
        as_written: dict[str, Resource] = {}
        for record in self.records:
            for one in _as_written(record, self._source):
                as_written[one["resource"]["id"]] = one["resource"]
        for resource_id, entry in changed.items():
            paths = [""]
            if resource_id in as_written:
                paths = list(_differences(bare(as_written[resource_id]), bare(entry.value), ""))
            for path in paths[:_MOST_PATHS]:
                what = translate("fhir", "changed by another system; what Bodymap had recorded was taken.")
                self._told.append(NotUnderstood(entry.path(path) if path else entry.where, what))


def _stamp(entry: Entry) -> Stamp | None:
    try:
        return stamp_of(entry.value)
    except RecursionError:
        why = translate("fhir", "it is nested too deeply")
        raise refused(f"{entry.where}: {why}") from None


def _data_of(entry: Entry) -> str:
    """Return the bytes of a photo or file, in base64 as they stand there; empty where they are not there."""
    if entry.kind == "DocumentReference":
        contents = [one.node("attachment") for one in entry.nodes("content")]
    else:
        contents = [entry.node("content")]
    found = next((one for one in contents if one is not None), Node(entry.where, {}))
    return found.text("data")


def _content(one: _Found) -> msgspec.Raw:
    """Return a record's content as the record format has it."""
    text = one.stamp.content.encode()
    if one.stamp.kind != "attachment":
        return msgspec.Raw(text)
    return msgspec.Raw(text.rstrip()[:-1] + b',"content":' + json.dumps(_data_of(one.entry)).encode() + b"}")


def _as_written(record: PatientRecord, source: Source) -> list[Any]:
    """Return what Bodymap writes for these records, to be held against what came."""
    clinics = [
        (one.text("value").replace(NOT_STATED, ""), entry.text("name"))
        for entry in source.of("Organization")
        for one in entry.nodes("identifier")
        if one.text("system") == CLINIC
    ]
    clinic_id, clinic_name = clinics[0] if clinics else ("", "")
    software = [one.text("name") for entry in source.of("Device") for one in entry.nodes("deviceName")]
    origin = FhirOrigin(
        clinic_id=clinic_id,
        clinic_name=clinic_name,
        exported_at=source.bundle.moment("timestamp") or record.chart.patient.created_at,
        software=software[0] if software else "",
    )
    chart: Chart = record.chart
    entries: list[Any] = fhir_bundle(chart, origin, blob=record.blobs.__getitem__)["entry"]
    return entries


def _differences(one: Any, other: Any, path: str) -> Iterator[str]:
    """Yield the paths at which two values differ; 1 and 1.0 are the same."""
    if isinstance(one, dict) and isinstance(other, dict):
        for name in sorted(one.keys() | other.keys()):
            yield from _differences(one.get(name), other.get(name), f"{path}.{name}" if path else name)
    elif isinstance(one, list) and isinstance(other, list) and len(one) == len(other):
        for number, (mine, theirs) in enumerate(zip(one, other, strict=True)):
            yield from _differences(mine, theirs, f"{path}[{number}]")
    elif one != other or isinstance(one, bool) is not isinstance(other, bool):
        yield path
