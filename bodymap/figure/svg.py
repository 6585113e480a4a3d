"""Things to draw as SVG text: for documents, pictures and files. Lengths stay as they are in the ops (mm, y down).

The text is deterministic: the same ops give the same characters. Fonts are named, not embedded.
"""

from html import escape

from bodymap.figure.ops import Fill, Group, Op, Stroke, Text

FONT = "Inter"


def svg_of(
    ops: tuple[Op, ...],
    frame: tuple[float, float, float, float],
    *,
    width: float | None = None,
    paper: str = "",
    title: str = "",
) -> str:
    """Return a whole SVG file of `ops`, see `svg_with`."""
    return svg_with(fragment_of(ops), frame, width=width, paper=paper, title=title)


def svg_with(
    fragment: str,
    frame: tuple[float, float, float, float],
    *,
    width: float | None = None,
    paper: str = "",
    title: str = "",
) -> str:
    """Return a whole SVG file around a fragment, that shows `frame` (x, y, width, height).

    `width` is the picture's own width in CSS pixels (None: the viewer decides), `paper` a background colour.
    """
    x, y, w, h = (_number(value) for value in frame)
    size = "" if width is None else f' width="{_number(width)}" height="{_number(width * frame[3] / frame[2])}"'
    head = f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="{x} {y} {w} {h}"{size} font-family="{FONT}">'
    named = f"<title>{escape(title, quote=False)}</title>" if title else ""
    ground = f'<rect x="{x}" y="{y}" width="{w}" height="{h}" fill="{paper}"/>' if paper else ""
    return f"{head}{named}{ground}{fragment}</svg>\n"


def fragment_of(ops: tuple[Op, ...], ids: str = "c") -> str:
    """Return the elements alone, to be put inside an SVG; their ids start with `ids`."""
    return _Writer(ids).write(ops)


class _Writer:
    """Writes ops one after the other and counts the clips that it has named."""

    def __init__(self, ids: str) -> None:
        self._ids = ids
        self._clips: dict[str, str] = {}

    def write(self, ops: tuple[Op, ...]) -> str:
        return "".join(self._element(op) for op in ops)

    def _element(self, op: Op) -> str:
        match op:
            case Fill():
                return f'<path d="{op.path}" fill="{op.colour}"{_faded("fill-opacity", op.opacity)}/>'
            case Stroke():
                return self._stroke(op)
            case Text():
                return self._text(op)
            case Group():
                return self._group(op)

    @staticmethod
    def _stroke(op: Stroke) -> str:
        words = [f'<path d="{op.path}" fill="none" stroke="{op.colour}" stroke-width="{_number(op.width)}"']
        words.append(_faded("stroke-opacity", op.opacity))
        words.append(' stroke-linecap="round"' if op.round_cap else "")
        words.append(' stroke-linejoin="round"' if op.round_join else "")
        if op.dash:
            words.append(f' stroke-dasharray="{" ".join(_number(length) for length in op.dash)}"')
        if op.dy:
            words.append(f' transform="translate(0 {_number(op.dy)})"')
        return "".join([*words, "/>"])

    @staticmethod
    def _text(op: Text) -> str:
        weight = ' font-weight="600"' if op.bold else ""
        anchor = f' text-anchor="{op.anchor.value}"' if op.anchor.value != "start" else ""
        place = f'x="{_number(op.x)}" y="{_number(op.y)}" font-size="{_number(op.size)}"'
        return f'<text {place} fill="{op.colour}"{weight}{anchor}>{escape(op.text, quote=False)}</text>'

    def _group(self, op: Group) -> str:
        words = ["<g"]
        if op.transform is not None:
            words.append(f' transform="matrix({" ".join(_number(value) for value in op.transform)})"')
        words.append(_faded("opacity", op.opacity))
        define = ""
        if op.clip:
            define, name = self._clip(op.clip)
            words.append(f' clip-path="url(#{name})"')
        return "".join([define, *words, ">", self.write(op.items), "</g>"])

    def _clip(self, path: str) -> tuple[str, str]:
        """Return the definition of a clip (nothing when it has been written before) and its name."""
        if path in self._clips:
            return "", self._clips[path]
        name = self._clips[path] = f"{self._ids}{len(self._clips)}"
        return f'<clipPath id="{name}"><path d="{path}"/></clipPath>', name


def _faded(attribute: str, opacity: float) -> str:
    return "" if opacity == 1.0 else f' {attribute}="{_number(opacity)}"'


def _number(value: float) -> str:
    """Return a number with at most three decimals and nothing to spare."""
    text = f"{value:.3f}".rstrip("0").rstrip(".")
    return "0" if text in ("-0", "") else text
