"""What a stroke on the skin does to the pain areas: a tool is a function of a stroke and the areas, without a window.

A stroke is the way of mouse, finger or pen in mm of one picture. What comes of it is a list of acts for the editor;
nothing is changed here. Everything is cut off at the skin. Needs shapely, when a stroke ends.
"""

from collections.abc import Sequence
from enum import StrEnum
from typing import TYPE_CHECKING

import msgspec

from bodymap.atlas.atlas import Atlas
from bodymap.atlas.model import Figure
from bodymap.clinic.area import PainArea, Rings
from bodymap.clinic.extent import Sheet, sheet_of

if TYPE_CHECKING:
    from shapely.geometry.base import BaseGeometry

THINNEST, WIDEST = 6.0, 80.0  # mm
_LEAST_PRESSURE = 0.35  # of the brush's width at the lightest touch
_WITHOUT_PRESSURE = 0.5  # a pen in the middle of its range draws the width that was chosen


class Tool(StrEnum):
    """How an area is drawn; SELECT draws nothing, it chooses one."""

    OUTLINE = "outline"
    BRUSH = "brush"
    ZONE = "zone"
    ERASE = "erase"
    SELECT = "select"


class Touch(msgspec.Struct, frozen=True):
    """A place that the pointer passed, in mm; pressure 0 to 1, None where the device tells none."""

    x: float
    y: float
    pressure: float | None = None


class Stroke(msgspec.Struct, frozen=True):
    """One stroke of a tool on one picture; `width` is the brush's, in mm."""

    tool: Tool
    sheet: Sheet
    width: float
    touches: tuple[Touch, ...]

    def widths(self) -> list[float]:
        """Return the width at every touch: what the pressure makes of the brush."""
        return [self.width * pressed(touch.pressure) for touch in self.touches]


def pressed(pressure: float | None) -> float:
    """Return the part of the brush's width that a pressure gives; a device without pressure gives all of it."""
    if pressure is None or not 0 < pressure <= 1:
        return 1.0
    return _LEAST_PRESSURE + (1 - _LEAST_PRESSURE) * pressure / _WITHOUT_PRESSURE


class Draw(msgspec.Struct, frozen=True):
    """Make a new area."""

    sheet: Sheet
    rings: Rings


class Reshape(msgspec.Struct, frozen=True):
    """Give an area another outline."""

    area_id: str
    rings: Rings


class Remove(msgspec.Struct, frozen=True):
    """Take an area away: nothing of it is left."""

    area_id: str


Act = Draw | Reshape | Remove


def acts_of(
    atlas: Atlas, stroke: Stroke, areas: Sequence[PainArea], chosen: str = "", figure: Figure = Figure.NEUTRAL
) -> tuple[Act, ...]:
    """Return what a finished stroke does to the areas that the same hand drew; none where it misses the skin.

    An outline is always a new area. Brush and zone go on with the chosen area where they touch it. The eraser takes
    from every area that it meets.
    """
    shape = _covered(atlas, stroke, figure)
    if shape.is_empty:
        return ()
    here = [area for area in areas if sheet_of(area) == stroke.sheet]
    if stroke.tool is Tool.ERASE:
        return _erased(shape, here)
    from bodymap.atlas.region import rings_of, shape_of

    going_on = next((area for area in here if area.id == chosen), None)
    if going_on is not None and stroke.tool is not Tool.OUTLINE:
        before = shape_of(going_on.rings)
        if before.intersects(shape):
            rings = rings_of(before.union(shape))
            return (Reshape(chosen, rings),) if rings and rings != going_on.rings else ()
    rings = rings_of(shape)
    return (Draw(stroke.sheet, rings),) if rings else ()


def _covered(atlas: Atlas, stroke: Stroke, figure: Figure) -> "BaseGeometry":
    """Return what a stroke covers of the skin."""
    from bodymap.atlas.region import brushed, brushed_by_pressure, outlined
    from bodymap.atlas.surface import skin_shape, zone_at

    places = [(touch.x, touch.y) for touch in stroke.touches]
    widths = stroke.widths()
    if stroke.tool is Tool.ZONE:
        seen = zone_at(atlas, stroke.sheet[0], *places[-1])
        shape = seen.shape if seen is not None else outlined(())
    elif stroke.tool is Tool.OUTLINE:
        shape = outlined(places)
    elif max(widths) - min(widths) < 1:
        shape = brushed(places, widths[0])
    else:
        shape = brushed_by_pressure(places, widths)
    return shape.intersection(skin_shape(atlas, stroke.sheet[0], figure))


def _erased(shape: "BaseGeometry", areas: Sequence[PainArea]) -> tuple[Act, ...]:
    from bodymap.atlas.region import rings_of, shape_of

    acts: list[Act] = []
    for area in areas:
        before = shape_of(area.rings)
        if not before.intersects(shape):
            continue
        rings = rings_of(before.difference(shape))
        if not rings:
            acts.append(Remove(area.id))
        elif rings != area.rings:
            acts.append(Reshape(area.id, rings))
    return tuple(acts)
