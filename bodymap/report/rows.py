"""The table of a visit's points, and the notes that are too long for it. In the order of the letters."""

from bodymap.atlas.atlas import Atlas
from bodymap.base.counting import capital
from bodymap.base.text import translate
from bodymap.clinic.chart import Chart
from bodymap.clinic.comparison import PointChange, compare
from bodymap.clinic.finding import Activity, Finding
from bodymap.clinic.treatment import Complication, Technique, Treatment
from bodymap.clinic.visit import Visit
from bodymap.figure.clinical_tables import agents
from bodymap.figure.theme import nrs_colour
from bodymap.figure.treatment_words import (
    complication_word,
    detail_words,
    done_words,
    guidance_word,
    lot_words,
    needle_words,
    scores_words,
)
from bodymap.report.story import change_words
from bodymap.report.words import found_words, point_name

LONG_NOTE = 400  # characters; longer notes follow the table


def rows(chart: Chart, visit: Visit, atlas: Atlas, units: str) -> list[dict[str, object]]:
    """Return the table: a row for each point of this visit."""
    comparison = compare(chart, visit.id)
    changes = {change.point.id: change for change in comparison.points} if comparison.earlier else {}
    done: dict[str, list[dict[str, str]]] = {}
    shared = _shared(chart.treatments_of(visit.id))
    for treatment in chart.treatments_of(visit.id):
        done.setdefault(treatment.point_id, []).append(_done(treatment, shared.get(treatment.technique, ())))
    return [
        _row(finding, chart, atlas, units, changes.get(finding.point_id), done.get(finding.point_id, []))
        for finding in chart.findings_of(visit.id)
    ]


def shared_details(chart: Chart, visit: Visit) -> list[str]:
    """Return what holds for every treatment of a technique, said once: "Each injection: 27 G, 40 mm · ..."."""
    frames = {
        Technique.INJECTION: translate("report", "Each injection: {0}."),
        Technique.DRY_NEEDLING: translate("report", "Each dry needling: {0}."),
        Technique.MANUAL: translate("report", "Each manual treatment: {0}."),
    }
    shared = _shared(chart.treatments_of(visit.id))
    return [frames[technique].format(" · ".join(pieces)) for technique, pieces in shared.items() if pieces]


def _shared(treatments: tuple[Treatment, ...]) -> dict[Technique, tuple[str, ...]]:
    """Return by technique what several treatments have in common; what happened at a point is never among it."""
    found: dict[Technique, tuple[str, ...]] = {}
    for technique in Technique:
        done = [one for one in treatments if one.technique is technique]
        if len(done) < 2:
            continue
        pieces = (
            needle_words(done[0]),
            guidance_word(done[0].guidance),
            *(complication_word(one) for one in done[0].complications if one is Complication.NONE),
            translate("treated", "consent noted") if done[0].consent else "",
            *(lot_words(dose) for dose in done[0].doses),
        )
        said = [set(detail_words(one)) for one in done]
        found[technique] = tuple(one for one in pieces if one and all(one in words for words in said))
    return found


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
    finding: Finding, chart: Chart, atlas: Atlas, units: str, change: PointChange | None, treated: list[dict[str, str]]
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
        "treated": treated,
    }


def _done(treatment: Treatment, shared: tuple[str, ...]) -> dict[str, str]:
    """Return what was done and the scores, then the rest that is not said for all, then the note."""
    scores = scores_words(treatment)
    rest = [one for one in detail_words(treatment) if one != scores and one not in shared]
    first = (done_words(treatment, agents()), scores)
    return {
        "done": " · ".join(one for one in first if one),
        "rest": capital(" · ".join(rest)),
        "note": _note(treatment.note),
    }


def _is_long(note: str) -> bool:
    return len(note.strip()) > LONG_NOTE


def _note(note: str) -> str:
    """Return a note as the table has it."""
    return translate("report", "Note: see below.") if _is_long(note) else note.strip()
