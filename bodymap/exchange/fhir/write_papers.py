"""Photos and files, the document of the visit, signatures and addenda.

A signature says who, when and as what; there is no cryptography behind it. One that was struck out is no signature any
more: it is told as a `Basic`, which claims nothing.
"""

import base64
import hashlib

from bodymap.clinic.attachment import Attachment
from bodymap.clinic.signing import Addendum, Meaning, Signature
from bodymap.exchange.fhir.pen import IN_ERROR, Pen, note, observed
from bodymap.exchange.fhir.sites import site
from bodymap.exchange.fhir.terms import (
    ANNOTATION,
    ASTM,
    HL7,
    LOINC,
    Resource,
    coding,
    concept,
    moment,
    reference,
    text_of,
    uid,
    without_nothing,
)

_KIND = "1.2.840.10065.1.12.1."
AUTHOR = coding(ASTM, f"{_KIND}1", "Author's Signature")
COSIGNER = coding(ASTM, f"{_KIND}5", "Verification Signature")
ADDED = coding(ASTM, f"{_KIND}15", "Addendum Signature")


def add_papers(pen: Pen) -> None:
    """Add files, then who signed, then what was added afterwards."""
    for attachment in pen.chart.attachments:
        _add_file(pen, attachment)
    for signature in pen.chart.signatures:
        _add_signature(pen, signature)
    for addendum in pen.chart.addenda:
        _add_addendum(pen, addendum)


def _content(title: str, media_type: str, data: bytes | None, size: int) -> Resource:
    made: Resource = {"contentType": media_type, "title": text_of(title), "size": size}
    if data is not None:
        made["data"] = base64.b64encode(data).decode()
        made["hash"] = base64.b64encode(hashlib.sha1(data, usedforsecurity=False).digest()).decode()  # FHIR: SHA-1
    return without_nothing(made)


def _add_file(pen: Pen, attachment: Attachment) -> None:
    data = None if pen.blob is None else pen.blob(attachment.id)
    content = _content(attachment.title, attachment.media_type, data, attachment.size)
    at = moment(pen.visits[attachment.visit_id].started_at)
    if not attachment.media_type.startswith("image/"):
        pen.add(
            _document(pen, attachment.id, attachment.visit_id, content, at, counts=pen.counts(attachment)), attachment
        )
        return
    point = pen.chart.point_of.get(attachment.point_id)
    pen.add(
        {
            "resourceType": "Media",
            "id": uid(attachment.id),
            "status": "completed" if pen.counts(attachment) else IN_ERROR,
            "type": concept("", coding(f"{HL7}/media-type", "image", "Image")),
            "subject": pen.patient,
            "encounter": reference(attachment.visit_id),
            "createdDateTime": at,
            "bodySite": site(point.muscle, point.side) if point else None,
            "height": attachment.height or None,
            "width": attachment.width or None,
            "content": content,
        },
        attachment,
    )


def _document(pen: Pen, about: str, visit_id: str, content: Resource, at: str, *, counts: bool) -> Resource:
    return {
        "resourceType": "DocumentReference",
        "id": uid(about),
        "status": "current" if counts else IN_ERROR,
        "subject": pen.patient,
        "date": at,
        "custodian": reference(f"clinic {pen.origin.clinic_id}"),
        "content": [{"attachment": content}],
        "context": {"encounter": [reference(visit_id)]} if visit_id else None,
    }


def add_document(pen: Pen, document: bytes, visit_id: str) -> None:
    """Add the PDF of what the bundle tells."""
    content = _content("Visit summary" if visit_id else "Record", "application/pdf", document, len(document))
    at = moment(pen.origin.exported_at)
    made = _document(pen, f"document {visit_id or pen.chart.patient.id}", visit_id, content, at, counts=True)
    pen.add_part(made, pen.visits[visit_id] if visit_id else pen.chart.patient)


def _add_signature(pen: Pen, signature: Signature) -> None:
    who = pen.who(signature.user_id, signature.user_name) or {"display": "Not named"}
    is_author = signature.meaning is Meaning.AUTHOR
    if signature.voided is not None:
        pen.add(_struck(pen, signature), signature)
        return
    at = moment(signature.at)
    role = coding(
        f"{HL7}/provenance-participant-type", *(("author", "Author") if is_author else ("verifier", "Verifier"))
    )
    pen.add(
        {
            "resourceType": "Provenance",
            "id": uid(signature.id),
            "target": [reference(signature.visit_id)],
            "recorded": at,
            "agent": [{"type": concept("", role), "who": who}],
            "signature": [{"type": [AUTHOR if is_author else COSIGNER], "when": at, "who": who}],
        },
        signature,
    )


def _struck(pen: Pen, signature: Signature) -> Resource:
    return {
        "resourceType": "Basic",
        "id": uid(signature.id),
        "code": observed("struck-out", "A signature that was struck out"),
        "subject": pen.patient,
        "created": signature.at.date().isoformat(),
        "author": pen.who(signature.user_id, signature.user_name),
    }


def _add_addendum(pen: Pen, addendum: Addendum) -> None:
    who = pen.who(addendum.user_id, addendum.user_name)
    at = moment(addendum.at)
    pen.add(
        pen.observation(
            addendum.id,
            addendum,
            concept("Addendum to the signed visit", coding(LOINC, ANNOTATION, "Annotation comment")),
            effectiveDateTime=at,
            performer=[who] if who else [],
            focus=[reference(addendum.visit_id)],
            valueString=text_of(addendum.text),
            note=note(f"Reason: {addendum.reason}"),
        ),
        addendum,
    )
    if not pen.counts(addendum):
        return
    named = who or {"display": "Not named"}
    made = {
        "resourceType": "Provenance",
        "id": uid(f"{addendum.id} provenance"),
        "target": [reference(addendum.id)],
        "recorded": at,
        "reason": [concept(addendum.reason)],
        "agent": [
            {"type": concept("", coding(f"{HL7}/provenance-participant-type", "author", "Author")), "who": named}
        ],
        "signature": [{"type": [ADDED], "when": at, "who": named}],
    }
    pen.add_part(made, addendum)
