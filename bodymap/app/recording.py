"""What a clinician can do in a visit, as pure functions: a chart and what was asked -> the change that does it.

Nothing is written here. Whoever calls has checked that the visit is a draft, except where `draft` says so.
Positions are mm in the view's frame, the side is the patient's.
"""

from collections.abc import Mapping
from datetime import UTC, date, datetime, tzinfo
from typing import TYPE_CHECKING, Any

import msgspec

from bodymap.atlas.model import Muscle, Side
from bodymap.base.counting import inside
from bodymap.base.errors import InputError
from bodymap.base.ids import new_id
from bodymap.base.text import translate
from bodymap.clinic.change import AnyRecord, Change, Edit, altered
from bodymap.clinic.chart import Chart
from bodymap.clinic.finding import Activity, Finding, Place, TriggerPoint
from bodymap.clinic.record import Void
from bodymap.clinic.signing import Signature
from bodymap.clinic.visit import Visit, VisitStatus

if TYPE_CHECKING:
    from bodymap.store.store import UserInfo

FINDING_FIELDS = frozenset(Finding.__struct_fields__) - {"id", "version", "voided", "visit_id", "point_id", "place"}
_PEG = ("peg_pain", "peg_enjoyment", "peg_activity")
VISIT_FIELDS = frozenset(
    {"reason", "pain_now", "pain_worst", "pain_average", "pain_window", *_PEG, "notes", "plan", "follow_up_on"}
)


def side_word(side: Side) -> str:
    """Return the side in the user's language."""
    words = {
        Side.LEFT: translate("recording", "left"),
        Side.RIGHT: translate("recording", "right"),
        Side.MIDLINE: translate("recording", "midline"),
    }
    return words[side]


def site(muscle: Muscle, side: Side) -> str:
    """Return a muscle and its side in a sentence: `right trapezius, descending part`."""
    name = inside(muscle.name.split(" (", maxsplit=1)[0])
    words = {Side.LEFT: translate("recording", "left {0}"), Side.RIGHT: translate("recording", "right {0}")}
    return words.get(side, "{0}").format(name)


def check_site(muscles: Mapping[str, Muscle], muscle: str, side: Side) -> Muscle:
    """Return the muscle; InputError where it is unknown or cannot be on that side."""
    known = muscles.get(muscle)
    if known is None:
        raise InputError(translate("recording", "There is no muscle of this name in the atlas."), field="muscle")
    if known.paired and side is Side.MIDLINE:
        raise InputError(
            translate("recording", "The {0} is there twice.").format(known.name),
            translate("recording", "Say left or right."),
            field="side",
        )
    if not known.paired and side is not Side.MIDLINE:
        raise InputError(
            translate("recording", "The {0} is there only once: it has no side.").format(known.name), field="side"
        )
    return known


def draft(chart: Chart, visit_id: str) -> Visit:
    """Return a visit that can still be changed; InputError for a signed or voided one."""
    visit = chart.visit(visit_id)
    if visit.voided is not None:
        raise InputError(translate("recording", "This visit was struck out."))
    if not visit.is_draft:
        raise InputError(
            translate("recording", "This visit is signed and cannot be changed."),
            translate("recording", "Start a new visit to record something."),
        )
    return visit


def start(patient_id: str, at: datetime, clinician_id: str, clinician_name: str) -> tuple[Change, Visit]:
    """Return a new draft."""
    visit = Visit(
        id=new_id(), patient_id=patient_id, started_at=at, clinician_id=clinician_id, clinician_name=clinician_name
    )
    return Change(action="start-visit", label=translate("recording", "Start visit"), edits=(Edit(None, visit),)), visit


def mark(
    chart: Chart, visit: Visit, muscle: Muscle, side: Side, place: Place, content: Mapping[str, Any]
) -> tuple[Change, Finding]:
    """Return a new point with its finding."""
    point = TriggerPoint(
        id=new_id(), patient_id=chart.patient.id, letter=chart.next_letter(), muscle=muscle.id, side=side
    )
    finding = Finding(id=new_id(), visit_id=visit.id, point_id=point.id, place=place, **content)
    label = translate("recording", "Mark {0}").format(site(muscle, side))
    return Change(action="mark", label=label, edits=(Edit(None, point), Edit(None, finding))), finding


def continue_point(
    chart: Chart, visit: Visit, point: TriggerPoint, content: Mapping[str, Any]
) -> tuple[Change, Finding]:
    """Return a finding of this visit at a point of an earlier one, where it was found last."""
    earlier = chart.findings_at(point.id)
    if point.voided is not None or not earlier:
        raise InputError(translate("recording", "This point was struck out."))
    finding = Finding(id=new_id(), visit_id=visit.id, point_id=point.id, place=earlier[-1].place, **content)
    label = translate("recording", "Continue point {0}").format(point.letter)
    return Change(action="continue", label=label, edits=(Edit(None, finding),)), finding


def content(fields: Mapping[str, Any]) -> dict[str, Any]:
    """Return fields of a finding as they are kept: the activity as `Activity`; TypeError for an unknown field."""
    _check_names(fields, FINDING_FIELDS)
    return {name: Activity(value) if name == "activity" else value for name, value in fields.items()}


def _check_names(fields: Mapping[str, Any], allowed: frozenset[str]) -> None:
    if unknown := set(fields) - allowed:
        raise TypeError(f"no such fields to set: {sorted(unknown)}")


def revise(
    record: Finding | Visit, fields: Mapping[str, Any], allowed: frozenset[str], *, action: str, label: str
) -> Change | None:
    """Return the change that sets `fields`, or None where they say what is there already."""
    _check_names(fields, allowed)
    after = record.revised(**fields)
    return Change(action=action, label=label, edits=(Edit(record, after),)) if altered(record, after) else None


class Moved(msgspec.Struct, frozen=True):
    """Where a finding is now; `new_point`: it left its point, which other visits still know, for a new one."""

    finding: Finding
    point: TriggerPoint
    new_point: bool


def move(chart: Chart, finding: Finding, place: Place, muscle: Muscle, side: Side) -> tuple[Change, Moved]:
    """Return the change of place, and of muscle where that is another one.

    A point that other visits know stays as they know it: then the finding goes to a new point.
    """
    point = chart.point_of[finding.point_id]
    label = translate("recording", "Move point {0}").format(point.letter)
    edits: list[Edit] = []
    is_new = False
    content: dict[str, Any] = {"place": place}
    if (point.muscle, point.side) != (muscle.id, side):
        label = translate("recording", "Move point {0} to {1}").format(point.letter, site(muscle, side))
        is_new = any(f.visit_id != finding.visit_id for f in chart.findings_at(point.id))
        if is_new:
            point = TriggerPoint(
                id=new_id(), patient_id=chart.patient.id, letter=chart.next_letter(), muscle=muscle.id, side=side
            )
            edits.append(Edit(None, point))
            content["point_id"] = point.id
        else:
            edits.append(Edit(point, point := point.revised(muscle=muscle.id, side=side)))
    moved = finding.revised(**content)
    edits.append(Edit(finding, moved))
    if is_new:
        treated, photos = chart.treatments_of(finding.visit_id), chart.attachments_of(finding.visit_id)
        edits += [Edit(t, t.revised(point_id=point.id)) for t in treated if t.point_id == finding.point_id]
        edits += [Edit(p, p.revised(point_id=point.id)) for p in photos if p.point_id == finding.point_id]
    return Change(action="move", label=label, edits=tuple(edits)), Moved(moved, point, is_new)


def strike_out(chart: Chart, findings: tuple[Finding, ...], void: Void) -> tuple[Edit, ...]:
    """Return the edits that void findings with what hangs on them, and the points that no other finding has.

    On a finding hang its treatments, its photos, and the area that was drawn for its referred pain.
    """
    ids = {f.id for f in findings}
    struck: list[AnyRecord] = list(findings)
    for finding in findings:
        here = finding.visit_id
        struck += [t for t in chart.treatments_of(here) if t.point_id == finding.point_id]
        struck += [a for a in chart.areas_of(here) if a.finding_id == finding.id]
        struck += [a for a in chart.attachments_of(here) if a.point_id == finding.point_id]
    struck += _left_alone(chart, findings, ids)
    return tuple(Edit(one, one.revised(voided=void)) for one in struck)


def _left_alone(chart: Chart, findings: tuple[Finding, ...], ids: set[str]) -> list[TriggerPoint]:
    """Return the points that nothing but these findings says anything of."""
    points = (chart.point_of[point_id] for point_id in dict.fromkeys(f.point_id for f in findings))
    return [p for p in points if p.voided is None and all(f.id in ids for f in chart.findings_at(p.id))]


def void_finding(chart: Chart, finding: Finding, void: Void) -> Change:
    """Return the change that strikes out a finding."""
    letter = chart.point_of[finding.point_id].letter
    label = translate("recording", "Remove point {0} from this visit").format(letter)
    return Change(action="void-finding", label=label, edits=strike_out(chart, (finding,), void))


def void_visit(chart: Chart, visit: Visit, void: Void) -> Change:
    """Return the change that strikes out a draft with all that is in it."""
    edits = strike_out(chart, chart.findings_of(visit.id), void)
    struck = {edit.after.id for edit in edits}
    rest = [one for one in chart.records_of(visit.id) if one.id not in struck]
    edits = (*edits, *(Edit(one, one.revised(voided=void)) for one in (*rest, visit)))
    return Change(action="void-visit", label=translate("recording", "Discard visit"), edits=edits)


def date_visit(chart: Chart, visit: Visit, day: date, today: date, zone: tzinfo) -> Change | None:
    """Return the change that puts a draft on another day of the clinic's zone, None where it is on it already."""
    born = chart.patient.birth_date
    if day > today:
        raise InputError(translate("recording", "The visit cannot be in the future."), field="started_at")
    if born is not None and day < born:
        raise InputError(translate("recording", "That is before the patient was born."), field="started_at")
    local = visit.started_at.astimezone(zone)
    if local.date() == day:
        return None
    moved = datetime.combine(day, local.time(), zone).astimezone(UTC)
    label = translate("recording", "Change the day of the visit")
    return Change(action="date-visit", label=label, edits=(Edit(visit, visit.revised(started_at=moved)),))


def sign(visit: Visit, user: "UserInfo", at: datetime) -> Change:
    """Return the change after which a visit cannot be changed, with its author's signature."""
    signed = visit.revised(status=VisitStatus.SIGNED, signed_at=at)
    signature = Signature(id=new_id(), visit_id=visit.id, user_id=user.id, user_name=user.name, at=at)
    edits = (Edit(visit, signed), Edit(None, signature))
    return Change(action="sign", label=translate("recording", "Sign visit"), edits=edits)
