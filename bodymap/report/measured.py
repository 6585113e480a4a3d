"""What was measured and asked beyond the points: drawn pain, range of motion, the fibromyalgia criteria."""

from datetime import tzinfo

from bodymap.atlas.atlas import Atlas
from bodymap.atlas.painful_places import pain_places, tender_places
from bodymap.base.counting import capital
from bodymap.base.text import translate
from bodymap.clinic.chart import Chart
from bodymap.clinic.extent import extent_of, overlap
from bodymap.clinic.fibromyalgia import assess, count_tender
from bodymap.clinic.motion import Moment, RangeOfMotion
from bodymap.clinic.visit import Visit
from bodymap.figure.area_words import area_words, extent_words, overlap_words
from bodymap.figure.criteria_words import assessment_lines, tender_words
from bodymap.report.area_places import place_words, source_words
from bodymap.report.blocks import Block, list_block, table_block
from bodymap.report.tables import movement_name
from bodymap.report.words import day_near


def areas_block(chart: Chart, visit: Visit, atlas: Atlas, zone: tzinfo) -> Block | None:
    """Return the drawn pain as a table: number, place with side, what it is like, its size, whose hand."""
    columns = (
        (translate("report", "No."), 0.25),
        (translate("report", "Where"), 1.5),
        (translate("report", "What it is like"), 1.2),
        (translate("report", "How large"), 1.2),
        (translate("report", "From, drawn by"), 1.2),
        (translate("report", "Note"), 1.2),
    )
    areas = chart.areas_of(visit.id)
    rows = [
        (
            str(number),
            place_words(atlas, area),
            capital(area_words(area)).replace(" / ", "\u00a0/\u00a0"),
            extent_words(extent_of(atlas, area, chart.patient.figure)),
            source_words(chart, area),
            area.note.strip(),
        )
        for number, area in enumerate(areas, start=1)
    ]
    return table_block(translate("report", "Pain as drawn"), columns, rows, _since(chart, visit, atlas, zone))


def _since(chart: Chart, visit: Visit, atlas: Atlas, zone: tzinfo) -> str:
    """Return how far the drawing agrees with that of the visit before; empty where either drew nothing."""
    before = chart.visit_before(visit.id)
    if before is None:
        return ""
    found = overlap(atlas, chart.areas_of(before.id), chart.areas_of(visit.id), chart.patient.figure)
    if found is None:
        return ""
    day = day_near(before.started_at, visit.started_at, zone)
    return translate("report", "Beside the drawing of {day}: {words}.").format(day=day, words=overlap_words(found))


def motion_block(chart: Chart, visit: Visit) -> Block | None:
    """Return the range of motion: each movement with its side, before and after."""
    columns = (
        (translate("report", "Movement"), 1.6),
        (translate("report", "Before"), 0.5),
        (translate("report", "After"), 0.5),
        (translate("report", "Note"), 1.4),
    )
    found: dict[str, dict[Moment, RangeOfMotion]] = {}
    for one in chart.motions_of(visit.id):
        found.setdefault(movement_name(one.joint, one.movement, one.side), {})[one.moment] = one
    rows = [
        (
            name,
            _degrees(moments.get(Moment.BEFORE)),
            _degrees(moments.get(Moment.AFTER)),
            " ".join(one.note.strip() for one in moments.values() if one.note.strip()),
        )
        for name, moments in found.items()
    ]
    return table_block(translate("report", "Range of motion"), columns, rows)


def _degrees(measured: RangeOfMotion | None) -> str:
    return "" if measured is None else f"{measured.degrees:g}°"


def criteria_block(chart: Chart, visit: Visit) -> Block | None:
    """Return the results of the fibromyalgia criteria in the app's words, and the places that they rest on."""
    lines: list[str] = []
    answers = chart.fibromyalgia_of(visit.id)
    if answers is not None:
        lines += assessment_lines(assess(answers, pain_places()))
        named = [place.name for place in pain_places() if place.key in answers.wpi]
        if named:
            lines.append(translate("report", "Painful places: {0}.").format("; ".join(named)))
    pressed = chart.tender_points_of(visit.id)
    if pressed is not None and pressed.examined:
        lines.append(translate("report", "Tender points: {0}.").format(tender_words(count_tender(pressed))))
        tender = [place.name for place in tender_places() if place.key in pressed.tender]
        if tender:
            lines.append(translate("report", "Tender: {0}.").format("; ".join(tender)))
    if lines:
        lines.append(translate("report", "Criteria that are met do not by themselves name an illness."))
    return list_block(translate("report", "Fibromyalgia criteria"), lines)
