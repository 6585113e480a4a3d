"""Names of files that are made of a chart number: they stay in their folder, and every system takes them."""

from pathlib import Path, PureWindowsPath

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bodymap.ui.paper_options import safe_name

HOSTILE = ["../../x", "..", ".", "", " ", "/etc/passwd", "C:\\x", "a/b\\c", "a\0b", "\n", "x" * 300, "ä" * 300, "~",
           "-rf", "a:b", "%2e%2e%2f", "..\u2215x", "LPT1", "con 1", "nul.txt", "COM\u00b9"]  # fmt: skip


@pytest.mark.parametrize("number", [*HOSTILE, "CON"])
def test_a_name_made_of_a_chart_number_stays_in_its_folder(number: str, tmp_path: Path) -> None:
    target = tmp_path / f"{safe_name(number)}.pdf"
    target.write_bytes(b"x")
    assert [path.parent for path in tmp_path.rglob("*.pdf")] == [tmp_path]


@given(st.text())
def test_any_words_give_a_name_that_every_system_takes(words: str) -> None:
    name = f"{safe_name(words)} 2026-11-21.pdf"
    assert Path(name).name == PureWindowsPath(name).name == name
    assert not PureWindowsPath(name).is_reserved()
    assert len(name.encode()) <= 200
    assert not name.startswith((".", " "))
    assert not set(name) & set('<>:"/\\|?*')
    assert all(character >= " " for character in name)


@pytest.mark.parametrize("name", ["CON", "nul", "LPT1", "com¹", "Aux 7"])
def test_words_that_windows_takes_for_a_device_are_changed(name: str) -> None:
    assert safe_name(name) == f"{name}-"
