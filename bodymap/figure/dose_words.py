"""Doses and their limits in words, the same on the screen and on paper: how much of how much, and why that limit.

Severities of advice have their words here too.
"""

from datetime import date

from bodymap.base.decimals import decimal_words, fixed_words
from bodymap.base.text import translate
from bodymap.clinic.agents import Agent, Agents
from bodymap.clinic.doses import AgentDose, DayDoses, Level
from bodymap.clinic.limits import Limit, LimitKind
from bodymap.clinic.rules.model import Severity


def severity_word(severity: Severity) -> str:
    """Return how much an advice asks for attention, in words."""
    words = {
        Severity.STOP: translate("advice", "Stop and confirm"),
        Severity.CAUTION: translate("advice", "Caution"),
        Severity.INFO: translate("advice", "Reminder"),
    }
    return words[severity]


def number(value: float) -> str:
    """Return an amount without needless digits: 12, 157.5, 0.25."""
    return decimal_words(value, 2 if value < 10_000 else 0)


def percent(fraction: float) -> str:
    """Return a share of a limit in per cent, never rounded to or across the limit: 99.9 stays below 100."""
    whole = f"{100 * fraction:.0f}"
    if fraction != 1 and whole == "100":
        whole = fixed_words(100 * fraction, 1)
        if f"{100 * fraction:.1f}" == "100.0":
            return translate("dose", "over 100 %") if fraction > 1 else translate("dose", "under 100 %")
    return translate("dose", "{0} %").format(whole)


def dose_line(dose: AgentDose) -> str:
    """Return how much of how much: "120 of 200 mg", "4 mL, no limit in the table"."""
    amount = number(dose.amount)
    if dose.limit is None:
        return translate("dose", "{amount} {unit}, no limit in the table").format(
            amount=amount, unit=dose.agent.measure
        )
    frame = translate("dose", "{amount} of {limit} {unit}")
    words = frame.format(amount=amount, limit=number(dose.limit.amount), unit=dose.agent.measure)
    if dose.at_one_site and dose.sites > 1:
        return translate("dose", "{0} at one site").format(words)
    return words


def level_words(level: Level) -> str:
    """Return how a dose stands to its limit; empty below 80 %."""
    words = {
        Level.NEAR: translate("dose", "Above 80 % of the limit"),
        Level.REACHED: translate("dose", "The limit is reached: nothing more today"),
        Level.OVER: translate("dose", "Over the limit"),
    }
    return words.get(level, "")


def limit_words(dose: AgentDose, agents: Agents) -> str:
    """Return where a limit comes from: the figure that decides, the clinic's change of it, what it rests on."""
    limit, agent = dose.limit, dose.agent
    if limit is None:
        return translate("dose", "{0}. {1}").format(agent.basis, agent.source)
    deciding = agents.get(limit.agent, agent)
    lines = [_figure(limit, agent)]
    if deciding is not agent:
        frame = translate("dose", "The limit of {0} applies: adrenaline does not raise it without a confirmation.")
        lines.append(frame.format(deciding.short_name))
    if limit.changed is not None:
        lines.append(_changed(limit, deciding))
    lines.append(translate("dose", "Table: {scope}. {basis}.").format(scope=deciding.scope, basis=deciding.basis))
    lines.append(translate("dose", "Source: {0}").format(deciding.source))
    return "\n".join(lines)


def _figure(limit: Limit, agent: Agent) -> str:
    amount = translate("dose", "{0} {1}").format(number(limit.amount), agent.measure)
    if limit.mg_per_kg is None:
        return translate("dose", "Limit {0}.").format(amount)
    by_weight = translate("dose", "{0} mg/kg").format(number(limit.mg_per_kg))
    if limit.kind is LimitKind.NO_WEIGHT or limit.weight_kg is None:
        frame = translate("dose", "Limit {amount}, the absolute one. No weight on file, so {by_weight} is not applied.")
        return frame.format(amount=amount, by_weight=by_weight)
    product = translate("dose", "{by_weight} x {weight} kg = {result} mg").format(
        by_weight=by_weight, weight=number(limit.weight_kg), result=number(limit.mg_per_kg * limit.weight_kg)
    )
    if limit.kind is LimitKind.WEIGHT:
        if limit.abs_mg is None:
            return translate("dose", "Limit {product}.").format(product=product)
        return translate("dose", "Limit {product}, lower than the absolute {absolute} mg.").format(
            product=product, absolute=number(limit.abs_mg)
        )
    return translate("dose", "Limit {amount}, lower than {product}.").format(amount=amount, product=product)


def _changed(limit: Limit, agent: Agent) -> str:
    changed = limit.changed
    if changed is None:
        return ""
    own = translate("dose", "{0} mg/kg, {1} mg")
    table = own.format(_or_dash(agent.mg_per_kg), _or_dash(agent.abs_mg))
    frame = translate("dose", "Changed by this clinic since {day}: {reason}. The table says {table}.")
    reason = changed.reason.rstrip(".") or translate("dose", "no reason given")
    return frame.format(day=changed.since.date().isoformat(), reason=reason, table=table)


def _or_dash(value: float | None) -> str:
    return "-" if value is None else number(value)


def weight_words(doses: DayDoses, today: date | None = None) -> str:
    """Return the weight that was counted with and how old it is, or that there is none."""
    if doses.weight_kg is None:
        return translate("dose", "No weight on file: the absolute limit alone applies. Ask for the weight.")
    weight = translate("dose", "Counted with {0} kg").format(number(doses.weight_kg))
    if doses.weight_confirmed or doses.weight_day is None or doses.weight_day == today:
        return weight
    return translate("dose", "{0} as of {1}, not confirmed today").format(weight, doses.weight_day.isoformat())


def notes(doses: DayDoses) -> tuple[str, ...]:
    """Return what the sums leave out or rest on, in sentences."""
    lines = [
        translate("dose", "{agent}: {count} without a strength, not counted.").format(
            agent=one.agent.short_name, count=one.without_strength
        )
        for one in doses.agents
        if one.without_strength
    ]
    lines += [
        translate("dose", "{0} is not in the table of agents: it is not counted.").format(name)
        for name in doses.unknown
    ]
    if doses.adrenaline_confirmed:
        lines.append(translate("dose", "The limit with adrenaline was confirmed for this visit."))
    return tuple(lines)
