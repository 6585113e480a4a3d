"""The command line as a user meets it: a clinic of synthetic patients, commands in this process or in a new one."""

import io
import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Protocol

import pytest

from bodymap.cli import run

PASSPHRASE = "correct horse battery staple"


@dataclass
class Result:
    """What a command answered."""

    code: int
    out: str
    err: str


@dataclass
class Window:
    """Stands for the window: keeps what it was asked."""

    opened: list[tuple[str | None, bool]] = field(default_factory=list)
    asked: list[dict[str, Any]] = field(default_factory=list)

    def open_window(self, clinic: str | None, *, demo: bool) -> int:
        self.opened.append((clinic, demo))
        return 0

    def take_screenshot(self, **wish: Any) -> bytes:
        self.asked.append(wish)
        return b"\x89PNG picture"


class Command(Protocol):
    """Runs one command in this process."""

    def __call__(self, *words: str | Path, stdin: bytes = b"") -> Result: ...


@pytest.fixture(autouse=True)
def environment(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """A passphrase that is known, settings of nobody, and hooks put back afterwards."""
    monkeypatch.setenv("BODYMAP_PASSPHRASE", PASSPHRASE)
    monkeypatch.delenv("BODYMAP_USER", raising=False)
    monkeypatch.setenv("BODYMAP_CONFIG_DIR", str(tmp_path / "config"))
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)


@pytest.fixture
def window() -> Window:
    return Window()


@pytest.fixture
def bodymap(capsysbinary: pytest.CaptureFixture[bytes], monkeypatch: pytest.MonkeyPatch, window: Window) -> Command:
    """Return the command, run in this process."""

    def command(*words: str | Path, stdin: bytes = b"") -> Result:
        monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(stdin)))
        capsysbinary.readouterr()
        code = run([str(word) for word in words], window.open_window, window.take_screenshot)
        out, err = capsysbinary.readouterr()
        return Result(code, out.decode(), err.decode())

    return command


@pytest.fixture(scope="session")
def template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Make a clinic of three synthetic patients with three visits each, once."""
    folder = tmp_path_factory.mktemp("template") / "clinic"
    words = ["demo", str(folder), "--patients", "3", "--visits", "3", "--seed", "7", "--user", "Dr Demo"]
    start(words, check=True).communicate()
    return folder


@pytest.fixture
def clinic(template: Path, tmp_path: Path) -> Path:
    """Return a fresh copy of that clinic."""
    folder = tmp_path / "clinic"
    shutil.copytree(template, folder)
    return folder


def start(words: Sequence[str], *, check: bool = False, **options: Any) -> "subprocess.Popen[bytes]":
    """Start `python -m bodymap` in a session of its own, so that it has no terminal to ask on."""
    environment = {**os.environ, "BODYMAP_PASSPHRASE": PASSPHRASE, **options.pop("env", {})}
    process = subprocess.Popen(
        [sys.executable, "-m", "bodymap", *words],
        stdin=options.pop("stdin", subprocess.DEVNULL),
        stdout=options.pop("stdout", subprocess.PIPE),
        stderr=subprocess.PIPE,
        env=environment,
        start_new_session=True,
        **options,
    )
    if check:
        _, err = process.communicate()
        assert process.returncode == 0, err.decode()
    return process


@pytest.fixture
def started() -> Iterator[Callable[..., "subprocess.Popen[bytes]"]]:
    """Return what starts a real process; those that still run are ended."""
    running: list[subprocess.Popen[bytes]] = []

    def begin(*words: str | Path, **options: Any) -> "subprocess.Popen[bytes]":
        process = start([str(word) for word in words], **options)
        running.append(process)
        return process

    yield begin
    for process in running:
        with process:
            process.kill()
