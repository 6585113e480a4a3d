"""Where drawn pain lies, always with its side, and how it is put on a map of a paper."""

import math

import msgspec

from bodymap.atlas.atlas import Atlas
from bodymap.atlas.close_ups import ONE_SIDED
from bodymap.atlas.drawing import Box
from bodymap.atlas.model import Side, View
from bodymap.atlas.path import pair
from bodymap.base.counting import capital
from bodymap.base.text import translate
from bodymap.clinic.area import DrawnBy, PainArea, Rings
from bodymap.clinic.chart import Chart
from bodymap.clinic.extent import main_zone
from bodymap.figure.area_words import area_words, drawn_by_words, where_words
from bodymap.figure.areas import DrawnArea, area_colours, inner_place
from bodymap.figure.marks import Place
from bodymap.figure.ops import Fill, Op, Stroke, Text
from bodymap.figure.theme import LIGHT
from bodymap.figure.words import side_word, view_name

_NUMBER_BOX, _NUMBER_WIDER, _NUMBER_SIZE = 0.72, 0.3, 0.95  # of a disc's radius
_MOSTLY = 0.9  # of an area on one side of the mid-line: it is called that side's


def place_words(atlas: Atlas, area: PainArea) -> str:
    """Return the zone of an area and its side or sides: "Lower back, left"; of a zone on the mid-line its name."""
    side = side_of(atlas, area)
    zone = main_zone(atlas, area)
    if zone is None:
        name = view_name(area.view)
    elif zone[1] is side:
        return capital(where_words(atlas, area))
    else:
        name = where_words(atlas, area).removesuffix(f", {side_word(zone[1])}")
    words = translate("report", "both sides") if side is Side.MIDLINE else side_word(side)
    return capital(translate("report", "{0}, {1}").format(name, words))


def drawn_words(chart: Chart, visit_id: str, atlas: Atlas) -> str:
    """Return all drawn pain of a visit in words, by the numbers on the maps; nothing where nothing was drawn."""
    found = enumerate(chart.areas_of(visit_id), start=1)
    return "; ".join(f"{number} {place_words(atlas, area)}: {area_words(area)}" for number, area in found)


def side_of(atlas: Atlas, area: PainArea) -> Side:
    """Return the side of an area; the midline where it reaches far over both sides."""
    if area.view in ONE_SIDED:
        return area.side
    if area.view in (View.LEFT, View.RIGHT):
        return Side.LEFT if area.view is View.LEFT else Side.RIGHT
    drawing = atlas.drawing(area.view)
    if drawing.mid is None:
        return area.side
    at_left, at_right = (_extent(area.rings, drawing.mid, sign) for sign in (-1, 1))
    if at_left + at_right <= 0:
        return area.side
    share = at_left / (at_left + at_right)
    if 1 - _MOSTLY < share < _MOSTLY:
        return Side.MIDLINE
    faces_us = area.view in (View.ANTERIOR, View.PERINEAL)
    return Side.RIGHT if (share >= _MOSTLY) is faces_us else Side.LEFT


def _extent(rings: Rings, mid: float, sign: int) -> float:
    """Return the size of what lies left (-1) or right (1) of a line: x beyond it is moved onto the line."""
    total = 0.0
    for ring in rings:
        held = [(min(x, mid) if sign < 0 else max(x, mid), y) for x, y in ring]
        pairs = zip(held, (*held[1:], held[0]), strict=True)
        total += abs(sum(ax * by - bx * ay for (ax, ay), (bx, by) in pairs)) / 2
    return total


def source_words(chart: Chart, area: PainArea) -> str:
    """Return the point from which the pain went there, and whose hand drew it."""
    parts = []
    if area.finding_id and chart.has(area.finding_id):
        point = chart.point_of[chart.finding(area.finding_id).point_id]
        parts.append(translate("report", "referred from {0}").format(point.letter))
    parts.append(
        drawn_by_words(area.drawn_by) if area.drawn_by is DrawnBy.PATIENT else translate("report", "clinician")
    )
    return capital(", ".join(parts))


def mirrored_area(area: DrawnArea, box: Box) -> DrawnArea:
    """Return an area as a picture shows it that is turned over within its own box."""
    axis = 2 * box.x + box.width
    rings = tuple(tuple((axis - x, y) for x, y in ring) for ring in area.rings)
    return msgspec.structs.replace(area, rings=rings)


def corners(area: DrawnArea) -> tuple[tuple[float, float], ...]:
    """Return two opposite corners of the box about an area."""
    xs, ys = [x for ring in area.rings for x, _ in ring], [y for ring in area.rings for _, y in ring]
    return (min(xs), min(ys)), (max(xs), max(ys))


def number_ops(areas: tuple[DrawnArea, ...], discs: tuple[Place, ...], radius: float, box: Box) -> tuple[Op, ...]:
    """Return the number of each area in a small box, on it or beside it, where no disc and no other number is."""
    taken: list[Place] = []
    ops: list[Op] = []
    for area in areas:
        half = radius * (_NUMBER_BOX + _NUMBER_WIDER * (area.number > 9))
        x, y = _free_place(area, (discs, tuple(taken)), radius, box)
        taken.append((x, y))
        high = radius * _NUMBER_BOX
        outline = f"M{pair((x - half, y - high))} L{pair((x + half, y - high))} L{pair((x + half, y + high))} "
        outline += f"L{pair((x - half, y + high))}Z"
        size = radius * _NUMBER_SIZE
        ops += [
            Fill(outline, LIGHT.card, 0.95),
            Stroke(outline, area_colours(area, LIGHT)[1], radius * 0.14),
            Text(x, y + size * 0.36, str(area.number), size, LIGHT.ink, bold=True),
        ]
    return tuple(ops)


def _free_place(area: DrawnArea, taken: tuple[tuple[Place, ...], tuple[Place, ...]], radius: float, box: Box) -> Place:
    """Return the place for a number: the middle of the area if it is free, else the nearest free one about it."""
    start = inner_place(area.rings)
    low = radius * _NUMBER_BOX
    x = min(max(start[0], box.x + low), box.x + box.width - low)
    y = min(max(start[1], box.y + low), box.y + box.height - low)
    discs, numbers = taken

    def is_free(at: Place) -> bool:
        inside = box.x + low <= at[0] <= box.x + box.width - low and box.y + low <= at[1] <= box.y + box.height - low
        beside_discs = all(_is_clear_of_disc(at, disc, radius) for disc in discs)
        return inside and beside_discs and all(math.dist(at, one) > 2.4 * low for one in numbers)

    around = (
        (x + step * radius * math.cos(turn * math.pi / 6), y + step * radius * math.sin(turn * math.pi / 6))
        for step in range(1, 13)
        for turn in range(12)
    )
    return next((at for at in ((x, y), *around) if is_free(at)), (x, y))


def _is_clear_of_disc(at: Place, disc: Place, radius: float) -> bool:
    """Tell whether a number hides neither a disc nor the letter at its upper right nor the sign at its lower right."""
    dx, dy = (at[0] - disc[0]) / radius, (at[1] - disc[1]) / radius
    return math.hypot(dx, dy) > 2.0 and not (-0.2 < dx < 3.2 and -2.5 < dy < 2.0)
