"""What a bundle says to somebody who knows nothing of Bodymap: the standard fields alone."""

import base64
import hashlib
import json
from datetime import UTC, date, datetime
from typing import Any

import msgspec
import pytest

from bodymap.atlas.atlas import load_atlas
from bodymap.atlas.model import Depth, Side, View
from bodymap.base.ids import new_id
from bodymap.base.tables import source_rows
from bodymap.base.text import speaking
from bodymap.clinic.attachment import Attachment
from bodymap.clinic.chart import Chart
from bodymap.clinic.deidentify import deidentified, make_pseudonym
from bodymap.clinic.facts import NONE, Facts, listed
from bodymap.clinic.finding import Place, TriggerPoint
from bodymap.clinic.record import Void
from bodymap.clinic.signing import Addendum, Meaning, Signature
from bodymap.exchange.fhir.bundle import FhirOrigin, fhir_bundle, fhir_bytes
from bodymap.exchange.fhir.node import Node
from bodymap.exchange.fhir.read import read_fhir
from bodymap.exchange.fhir.read_sites import read_site
from bodymap.exchange.fhir.sites import site
from bodymap.figure.vocabulary import vocabulary
from tests.fhir_bundles import FMA, LOINC, Bundle, resource

AT = datetime(2026, 11, 20, 16, 5, tzinfo=UTC)


def of_kind(bundle: Bundle, kind: str) -> list[Bundle]:
    return [one["resource"] for one in bundle["entry"] if one["resource"]["resourceType"] == kind]


def part(observation: Bundle, text: str) -> Any:
    """Return the value of the component with these words."""
    (found,) = [one for one in observation["component"] if one["code"]["text"].startswith(text)]
    (value,) = [value for name, value in found.items() if name.startswith("value")]
    return value


def test_a_pain_score_is_a_plain_number_under_its_loinc_code(chart: Chart, origin: FhirOrigin) -> None:
    bundle = fhir_bundle(chart, origin)
    now = [
        one
        for one in of_kind(bundle, "Observation")
        if one["code"].get("coding", [{}])[0].get("code") == "72514-3" and "bodySite" not in one
    ]
    assert [one["valueInteger"] for one in now] == [0, 6]
    assert {one["code"]["coding"][0]["system"] for one in now} == {LOINC}


def test_a_finding_tells_muscle_side_and_every_sign(chart: Chart, origin: FhirOrigin) -> None:
    finding = resource(fhir_bundle(chart, origin), "Observation", chart.findings[2].id)
    assert finding["bodySite"]["coding"][0] == {
        "system": FMA,
        "code": "FMA33586",
        "display": "right trapezius, descending part (upper)",
    }
    side = part(finding, "Side")
    assert (side["text"], side["coding"][0]["code"]) == ("right", "24028007")
    assert part(finding, "Pain score at the point") == 0
    assert part(finding, "Activity")["text"] == "Trigger point not found"
    assert part(finding, "Taut band") is False
    assert part(finding, "Local twitch") is True
    assert part(finding, "Spot tenderness") == 4
    ppt = part(finding, "Pressure pain threshold")
    assert (ppt["value"], ppt["system"], ppt["code"]) == (245.2, "http://unitsofmeasure.org", "kPa")
    assert not [one for one in finding["component"] if one["code"]["text"] == "Jump sign"], "not examined is not there"


def test_the_exact_place_is_a_body_structure_in_millimetres_and_words(chart: Chart, origin: FhirOrigin) -> None:
    bundle = fhir_bundle(chart, origin)
    finding = resource(bundle, "Observation", chart.findings[2].id)
    (beside,) = [one for one in finding["extension"] if one["url"].endswith("/StructureDefinition/bodySite")]
    structure = resource(bundle, "BodyStructure", beside["valueReference"]["reference"].removeprefix("urn:uuid:"))
    said = {one["url"]: one for one in structure["extension"][0]["extension"]}
    assert (said["view"]["valueCode"], said["x"]["valueQuantity"]["value"]) == ("posterior", 480.5)
    assert structure["locationQualifier"][0]["text"] == "right"
    place = chart.findings[2].place
    words = load_atlas().place_in_words(place.view, place.x, place.y, Side.RIGHT, "trapezius-descending")
    assert words in structure["description"]


@pytest.mark.parametrize("row", source_rows("clinical", "muscles.csv"), ids=lambda row: row["id"])
def test_each_muscle_has_the_number_of_its_side_and_says_the_side_in_words(row: dict[str, str]) -> None:
    sides = (Side.LEFT, Side.RIGHT) if row["paired"] == "y" else (Side.MIDLINE,)
    for side in sides:
        made = site(row["id"], side)
        numbers = [one["code"] for one in made["coding"] if one["system"] == FMA]
        column = {Side.LEFT: "fma_left", Side.RIGHT: "fma_right", Side.MIDLINE: "fma_unsided"}[side]
        assert numbers == [one for one in (row[column] or row["fma_unsided"]).split(";") if one]
        assert side is Side.MIDLINE or made["text"].startswith(side.value)


@pytest.mark.parametrize("row", source_rows("clinical", "muscles.csv"), ids=lambda row: row["id"])
def test_a_reader_of_the_words_or_of_the_numbers_alone_finds_the_same_muscle_and_side(row: dict[str, str]) -> None:
    for side in (Side.LEFT, Side.RIGHT) if row["paired"] == "y" else (Side.MIDLINE,):
        made = site(row["id"], side)
        by_words = read_site(Node("x", {"bodySite": {"text": made["text"]}}), "bodySite", None)
        assert by_words is not None
        assert (by_words.muscle, by_words.side) == (row["id"], side)
        numbers = [one for one in made["coding"] if one["system"] == FMA]
        by_number = read_site(Node("x", {"bodySite": {"coding": numbers}}), "bodySite", None)
        assert by_number is None or by_number.muscle in ("", row["id"])
        assert by_number is None or not by_number.muscle or by_number.side is side


def test_an_injection_is_a_procedure_with_its_medicine_lot_and_scores(chart: Chart, origin: FhirOrigin) -> None:
    (treatment,) = chart.treatments
    dose = msgspec.structs.replace(treatment.doses[0], expiry=date(2027, 3, 1))
    chart = msgspec.structs.replace(chart, treatments=(msgspec.structs.replace(treatment, doses=(dose,)),))
    bundle = fhir_bundle(chart, origin)
    procedure = resource(bundle, "Procedure")
    assert (procedure["code"]["text"], procedure["status"]) == ("Trigger point injection", "completed")
    given = resource(bundle, "MedicationAdministration")
    assert given["partOf"] == [{"reference": f"urn:uuid:{treatment.id}"}]
    assert given["dosage"]["dose"]["value"] == 0.5
    (medicine,) = given["contained"]
    assert medicine["batch"] == {"lotNumber": "L-9", "expirationDate": "2027-03-01"}
    assert medicine["ingredient"][0]["strength"]["numerator"]["value"] == 10, "1 % is 10 mg in a mL"
    scores = [one for one in of_kind(bundle, "Observation") if one.get("partOf")]
    assert [(one["code"]["text"].split()[5], one["valueInteger"]) for one in scores] == [("before", 4), ("after", 1)]


def test_what_was_struck_out_is_said_to_be_an_error_in_every_resource(chart: Chart, origin: FhirOrigin) -> None:
    void = Void(by="u", at=AT, reason="Wrong patient")
    visits = tuple(msgspec.structs.replace(one, voided=void) for one in chart.visits)
    bundle = fhir_bundle(msgspec.structs.replace(chart, visits=visits), origin)
    for kind in ("Encounter", "Observation", "Procedure", "MedicationAdministration"):
        assert {one["status"] for one in of_kind(bundle, kind)} == {"entered-in-error"}
    assert not any(one["active"] for one in of_kind(bundle, "BodyStructure") if "Place" in one["description"])


def test_a_draft_is_preliminary_and_a_signed_visit_final(chart: Chart, origin: FhirOrigin) -> None:
    bundle = fhir_bundle(chart, origin)
    assert [one["status"] for one in of_kind(bundle, "Encounter")] == ["in-progress", "finished"]
    assert resource(bundle, "Observation", chart.findings[0].id)["status"] == "final"
    assert resource(bundle, "Observation", chart.findings[2].id)["status"] == "preliminary"


def test_signatures_and_addenda_are_told_with_who_and_as_what(chart: Chart, origin: FhirOrigin) -> None:
    signed = chart.visits[1].id
    who: dict[str, Any] = {"visit_id": signed, "user_id": "u7", "user_name": "Dr Who", "at": AT}
    signatures = (Signature(id=new_id(), **who), Signature(id=new_id(), meaning=Meaning.COSIGNER, **who))
    addendum = Addendum(id=new_id(), reason="Forgotten", text="Ice at home", **who)
    bundle = fhir_bundle(msgspec.structs.replace(chart, signatures=signatures, addenda=(addendum,)), origin)
    kinds = [
        (one["target"][0]["reference"], one["signature"][0]["type"][0]["display"])
        for one in of_kind(bundle, "Provenance")
        if "signature" in one
    ]
    assert kinds == [
        (f"urn:uuid:{signed}", "Author's Signature"),
        (f"urn:uuid:{signed}", "Verification Signature"),
        (f"urn:uuid:{addendum.id}", "Addendum Signature"),
    ]
    said = resource(bundle, "Observation", addendum.id)
    assert (said["valueString"], said["note"][0]["text"]) == ("Ice at home", "Reason: Forgotten")


def test_a_signature_that_was_struck_out_claims_nothing(chart: Chart, origin: FhirOrigin) -> None:
    void = Void(by="u", at=AT, reason="Merged")
    signature = Signature(
        id=new_id(), visit_id=chart.visits[1].id, user_id="u7", user_name="Dr Who", at=AT, voided=void
    )
    bundle = fhir_bundle(msgspec.structs.replace(chart, signatures=(signature,)), origin)
    assert not [one for one in of_kind(bundle, "Provenance") if "signature" in one]
    assert resource(bundle, "Basic")["id"] == signature.id


def facts(chart: Chart, visit: int, **known: Any) -> Facts:
    return Facts(id=new_id(), visit_id=chart.visits[visit].id, recorded_at=AT, recorded_by="u", **known)


def test_only_the_newest_known_list_says_what_holds_now(chart: Chart, origin: FhirOrigin) -> None:
    earlier = facts(chart, 1, allergies=listed("latex-allergy", "lidocaine-allergy"), medicines=listed("other:Tea"))
    later = facts(chart, 0, allergies=listed("latex-allergy"), weight_kg=81.5)
    bundle = fhir_bundle(msgspec.structs.replace(chart, facts=(earlier, later)), origin)
    assert [one["code"]["text"] for one in of_kind(bundle, "AllergyIntolerance")] == ["Latex"]
    assert [one["medicationCodeableConcept"]["text"] for one in of_kind(bundle, "MedicationStatement")] == ["Tea"]
    weights = [one for one in of_kind(bundle, "Observation") if one["code"].get("text") == "Body weight"]
    assert [(one["valueQuantity"]["value"], one["valueQuantity"]["code"]) for one in weights] == [(81.5, "kg")]


def test_none_is_said_as_none_and_not_asked_is_not_there(chart: Chart, origin: FhirOrigin) -> None:
    bundle = fhir_bundle(msgspec.structs.replace(chart, facts=(facts(chart, 0, allergies=NONE),)), origin)
    (said,) = of_kind(bundle, "List")
    assert (said["title"], said["emptyReason"]["coding"][0]["code"]) == ("Allergies", "nilknown")


def test_a_photo_is_media_and_the_pdf_a_document_with_their_bytes(chart: Chart, origin: FhirOrigin) -> None:
    photo = b"\x89PNG"
    attachment = Attachment(
        id=new_id(), visit_id=chart.visits[0].id, point_id=chart.points[0].id, title="Neck", media_type="image/png",
        width=9, size=len(photo), sha256=hashlib.sha256(photo).hexdigest(),
    )  # fmt: skip
    chart = msgspec.structs.replace(chart, attachments=(attachment,))
    visit_id = chart.visits[0].id
    bundle = fhir_bundle(chart, origin, visit_id=visit_id, document=b"%PDF", blob={attachment.id: photo}.__getitem__)
    assert base64.b64decode(resource(bundle, "Media")["content"]["data"]) == photo
    document = resource(bundle, "DocumentReference")
    assert base64.b64decode(document["content"][0]["attachment"]["data"]) == b"%PDF"
    assert not of_kind(fhir_bundle(chart, origin, visit_id=visit_id), "DocumentReference")


def test_the_bundle_of_a_visit_holds_that_visit_alone(chart: Chart, origin: FhirOrigin) -> None:
    bundle = fhir_bundle(chart, origin, visit_id=chart.visits[1].id)
    assert [one["id"] for one in of_kind(bundle, "Encounter")] == [chart.visits[1].id]
    assert not of_kind(bundle, "Procedure")


def test_the_same_records_give_the_same_bytes_in_every_language(chart: Chart, origin: FhirOrigin) -> None:
    once = fhir_bytes(chart, origin)
    with speaking("de"):
        assert fhir_bytes(chart, origin) == once


def test_every_reference_leads_to_a_resource_of_the_bundle(chart: Chart, origin: FhirOrigin) -> None:
    text = fhir_bytes(chart, origin).decode()
    bundle = json.loads(text)
    urls = {one["fullUrl"] for one in bundle["entry"]}
    assert len(urls) == len(bundle["entry"])
    named = {text[at + 13 : text.index('"', at + 13)] for at in find_all(text, '"reference":"urn')}
    assert named <= urls


def test_a_bundle_without_the_name_says_nothing_of_whose_it_is(chart: Chart) -> None:
    chart = msgspec.structs.replace(chart, patient=msgspec.structs.replace(chart.patient, chart_number="CHART-4711"))
    bare = deidentified(chart, make_pseudonym(chart.patient.id, b"k" * 32), on=date(2026, 11, 21), terms=vocabulary())
    origin = FhirOrigin(clinic_id="", clinic_name="", exported_at=AT, software="Bodymap 0.1.0")
    text = fhir_bytes(bare, origin)
    assert bare.patient.birth_date is not None
    assert resource(json.loads(text), "Patient")["birthDate"] == f"{bare.patient.birth_date.year}"
    for said in (chart.patient.id, chart.patient.chart_number, chart.patient.family_name, "Dr A", "line one", "L-9"):
        assert said not in text.decode()
    (record,) = read_fhir(text)
    assert record.chart == bare


def find_all(text: str, what: str) -> list[int]:
    found, at = [], text.find(what)
    while at >= 0:
        found.append(at)
        at = text.find(what, at + 1)
    return found


def test_text_with_control_characters_is_clean_in_every_field(chart: Chart, origin: FhirOrigin) -> None:
    visit = msgspec.structs.replace(chart.visits[0], notes="one\x07two\u2028three", reason=" \t")
    chart = msgspec.structs.replace(chart, visits=(visit, chart.visits[1]))
    assert "\u2028" not in fhir_bytes(chart, origin).decode()
    bundle = fhir_bundle(chart, origin)
    assert "one two three" in [one.get("valueString") for one in of_kind(bundle, "Observation")]
    assert "reasonCode" not in resource(bundle, "Encounter")


def test_a_muscle_that_no_table_knows_is_told_in_its_own_words(chart: Chart, origin: FhirOrigin) -> None:
    point = TriggerPoint(id=new_id(), patient_id=chart.patient.id, letter="D", muscle="no such thing", side=Side.LEFT)
    place = Place(View.LEFT, 1.0, 2.0, Depth.SKIN)
    finding = msgspec.structs.replace(chart.findings[0], id=new_id(), point_id=point.id, place=place)
    more = msgspec.structs.replace(chart, points=(*chart.points, point), findings=(*chart.findings, finding))
    said = resource(fhir_bundle(more, origin), "Observation", finding.id)["bodySite"]
    assert said["text"] == "left no such thing"
