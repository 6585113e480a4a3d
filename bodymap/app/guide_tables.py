"""The tables of the guide's page of rules, written from the clinical tables, so that the page cannot say otherwise.

`python -m bodymap.app.guide_tables` writes them into `assets/guide/rules.md`; a test proves that they agree.
"""

from collections.abc import Callable, Iterable

from bodymap.app.clinic_limits import limited_agents
from bodymap.app.clinical import EVERY, review_notes, rule_titles, rules
from bodymap.base.resources import assets, read_text
from bodymap.clinic.agents import Agent
from bodymap.clinic.roles import MAY, Permission, Role, permission_words, role_words
from bodymap.clinic.rules.model import RuleRow
from bodymap.figure.clinical_tables import agents
from bodymap.figure.dose_words import number, severity_word

PAGE = ("guide", "rules.md")
PEOPLE = ("guide", "people.md")
_ROLES_BEGIN, _ROLES_END = "<!-- roles -->", "<!-- end of roles -->"
_CATEGORIES = {
    "allergy": "Allergies",
    "bleeding": "Bleeding",
    "infection": "Infection",
    "pregnancy": "Pregnancy and breast feeding",
    "pneumothorax": "The lung",
    "guidance": "Ultrasound",
    "dose": "Doses of local anaesthetic",
    "technique": "Technique and safety",
    "steroid": "Corticosteroids",
    "frequency": "How often",
    "payer": "What payers ask for (off until a clinic switches it on)",
    "diagnosis": "Findings",
    "consent": "Consent",
    "botulinum": "Botulinum toxin",
    "red-flag": "Red flags",
    "post-care": "After the needle",
}


def rules_tables() -> str:
    """Return every rule, in a table for each kind, with its source."""
    kinds = dict.fromkeys(row.category for row in rules().values())
    return "\n\n".join(_kind(kind, [row for row in rules().values() if row.category == kind]) for kind in kinds)


def _kind(kind: str, rows: Iterable[RuleRow]) -> str:
    lines = [f"### {_CATEGORIES[kind]}", "", "| Rule | When | What to consider | Source |", "|---|---|---|---|"]
    for row in rows:
        severity = severity_word(row.severity) + (", optional" if row.optional else "")
        cells = (f"**{rule_titles()[row.id]}** ({severity})", row.condition, row.advice, row.source)
        lines.append(_row(cells))
    return "\n".join(lines)


def limits_table() -> str:
    """Return every dose limit with what it rests on and its source."""
    lines = ["| Agent | mg per kg | At most | Counted | Basis | Source |", "|---|---|---|---|---|---|"]
    return "\n".join([*lines, *(_row(_limit(agent)) for agent in limited_agents()), _row(_toxin())])


def _limit(agent: Agent) -> tuple[str, ...]:
    by_weight = "" if agent.mg_per_kg is None else number(agent.mg_per_kg)
    absolute = "" if agent.abs_mg is None else f"{number(agent.abs_mg)} mg"
    return agent.name, by_weight, absolute, agent.scope, agent.basis, agent.source


def _toxin() -> tuple[str, ...]:
    toxin = agents()["onabotulinumtoxina"]
    most = "" if toxin.total is None else f"{number(toxin.total)} U"
    return toxin.name, "", most, toxin.scope, toxin.basis, toxin.source


def unconfirmed_list() -> str:
    """Return what a clinician has yet to confirm, and of which agents or rules."""
    lines = []
    for note in review_notes():
        names = [_name(item) for item in note.items if item != EVERY]
        lines.append(f"- {note.note}" + (f" ({'; '.join(dict.fromkeys(names))})" if names else ""))
    return "\n".join(lines)


def _name(item: str) -> str:
    return agents()[item].short_name if item in agents() else rule_titles()[item]


def _row(cells: Iterable[str]) -> str:
    return f"| {' | '.join(cell.replace('|', '/') for cell in cells)} |"


TABLES: dict[str, Callable[[], str]] = {
    "rules": rules_tables,
    "limits": limits_table,
    "unconfirmed": unconfirmed_list,
}


def with_tables(page: str) -> str:
    """Return the page with what stands between the marks of each table written anew."""
    for name, make in TABLES.items():
        before, begin, rest = page.partition(f"<!-- {name} -->\n")
        _, end, after = rest.partition(f"\n<!-- end of {name} -->")
        if not begin or not end:
            raise ValueError(f"the page has no place for {name}")
        page = f"{before}{begin}\n{make()}\n{end}{after}"
    return page


def roles_table() -> str:
    """Return what each role may do, as the app enforces it."""
    lines = ["| What | " + " | ".join(role_words(one) for one in Role) + " |", "|---|" + "---|" * len(Role)]
    for permission in Permission:
        cells = ("yes" if permission in MAY[role] else "no" for role in Role)
        lines.append(f"| {permission_words(permission)} | " + " | ".join(cells) + " |")
    return "\n".join(lines)


def with_roles(page: str) -> str:
    """Return the page about people with the table of roles as it is now."""
    before, _, rest = page.partition(_ROLES_BEGIN)
    return f"{before}{_ROLES_BEGIN}\n{roles_table()}\n{_ROLES_END}{rest.partition(_ROLES_END)[2]}"


if __name__ == "__main__":
    assets().joinpath(*PEOPLE).write_text(with_roles(read_text(*PEOPLE)), encoding="utf-8")
    assets().joinpath(*PAGE).write_text(with_tables(read_text(*PAGE)), encoding="utf-8")
