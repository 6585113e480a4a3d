"""How much was given on a day, and what share of the limit that is.

A limit of the day runs over all sites and visits of the patient on that day, one of a site over each trigger point,
botulinum toxin over three months. Toxic effects of local anaesthetics add up: the shares of their limits are summed,
and a sum above 1 is over the limit (Neal et al. 2018; the labels). What has no strength, or an agent that the tables do
not know, is named and not counted. Shares are rounded to nine places, so that a limit can be reached exactly.
"""

from collections.abc import Iterable
from datetime import date
from enum import StrEnum

import msgspec

from bodymap.clinic.agents import Agent, Agents, Counted
from bodymap.clinic.limits import Limit, LimitKind, Limits

NEAR = 0.8  # a working threshold of this app (rules.csv, la-near-limit)
_PLACES = 9


class Level(StrEnum):
    """How a dose stands to its limit."""

    NO_LIMIT = "no-limit"
    BELOW = "below"
    NEAR = "near"
    REACHED = "reached"
    OVER = "over"


class Given(msgspec.Struct, frozen=True):
    """One agent given, or about to be, at one point on one day."""

    agent: str
    concentration: float | None
    volume_ml: float
    point_id: str
    day: date


class AgentDose(msgspec.Struct, frozen=True, kw_only=True):
    """What was given of one agent against its limit, in its measure; `fraction` is None where there is no limit.

    For a limit per site `amount` is the most at any one site, or the sum where that stands closer to its own limit.
    `without_strength` counts the doses that could not be added.
    """

    agent: Agent
    amount: float
    volume_ml: float
    limit: Limit | None
    fraction: float | None
    sites: int
    at_one_site: bool = False
    without_strength: int = 0

    @property
    def level(self) -> Level:
        """How the dose stands to its limit."""
        return level_of(self.fraction)


class DayDoses(msgspec.Struct, frozen=True, kw_only=True):
    """The doses of a day: `agents` in the order of the tables, `anaesthetics` the summed share of their limits.

    `unknown`: agents that the tables do not know. The weight is the one counted with, of the day `weight_day`.
    """

    agents: tuple[AgentDose, ...] = ()
    anaesthetics: float | None = None
    unknown: tuple[str, ...] = ()
    weight_kg: float | None = None
    weight_day: date | None = None
    weight_confirmed: bool = False
    adrenaline_confirmed: bool = False

    @property
    def level(self) -> Level:
        """How the local anaesthetics together stand to their limit."""
        return level_of(self.anaesthetics)

    @property
    def mixed(self) -> bool:
        """Whether more than one local anaesthetic drug was given; adrenaline does not make it another one."""
        return len({one.agent.plain for one in self.agents if one.agent.is_anaesthetic}) > 1

    def of(self, agent: str) -> AgentDose | None:
        """Return what was given of one agent."""
        return next((one for one in self.agents if one.agent.id == agent), None)


def level_of(fraction: float | None) -> Level:
    """Return how a share of a limit stands; exactly 0.8 is still below, exactly 1 is reached and not over."""
    if fraction is None:
        return Level.NO_LIMIT
    if fraction > 1:
        return Level.OVER
    if fraction == 1:
        return Level.REACHED
    return Level.NEAR if fraction > NEAR else Level.BELOW


def add_up(day: Iterable[Given], three_months: Iterable[Given], agents: Agents, limits: Limits) -> DayDoses:
    """Return the doses of a day; `three_months` is all that was given in them, the day included."""
    by_agent: dict[str, list[Given]] = {}
    for one in day:
        by_agent.setdefault(one.agent, []).append(one)
    longer: dict[str, list[Given]] = {}
    for one in three_months:
        longer.setdefault(one.agent, []).append(one)
    doses = [
        _agent_dose(
            agent, longer[agent.id] if agent.counted is Counted.THREE_MONTHS else by_agent[agent.id], agents, limits
        )
        for agent in agents.values()
        if agent.id in by_agent
    ]
    shares = [one.fraction for one in doses if one.agent.is_anaesthetic and one.fraction is not None]
    return DayDoses(
        agents=tuple(doses),
        anaesthetics=round(sum(shares), _PLACES) if shares else None,
        unknown=tuple(name for name in by_agent if name not in agents),
        weight_kg=limits.weight_kg,
        adrenaline_confirmed=limits.adrenaline_confirmed,
    )


def _agent_dose(agent: Agent, given: list[Given], agents: Agents, limits: Limits) -> AgentDose:
    amounts = [(one.point_id, agent.amount(one.concentration, one.volume_ml)) for one in given]
    known = [(point, amount) for point, amount in amounts if amount is not None]
    by_site: dict[str, float] = {}
    for point, amount in known:
        by_site[point] = by_site.get(point, 0.0) + amount
    total = sum(by_site.values())
    amount, limit, at_one_site = total, limits.of(agent, agents), False
    if agent.counted is Counted.THREE_MONTHS:
        limit = _fixed(agent)
    elif agent.counted is Counted.SITE and by_site:
        amount, at_one_site = max(by_site.values()), True
        of_all = _fixed(agent)
        if of_all is not None and limit is not None and total / of_all.amount > amount / limit.amount:
            amount, limit, at_one_site = total, of_all, False
    return AgentDose(
        agent=agent,
        amount=round(amount, _PLACES),
        volume_ml=round(sum(one.volume_ml for one in given), _PLACES),
        limit=limit,
        fraction=None if limit is None else round(amount / limit.amount, _PLACES),
        sites=len({one.point_id for one in given}),
        at_one_site=at_one_site,
        without_strength=len(amounts) - len(known),
    )


def _fixed(agent: Agent) -> Limit | None:
    """Return the limit over all sites or months, which has nothing to do with the weight."""
    return None if agent.total is None else Limit(amount=agent.total, kind=LimitKind.ABSOLUTE, agent=agent.id)
