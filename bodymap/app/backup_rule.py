"""Which backups are kept, and when the next one is due: pure rules, without a clock or a disk.

Kept are the newest of each of the last 7 days, 4 weeks and 12 months that have a backup at all: months without work
let nothing go, and a clock that was wrong for a while cannot either.
"""

from collections.abc import Collection
from datetime import datetime, timedelta, tzinfo

DAYS, WEEKS, MONTHS = 7, 4, 12
_AHEAD = timedelta(hours=1)


def kept(moments: Collection[datetime], zone: tzinfo) -> frozenset[datetime]:
    """Return the moments whose backups stay; the newest is always among them. Days are those of `zone`."""
    newest_first = sorted(moments, reverse=True)
    stay = set(newest_first[:1])
    for slot, count in (("%Y-%m-%d", DAYS), ("%G-%V", WEEKS), ("%Y-%m", MONTHS)):
        newest: dict[str, datetime] = {}
        for moment in newest_first:
            newest.setdefault(moment.astimezone(zone).strftime(slot), moment)
        stay.update(list(newest.values())[:count])
    return frozenset(stay)


def newest_known(moments: Collection[datetime], now: datetime) -> datetime | None:
    """Return the newest moment that is not ahead of the clock, as one made under a wrong clock is."""
    return max((moment for moment in moments if moment <= now + _AHEAD), default=None)


def is_due(newest: datetime | None, now: datetime, every: timedelta) -> bool:
    """Return whether so much time has passed since the newest good backup; true where there is none."""
    return newest is None or now - newest >= every
