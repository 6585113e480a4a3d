"""Where points and drawn pain have been over several visits, as a smooth field on one view of the whole body.

Every place has a value: the share of the visits that had something there (0 to 1), or the pain there (NRS 0-10,
averaged over the visits that are counted, a visit without anything there counting as 0). A point spreads as a bell
curve of `SPREAD_MM`, an area is as large as it was drawn; within one visit the strongest counts, so that two marks side
by side are no more than one. The samples lie far closer than the bell is wide, and nothing is put into boxes. Imports
numpy and shapely when first called; any thread may call.
"""

import math
from collections.abc import Iterable
from enum import StrEnum
from typing import TYPE_CHECKING

import msgspec

from bodymap.atlas.close_ups import derived_place
from bodymap.atlas.drawing import Box
from bodymap.atlas.model import SpotOnView, View
from bodymap.clinic.area import PainArea
from bodymap.clinic.chart import Chart
from bodymap.clinic.finding import Activity, Finding

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    Field = NDArray[np.float32]

SPREAD_MM = 14.0
STEP_MM = 4.0
_REACH = 3.0  # spreads from the middle of a bell to where it is nothing


class Weigh(StrEnum):
    """What the heat map shows: how often something was there, or how much it hurt."""

    VISITS = "visits"
    SCORE = "score"


class HeatMap(msgspec.Struct, frozen=True, kw_only=True):
    """One field: `values` are rows of samples from the top, 0 to 255 for 0 to `peak`, every `STEP_MM` in `box` (mm).

    `peak` is the highest value, in shares of visits or NRS; `visits` how many were counted.
    """

    view: View
    box: Box
    width: int
    height: int
    values: bytes
    peak: float
    visits: int
    weigh: Weigh


class _Spot(msgspec.Struct, frozen=True):
    x: float
    y: float
    weight: float


def heat_map(chart: Chart, visit_ids: Iterable[str], view: View, box: Box, weigh: Weigh) -> HeatMap:
    """Return the field of these visits on a view of the whole body; `box` is the part of its frame to cover."""
    import numpy as np

    width, height = math.ceil(box.width / STEP_MM) + 1, math.ceil(box.height / STEP_MM) + 1
    total = np.zeros((height, width), np.float32)
    counted = list(visit_ids)
    for visit_id in counted:
        here = _of_visit(chart, visit_id, view, box, weigh, (height, width))
        if here is not None:
            total += here
    if counted:
        total /= len(counted)
    peak = float(total.max()) if total.size else 0.0
    scaled = total * (255.0 / peak) if peak > 0 else total
    return HeatMap(
        view=view,
        box=box,
        width=width,
        height=height,
        values=np.clip(np.rint(scaled), 0, 255).astype(np.uint8).tobytes(),
        peak=peak,
        visits=len(counted),
        weigh=weigh,
    )


def _of_visit(
    chart: Chart, visit_id: str, view: View, box: Box, weigh: Weigh, shape: tuple[int, int]
) -> "Field | None":
    """Return the field of one visit, None where it has nothing on the view."""
    import numpy as np

    spots = [s for f in chart.findings_of(visit_id) if (s := _spot(chart, f, view, weigh)) is not None]
    areas = [a for a in chart.areas_of(visit_id) if a.view is view and not a.finding_id]
    if not spots and not areas:
        return None
    field = np.zeros(shape, np.float32)
    for spot in spots:
        _add_bell(field, (spot.x - box.x) / STEP_MM, (spot.y - box.y) / STEP_MM, spot.weight)
    for area in areas:
        _add_area(field, area, box, _weight(area.nrs, weigh))
    return field


def _weight(nrs: int | None, weigh: Weigh) -> float:
    """Return what one mark counts; a score that was not asked is none."""
    return 1.0 if weigh is Weigh.VISITS else float(nrs or 0)


def _spot(chart: Chart, finding: Finding, view: View, weigh: Weigh) -> _Spot | None:
    """Return where a finding is on the view, and what it counts; None where it is not on it, or was not found."""
    if finding.activity is Activity.NOT_FOUND:
        return None
    place = finding.place
    if place.view is view:
        return _Spot(place.x, place.y, _weight(finding.nrs, weigh))
    side = chart.point_of[finding.point_id].side
    there = derived_place(SpotOnView(place.view, place.x, place.y), side, view)
    return None if there is None else _Spot(there.x, there.y, _weight(finding.nrs, weigh))


def _add_bell(field: "Field", x: float, y: float, weight: float) -> None:
    """Raise `field` to a bell about x, y (in samples) wherever that is higher."""
    import numpy as np

    spread = SPREAD_MM / STEP_MM
    reach = math.ceil(_REACH * spread)
    left, right = max(0, math.floor(x) - reach), min(field.shape[1], math.floor(x) + reach + 2)
    top, bottom = max(0, math.floor(y) - reach), min(field.shape[0], math.floor(y) + reach + 2)
    if left >= right or top >= bottom:
        return
    across = np.exp(-((np.arange(left, right, dtype=np.float32) - x) ** 2) / (2 * spread**2))
    down = np.exp(-((np.arange(top, bottom, dtype=np.float32) - y) ** 2) / (2 * spread**2))
    patch = field[top:bottom, left:right]
    np.maximum(patch, weight * np.outer(down, across).astype(np.float32), out=patch)


def _add_area(field: "Field", area: PainArea, box: Box, weight: float) -> None:
    """Raise `field` to `weight` within the area."""
    import numpy as np

    inside = np.zeros(field.shape, bool)
    for ring in area.rings:
        inside ^= _within(ring, box, field.shape)
    np.maximum(field, np.float32(weight), out=field, where=inside)


def _within(ring: tuple[tuple[float, float], ...], box: Box, shape: tuple[int, ...]) -> "NDArray[np.bool_]":
    """Return which samples are inside a ring; whoever combines rings by "exclusive or" gets the even-odd rule."""
    import numpy as np
    import shapely

    height, width = shape
    corners = np.asarray(ring)
    low, high = corners.min(axis=0), corners.max(axis=0)
    left, top = (max(0, math.floor((low[i] - (box.x, box.y)[i]) / STEP_MM)) for i in (0, 1))
    right = min(width, math.ceil((high[0] - box.x) / STEP_MM) + 1)
    bottom = min(height, math.ceil((high[1] - box.y) / STEP_MM) + 1)
    inside = np.zeros((height, width), bool)
    if left < right and top < bottom:
        xs, ys = np.meshgrid(box.x + np.arange(left, right) * STEP_MM, box.y + np.arange(top, bottom) * STEP_MM)
        outline = shapely.make_valid(shapely.Polygon(ring))
        shapely.prepare(outline)
        inside[top:bottom, left:right] = shapely.contains_xy(outline, xs, ys)
    return inside
