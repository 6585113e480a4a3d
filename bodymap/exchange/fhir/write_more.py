"""Drawn pain, range of motion, the criteria of fibromyalgia, and advice that was set aside.

Outlines are mm in the view's frame, y down; angles are degrees.
"""

from typing import Any

import msgspec

from bodymap.atlas.atlas import load_atlas
from bodymap.atlas.close_ups import ONE_SIDED
from bodymap.atlas.model import Side
from bodymap.base.tables import source_rows
from bodymap.clinic.area import Felt, PainArea
from bodymap.clinic.criteria import Fibromyalgia, TenderPoints
from bodymap.clinic.motion import RangeOfMotion
from bodymap.exchange.fhir.pen import IN_ERROR, Pen, note, observed
from bodymap.exchange.fhir.sites import side_concept
from bodymap.exchange.fhir.terms import (
    BODY_STRUCTURE,
    LATERALITY,
    MOVEMENT,
    OUTLINE,
    QUALITY,
    RULE,
    SNOMED,
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
from bodymap.exchange.fhir.write_visit import PAIN
from bodymap.figure.area_words import felt_word, quality_word, where_words


def add_more(pen: Pen) -> None:
    """Add all that is not a visit, a point, a treatment, a fact or a paper."""
    for area in pen.chart.areas:
        _add_area(pen, area)
    for motion in pen.chart.motions:
        _add_motion(pen, motion)
    for asked in pen.chart.fibromyalgia:
        _add_criteria(pen, asked)
    for pressed in pen.chart.tender_points:
        _add_tender_points(pen, pressed)
    _add_set_asides(pen)


def _add_area(pen: Pen, area: PainArea) -> None:
    words = where_words(load_atlas(), area)
    sided = area.view in ONE_SIDED
    outline = [
        {"url": "view", "valueCode": area.view.value},
        {"url": "rings", "valueString": msgspec.json.encode(area.rings).decode()},
    ]
    structure = {
        "resourceType": "BodyStructure",
        "id": uid(f"{area.id} place"),
        "extension": [{"url": OUTLINE, "extension": outline}],
        "active": pen.counts(area),
        "morphology": concept("Pain area"),
        "location": concept(words),
        "locationQualifier": [side_concept(area.side)] if sided and area.side is not Side.MIDLINE else [],
        "description": f"Pain drawn on the skin: {words}",
        "patient": pen.patient,
    }
    parts = (
        [component(concept("Pain score of the area, 0-10", PAIN), valueInteger=area.nrs)]
        if area.nrs is not None
        else []
    )
    for quality in area.qualities:
        is_like = concept(quality_word(quality), coding(QUALITY, quality.value))
        parts.append(component(observed("pain-quality", "Quality of the pain"), valueCodeableConcept=is_like))
    if area.felt is not Felt.UNKNOWN:
        felt = concept(felt_word(area.felt))
        parts.append(component(observed("pain-depth", "Where the pain is felt"), valueCodeableConcept=felt))
    by = component(observed("drawn-by", "Drawn by"), valueString=area.drawn_by.value)
    made = pen.observation(
        area.id,
        area,
        observed("pain-area", "Pain area drawn on the skin"),
        extension=[{"url": BODY_STRUCTURE, "valueReference": reference(f"{area.id} place")}],
        bodySite=concept(words),
        note=note(area.note),
        component=[*parts, by],
    )
    pen.add_part(structure, area)
    pen.add(made, area)


def _movements() -> dict[tuple[str, str], str]:
    rows = source_rows("clinical", "motions.csv")
    return {(row["joint"], row["movement"]): f"{row['joint_name']}, {row['movement_name'].lower()}" for row in rows}


def _add_motion(pen: Pen, motion: RangeOfMotion) -> None:
    key = motion.joint, motion.movement
    words = _movements().get(key, f"{motion.joint}, {motion.movement}")
    made = pen.observation(
        motion.id,
        motion,
        concept(f"Range of motion: {words}", coding(MOVEMENT, ".".join(key))),
        bodySite=concept(motion.joint if motion.side is Side.MIDLINE else f"{motion.side.value} {motion.joint}"),
        valueQuantity=quantity(motion.degrees, "degrees", "deg"),
        note=note(motion.note),
        component=[
            component(
                concept("Side", coding(SNOMED, LATERALITY, "Laterality")),
                valueCodeableConcept=side_concept(motion.side),
            ),
            component(observed("moment", "Before or after treatment"), valueString=motion.moment.value),
        ],
    )
    pen.add(made, motion)


def _answers(record: Fibromyalgia, *fields: tuple[str, str]) -> list[Resource]:
    parts = []
    for field, words in fields:
        value = getattr(record, field)
        if value is not None:
            typed: dict[str, Any] = {"valueBoolean" if isinstance(value, bool) else "valueInteger": value}
            parts.append(component(observed(field.replace("_", "-"), words), **typed))
    return parts


def _places(items: tuple[str, ...]) -> str:
    """Return places as words: `hip, left; chest, midline`."""
    return "; ".join(item.replace("-", " ").replace(".", ", ") for item in items)


def _listed(code: str, words: str, items: tuple[str, ...]) -> list[Resource]:
    count = component(observed(f"{code}-count", f"{words}, how many"), valueInteger=len(items))
    return [count, component(observed(code, words), valueString=_places(items))] if items else [count]


def _add_criteria(pen: Pen, asked: Fibromyalgia) -> None:
    parts = _listed("wpi", "Painful places of the widespread pain index", asked.wpi)
    parts += _answers(
        asked,
        ("reviewed", "Gone over by a person"),
        ("fatigue", "Fatigue, 0-3"),
        ("unrefreshed", "Waking unrefreshed, 0-3"),
        ("cognition", "Trouble thinking or remembering, 0-3"),
        ("headache", "Headache"),
        ("abdominal_pain", "Pain or cramps in the lower abdomen"),
        ("depression", "Depression"),
        ("three_months", "For at least three months"),
    )
    code = observed("fibromyalgia-2016", "Answers for the fibromyalgia criteria of 2016")
    pen.add(pen.observation(asked.id, asked, code, category="survey", component=parts), asked)


def _add_tender_points(pen: Pen, pressed: TenderPoints) -> None:
    parts = _listed("tender-points-examined", "Tender points pressed", pressed.examined)
    parts += _listed("tender-points-tender", "Tender points that hurt", pressed.tender)
    code = observed("tender-points-1990", "Tender points of 1990, which are no trigger points")
    pen.add(pen.observation(pressed.id, pressed, code, component=parts), pressed)


def _add_set_asides(pen: Pen) -> None:
    for aside in pen.chart.set_asides:
        by = pen.who(aside.by)
        why = {"action": concept(f"Set aside: {aside.reason}"), "date": moment(aside.at)}
        pen.add(
            {
                "resourceType": "DetectedIssue",
                "id": uid(aside.id),
                "status": "final" if pen.counts(aside) else IN_ERROR,
                "code": concept("Advice that was set aside", coding(RULE, aside.rule_id)),
                "patient": pen.patient,
                "identifiedDateTime": moment(aside.at),
                "author": by,
                "implicated": [reference(aside.about)] if aside.about and pen.chart.has(aside.about) else [],
                "detail": text_of(aside.said),
                "mitigation": [why | {"author": by} if by else why],
            },
            aside,
        )
