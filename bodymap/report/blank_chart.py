"""An empty body chart to print and to write on: every view with its side words, name and day, scale, legend.

For a patient it carries name, chart number and figure; for nobody there are lines to write them on. Lengths are mm.
"""

from collections.abc import Sequence
from datetime import date

import msgspec

from bodymap.atlas.atlas import Atlas
from bodymap.atlas.close_ups import ONE_SIDED
from bodymap.atlas.model import WHOLE_BODY, Depth, Figure, View
from bodymap.base.text import translate
from bodymap.clinic.chart import Chart
from bodymap.clinic.patient import Patient
from bodymap.figure.words import orientation
from bodymap.report.frame import Data, frame, local_day, paper_pdf
from bodymap.report.maps import MapPlan, map_frame, map_svg_of, sided_name
from bodymap.report.options import SummaryOptions, in_its_language
from bodymap.report.sections import body_box
from bodymap.report.whose import chart_record, running_words
from bodymap.report.wishes import BlankChartWish
from bodymap.report.words import long_day, patient_name

_TEMPLATE = "chart.typ"
_USUAL = BlankChartWish()
_NOBODY_DAY = date(2026, 1, 1)  # a chart of nobody has no day of its own: its bytes are always the same
_WIDTH, _GAP = 174.0, 4.0
_HEIGHT, _SMALL_HEIGHT = 126.0, 58.0  # of a picture
_IN_A_ROW = 4


@in_its_language
def blank_chart_pdf(chart: Chart | None, atlas: Atlas, options: SummaryOptions, wish: BlankChartWish = _USUAL) -> bytes:
    """Return an empty chart as a PDF: of a patient, or of nobody (None, and where no name is wanted)."""
    figure = wish.figure if chart is None else chart.patient.figure
    known = None if options.without_name else chart
    if options.without_name:
        options = msgspec.structs.replace(options, clinic_name="", clinic_address="", logo=b"")
    pictures: dict[str, str] = {}
    views = wish.views or WHOLE_BODY
    whole = [view for view in View if view in views and view in WHOLE_BODY]
    close = [view for view in View if view not in WHOLE_BODY and (wish.close_ups or view in views)]
    data = _frame(known, options, pictures) | _words()
    data["fields"] = _fields(None if known is None else known.patient)
    data["body"] = _rows([(view, False) for view in whole], atlas, figure, pictures, _HEIGHT)
    data["close_ups"] = _rows(_both_sides(close), atlas, figure, pictures, _SMALL_HEIGHT)
    return paper_pdf(_TEMPLATE, data, pictures, options)


def _frame(chart: Chart | None, options: SummaryOptions, pictures: dict[str, str]) -> Data:
    """Return what stands around it; its day is written by hand, so none is printed."""
    heading = translate("report", "Body chart")
    nobody = chart is None
    day = _NOBODY_DAY if chart is None else local_day(chart.patient.created_at, options.zone)
    name = "" if chart is None else patient_name(chart.patient)
    data = frame(
        options,
        pictures,
        heading=heading,
        day=day,
        name=name,
        running=heading if chart is None else running_words(chart.patient, options),
        record=translate("report", "Empty body chart") if chart is None else chart_record(chart),
    )
    return data | {"day": "", "title": heading if nobody else f"{heading}: {name}", "head": name or heading}


def _words() -> Data:
    """Return what helps to write on it: the scale, and what to draw how."""
    return {
        "scale_title": translate(
            "report", "How much does it hurt? Mark a number: 0 is no pain, 10 the worst imaginable."
        ),
        "asked": [
            translate("report", "Now"),
            translate("report", "Worst in 7 days"),
            translate("report", "Average in 7 days"),
        ],
        "legend_title": translate("report", "How to draw"),
        "legend": [
            translate("report", "Shade where it hurts, and write a letter into it: A aching, B burning, S stabbing."),
            translate("report", "N numb, T tingling, O other. An arrow shows where pain runs to."),
            translate("report", "A cross is a trigger point; the number beside it is the pain there, 0 to 10."),
            translate("report", "A circle about the cross: injected or needled."),
        ],
        "notes_title": translate("report", "Notes"),
        "close_title": translate("report", "Hands, feet, jaw, neck and pelvic floor"),
    }


def _fields(patient: Patient | None) -> list[list[str]]:
    """Return the boxes to fill in, each with its name and what is known already."""
    name = number = born = ""
    if patient is not None:
        name, number = patient_name(patient), patient.chart_number
        born = "" if patient.birth_date is None else long_day(patient.birth_date)
    return [
        [translate("report", "Name"), name],
        [translate("report", "Chart number"), number],
        [translate("report", "Born"), born],
        [translate("report", "Date"), ""],
        [translate("report", "Seen by"), ""],
    ]


def _both_sides(views: Sequence[View]) -> list[tuple[View, bool]]:
    """Return each close-up, of hand, foot and jaw the right one (turned over) and the left one."""
    return [(view, turned) for view in views for turned in ((True, False) if view in ONE_SIDED else (False,))]


def _rows(
    wanted: Sequence[tuple[View, bool]], atlas: Atlas, figure: Figure, pictures: dict[str, str], height: float
) -> list[list[Data]]:
    """Return the pictures in rows of at most four, those of a row on one scale."""
    made = []
    for start in range(0, len(wanted), _IN_A_ROW):
        row = [_plan(view, turned, atlas, figure) for view, turned in wanted[start : start + _IN_A_ROW]]
        width = (_WIDTH - _GAP * (len(row) - 1)) / len(row)
        scale = min(min(width / plan.section.width, height / plan.section.height) for plan in row)
        made.append([_picture(plan, atlas, scale, pictures) for plan in row])
    return made


def _plan(view: View, turned: bool, atlas: Atlas, figure: Figure) -> MapPlan:
    return MapPlan(
        view=view,
        mirrored=turned,
        figure=figure,
        arm=True,
        depth=Depth.SKIN,
        section=body_box(atlas.drawing(view, figure)),
        region=None,
        marks=(),
    )


def _picture(plan: MapPlan, atlas: Atlas, scale: float, pictures: dict[str, str]) -> Data:
    key = f"view{len(pictures)}"
    pictures[key] = map_svg_of(plan, atlas, scale)
    caption = f"{sided_name(plan)}. {orientation(plan.view, mirrored=plan.mirrored)}"
    alt = translate("report", "{0} Empty, to draw on.").format(caption)
    return {"key": key, "width": map_frame(plan, scale)[2] * scale, "caption": caption, "alt": alt}
