"""Every fault point: `python -m tests.faults.points [scenario ...] [--every K]`; prints figures, and what was wrong.

Each scenario is done once for every call that it makes on its files, and the process ends, the disk is full or fails
at that call. Afterwards the clinic must open, be sound, and hold all that was acknowledged. `--every K` takes every
K-th point only.
"""

import argparse
import logging
import shutil
import sys
import time
from collections import Counter
from functools import partial
from pathlib import Path

from tests.faults.machine import Mode, Run, Shim, World, main_with_shim, run, scratch, tell
from tests.faults.scenarios import ALL, Scenario, Told, forget_process

MODES = (Mode.KILL_BEFORE, Mode.KILL_TORN, Mode.FULL, Mode.BROKEN_ONCE, Mode.BROKEN)


class Sweep:
    """One scenario at all its points. `faults` says what was wrong, `done` counts by mode."""

    def __init__(self, shim: Shim, scenario: Scenario, place: Path) -> None:
        self.shim = shim
        self.scenario = scenario
        self.place = place
        self.template = place / "template"
        self.template.mkdir(parents=True)
        self.done: Counter[str] = Counter()
        self.acknowledged = 0
        self.refusals: Counter[str] = Counter()
        self.faults: list[str] = []

    def sweep(self, every: int, modes: tuple[Mode, ...], first: int = 1) -> None:
        """Go through the points; a first run without a fault says how many there are."""
        prepared = run(self.shim, self.place, lambda _world: self.scenario.prepare(self.template))
        if prepared.failure:
            raise RuntimeError(prepared.failure)
        calls = self._at(0, Mode.PASS).calls
        for mode in modes:
            for at in range(first, calls + 2, every):
                self._at(at, mode)

    def _at(self, at: int, mode: Mode) -> Run:
        folder = self.place / "now"
        shutil.copytree(self.template, folder)
        acted = run(self.shim, folder, lambda world: self.scenario.act(world, folder), at, mode)
        told = Told.of(acted.said)
        faults = [acted.failure] if acted.failure else []
        checked = run(self.shim, folder, lambda world: self._check(world, folder, told))
        faults += [line["fault"] for line in checked.said] + ([checked.failure] if checked.failure else [])
        self.faults += [f"{self.scenario.name}, {mode.name} at call {at}: {one}" for one in faults]
        self.done[mode.name] += 1
        self.acknowledged += len(told.versions) + len(told.acts)
        self.refusals.update(line["message"] for line in acted.said if line["what"] == "refused")
        shutil.rmtree(folder)
        return acted

    def _check(self, world: World, folder: Path, told: Told) -> None:
        forget_process()
        for fault in self.scenario.check(folder, told):
            world.say("fault", fault=fault)


def warm() -> None:
    """Import once what every child needs."""
    import alembic.command  # noqa: F401
    import sqlalchemy  # noqa: F401

    from bodymap.atlas.atlas import load_atlas
    from bodymap.store import sealing

    load_atlas()
    logging.disable(logging.CRITICAL)
    # Here the disk is on trial, not the passphrase: key files are made with a cost that takes no time.
    sealing.Argon2 = partial(sealing.Argon2, memory_kib=64, passes=1, lanes=1)  # type: ignore[assignment, misc]


def _work() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("scenarios", nargs="*", default=[*ALL])
    parser.add_argument("--every", type=int, default=1)
    parser.add_argument("--first", type=int, default=1)
    parser.add_argument("--modes", default=",".join(one.name for one in MODES))
    given = parser.parse_args()
    modes = tuple(Mode[name] for name in given.modes.split(","))
    warm()
    shim, wrong, points, acknowledged = Shim(), 0, 0, 0
    with scratch() as place:
        for name in given.scenarios:
            began = time.monotonic()
            sweep = Sweep(shim, ALL[name], place / name)
            sweep.sweep(given.every, modes, given.first)
            for fault in sweep.faults:
                tell(fault)
            done = sum(sweep.done.values())
            tell(
                f"{name}: {done} points ({dict(sweep.done)}), {sweep.acknowledged} acknowledgements,"
                f" {len(sweep.faults)} faults, {time.monotonic() - began:.0f} s"
            )
            for message, times in sweep.refusals.most_common():
                tell(f"    told {times} times: {message}")
            wrong, points, acknowledged = wrong + len(sweep.faults), points + done, acknowledged + sweep.acknowledged
    tell(f"In all {points} points, {acknowledged} acknowledgements, {wrong} faults.")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main_with_shim("tests.faults.points", _work))
