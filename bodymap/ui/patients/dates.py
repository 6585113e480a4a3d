"""Dates as people type them: the locale's order, any separator, ISO, or digits alone."""

import re
from datetime import date

from PySide6.QtCore import QDate, QLocale

_NUMBERS = re.compile(r"\d+")
_LONGEST = 60


def field_order(locale: QLocale) -> str:
    """Return in which order the locale writes day, month and year, for example `dmy`."""
    written = locale.dateFormat(QLocale.FormatType.ShortFormat).lower()
    return "".join(sorted("dmy", key=lambda letter: written.find(letter) if letter in written else 99))


def example(locale: QLocale) -> str:
    """Return a date as this locale types it."""
    return shown(date(1979, 3, 14), locale)


def shown(day: date, locale: QLocale) -> str:
    """Return a date as this locale types it, with a year of four digits."""
    form = locale.dateFormat(QLocale.FormatType.ShortFormat)
    if "yyyy" not in form:
        form = form.replace("yy", "yyyy")
    return locale.toString(QDate(day.year, day.month, day.day), form)


def parse_date(typed: str, locale: QLocale, today: date) -> date | None:
    """Return the day that was meant, or None where it cannot be known.

    14.3.1979, 14/03/79, 1979-03-14, 19790314, 14 Mar 1979. A year of two digits is the latest one not in the future.
    """
    words = " ".join(typed.strip().split())
    if not words or len(words) > _LONGEST:
        return None
    for form in (QLocale.FormatType.ShortFormat, QLocale.FormatType.LongFormat):
        exact = locale.toDate(words, form)
        if exact.isValid() and str(exact.year()) in words:
            return date(exact.year(), exact.month(), exact.day())
    if re.search(r"[^\W\d_]", words):
        return _with_month_name(words, locale, today)
    return _from_numbers(_NUMBERS.findall(words), field_order(locale), today)


def _from_numbers(numbers: list[str], order: str, today: date) -> date | None:
    if len(numbers) == 1 and len(numbers[0]) == 8:
        digits = numbers[0]
        as_iso = _day(digits[:4], digits[4:6], digits[6:], today)
        if as_iso is not None and int(digits[:4]) > 1231:
            return as_iso
        cut = {"d": 2, "m": 2, "y": 4}
        numbers, at = [], 0
        for letter in order:
            numbers.append(digits[at : at + cut[letter]])
            at += cut[letter]
    if len(numbers) != 3:
        return None
    if len(numbers[0]) == 4:
        order = "ymd"
    by_letter = dict(zip(order, numbers, strict=True))
    return _day(by_letter["y"], by_letter["m"], by_letter["d"], today)


def _with_month_name(words: str, locale: QLocale, today: date) -> date | None:
    numbers = _NUMBERS.findall(words)
    if len(numbers) != 2:
        return None
    lower = words.casefold()
    for one in (locale, QLocale(QLocale.Language.English)):
        for month in range(1, 13):
            for form in (QLocale.FormatType.LongFormat, QLocale.FormatType.ShortFormat):
                name = one.standaloneMonthName(month, form).casefold().rstrip(".")
                if name and re.search(rf"(?<![^\W\d_]){re.escape(name)}", lower):
                    year_first = len(numbers[0]) == 4
                    year, day = (numbers[0], numbers[1]) if year_first else (numbers[1], numbers[0])
                    return _day(year, str(month), day, today)
    return None


def _day(year: str, month: str, day: str, today: date) -> date | None:
    if len(year) > 4 or len(month) > 2 or len(day) > 2:
        return None
    full = int(year)
    if len(year) <= 2:
        full += 2000
        if full > today.year:
            full -= 100
    try:
        return date(full, int(month), int(day))
    except ValueError:
        return None
