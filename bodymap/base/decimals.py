"""Numbers as fields and sentences show them, with the decimal sign of the language that is spoken."""

from bodymap.base.text import translate


def decimal_words(value: float | None, decimals: int = 3) -> str:
    """Return a number without needless zeros, for example `0.5` or `12`; nothing for None."""
    if value is None:
        return ""
    return _signed(f"{value:.{decimals}f}".rstrip("0").rstrip(".") or "0")


def fixed_words(value: float, decimals: int) -> str:
    """Return a number with all its decimals, for example `2.0`."""
    return _signed(f"{value:.{decimals}f}")


def short_words(value: float, digits: int = 6) -> str:
    """Return a number with its leading digits and without needless zeros, for example `4.2`."""
    return _signed(f"{value:.{digits}g}")


def decimal_sign() -> str:
    """Return what stands between whole and part: a point, or a comma."""
    return translate("number", ".")


def _signed(number: str) -> str:
    return number.replace(".", decimal_sign())
