"""How shapes are painted for a document: the same hand, with fewer and plainer lines, and nothing that a clip must cut.

In a file every clip is written out with long numbers, so fibres, tendons and form are cut to their muscle beforehand.
Needs shapely and numpy; import it where a document is made.
"""

from collections.abc import Iterable

from shapely import make_valid
from shapely.affinity import scale
from shapely.geometry import LineString, Polygon
from shapely.geometry.base import BaseGeometry
from shapely.geometry.polygon import orient
from shapely.ops import unary_union

from bodymap.atlas.drawing import DrawnPath, PathKind, Shape
from bodymap.atlas.path import Point, flatten
from bodymap.figure.brush import Brush
from bodymap.figure.fibres import Fibres, Rule, fibres
from bodymap.figure.ops import Fill, Group, Op, Stroke

_SPARSE = 1.75  # times the screen's spacing
_SMALL = 500.0  # mm² below which a muscle is a tone with a line
_BROAD = 1500.0  # mm² from which a muscle has form
_SHORTEST = 8.0  # mm of a fibre
_FORMS = ((9.0, 0.10), (3.5, 0.10))  # how far in, and how strong


class PaperBrush(Brush):
    """Paints for a document."""

    def muscle(self, shape: Shape) -> Op:
        """Return a muscle: tone, form, fibres and tendon, line."""
        outline, *rest = shape.paths
        edge, theme = self.rim(outline), self.theme
        room = _area(outline.d, self.size)
        items: list[Op] = [self.tone(outline.d, theme.tone(shape.tone))]
        if room.area > _BROAD * self.size**2:
            items += [self._form(outline.d, room, wide, o) for wide, o in _FORMS]
        for path in rest:
            items += self._within(path, room)
        items.append(Stroke(edge, theme.line, 1.1 * self.pen, 0.8))
        return Group(tuple(items), opacity=0.3 if shape.veil else 1.0)

    def fascia(self, shape: Shape) -> Op:
        """Return a sheet, tendon or ligament."""
        theme = self.theme
        outlines = [path for path in shape.paths if path.kind is PathKind.OUTLINE]
        items: list[Op] = [self.tone(path.d, theme.tendon) for path in outlines]
        room = unary_union([_area(path.d, self.size) for path in outlines])
        for path in shape.paths:
            if path.kind is PathKind.FIBRES and room.area > _SMALL * self.size**2:
                family = self._family(path, 5.0, 0.7)
                d = self._cut_lines(family.dark, room)
                items.append(Stroke(d, theme.tendon_line, 0.5 * self.size, 0.42 * self.nearness**2, round_join=False))
        width = (0.5 if shape.soft else 0.8) * self.pen
        items += [Stroke(self.rim(path), theme.tendon_line, width) for path in outlines]
        return Group(tuple(_drawn(items)), opacity=0.6 if shape.veil else 1.0)

    def bone_body(self, d: str, edge: str) -> list[Op]:
        """Return a bone's tone: no form on paper."""
        del edge
        return [self.tone(d, self.theme.bone)]

    def _form(self, d: str, room: BaseGeometry, wide: float, opacity: float) -> Op:
        """Return a shade along the edge: the outline with its inner part cut out; none along the mid-line."""
        whole = room
        if self.mid is not None and room.distance(LineString([(self.mid, -1e4), (self.mid, 1e4)])) < 1.0:
            whole = room.union(scale(room, -1, 1, origin=(self.mid, 0))).buffer(0.5 * self.size)  # no edge there
        inner = whole.buffer(-wide * self.size).intersection(room).simplify(0.7 * self.size)
        return Fill(f"{d} {_path(inner, hole=_turns(d))}".strip(), self.theme.shade, opacity)

    def _within(self, path: DrawnPath, room: BaseGeometry) -> list[Op]:
        theme = self.theme
        if path.kind is PathKind.TENDON:
            opacity = 0.93 if "full" in path.words else 0.32 if "soft" in path.words else 0.7
            return _drawn([Fill(self._cut_area(path.d, room), theme.tendon, opacity)])
        if path.kind is PathKind.CLEFT:
            return [Stroke(path.d, theme.line, 0.9 * self.pen, 0.7, round_cap=True)]
        if path.kind is not PathKind.FIBRES:
            return []
        family = self._family(path, 4.2, 0.9)
        items: list[Op] = []
        if room.area > _SMALL * self.size**2:
            width, near = 0.9 * self.size / self.nearness**0.5, self.nearness
            light, dark = self._cut_lines(family.light, room), self._cut_lines(family.dark, room)
            items.append(Stroke(light, theme.light, width * 1.1, 0.34 * near, round_join=False))
            items.append(Stroke(dark, theme.fibre, width * 0.7, 0.40 * near, round_join=False))
        tendon = unary_union([_area(area, self.size) for area in family.areas])
        items.append(Fill(_path(tendon.intersection(room).simplify(0.45 * self.size)), theme.tendon, 0.85))
        return _drawn(items)

    def _family(self, path: DrawnPath, spacing: float, width: float) -> Fibres:
        wide = (path.spacing or spacing * self.size) / self.nearness * _SPARSE
        return fibres(path.d, Rule(wide, width * self.size, path.tendon, self.size, plain=True))

    def _cut_area(self, d: str, room: BaseGeometry) -> str:
        return _path(_area(d, self.size).intersection(room))

    def _cut_lines(self, d: str, room: BaseGeometry) -> str:
        """Return the lines as far as they lie in the muscle, one curve for each piece."""
        lines = [LineString(line) for line in flatten(d, 6.0 * self.size)]
        pieces = (part for line in lines for part in _parts(line.intersection(room)))
        return " ".join(_curve(p) for p in pieces if p.length > _SHORTEST * self.size)


def _drawn(items: Iterable[Op]) -> list[Op]:
    """Return the items without those of which nothing is left."""
    return [item for item in items if not isinstance(item, Fill | Stroke) or item.path]


def _area(d: str, brush: float) -> BaseGeometry:
    return unary_union([make_valid(Polygon(ring)) for ring in flatten(d, 3.0 * brush) if len(ring) > 3])


def _parts(shape: BaseGeometry) -> list[LineString]:
    return [part for part in getattr(shape, "geoms", [shape]) if isinstance(part, LineString) and not part.is_empty]


def _curve(line: LineString) -> str:
    """Return one cubic through the ends and the two thirds of a line."""
    a, b, c, d = (complex(*line.interpolate(i / 3, normalized=True).coords[0]) for i in range(4))
    u, v = (-5 * a + 18 * b - 9 * c + 2 * d) / 6, (2 * a - 9 * b + 18 * c - 5 * d) / 6
    return f"M{_xy(a)}C{_xy(u)} {_xy(v)} {_xy(d)}"


def _xy(z: complex) -> str:
    return f"{z.real:.1f},{z.imag:.1f}"


def _turns(d: str) -> bool:
    """Tell which way an outline runs: its hole must run the other way."""
    ring = flatten(d, 20.0)[0]
    return sum(ax * by - bx * ay for (ax, ay), (bx, by) in zip(ring, [*ring[1:], ring[0]], strict=True)) > 0


def _path(shape: BaseGeometry, *, hole: bool | None = None) -> str:
    """Return an area as path data; `hole` gives it the winding that cuts it out of an outline that turns so."""
    out = []
    for polygon in getattr(shape, "geoms", [shape]):
        if not isinstance(polygon, Polygon) or polygon.is_empty:
            continue
        whole = orient(polygon, -1.0 if hole else 1.0)
        out += [_ring(list(ring.coords)) for ring in (whole.exterior, *whole.interiors)]
    return "".join(out)


def _ring(points: list[Point]) -> str:
    return "M" + "L".join(f"{x:.1f},{y:.1f}" for x, y in points[:-1]) + "Z"
