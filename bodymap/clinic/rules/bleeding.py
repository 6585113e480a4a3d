"""Bleeding and infection: blood thinners, bleeding disorders, skin, fever, weak defences."""

from collections.abc import Iterator

from bodymap.base.text import translate
from bodymap.clinic.rules import muscle_sets
from bodymap.clinic.rules.model import Ask, Raised, Rules, Severity
from bodymap.clinic.rules.situation import Situation
from bodymap.clinic.rules.telling import asking, at_each, condition_rule, names


def anticoagulated(situation: Situation) -> Iterator[Raised]:
    """Speak up: a needle, and an anticoagulant is on file."""
    if not situation.needles:
        return
    found = situation.tagged("anticoagulant")
    if not found:
        if situation.unknown("anticoagulants"):
            yield asking(Ask.BLOOD_THINNERS, translate("rules", "blood thinners"))
        return
    why = translate("rules", "On file: {0}").format(names(found))
    if situation.tagged("vitamin-k"):
        why = translate("rules", "{0}. Check the last INR").format(why)
    yield Raised(why=why)
    deep = [act for act in situation.needles if act.muscle in muscle_sets.HARD_TO_COMPRESS]
    yield from at_each(situation, deep, translate("rules", "deep or hard to compress: {0}"))


def antiplatelet(situation: Situation) -> Iterator[Raised]:
    """Speak up: a needle, and an antiplatelet drug is on file; two of them weigh more."""
    found = situation.tagged("antiplatelet") if situation.needles else ()
    if found:
        why = translate("rules", "On file: {0}").format(names(found))
        yield Raised(why=why, severity=Severity.CAUTION if len(found) > 1 else None)


def bleeding_disorder(situation: Situation) -> Iterator[Raised]:
    """Speak up: a needle, and a bleeding disorder or low platelets are on file."""
    topic = translate("rules", "bleeding disorders")
    return condition_rule(situation, ("bleeding-disorder",), topic, relevant=bool(situation.needles))


def infection_site(situation: Situation) -> Iterator[Raised]:
    """Speak up: a needle, and infected or broken skin at a place to be treated is on file."""
    topic = translate("rules", "infected or broken skin")
    return condition_rule(situation, ("infection-site",), topic, relevant=bool(situation.needles))


def infection_systemic(situation: Situation) -> Iterator[Raised]:
    """Speak up: a needle, and fever or a systemic infection is on file."""
    topic = translate("rules", "fever or infection")
    return condition_rule(situation, ("infection-systemic",), topic, relevant=bool(situation.needles))


def immune_compromised(situation: Situation) -> Iterator[Raised]:
    """Speak up: a needle, and weak defences, a badly controlled diabetes or lymphoedema are on file."""
    topic = translate("rules", "immune suppression, lymphoedema")
    return condition_rule(situation, ("immune",), topic, relevant=bool(situation.needles))


def skin_preparation(situation: Situation) -> Iterator[Raised]:
    """Speak up: any needle."""
    if situation.needles:
        yield Raised()


RULES: Rules = {
    "anticoagulated": anticoagulated,
    "antiplatelet": antiplatelet,
    "bleeding-disorder": bleeding_disorder,
    "infection-site": infection_site,
    "infection-systemic": infection_systemic,
    "immune-compromised": immune_compromised,
    "skin-preparation": skin_preparation,
}
