"""A disk that fails on request: builds the shim (shim.c), and runs a piece of work in a child at one fault point.

Linux with a C compiler only. The process that drives it is started with the shim preloaded (`start`); each run is a
fork of it, so that nothing has to be imported twice.
"""

import ctypes
import json
import os
import shutil
import signal
import subprocess
import sys
import tempfile
import threading
import traceback
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from enum import IntEnum
from pathlib import Path
from typing import Any, NoReturn

import msgspec

ROOT = Path(__file__).resolve().parents[2]
SOURCE = Path(__file__).with_name("shim.c")
PATIENCE = 120


class Mode(IntEnum):
    """What happens at the chosen call; FULL and BROKEN go on until there is room again."""

    PASS = 0
    KILL_BEFORE = 1
    KILL_TORN = 2
    KILL_AFTER = 3
    FULL = 4
    BROKEN_ONCE = 5
    BROKEN = 6


class Run(msgspec.Struct):
    """What a child said before it ended: its lines, how many calls it made, whether it was killed by the shim."""

    said: list[dict[str, Any]]
    killed: bool
    calls: int
    failure: str


def compiler() -> str | None:
    """Return the C compiler, None where there is none or this is not Linux."""
    return (shutil.which("gcc") or shutil.which("cc")) if sys.platform == "linux" else None


def build(folder: Path) -> Path:
    """Return the shim, compiled into `folder`."""
    made = folder / "shim.so"
    found = compiler()
    if found is None:
        raise RuntimeError("no C compiler")
    subprocess.run([found, "-O1", "-shared", "-fPIC", "-o", str(made), str(SOURCE), "-ldl", "-lpthread"], check=True)
    return made


def start(module: str, words: Sequence[str], folder: Path) -> "subprocess.CompletedProcess[str]":
    """Run `python -m module words` with the shim preloaded; its files are in `folder`."""
    shim = build(folder)
    environment = os.environ | {
        "LD_PRELOAD": str(shim),
        "BODYMAP_SHIM": str(shim),
        "BODYMAP_CONFIG_DIR": str(folder / "config"),
        "BODYMAP_CACHE_DIR": str(folder / "cache"),
        "PYTHONDONTWRITEBYTECODE": "1",
    }
    command = [sys.executable, "-m", module, *words]
    return subprocess.run(command, cwd=ROOT, env=environment, capture_output=True, text=True, check=False)


def tell(line: str) -> None:
    """Say a line on the terminal, at once."""
    sys.stdout.write(line + "\n")
    sys.stdout.flush()


def preloaded() -> bool:
    """Return whether this process has the shim."""
    return "BODYMAP_SHIM" in os.environ


def main_with_shim(module: str, work: Callable[[], int]) -> int:
    """Do `work` in this process where it has the shim, else start it anew with it."""
    if preloaded():
        return work()
    if compiler() is None:
        tell("No C compiler on this system: the fault points cannot be driven.")
        return 2
    with tempfile.TemporaryDirectory(prefix="bodymap-shim-") as place:
        shim = build(Path(place))
        environment = os.environ | {
            "LD_PRELOAD": str(shim),
            "BODYMAP_SHIM": str(shim),
            "BODYMAP_CONFIG_DIR": str(Path(place) / "config"),
            "BODYMAP_CACHE_DIR": str(Path(place) / "cache"),
        }
        command = [sys.executable, "-m", module, *sys.argv[1:]]
        return subprocess.run(command, cwd=ROOT, env=environment, check=False).returncode


class Shim:
    """The shim of this process."""

    def __init__(self) -> None:
        self._library = ctypes.CDLL(os.environ["BODYMAP_SHIM"])
        self._library.faults_count.restype = ctypes.c_long
        self._library.faults_arm.argtypes = [ctypes.c_char_p, ctypes.c_long, ctypes.c_int]

    def arm(self, below: Path, at: int, mode: Mode) -> None:
        """Let the `at`-th call on files below a folder fail in this way, counted from now."""
        self._library.faults_arm(os.fsencode(below), at, int(mode))

    def count(self) -> int:
        """Return how many calls there were."""
        return int(self._library.faults_count())

    def record(self, to: Path) -> None:
        """Write every call down from now on."""
        self._library.faults_record(os.fsencode(to))

    def note(self, said: str) -> None:
        """Put a line between the calls."""
        self._library.faults_note(said.encode())


class World:
    """What a piece of work may do beside its work: say what was acknowledged, and make room on the disk."""

    def __init__(self, shim: Shim, below: Path, pipe: int) -> None:
        self._shim = shim
        self._below = below
        self._pipe = pipe
        self.calls = 0
        self._lock = threading.Lock()

    def say(self, what: str, **facts: Any) -> None:
        """Tell the process that watches; this is durable at once, whatever happens to this process."""
        line = json.dumps({"what": what, **facts})
        with self._lock:
            self._shim.note(line)
            os.write(self._pipe, (line + "\n").encode())

    def room(self) -> None:
        """Let nothing fail any more."""
        self.calls += self._shim.count()
        self._shim.arm(self._below, 0, Mode.PASS)

    def total(self) -> int:
        """Return how many calls there were, also before there was room."""
        return self.calls + self._shim.count()


def run(
    shim: Shim, below: Path, work: Callable[[World], None], at: int = 0, mode: Mode = Mode.PASS, log: Path | None = None
) -> Run:
    """Do `work` in a child at one fault point; return what it said."""
    reading, writing = os.pipe()
    sys.stdout.flush()
    child = os.fork()
    if not child:
        os.close(reading)
        _in_child(shim, below, work, at, mode, log, writing)
    os.close(writing)
    watch = threading.Timer(PATIENCE, os.kill, (child, signal.SIGABRT))
    watch.start()
    with os.fdopen(reading, "rb") as stream:
        lines = stream.read().decode().splitlines()
    _, status = os.waitpid(child, 0)
    watch.cancel()
    watch.join()
    said = [json.loads(line) for line in lines if line.endswith("}")]
    end = next((one for one in said if one["what"] == "end"), None)
    killed = os.WIFSIGNALED(status) and os.WTERMSIG(status) == signal.SIGKILL
    failure = "" if end is not None or killed else f"ended with status {status}"
    return Run(
        [one for one in said if one is not end], killed, end["calls"] if end else 0, (end or {}).get("failure", failure)
    )


def _in_child(
    shim: Shim, below: Path, work: Callable[[World], None], at: int, mode: Mode, log: Path | None, pipe: int
) -> NoReturn:
    world = World(shim, below, pipe)
    if log is not None:
        shim.record(log)
    shim.arm(below, at, mode)
    try:
        work(world)
    finally:
        failure = traceback.format_exc() if sys.exc_info()[0] is not None else ""
        world.say("end", calls=world.total(), failure=failure)
        os._exit(0)


@contextmanager
def scratch() -> Iterator[Path]:
    """Give a folder in memory where there is one: the shim plays the disk, a real one would only take time."""
    memory = Path("/dev/shm")
    with tempfile.TemporaryDirectory(prefix="bodymap-faults-", dir=memory if memory.is_dir() else None) as place:
        yield Path(place).resolve()
