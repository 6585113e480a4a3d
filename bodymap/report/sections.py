"""Which part of a figure a document shows: tight enough to see the marks, wide enough to know where on the body it is.

Millimetres in the view's frame. Sections snap to a grid, so that the same drawing is prepared once for many visits.
"""

import math

from bodymap.atlas import close_ups
from bodymap.atlas.close_ups import Region
from bodymap.atlas.drawing import Box, Drawing
from bodymap.atlas.model import WHOLE_BODY
from bodymap.figure.crop import path_bounds

_MARGIN_X, _MARGIN_Y = 110.0, 120.0
_LEAST = 340.0  # mm that a section shows at least, both ways
_CLOSE, _CLOSE_LEAST = 45.0, 170.0  # the same of a closer look
_MIDLINE = 50.0  # mm beyond the mid-line that a section of the front or the back always shows
_TALLEST = 0.6  # of the body: above that the whole figure says more
_GRID = 20.0
_EDGE = 14.0
_LOWEST_SHAPE, _HIGHEST_SHAPE = 1.1, 1.7  # height by width


def body_box(drawing: Drawing) -> Box:
    """Return the box about the body in a drawing, with a narrow edge; a close-up is shown as its frame has it."""
    frame = drawing.frame
    found = path_bounds(" ".join((drawing.skin.body.d, drawing.skin.arm)))
    if drawing.view not in WHOLE_BODY or found is None:
        return frame
    left, top, right, bottom = found
    if drawing.mid is not None:
        reach = max(drawing.mid - left, right - drawing.mid)
        left, right = drawing.mid - reach, drawing.mid + reach
    if drawing.flip is not None:
        left, right = 2 * drawing.flip - right, 2 * drawing.flip - left
    return Box(left - _EDGE, top - _EDGE, right - left + 2 * _EDGE, bottom - top + 2 * _EDGE)


def section_of(drawing: Drawing, places: tuple[tuple[float, float], ...], *, close: bool = False) -> Box:
    """Return what to show of a drawing with marks at `places`: a section, or the whole body."""
    whole = body_box(drawing)
    if drawing.view not in WHOLE_BODY or not places:
        return whole
    margin_x, margin_y, least = (_CLOSE, _CLOSE, _CLOSE_LEAST) if close else (_MARGIN_X, _MARGIN_Y, _LEAST)
    left, right = min(x for x, _ in places) - margin_x, max(x for x, _ in places) + margin_x
    top, bottom = min(y for _, y in places) - margin_y, max(y for _, y in places) + margin_y
    if drawing.mid is not None:
        left, right = min(left, drawing.mid - _MIDLINE), max(right, drawing.mid + _MIDLINE)
    left, right = _at_least(left, right, least)
    left, right = _at_least(left, right, (bottom - top) / _HIGHEST_SHAPE)
    top, bottom = _at_least(top, bottom, (right - left) * _LOWEST_SHAPE)
    if bottom - top > whole.height * _TALLEST:
        return whole
    left, right = _held(_down(left), _up(right), whole.x, whole.x + whole.width)
    top, bottom = _held(_down(top), _up(bottom), whole.y, whole.y + whole.height)
    return Box(left, top, right - left, bottom - top)


def region_of(drawing: Drawing, section: Box, *, mirrored: bool) -> Region | None:
    """Return where on the whole body a section or a close-up is; None when the section is the whole body."""
    if drawing.view in WHOLE_BODY:
        return None if section == body_box(drawing) else Region(drawing.view, drawing.view, section)
    return close_ups.region_of(drawing.view, mirrored=mirrored)


def _at_least(low: float, high: float, size: float) -> tuple[float, float]:
    lack = max(0.0, size - (high - low)) / 2
    return low - lack, high + lack


def _held(low: float, high: float, least: float, most: float) -> tuple[float, float]:
    """Return a range moved into another; cut only where it is too long."""
    if low < least:
        low, high = least, high + least - low
    if high > most:
        low, high = max(least, low - (high - most)), most
    return low, min(high, most)


def _down(value: float) -> float:
    return math.floor(value / _GRID) * _GRID


def _up(value: float) -> float:
    return math.ceil(value / _GRID) * _GRID
