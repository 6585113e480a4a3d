"""Finding an agent by what people call it: `lido`, `lignocaine`, `botox`; never one of several that may be meant."""

import csv
import io
from collections.abc import Mapping
from functools import cache

import msgspec

from bodymap.app.find import simple
from bodymap.base.resources import read_text

_BRANDS = {"botox": "onabotulinumtoxina", "kenalog": "triamcinolone", "xylocaine": "lidocaine"}
_ALIKE = 80.0
_AHEAD = 6.0
_SHORTEST = 2  # letters that can name an agent


class AgentName(msgspec.Struct, frozen=True, kw_only=True):
    """An agent of `agents.csv`: its id, its name, the concentrations it comes in, and their unit."""

    id: str
    name: str
    concentrations: tuple[float, ...]
    unit: str

    @property
    def short(self) -> str:
        """The name without what stands in brackets or after a comma, as a sentence has it: `lidocaine`."""
        name = self.name.split(",", maxsplit=1)[0]
        before, _, rest = name.partition(" (")
        after = rest.partition(")")[2].split(" (", maxsplit=1)[0]
        return before + after


@cache
def known_agents() -> Mapping[str, AgentName]:
    """Return the agents that can be injected, by id, in the table's order."""
    rows = csv.DictReader(io.StringIO(read_text("clinical", "agents.csv")))
    return {
        row["id"]: AgentName(
            id=row["id"],
            name=row["name"],
            concentrations=tuple(float(one) for one in row["concentrations"].split(";") if one),
            unit=row["unit"].removesuffix(" after dilution"),
        )
        for row in rows
        if row["class"] != "no agent"
    }


def find_agents(agents: Mapping[str, AgentName], text: str) -> tuple[AgentName, ...]:
    """Return the agents that `text` may mean: one where it is clear, none where nothing is like it."""
    typed = simple(text).split()
    if not typed or len(typed[0]) < _SHORTEST:
        return ()
    brand = agents.get(_BRANDS.get(" ".join(typed), ""))
    if brand is not None:
        return (brand,)
    found = tuple(agent for agent in agents.values() if _begins(typed, _words(agent)))
    return _plain(found or _alike(agents, typed))


def _plain(found: tuple[AgentName, ...]) -> tuple[AgentName, ...]:
    """Leave out what is another one of them with something added: `lido` is lidocaine, not that with adrenaline."""
    ids = {agent.id for agent in found}
    return tuple(agent for agent in found if not any(agent.id.startswith(f"{one}-") for one in ids))


def _words(agent: AgentName) -> list[str]:
    return simple(f"{agent.id} {agent.name}").split()


def _begins(typed: list[str], words: list[str]) -> bool:
    return all(any(word.startswith(one) for word in words) for one in typed)


def _alike(agents: Mapping[str, AgentName], typed: list[str]) -> tuple[AgentName, ...]:
    """Return the agents whose name is nearly what was typed, the ones that are as near as the nearest."""
    from rapidfuzz import fuzz

    wanted = " ".join(typed)
    likeness = {
        agent.id: max(float(fuzz.ratio(wanted, name)) for name in (simple(agent.id), *_words(agent)))
        for agent in agents.values()
    }
    best = max(likeness.values())
    if best < _ALIKE:
        return ()
    return tuple(agents[one] for one, score in likeness.items() if score > best - _AHEAD)
