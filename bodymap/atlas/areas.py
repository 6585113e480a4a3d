"""Outlines as areas, for the checks: needs shapely, so it is imported where an atlas is checked, never to show one."""

import re

from shapely.affinity import scale
from shapely.geometry import LineString, Polygon, box
from shapely.geometry.base import BaseGeometry
from shapely.ops import unary_union
from shapely.validation import explain_validity

from bodymap.atlas.drawing import Drawing, PathKind, Shape
from bodymap.atlas.path import Point, flatten

_PLACE = re.compile(r"\[(-?[\d.]+) (-?[\d.]+)\]")


def rings(d: str, brush: float) -> list[Polygon]:
    """Return the parts of an outline, as they are: a part that crosses itself is not valid."""
    return [Polygon(ring) for ring in flatten(d, 1.5 * brush) if len(ring) > 3]


def crossing(d: str, brush: float) -> Point | None:
    """Return where an outline crosses itself, or None."""
    for ring in rings(d, brush):
        found = None if ring.is_valid else _PLACE.search(explain_validity(ring))
        if found:
            return float(found[1]), float(found[2])
    return None


def area(d: str, brush: float) -> BaseGeometry:
    """Return what an outline fills; a crossing is mended as far as it goes."""
    return unary_union([ring.buffer(0) for ring in rings(d, brush)])


def lines(d: str, brush: float) -> list[LineString]:
    """Return the parts of an open path."""
    return [LineString(line) for line in flatten(d, 1.5 * brush) if len(line) > 1]


def outline_of(shape: Shape, brush: float) -> BaseGeometry:
    """Return the area of a shape, all its outlines together."""
    found = [area(path.d, brush) for path in shape.paths if path.kind is PathKind.OUTLINE]
    return unary_union(found)


def mirrored(shape: BaseGeometry, axis: float) -> BaseGeometry:
    """Return an area mirrored about an upright line."""
    return scale(shape, -1, 1, origin=(axis, 0))


def body_of(drawing: Drawing) -> BaseGeometry:
    """Return the skin's area, both halves, ear and arm with it."""
    skin = drawing.skin
    whole = unary_union([area(d, drawing.brush).buffer(0.5) for d in (skin.body.d, skin.ear, skin.arm) if d])
    return whole if drawing.mid is None else unary_union([whole, mirrored(whole, drawing.mid)])


def frame_of(drawing: Drawing) -> BaseGeometry:
    """Return the drawing's frame."""
    frame = drawing.frame
    return box(frame.x, frame.y, frame.x + frame.width, frame.y + frame.height)


def drawn_half(drawing: Drawing) -> BaseGeometry:
    """Return the half of the frame that is drawn; all of it where nothing is mirrored inside it."""
    frame, mid = drawing.frame, drawing.mid
    left = mid if mid is not None and drawing.half == "right" else frame.x - 100
    right = mid if mid is not None and drawing.half == "left" else frame.x + frame.width + 100
    return box(left, frame.y - 100, right, frame.y + frame.height + 100)
