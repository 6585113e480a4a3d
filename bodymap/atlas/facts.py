"""What is known of a muscle beyond its name and shape: attachments, nerve, usual points and patterns, cautions, doubts.

Read from the clinical tables when first asked for; read-only after that, any thread. The pattern of a point is what is
usual, never a test. Sides of zones are relative to the muscle.
"""

from enum import StrEnum

import msgspec

from bodymap.base.tables import rows as table_rows
from bodymap.base.text import by_language

EVERY = "*"


class Strength(StrEnum):
    """How usual it is that pain is felt in a zone."""

    PRIMARY = "primary"
    SPILLOVER = "spillover"


class ZoneSide(StrEnum):
    """On which side a zone is, as seen from the muscle."""

    SAME = "same"
    OPPOSITE = "opposite"
    BOTH = "both"
    MIDLINE = "midline"


class Referral(msgspec.Struct, frozen=True):
    """One zone in which a point's pain is felt."""

    zone: str
    name: str
    strength: Strength
    side: ZoneSide


class PointFacts(msgspec.Struct, frozen=True):
    """One usual trigger point: where in the muscle, in words, and where its pain is felt."""

    number: int
    location: str
    referrals: tuple[Referral, ...]


class Doubt(msgspec.Struct, frozen=True):
    """Something that a clinician has yet to confirm; `topic` is what it is about."""

    topic: str
    note: str


class MuscleFacts(msgspec.Struct, frozen=True, kw_only=True):
    """The facts of one muscle, in the words of the tables."""

    muscle: str
    origin: str
    insertion: str
    action: str
    nerve: str
    near_lung: bool
    ultrasound_advised: bool
    caution: str
    referral: str
    points: tuple[PointFacts, ...]
    doubts: tuple[Doubt, ...]
    source: str


def muscle_facts(muscle: str) -> MuscleFacts:
    """Return the facts of a muscle of the table; KeyError for another id."""
    return _all_facts()[muscle]


@by_language
def _all_facts() -> dict[str, MuscleFacts]:
    doubts = _rows("confirm.csv")
    points = _points({(m, n) for r in doubts if r["topic"] == "no-pattern" for m, n in _points_of(r)})
    return {
        row["id"]: MuscleFacts(
            muscle=row["id"],
            origin=row["origin"],
            insertion=row["insertion"],
            action=row["action"],
            nerve=row["innervation"],
            near_lung=row["pneumothorax_risk"] == "y",
            ultrasound_advised=row["ultrasound_advised"] == "y",
            caution=row["needling_caution"],
            referral=row["referral_summary"],
            points=tuple(points.get(row["id"], ())),
            doubts=_doubts(doubts, row["id"], row["group"]),
            source=row["source"],
        )
        for row in _rows("muscles.csv")
    }


@by_language
def zone_names() -> dict[str, str]:
    """Return the name of every referral zone by its id."""
    return {row["id"]: row["name"] for row in _rows("zones.csv")}


def _rows(name: str) -> list[dict[str, str]]:
    return table_rows("clinical", name)


def _points_of(row: dict[str, str]) -> list[tuple[str, str]]:
    return [(muscle, number) for muscle in row["muscles"].split(";") for number in row["points"].split(";")]


def _points(without_pattern: set[tuple[str, str]]) -> dict[str, list[PointFacts]]:
    """Return the usual points of every muscle by their numbers."""
    names = zone_names()
    referrals: dict[tuple[str, str], list[Referral]] = {}
    for row in _rows("referral_zones.csv"):
        zone = row["zone_id"]
        referral = Referral(zone, names[zone], Strength(row["strength"]), ZoneSide(row["side"]))
        referrals.setdefault((row["muscle_id"], row["trp"]), []).append(referral)
    points: dict[str, list[PointFacts]] = {}
    for row in _rows("trp_points.csv"):
        muscle, number = row["muscle_id"], row["trp"]
        felt = () if (muscle, number) in without_pattern else tuple(referrals.get((muscle, number), ()))
        facts = PointFacts(int(number), row["trp_location"], felt)
        points.setdefault(muscle, []).append(facts)
    return points


def _doubts(rows: list[dict[str, str]], muscle: str, group: str) -> tuple[Doubt, ...]:
    """Return what is to be confirmed of one muscle; a general row gives way to `compared`."""
    found = [row for row in rows if _concerns(row, muscle, group)]
    compared = any(row["topic"] == "compared" for row in found)
    return tuple(Doubt(row["topic"], row["note"]) for row in found if not (compared and row["topic"] == "not-compared"))


def _concerns(row: dict[str, str], muscle: str, group: str) -> bool:
    muscles, groups = row["muscles"].split(";"), row["groups"].split(";")
    return EVERY in muscles or muscle in muscles or group in groups
