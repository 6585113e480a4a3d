"""Finding an agent by what people call it: `lido`, `lignocaine`, `botox`; never one of several that may be meant."""

from collections.abc import Mapping

from bodymap.app.find import simple
from bodymap.base.text import by_language
from bodymap.clinic.agents import Agent, AgentClass
from bodymap.figure.clinical_tables import agents

_BRANDS = {"botox": "onabotulinumtoxina", "kenalog": "triamcinolone", "xylocaine": "lidocaine"}
_ALIKE = 80.0
_AHEAD = 6.0
_SHORTEST = 2  # letters that can name an agent


@by_language
def known_agents() -> Mapping[str, Agent]:
    """Return the agents that can be injected, by id, in the table's order."""
    return {one.id: one for one in agents().values() if one.agent_class is not AgentClass.NO_AGENT}


def find_agents(known: Mapping[str, Agent], text: str) -> tuple[Agent, ...]:
    """Return the agents that `text` may mean: one where it is clear, none where nothing is like it."""
    typed = simple(text).split()
    if not typed or len(typed[0]) < _SHORTEST:
        return ()
    brand = known.get(_BRANDS.get(" ".join(typed), ""))
    if brand is not None:
        return (brand,)
    found = tuple(agent for agent in known.values() if _begins(typed, _words(agent)))
    return _plain(found or _alike(known, typed))


def _plain(found: tuple[Agent, ...]) -> tuple[Agent, ...]:
    """Leave out what is another one of them with something added: `lido` is lidocaine, not that with adrenaline."""
    ids = {agent.id for agent in found}
    return tuple(agent for agent in found if not any(agent.id.startswith(f"{one}-") for one in ids))


def _words(agent: Agent) -> list[str]:
    return simple(f"{agent.id} {agent.name}").split()


def _begins(typed: list[str], words: list[str]) -> bool:
    return all(any(word.startswith(one) for word in words) for one in typed)


def _alike(known: Mapping[str, Agent], typed: list[str]) -> tuple[Agent, ...]:
    """Return the agents whose name is nearly what was typed, the ones that are as near as the nearest."""
    from rapidfuzz import fuzz

    wanted = " ".join(typed)
    likeness = {
        agent.id: max(float(fuzz.ratio(wanted, name)) for name in (simple(agent.id), *_words(agent)))
        for agent in known.values()
    }
    best = max(likeness.values())
    if best < _ALIKE:
        return ()
    return tuple(known[one] for one, score in likeness.items() if score > best - _AHEAD)
