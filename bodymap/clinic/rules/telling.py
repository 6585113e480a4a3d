"""How a rule says why it spoke up: muscles with their side in words, agents with their doses, lists of names."""

from collections.abc import Iterable, Iterator

from bodymap.atlas.model import Side
from bodymap.base.counting import inside
from bodymap.base.text import translate
from bodymap.clinic.rules.acts import Act
from bodymap.clinic.rules.model import Ask, Raised, Severity
from bodymap.clinic.rules.situation import Situation


def site(situation: Situation, act: Act) -> str:
    """Return a muscle and its side: "right infraspinatus"."""
    known = situation.catalogue.muscles.get(act.muscle)
    name = act.muscle if known is None else known.name.split(" (", maxsplit=1)[0]
    words = {Side.LEFT: translate("rules", "left {0}"), Side.RIGHT: translate("rules", "right {0}")}
    return words.get(act.side, "{0}").format(inside(name))


def sites(situation: Situation, acts: Iterable[Act]) -> str:
    """Return the muscles of these acts, each once."""
    return "; ".join(dict.fromkeys(site(situation, act) for act in acts))


def names(items: Iterable[str]) -> str:
    """Return names in a row, each once."""
    return ", ".join(dict.fromkeys(items))


def at_each(
    situation: Situation, acts: Iterable[Act], frame: str = "{0}", severity: Severity | None = None
) -> Iterator[Raised]:
    """Speak up once for each point, naming its muscle."""
    for act in {one.point_id: one for one in acts}.values():
        yield Raised(why=frame.format(site(situation, act)), about=act.point_id, severity=severity)


def on_file(found: Iterable[str]) -> Iterator[Raised]:
    """Speak up for the visit where something is on file, and name it."""
    words = names(found)
    if words:
        yield Raised(why=translate("rules", "On file: {0}").format(words))


def asking(ask: Ask, topic: str) -> Raised:
    """Return what reminds of a question that nobody has asked yet, where the answer would matter."""
    return Raised(why=topic, severity=Severity.INFO, asks=ask)


def condition_rule(situation: Situation, tags: tuple[str, ...], topic: str, *, relevant: bool) -> Iterator[Raised]:
    """Speak up where a condition with any of the tags is on file, or remind to ask where nobody has."""
    if not relevant:
        return
    found = situation.tagged(*tags)
    if found:
        yield from on_file(found)
    elif situation.unknown("conditions"):
        yield asking(Ask.CONDITIONS, topic)
