"""The colours of the app, light and dark: one table that the palette, the style sheet and every painter read.

Text on its ground reaches a contrast of at least 4.5 to 1 in both themes. Values are `#rrggbb`.
The tones of the body itself are in `figure.theme`.
"""

from typing import NamedTuple


class Tokens(NamedTuple):
    """One theme: grounds, texts, lines and the few colours that carry meaning (always beside a word or a shape)."""

    window: str
    surface: str
    sunken: str
    map: str
    line: str
    line_strong: str
    chip: str
    text: str
    muted: str
    faint: str
    accent: str
    accent_hover: str
    on_accent: str
    accent_soft: str
    on_accent_soft: str
    good: str
    warn: str
    warn_soft: str
    warn_line: str
    bad: str
    bad_soft: str
    tip: str
    on_tip: str
    focus: str


LIGHT_TOKENS = Tokens(
    window="#f6f5f2",
    surface="#ffffff",
    sunken="#fbfaf8",
    map="#fdfcfa",
    line="#e4e1da",
    line_strong="#8b8880",
    chip="#f0eee9",
    text="#1f2429",
    muted="#5a616a",
    faint="#676d75",
    accent="#0f6f74",
    accent_hover="#0b5c60",
    on_accent="#ffffff",
    accent_soft="#e7f1f0",
    on_accent_soft="#0b5357",
    good="#1a7041",
    warn="#7c4a03",
    warn_soft="#fdf6e7",
    warn_line="#e8d3a4",
    bad="#a61b2b",
    bad_soft="#fbeceb",
    tip="#20262c",
    on_tip="#f3f4f5",
    focus="#0f6f74",
)

DARK_TOKENS = Tokens(
    window="#15181b",
    surface="#1c2024",
    sunken="#171a1d",
    map="#181b1e",
    line="#31373d",
    line_strong="#7d868f",
    chip="#2a2f34",
    text="#e9ebed",
    muted="#adb4bb",
    faint="#a0a8b0",
    accent="#57b8ba",
    accent_hover="#70c8ca",
    on_accent="#06201f",
    accent_soft="#1d3a3b",
    on_accent_soft="#a9e2e2",
    good="#6ccb94",
    warn="#f0c274",
    warn_soft="#332a17",
    warn_line="#5b4a22",
    bad="#ff9a94",
    bad_soft="#3a2022",
    tip="#eceeef",
    on_tip="#1c2024",
    focus="#7ad0d2",
)
