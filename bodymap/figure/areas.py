"""Drawn pain as things to draw: a faint tone, a hatch for its quality, a line for whose hand it was, a label.

Colour never carries meaning alone: the hatch names the quality, a solid line the clinician's hand, a long dash the
patient's, a short dash without tone the visit before; the label says it in words. Millimetres in the view's frame.
"""

import math

import msgspec

from bodymap.atlas.model import Side, View
from bodymap.atlas.path import pair
from bodymap.base.text import translate
from bodymap.clinic.area import DrawnBy, PainArea, Quality, Rings
from bodymap.clinic.chart import Chart
from bodymap.figure.area_words import quality_word
from bodymap.figure.ops import Fill, Group, Op, Stroke, Text
from bodymap.figure.theme import Theme
from bodymap.figure.trend import text_width

_TONE, _HATCHED = 0.26, 0.62
_LABEL = 11.5  # pixels
_MOST = 34.0  # mm, however far away


class Hatch(msgspec.Struct, frozen=True):
    """Lines at these angles (degrees), so many pixels apart; `dash` in pixels, empty: unbroken; `width` in pixels."""

    angles: tuple[int, ...]
    step: float
    dash: tuple[float, ...] = ()
    width: float = 1.1


_HATCHES = {
    Quality.ACHING: Hatch((45,), 8),
    Quality.BURNING: Hatch((45, 135), 9),
    Quality.STABBING: Hatch((90,), 6),
    Quality.SHOOTING: Hatch((90,), 8, (9, 5)),
    Quality.THROBBING: Hatch((0,), 7),
    Quality.CRAMPING: Hatch((135,), 8),
    Quality.PRESSING: Hatch((0, 90), 10),
    Quality.TIGHT: Hatch((135,), 5),
    Quality.TENDER: Hatch((45,), 8, (6, 5)),
    Quality.NUMB: Hatch((45,), 10, (0.1, 10), 2.6),
    Quality.TINGLING: Hatch((45,), 6, (0.1, 6), 2.0),
    Quality.ITCHING: Hatch((0,), 6, (3, 5)),
}


class DrawnArea(msgspec.Struct, frozen=True, kw_only=True):
    """An area as it is shown; `earlier`: of the visit before; `letter`: of the point from which the pain went there."""

    id: str
    view: View
    side: Side
    rings: Rings
    number: int
    qualities: tuple[Quality, ...] = ()
    nrs: int | None = None
    by_patient: bool = False
    earlier: bool = False
    letter: str = ""

    @property
    def label(self) -> str:
        """What stands on it."""
        if self.earlier:
            return translate("area", "last visit")
        name = translate("area", "from {0}").format(self.letter) if self.letter else str(self.number)
        if self.by_patient:
            name = translate("area", "patient {0}").format(self.number)
        like = quality_word(self.qualities[0]) + "+" * (len(self.qualities) > 1) if self.qualities else ""
        return " ".join(part for part in (name, like, "" if self.nrs is None else str(self.nrs)) if part)


def areas_of_visit(chart: Chart, visit_id: str, *, earlier: bool = False) -> tuple[DrawnArea, ...]:
    """Return what was drawn in a visit, numbered in order; `earlier`: it is shown as that of the visit before."""
    letters = {finding.id: chart.point_of[finding.point_id].letter for finding in chart.findings_of(visit_id)}
    return tuple(
        _drawn(area, number, letters.get(area.finding_id, ""), earlier=earlier)
        for number, area in enumerate(chart.areas_of(visit_id), start=1)
    )


def _drawn(area: PainArea, number: int, letter: str, *, earlier: bool) -> DrawnArea:
    return DrawnArea(
        id=area.id,
        view=area.view,
        side=area.side,
        rings=area.rings,
        number=number,
        qualities=area.qualities,
        nrs=area.nrs,
        by_patient=area.drawn_by is DrawnBy.PATIENT,
        earlier=earlier,
        letter=letter,
    )


def area_colours(area: DrawnArea, theme: Theme) -> tuple[str, str]:
    """Return the tone and the line of an area."""
    if area.letter:
        return ("#57c08a", "#9be3bd") if theme.dark else ("#2c8a55", "#14603a")
    if area.by_patient:
        return ("#b98be0", "#dcc0f5") if theme.dark else ("#8a4fb0", "#5c2f7d")
    return ("#6fa8e8", "#a9cffb") if theme.dark else ("#2f6fb5", "#1b4878")


def area_ops(
    areas: tuple[DrawnArea, ...],
    theme: Theme,
    pixel: float,
    *,
    chosen: str = "",
    lines_only: bool = False,
    labels: bool = True,
) -> tuple[Op, ...]:
    """Return what to draw over a figure; `pixel` is the length of a pixel in mm, for what keeps its width.

    `lines_only`: without tone and hatch, so that what lies beneath is seen. `labels`: with their words.
    """
    items: list[Op] = []
    for area in sorted(areas, key=lambda one: (one.id == chosen, not one.earlier)):
        items += _area(area, theme, pixel, chosen=area.id == chosen, lines_only=lines_only)
    for area in areas if labels else ():
        if not area.earlier or not any(not one.earlier for one in areas):
            items += _label(area, theme, pixel)
    return tuple(items)


def _area(area: DrawnArea, theme: Theme, pixel: float, *, chosen: bool, lines_only: bool) -> list[Op]:
    d = outline_path(area.rings)
    tone, line = area_colours(area, theme)
    if area.earlier:
        halo = Stroke(d, theme.paper, 3.4 * pixel, 0.8)
        return [halo, Stroke(d, theme.ink, 1.6 * pixel, 0.85, dash=(3 * pixel, 3 * pixel))]
    halo = Stroke(d, theme.card, (6 if chosen else 3.4) * pixel, 0.95 if chosen else 0.6)
    items: list[Op] = [halo] if lines_only else [Fill(d, tone, _TONE)]
    hatch = _HATCHES.get(area.qualities[0]) if area.qualities and not lines_only else None
    if hatch is not None:
        items.append(Group(_hatched(area.rings, hatch, line, pixel), clip=d))
    dash = (9 * pixel, 4 * pixel) if area.by_patient else ()
    if chosen and not lines_only:
        items.append(halo)
    items.append(Stroke(d, line, (3.0 if chosen else 1.7) * pixel, dash=dash))
    return items


def _hatched(rings: Rings, hatch: Hatch, colour: str, pixel: float) -> tuple[Op, ...]:
    dash = tuple(length * pixel for length in hatch.dash)
    return tuple(
        Stroke(d, colour, hatch.width * pixel, _HATCHED, round_cap=True, dash=dash)
        for d in (_lines(rings, angle, hatch.step * pixel) for angle in hatch.angles)
        if d
    )


def _lines(rings: Rings, angle: int, step: float) -> str:
    """Return parallel lines over the box of an area; those of neighbours run on into each other."""
    left, top, right, bottom = _box(rings)
    along = (math.cos(math.radians(angle)), -math.sin(math.radians(angle)))
    across = (-along[1], along[0])
    corners = [(x, y) for x in (left, right) for y in (top, bottom)]
    reach = [x * across[0] + y * across[1] for x, y in corners]
    run = [x * along[0] + y * along[1] for x, y in corners]
    start, end = math.floor(min(run) / step) * step, max(run)  # dots stand in rows from area to area
    lines = []
    for k in range(math.ceil(min(reach) / step), math.floor(max(reach) / step) + 1):
        ends = [(k * step * across[0] + t * along[0], k * step * across[1] + t * along[1]) for t in (start, end)]
        lines.append(f"M{pair(ends[0])} L{pair(ends[1])}")
    return " ".join(lines)


def _label(area: DrawnArea, theme: Theme, pixel: float) -> list[Op]:
    size = min(_LABEL * pixel, _MOST)
    half, high = text_width(area.label, size, bold=True) / 2 + size * 0.35, size * 0.78
    x, y = inner_place(area.rings)
    left, top, right, bottom = _box(area.rings)
    if right - left < 3 * half or bottom - top < 4 * high:  # it would hide the hatch: it stands below
        x, y = (left + right) / 2, bottom + high + 2 * pixel
    box = f"M{pair((x - half, y - high))} L{pair((x + half, y - high))} L{pair((x + half, y + high))} "
    box += f"L{pair((x - half, y + high))}Z"
    _, line = area_colours(area, theme)
    return [
        Fill(box, theme.card, 0.86),
        Stroke(box, theme.ink if area.earlier else line, 0.8 * pixel, 0.8),
        Text(x, y + size * 0.36, area.label, size, theme.ink, bold=True),
    ]


def outline_path(rings: Rings) -> str:
    """Return rings as one path in which holes run the other way round, so that they stay empty."""
    return " ".join(_ring_path(ring, back=_is_hole(ring, rings)) for ring in rings)


def _ring_path(ring: tuple[tuple[float, float], ...], *, back: bool) -> str:
    corners = ring if (_signed(ring) < 0) is back else ring[::-1]
    return "M" + " L".join(pair(corner) for corner in corners) + "Z"


def _signed(ring: tuple[tuple[float, float], ...]) -> float:
    pairs = zip(ring, (*ring[1:], ring[0]), strict=True)
    return sum(ax * by - bx * ay for (ax, ay), (bx, by) in pairs)


def _is_hole(ring: tuple[tuple[float, float], ...], rings: Rings) -> bool:
    x, y = ring[0]
    return sum(_holds(other, x, y) for other in rings if other is not ring) % 2 == 1


def _holds(ring: tuple[tuple[float, float], ...], x: float, y: float) -> bool:
    return sum(crossing > x for crossing in _crossings(ring, y)) % 2 == 1


def _crossings(ring: tuple[tuple[float, float], ...], y: float) -> list[float]:
    """Return where a ring crosses a level line."""
    found = []
    for (ax, ay), (bx, by) in zip(ring, (*ring[1:], ring[0]), strict=True):
        if (ay <= y) != (by <= y):
            found.append(ax + (y - ay) * (bx - ax) / (by - ay))
    return found


def inner_place(rings: Rings) -> tuple[float, float]:
    """Return a place well inside a region: the middle of its widest part."""
    _, top, _, bottom = _box(rings)
    best, place = -1.0, rings[0][0]
    for share in (0.5, 0.4, 0.6, 0.3, 0.7, 0.2, 0.8):
        y = top + share * (bottom - top)
        crossed = sorted(x for ring in rings for x in _crossings(ring, y))
        for start, end in zip(crossed[::2], crossed[1::2], strict=False):
            if end - start > best * 1.2:
                best, place = end - start, ((start + end) / 2, y)
    return place


def _box(rings: Rings) -> tuple[float, float, float, float]:
    xs, ys = [x for ring in rings for x, _ in ring], [y for ring in rings for _, y in ring]
    return min(xs), min(ys), max(xs), max(ys)
