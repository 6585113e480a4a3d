"""Bundles of another system, and how tests look into a bundle."""

import copy
from datetime import UTC, datetime
from typing import Any

from bodymap.exchange.fhir.bundle import FhirOrigin

ORIGIN = FhirOrigin(
    clinic_id="01938a00-0000-7000-8000-000000000001",
    clinic_name="Riverside",
    exported_at=datetime(2026, 11, 21, 8, 0, tzinfo=UTC),
    software="Bodymap 0.1.0",
)
Bundle = dict[str, Any]
LOINC, FMA = "http://loinc.org", "urn:oid:2.16.840.1.113883.6.119"


def observation(name: str, **fields: Any) -> Bundle:
    """Return a final observation of Patient/anna in Encounter/first."""
    made = {
        "resourceType": "Observation",
        "id": name,
        "status": "final",
        "code": {"coding": [{"system": LOINC, "code": "72514-3"}]},
        "subject": {"reference": "Patient/anna"},
        "encounter": {"reference": "Encounter/first"},
        "effectiveDateTime": "2026-10-02T11:40:00+02:00",
    }
    return made | fields


def site(text: str = "", fma: str = "") -> Bundle:
    """Return a body site."""
    codes = {"coding": [{"system": FMA, "code": fma}]} if fma else {}
    return codes | ({"text": text} if text else {})


STRANGER: list[Bundle] = [
    {
        "resourceType": "Patient",
        "id": "anna",
        "identifier": [
            {"system": "urn:insurance", "value": "K123"},
            {"type": {"coding": [{"code": "MR"}]}, "value": "77"},
        ],
        "name": [
            {"use": "nickname", "given": ["Anni"]},
            {"use": "official", "family": "Berg", "given": ["Anna", "Maria"]},
        ],
        "gender": "female",
        "birthDate": "1980-04-30",
        "telecom": [{"system": "phone", "value": "1"}],
    },
    {
        "resourceType": "Encounter",
        "id": "first",
        "status": "finished",
        "class": {"code": "AMB"},
        "subject": {"reference": "Patient/anna"},
        "participant": [{"individual": {"reference": "urn:uuid:0d6a6b2e-0f0a-4d10-9b3e-2f7d3c1d5a01"}}],
        "period": {"start": "2026-10-02T11:30:00+02:00"},
        "reasonCode": [{"text": "Neck pain"}],
    },
    {"resourceType": "Practitioner", "id": "doc", "name": [{"prefix": ["Dr"], "given": ["Jo"], "family": "Weiss"}]},
    observation("overall", valueQuantity={"value": 6, "unit": "{score}"}),
    observation("left-levator", bodySite=site(fma="FMA32541"), valueInteger=7),
    observation("by-words", bodySite=site("Right infraspinatus"), valueInteger=4),
    {
        "resourceType": "AllergyIntolerance",
        "id": "lidocaine",
        "clinicalStatus": {"coding": [{"code": "active"}]},
        "code": {"text": "Lignocaine"},
        "patient": {"reference": "Patient/anna"},
    },
    {
        "resourceType": "MedicationStatement",
        "id": "warfarin",
        "status": "active",
        "medicationReference": {"reference": "#drug"},
        "contained": [{"resourceType": "Medication", "id": "drug", "code": {"text": "Warfarin"}}],
        "subject": {"reference": "Patient/anna"},
    },
    {
        "resourceType": "Condition",
        "id": "gout",
        "clinicalStatus": {"coding": [{"code": "active"}]},
        "code": {"text": "Gout"},
        "subject": {"reference": "Patient/anna"},
    },
    {"resourceType": "Immunization", "id": "flu", "patient": {"reference": "Patient/anna"}},
]


def stranger_bundle() -> Bundle:
    """Return a bundle as another system writes it: Anna Berg, one visit, three pain scores, what must be known."""
    urls = {"doc": "urn:uuid:0d6a6b2e-0f0a-4d10-9b3e-2f7d3c1d5a01"}
    entries = [
        {
            "fullUrl": urls.get(one["id"], f"https://other.example/fhir/{one['resourceType']}/{one['id']}"),
            "resource": one,
        }
        for one in copy.deepcopy(STRANGER)
    ]
    return {"resourceType": "Bundle", "type": "searchset", "timestamp": "2026-11-01T08:00:00Z", "entry": entries}


def resource(bundle: Bundle, kind: str, name: str = "") -> Bundle:
    """Return the first resource of a kind, or the one with this id."""
    found = (one["resource"] for one in bundle["entry"] if one["resource"]["resourceType"] == kind)
    return next(one for one in found if name in ("", one["id"]))
