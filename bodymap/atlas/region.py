"""Regions of the skin as rings of points: how a drawn line becomes one, what is added, taken away, measured.

A region is rings in mm of one view's frame, y down; a place within an odd number of rings belongs to it. Whatever is
returned is valid: no ring crosses itself, every corner stands on a grid of 0.1 mm, and slivers under 4 mm² are gone.
Nothing here knows pixels, so a measure does not depend on window or zoom. Needs shapely: import it where it is used.
"""

import math
from collections.abc import Iterable, Sequence
from itertools import pairwise

import shapely
from shapely.geometry import LineString, MultiPolygon, Point, Polygon
from shapely.geometry.base import BaseGeometry
from shapely.ops import polygonize, unary_union

Place = tuple[float, float]
Rings = tuple[tuple[Place, ...], ...]

GRID = 0.1  # mm
TOLERANCE = 0.1  # mm between a line as it was drawn and as it is kept
LEAST = 4.0  # mm²
_STEP_OF_WIDTH = 0.2  # between the discs of a brush that is pressed unevenly


def shape_of(rings: Iterable[Sequence[Place]]) -> BaseGeometry:
    """Return the area of rings, even-odd; rings that cross themselves are mended."""
    whole: BaseGeometry = Polygon()
    for ring in rings:
        corners = _without_repeats(ring)
        if len(corners) < 3:
            continue
        piece: BaseGeometry = Polygon(corners)
        if not piece.is_valid:
            piece = shapely.make_valid(piece)
        whole = piece if whole.is_empty else whole.symmetric_difference(piece)
    return whole


def rings_of(shape: BaseGeometry) -> Rings:
    """Return an area as rings: each piece's outline, then its holes; the largest piece first."""
    snapped = shapely.set_precision(shape, GRID)
    pieces = sorted((p for p in _polygons(snapped) if p.area >= LEAST), key=lambda p: -p.area)
    rings = [ring for piece in pieces for ring in (piece.exterior, *piece.interiors)]
    return tuple(tuple((round(x, 1), round(y, 1)) for x, y in ring.coords[:-1]) for ring in rings)


def _polygons(shape: BaseGeometry) -> list[Polygon]:
    if isinstance(shape, Polygon):
        return [] if shape.is_empty else [shape]
    return [part for piece in getattr(shape, "geoms", ()) for part in _polygons(piece)]


def outlined(points: Sequence[Place]) -> BaseGeometry:
    """Return what a freehand line encloses: its end runs back to its start, and all that it goes round counts."""
    clean = _without_repeats(points)
    if len(clean) < 3:
        return Polygon()
    closed = LineString([*clean, clean[0]])
    faces = list(polygonize(unary_union(closed)))
    return unary_union(faces).simplify(TOLERANCE) if faces else Polygon()


def brushed(points: Sequence[Place], width: float) -> BaseGeometry:
    """Return what a round brush of `width` mm covers along a line; a single place makes a disc."""
    clean = _without_repeats(points)
    if not clean:
        return Polygon()
    line: BaseGeometry = Point(clean[0]) if len(clean) == 1 else LineString(clean)
    return line.simplify(TOLERANCE / 2).buffer(width / 2, quad_segs=16).simplify(TOLERANCE)


def _without_repeats(points: Sequence[Place]) -> list[Place]:
    """Return a line on hundredths of a mm, each place once in a row: finer steps only upset the arithmetic."""
    kept: list[Place] = []
    for x, y in points:
        point = (round(x, 2), round(y, 2))
        if not kept or point != kept[-1]:
            kept.append(point)
    return kept


def mirrored(rings: Rings, axis: float) -> Rings:
    """Return a region mirrored about the upright line x = `axis`."""
    return tuple(tuple((round(2 * axis - x, 1), y) for x, y in ring) for ring in rings)


def united(*regions: Rings) -> BaseGeometry:
    """Return all regions as one area: where they overlap it counts once."""
    return unary_union([shape_of(rings) for rings in regions]) if regions else MultiPolygon()


def area_mm2(rings: Rings) -> float:
    """Return how large a region is, in mm²."""
    return float(shape_of(rings).area)


def jaccard(one: BaseGeometry, other: BaseGeometry) -> float:
    """Return the Jaccard index of two areas: what both cover over what either covers; 0 where both are empty."""
    either = float(one.union(other).area)
    return min(1.0, float(one.intersection(other).area) / either) if either else 0.0


def brushed_by_pressure(points: Sequence[Place], widths: Sequence[float]) -> BaseGeometry:
    """Return what a round brush covers whose width in mm changes along the line; discs close together are thinned."""
    kept: list[tuple[Place, float]] = []
    last = len(points) - 1
    for index, (point, width) in enumerate(zip(points, widths, strict=True)):
        if not kept or index == last or math.dist(point, kept[-1][0]) > _STEP_OF_WIDTH * width:
            kept.append((point, width))
    discs = [Point(point).buffer(width / 2, quad_segs=12) for point, width in kept]
    joined = [unary_union(pair).convex_hull for pair in pairwise(discs)]
    return unary_union(joined or discs).simplify(TOLERANCE)
