"""Small numbers and spans of time as words in a sentence, in the user's language."""

from bodymap.base.text import SOURCE, language, translate

_DAYS_IN_WEEK, _DAYS_IN_MONTH, _DAYS_IN_YEAR = 7, 30.44, 365.25


def number_word(number: int) -> str:
    """Return a small number as a word, others in figures."""
    words = (
        translate("number", "no"), translate("number", "one"), translate("number", "two"),
        translate("number", "three"), translate("number", "four"), translate("number", "five"),
        translate("number", "six"), translate("number", "seven"), translate("number", "eight"),
        translate("number", "nine"), translate("number", "ten"), translate("number", "eleven"),
        translate("number", "twelve"),
    )  # fmt: skip
    return words[number] if 0 <= number < len(words) else str(number)


def capital(text: str) -> str:
    """Return a text with a capital first letter."""
    return text[:1].upper() + text[1:]


def inside(name: str) -> str:
    """Return a name as it stands inside a sentence: English begins it with a small letter, German as it is written."""
    if language() != SOURCE or name[1:2].isupper():
        return name
    return name[:1].lower() + name[1:]


def time_ago(days: int) -> str:
    """Return how long ago something was: days up to two weeks, then weeks, months and years, rounded."""
    if days < 0:
        return translate("ago", "later than today")
    if days == 0:
        return translate("ago", "today")
    if days == 1:
        return translate("ago", "yesterday")
    weeks, months, years = (round(days / unit) for unit in (_DAYS_IN_WEEK, _DAYS_IN_MONTH, _DAYS_IN_YEAR))
    if days < 2 * _DAYS_IN_WEEK:
        return translate("ago", "{0} days ago").format(number_word(days))
    if weeks <= 8:
        return translate("ago", "{0} weeks ago").format(number_word(weeks))
    if months < 24:
        return translate("ago", "{0} months ago").format(number_word(months))
    return translate("ago", "{0} years ago").format(number_word(years))
