"""A patient as a row of another system's table: what was read, and from which line."""

from datetime import date

import msgspec

from bodymap.atlas.model import Figure


class PatientRow(msgspec.Struct, frozen=True, kw_only=True):
    """One row; `line` counts from 1 as an editor does. `fault` says why it cannot be a patient, empty where it can.

    An empty chart number: the clinic gives the next free one.
    """

    line: int
    chart_number: str = ""
    family_name: str = ""
    given_name: str = ""
    birth_date: date | None = None
    figure: Figure = Figure.NEUTRAL
    note: str = ""
    fault: str = ""
