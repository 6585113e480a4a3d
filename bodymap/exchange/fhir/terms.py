"""The words of FHIR R4: code systems, addresses of our own extensions, and the small data types as plain dicts.

Sources of the codes: LOINC (loinc.org), SNOMED CT, UCUM, the tables of HL7 v2 and v3, ASTM E1762-95 for the kinds of
signatures. The addresses under `BASE` name things and are never opened.
"""

import re
import uuid
from datetime import UTC, datetime
from functools import lru_cache
from typing import Any

Resource = dict[str, Any]

BASE = "https://bodymap.invalid/fhir"
EXTENSION = f"{BASE}/StructureDefinition"
RECORD = f"{EXTENSION}/record"
PLACE = f"{EXTENSION}/place"
OUTLINE = f"{EXTENSION}/outline"
TREATMENT = f"{EXTENSION}/treatment"
BODY_STRUCTURE = "http://hl7.org/fhir/StructureDefinition/bodySite"
TARGET_STRUCTURE = "http://hl7.org/fhir/StructureDefinition/procedure-targetBodyStructure"

OBSERVED = f"{BASE}/CodeSystem/observation"
MUSCLE = f"{BASE}/CodeSystem/muscle"
ACTIVITY = f"{BASE}/CodeSystem/activity"
TECHNIQUE = f"{BASE}/CodeSystem/technique"
AGENT = f"{BASE}/CodeSystem/agent"
FACT = f"{BASE}/CodeSystem/fact"
MOVEMENT = f"{BASE}/CodeSystem/movement"
RULE = f"{BASE}/CodeSystem/rule"
QUALITY = f"{BASE}/CodeSystem/pain-quality"
CHART_NUMBER = f"{BASE}/identifier/chart-number"
LETTER = f"{BASE}/identifier/trigger-point-letter"
USER = f"{BASE}/identifier/user"
CLINIC = f"{BASE}/identifier/clinic"
NOT_STATED = "not stated"

FMA = "urn:oid:2.16.840.1.113883.6.119"
LOINC = "http://loinc.org"
SNOMED = "http://snomed.info/sct"
UCUM = "http://unitsofmeasure.org"
ABSENT = "http://hl7.org/fhir/uv/ips/CodeSystem/absent-unknown-uv-ips"
HL7 = "http://terminology.hl7.org/CodeSystem"
ASTM = "urn:iso-astm:E1762-95:2013"

PAIN_SCORE = "72514-3"
PEG_PANEL, PEG_MEAN = "91148-7", "91147-9"
PEG_PAIN, PEG_ENJOYMENT, PEG_ACTIVITY = "75893-8", "91145-3", "91146-1"
BODY_WEIGHT, PREGNANCY, ANNOTATION = "29463-7", "82810-3", "48767-8"
LEFT, RIGHT, LATERALITY = "7771000", "24028007", "272741003"
NO_KNOWN_ALLERGY, PREGNANT, NOT_PREGNANT = "716186003", "77386006", "60001007"

_UUID = re.compile(r"[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}")
_CODE = re.compile(r"[!-~]+( [!-~]+)*")
_UNUSUAL = re.compile(r"[^\S \t\r\n]|[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ud800-\udfff]")  # not in a FHIR string
_NAMESPACE = uuid.UUID("9d1c5a0e-6f0b-5c1e-9d0e-0c3d5d0f7a11")


def text_of(text: str) -> str:
    """Return a text as FHIR lets a string be: no control characters, blanks as spaces; empty where nothing is said."""
    return _UNUSUAL.sub(" ", text) if text.strip() else ""


def written(text: str) -> str:
    """Return JSON text with what FHIR does not let into a string written as escapes; it still says the same."""
    return _UNUSUAL.sub(lambda found: f"\\u{ord(found[0]):04x}", text)


def moment(at: datetime) -> str:
    """Return a moment in UTC."""
    return at.astimezone(UTC).isoformat().replace("+00:00", "Z")


@lru_cache(maxsize=10_000)
def uid(text: str) -> str:
    """Return the id of a resource: a record's own, else one made of the text, always the same one."""
    return text if _UUID.fullmatch(text) else str(uuid.uuid5(_NAMESPACE, text))


def reference(text: str, display: str = "") -> Resource:
    """Return a reference to the resource that `uid` gives this text."""
    made: Resource = {"reference": f"urn:uuid:{uid(text)}"}
    return made | {"display": display} if (display := text_of(display)) else made


def coding(system: str, code: str, display: str = "") -> Resource:
    """Return a code; the display may be empty."""
    made: Resource = {"system": system, "code": code}
    return made | {"display": display} if display else made


def concept(text: str, *codings: Resource) -> Resource:
    """Return a concept by its words and its codes; codes that FHIR does not let be codes are left out."""
    made: Resource = {}
    if kept := [one for one in codings if _CODE.fullmatch(one["code"])]:
        made["coding"] = kept
    if said := text_of(text):
        made["text"] = said
    return made


def quantity(value: float, unit: str, code: str = "") -> Resource:
    """Return an amount; `code` is the unit in UCUM, empty where it has none."""
    made: Resource = {"value": value, "unit": unit}
    return made | {"system": UCUM, "code": code} if code else made


def component(code: Resource, **value: Any) -> Resource:
    """Return a part of an observation."""
    return {"code": code, **value}


def without_nothing(resource: Resource) -> Resource:
    """Return a resource without the fields that hold nothing; no and 0 are something."""
    return {name: value for name, value in resource.items() if value is not None and value not in ("", [], {})}
