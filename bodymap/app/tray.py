"""What lies on the treatment table: the mixture, the lots and the needles used last, so that the next point is one key.

A lot and its expiry are remembered for one agent on one day and never carried to another; guidance, twitch, passes and
complications are never remembered. Nothing of a patient is in it. It is kept beside the settings, one tray per clinic.
"""

import logging
from collections.abc import Callable, Iterable, Mapping
from concurrent.futures import ThreadPoolExecutor
from datetime import date
from functools import cache
from pathlib import Path

import msgspec

from bodymap.app.files import write_whole
from bodymap.app.folders import config_folder
from bodymap.base.errors import BodymapError
from bodymap.clinic.treatment import Dose, ManualMethod, Technique, Treatment

logger = logging.getLogger(__name__)

TRAY_FILE = "tray.json"


class Lot(msgspec.Struct, frozen=True):
    """What a label says."""

    lot: str = ""
    expiry: date | None = None


class Needle(msgspec.Struct, frozen=True):
    """A needle's gauge and length in mm, as far as they are known."""

    gauge: int | None = None
    length_mm: float | None = None


class Tray(msgspec.Struct, frozen=True, kw_only=True):
    """What was used last, and on which day; `used` counts how often each agent was given."""

    day: date | None = None
    mixture: tuple[Dose, ...] = ()
    lots: dict[str, Lot] = {}
    needles: dict[Technique, Needle] = {}
    method: ManualMethod | None = None
    used: dict[str, int] = {}

    def on(self, day: date) -> "Tray":
        """Return the tray as it is begun on a day: the mixture and the needles stay, yesterday's lots are gone."""
        if day == self.day:
            return self
        bare = tuple(msgspec.structs.replace(dose, lot="", expiry=None) for dose in self.mixture)
        return msgspec.structs.replace(self, day=None, mixture=bare, lots={})

    def is_ready(self, day: date) -> bool:
        """Whether the mixture was used on this very day, so that it can be given again without a question."""
        return self.day == day and bool(self.mixture)

    def after(self, treatment: Treatment, day: date, *, count: bool = True) -> "Tray":
        """Return the tray after a treatment on a day; without `count` it was only corrected."""
        now = self.on(day)
        needles = dict(now.needles)
        if treatment.needle_gauge is not None or treatment.needle_length_mm is not None:
            needles[treatment.technique] = Needle(treatment.needle_gauge, treatment.needle_length_mm)
        if treatment.technique is not Technique.INJECTION or not treatment.doses:
            return msgspec.structs.replace(now, needles=needles, method=treatment.method or now.method)
        lots = now.lots | {d.agent: Lot(d.lot, d.expiry) for d in treatment.doses if d.lot or d.expiry is not None}
        used = dict(now.used)
        for dose in treatment.doses if count else ():
            used[dose.agent] = used.get(dose.agent, 0) + 1
        return msgspec.structs.replace(now, day=day, mixture=treatment.doses, lots=lots, needles=needles, used=used)

    def labelled(self, doses: Iterable[Dose], day: date) -> tuple[Dose, ...]:
        """Return doses with the lot and expiry of the day where they name neither."""
        lots = self.on(day).lots

        def label(dose: Dose) -> Dose:
            known = lots.get(dose.agent)
            if known is None or dose.lot or dose.expiry is not None:
                return dose
            return msgspec.structs.replace(dose, lot=known.lot, expiry=known.expiry)

        return tuple(label(dose) for dose in doses)

    def usual_first(self, agents: Iterable[str]) -> tuple[str, ...]:
        """Return agents in the order in which they are offered: those given most often first."""
        return tuple(sorted(agents, key=lambda agent: -self.used.get(agent, 0)))


class Bench:
    """The tray of one clinic, kept between starts. GUI thread, or whoever made it; it is written beside that."""

    def __init__(self, clinic_id: str, today: Callable[[], date]) -> None:
        self._clinic_id = clinic_id
        self.today = today
        self._tray = _load().get(clinic_id, Tray())

    @property
    def tray(self) -> Tray:
        """The tray as it is today."""
        return self._tray.on(self.today())

    @property
    def is_ready(self) -> bool:
        """Whether an injection can be recorded with the day's mixture at once."""
        return self._tray.is_ready(self.today())

    def remember(self, treatment: Treatment, *, count: bool = True) -> None:
        """Keep what a treatment used for the next one."""
        after = self._tray.after(treatment, self.today(), count=count)
        if after == self._tray:
            return
        self._tray = after
        file, clinic_id = config_folder() / TRAY_FILE, self._clinic_id
        _writer().submit(lambda: _save(file, clinic_id, after))


@cache
def _writer() -> ThreadPoolExecutor:
    return ThreadPoolExecutor(max_workers=1, thread_name_prefix="bodymap-tray")


def _load() -> Mapping[str, Tray]:
    return _read(config_folder() / TRAY_FILE)


def _read(file: Path) -> dict[str, Tray]:
    """Return the trays of this computer; a file that cannot be read is a comfort lost and no more."""
    try:
        return msgspec.json.decode(file.read_bytes(), type=dict[str, Tray])
    except FileNotFoundError:
        return {}
    except (OSError, msgspec.MsgspecError, BodymapError, UnicodeDecodeError, RecursionError):
        logger.info("The tray of the last treatments could not be read; an empty one is used")
        return {}


def _save(file: Path, clinic_id: str, tray: Tray) -> None:
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
        write_whole(file, msgspec.json.encode(_read(file) | {clinic_id: tray}))
    except (OSError, BodymapError):
        logger.info("The tray of the last treatments could not be kept")
