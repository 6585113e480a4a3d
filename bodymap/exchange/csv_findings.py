"""The findings as a table for a spreadsheet: one row per finding that counts, units in the column names.

RFC 4180 with a byte order mark, so that spreadsheets read the letters right. A text that a spreadsheet would run as a
formula gets an apostrophe in front; numbers stay numbers. Times are UTC, positions mm in the view's frame.
"""

import csv
import io
from collections.abc import Callable, Iterable
from typing import Any

from bodymap.clinic.chart import Chart
from bodymap.clinic.finding import Finding, TriggerPoint
from bodymap.clinic.treatment import Treatment
from bodymap.clinic.visit import Visit

_RUN_BY_SPREADSHEETS = tuple("=+-@\t\r\n\uff1d\uff0b\uff0d\uff20")  # the last four: full-width forms of the first
_Row = tuple[Chart, Visit, TriggerPoint, Finding, tuple[Treatment, ...]]

_COLUMNS: dict[str, Callable[[_Row], Any]] = {
    "patient_id": lambda row: row[0].patient.id,
    "chart_number": lambda row: row[0].patient.chart_number,
    "family_name": lambda row: row[0].patient.family_name,
    "given_name": lambda row: row[0].patient.given_name,
    "birth_date": lambda row: row[0].patient.birth_date,
    "visit_id": lambda row: row[1].id,
    "visit_started_at_utc": lambda row: row[1].started_at.isoformat(),
    "visit_status": lambda row: row[1].status.value,
    "pain_now_0_10": lambda row: row[1].pain_now,
    "pain_worst_0_10": lambda row: row[1].pain_worst,
    "pain_average_0_10": lambda row: row[1].pain_average,
    "finding_id": lambda row: row[3].id,
    "point": lambda row: row[2].letter,
    "muscle": lambda row: row[2].muscle,
    "side": lambda row: row[2].side.value,
    "view": lambda row: row[3].place.view.value,
    "x_mm": lambda row: row[3].place.x,
    "y_mm": lambda row: row[3].place.y,
    "depth": lambda row: row[3].place.depth.value,
    "nrs_0_10": lambda row: row[3].nrs,
    "activity": lambda row: row[3].activity.value,
    "taut_band": lambda row: _yes_no(row[3].taut_band),
    "spot_tenderness_0_4": lambda row: row[3].spot_tenderness,
    "recognised_pain": lambda row: _yes_no(row[3].recognised_pain),
    "referred_pain": lambda row: _yes_no(row[3].referred_pain),
    "local_twitch": lambda row: _yes_no(row[3].local_twitch),
    "jump_sign": lambda row: _yes_no(row[3].jump_sign),
    "ppt_kpa": lambda row: row[3].ppt_kpa,
    "note": lambda row: row[3].note,
    "treatments": lambda row: "; ".join(_in_words(one) for one in row[4]),
    "nrs_before_0_10": lambda row: "; ".join(str(t.nrs_before) for t in row[4] if t.nrs_before is not None),
    "nrs_after_0_10": lambda row: "; ".join(str(t.nrs_after) for t in row[4] if t.nrs_after is not None),
}


def findings_csv(charts: Iterable[Chart]) -> bytes:
    """Return the table of all findings of these patients, visit by visit, in the order of the letters."""
    text = io.StringIO(newline="")
    writer = csv.writer(text)
    writer.writerow(_COLUMNS)
    for chart in charts:
        for row in _rows(chart):
            writer.writerow([cell(column(row)) for column in _COLUMNS.values()])
    return text.getvalue().encode("utf-8-sig")


def _rows(chart: Chart) -> Iterable[_Row]:
    for visit in chart.current_visits:
        done = chart.treatments_of(visit.id)
        for finding in chart.findings_of(visit.id):
            point = chart.point_of[finding.point_id]
            yield chart, visit, point, finding, tuple(one for one in done if one.point_id == point.id)


def cell(value: Any) -> Any:
    """Return a value as a cell: nothing for None, a text that cannot be run."""
    if value is None:
        return ""
    if isinstance(value, str) and value.startswith(_RUN_BY_SPREADSHEETS):
        return "'" + value
    return value


def _yes_no(value: bool | None) -> str | None:
    return None if value is None else "yes" if value else "no"


def _in_words(treatment: Treatment) -> str:
    """Return a treatment and its doses, for example `injection lidocaine 1 mL`."""
    doses = (f"{dose.agent} {dose.volume_ml:g} mL" for dose in treatment.doses)
    return " ".join([treatment.technique.value, ", ".join(doses)]).strip()
