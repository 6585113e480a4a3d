"""The complete record as JSON, held against its published schema."""

import json
from datetime import UTC, date, datetime
from typing import Any

import jsonschema
import msgspec
import pytest
from hypothesis import HealthCheck, given, settings

from bodymap.base.resources import read_text
from bodymap.clinic.advice import SetAside
from bodymap.clinic.area import PainArea
from bodymap.clinic.attachment import Attachment
from bodymap.clinic.chart import Chart
from bodymap.clinic.clinic_settings import ClinicSettings, LimitChange
from bodymap.clinic.criteria import Fibromyalgia, TenderPoints
from bodymap.clinic.deidentify import deidentified, make_pseudonym
from bodymap.clinic.facts import Facts, Listing
from bodymap.clinic.finding import Finding, Place, TriggerPoint
from bodymap.clinic.motion import RangeOfMotion
from bodymap.clinic.patient import Patient
from bodymap.clinic.signing import Addendum, Signature
from bodymap.clinic.treatment import Dose, Treatment
from bodymap.clinic.visit import Visit
from bodymap.exchange.json_record import Origin, record_document, record_json
from bodymap.exchange.read_record import RecordFile
from bodymap.figure.vocabulary import vocabulary
from tests.generated import bytes_of, charts, settings_of_a_clinic

ORIGIN = Origin(
    clinic_id="01938a00-0000-7000-8000-000000000001",
    clinic_name="Clinic",
    exported_at=datetime(2026, 11, 21, 8, 0, tzinfo=UTC),
)


@pytest.fixture
def schema() -> dict[str, Any]:
    loaded: dict[str, Any] = json.loads(read_text("schema", "bodymap-record-2.schema.json"))
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
        ("facts", Facts),
        ("listing", Listing),
        ("area", PainArea),
        ("motion", RangeOfMotion),
        ("fibromyalgia", Fibromyalgia),
        ("tender_points", TenderPoints),
        ("set_aside", SetAside),
        ("signature", Signature),
        ("addendum", Addendum),
        ("settings", ClinicSettings),
        ("limit", LimitChange),
    ],
)
def test_the_schema_names_every_field_that_a_record_has(
    name: str, kind: type[msgspec.Struct], schema: dict[str, Any]
) -> None:
    assert set(schema["$defs"][name]["properties"]) == set(kind.__struct_fields__)


def test_the_schema_names_every_field_of_an_attachment_and_its_bytes(schema: dict[str, Any]) -> None:
    assert set(schema["$defs"]["attachment"]["properties"]) == {*Attachment.__struct_fields__, "content"}


@settings(max_examples=40, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large], deadline=None)
@given(made=charts(), its_own=settings_of_a_clinic)
def test_any_record_follows_the_schema_and_is_read_back_as_it_was(made: Chart, its_own: ClinicSettings) -> None:
    origin = msgspec.structs.replace(ORIGIN, settings=its_own)
    text = record_json([made], origin, bytes_of(made).__getitem__)
    loaded = json.loads(read_text("schema", "bodymap-record-2.schema.json"))
    jsonschema.Draft202012Validator(loaded, format_checker=jsonschema.FormatChecker()).validate(json.loads(text))
    file = RecordFile(text)
    (record,) = file
    assert (record.chart, record.blobs) == (made, bytes_of(made))
    assert file.settings == its_own


def test_the_text_is_that_of_the_document_indented_by_two(chart: Chart) -> None:
    for charts_of_it in ([], [chart], [chart, chart]):
        document = record_document(charts_of_it, ORIGIN)
        assert record_json(charts_of_it, ORIGIN).decode() == json.dumps(document, indent=2, ensure_ascii=False) + "\n"


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


@settings(max_examples=25, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large])
@given(made=charts())
def test_a_de_identified_record_follows_the_schema_and_is_read_back(made: Chart) -> None:
    pseudonym = make_pseudonym(made.patient.id, b"secret")
    bare = deidentified(made, pseudonym, on=date(2026, 11, 20), terms=vocabulary())
    text = record_json([bare], Origin(clinic_id="", clinic_name="", exported_at=ORIGIN.exported_at))
    loaded = json.loads(read_text("schema", "bodymap-record-2.schema.json"))
    jsonschema.Draft202012Validator(loaded, format_checker=jsonschema.FormatChecker()).validate(json.loads(text))
    (record,) = RecordFile(text)
    assert record.chart == bare
