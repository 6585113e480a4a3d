"""The handout: what the patient takes home and reads alone. Large type, plain words, every place with its side.

It says nothing that only a clinician understands; what it rests on is in the summary of the same visit.
"""

from bodymap.atlas.atlas import Atlas
from bodymap.atlas.model import Side
from bodymap.base.counting import capital
from bodymap.base.text import translate
from bodymap.clinic.agents import AgentClass
from bodymap.clinic.area import PainArea
from bodymap.clinic.chart import Chart
from bodymap.clinic.finding import Activity, Finding, TriggerPoint, letter_index
from bodymap.clinic.rules.situation import Situation
from bodymap.clinic.treatment import Technique, Treatment
from bodymap.clinic.visit import Visit
from bodymap.figure.area_words import area_words
from bodymap.figure.clinical_tables import agents, plain_muscles
from bodymap.figure.treatment_words import agent_name
from bodymap.figure.words import side_word, view_name
from bodymap.report.area_places import side_of
from bodymap.report.blocks import filled, list_block, text_block
from bodymap.report.frame import Data, frame, local_day, paper_pdf
from bodymap.report.given import care_lines, situation_of
from bodymap.report.large_maps import large_maps
from bodymap.report.nameless import handed_out
from bodymap.report.options import SummaryOptions, in_its_language
from bodymap.report.whose import facts_of, name_of, nameless_words, running_words, visit_record
from bodymap.report.wishes import HandoutWish
from bodymap.report.words import long_day, status_words

_TEMPLATE = "handout.typ"
_USUAL = HandoutWish()


@in_its_language
def handout_pdf(
    chart: Chart, visit_id: str, atlas: Atlas, options: SummaryOptions, wish: HandoutWish = _USUAL
) -> bytes:
    """Return the patient's paper of one visit as a PDF; KeyError for a visit of somebody else."""
    given = handed_out(chart, (visit_id,), options)
    chart, options, visit = given.chart, given.options, given.chart.visit(given.visit_ids[0])
    pictures: dict[str, str] = {}
    data = _frame(chart, visit, options, pictures)
    data |= _told(chart, visit)
    data["areas"] = _areas(chart, visit, atlas)
    data["maps"] = large_maps(chart, visit.id, atlas, pictures)
    situation = situation_of(chart, visit, options.zone, options.limits)
    data["after"] = filled(*_after(situation))
    data["urgent"] = _urgent(situation, options)
    data["last"] = filled(
        text_block(translate("report", "What we agreed"), visit.plan),
        text_block(translate("report", "A word from us"), wish.note),
    )
    data["next"] = _next(visit)
    return paper_pdf(_TEMPLATE, data, pictures, options)


def _frame(chart: Chart, visit: Visit, options: SummaryOptions, pictures: dict[str, str]) -> Data:
    day = local_day(visit.started_at, options.zone)
    heading = translate("report", "For you to take home")
    title = translate("report", "Your visit on {0}").format(long_day(day))
    return frame(
        options,
        pictures,
        heading=heading,
        day=day,
        name=name_of(chart.patient, options),
        running=running_words(chart.patient, options),
        record=visit_record(chart, visit),
        author=(visit.clinician_name,),
        draft=status_words(visit),
    ) | {
        "facts": facts_of(chart.patient, visit, options),
        "visit": title,
        "nameless": nameless_words(options),
        "seen": _seen(visit),
    }


def _seen(visit: Visit) -> str:
    if not visit.clinician_name:
        return ""
    return translate("report", "You were seen by {0}.").format(visit.clinician_name)


def _told(chart: Chart, visit: Visit) -> Data:
    """Return how the pain is, and every place with what was done there."""
    done: dict[str, list[Treatment]] = {}
    for one in chart.treatments_of(visit.id):
        done.setdefault(one.point_id, []).append(one)
    findings = chart.findings_of(visit.id)
    return {
        "pain_title": translate("report", "Your pain"),
        "pain": _pain(chart, visit),
        "places_title": translate("report", "The places that we looked at"),
        "places": [_place(chart.point_of[one.point_id], one, done.get(one.point_id, [])) for one in findings],
        "legend": translate(
            "report",
            "The number in a circle is how much it hurt there when pressed: 0 is no pain, 10 is the worst pain that you"
            " can imagine. The letter is the place's name. A small triangle: treated today.",
        )
        if findings
        else "",
        "done_title": translate("report", "What was done today"),
        "done": _done(chart, visit),
    }


def _pain(chart: Chart, visit: Visit) -> str:
    """Return the pain of today beside the first time that it was asked."""
    if visit.pain_now is None:
        return ""
    earlier = [one for one in chart.current_visits if one.started_at < visit.started_at and one.pain_now is not None]
    now = translate("report", "Today your pain was {0} of 10.").format(visit.pain_now)
    scale = translate("report", "0 is no pain, 10 is the worst pain that you can imagine.")
    if not earlier:
        return f"{now} {scale}"
    first = translate("report", "When you first came it was {0} of 10.").format(earlier[0].pain_now)
    return f"{now} {first} {scale}"


def _place(point: TriggerPoint, finding: Finding, done: list[Treatment]) -> dict[str, str]:
    words = plain_muscles().get(point.muscle, "")
    name = words if point.side is Side.MIDLINE else _sided(words, point.side)
    told = []
    if finding.activity is Activity.NOT_FOUND:
        told.append(translate("report", "No tender place was found here today."))
    elif finding.nrs is not None:
        told.append(translate("report", "Pain {0} of 10.").format(finding.nrs))
    told += [_treated(one) for one in done]
    return {"letter": point.letter, "name": name, "told": " ".join(told)}


def _areas(chart: Chart, visit: Visit, atlas: Atlas) -> Data | None:
    """Return where drawn pain is, by the numbers on the maps; None where nothing was drawn."""
    areas = chart.areas_of(visit.id)
    if not areas:
        return None
    places = [
        {"letter": str(number), "name": _drawn_place(atlas, area), "told": capital(area_words(area))}
        for number, area in enumerate(areas, start=1)
    ]
    return {"title": translate("report", "Where it hurts, as drawn on the picture"), "places": places}


def _drawn_place(atlas: Atlas, area: PainArea) -> str:
    """Return where an area is in words that need no anatomy: the picture that it is on, and the side."""
    side = side_of(atlas, area)
    words = translate("report", "both sides") if side is Side.MIDLINE else side_word(side)
    return translate("report", "{0}, {1}").format(view_name(area.view), words)


def _sided(words: str, side: Side) -> str:
    return translate("report", "{place}, {side} side").format(place=words, side=side_word(side))


def _treated(treatment: Treatment) -> str:
    """Return what was done at a place, and what it changed."""
    frame = {
        Technique.INJECTION: translate("report", "Injected."),
        Technique.DRY_NEEDLING: translate("report", "Needled."),
        Technique.MANUAL: translate("report", "Treated by hand."),
    }[treatment.technique]
    if treatment.nrs_after is None:
        return frame
    after = translate("report", "Afterwards the pain was {0}.").format(treatment.nrs_after)
    return f"{frame} {after}"


def _done(chart: Chart, visit: Visit) -> list[str]:
    """Return each kind of treatment in a plain sentence, with the letters of the places."""
    found: dict[str, list[str]] = {}
    for one in chart.treatments_of(visit.id):
        letters = found.setdefault(_what(one), [])
        letter = chart.point_of[one.point_id].letter
        if letter not in letters:
            letters.append(letter)
    return [
        translate("report", "{what}. Places: {letters}.").format(
            what=what, letters=", ".join(sorted(letters, key=letter_index))
        )
        for what, letters in found.items()
    ]


def _what(treatment: Treatment) -> str:
    if treatment.technique is Technique.DRY_NEEDLING:
        return translate("report", "A thin needle was put into the muscle for a moment, without any medicine")
    if treatment.technique is Technique.MANUAL:
        return translate("report", "The muscle was treated by hand")
    medicines = [_medicine(dose.agent) for dose in treatment.doses]
    if not medicines:
        return translate("report", "An injection was given into the muscle")
    with_and = translate("report", "{0} and {1}")
    told = medicines[0]
    for one in medicines[1:]:
        told = with_and.format(told, one)
    return translate("report", "An injection was given into the muscle: {0}").format(told)


def _medicine(agent_id: str) -> str:
    """Return a medicine as a patient knows it, with its name."""
    name, known = agent_name(agent_id, agents()), agents().get(agent_id)
    frames = {
        AgentClass.LOCAL_ANAESTHETIC: translate("report", "a numbing medicine ({0})"),
        AgentClass.CORTICOSTEROID: translate("report", "a cortisone medicine ({0})"),
        AgentClass.BOTULINUM_TOXIN: translate("report", "a medicine that relaxes the muscle ({0})"),
        AgentClass.SOLUTION: translate("report", "a solution ({0})"),
    }
    frame = "{0}" if known is None else frames.get(known.agent_class, "{0}")
    return frame.format(name)


def _after(situation: Situation) -> tuple[dict[str, object] | None, ...]:
    lines = [line.words for line in care_lines(situation) if not line.urgent]
    return (list_block(translate("report", "At home"), lines),)


def _urgent(situation: Situation, options: SummaryOptions) -> Data | None:
    """Return when to ring, and where; None where nothing was done that asks for it."""
    lines = [line.words for line in care_lines(situation) if line.urgent]
    if not lines:
        return None
    where = " · ".join(part for part in (options.clinic_name, options.clinic_address) if part)
    return {
        "title": translate("report", "When to ring us or to get help at once"),
        "items": lines,
        "where": translate("report", "You reach us here: {0}").format(where) if where else "",
    }


def _next(visit: Visit) -> Data:
    """Return the next appointment, or a line to write it on."""
    title = translate("report", "Your next appointment")
    return {"title": title, "day": "" if visit.follow_up_on is None else long_day(visit.follow_up_on)}
