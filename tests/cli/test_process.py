"""The command as a process: broken pipes, odd terminals, faults of our own."""

import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from bodymap.base.errors import ConflictError, DataError, InputError, WorldError
from bodymap.cli import program
from bodymap.cli.text import table

SECRET = "Heron, Ada"


def test_a_reader_that_leaves_early_ends_it_quietly(started: Any, clinic: Path) -> None:
    process = started("export", clinic, "--all", "--format", "json", "-o", "-")
    process.stdout.close()
    assert process.wait(timeout=30) == 1
    assert process.stderr.read() == b""


def test_a_terminal_without_the_letters_still_gets_the_list(started: Any, bodymap: Any, clinic: Path) -> None:
    process = started("patients", clinic, env={"PYTHONIOENCODING": "ascii"})
    out, err = process.communicate(timeout=30)
    assert (process.returncode, err) == (0, b"")
    assert out.decode("ascii").startswith("CHART")


def test_stdout_to_a_file_is_utf_8_and_holds_only_the_answer(started: Any, clinic: Path, tmp_path: Path) -> None:
    target = tmp_path / "visits.json"
    with target.open("wb") as file:
        process = started("visits", clinic, "--patient", "D-0001", "--json", stdout=file)
        _, err = process.communicate(timeout=30)
    assert (process.returncode, err) == (0, b"")
    assert target.read_text(encoding="utf-8").startswith("[\n")


@pytest.mark.parametrize(
    ("error", "code"), [(InputError("a"), 2), (DataError("a"), 1), (WorldError("a"), 1), (ConflictError("a"), 1)]
)
def test_the_exit_code_tells_the_call_from_the_data(
    window: Any, capsys: pytest.CaptureFixture[str], error: Exception, code: int
) -> None:
    def fail(clinic: str | None, *, demo: bool) -> int:
        raise error

    assert program.run_program([], fail, window.take_screenshot) == code
    assert capsys.readouterr().err == "bodymap: a\n"


def test_a_fault_of_our_own_is_reported_without_what_the_error_says() -> None:
    code = f"""
from bodymap.cli import run
def fail(clinic, *, demo):
    raise KeyError({SECRET!r})
run([], fail, None)
"""
    process = subprocess.run([sys.executable, "-c", code], capture_output=True, check=False, timeout=30)
    err = process.stderr.decode()
    assert process.returncode == 1
    assert err.startswith("bodymap: failed (KeyError).")
    assert "in fail" in err
    assert SECRET not in err


@pytest.mark.parametrize("write", [lambda text: text, lambda text: text * 3])
def test_a_table_lines_up_in_every_script(write: Callable[[str], str]) -> None:
    names = [write(name) for name in ("Ada", "Zoë", "Zoe\u0308", "\u6797", "\u05d3\u05d5\u05d3")]
    lines = table(("NAME", "N"), [(name, "1") for name in names]).splitlines()
    widths = {name: len(line) - 1 for name, line in zip(names, lines[1:], strict=True)}
    assert widths[names[0]] == widths[names[1]] == widths[names[4]]
    assert widths[names[2]] == widths[names[0]] + len(names[2]) - len(names[1])
    assert widths[names[3]] == widths[names[0]] - len(names[3])
