"""A patient on 20 November 2026, built up step by step, and what the rules say about them."""

from datetime import UTC, date, datetime, timedelta
from typing import Any

import msgspec
import pytest

from bodymap.app.clinical import rules
from bodymap.atlas.model import Depth, Side, View
from bodymap.base.ids import new_id
from bodymap.clinic.advice import SetAside
from bodymap.clinic.chart import Chart
from bodymap.clinic.clinic_settings import LimitChange
from bodymap.clinic.criteria import Fibromyalgia
from bodymap.clinic.facts import Facts
from bodymap.clinic.finding import Finding, Place, TriggerPoint, letter_at
from bodymap.clinic.patient import Patient
from bodymap.clinic.rules.acts import Planned, Target, acts_of
from bodymap.clinic.rules.engine import advise
from bodymap.clinic.rules.model import Advice, Severity
from bodymap.clinic.rules.situation import Situation
from bodymap.clinic.treatment import Dose, Technique, Treatment
from bodymap.clinic.visit import Visit
from bodymap.figure.clinical_tables import catalogue

NOW = datetime(2026, 11, 20, 9, 30, tzinfo=UTC)


def dose(agent: str, concentration: float | None, volume_ml: float) -> Dose:
    """Return a dose."""
    return Dose(agent=agent, concentration=concentration, volume_ml=volume_ml)


class Case:
    """One patient with a visit now; every method adds to the record, `advice` asks the rules."""

    def __init__(self) -> None:
        self.patient = Patient(
            id=new_id(), chart_number="1", family_name="Moreau", birth_date=date(1980, 6, 1), created_at=NOW
        )
        self.visit = self._visit(NOW)
        self.visits = [self.visit]
        self.points: list[TriggerPoint] = []
        self.findings: list[Finding] = []
        self.treatments: list[Treatment] = []
        self.known: list[Facts] = []
        self.criteria: list[Fibromyalgia] = []
        self.asides: list[SetAside] = []
        self.changes: tuple[LimitChange, ...] = ()
        self.planned: Planned | None = None

    def _visit(self, at: datetime) -> Visit:
        return Visit(
            id=new_id(), patient_id=self.patient.id, started_at=at, clinician_id="c", clinician_name="Dr A. Okafor"
        )

    def born(self, day: date | None) -> "Case":
        """Set the birth date."""
        self.patient = msgspec.structs.replace(self.patient, birth_date=day)
        return self

    def point(self, muscle: str = "infraspinatus", side: Side = Side.RIGHT, **found: Any) -> TriggerPoint:
        """Add a point; with `found`, what this visit found there."""
        made = TriggerPoint(
            id=new_id(), patient_id=self.patient.id, letter=letter_at(len(self.points)), muscle=muscle, side=side
        )
        self.points.append(made)
        if found:
            self.find(made, self.visit, **found)
        return made

    def find(self, point: TriggerPoint, visit: Visit, **found: Any) -> None:
        """Record what a visit found at a point."""
        place = Place(View.POSTERIOR, 300.0, 300.0, Depth.DEEP)
        self.findings.append(Finding(id=new_id(), visit_id=visit.id, point_id=point.id, place=place, **found))

    def earlier(self, on: date) -> Visit:
        """Add a visit on an earlier day, or earlier on this one."""
        hour = 7 if on == NOW.date() else 10
        made = self._visit(datetime(on.year, on.month, on.day, hour, tzinfo=UTC))
        self.visits.append(made)
        return made

    def ago(self, days: int) -> Visit:
        """Add a visit some days before this one."""
        return self.earlier(NOW.date() - timedelta(days=days))

    def treat(
        self,
        point: TriggerPoint,
        *doses: Dose,
        visit: Visit | None = None,
        technique: Technique = Technique.INJECTION,
        **fields: Any,
    ) -> Treatment:
        """Record a treatment, in this visit where no other is named."""
        at = self.visit if visit is None else visit
        made = Treatment(id=new_id(), visit_id=at.id, point_id=point.id, technique=technique, doses=doses, **fields)
        self.treatments.append(made)
        return made

    def facts(self, visit: Visit | None = None, **fields: Any) -> "Case":
        """Confirm facts, in this visit where no other is named."""
        at = self.visit if visit is None else visit
        self.known.append(Facts(id=new_id(), visit_id=at.id, recorded_at=NOW, recorded_by="c", **fields))
        return self

    def plan(
        self, *points: TriggerPoint, doses: tuple[Dose, ...] = (), technique: Technique | None = None, **fields: Any
    ) -> "Case":
        """Type a treatment of some points: an injection, where no technique is named."""
        targets = tuple(Target(one.id, one.muscle, one.side) for one in points)
        self.planned = Planned(technique=technique or Technique.INJECTION, targets=targets, doses=doses, **fields)
        return self

    def inject(self, agent: str = "lidocaine", concentration: float | None = 1, volume_ml: float = 1) -> "Case":
        """Type an injection of a new point in the right infraspinatus."""
        return self.plan(self.point(), doses=(dose(agent, concentration, volume_ml),))

    @property
    def chart(self) -> Chart:
        """The record as it stands."""
        return Chart(
            patient=self.patient,
            visits=tuple(self.visits),
            points=tuple(self.points),
            findings=tuple(self.findings),
            treatments=tuple(self.treatments),
            facts=tuple(self.known),
            fibromyalgia=tuple(self.criteria),
            set_asides=tuple(self.asides),
        )

    @property
    def situation(self) -> Situation:
        """What the rules look at."""
        chart = self.chart
        facts, confirmed = chart.facts_at(self.visit.id)
        days = {one.id: one.started_at.date() for one in chart.visits}
        return Situation(
            chart=chart,
            visit=self.visit,
            today=NOW.date(),
            days=days,
            acts=acts_of(chart, UTC),
            catalogue=catalogue(),
            planned=self.planned,
            facts=facts,
            facts_day=None if facts is None else days[facts.visit_id],
            facts_confirmed=confirmed,
            changes=self.changes,
        )

    def advice(self, *rule_sets: str) -> tuple[Advice, ...]:
        """Return all that the rules say."""
        return advise(self.situation, rules(), rule_sets)

    def says(self, rule_id: str, *rule_sets: str) -> tuple[Advice, ...]:
        """Return what one rule says."""
        return tuple(one for one in self.advice(*rule_sets) if one.rule_id == rule_id)

    def severities(self, rule_id: str, *rule_sets: str) -> list[Severity]:
        """Return how loudly one rule speaks; what is only asked about is left out."""
        return [one.severity for one in self.says(rule_id, *rule_sets) if one.asks is None]


@pytest.fixture
def case() -> Case:
    """A patient of 46 years of whom nothing is known yet."""
    return Case()


@pytest.fixture
def new_dose() -> Any:
    """`dose`."""
    return dose
