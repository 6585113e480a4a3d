"""The visit summary: the paper that the patient takes home and the colleague files.

The same records give the same bytes; nothing touches the disk. Any thread or process may ask; typst itself takes
tens of milliseconds, so a window asks through `bodymap.report.process`.
"""

from collections.abc import Mapping
from datetime import UTC, datetime, tzinfo

import msgspec

from bodymap.atlas.atlas import Atlas
from bodymap.base.text import translate
from bodymap.clinic.chart import Chart
from bodymap.clinic.comparison import compare
from bodymap.clinic.visit import Visit
from bodymap.figure.svg import svg_of
from bodymap.figure.theme import LIGHT
from bodymap.figure.trend import Score, TrendLine, TrendSize, trend_ops
from bodymap.report.attached import finish
from bodymap.report.blocks import filled
from bodymap.report.closer import Look, looks_of
from bodymap.report.engine import engine
from bodymap.report.frame import frame, local_day, missing_note, printed
from bodymap.report.given import care_block, doses_block, set_aside_block, situation_of
from bodymap.report.history_trends import treated_event
from bodymap.report.known import alert_words, known_block
from bodymap.report.maps import LOCATOR_GAP, LOCATOR_WIDTH, picture_of, plans_of, scale_of
from bodymap.report.measured import areas_block, criteria_block, motion_block
from bodymap.report.nameless import handed_out, nameless_name, nameless_note
from bodymap.report.options import SummaryOptions, in_its_language
from bodymap.report.photos import files_block, photos
from bodymap.report.rows import long_notes, rows, shared_details
from bodymap.report.story import lead, sentences
from bodymap.report.words import (
    addenda,
    error_words,
    long_day,
    patient_facts,
    patient_name,
    record_number,
    record_version,
    signatures,
    status_words,
)

__all__ = ["SummaryInput", "SummaryOptions", "summary_input", "summary_pdf", "warm"]

_TEMPLATE = "summary.typ"
_TREND = TrendSize(80.0, 36.0, 2.6)
_SHORT = 420  # characters of a text that stands beside the map; longer ones follow the table
_ONE_MAP, _TWO_MAPS, _MORE_MAPS = (84.0, 90.0), (84.0, 92.0), (84.0, 74.0)  # mm of paper for each map
_LARGE_MAP = (174.0, 138.0)
_LEAST_CAPTION = 52.0
_BETWEEN_MAPS = 6.0
_WIDTHS = {"A4": 174.0, "Letter": 179.9}  # mm of a line
_LOWER = (0.0, 8.0, 16.0, 24.0)  # mm by which maps may be lower so that they need fewer rows
_NO_FILES: Mapping[str, bytes] = {}


class SummaryInput(msgspec.Struct, frozen=True):
    """What the template is given: its data, the pictures as SVG texts, and the document's date."""

    data: dict[str, object]
    pictures: dict[str, str]
    at: datetime


@in_its_language
def summary_pdf(
    chart: Chart, visit_id: str, atlas: Atlas, options: SummaryOptions, files: Mapping[str, bytes] = _NO_FILES
) -> bytes:
    """Return the summary of one visit as a PDF; KeyError for a visit of somebody else.

    `files`: the bytes of its attachments by their ids; one that is not among them is named and not shown.
    """
    prepared = summary_input(chart, visit_id, atlas, options, files)
    made = engine().pdf(_TEMPLATE, prepared.data, prepared.pictures, prepared.at)
    return finish(made, options.attached, options.password)


def warm() -> None:
    """Prepare what the first summary needs: fonts, typst, the atlas, both main plates, the zones of drawn pain."""
    from bodymap.atlas.atlas import load_atlas
    from bodymap.report.sample import sample_chart_with_pain

    chart = sample_chart_with_pain()
    summary_pdf(chart, chart.visits[0].id, load_atlas(), SummaryOptions())


@in_its_language
def summary_input(
    chart: Chart, visit_id: str, atlas: Atlas, options: SummaryOptions, files: Mapping[str, bytes] = _NO_FILES
) -> SummaryInput:
    """Return everything that the template prints, in words; without the name where that is wanted."""
    ours = handed_out(chart, (visit_id,), options)
    chart, (visit_id,), options = ours.chart, ours.visit_ids, ours.options
    visit = chart.visit(visit_id)
    zone = options.zone
    pictures: dict[str, str] = {}
    data: dict[str, object] = {
        **_around(chart, visit, options, pictures),
        **_story(chart, visit, atlas, zone),
        **_blocks(chart, visit, atlas, options, files),
        "map_rows": _map_rows(chart, visit_id, atlas, pictures, _WIDTHS[options.paper]),
        "between_maps": _BETWEEN_MAPS,
        "trend": _trend(chart, visit, zone, pictures),
        "rows": rows(chart, visit, atlas, options.units),
        "shared": shared_details(chart, visit),
        "long_notes": long_notes(chart, visit, atlas),
        "photos": photos(chart, visit, atlas, files, pictures),
    }
    shown = printed(data)
    data = shown if isinstance(shown, dict) else data
    data["missing"] = missing_note(data)
    day = local_day(visit.started_at, zone)
    return SummaryInput(data, pictures, datetime(day.year, day.month, day.day, tzinfo=UTC))


def _blocks(
    chart: Chart, visit: Visit, atlas: Atlas, options: SummaryOptions, files: Mapping[str, bytes]
) -> dict[str, object]:
    """Return what stands below the table of the points: what was measured, given, known, and what to do at home."""
    zone = options.zone
    situation = situation_of(chart, visit, zone, options.limits)
    return {
        "measured": filled(
            areas_block(chart, visit, atlas, zone),
            doses_block(situation),
            motion_block(chart, visit),
            criteria_block(chart, visit),
            known_block(chart, visit, zone, pounds=options.pounds),
            set_aside_block(chart, visit, atlas, zone),
        ),
        "files": filled(files_block(chart, visit, atlas, files)),
        "care": filled(care_block(situation)),
    }


def _around(chart: Chart, visit: Visit, options: SummaryOptions, pictures: dict[str, str]) -> dict[str, object]:
    """Return who, when, for whom: all that stands around the content."""
    zone, bare = options.zone, options.without_name
    name = nameless_name(chart.patient) if bare else patient_name(chart.patient)
    number = translate("report", "Chart {0}").format(chart.patient.chart_number)
    framed = frame(
        options,
        pictures,
        heading=translate("report", "Visit summary"),
        day=local_day(visit.started_at, zone),
        name=name,
        running=name if bare else f"{name} · {number}",
        record=translate("report", "Record {number}, version {version}").format(
            number=record_number(visit), version=record_version(chart, visit)
        ),
        author=(visit.clinician_name,),
        draft=status_words(visit),
    )
    return framed | {
        "facts": patient_facts(chart.patient, visit, zone, bare=bare),
        "alerts": alert_words(chart, visit),
        "error": error_words(visit, zone),
        "nameless": nameless_note() if bare else "",
        "signatures": signatures(chart, visit, zone),
        "addenda": addenda(chart, visit, zone),
        "photos_title": translate("report", "Photos"),
    }


def _story(chart: Chart, visit: Visit, atlas: Atlas, zone: tzinfo) -> dict[str, object]:
    """Return the sentences and the texts that the clinician wrote."""
    strong, rest = lead(chart, visit, zone)
    comparison = compare(chart, visit.id)
    beside, below = _texts(visit)
    return {
        "lead": strong,
        "lead_rest": rest,
        "story": sentences(chart, visit, comparison, atlas, zone),
        "beside": beside,
        "sections": below,
        "table": translate("report", "Trigger points"),
        "columns": [
            translate("report", "Trigger point"),
            translate("report", "Pain (NRS)"),
            translate("report", "Since last visit"),
            translate("report", "Found"),
            translate("report", "Treated (before → after)"),
        ],
    }


def _texts(visit: Visit) -> tuple[list[dict[str, str]], list[dict[str, str]]]:
    """Return what the clinician wrote: the short texts, for beside the map, and the long ones, for below the table."""
    texts = (
        {"title": translate("report", "Reason for the visit"), "text": visit.reason.strip()},
        {"title": translate("report", "Plan"), "text": _plan(visit)},
        {"title": translate("report", "Notes"), "text": visit.notes.strip()},
    )
    beside: list[dict[str, str]] = []
    below: list[dict[str, str]] = []
    room = _SHORT
    for text in texts:
        if not text["text"]:
            continue
        fits = len(text["text"]) <= room
        (beside if fits else below).append(text)
        room -= len(text["text"]) if fits else 0
    return beside, below


def _plan(visit: Visit) -> str:
    """Return the plan, and the day on which the patient should come again."""
    again = ""
    if visit.follow_up_on is not None:
        again = translate("report", "Come again on {0}.").format(long_day(visit.follow_up_on))
    return "\n".join(part for part in (visit.plan.strip(), again) if part)


def _map_rows(
    chart: Chart, visit_id: str, atlas: Atlas, pictures: dict[str, str], line: float
) -> list[list[dict[str, object]]]:
    """Return the maps' data, row by row."""
    maps = _maps(chart, visit_id, atlas, pictures, line)
    rows = _in_rows([float(str(one["total"])) for one in maps], line)
    return [[maps[index] for index in row] for row in rows]


def _maps(chart: Chart, visit_id: str, atlas: Atlas, pictures: dict[str, str], line: float) -> list[dict[str, object]]:
    """Return the maps' data, and put their pictures with the others."""
    plans = plans_of(chart, visit_id, atlas)
    usual = {1: _ONE_MAP, 2: _TWO_MAPS}.get(len(plans), _MORE_MAPS)
    looks = [look for plan in plans for look in looks_of(plan, chart, visit_id, atlas, usual)]
    if len(looks) > 2:
        usual = _fewest_rows(looks, usual, line)
    maps: list[dict[str, object]] = []
    for index, look in enumerate(looks):
        picture = picture_of(look.plan, chart, atlas, *(_LARGE_MAP if look.large and len(looks) > 1 else usual))
        key, locator = f"map{index}", f"locator{index}" if picture.locator else ""
        pictures[key] = picture.svg
        if locator:
            pictures[locator] = picture.locator
        maps.append(
            {
                "key": key,
                "width": picture.width,
                "total": _total(picture.width, bool(locator)),
                "caption": picture.caption,
                "alt": picture.alt,
                "locator": locator,
                "locator_width": picture.locator_width,
            }
        )
    return maps


def _total(width: float, located: bool) -> float:
    """Return the width of a map with the small figure beside it."""
    return max(width + (LOCATOR_WIDTH + LOCATOR_GAP if located else 0.0), _LEAST_CAPTION)


def _fewest_rows(looks: list[Look], room: tuple[float, float], line: float) -> tuple[float, float]:
    """Return the room for each map, lower by some mm if that saves a row of them."""
    rooms = [(room[0], room[1] - less) for less in _LOWER]
    rows = []
    for one in rooms:
        scales = [scale_of(look.plan, *(_LARGE_MAP if look.large else one)) for look in looks]
        widths = [
            _total(look.plan.section.width * scale, look.plan.region is not None)
            for look, scale in zip(looks, scales, strict=True)
        ]
        rows.append(len(_in_rows(widths, line)))
    return rooms[rows.index(min(rows))]


def _in_rows(widths: list[float], line: float) -> list[list[int]]:
    """Return which maps stand in each row, as many as a line of the paper (mm) holds."""
    rows: list[list[int]] = []
    left = 0.0
    for index, width in enumerate(widths):
        if not rows or width > left:
            rows.append([])
            left = line
        rows[-1].append(index)
        left -= width + _BETWEEN_MAPS
    return rows


def _trend(chart: Chart, visit: Visit, zone: tzinfo, pictures: dict[str, str]) -> dict[str, object] | None:
    """Return the small chart of pain now up to this visit; none with fewer than two scores."""
    visits = [one for one in chart.current_visits if (one.started_at, one.id) <= (visit.started_at, visit.id)]
    asked = [(one, one.pain_now) for one in visits if one.pain_now is not None]
    if len(asked) < 2:
        return None
    line = TrendLine("", tuple(Score(one.started_at, score) for one, score in asked))
    events = tuple(event for one in visits if (event := treated_event(chart, one)) is not None)
    ops = trend_ops((line,), events, _TREND, LIGHT, zone)
    pictures["trend"] = svg_of(ops, (0, 0, _TREND.width, _TREND.height))
    listed = [f"{long_day(one.started_at.astimezone(zone).date())}: {score}" for one, score in asked]
    return {
        "width": _TREND.width,
        "caption": translate("report", "Pain now at each visit, 0 to 10."),
        "alt": translate("report", "Pain now at each visit, 0 to 10. {0}.").format("; ".join(listed)),
    }
