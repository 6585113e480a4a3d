"""The settings dialog: what is chosen holds at once and at the next start."""

from collections.abc import Callable, Iterator
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QComboBox
from pytestqt.qtbot import QtBot

from bodymap.app.settings import Paper, Settings, Theme, Units, load_settings
from bodymap.base.errors import InputError, WorldError
from bodymap.ui import theme
from bodymap.ui.preferences import Preferences
from bodymap.ui.settings.dialog import SettingsDialog, zones


@pytest.fixture
def dialog(preferences: Preferences, qapp: QApplication, qtbot: QtBot) -> Iterator[SettingsDialog]:
    made = SettingsDialog(preferences, None)
    made.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
    qtbot.addWidget(made)
    made.open()
    yield made
    theme.apply(qapp, theme.LIGHT, 100)


def choose(box: QComboBox, value: object) -> None:
    """Choose as a user does: Qt says `activated` only for that."""
    box.setCurrentIndex(box.findData(value))
    box.activated.emit(box.currentIndex())


def test_the_theme_holds_at_once(dialog: SettingsDialog, preferences: Preferences) -> None:
    choose(dialog.theme, "dark")
    assert theme.is_dark()
    assert preferences.settings.theme is Theme.DARK


def test_the_text_size_holds_at_once(dialog: SettingsDialog, preferences: Preferences, qtbot: QtBot) -> None:
    dialog.text_size.setFocus()
    qtbot.keyClick(dialog.text_size, Qt.Key.Key_Right)
    assert preferences.settings.text_size == 105
    qtbot.keyClick(dialog.text_size, Qt.Key.Key_End)
    assert preferences.settings.text_size == 200
    assert theme.px(10) == 20


def test_what_was_chosen_is_there_at_the_next_start(dialog: SettingsDialog, qtbot: QtBot) -> None:
    choose(dialog.paper, "Letter")
    choose(dialog.units, Units.KPA.value)
    choose(dialog.time_zone, "Europe/Lisbon")
    choose(dialog.lock_minutes, 5)

    def kept() -> bool:
        found = load_settings()
        return (found.paper, found.units, found.time_zone, found.lock_minutes) == (
            Paper.LETTER,
            Units.KPA,
            "Europe/Lisbon",
            5,
        )

    qtbot.waitUntil(kept)


def test_settings_that_cannot_be_kept_hold_and_the_dialog_says_so(
    dialog: SettingsDialog, preferences: Preferences, qtbot: QtBot
) -> None:
    preferences.failed.emit(WorldError("The settings could not be saved.", "Check the folder."))
    assert dialog.error.isVisible()
    assert "could not be saved" in dialog.error.text()


@pytest.mark.parametrize(("field", "value"), [("text_size", 79), ("text_size", 201), ("lock_minutes", -1)])
def test_a_value_that_cannot_be_is_refused_and_changes_nothing(field: str, value: int) -> None:
    preferences = Preferences(Settings(), keep=False)
    with pytest.raises(InputError):
        preferences.change(**{field: value})
    assert preferences.settings == Settings()


def test_the_same_value_again_tells_nobody(qtbot: QtBot) -> None:
    preferences = Preferences(Settings(), keep=False)
    with qtbot.assertNotEmitted(preferences.changed):
        preferences.change(text_size=100)


def test_time_zones_are_those_of_places() -> None:
    found = zones()
    assert {"Europe/London", "America/New_York", "Asia/Tokyo"} <= set(found)
    assert not any(name.startswith("Etc/") for name in found)


@pytest.mark.parametrize("size", [100, 200])
def test_nothing_is_cut_off_at_any_text_size(
    qapp: QApplication, qtbot: QtBot, cut_off: Callable[[Any], list[str]], size: int
) -> None:
    theme.apply(qapp, theme.LIGHT, size)
    made = SettingsDialog(Preferences(Settings(), keep=False), None)
    made.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
    qtbot.addWidget(made)
    made.open()
    assert cut_off(made) == []
    theme.apply(qapp, theme.LIGHT, 100)
