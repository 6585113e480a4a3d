"""Power lost at every call: `python -m tests.faults.power [scenario ...] [--every K] [--disks N]`; prints figures.

Each scenario is done once and recorded. For every moment in it, disks are made as a power loss may leave them: once
without anything that was not synced, and N times with some of it, in any order. Each must open, be sound, and hold
all that had been acknowledged by then.
"""

import argparse
import json
import random
import shutil
import sys
import time
from pathlib import Path

from tests.faults.disk import Disk, Entry, entries
from tests.faults.machine import Shim, World, main_with_shim, run, scratch, tell
from tests.faults.points import warm
from tests.faults.scenarios import ALL, Scenario, Told, forget_process


class Blackout:
    """One scenario, with the power lost at its moments."""

    def __init__(self, shim: Shim, scenario: Scenario, place: Path) -> None:
        self._shim = shim
        self._scenario = scenario
        self._place = place
        self._folder = place / "now"
        self.disks = 0
        self.acknowledged = 0
        self.faults: list[str] = []

    def record(self) -> list[Entry]:
        """Do the scenario once; return what it did to its files."""
        template = self._place / "template"
        template.mkdir(parents=True)
        for work, log in ((lambda _: self._scenario.prepare(template), None), (self._act, self._place / "log")):
            if log is not None:
                shutil.copytree(template, self._folder)
            done = run(self._shim, self._folder, work, log=log)
            if done.failure:
                raise RuntimeError(done.failure)
        return list(entries(self._place / "log"))

    def _act(self, world: World) -> None:
        self._scenario.act(world, self._folder)

    def go_through(self, every: int, disks: int) -> None:
        """Lose the power after each `every`-th call."""
        recorded = self.record()
        disk = Disk(self._place / "template", self._folder)
        said = []
        for number, entry in enumerate(recorded):
            if entry.kind == "N":
                said.append(json.loads(entry.path))
                continue
            disk.take(entry)
            if number % every == 0:
                told = Told.of(said)
                for seed in range(disks + 1):
                    self._check(disk, number, seed, told)

    def _check(self, disk: Disk, number: int, seed: int, told: Told) -> None:
        disk.lose_power(self._folder, random.Random(f"{number} {seed}") if seed else None)

        def check(world: World) -> None:
            forget_process()
            for fault in self._scenario.check(self._folder, told):
                world.say("fault", fault=fault)

        done = run(self._shim, self._folder, check)
        faults = [line["fault"] for line in done.said] + ([done.failure] if done.failure else [])
        self.faults += [f"{self._scenario.name}, power lost after call {number}, disk {seed}: {one}" for one in faults]
        self.disks += 1
        self.acknowledged += len(told.versions) + len(told.acts)


def _work() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("scenarios", nargs="*", default=[*ALL])
    parser.add_argument("--every", type=int, default=1)
    parser.add_argument("--disks", type=int, default=2)
    given = parser.parse_args()
    warm()
    shim, wrong, disks, acknowledged = Shim(), 0, 0, 0
    with scratch() as place:
        for name in given.scenarios:
            began = time.monotonic()
            blackout = Blackout(shim, ALL[name], place / name)
            blackout.go_through(given.every, given.disks)
            for fault in blackout.faults:
                tell(fault)
            took = time.monotonic() - began
            tell(f"{name}: {blackout.disks} disks, {len(blackout.faults)} faults, {took:.0f} s")
            wrong, disks = wrong + len(blackout.faults), disks + blackout.disks
            acknowledged += blackout.acknowledged
            shutil.rmtree(place / name)
    tell(f"In all {disks} disks, {acknowledged} acknowledgements, {wrong} faults.")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main_with_shim("tests.faults.power", _work))
