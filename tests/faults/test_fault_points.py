"""A few of the fault points at every run; all of them: `python -m tests.faults.points`, `.power`, `.kills`."""

import re
from pathlib import Path

import pytest

from tests.faults import machine

FIGURES = re.compile(r"In all (\d+) (?:points|disks), (\d+) acknowledgements, (\d+) faults\.")


def figures(module: str, *words: str, place: Path) -> tuple[int, int]:
    """Run a part of the fault points; return how many there were and how much was acknowledged, if nothing is wrong."""
    if machine.compiler() is None:
        pytest.skip("fault points need Linux and a C compiler")
    done = machine.start(module, words, place)
    found = FIGURES.search(done.stdout)
    assert done.returncode == 0, done.stdout + done.stderr
    assert found is not None, done.stdout
    assert found[3] == "0", done.stdout
    return int(found[1]), int(found[2])


@pytest.mark.timeout(300)
def test_a_visit_that_is_killed_torn_or_refused_at_any_write_loses_nothing_acknowledged(tmp_path: Path) -> None:
    points, acknowledged = figures("tests.faults.points", "visit", "--every", "37", place=tmp_path)
    assert points > 20
    assert acknowledged > 100


@pytest.mark.timeout(300)
@pytest.mark.parametrize("scenario", ["create", "migrate", "backup"])
def test_what_is_killed_torn_or_refused_at_any_write_leaves_a_whole_clinic(scenario: str, tmp_path: Path) -> None:
    points, _ = figures("tests.faults.points", scenario, "--every", "97", "--first", "31", place=tmp_path)
    assert points > 4


@pytest.mark.timeout(300)
def test_power_lost_at_any_write_loses_nothing_acknowledged(tmp_path: Path) -> None:
    disks, acknowledged = figures("tests.faults.power", "visit", "--every", "23", "--disks", "1", place=tmp_path)
    assert disks > 15
    assert acknowledged > 50
