"""How much of an agent may be given: the lower of the limit by weight and the absolute one, and a clinic's own figures.

mg and mg per kg of body weight, for an adult; the sources are in `agents.csv`. Without a weight the absolute limit
counts alone. A solution with adrenaline never has a higher limit than the plain one, unless somebody confirmed that.
"""

from enum import StrEnum

import msgspec

from bodymap.base.decimals import short_words
from bodymap.base.errors import InputError
from bodymap.base.text import translate
from bodymap.clinic.agents import Agent, Agents
from bodymap.clinic.clinic_settings import LimitChange

MOST_RAISED = 3.0  # times the table's figure; beyond that a zero too many is likelier than a decision
ADRENALINE_LIMIT = "adrenaline-limit"  # the rule id of the record that confirms the higher limit for one visit


class LimitKind(StrEnum):
    """Which figure decides."""

    WEIGHT = "weight"
    ABSOLUTE = "absolute"
    NO_WEIGHT = "no-weight"


class Limit(msgspec.Struct, frozen=True, kw_only=True):
    """A limit in the agent's measure, which figure it is, and whose: `agent` is the id of the row that decides."""

    amount: float
    kind: LimitKind
    agent: str
    mg_per_kg: float | None = None
    abs_mg: float | None = None
    weight_kg: float | None = None
    changed: LimitChange | None = None


class Limits(msgspec.Struct, frozen=True, kw_only=True):
    """What the limits depend on besides the tables."""

    weight_kg: float | None = None
    changes: tuple[LimitChange, ...] = ()
    adrenaline_confirmed: bool = False

    def of(self, agent: Agent, agents: Agents) -> Limit | None:
        """Return the limit of an agent, None where the tables have none."""
        own = self._of(agent)
        if not agent.adrenaline or self.adrenaline_confirmed:
            return own
        plain = self._of(agents[agent.plain])
        found = [one for one in (plain, own) if one is not None]
        return min(found, key=lambda one: one.amount, default=None)

    def _of(self, agent: Agent) -> Limit | None:
        changed = next((one for one in self.changes if one.agent == agent.id), None)
        mg_per_kg, abs_mg = figures(agent, changed)
        by_weight = None if mg_per_kg is None or self.weight_kg is None else mg_per_kg * self.weight_kg
        amounts = [one for one in (by_weight, abs_mg) if one is not None]
        if not amounts:
            return None
        kind = LimitKind.ABSOLUTE
        if by_weight is not None and by_weight == min(amounts):
            kind = LimitKind.WEIGHT
        elif mg_per_kg is not None and self.weight_kg is None:
            kind = LimitKind.NO_WEIGHT
        return Limit(
            amount=min(amounts),
            kind=kind,
            agent=agent.id,
            mg_per_kg=mg_per_kg,
            abs_mg=abs_mg,
            weight_kg=self.weight_kg,
            changed=changed,
        )


def figures(agent: Agent, change: LimitChange | None) -> tuple[float | None, float | None]:
    """Return mg/kg and mg as they hold here: the clinic's own where it has set them, else the table's."""
    if change is None:
        return agent.mg_per_kg, agent.abs_mg
    by_weight = agent.mg_per_kg if change.mg_per_kg is None else change.mg_per_kg
    return by_weight, agent.abs_mg if change.abs_mg is None else change.abs_mg


def raises(agent: Agent, change: LimitChange) -> bool:
    """Return whether a change allows more than the table."""
    pairs = ((change.mg_per_kg, agent.mg_per_kg), (change.abs_mg, agent.abs_mg))
    return any(new is not None and (old is None or new > old) for new, old in pairs)


def check_change(agent: Agent, change: LimitChange) -> None:
    """Raise InputError where a clinic cannot set this: lowering is free, raising needs a reason and its date."""
    for field, new, old in (
        ("mg_per_kg", change.mg_per_kg, agent.mg_per_kg),
        ("abs_mg", change.abs_mg, agent.abs_mg),
    ):
        if new is None:
            continue
        if new <= 0:
            raise InputError(translate("limits", "Enter a limit above 0."), field=field)
        if old is None:
            raise InputError(translate("limits", "The table has no such limit for this agent."), field=field)
        if new > MOST_RAISED * old:
            message = translate("limits", "{0} is more than three times the table's {1}.")
            raise InputError(
                message.format(short_words(new), short_words(old)),
                translate("limits", "Check the number and the unit."),
                field=field,
            )
    if raises(agent, change) and not change.reason.strip():
        raise InputError(
            translate("limits", "This limit is higher than the table's."),
            translate("limits", "Say why, for example the product information that you follow."),
            field="reason",
        )
