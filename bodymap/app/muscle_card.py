"""What is known of a muscle as sections of words, the same for the window and the command line.

A pattern is always called usual, and never a test; a side is always a word, relative to the muscle.
"""

import msgspec

from bodymap.app.find import region_name
from bodymap.atlas.atlas import Atlas
from bodymap.atlas.facts import MuscleFacts, PointFacts, Referral, Strength, ZoneSide, muscle_facts
from bodymap.atlas.model import Muscle
from bodymap.base.counting import inside
from bodymap.base.text import translate


class Section(msgspec.Struct, frozen=True):
    """A heading and its paragraphs. `kind`: plain, warning (a danger of the needle), pattern or doubt (unconfirmed)."""

    heading: str
    lines: tuple[str, ...]
    kind: str = "plain"


class Card(msgspec.Struct, frozen=True):
    """The card of one muscle."""

    muscle: str
    name: str
    latin: str
    place: str
    sections: tuple[Section, ...]


def card_of(atlas: Atlas, muscle: str) -> Card:
    """Return the card of a muscle of the table, in the user's language as far as the tables are translated."""
    known, facts = atlas.muscles[muscle], muscle_facts(muscle)
    doubts = tuple(doubt.note for doubt in facts.doubts)
    sections = (
        _caution(facts),
        Section(translate("card", "Also called"), (", ".join(known.aliases),) if known.aliases else ()),
        Section(translate("card", "Attachments"), _attachments(facts)),
        Section(translate("card", "Action"), (facts.action,)),
        Section(translate("card", "Nerve"), (facts.nerve,)),
        Section(translate("card", "Usual trigger points"), tuple(_point(point) for point in facts.points)),
        Section(translate("card", "Usual pattern of referred pain"), _pattern(facts), "pattern"),
        Section(translate("card", "Sources"), (facts.source,)),
        Section(translate("card", "Still to be confirmed by a clinician"), doubts, "doubt"),
    )
    return Card(muscle, known.name, known.latin, place_words(known), tuple(one for one in sections if one.lines))


def place_words(muscle: Muscle) -> str:
    """Return region and sides: "Neck, left and right"."""
    sides = translate("card", "left and right") if muscle.paired else translate("card", "in the middle")
    return translate("card", "{region}, {sides}").format(region=region_name(muscle.group), sides=sides)


def _caution(facts: MuscleFacts) -> Section:
    lines = []
    if facts.near_lung:
        lines.append(translate("card", "Pneumothorax: the lung is within reach of a needle."))
    if facts.ultrasound_advised:
        lines.append(translate("card", "Ultrasound guidance or manual treatment is advised."))
    lines.append(facts.caution)
    return Section(translate("card", "Needling caution"), tuple(lines), "warning")


def _attachments(facts: MuscleFacts) -> tuple[str, ...]:
    return (
        translate("card", "Origin: {0}").format(facts.origin),
        translate("card", "Insertion: {0}").format(facts.insertion),
    )


def _point(point: PointFacts) -> str:
    return translate("card", "{0}. {1}").format(point.number, point.location)


def _pattern(facts: MuscleFacts) -> tuple[str, ...]:
    """Return the summary, then every point's zones, then what a pattern is worth."""
    lines = [facts.referral]
    several = len(facts.points) > 1
    for point in facts.points:
        words = " ".join(part for part in (_felt(point, Strength.PRIMARY), _felt(point, Strength.SPILLOVER)) if part)
        if words:
            lines.append(translate("card", "Point {0}. {1}").format(point.number, words) if several else words)
    lines.append(translate("card", "This is the usual pattern, never a test: pain may be felt elsewhere or nowhere."))
    return tuple(lines)


def _felt(point: PointFacts, strength: Strength) -> str:
    zones = [_zone(one) for one in point.referrals if one.strength is strength]
    if not zones:
        return ""
    usual, some = translate("card", "Usually: {0}."), translate("card", "Some also: {0}.")
    return (usual if strength is Strength.PRIMARY else some).format("; ".join(zones))


def _zone(referral: Referral) -> str:
    """Return a zone's name as it stands inside a sentence, with its side where it is not the muscle's."""
    name = inside(referral.name)
    words = {
        ZoneSide.SAME: "{0}",
        ZoneSide.MIDLINE: "{0}",
        ZoneSide.OPPOSITE: translate("card", "{0} on the opposite side"),
        ZoneSide.BOTH: translate("card", "{0} on both sides"),
    }
    return words[referral.side].format(name)
