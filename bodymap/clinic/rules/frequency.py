"""How often: sessions in a region, the days since the last needle at a point, and whether it helped before."""

from collections.abc import Iterable, Iterator
from datetime import date, timedelta

from bodymap.base.text import translate
from bodymap.clinic.amounts import months_before
from bodymap.clinic.rules.acts import Act
from bodymap.clinic.rules.benefit import benefits
from bodymap.clinic.rules.model import Raised, Rules
from bodymap.clinic.rules.situation import Situation
from bodymap.clinic.rules.telling import site, sites

MOST_SESSIONS, SESSION_MONTHS = 3, 6
SORE_DAYS = 4
FAILED = 2


def region(situation: Situation, act: Act) -> str:
    """Return the body region of a muscle, by the table's groups; empty for a muscle that is not in it."""
    known = situation.catalogue.muscles.get(act.muscle)
    return "" if known is None else known.group


def session_days(situation: Situation, months: int, regions: Iterable[str] | None = None) -> tuple[date, ...]:
    """Return the days with an injection in the last months, this one included; of some regions, or of all."""
    start, wanted = months_before(situation.today, months), None if regions is None else set(regions)
    acts = (*situation.earlier, *situation.this_visit)
    days = {
        act.day
        for act in acts
        if act.injected and act.day > start and (wanted is None or region(situation, act) in wanted)
    }
    return tuple(sorted(days))


def by_region(situation: Situation) -> dict[str, list[Act]]:
    """Return what is injected now by its region."""
    found: dict[str, list[Act]] = {}
    for act in situation.injections:
        found.setdefault(region(situation, act), []).append(act)
    return found


def sessions(situation: Situation) -> Iterator[Raised]:
    """Speak up: more than three days with injections in the same region in six months, this one included."""
    for name, acts in by_region(situation).items():
        days = session_days(situation, SESSION_MONTHS, [name])
        if len(days) > MOST_SESSIONS:
            frame = translate("rules", "{muscles}: session {count} in six months in this region")
            yield Raised(why=frame.format(muscles=sites(situation, acts), count=len(days)), exact=True)


def failed_attempts(situation: Situation) -> Iterator[Raised]:
    """Speak up: two of the last three injections of the point after which its score did not fall enough to matter."""
    for act in {one.point_id: one for one in situation.injections}.values():
        done = benefits(situation, act.point_id)
        failed = sum(one.helped is False for one in done)
        if failed >= FAILED:
            frame = translate("rules", "{muscle}: {count} earlier injections without a clear fall in pain")
            yield Raised(why=frame.format(muscle=site(situation, act), count=failed), about=act.point_id)


def interval(situation: Situation) -> Iterator[Raised]:
    """Speak up: a needle at a point that had one within the last four days."""
    for act in {one.point_id: one for one in situation.needles}.values():
        last = max((one.day for one in situation.earlier_at(act.point_id) if one.needle), default=None)
        if last is not None and situation.today - last <= timedelta(days=SORE_DAYS):
            frame = translate("rules", "{muscle}: last on {day}")
            yield Raised(why=frame.format(muscle=site(situation, act), day=last.isoformat()), about=act.point_id)


RULES: Rules = {
    "sessions-six-months": sessions,
    "failed-attempts": failed_attempts,
    "interval-days": interval,
}
