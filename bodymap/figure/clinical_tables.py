"""The clinical tables that screen and paper both read, as values: agents, facts, what to tell the patient.

Each is read once, when it is first asked for; read-only after that, any thread.
"""

import msgspec

from bodymap.atlas.atlas import load_atlas
from bodymap.atlas.facts import muscle_facts
from bodymap.base.tables import rows as table_rows
from bodymap.base.tables import source_rows
from bodymap.base.text import by_language
from bodymap.clinic.agents import Agent, agents_of
from bodymap.clinic.fact_items import FactItems, fact_items_of
from bodymap.clinic.rules.situation import Catalogue

_A_WORD_ELSEWHERE = 3  # letters: ALS is an everyday word in German


class AfterCare(msgspec.Struct, frozen=True):
    """A sentence for the patient, when it applies, and its source; `urgent`: it says when to ring or to get help."""

    id: str
    when: str
    words: str
    source: str
    urgent: bool


def clinical_rows(name: str) -> list[dict[str, str]]:
    """Return the rows of a table, by the titles of its columns."""
    return table_rows("clinical", name)


@by_language
def agents() -> dict[str, Agent]:
    """Return the agents by their ids, in the table's order."""
    return agents_of(clinical_rows("agents.csv"), clinical_rows("agent_limits.csv"))


@by_language
def fact_items() -> FactItems:
    """Return the vocabulary of a patient's facts."""
    rows = clinical_rows("facts.csv")
    for row, source in zip(rows, source_rows("clinical", "facts.csv"), strict=True):
        if row["name"] != source["name"]:  # what was written in English is understood all the same
            english = [one for one in source["aliases"].split(";") if len(one) > _A_WORD_ELSEWHERE]
            names = (row["aliases"], *english, source["name"].split(" (", maxsplit=1)[0])
            row["aliases"] = ";".join(dict.fromkeys(names))
    return fact_items_of(rows)


@by_language
def after_care() -> tuple[AfterCare, ...]:
    """Return what a patient is told after a treatment, in the table's order."""
    rows = clinical_rows("after_care.csv")
    return tuple(AfterCare(row["id"], row["when"], row["words"], row["source"], row["urgent"] == "y") for row in rows)


@by_language
def plain_muscles() -> dict[str, str]:
    """Return what each muscle is called to somebody who knows no anatomy, without the side."""
    return {row["id"]: row["words"] for row in clinical_rows("plain_muscles.csv")}


@by_language
def catalogue() -> Catalogue:
    """Return all that the rules and the sums of doses read."""
    muscles = load_atlas().muscles
    facts = {name: muscle_facts(name) for name in muscles}
    return Catalogue(
        agents=agents(),
        items=fact_items(),
        muscles=muscles,
        near_lung=frozenset(name for name, one in facts.items() if one.near_lung),
        ultrasound=frozenset(name for name, one in facts.items() if one.ultrasound_advised),
    )
