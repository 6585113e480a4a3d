"""What must be known before treating: weight and pregnancy as Observations, lists as List, what holds now as its own.

Every confirmation has a List for each thing that was asked; empty and "nil known" where there is none, no List where
nobody asked. The newest known list alone also makes AllergyIntolerance, MedicationStatement and Condition.
"""

from bodymap.clinic.facts import Facts, Known, Listing, Pregnancy
from bodymap.exchange.fhir.pen import Pen, observed
from bodymap.exchange.fhir.terms import (
    BODY_WEIGHT,
    FACT,
    HL7,
    LOINC,
    NOT_PREGNANT,
    PREGNANCY,
    PREGNANT,
    SNOMED,
    Resource,
    coding,
    concept,
    moment,
    quantity,
    reference,
    text_of,
    uid,
)
from bodymap.figure.clinical_tables import fact_items

LISTS = {
    "allergies": "Allergies",
    "anticoagulants": "Blood thinners",
    "medicines": "Medicines",
    "conditions": "Conditions that matter before treatment",
}
_PREGNANT = {
    Pregnancy.YES: concept("Pregnant", coding(SNOMED, PREGNANT, "Pregnant")),
    Pregnancy.NO: concept("Not pregnant", coding(SNOMED, NOT_PREGNANT, "Not pregnant")),
    Pregnancy.NOT_APPLICABLE: concept("Not applicable"),
}


def add_facts(pen: Pen) -> None:
    """Add every confirmation, and what is known now."""
    newest = {field: _newest(pen, field) for field in LISTS}
    for facts in pen.chart.facts:
        _add_confirmation(pen, facts)
        for field, title in LISTS.items():
            listing: Listing = getattr(facts, field)
            if listing.known is not Known.UNKNOWN:
                _add_list(pen, facts, field, title, holds=newest[field] is facts)


def _newest(pen: Pen, field: str) -> Facts | None:
    """Return the newest facts that count and know this list."""
    for visit in reversed(pen.chart.current_visits):
        here = pen.chart.facts_of(visit.id)
        if here is not None and getattr(here, field).known is not Known.UNKNOWN:
            return here
    return None


def _add_confirmation(pen: Pen, facts: Facts) -> None:
    members = []
    at, by = moment(facts.recorded_at), pen.who(facts.recorded_by)
    rest = {"effectiveDateTime": at, "performer": [by] if by else []}
    if facts.weight_kg is not None:
        code = concept("Body weight", coding(LOINC, BODY_WEIGHT, "Body weight"))
        kg = quantity(facts.weight_kg, "kg", "kg")
        members.append(
            pen.observation(f"{facts.id} weight", facts, code, category="vital-signs", valueQuantity=kg, **rest)
        )
    if facts.pregnancy in _PREGNANT:
        code = concept("Pregnancy status", coding(LOINC, PREGNANCY, "Pregnancy status"))
        is_so = _PREGNANT[facts.pregnancy]
        members.append(
            pen.observation(
                f"{facts.id} pregnancy", facts, code, category="social-history", valueCodeableConcept=is_so, **rest
            )
        )
    named = [{"reference": f"urn:uuid:{one['id']}"} for one in members]
    code = observed("facts-confirmed", "What was confirmed before treating")
    pen.add(pen.observation(facts.id, facts, code, category="survey", hasMember=named, **rest), facts)
    for one in members:
        pen.add_part(one, facts)


def _add_list(pen: Pen, facts: Facts, field: str, title: str, *, holds: bool) -> None:
    listing: Listing = getattr(facts, field)
    entries = []
    for item in listing.items:
        words = text_of(fact_items().words(item)) or "?"
        if not holds:
            entries.append({"item": {"display": words}})
            continue
        made = _RESOURCES[field](pen, facts, item, words)
        entries.append({"item": {"reference": f"urn:uuid:{made['id']}", "display": words}})
        pen.add_part(made, facts)
    nothing = concept("", coding(f"{HL7}/list-empty-reason", "nilknown", "Nil Known"))
    pen.add_part(
        {
            "resourceType": "List",
            "id": uid(f"{facts.id} {field}"),
            "status": ("current" if holds else "retired") if pen.counts(facts) else "entered-in-error",
            "mode": "snapshot",
            "title": title,
            "code": observed(f"list-{field}", title),
            "subject": pen.patient,
            "encounter": reference(facts.visit_id),
            "date": moment(facts.recorded_at),
            "source": pen.who(facts.recorded_by),
            "entry": entries,
            "emptyReason": None if entries else nothing,
        },
        facts,
    )


def _concept(item: str, words: str) -> Resource:
    return concept(words, *([coding(FACT, item)] if item in fact_items().by_id else []))


def _allergy(pen: Pen, facts: Facts, item: str, words: str) -> Resource:
    return {
        "resourceType": "AllergyIntolerance",
        "id": uid(f"{facts.id} allergy {item}"),
        "clinicalStatus": concept("", coding(f"{HL7}/allergyintolerance-clinical", "active", "Active")),
        "code": _concept(item, words),
        "patient": pen.patient,
        "encounter": reference(facts.visit_id),
        "recordedDate": moment(facts.recorded_at),
        "recorder": pen.who(facts.recorded_by),
    }


def _medicine(pen: Pen, facts: Facts, item: str, words: str) -> Resource:
    return {
        "resourceType": "MedicationStatement",
        "id": uid(f"{facts.id} medicine {item}"),
        "status": "active",
        "medicationCodeableConcept": _concept(item, words),
        "subject": pen.patient,
        "context": reference(facts.visit_id),
        "dateAsserted": moment(facts.recorded_at),
    }


def _condition(pen: Pen, facts: Facts, item: str, words: str) -> Resource:
    return {
        "resourceType": "Condition",
        "id": uid(f"{facts.id} condition {item}"),
        "clinicalStatus": concept("", coding(f"{HL7}/condition-clinical", "active", "Active")),
        "code": _concept(item, words),
        "subject": pen.patient,
        "encounter": reference(facts.visit_id),
        "recordedDate": moment(facts.recorded_at),
        "recorder": pen.who(facts.recorded_by),
    }


_RESOURCES = {
    "allergies": _allergy,
    "anticoagulants": _medicine,
    "medicines": _medicine,
    "conditions": _condition,
}
