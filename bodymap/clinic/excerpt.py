"""One visit cut out of a patient's chart: what a document of that visit carries with it.

Only what counts is in it: records that were struck out, other visits and the note on the patient stay at home. Every
id that the excerpt names is of a record in it.
"""

from datetime import datetime
from typing import Any

import msgspec

from bodymap.clinic.chart import FIELDS, Chart
from bodymap.clinic.record import VisitRecord


def visit_excerpt(chart: Chart, visit_id: str) -> Chart:
    """Return the patient, one visit, its records and the points they stand on; KeyError for somebody else's visit."""
    visit = chart.visit(visit_id)
    records: dict[str, tuple[Any, ...]] = dict.fromkeys(FIELDS.values(), ())
    for kind, field in FIELDS.items():
        if kind not in ("visit", "point"):
            found: tuple[VisitRecord, ...] = getattr(chart, field)
            records[field] = tuple(one for one in found if one.visit_id == visit_id and one.voided is None)
    named = {str(getattr(one, "point_id", "")) for kept in records.values() for one in kept}
    named |= {one.about for one in records["set_asides"]}
    records["points"] = tuple(point for point in chart.points if point.id in named)
    known = {one.id for kept in records.values() for one in kept} | {visit_id, chart.patient.id}
    records["areas"] = tuple(_with_known(one, "finding_id", known) for one in records["areas"])
    records["set_asides"] = tuple(_with_known(one, "about", known) for one in records["set_asides"])
    patient = msgspec.structs.replace(chart.patient, note="", merged_into="")
    return Chart(patient=patient, **records | {"visits": (visit,)})


def excerpt_moment(excerpt: Chart) -> datetime:
    """Return the newest time that the records of an excerpt name: what is made of the same records has the same."""
    (visit,) = excerpt.visits
    after = (one.at for records in (excerpt.signatures, excerpt.addenda, excerpt.set_asides) for one in records)
    return max([visit.started_at, *([visit.signed_at] if visit.signed_at else []), *after])


def _with_known(record: VisitRecord, field: str, known: set[str]) -> VisitRecord:
    """Return a record that names no other one which is not in the excerpt."""
    if getattr(record, field) in known:
        return record
    return msgspec.structs.replace(record, **{field: ""})
