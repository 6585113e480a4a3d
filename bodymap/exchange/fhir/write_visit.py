"""A visit as Encounter, its scores as Observations, notes and plan. Scores are NRS 0-10, whole numbers [nrs], [peg].

Only the pain now has the LOINC code of the pain score: worst and average are other questions and have codes of ours,
so that nobody takes one for the other.
"""

from bodymap.clinic.visit import PainWindow, Visit
from bodymap.exchange.fhir.pen import Pen, observed
from bodymap.exchange.fhir.terms import (
    HL7,
    LOINC,
    PAIN_SCORE,
    PEG_ACTIVITY,
    PEG_ENJOYMENT,
    PEG_MEAN,
    PEG_PAIN,
    PEG_PANEL,
    Resource,
    coding,
    component,
    concept,
    moment,
    quantity,
    reference,
    text_of,
    uid,
)

PAIN = coding(LOINC, PAIN_SCORE, "Pain severity - 0-10 verbal numeric rating [Score] - Reported")
_WINDOW = {
    PainWindow.UNKNOWN: "",
    PainWindow.LAST_24_HOURS: ", last 24 hours",
    PainWindow.LAST_7_DAYS: ", last 7 days",
    PainWindow.LAST_4_WEEKS: ", last 4 weeks",
    PainWindow.SINCE_LAST_VISIT: ", since the last visit",
}
_PEG = (
    ("peg_pain", PEG_PAIN, "Pain on average in the past week, 0-10 [PEG]"),
    ("peg_enjoyment", PEG_ENJOYMENT, "Interference with enjoyment of life in the past week, 0-10 [PEG]"),
    ("peg_activity", PEG_ACTIVITY, "Interference with general activity in the past week, 0-10 [PEG]"),
)


def add_visits(pen: Pen) -> None:
    """Add every visit with what was asked of it as a whole."""
    for visit in pen.chart.visits:
        _add_encounter(pen, visit)
        _add_pain(pen, visit)
        _add_peg(pen, visit)
        if text_of(visit.notes):
            said = pen.observation(
                f"{visit.id} notes",
                visit,
                observed("visit-notes", "Notes of the visit"),
                valueString=text_of(visit.notes),
            )
            pen.add_part(said, visit)
        _add_plan(pen, visit)


def _add_encounter(pen: Pen, visit: Visit) -> None:
    clinician = pen.who(visit.clinician_id, visit.clinician_name)
    pen.add(
        {
            "resourceType": "Encounter",
            "id": uid(visit.id),
            "status": pen.status(visit, draft="in-progress", signed="finished"),
            "class": coding(f"{HL7}/v3-ActCode", "AMB", "ambulatory"),
            "subject": pen.patient,
            "participant": [{"individual": clinician}] if clinician else [],
            "period": {"start": moment(visit.started_at)},
            "reasonCode": [concept(visit.reason)] if text_of(visit.reason) else [],
            "serviceProvider": reference(f"clinic {pen.origin.clinic_id}"),
        },
        visit,
    )


def _add_pain(pen: Pen, visit: Visit) -> None:
    window = _WINDOW[visit.pain_window]
    for field, code in (
        ("pain_now", concept("Pain now, 0-10", PAIN)),
        ("pain_worst", observed("pain-worst", f"Worst pain{window}, 0-10")),
        ("pain_average", observed("pain-average", f"Average pain{window}, 0-10")),
    ):
        if (score := getattr(visit, field)) is not None:
            made = pen.observation(f"{visit.id} {field}", visit, code, category="survey", valueInteger=score)
            pen.add_part(made, visit)


def _add_peg(pen: Pen, visit: Visit) -> None:
    parts = [
        component(concept(words, coding(LOINC, code)), valueInteger=score)
        for field, code, words in _PEG
        if (score := getattr(visit, field)) is not None
    ]
    if not parts:
        return
    code = concept("PEG scale", coding(LOINC, PEG_PANEL))
    if visit.peg is not None:
        mean = concept("Mean of the three items, 0-10 [PEG]", coding(LOINC, PEG_MEAN, "Mean score [PEG]"))
        parts.append(component(mean, valueQuantity=quantity(round(visit.peg, 2), "score", "{score}")))
    pen.add_part(pen.observation(f"{visit.id} peg", visit, code, category="survey", component=parts), visit)


def _add_plan(pen: Pen, visit: Visit) -> None:
    if not text_of(visit.plan) and visit.follow_up_on is None:
        return
    pen.add_part(
        {
            "resourceType": "CarePlan",
            "id": uid(f"{visit.id} plan"),
            "status": pen.status(visit, draft="draft", signed="active"),
            "intent": "plan",
            "title": "Plan of the visit",
            "description": text_of(visit.plan),
            "subject": pen.patient,
            "encounter": reference(visit.id),
            "created": moment(visit.started_at),
            "author": pen.who(visit.clinician_id, visit.clinician_name),
            "activity": _coming_again(visit),
        },
        visit,
    )


def _coming_again(visit: Visit) -> list[Resource]:
    if visit.follow_up_on is None:
        return []
    day = visit.follow_up_on.isoformat()
    detail = {
        "kind": "Appointment",
        "status": "not-started",
        "scheduledTiming": {"event": [day]},
        "description": "Come again",
    }
    return [{"detail": detail}]
