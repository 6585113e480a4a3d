"""screenshot: what is asked of the window, and where the picture goes."""

from pathlib import Path
from typing import Any

import pytest

from bodymap.base.errors import InputError


def test_the_wish_reaches_the_window_and_the_picture_the_file(
    bodymap: Any, window: Any, clinic: Path, tmp_path: Path
) -> None:
    target = tmp_path / "main.png"
    words = ("--screen", "main", "--patient", "D-0001", "--size", "1280x720", "--scale", "2", "--theme", "dark")
    look = ("--language", "de", "--text-size", "150")
    assert bodymap("screenshot", clinic, *words, *look, "-o", target).code == 0
    assert target.read_bytes() == b"\x89PNG picture"
    (wish,) = window.asked
    assert wish == {
        "clinic": str(clinic),
        "demo": False,
        "screen": "main",
        "patient": "D-0001",
        "size": (1280, 720),
        "scale": 2.0,
        "theme": "dark",
        "language": "de",
        "text_size": 150,
        "user": None,
        "passphrase": "correct horse battery staple",
    }


def test_the_unlock_screen_needs_no_passphrase(
    bodymap: Any, window: Any, clinic: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("BODYMAP_PASSPHRASE")
    assert bodymap("screenshot", clinic, "--screen", "unlock", "-o", tmp_path / "unlock.png").code == 0
    assert window.asked[0]["passphrase"] is None


def test_the_demo_needs_no_passphrase(bodymap: Any, window: Any, tmp_path: Path) -> None:
    assert bodymap("screenshot", "--demo", "--screen", "main", "-o", tmp_path / "demo.png").code == 0
    assert (window.asked[0]["clinic"], window.asked[0]["demo"]) == (None, True)


@pytest.mark.parametrize(
    "words",
    [
        ("--screen", "main"),
        ("x", "--demo", "--screen", "main"),
        ("--demo",),
        ("--demo", "--screen", "main", "--size", "0x100"),
        ("--demo", "--screen", "main", "--size", "1600"),
        ("--demo", "--screen", "main", "--size", "99999x99999"),
        ("--demo", "--screen", "main", "--scale", "9"),
        ("--demo", "--screen", "main", "--theme", "pink"),
    ],
)
def test_a_call_that_makes_no_sense_is_refused(
    bodymap: Any, window: Any, tmp_path: Path, words: tuple[str, ...]
) -> None:
    result = bodymap("screenshot", *words, "-o", tmp_path / "out.png")
    assert (result.code, window.asked) == (2, [])
    assert not (tmp_path / "out.png").exists()


def test_a_screen_that_there_is_not_is_answered_with_those_there_are(
    bodymap: Any, window: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(**_: Any) -> bytes:
        raise InputError("There is no screen cellar.", "Expected one of: main, unlock.")

    monkeypatch.setattr(window, "take_screenshot", refuse)
    result = bodymap("screenshot", "--demo", "--screen", "cellar", "-o", tmp_path / "out.png")
    assert result.code == 2
    assert result.err == "bodymap: There is no screen cellar. Expected one of: main, unlock.\n"
