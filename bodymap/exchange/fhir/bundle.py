"""A patient, or one visit, as a FHIR R4 Bundle: the same records give the same bytes. Its words are English.

Nothing is left out: what FHIR has no field for stands in the record that each resource carries (`own_record`).
"""

import msgspec

from bodymap.base.text import SOURCE, speaking
from bodymap.clinic.chart import Chart
from bodymap.clinic.excerpt import visit_excerpt
from bodymap.exchange.fhir.own_record import as_part_of
from bodymap.exchange.fhir.pen import Bytes, FhirOrigin, Pen
from bodymap.exchange.fhir.terms import Resource, moment, uid
from bodymap.exchange.fhir.write_facts import add_facts
from bodymap.exchange.fhir.write_more import add_more
from bodymap.exchange.fhir.write_papers import add_document, add_papers
from bodymap.exchange.fhir.write_people import add_origin, add_patient
from bodymap.exchange.fhir.write_points import add_points
from bodymap.exchange.fhir.write_treatments import add_treatments
from bodymap.exchange.fhir.write_visit import add_visits

__all__ = ["FhirOrigin", "fhir_bundle", "fhir_bytes"]


def fhir_bundle(
    chart: Chart,
    origin: FhirOrigin,
    *,
    visit_id: str = "",
    document: bytes | None = None,
    blob: Bytes | None = None,
) -> Resource:
    """Return the bundle of a patient, or of one visit; KeyError for a visit that is not this patient's.

    `document` is the PDF that tells the same; `blob` returns the bytes of photos and files, which else stay at home.
    """
    if visit_id:
        chart = visit_excerpt(chart, visit_id)
    pen = Pen(chart, origin, blob)
    with speaking(SOURCE):
        add_patient(pen)
        add_origin(pen)
        own = len(pen.resources)
        for add in (add_visits, add_points, add_treatments, add_facts, add_more, add_papers):
            add(pen)
        if document is not None:
            add_document(pen, document, visit_id)
    people = [as_part_of(one, chart.patient.id) for one in pen.people.values()]
    resources = [*pen.resources[:own], *people, *pen.resources[own:]]
    return {
        "resourceType": "Bundle",
        "id": uid(f"bundle {chart.patient.id} {visit_id} {moment(origin.exported_at)}"),
        "type": "collection",
        "timestamp": moment(origin.exported_at),
        "entry": [{"fullUrl": f"urn:uuid:{one['id']}", "resource": one} for one in resources],
    }


def fhir_bytes(
    chart: Chart,
    origin: FhirOrigin,
    *,
    visit_id: str = "",
    document: bytes | None = None,
    blob: Bytes | None = None,
) -> bytes:
    """Return the bundle as UTF-8, each entry on a line of its own."""
    made = fhir_bundle(chart, origin, visit_id=visit_id, document=document, blob=blob)
    entries = made.pop("entry")
    head = msgspec.json.encode(made).removesuffix(b"}")
    return head + b',"entry":[\n' + b",\n".join(map(msgspec.json.encode, entries)) + b"\n]}\n"
