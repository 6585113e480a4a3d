"""Patient, clinic and software as resources. The drawn figure is no gender: it says nothing of one."""

from bodymap.clinic.patient import Patient
from bodymap.exchange.fhir.pen import FhirOrigin, Pen
from bodymap.exchange.fhir.terms import (
    BASE,
    CHART_NUMBER,
    CLINIC,
    HL7,
    NOT_STATED,
    Resource,
    coding,
    concept,
    moment,
    reference,
    text_of,
    uid,
)


def add_patient(pen: Pen) -> None:
    """Add the patient."""
    patient = pen.chart.patient
    name = {"use": "usual", "family": text_of(patient.family_name), "given": [text_of(patient.given_name)]}
    if not patient.given_name.strip():
        del name["given"]
    number = {
        "use": "usual",
        "type": concept("Chart number", coding(f"{HL7}/v2-0203", "MR", "Medical record number")),
        "system": CHART_NUMBER,
        "value": text_of(patient.chart_number),
    }
    pen.add(
        {
            "resourceType": "Patient",
            "id": uid(patient.id),
            "identifier": [number],
            "active": patient.voided is None and not patient.merged_into,
            "name": [name],
            "birthDate": _birth_date(pen),
            "managingOrganization": reference(f"clinic {pen.origin.clinic_id}"),
            "link": _taken_over(patient),
        },
        patient,
    )


def _birth_date(pen: Pen) -> str:
    born = pen.chart.patient.birth_date
    if born is None:
        return ""
    return born.isoformat() if pen.origin.clinic_id else f"{born.year:04d}"


def _taken_over(patient: Patient) -> list[Resource]:
    if not patient.merged_into:
        return []
    other = {"identifier": {"system": f"{BASE}/identifier/patient", "value": text_of(patient.merged_into)}}
    return [{"other": other, "type": "replaced-by"}]


def add_origin(pen: Pen) -> None:
    """Add the clinic, the software, and who put the bundle together when."""
    for one in (_clinic(pen.origin), _software(pen.origin), _assembled(pen)):
        pen.add_part(one, pen.chart.patient)


def _clinic(origin: FhirOrigin) -> Resource:
    return {
        "resourceType": "Organization",
        "id": uid(f"clinic {origin.clinic_id}"),
        "identifier": [{"system": CLINIC, "value": text_of(origin.clinic_id) or NOT_STATED}],
        "name": text_of(origin.clinic_name),
    }


def _software(origin: FhirOrigin) -> Resource:
    return {
        "resourceType": "Device",
        "id": uid(f"software {origin.software}"),
        "deviceName": [{"name": text_of(origin.software) or "Bodymap", "type": "user-friendly-name"}],
    }


def _assembled(pen: Pen) -> Resource:
    origin = pen.origin
    return {
        "resourceType": "Provenance",
        "id": uid(f"assembled {pen.chart.patient.id} {moment(origin.exported_at)}"),
        "target": [pen.patient],
        "recorded": moment(origin.exported_at),
        "agent": [
            {
                "type": concept("", coding(f"{HL7}/provenance-participant-type", "assembler", "Assembler")),
                "who": reference(f"software {origin.software}"),
                "onBehalfOf": reference(f"clinic {origin.clinic_id}"),
            }
        ],
    }
