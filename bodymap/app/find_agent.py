"""The one agent that was typed into a field, by any of its names; what may mean several is asked about."""

from bodymap.app.lines.agents import find_agents, known_agents
from bodymap.app.treating import unknown_agent
from bodymap.base.errors import InputError
from bodymap.base.text import translate
from bodymap.clinic.agents import Agent
from bodymap.figure.clinical_tables import agents


def find_agent(text: str) -> Agent:
    """Return the agent that was typed, by any of its names; InputError where that is none, or may be several."""
    if not text.strip():
        raise InputError(translate("find_agent", "Name the agent."), field="agent")
    found = find_agents(known_agents(), text)
    if not found:
        raise unknown_agent()
    if len(found) > 1:
        raise InputError(
            translate("find_agent", "This may be more than one agent."),
            translate("find_agent", "Choose one of them: {0}.").format(", ".join(one.short_name for one in found[:4])),
            field="agent",
        )
    return agents()[found[0].id]
