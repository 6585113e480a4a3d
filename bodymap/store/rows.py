"""Rows and records: two plain functions per record, nothing else knows both shapes.

A row is a tuple in the order of the table's columns, or a dict by their names on the way in.
"""

from collections.abc import Callable, Sequence
from datetime import UTC, date, datetime, timedelta
from typing import Any

import msgspec

from bodymap.atlas.model import Depth, Figure, Side, View
from bodymap.clinic.advice import SetAside
from bodymap.clinic.area import PainArea
from bodymap.clinic.attachment import Attachment
from bodymap.clinic.change import KINDS as KIND_NAMES
from bodymap.clinic.change import AnyRecord
from bodymap.clinic.clinic_settings import ClinicSettings
from bodymap.clinic.criteria import Fibromyalgia, TenderPoints
from bodymap.clinic.facts import Facts
from bodymap.clinic.finding import Activity, Finding, Place, TriggerPoint
from bodymap.clinic.motion import RangeOfMotion
from bodymap.clinic.patient import Patient, fold
from bodymap.clinic.record import Record, VisitRecord, Void
from bodymap.clinic.signing import Addendum, Signature
from bodymap.clinic.treatment import Complication, Dose, Guidance, ManualMethod, Technique, Treatment
from bodymap.clinic.visit import PainWindow, Visit, VisitStatus

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
_GUIDANCE = {one.value: one for one in Guidance}
_WINDOW = {one.value: one for one in PainWindow}
_doses = msgspec.json.Decoder(tuple[Dose, ...])
_complications = msgspec.json.Decoder(tuple[Complication, ...])


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
        "pain_window": record.pain_window.value,
        "peg_pain": record.peg_pain,
        "peg_enjoyment": record.peg_enjoyment,
        "peg_activity": record.peg_activity,
        "follow_up_on": None if record.follow_up_on is None else record.follow_up_on.isoformat(),
    }


def visit_from_row(row: Row) -> Visit:
    """Return the visit of a row."""
    (record_id, version, by, at, why, patient_id, started, clinician, name, status, signed, *rest) = row
    reason, now, worst, average, notes, plan, window, peg_pain, peg_enjoyment, peg_activity, again = rest
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
        pain_window=_WINDOW[window],
        peg_pain=peg_pain,
        peg_enjoyment=peg_enjoyment,
        peg_activity=peg_activity,
        follow_up_on=None if again is None else date.fromisoformat(again),
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
        "ppt_other_kpa": record.ppt_other_kpa,
    }


def finding_from_row(row: Row) -> Finding:
    """Return the finding of a row."""
    (record_id, version, by, at, reason, visit_id, point_id, view, x, y, depth, nrs, activity, *rest) = row
    taut, tenderness, recognised, referred, twitch, jump, ppt, note, ppt_other = rest
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
        ppt_other_kpa=ppt_other,
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
        "needle_gauge": record.needle_gauge,
        "needle_length_mm": record.needle_length_mm,
        "guidance": record.guidance.value,
        "passes": record.passes,
        "method": None if record.method is None else record.method.value,
        "complications": msgspec.json.encode(record.complications).decode(),
        "consent": _flag(record.consent),
        "done_at": None if record.done_at is None else to_micros(record.done_at),
    }


def treatment_from_row(row: Row) -> Treatment:
    """Return the treatment of a row."""
    (record_id, version, by, at, reason, visit_id, point_id, technique, doses, twitch, before, after, note, *rest) = row
    gauge, length, guidance, passes, method, complications, consent, done = rest
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
        needle_gauge=gauge,
        needle_length_mm=length,
        guidance=_GUIDANCE[guidance],
        passes=passes,
        method=None if method is None else ManualMethod(method),
        complications=_complications.decode(complications),
        consent=_YES_NO[consent],
        done_at=None if done is None else from_micros(done),
    )


def _flag(value: bool | None) -> int | None:
    return None if value is None else int(value)


_ENTRIES: tuple[type[AnyRecord], ...] = (
    Facts,
    PainArea,
    RangeOfMotion,
    Attachment,
    Fibromyalgia,
    TenderPoints,
    SetAside,
    Signature,
    Addendum,
    ClinicSettings,
)
_ENTRY_OF: dict[str, msgspec.json.Decoder[AnyRecord]] = {
    KIND_NAMES[record]: msgspec.json.Decoder(record) for record in _ENTRIES
}
_IN_COLUMNS = frozenset(VisitRecord.__struct_fields__)


def entry_to_row(record: AnyRecord) -> Values:
    """Return the row of a record without columns of its own: what they do not hold is one JSON text."""
    fields = msgspec.to_builtins(record)
    content = {name: value for name, value in fields.items() if name not in _IN_COLUMNS and value is not None}
    return _base(record) | {
        "kind": KIND_NAMES[type(record)],
        "visit_id": fields.get("visit_id") or None,
        "content": msgspec.json.encode(content).decode(),
    }


def entry_from_row(row: Row) -> AnyRecord:
    """Return the record of a row of `entry`.

    The columns are put in front of the content's text, so that all is decoded at once.
    """
    (record_id, version, by, at, reason, kind, visit_id, content) = row
    head: Values = {"id": record_id, "version": version, "voided": _void(by, at, reason)}
    if kind != _SETTINGS:
        head["visit_id"] = visit_id or ""
    text = msgspec.json.encode(head)[:-1] + b"," + content[1:].encode() if len(content) > _EMPTY else b""
    return _ENTRY_OF[kind].decode(text or msgspec.json.encode(head))


_SETTINGS = KIND_NAMES[ClinicSettings]
_EMPTY = len("{}")


class Kind(msgspec.Struct, frozen=True, eq=False):
    """One kind of record: its name in the audit trail, its table's in the statements, and its two functions."""

    name: str
    record: type[AnyRecord]
    table: str
    to_row: Callable[[Any], Values]
    from_row: Callable[[Row], AnyRecord]


def _own(record: type[AnyRecord], to_row: Callable[[Any], Values], from_row: Callable[[Row], AnyRecord]) -> Kind:
    name = KIND_NAMES[record]
    return Kind(name, record, name, to_row, from_row)


# In the order in which one refers to the other.
KINDS = (
    _own(Patient, patient_to_row, patient_from_row),
    _own(Visit, visit_to_row, visit_from_row),
    _own(TriggerPoint, point_to_row, point_from_row),
    _own(Finding, finding_to_row, finding_from_row),
    _own(Treatment, treatment_to_row, treatment_from_row),
    *(Kind(KIND_NAMES[record], record, "entry", entry_to_row, entry_from_row) for record in _ENTRIES),
)
KIND_OF: dict[type, Kind] = {kind.record: kind for kind in KINDS}
KIND_NAMED: dict[str, Kind] = {kind.name: kind for kind in KINDS}
TABLES: dict[str, Callable[[Row], AnyRecord]] = {kind.table: kind.from_row for kind in KINDS}
