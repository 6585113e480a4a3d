"""Numbers as people type them: a comma or a point before the decimals; what could mean two numbers is asked about."""

import re

from bodymap.base.errors import InputError
from bodymap.base.text import translate

_PLAIN = re.compile(r"[+-]?([0-9]+([.,][0-9]*)?|[.,][0-9]+)")
_THOUSANDS = re.compile(r"[+-]?[1-9][0-9]{0,2}(?P<mark>[.,])[0-9]{3}")
LONGEST = 24


def read_decimal(text: str, field: str, name: str) -> float | None:
    """Return the number that was typed, None for nothing; InputError for anything else.

    `1,5` and `1.5` are the same. `1,000` could be one or a thousand: it is refused with both ways to say it. `name`
    begins the sentence that says what is wrong, for example "The volume".
    """
    typed = text.strip()
    if not typed:
        return None
    if len(typed) > LONGEST or not _PLAIN.fullmatch(typed):
        raise InputError(
            translate("decimals", "{0} must be a number.").format(name),
            translate("decimals", "Write it as 1.5 or 1,5."),
            field=field,
        )
    thousands = _THOUSANDS.fullmatch(typed)
    if thousands is not None:
        whole, rest = typed.split(thousands["mark"])
        small = whole if rest == "000" else f"{whole}.{rest}0"
        raise InputError(
            translate("decimals", "{0} could be read in two ways.").format(name),
            translate("decimals", "Write {0} or {1}.").format(small, whole + rest),
            field=field,
        )
    return float(typed.replace(",", "."))


def decimal_words(value: float | None, decimals: int = 3) -> str:
    """Return a number as a field shows it, without needless zeros; nothing for None."""
    if value is None:
        return ""
    return f"{value:.{decimals}f}".rstrip("0").rstrip(".") or "0"
