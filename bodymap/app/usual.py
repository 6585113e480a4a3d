"""Where a point goes that is named without a place: to the muscle's next usual trigger point, in mm."""

import math

from bodymap.atlas.atlas import Atlas
from bodymap.atlas.model import Side, View
from bodymap.clinic.chart import Chart
from bodymap.clinic.finding import Place

TAKEN_WITHIN_MM = 10.0


def next_usual_place(
    atlas: Atlas, chart: Chart, visit_id: str, muscle: str, side: Side, *, view: View | None = None
) -> Place | None:
    """Return the muscle's first usual point that the visit has not marked yet, else its first; None where it has none.

    A finding marks the usual point that is nearest to it, if that lies within 10 mm in the view of the finding. With a
    view its usual points are taken, where it has any.
    """
    usual = [point for point in atlas.usual_points(muscle) if point.only in (None, side)]
    here = {point.number for point in usual if point.view == _drawn(view)}
    numbers = sorted(here or {point.number for point in usual})
    if not numbers:
        return None
    marked = {_nearest(atlas, numbers, place, muscle, side) for place in _places(chart, visit_id, muscle, side)}
    number = next((one for one in numbers if one not in marked), numbers[0])
    spot = atlas.usual_place(muscle, side, number=number, view=view if here else None)
    if spot is None:
        return None
    depth = atlas.shown_depth(muscle, spot.view) or atlas.muscles[muscle].layer
    return Place(spot.view, spot.x, spot.y, depth)


def _drawn(view: View | None) -> View | None:
    """Return the view in which the left side is drawn."""
    return View.LEFT if view is View.RIGHT else view


def _places(chart: Chart, visit_id: str, muscle: str, side: Side) -> list[Place]:
    """Return where a visit has marked this muscle on this side."""
    found = []
    for finding in chart.findings_of(visit_id):
        point = chart.point_of[finding.point_id]
        if (point.muscle, point.side) == (muscle, side):
            found.append(finding.place)
    return found


def _nearest(atlas: Atlas, numbers: list[int], place: Place, muscle: str, side: Side) -> int | None:
    """Return the number of the usual point that a place marks, or None."""
    best, distance = None, TAKEN_WITHIN_MM
    for number in numbers:
        spot = atlas.usual_place(muscle, side, number=number, view=place.view)
        if spot is None or spot.view is not place.view:
            continue
        away = math.hypot(spot.x - place.x, spot.y - place.y)
        if away < distance:
            best, distance = number, away
    return best
