"""The time zone that this computer is set to, with its summer and winter time.

The standard library only tells the present offset, which is wrong for a visit on the other side of a clock change.
"""

import os
from datetime import UTC, datetime, tzinfo
from pathlib import Path
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

_LINK = Path("/etc/localtime")
_FOLDER = "zoneinfo/"


def machine_zone_name(link: Path = _LINK) -> str:
    """Return the IANA name of the machine's zone, for example Europe/London; empty where the system does not tell.

    TZ comes first, as for every program; then what `link` points to (Linux, macOS).
    """
    set_by_hand = os.environ.get("TZ", "").removeprefix(":")
    target = str(link.resolve()) if link.is_symlink() else ""
    linked = target.partition(_FOLDER)[2]
    return next((name for name in (set_by_hand, linked) if name and _is_zone(name)), "")


def machine_zone() -> tzinfo:
    """Return the machine's zone; its present offset where the system does not tell the zone's name."""
    name = machine_zone_name()
    return ZoneInfo(name) if name else datetime.now(UTC).astimezone().tzinfo or UTC


def _is_zone(name: str) -> bool:
    try:
        ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError, OSError):
        return False
    return True
