"""Things to draw, in order: what a screen paints and a document writes. Millimetres in the view's frame, y down.

`path` is SVG path data with absolute M, L, C, Q and Z only, as the atlas writes it; it is the key under which a
painter may cache its own form of it. Colours are `#rrggbb`.
"""

from enum import StrEnum

import msgspec

Matrix = tuple[float, float, float, float, float, float]


class Fill(msgspec.Struct, frozen=True):
    """A filled path (non-zero winding)."""

    path: str
    colour: str
    opacity: float = 1.0


class Stroke(msgspec.Struct, frozen=True):
    """A line along a path, `width` mm wide; `dash` is lengths in mm; `dy` shifts it down."""

    path: str
    colour: str
    width: float
    opacity: float = 1.0
    round_cap: bool = False
    round_join: bool = True
    dash: tuple[float, ...] = ()
    dy: float = 0.0


class Anchor(StrEnum):
    """Which part of a text stands at its place."""

    START = "start"
    MIDDLE = "middle"
    END = "end"


class Text(msgspec.Struct, frozen=True):
    """One line of text; (x, y) is on its base line, `size` is the font's size in mm."""

    x: float
    y: float
    text: str
    size: float
    colour: str
    bold: bool = False
    anchor: Anchor = Anchor.MIDDLE


class Group(msgspec.Struct, frozen=True):
    """Items drawn together: transformed, clipped by a path (in the transformed frame), faded as one."""

    items: tuple["Op", ...]
    clip: str = ""
    opacity: float = 1.0
    transform: Matrix | None = None


Op = Fill | Stroke | Text | Group
