"""The tables of a history: its visits, what became of each point at a visit, treatments and what followed them."""

from collections.abc import Callable, Sequence
from datetime import tzinfo

from bodymap.atlas.atlas import Atlas
from bodymap.base.counting import capital
from bodymap.base.decimals import decimal_words, fixed_words
from bodymap.base.text import translate
from bodymap.clinic.chart import Chart
from bodymap.clinic.comparison import Comparison, PointChange, PointLabel
from bodymap.clinic.finding import Activity, Finding
from bodymap.clinic.progress import points_words
from bodymap.clinic.response import (
    RESPONDER_LEVELS,
    Response,
    ResponseGroup,
    by_agent,
    by_technique,
    grouped,
    responses,
)
from bodymap.clinic.treatment import Technique, Treatment
from bodymap.clinic.visit import Visit
from bodymap.figure.clinical_tables import agents
from bodymap.figure.compared import label_word
from bodymap.figure.response_words import caution, following_words, held_words
from bodymap.figure.treatment_words import done_words, scores_words, technique_word
from bodymap.report.blocks import Block, table_block
from bodymap.report.frame import local_day, table_day
from bodymap.report.history_trends import treated_words
from bodymap.report.words import long_day, point_name

_NONE = "\u2013"


def visits_block(
    chart: Chart, shown: Sequence[Visit], comparisons: dict[str, Comparison], zone: tzinfo
) -> Block | None:
    """Return the table of the visits; one that was entered in error is struck through and says why."""
    columns = (
        (translate("report", "Visit"), 0.0),
        (translate("report", "Pain now"), 0.7),
        (translate("report", "Worst"), 0.5),
        (translate("report", "Average"), 0.65),
        (translate("report", "PEG"), 0.45),
        (translate("report", "Points"), 0.55),
        (translate("report", "Since the visit before"), 2.0),
        (translate("report", "Treated"), 1.5),
        (translate("report", "By"), 1.1),
    )
    rows = [_visit_row(chart, visit, comparisons.get(visit.id), zone) for visit in shown]
    block = table_block(translate("report", "Visits"), columns, rows)
    if block is not None:
        block["struck"] = [number for number, visit in enumerate(shown) if visit.in_error]
    return block


def _visit_row(chart: Chart, visit: Visit, comparison: Comparison | None, zone: tzinfo) -> tuple[str, ...]:
    day = table_day(visit.started_at, zone)
    if visit.in_error:
        return day, "", "", "", "", "", _in_error_words(visit, zone), "", visit.clinician_name
    found = sum(one.activity is not Activity.NOT_FOUND for one in chart.findings_of(visit.id))
    scores = (visit.pain_now, visit.pain_worst, visit.pain_average)
    return (
        day,
        *("" if score is None else str(score) for score in scores),
        "" if visit.peg is None else fixed_words(visit.peg, 1),
        str(found),
        "" if comparison is None else points_words(comparison),
        treated_words(chart, visit),
        _by(visit),
    )


def _in_error_words(visit: Visit, zone: tzinfo) -> str:
    """Return that a visit was entered in error: when, and why."""
    if visit.voided is None:
        return ""
    words = translate("report", "Entered in error, marked on {day}: {reason}")
    return words.format(day=long_day(local_day(visit.voided.at, zone)), reason=visit.voided.reason)


def _by(visit: Visit) -> str:
    if visit.is_draft:
        return translate("report", "{0}, draft").format(visit.clinician_name)
    return visit.clinician_name


def points_block(chart: Chart, comparison: Comparison, atlas: Atlas) -> Block | None:
    """Return what became of each point at a visit, and what was done at it."""
    first = comparison.earlier is None
    columns = (
        ("", 0.0),
        (translate("report", "Trigger point"), 1.6),
        (translate("report", "Before"), 0.4),
        (translate("report", "Pain (NRS)"), 0.5),
        (translate("report", "Change"), 0.6),
        (translate("report", "Found"), 0.6),
        (translate("report", "Treated (before → after)"), 1.7),
    )
    done: dict[str, list[Treatment]] = {}
    for one in chart.treatments_of(comparison.visit.id):
        done.setdefault(one.point_id, []).append(one)
    rows = [_point_row(change, done.get(change.point.id, []), atlas, first=first) for change in comparison.points]
    return table_block("", columns, rows)


def _point_row(change: PointChange, done: list[Treatment], atlas: Atlas, *, first: bool) -> tuple[str, ...]:
    parts = ((done_words(one, agents()), scores_words(one)) for one in done)
    treated = "\n".join(" · ".join(part for part in words if part) for words in parts)
    return (
        change.point.letter,
        point_name(change.point, atlas),
        "" if first else _score(change.before),
        _score(change.now),
        "" if first else label_word(change.label),
        _found(change),
        treated,
    )


def _score(finding: Finding | None) -> str:
    return _NONE if finding is None or finding.nrs is None else str(finding.nrs)


def _found(change: PointChange) -> str:
    if change.now is None or change.label is PointLabel.GONE:
        return ""
    return {
        Activity.ACTIVE: translate("report", "active"),
        Activity.LATENT: translate("report", "latent"),
        Activity.NOT_FOUND: translate("report", "not found"),
        Activity.UNKNOWN: "",
    }[change.now.activity]


def response_blocks(chart: Chart, atlas: Atlas, zone: tzinfo) -> tuple[Block | None, ...]:
    """Return what the treatments did, summed up by technique and by agent, then one by one."""
    found = responses(chart)
    return (
        _groups(translate("report", "Response by technique"), found, by_technique, _technique_name),
        _groups(translate("report", "Response by agent"), found, by_agent, _agent_name),
        _each(chart, found, atlas, zone),
    )


def _groups(
    title: str,
    found: tuple[Response, ...],
    key: Callable[[Response], tuple[str, ...]],
    name: Callable[[str], str],
) -> Block | None:
    levels = [(translate("report", "{0} % or more").format(level), 1.0) for level in RESPONDER_LEVELS]
    columns = (
        ("", 1.6),
        (translate("report", "Treated"), 0.7),
        (translate("report", "Seen again"), 0.8),
        (translate("report", "Median relief"), 0.9),
        *levels,
        (translate("report", "Half of it held, median"), 1.2),
    )
    return table_block(title, columns, [_group_row(one, name(one.key)) for one in grouped(found, key)])


def _group_row(group: ResponseGroup, name: str) -> tuple[str, ...]:
    percent, days = group.median_percent, group.median_days
    return (
        name,
        str(group.count),
        str(group.known),
        _NONE if percent is None else translate("report", "{0} %").format(decimal_words(percent, 0)),
        *(translate("report", "{0} of {1}").format(number, group.known) for number in group.responders),
        _NONE if days is None else translate("report", "{0} days").format(decimal_words(days, 1)),
    )


def _technique_name(key: str) -> str:
    return capital(technique_word(Technique(key)))


def _agent_name(key: str) -> str:
    known = agents().get(key)
    return key if known is None else known.short_name


def _each(chart: Chart, found: tuple[Response, ...], atlas: Atlas, zone: tzinfo) -> Block | None:
    columns = (
        (translate("report", "Day"), 0.0),
        (translate("report", "Trigger point"), 1.8),
        (translate("report", "Treatment"), 1.6),
        (translate("report", "Before"), 0.5),
        (translate("report", "After"), 0.55),
        (translate("report", "At the next visits"), 1.5),
        (translate("report", "Half of it held"), 0.9),
    )
    rows = [_response_row(chart, one, atlas, zone) for one in found]
    return table_block(translate("report", "Treatments and what followed"), columns, rows, caution())


def _response_row(chart: Chart, one: Response, atlas: Atlas, zone: tzinfo) -> tuple[str, ...]:
    point = chart.point_of[one.treatment.point_id]
    return (
        table_day(one.at, zone),
        f"{point.letter} {point_name(point, atlas)}",
        done_words(one.treatment, agents()),
        "" if one.before is None else str(one.before),
        "" if one.after is None else str(one.after),
        following_words(one),
        held_words(one),
    )
