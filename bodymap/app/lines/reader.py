"""The words of one point, read from left to right, and the amounts among them.

A number and its unit are one word, written together or apart: `1.5ml`, `1,5 ml`, `25 g`. Decimal commas count; what
may be a thousand as well, `1,000 ml`, is asked about.
"""

import re

import msgspec

from bodymap.app.lines.said import DoubtError
from bodymap.base.errors import InputError
from bodymap.base.text import translate

_UNITS = {
    "ml": "mL",
    "mls": "mL",
    "cc": "mL",
    "%": "%",
    "mg/ml": "mg/mL",
    "u/ml": "U/mL",
    "units/ml": "U/mL",
    "iu/ml": "U/mL",
    "kg": "kg/cm²",
    "kg/cm2": "kg/cm²",
    "kg/cm²": "kg/cm²",
    "kgf": "kg/cm²",
    "kgf/cm2": "kg/cm²",
    "kpa": "kPa",
    "mm": "mm",
    "g": "gauge",
    "ga": "gauge",
    "gauge": "gauge",
    "passes": "passes",
    "pass": "passes",
}
_AMOUNT = re.compile(r"([+-]?[0-9]+(?:[.,][0-9]+)?)(\D.*)?")
_THOUSANDS = re.compile(r"([1-9][0-9]{0,2}),([0-9]{3})")
_LONGEST_NUMBER = 9


class Amount(msgspec.Struct, frozen=True):
    """A number with its unit (empty: none); `places` is how many words it takes."""

    value: float
    unit: str
    places: int
    written: str


class Reader:
    """Words in order: `word` is the one that is read next, in small letters, "" at the end."""

    def __init__(self, words: list[str]) -> None:
        self.words = words
        self.at = 0

    @property
    def word(self) -> str:
        """The next word."""
        return self.ahead(0)

    @property
    def is_done(self) -> bool:
        """Whether nothing is left."""
        return self.at >= len(self.words)

    def ahead(self, by: int) -> str:
        """Return the word `by` places after the next one, in small letters."""
        index = self.at + by
        return self.words[index].lower() if index < len(self.words) else ""

    def take(self, *words: str) -> bool:
        """Step over the next word if it is one of `words`."""
        if self.word and self.word in words:
            self.at += 1
            return True
        return False

    def amount(self) -> Amount | None:
        """Return the number that comes next, with its unit, without stepping over it; None for anything else."""
        written = self.word
        match = _AMOUNT.fullmatch(written)
        if match is None or len(match[1]) > _LONGEST_NUMBER:
            return None
        self._ask_of_thousands(match[1], match[2] or "")
        value, unit = float(match[1].replace(",", ".")), match[2] or ""
        if unit:
            return Amount(value, _UNITS[unit], 1, written) if unit in _UNITS else None
        after = self.ahead(1)
        if after in _UNITS:
            return Amount(value, _UNITS[after], 2, f"{written} {after}")
        return Amount(value, "", 1, written)

    def _ask_of_thousands(self, number: str, unit: str) -> None:
        """Raise the question which of two numbers is meant, where a comma may be of either kind."""
        match = _THOUSANDS.fullmatch(number)
        if match is None:
            return
        small = f"{match[1]}.{match[2]}".rstrip("0").rstrip(".")
        options = tuple((one + unit, one + unit) for one in (small, match[1] + match[2]))
        message = translate("lines", "{0} can be read in two ways.").format(number)
        hint = translate("lines", "Write {0} or {1}.").format(options[0][0], options[1][0])
        raise DoubtError(message, options, self.at, self.at + 1, hint=hint, field="amount")

    def skip(self, amount: Amount) -> None:
        """Step over an amount."""
        self.at += amount.places


def whole(word: str, most: int, name: str, field: str) -> int:
    """Return a whole number from 0 to `most`; InputError for anything else."""
    if not word.isascii() or not word.isdecimal() or len(word) > _LONGEST_NUMBER or int(word) > most:
        raise InputError(translate("lines", "{0} is a whole number from 0 to {1}.").format(name, most), field=field)
    return int(word)


def is_number(word: str) -> bool:
    """Return whether a word begins as a number does, so that the muscle's name has ended before it."""
    bare = word.lstrip("-+")
    return bare[:1].isdigit()
