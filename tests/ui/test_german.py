"""The window in German: it starts so, no English is left, menu entries have letters of their own, nothing is cut."""

from collections import Counter
from collections.abc import Callable, Iterator
from typing import Any

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QAbstractButton, QApplication, QDialogButtonBox, QLabel, QLineEdit, QMenu, QWidget
from pytestqt.qtbot import QtBot

from bodymap.app.session import Session
from bodymap.app.settings import Settings
from bodymap.ui import theme
from bodymap.ui.application import set_language
from bodymap.ui.first_look import FirstLook
from bodymap.ui.geometry import Places
from bodymap.ui.language import install_language
from bodymap.ui.main_window import MainWindow
from bodymap.ui.preferences import Preferences
from bodymap.ui.screens import SCREENS, Scene
from bodymap.ui.screenshot import _register

Words = Callable[[str], set[str]]
_KEPT = {"riverside", "pain", "clinic"}  # the name of the clinic of these tests


@pytest.fixture
def german(qapp: QApplication) -> Iterator[None]:
    """The app speaks German during this test."""
    set_language(qapp, FirstLook(language="de"))
    yield
    install_language(qapp, "en")
    theme.apply(qapp, theme.LIGHT, 100)


def texts(root: QWidget) -> list[str]:
    """Return what a reader can see or hear of a window and what is in it."""
    found = [root.windowTitle()]
    for widget in root.findChildren(QWidget):
        found += [widget.toolTip(), widget.accessibleName()]
        if isinstance(widget, (QLabel, QAbstractButton)):
            found.append(widget.text())
        if isinstance(widget, QLineEdit):
            found.append(widget.placeholderText())
        if isinstance(widget, QMenu):
            found += [action.text() for action in widget.actions()]
    return [text for text in found if text and not text.startswith("<span")]  # the app's name


@pytest.fixture
def german_window(german: None, window: MainWindow, session: Session) -> MainWindow:
    """A window on the empty clinic of `session`, in German."""
    window.open_session(session)
    return window


@pytest.mark.usefixtures("german")
def test_the_window_starts_in_the_language_of_the_settings(qtbot: QtBot, preferences: Any, tmp_path: Any) -> None:
    window = MainWindow(lambda: preferences, Places(tmp_path / "window.json"))
    qtbot.addWidget(window)
    window.start.show_welcome()
    assert "Willkommen bei Bodymap" in texts(window)
    assert QLocale().language() is QLocale.Language.German


def test_the_next_window_is_in_the_language_that_was_chosen_since(
    qapp: QApplication, qtbot: QtBot, preferences: Preferences, tmp_path: Any
) -> None:
    def first_words() -> list[str]:
        window = MainWindow(lambda: preferences, Places(tmp_path / "window.json"))
        qtbot.addWidget(window)
        window.start.show_welcome()
        return texts(window)

    install_language(qapp, "de")
    german = first_words()
    install_language(qapp, "en")
    english = first_words()
    assert "Willkommen bei Bodymap" in german
    assert "Welcome to Bodymap" in english
    assert not set(german) & {"Welcome to Bodymap"}


def test_nothing_of_the_main_window_is_english(
    german_window: MainWindow, words_of: Words, english_words: frozenset[str]
) -> None:
    left = {text for text in texts(german_window) if words_of(text.replace("&", "")) & english_words - _KEPT}
    assert sorted(left) == []


def test_every_entry_of_a_menu_has_its_own_letter(german_window: MainWindow) -> None:
    bar = german_window.menuBar()
    groups = {"the menu bar": [action.text() for action in bar.actions()]}
    for menu in german_window.findChildren(QMenu):
        groups[menu.title()] = [action.text() for action in menu.actions() if not action.isSeparator()]
    twice = {}
    for name, entries in groups.items():
        letters = Counter(text[text.index("&") + 1].lower() for text in entries if "&" in text)
        if many := [letter for letter, count in letters.items() if count > 1]:
            twice[name] = [text for text in entries if "&" in text and text[text.index("&") + 1].lower() in many]
    assert twice == {}
    assert [text.replace("&", "") for text in groups["the menu bar"]][:2] == ["Datei", "Bearbeiten"]


@pytest.mark.usefixtures("german")
def test_buttons_that_qt_names_are_german_too(qtbot: QtBot) -> None:
    box = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
    qtbot.addWidget(box)
    assert box.button(QDialogButtonBox.StandardButton.Cancel).text() == "Abbrechen"


@pytest.mark.parametrize(("width", "height", "percent"), [(1280, 720, 100), (1920, 1080, 200)])
def test_the_main_window_cuts_no_german_text_off(
    qapp: QApplication,
    german_window: MainWindow,
    cut_off: Callable[[QWidget], list[str]],
    width: int,
    height: int,
    percent: int,
    qtbot: QtBot,
) -> None:
    theme.apply(qapp, theme.LIGHT, percent)
    german_window.resize(width, height)
    qtbot.waitUntil(lambda: german_window.width() >= width)
    assert cut_off(german_window) == []


_register()
_DIALOGS = ("about", "add-patient", "clinical-rules", "doubles", "facts", "letterhead", "lists", "settings")


@pytest.mark.usefixtures("german")
@pytest.mark.parametrize("name", _DIALOGS)
def test_a_dialog_is_german_and_cuts_nothing_off(
    name: str,
    session: Session,
    qtbot: QtBot,
    cut_off: Callable[[QWidget], list[str]],
    words_of: Words,
    english_words: frozenset[str],
) -> None:
    scene = Scene(session, Settings(language="de"), "", str(session.folder))
    dialog = SCREENS[name].build(scene)
    dialog.resize(900, 700)
    dialog.show()
    qtbot.waitExposed(dialog)
    assert cut_off(dialog) == []
    left = {text for text in texts(dialog) if words_of(text.replace("&", "")) & english_words - _KEPT}
    assert [text for text in sorted(left) if "Source:" not in text and "label" not in text] == []
    dialog.close()
