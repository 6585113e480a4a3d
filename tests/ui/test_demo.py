"""The demo's folder: it goes with its process, and what a killed process left is swept by the next demo."""

import os
import subprocess
import sys
import tempfile
from pathlib import Path

import pytest

from bodymap.ui.start.demo import DemoCancelledError, DemoClinic, sweep

_HOLD = """
import sys, tempfile
from pathlib import Path
from bodymap.ui.start import demo
folder = Path(sys.argv[1]) / "bodymap-demo-held"
folder.mkdir()
held = demo._hold(folder / "in-use")
print("held", flush=True)
sys.stdin.read()
"""


@pytest.fixture
def temporary(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    folder = tmp_path / "temporary"
    folder.mkdir()
    monkeypatch.setattr(tempfile, "tempdir", str(folder))
    return folder


def test_a_demo_in_use_stays_and_one_whose_process_was_killed_goes(temporary: Path) -> None:
    process = subprocess.Popen(
        [sys.executable, "-c", _HOLD, str(temporary)], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    )
    assert process.stdout is not None
    assert process.stdout.readline() == "held\n"
    sweep()
    assert (temporary / "bodymap-demo-held").is_dir()
    process.kill()
    process.communicate()
    sweep()
    assert not (temporary / "bodymap-demo-held").exists()


def test_a_folder_without_a_lock_is_swept_only_when_it_is_old(temporary: Path) -> None:
    young, old, other = (temporary / name for name in ("bodymap-demo-young", "bodymap-demo-old", "somebody-elses"))
    for folder in (young, old, other):
        folder.mkdir()
    os.utime(old, (1_000_000, 1_000_000))
    sweep()
    assert [young.exists(), old.exists(), other.exists()] == [True, False, True]


def test_a_demo_is_made_in_its_own_folder_and_removed_with_all_in_it(temporary: Path) -> None:
    demo = DemoClinic()
    shares: list[float] = []
    session = demo.make(shares.append)
    assert demo.holds(session.folder)
    assert shares[-1] == 1
    assert len(session.search_patients("").result()) == len(shares)
    sweep()
    assert Path(session.folder).is_dir()
    session.close().result()
    demo.remove()
    assert list(temporary.iterdir()) == []


def test_a_demo_that_is_cancelled_leaves_nothing_behind(temporary: Path) -> None:
    demo = DemoClinic()
    with pytest.raises(DemoCancelledError):
        demo.make(lambda _share: demo.cancel())
    assert list(temporary.iterdir()) == []
