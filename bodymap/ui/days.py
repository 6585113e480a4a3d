"""Days in words, in the user's language."""

from datetime import date

from PySide6.QtCore import QDate, QLocale

from bodymap.base.text import translate


def day_words(day: date) -> str:
    """Return a day as the app writes it, for example 14 Mar 1979."""
    return _written(day, translate("date", "d MMM yyyy"))


def long_day_words(day: date) -> str:
    """Return a day with its weekday, for example Wednesday, 14 March 1979."""
    return _written(day, translate("date", "dddd, d MMMM yyyy"))


def _written(day: date, form: str) -> str:
    return QLocale().toString(QDate(day.year, day.month, day.day), form)
