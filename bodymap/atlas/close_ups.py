"""Where the close-ups are on the whole body, and how a place comes from one view into another.

Neck and jaw have the frame of the view that they enlarge: a place is the same in both. A hand comes onto the body by a
matrix, good to some millimetres. Foot, sole and pelvic floor are not seen standing: they have a box only. A place that
is recorded is never converted; this is for showing it elsewhere. Boxes and matrices are of the patient's left.
"""

import msgspec

from bodymap.atlas.drawing import Box, Matrix
from bodymap.atlas.model import Side, SpotOnView, View
from bodymap.atlas.path import Point

_AXIS = 400.0
_SAME: Matrix = (1.0, 0.0, 0.0, 1.0, 0.0, 0.0)
ONE_SIDED = frozenset({View.PALMAR, View.DORSAL_HAND, View.PLANTAR, View.DORSAL_FOOT, View.JAW})
"""Close-ups that show one side: their picture is mirrored for the right one."""


class Region(msgspec.Struct, frozen=True):
    """A close-up on a view of the whole body: its box there, and whether it is the right side's.

    `corner` is where its sign stands: at a corner of the box that no muscle needs.
    """

    close_up: View
    view: View
    box: Box
    mirrored: bool = False
    corner: Point = (0.0, 0.0)


class _Placed(msgspec.Struct, frozen=True):
    """One close-up of the left side; without a matrix no place of it can be shown on the body."""

    close_up: View
    view: View
    box: Box
    corner: Point
    matrix: Matrix | None = None

    def region(self, side: Side) -> Region:
        """Return the region of the left side, or of the right one."""
        if side is not Side.RIGHT:
            return Region(self.close_up, self.view, self.box, corner=self.corner)
        x, y = self.corner
        return Region(self.close_up, _facing(self.view, side), _across(self.box), True, (2 * _AXIS - x, y))


_PLACED = (
    _Placed(
        View.PALMAR, View.ANTERIOR, Box(617, 868, 107, 159), (724, 1027), (-0.845, 0.122, -0.122, -0.845, 743, 1038)
    ),
    _Placed(
        View.DORSAL_HAND,
        View.POSTERIOR,
        Box(76, 868, 107, 159),
        (76, 1027),
        (-0.848, -0.122, 0.122, -0.848, 179, 1055.8),
    ),
    _Placed(View.DORSAL_FOOT, View.ANTERIOR, Box(454, 1610, 92, 90), (556, 1640)),
    _Placed(View.PLANTAR, View.POSTERIOR, Box(254, 1610, 92, 90), (244, 1640)),
    _Placed(View.PERINEAL, View.POSTERIOR, Box(340, 850, 120, 90), (400, 950)),
    _Placed(View.SUBOCCIPITAL, View.POSTERIOR, Box(308, 118, 184, 186), (492, 128), _SAME),
    _Placed(View.JAW, View.LEFT, Box(280, 78, 182, 200), (290, 268), _SAME),
    _Placed(View.DORSAL_FOOT, View.LEFT, Box(265, 1620, 222, 74), (275, 1620)),
)
_SHARED = {placed.close_up: placed.view for placed in _PLACED if placed.matrix == _SAME}


def regions_of(view: View) -> tuple[Region, ...]:
    """Return the close-ups that a view of the whole body leads to, those of both sides."""
    found: list[Region] = []
    for placed in _PLACED:
        sided = placed.close_up in ONE_SIDED
        if placed.view is view:
            found.append(placed.region(Side.LEFT))
        if sided and view is _facing(placed.view, Side.RIGHT):
            found.append(placed.region(Side.RIGHT))
    return tuple(found)


def region_of(close_up: View, *, mirrored: bool = False) -> Region:
    """Return where a close-up is on the view of the whole body that shows it best."""
    placed = next(one for one in _PLACED if one.close_up is close_up)
    return placed.region(Side.RIGHT if mirrored else Side.LEFT)


def within_close_up(close_up: View, view: View, x: float, y: float) -> bool:
    """Tell whether a place of a view is within a close-up that has its frame (of the left side)."""
    return any(
        placed.close_up is close_up and placed.view is view and placed.matrix == _SAME and placed.box.holds(x, y)
        for placed in _PLACED
    )


def is_exact(a: View, b: View) -> bool:
    """Tell whether a place is the same in two views, or its mirror image: neck and back, jaw and side."""
    return frame_of(a) is frame_of(b)


def frame_of(view: View) -> View:
    """Return the view of the left side in whose frame places of a view are: of neck and jaw, and of the right side."""
    return _facing(_SHARED.get(view, view), Side.LEFT)


def derived_place(spot: SpotOnView, side: Side, onto: View, *, mirrored: bool = False) -> SpotOnView | None:
    """Return where a place of one view is seen in another one; None where it is not.

    `side` is the patient's, of what was marked; `mirrored`: the other view is a close-up that shows the right side.
    """
    if spot.view is onto:
        return None
    for placed in _PLACED:
        if placed.matrix is None:
            continue
        if placed.close_up is spot.view and onto is _facing(placed.view, side):
            x, y = _through(placed.matrix, spot.x, spot.y)
            turned = side is Side.RIGHT and placed.close_up in ONE_SIDED
            return SpotOnView(onto, 2 * _AXIS - x if turned else x, y)
        if placed.close_up is onto and placed.matrix == _SAME:
            return _into_close_up(placed, spot, mirrored=mirrored)
    return None


def _into_close_up(placed: _Placed, spot: SpotOnView, *, mirrored: bool) -> SpotOnView | None:
    side = Side.RIGHT if mirrored else Side.LEFT
    if spot.view is not _facing(placed.view, side):
        return None
    x = 2 * _AXIS - spot.x if mirrored else spot.x
    return SpotOnView(placed.close_up, x, spot.y) if placed.box.holds(x, spot.y) else None


def _facing(view: View, side: Side) -> View:
    """Return the view that shows on the right side what `view` shows on the left."""
    if view in (View.LEFT, View.RIGHT):
        return View.RIGHT if side is Side.RIGHT else View.LEFT
    return view


def _through(matrix: Matrix, x: float, y: float) -> tuple[float, float]:
    a, b, c, d, e, f = matrix
    return a * x + c * y + e, b * x + d * y + f


def _across(box: Box) -> Box:
    """Return a box on the other side of the body."""
    return Box(2 * _AXIS - box.x - box.width, box.y, box.width, box.height)
