"""What a synthetic patient's visits hold beside the points: facts, drawn pain, movement, needles, signatures.

It has a random source of its own, so that the course of the pain does not depend on it. Rings are mm, weights kg.
"""

import math
import random
import uuid
from datetime import date, datetime, timedelta
from typing import TYPE_CHECKING, Any

from bodymap.app.demo_course import likely
from bodymap.atlas.atlas import Atlas
from bodymap.atlas.model import WHOLE_BODY, Side
from bodymap.atlas.region import rings_of, shape_of
from bodymap.atlas.surface import skin_shape
from bodymap.clinic.area import DrawnBy, Felt, PainArea, Quality
from bodymap.clinic.change import AnyRecord
from bodymap.clinic.facts import NONE, NOT_KNOWN, Facts, Listing, Pregnancy, listed
from bodymap.clinic.finding import Finding, Place
from bodymap.clinic.motion import Moment, RangeOfMotion
from bodymap.clinic.signing import Addendum, Signature
from bodymap.clinic.treatment import Complication, Dose, Guidance, ManualMethod, Technique
from bodymap.clinic.visit import PainWindow, Visit

if TYPE_CHECKING:
    from bodymap.store.store import UserInfo

AREAS_AT_ONCE = 2
CORNERS = 24
NECK = frozenset({"trapezius-descending", "levator-scapulae", "splenius-capitis", "temporalis", "infraspinatus"})
ADDENDUM = ("A detail was left out.", "The patient had also tried heat at home, without lasting relief.")
_MIXTURES = (
    (("lidocaine", 1.0, 0.5),),
    (("lidocaine", 1.0, 1.0),),
    (("lidocaine", 1.0, 0.8),),
    (("lidocaine", 1.0, 0.5), ("bupivacaine", 0.25, 0.5)),
)
_MEDICINES = (NONE, NONE, NOT_KNOWN, listed("other:paracetamol as needed"), listed("other:ibuprofen 400 mg as needed"))


def random_id(moment: datetime, rng: random.Random) -> str:
    """Return a UUIDv7 of that moment whose random bits the source decides."""
    milliseconds = int(moment.timestamp() * 1000) & ((1 << 48) - 1)
    bits = rng.getrandbits(74)
    value = milliseconds << 80 | 0x7 << 76 | (bits >> 62) << 64 | 0b10 << 62 | (bits & ((1 << 62) - 1))
    return str(uuid.UUID(int=value))


class More:
    """One synthetic patient's other records; asked visit by visit, in their order."""

    def __init__(self, seed: str, atlas: Atlas, user: "UserInfo") -> None:
        self._rng = rng = random.Random(f"{seed}/more")  # noqa: S311 - a demo needs no secrets
        self._atlas = atlas
        self._user = user
        self._weight = rng.uniform(52.0, 98.0)
        self._allergies: Listing = listed("penicillin-allergy") if likely(rng, 0.15) else NONE
        self._thinned: Listing = listed("apixaban") if likely(rng, 0.1) else NONE
        self._medicines = rng.choice(_MEDICINES)
        self._window = rng.choice((PainWindow.LAST_7_DAYS, PainWindow.LAST_7_DAYS, PainWindow.LAST_24_HOURS))
        self._mixture = rng.choice(_MIXTURES)
        self._qualities = tuple(rng.sample((Quality.ACHING, Quality.TIGHT, Quality.BURNING, Quality.PRESSING), 2))
        self._reach: dict[str, float] = {}

    def of_visit(self, worst: int, next_visit: date | None) -> dict[str, Any]:
        """Return the fields of a finished visit that ask for the week behind it and for the next appointment."""
        rng = self._rng
        peg = [max(0, min(10, worst - rng.randint(0, 3))) for _ in range(3)]
        return {
            "pain_window": self._window,
            "peg_pain": peg[0],
            "peg_enjoyment": peg[1],
            "peg_activity": peg[2],
            "follow_up_on": next_visit,
        }

    def of_treatment(self, technique: Technique, moment: datetime) -> dict[str, Any]:
        """Return the fields of a treatment that say what it was done with."""
        rng = self._rng
        fields: dict[str, Any] = {"done_at": moment, "complications": (Complication.NONE,), "consent": True}
        if likely(rng, 0.08):
            fields["complications"] = (rng.choice((Complication.SORENESS, Complication.BRUISE)),)
        if technique is Technique.MANUAL:
            return {**fields, "method": rng.choice((ManualMethod.COMPRESSION, ManualMethod.STRETCH))}
        fields |= {"guidance": Guidance.PALPATION, "passes": rng.randint(2, 8)}
        if technique is Technique.DRY_NEEDLING:
            return {**fields, "needle_gauge": 30, "needle_length_mm": rng.choice((30.0, 40.0, 50.0))}
        return {**fields, "needle_gauge": 25, "needle_length_mm": 38.0, "doses": self._doses(moment)}

    def _doses(self, moment: datetime) -> tuple[Dose, ...]:
        expiry = date(moment.year + 1, 12, 31)
        return tuple(
            Dose(agent=agent, concentration=strength, volume_ml=volume, lot=f"DEMO-{number}", expiry=expiry)
            for number, (agent, strength, volume) in enumerate(self._mixture, start=1)
        )

    def records(self, visit: Visit, findings: list[Finding], muscles: list[str], *, treated: bool) -> list[AnyRecord]:
        """Return what else a finished visit holds; `muscles` are those of its findings, in their order."""
        made: list[AnyRecord] = [self._facts(visit)]
        worst = sorted((f for f in findings if (f.nrs or 0) >= 2), key=lambda f: -(f.nrs or 0))[:AREAS_AT_ONCE]
        made += [area for finding in worst if (area := self._area(visit, finding)) is not None]
        made += self._motions(visit, max((f.nrs or 0 for f in findings), default=0), muscles, treated=treated)
        if visit.signed_at is not None:
            made.append(self._signature(visit, visit.signed_at))
        return made

    def addendum(self, visit: Visit, moment: datetime) -> Addendum:
        """Return what somebody added to a signed visit afterwards."""
        reason, text = ADDENDUM
        user = self._user
        record_id = random_id(moment, self._rng)
        return Addendum(
            id=record_id, visit_id=visit.id, user_id=user.id, user_name=user.name, at=moment, reason=reason, text=text
        )

    def _signature(self, visit: Visit, moment: datetime) -> Signature:
        user = self._user
        record_id = random_id(moment, self._rng)
        return Signature(id=record_id, visit_id=visit.id, user_id=user.id, user_name=user.name, at=moment)

    def _facts(self, visit: Visit) -> Facts:
        self._weight += self._rng.uniform(-0.6, 0.6)
        return Facts(
            id=self._id(visit),
            visit_id=visit.id,
            recorded_at=visit.started_at,
            recorded_by=self._user.id,
            weight_kg=round(self._weight, 1),
            allergies=self._allergies,
            anticoagulants=self._thinned,
            medicines=self._medicines,
            conditions=NONE,
            pregnancy=Pregnancy.NO,
        )

    def _area(self, visit: Visit, finding: Finding) -> PainArea | None:
        """Return the pain drawn about a point: the worse it is the farther it reaches."""
        place, nrs = finding.place, finding.nrs or 0
        if place.view not in WHOLE_BODY:
            return None
        reach = self._reach.setdefault(finding.point_id, self._rng.uniform(22.0, 34.0))
        seen = shape_of((_blob(place, reach + 3.0 * nrs, self._rng),)).intersection(skin_shape(self._atlas, place.view))
        if seen.is_empty:
            return None
        rings = tuple(tuple((round(x, 1), round(y, 1)) for x, y in ring) for ring in rings_of(seen))
        return PainArea(
            id=self._id(visit),
            visit_id=visit.id,
            view=place.view,
            rings=rings[:1],
            qualities=self._qualities if nrs >= 4 else self._qualities[:1],
            nrs=nrs,
            felt=Felt.DEEP,
            drawn_by=DrawnBy.PATIENT if likely(self._rng, 0.4) else DrawnBy.CLINICIAN,
        )

    def _motions(self, visit: Visit, worst: int, muscles: list[str], *, treated: bool) -> list[RangeOfMotion]:
        joint, movement, free = ("neck", "rotation", 78.0) if NECK & {*muscles} else ("back", "side-bending", 35.0)
        moments = (Moment.BEFORE, Moment.AFTER) if treated else (Moment.BEFORE,)
        made = []
        for side in (Side.LEFT, Side.RIGHT):
            lost = free * 0.04 * worst * self._rng.uniform(0.6, 1.0)
            for moment in moments:
                share = 1.0 if moment is Moment.BEFORE else 0.6
                degrees = float(round(free - lost * share))
                made.append(
                    RangeOfMotion(
                        id=self._id(visit),
                        visit_id=visit.id,
                        joint=joint,
                        movement=movement,
                        side=side,
                        degrees=degrees,
                        moment=moment,
                    )
                )
        return made

    def _id(self, visit: Visit) -> str:
        return random_id(visit.started_at + timedelta(minutes=2), self._rng)


def _blob(place: Place, reach: float, rng: random.Random) -> tuple[tuple[float, float], ...]:
    """Return an outline as a hand draws it about a place."""
    wave, phase = rng.uniform(0.06, 0.16), rng.uniform(0.0, math.tau)
    outline = []
    for corner in range(CORNERS):
        turn = math.tau * corner / CORNERS
        radius = reach * (1.0 + wave * math.sin(2.0 * turn + phase))
        outline.append((place.x + radius * math.cos(turn), place.y + 1.2 * radius * math.sin(turn)))
    return tuple(outline)
