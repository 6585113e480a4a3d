"""What payers ask for: optional sets that a clinic switches on. They advise on the note, never on the treatment."""

from collections.abc import Iterator
from datetime import timedelta

from bodymap.base.text import translate
from bodymap.clinic.amounts import months_before
from bodymap.clinic.delphi import criteria_of
from bodymap.clinic.finding import Finding
from bodymap.clinic.rules.benefit import Benefit, benefits
from bodymap.clinic.rules.frequency import by_region, region, session_days
from bodymap.clinic.rules.model import Raised, Rules
from bodymap.clinic.rules.situation import Situation
from bodymap.clinic.rules.telling import site, sites
from bodymap.clinic.treatment import Guidance, Technique

MOST_A_YEAR = 3
RELIEF, RELIEF_DAYS = 0.5, 42
COMMERCIAL_A_YEAR, COMMERCIAL_MONTHS = 4, 2
SIX_WEEKS = timedelta(weeks=6)
FINDINGS = 2


def three_a_year(situation: Situation) -> Iterator[Raised]:
    """Speak up: more than three days with injections in a rolling 12 months, this one included."""
    days = session_days(situation, 12)
    if situation.injections and len(days) > MOST_A_YEAR:
        yield Raised(why=translate("rules", "Session {0} in 12 months").format(len(days)))


def response(situation: Situation) -> Iterator[Raised]:
    """Speak up: a repeat, and the record does not show half the pain gone for six weeks on the same scale."""
    for act in {one.point_id: one for one in situation.injections}.values():
        if not any(one.injected for one in situation.earlier_at(act.point_id)):
            continue
        done = benefits(situation, act.point_id)
        words = _missing(done[-1] if done else None)
        if words:
            frame = translate("rules", "{muscle}: {what}")
            yield Raised(why=frame.format(muscle=site(situation, act), what=words), about=act.point_id)


def _missing(last: Benefit | None) -> str:
    """Return what the record lacks of half the pain gone for six weeks; empty where it shows that."""
    if last is None:
        return translate("rules", "no score before the last injection")
    if not last.readings:
        return translate("rules", "no score after the last injection")
    held = 0
    for one in last.readings:
        if one.share < RELIEF:
            break
        held = one.days
    if held >= RELIEF_DAYS:
        return ""
    if held:
        return translate("rules", "at least 50 % relief is on record for {0} days of 42").format(held)
    frame = translate("rules", "{percent} % relief after {days} days (NRS {before} to {now})")
    short = last.readings[0]
    percent = f"{100 * short.share:.0f}"
    return frame.format(percent=percent, days=short.days, before=last.before, now=short.nrs)


def dry_needling(situation: Situation) -> Iterator[Raised]:
    """Speak up: dry needling, or guidance by ultrasound."""
    dry = [one for one in situation.needles if one.technique is Technique.DRY_NEEDLING]
    guided = [one for one in situation.needles if one.guidance is Guidance.ULTRASOUND]
    words = []
    if dry:
        words.append(translate("rules", "dry needling: {0}").format(sites(situation, dry)))
    if guided:
        words.append(translate("rules", "ultrasound: {0}").format(sites(situation, guided)))
    if words:
        yield Raised(why="; ".join(words))


def first(situation: Situation) -> Iterator[Raised]:
    """Speak up: a first injection with fewer than two findings at the point, no band, or no reason for the visit."""
    if not situation.injections or any(one.injected for one in situation.earlier):
        return
    found = {one.point_id: one for one in situation.chart.findings_of(situation.visit.id)}
    for act in {one.point_id: one for one in situation.injections}.values():
        lacking = []
        finding = found.get(act.point_id)
        if finding is None or _findings(finding) < FINDINGS:
            lacking.append(translate("rules", "two findings"))
        if finding is None or finding.taut_band is not True:
            lacking.append(translate("rules", "a taut band"))
        if not situation.visit.reason.strip():
            lacking.append(translate("rules", "the reason"))
        if lacking:
            frame = translate("rules", "{muscle}: not recorded: {what}")
            why = frame.format(muscle=site(situation, act), what=", ".join(lacking))
            yield Raised(why=why, about=act.point_id)


def _findings(finding: Finding) -> int:
    """Count the findings of a trigger point: the consensus items, recognised pain, twitch and jump sign."""
    others = (finding.recognised_pain, finding.local_twitch, finding.jump_sign)
    return criteria_of(finding).present + sum(one is True for one in others)


def six_weeks(situation: Situation) -> Iterator[Raised]:
    """Speak up: the same muscle and side again in less than six weeks."""
    for act in {one.point_id: one for one in situation.injections}.values():
        same = [one.day for one in situation.earlier_in(act.muscle, act.side) if one.injected]
        if same and situation.today - max(same) < SIX_WEEKS:
            frame = translate("rules", "{muscle}: last on {day}")
            yield Raised(why=frame.format(muscle=site(situation, act), day=max(same).isoformat()), about=act.point_id)


def one_region(situation: Situation) -> Iterator[Raised]:
    """Speak up: injections in more than one region in this visit."""
    injected = [one for one in situation.this_visit if one.injected]
    if situation.injections and len({region(situation, one) for one in injected}) > 1:
        yield Raised(why=sites(situation, injected), exact=True)


def note(situation: Situation) -> Iterator[Raised]:
    """Speak up: of the whole visit, an injection without its agent, its strength or the score straight after."""
    if situation.planned is not None:
        return
    for act in situation.injections:
        lacking = []
        if not act.doses:
            lacking.append(translate("rules", "the injectant"))
        elif any(_strength_is_missing(situation, dose.agent, dose.concentration) for dose in act.doses):
            lacking.append(translate("rules", "the strength"))
        if act.nrs_after is None:
            lacking.append(translate("rules", "the relief straight after"))
        if lacking:
            frame = translate("rules", "{muscle}: not recorded: {what}")
            why = frame.format(muscle=site(situation, act), what=", ".join(lacking))
            yield Raised(why=why, about=act.point_id)


def _strength_is_missing(situation: Situation, agent: str, concentration: float | None) -> bool:
    known = situation.catalogue.agents.get(agent)
    return concentration is None and (known is None or bool(known.concentrations))


def commercial(situation: Situation) -> Iterator[Raised]:
    """Speak up: the same region within two months, or more than four times in a year."""
    start = months_before(situation.today, COMMERCIAL_MONTHS)
    for name, acts in by_region(situation).items():
        days = session_days(situation, 12, [name])
        before = [day for day in days if start < day < situation.today]
        if before:
            frame = translate("rules", "{muscles}: last in this region on {day}")
            yield Raised(why=frame.format(muscles=sites(situation, acts), day=before[-1].isoformat()))
        elif len(days) > COMMERCIAL_A_YEAR:
            frame = translate("rules", "{muscles}: session {count} in 12 months in this region")
            yield Raised(why=frame.format(muscles=sites(situation, acts), count=len(days)))


RULES: Rules = {
    "medicare-three-a-year": three_a_year,
    "medicare-response": response,
    "medicare-dry-needling": dry_needling,
    "medicare-first": first,
    "medicare-six-weeks": six_weeks,
    "medicare-one-region": one_region,
    "medicare-note": note,
    "payer-commercial": commercial,
}
