"""Kills at random moments: `python -m tests.faults.kills [N] [--seed S]`; prints figures.

A clinician's process opens one clinic, works as fast as it can, signs, attaches, locks, and is killed (-9) at a random
moment; the next one goes on in the same clinic. After each kill everything ever acknowledged must be there, and the
whole clinic sound.
"""

import argparse
import json
import os
import random
import shutil
import signal
import sys
import time
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

from bodymap.app.editor import ChartEditor
from bodymap.app.patients import PatientFields
from bodymap.atlas.model import Side
from bodymap.base.errors import BodymapError
from bodymap.clinic.treatment import Technique
from tests.faults.machine import scratch, tell
from tests.faults.points import warm
from tests.faults.scenarios import PHOTO, PLACE, make_empty, opened, versions_in

_LONGEST = 0.6  # seconds from the opening to the kill


def a_visit(editor: ChartEditor) -> Iterator[object]:
    """Do what a clinician does in a visit, step by step."""
    yield editor.start_visit()
    finding = editor.mark("levator-scapulae", Side.LEFT, PLACE, nrs=7)
    yield finding
    yield editor.score(finding.id, 3)
    yield editor.treatments.treat((finding.point_id,), Technique.DRY_NEEDLING)
    yield editor.files.attach(PHOTO, "Back", "image/jpeg", 10, 10)
    yield editor.sign_visit()
    yield editor.addenda.add("forgotten", "the left side")


def work(folder: Path, pipe: int, seed: int) -> None:
    """Work until killed; tell each record once it is acknowledged."""
    session = opened(folder / "clinic")

    def saved(records: dict[str, int]) -> None:
        os.write(pipe, (json.dumps(records) + "\n").encode())

    os.write(pipe, b"{}\n")
    for turn in range(1_000_000):
        fields = PatientFields(chart_number=f"{seed}-{turn}", family_name="Moreau")
        patient = session.add_patient(fields).result()
        saved({patient.id: 1})
        editor = session.edit(session.load_chart(patient.id).result())
        for _ in a_visit(editor):
            last = editor.last_save
            if last is not None:
                last.result()
            saved(versions_in(editor.chart))


def killed_once(folder: Path, seed: int, moment: float) -> dict[str, int]:
    """Let a process work for a moment and kill it; return what it had acknowledged."""
    reading, writing = os.pipe()
    child = os.fork()
    if not child:
        os.close(reading)
        try:
            work(folder, writing, seed)
        finally:
            os._exit(1)
    os.close(writing)
    with os.fdopen(reading, "rb") as stream:
        first = b"" if seed % 5 == 0 else stream.readline()  # every fifth is killed while it opens
        time.sleep(moment)
        os.kill(child, signal.SIGKILL)
        lines = (first + stream.read()).decode().splitlines()
    os.waitpid(child, 0)
    acknowledged: dict[str, int] = {}
    for line in lines:
        if line.endswith("}"):
            acknowledged |= json.loads(line)
    return acknowledged


def apart(do: Callable[[], list[str]]) -> list[str]:
    """Do something in a child and return what it says: this process must have no threads when it forks again."""
    reading, writing = os.pipe()
    child = os.fork()
    if not child:
        os.close(reading)
        try:
            os.write(writing, json.dumps(do()).encode())
        finally:
            os._exit(0)
    os.close(writing)
    with os.fdopen(reading, "rb") as stream:
        said = stream.read()
    os.waitpid(child, 0)
    found: list[str] = json.loads(said) if said else ["the check itself failed"]
    return found


def made_anew(folder: Path) -> list[str]:
    """Make an empty clinic."""
    make_empty(folder)
    return []


def lost(folder: Path, acknowledged: dict[str, int]) -> list[str]:
    """Return what is wrong with the clinic after a kill."""
    try:
        session = opened(folder / "clinic")
    except BodymapError as error:
        return [f"the clinic does not open: {error}"]
    try:
        report = session.verify().result()
        stored = session._desk.store.newest(acknowledged)
    finally:
        session.close().result()
    faults = [] if report.sound else [report.first_fault]
    gone = [one for one, version in acknowledged.items() if one not in stored or stored[one].version < version]
    return faults + [f"{len(gone)} acknowledged records are lost: {gone[:3]}"] * bool(gone)


def main() -> int:
    """Kill as often as asked, and say what was lost."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("kills", nargs="?", type=int, default=1000)
    parser.add_argument("--seed", type=int, default=1)
    given = parser.parse_args()
    warm()
    acknowledged: dict[str, int] = {}
    chance, faults, total, began = random.Random(given.seed), 0, 0, time.monotonic()
    with scratch() as folder:
        apart(lambda: made_anew(folder))
        for kill in range(given.kills):
            new = killed_once(folder, kill, chance.random() * _LONGEST)
            acknowledged |= new
            total += len(new)
            known = dict(acknowledged)
            for fault in apart(partial(lost, folder, known)):
                faults += 1
                tell(f"kill {kill}: {fault}")
            if kill % 50 == 49:
                tell(f"{kill + 1} kills, {total} acknowledged records, {faults} faults")
                shutil.rmtree(folder / "clinic")  # a new one, so that checking it all each time stays quick
                acknowledged = {}
                apart(lambda: made_anew(folder))
    took = time.monotonic() - began
    tell(f"In all {given.kills} kills, {total} acknowledged records, {faults} faults, {took:.0f} s.")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
