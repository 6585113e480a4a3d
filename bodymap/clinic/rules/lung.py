"""The lung and the needle: muscles over the pleura, both sides on a day, weak lungs, ultrasound, what to watch for."""

from collections.abc import Iterator

from bodymap.atlas.model import Side
from bodymap.base.text import translate
from bodymap.clinic.rules.acts import Act
from bodymap.clinic.rules.model import Raised, Rules, Severity
from bodymap.clinic.rules.situation import Situation
from bodymap.clinic.rules.telling import at_each, condition_rule, names, sites
from bodymap.clinic.treatment import Complication, Guidance

_SIGNS = frozenset({Complication.BREATHLESSNESS, Complication.PNEUMOTHORAX})


def _near_lung(situation: Situation, acts: tuple[Act, ...]) -> tuple[Act, ...]:
    return tuple(one for one in acts if one.needle and one.muscle in situation.catalogue.near_lung)


def muscle(situation: Situation) -> Iterator[Raised]:
    """Speak up: a needle in a muscle from which the pleura can be reached."""
    return at_each(situation, _near_lung(situation, situation.now))


def ultrasound(situation: Situation) -> Iterator[Raised]:
    """Speak up: a needle in a muscle for which ultrasound is advised, and none is recorded."""
    advised = situation.catalogue.ultrasound
    acts = [a for a in situation.needles if a.muscle in advised and a.guidance is not Guidance.ULTRASOUND]
    return at_each(situation, acts)


def bilateral(situation: Situation) -> Iterator[Raised]:
    """Speak up: needles over both lungs on one day."""
    acts = _near_lung(situation, situation.this_day)
    if {Side.LEFT, Side.RIGHT} <= {one.side for one in acts} and _near_lung(situation, situation.now):
        yield Raised(why=sites(situation, acts), exact=True)


def lung_disease(situation: Situation) -> Iterator[Raised]:
    """Speak up: a needle over the lung of somebody whose lungs have less reserve."""
    topic = translate("rules", "lung disease, previous pneumothorax")
    return condition_rule(situation, ("lung",), topic, relevant=bool(_near_lung(situation, situation.now)))


def symptoms(situation: Situation) -> Iterator[Raised]:
    """Speak up: breathlessness after a needle near the chest; before that, a reminder of what to watch for."""
    acts = _near_lung(situation, situation.this_day)
    signs = [one for one in situation.this_day if set(one.complications) & _SIGNS]
    if signs:
        yield Raised(why=translate("rules", "Recorded today after: {0}").format(sites(situation, signs)))
    elif acts:
        why = translate("rules", "Watch for it: needle near the lung, {0}").format(sites(situation, acts))
        yield Raised(why=why, severity=Severity.INFO)


def neck_spread(situation: Situation) -> Iterator[Raised]:
    """Speak up: local anaesthetic in deep neck muscles, on both sides of the day or with weak lungs."""
    deep = _deep_neck(situation, situation.this_day)
    if not _deep_neck(situation, situation.now):
        return
    reasons = []
    if {Side.LEFT, Side.RIGHT} <= {one.side for one in deep}:
        reasons.append(translate("rules", "both sides"))
    reasons += situation.tagged("lung")
    if reasons:
        yield Raised(
            why=translate("rules", "{muscles}: {reasons}").format(
                muscles=sites(situation, deep), reasons=names(reasons)
            ),
            exact=True,
        )


def _deep_neck(situation: Situation, acts: tuple[Act, ...]) -> tuple[Act, ...]:
    muscles, agents = situation.catalogue.muscles, situation.catalogue.agents
    return tuple(
        act
        for act in acts
        if act.muscle in muscles
        and (muscles[act.muscle].group, muscles[act.muscle].layer) == ("neck", "deep")
        and any(dose.agent in agents and agents[dose.agent].is_anaesthetic for dose in act.doses)
    )


RULES: Rules = {
    "pneumothorax-muscle": muscle,
    "ultrasound-muscle": ultrasound,
    "pneumothorax-bilateral": bilateral,
    "pneumothorax-lung-disease": lung_disease,
    "pneumothorax-symptoms": symptoms,
    "la-neck": neck_spread,
}
