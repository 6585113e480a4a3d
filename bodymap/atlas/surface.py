"""The skin of a view as an area, and its referral zones as far as each is seen: what drawn pain is measured against.

Millimetres in the view's frame. In the side views the arm lies before the trunk, so a zone of the trunk ends at the
arm. Kept once made; any thread may ask. Needs shapely: import it where it is used.
"""

from functools import lru_cache
from typing import NamedTuple

import shapely
from shapely.affinity import scale
from shapely.geometry import Point, Polygon
from shapely.geometry.base import BaseGeometry
from shapely.ops import unary_union
from shapely.strtree import STRtree

from bodymap.atlas.atlas import Atlas
from bodymap.atlas.model import Figure, View, Zone
from bodymap.atlas.path import flatten

_STEP = 1.0  # mm between the points of a flattened curve


class SeenZone(NamedTuple):
    """A zone and the part of it that is seen in its view."""

    zone: Zone
    shape: BaseGeometry


def skin_shape(atlas: Atlas, view: View, figure: Figure = Figure.NEUTRAL) -> BaseGeometry:
    """Return the body as it is seen in a view, ears and arm with it."""
    return _skin_shape(atlas, view, figure)


@lru_cache(maxsize=32)
def _skin_shape(atlas: Atlas, view: View, figure: Figure) -> BaseGeometry:
    drawing = atlas.drawing(view, figure)
    skin = drawing.skin
    whole = unary_union([_filled(d) for d in (skin.body.d, skin.ear, skin.arm) if d])
    if drawing.mid is not None:
        # a hair of overlap, so that the halves meet
        whole = unary_union([whole, _flipped(whole, drawing.mid)]).buffer(0.05).buffer(-0.05)
    elif drawing.flip is not None:
        whole = _flipped(whole, drawing.flip)
    shapely.prepare(whole)
    return whole


def skin_mm2(atlas: Atlas, view: View, figure: Figure = Figure.NEUTRAL) -> float:
    """Return how large the body is in a view, in mm²."""
    return float(skin_shape(atlas, view, figure).area)


@lru_cache(maxsize=16)
def seen_zones(atlas: Atlas, view: View) -> tuple[SeenZone, ...]:
    """Return the zones of a view in painting order, clipped to the skin; empty where none are drawn."""
    drawing = atlas.drawing(view)
    skin = skin_shape(atlas, view)
    arm = _filled(drawing.skin.arm) if drawing.skin.arm else Polygon()
    if drawing.flip is not None:
        arm = _flipped(arm, drawing.flip)
    seen = []
    for zone in atlas.zones(view):
        shape = _filled(zone.d).intersection(skin)
        if not arm.is_empty:
            shape = shape.intersection(arm) if zone.limb else shape.difference(arm)
        if not shape.is_empty:
            shapely.prepare(shape)
            seen.append(SeenZone(zone, shape))
    return tuple(seen)


@lru_cache(maxsize=16)
def _tree(atlas: Atlas, view: View) -> STRtree:
    return STRtree([seen.shape for seen in seen_zones(atlas, view)])


def zones_within(atlas: Atlas, view: View, shape: BaseGeometry) -> tuple[SeenZone, ...]:
    """Return the zones of a view that may meet an area, in painting order."""
    seen = seen_zones(atlas, view)
    return tuple(seen[index] for index in sorted(_tree(atlas, view).query(shape))) if seen else ()


def zone_at(atlas: Atlas, view: View, x: float, y: float) -> SeenZone | None:
    """Return the zone under a place, the one painted last; None beside them all."""
    here = Point(x, y)
    found = [seen for seen in zones_within(atlas, view, here) if seen.shape.covers(here)]
    return found[-1] if found else None


def _filled(d: str) -> BaseGeometry:
    pieces = [Polygon(ring) for ring in flatten(d, _STEP) if len(ring) > 2]
    return unary_union([piece.buffer(0) for piece in pieces])


def _flipped(shape: BaseGeometry, axis: float) -> BaseGeometry:
    return scale(shape, -1, 1, origin=(axis, 0))


class Cell(NamedTuple):
    """A piece of the skin that lies in the same zones throughout."""

    shape: BaseGeometry
    zones: tuple[Zone, ...]


_SLIVER = 0.5  # mm²: what the rounding of outlines leaves over


@lru_cache(maxsize=16)
def cells(atlas: Atlas, view: View) -> tuple[Cell, ...]:
    """Return the zones of a view cut up where they overlap, so that no place counts twice."""
    done: list[Cell] = []
    for seen in seen_zones(atlas, view):
        rest, kept = seen.shape, []
        for cell in done:
            if not cell.shape.intersects(rest):
                kept.append(cell)
                continue
            shared = cell.shape.intersection(seen.shape)
            if shared.area < _SLIVER:
                kept.append(cell)
                continue
            alone = cell.shape.difference(seen.shape)
            kept += [Cell(alone, cell.zones)] if alone.area >= _SLIVER else []
            kept.append(Cell(shared, (*cell.zones, seen.zone)))
            rest = rest.difference(cell.shape)
        done = [*kept, Cell(rest, (seen.zone,))] if rest.area >= _SLIVER else kept
    return tuple(done)


@lru_cache(maxsize=16)
def _cell_tree(atlas: Atlas, view: View) -> STRtree:
    return STRtree([cell.shape for cell in cells(atlas, view)])


def covered_cells(atlas: Atlas, view: View, shape: BaseGeometry) -> tuple[tuple[Cell, float], ...]:
    """Return the cells that an area meets, each with the mm² of it that lie within."""
    found = cells(atlas, view)
    if not found:
        return ()
    met = [found[index] for index in sorted(_cell_tree(atlas, view).query(shape, predicate="intersects"))]
    shared = shapely.area(shapely.intersection([cell.shape for cell in met], shape)) if met else ()
    return tuple((cell, float(mm2)) for cell, mm2 in zip(met, shared, strict=True) if mm2 > 0)
