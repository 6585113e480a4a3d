"""What the command says of itself, and when it opens the window."""

import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

COMMANDS = ("create", "demo", "patients", "visits", "record", "export", "verify", "atlas", "screenshot")


def test_without_words_the_window_opens_on_the_last_clinic(bodymap: Any, window: Any) -> None:
    assert bodymap().code == 0
    assert window.opened == [(None, False)]


def test_demo_opens_the_window_on_a_throw_away_clinic(bodymap: Any, window: Any) -> None:
    assert bodymap("--demo").code == 0
    assert window.opened == [(None, True)]


def test_demo_goes_with_no_command(bodymap: Any, window: Any) -> None:
    result = bodymap("--demo", "patients", "somewhere")
    assert (result.code, window.opened) == (2, [])
    assert "--demo" in result.err


def test_the_version_is_told(bodymap: Any) -> None:
    result = bodymap("--version")
    assert (result.code, result.out) == (0, "Bodymap 0.1.0\n")


def test_help_names_every_command(bodymap: Any) -> None:
    result = bodymap("--help")
    assert result.code == 0
    assert all(f"  {name} " in result.out for name in COMMANDS)
    assert "...\n" not in result.out.split("Commands:")[1], "a command's first sentence is too long for the list"


@pytest.mark.parametrize("name", COMMANDS)
def test_each_command_explains_itself(bodymap: Any, name: str) -> None:
    result = bodymap(name, "--help")
    assert result.code == 0
    assert f"Usage: bodymap {name}" in result.out


def test_help_never_offers_the_passphrase_as_an_argument(bodymap: Any) -> None:
    for name in COMMANDS:
        assert "--passphrase " not in bodymap(name, "--help").out


@pytest.mark.parametrize(
    "words",
    [
        ("nonsense",),
        ("patients",),
        ("export", "x", "--format", "doc"),
        ("visits", "x"),
        ("demo", "x", "--patients", "-1"),
    ],
)
def test_a_wrong_call_is_one_line_and_exit_code_two(bodymap: Any, words: tuple[str, ...]) -> None:
    result = bodymap(*words)
    assert result.code == 2
    assert result.err.startswith("bodymap: ")
    assert result.err.count("\n") == 1


def test_the_module_and_the_installed_command_are_the_same(started: Any) -> None:
    out, _ = started("--help").communicate(timeout=30)
    script = Path(sys.executable).with_name("bodymap")
    if not script.exists():
        pytest.skip("the package is not installed beside this Python")
    assert subprocess.run([script, "--help"], capture_output=True, check=True, timeout=30).stdout == out
