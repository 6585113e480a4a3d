"""Salvaging a damaged clinic: a new one from what still reads, and in words what is missing from it.

Blocks; for a thread beside the window. The damaged folder is only read.
"""

from collections import Counter
from collections.abc import Callable
from pathlib import Path
from threading import Event
from typing import TYPE_CHECKING, TypeAlias

from bodymap.base.clock import Clock, SystemClock
from bodymap.base.errors import WorldError
from bodymap.base.text import translate

if TYPE_CHECKING:
    from bodymap.store.rescue import Lost
    from bodymap.store.salvage import Salvaged as StoreSalvaged

    Salvaged: TypeAlias = StoreSalvaged

Progress = Callable[[float], None]


class StoppedError(WorldError):
    """The salvage was stopped, and nothing is kept of it."""


def salvage_clinic(
    damaged: Path | str,
    into: Path | str,
    *,
    user: str | None = None,
    passphrase: str,
    keys_from: Path | str = "",
    clock: Clock | None = None,
    progress: Progress = lambda _share: None,
    stop: Event | None = None,
) -> "Salvaged":
    """Make a new clinic in the new folder `into`; `keys_from`: a backup whose key file is taken, as a rule nothing.

    `progress` hears shares from 0 to 1. Once `stop` is set, StoppedError ends it all, and nothing is kept.
    """
    from bodymap.store.salvage import salvage

    def step(share: float) -> None:
        if stop is not None and stop.is_set():
            raise StoppedError(translate("salvage", "The salvage was stopped: nothing was kept of it."))
        progress(share)

    return salvage(
        Path(damaged),
        Path(into),
        user=user,
        passphrase=passphrase,
        at=(clock or SystemClock()).now(),
        keys_from=Path(keys_from) if keys_from else None,
        progress=step,
    )


def kept_words(salvaged: "Salvaged") -> str:
    """Return in one line what the new clinic holds."""
    words = translate("salvage", "{0} patients, {1} visits and {2} points were salvaged and verified.")
    return words.format(salvaged.contents.patients, salvaged.contents.visits, salvaged.contents.points)


def missing_words(salvaged: "Salvaged") -> tuple[str, ...]:
    """Return what is missing, a line each, without a name: chart numbers at most; empty where nothing is."""
    lines = []
    if salvaged.bad_pages:
        words = translate("salvage", "{0} of {1} pages of the database could not be read.")
        lines.append(words.format(salvaged.bad_pages, salvaged.pages))
    if salvaged.lost_events:
        words = translate("salvage", "{0} of {1} events of the audit trail are lost.")
        lines.append(words.format(salvaged.lost_events, salvaged.events))
    lines += [translate("salvage", "Lost: {0}.").format(one) for one in _listed(salvaged.lost)]
    lines += [translate("salvage", "May lack its last change: {0}.").format(one) for one in _listed(salvaged.doubtful)]
    return tuple(lines)


def _listed(lost: "tuple[Lost, ...]") -> list[str]:
    """Return the kinds of records with their number, patient by patient."""
    counted = Counter((one.chart_number, one.kind) for one in lost)
    lines = []
    for (chart_number, kind), times in sorted(counted.items()):
        of = translate("salvage", "of patient {0}").format(chart_number) if chart_number else _unknown()
        lines.append(translate("salvage", "{0} x {1} {2}").format(times, _kind_words().get(kind, kind), of))
    return lines


def _unknown() -> str:
    return translate("salvage", "of an unknown patient or of the clinic itself")


def _kind_words() -> dict[str, str]:
    return {
        "patient": translate("salvage", "patient"),
        "visit": translate("salvage", "visit"),
        "point": translate("salvage", "trigger point"),
        "finding": translate("salvage", "finding"),
        "treatment": translate("salvage", "treatment"),
        "facts": translate("salvage", "weight, allergies and medicines"),
        "area": translate("salvage", "pain area"),
        "motion": translate("salvage", "measured movement"),
        "attachment": translate("salvage", "photo or file"),
        "file": translate("salvage", "photo or file"),
        "fibromyalgia": translate("salvage", "fibromyalgia criteria"),
        "tender-points": translate("salvage", "tender points"),
        "set-aside": translate("salvage", "advice set aside"),
        "signature": translate("salvage", "signature"),
        "addendum": translate("salvage", "addendum"),
        "settings": translate("salvage", "clinic settings"),
        "record": translate("salvage", "record of a visit"),
    }
