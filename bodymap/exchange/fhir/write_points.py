"""Trigger points and findings: a BodyStructure for the point and one for each place, an Observation for each finding.

Places are millimetres in the view's frame; the side is the patient's; pressure is kPa.
"""

from bodymap.atlas.atlas import load_atlas
from bodymap.clinic.finding import Activity, Finding, TriggerPoint
from bodymap.exchange.fhir.pen import Pen, note, observed
from bodymap.exchange.fhir.sites import SNOMED_OF, side_concept, site, site_words
from bodymap.exchange.fhir.terms import (
    ACTIVITY,
    BODY_STRUCTURE,
    LATERALITY,
    LETTER,
    PLACE,
    SNOMED,
    Resource,
    coding,
    component,
    concept,
    quantity,
    reference,
    text_of,
    uid,
)
from bodymap.exchange.fhir.write_visit import PAIN

ACTIVITIES = {
    Activity.ACTIVE: "Active trigger point",
    Activity.LATENT: "Latent trigger point",
    Activity.NOT_FOUND: "Trigger point not found",
}
SIGNS = {  # field: our code and its words
    "taut_band": ("taut-band", "Taut band"),
    "spot_tenderness": ("spot-tenderness", "Spot tenderness, 0-4"),
    "recognised_pain": ("recognised-pain", "Recognised pain"),
    "referred_pain": ("referred-pain", "Referred pain"),
    "local_twitch": ("local-twitch-response", "Local twitch response"),
    "jump_sign": ("jump-sign", "Jump sign"),
    "ppt_kpa": ("pressure-pain-threshold", "Pressure pain threshold"),
    "ppt_other_kpa": ("pressure-pain-threshold-other-side", "Pressure pain threshold, same place of the other side"),
}
_SIGN_CODES = {field: observed(code, words) for field, (code, words) in SIGNS.items()}
_PAIN_HERE = concept("Pain score at the point, 0-10", PAIN)
_SIDE = concept("Side", coding(SNOMED, LATERALITY, "Laterality"))
_ACTIVITY = observed("activity", "Activity")
_FINDING = observed("trigger-point-finding", "Trigger point finding")


def add_points(pen: Pen) -> None:
    """Add the points, then what each visit found at them."""
    for point in pen.chart.points:
        pen.add(_structure(pen, point.id, point, f"Trigger point {point.letter}", point.voided is None), point)
    for finding in pen.chart.findings:
        _add_finding(pen, finding)


def _structure(pen: Pen, about: str, point: TriggerPoint, words: str, counts: bool) -> Resource:
    return {
        "resourceType": "BodyStructure",
        "id": uid(about),
        "identifier": [{"system": LETTER, "value": text_of(point.letter)}],
        "active": counts,
        "morphology": concept("Trigger point"),
        "location": site(point.muscle, point.side),
        "locationQualifier": [side_concept(point.side)],
        "description": f"{words}: {site_words(point.muscle, point.side)}",
        "patient": pen.patient,
    }


def _add_finding(pen: Pen, finding: Finding) -> None:
    point = pen.chart.point_of[finding.point_id]
    place = _structure(pen, f"{finding.id} place", point, f"Place of trigger point {point.letter}", pen.counts(finding))
    spot = finding.place
    where = load_atlas().place_in_words(spot.view, spot.x, spot.y, point.side, point.muscle)
    if where:
        place["description"] += f", {where}"
    place["extension"] = [
        {
            "url": PLACE,
            "extension": [
                {"url": "view", "valueCode": spot.view.value},
                {"url": "x", "valueQuantity": quantity(spot.x, "mm", "mm")},
                {"url": "y", "valueQuantity": quantity(spot.y, "mm", "mm")},
                {"url": "depth", "valueCode": spot.depth.value},
            ],
        }
    ]
    known = finding.activity in ACTIVITIES
    made = pen.observation(
        finding.id,
        finding,
        _FINDING,
        extension=[{"url": BODY_STRUCTURE, "valueReference": reference(f"{finding.id} place")}],
        bodySite=site(point.muscle, point.side),
        valueCodeableConcept=activity(finding.activity) if known else None,
        note=note(finding.note),
        component=_components(finding, point),
    )
    pen.add_part(place, finding)
    pen.add(made, finding)


def activity(value: Activity) -> Resource:
    """Return what a point did, in our code and in words."""
    return concept(ACTIVITIES[value], coding(ACTIVITY, value.value, ACTIVITIES[value]))


def _components(finding: Finding, point: TriggerPoint) -> list[Resource]:
    parts = [component(_SIDE, valueCodeableConcept=side_concept(point.side))] if point.side in SNOMED_OF else []
    if finding.nrs is not None:
        parts.append(component(_PAIN_HERE, valueInteger=finding.nrs))
    if finding.activity in ACTIVITIES:
        parts.append(component(_ACTIVITY, valueCodeableConcept=activity(finding.activity)))
    for field, code in _SIGN_CODES.items():
        value = getattr(finding, field)
        if value is None:
            continue
        if field.startswith("ppt"):
            parts.append(component(code, valueQuantity=quantity(value, "kPa", "kPa")))
        elif isinstance(value, bool):
            parts.append(component(code, valueBoolean=value))
        else:
            parts.append(component(code, valueInteger=value))
    return parts
