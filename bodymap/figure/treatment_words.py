"""Treatments in words, the same on the screen and on paper: techniques, needles, complications, doses.

The table of the agents is handed in: it is the app's.
"""

from collections.abc import Sequence
from datetime import date

from bodymap.base.counting import inside
from bodymap.base.decimals import decimal_words
from bodymap.base.text import translate
from bodymap.clinic.agents import Agents
from bodymap.clinic.treatment import Complication, Dose, Guidance, ManualMethod, Technique, Treatment
from bodymap.figure.words import short_month


def technique_word(technique: Technique) -> str:
    """Return for example "injected"."""
    return {
        Technique.INJECTION: translate("treated", "injected"),
        Technique.DRY_NEEDLING: translate("treated", "needled"),
        Technique.MANUAL: translate("treated", "treated by hand"),
    }[technique]


def technique_name(technique: Technique) -> str:
    """Return the name of a technique, as a heading has it."""
    return {
        Technique.INJECTION: translate("treated", "Injection"),
        Technique.DRY_NEEDLING: translate("treated", "Dry needling"),
        Technique.MANUAL: translate("treated", "Manual technique"),
    }[technique]


def method_word(method: ManualMethod) -> str:
    """Return the name of a manual technique."""
    return {
        ManualMethod.COMPRESSION: translate("treated", "compression"),
        ManualMethod.STRETCH: translate("treated", "stretch"),
        ManualMethod.SPRAY_AND_STRETCH: translate("treated", "spray and stretch"),
        ManualMethod.POST_ISOMETRIC: translate("treated", "post-isometric relaxation"),
        ManualMethod.MASSAGE: translate("treated", "massage"),
        ManualMethod.MYOFASCIAL_RELEASE: translate("treated", "myofascial release"),
        ManualMethod.STRAIN_COUNTERSTRAIN: translate("treated", "strain-counterstrain"),
        ManualMethod.OTHER: translate("treated", "other technique"),
    }[method]


def guidance_word(guidance: Guidance) -> str:
    """Return how the needle was guided; nothing while it is unknown."""
    return {
        Guidance.UNKNOWN: "",
        Guidance.PALPATION: translate("treated", "by palpation"),
        Guidance.ULTRASOUND: translate("treated", "with ultrasound"),
    }[guidance]


def complication_word(complication: Complication) -> str:
    """Return a complication in words."""
    return {
        Complication.NONE: translate("treated", "no complication"),
        Complication.FAINT: translate("treated", "faint"),
        Complication.BLEEDING: translate("treated", "bleeding"),
        Complication.BRUISE: translate("treated", "bruise"),
        Complication.SORENESS: translate("treated", "soreness"),
        Complication.PAIN_FLARE: translate("treated", "pain flare"),
        Complication.NUMBNESS: translate("treated", "numbness"),
        Complication.WEAKNESS: translate("treated", "weakness"),
        Complication.ALLERGIC_REACTION: translate("treated", "allergic reaction"),
        Complication.ANAESTHETIC_TOXICITY: translate("treated", "local anaesthetic toxicity"),
        Complication.BREATHLESSNESS: translate("treated", "breathlessness"),
        Complication.PNEUMOTHORAX: translate("treated", "pneumothorax"),
        Complication.INFECTION: translate("treated", "infection"),
        Complication.BROKEN_NEEDLE: translate("treated", "broken needle"),
        Complication.OTHER: translate("treated", "other complication"),
    }[complication]


def agent_name(agent: str, agents: Agents) -> str:
    """Return an agent's name within a sentence; one that the table does not know, as it was written."""
    known = agents.get(agent)
    if known is None:
        return agent
    name = known.short_name
    return inside(name)


def dose_words(dose: Dose, agents: Agents) -> str:
    """Return for example "lidocaine 1 %, 0.5 mL"; a strength that is in the name already is not said twice."""
    words, known = agent_name(dose.agent, agents), agents.get(dose.agent)
    if dose.concentration is not None:
        strength = f"{decimal_words(dose.concentration)} {known.short_unit if known else ''}".rstrip()
        words = words if strength in words else f"{words} {strength}"
        words = words.replace(strength, strength.replace(" ", "\N{NO-BREAK SPACE}"))
    volume = translate("treated", "{0}\N{NO-BREAK SPACE}mL").format(decimal_words(dose.volume_ml))
    return f"{words}, {volume}"


def mixture_words(doses: Sequence[Dose], agents: Agents) -> str:
    """Return the doses of one syringe: "lidocaine 1 %, 0.5 mL + triamcinolone 10 mg/mL, 0.5 mL"."""
    return " + ".join(dose_words(dose, agents) for dose in doses)


def lot_words(dose: Dose) -> str:
    """Return lot and expiry: "lot A12, expires Mar 2028"; nothing where neither is known."""
    parts = [translate("treated", "lot {0}").format(dose.lot)] if dose.lot else []
    if dose.expiry is not None:
        parts.append(translate("treated", "expires {0}").format(expiry_words(dose.expiry)))
    return ", ".join(parts)


def expiry_words(expiry: date) -> str:
    """Return a day of expiry as labels have it: month and year."""
    return translate("date", "{month} {year}").format(month=short_month(expiry.month), year=expiry.year)


def needle_words(treatment: Treatment) -> str:
    """Return the needle: "27 G, 40 mm"; nothing where it is not recorded."""
    parts = []
    if treatment.needle_gauge is not None:
        parts.append(translate("treated", "{0} G").format(treatment.needle_gauge))
    if treatment.needle_length_mm is not None:
        parts.append(translate("treated", "{0} mm").format(decimal_words(treatment.needle_length_mm)))
    return ", ".join(parts)


def scores_words(treatment: Treatment) -> str:
    """Return the scores around a treatment: "pain 7 → 3"; nothing where neither was asked."""
    before, after = treatment.nrs_before, treatment.nrs_after
    if before is None and after is None:
        return ""
    if after is None:
        return translate("treated", "pain {0} before").format(before)
    if before is None:
        return translate("treated", "pain {0} after").format(after)
    return translate("treated", "pain {0} → {1}").format(before, after)


def done_words(treatment: Treatment, agents: Agents) -> str:
    """Return what was done: "Injected: lidocaine 1 %, 0.5 mL"; a manual one is named by its technique."""
    first = technique_word(treatment.technique)
    what = mixture_words(treatment.doses, agents)
    if treatment.method is not None:
        what = method_word(treatment.method)
    first = first[:1].upper() + first[1:]
    return translate("treated", "{0}: {1}").format(first, what) if what else first


def detail_words(treatment: Treatment) -> tuple[str, ...]:
    """Return what else is recorded of a treatment, each piece in a few words."""
    twitch = {True: translate("treated", "twitch"), False: translate("treated", "no twitch"), None: ""}
    consent = {True: translate("treated", "consent noted"), False: translate("treated", "no consent"), None: ""}
    passes = "" if treatment.passes is None else _passes(treatment.passes)
    return _filled(
        scores_words(treatment),
        needle_words(treatment),
        guidance_word(treatment.guidance),
        twitch[treatment.twitch_elicited],
        passes,
        *(complication_word(one) for one in treatment.complications),
        consent[treatment.consent],
        *(lot_words(dose) for dose in treatment.doses),
    )


def treatment_words(treatment: Treatment, agents: Agents, *, note: bool = True) -> str:
    """Return a treatment in one line: "Injected: lidocaine 1 %, 0.5 mL · pain 7 → 3 · twitch"."""
    parts = (done_words(treatment, agents), *detail_words(treatment), treatment.note if note else "")
    return " · ".join(_filled(*parts))


def _passes(number: int) -> str:
    return translate("treated", "1 pass") if number == 1 else translate("treated", "{0} passes").format(number)


def _filled(*words: str) -> tuple[str, ...]:
    return tuple(one for one in words if one)
