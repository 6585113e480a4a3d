"""Turns a map to a muscle: its view and depth, the muscle in the middle and lit; and back to what was shown before."""

from typing import NamedTuple

from PySide6.QtCore import QPointF, QRect, QRectF

from bodymap.app.sight import Sight
from bodymap.atlas.model import Depth, View
from bodymap.ui.map.map_view import MapView
from bodymap.ui.map.spotlight import Spotlight

_SHARE = 0.5  # of the map's width and height that the muscle takes at most
_NEAREST = 2.6  # pixels per mm: what lies around a small muscle stays in sight
_CLEAR = 16.0  # pixels between the muscle and a panel
_SMALL = 40.0  # pixels: too small to be made out
_WORTH_IT = 1.2  # less is not worth leaving the whole figure


class Look(NamedTuple):
    """What a map showed."""

    views: tuple[View, ...]
    mirrored: bool
    depth: Depth
    arm: bool


def look_of(view: MapView) -> Look:
    """Return what a map shows."""
    return Look(view.views, view.mirrored, view.depth, view.body.arm)


def look_again(view: MapView, look: Look) -> None:
    """Show what was shown before, as a whole."""
    view.set_views(look.views, mirrored=look.mirrored)
    view.set_depth(look.depth)
    view.set_arm(look.arm)
    view.fit()


def turn_to(view: MapView, spotlight: Spotlight, muscle: str, sight: Sight, taken: QRect | None = None) -> None:
    """Show a muscle where it shows best, lit and in the middle; `taken`: by a panel over the map."""
    spotlight.turn_to(muscle, sight.sides)
    view.set_views((sight.view,), mirrored=sight.mirrored)
    view.set_depth(sight.depth)
    if sight.view in (View.LEFT, View.RIGHT):
        view.set_arm(sight.arm)
    frame(view, spotlight, taken)


def frame(view: MapView, spotlight: Spotlight, taken: QRect | None = None) -> None:
    """Bring the lit muscle into the middle, as near as it fits with its surroundings."""
    view.fit()
    lit = spotlight.found_rect(view.camera)
    if lit.isEmpty():
        return
    rects = spotlight.found_rects(view.camera)
    one = max(max(rect.width(), rect.height()) for rect in rects) * _nearer(view, lit) < _SMALL
    if one:  # two small muscles far apart, as in the hands: the first one is looked at
        lit = rects[0]
    factor = _nearer(view, lit)
    if factor > _WORTH_IT:
        view.zoom_by(factor, lit.center())
        lit = spotlight.found_rects(view.camera)[0] if one else spotlight.found_rect(view.camera)
        middle = view.rect().center()
        view.pan_by(middle.x() - lit.center().x(), middle.y() - lit.center().y())
        lit.moveCenter(QPointF(middle))
    if taken is not None and lit.intersects(QRectF(taken).adjusted(-_CLEAR, -_CLEAR, 0.0, 0.0)):
        view.pan_by(-max(0.0, min(lit.right() - taken.left() + _CLEAR, lit.left() - _CLEAR)), 0.0)
    view.update()


def _nearer(view: MapView, lit: QRectF) -> float:
    """Return by how much the map may zoom in on what is lit."""
    factor = min(_SHARE * view.width() / lit.width(), _SHARE * view.height() / lit.height())
    return min(factor, _NEAREST / view.camera.scale)
