"""Our own bundle comes back without loss, and what somebody else changed in it is told."""

import json
from collections.abc import Callable

import pytest
from hypothesis import HealthCheck, given, settings

from bodymap.base.errors import InputError
from bodymap.clinic.attachment import Attachment
from bodymap.clinic.chart import Chart
from bodymap.exchange.fhir.bundle import FhirOrigin, fhir_bytes
from bodymap.exchange.fhir.read import FhirFile, read_fhir
from bodymap.exchange.fhir.terms import RECORD, text_of
from tests.fhir_bundles import ORIGIN, Bundle, resource
from tests.generated import bytes_of, charts


def read(bundle: Bundle) -> FhirFile:
    return read_fhir(json.dumps(bundle).encode())


@settings(max_examples=40, suppress_health_check=list(HealthCheck), deadline=None)
@given(made=charts())
def test_whatever_was_recorded_comes_back_as_it_was(made: Chart) -> None:
    text = fhir_bytes(made, ORIGIN, blob=bytes_of(made).__getitem__, document=b"%PDF")
    file = read_fhir(text)
    (record,) = file
    assert (record.chart, record.blobs) == (made, bytes_of(made))
    assert file.not_understood == ()


@settings(max_examples=20, suppress_health_check=list(HealthCheck), deadline=None)
@given(made=charts())
def test_another_system_may_write_it_anew_in_its_own_order_and_numbers(made: Chart) -> None:
    bundle = json.loads(fhir_bytes(made, ORIGIN, blob=bytes_of(made).__getitem__), parse_float=whole_if_it_is)
    bundle["entry"].reverse()
    file = read_fhir(json.dumps(bundle, indent=3, sort_keys=True).encode("utf-8"))
    (record,) = file
    assert file.not_understood == ()
    assert set(record.chart.findings) == set(made.findings)
    assert record.chart.patient == made.patient


def whole_if_it_is(text: str) -> float:
    """Return 3 for 3.0, as systems write it that know one kind of number."""
    number = float(text)
    return int(number) if number.is_integer() else number


def test_the_bundle_of_a_visit_comes_back_as_a_chart_of_that_visit(chart: Chart, origin: FhirOrigin) -> None:
    file = read_fhir(fhir_bytes(chart, origin, visit_id=chart.visits[0].id))
    (record,) = file
    assert record.chart.visits == (chart.visits[0],)
    assert record.chart.treatments == chart.treatments
    assert file.not_understood == ()


def score_of(bundle: Bundle, name: str) -> Bundle:
    """Return the component with the pain score of a finding."""
    parts = resource(bundle, "Observation", name)["component"]
    found: Bundle = next(one for one in parts if "valueInteger" in one and "Pain" in one["code"]["text"])
    return found


def test_a_score_that_somebody_changed_is_told_with_its_place_and_the_record_stays(chart: Chart, ours: Bundle) -> None:
    finding = chart.findings[0]
    score_of(ours, finding.id)["valueInteger"] = 2
    file = read(ours)
    (record,) = file
    assert record.chart.findings[0].nrs == 7
    (told,) = file.not_understood
    assert told.where == f"Observation/{finding.id}: component[1].valueInteger"
    assert "changed by another system" in told.what


def renamed(bundle: Bundle) -> None:
    resource(bundle, "Patient")["name"][0]["family"] = "Other"


def moved(bundle: Bundle) -> None:
    resource(bundle, "BodyStructure")["locationQualifier"] = [{"text": "left"}]


def more_dose(bundle: Bundle) -> None:
    resource(bundle, "MedicationAdministration")["dosage"]["dose"]["value"] = 5


def other_clinician(bundle: Bundle) -> None:
    resource(bundle, "Practitioner")["name"] = [{"text": "Somebody"}]


def with_field(bundle: Bundle) -> None:
    resource(bundle, "Encounter")["priority"] = {"text": "urgent"}


@pytest.mark.parametrize(
    ("change", "where"),
    [
        (renamed, "name[0].family"),
        (moved, "locationQualifier[0].coding"),
        (more_dose, "dosage.dose.value"),
        (other_clinician, "name[0].text"),
        (with_field, "priority"),
    ],
)
def test_any_standard_field_that_was_changed_is_told(
    change: Callable[[Bundle], None], where: str, chart: Chart, ours: Bundle
) -> None:
    change(ours)
    file = read(ours)
    (record,) = file
    assert record.chart == chart
    assert where in " ".join(one.where for one in file.not_understood)


def test_what_another_system_added_to_a_patient_of_ours_is_told_and_left_out(chart: Chart, ours: Bundle) -> None:
    subject = {"reference": f"urn:uuid:{chart.patient.id}"}
    added = {"resourceType": "Observation", "id": "new", "status": "final", "code": {"text": "x"}, "subject": subject}
    ours["entry"].append({"resource": added})
    file = read(ours)
    (record,) = file
    assert record.chart == chart
    assert [one.where for one in file.not_understood] == ["Observation/new"]


def test_records_whose_visit_was_taken_out_of_the_file_are_told_and_left_out(chart: Chart, ours: Bundle) -> None:
    ours["entry"] = [one for one in ours["entry"] if one["resource"]["id"] != chart.visits[0].id]
    file = read(ours)
    (record,) = file
    assert record.chart.visits == (chart.visits[1],)
    assert record.chart.findings == (chart.findings[0],)
    assert f"Observation/{chart.findings[2].id}" in {one.where for one in file.not_understood}


def test_a_photo_without_its_bytes_is_told_and_left_out(chart: Chart, origin: FhirOrigin) -> None:
    photo = Attachment(
        id="01938a00-0000-7000-8000-00000000000f", visit_id=chart.visits[0].id, title="x", media_type="image/png",
        size=1, sha256="0" * 64,
    )  # fmt: skip
    with_photo = Chart(patient=chart.patient, visits=chart.visits, attachments=(photo,))
    file = read_fhir(fhir_bytes(with_photo, origin))
    (record,) = file
    assert record.chart.attachments == ()
    assert [one.where for one in file.not_understood] == [f"Media/{photo.id}"]


def stripped(bundle: Bundle) -> Bundle:
    """Return the bundle as a system hands it on that keeps no extension of ours."""
    for entry in bundle["entry"]:
        kept = [one for one in entry["resource"].pop("extension", []) if one["url"] != RECORD]
        if kept:
            entry["resource"]["extension"] = kept
    return bundle


def told(chart: Chart) -> list[str]:
    """Return all that the findings of a chart say, those that count alone."""
    found = []
    for visit in chart.current_visits:
        for finding in chart.findings_of(visit.id):
            point = chart.point_of[finding.point_id]
            signs = (finding.nrs, finding.activity, finding.taut_band, finding.ppt_kpa, finding.ppt_other_kpa)
            others = (finding.spot_tenderness, finding.local_twitch, text_of(finding.note).strip())
            found.append(str((visit.started_at, point.muscle, point.side, finding.place, signs, others)))
    return sorted(found)


@settings(max_examples=40, suppress_health_check=list(HealthCheck), deadline=None)
@given(made=charts())
def test_the_standard_fields_alone_say_what_the_records_say(made: Chart) -> None:
    (record,) = read(stripped(json.loads(fhir_bytes(made, ORIGIN))))
    assert told(record.chart) == told(made)
    assert record.chart.patient.birth_date == made.patient.birth_date
    scores = [(visit.pain_now, visit.peg) for visit in made.current_visits]
    assert [(visit.pain_now, visit.peg) for visit in record.chart.visits] == scores


def stamp(bundle: Bundle, kind: str = "Patient") -> dict[str, Bundle]:
    """Return the parts of our extension on a resource."""
    (found,) = [one for one in resource(bundle, kind)["extension"] if one["url"] == RECORD]
    return {one["url"]: one for one in found["extension"]}


@pytest.mark.parametrize(
    ("part", "value", "said"),
    [
        ("format", {"valueInteger": 99}, "version 99"),
        ("kind", {"valueCode": "spell"}, "unknown kind"),
        ("content", {"valueString": "{"}, "cannot be read"),
        ("content", {"valueString": "[" * 100_000}, "cannot be read"),
        ("content", {"valueString": '{"id": "other"}'}, "under another id"),
        ("id", {"valueString": "other"}, "under another id"),
    ],
)
def test_a_record_that_was_tampered_with_is_refused(part: str, value: Bundle, said: str, ours: Bundle) -> None:
    found = stamp(ours)[part]
    found.clear()
    found.update({"url": part} | value)
    with pytest.raises(InputError, match=said) as caught:
        read(ours)
    assert "Patient/" in caught.value.message


def test_a_score_of_eleven_in_a_record_of_ours_is_refused_with_the_record(chart: Chart, ours: Bundle) -> None:
    content = stamp(ours, "Encounter")["content"]
    content["valueString"] = content["valueString"].replace('"pain_now":0', '"pain_now":11')
    with pytest.raises(InputError, match="whole number from 0 to 10") as caught:
        read(ours)
    assert chart.visits[0].id in caught.value.message
