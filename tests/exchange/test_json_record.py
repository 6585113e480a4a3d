"""The complete record as JSON, held against its published schema."""

import json
from datetime import UTC, datetime
from typing import Any

import jsonschema
import msgspec
import pytest

from bodymap.base.resources import read_text
from bodymap.clinic.chart import Chart
from bodymap.clinic.finding import Finding, Place, TriggerPoint
from bodymap.clinic.patient import Patient
from bodymap.clinic.treatment import Dose, Treatment
from bodymap.clinic.visit import Visit
from bodymap.exchange.json_record import Origin, record_document, record_json

ORIGIN = Origin(
    clinic_id="01938a00-0000-7000-8000-000000000001",
    clinic_name="Clinic",
    exported_at=datetime(2026, 11, 21, 8, 0, tzinfo=UTC),
)


@pytest.fixture
def schema() -> dict[str, Any]:
    loaded: dict[str, Any] = json.loads(read_text("schema", "bodymap-record-1.schema.json"))
    return loaded


def test_the_document_follows_the_published_schema(chart: Chart, schema: dict[str, Any]) -> None:
    jsonschema.Draft202012Validator.check_schema(schema)
    document = json.loads(record_json([chart], ORIGIN))
    jsonschema.Draft202012Validator(schema, format_checker=jsonschema.FormatChecker()).validate(document)


def test_the_schema_refuses_a_score_of_eleven(chart: Chart, schema: dict[str, Any]) -> None:
    document = json.loads(record_json([chart], ORIGIN))
    document["records"][0]["findings"][0]["nrs"] = 11
    with pytest.raises(jsonschema.ValidationError, match="11"):
        jsonschema.validate(document, schema)


@pytest.mark.parametrize(
    ("name", "kind"),
    [
        ("patient", Patient),
        ("visit", Visit),
        ("point", TriggerPoint),
        ("finding", Finding),
        ("treatment", Treatment),
        ("place", Place),
        ("dose", Dose),
    ],
)
def test_the_schema_names_every_field_that_a_record_has(
    name: str, kind: type[msgspec.Struct], schema: dict[str, Any]
) -> None:
    assert set(schema["$defs"][name]["properties"]) == set(kind.__struct_fields__)


def test_every_record_can_be_read_back_as_it_was(chart: Chart) -> None:
    (record,) = json.loads(record_json([chart], ORIGIN))["records"]
    assert msgspec.convert(record["patient"], Patient) == chart.patient
    assert msgspec.convert(record["visits"], tuple[Visit, ...]) == chart.visits
    assert msgspec.convert(record["points"], tuple[TriggerPoint, ...]) == chart.points
    assert msgspec.convert(record["findings"], tuple[Finding, ...]) == chart.findings
    assert msgspec.convert(record["treatments"], tuple[Treatment, ...]) == chart.treatments


def test_a_voided_finding_is_exported_with_its_reason(chart: Chart) -> None:
    (record,) = record_document([chart], ORIGIN)["records"]
    assert [one["voided"]["reason"] for one in record["findings"] if one["voided"]] == ["Wrong side"]


def test_names_are_written_in_their_own_letters(chart: Chart) -> None:
    assert "\U0001f9b4".encode() in record_json([chart], ORIGIN)


def test_the_same_records_give_the_same_bytes(chart: Chart) -> None:
    assert record_json([chart], ORIGIN) == record_json([chart], ORIGIN)


def test_a_clinic_without_patients_gives_an_empty_list_of_records(schema: dict[str, Any]) -> None:
    document = json.loads(record_json([], ORIGIN))
    jsonschema.validate(document, schema)
    assert document["records"] == []
