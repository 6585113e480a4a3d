"""What was done at a point, in words, as far as it is recorded."""

from bodymap.base.text import translate
from bodymap.clinic.treatment import Technique, Treatment
from bodymap.ui.consult.words import score_word


def technique_word(technique: Technique) -> str:
    """Return for example "injected"."""
    return {
        Technique.INJECTION: translate("treated", "injected"),
        Technique.DRY_NEEDLING: translate("treated", "needled"),
        Technique.MANUAL: translate("treated", "treated by hand"),
    }[technique]


def treatment_words(treatment: Treatment) -> str:
    """Return for example "Injected: lidocaine 1 % 0.5 mL · pain 7 → 3 · twitch"."""
    first = technique_word(treatment.technique).capitalize()
    doses = ", ".join(
        translate("treated", "{agent} {volume} mL").format(agent=dose.agent, volume=f"{dose.volume_ml:g}")
        for dose in treatment.doses
    )
    parts = [f"{first}: {doses}" if doses else first]
    if treatment.nrs_before is not None or treatment.nrs_after is not None:
        before, after = (score_word(n) for n in (treatment.nrs_before, treatment.nrs_after))
        parts.append(translate("treated", "pain {0} → {1}").format(before, after))
    if treatment.twitch_elicited:
        parts.append(translate("treated", "twitch"))
    if treatment.note:
        parts.append(treatment.note)
    return " · ".join(parts)
