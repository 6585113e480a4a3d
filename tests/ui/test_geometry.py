"""The places of the window and its columns: remembered, and corrected where a screen is gone."""

import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QRect
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from bodymap.ui.geometry import Places, corrected

ONE = QRect(0, 0, 1920, 1080)
TWO = QRect(1920, 0, 2560, 1400)


def test_a_window_on_the_second_screen_stays_there() -> None:
    assert corrected(QRect(2000, 100, 1600, 1000), [ONE, TWO]) == QRect(2000, 100, 1600, 1000)


def test_a_window_of_a_screen_that_is_gone_comes_to_the_first() -> None:
    assert corrected(QRect(2000, 100, 1600, 1000), [ONE]).intersected(ONE) == corrected(
        QRect(2000, 100, 1600, 1000), [ONE]
    )


def test_a_window_larger_than_the_screen_is_made_smaller() -> None:
    assert corrected(QRect(0, 0, 4000, 3000), [ONE]) == ONE


numbers = st.integers(-10_000, 10_000)
sizes = st.integers(100, 6000)


@given(numbers, numbers, sizes, sizes)
def test_a_window_always_lies_whole_on_one_screen(x: int, y: int, width: int, height: int) -> None:
    found = corrected(QRect(x, y, width, height), [ONE, TWO])
    assert ONE.contains(found) or TWO.contains(found)


def test_places_are_remembered_between_starts(qtbot: QtBot, tmp_path: Path) -> None:
    file = tmp_path / "made" / "window.json"
    window = QWidget()
    qtbot.addWidget(window)
    window.setGeometry(50, 40, 700, 600)
    places = Places(file)
    places.keep_window(window)
    places.remember("columns", [280, 900, 400])
    places.write()
    again = Places(file)
    assert again.numbers("columns") == [280, 900, 400]
    assert again.numbers("window") == [50, 40, 700, 600, 0]


def test_a_window_that_was_maximised_is_maximised_again(qtbot: QtBot, tmp_path: Path) -> None:
    places = Places(tmp_path / "window.json")
    places.remember("window", [0, 0, 800, 600, 1])
    window = QWidget()
    qtbot.addWidget(window)
    places.restore_window(window)
    assert window.isMaximized()


@pytest.mark.logs_expected
@pytest.mark.parametrize("content", ["", "{", "[1]", '{"window": "wide"}', '{"window": [1, null]}'])
def test_a_damaged_file_costs_only_the_places(tmp_path: Path, content: str) -> None:
    file = tmp_path / "window.json"
    file.write_text(content, encoding="utf-8")
    assert Places(file).numbers("window") == []


@pytest.mark.logs_expected
def test_a_folder_that_cannot_be_written_is_no_reason_to_stay_open(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("", encoding="utf-8")
    places = Places(tmp_path / "file" / "window.json")
    places.remember("columns", [1, 2, 3])
    places.write()
    assert not (tmp_path / "file" / "window.json").exists()


def test_what_is_remembered_holds_numbers_only(qtbot: QtBot, tmp_path: Path) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    window.setWindowTitle("Bodymap - 10482")
    places = Places(tmp_path / "window.json")
    places.keep_window(window)
    places.write()
    assert "10482" not in json.dumps(json.loads((tmp_path / "window.json").read_text(encoding="utf-8")))
