"""Do zones, trigger points and landmarks fit the drawings and the clinical tables? Part of `check`; needs shapely."""

import csv
from collections.abc import Iterator
from pathlib import Path

from shapely.geometry import Point
from shapely.geometry.base import BaseGeometry

from bodymap.atlas.areas import area, body_of, crossing, outline_of
from bodymap.atlas.atlas import read_usual_points
from bodymap.atlas.drawing import Drawing, Shape, ShapeKind
from bodymap.atlas.faults import Fault
from bodymap.atlas.landmarks import landmarks_of
from bodymap.atlas.model import WHOLE_BODY, Muscle, UsualPoint, View
from bodymap.atlas.source import read_source
from bodymap.base.text import translate

_WHOLE = {"anterior": View.ANTERIOR, "posterior": View.POSTERIOR, "lateral": View.LEFT}
_CLOSE_UPS = {view.value: view for view in (View.PALMAR, View.DORSAL_HAND, View.PLANTAR, View.DORSAL_FOOT)}
_HALVES = ("anterior", "posterior")  # where the patient's left is drawn and mirrored
_ON_SKIN = 0.5  # the share of a zone that must lie on the skin: zones run on past its edge, as bodies differ
_OFF_MUSCLE = 3.0  # mm a usual point may lie beside its muscle
_AXIS = 400.0


def table_faults(
    folder: Path, clinical: Path, muscles: dict[str, Muscle], drawings: dict[View, Drawing]
) -> Iterator[Fault]:
    """Return the faults of zones, trigger points and landmarks."""
    bodies = {view: body_of(drawings[view]) for view in _WHOLE.values() if view in drawings}
    wanted = {row["id"]: row for row in _rows(clinical / "zones.csv")}
    for word, view in (*_WHOLE.items(), *_CLOSE_UPS.items()):
        if view in drawings:
            yield from _zones(folder / f"zones-{view}.svg", word, wanted, body_of(drawings[view]))
    for view, drawing in drawings.items():
        file = folder / f"zones-{view}.svg"
        if view not in bodies and file.exists():
            yield from _zones_of_close_up(file, wanted, body_of(drawing), drawing.brush)
    points = read_usual_points((folder / "trigger-points.csv").read_text(encoding="utf-8"))
    known = {(row["muscle_id"], int(row["trp"])) for row in _rows(clinical / "trp_points.csv")}
    yield from _points(points, known, muscles)
    for point in points:
        if point.view in bodies and point.muscle in muscles:
            yield from _place(point, drawings[point.view], bodies[point.view])
    yield from _landmarks(folder, {view: body_of(drawing) for view, drawing in drawings.items()})
    yield from _exceptions(folder / "exceptions.csv", muscles)


def _rows(file: Path) -> list[dict[str, str]]:
    with file.open(newline="", encoding="utf-8") as handle:
        return list(csv.DictReader(handle))


def _zones(file: Path, word: str, wanted: dict[str, dict[str, str]], body: BaseGeometry) -> Iterator[Fault]:
    root = read_source(file.read_text(encoding="utf-8"), file.name)
    seen: set[str] = set()
    for path in (path for group in root.all("g") for path in group.all("path")):
        if path.id not in wanted:
            yield Fault(file.name, path.id, translate("AtlasCheck", "no zone of the table has this id"))
            continue
        if path.id in seen:
            yield Fault(file.name, path.id, translate("AtlasCheck", "the id is used twice"))
        seen.add(path.id)
        if word not in wanted[path.id]["views"].split(";"):
            yield Fault(file.name, path.id, translate("AtlasCheck", "drawn in a view that the table does not name"))
        yield from _zone(file.name, path.id, path.get("d"), body)
        paired = wanted[path.id]["side"] != "midline"
        if word in _HALVES and paired and _crosses_the_middle(path.get("d"), word):
            yield Fault(file.name, path.id, translate("AtlasCheck", "a paired zone runs over the mid-line"))
    for name in sorted(name for name, row in wanted.items() if word in row["views"].split(";") and name not in seen):
        yield Fault(file.name, name, translate("AtlasCheck", "not drawn"))


def _zones_of_close_up(
    file: Path, wanted: dict[str, dict[str, str]], body: BaseGeometry, brush: float
) -> Iterator[Fault]:
    """Check the zones of a hand or a foot: which of them it shows is its own affair."""
    root = read_source(file.read_text(encoding="utf-8"), file.name)
    for path in (path for group in root.all("g") for path in group.all("path")):
        if path.id not in wanted:
            yield Fault(file.name, path.id, translate("AtlasCheck", "no zone of the table has this id"))
        else:
            yield from _zone(file.name, path.id, path.get("d"), body, brush)


def _zone(file: str, name: str, d: str, body: BaseGeometry, brush: float = 1.0) -> Iterator[Fault]:
    place = crossing(d, brush)
    if place is not None:
        yield Fault(file, name, translate("AtlasCheck", "the outline crosses itself"), place)
    zone = area(d, brush)
    if zone.intersection(body).area < _ON_SKIN * zone.area:
        yield Fault(file, name, translate("AtlasCheck", "outside the skin"), (zone.centroid.x, zone.centroid.y))


def _crosses_the_middle(d: str, word: str) -> bool:
    left, _, right, _ = area(d, 1.0).bounds
    return bool(left < _AXIS - 0.6) if word == "anterior" else bool(right > _AXIS + 0.6)


def _points(points: tuple[UsualPoint, ...], known: set[tuple[str, int]], muscles: dict[str, Muscle]) -> Iterator[Fault]:
    file = "trigger-points.csv"
    placed: set[tuple[str, int, View]] = set()
    for point in points:
        if (point.muscle, point.number) not in known:
            words = translate("AtlasCheck", "trigger point {number} is not in the table").format(number=point.number)
            yield Fault(file, point.muscle, words)
        if (point.muscle, point.number, point.view) in placed:
            words = translate("AtlasCheck", "trigger point {number} is placed twice").format(number=point.number)
            yield Fault(file, point.muscle, words)
        placed.add((point.muscle, point.number, point.view))
    for name, number in sorted(known):
        if name in muscles and (name, number, muscles[name].best_view) not in placed:
            words = translate("AtlasCheck", "trigger point {number} has no place in its best view")
            yield Fault(file, name, words.format(number=number))


def _place(point: UsualPoint, drawing: Drawing, body: BaseGeometry) -> Iterator[Fault]:
    at, where = Point(point.x, point.y), (point.x, point.y)
    shape = _shape(drawing, point.muscle)
    if shape is not None and outline_of(shape, drawing.brush).distance(at) > _OFF_MUSCLE:
        yield Fault("trigger-points.csv", point.muscle, translate("AtlasCheck", "outside its muscle"), where)
    if body.distance(at) > 0.5:
        yield Fault("trigger-points.csv", point.muscle, translate("AtlasCheck", "outside the body"), where)
    beyond = {View.ANTERIOR: point.x < _AXIS - 1, View.POSTERIOR: point.x > _AXIS + 1}
    if beyond.get(point.view, False):
        yield Fault("trigger-points.csv", point.muscle, translate("AtlasCheck", "not on the patient's left"), where)


def _shape(drawing: Drawing, muscle: str) -> Shape | None:
    return next((s for s in drawing.drawn if s.id == muscle and s.kind is ShapeKind.MUSCLE), None)


def _exceptions(file: Path, muscles: dict[str, Muscle]) -> Iterator[Fault]:
    """Look for rows without a muscle, a view or a reason why the outline lies off the reference."""
    for row in _rows(file) if file.exists() else ():
        if row["muscle_id"] not in muscles:
            yield Fault(file.name, row["muscle_id"], translate("AtlasCheck", "no muscle of the table has this id"))
        if row["view"] not in {view.value for view in WHOLE_BODY}:
            yield Fault(file.name, row["muscle_id"], translate("AtlasCheck", "{0} is no view").format(row["view"]))
        if not row["reason"].strip():
            yield Fault(file.name, row["muscle_id"], translate("AtlasCheck", "an exception without a reason"))


def _landmarks(folder: Path, bodies: dict[View, BaseGeometry]) -> Iterator[Fault]:
    file = "landmarks.csv"
    for view, marks in landmarks_of((folder / file).read_text(encoding="utf-8")).items():
        names = {mark.name for mark in marks}
        for mark in marks:
            for partner in sorted(set(mark.partners) - names):
                words = translate("AtlasCheck", "{view}: no landmark is called {name}").format(view=view, name=partner)
                yield Fault(file, mark.name, words)
            body = bodies.get(view)
            for x, y in mark.points:
                if body is not None and body.distance(Point(x, y)) > 3:
                    yield Fault(file, mark.name, translate("AtlasCheck", "outside the body"), (x, y))
