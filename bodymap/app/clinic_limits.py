"""What a clinic may set about doses and rules, as pure functions: settings and what was chosen -> the new settings."""

from datetime import datetime

import msgspec

from bodymap.clinic.agents import Agent
from bodymap.clinic.amounts import parse_number
from bodymap.clinic.clinic_settings import ClinicSettings, LimitChange
from bodymap.clinic.limits import check_change, figures
from bodymap.clinic.rules.engine import OPTIONAL_SETS
from bodymap.figure.clinical_tables import agents


def limited_agents() -> tuple[Agent, ...]:
    """Return the agents whose limit a clinic can set."""
    return tuple(one for one in agents().values() if one.mg_per_kg is not None or one.abs_mg is not None)


def change_of(settings: ClinicSettings, agent: str) -> LimitChange | None:
    """Return the clinic's own limit of an agent, None where the table's holds."""
    return next((one for one in settings.limits if one.agent == agent), None)


def with_limit(
    settings: ClinicSettings, agent: Agent, *, mg_per_kg: str, abs_mg: str, reason: str, by: str, now: datetime
) -> ClinicSettings:
    """Return settings with a limit as it was typed; an empty field or the table's own figure keeps the table's.

    InputError, with the field at fault, for what cannot be: a raised limit without a reason, a zero too many.
    """
    change = LimitChange(
        agent=agent.id,
        mg_per_kg=_own(parse_number(mg_per_kg, "mg/kg", "mg_per_kg"), agent.mg_per_kg),
        abs_mg=_own(parse_number(abs_mg, "mg", "abs_mg"), agent.abs_mg),
        reason=reason.strip(),
        by=by,
        since=now,
    )
    check_change(agent, change)
    others = tuple(one for one in settings.limits if one.agent != agent.id)
    if change.mg_per_kg is None and change.abs_mg is None:
        return settings.revised(limits=others)
    before = change_of(settings, agent.id)
    same = before is not None and msgspec.structs.replace(change, by=before.by, since=before.since) == before
    return settings if same else settings.revised(limits=(*others, change))


def without_limit(settings: ClinicSettings, agent: str) -> ClinicSettings:
    """Return settings in which the table's limit of an agent holds again."""
    return settings.revised(limits=tuple(one for one in settings.limits if one.agent != agent))


def with_rule_set(settings: ClinicSettings, name: str, *, on: bool) -> ClinicSettings:
    """Return settings with an optional set of rules switched on or off; KeyError for a set that there is not."""
    if name not in OPTIONAL_SETS:
        raise KeyError(name)
    chosen = [one for one in settings.rule_sets if one != name] + ([name] if on else [])
    return settings.revised(rule_sets=tuple(chosen))


def in_force(settings: ClinicSettings, agent: Agent) -> tuple[float | None, float | None]:
    """Return mg/kg and mg as they hold in this clinic."""
    return figures(agent, change_of(settings, agent.id))


def _own(typed: float | None, table: float | None) -> float | None:
    return None if typed == table else typed
