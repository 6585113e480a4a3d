"""A bundle of another system: the patient and what can be understood, and a list of what was not."""

import json
from datetime import UTC, date, datetime
from typing import Any

import pytest

from bodymap.atlas.model import Side
from bodymap.clinic.chart import Chart
from bodymap.clinic.facts import NONE, NOT_KNOWN, listed
from bodymap.clinic.visit import VisitStatus
from bodymap.exchange.fhir.read import FhirFile, read_fhir
from tests.fhir_bundles import FMA, Bundle, observation, resource, site

NOW = datetime(2026, 11, 21, 8, 0, tzinfo=UTC)
SNOMED = "http://snomed.info/sct"


def read(bundle: Bundle) -> FhirFile:
    return read_fhir(json.dumps(bundle).encode(), now=NOW)


def chart_of(bundle: Bundle) -> Chart:
    (record,) = read(bundle)
    return record.chart


def told(bundle: Bundle) -> dict[str, str]:
    return {one.where: one.what for one in read(bundle).not_understood}


def add(bundle: Bundle, *resources: Bundle) -> None:
    bundle["entry"] += [{"resource": one} for one in resources]


def test_the_patient_comes_with_the_official_name_and_the_record_number(stranger: Bundle) -> None:
    patient = chart_of(stranger).patient
    assert (patient.family_name, patient.given_name, patient.chart_number) == ("Berg", "Anna Maria", "77")
    assert patient.birth_date == date(1980, 4, 30)


def test_an_encounter_is_a_visit_that_nobody_here_has_signed(stranger: Bundle) -> None:
    (visit,) = chart_of(stranger).visits
    assert visit.started_at == datetime(2026, 10, 2, 9, 30, tzinfo=UTC)
    assert (visit.reason, visit.clinician_name, visit.status) == ("Neck pain", "Dr Jo Weiss", VisitStatus.DRAFT)
    assert visit.pain_now == 6


def test_scores_in_a_muscle_are_findings_with_the_side(stranger: Bundle) -> None:
    chart = chart_of(stranger)
    found = [(chart.point_of[f.point_id].muscle, chart.point_of[f.point_id].side, f.nrs) for f in chart.findings]
    assert found == [("levator-scapulae", Side.LEFT, 7), ("infraspinatus", Side.RIGHT, 4)]
    assert [one.letter for one in chart.points] == ["A", "B"]


def test_what_must_be_known_before_treating_is_taken_into_the_newest_visit(stranger: Bundle) -> None:
    chart = chart_of(stranger)
    (facts,) = chart.facts
    assert facts.allergies == listed("lidocaine-allergy")
    assert facts.anticoagulants == listed("warfarin")
    assert facts.conditions == listed("other:Gout")
    assert facts.medicines == NOT_KNOWN
    assert facts.visit_id == chart.visits[0].id


def test_what_was_not_understood_is_told_with_its_place(stranger: Bundle) -> None:
    found = told(stranger)
    assert "not read" in found["Immunization/flu"]
    assert "telecom" in " ".join(found)
    assert "usual place" in found["Observation/by-words: bodySite"]


@pytest.mark.parametrize(
    ("where", "why"),
    [
        (site("left knee"), "no muscle"),
        (site("levator scapulae"), "left or right is not said"),
        (site("left levator scapulae (right)"), "both left and right"),
        (site("right levator scapulae", "FMA32541"), "both left and right"),
        (site("left infraspinatus", "FMA32541"), "different muscles"),
        (site("left hamstrings"), "several muscles"),
        (site("left masseter"), "several muscles"),
        (site(fma="FMA99999999"), "no muscle"),
    ],
)
def test_a_muscle_or_a_side_is_never_guessed(where: Bundle, why: str, stranger: Bundle) -> None:
    add(stranger, observation("there", bodySite=where, valueInteger=3))
    chart = chart_of(stranger)
    assert len(chart.findings) == 2
    assert chart.visits[0].pain_now == 6, "a score somewhere is not the pain as a whole"
    assert why in told(stranger)["Observation/there: bodySite"]


@pytest.mark.parametrize(
    "where",
    [
        site("Levator scapulae, left", "FMA32519"),
        site(fma="32541"),
        site(fma="fma32541"),
        site("M. levator scapulae (L)"),
        {"coding": [{"system": FMA, "code": "FMA32519"}, {"system": SNOMED, "code": "7771000"}]},
        {"coding": [{"system": SNOMED, "code": "1", "display": "Structure of left levator scapulae muscle"}]},
    ],
)
def test_a_muscle_is_known_by_number_or_name_and_the_side_by_code_or_word(where: Bundle, stranger: Bundle) -> None:
    stranger["entry"] = [one for one in stranger["entry"] if one["resource"]["resourceType"] != "Observation"]
    add(stranger, observation("there", bodySite=where, valueInteger=3))
    chart = chart_of(stranger)
    assert [(one.muscle, one.side) for one in chart.points] == [("levator-scapulae", Side.LEFT)]


def test_the_side_may_stand_on_a_body_structure(stranger: Bundle) -> None:
    structure = {
        "resourceType": "BodyStructure",
        "id": "spot",
        "location": site("Gluteus medius"),
        "locationQualifier": [{"coding": [{"system": SNOMED, "code": "24028007"}]}],
        "patient": {"reference": "Patient/anna"},
    }
    url = "http://hl7.org/fhir/StructureDefinition/bodySite"
    pointer = [{"url": url, "valueReference": {"reference": "BodyStructure/spot"}}]
    add(stranger, structure, observation("there", extension=pointer, valueInteger=3))
    assert [(one.muscle, one.side) for one in chart_of(stranger).points][-1] == ("gluteus-medius", Side.RIGHT)


def test_the_same_muscle_at_the_next_visit_is_the_same_point(stranger: Bundle) -> None:
    later = {**resource(stranger, "Encounter"), "id": "second", "period": {"start": "2026-10-09T10:00:00Z"}}
    again = observation("again", bodySite=site(fma="FMA32541"), valueInteger=2) | {
        "encounter": {"reference": "Encounter/second"},
        "effectiveDateTime": "2026-10-09T10:05:00Z",
    }
    add(stranger, later, again)
    chart = chart_of(stranger)
    assert len(chart.points) == 2
    assert [f.nrs for f in chart.findings_at(chart.points[0].id)] == [7, 2]


def test_observations_outside_an_encounter_make_a_visit_of_their_day(stranger: Bundle) -> None:
    alone = observation("alone", valueInteger=3, effectiveDateTime="2026-10-20")
    del alone["encounter"]
    add(stranger, alone)
    visits = chart_of(stranger).visits
    assert [(one.started_at.date(), one.pain_now) for one in visits] == [
        (date(2026, 10, 2), 6),
        (date(2026, 10, 20), 3),
    ]


def test_a_resource_of_somebody_who_is_not_in_the_file_is_never_this_patients(stranger: Bundle) -> None:
    add(stranger, observation("other", subject={"reference": "Patient/berta"}, valueInteger=9))
    add(stranger, {**observation("nobody", valueInteger=9), "subject": None})
    assert len(chart_of(stranger).findings) == 2
    assert "patient is not in the file" in told(stranger)["Observation/other"]
    assert "patient is not in the file" in told(stranger)["Observation/nobody"]


def test_two_patients_keep_what_is_theirs(stranger: Bundle) -> None:
    berta: Bundle = {"resourceType": "Patient", "id": "berta", "name": [{"text": "Berta"}]}
    add(
        stranger,
        berta,
        observation("hers", valueInteger=1) | {"subject": {"reference": "Patient/berta"}, "encounter": None},
    )
    anna, other = read(stranger)
    assert [one.pain_now for one in other.chart.visits] == [1]
    assert (other.chart.patient.family_name, other.chart.patient.chart_number) == ("Berta", "berta")
    assert len(anna.chart.findings) == 2


@pytest.mark.parametrize(
    "reference",
    [
        "https://other.example/fhir/Patient/anna",
        "Patient/anna",
        "Patient/anna/_history/3",
        "urn:uuid:0d6a6b2e-0f0a-4d10-9b3e-2f7d3c1d5aff",
    ],
)
def test_references_are_followed_however_they_are_written(reference: str, stranger: Bundle) -> None:
    if reference.startswith("urn"):
        stranger["entry"][0]["fullUrl"] = reference
    for entry in stranger["entry"]:
        for name in ("subject", "patient"):
            if name in entry["resource"]:
                entry["resource"][name]["reference"] = reference
    assert len(chart_of(stranger).findings) == 2


@pytest.mark.parametrize("status", ["entered-in-error", "cancelled"])
def test_an_observation_that_was_an_error_is_told_and_left_out(status: str, stranger: Bundle) -> None:
    resource(stranger, "Observation", "overall")["status"] = status
    assert chart_of(stranger).visits[0].pain_now is None
    assert "Observation/overall: status" in told(stranger)


@pytest.mark.parametrize("status", ["planned", "cancelled", "entered-in-error"])
def test_a_visit_that_did_not_take_place_is_told_and_left_out(status: str, stranger: Bundle) -> None:
    resource(stranger, "Encounter")["status"] = status
    assert "did not take place" in told(stranger)["Encounter/first: status"]
    assert chart_of(stranger).findings == ()


def test_a_refuted_allergy_is_told_and_no_known_allergy_is_none(stranger: Bundle) -> None:
    allergy = resource(stranger, "AllergyIntolerance")
    allergy["verificationStatus"] = {"coding": [{"code": "refuted"}]}
    assert "does not hold" in told(stranger)["AllergyIntolerance/lidocaine"]
    assert chart_of(stranger).facts[0].allergies == NOT_KNOWN
    del allergy["verificationStatus"]
    allergy["code"] = {"coding": [{"system": SNOMED, "code": "716186003"}]}
    assert chart_of(stranger).facts[0].allergies == NONE


IPS = "http://hl7.org/fhir/uv/ips/CodeSystem/absent-unknown-uv-ips"


@pytest.mark.parametrize(
    "code",
    [
        {"coding": [{"system": SNOMED, "code": "409137002"}], "text": "Drug allergy: none"},
        {"coding": [{"system": IPS, "code": "no-allergy-info"}]},
        {"text": "No known drug allergies"},
        {"text": "NKDA"},
    ],
)
def test_words_that_there_is_none_are_never_an_allergy(code: Bundle, stranger: Bundle) -> None:
    resource(stranger, "AllergyIntolerance")["code"] = code
    assert chart_of(stranger).facts[0].allergies == NOT_KNOWN
    assert "not there" in told(stranger)["AllergyIntolerance/lidocaine: code"]


def test_no_known_medication_and_problems_are_none(stranger: Bundle) -> None:
    medication, condition = resource(stranger, "MedicationStatement"), resource(stranger, "Condition")
    del medication["medicationReference"]
    medication["medicationCodeableConcept"] = {"coding": [{"system": IPS, "code": "no-known-medications"}]}
    condition["code"] = {"coding": [{"system": IPS, "code": "no-known-problems"}]}
    (facts,) = chart_of(stranger).facts
    assert (facts.medicines, facts.anticoagulants, facts.conditions) == (NONE, NONE, NONE)


def test_fields_that_are_not_kept_are_told(stranger: Bundle) -> None:
    resource(stranger, "AllergyIntolerance")["reaction"] = [{"manifestation": [{"text": "Rash"}]}]
    assert "AllergyIntolerance/lidocaine: reaction" in told(stranger)


def test_facts_without_any_visit_get_one_of_the_day_of_the_file(stranger: Bundle) -> None:
    stranger["entry"] = [one for one in stranger["entry"] if one["resource"]["id"] in ("anna", "lidocaine")]
    chart = chart_of(stranger)
    assert [one.started_at for one in chart.visits] == [datetime(2026, 11, 1, 8, 0, tzinfo=UTC)]
    assert chart.facts[0].allergies == listed("lidocaine-allergy")


@pytest.mark.parametrize(
    ("value", "kg"),
    [
        ({"value": 82.5, "system": "http://unitsofmeasure.org", "code": "kg"}, 82.5),
        ({"value": 180, "system": "http://unitsofmeasure.org", "code": "[lb_av]"}, 81.65),
        ({"value": 13, "unit": "stone"}, None),
    ],
)
def test_a_weight_is_taken_in_its_unit(value: Bundle, kg: float | None, stranger: Bundle) -> None:
    code = {"coding": [{"system": "http://loinc.org", "code": "29463-7"}]}
    add(stranger, observation("weight", code=code, valueQuantity=value))
    assert chart_of(stranger).facts[0].weight_kg == kg
    assert ("Observation/weight: valueQuantity" in told(stranger)) is (kg is None)


@pytest.mark.parametrize(
    ("value", "score"),
    [
        ({"valueInteger": 4}, 4),
        ({"valueQuantity": {"value": 4.0, "code": "{score}"}}, 4),
        ({"valueCodeableConcept": {"coding": [{"system": "http://loinc.org", "code": "LA6115-5"}]}}, 4),
        ({"valueQuantity": {"value": 4.5}}, None),
        ({"valueQuantity": {"value": 4, "unit": "mm"}}, None),
        ({"valueQuantity": {"value": 4, "comparator": "<"}}, None),
        ({}, None),
    ],
)
def test_a_score_is_taken_as_number_or_answer_and_never_rounded(
    value: Any, score: int | None, stranger: Bundle
) -> None:
    overall = resource(stranger, "Observation", "overall")
    del overall["valueQuantity"]
    overall |= value
    assert chart_of(stranger).visits[0].pain_now == score
    assert ("Observation/overall: value" in told(stranger)) is (score is None)


def test_the_peg_is_read_item_by_item(stranger: Bundle) -> None:
    def item(code: str, score: int) -> Bundle:
        return {"code": {"coding": [{"system": "http://loinc.org", "code": code}]}, "valueInteger": score}

    panel = {"coding": [{"system": "http://loinc.org", "code": "91148-7"}]}
    parts = [item("75893-8", 6), item("91145-3", 7), item("91146-1", 4)]
    add(stranger, observation("peg", code=panel, component=parts))
    assert chart_of(stranger).visits[0].peg == pytest.approx(17 / 3)


def test_a_patient_without_a_name_goes_by_the_number(stranger: Bundle) -> None:
    del resource(stranger, "Patient")["name"]
    assert chart_of(stranger).patient.family_name == "77"
    assert "no name" in told(stranger)["Patient/anna: name"]


def test_a_modifier_that_changes_the_meaning_keeps_a_resource_out(stranger: Bundle) -> None:
    resource(stranger, "Observation", "overall")["modifierExtension"] = [{"url": "urn:not", "valueBoolean": True}]
    assert chart_of(stranger).visits[0].pain_now is None
