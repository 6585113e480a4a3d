"""The clinical tables as the papers need them: read once, when first asked for; read-only after that, any thread."""

import csv
from functools import cache
from io import StringIO

import msgspec

from bodymap.atlas.atlas import load_atlas
from bodymap.atlas.facts import muscle_facts
from bodymap.atlas.model import Side
from bodymap.base.resources import read_text
from bodymap.base.text import translate
from bodymap.clinic.agents import Agent, agents_of
from bodymap.clinic.fact_items import FactItems, fact_items_of
from bodymap.clinic.rules.situation import Catalogue
from bodymap.figure.words import side_word


class CareLine(msgspec.Struct, frozen=True):
    """A sentence for the patient after a treatment, and when it applies."""

    when: str
    words: str


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
def care_lines() -> tuple[CareLine, ...]:
    """Return what a patient is told after a treatment, in the table's order."""
    return tuple(CareLine(row["when"], row["words"]) for row in _rows("after_care.csv"))


@cache
def catalogue() -> Catalogue:
    """Return what the sums of doses need, and which muscles lie over the lung."""
    muscles = load_atlas().muscles
    near_lung = frozenset(name for name in muscles if muscle_facts(name).near_lung)
    return Catalogue(agents=agents(), items=fact_items(), muscles=muscles, near_lung=near_lung, ultrasound=frozenset())


@cache
def _movements() -> dict[tuple[str, str], str]:
    named = translate("report", "{joint}: {movement}")
    return {
        (row["joint"], row["movement"]): named.format(joint=row["joint_name"], movement=row["movement_name"].lower())
        for row in _rows("motions.csv")
    }


def movement_name(joint: str, movement: str, side: Side) -> str:
    """Return for example "Neck: rotation, left"; the ids where the table does not know them any more."""
    name = _movements().get((joint, movement), f"{joint}: {movement}")
    return name if side is Side.MIDLINE else translate("report", "{0}, {1}").format(name, side_word(side))
