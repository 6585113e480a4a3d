"""How far drawn pain reaches: cm², percent of the view's body, and how much two drawings have in common.

Measured in mm on the reference body and within the skin of the patient's figure, so neither window nor zoom matters.
Areas that overlap count once. Pure functions; any thread may call. Imports shapely when first called.
"""

from collections.abc import Iterable
from typing import TYPE_CHECKING

import msgspec

from bodymap.atlas.atlas import Atlas
from bodymap.atlas.model import Figure, Side, View
from bodymap.clinic.area import PainArea

if TYPE_CHECKING:
    from shapely.geometry.base import BaseGeometry

_OTHER = {Side.LEFT: Side.RIGHT, Side.RIGHT: Side.LEFT, Side.MIDLINE: Side.MIDLINE}

Sheet = tuple[View, Side]  # a picture that can be drawn on: of hand, foot and jaw there are a left and a right one


class Extent(msgspec.Struct, frozen=True):
    """The size of an area in cm², and its part of the body as the view shows it, 0 to 1."""

    cm2: float
    share: float


class Overlap(msgspec.Struct, frozen=True):
    """Two drawings compared: the Jaccard index, and how much of each lies within the other, all 0 to 1."""

    jaccard: float
    of_first: float
    of_second: float


def sheet_of(area: PainArea) -> Sheet:
    """Return the picture that an area is drawn on."""
    return area.view, area.side


def extent_of(atlas: Atlas, area: PainArea, figure: Figure = Figure.NEUTRAL) -> Extent:
    """Return how large one area is."""
    return extents(atlas, (area,), figure)[sheet_of(area)]


def extents(atlas: Atlas, areas: Iterable[PainArea], figure: Figure = Figure.NEUTRAL) -> dict[Sheet, Extent]:
    """Return how large all areas are together, on each picture that is drawn on."""
    from bodymap.atlas.surface import skin_mm2

    found = {}
    for sheet, shape in regions(atlas, areas, figure).items():
        mm2 = float(shape.area)
        found[sheet] = Extent(mm2 / 100, mm2 / skin_mm2(atlas, sheet[0], figure))
    return found


def regions(atlas: Atlas, areas: Iterable[PainArea], figure: Figure = Figure.NEUTRAL) -> "dict[Sheet, BaseGeometry]":
    """Return the union of the areas on each picture, within the skin."""
    from bodymap.atlas.region import united
    from bodymap.atlas.surface import skin_shape

    by_sheet: dict[Sheet, list[PainArea]] = {}
    for area in areas:
        by_sheet.setdefault(sheet_of(area), []).append(area)
    return {
        sheet: united(*(area.rings for area in drawn)).intersection(skin_shape(atlas, sheet[0], figure))
        for sheet, drawn in by_sheet.items()
    }


def main_zone(atlas: Atlas, area: PainArea) -> tuple[str, Side] | None:
    """Return the zone in which most of an area lies, with its side; None where no zone is drawn there."""
    from bodymap.atlas.surface import covered_cells

    shape = next(iter(regions(atlas, (area,)).values()))
    sizes: dict[tuple[str, Side], float] = {}
    for cell, mm2 in covered_cells(atlas, area.view, shape):
        for zone in cell.zones[-1:]:
            side = _OTHER[zone.side] if area.side is Side.RIGHT else zone.side
            sizes[zone.id, side] = sizes.get((zone.id, side), 0.0) + mm2
    return max(sizes, key=lambda one: sizes[one], default=None)


def overlap(
    atlas: Atlas, first: Iterable[PainArea], second: Iterable[PainArea], figure: Figure = Figure.NEUTRAL
) -> Overlap | None:
    """Return how far two drawings agree, over all pictures together; None where either is empty."""
    one, other = regions(atlas, first, figure), regions(atlas, second, figure)
    mm2_one, mm2_other = (sum(float(shape.area) for shape in drawing.values()) for drawing in (one, other))
    if not mm2_one or not mm2_other:
        return None
    shared = sum(float(one[sheet].intersection(other[sheet]).area) for sheet in one.keys() & other.keys())
    either = mm2_one + mm2_other - shared
    return Overlap(*(min(1.0, shared / whole) for whole in (either, mm2_one, mm2_other)))
