"""The complete record as JSON: every version's newest state, voided records too, in the words of the records.

Described by `assets/schema/bodymap-record-1.schema.json`; a change of meaning takes a new FORMAT_VERSION. Positions are
millimetres in the view's frame, pressure kPa, volume mL; times are UTC in ISO 8601.
"""

import json
from collections.abc import Iterable
from datetime import datetime
from typing import Any

import msgspec

from bodymap.clinic.chart import Chart

FORMAT = "bodymap-record"
FORMAT_VERSION = 1


class Origin(msgspec.Struct, frozen=True, kw_only=True):
    """Where an export comes from and when it was made."""

    clinic_id: str
    clinic_name: str
    exported_at: datetime


def record_document(charts: Iterable[Chart], origin: Origin) -> dict[str, Any]:
    """Return the document for these patients, in the order given."""
    return {
        "format": FORMAT,
        "version": FORMAT_VERSION,
        "exported_at": origin.exported_at.isoformat(),
        "clinic": {"id": origin.clinic_id, "name": origin.clinic_name},
        "records": [patient_document(chart) for chart in charts],
    }


def patient_document(chart: Chart) -> dict[str, Any]:
    """Return one patient with every visit, point, finding and treatment."""
    return {
        "patient": msgspec.to_builtins(chart.patient),
        "visits": msgspec.to_builtins(chart.visits),
        "points": msgspec.to_builtins(chart.points),
        "findings": msgspec.to_builtins(chart.findings),
        "treatments": msgspec.to_builtins(chart.treatments),
    }


def record_json(charts: Iterable[Chart], origin: Origin) -> bytes:
    """Return the document as indented UTF-8."""
    text = json.dumps(record_document(charts, origin), indent=2, ensure_ascii=False, allow_nan=False)
    return (text + "\n").encode()
