"""Nothing leaves the app unasked: no socket, no word of a patient in any file but the encrypted ones and the exported.

A whole first visit, from the empty folder to the PDF, runs in a process of its own with a home and a temporary folder
of its own. Every file that appears there, if only for moments, is kept under a second name and searched at the end.
"""

import os
import signal
import subprocess
import sys
import threading
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

import pytest

from bodymap.base.resources import assets

ROOT = assets().parent
PLUGIN = "tests.end_to_end.no_network"
VISIT = "tests/end_to_end/test_first_visit.py::test_a_first_visit_from_the_empty_folder_to_the_pdf"
WORDS = ("Moreau", "Elise", "1979-03-14", "14.03.1979")
EXPORTED = "summary.pdf"

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="the kernel's filter and hard links are Linux's here")


class Watch:
    """Gives each new file below `home` a second name in `kept`, so that it can be read after it is gone."""

    def __init__(self, home: Path, kept: Path) -> None:
        self._home, self._kept = home, kept
        self._seen: set[tuple[int, int]] = set()
        self._over = threading.Event()
        self._thread = threading.Thread(target=self._run)

    def __enter__(self) -> "Watch":
        self._kept.mkdir()
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._over.set()
        self._thread.join()

    def _run(self) -> None:
        while not self._over.wait(0.005):
            for folder, _, names in os.walk(self._home):
                for name in names:
                    with suppress(OSError):
                        self._keep(Path(folder, name))

    def _keep(self, path: Path) -> None:
        state = path.stat()
        who = (state.st_dev, state.st_ino)
        if who not in self._seen and path.is_file():
            os.link(path, self._kept / f"{len(self._seen):06}-{path.name}")
            self._seen.add(who)


def run(home: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    for name in ("home", "tmp", "run"):
        (home / name).mkdir()
    places = {"HOME": str(home / "home"), "TMPDIR": str(home / "tmp"), "XDG_RUNTIME_DIR": str(home / "tmp")}
    places |= {f"XDG_{kind}_HOME": str(home / "home" / kind) for kind in ("CONFIG", "CACHE", "DATA", "STATE")}
    return subprocess.run(
        [sys.executable, *arguments],
        cwd=ROOT,
        env={**os.environ, **places},
        capture_output=True,
        text=True,
        check=False,
    )


def files_with(word: str, *folders: Path, but: Path | None = None) -> Iterator[Path]:
    """Yield the files in which a word stands, in any of the usual encodings; `but` one, under whatever name."""
    wanted = [word.encode(code) for code in ("utf-8", "utf-16-le", "utf-16-be")]
    for folder in folders:
        for path in folder.rglob("*"):
            if path.is_file() and not (but is not None and path.samefile(but)):
                data = path.read_bytes()
                if any(one in data for one in wanted):
                    yield path


def open_to_others(folder: Path) -> list[str]:
    """Return what in a folder others than the owner may read or write."""
    return [str(one.relative_to(folder)) for one in (folder, *folder.rglob("*")) if one.stat().st_mode & 0o077]


@pytest.mark.timeout(600)
def test_a_whole_visit_opens_no_socket_and_leaves_no_word_of_a_patient_in_any_readable_file(tmp_path: Path) -> None:
    home = tmp_path / "machine"
    home.mkdir()
    with Watch(home, tmp_path / "kept"):
        done = run(
            home, "-m", "pytest", "-q", "-p", PLUGIN, "-p", "no:xdist", f"--basetemp={home / 'run' / 'base'}", VISIT
        )
    assert done.returncode == 0, done.stdout[-3000:] + done.stderr[-2000:]
    (summary,) = home.rglob(EXPORTED)
    clinic = summary.with_name("clinic")
    assert len(list((tmp_path / "kept").iterdir())) > 10
    for word in WORDS:
        assert word not in done.stdout + done.stderr
        assert [path.name for path in files_with(word, home, tmp_path / "kept", but=summary)] == []
    assert open_to_others(clinic) == []
    assert open_to_others(summary.parent / summary.name) == []


def test_the_guard_ends_a_process_that_asks_for_a_network_socket(tmp_path: Path) -> None:
    """The test above would fail: whoever opens a socket, or starts a program that does, is killed."""
    ask = "import socket; socket.socket(socket.AF_INET)"
    done = run(tmp_path, "-c", f"from {PLUGIN} import forbid; forbid(); {ask}")
    assert done.returncode == -signal.SIGSYS
    within = "import socket; socket.socket(socket.AF_UNIX); print('allowed')"
    (tmp_path / "other").mkdir()
    assert run(tmp_path / "other", "-c", f"from {PLUGIN} import forbid; forbid(); {within}").stdout == "allowed\n"


def test_the_search_finds_a_word_in_a_file_that_is_gone_again(tmp_path: Path) -> None:
    """The test above would fail: a temporary file with a name in it is found, in each encoding."""
    home, kept = tmp_path / "machine", tmp_path / "kept"
    home.mkdir()
    with Watch(home, kept):
        note = home / "note.tmp"
        note.write_bytes("Moreau".encode("utf-16-le"))
        until = threading.Event()
        until.wait(0.5)
        note.unlink()
    assert [path.name for path in files_with("Moreau", home, kept)] == ["000000-note.tmp"]
