"""Reading what `json_record` writes, versions 1 and 2: patient by patient, each checked as a whole.

The file is hostile until proven otherwise: every fault is an InputError that names the record, and nothing here takes
more memory than one patient needs. What version 1 did not know is not recorded, never "no".
"""

import base64
import binascii
import re
from collections.abc import Iterator, Mapping
from datetime import UTC, datetime
from typing import Any, cast

import msgspec

from bodymap.base.errors import InputError
from bodymap.base.text import translate
from bodymap.clinic.area import PainArea
from bodymap.clinic.attachment import Attachment
from bodymap.clinic.change import KINDS, AnyRecord
from bodymap.clinic.chart import FIELDS, Chart
from bodymap.clinic.clinic_settings import ClinicSettings
from bodymap.clinic.patient import Patient
from bodymap.exchange.json_record import FORMAT, FORMAT_VERSION

Buffer = bytes | bytearray | memoryview
MOST_PATIENT_BYTES = 500_000_000
MOST_VERSION = 2**31 - 1
_DECODERS: dict[str, msgspec.json.Decoder[Any]] = {kind: msgspec.json.Decoder(record) for record, kind in KINDS.items()}
_KNOWN = {kind: frozenset(record.__struct_fields__) for record, kind in KINDS.items()}
_ID = re.compile(r"[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}")
_fields = msgspec.json.Decoder(dict[str, msgspec.Raw])
_text = msgspec.json.Decoder(str)
_UNREADABLE = (msgspec.MsgspecError, UnicodeDecodeError, RecursionError)


class _Head(msgspec.Struct):
    format: Any = None
    version: Any = None


class _File(msgspec.Struct, forbid_unknown_fields=True):
    format: str
    version: int
    exported_at: str
    clinic: "_Clinic"
    records: list[msgspec.Raw]


class _Clinic(msgspec.Struct, forbid_unknown_fields=True):
    id: str
    name: str
    settings: msgspec.Raw = msgspec.Raw(b"null")
    logo: msgspec.Raw = msgspec.Raw(b"null")


class PatientRecord(msgspec.Struct, frozen=True):
    """One patient of a file, with the bytes of the photos and files by their ids."""

    chart: Chart
    blobs: Mapping[str, bytes]


class RecordFile:
    """A file that was opened: how many patients are in it, what the clinic has set, and the patients one by one."""

    def __init__(self, data: Buffer) -> None:
        """Look at the outermost level of a file; InputError where it is not one of ours or of a newer version."""
        self._file = _opened(data)
        self._ids: set[str] = set()
        self.patients = len(self._file.records)
        self.settings, self.logo = self._of_the_clinic()

    def __iter__(self) -> Iterator[PatientRecord]:
        """Yield the patients in their order; InputError at the first one that cannot be taken."""
        for number, raw in enumerate(self._file.records, start=1):
            if len(memoryview(raw)) > MOST_PATIENT_BYTES:
                raise _refused(translate("read record", "Patient {0} of the file is too large.").format(number))
            yield self._patient(raw, number)

    def _of_the_clinic(self) -> tuple[ClinicSettings | None, tuple[Attachment, bytes] | None]:
        clinic, blobs = self._file.clinic, dict[str, bytes]()
        settings = None if bytes(clinic.settings) == b"null" else self._record("settings", clinic.settings, blobs)
        logo = None if bytes(clinic.logo) == b"null" else self._record("attachment", clinic.logo, blobs)
        return (
            cast("ClinicSettings | None", settings),
            (logo, blobs[logo.id]) if isinstance(logo, Attachment) else None,
        )

    def _patient(self, raw: msgspec.Raw, number: int) -> PatientRecord:
        where = translate("read record", "Patient {0} of the file").format(number)
        parts = _parts(raw, where)
        if unknown := parts.keys() - {"patient", *FIELDS.values()}:
            raise _refused(translate("read record", "{0} has an unknown part: {1}.").format(where, min(unknown)[:60]))
        if "patient" not in parts:
            raise _refused(translate("read record", "{0} has no patient.").format(where))
        blobs: dict[str, bytes] = {}
        patient = cast("Patient", self._record("patient", parts["patient"], blobs))
        lists: dict[str, Any] = {}
        for kind, field in FIELDS.items():
            raws = _list(parts[field], f"{where}: {field}") if field in parts else []
            lists[field] = tuple(self._record(kind, one, blobs) for one in raws)
        chart = Chart(patient=patient, **lists)
        _check_links(chart)
        return PatientRecord(chart, blobs)

    def _record(self, kind: str, raw: msgspec.Raw, blobs: dict[str, bytes]) -> AnyRecord:
        """Return one record, checked by itself; the bytes of an attachment go into `blobs`."""
        word = translate("read record", "A record of the kind {0}").format(kind)
        fields = _parts(raw, word)
        record_id = _id_of(fields, word)
        where = translate("read record", "The record {0} ({1})").format(record_id, kind)
        if record_id in self._ids and kind != "settings":
            raise _refused(translate("read record", "{0} is in the file twice.").format(where))
        self._ids.add(record_id)
        content = fields.pop("content", None) if kind == "attachment" else None
        if unknown := fields.keys() - _KNOWN[kind]:
            raise _refused(translate("read record", "{0} has an unknown field: {1}.").format(where, min(unknown)[:60]))
        try:
            record = _DECODERS[kind].decode(raw)
        except InputError as error:
            raise _refused(f"{where}: {error.message}", error.field) from None
        except _UNREADABLE as error:
            raise _refused(f"{where}: {_plain(error)}") from None
        record = _checked(record, where)
        if isinstance(record, Attachment):
            blobs[record.id] = _content(record, content, where)
        return record


def _opened(data: Buffer) -> _File:
    if bytes(data[:3]) == b"\xef\xbb\xbf":
        data = memoryview(data)[3:]
    try:
        head = msgspec.json.decode(data, type=_Head)
        if head.format != FORMAT:
            raise _refused(translate("read record", "This file is not a Bodymap record."))
        if type(head.version) is not int or not 1 <= head.version <= FORMAT_VERSION:
            raise _refused(
                translate("read record", "This file has the version {0} of the format.").format(str(head.version)[:20]),
                hint=translate("read record", "This Bodymap reads the versions 1 to {0}.").format(FORMAT_VERSION),
            )
        return msgspec.json.decode(data, type=_File)
    except _UNREADABLE as error:
        raise _refused(
            translate("read record", "This file is not a Bodymap record: {0}.").format(_plain(error))
        ) from None


def _refused(message: str, field: str = "", hint: str = "") -> InputError:
    return InputError(message, hint or translate("read record", "Nothing was imported."), field=field)


def _plain(error: Exception) -> str:
    """Return what a decoder says; it names places and kinds, never values of a patient."""
    if isinstance(error, RecursionError):
        return translate("read record", "it is nested too deeply")
    if isinstance(error, UnicodeDecodeError):
        return translate("read record", "it is not UTF-8")
    return str(error)[:200]


def _parts(raw: msgspec.Raw, where: str) -> dict[str, msgspec.Raw]:
    try:
        return _fields.decode(raw)
    except _UNREADABLE as error:
        raise _refused(f"{where}: {_plain(error)}") from None


def _list(raw: msgspec.Raw, where: str) -> list[msgspec.Raw]:
    try:
        return msgspec.json.decode(raw, type=list[msgspec.Raw])
    except _UNREADABLE as error:
        raise _refused(f"{where}: {_plain(error)}") from None


def _id_of(fields: dict[str, msgspec.Raw], where: str) -> str:
    try:
        found = _text.decode(fields["id"]) if "id" in fields else ""
    except _UNREADABLE:
        found = ""
    if not _ID.fullmatch(found):
        raise _refused(translate("read record", "{0} has no valid id.").format(where))
    return found


def _checked(record: AnyRecord, where: str) -> AnyRecord:
    """Return a record with its times in UTC; InputError for what its own checks do not see."""
    if not 1 <= record.version <= MOST_VERSION:
        raise _refused(translate("read record", "{0} has an impossible version.").format(where), "version")
    times = {name: value for name in record.__struct_fields__ if isinstance(value := getattr(record, name), datetime)}
    if record.voided is not None:
        times["voided"] = record.voided.at
    if isinstance(record, ClinicSettings):
        times |= {f"limits {number}": limit.since for number, limit in enumerate(record.limits)}
    if naive := [name for name, value in times.items() if value.tzinfo is None]:
        raise _refused(translate("read record", "{0} has a time without its zone.").format(where), naive[0])
    other = {n: v for n, v in times.items() if v.tzinfo is not UTC and n in record.__struct_fields__ and n != "voided"}
    try:
        return msgspec.structs.replace(record, **{name: value.astimezone(UTC) for name, value in other.items()})
    except (OverflowError, ValueError):
        raise _refused(translate("read record", "{0} has an impossible time.").format(where), min(other)) from None


def _content(attachment: Attachment, raw: msgspec.Raw | None, where: str) -> bytes:
    try:
        data = b"" if raw is None else base64.b64decode(_text.decode(raw), validate=True)
    except (*_UNREADABLE, binascii.Error, ValueError):
        data = b""
    if not attachment.holds(data):
        raise _refused(translate("read record", "{0} comes without its very bytes.").format(where), "content")
    return data


def _check_links(chart: Chart) -> None:
    """Raise InputError where a record belongs to something that this patient does not have."""
    known = {
        "patient_id": {chart.patient.id},
        "visit_id": {one.id for one in chart.visits},
        "point_id": {one.id for one in chart.points},
        "finding_id": {one.id for one in chart.findings},
    }
    for field in FIELDS.values():
        for record in getattr(chart, field):
            _check_link(record, known)
    letters: set[str] = set()
    for point in chart.points:
        if point.letter in letters or not re.fullmatch("[A-Z]{1,6}", point.letter):
            where = translate("read record", "The record {0} (point)").format(point.id)
            message = translate("read record", "{0} has a letter that another point has, or none.").format(where)
            raise _refused(message, "letter")
        letters.add(point.letter)


def _check_link(record: AnyRecord, known: dict[str, set[str]]) -> None:
    for name, ids in known.items():
        target = getattr(record, name, None)
        if target is None or target in ids:
            continue
        if target == "" and (isinstance(record, PainArea) or (isinstance(record, Attachment) and name == "point_id")):
            continue
        where = translate("read record", "The record {0} ({1})").format(record.id, KINDS[type(record)])
        message = translate("read record", "{0} belongs to something that the patient does not have.").format(where)
        raise _refused(message, name)
