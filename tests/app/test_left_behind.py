"""What a process leaves that is ended in the middle of a document is taken away: it holds a patient in plain words."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from bodymap.app.files import sweep, write_whole

KILLED = """
import os, signal, sys
from pathlib import Path
from bodymap.app.files import write_whole

def pieces():
    yield b"Moreau, Elise"
    sys.stdout.write("half"); sys.stdout.flush()
    os.kill(os.getpid(), signal.SIGKILL)

write_whole(Path(sys.argv[1]), pieces())
"""


def left_in(folder: Path) -> list[Path]:
    return [path for path in folder.iterdir() if path.name.startswith(".bodymap-")]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A folder in which an export was killed in its middle, an hour and more ago."""
    place = tmp_path / "documents"
    place.mkdir()
    done = subprocess.run([sys.executable, "-c", KILLED, str(place / "a.pdf")], capture_output=True, check=False)
    assert done.stdout == b"half"
    (left,) = left_in(place)
    assert left.stat().st_mode & 0o077 == 0
    os.utime(left, (1, 1))
    return place


def test_the_next_document_in_the_same_folder_takes_it_away(folder: Path) -> None:
    write_whole(folder / "b.pdf", b"whole")
    assert [path.name for path in folder.iterdir()] == ["b.pdf"]


def test_the_next_start_takes_it_away_and_nothing_else(folder: Path) -> None:
    (folder / ".bodymap-fresh.part").write_bytes(b"somebody writes this at the moment")
    (folder / "thesis.part").write_bytes(b"x")
    os.utime(folder / "thesis.part", (1, 1))
    sweep((folder, folder / "gone"))
    assert sorted(path.name for path in folder.iterdir()) == [".bodymap-fresh.part", "thesis.part"]
