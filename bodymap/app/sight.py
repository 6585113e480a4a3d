"""Where a muscle shows best: the view, the depth, and whether a one-sided close-up is turned to the right side.

The table's view is taken where enough of the muscle is seen in it; else the one that shows most, rather one in which
its usual points are placed. A muscle that only a close-up draws turns to the close-up.
"""

import math
from functools import lru_cache

import msgspec

from bodymap.atlas.atlas import Atlas
from bodymap.atlas.model import WHOLE_BODY, Depth, Side, View
from bodymap.figure.crop import path_bounds

_GRID = 14
_MARKED = 2.0  # how much better a view is in which the usual points are placed
_ENOUGH = 0.4  # of a muscle, and of what the best view shows of it
_HIDDEN = 0.2  # of a muscle, from which the arm is taken away
_BOTH_SIDES = frozenset({View.ANTERIOR, View.POSTERIOR, View.PERINEAL, View.SUBOCCIPITAL})


class Sight(msgspec.Struct, frozen=True):
    """How to look at a muscle. `sides`: those that the view shows; `mirrored`: a close-up shows the right one.

    `arm`: it may stay where it is; else it hides much of the muscle in this view.
    """

    view: View
    depth: Depth
    mirrored: bool
    sides: tuple[Side, ...]
    arm: bool = True


def sight_of(atlas: Atlas, muscle: str, side: Side | None = None) -> Sight:
    """Return where a muscle shows best; without a side both, or the left where a view shows one side only."""
    view, depth = _best(atlas, muscle)
    if not atlas.muscles[muscle].paired:
        return Sight(view, depth, False, (Side.MIDLINE,))
    if view in _BOTH_SIDES:
        return Sight(view, depth, False, (Side.LEFT, Side.RIGHT) if side is None else (side,))
    right = side is Side.RIGHT
    sides = (Side.RIGHT,) if right else (Side.LEFT,)
    if view is View.LEFT:
        return Sight(View.RIGHT if right else View.LEFT, depth, False, sides, arm=not _is_hidden(atlas, muscle, depth))
    return Sight(view, depth, right and view not in WHOLE_BODY, sides)


@lru_cache(maxsize=256)
def _is_hidden(atlas: Atlas, muscle: str, depth: Depth) -> bool:
    """Tell whether much of a muscle lies beneath the arm in the view from the side."""
    if muscle not in atlas.drawing(View.LEFT).beneath_arm:
        return False
    return _seen(atlas, muscle, View.LEFT, depth)[0] + _HIDDEN < _seen(atlas, muscle, View.LEFT, depth, arm=False)[0]


class _Rating(msgspec.Struct, frozen=True):
    """How much of a muscle a view shows: the share that is seen, and its area in mm2."""

    view: View
    depth: Depth
    share: float
    area: float


@lru_cache(maxsize=256)
def _best(atlas: Atlas, muscle: str) -> tuple[View, Depth]:
    """Return the view (of the side views the left one) and the depth at which a muscle is to be looked at."""
    rated = []
    for view in atlas.views_of(muscle):
        depth = atlas.shown_depth(muscle, view)
        if view is not View.RIGHT and depth is not None:
            rated.append(_Rating(view, depth, *_seen(atlas, muscle, view, depth)))
    most = max(one.area for one in rated)
    good = [one for one in rated if one.share >= _ENOUGH and one.area >= _ENOUGH * most]
    marked = {point.view for point in atlas.usual_points(muscle)}
    preferred = [one for one in good if one.view is atlas.muscles[muscle].best_view]

    def worth(one: _Rating) -> float:
        return one.share * math.sqrt(one.area) * (_MARKED if one.view in marked else 1.0)

    best = max(preferred or rated, key=worth)
    return best.view, best.depth


def _seen(atlas: Atlas, muscle: str, view: View, depth: Depth, *, arm: bool = True) -> tuple[float, float]:
    """Return the share of a muscle that is seen (a veil counts: it is seen through), and that area in mm2."""
    drawing = atlas.drawing(view)
    shape = drawing.shape(muscle, Side.LEFT) or drawing.shape(muscle, Side.RIGHT)
    bounds = path_bounds(shape.outline) if shape is not None else None
    if shape is None or bounds is None:
        return 0.0, 0.0
    left, top, right, bottom = bounds
    steps = [(i + 0.5) / _GRID for i in range(_GRID)]
    inside = seen = 0
    for i in steps:
        for j in steps:
            x, y = left + (right - left) * i, top + (bottom - top) * j
            names = [h.muscle for h in atlas.hit(view, x, y, depth, arm=arm)]
            inside += muscle in names
            seen += names[:1] == [muscle] or (shape.veil and muscle in names)
    return seen / max(inside, 1), (right - left) * (bottom - top) * seen / _GRID**2
