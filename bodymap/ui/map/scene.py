"""Where the figures stand: panes side by side on one ground, in millimetres, and the camera that looks at it.

A pane shows one view; x and y of its frame plus its shift are the ground's. The camera's scale moves on a ladder of
thirty-two rungs to the octave of device pixels per mm, so that pictures of the body are always drawn one to one; only
during a pinch is it in between. No widget here: screen lengths are device-independent pixels.
"""

import math
from collections.abc import Iterable

import msgspec

from bodymap.atlas.atlas import Atlas
from bodymap.atlas.close_ups import ONE_SIDED
from bodymap.atlas.drawing import Box, Drawing
from bodymap.atlas.model import WHOLE_BODY, Figure, Side, View
from bodymap.figure.crop import path_bounds
from bodymap.figure.elsewhere import marks_on, shows
from bodymap.figure.marks import Mark

RUNGS = 32
NEAREST = 9.0  # pixels per mm at most
_EDGE = 14.0  # mm of paper around a body


class Pane(msgspec.Struct, frozen=True):
    """One view on the ground: the part of its frame that is shown, and how far right it stands.

    `axis`: the picture is mirrored about this upright line (the right hand of a drawing that shows the left one).
    """

    view: View
    box: Box
    shift: float
    axis: float | None = None
    mid: float | None = None  # the body's mid-line, on the ground; None in views from the side

    def to_ground(self, x: float, y: float) -> tuple[float, float]:
        """Return the ground's place of a point of the view."""
        return self._mirrored(x) + self.shift, y - self.box.y

    def to_view(self, x: float, y: float) -> tuple[float, float]:
        """Return the view's point at a place of the ground."""
        return self._mirrored(x - self.shift), y + self.box.y

    def _mirrored(self, x: float) -> float:
        return x if self.axis is None else 2 * self.axis - x

    def shows(self, view: View, side: Side) -> bool:
        """Tell whether what is recorded in a view, on a side, is on this pane: close-ups of a hand show one side."""
        return shows(view, side, self.view, mirrored=self.axis is not None)

    def marks(self, marks: Iterable[Mark]) -> tuple[Mark, ...]:
        """Return the marks that the pane shows, those of other views too that are seen here; places in its view."""
        return marks_on(marks, self.view, mirrored=self.axis is not None)

    @property
    def left(self) -> float:
        """Where the pane begins on the ground."""
        return self.box.x + self.shift

    @property
    def right(self) -> float:
        """Where it ends."""
        return self.left + self.box.width

    def holds(self, x: float, y: float) -> bool:
        """Tell whether a place of the ground is on this pane."""
        return self.left <= x <= self.right and 0 <= y <= self.box.height


def shown_box(drawing: Drawing) -> Box:
    """Return the part of a drawing that is shown: the body and a little paper; of a close-up the whole frame."""
    if drawing.view not in WHOLE_BODY:
        return drawing.frame
    outlines = [drawing.skin.body.d, drawing.skin.arm, drawing.skin.ear]
    bounds = [found for found in (path_bounds(d) for d in outlines if d) if found]
    left, right = min(b[0] for b in bounds), max(b[2] for b in bounds)
    top, bottom = min(b[1] for b in bounds), max(b[3] for b in bounds)
    for axis in (drawing.mid, drawing.flip):
        if axis is not None:
            mirrored = 2 * axis - right, 2 * axis - left
            left, right = (min(left, mirrored[0]), max(right, mirrored[1])) if axis == drawing.mid else mirrored
    return Box(left - _EDGE, top - _EDGE, right - left + 2 * _EDGE, bottom - top + 2 * _EDGE)


def panes_of(
    atlas: Atlas, views: tuple[View, ...], gap: float, *, mirrored: bool = False, figure: Figure = Figure.NEUTRAL
) -> tuple[Pane, ...]:
    """Return the views side by side, `gap` mm apart; `mirrored`: close-ups of one side show the right one."""
    panes, at = [], 0.0
    for view in views:
        drawing = atlas.drawing(view, figure)
        box = shown_box(drawing)
        axis = box.x + box.width / 2 if mirrored and view in ONE_SIDED else None
        mid = None if drawing.mid is None else drawing.mid + at - box.x
        panes.append(Pane(view, box, at - box.x, axis, mid))
        at += box.width + gap
    return tuple(panes)


def size_of(panes: tuple[Pane, ...]) -> tuple[float, float]:
    """Return how wide and high the panes are together, in mm."""
    return panes[-1].right, max(pane.box.height for pane in panes)


def rung_below(scale: float, ratio: float) -> int:
    """Return the highest rung whose scale (pixels per mm) is at most `scale`."""
    return math.floor(RUNGS * math.log2(scale * ratio) + 1e-9)


def nearest_rung(scale: float, ratio: float) -> int:
    """Return the rung nearest to a scale."""
    return round(RUNGS * math.log2(scale * ratio))


def device_scale(rung: int) -> float:
    """Return the device pixels per mm of a rung."""
    return float(2.0 ** (rung / RUNGS))


class Camera(msgspec.Struct, frozen=True):
    """Looks at the ground: screen = ground * scale + (x, y). `ratio` is device pixels per pixel."""

    scale: float = 1.0
    x: float = 0.0
    y: float = 0.0
    ratio: float = 1.0

    @property
    def rung(self) -> int | None:
        """The rung that the scale stands on, None in between."""
        rung = nearest_rung(self.scale, self.ratio)
        return rung if abs(device_scale(rung) / self.ratio / self.scale - 1) < 1e-9 else None

    def to_screen(self, x: float, y: float) -> tuple[float, float]:
        """Return where a place of the ground is seen."""
        return x * self.scale + self.x, y * self.scale + self.y

    def to_ground(self, x: float, y: float) -> tuple[float, float]:
        """Return the place of the ground under a point of the screen."""
        return (x - self.x) / self.scale, (y - self.y) / self.scale

    def panned(self, dx: float, dy: float) -> "Camera":
        """Return the camera moved by pixels."""
        return msgspec.structs.replace(self, x=self.x + dx, y=self.y + dy)

    def scaled(self, scale: float, x: float, y: float) -> "Camera":
        """Return the camera at another scale, the ground under (x, y) of the screen staying there."""
        factor = scale / self.scale
        return msgspec.structs.replace(self, scale=scale, x=x - (x - self.x) * factor, y=y - (y - self.y) * factor)


class Stage(msgspec.Struct, frozen=True):
    """The room on the screen: its size, what is kept free around the figures, and the corner taken by a panel."""

    width: float
    height: float
    margin: float
    panel: tuple[float, float] = (0.0, 0.0)  # width and height at the lower right

    def room(self) -> tuple[float, float]:
        """Return the width and height that figures may take."""
        return max(self.width - 2 * self.margin, 40.0), max(self.height - 2 * self.margin, 40.0)


_LEAST_GAP = 0.05  # of the height
_WIDEST_GAP = 0.34
_HANDS = 0.62  # where the hands end, of the height
_LEGS = 0.17  # half the width of the legs, of the figure's width, seen from the front or the back


def fitted(
    atlas: Atlas,
    views: tuple[View, ...],
    stage: Stage,
    ratio: float,
    *,
    mirrored: bool = False,
    figure: Figure = Figure.NEUTRAL,
) -> tuple[tuple[Pane, ...], Camera]:
    """Return panes and camera that show everything as large as there is room; the panel's corner stays free."""
    wide, high = stage.room()
    width, height = size_of(panes_of(atlas, views, 0.0, mirrored=mirrored, figure=figure))
    gaps = len(views) - 1
    least = width + gaps * height * _LEAST_GAP
    beside = _beside_legs(atlas, views[-1], stage)
    clear = (stage.width - stage.panel[0] - stage.margin) / (least - beside)
    rung = rung_below(max(min(high / height, wide / least, clear), 0.02), ratio)
    scale = device_scale(rung) / ratio
    gap = (wide / scale - width) / (gaps + 1)
    if gaps:
        clear_gap = ((stage.width - stage.panel[0] - stage.margin) / scale + beside - width) / gaps
        gap = min(max(gap, height * _LEAST_GAP), height * _WIDEST_GAP, max(clear_gap, height * _LEAST_GAP))
    else:
        gap = 0.0
    panes = panes_of(atlas, views, gap, mirrored=mirrored, figure=figure)
    width, height = size_of(panes)
    x = (stage.width - width * scale) / 2
    excess = x + (width - beside) * scale - (stage.width - stage.panel[0])
    x = max(x - max(excess, 0.0), min(stage.margin, x))
    return panes, Camera(scale, x, (stage.height - height * scale) / 2, ratio)


def _beside_legs(atlas: Atlas, view: View, stage: Stage) -> float:
    """Return how many mm stay free beside the legs for the panel: none if it is so high that it would meet the hand."""
    hand_ends = stage.margin + stage.room()[1] * _HANDS
    if view not in (View.ANTERIOR, View.POSTERIOR) or stage.height - stage.panel[1] < hand_ends:
        return 0.0
    return shown_box(atlas.drawing(view)).width * (0.5 - _LEGS)
