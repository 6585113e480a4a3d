"""Who the synthetic patients are and what they come for; names that nobody bears, conditions from `assets/demo`."""

import random
from datetime import date, timedelta
from functools import cache

import msgspec

from bodymap.atlas.atlas import Atlas
from bodymap.atlas.model import Depth, Figure, Side, SpotOnView
from bodymap.base.resources import read_text
from bodymap.clinic.finding import Place

NOTE = "Synthetic: not a real person."
JITTER_MM = 5.0
ATTEMPTS = 12
SAME_SIDE = 0.75  # how often another muscle is at fault on the side of the first one


class Condition(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What a patient comes for; `muscles` holds id, "one" or "both" sides, and the share of patients who have it."""

    id: str
    ages: tuple[int, int]
    reasons: tuple[str, ...]
    muscles: tuple[tuple[str, str, float], ...]
    notes: tuple[str, ...]
    plans: tuple[str, ...]


class Names(msgspec.Struct, frozen=True):
    """Invented names; given ones by figure."""

    family: tuple[str, ...]
    given: dict[str, tuple[str, ...]]


class Spot(msgspec.Struct, frozen=True):
    """Where one trigger point of a patient lies."""

    muscle: str
    side: Side
    place: Place


@cache
def conditions() -> tuple[Condition, ...]:
    """Return the conditions of `assets/demo/conditions.json`."""
    return msgspec.json.decode(read_text("demo", "conditions.json"), type=tuple[Condition, ...])


@cache
def _names() -> Names:
    return msgspec.json.decode(read_text("demo", "names.json"), type=Names)


def name_of(number: int, figure: Figure, seed: int) -> tuple[str, str]:
    """Return family and given name of the `number`th patient, counted from 0; no two alike among the first 512."""
    names = _names()
    given = names.given[figure.value]
    offset = random.Random(seed).randrange(len(names.family))  # noqa: S311 - a demo needs no secrets
    turn, place = divmod(number, len(names.family))
    return names.family[(place + offset) % len(names.family)], given[(place * 5 + turn) % len(given)]


def birth_date(condition: Condition, first_visit: date, rng: random.Random) -> date:
    """Return a day on which somebody of a fitting age was born."""
    years = rng.randint(*condition.ages)
    return first_visit - timedelta(days=years * 365 + years // 4 + rng.randrange(365))


def spots_of(condition: Condition, atlas: Atlas, rng: random.Random) -> tuple[Spot, ...]:
    """Return the trigger points of one patient: at least two, at the muscles' usual places, the surest first."""
    worse = rng.choice((Side.LEFT, Side.RIGHT))
    better = Side.RIGHT if worse is Side.LEFT else Side.LEFT
    spots: list[Spot] = []
    for muscle, sides, share in condition.muscles:
        if len(spots) >= 2 and rng.random() >= share:
            continue
        one = worse if not spots or rng.random() < SAME_SIDE else better
        chosen = (worse, better) if sides == "both" and rng.random() < 0.75 else (one,)
        spots.extend(Spot(muscle, side, _place(atlas, muscle, side, rng)) for side in chosen)
    return tuple(spots)


def _place(atlas: Atlas, muscle: str, side: Side, rng: random.Random) -> Place:
    """Return a place beside the muscle's first usual point that still lies in the muscle."""
    usual = atlas.usual_place(muscle, side, number=1)
    if usual is None:
        raise LookupError(f"{muscle} has no usual trigger point")
    depth = atlas.shown_depth(muscle, usual.view) or atlas.muscles[muscle].layer
    for _ in range(ATTEMPTS):
        x = round(usual.x + rng.uniform(-JITTER_MM, JITTER_MM), 1)
        y = round(usual.y + rng.uniform(-JITTER_MM, JITTER_MM), 1)
        if any(hit.muscle == muscle for hit in atlas.hit(usual.view, x, y, depth)):
            return Place(usual.view, x, y, depth)
    return _exact(usual, depth)


def _exact(usual: SpotOnView, depth: Depth) -> Place:
    return Place(usual.view, usual.x, usual.y, depth)
