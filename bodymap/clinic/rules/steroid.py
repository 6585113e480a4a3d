"""Corticosteroids and botulinum toxin: whether, where, how soon again, how much, and with what else."""

from collections.abc import Iterator
from datetime import timedelta

from bodymap.atlas.model import Depth, Side
from bodymap.base.decimals import short_words
from bodymap.base.text import translate
from bodymap.clinic.agents import AgentClass
from bodymap.clinic.amounts import months_before
from bodymap.clinic.doses import Level
from bodymap.clinic.rules import muscle_sets
from bodymap.clinic.rules.acts import Act
from bodymap.clinic.rules.model import Ask, Raised, Rules
from bodymap.clinic.rules.situation import Situation
from bodymap.clinic.rules.telling import asking, at_each, names, on_file, sites

TWELVE_WEEKS = timedelta(weeks=12)
MOST_A_YEAR = 3


def _giving(situation: Situation, agent_class: AgentClass) -> tuple[Act, ...]:
    """Return what is done now with an agent of this class."""
    return situation.giving(*(one for one in situation.agents if one.agent_class is agent_class))


def _given(situation: Situation, acts: tuple[Act, ...], agent_class: AgentClass) -> tuple[Act, ...]:
    agents = situation.catalogue.agents
    return tuple(
        act
        for act in acts
        if any(dose.agent in agents and agents[dose.agent].agent_class is agent_class for dose in act.doses)
    )


def routine(situation: Situation) -> Iterator[Raised]:
    """Speak up: a corticosteroid at a trigger point."""
    return at_each(situation, _giving(situation, AgentClass.CORTICOSTEROID))


def interval(situation: Situation) -> Iterator[Raised]:
    """Speak up: a corticosteroid in the same muscle less than 12 weeks ago, or three times in the last 12 months."""
    for act in {one.point_id: one for one in _giving(situation, AgentClass.CORTICOSTEROID)}.values():
        earlier = _given(situation, situation.earlier_in(act.muscle, act.side), AgentClass.CORTICOSTEROID)
        days = sorted({one.day for one in earlier})
        year = [day for day in days if day > months_before(situation.today, 12)]
        if days and situation.today - days[-1] < TWELVE_WEEKS:
            frame = translate("rules", "{muscle}: last on {day}")
            why = frame.format(muscle=sites(situation, [act]), day=days[-1].isoformat())
            yield Raised(why=why, about=act.point_id)
        elif len(year) >= MOST_A_YEAR:
            frame = translate("rules", "{muscle}: {count} times in 12 months")
            yield Raised(why=frame.format(muscle=sites(situation, [act]), count=len(year)), about=act.point_id)


def diabetes(situation: Situation) -> Iterator[Raised]:
    """Speak up: a corticosteroid, and diabetes or a medicine for it is on file."""
    if not _giving(situation, AgentClass.CORTICOSTEROID):
        return
    found = situation.tagged("diabetes")
    yield from on_file(found)
    if not found and situation.unknown("conditions"):
        yield asking(Ask.CONDITIONS, translate("rules", "diabetes"))


def cyp3a(situation: Situation) -> Iterator[Raised]:
    """Speak up: a corticosteroid, and a strong CYP3A inhibitor is on file."""
    if not _giving(situation, AgentClass.CORTICOSTEROID):
        return
    found = situation.tagged("cyp3a")
    yield from on_file(found)
    if not found and situation.unknown("medicines"):
        yield asking(Ask.MEDICINES, translate("rules", "ritonavir, cobicistat and other strong CYP3A inhibitors"))


def particulate(situation: Situation) -> Iterator[Raised]:
    """Speak up: a suspension with particles in the head, the neck or beside the spine."""
    agents = tuple(one for one in situation.agents if one.particulate)
    muscles = situation.catalogue.muscles
    acts = [
        act
        for act in situation.giving(*agents)
        if act.muscle in muscle_sets.PARASPINAL
        or (act.muscle in muscles and muscles[act.muscle].group in muscle_sets.HEAD_AND_NECK)
    ]
    return at_each(situation, acts, f"{names(one.short_name for one in agents)}: {{0}}")


def superficial(situation: Situation) -> Iterator[Raised]:
    """Speak up: a corticosteroid in a superficial muscle."""
    muscles = situation.catalogue.muscles
    acts = [
        act
        for act in _giving(situation, AgentClass.CORTICOSTEROID)
        if act.muscle in muscles and muscles[act.muscle].layer is Depth.SUPERFICIAL
    ]
    return at_each(situation, acts)


def botulinum_interval(situation: Situation) -> Iterator[Raised]:
    """Speak up: botulinum toxin again within 12 weeks."""
    if not _giving(situation, AgentClass.BOTULINUM_TOXIN):
        return
    earlier = _given(situation, situation.earlier, AgentClass.BOTULINUM_TOXIN)
    last = max((one.day for one in earlier), default=None)
    if last is not None and situation.today - last < TWELVE_WEEKS:
        yield Raised(why=translate("rules", "Last on {0}").format(last.isoformat()))


def botulinum_dose(situation: Situation) -> Iterator[Raised]:
    """Speak up: more botulinum toxin in three months than the labelled maximum."""
    if not _giving(situation, AgentClass.BOTULINUM_TOXIN):
        return
    for one in situation.doses.agents:
        if one.agent.agent_class is AgentClass.BOTULINUM_TOXIN and one.level is Level.OVER and one.limit is not None:
            frame = translate("rules", "{amount} of {limit} U in 3 months")
            words = frame.format(amount=short_words(one.amount), limit=short_words(one.limit.amount))
            yield Raised(why=words, exact=True)


def botulinum_neuromuscular(situation: Situation) -> Iterator[Raised]:
    """Speak up: botulinum toxin, and a disease or medicine that makes it act more is on file."""
    if not _giving(situation, AgentClass.BOTULINUM_TOXIN):
        return
    found = situation.tagged("neuromuscular", "aminoglycoside")
    yield from on_file(found)
    if not found and situation.unknown("conditions"):
        yield asking(Ask.CONDITIONS, translate("rules", "muscle and nerve disease, trouble swallowing"))


def botulinum_neck(situation: Situation) -> Iterator[Raised]:
    """Speak up: botulinum toxin at the front of the neck, more so on both sides."""
    acts = [a for a in _giving(situation, AgentClass.BOTULINUM_TOXIN) if a.muscle in muscle_sets.FRONT_OF_NECK]
    if not acts:
        return
    day = _given(situation, situation.this_day, AgentClass.BOTULINUM_TOXIN)
    both = {Side.LEFT, Side.RIGHT} <= {a.side for a in day if a.muscle in muscle_sets.FRONT_OF_NECK}
    why = sites(situation, acts)
    yield Raised(why=translate("rules", "{0}; both sides").format(why) if both else why, exact=True)


RULES: Rules = {
    "steroid-routine": routine,
    "steroid-interval": interval,
    "steroid-diabetes": diabetes,
    "steroid-cyp3a": cyp3a,
    "steroid-particulate": particulate,
    "steroid-superficial": superficial,
    "botulinum-interval": botulinum_interval,
    "botulinum-dose": botulinum_dose,
    "botulinum-neuromuscular": botulinum_neuromuscular,
    "botulinum-neck": botulinum_neck,
}
