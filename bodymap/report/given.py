"""What was given, and what follows from it: doses of the day, advice that was set aside, what to do at home."""

from datetime import tzinfo

from bodymap.atlas.atlas import Atlas
from bodymap.base.text import translate
from bodymap.clinic.agents import AgentClass
from bodymap.clinic.chart import Chart
from bodymap.clinic.clinic_settings import LimitChange
from bodymap.clinic.finding import TriggerPoint
from bodymap.clinic.rules.acts import acts_of
from bodymap.clinic.rules.situation import Situation
from bodymap.clinic.visit import Visit
from bodymap.figure.clinical_tables import AfterCare, after_care, catalogue
from bodymap.figure.dose_words import dose_line, level_words, notes, number, percent, weight_words
from bodymap.figure.signature_words import moment_words
from bodymap.report.blocks import Block, lines_block, table_block, text_block
from bodymap.report.words import point_name

_LEG = frozenset({"pelvis-hip", "thigh", "leg", "foot"})


def situation_of(chart: Chart, visit: Visit, zone: tzinfo, changes: tuple[LimitChange, ...] = ()) -> Situation:
    """Return what was done on the day of a visit, as the rules see it; `changes` are the clinic's own limits."""
    days = {one.id: one.started_at.astimezone(zone).date() for one in chart.visits}
    facts, confirmed = chart.facts_at(visit.id)
    return Situation(
        chart=chart,
        visit=visit,
        today=days[visit.id],
        days=days,
        acts=acts_of(chart, zone),
        catalogue=catalogue(),
        facts=facts,
        facts_day=days.get(facts.visit_id) if facts is not None else None,
        facts_confirmed=confirmed,
        changes=changes,
    )


def doses_block(situation: Situation) -> Block | None:
    """Return the doses of the day, summed for each agent over all points; None where this visit injected nothing."""
    if not any(one.doses for one in situation.this_visit):
        return None
    doses = situation.doses
    lines = []
    for one in doses.agents:
        volume = translate("report", "{0}\u00a0mL in all").format(number(one.volume_ml))
        share = "" if one.fraction is None else percent(one.fraction)
        parts = (dose_line(one), share, level_words(one.level), volume)
        lines.append((one.agent.short_name, " · ".join(dict.fromkeys(part for part in parts if part))))
    if doses.mixed and doses.anaesthetics is not None:
        together = translate("report", "Local anaesthetics together")
        words = translate("report", "{0} of their limits").format(percent(doses.anaesthetics))
        lines.append((together, " · ".join(part for part in (words, level_words(doses.level)) if part)))
    told = notes(doses)
    if doses.weight_kg is not None and any(one.agent.is_anaesthetic for one in doses.agents):
        told = (f"{weight_words(doses, situation.today)}.", *told)
    if not lines and told:
        lines, told = [("", told[0])], told[1:]
    return lines_block(translate("report", "Doses of the day"), lines, " ".join(told))


def set_aside_block(chart: Chart, visit: Visit, atlas: Atlas, zone: tzinfo) -> Block | None:
    """Return the advice that was not followed, in the words in which it was shown, with the reason and who gave it."""
    title = translate("report", "Advice that was set aside")
    columns = (
        (translate("report", "Advice"), 1.6),
        (translate("report", "Reason"), 1.2),
        (translate("report", "By"), 0.8),
    )
    rows = []
    for one in chart.set_asides_of(visit.id):
        point = _point_about(chart, one.about)
        about = "" if point is None else f"{point.letter} {point_name(point, atlas)}: "
        said, reason = one.said.strip(), one.reason.strip()
        if not said:  # a chart without the name does not tell it
            continue
        rows.append((about + said, reason, f"{_who(chart, visit, one.by)}{moment_words(one.at, zone)}"))
    return table_block(title, columns, rows)


def _who(chart: Chart, visit: Visit, user_id: str) -> str:
    """Return a clinician's name as this visit knows it; nothing where it does not."""
    names = {one.user_id: one.user_name for one in chart.signatures_of(visit.id)}
    names[visit.clinician_id] = visit.clinician_name
    return f"{names[user_id]}, " if names.get(user_id) else ""


def _point_about(chart: Chart, about: str) -> TriggerPoint | None:
    """Return the point that advice was about: named itself, or by its finding or treatment."""
    if about in chart.point_of:
        return chart.point_of[about]
    if not about or not chart.has(about):
        return None
    return chart.point_of.get(str(getattr(chart.record(about), "point_id", "")))


def care_block(situation: Situation) -> Block | None:
    """Return what the patient should know after what was done, in plain words; None where nothing was done."""
    words = [line.words for line in care_lines(situation)]
    return text_block(translate("report", "After your treatment"), " ".join(words))


def care_lines(situation: Situation) -> tuple[AfterCare, ...]:
    """Return the sentences for the patient that apply to what was done."""
    when = _when(situation)
    return tuple(line for line in after_care() if line.when in when)


def _when(situation: Situation) -> frozenset[str]:
    done = situation.this_visit
    classes = {agent.agent_class for agent in situation.agents}
    muscles = situation.catalogue.muscles
    numbed = (one for one in done if any(agent.is_anaesthetic for agent in situation.agents_in((one,))))
    cases = {
        "any": bool(done),
        "needle": any(one.needle for one in done),
        "manual": bool(done) and not any(one.needle for one in done),
        "anaesthetic": AgentClass.LOCAL_ANAESTHETIC in classes,
        "anaesthetic-leg": any(one.muscle in muscles and muscles[one.muscle].group in _LEG for one in numbed),
        "steroid": AgentClass.CORTICOSTEROID in classes,
        "botulinum": AgentClass.BOTULINUM_TOXIN in classes,
        "lung": any(one.needle and one.muscle in situation.catalogue.near_lung for one in done),
    }
    return frozenset(name for name, holds in cases.items() if holds)
