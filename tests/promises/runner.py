"""Runs the sabotages on a copy of the repository: whole, each named test passes; sabotaged, it fails."""

import compileall
import os
import shutil
import subprocess
import sys
import time
from collections.abc import Iterable, Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from py_compile import PycInvalidationMode
from queue import SimpleQueue
from typing import NamedTuple

from tests.promises.sabotage import ROOT, Sabotage, node

_LEFT_OUT = shutil.ignore_patterns(".git", "__pycache__", ".venv", ".*_cache", ".hypothesis", "dist", "build")
_ALL_PASSED, _SOME_FAILED, _UNKNOWN = 0, 1, -1
_LONGEST_SECONDS = 900
_IN_FOLDERS = ("-k", "not [server")  # a clinic on a server keeps the same promises by the same lines, and takes longer


class Outcome(NamedTuple):
    """What became of a sabotage: `noticed` where every named test failed, `said` what the run ended with."""

    sabotage: Sabotage
    noticed: bool
    seconds: float
    said: str


def copied(target: Path) -> Path:
    """Copy the repository, without its history; compiled so that a changed file is known by its content."""
    shutil.copytree(ROOT, target, ignore=_LEFT_OUT)
    compileall.compile_dir(target / "bodymap", quiet=1, invalidation_mode=PycInvalidationMode.CHECKED_HASH)
    return target


def run_tests(root: Path, tests: Iterable[str]) -> tuple[int, str]:
    """Run tests in a copy; return pytest's exit code, and what it said of failures and at its end."""
    places = {"QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(root), "COLUMNS": "400"}
    command = [sys.executable, "-m", "pytest", "-q", "--no-header", "--tb=line", "--timeout=600", *_IN_FOLDERS]
    try:
        done = subprocess.run(
            [*command, *(node(test) for test in tests)],
            cwd=root,
            env={**os.environ, **places},
            capture_output=True,
            text=True,
            check=False,
            timeout=_LONGEST_SECONDS,
        )
    except subprocess.TimeoutExpired:
        return _UNKNOWN, "took too long"
    lines = done.stdout.strip().splitlines() or [done.stderr.strip()[-200:]]
    failed = [line.partition(" ")[2] for line in lines if line.startswith(("FAILED", "ERROR"))]
    return done.returncode, "; ".join((*(line.rpartition("::")[2][:200] for line in failed), lines[-1]))


def check(root: Path, sabotage: Sabotage) -> Outcome:
    """Apply one sabotage in a copy, run its tests one by one, and put the copy right again."""
    began = time.monotonic()
    text = sabotage.apply(root)
    try:
        found = [run_tests(root, [test]) for test in sabotage.tests]
    finally:
        sabotage.put_back(root, text)
    noticed = all(code == _SOME_FAILED for code, _ in found)
    return Outcome(sabotage, noticed, time.monotonic() - began, "; ".join(said for _, said in found))


def tell(line: str) -> None:
    """Print a line at once."""
    sys.stdout.write(f"{line}\n")
    sys.stdout.flush()


def run(sabotages: Sequence[Sabotage], folder: Path, workers: int = 1) -> bool:
    """Check sabotages in copies below `folder`, and print a table; return whether all is as it must be."""
    roots: SimpleQueue[Path] = SimpleQueue()
    for number in range(workers):
        roots.put(copied(folder / f"copy-{number}"))
    named = sorted({test for one in sabotages for test in one.tests})
    whole = roots.get()
    code, said = run_tests(whole, named)
    roots.put(whole)
    tell(f"whole: {len(named)} tests: {said}")

    def one(sabotage: Sabotage) -> Outcome:
        root = roots.get()
        try:
            return check(root, sabotage)
        finally:
            roots.put(root)

    good = code == _ALL_PASSED
    with ThreadPoolExecutor(workers) as pool:
        for outcome in pool.map(one, sabotages):
            good = good and outcome.noticed
            word = "noticed" if outcome.noticed else "NOT NOTICED"
            taken = outcome.sabotage
            tell(f"{word:11} {taken.promise:4} {taken.taken_out} [{outcome.seconds:.0f} s: {outcome.said}]")
    return good
