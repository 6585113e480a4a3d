"""Synthetic patients with believable courses, written into an open clinic: to look around in, to try, to photograph.

The same seed on the same day gives the same patients with the same ids. None of them is a real person.
"""

import random
from collections.abc import Callable, Iterable, Iterator
from datetime import UTC, date, datetime, time, timedelta
from typing import TYPE_CHECKING

from bodymap.app import demo_course
from bodymap.app.demo_course import COURSES, GONE_BELOW, TREATMENTS, Course
from bodymap.app.demo_more import More, random_id
from bodymap.app.demo_people import NOTE, Condition, Spot, birth_date, conditions, name_of, spots_of
from bodymap.atlas.model import Figure
from bodymap.clinic.change import AnyRecord, Change, Edit
from bodymap.clinic.finding import Activity, Finding, Place, TriggerPoint, letter_at
from bodymap.clinic.patient import Patient
from bodymap.clinic.treatment import Technique, Treatment
from bodymap.clinic.visit import Visit, VisitStatus

if TYPE_CHECKING:
    from bodymap.app.session import Session

EDITS_PER_CHANGE = 2_000
TREATED_AT_ONCE = 3
ASKED_IN_DRAFT = 2
RESTS_EVERY = 3


def build_demo(
    session: "Session",
    *,
    patients: int,
    visits: int,
    seed: int,
    today: date,
    progress: Callable[[int], None] | None = None,
) -> None:
    """Write `patients` patients with `visits` visits each, up to `today`; `progress` hears how many are done.

    The first patient's last visit is today's open draft with points of the visit before that are not asked yet; all
    other visits are signed. Blocks until everything is durable.
    """
    for number in range(patients):
        story = Story(session, number, visits, seed, today)
        for part in _in_parts(story.records()):
            session.commit(Change(action="demo", label="Add a synthetic patient", edits=part)).result()
        if progress is not None:
            progress(number + 1)


def _in_parts(groups: Iterable[list[AnyRecord]]) -> Iterator[tuple[Edit, ...]]:
    """Yield the edits that add records, not too many at once; a visit, which may be signed, is never divided."""
    part: list[Edit] = []
    for group in groups:
        if part and len(part) + len(group) > EDITS_PER_CHANGE:
            yield tuple(part)
            part = []
        part += [Edit(None, record) for record in group]
    yield tuple(part)


class Tracked:
    """One trigger point of a story; `base` is how bad it begins, `rate` how fast it follows the course."""

    def __init__(self, spot: Spot, course: Course, rng: random.Random) -> None:
        self.spot = spot
        self.base = rng.uniform(4.5, 8.5)
        self.rate = rng.uniform(0.6, 1.5)
        self.record: TriggerPoint | None = None
        comes_later = course in (Course.WORSE, Course.RELAPSING) and demo_course.likely(rng, 0.35)
        self._onset = rng.randint(1, 4) if comes_later else 0
        self._gone = True

    def is_asked(self, index: int, severity: float) -> bool:
        """Return whether a visit finds something to say of this point: once gone, it is left alone until it is back."""
        if index < self._onset:
            return False
        was_gone, self._gone = self._gone, severity < GONE_BELOW
        return not (was_gone and self._gone)


class Story:
    """One synthetic patient from the first visit to the last; the random source decides everything."""

    def __init__(self, session: "Session", number: int, visits: int, seed: int, today: date) -> None:
        self._rng = random.Random(f"{seed}/{number}")  # noqa: S311 - a demo needs no secrets
        self._clinician = session.user
        self._zone = session.zone
        self._now = session.clock.now()
        self._atlas = session.atlas
        self._more = More(f"{seed}/{number}", session.atlas, session.user)
        self._number = number
        self._seed = seed
        self._condition = self._choose_condition()
        self._course = COURSES[number % len(COURSES)]
        self._technique = TREATMENTS[(number // len(COURSES) + number) % len(TREATMENTS)]
        self._days = self._choose_days(visits, today)

    def records(self) -> Iterator[list[AnyRecord]]:
        """Yield the patient, then visit by visit everything found, in the order of its making."""
        first = self._days[0] if self._days else self._now
        patient = self._patient(first)
        yield [patient]
        points = [Tracked(spot, self._course, self._rng) for spot in spots_of(self._condition, self._atlas, self._rng)]
        for index, started_at in enumerate(self._days):
            draft = self._number == 0 and index == len(self._days) - 1
            yield self._visit(patient, points, index, started_at, draft=draft)

    def _choose_condition(self) -> Condition:
        known = conditions()
        if self._number == 0:
            return known[0]
        order = random.Random(self._seed).sample(known, len(known))  # noqa: S311 - a demo needs no secrets
        return order[self._number % len(order)]

    def _choose_days(self, visits: int, today: date) -> list[datetime]:
        """Return when the visits begin, the oldest first; the first patient's last one is today and never ahead."""
        rng, often = self._rng, visits > 40
        day = today if self._number == 0 else today - timedelta(days=rng.randint(3, 40))
        days: list[datetime] = []
        for _ in range(visits):
            if day != today:
                day -= timedelta(days=max(0, day.weekday() - 4))
            start = time(rng.randint(8, 17), rng.choice((0, 15, 20, 30, 40, 45)))
            days.append(min(self._now, datetime.combine(day, start, self._zone).astimezone(UTC)))
            day -= timedelta(days=rng.randint(6, 8) if often else rng.choice((7, 14, 14, 21)))
        return days[::-1]

    def _patient(self, first: datetime) -> Patient:
        figure = self._rng.choice((Figure.FEMALE, Figure.MALE))
        family, given = name_of(self._number, figure, self._seed)
        made = first - timedelta(minutes=5)
        return Patient(
            id=self._id(made),
            chart_number=f"D-{self._number + 1:04}",
            family_name=family,
            given_name=given,
            birth_date=birth_date(self._condition, first.date(), self._rng),
            figure=figure,
            note=NOTE,
            created_at=made,
        )

    def _visit(
        self, patient: Patient, points: list[Tracked], index: int, started_at: datetime, *, draft: bool
    ) -> list[AnyRecord]:
        """Return a visit with what was found and done."""
        visit_id = self._id(started_at)
        found: list[AnyRecord] = []
        scores: list[int] = []
        change = demo_course.factor(self._course, index, treated=self._technique is not None)
        for point in points:
            severity = point.base * change**point.rate
            if (draft and len(scores) >= ASKED_IN_DRAFT) or not point.is_asked(index, severity):
                continue
            if point.record is None:
                point.record = self._trigger_point(patient, points, point, started_at)
                found.append(point.record)
            finding = self._finding(visit_id, point.record, point.spot.place, severity, started_at)
            scores.append(finding.nrs or 0)
            found.append(finding)
        visit = self._visit_record(visit_id, patient, index, started_at, scores, draft=draft)
        if draft:
            return [visit, *found]
        treatments = self._treatments(visit_id, found, index, started_at)
        findings = [one for one in found if isinstance(one, Finding)]
        muscles = [point.spot.muscle for point in points if point.record is not None]
        more = self._more.records(visit, findings, muscles, treated=bool(treatments))
        if self._number == 0 and index == len(self._days) - 2:
            more.append(self._more.addendum(visit, started_at + timedelta(hours=3)))
        return [visit, *found, *treatments, *more]

    def _visit_record(
        self, visit_id: str, patient: Patient, index: int, started_at: datetime, scores: list[int], *, draft: bool
    ) -> Visit:
        rng, condition = self._rng, self._condition
        worst = max(scores, default=0)
        now = max(0, worst - rng.randint(0, 2))
        return Visit(
            id=visit_id,
            patient_id=patient.id,
            started_at=started_at,
            clinician_id=self._clinician.id,
            clinician_name=self._clinician.name,
            status=VisitStatus.DRAFT if draft else VisitStatus.SIGNED,
            signed_at=None if draft else min(self._now, started_at + timedelta(minutes=rng.randint(14, 28))),
            reason=condition.reasons[0 if index == 0 else -1] if index % 4 == 0 else "Follow-up.",
            pain_now=now,
            pain_worst=None if draft else min(10, max(now, worst) + rng.randint(0, 2)),
            pain_average=None if draft else max(0, now - rng.randint(0, 1)),
            notes="" if draft else rng.choice(condition.notes),
            plan="" if draft else rng.choice(condition.plans),
            **({} if draft else self._more.of_visit(worst, self._next_day(index))),
        )

    def _next_day(self, index: int) -> date:
        """Return the day on which the patient is to come again: the next visit's, two weeks after the last one."""
        if index + 1 < len(self._days):
            return self._days[index + 1].astimezone(self._zone).date()
        return self._days[index].astimezone(self._zone).date() + timedelta(days=14)

    def _trigger_point(self, patient: Patient, points: list[Tracked], point: Tracked, moment: datetime) -> TriggerPoint:
        letter = letter_at(sum(one.record is not None for one in points))
        return TriggerPoint(
            id=self._id(moment), patient_id=patient.id, letter=letter, muscle=point.spot.muscle, side=point.spot.side
        )

    def _finding(self, visit_id: str, point: TriggerPoint, place: Place, severity: float, moment: datetime) -> Finding:
        rng = self._rng
        gone = severity < GONE_BELOW
        nrs = 0 if gone else demo_course.score(severity, rng)
        doing = Activity.NOT_FOUND if gone else demo_course.activity(nrs, rng)
        return Finding(
            id=self._id(moment),
            visit_id=visit_id,
            point_id=point.id,
            place=place,
            nrs=nrs,
            activity=doing,
            taut_band=demo_course.sign(rng, 0.0 if gone else 0.85, noted=0.5),
            spot_tenderness=0 if gone else min(4, 1 + nrs // 3),
            recognised_pain=demo_course.sign(rng, 0.9 if doing is Activity.ACTIVE else 0.0, noted=0.3),
            referred_pain=demo_course.sign(rng, 0.0 if gone else 0.07 * nrs, noted=0.1),
            local_twitch=demo_course.sign(rng, 0.0 if gone else 0.3, noted=0.05),
            jump_sign=demo_course.sign(rng, 0.8 if nrs >= 7 else 0.0, noted=0.0),
            ppt_kpa=demo_course.pressure_threshold(nrs, rng) if demo_course.likely(rng, 0.2) else None,
        )

    def _treatments(self, visit_id: str, found: list[AnyRecord], index: int, moment: datetime) -> list[Treatment]:
        """Return what was done to the worst points of a visit."""
        technique = self._technique
        if technique is None or index % RESTS_EVERY == RESTS_EVERY - 1:
            return []
        findings = [one for one in found if isinstance(one, Finding) and (one.nrs or 0) >= 3]
        worst = sorted(findings, key=lambda one: -(one.nrs or 0))[:TREATED_AT_ONCE]
        return [self._treatment(visit_id, one, technique, moment + timedelta(minutes=10)) for one in worst]

    def _treatment(self, visit_id: str, finding: Finding, technique: Technique, moment: datetime) -> Treatment:
        rng, before = self._rng, finding.nrs or 0
        needled = technique is not Technique.MANUAL
        return Treatment(
            id=self._id(moment),
            visit_id=visit_id,
            point_id=finding.point_id,
            technique=technique,
            twitch_elicited=demo_course.likely(rng, 0.6) if needled else None,
            nrs_before=before,
            nrs_after=max(0, before - rng.randint(1, 4)),
            **self._more.of_treatment(technique, moment),
        )

    def _id(self, moment: datetime) -> str:
        return random_id(moment, self._rng)
