"""Reading what `json_record` writes, versions 1 and 2: patient by patient, each checked as a whole.

The file is hostile until proven otherwise: every fault is an InputError that names the record, and nothing here takes
more memory than one patient needs. What version 1 did not know is not recorded, never "no".
"""

import base64
import binascii
import re
from collections.abc import Iterable, Iterator, Mapping
from datetime import UTC, datetime
from typing import Any, cast, get_args

import msgspec

from bodymap.base.errors import InputError
from bodymap.base.text import translate
from bodymap.clinic.attachment import Attachment
from bodymap.clinic.change import KINDS, AnyRecord
from bodymap.clinic.chart import FIELDS, Chart
from bodymap.clinic.clinic_settings import ClinicSettings
from bodymap.clinic.patient import Patient
from bodymap.exchange.json_record import FORMAT, FORMAT_VERSION
from bodymap.exchange.strict_json import UNREADABLE, Buffer, check_names, field_of, members, plain, refused, text_of

MOST_PATIENT_BYTES = 500_000_000
MOST_VERSION = 2**31 - 1
_DECODERS: dict[str, msgspec.json.Decoder[Any]] = {kind: msgspec.json.Decoder(record) for record, kind in KINDS.items()}
_MANY = {kind: msgspec.json.Decoder(tuple[record, ...]) for record, kind in KINDS.items()}  # type: ignore[valid-type]
_KNOWN = {kind: frozenset(record.__struct_fields__) for record, kind in KINDS.items()}
_LINKS = {
    kind: [name for name in ("patient_id", "visit_id", "point_id", "finding_id") if name in record.__struct_fields__]
    for record, kind in KINDS.items()
}
_MAY_BE_EMPTY = {("area", "finding_id"), ("attachment", "point_id")}
_TIMES = {
    kind: [field.name for field in msgspec.structs.fields(record) if datetime in (field.type, *get_args(field.type))]
    for record, kind in KINDS.items()
}
_ID = re.compile(r"[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}")
_LETTERS = re.compile("[A-Z]{1,6}")
_HEAD = {"format", "version", "exported_at", "clinic", "records"}
_CLINIC = {"id", "name", "settings", "logo"}
_NULL = msgspec.Raw(b"null")
_text = msgspec.json.Decoder(str)


class PatientRecord(msgspec.Struct, frozen=True):
    """One patient of a file, with the bytes of the photos and files by their ids."""

    chart: Chart
    blobs: Mapping[str, bytes]


class RecordFile:
    """A file that was opened: how many patients are in it, what the clinic has set, and the patients one by one."""

    def __init__(self, data: Buffer) -> None:
        """Look at the outermost level of a file; InputError where it is not one of ours or of a newer version."""
        self._records, clinic = _opened(text_of(data))
        self._ids: set[str] = set()
        self.patients = len(self._records)
        self.settings, self.logo = self._of_the_clinic(clinic)

    def __iter__(self) -> Iterator[PatientRecord]:
        """Yield the patients in their order; InputError at the first one that cannot be taken."""
        for number, raw in enumerate(self._records, start=1):
            if len(memoryview(raw)) > MOST_PATIENT_BYTES:
                raise refused(translate("read record", "Patient {0} of the file is too large.").format(number))
            yield self._patient(raw, number)

    def _of_the_clinic(
        self, clinic: dict[str, msgspec.Raw]
    ) -> tuple[ClinicSettings | None, tuple[Attachment, bytes] | None]:
        where, blobs = translate("read record", "The clinic"), dict[str, bytes]()
        raws = {kind: clinic.get(name, _NULL) for name, kind in (("settings", "settings"), ("logo", "attachment"))}
        settings, logo = (
            None if bytes(raw) == b"null" else self._record(kind, raw, where, blobs) for kind, raw in raws.items()
        )
        return (
            cast("ClinicSettings | None", settings),
            (logo, blobs[logo.id]) if isinstance(logo, Attachment) else None,
        )

    def _patient(self, raw: msgspec.Raw, number: int) -> PatientRecord:
        where = translate("read record", "Patient {0} of the file").format(number)
        parts = members(raw, where)
        if unknown := parts.keys() - {"patient", *FIELDS.values()}:
            raise refused(translate("read record", "{0} has an unknown part: {1}.").format(where, min(unknown)[:60]))
        if "patient" not in parts:
            raise refused(translate("read record", "{0} has no patient.").format(where))
        blobs: dict[str, bytes] = {}
        patient = cast("Patient", self._record("patient", parts["patient"], where, blobs))
        lists: dict[str, Any] = {}
        for kind, field in FIELDS.items():
            if field in parts:
                found = self._at_once(kind, parts[field])
                lists[field] = self._one_by_one(kind, parts[field], where, blobs) if found is None else found
        chart = Chart(patient=patient, **lists)
        _check_links(chart)
        return PatientRecord(chart, blobs)

    def _at_once(self, kind: str, raw: msgspec.Raw) -> tuple[AnyRecord, ...] | None:
        """Return a list of records that is written just as this Bodymap writes it; None for any other, or a fault.

        Then nothing unknown is in it and nothing twice: it need not be taken apart, which takes several times as long.
        """
        if kind == "attachment":  # their bytes come along
            return None
        text = msgspec.json.format(raw, indent=-1)
        try:
            records = cast("tuple[AnyRecord, ...]", _MANY[kind].decode(text))
        except (InputError, *UNREADABLE):
            return None
        ids = {one.id for one in records}
        if (
            msgspec.json.encode(records) != text
            or len(ids) < len(records)
            or not self._ids.isdisjoint(ids)
            or not all(map(_ID.fullmatch, ids))
            or any(one.voided is not None or not 1 <= one.version <= MOST_VERSION for one in records)
            or any(not _is_utc(getattr(one, name)) for name in _TIMES[kind] for one in records)
        ):
            return None
        self._ids |= ids
        return records

    def _one_by_one(self, kind: str, raw: msgspec.Raw, where: str, blobs: dict[str, bytes]) -> tuple[AnyRecord, ...]:
        try:
            raws = msgspec.json.decode(raw, type=list[msgspec.Raw])
        except UNREADABLE as error:
            raise refused(f"{where}: {FIELDS[kind]}: {plain(error)}", FIELDS[kind]) from None
        return tuple(self._record(kind, one, where, blobs) for one in raws)

    def _record(self, kind: str, raw: msgspec.Raw, whose: str, blobs: dict[str, bytes]) -> AnyRecord:
        """Return one record, checked by itself; the bytes of an attachment go into `blobs`."""
        word = translate("read record", "{0}: a record of the kind {1}").format(whose, kind)
        fields = members(raw, word)
        record_id = _id_of(fields, word)
        where = translate("read record", "The record {0} ({1})").format(record_id, kind)
        if record_id in self._ids and kind != "settings":
            raise refused(translate("read record", "{0} is in the file twice.").format(where), "id")
        self._ids.add(record_id)
        content = fields.pop("content", None) if kind == "attachment" else None
        if unknown := fields.keys() - _KNOWN[kind]:
            raise refused(translate("read record", "{0} has an unknown field: {1}.").format(where, min(unknown)[:60]))
        try:
            record = _DECODERS[kind].decode(raw)
        except InputError as error:
            raise refused(f"{where}: {error.message}", error.field) from None
        except UNREADABLE as error:
            raise refused(f"{where}: {plain(error)}", field_of(error)) from None
        if content is None:
            check_names(raw, where)
        record = _checked(record, kind, where)
        if isinstance(record, Attachment):
            blobs[record.id] = _content(record, content, where)
        return record


def _opened(data: Buffer) -> tuple[list[msgspec.Raw], dict[str, msgspec.Raw]]:
    """Return the patients of a file and what it says of its clinic, not taken apart yet."""
    try:
        found = msgspec.json.decode(data, type=dict[str, msgspec.Raw])
    except UNREADABLE as error:
        message = translate("read record", "This file is not a Bodymap record: {0}.").format(plain(error, data))
        raise refused(message) from None
    form, version = (_value(found.get(name, _NULL)) for name in ("format", "version"))
    if form != FORMAT:
        raise refused(translate("read record", "This file is not a Bodymap record."), "format")
    if type(version) is not int or not 1 <= version <= FORMAT_VERSION:
        raise refused(
            translate("read record", "This file has the version {0} of the format.").format(str(version)[:20]),
            "version",
            hint=translate("read record", "This Bodymap reads the versions 1 to {0}.").format(FORMAT_VERSION),
        )
    where = translate("read record", "The file")
    found, clinic = members(data, where), members(found.get("clinic", _NULL), translate("read record", "The clinic"))
    for known, there in ((_HEAD, found), (_CLINIC, clinic)):
        if unknown := there.keys() - known:
            raise refused(translate("read record", "{0} has an unknown part: {1}.").format(where, min(unknown)[:60]))
    try:
        return msgspec.json.decode(found.get("records", _NULL), type=list[msgspec.Raw]), clinic
    except UNREADABLE as error:
        raise refused(f"{where}: records: {plain(error)}", "records") from None


def _value(raw: msgspec.Raw) -> Any:
    """Return a short value; of a long one that it is something else."""
    try:
        return msgspec.json.decode(raw) if len(memoryview(raw)) < 100 else ...
    except UNREADABLE:
        return ...


def _id_of(fields: dict[str, msgspec.Raw], where: str) -> str:
    try:
        found = _text.decode(fields["id"]) if "id" in fields else ""
    except UNREADABLE:
        found = ""
    if not _ID.fullmatch(found):
        raise refused(translate("read record", "{0} has no valid id.").format(where), "id")
    return found


def _is_utc(moment: datetime | None) -> bool:
    return moment is None or moment.tzinfo is UTC


def _checked(record: AnyRecord, kind: str, where: str) -> AnyRecord:
    """Return a record with its times in UTC; InputError for what its own checks do not see."""
    if not 1 <= record.version <= MOST_VERSION:
        raise refused(translate("read record", "{0} has an impossible version.").format(where), "version")
    own: dict[str, datetime | None] = {name: getattr(record, name) for name in _TIMES[kind]}
    times = own | {"voided": None if record.voided is None else record.voided.at}
    if isinstance(record, ClinicSettings):
        times |= {f"limits {number}": limit.since for number, limit in enumerate(record.limits)}
    if naive := [name for name, value in times.items() if value is not None and value.tzinfo is None]:
        raise refused(translate("read record", "{0} has a time without its zone.").format(where), naive[0])
    other = {name: value for name, value in own.items() if value is not None and not _is_utc(value)}
    if not other:
        return record
    try:
        return msgspec.structs.replace(record, **{name: value.astimezone(UTC) for name, value in other.items()})
    except (OverflowError, ValueError):
        raise refused(translate("read record", "{0} has an impossible time.").format(where), min(other)) from None


def _content(attachment: Attachment, raw: msgspec.Raw | None, where: str) -> bytes:
    try:
        data = b"" if raw is None else base64.b64decode(_text.decode(raw), validate=True)
    except (*UNREADABLE, binascii.Error, ValueError):
        data = b""
    if not attachment.holds(data):
        raise refused(translate("read record", "{0} comes without its very bytes.").format(where), "content")
    return data


def _check_links(chart: Chart) -> None:
    """Raise InputError where a record belongs to something that this patient does not have."""
    known = {
        "patient_id": {chart.patient.id},
        "visit_id": {one.id for one in chart.visits},
        "point_id": {one.id for one in chart.points},
        "finding_id": {one.id for one in chart.findings},
    }
    for kind, field in FIELDS.items():
        records: Iterable[AnyRecord] = getattr(chart, field)
        for name in _LINKS[kind]:
            ids = known[name] | {""} if (kind, name) in _MAY_BE_EMPTY else known[name]
            for record in records:
                if getattr(record, name) not in ids:
                    where = translate("read record", "The record {0} ({1})").format(record.id, kind)
                    message = translate("read record", "{0} belongs to something that the patient does not have.")
                    raise refused(message.format(where), name)
    letters: set[str] = set()
    for point in chart.points:
        if point.letter in letters or not _LETTERS.fullmatch(point.letter):
            where = translate("read record", "The record {0} (point)").format(point.id)
            message = translate("read record", "{0} has a letter that another point has, or none.").format(where)
            raise refused(message, "letter")
        letters.add(point.letter)
