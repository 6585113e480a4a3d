"""Files of records as they come: ours are read whole, and every fault is named with its record."""

import hashlib
import json
from collections.abc import Callable
from contextlib import suppress
from datetime import UTC, datetime
from typing import Any

import jsonschema
import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bodymap.base.errors import InputError
from bodymap.base.resources import read_text
from bodymap.clinic.attachment import Attachment
from bodymap.clinic.chart import Chart
from bodymap.clinic.treatment import Guidance
from bodymap.exchange.json_record import Origin, record_document
from bodymap.exchange.read_record import RecordFile

ORIGIN = Origin(
    clinic_id="01938a00-0000-7000-8000-000000000001",
    clinic_name="Clinic",
    exported_at=datetime(2026, 11, 21, 8, 0, tzinfo=UTC),
)
_NEW = {
    "visits": ("pain_window", "peg_pain", "peg_enjoyment", "peg_activity", "follow_up_on"),
    "findings": ("ppt_other_kpa",),
    "treatments": (
        *("needle_gauge", "needle_length_mm", "guidance", "passes", "method", "complications", "consent", "done_at"),
    ),
}


def document_of(chart: Chart) -> dict[str, Any]:
    document: dict[str, Any] = json.loads(json.dumps(record_document([chart], ORIGIN)))
    return document


def version_1(chart: Chart) -> dict[str, Any]:
    """Return the document as the first release wrote it."""
    document = document_of(chart)
    document["version"] = 1
    del document["clinic"]["settings"], document["clinic"]["logo"]
    (record,) = document["records"]
    document["records"] = [{name: record[name] for name in ("patient", "visits", "points", "findings", "treatments")}]
    for kind, fields in _NEW.items():
        for one in record[kind]:
            for field in fields:
                del one[field]
    for treatment in record["treatments"]:
        for dose in treatment["doses"]:
            del dose["expiry"]
    return document


def read(document: Any) -> list[Chart]:
    return [one.chart for one in RecordFile(json.dumps(document).encode())]


def test_a_file_of_the_first_version_is_read(chart: Chart) -> None:
    document = version_1(chart)
    jsonschema.validate(document, json.loads(read_text("schema", "bodymap-record-1.schema.json")))
    (found,) = read(document)
    assert found == chart
    assert found.treatments[0].guidance is Guidance.UNKNOWN


def test_a_byte_order_mark_does_no_harm(chart: Chart) -> None:
    text = json.dumps(document_of(chart))
    assert [one.chart for one in RecordFile(text.encode("utf-8-sig"))] == [chart]


def _set(*path: Any, to: Any) -> Callable[[dict[str, Any]], None]:
    def change(document: dict[str, Any]) -> None:
        target: Any = document
        for step in path[:-1]:
            target = target[step]
        target[path[-1]] = to

    return change


def _twice(document: dict[str, Any]) -> None:
    document["records"].append(document["records"][0])


def _another_visit(document: dict[str, Any]) -> None:
    document["records"][0]["findings"][0]["visit_id"] = document["records"][0]["findings"][0]["id"]


_R = ("records", 0)
FAULTS = [
    (_set("format", to="other"), "not a Bodymap record", "format"),
    (_set("version", to=3), "has the version 3", "version"),
    (_set("version", to=True), "has the version True", "version"),
    (_set("records", to=7), "records: Expected `array`", "records"),
    (_set(*_R, to=[]), "Patient 1 of the file", ""),
    (_set(*_R, "extra", to=[]), "unknown part: extra", ""),
    (_set(*_R, "visits", to={}), "Patient 1 of the file: visits", "visits"),
    (_set(*_R, "findings", 0, "nrs", to=11), "(finding): The pain score (NRS) must be", "nrs"),
    (_set(*_R, "findings", 0, "nrs", to="7"), "(finding): Expected `int | null`", "nrs"),
    (_set(*_R, "findings", 0, "colour", to="red"), "(finding) has an unknown field: colour", ""),
    (_set(*_R, "findings", 0, "id", to="1"), "of the kind finding has no valid id", "id"),
    (_set(*_R, "findings", 0, "version", to=0), "(finding) has an impossible version", "version"),
    (_set(*_R, "visits", 0, "started_at", to="2026-11-20T10:00:00"), "a time without its zone", "started_at"),
    (_set(*_R, "visits", 0, "patient_id", to="x"), "(visit) belongs to something", "patient_id"),
    (_another_visit, "(finding) belongs to something", "visit_id"),
    (_set(*_R, "points", 1, "letter", to="A"), "(point) has a letter", "letter"),
    (_twice, "is in the file twice", "id"),
]


@pytest.mark.parametrize(("spoil", "told", "field"), FAULTS)
def test_a_file_with_a_fault_is_refused_by_the_name_of_the_record(
    chart: Chart, spoil: Callable[[dict[str, Any]], None], told: str, field: str
) -> None:
    document = document_of(chart)
    spoil(document)
    with pytest.raises(InputError) as raised:
        read(document)
    assert told in raised.value.message
    assert raised.value.field == field
    assert chart.patient.family_name not in str(raised.value)


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"null",
        b"[]",
        b"{",
        b"\xff\xfe{}",
        b'{"format": "bodymap-record", "version": 2, "records": ' + b"[" * 200_000,
        b'{"format": "bodymap-record", "version": 99999999999999999999999}',
        b'{"format": {"a": 1}, "version": []}',
    ],
    ids=["empty", "null", "list", "cut", "utf-16", "deep", "huge-version", "shapes"],
)
def test_what_is_no_record_is_refused_in_plain_words(data: bytes) -> None:
    with pytest.raises(InputError):
        list(RecordFile(data))


def test_a_record_that_is_nested_too_deeply_is_refused(chart: Chart) -> None:
    text = json.dumps(document_of(chart)).replace('"note": ""', '"note": ' + "[" * 100_000 + "]" * 100_000, 1)
    with pytest.raises(InputError):
        list(RecordFile(text.encode()))


SMALL = json.dumps(
    {
        "format": "bodymap-record",
        "version": 2,
        "exported_at": "2026-11-21T08:00:00+00:00",
        "clinic": {"id": ORIGIN.clinic_id, "name": "C", "settings": None, "logo": None},
        "records": [
            {
                "patient": {
                    "id": "01938a00-0000-7000-8000-000000000002",
                    "version": 1,
                    "chart_number": "1",
                    "family_name": "A",
                    "created_at": "2026-11-21T08:00:00Z",
                },
                "visits": [
                    {
                        "id": "01938a00-0000-7000-8000-000000000003",
                        "patient_id": "01938a00-0000-7000-8000-000000000002",
                        "started_at": "2026-11-21T08:00:00Z",
                        "clinician_id": "u",
                        "clinician_name": "n",
                        "pain_now": 7,
                    }
                ],
            }
        ],
    }
).encode()


@settings(max_examples=300, deadline=None)
@given(cut=st.floats(0, 1), put=st.binary(max_size=8))
def test_a_damaged_file_is_read_or_refused_and_nothing_else(cut: float, put: bytes) -> None:
    at = int(len(SMALL) * cut)
    with suppress(InputError):
        list(RecordFile(SMALL[:at] + put + SMALL[at + len(put) :]))


@pytest.mark.parametrize("content", ["", "b3RoZXI=", "not base64!", 7, None])
def test_a_photo_whose_bytes_were_changed_is_refused(chart: Chart, content: object) -> None:
    data = b"the picture"
    visit = chart.visits[0]
    photo = Attachment(
        id="01938a00-0000-7000-8000-00000000f070",
        visit_id=visit.id,
        title="Back",
        media_type="image/png",
        size=len(data),
        sha256=hashlib.sha256(data).hexdigest(),
    )
    with_photo = msgspec.structs.replace(chart, attachments=(photo,))
    document = json.loads(json.dumps(record_document([with_photo], ORIGIN, lambda _id: data)))
    assert read(document)[0].attachments == (photo,)
    document["records"][0]["attachments"][0]["content"] = content
    with pytest.raises(InputError, match="without its very bytes"):
        read(document)
