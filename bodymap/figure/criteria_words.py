"""The words of the fibromyalgia criteria, the same on screen and paper; in the user's language. Never a diagnosis."""

from bodymap.base.text import translate
from bodymap.clinic.fibromyalgia import REGIONS_NEEDED, TENDER_NEEDED, Assessment, Span, TenderCount, Verdict


def verdict_word(verdict: Verdict) -> str:
    """Return a verdict as a word."""
    words = {
        Verdict.MET: translate("criteria", "met"),
        Verdict.NOT_MET: translate("criteria", "not met"),
        Verdict.INCOMPLETE: translate("criteria", "incomplete"),
    }
    return words[verdict]


def span_words(span: Span, whole: int) -> str:
    """Return a count: "9 of 19", or "at least 9 of 19" while answers are missing."""
    words = translate("criteria", "{0} of {1}") if span.is_known else translate("criteria", "at least {0} of {1}")
    return words.format(span.low, whole)


def assessment_lines(found: Assessment) -> tuple[str, ...]:
    """Return the result, line by line: the verdict first, then what it rests on."""
    total = found.total
    return (
        translate("criteria", "ACR 2016 criteria: {0}").format(verdict_word(found.verdict)),
        translate("criteria", "Widespread pain index (WPI): {0}").format(span_words(found.wpi, 19)),
        translate("criteria", "Symptom severity (SSS): {0}").format(span_words(found.sss, 12)),
        translate("criteria", "WPI and SSS high enough: {0}").format(verdict_word(found.severity)),
        translate("criteria", "Pain in {0} of 5 regions, {1} needed: {2}").format(
            len(found.regions), REGIONS_NEEDED, verdict_word(found.generalised)
        ),
        translate("criteria", "For at least 3 months: {0}").format(verdict_word(found.duration)),
        translate("criteria", "Severity score (WPI and SSS together): {0}").format(span_words(total, 31)),
    )


def tender_words(found: TenderCount) -> str:
    """Return the count of tender points: "12 of 18 tender, 18 pressed: the 11 of 1990 are reached"."""
    said = {
        Verdict.MET: translate("criteria", "the {0} of 1990 are reached"),
        Verdict.NOT_MET: translate("criteria", "the {0} of 1990 are not reached"),
        Verdict.INCOMPLETE: translate("criteria", "not all were pressed, {0} are needed"),
    }
    count = translate("criteria", "{0} of 18 tender, {1} pressed").format(found.tender, found.examined)
    return f"{count}: {said[found.verdict].format(TENDER_NEEDED)}"
