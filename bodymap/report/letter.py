"""The referral letter: to whom, about whom, what the clinician says, the findings in short, the map, the signature."""

from bodymap.atlas.atlas import Atlas
from bodymap.base.counting import capital
from bodymap.base.text import translate
from bodymap.clinic.chart import Chart
from bodymap.clinic.comparison import compare
from bodymap.clinic.treatment import Treatment
from bodymap.clinic.visit import Visit
from bodymap.figure.clinical_tables import agents
from bodymap.figure.treatment_words import done_words, scores_words
from bodymap.report.area_places import drawn_words
from bodymap.report.blocks import Block, table_block
from bodymap.report.closer import looks_of
from bodymap.report.frame import Data, frame, local_day, paper_pdf
from bodymap.report.known import alert_words
from bodymap.report.maps import LOCATOR_GAP, picture_of, plans_of
from bodymap.report.nameless import handed_out
from bodymap.report.options import SummaryOptions, in_its_language
from bodymap.report.story import lead, sentences
from bodymap.report.whose import facts_of, name_of, nameless_words, running_words, visit_record
from bodymap.report.wishes import LetterWish
from bodymap.report.words import found_words, long_day, point_name, signatures, status_words

_TEMPLATE = "letter.typ"
_USUAL = LetterWish()
_SHORT = 1_200  # characters that have room beside a map
_ONE, _MORE, _LARGE = (78.0, 76.0), (78.0, 68.0), (166.0, 132.0)  # mm of paper for a map


@in_its_language
def letter_pdf(chart: Chart, visit_id: str, atlas: Atlas, options: SummaryOptions, wish: LetterWish = _USUAL) -> bytes:
    """Return a letter about one visit as a PDF; KeyError for a visit of somebody else."""
    given = handed_out(chart, (visit_id,), options)
    chart, options, visit = given.chart, given.options, given.chart.visit(given.visit_ids[0])
    pictures: dict[str, str] = {}
    data = _frame(chart, visit, options, pictures) | _said(chart, visit, options, wish)
    story = _story(chart, visit, atlas, options)
    data |= {
        "story": story,
        "short": sum(len(words) for words in story) < _SHORT,
        "table": _table(chart, visit, atlas, options),
        "maps": _maps(chart, visit, atlas, pictures),
        "signatures": signatures(chart, visit, options.zone),
        "writer": visit.clinician_name,
    }
    return paper_pdf(_TEMPLATE, data, pictures, options)


def _frame(chart: Chart, visit: Visit, options: SummaryOptions, pictures: dict[str, str]) -> Data:
    return frame(
        options,
        pictures,
        heading=translate("report", "Letter"),
        day=local_day(visit.started_at, options.zone),
        name=name_of(chart.patient, options),
        running=running_words(chart.patient, options),
        record=visit_record(chart, visit),
        author=(visit.clinician_name,),
        draft=status_words(visit),
    ) | {"nameless": nameless_words(options)}


def _said(chart: Chart, visit: Visit, options: SummaryOptions, wish: LetterWish) -> Data:
    """Return what the clinician wrote, and the usual words where nothing was written."""
    name = name_of(chart.patient, options)
    about = ", ".join([name, *facts_of(chart.patient, visit, options)])
    return {
        "to": wish.to.strip(),
        "salutation": wish.salutation.strip() or translate("report", "Dear colleague,"),
        "subject": wish.subject.strip() or about,
        "about": about if wish.subject.strip() else "",
        "paragraph": wish.paragraph.strip(),
        "closing": wish.closing.strip() or translate("report", "Yours sincerely,"),
        "findings_title": translate("report", "Findings on {0}").format(
            long_day(local_day(visit.started_at, options.zone))
        ),
    }


def _story(chart: Chart, visit: Visit, atlas: Atlas, options: SummaryOptions) -> list[str]:
    """Return the findings in short: pain, points, what changed, allergies, the plan."""
    zone = options.zone
    strong, rest = lead(chart, visit, zone)
    told = sentences(chart, visit, compare(chart, visit.id), atlas, zone)
    drawn, plan = drawn_words(chart, visit.id, atlas), visit.plan.strip()
    parts = (
        " ".join(part for part in (strong + rest, told) if part),
        translate("report", "Pain as drawn: {0}").format(drawn) if drawn else "",
        alert_words(chart, visit),
        translate("report", "Plan: {0}").format(plan) if plan else "",
    )
    return [part for part in parts if part]


def _table(chart: Chart, visit: Visit, atlas: Atlas, options: SummaryOptions) -> Block | None:
    columns = (
        ("", 0.0),
        (translate("report", "Trigger point"), 1.4),
        (translate("report", "Pain (NRS)"), 0.5),
        (translate("report", "Found"), 1.4),
        (translate("report", "Treated (before → after)"), 1.5),
    )
    done: dict[str, list[Treatment]] = {}
    for one in chart.treatments_of(visit.id):
        done.setdefault(one.point_id, []).append(one)
    rows = []
    for finding in chart.findings_of(visit.id):
        point = chart.point_of[finding.point_id]
        found, _ = found_words(finding, options.units)
        nrs = "\u2013" if finding.nrs is None else str(finding.nrs)
        treated = "\n".join(_treated(one) for one in done.get(point.id, []))
        rows.append((point.letter, point_name(point, atlas), nrs, capital(found), treated))
    return table_block(translate("report", "Trigger points"), columns, rows)


def _treated(treatment: Treatment) -> str:
    words = (done_words(treatment, agents()), scores_words(treatment))
    return " · ".join(part for part in words if part)


def _maps(chart: Chart, visit: Visit, atlas: Atlas, pictures: dict[str, str]) -> list[Data]:
    """Return the maps of the visit, two beside each other, each with the small whole figure."""
    plans = plans_of(chart, visit.id, atlas)
    room = _ONE if len(plans) == 1 else _MORE
    looks = [look for plan in plans for look in looks_of(plan, chart, visit.id, atlas, room)]
    maps: list[Data] = []
    for look in looks:
        picture = picture_of(look.plan, chart, atlas, *(_LARGE if look.large and len(looks) > 1 else room))
        number = len(maps)
        pictures[f"map{number}"] = picture.svg
        if picture.locator:
            pictures[f"locator{number}"] = picture.locator
        maps.append(
            {
                "key": f"map{number}",
                "width": picture.width,
                "total": picture.width + (picture.locator_width + LOCATOR_GAP if picture.locator else 0.0),
                "wide": look.large and len(looks) > 1,
                "caption": picture.caption,
                "alt": picture.alt,
                "locator": f"locator{number}" if picture.locator else "",
                "locator_width": picture.locator_width,
            }
        )
    return maps
