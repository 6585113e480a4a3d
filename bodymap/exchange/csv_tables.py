"""The records as four tables for a spreadsheet or a statistics program: findings, treatments, areas, scores.

One row per record that counts, in visits that count (none that was struck out or entered in error), patient by patient,
oldest visit first. Words are those of the records (`active`, `dry-needling`), in every language. Positions are
millimetres in the view's frame, times UTC.
"""

from collections.abc import Callable, Iterable, Iterator
from enum import StrEnum
from typing import Any

import msgspec

from bodymap.atlas.atlas import load_atlas
from bodymap.clinic.chart import Chart
from bodymap.clinic.extent import extent_of
from bodymap.clinic.treatment import Dose, Treatment
from bodymap.clinic.visit import Visit
from bodymap.exchange.csv_cells import lines
from bodymap.exchange.csv_columns import PATIENT, POINT, SUBJECT, VISIT, Column, Row, of
from bodymap.exchange.csv_scores import scores_of

_PLACE = (
    Column(
        "view", "word", "", "The view of the atlas in which it was marked.", lambda row: row.record.place.view.value
    ),
    Column("x_mm", "number", "mm", "Where, from the left of the view.", lambda row: row.record.place.x),
    Column("y_mm", "number", "mm", "Where, from the top of the view.", lambda row: row.record.place.y),
    Column("depth", "word", "", "The depth that was shown.", lambda row: row.record.place.depth.value),
)
_NRS = "0-10"
_NOTE = of("note", "text", "", "What was written.")


class Rows(StrEnum):
    """What a row is."""

    FINDINGS = "findings"
    TREATMENTS = "treatments"
    AREAS = "areas"
    SCORES = "scores"


class Table(msgspec.Struct, frozen=True):
    """One of the tables: what a row is in words, its columns after those of patient and visit, and its rows."""

    words: str
    columns: tuple[Column, ...]
    rows_of: Callable[[Chart, Visit], Iterable[dict[str, Any]]]

    def all_columns(self, *, nameless: bool = False) -> tuple[Column, ...]:
        """Return every column; without names the patient's are others, and nothing that somebody wrote is there."""
        if not nameless:
            return (*PATIENT, *VISIT, *self.columns)
        return (*SUBJECT, *VISIT, *(one for one in self.columns if one.name not in _WRITTEN))


_WRITTEN = ("note", "lots", "expiries", "clinician")


def table_parts(
    rows: Rows, charts: Iterable[Chart], *, nameless: bool = False, semicolon: bool = False
) -> Iterator[bytes]:
    """Yield a table piece by piece; with `nameless` the charts are de-identified ones."""
    table = TABLES[rows]
    columns = table.all_columns(nameless=nameless)
    getters = [column.get for column in columns]
    found = ([get(row) for get in getters] for chart in charts for row in _rows(table, chart))
    return lines([column.name for column in columns], found, semicolon=semicolon)


def table_csv(rows: Rows, charts: Iterable[Chart], *, nameless: bool = False) -> bytes:
    """Return a whole table."""
    return b"".join(table_parts(rows, charts, nameless=nameless))


def _rows(table: Table, chart: Chart) -> Iterator[Row]:
    visits = chart.current_visits
    for visit in visits:
        for one in table.rows_of(chart, visit):
            yield Row(chart=chart, visit=visit, first=visits[0].started_at.date(), **one)


def _findings(chart: Chart, visit: Visit) -> Iterator[dict[str, Any]]:
    done: dict[str, list[Treatment]] = {}
    for one in chart.treatments_of(visit.id):
        done.setdefault(one.point_id, []).append(one)
    for finding in chart.findings_of(visit.id):
        point = chart.point_of[finding.point_id]
        yield {"record": finding, "point": point, "more": done.get(point.id, [])}


def _treatments(chart: Chart, visit: Visit) -> Iterator[dict[str, Any]]:
    return ({"record": one, "point": chart.point_of[one.point_id]} for one in chart.treatments_of(visit.id))


def _areas(chart: Chart, visit: Visit) -> Iterator[dict[str, Any]]:
    for one in chart.areas_of(visit.id):
        at = chart.finding(one.finding_id) if one.finding_id else None
        yield {"record": one, "point": None if at is None else chart.point_of[at.point_id]}


def _scores(chart: Chart, visit: Visit) -> Iterator[dict[str, Any]]:
    return ({"record": one, "point": one.point} for one in scores_of(chart, visit))


def _doses(what: Callable[[Dose], Any]) -> Callable[[Row], str | None]:
    """Return what joins something of each dose, in the order of the doses; nothing where no dose has it."""

    def get(row: Row) -> str | None:
        said = ["" if (value := what(dose)) is None else str(value) for dose in row.record.doses]
        return "; ".join(said) if any(said) else None

    return get


def _volume(row: Row) -> float | None:
    return round(sum(dose.volume_ml for dose in row.record.doses), 6) if row.record.doses else None


def _in_words(row: Row) -> str | None:
    said = []
    for one in row.more:
        doses = ", ".join(f"{dose.agent} {dose.volume_ml:g} mL" for dose in one.doses)
        said.append(" ".join(part for part in (one.technique.value, doses) if part))
    return "; ".join(said) or None


def _cm2(row: Row) -> float:
    return round(extent_of(load_atlas(), row.record, row.chart.patient.figure).cm2, 1)


def _middle(axis: int) -> Callable[[Row], float]:
    """Return what finds the middle of an area's bounds along an axis."""

    def get(row: Row) -> float:
        values: list[float] = [corner[axis] for ring in row.record.rings for corner in ring]
        return round((min(values) + max(values)) / 2, 1)

    return get


TABLES = {
    Rows.FINDINGS: Table(
        "What one visit found at one trigger point.",
        (
            Column("pain_now_0_10", "integer", _NRS, "The visit's pain now (NRS).", lambda row: row.visit.pain_now),
            Column(
                "pain_worst_0_10", "integer", _NRS, "The visit's worst pain (NRS).", lambda row: row.visit.pain_worst
            ),
            Column(
                "pain_average_0_10",
                "integer",
                _NRS,
                "The visit's average pain (NRS).",
                lambda row: row.visit.pain_average,
            ),
            of("finding_id", "text", "", "The finding's record.", "id"),
            *POINT,
            *_PLACE,
            of("nrs_0_10", "integer", _NRS, "Pain at the point (NRS); empty: not asked.", "nrs"),
            of("activity", "word", "", "active, latent, not-found or unknown."),
            of("taut_band", "yes-no", "", "Taut band; empty: not examined."),
            of("spot_tenderness_0_4", "integer", "0-4", "Spot tenderness.", "spot_tenderness"),
            of("recognised_pain", "yes-no", "", "The patient knows this pain."),
            of("referred_pain", "yes-no", "", "Pain elsewhere while it is pressed."),
            of("local_twitch", "yes-no", "", "Local twitch response."),
            of("jump_sign", "yes-no", "", "Jump sign."),
            of("ppt_kpa", "number", "kPa", "Pressure pain threshold."),
            of(
                "ppt_other_side_kpa", "number", "kPa", "Threshold at the same place of the other side.", "ppt_other_kpa"
            ),
            Column("treatments", "text", "", "What was done at the point in this visit, in short.", _in_words),
            _NOTE,
        ),
        _findings,
    ),
    Rows.TREATMENTS: Table(
        "What was done at one trigger point in one visit.",
        (
            of("treatment_id", "text", "", "The treatment's record.", "id"),
            *POINT,
            of("technique", "word", "", "injection, dry-needling or manual."),
            of("method", "word", "", "Which manual technique."),
            Column("agents", "text", "", "Agents of an injection, by their ids.", _doses(lambda dose: dose.agent)),
            Column(
                "concentrations",
                "text",
                "the agent's own",
                "Their concentrations, in the order of the agents.",
                _doses(lambda dose: dose.concentration),
            ),
            Column(
                "volumes_ml",
                "text",
                "mL",
                "Their volumes, in the order of the agents.",
                _doses(lambda dose: dose.volume_ml),
            ),
            Column("total_volume_ml", "number", "mL", "All volumes together.", _volume),
            Column("lots", "text", "", "Their lots.", _doses(lambda dose: dose.lot or None)),
            Column("expiries", "text", "", "Their expiry dates.", _doses(lambda dose: dose.expiry)),
            of("needle_gauge", "integer", "gauge", "The needle."),
            of("needle_length_mm", "number", "mm", "The needle's length."),
            of("guidance", "word", "", "palpation, ultrasound or unknown."),
            of("twitch_elicited", "yes-no", "", "A local twitch was elicited."),
            of("passes", "integer", "", "How often the needle went in."),
            of("complications", "text", "", "What went wrong; none: nothing did; empty: not recorded."),
            of("consent", "yes-no", "", "The patient agreed."),
            of("nrs_before_0_10", "integer", _NRS, "Pain at the point before (NRS).", "nrs_before"),
            of("nrs_after_0_10", "integer", _NRS, "Pain at the point after (NRS).", "nrs_after"),
            of("done_at_utc", "time", "UTC", "When it was done.", "done_at"),
            _NOTE,
        ),
        _treatments,
    ),
    Rows.AREAS: Table(
        "One region that the patient says hurts.",
        (
            of("area_id", "text", "", "The area's record.", "id"),
            of("view", "word", "", "The view of the atlas on which it was drawn."),
            of("view_side", "word", "", "In a close-up: which hand, foot or side; else midline.", "side"),
            Column("area_cm2", "number", "cm²", "Its size on the reference body, within the skin.", _cm2),
            Column("pieces", "integer", "", "Outlines: pieces and holes.", lambda row: len(row.record.rings)),
            Column("middle_x_mm", "number", "mm", "The middle of its bounds, from the left of the view.", _middle(0)),
            Column("middle_y_mm", "number", "mm", "The middle of its bounds, from the top of the view.", _middle(1)),
            of("qualities", "text", "", "What the pain is like: aching, burning ..."),
            of("nrs_0_10", "integer", _NRS, "Pain in the area (NRS).", "nrs"),
            of("felt", "word", "", "surface, deep or unknown."),
            of("drawn_by", "word", "", "clinician or patient."),
            Column(
                "referred_from_point",
                "text",
                "",
                "The letter of the point whose referred pain it is.",
                lambda row: row.point and row.point.letter,
            ),
            _NOTE,
        ),
        _areas,
    ),
    Rows.SCORES: Table(
        "One score: of a visit, of a finding, of a treatment or of an area.",
        (
            of("about", "word", "", "visit, finding, treatment or area."),
            of("record_id", "text", "", "The record that the score is in."),
            *POINT,
            of("score", "word", "", "Which score: pain-now, peg-pain, nrs-before, spot-tenderness ..."),
            of("value", "number", "", "The score."),
            of("lowest", "integer", "", "The lowest value that this score can have."),
            of("highest", "integer", "", "The highest value that this score can have."),
        ),
        _scores,
    ),
}
