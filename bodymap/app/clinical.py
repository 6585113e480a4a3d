"""The clinical tables as values: agents, rules, the vocabulary of facts, what to tell the patient, what is unconfirmed.

Each is read once, when it is first asked for, through the app's own files; read-only after that, any thread.
"""

import csv
from functools import cache
from io import StringIO

import msgspec

from bodymap.atlas.atlas import load_atlas
from bodymap.atlas.facts import muscle_facts
from bodymap.base.resources import read_text
from bodymap.clinic.agents import Agent, agents_of
from bodymap.clinic.fact_items import FactItems, fact_items_of
from bodymap.clinic.muscle_count import Whole, wholes_of
from bodymap.clinic.rules.model import RuleRow, rule_rows
from bodymap.clinic.rules.situation import Catalogue

EVERY = "*"


class ReviewNote(msgspec.Struct, frozen=True):
    """Something that a clinician has yet to confirm; `items` are ids of agents or rules, or every one.

    `short`: it is among what the About box says.
    """

    id: str
    about: str
    items: tuple[str, ...]
    short: bool
    note: str


class AfterCare(msgspec.Struct, frozen=True):
    """A sentence for the patient, when it applies, and its source."""

    id: str
    when: str
    words: str
    source: str


def _rows(name: str) -> list[dict[str, str]]:
    return list(csv.DictReader(StringIO(read_text("clinical", name))))


@cache
def agents() -> dict[str, Agent]:
    """Return the agents by their ids, in the table's order."""
    return agents_of(_rows("agents.csv"), _rows("agent_limits.csv"))


@cache
def fact_items() -> FactItems:
    """Return the vocabulary of a patient's facts."""
    return fact_items_of(_rows("facts.csv"))


@cache
def rules() -> dict[str, RuleRow]:
    """Return the rows of the rules by their ids, in the table's order."""
    return rule_rows(_rows("rules.csv"))


@cache
def rule_titles() -> dict[str, str]:
    """Return a short title for every rule."""
    return {row["id"]: row["title"] for row in _rows("rule_titles.csv")}


@cache
def catalogue() -> Catalogue:
    """Return all that the rules read."""
    muscles = load_atlas().muscles
    facts = {name: muscle_facts(name) for name in muscles}
    return Catalogue(
        agents=agents(),
        items=fact_items(),
        muscles=muscles,
        near_lung=frozenset(name for name, one in facts.items() if one.near_lung),
        ultrasound=frozenset(name for name, one in facts.items() if one.ultrasound_advised),
    )


@cache
def wholes() -> dict[str, Whole]:
    """Return which muscle each part of one belongs to."""
    return wholes_of(_rows("whole_muscles.csv"))


@cache
def after_care() -> tuple[AfterCare, ...]:
    """Return what a patient is told after a treatment, in the table's order."""
    return tuple(AfterCare(row["id"], row["when"], row["words"], row["source"]) for row in _rows("after_care.csv"))


@cache
def review_notes() -> tuple[ReviewNote, ...]:
    """Return all that a clinician has yet to confirm of agents, rules and forms."""
    return tuple(
        ReviewNote(row["id"], row["about"], tuple(row["items"].split(";")), row["short"] == "y", row["note"])
        for row in _rows("review.csv")
    )


def unconfirmed(about: str, item: str = "") -> tuple[str, ...]:
    """Return what a clinician has yet to confirm of `agents`, `rules`, `fibromyalgia` or `all`; of one item, or of all.

    The answer for one item names the notes about it alone, not those about every one.
    """
    found = [one for one in review_notes() if one.about == about]
    if item:
        return tuple(one.note for one in found if item in one.items)
    return tuple(one.note for one in found if EVERY in one.items)
