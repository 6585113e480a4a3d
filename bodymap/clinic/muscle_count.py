"""How many muscles were injected or needled: counted by muscle, not by needle, with how it was counted.

Parts and heads that the table charts by themselves are one muscle (`whole_muscles.csv`); left and right are two. Who
has to count both sides as one finds that number too.
"""

from collections.abc import Iterable, Mapping

import msgspec

from bodymap.atlas.model import Muscle, Side
from bodymap.base.counting import inside
from bodymap.base.text import translate
from bodymap.clinic.rules.acts import Act
from bodymap.clinic.treatment import Technique


class Whole(msgspec.Struct, frozen=True):
    """The muscle that a part belongs to, and what the part is called."""

    id: str
    name: str
    part: str


class CountedMuscle(msgspec.Struct, frozen=True):
    """One muscle on one side, with the parts of it that were treated and at how many points."""

    id: str
    name: str
    side: Side
    parts: tuple[str, ...]
    points: int


def wholes_of(rows: Iterable[Mapping[str, str]]) -> dict[str, Whole]:
    """Return which muscle each part belongs to, from the rows of `whole_muscles.csv`."""
    return {row["muscle"]: Whole(row["whole"], row["name"], row["part"]) for row in rows}


def count_muscles(
    acts: Iterable[Act], technique: Technique, wholes: Mapping[str, Whole], muscles: Mapping[str, Muscle]
) -> tuple[CountedMuscle, ...]:
    """Return the muscles treated with a technique, in the order in which they were treated first."""
    found: dict[tuple[str, Side], list[Act]] = {}
    for act in acts:
        if act.technique is technique:
            whole = wholes.get(act.muscle)
            found.setdefault((whole.id if whole else act.muscle, act.side), []).append(act)
    return tuple(_counted(name, side, members, wholes, muscles) for (name, side), members in found.items())


def _counted(
    name: str, side: Side, acts: list[Act], wholes: Mapping[str, Whole], muscles: Mapping[str, Muscle]
) -> CountedMuscle:
    whole, known = wholes.get(acts[0].muscle), muscles.get(acts[0].muscle)
    shown = whole.name if whole else known.name.split(" (", maxsplit=1)[0] if known else name
    parts = tuple(dict.fromkeys(wholes[act.muscle].part for act in acts if act.muscle in wholes))
    return CountedMuscle(name, shown, side, parts, len({act.point_id for act in acts}))


def count_words(counted: tuple[CountedMuscle, ...], technique: Technique) -> str:
    """Return the number in words: "Injected: 3 muscles at 5 points". Empty where there are none."""
    if not counted:
        return ""
    frames = {
        Technique.INJECTION: translate("count", "Injected: {muscles} at {points}"),
        Technique.DRY_NEEDLING: translate("count", "Dry needled: {muscles} at {points}"),
        Technique.MANUAL: translate("count", "Treated by hand: {muscles} at {points}"),
    }
    number, points = len(counted), sum(one.points for one in counted)
    muscles = translate("count", "1 muscle") if number == 1 else translate("count", "{0} muscles").format(number)
    at = translate("count", "1 point") if points == 1 else translate("count", "{0} points").format(points)
    return frames[technique].format(muscles=muscles, points=at)


def how_counted(counted: tuple[CountedMuscle, ...]) -> str:
    """Return how it was counted: each muscle with its side and parts, and the rule."""
    words = "; ".join(_muscle_words(one) for one in counted)
    rule = translate("count", "Left and right count as two muscles, the parts of one muscle as one")
    both = len({one.id for one in counted})
    if both < len(counted):
        rule = translate("count", "{0}; with both sides as one they are {1}").format(rule, both)
    return translate("count", "{0}. {1}.").format(words, rule)


def _muscle_words(one: CountedMuscle) -> str:
    sides = {Side.LEFT: translate("count", "left {0}"), Side.RIGHT: translate("count", "right {0}")}
    words = sides.get(one.side, "{0}").format(inside(one.name))
    return translate("count", "{0} ({1})").format(words, ", ".join(one.parts)) if one.parts else words
