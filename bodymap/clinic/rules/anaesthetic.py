"""Local anaesthetics: how much on this day, for whom less, what they do with other medicines, and when they harm."""

from collections.abc import Iterator

from bodymap.base.decimals import short_words
from bodymap.base.text import translate
from bodymap.clinic.doses import Level
from bodymap.clinic.facts import ADULT_YEARS, LIGHTEST_ADULT_KG
from bodymap.clinic.rules.model import Ask, Raised, Rules, Severity
from bodymap.clinic.rules.situation import Situation
from bodymap.clinic.rules.telling import asking, names
from bodymap.clinic.treatment import Complication

ELDERLY_YEARS = 70  # a working mark of this app; the sources say "elderly"


def _total(situation: Situation) -> str:
    """Return the local anaesthetics of the day against their limits."""
    parts = [
        translate("rules", "{agent} {amount} of {limit} mg").format(
            agent=one.agent.short_name, amount=short_words(one.amount, 5), limit=short_words(one.limit.amount, 4)
        )
        for one in situation.doses.agents
        if one.agent.is_anaesthetic and one.limit is not None
    ]
    share = situation.doses.anaesthetics or 0.0
    return translate("rules", "{parts}: {percent} % of the limit").format(
        parts=", ".join(parts), percent=f"{100 * share:.4g}"
    )


def cumulative(situation: Situation) -> Iterator[Raised]:
    """Speak up: the day's sum is over the limit."""
    if situation.anaesthetics and situation.doses.level is Level.OVER:
        yield Raised(why=_total(situation), exact=True)


def near_limit(situation: Situation) -> Iterator[Raised]:
    """Speak up: the day's sum is above 80 % of the limit, up to the limit itself."""
    if not situation.anaesthetics:
        return
    if situation.doses.level is Level.REACHED:
        yield Raised(why=translate("rules", "{0}: nothing more today").format(_total(situation)), exact=True)
    elif situation.doses.level is Level.NEAR:
        yield Raised(why=_total(situation), exact=True)


def mixed(situation: Situation) -> Iterator[Raised]:
    """Speak up: two local anaesthetics on one day; with one, a reminder of what others may have given."""
    if not situation.anaesthetics:
        return
    given = names(one.agent.short_name for one in situation.doses.agents if one.agent.is_anaesthetic)
    if situation.doses.mixed:
        yield Raised(why=given, exact=True)
    else:
        why = translate("rules", "Ask whether a dentist, a nerve block or a patch gave any today")
        yield Raised(why=why, severity=Severity.INFO)


def no_weight(situation: Situation) -> Iterator[Raised]:
    """Speak up: a limit by weight and no weight on file, or one that nobody of this age has."""
    if not any(one.mg_per_kg is not None for one in situation.anaesthetics):
        return
    weight = None if situation.facts is None else situation.facts.weight_kg
    if weight is None:
        yield Raised(why=translate("rules", "No weight on file"))
    elif situation.age is not None and situation.age >= ADULT_YEARS and weight < LIGHTEST_ADULT_KG:
        yield Raised(why=translate("rules", "{0} kg on file is not the weight of an adult").format(short_words(weight)))


def reduce(situation: Situation) -> Iterator[Raised]:
    """Speak up: somebody who needs less: old, frail, liver, heart, little muscle, late pregnancy."""
    if not situation.anaesthetics:
        return
    found = list(situation.tagged("la-reduce", "low-muscle"))
    if situation.age is not None and situation.age >= ELDERLY_YEARS:
        mark = translate("rules", "{age} years (the app's working mark is {mark})")
        found.insert(0, mark.format(age=situation.age, mark=ELDERLY_YEARS))
    if found:
        yield Raised(why=names(found))
    elif situation.unknown("conditions"):
        yield asking(Ask.CONDITIONS, translate("rules", "liver, heart, frailty"))


def interaction(situation: Situation) -> Iterator[Raised]:
    """Speak up: a medicine that raises levels or adds to the effect on the heart."""
    if not situation.anaesthetics:
        return
    found = situation.tagged("la-interaction")
    if found:
        yield Raised(why=translate("rules", "On file: {0}").format(names(found)))
    elif situation.unknown("medicines"):
        yield asking(Ask.MEDICINES, translate("rules", "heart rhythm medicines, beta blockers, enzyme inhibitors"))


def methaemoglobin(situation: Situation) -> Iterator[Raised]:
    """Speak up: G6PD deficiency, methaemoglobinaemia or an oxidising medicine."""
    if not situation.anaesthetics:
        return
    found = situation.tagged("methaemoglobin", "oxidising")
    if found:
        yield Raised(why=translate("rules", "On file: {0}").format(names(found)))
    elif situation.unknown("conditions"):
        yield asking(Ask.CONDITIONS, translate("rules", "G6PD deficiency"))


def readiness(situation: Situation) -> Iterator[Raised]:
    """Speak up: any local anaesthetic."""
    if situation.anaesthetics:
        yield Raised()


def adrenaline(situation: Situation) -> Iterator[Raised]:
    """Speak up: a solution with adrenaline; the limit stays the plain one's unless the higher one was confirmed."""
    chosen = [one for one in situation.agents if one.adrenaline]
    if not chosen:
        return
    parts = [names(one.short_name for one in chosen)]
    if situation.doses.adrenaline_confirmed:
        parts.append(translate("rules", "the limit with adrenaline was confirmed for this visit"))
    else:
        parts.append(translate("rules", "the limit of the plain solution applies"))
    parts += situation.tagged("heart", "adrenaline-interaction", "nonselective-beta-blocker")
    yield Raised(why="; ".join(parts), exact=True)


def toxicity(situation: Situation) -> Iterator[Raised]:
    """Speak up: signs of toxicity were recorded today; before that, the emergency text is kept within reach."""
    signs = [one for one in situation.this_day if Complication.ANAESTHETIC_TOXICITY in one.complications]
    if signs:
        yield Raised(why=translate("rules", "Recorded today"))
    elif situation.anaesthetics:
        why = translate("rules", "Watch for it: a local anaesthetic is given")
        yield Raised(why=why, severity=Severity.INFO)


RULES: Rules = {
    "la-cumulative": cumulative,
    "la-near-limit": near_limit,
    "la-mixed": mixed,
    "la-no-weight": no_weight,
    "la-reduce": reduce,
    "la-interaction": interaction,
    "la-methaemoglobin": methaemoglobin,
    "la-readiness": readiness,
    "la-adrenaline": adrenaline,
    "la-toxicity": toxicity,
}
