"""Treatments: a Procedure for each, a MedicationAdministration for each dose, the scores before and after.

Volumes are mL, strengths per mL, needle lengths mm. The medicine is contained: its lot and expiry belong to this dose.
"""

from bodymap.clinic.agents import Agent
from bodymap.clinic.treatment import Complication, Dose, Guidance, Technique, Treatment
from bodymap.exchange.fhir.pen import IN_ERROR, Pen, note
from bodymap.exchange.fhir.sites import site
from bodymap.exchange.fhir.terms import (
    AGENT,
    TARGET_STRUCTURE,
    TECHNIQUE,
    TREATMENT,
    Resource,
    coding,
    concept,
    moment,
    quantity,
    reference,
    text_of,
    uid,
    without_nothing,
)
from bodymap.exchange.fhir.write_visit import PAIN
from bodymap.figure.clinical_tables import agents

TECHNIQUES = {
    Technique.INJECTION: "Trigger point injection",
    Technique.DRY_NEEDLING: "Dry needling of a trigger point",
    Technique.MANUAL: "Manual treatment of a trigger point",
}
_UNITS = {"%": ("mg", 10.0), "mg/mL": ("mg", 1.0), "U/mL after dilution": ("U", 1.0)}  # per mL, and the factor


def add_treatments(pen: Pen) -> None:
    """Add what was done, in the order of its making."""
    for treatment in pen.chart.treatments:
        _add_procedure(pen, treatment)
        for number, dose in enumerate(treatment.doses):
            _add_dose(pen, treatment, dose, number)
        _add_scores(pen, treatment)


def _add_procedure(pen: Pen, treatment: Treatment) -> None:
    point = pen.chart.point_of[treatment.point_id]
    words = TECHNIQUES[treatment.technique]
    if treatment.method is not None:
        words = f"{words}: {_plain(treatment.method)}"
    went_wrong = [one for one in treatment.complications if one is not Complication.NONE]
    pen.add(
        {
            "resourceType": "Procedure",
            "id": uid(treatment.id),
            "extension": [*_details(treatment), {"url": TARGET_STRUCTURE, "valueReference": reference(point.id)}],
            "status": "completed" if pen.counts(treatment) else IN_ERROR,
            "code": concept(words, coding(TECHNIQUE, treatment.technique.value)),
            "subject": pen.patient,
            "encounter": reference(treatment.visit_id),
            "performedDateTime": _when(pen, treatment),
            "performer": _performer(pen, treatment),
            "bodySite": [site(point.muscle, point.side)],
            "complication": [concept(_plain(one)) for one in went_wrong],
            "outcome": concept("No complication") if treatment.complications and not went_wrong else None,
            "note": note(treatment.note),
            "usedCode": _needle(treatment),
        },
        treatment,
    )


def _plain(value: str) -> str:
    return value.replace("-", " ").capitalize()


def _when(pen: Pen, treatment: Treatment) -> str:
    return moment(treatment.done_at or pen.visits[treatment.visit_id].started_at)


def _performer(pen: Pen, treatment: Treatment) -> list[Resource]:
    visit = pen.visits[treatment.visit_id]
    clinician = pen.who(visit.clinician_id, visit.clinician_name)
    return [{"actor": clinician}] if clinician else []


def _details(treatment: Treatment) -> list[Resource]:
    """Return what FHIR has no field for: guidance, twitch, passes, consent."""
    parts: list[Resource] = []
    if treatment.guidance is not Guidance.UNKNOWN:
        parts.append({"url": "guidance", "valueCode": treatment.guidance.value})
    for url, value in (("twitch-elicited", treatment.twitch_elicited), ("consent", treatment.consent)):
        if value is not None:
            parts.append({"url": url, "valueBoolean": value})
    if treatment.passes is not None:
        parts.append({"url": "passes", "valueInteger": treatment.passes})
    return [{"url": TREATMENT, "extension": parts}] if parts else []


def _needle(treatment: Treatment) -> list[Resource]:
    size = [f"{treatment.needle_gauge} G"] if treatment.needle_gauge is not None else []
    size += [f"{treatment.needle_length_mm:g} mm"] if treatment.needle_length_mm is not None else []
    return [concept(f"Needle, {', '.join(size)}")] if size else []


def _add_dose(pen: Pen, treatment: Treatment, dose: Dose, number: int) -> None:
    agent = agents().get(dose.agent)
    name = agent.name if agent else dose.agent
    point = pen.chart.point_of[treatment.point_id]
    strong = "" if dose.concentration is None else f" {dose.concentration:g} {agent.unit if agent else ''}".rstrip()
    pen.add_part(
        {
            "resourceType": "MedicationAdministration",
            "id": uid(f"{treatment.id} dose {number}"),
            "contained": [_medicine(dose, agent, name)],
            "partOf": [reference(treatment.id)],
            "status": "completed" if pen.counts(treatment) else IN_ERROR,
            "medicationReference": {"reference": "#medicine"},
            "subject": pen.patient,
            "context": reference(treatment.visit_id),
            "effectiveDateTime": _when(pen, treatment),
            "performer": _performer(pen, treatment),
            "dosage": {
                "text": text_of(f"{name}{strong}, {dose.volume_ml:g} mL"),
                "site": site(point.muscle, point.side),
                "dose": quantity(dose.volume_ml, "mL", "mL"),
            },
        },
        treatment,
    )


def _medicine(dose: Dose, agent: Agent | None, name: str) -> Resource:
    code = concept(name, coding(AGENT, dose.agent)) if agent else concept(name)
    made: Resource = {"resourceType": "Medication", "id": "medicine", "code": code}
    if dose.concentration is not None and agent is not None and agent.unit in _UNITS:
        unit, factor = _UNITS[agent.unit]
        strength = {
            "numerator": quantity(round(dose.concentration * factor, 6), unit, "mg" if unit == "mg" else ""),
            "denominator": quantity(1, "mL", "mL"),
        }
        made["ingredient"] = [{"itemCodeableConcept": code, "strength": strength}]
    expiry = dose.expiry.isoformat() if dose.expiry else ""
    batch = without_nothing({"lotNumber": text_of(dose.lot), "expirationDate": expiry})
    return made | {"batch": batch} if batch else made


def _add_scores(pen: Pen, treatment: Treatment) -> None:
    point = pen.chart.point_of[treatment.point_id]
    for name, score in (("before", treatment.nrs_before), ("after", treatment.nrs_after)):
        if score is None:
            continue
        made = pen.observation(
            f"{treatment.id} {name}",
            treatment,
            concept(f"Pain score at the point {name} the treatment, 0-10", PAIN),
            category="survey",
            partOf=[reference(treatment.id)],
            bodySite=site(point.muscle, point.side),
            effectiveDateTime=_when(pen, treatment),
            valueInteger=score,
        )
        pen.add_part(made, treatment)
