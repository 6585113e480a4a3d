"""The usual pattern of a muscle as things to draw over a figure: zones of referred pain and usual trigger points.

The usual areas are filled and have a line around them, those felt by some are hatched and dashed; the trigger points
are crosses. Everything is clipped to the skin. In the side views the trunk's zones go on beneath the arm, dashed.
Millimetres in the view's frame. The pattern is what is usual, never a test.
"""

from functools import lru_cache

import msgspec

from bodymap.atlas.atlas import Atlas
from bodymap.atlas.drawing import Drawing
from bodymap.atlas.facts import Strength
from bodymap.atlas.model import Figure, Side, View, Zone
from bodymap.atlas.path import mirrored, number, turning
from bodymap.atlas.pattern import pattern_points, pattern_zones
from bodymap.base.text import translate
from bodymap.figure.crop import path_bounds
from bodymap.figure.ops import Fill, Group, Op, Stroke
from bodymap.figure.theme import Theme
from bodymap.figure.words import side_word

_VEIL = 0.5  # of the paper over the body, so that the pattern stands out
_PRIMARY, _SPILLOVER = 0.62, 0.16
_HATCH = 6.0  # pixels between the lines
_LEAST_HATCH = 2.0  # mm
_CROSS = 8.0  # mm from the middle to an end, within these pixels:
_LEAST_CROSS, _MOST_CROSS = 3.2, 4.8


def pattern_words(atlas: Atlas, muscle: str, side: Side) -> str:
    """Return what the pattern is called: "Usual pattern of Levator scapulae, left"."""
    words = translate("pattern", "Usual pattern of {muscle}, {side}")
    return words.format(muscle=atlas.muscle_name(muscle), side=side_word(side))


def is_seen(atlas: Atlas, view: View, muscle: str, side: Side) -> bool:
    """Tell whether any of a pattern lies in a view."""
    return bool(pattern_zones(atlas, view, muscle, side) or pattern_points(atlas, view, muscle, side))


class PatternLook(msgspec.Struct, frozen=True):
    """How a pattern is drawn: `pixel` is the length of a pixel in mm, for lines that keep their width."""

    theme: Theme
    pixel: float
    figure: Figure = Figure.NEUTRAL
    arm: bool = True


@lru_cache(maxsize=16)
def pattern_ops(atlas: Atlas, view: View, muscle: str, side: Side, look: PatternLook) -> tuple[Op, ...]:
    """Return what to draw over the figure."""
    theme, pixel = look.theme, look.pixel
    skin, arm = skin_of(atlas.drawing(view, look.figure))
    arm = arm if look.arm else ""
    zones = pattern_zones(atlas, view, muscle, side)
    trunk = tuple(one for one in zones if not one[0].limb)
    limb = tuple(one for one in zones if one[0].limb)
    items: list[Op] = [Fill(f"{skin} {arm}".strip(), theme.paper, _VEIL)]
    if arm:
        beneath = Group(tuple(_dashed(zone.d, theme, pixel) for zone, _ in trunk), clip=arm)
        before = Group(_zones(trunk, theme, pixel), clip=f"{skin} {turning(arm, back=True)}")
        items += [Group((before, beneath), clip=skin), Group(_zones(limb, theme, pixel), clip=arm)]
    else:
        items.append(Group(_zones(zones if look.arm else trunk, theme, pixel), clip=skin))
    items += [op for spot in pattern_points(atlas, view, muscle, side) for op in _cross(spot.x, spot.y, theme, pixel)]
    return tuple(items)


@lru_cache(maxsize=8)
def skin_of(drawing: Drawing) -> tuple[str, str]:
    """Return the outline of body and ears, and that of the arm where it lies before the body; each is one area."""
    skin = drawing.skin
    outlines = [turning(d) for d in (skin.body.d, skin.ear) if d]
    if drawing.mid is not None:
        outlines += [turning(mirrored(d, drawing.mid)) for d in outlines]
    arm = turning(skin.arm) if skin.arm else ""
    if drawing.flip is not None:
        outlines = [turning(mirrored(d, drawing.flip)) for d in outlines]
        arm = turning(mirrored(arm, drawing.flip)) if arm else ""
    return " ".join(outlines), arm


def _zones(zones: tuple[tuple[Zone, Strength], ...], theme: Theme, pixel: float) -> tuple[Op, ...]:
    primary = tuple(turning(zone.d) for zone, strength in zones if strength is Strength.PRIMARY)
    spillover = tuple(turning(zone.d) for zone, strength in zones if strength is Strength.SPILLOVER)
    items: list[Op] = []
    for d in spillover:
        hatch = Stroke(_hatch(d, pixel), theme.pain, 1.1 * pixel, 0.6)
        items += [Group((Fill(d, theme.pain, _SPILLOVER), hatch), clip=d), _dashed(d, theme, pixel)]
    if primary:  # as one area: where two meet, the tone stays the same
        items.append(Fill(" ".join(primary), theme.pain, _PRIMARY))
        items += [Stroke(d, theme.pain_line, 1.2 * pixel, 0.75) for d in primary]
    return tuple(items)


def legend_ops(kind: str, size: float, theme: Theme) -> tuple[Op, ...]:
    """Return the sign of a caption, `size` pixels square: `primary`, `spillover` or `point`."""
    if kind == "point":
        return _cross(size / 2, size / 2, theme, 1.0)
    low, high = number(size * 0.14), number(size * 0.86)
    square = f"M{low},{low} L{high},{low} L{high},{high} L{low},{high}Z"
    if kind == "primary":
        return Fill(square, theme.pain, _PRIMARY), Stroke(square, theme.pain_line, 1.2, 0.75)
    hatch = Stroke(_hatch(square, 0.8), theme.pain, 1.1, 0.6)
    return Group((Fill(square, theme.pain, _SPILLOVER), hatch), clip=square), _dashed(square, theme, 0.8)


def _dashed(d: str, theme: Theme, pixel: float) -> Stroke:
    return Stroke(d, theme.pain_line, pixel, 0.7, dash=(4 * pixel, 3 * pixel))


def _hatch(d: str, pixel: float) -> str:
    """Return slanting lines over the box of an outline; those of neighbours run on into each other."""
    bounds = path_bounds(d)
    if bounds is None:
        return ""
    left, top, right, bottom = bounds
    step = max(_HATCH * pixel, _LEAST_HATCH)
    lines = []
    for k in range(int((left + top) // step), int((right + bottom) // step) + 1):
        total = k * step  # x + y along the line
        x1, x2 = max(left, total - bottom), min(right, total - top)
        if x1 < x2:
            lines.append(f"M{number(x1)},{number(total - x1)} L{number(x2)},{number(total - x2)}")
    return " ".join(lines)


def _cross(x: float, y: float, theme: Theme, pixel: float) -> tuple[Op, ...]:
    far = min(max(_CROSS, _LEAST_CROSS * pixel), _MOST_CROSS * pixel)
    left, right, top, bottom = (number(v) for v in (x - far, x + far, y - far, y + far))
    d = f"M{left},{top} L{right},{bottom} M{left},{bottom} L{right},{top}"
    return (
        Stroke(d, theme.paper, 4.2 * pixel, 0.9, round_cap=True),
        Stroke(d, theme.ink, 1.8 * pixel, round_cap=True),
    )
