"""Are the skins of other bodies sound? Part of `check`; needs shapely.

A skin holds the same muscles as the neutral one, in the same frame: its outline is closed and does not cross itself, no
muscle leaves it, and every landmark and usual point lies in it. What is drawn is drawn in every view of the whole body.
"""

from collections.abc import Iterator
from pathlib import Path

from shapely.geometry import Point

from bodymap.atlas.areas import body_of, crossing
from bodymap.atlas.atlas import read_usual_points
from bodymap.atlas.check_rules import outside, source_faults
from bodymap.atlas.drawing import Drawing, with_skin
from bodymap.atlas.faults import Fault
from bodymap.atlas.landmarks import landmarks_of
from bodymap.atlas.model import Figure, View
from bodymap.atlas.path import is_closed, subpaths
from bodymap.atlas.source import read_source
from bodymap.base.errors import BodymapError
from bodymap.base.text import translate

_VIEWS = (View.ANTERIOR, View.POSTERIOR, View.LEFT)
_OFF_BODY = 3.0  # mm a landmark may lie beside the skin


def figure_faults(folder: Path, drawings: dict[View, Drawing]) -> Iterator[Fault]:
    """Return the faults of the files in `figures/`; one without its sisters is a fault of its own."""
    for figure in (one for one in Figure if one is not Figure.NEUTRAL):
        files = {view: folder / "figures" / f"{figure}-{view}.svg" for view in _VIEWS}
        there = [view for view, file in files.items() if file.exists()]
        for view, file in files.items():
            if file.exists() and view in drawings:
                yield from _skin_faults(folder, file, drawings[view])
            elif there and not file.exists():
                yield Fault(f"figures/{file.name}", "", translate("AtlasCheck", "the drawing is missing"))


def _skin_faults(folder: Path, file: Path, neutral: Drawing) -> Iterator[Fault]:
    name = f"figures/{file.name}"
    try:
        root = read_source(file.read_text(encoding="utf-8"), file.name)
        found = [Fault(name, *fault) for fault in source_faults(root)]
        drawing = with_skin(neutral, root)
    except (BodymapError, StopIteration, KeyError, ValueError) as error:
        yield Fault(name, "skin", translate("AtlasCheck", "no skin can be read: {reason}").format(reason=error))
        return
    yield from found
    for d in (drawing.skin.body.d, drawing.skin.arm):
        place = crossing(d, drawing.brush) if d else None
        if place is not None:
            yield Fault(name, "skin", translate("AtlasCheck", "the outline crosses itself"), place)
    if not all(is_closed(part) for part in subpaths(drawing.skin.body.d)):
        yield Fault(name, "skin", translate("AtlasCheck", "the body's outline is not closed"))
    for fault in outside(drawing):
        yield Fault(name, *fault)
    yield from _beyond(folder, name, drawing, neutral)


def _beyond(folder: Path, name: str, drawing: Drawing, neutral: Drawing) -> Iterator[Fault]:
    """Find the landmarks and usual points of the view that this skin does not hold, and the neutral one does."""
    body, usual = body_of(drawing), body_of(neutral)
    marks = landmarks_of((folder / "landmarks.csv").read_text(encoding="utf-8")).get(drawing.view, ())
    places = [(mark.name, at, _OFF_BODY) for mark in marks for at in mark.points]
    points = read_usual_points((folder / "trigger-points.csv").read_text(encoding="utf-8"))
    places += [(point.muscle, (point.x, point.y), 0.5) for point in points if point.view is drawing.view]
    for shape, at, slack in places:
        if body.distance(Point(*at)) > slack >= usual.distance(Point(*at)):
            yield Fault(name, shape, translate("AtlasCheck", "outside the body"), at)
