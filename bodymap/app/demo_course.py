"""How the pain of a synthetic patient goes from visit to visit: pure functions of a seeded random source.

A course is a factor on a point's severity: 1 is as bad as it began. NRS 0-10, time counts in visits from 0.
"""

import random
from enum import StrEnum

from bodymap.clinic.finding import Activity
from bodymap.clinic.treatment import Technique

RELAPSE_EVERY = 5
LASTING_VISITS = 12
GONE_BELOW = 1.2


class Course(StrEnum):
    """What becomes of a patient."""

    BETTER = "better"
    WORSE = "worse"
    UNCHANGED = "unchanged"
    RELAPSING = "relapsing"


COURSES = (Course.BETTER, Course.RELAPSING, Course.UNCHANGED, Course.WORSE, Course.BETTER)
TREATMENTS = (Technique.INJECTION, Technique.DRY_NEEDLING, Technique.MANUAL, None)


def factor(course: Course, visit: int, *, treated: bool) -> float:
    """Return how bad the pain is at a visit; treatment makes the better courses faster.

    Even a better course begins anew after a dozen visits: who is well comes no more.
    """
    relief = 0.78 if treated else 0.86
    if course is Course.BETTER:
        return max(0.15, relief ** (visit % LASTING_VISITS))
    if course is Course.WORSE:
        return min(1.3, 0.75 + 0.08 * visit)
    if course is Course.RELAPSING:
        return max(0.2, relief ** (visit % RELAPSE_EVERY))
    return 1.0


def score(severity: float, rng: random.Random) -> int:
    """Return the NRS that a patient gives for a severity: near it, never outside the scale."""
    return max(0, min(10, round(severity + rng.uniform(-0.9, 0.9))))


def activity(nrs: int, rng: random.Random) -> Activity:
    """Return what a point with this score mostly is."""
    if nrs == 0:
        return Activity.LATENT
    return Activity.ACTIVE if nrs + rng.uniform(-1.0, 1.0) >= 3.5 else Activity.LATENT


def pressure_threshold(nrs: int, rng: random.Random) -> float:
    """Return a pressure pain threshold in kPa: the worse a point, the less pressure it bears."""
    return round(430.0 - 28.0 * nrs + rng.uniform(-35.0, 35.0), 0)


def sign(rng: random.Random, share: float, *, noted: float) -> bool | None:
    """Return a sign that is there in this share of the cases; where it is not, that is `noted` or left open."""
    found, written = likely(rng, share), likely(rng, noted)
    return True if found else False if written else None


def likely(rng: random.Random, share: float) -> bool:
    """Return True in this share of the cases."""
    return rng.random() < share
