"""One drawing: its frame and its shapes in painting order, deep to superficial.

Millimetres in the view's frame, y down.

Where one half is drawn (`mid` is the mid-line), the other half is the same shapes mirrored: both halves stand in
`shapes`, each shape of a half is clipped at the mid-line. `Shape.mirror` says how its paths come into the frame.
"""

from enum import StrEnum
from functools import cached_property

import msgspec

from bodymap.atlas import path as paths_of
from bodymap.atlas.model import Depth, Side, View
from bodymap.atlas.source import Element

Matrix = tuple[float, float, float, float, float, float]

PEELING = (Depth.SKELETON, Depth.DEEP, Depth.INTERMEDIATE, Depth.SUPERFICIAL)


class ShapeKind(StrEnum):
    """What a shape is; only a muscle can be marked."""

    MUSCLE = "muscle"
    CONTEXT = "context"
    BONE = "bone"
    FASCIA = "fascia"


class PathKind(StrEnum):
    """What a path is for: an outline, or what is drawn on one."""

    OUTLINE = "outline"
    FIBRES = "f"
    TENDON = "tendon"
    CLEFT = "cleft"
    FOLD = "fold"
    LIFT = "lift"
    BONE_LINE = "bone-line"
    BONE_HOLE = "bone-hole"
    CREASE = "crease"
    NAIL = "nail"
    TINT = "tint"


OPEN_KINDS = frozenset(
    {PathKind.FIBRES, PathKind.CLEFT, PathKind.FOLD, PathKind.LIFT, PathKind.BONE_LINE, PathKind.CREASE}
)


class Box(msgspec.Struct, frozen=True):
    """An upright rectangle: its upper left corner and its size."""

    x: float
    y: float
    width: float
    height: float

    def holds(self, x: float, y: float) -> bool:
        """Tell whether a point lies within."""
        return self.x <= x <= self.x + self.width and self.y <= y <= self.y + self.height


class DrawnPath(msgspec.Struct, frozen=True):
    """One path as it stands in the file; `d` is its curves."""

    kind: PathKind
    d: str
    words: frozenset[str] = frozenset()  # full, soft, fine, mid, strong
    band: bool = False
    open: bool = False
    spacing: float = 0.0  # mm between fibres; 0: the rule's
    tendon: str = "0 0"
    width: float = 0.0  # of a fold or a lift; 0: the rule's
    limb: str = ""


class Shape(msgspec.Struct, frozen=True, dict=True, eq=False):
    """A muscle, bone or sheet of one side. `mirror` brings its paths into the view's frame (None: they are in it)."""

    id: str
    side: Side
    kind: ShapeKind
    tone: str  # t1 .. t5, muscles only
    depth: Depth  # the peeling step at which it appears
    veil: bool
    soft: bool
    peel: bool
    limb: str  # "arm", or nothing
    paths: tuple[DrawnPath, ...]
    axis: float | None = None

    @property
    def mirror(self) -> Matrix | None:
        """The transform that brings the paths into the view's frame."""
        return None if self.axis is None else (-1.0, 0.0, 0.0, 1.0, 2 * self.axis, 0.0)

    @cached_property
    def outline(self) -> str:
        """The whole outline as path data in the view's frame."""
        d = " ".join(path.d for path in self.paths if path.kind is PathKind.OUTLINE)
        return d if self.axis is None else paths_of.mirrored(d, self.axis)


class Skin(msgspec.Struct, frozen=True):
    """The bare skin: outlines as path data (empty: not drawn) and the marks on it."""

    body: DrawnPath
    arm: str = ""
    arm_line: str = ""
    ear: str = ""
    ear_line: str = ""
    marks: tuple[DrawnPath, ...] = ()


class Drawing(msgspec.Struct, frozen=True, dict=True, eq=False):
    """A view or a close-up. `half` names the side of the picture that is drawn; `brush` scales all widths in mm."""

    view: View
    frame: Box
    mid: float | None
    half: str
    brush: float
    skin: Skin
    drawn: tuple[Shape, ...]  # as in the file: one half where `mid` is given
    flip: float | None = None  # the whole picture mirrored about this line (the right view)

    @cached_property
    def shapes(self) -> tuple[Shape, ...]:
        """All shapes of both sides in painting order, with their side and their mirror."""
        if self.mid is not None:
            return tuple(s for shape in self.drawn for s in (shape, _other_side(shape, self.mid)))
        if self.flip is not None:
            return tuple(_other_side(shape, self.flip) for shape in self.drawn)
        return self.drawn

    @cached_property
    def depth_of(self) -> dict[str, Depth]:
        """The peeling step of every muscle of the table that is drawn here."""
        return {shape.id: shape.depth for shape in self.drawn if shape.kind is ShapeKind.MUSCLE}

    @cached_property
    def beneath_arm(self) -> frozenset[str]:
        """The muscles that the arm lies before: they come before its first shape in painting order."""
        limbs = [index for index, shape in enumerate(self.drawn) if shape.limb]
        return frozenset(shape.id for shape in self.drawn[: limbs[0]]) if limbs else frozenset()

    def shape(self, muscle: str, side: Side) -> Shape | None:
        """Return the drawn shape of a muscle on one side, if there is one."""
        wanted = (side, Side.MIDLINE)
        return next((s for s in self.shapes if s.id == muscle and s.side in wanted), None)


def shows(at: Depth, depth: Depth) -> bool:
    """Tell whether a shape of the peeling step `at` is there when the figure is peeled to `depth`."""
    return depth in PEELING and PEELING.index(at) <= PEELING.index(depth)


def _other_side(shape: Shape, axis: float) -> Shape:
    side = {Side.LEFT: Side.RIGHT, Side.RIGHT: Side.LEFT, Side.MIDLINE: Side.MIDLINE}[shape.side]
    return msgspec.structs.replace(shape, side=side, axis=axis)


def right_of(left: Drawing) -> Drawing:
    """Return the right view: the left view mirrored within its frame."""
    axis = left.frame.x + left.frame.width / 2
    return msgspec.structs.replace(left, view=View.RIGHT, flip=axis)


def with_skin(drawing: Drawing, root: Element) -> Drawing:
    """Return a drawing with the skin of another body: the `<g id="skin">` of a file of `figures/`."""
    return msgspec.structs.replace(drawing, skin=_skin(next(g for g in root.all("g") if g.id == "skin")))


def drawing_of(root: Element, view: View, unpaired: frozenset[str] = frozenset()) -> Drawing:
    """Return the drawing of a source file; `unpaired` are the muscles that exist once."""
    x, y, width, height = (float(word) for word in root.get("viewBox").split())
    mid = root.get("data-mid")
    groups = [g for g in root.all("g") if g.get("data-depth")]
    return Drawing(
        view=view,
        frame=Box(x, y, width, height),
        mid=float(mid) if mid else None,
        half=root.get("data-half"),
        brush=float(root.get("data-brush", "1")),
        skin=_skin(next(g for g in root.all("g") if g.id == "skin")),
        drawn=tuple(_shape(g, Side.MIDLINE if g.id in unpaired else Side.LEFT) for g in groups),
    )


def _shape(group: Element, side: Side) -> Shape:
    words = set(group.classes)
    kind = ShapeKind.CONTEXT
    if "bone" in words:
        kind = ShapeKind.BONE
    elif "fascia" in words:
        kind = ShapeKind.FASCIA
    elif "context" not in words:
        kind = ShapeKind.MUSCLE
    return Shape(
        id=group.id,
        side=side,
        kind=kind,
        tone=next((word for word in group.classes if word[0] == "t" and word[1:].isdigit()), ""),
        depth=Depth(group.get("data-depth")),
        veil="veil" in words,
        soft="soft" in words,
        peel="peel" in words,
        limb=group.get("data-limb"),
        paths=tuple(_path(element) for element in group.all("path")),
    )


def _path(element: Element) -> DrawnPath:
    words = element.classes
    kind = PathKind(words[0]) if words else PathKind.OUTLINE
    return DrawnPath(
        kind=kind,
        d=element.get("d"),
        words=frozenset(words[1:]),
        band="data-band" in element.attributes,
        open="data-open" in element.attributes,
        spacing=float(element.get("data-s", "0")),
        tendon=element.get("data-t", "0 0"),
        width=float(element.get("data-w", "0")),
        limb=element.get("data-limb"),
    )


def _skin(group: Element) -> Skin:
    named = {p.id: p for p in group.all("path") if p.id}

    def d(name: str) -> str:
        return named[name].get("d") if name in named else ""

    outlines = ("body", "arm", "arm-line", "ear", "ear-line")
    marks = tuple(_path(p) for p in group.all("path") if p.id not in outlines)
    return Skin(_path(named["body"]), d("arm"), d("arm-line"), d("ear"), d("ear-line"), marks)
