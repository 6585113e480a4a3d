"""All rules at once: which speak up in a situation, in the order in which they ask for attention.

Optional rules belong to sets that a clinic switches on; the rest is always on.
"""

from collections.abc import Collection, Mapping

from bodymap.clinic.rules import (
    after_care,
    allergy,
    anaesthetic,
    bleeding,
    frequency,
    lung,
    payer,
    pregnancy,
    red_flags,
    steroid,
    technique,
)
from bodymap.clinic.rules.model import Advice, Raised, Rule, RuleRow, Severity
from bodymap.clinic.rules.situation import Situation

RULES: Mapping[str, Rule] = {
    **allergy.RULES,
    **bleeding.RULES,
    **pregnancy.RULES,
    **lung.RULES,
    **anaesthetic.RULES,
    **steroid.RULES,
    **frequency.RULES,
    **payer.RULES,
    **technique.RULES,
    **red_flags.RULES,
    **after_care.RULES,
}

OPTIONAL_SETS: Mapping[str, tuple[str, ...]] = {
    "near-limit": ("la-near-limit",),
    "medicare": tuple(name for name in payer.RULES if name.startswith("medicare-")),
    "commercial": ("payer-commercial",),
}

_ORDER = list(Severity)


def advise(situation: Situation, table: Mapping[str, RuleRow], rule_sets: Collection[str] = ()) -> tuple[Advice, ...]:
    """Return what the rules say: stop-and-confirm first, then caution, then info; within each in the table's order."""
    on = {name for chosen in rule_sets for name in OPTIONAL_SETS.get(chosen, ())}
    found = [
        _advice(row, raised)
        for row in table.values()
        if row.id in on or not row.optional
        for raised in RULES[row.id](situation)
    ]
    return tuple(sorted(found, key=lambda one: _ORDER.index(one.severity)))


def _advice(row: RuleRow, raised: Raised) -> Advice:
    return Advice(
        rule_id=row.id,
        category=row.category,
        severity=raised.severity or row.severity,
        about=raised.about,
        text=row.advice,
        why=raised.why,
        source=row.source,
        asks=raised.asks,
        exact=raised.exact,
    )
