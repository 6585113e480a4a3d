"""What the rules look at: one patient, one visit, what was done and what is being typed, as one frozen value.

`now` is what the advice is about: the treatment being typed, or the whole visit where nothing is. Days are in the
clinic's zone, and the day is the visit's own: a chart that is read later says what it said then.
"""

from collections.abc import Mapping
from datetime import date
from functools import cached_property

import msgspec

from bodymap.atlas.model import Muscle, Side
from bodymap.clinic.agents import Agent, Agents
from bodymap.clinic.amounts import months_before
from bodymap.clinic.chart import Chart
from bodymap.clinic.clinic_settings import LimitChange
from bodymap.clinic.doses import DayDoses, Given, add_up
from bodymap.clinic.fact_items import FactItems
from bodymap.clinic.facts import Facts, Known, Listing
from bodymap.clinic.limits import ADRENALINE_LIMIT, Limits
from bodymap.clinic.patient import age_in_years
from bodymap.clinic.rules.acts import Act, Planned, planned_acts
from bodymap.clinic.visit import Visit

BOTULINUM_MONTHS = 3


class Catalogue(msgspec.Struct, frozen=True, kw_only=True):
    """The tables that the rules read, as values."""

    agents: Agents
    items: FactItems
    muscles: Mapping[str, Muscle]
    near_lung: frozenset[str]
    ultrasound: frozenset[str]


class Situation(msgspec.Struct, frozen=True, kw_only=True, dict=True):
    """One visit as the rules see it; `acts` is all that is recorded, `days` the day of every visit by its id.

    `facts` are the newest, of the day `facts_day`; `facts_confirmed`: they are this visit's own.
    """

    chart: Chart
    visit: Visit
    today: date
    days: Mapping[str, date]
    acts: tuple[Act, ...]
    catalogue: Catalogue
    planned: Planned | None = None
    facts: Facts | None = None
    facts_day: date | None = None
    facts_confirmed: bool = False
    changes: tuple[LimitChange, ...] = ()

    # what was done

    @cached_property
    def typed(self) -> tuple[Act, ...]:
        """What is being typed."""
        return planned_acts(self.planned, self.visit.id, self.today) if self.planned is not None else ()

    @cached_property
    def recorded(self) -> tuple[Act, ...]:
        """What is recorded, without what is being replaced."""
        replaced = self.planned.replaces if self.planned is not None else ()
        return tuple(one for one in self.acts if one.id not in replaced)

    @cached_property
    def this_visit(self) -> tuple[Act, ...]:
        """All of this visit, what is being typed included."""
        return (*(one for one in self.recorded if one.visit_id == self.visit.id), *self.typed)

    @cached_property
    def this_day(self) -> tuple[Act, ...]:
        """All of this day, in whichever visit."""
        return (*(one for one in self.recorded if one.day == self.today), *self.typed)

    @cached_property
    def earlier(self) -> tuple[Act, ...]:
        """All of other visits, up to this day."""
        return tuple(one for one in self.recorded if one.visit_id != self.visit.id and one.day <= self.today)

    @cached_property
    def _earlier_at(self) -> dict[str, list[Act]]:
        found: dict[str, list[Act]] = {}
        for act in self.earlier:
            found.setdefault(act.point_id, []).append(act)
        return found

    @cached_property
    def _earlier_in(self) -> dict[tuple[str, Side], list[Act]]:
        found: dict[tuple[str, Side], list[Act]] = {}
        for act in self.earlier:
            found.setdefault((act.muscle, act.side), []).append(act)
        return found

    def earlier_at(self, point_id: str) -> tuple[Act, ...]:
        """Return what was done at a point in other visits."""
        return tuple(self._earlier_at.get(point_id, ()))

    def earlier_in(self, muscle: str, side: Side) -> tuple[Act, ...]:
        """Return what was done in a muscle in other visits."""
        return tuple(self._earlier_in.get((muscle, side), ()))

    @cached_property
    def now(self) -> tuple[Act, ...]:
        """What the advice is about."""
        return self.typed if self.planned is not None else self.this_visit

    @cached_property
    def needles(self) -> tuple[Act, ...]:
        """What is done with a needle now."""
        return tuple(one for one in self.now if one.needle)

    @cached_property
    def injections(self) -> tuple[Act, ...]:
        """What is injected now."""
        return tuple(one for one in self.now if one.injected)

    # agents

    def agents_in(self, acts: tuple[Act, ...]) -> tuple[Agent, ...]:
        """Return the agents of these acts that the tables know, each once."""
        known = self.catalogue.agents
        found = {dose.agent: known[dose.agent] for act in acts for dose in act.doses if dose.agent in known}
        return tuple(found.values())

    @cached_property
    def agents(self) -> tuple[Agent, ...]:
        """The agents of what is done now."""
        return self.agents_in(self.now)

    @cached_property
    def anaesthetics(self) -> tuple[Agent, ...]:
        """The local anaesthetics of what is done now."""
        return tuple(one for one in self.agents if one.is_anaesthetic)

    def giving(self, *agents: Agent) -> tuple[Act, ...]:
        """Return what is done now with any of these agents."""
        wanted = {one.id for one in agents}
        return tuple(one for one in self.now if wanted & {dose.agent for dose in one.doses})

    # the patient

    @cached_property
    def age(self) -> int | None:
        """The age in completed years on the day, None where no birth date is known."""
        born = self.chart.patient.birth_date
        return None if born is None else age_in_years(born, self.today)

    def listing(self, name: str) -> Listing:
        """Return one of the lists of the facts; unknown where nothing was ever asked."""
        found: Listing = getattr(self.facts, name) if self.facts is not None else Listing()
        return found

    def unknown(self, name: str) -> bool:
        """Return whether nobody has said what belongs into a list of the facts."""
        return self.listing(name).known is Known.UNKNOWN

    def tagged(self, *tags: str) -> tuple[str, ...]:
        """Return the blood thinners, medicines and conditions that carry any of the tags, in words."""
        items = self.catalogue.items
        names = ("anticoagulants", "medicines", "conditions")
        found = [item for name in names for item in items.with_tag(self.listing(name), *tags)]
        return tuple(dict.fromkeys(items.words(item) for item in found))

    def allergic_to(self, *tags: str) -> tuple[str, ...]:
        """Return the allergies that carry any of the tags, in words."""
        items = self.catalogue.items
        return tuple(items.words(item) for item in items.with_tag(self.listing("allergies"), *tags))

    # doses

    @cached_property
    def doses(self) -> DayDoses:
        """What is given on this day against its limits, what is being typed included."""
        start = months_before(self.today, BOTULINUM_MONTHS)
        recent = (*(one for one in self.recorded if start < one.day <= self.today), *self.typed)
        doses = add_up(_given(self.this_day), _given(recent), self.catalogue.agents, self._limits)
        weight = self._limits.weight_kg
        return msgspec.structs.replace(
            doses,
            weight_day=self.facts_day if weight is not None else None,
            weight_confirmed=self.facts_confirmed and weight is not None,
        )

    @cached_property
    def _limits(self) -> Limits:
        confirmed = any(one.rule_id == ADRENALINE_LIMIT for one in self.chart.set_asides_of(self.visit.id))
        return Limits(
            weight_kg=None if self.facts is None else self.facts.weight_kg,
            changes=self.changes,
            adrenaline_confirmed=confirmed,
        )


def _given(acts: tuple[Act, ...]) -> list[Given]:
    return [
        Given(dose.agent, dose.concentration, dose.volume_ml, act.point_id, act.day)
        for act in acts
        for dose in act.doses
    ]
