"""Closer looks: where the marks of a view lie together so closely, or so far apart, that one map cannot show them well.

A view is then shown in parts, each cropped to its own marks, or closer to the marks, or larger on the paper.
"""

from itertools import pairwise

import msgspec

from bodymap.atlas.atlas import Atlas
from bodymap.atlas.model import WHOLE_BODY, Depth
from bodymap.base.text import translate
from bodymap.clinic.chart import Chart
from bodymap.figure.areas import DrawnArea
from bodymap.figure.marks import Mark
from bodymap.figure.spread import moved_far
from bodymap.report.area_places import corners
from bodymap.report.maps import MapPlan, others_on, placed_on_paper, plan_of, scale_of

_GAP = 150.0  # mm of the body without a mark at which a view is parted
_PARTS = 3
_FEW, _SOME = 0.2, 0.5  # of the marks of a map that may stand apart from their place; of a closer one

_Item = tuple[float, float, Mark | DrawnArea]  # from y, to y, what


class Look(msgspec.Struct, frozen=True):
    """One map to show; `large`: on the whole width of the paper."""

    plan: MapPlan
    large: bool = False


def looks_of(plan: MapPlan, chart: Chart, visit_id: str, atlas: Atlas, room: tuple[float, float]) -> tuple[Look, ...]:
    """Return how a view is shown well: in one map of this `room` (mm of paper) if it can be."""
    if plan.view not in WHOLE_BODY or not _is_crowded(plan, atlas, room):
        return (Look(plan),)
    depths = {finding.id: finding.place.depth for finding in chart.findings_of(visit_id)}
    parts = _parted(plan)
    looks = [_closer(plan, part, depths, atlas, room) for part in parts]
    names = _names(len(looks))
    return tuple(
        msgspec.structs.replace(look, plan=msgspec.structs.replace(look.plan, part=name))
        for look, name in zip(looks, names, strict=True)
    )


def _is_crowded(plan: MapPlan, atlas: Atlas, room: tuple[float, float], most: float = _FEW) -> bool:
    """Tell whether so many marks would stand apart from their places that the map is hard to read."""
    scale = scale_of(plan, *room)
    placed, radius = placed_on_paper(plan, scale, atlas)
    return moved_far(placed, radius) > max(1, most * len(placed))


def _closer(
    plan: MapPlan, part: tuple[_Item, ...], depths: dict[str, Depth], atlas: Atlas, room: tuple[float, float]
) -> Look:
    """Return the map of a part of the marks: as close as it must be, and large where that is not enough."""
    marks = tuple(one for _, _, one in part if isinstance(one, Mark))
    areas = tuple(one for _, _, one in part if isinstance(one, DrawnArea))
    drawing = atlas.drawing(plan.view, plan.figure)
    found = plan
    for close in (False, True):
        made = plan_of(drawing, plan.mirrored, (marks, areas), depths, close=close)
        found = msgspec.structs.replace(made, figure=plan.figure)
        found = msgspec.structs.replace(found, others=others_on(found, plan.others))
        if not _is_crowded(found, atlas, room, _SOME if close else _FEW):
            return Look(found)
    return Look(found, large=True)


def _parted(plan: MapPlan) -> tuple[tuple[_Item, ...], ...]:
    """Return the marks and areas of a view in parts, from the top down, cut where nothing is for the longest way."""
    items: list[_Item] = [(mark.y, mark.y, mark) for mark in plan.marks]
    for area in plan.areas:
        (_, top), (_, bottom) = corners(area)
        items.append((top, bottom, area))
    items.sort(key=lambda one: one[:2])
    reach, gaps = items[0][1], []
    for index, (_, item) in enumerate(pairwise(items), start=1):
        gaps.append((item[0] - reach, index))
        reach = max(reach, item[1])
    widest = sorted((gap for gap in gaps if gap[0] >= _GAP), reverse=True)[: _PARTS - 1]
    cuts = [0, *sorted(index for _, index in widest), len(items)]
    return tuple(tuple(items[start:end]) for start, end in pairwise(cuts))


def _names(count: int) -> tuple[str, ...]:
    """Return what the parts of a view are called, from the top down."""
    above, below = translate("report", "upper part"), translate("report", "lower part")
    return {1: ("",), 2: (above, below)}.get(count, (above, translate("report", "middle part"), below))
