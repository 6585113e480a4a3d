"""What is injected: the agents of `agents.csv`, with how their doses are counted in `agent_limits.csv`, as values.

Concentrations are in the agent's unit; 1 % is 10 mg/mL. A measure is mg, U (botulinum toxin) or mL (solutions that
have no limit). Nothing here reads a file: the app hands over the rows.
"""

from collections.abc import Iterable, Mapping
from enum import StrEnum

import msgspec

from bodymap.base.decimals import short_words
from bodymap.base.errors import InputError
from bodymap.base.text import translate

_MG_PER_PERCENT = 10.0
_HIGHEST = 2.5  # times the strongest of the table; a solution ten times too strong is a slip of the unit


class AgentClass(StrEnum):
    """What kind of agent it is, in the words of the table."""

    LOCAL_ANAESTHETIC = "local anaesthetic"
    SOLUTION = "physiological solution"
    CORTICOSTEROID = "corticosteroid"
    BOTULINUM_TOXIN = "botulinum toxin"
    NO_AGENT = "no agent"


class Counted(StrEnum):
    """Over what the limit of an agent runs: the day, one site, three months; or there is none."""

    DAY = "day"
    SITE = "site"
    THREE_MONTHS = "three-months"
    NONE = "none"


class Agent(msgspec.Struct, frozen=True, kw_only=True):
    """One agent; `mg_per_kg` and `abs_mg` are the table's limits for an adult, the lower of the two applies.

    `total`: the most over all sites, or in three months. `plain`: the same drug without adrenaline (itself where it has
    none). `contains`: what it often holds besides, by the words of the allergies.
    """

    id: str
    name: str
    agent_class: AgentClass
    concentrations: tuple[float, ...]
    unit: str
    mg_per_kg: float | None
    abs_mg: float | None
    scope: str
    basis: str
    source: str
    allergy_class: str
    notes: str
    counted: Counted
    total: float | None
    plain: str
    particulate: bool
    contains: frozenset[str]

    @property
    def adrenaline(self) -> bool:
        """Whether the solution contains adrenaline."""
        return self.plain != self.id

    @property
    def is_anaesthetic(self) -> bool:
        """Whether it is a local anaesthetic."""
        return self.agent_class is AgentClass.LOCAL_ANAESTHETIC

    @property
    def measure(self) -> str:
        """The unit in which its doses are added up: mg, U or mL."""
        if self.agent_class is AgentClass.BOTULINUM_TOXIN:
            return "U"
        return "mL" if self.counted is Counted.NONE else "mg"

    @property
    def short_unit(self) -> str:
        """The unit of its concentrations as it stands behind a number."""
        return self.unit.split(" ", maxsplit=1)[0]

    @property
    def short_name(self) -> str:
        """The name as a line has room for it: without what is in brackets and behind a comma."""
        before, _, rest = self.name.partition(" (")
        short = before + rest.partition(")")[2]
        return short.split(" (", maxsplit=1)[0].removesuffix(", plain")

    def amount(self, concentration: float | None, volume_ml: float) -> float | None:
        """Return a dose in the agent's measure; None where its strength is not known."""
        if self.measure == "mL":
            return volume_ml
        if concentration is None:
            return None
        return concentration * (_MG_PER_PERCENT if self.unit == "%" else 1.0) * volume_ml

    def check_concentration(self, concentration: float | None) -> None:
        """Raise InputError for a strength that cannot be: above 0, and not far above the strongest of the table."""
        if concentration is None or not self.concentrations:
            return
        if concentration <= 0:
            raise InputError(translate("agents", "Enter a strength above 0."), field="concentration")
        if concentration > _HIGHEST * max(self.concentrations):
            usual = ", ".join(short_words(one) for one in self.concentrations)
            message = translate("agents", "{name} does not come as {strength} {unit}.")
            raise InputError(
                message.format(name=self.short_name, strength=short_words(concentration), unit=self.short_unit),
                translate("agents", "Usual: {0} {1}. 1 % is 10 mg/mL.").format(usual, self.short_unit),
                field="concentration",
            )


Agents = Mapping[str, Agent]


def agents_of(rows: Iterable[Mapping[str, str]], limits: Iterable[Mapping[str, str]]) -> dict[str, Agent]:
    """Return the agents of the two tables in the order of the first; KeyError where the second leaves one out."""
    counted = {row["agent"]: row for row in limits}
    return {row["id"]: _agent(row, counted[row["id"]]) for row in rows}


def _agent(row: Mapping[str, str], limits: Mapping[str, str]) -> Agent:
    return Agent(
        id=row["id"],
        name=row["name"],
        agent_class=AgentClass(row["class"]),
        concentrations=tuple(float(one) for one in row["concentrations"].split(";") if one),
        unit=row["unit"],
        mg_per_kg=_number(row["max_dose_mg_per_kg"]),
        abs_mg=_number(row["max_dose_abs_mg"]),
        scope=row["max_dose_scope"],
        basis=row["basis"],
        source=row["source"],
        allergy_class=row["allergy_class"],
        notes=row["notes"],
        counted=Counted(limits["counted"]),
        total=_number(limits["total"]),
        plain=limits["plain"],
        particulate=limits["particulate"] == "y",
        contains=frozenset(one for one in limits["contains"].split(";") if one),
    )


def _number(text: str) -> float | None:
    return float(text) if text else None
