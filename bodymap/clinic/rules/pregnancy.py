"""Pregnancy, breast feeding and childhood."""

from collections.abc import Iterator

from bodymap.base.text import translate
from bodymap.clinic.facts import ADULT_YEARS, Pregnancy
from bodymap.clinic.rules import muscle_sets
from bodymap.clinic.rules.model import Ask, Raised, Rules
from bodymap.clinic.rules.situation import Situation
from bodymap.clinic.rules.telling import asking, condition_rule, names, sites

ASKED_FROM, ASKED_TO = 12, 55  # years between which an unknown pregnancy is asked about; a working mark of this app
_AVOIDED = frozenset({"corticosteroid", "botulinum-toxin"})


def pregnancy(situation: Situation) -> Iterator[Raised]:
    """Speak up: a needle, and the patient is pregnant; where nobody has asked and it could be, a reminder to ask."""
    if not situation.needles:
        return
    known = situation.facts.pregnancy if situation.facts is not None else Pregnancy.UNKNOWN
    trimester = situation.tagged("pregnant")
    if known is Pregnancy.YES or trimester:
        yield Raised(why=names(trimester or (translate("rules", "Pregnant"),)))
        yield from _to_avoid(situation)
    elif known is Pregnancy.UNKNOWN and (situation.age is None or ASKED_FROM <= situation.age <= ASKED_TO):
        yield asking(Ask.PREGNANCY, translate("rules", "pregnancy"))


def _to_avoid(situation: Situation) -> Iterator[Raised]:
    """Name what is usually avoided and is being done all the same."""
    agents = [one.short_name for one in situation.agents if one.allergy_class in _AVOIDED]
    muscles = situation.catalogue.muscles
    low = [
        act
        for act in situation.needles
        if act.muscle in muscles and muscles[act.muscle].group in muscle_sets.PELVIC_REGIONS
    ]
    if agents or low:
        avoided = ", ".join(part for part in (names(agents), sites(situation, low)) if part)
        yield Raised(why=translate("rules", "usually avoided: {0}").format(avoided), exact=True)


def breast_feeding(situation: Situation) -> Iterator[Raised]:
    """Speak up: an injection, and the patient is breast feeding."""
    relevant = bool(situation.injections) and bool(situation.tagged("breast-feeding"))
    return condition_rule(situation, ("breast-feeding",), "", relevant=relevant)


def child(situation: Situation) -> Iterator[Raised]:
    """Speak up: somebody under 18; without a birth date, a reminder where a dose is given."""
    if not situation.needles:
        return
    if situation.age is None:
        if situation.injections:
            yield asking(Ask.BIRTH_DATE, translate("rules", "age: no birth date on file"))
    elif situation.age < ADULT_YEARS:
        yield Raised(why=translate("rules", "{0} years").format(situation.age))


RULES: Rules = {"pregnancy": pregnancy, "breast-feeding": breast_feeding, "child": child}
