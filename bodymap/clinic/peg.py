"""The PEG: three questions about the past week, 0 to 10 each, and their mean.

Krebs et al. 2009, J Gen Intern Med 24:733-738 [peg]. The mean stands only where all three were answered. A fall of 30 %
is commonly taken as meaningful.
"""

from bodymap.base.text import translate
from bodymap.clinic.visit import Visit

MEANINGFUL_PERCENT = 30.0


def peg_items(visit: Visit) -> tuple[int | None, int | None, int | None]:
    """Return the answers: pain on average, enjoyment of life, general activity."""
    return visit.peg_pain, visit.peg_enjoyment, visit.peg_activity


def peg_score(visit: Visit) -> float | None:
    """Return the mean of the three, None while one is missing."""
    answered = [one for one in peg_items(visit) if one is not None]
    return sum(answered) / 3 if len(answered) == 3 else None


def peg_words(visit: Visit, earlier: Visit | None = None) -> str:
    """Return the score in words: "PEG 5.3 of 10", "PEG: 2 of 3 answered"; empty where nothing was asked.

    With an earlier visit that has a score, the change is told: "PEG 4.0 of 10 (7.0 before, down 43 %)".
    """
    answered = sum(one is not None for one in peg_items(visit))
    if not answered:
        return ""
    score = peg_score(visit)
    if score is None:
        return translate("peg", "PEG: {0} of 3 answered").format(answered)
    words = translate("peg", "PEG {0} of 10").format(f"{score:.1f}")
    before = peg_score(earlier) if earlier is not None else None
    if not before:
        return words
    change = round(100 * (score - before) / before)
    frames = {
        -1: translate("peg", "{now} ({before} before, down {percent} %)"),
        0: translate("peg", "{now} (the same as before)"),
        1: translate("peg", "{now} ({before} before, up {percent} %)"),
    }
    sign = (change > 0) - (change < 0)
    return frames[sign].format(now=words, before=f"{before:.1f}", percent=abs(change))
