"""How one muscle, sheet, bone or skin is painted: flat tones, form, fibres, line. No gradients, filters or blur.

Widths are mm of the drawing at its brush; lines grow thinner as the zoom grows (zoom to the power -0.45).
"""

from enum import StrEnum

from bodymap.atlas.drawing import Drawing, DrawnPath, PathKind, Shape
from bodymap.atlas.path import subpaths, widened, without_run
from bodymap.figure.ops import Fill, Group, Op, Stroke
from bodymap.figure.relief import relief
from bodymap.figure.theme import Theme

_FORM_LIFT = -1.6  # the form is shifted up, so that light comes from above
_WHOLE_FIGURE = 0.58  # pixels per mm where the whole body fills a window


class Detail(StrEnum):
    """How much of a plate is drawn: FLAT tones and outlines, FULL with form and fibres, DOCUMENT for paper."""

    FLAT = "flat"
    FULL = "full"
    DOCUMENT = "document"


_FORMS = ((18.0, 0.035), (13.0, 0.035), (8.5, 0.04), (4.5, 0.045))  # width in mm and strength, one inside the other
_SKIN_FORM = 40.0  # mm: how wide the shade along the bare skin's edge is
_VALLEY, _RIDGE = 8 / 255, 9 / 255  # opacity of one layer of the skin's form: in eight bits most others lose the hue
_BODY_FORMS = (11.0, 7.5, 4.5, 2.2)
_SMALL = 1.1  # pixels per mm below which the form's steps are too narrow to be told apart, so that half of them do
_SMALL_FORMS, _SMALL_BODY_FORMS = ((15.5, 0.068), (6.5, 0.085)), ((9.3, 0.12), (3.4, 0.12))


class Brush:
    """Paints the shapes of one drawing in a theme at a zoom (pixels per mm) and a detail."""

    def __init__(self, drawing: Drawing, theme: Theme, zoom: float, detail: Detail) -> None:
        self.theme = theme
        self.detail = detail
        self.size = drawing.brush
        self.mid = drawing.mid
        self._beyond = -1.0 if drawing.half == "right" else 1.0  # the side of the mid-line that is not drawn
        self.is_small = zoom * drawing.brush < _SMALL
        self.overlap = 0.8 / zoom  # mm by which a half passes the mid-line: most of a pixel, so that no seam shows
        thin = max(0.35, (zoom * drawing.brush / _WHOLE_FIGURE) ** -0.45)
        self.pen = thin * drawing.brush
        self.nearness = min(1.0, 0.62 + 0.38 * (1 / thin - 1) / 0.86)  # 1: fibres at full density

    def rim(self, path: DrawnPath, d: str | None = None) -> str:
        """Return what gets a line: the outline without its run along the mid-line."""
        return path.d if path.band else without_run(path.d if d is None else d, self.mid)

    def muscle(self, shape: Shape) -> Op:
        """Return a muscle: soft edge on what lies below, tone, form, fibres, tendon, line."""
        outline, *rest = shape.paths
        edge, theme, b = self.rim(outline), self.theme, self.size
        inner: list[Op] = []
        forms = () if self.detail is Detail.FLAT else _SMALL_FORMS if self.is_small else _FORMS
        inner += [Stroke(edge, theme.shade, w * b, o, dy=_FORM_LIFT * b) for w, o in forms]
        for path in rest:
            inner += self._on_muscle(path)
        items: list[Op] = []
        if self.detail is not Detail.FLAT:
            items.append(Stroke(edge, theme.cast, 3.4 * b, 0.13))
        items.append(self.tone(outline.d, theme.tone(shape.tone)))
        if inner:
            items.append(Group(tuple(inner), clip=self.over_mid(outline.d)))
        items.append(Stroke(edge, theme.line, 1.1 * self.pen, 0.8))
        if self.detail is Detail.FULL:
            items += self._tendon_edges(edge, rest)
        return Group(tuple(items), opacity=0.3 if shape.veil else 1.0)

    def _tendon_edges(self, edge: str, paths: list[DrawnPath]) -> list[Op]:
        """Return the outline again in the tendon's tone where it runs along one: a red line would make it meat."""
        theme = self.theme
        lines = (Stroke(edge, theme.tendon, 1.25 * self.pen), Stroke(edge, theme.tendon_line, 0.9 * self.pen))
        tendons = (path for path in paths if path.kind is PathKind.TENDON and "full" in path.words)
        return [Group(lines, clip=self.over_mid(path.d)) for path in tendons]

    def over_mid(self, d: str) -> str:
        """Return an outline that reaches over the mid-line where it meets its mirror image, so that no seam shows."""
        return d if self.mid is None else widened(d, self.mid, 3 * self.overlap * self._beyond)

    def tone(self, d: str, colour: str, opacity: float = 1.0) -> Fill:
        """Return a flat tone."""
        return Fill(self.over_mid(d), colour, opacity)

    def _on_muscle(self, path: DrawnPath) -> list[Op]:
        theme = self.theme
        if path.kind is PathKind.TENDON:
            opacity = 0.93 if "full" in path.words else 0.32 if "soft" in path.words else 0.7
            return [self.tone(path.d, theme.tendon, opacity)]
        if self.detail is Detail.FLAT:
            return []
        if path.kind is PathKind.FIBRES:
            return self._fibres(path)
        if path.kind is PathKind.CLEFT:
            soft = Stroke(path.d, theme.cast, 3.2 * self.size, 0.13)
            return [soft, Stroke(path.d, theme.line, 0.9 * self.pen, 0.7, round_cap=True)]
        return self._inner_form(path, theme.shade, theme.light)

    def _fibres(self, path: DrawnPath) -> list[Op]:
        from bodymap.figure.fibres import Rule, fibres

        theme, near = self.theme, self.nearness
        spacing = (path.spacing or 4.2 * self.size) / near
        family = fibres(path.d, Rule(spacing, 0.9 * self.size / near**0.5, path.tendon, self.size))
        painted = [(family.light, theme.light, 0.30 * near), (family.dark, theme.fibre, 0.34 * near)]
        painted.append((family.haze, theme.tendon, 0.28))
        painted += [(area, theme.tendon, 0.3) for area in family.haze_areas]
        painted += [(area, theme.tendon, 0.85) for area in family.areas]
        painted.append((family.ivory, theme.tendon, 0.85))
        return [Fill(d, colour, opacity) for d, colour, opacity in painted if d]

    def _inner_form(self, path: DrawnPath, valley: str, ridge: str) -> list[Op]:
        """Return a valley (fold) or a ridge (lift) inside a sheet: one line, four widths."""
        wide = path.width or 16 * self.size
        colour = valley if path.kind is PathKind.FOLD else ridge
        shares = ((1.0, 0.045), (0.7, 0.05), (0.45, 0.055), (0.25, 0.06))
        return [Stroke(path.d, colour, wide * share, o, round_cap=True) for share, o in shares]

    def fascia(self, shape: Shape) -> Op:
        """Return a sheet, tendon or ligament."""
        theme = self.theme
        items: list[Op] = []
        outlines = [path for path in shape.paths if path.kind is PathKind.OUTLINE]
        for path in outlines:
            cast = Stroke(self.rim(path), theme.cast, 2.4 * self.size, 0.10, round_join=False)
            items += self._body(path.d, self.rim(path), (theme.tendon, theme.tendon_line), cast)
            items.append(Stroke(self.rim(path), theme.tendon_line, (0.5 if shape.soft else 0.8) * self.pen))
        for path in shape.paths:
            if self.detail is Detail.FLAT or path.kind is PathKind.OUTLINE:
                continue
            if path.kind is PathKind.CLEFT:
                items.append(Stroke(path.d, theme.tendon_line, 0.8 * self.pen, round_cap=True))
            elif path.kind is PathKind.FIBRES:
                items.append(Group(self._sheet_fibres(path), clip=self.over_mid(outlines[0].d)))
            else:
                form = self._inner_form(path, theme.tendon_line, theme.paper)
                items.append(Group(tuple(form), clip=self.over_mid(outlines[0].d)))
        return Group(tuple(items), opacity=0.6 if shape.veil else 1.0)

    def _sheet_fibres(self, path: DrawnPath) -> tuple[Op, ...]:
        from bodymap.figure.fibres import Rule, fibres

        theme, near = self.theme, self.nearness
        spacing = (path.spacing or 5.0 * self.size) / near
        family = fibres(path.d, Rule(spacing, 0.7 * self.size, path.tendon, self.size))
        light = Fill(family.light, theme.paper, 0.08 if theme.dark else 0.25)
        return (light, Fill(family.dark, theme.tendon_line, 0.42 * near**2))

    def _body(self, d: str, edge: str, colours: tuple[str, str], cast: Stroke) -> list[Op]:
        """Return a flat shape with its form, for sheets and bones."""
        colour, line = colours
        if self.detail is Detail.FLAT:
            return [self.tone(d, colour)]
        b = self.size
        steps = _SMALL_BODY_FORMS if self.is_small else tuple((width, 0.06) for width in _BODY_FORMS)
        forms = tuple(Stroke(edge, line, width * b, opacity, dy=-0.8 * b) for width, opacity in steps)
        return [cast, self.tone(d, colour), Group(forms, clip=self.over_mid(d))]

    def bone_body(self, d: str, edge: str) -> list[Op]:
        """Return one part of a bone without its line."""
        cast = Stroke(edge, self.theme.cast, 2 * self.size, 0.08, round_join=False)
        return self._body(d, edge, (self.theme.bone, self.theme.bone_line), cast)

    def bone(self, shape: Shape) -> Op:
        """Return a bone, each part by itself, so that a rib hides the rib behind it."""
        theme, items = self.theme, list[Op]()
        for path in shape.paths:
            if path.kind in (PathKind.FOLD, PathKind.LIFT):
                items += self._relief(path, shape.paths[0])
                continue
            for d in subpaths(path.d):
                if path.kind is PathKind.BONE_LINE:
                    items.append(Stroke(d, theme.bone_line, 0.8 * self.pen, 0.7, round_cap=True))
                elif path.kind is PathKind.BONE_HOLE:
                    items += [Fill(d, theme.hole), Stroke(d, theme.bone_line, 0.7 * self.pen, round_join=False)]
                else:
                    edge = d if path.band else without_run(d, self.mid)
                    items += self.bone_body(d, edge)
                    items.append(Stroke(edge, theme.bone_line, 0.85 * self.pen, round_join=False))
        return Group(tuple(items))

    def _relief(self, path: DrawnPath, outline: DrawnPath) -> list[Op]:
        """Return a hollow or a ridge of a bone, where there is room to see it."""
        if self.detail is not Detail.FULL:
            return []
        ridge = self.theme.tendon if self.theme.dark else self.theme.paper
        return [Group(tuple(self._inner_form(path, self.theme.bone_line, ridge)), clip=outline.d)]

    def skin(self, d: str, line: str, marks: list[DrawnPath], wide: float = 1.0) -> list[Op]:
        """Return form, marks and outline of the bare skin."""
        theme, b = self.theme, self.size
        steps = {Detail.FLAT: 0, Detail.DOCUMENT: 4, Detail.FULL: 8}[self.detail]
        forms = [((k + 1) / steps) ** 1.25 * _SKIN_FORM * b * wide for k in reversed(range(steps))]
        inner: list[Op] = [
            Stroke(line, theme.skin_shade, round(w, 2), 8 * _VALLEY / steps, round_cap=True) for w in forms
        ]
        for path in marks:
            inner += self.skin_mark(path)
        outline = Stroke(line, theme.skin_line, 1.2 * self.pen, round_cap=True)
        return [Group(tuple(inner), clip=d), outline]

    def skin_mark(self, path: DrawnPath) -> list[Op]:
        """Return a furrow, a valley, a ridge, a nail or a coloured area of the skin."""
        theme, b, pen = self.theme, self.size, self.pen
        if path.kind in (PathKind.FOLD, PathKind.LIFT):
            return self._skin_relief(path)
        if path.kind is PathKind.NAIL:
            return [Fill(path.d, theme.t3, 0.32), Stroke(path.d, theme.crease, pen, round_join=False)]
        if path.kind is PathKind.TINT:
            return [Fill(path.d, theme.skin_form, 0.45 if "strong" in path.words else 0.2)]
        widths = ((6 * b, 0.10), (3.4 * b, 0.14), (1.1 * pen, 0.75))
        if "fine" in path.words:
            widths = ((2.6 * b, 0.12), (0.95 * pen, 0.9), (0.0, 0.0))
        return [Stroke(path.d, theme.crease, w, o, round_cap=True) for w, o in widths if w]

    def _skin_relief(self, path: DrawnPath) -> list[Op]:
        if self.detail is Detail.FLAT:
            return []
        theme = self.theme
        valley = path.kind is PathKind.FOLD
        colour = theme.skin_shade if valley else theme.tendon if theme.dark else theme.paper
        strength = (0.2 if valley else 0.14 if theme.dark else 0.27) * (0.55 if "soft" in path.words else 1.0)
        strength *= max(0.85, self.nearness)  # a small figure is calmer: it carries marks and pain areas
        step = (_VALLEY if valley else _RIDGE) * (2 if self.detail is Detail.DOCUMENT else 1)
        return relief(path.d, path.width or 16 * self.size, colour, strength, step)
