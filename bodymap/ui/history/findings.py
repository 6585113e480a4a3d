"""Every finding that was ever recorded of a patient, as rows of one table, and what they can be filtered by."""

from datetime import date, tzinfo

import msgspec

from bodymap.atlas.atlas import Atlas
from bodymap.atlas.model import Side
from bodymap.base.text import translate
from bodymap.clinic.chart import Chart
from bodymap.clinic.finding import Activity, Finding, letter_index
from bodymap.clinic.patient import fold
from bodymap.clinic.treatment import Treatment
from bodymap.clinic.visit import Visit
from bodymap.ui.consult.treated import technique_word
from bodymap.ui.consult.words import activity_word, day, score_word, side_word
from bodymap.ui.row_table import Cell, TableRow


class Filter(msgspec.Struct, frozen=True, kw_only=True):
    """What is listed: muscles whose name holds `muscle`; None: whatever it is. Days are inclusive."""

    muscle: str = ""
    side: Side | None = None
    activity: Activity | None = None
    treated: bool | None = None
    since: date | None = None
    until: date | None = None


def finding_titles() -> list[str]:
    """Return the titles of the columns."""
    return [
        translate("findings", "Date"),
        translate("findings", "Point"),
        translate("findings", "Muscle"),
        translate("findings", "Side"),
        translate("findings", "Pain"),
        translate("findings", "Activity"),
        translate("findings", "Found"),
        translate("findings", "Treated"),
        translate("findings", "Note"),
    ]


def finding_rows(chart: Chart, atlas: Atlas, zone: tzinfo, wanted: Filter) -> tuple[TableRow, ...]:
    """Return the findings that count and fit, newest visit first; the key is the visit's id."""
    names: dict[str, str] = {}
    rows = []
    for visit in reversed(chart.current_visits):
        local = visit.started_at.astimezone(zone).date()
        if (wanted.since is not None and local < wanted.since) or (wanted.until is not None and local > wanted.until):
            continue
        treated: dict[str, list[Treatment]] = {}
        for one in chart.treatments_of(visit.id):
            treated.setdefault(one.point_id, []).append(one)
        for finding in chart.findings_of(visit.id):
            point = chart.point_of[finding.point_id]
            name = names.get(point.muscle) or names.setdefault(point.muscle, atlas.muscle_name(point.muscle))
            done = treated.get(finding.point_id, [])
            if _fits(finding, name, point.side, done, wanted):
                rows.append(_row(chart, visit, finding, name, done, zone))
    return tuple(rows)


def _fits(finding: Finding, name: str, side: Side, done: list[Treatment], wanted: Filter) -> bool:
    return (
        (not wanted.muscle or fold(wanted.muscle) in fold(name))
        and wanted.side in (None, side)
        and wanted.activity in (None, finding.activity)
        and wanted.treated in (None, bool(done))
    )


def _row(chart: Chart, visit: Visit, finding: Finding, name: str, done: list[Treatment], zone: tzinfo) -> TableRow:
    point = chart.point_of[finding.point_id]
    return TableRow(
        visit.id,
        (
            Cell(day(visit.started_at, zone), visit.started_at.timestamp()),
            Cell(point.letter, letter_index(point.letter), strong=True),
            Cell(name),
            Cell(side_word(point.side)),
            Cell(score_word(finding.nrs), -1 if finding.nrs is None else finding.nrs),
            Cell(activity_word(finding.activity)),
            Cell(_signs(finding)),
            Cell(", ".join(dict.fromkeys(technique_word(one.technique) for one in done))),
            Cell(" ".join(finding.note.split())),
        ),
    )


def _signs(finding: Finding) -> str:
    signs = (
        (finding.taut_band, translate("findings", "taut band")),
        (finding.recognised_pain, translate("findings", "recognised pain")),
        (finding.referred_pain, translate("findings", "referred pain")),
        (finding.local_twitch, translate("findings", "twitch")),
        (finding.jump_sign, translate("findings", "jump sign")),
    )
    said = [word for value, word in signs if value]
    if finding.spot_tenderness is not None:
        said.append(translate("findings", "tenderness {0}").format(finding.spot_tenderness))
    return ", ".join(said)
