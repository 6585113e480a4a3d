"""What writes the resources of one patient, in order: who is meant, in which visit, and whether it counts."""

from collections.abc import Callable
from datetime import datetime
from typing import Any

import msgspec

from bodymap.clinic.change import AnyRecord
from bodymap.clinic.chart import Chart
from bodymap.clinic.record import VisitRecord
from bodymap.clinic.visit import Visit
from bodymap.exchange.fhir.own_record import as_part_of, with_record
from bodymap.exchange.fhir.terms import (
    HL7,
    OBSERVED,
    USER,
    Resource,
    coding,
    concept,
    moment,
    reference,
    text_of,
    uid,
    without_nothing,
)

IN_ERROR = "entered-in-error"
Bytes = Callable[[str], bytes]


class FhirOrigin(msgspec.Struct, frozen=True, kw_only=True):
    """Where a bundle comes from: the clinic, when, and the software with its version.

    No `clinic_id`: the chart is one without whose it is, and of a birth date the bundle says the year alone.
    """

    clinic_id: str
    clinic_name: str
    exported_at: datetime
    software: str


class Pen:
    """Collects the resources of a chart; `people` are the practitioners that they name, by what names them."""

    def __init__(self, chart: Chart, origin: FhirOrigin, blob: Bytes | None) -> None:
        self.chart, self.origin, self.blob = chart, origin, blob
        self.resources: list[Resource] = []
        self.people: dict[str, Resource] = {}
        self.patient = reference(chart.patient.id)
        self.visits = {visit.id: visit for visit in chart.visits}
        self._names = {one.clinician_id: one.clinician_name for one in chart.visits}

    def add(self, resource: Resource, record: AnyRecord) -> None:
        """Add the resource that tells of a record."""
        self.resources.append(with_record(without_nothing(resource), record))

    def add_part(self, resource: Resource, record: AnyRecord) -> None:
        """Add a resource that repeats part of a record."""
        self.resources.append(as_part_of(without_nothing(resource), record.id))

    def who(self, user_id: str, name: str = "") -> Resource | None:
        """Return a reference to a practitioner, by the name that was known then; None where nobody is named."""
        key, name = user_id.strip() or name.strip(), name or self._names.get(user_id, "")
        if not key:
            return None
        if key not in self.people:
            numbers = [{"system": USER, "value": text_of(user_id)}] if user_id.strip() else []
            names = [{"text": text_of(name)}] if name.strip() else []
            self.people[key] = without_nothing(
                {"resourceType": "Practitioner", "id": uid(f"practitioner {key}"), "identifier": numbers, "name": names}
            )
        return reference(f"practitioner {key}", name)

    def visit_of(self, record: Visit | VisitRecord) -> Visit | None:
        """Return the visit of a record."""
        return record if isinstance(record, Visit) else self.visits.get(record.visit_id)

    def counts(self, record: Visit | VisitRecord) -> bool:
        """Tell whether neither the record nor its visit was struck out."""
        visit = self.visit_of(record)
        return record.voided is None and (visit is None or visit.voided is None)

    def status(self, record: Visit | VisitRecord, *, draft: str, signed: str) -> str:
        """Return the status of what a record says: the visit is a draft or signed, or it was an error."""
        if not self.counts(record):
            return IN_ERROR
        visit = self.visit_of(record)
        return signed if visit is None or not visit.is_draft else draft

    def observation(
        self, about: str, record: Visit | VisitRecord, code: Resource, *, category: str = "exam", **fields: Any
    ) -> Resource:
        """Return an observation of a visit; `about` makes its id, `fields` are the rest."""
        visit = self.visit_of(record)
        made: Resource = {
            "resourceType": "Observation",
            "id": uid(about),
            "status": self.status(record, draft="preliminary", signed="final"),
            "category": [concept("", coding(f"{HL7}/observation-category", category))],
            "code": code,
            "subject": self.patient,
        }
        if visit is not None:
            made["encounter"] = reference(visit.id)
            made["effectiveDateTime"] = moment(visit.started_at)
            clinician = self.who(visit.clinician_id, visit.clinician_name)
            made["performer"] = [clinician] if clinician else []
        return made | fields


def observed(code: str, text: str) -> Resource:
    """Return one of our own codes for what is observed, with its words."""
    return concept(text, coding(OBSERVED, code, text))


def note(text: str) -> list[Resource]:
    """Return an annotation, or none."""
    return [{"text": said}] if (said := text_of(text)) else []
