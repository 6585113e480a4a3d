"""Before and during the needle: the check aloud, consent, where it must not go, who cannot warn."""

from collections.abc import Iterator

from bodymap.base.text import translate
from bodymap.clinic.delphi import criteria_of
from bodymap.clinic.rules import muscle_sets
from bodymap.clinic.rules.model import Raised, Rules, Severity
from bodymap.clinic.rules.situation import Situation
from bodymap.clinic.rules.telling import at_each, condition_rule


def aspirate(situation: Situation) -> Iterator[Raised]:
    """Speak up: any injection."""
    if situation.injections:
        yield Raised()


def time_out(situation: Situation) -> Iterator[Raised]:
    """Speak up: any needle; says so where the facts are of an earlier day."""
    if not situation.needles:
        return
    if situation.facts is None:
        yield Raised(why=translate("rules", "No allergies, medicines or conditions were ever asked"))
    elif not situation.facts_confirmed and situation.facts_day is not None:
        frame = translate("rules", "The facts are of {0} and were not confirmed today")
        yield Raised(why=frame.format(situation.facts_day.isoformat()))
    else:
        yield Raised()


def no_finding(situation: Situation) -> Iterator[Raised]:
    """Speak up: an injection at a point where none of the three consensus items was found."""
    found = {one.point_id: one for one in situation.chart.findings_of(situation.visit.id)}
    acts = [
        act for act in situation.injections if act.point_id not in found or not criteria_of(found[act.point_id]).present
    ]
    return at_each(situation, acts)


def no_consent(situation: Situation) -> Iterator[Raised]:
    """Speak up: a needle without consent; given once for a technique, it holds for the rest of the visit."""
    agreed = {one.technique for one in situation.this_visit if one.consent}
    acts = [act for act in situation.now if act.consent is False or (act.needle and act.technique not in agreed)]
    return at_each(situation, acts)


def vasovagal(situation: Situation) -> Iterator[Raised]:
    """Speak up: a needle for somebody who fears or faints, or who never had one here."""
    if not situation.needles:
        return
    found = situation.tagged("fainting")
    if found:
        yield Raised(why=translate("rules", "On file: {0}").format(", ".join(found)))
    elif not any(one.needle for one in situation.earlier):
        yield Raised(why=translate("rules", "First needle treatment on record"))


def cannot_report(situation: Situation) -> Iterator[Raised]:
    """Speak up: a needle for somebody who may not feel or tell a warning sign."""
    topic = translate("rules", "sedation, numb skin")
    return condition_rule(situation, ("cannot-report", "sedated"), topic, relevant=bool(situation.needles))


def above_c2(situation: Situation) -> Iterator[Raised]:
    """Speak up: a needle below the skull; in the long muscles up there, a caution about their upper points."""
    acts = [one for one in situation.needles if one.muscle in muscle_sets.SUBOCCIPITAL]
    yield from at_each(situation, acts)
    upper = [one for one in situation.needles if one.muscle in muscle_sets.UP_TO_THE_SKULL]
    frame = translate("rules", "{0}: its upper points lie above C2")
    yield from at_each(situation, upper, frame, Severity.CAUTION)


def laminectomy(situation: Situation) -> Iterator[Raised]:
    """Speak up: a needle beside a spine that was operated on or is not closed."""
    relevant = any(one.muscle in muscle_sets.PARASPINAL for one in situation.needles)
    topic = translate("rules", "spinal surgery, spina bifida")
    return condition_rule(situation, ("laminectomy",), topic, relevant=relevant)


def abdominal_wall(situation: Situation) -> Iterator[Raised]:
    """Speak up: a needle in the abdominal wall."""
    muscles = situation.catalogue.muscles
    acts = [a for a in situation.needles if a.muscle in muscles and muscles[a.muscle].group == "abdomen"]
    return at_each(situation, acts)


def numb_leg(situation: Situation) -> Iterator[Raised]:
    """Speak up: local anaesthetic near a large nerve of the leg."""
    acts = [a for a in situation.giving(*situation.anaesthetics) if a.muscle in muscle_sets.NEAR_LEG_NERVES]
    return at_each(situation, acts)


def acute_trauma(situation: Situation) -> Iterator[Raised]:
    """Speak up: a needle, and a fresh injury at a place to be treated is on file."""
    topic = translate("rules", "fresh injuries")
    return condition_rule(situation, ("acute-trauma",), topic, relevant=bool(situation.needles))


def implant(situation: Situation) -> Iterator[Raised]:
    """Speak up: a needle, and an implant is on file."""
    topic = translate("rules", "implants, pacemaker")
    return condition_rule(situation, ("implant",), topic, relevant=bool(situation.needles))


RULES: Rules = {
    "aspirate": aspirate,
    "time-out": time_out,
    "no-trp-finding": no_finding,
    "no-consent": no_consent,
    "vasovagal": vasovagal,
    "cannot-report": cannot_report,
    "neck-above-c2": above_c2,
    "laminectomy": laminectomy,
    "abdominal-wall": abdominal_wall,
    "numb-leg": numb_leg,
    "acute-trauma": acute_trauma,
    "implant": implant,
}
