"""The table of a visit's points, and the notes that are too long for it. In the order of the letters."""

from bodymap.atlas.atlas import Atlas
from bodymap.base.counting import capital
from bodymap.base.text import translate
from bodymap.clinic.chart import Chart
from bodymap.clinic.comparison import PointChange, compare
from bodymap.clinic.finding import Activity, Finding
from bodymap.clinic.treatment import Treatment
from bodymap.clinic.visit import Visit
from bodymap.figure.theme import nrs_colour
from bodymap.report.story import change_words
from bodymap.report.words import found_words, point_name, treatment_words

LONG_NOTE = 400  # characters; longer notes follow the table


def rows(chart: Chart, visit: Visit, atlas: Atlas, units: str) -> list[dict[str, object]]:
    """Return the table: a row for each point of this visit."""
    comparison = compare(chart, visit.id)
    changes = {change.point.id: change for change in comparison.points} if comparison.earlier else {}
    treated = _treatments(chart, visit)
    return [
        _row(finding, chart, atlas, units, changes.get(finding.point_id), treated.get(finding.point_id, []))
        for finding in chart.findings_of(visit.id)
    ]


def long_notes(chart: Chart, visit: Visit, atlas: Atlas) -> list[dict[str, object]]:
    """Return the notes that the table only points to, each with its point as the title."""
    treated = _treatments(chart, visit)
    found: list[dict[str, object]] = []
    for finding in chart.findings_of(visit.id):
        point = chart.point_of[finding.point_id]
        title = translate("report", "Note on {letter}, {point}").format(
            letter=point.letter, point=point_name(point, atlas)
        )
        notes = (finding.note, *(treatment.note for treatment in treated.get(point.id, [])))
        found += [{"title": title, "text": note.strip()} for note in notes if _is_long(note)]
    return found


def _treatments(chart: Chart, visit: Visit) -> dict[str, list[Treatment]]:
    """Return the treatments of a visit by point."""
    by_point: dict[str, list[Treatment]] = {}
    for treatment in chart.treatments_of(visit.id):
        by_point.setdefault(treatment.point_id, []).append(treatment)
    return by_point


def _row(
    finding: Finding, chart: Chart, atlas: Atlas, units: str, change: PointChange | None, treated: list[Treatment]
) -> dict[str, object]:
    point, place = chart.point_of[finding.point_id], finding.place
    found, absent = found_words(finding, units)
    fill, ink = ("", "") if finding.nrs is None else nrs_colour(finding.nrs)
    look = {Activity.LATENT: "ring", Activity.NOT_FOUND: "dashed"}.get(finding.activity, "filled")
    return {
        "letter": point.letter,
        "muscle": point_name(point, atlas),
        "place": capital(atlas.place_in_words(place.view, place.x, place.y, point.side, point.muscle)),
        "nrs": "\u2013" if finding.nrs is None else str(finding.nrs),
        "fill": fill,
        "ink": ink,
        "look": look if finding.nrs is not None or look == "dashed" else "empty",
        "change": change_words(change),
        "found": found,
        "absent": absent,
        "note": _note(finding.note),
        "treated": [_done(treatment) for treatment in treated],
    }


def _done(treatment: Treatment) -> str:
    words, note = treatment_words(treatment), _note(treatment.note)
    return f"{words}. {note}" if note else words


def _is_long(note: str) -> bool:
    return len(note.strip()) > LONG_NOTE


def _note(note: str) -> str:
    """Return a note as the table has it."""
    return translate("report", "Note: see below.") if _is_long(note) else note.strip()
