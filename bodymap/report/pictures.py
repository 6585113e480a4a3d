"""Maps as pictures, to paste into another system: SVG, or PNG of any width. A name is on them only if it is asked for.

Nothing touches the disk; the same records give the same bytes.
"""

import re

import msgspec

from bodymap.atlas.atlas import Atlas
from bodymap.atlas.model import View
from bodymap.base.errors import InputError
from bodymap.base.text import translate
from bodymap.clinic.chart import Chart
from bodymap.figure.ops import Anchor, Text
from bodymap.figure.svg import fragment_of, svg_with
from bodymap.figure.theme import LIGHT
from bodymap.figure.trend import text_width
from bodymap.report.engine import engine
from bodymap.report.fonts import FAMILIES, printable
from bodymap.report.maps import MapPlan, alt_of, map_fragment, map_frame, plans_of, sided_name
from bodymap.report.options import MapLook, SummaryOptions, in_its_language
from bodymap.report.words import long_day, patient_name

WHITE = "#ffffff"
WIDEST = 12_000  # pixels

_HEIGHT, _WIDEST_MAP, _GAP, _MARGIN = 160.0, 110.0, 10.0, 4.0  # mm, as if on paper
_PIXELS_PER_MM = 96 / 25.4
_NAME_BAND, _NAME_SIZE = 8.0, 4.2  # mm
_PLAIN = MapLook()
_USUAL_VIEWS = (View.ANTERIOR, View.POSTERIOR)
_VIEW_BOX = re.compile(r'viewBox="[-\d.]+ [-\d.]+ ([\d.]+) ([\d.]+)"')


@in_its_language
def map_svg(
    chart: Chart,
    visit_id: str,
    atlas: Atlas,
    options: SummaryOptions,
    view: View | None = None,
    *,
    paper: str = WHITE,
    look: MapLook = _PLAIN,
) -> bytes:
    """Return the views with marks side by side (or one view) as an SVG file; front and back where nothing is marked.

    `paper` is a colour, or empty for a transparent ground.
    """
    name = _name_words(chart, visit_id, options) if look.name else ""
    return _svg_of(_plans(chart, visit_id, atlas, view), (chart, atlas), look, paper=paper, name=name)


def _plans(chart: Chart, visit_id: str, atlas: Atlas, view: View | None) -> tuple[MapPlan, ...]:
    plans = plans_of(chart, visit_id, atlas, views=(view,) if view is not None else ())
    return plans or plans_of(chart, visit_id, atlas, views=_USUAL_VIEWS)


def _svg_of(
    plans: tuple[MapPlan, ...], of: tuple[Chart, Atlas], look: MapLook, *, paper: str = "", name: str = ""
) -> bytes:
    """Return the maps side by side, with room for a name where the look has one; `name` is what is written there."""
    chart, atlas = of
    parts, x, tallest = [], _MARGIN, 0.0
    top = _MARGIN + (_NAME_BAND if look.name else 0.0)
    for index, plan in enumerate(plans):
        shown = msgspec.structs.replace(plan, letters=look.letters)
        part, width, height = _placed(shown, atlas, (x, top), f"m{index}")
        parts.append(part)
        x += width + _GAP
        tallest = max(tallest, height)
    title = " ".join(alt_of(plan, chart, atlas) for plan in plans)
    width, height = x - _GAP + _MARGIN, top + tallest + _MARGIN
    if name:
        title, size = f"{name}. {title}", _name_size(name, width)
        parts.append(fragment_of((Text(_MARGIN, _MARGIN + size, name, size, LIGHT.ink, True, Anchor.START),)))
    frame = (0.0, 0.0, width, height)
    return svg_with("".join(parts), frame, width=width * _PIXELS_PER_MM, paper=paper, title=title).encode()


@in_its_language
def map_png(
    chart: Chart,
    visit_id: str,
    atlas: Atlas,
    options: SummaryOptions,
    view: View | None = None,
    *,
    width: int = 1600,
    paper: str = WHITE,
    look: MapLook = _PLAIN,
) -> bytes:
    """Return the same as a PNG, `width` pixels wide; InputError for a width that makes no sense."""
    svg = _svg_of(_plans(chart, visit_id, atlas, view), (chart, atlas), look)
    return png_of(svg, width, paper=paper, name=_name_words(chart, visit_id, options) if look.name else "")


def png_of(svg: bytes, width: int, *, paper: str = WHITE, name: str = "") -> bytes:
    """Return an SVG file of ours as a PNG, `width` pixels wide, on `paper` (empty: transparent).

    `name` is written over its top: by typst itself, which has a font for every script, as SVG's text has not.
    """
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
    scale = points / float(found[1])
    data: dict[str, object] = {
        "width": points,
        "height": height,
        "paper": paper,
        "fonts": list(FAMILIES),
        "name": name,
        "margin": _MARGIN * scale,
        "size": _name_size(name, float(found[1])) * scale,
    }
    return engine().png("picture.typ", data, {"picture": text}, ppi=72 * width / points)


def _name_size(name: str, width: float) -> float:
    """Return the size of the font, in mm, in which a name has room in a picture that is `width` mm wide."""
    return min(_NAME_SIZE, (width - 2 * _MARGIN) / max(text_width(name, 1.0, bold=True), 1e-9))


def _name_words(chart: Chart, visit_id: str, options: SummaryOptions) -> str:
    """Return whose map it is and of which day."""
    day = long_day(chart.visit(visit_id).started_at.astimezone(options.zone).date())
    number = translate("report", "Chart {0}").format(chart.patient.chart_number)
    name = printable(patient_name(chart.patient)).replace("\n", " ")
    return " · ".join(part for part in (name, number, day) if part)


def _placed(plan: MapPlan, atlas: Atlas, at: tuple[float, float], ids: str) -> tuple[str, float, float]:
    """Return one map as a nested SVG at a place, its width and its height in mm."""
    scale = min(_WIDEST_MAP / plan.section.width, _HEIGHT / plan.section.height)
    left, top, width, height = map_frame(plan, scale)
    fragment = map_fragment(plan, atlas, scale, ids, title=sided_name(plan))
    box = f'viewBox="{left:.3f} {top:.3f} {width:.3f} {height:.3f}"'
    place = f'x="{at[0]:.3f}" y="{at[1]:.3f}" width="{width * scale:.3f}" height="{height * scale:.3f}"'
    return f"<svg {place} {box}>{fragment}</svg>", width * scale, height * scale
