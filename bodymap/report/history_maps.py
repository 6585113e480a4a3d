"""The figures of a history: every visit on the same bodies beside the visit before it, and what became of each point.

A view's body is drawn once for all visits, so wide that the marks of every one have room on it: what lies over it is
each visit's own. Lengths on paper are mm.
"""

from collections import Counter
from collections.abc import Sequence

import msgspec

from bodymap.atlas.atlas import Atlas
from bodymap.atlas.model import View
from bodymap.base.text import translate
from bodymap.clinic.chart import Chart
from bodymap.clinic.comparison import Comparison
from bodymap.clinic.visit import Visit
from bodymap.figure.areas import DrawnArea, areas_of_visit
from bodymap.figure.compared import compared_marks
from bodymap.figure.marks import Mark, marks_of_visit
from bodymap.figure.svg import svg_with
from bodymap.report.closer import looks_of
from bodymap.report.frame import Data
from bodymap.report.maps import (
    MapPlan,
    alt_of,
    body_fragment,
    caption_of,
    map_frame,
    others_on,
    over_fragment,
    picture_key,
    plan_of,
)
from bodymap.report.shared_pictures import shared_svg

PAPER_WIDTH = 174.0  # mm between the margins; Letter has a little more
_GUTTER = 6.0
_ONE_VIEW, _MORE_VIEWS, _LARGE = (84.0, 92.0), (39.0, 80.0), (84.0, 92.0)  # width and height of one map
BODY = "body"  # the names of shared pictures start with it
_CROWD = 8  # marks of a visit in a view that need a larger map
Key = tuple[View, bool]
Found = tuple[tuple[Mark, ...], tuple[DrawnArea, ...]]


class Body(msgspec.Struct, frozen=True):
    """One picture of a history: a view or a part of it, without marks; whose marks and areas it shows, by their ids.

    `scale` is mm of paper per mm of the body, `picture` the name of what is drawn beneath.
    """

    key: Key
    plan: MapPlan
    points: frozenset[str]
    areas: frozenset[str]
    picture: str
    scale: float


def bodies_of(chart: Chart, visits: Sequence[Visit], atlas: Atlas, pictures: dict[str, str]) -> tuple[Body, ...]:
    """Return the views in which any of the visits has something, and put their pictures with the others.

    Where the marks of a view lie far apart it is shown in parts, each with its own points at every visit.
    """
    found = _found(chart, visits)
    usual = _size(chart, visits, tuple(found))
    bodies: list[Body] = []
    for key, (marks, areas) in found.items():
        plan = _plan_of_all(chart, visits, atlas, key, (marks, areas))
        newest = {mark.point_id: mark for mark in marks}
        once = msgspec.structs.replace(plan, marks=tuple(newest.values()))
        for look in looks_of(once, chart, visits[-1].id, atlas, usual):
            points = frozenset(mark.point_id for mark in look.plan.marks)
            here = tuple(mark for mark in marks if mark.point_id in points)
            part = msgspec.structs.replace(look.plan, depth=plan.depth, arm=plan.arm)
            if not all(part.section.holds(mark.x, mark.y) for mark in here):
                wide = _plan_of_all(chart, visits, atlas, key, (here, look.plan.areas))
                part = msgspec.structs.replace(part, section=wide.section)
            part = msgspec.structs.replace(part, marks=(), areas=(), others=())
            size = _LARGE if look.large else usual
            scale = min(size[0] / part.section.width, size[1] / part.section.height)
            name = f"{BODY}{len(bodies)}"
            pictures[name] = shared_svg(svg_with(body_fragment(part, atlas), map_frame(part, scale)))
            drawn = frozenset(area.id for area in look.plan.areas)
            bodies.append(Body(key, part, points, drawn, name, scale))
    return tuple(bodies)


def _found(chart: Chart, visits: Sequence[Visit]) -> dict[Key, Found]:
    """Return all marks and areas of the visits, oldest first, by the picture that shows them."""
    marks: dict[Key, list[Mark]] = {}
    areas: dict[Key, list[DrawnArea]] = {}
    for visit in visits:
        for mark in marks_of_visit(chart, visit.id, previous=False):
            marks.setdefault(picture_key(mark.view, mark.side), []).append(mark)
        for area in areas_of_visit(chart, visit.id):
            areas.setdefault(picture_key(area.view, area.side), []).append(area)
    order = list(View)
    keys = sorted(marks.keys() | areas.keys(), key=lambda key: (order.index(key[0]), key[1]))
    return {key: (tuple(marks.get(key, ())), tuple(areas.get(key, ()))) for key in keys}


def _plan_of_all(chart: Chart, visits: Sequence[Visit], atlas: Atlas, key: Key, shown: Found) -> MapPlan:
    """Return the plan of a picture that has room for the marks of every visit."""
    depths = {one.id: one.place.depth for visit in visits for one in chart.findings_of(visit.id)}
    figure = chart.patient.figure
    return msgspec.structs.replace(plan_of(atlas.drawing(key[0], figure), key[1], shown, depths), figure=figure)


def _size(chart: Chart, visits: Sequence[Visit], keys: Sequence[Key]) -> tuple[float, float]:
    """Return how large a map may be, so that the figures of a visit have room on one page where they can."""
    if len(keys) == 1:
        return _ONE_VIEW
    marks = (marks_of_visit(chart, visit.id, previous=False) for visit in visits)
    most = max((max(Counter(mark.view for mark in found).values(), default=0) for found in marks), default=0)
    return _LARGE if most > _CROWD else _MORE_VIEWS


class Figures:
    """Makes the maps of visits on shared bodies; their pictures go to `pictures`, each under a name of its own."""

    def __init__(self, chart: Chart, atlas: Atlas, bodies: tuple[Body, ...], pictures: dict[str, str]) -> None:
        self._chart = chart
        self._atlas = atlas
        self._bodies = bodies
        self._pictures = pictures

    def of_visit(self, visit: Visit, title: str) -> list[Data]:
        """Return the maps of one visit alone."""
        marks = marks_of_visit(self._chart, visit.id, previous=False)
        return [self._map(body, plan, title) for body in self._bodies if (plan := self._plan(body, visit, marks))]

    def compared(self, comparison: Comparison, titles: tuple[str, str]) -> list[list[Data]]:
        """Return pairs of maps, view by view: the earlier visit, and the later one with a word at every point."""
        earlier, later = comparison.earlier, comparison.visit
        if earlier is None:
            return [[one] for one in self.of_visit(later, titles[1])]
        before, now = compared_marks(self._chart, comparison)
        pairs = []
        for body in self._bodies:
            plans = self._plan(body, earlier, before), self._plan(body, later, now)
            if any(plans):
                shown = (plan or body.plan for plan in plans)
                pairs.append([self._map(body, plan, title) for plan, title in zip(shown, titles, strict=True)])
        return pairs

    def _plan(self, body: Body, visit: Visit, marks: tuple[Mark, ...]) -> MapPlan | None:
        """Return what a visit has on a body; None where that is nothing."""
        view, _ = body.key
        here = tuple(mark for mark in marks if mark.view is view and mark.point_id in body.points)
        areas = tuple(area for area in areas_of_visit(self._chart, visit.id) if area.id in body.areas)
        if not here and not areas:
            return None
        plan = msgspec.structs.replace(body.plan, marks=here, areas=areas)
        return msgspec.structs.replace(plan, others=others_on(plan, marks))

    def _map(self, body: Body, plan: MapPlan, title: str) -> Data:
        frame = map_frame(plan, body.scale)
        key = f"over{len(self._pictures)}"
        self._pictures[key] = svg_with(over_fragment(plan, self._atlas, body.scale), frame)
        words = translate("report", "{day}: {what}")
        return {
            "body": body.picture,
            "key": key,
            "width": frame[2] * body.scale,
            "height": frame[3] * body.scale,
            "caption": words.format(day=title, what=caption_of(plan)),
            "alt": words.format(day=title, what=alt_of(plan, self._chart, self._atlas)),
        }


def in_rows(groups: list[list[Data]]) -> list[list[Data]]:
    """Return the maps in rows of the paper's width; those of a group stay together."""
    rows: list[list[Data]] = []
    room = 0.0
    for group in groups:
        width = sum(_width(one) + _GUTTER for one in group)
        if not rows or width > room + _GUTTER:
            rows.append([])
            room = PAPER_WIDTH
        rows[-1] += group
        room -= width
    return rows


def _width(one: Data) -> float:
    width = one["width"]
    if not isinstance(width, float):
        raise TypeError("a map has a width")
    return width
