"""Is the atlas sound? Every fault names its drawing, its muscle and its place. For those who draw; needs shapely.

Looked for: files that cannot be read, stale curves, words the loader does not know, ids that are in no table or stand
twice, outlines that cross themselves or leave the body, a side that is missing, fibre guides outside their muscle, and
muscles of the table that are drawn nowhere. Zones, trigger points and landmarks: `check_tables`.
"""

from collections.abc import Callable, Iterator
from pathlib import Path

import msgspec

from bodymap.atlas.atlas import read_muscles
from bodymap.atlas.check_rules import Found, outside, stale_curves, unreadable, word_faults, xy
from bodymap.atlas.drawing import Drawing, PathKind, Shape, drawing_of
from bodymap.atlas.faults import Fault
from bodymap.atlas.model import Muscle, View
from bodymap.atlas.source import read_source
from bodymap.base.errors import BodymapError
from bodymap.base.resources import assets
from bodymap.base.text import translate

DRAWN = tuple(view for view in View if view is not View.RIGHT)
_HALVES = (View.ANTERIOR, View.POSTERIOR, View.PERINEAL, View.SUBOCCIPITAL)
_CLOSE_UPS = tuple(view for view in DRAWN if view not in (View.ANTERIOR, View.POSTERIOR, View.LEFT))
_ENDS = 2  # of a fibre: origin and insertion
_INSIDE = 0.88  # the share of a guide that must lie in its muscle


def check(folder: Path | None = None, clinical: Path | None = None) -> tuple[Fault, ...]:
    """Return the faults of the atlas in a folder (None: the app's own); none: it is sound."""
    from bodymap.atlas.check_figures import figure_faults  # shapely
    from bodymap.atlas.check_tables import table_faults

    folder, clinical = folder or assets() / "atlas", clinical or assets() / "clinical"
    muscles = read_muscles((clinical / "muscles.csv").read_text(encoding="utf-8"))
    faults: list[Fault] = []
    drawings: dict[View, Drawing] = {}
    for view in DRAWN:
        file = folder / f"{view}.svg"
        if not file.exists():
            faults.append(Fault(file.name, "", translate("AtlasCheck", "the drawing is missing")))
            continue
        found = drawing_faults(file, view, muscles)
        faults += found.faults
        if found.drawing is not None:
            drawings[view] = found.drawing
    faults += _undrawn(muscles, drawings)
    faults += table_faults(folder, clinical, muscles, drawings)
    faults += figure_faults(folder, drawings)
    return tuple(faults)


class Checked(msgspec.Struct, frozen=True):
    """What a file holds, as far as it could be read, and what is wrong with it."""

    drawing: Drawing | None
    faults: tuple[Fault, ...]


def drawing_faults(file: Path, view: View, muscles: dict[str, Muscle]) -> Checked:
    """Return one drawing and its faults; what the loader cannot read is not looked at further."""
    try:
        root = read_source(file.read_text(encoding="utf-8"), file.name)
        faults = [Fault(file.name, *fault) for fault in (*word_faults(root, muscles), *stale_curves(root))]
    except BodymapError as error:
        return Checked(None, (Fault(file.name, "", str(error)),))
    if faults and any(fault.message.startswith(unreadable()) for fault in faults):
        return Checked(None, tuple(faults))
    unpaired = frozenset(m.id for m in muscles.values() if not m.paired)
    drawing = drawing_of(root, view, unpaired)
    geometry = (_sides, _crossings, outside, _guides)
    faults += [Fault(file.name, *fault) for rule in geometry for fault in rule(drawing)]
    return Checked(drawing, tuple(faults))


Rule = Callable[[Drawing], Found]


def _sides(drawing: Drawing) -> Found:
    """Front and back are drawn as one half: what lies beyond the mid-line would be lost on both sides."""
    from bodymap.atlas.areas import drawn_half, outline_of

    if drawing.view in _HALVES and drawing.mid is None:
        yield "", translate("AtlasCheck", "no mid-line: one side would be missing"), None
        return
    half = drawn_half(drawing)
    for shape in drawing.drawn:
        outline = outline_of(shape, drawing.brush)
        if not outline.is_empty and outline.intersection(half).area < 0.5 * outline.area:
            place = outline.centroid
            yield shape.id, translate("AtlasCheck", "drawn beyond the mid-line: both sides are missing"), xy(place)


def _crossings(drawing: Drawing) -> Found:
    from bodymap.atlas.areas import crossing

    for shape in drawing.drawn:
        for path in shape.paths:
            place = crossing(path.d, drawing.brush) if path.kind is PathKind.OUTLINE else None
            if place is not None:
                yield shape.id, translate("AtlasCheck", "the outline crosses itself"), place


def _guides(drawing: Drawing) -> Found:
    for shape in drawing.drawn:
        for path in shape.paths:
            if path.kind is PathKind.FIBRES:
                if len(path.tendon.split()) != _ENDS:
                    yield shape.id, translate("AtlasCheck", "data-t needs a share for each end of the fibres"), None
                yield from _stray_guides(drawing, shape, path.d)


def _stray_guides(drawing: Drawing, shape: Shape, d: str) -> Found:
    from bodymap.atlas.areas import lines, outline_of

    guides = lines(d, drawing.brush)
    if len(guides) < 2:
        yield shape.id, translate("AtlasCheck", "a fibre family needs two guides"), None
    room = outline_of(shape, drawing.brush).buffer(1.5 * drawing.brush)
    for guide in guides:
        share = guide.intersection(room).length / guide.length
        if share < _INSIDE:
            words = translate("AtlasCheck", "a fibre guide lies only {share} % inside").format(share=round(share * 100))
            yield shape.id, words, (guide.coords[0][0], guide.coords[0][1])


def _undrawn(muscles: dict[str, Muscle], drawings: dict[View, Drawing]) -> Iterator[Fault]:
    """Find the muscles of the table that are drawn neither in their best view nor in a close-up."""
    for muscle in muscles.values():
        places = [muscle.best_view, *_CLOSE_UPS]
        if not any(muscle.id in drawings[view].depth_of for view in places if view in drawings):
            words = translate("AtlasCheck", "not drawn in its best view, nor in a close-up")
            yield Fault(f"{muscle.best_view}.svg", muscle.id, words)
