"""Numbers as people type them, and spans of days: a comma or a point as decimal sign, a unit behind it or none.

What could be read in two ways is asked back, never guessed: "1,000" is one or a thousand.
"""

import re
import unicodedata
from datetime import date, timedelta

from bodymap.base.decimals import decimal_sign, decimal_words, short_words
from bodymap.base.errors import InputError
from bodymap.base.text import translate
from bodymap.clinic.treatment import MAX_VOLUME_ML

_NUMBER = re.compile(r"\d{0,6}(?:[.,]\d{1,6})?")
_THOUSANDS = re.compile(r"[1-9]\d{0,2}([.,])\d{3}")
_LONGEST = 24


def parse_number(text: str, unit: str = "", field: str = "") -> float | None:
    """Return the number in `text`, None where it is empty; InputError in plain words for anything else.

    A unit behind the number is taken where it is `unit`, in any case: "1,5 ML" is 1.5 for the unit mL.
    """
    plain = unicodedata.normalize("NFKC", text).strip()
    if unit and plain.casefold().endswith(unit.casefold()):
        plain = plain[: -len(unit)].rstrip()
    if not plain:
        return None
    grouped = _THOUSANDS.fullmatch(plain)
    if grouped is not None and grouped[1] != decimal_sign():
        whole, rest = plain.split(grouped[1])
        small = decimal_words(float(f"{whole}.{rest}"))
        raise InputError(
            translate("amounts", "{0} can be read in two ways.").format(plain),
            translate("amounts", "Write {0} or {1}.").format(small, whole + rest),
            field=field,
        )
    if len(plain) > _LONGEST or not _NUMBER.fullmatch(plain):
        raise InputError(
            translate("amounts", "This is not a number."), translate("amounts", "Write it as 1.5 or 1,5."), field=field
        )
    return float(plain.replace(",", "."))


def parse_volume(text: str, field: str = "volume_ml") -> float | None:
    """Return a volume in mL, None where nothing was typed; InputError for one that no syringe gives."""
    volume = parse_number(text, "mL", field)
    if volume is None:
        return None
    if volume <= 0:
        raise InputError(translate("amounts", "Enter a volume above 0 mL."), field=field)
    if volume > MAX_VOLUME_ML:
        raise InputError(
            translate("amounts", "{0} mL is more than can be injected at a point.").format(short_words(volume)),
            translate("amounts", "Enter the volume in millilitres, at most {0}.").format(short_words(MAX_VOLUME_ML)),
            field=field,
        )
    return volume


def months_before(day: date, months: int) -> date:
    """Return the same day some months earlier; the month's last day where it has no such day (31 May, 29 February)."""
    index = day.year * 12 + day.month - 1 - months
    first = date(index // 12, index % 12 + 1, 1)
    following = date((index + 1) // 12, (index + 1) % 12 + 1, 1)
    return first.replace(day=min(day.day, (following - timedelta(days=1)).day))
