"""What is known of one muscle, for `bodymap atlas show`: the card in words, and the same facts as JSON."""

import textwrap
from typing import TYPE_CHECKING, Any

from bodymap.app.muscle_card import card_of
from bodymap.app.sight import sight_of
from bodymap.atlas.facts import PointFacts, muscle_facts

if TYPE_CHECKING:
    from bodymap.atlas.atlas import Atlas

_WIDTH = 100


def muscle_lines(known: "Atlas", muscle: str) -> list[str]:
    """Return the card as lines of text, wrapped."""
    card, sight = card_of(known, muscle), sight_of(known, muscle)
    lines = [f"{card.name} ({card.muscle})", card.latin, card.place]
    lines.append(f"Shows best: {sight.view.value}, depth {sight.depth.value}")
    for section in card.sections:
        lines += ["", section.heading]
        for line in section.lines:
            lines += textwrap.wrap(line, _WIDTH, initial_indent="  ", subsequent_indent="    ")
    lines += ["", "Where the usual points are drawn (mm in the view's frame, the patient's left)"]
    places = (f"{point.number}: {point.view.value} {point.x:g}, {point.y:g}" for point in known.usual_points(muscle))
    return [*lines, *(f"  usual trigger point {place}" for place in places)]


def muscle_object(muscle: str) -> dict[str, Any]:
    """Return what the clinical tables know of a muscle; sides of zones are relative to the muscle."""
    facts = muscle_facts(muscle)
    return {
        "origin": facts.origin,
        "insertion": facts.insertion,
        "action": facts.action,
        "nerve": facts.nerve,
        "needling_caution": facts.caution,
        "pneumothorax_risk": facts.near_lung,
        "ultrasound_advised": facts.ultrasound_advised,
        "usual_pattern": facts.referral,
        "trigger_points": [_point(point) for point in facts.points],
        "to_be_confirmed": [{"topic": doubt.topic, "note": doubt.note} for doubt in facts.doubts],
    }


def _point(point: PointFacts) -> dict[str, Any]:
    return {
        "number": point.number,
        "location": point.location,
        "usual_pattern": [
            {"zone": one.zone, "name": one.name, "strength": one.strength.value, "side": one.side.value}
            for one in point.referrals
        ],
    }
