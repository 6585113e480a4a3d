"""Maps as pictures, to paste into another system: SVG, or PNG of any width. No name is on them, only the marks.

Nothing touches the disk; the same records give the same bytes.
"""

import re

from bodymap.atlas.atlas import Atlas
from bodymap.atlas.model import View
from bodymap.base.errors import InputError
from bodymap.base.text import translate
from bodymap.clinic.chart import Chart
from bodymap.figure.svg import svg_with
from bodymap.figure.words import view_name
from bodymap.report.engine import engine
from bodymap.report.fonts import FAMILIES
from bodymap.report.maps import MapPlan, alt_of, map_fragment, map_frame, plans_of
from bodymap.report.options import SummaryOptions

WHITE = "#ffffff"
WIDEST = 12_000  # pixels

_HEIGHT, _WIDEST_MAP, _GAP, _MARGIN = 160.0, 110.0, 10.0, 4.0  # mm, as if on paper
_PIXELS_PER_MM = 96 / 25.4
_USUAL_VIEWS = (View.ANTERIOR, View.POSTERIOR)
_VIEW_BOX = re.compile(r'viewBox="[-\d.]+ [-\d.]+ ([\d.]+) ([\d.]+)"')


def map_svg(
    chart: Chart, visit_id: str, atlas: Atlas, options: SummaryOptions, view: View | None = None, *, paper: str = WHITE
) -> bytes:
    """Return the views with marks side by side (or one view) as an SVG file; front and back where nothing is marked.

    `paper` is a colour, or empty for a transparent ground.
    """
    del options  # one look for all clinics so far
    plans = plans_of(chart, visit_id, atlas, views=(view,) if view is not None else ())
    plans = plans or plans_of(chart, visit_id, atlas, views=_USUAL_VIEWS)
    parts, x, tallest = [], _MARGIN, 0.0
    for index, plan in enumerate(plans):
        part, width, height = _placed(plan, atlas, x, f"m{index}")
        parts.append(part)
        x += width + _GAP
        tallest = max(tallest, height)
    title = " ".join(alt_of(plan, chart, atlas) for plan in plans)
    width, height = x - _GAP + _MARGIN, tallest + 2 * _MARGIN
    frame = (0.0, 0.0, width, height)
    return svg_with("".join(parts), frame, width=width * _PIXELS_PER_MM, paper=paper, title=title).encode()


def map_png(
    chart: Chart,
    visit_id: str,
    atlas: Atlas,
    options: SummaryOptions,
    view: View | None = None,
    *,
    width: int = 1600,
    paper: str = WHITE,
) -> bytes:
    """Return the same as a PNG, `width` pixels wide; InputError for a width that makes no sense."""
    svg = map_svg(chart, visit_id, atlas, options, view, paper="")
    return png_of(svg, width, paper=paper)


def png_of(svg: bytes, width: int, *, paper: str = WHITE) -> bytes:
    """Return an SVG file of ours as a PNG, `width` pixels wide, on `paper` (empty: transparent)."""
    if not 16 <= width <= WIDEST:
        raise InputError(
            translate("report", "A picture is between {0} and {1} pixels wide.").format(16, WIDEST), field="width"
        )
    text = svg.decode()
    found = _VIEW_BOX.search(text)
    if found is None:
        raise ValueError("an SVG without a viewBox has no size")
    points = 720.0  # the page's width in pt; the resolution makes the pixels
    height = points * float(found[2]) / float(found[1])
    data: dict[str, object] = {"width": points, "height": height, "paper": paper, "fonts": list(FAMILIES)}
    return engine().png("picture.typ", data, {"picture": text}, ppi=72 * width / points)


def _placed(plan: MapPlan, atlas: Atlas, x: float, ids: str) -> tuple[str, float, float]:
    """Return one map as a nested SVG at x, its width and its height in mm."""
    scale = min(_WIDEST_MAP / plan.section.width, _HEIGHT / plan.section.height)
    left, top, width, height = map_frame(plan, scale)
    fragment = map_fragment(plan, atlas, scale, ids, title=view_name(plan.view))
    box = f'viewBox="{left:.3f} {top:.3f} {width:.3f} {height:.3f}"'
    place = f'x="{x:.3f}" y="{_MARGIN:.3f}" width="{width * scale:.3f}" height="{height * scale:.3f}"'
    return f"<svg {place} {box}>{fragment}</svg>", width * scale, height * scale
