"""A drawing as a list of things to draw, at a peeling depth, in a theme, for a zoom: what screen and paper both paint.

Millimetres in the view's frame; the paper itself is the caller's. A plate is kept per zoom step, so asking again is
free. FULL needs tenths of a second the first time: ask beside the window's thread.
"""

import math
from functools import lru_cache

from bodymap.atlas.drawing import Drawing, Shape, ShapeKind, shows
from bodymap.atlas.model import Depth
from bodymap.figure.brush import Brush, Detail
from bodymap.figure.ops import Fill, Group, Op, Stroke
from bodymap.figure.seen import seen
from bodymap.figure.theme import Theme

__all__ = ["Detail", "plate", "zoom_step"]

_FIT = 0.58  # pixels per mm where the whole body fits: step 0
_MARGIN = 50.0
_KEPT = 12


def zoom_step(zoom: float) -> float:
    """Return the zoom (pixels per mm) for which a plate is drawn: steps of a half octave."""
    return _FIT * math.sqrt(2) ** round(2 * math.log2(max(zoom, 0.05) / _FIT))


def plate(
    drawing: Drawing,
    depth: Depth,
    theme: Theme,
    zoom: float,
    *,
    detail: Detail = Detail.FULL,
    arm: bool = True,
    lifted: frozenset[str] = frozenset(),
) -> tuple[Op, ...]:
    """Return what to draw; `lifted` are ids of single layers that are left out (plantar aponeurosis)."""
    return _plate(drawing, depth, theme, zoom_step(zoom), detail, arm, lifted)


@lru_cache(maxsize=_KEPT)
def _plate(
    drawing: Drawing, depth: Depth, theme: Theme, zoom: float, detail: Detail, arm: bool, lifted: frozenset[str]
) -> tuple[Op, ...]:
    brush = _brush(drawing, theme, zoom, detail)
    return _Plate(drawing, depth, brush, arm and bool(drawing.skin.arm), lifted).ops()


def _brush(drawing: Drawing, theme: Theme, zoom: float, detail: Detail) -> Brush:
    if detail is Detail.DOCUMENT:
        from bodymap.figure.paper import PaperBrush

        return PaperBrush(drawing, theme, zoom, detail)
    return Brush(drawing, theme, zoom, detail)


class _Plate:
    """Puts the parts of one plate together: what stands behind the body, the body, what lies in it."""

    def __init__(self, drawing: Drawing, depth: Depth, brush: Brush, arm: bool, lifted: frozenset[str]) -> None:
        self.drawing = drawing
        self.depth = depth
        self.brush = brush
        self.arm = arm
        self.lifted = lifted
        self.colour = brush.theme.skin_fill if depth is Depth.SKIN else brush.theme.skin

    def ops(self) -> tuple[Op, ...]:
        """Return the whole picture; what is drawn for one half is painted again as its mirror image."""
        drawing = self.drawing
        inside = self._skin() if self.depth is Depth.SKIN else self._peeled()
        parts = [Group(tuple(self._behind())), Group(tuple(self._base())), *self._within_half(inside)]
        if drawing.flip is not None:
            return (Group(tuple(parts), transform=_mirror(drawing.flip)),)
        if drawing.mid is None:
            return tuple(parts)
        mirror = _mirror(drawing.mid)
        both = [op for part in parts for op in (part, Group((part,), transform=mirror))]
        return (*both, *self._once())

    def _within_half(self, inside: list[Op]) -> list[Group]:
        """Return the inside, clipped at the mid-line.

        On paper each shape stands by itself, its mirror image right after it: a compressed file holds it once.
        """
        half = self._half()
        if self.brush.detail is Detail.DOCUMENT and half:
            return [Group((op,), clip=half) for op in inside]
        return [Group(tuple(inside), clip=half)]

    def _half(self) -> str:
        frame, mid = self.drawing.frame, self.drawing.mid
        if mid is None:
            return ""
        left, right = round(frame.x - _MARGIN, 2), round(mid + self.brush.overlap, 2)
        if self.drawing.half == "right":
            left, right = round(mid - self.brush.overlap, 2), round(frame.x + frame.width + _MARGIN, 2)
        top, bottom = frame.y - _MARGIN, frame.y + frame.height + _MARGIN
        return f"M{left},{top}L{right},{top}L{right},{bottom}L{left},{bottom}Z"

    def _behind(self) -> list[Op]:
        skin, brush = self.drawing.skin, self.brush
        items: list[Op] = list(self._ear()) if self.drawing.mid is not None else []
        if self.arm and self.depth is not Depth.SKIN:  # the part of the hand that stands before the body
            items.append(Fill(skin.arm, self.colour))
            items.append(Stroke(skin.arm, brush.theme.skin_line, 1.1 * brush.pen, round_join=False))
        items.append(Stroke(skin.body.d, brush.theme.skin_line, 1.1 * brush.pen))
        return items

    def _base(self) -> list[Op]:
        body = self.drawing.skin.body.d
        return [Fill(body, self.colour), Stroke(body, self.colour, 0.6 * self.brush.size, round_join=False)]

    def _ear(self) -> list[Op]:
        skin, brush = self.drawing.skin, self.brush
        if not skin.ear:
            return []
        line = brush.theme.skin_line
        return [
            Fill(skin.ear, self.colour),
            Stroke(skin.ear, line, 1.1 * brush.pen, round_join=False),
            Stroke(skin.ear_line, line, 0.8 * brush.pen, round_cap=True),
        ]

    def _ear_before(self) -> list[Op]:
        """Return the ear where it is seen from the side: in front."""
        return self._ear() if self.drawing.mid is None else []

    def _once(self) -> list[Op]:
        """Return the furrows on the mid-line, which are not mirrored."""
        if self.depth is not Depth.SKIN:
            return []
        return [op for path in self.drawing.skin.marks if "mid" in path.words for op in self.brush.skin_mark(path)]

    def _skin(self) -> list[Op]:
        skin, brush = self.drawing.skin, self.brush
        marks = [path for path in skin.marks if "mid" not in path.words]
        of_body, of_arm = [p for p in marks if not p.limb], [p for p in marks if p.limb]
        items = brush.skin(skin.body.d, brush.rim(skin.body), of_body) + self._ear_before()
        if self.arm:
            shadow = Stroke(skin.arm_line, brush.theme.skin_form, 7, 0.10, round_cap=True)
            items.append(Group((shadow,), clip=skin.body.d))
            items.append(Fill(skin.arm, self.colour))
            items += brush.skin(skin.arm, skin.arm_line, of_arm, 0.7)
        return items

    def _shown(self) -> list[Shape]:
        there = (
            shape
            for shape in self.drawing.drawn
            if shape.id not in self.lifted and (self.arm or not shape.limb) and self._is_there(shape)
        )
        flat = self.brush.detail is Detail.FLAT  # it is wanted at once; what is hidden costs it little
        return list(there) if flat else seen(self.drawing, there)

    def _is_there(self, shape: Shape) -> bool:
        if shape.kind is ShapeKind.BONE and self.depth is Depth.SKELETON:  # the bare skeleton is whole
            return True
        return shows(shape.depth, self.depth)

    def _peeled(self) -> list[Op]:
        brush, skin = self.brush, self.drawing.skin
        items: list[Op] = []
        shadow = self.arm and self.depth is Depth.SUPERFICIAL
        for shape in self._shown():
            if shape.limb and shadow:  # a faint shadow sets the arm off
                items.append(Group((Fill(skin.arm, brush.theme.cast, 0.10),), clip=skin.body.d))
                shadow = False
            if shape.kind is ShapeKind.BONE:
                items.append(brush.bone(shape))
            else:
                items.append(brush.fascia(shape) if shape.kind is ShapeKind.FASCIA else brush.muscle(shape))
        ear = self._ear_before()
        if ear and self.depth is Depth.SUPERFICIAL:
            items.append(Group(tuple(ear), opacity=0.4 if brush.theme.dark else 0.8))
        return items


def _mirror(axis: float) -> tuple[float, float, float, float, float, float]:
    return (-1.0, 0.0, 0.0, 1.0, 2 * axis, 0.0)
