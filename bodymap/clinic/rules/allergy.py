"""Allergies: what is on file against what is being given. An allergy that nobody asked about is never none."""

from collections.abc import Iterator

from bodymap.base.text import translate
from bodymap.clinic.agents import Agent
from bodymap.clinic.facts import OTHER
from bodymap.clinic.rules.model import Ask, Raised, Rules, Severity
from bodymap.clinic.rules.situation import Situation
from bodymap.clinic.rules.telling import asking, names


def _against(situation: Situation, agents: tuple[Agent, ...], tags: tuple[str, ...], topic: str) -> Iterator[Raised]:
    """Speak up for an allergy with any of the tags; remind to ask, or to read free words, where that cannot be told."""
    if not agents:
        return
    given = names(agent.short_name for agent in agents)
    found = situation.allergic_to(*tags)
    if found:
        yield Raised(
            why=translate("rules", "Allergy on file: {allergy}. Chosen: {agent}").format(
                allergy=names(found), agent=given
            ),
            exact=True,
        )
    elif situation.unknown("allergies"):
        yield asking(Ask.ALLERGIES, topic)
    elif free := _unread(situation):
        why = translate("rules", "Allergy in free words: {allergy}. Compare it with {agent} yourself")
        yield Raised(why=why.format(allergy=names(free), agent=given), severity=Severity.CAUTION, exact=True)


def _unread(situation: Situation) -> tuple[str, ...]:
    """Return the allergies in free words in which no known name stands."""
    items = situation.catalogue.items
    listed = situation.listing("allergies").items
    return tuple(items.words(one) for one in listed if one.startswith(OTHER) and not items.tags(one))


def amide(situation: Situation) -> Iterator[Raised]:
    """Speak up: an amide is chosen and an amide allergy is on file."""
    agents = tuple(one for one in situation.agents if one.allergy_class == "amide")
    return _against(situation, agents, ("amide",), translate("rules", "local anaesthetics"))


def ester(situation: Situation) -> Iterator[Raised]:
    """Speak up: an ester is chosen and an ester or PABA allergy is on file."""
    agents = tuple(one for one in situation.agents if one.allergy_class == "ester")
    return _against(situation, agents, ("ester",), translate("rules", "local anaesthetics"))


def preservative(situation: Situation) -> Iterator[Raised]:
    """Speak up: an allergy to latex and any needle, or to a preservative and any injection."""
    tags = (("preservative",) if situation.injections else ()) + (("latex",) if situation.needles else ())
    found = situation.allergic_to(*tags) if tags else ()
    if not found:
        return
    why = translate("rules", "Allergy on file: {0}").format(names(found))
    holding = [a.short_name for a in situation.agents if situation.allergic_to(*a.contains)]
    if holding:
        why = translate("rules", "{allergy}. Often holds it: {agents}").format(allergy=why, agents=names(holding))
    yield Raised(why=why, exact=True)


def steroid_or_toxin(situation: Situation) -> Iterator[Raised]:
    """Speak up: a corticosteroid or botulinum toxin is chosen and an allergy to it (or to albumin) is on file."""
    for allergy_class, tags, topic in (
        ("corticosteroid", ("corticosteroid",), translate("rules", "corticosteroids")),
        ("botulinum-toxin", ("botulinum-toxin", "albumin"), translate("rules", "botulinum toxin")),
    ):
        agents = tuple(one for one in situation.agents if one.allergy_class == allergy_class)
        yield from _against(situation, agents, tags, topic)


RULES: Rules = {
    "allergy-amide": amide,
    "allergy-ester": ester,
    "allergy-preservative": preservative,
    "allergy-steroid-toxin": steroid_or_toxin,
}
