"""The guide and the About box."""

import re
from collections.abc import Callable
from typing import Any

from PySide6.QtCore import Qt, QUrl
from pytestqt.qtbot import QtBot

from bodymap import __version__
from bodymap.base.resources import read_text
from bodymap.ui.consult.keys import KEYS
from bodymap.ui.form import PlainLabel
from bodymap.ui.help.about import AboutDialog
from bodymap.ui.help.guide import KEYS_MARK, GuideWindow, key_table, pages
from bodymap.ui.keys import WINDOW_KEYS
from bodymap.ui.map.keys import CANVAS_KEYS, MAP_KEYS
from bodymap.ui.palette.keys import PALETTE_KEYS


def all_words() -> list[str]:
    """What every key does."""
    return [
        *(k.words() for k in (*WINDOW_KEYS, *PALETTE_KEYS)),
        *(k.words() for k in KEYS),
        *(k.words() for k in (*MAP_KEYS, *CANVAS_KEYS)),
    ]


def test_the_guide_names_every_key_with_what_it_does(qtbot: QtBot) -> None:
    window = GuideWindow(None)
    window.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
    qtbot.addWidget(window)
    window.show()
    words = window.page.toPlainText()
    assert KEYS_MARK not in words
    for text in all_words():
        assert text in words


def test_the_guide_leads_to_its_page_of_rules_and_back_and_nowhere_else(qtbot: QtBot) -> None:
    window = GuideWindow(None)
    window.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
    qtbot.addWidget(window)
    window.show()
    assert not window.back.isVisible()
    window.page.anchorClicked.emit(QUrl("https://example.org/rules.md"))
    window.page.anchorClicked.emit(QUrl("../../LICENSE"))
    assert not window.back.isVisible()
    window.page.anchorClicked.emit(QUrl("rules.md"))
    assert "Over the dose limit" in window.page.toPlainText()
    qtbot.mouseClick(window.back, Qt.MouseButton.LeftButton)
    assert "A first visit in five steps" in window.page.toPlainText()


def test_every_page_of_the_guide_is_linked_and_every_link_leads_to_a_page() -> None:
    linked = set()
    for name in pages():
        linked |= set(re.findall(r"\]\(([^)]+\.md)\)", read_text("guide", name)))
    assert linked | {"index.md"} == set(pages())


def test_the_table_of_keys_has_a_row_for_each() -> None:
    assert len(key_table().splitlines()) == 2 + len(all_words())


def test_about_says_version_licences_credit_and_what_the_app_is_not(
    qtbot: QtBot, cut_off: Callable[[Any], list[str]]
) -> None:
    dialog = AboutDialog(None)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
    qtbot.addWidget(dialog)
    dialog.open()
    words = " ".join(label.text() for label in dialog.findChildren(PlainLabel))
    for wanted in (
        __version__,
        "No clinician has confirmed the limits, the rules",
        "Apache License 2.0",
        "CC BY-SA 4.0",
        "decision support, not a substitute",
    ):
        assert wanted in words
    assert cut_off(dialog) == []
