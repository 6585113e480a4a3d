"""Patients: who somebody is. Names are kept as typed; a chart number is unique within a clinic."""

import unicodedata
from datetime import date, datetime

from bodymap.atlas.model import Figure
from bodymap.base.errors import InputError
from bodymap.base.text import translate
from bodymap.clinic.record import Record

MAX_NAME = 300
MAX_CHART_NUMBER = 40
EARLIEST_BIRTH = date(1880, 1, 1)


class Patient(Record, frozen=True, kw_only=True):
    """A patient; `merged_into` is the id of the record that took this one over, empty otherwise."""

    chart_number: str
    family_name: str
    given_name: str = ""
    birth_date: date | None = None
    figure: Figure = Figure.NEUTRAL
    note: str = ""
    merged_into: str = ""
    created_at: datetime

    def __post_init__(self) -> None:
        """Raise InputError where a field cannot be."""
        for field, value, longest in (
            ("chart_number", self.chart_number, MAX_CHART_NUMBER),
            ("family_name", self.family_name, MAX_NAME),
            ("given_name", self.given_name, MAX_NAME),
        ):
            if len(value) > longest:
                raise InputError(
                    translate("patient", "This is longer than {0} characters.").format(longest), field=field
                )
            if any(unicodedata.category(c) == "Cc" for c in value):
                raise InputError(
                    translate("patient", "Line breaks and control characters cannot be kept."), field=field
                )
        if not self.chart_number.strip():
            raise InputError(translate("patient", "Enter a chart number."), field="chart_number")
        if not self.family_name.strip():
            raise InputError(translate("patient", "Enter a family name."), field="family_name")

    @property
    def full_name(self) -> str:
        """The name as it is written in lists: family name, given name."""
        return f"{self.family_name}, {self.given_name}" if self.given_name else self.family_name


def check_birth_date(birth_date: date | None, today: date) -> None:
    """Raise InputError where somebody cannot have been born on `birth_date`."""
    if birth_date is None:
        return
    if birth_date > today:
        raise InputError(translate("patient", "The birth date is in the future."), field="birth_date")
    if birth_date < EARLIEST_BIRTH:
        raise InputError(
            translate("patient", "The birth date is before {0}: check the year.").format(EARLIEST_BIRTH.year),
            field="birth_date",
        )


def age_in_years(birth_date: date, on: date) -> int:
    """Return the completed years on a day; somebody born on 29 February turns a year older on 1 March."""
    return on.year - birth_date.year - ((on.month, on.day) < (birth_date.month, birth_date.day))


def fold(text: str) -> str:
    """Return `text` as it is searched: no accents, no case, single spaces."""
    plain = "".join(c for c in unicodedata.normalize("NFKD", text) if not unicodedata.combining(c))
    return " ".join(plain.casefold().split())
