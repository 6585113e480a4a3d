"""Days in words, in the user's language."""

from datetime import date

from PySide6.QtCore import QDate, QLocale


def day_words(day: date, form: str = "d MMM yyyy") -> str:
    """Return a day as the app writes it, for example 14 Mar 1979."""
    return QLocale().toString(QDate(day.year, day.month, day.day), form)
