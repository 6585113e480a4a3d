"""The look: contrast, the two themes, the text size."""

from collections.abc import Iterator

import pytest
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from bodymap.ui import theme
from bodymap.ui.tokens import DARK_TOKENS, LIGHT_TOKENS, Tokens


def luminance(colour: str) -> float:
    """Relative luminance as in WCAG 2.2."""
    shown = QColor(colour)
    channels = (shown.redF(), shown.greenF(), shown.blueF())
    parts = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels]
    return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]


def contrast(one: str, other: str) -> float:
    high, low = sorted((luminance(one), luminance(other)), reverse=True)
    return (high + 0.05) / (low + 0.05)


PAIRS = [
    *(
        (text, ground)
        for text in ("text", "muted", "faint")
        for ground in ("window", "surface", "sunken", "map", "chip")
    ),
    *((text, ground) for text in ("good", "bad", "accent", "warn") for ground in ("surface", "window", "sunken")),
    ("on_accent", "accent"),
    ("on_accent", "accent_hover"),
    ("on_accent_soft", "accent_soft"),
    ("text", "accent_soft"),
    ("muted", "accent_soft"),
    ("warn", "warn_soft"),
    ("bad", "bad_soft"),
    ("on_tip", "tip"),
]


@pytest.fixture(autouse=True)
def restore(qapp: QApplication) -> Iterator[None]:
    yield
    theme.apply(qapp, theme.LIGHT, 100)


@pytest.mark.parametrize("tokens", [LIGHT_TOKENS, DARK_TOKENS], ids=["light", "dark"])
@pytest.mark.parametrize(("text", "ground"), PAIRS, ids=str)
def test_text_can_be_read_on_its_ground(tokens: Tokens, text: str, ground: str) -> None:
    assert contrast(getattr(tokens, text), getattr(tokens, ground)) >= 4.5


@pytest.mark.parametrize("tokens", [LIGHT_TOKENS, DARK_TOKENS], ids=["light", "dark"])
@pytest.mark.parametrize("ground", ["surface", "window", "sunken"])
def test_the_focus_ring_and_the_edge_of_a_field_stand_out(tokens: Tokens, ground: str) -> None:
    assert contrast(tokens.focus, getattr(tokens, ground)) >= 3
    assert contrast(tokens.line_strong, getattr(tokens, ground)) >= 3


def test_the_dark_theme_changes_palette_and_tokens_and_says_so(qapp: QApplication, qtbot: QtBot) -> None:
    with qtbot.waitSignal(theme.signals().changed):
        theme.apply(qapp, theme.DARK)
    assert theme.is_dark()
    assert theme.tokens() is DARK_TOKENS
    assert qapp.palette().color(QPalette.ColorRole.Window).name() == DARK_TOKENS.window


def test_a_button_grows_with_the_text_size(qapp: QApplication, qtbot: QtBot) -> None:
    button = QPushButton("Add patient")
    qtbot.addWidget(button)
    button.show()
    before = button.sizeHint()
    theme.apply(qapp, theme.LIGHT, 200)
    assert button.sizeHint().width() > before.width() * 1.7
    assert theme.px(10) == 20
    assert theme.font(14).pixelSize() == 28


def test_a_role_gives_a_button_its_colour(qtbot: QtBot) -> None:
    button = QPushButton("      ")
    qtbot.addWidget(button)
    button.resize(120, 40)
    button.show()
    theme.role(button, "primary")
    assert button.grab().toImage().pixelColor(60, 20).name() == LIGHT_TOKENS.accent
