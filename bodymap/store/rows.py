"""Rows and records: two plain functions per record, nothing else knows both shapes.

A row is a tuple in the order of the table's columns, or a dict by their names on the way in.
"""

from collections.abc import Callable, Sequence
from datetime import UTC, date, datetime, timedelta
from typing import Any

import msgspec

from bodymap.atlas.model import Depth, Figure, Side, View
from bodymap.clinic.change import AnyRecord
from bodymap.clinic.finding import Activity, Finding, Place, TriggerPoint
from bodymap.clinic.patient import Patient, fold
from bodymap.clinic.record import Record, Void
from bodymap.clinic.treatment import Dose, Technique, Treatment
from bodymap.clinic.visit import Visit, VisitStatus

Row = Sequence[Any]
Values = dict[str, Any]

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_MICROSECOND = timedelta(microseconds=1)

# A look-up in a dict is several times quicker than calling the enum: it counts at 6,000 findings.
_VIEW = {one.value: one for one in View}
_DEPTH = {one.value: one for one in Depth}
_SIDE = {one.value: one for one in Side}
_ACTIVITY = {one.value: one for one in Activity}
_TECHNIQUE = {one.value: one for one in Technique}
_YES_NO = {None: None, 0: False, 1: True}
_doses = msgspec.json.Decoder(tuple[Dose, ...])


def to_micros(moment: datetime) -> int:
    """Return an aware moment as whole microseconds since 1970 in UTC."""
    return (moment - _EPOCH) // _MICROSECOND


def from_micros(micros: int) -> datetime:
    """Return the aware moment in UTC; the reverse of `to_micros`."""
    return _EPOCH + timedelta(microseconds=micros)


def chart_key(chart_number: str) -> str:
    """Return a chart number as it is compared: without case, accents and spaces at the ends."""
    return fold(chart_number)


def search_text(patient: Patient) -> str:
    """Return what a search looks through: names first, so that its order is that of the names.

    It is empty for a patient who was voided or merged into another: no search finds them.
    """
    if patient.voided is not None or patient.merged_into:
        return ""
    born = "" if patient.birth_date is None else patient.birth_date.isoformat()
    return fold(f"{patient.family_name} {patient.given_name} {patient.chart_number} {born}".replace(",", " "))


def _base(record: Record) -> Values:
    void = record.voided
    return {
        "id": record.id,
        "version": record.version,
        "voided_by": None if void is None else void.by,
        "voided_at": None if void is None else to_micros(void.at),
        "void_reason": None if void is None else void.reason,
    }


def _void(by: str | None, at: int | None, reason: str | None) -> Void | None:
    return None if at is None else Void(by=by or "", at=from_micros(at), reason=reason or "")


def patient_to_row(record: Patient) -> Values:
    """Return the row of a patient, with the columns it is searched by."""
    return _base(record) | {
        "chart_number": record.chart_number,
        "chart_key": chart_key(record.chart_number),
        "family_name": record.family_name,
        "given_name": record.given_name,
        "birth_date": None if record.birth_date is None else record.birth_date.isoformat(),
        "figure": record.figure.value,
        "note": record.note,
        "merged_into": record.merged_into or None,
        "created_at": to_micros(record.created_at),
        "search": search_text(record),
    }


def patient_from_row(row: Row) -> Patient:
    """Return the patient of a row."""
    (record_id, version, by, at, reason, number, _key, family, given, born, figure, note, merged, created, _search) = (
        row
    )
    return Patient(
        id=record_id,
        version=version,
        voided=_void(by, at, reason),
        chart_number=number,
        family_name=family,
        given_name=given,
        birth_date=None if born is None else date.fromisoformat(born),
        figure=Figure(figure),
        note=note,
        merged_into=merged or "",
        created_at=from_micros(created),
    )


def visit_to_row(record: Visit) -> Values:
    """Return the row of a visit."""
    return _base(record) | {
        "patient_id": record.patient_id,
        "started_at": to_micros(record.started_at),
        "clinician_id": record.clinician_id,
        "clinician_name": record.clinician_name,
        "status": record.status.value,
        "signed_at": None if record.signed_at is None else to_micros(record.signed_at),
        "reason": record.reason,
        "pain_now": record.pain_now,
        "pain_worst": record.pain_worst,
        "pain_average": record.pain_average,
        "notes": record.notes,
        "plan": record.plan,
    }


def visit_from_row(row: Row) -> Visit:
    """Return the visit of a row."""
    (record_id, version, by, at, why, patient_id, started, clinician, name, status, signed, *rest) = row
    reason, now, worst, average, notes, plan = rest
    return Visit(
        id=record_id,
        version=version,
        voided=_void(by, at, why),
        patient_id=patient_id,
        started_at=from_micros(started),
        clinician_id=clinician,
        clinician_name=name,
        status=VisitStatus(status),
        signed_at=None if signed is None else from_micros(signed),
        reason=reason,
        pain_now=now,
        pain_worst=worst,
        pain_average=average,
        notes=notes,
        plan=plan,
    )


def point_to_row(record: TriggerPoint) -> Values:
    """Return the row of a trigger point."""
    return _base(record) | {
        "patient_id": record.patient_id,
        "letter": record.letter,
        "muscle": record.muscle,
        "side": record.side.value,
    }


def point_from_row(row: Row) -> TriggerPoint:
    """Return the trigger point of a row."""
    (record_id, version, by, at, reason, patient_id, letter, muscle, side) = row
    return TriggerPoint(
        id=record_id,
        version=version,
        voided=_void(by, at, reason),
        patient_id=patient_id,
        letter=letter,
        muscle=muscle,
        side=_SIDE[side],
    )


def finding_to_row(record: Finding) -> Values:
    """Return the row of a finding; its place takes four columns."""
    place = record.place
    return _base(record) | {
        "visit_id": record.visit_id,
        "point_id": record.point_id,
        "view": place.view.value,
        "x": place.x,
        "y": place.y,
        "depth": place.depth.value,
        "nrs": record.nrs,
        "activity": record.activity.value,
        "taut_band": _flag(record.taut_band),
        "spot_tenderness": record.spot_tenderness,
        "recognised_pain": _flag(record.recognised_pain),
        "referred_pain": _flag(record.referred_pain),
        "local_twitch": _flag(record.local_twitch),
        "jump_sign": _flag(record.jump_sign),
        "ppt_kpa": record.ppt_kpa,
        "note": record.note,
    }


def finding_from_row(row: Row) -> Finding:
    """Return the finding of a row."""
    (record_id, version, by, at, reason, visit_id, point_id, view, x, y, depth, nrs, activity, *rest) = row
    taut, tenderness, recognised, referred, twitch, jump, ppt, note = rest
    return Finding(
        id=record_id,
        version=version,
        voided=None if at is None else _void(by, at, reason),
        visit_id=visit_id,
        point_id=point_id,
        place=Place(_VIEW[view], x, y, _DEPTH[depth]),
        nrs=nrs,
        activity=_ACTIVITY[activity],
        taut_band=_YES_NO[taut],
        spot_tenderness=tenderness,
        recognised_pain=_YES_NO[recognised],
        referred_pain=_YES_NO[referred],
        local_twitch=_YES_NO[twitch],
        jump_sign=_YES_NO[jump],
        ppt_kpa=ppt,
        note=note,
    )


def treatment_to_row(record: Treatment) -> Values:
    """Return the row of a treatment; its doses are one JSON text."""
    return _base(record) | {
        "visit_id": record.visit_id,
        "point_id": record.point_id,
        "technique": record.technique.value,
        "doses": msgspec.json.encode(record.doses).decode(),
        "twitch_elicited": _flag(record.twitch_elicited),
        "nrs_before": record.nrs_before,
        "nrs_after": record.nrs_after,
        "note": record.note,
    }


def treatment_from_row(row: Row) -> Treatment:
    """Return the treatment of a row."""
    (record_id, version, by, at, reason, visit_id, point_id, technique, doses, twitch, before, after, note) = row
    return Treatment(
        id=record_id,
        version=version,
        voided=_void(by, at, reason),
        visit_id=visit_id,
        point_id=point_id,
        technique=_TECHNIQUE[technique],
        doses=_doses.decode(doses),
        twitch_elicited=_YES_NO[twitch],
        nrs_before=before,
        nrs_after=after,
        note=note,
    )


def _flag(value: bool | None) -> int | None:
    return None if value is None else int(value)


class Kind(msgspec.Struct, frozen=True, eq=False):
    """One kind of record: its name in statements and in the audit trail, and its two functions."""

    name: str
    record: type[AnyRecord]
    to_row: Callable[[Any], Values]
    from_row: Callable[[Row], AnyRecord]


# In the order in which one refers to the other.
KINDS = (
    Kind("patient", Patient, patient_to_row, patient_from_row),
    Kind("visit", Visit, visit_to_row, visit_from_row),
    Kind("point", TriggerPoint, point_to_row, point_from_row),
    Kind("finding", Finding, finding_to_row, finding_from_row),
    Kind("treatment", Treatment, treatment_to_row, treatment_from_row),
)
KIND_OF: dict[type, Kind] = {kind.record: kind for kind in KINDS}
KIND_NAMED: dict[str, Kind] = {kind.name: kind for kind in KINDS}
