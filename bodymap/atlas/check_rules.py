"""Rules that a drawing and a skin share: words that the loader knows, curves that follow, nothing outside the body.

Part of `check`; what is found is yielded as shape, message and place.
"""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from bodymap.atlas.drawing import Drawing, PathKind
from bodymap.atlas.model import Depth, Muscle
from bodymap.atlas.smooth import curve_of, digits_of
from bodymap.atlas.source import Element
from bodymap.base.text import translate

if TYPE_CHECKING:
    from shapely.geometry import Point

_TONES = {"t1", "t2", "t3", "t4", "t5"}
_GROUP_WORDS = {"m": _TONES | {"context", "veil"}, "bone": {"peel"}, "fascia": {"soft", "veil", "peel"}}
_PATH_WORDS = {kind.value for kind in PathKind} | {"full", "soft", "mid", "fine", "strong"}
_ATTRIBUTES = {
    "svg": {"xmlns", "viewBox", "data-view", "data-mid", "data-half", "data-brush"},
    "g": {"id", "class", "data-depth", "data-limb"},
    "path": {"id", "class", "d", "data-p", "data-band", "data-open", "data-s", "data-t", "data-w", "data-limb"},
}
_DEPTHS = {depth.value for depth in Depth} - {"skin"}
_OUTSIDE = 0.02  # the share of a shape that may leave the body

Found = Iterator[tuple[str, str, tuple[float, float] | None]]


def unreadable() -> str:
    """Return how a fault begins that keeps the loader from reading further."""
    return translate("AtlasCheck", "unknown")


def word_faults(root: Element, muscles: dict[str, Muscle]) -> Found:
    """Yield the words and ids that the loader does not know."""
    unknown = unreadable()
    for element in root.walk():
        if element.tag not in _ATTRIBUTES:
            continue
        for name in sorted(set(element.attributes) - _ATTRIBUTES[element.tag]):
            yield element.id or element.tag, f"{unknown}: {name}", None
    seen: set[str] = set()
    for group in root.all("g"):
        for path in group.all("path"):
            for word in sorted(set(path.classes) - _PATH_WORDS):
                yield group.id, f"{unknown}: {word}", None
        if group.id == "skin":
            continue
        if group.id in seen:
            yield group.id, translate("AtlasCheck", "the id is used twice"), None
        seen.add(group.id)
        yield from _group_words(group, muscles)


def _group_words(group: Element, muscles: dict[str, Muscle]) -> Found:
    words, unknown = group.classes, unreadable()
    allowed = _GROUP_WORDS.get(words[0]) if words else None
    if allowed is None or set(words[1:]) - allowed:
        yield group.id, f"{unknown}: class {' '.join(words)}", None
    if group.get("data-depth") not in _DEPTHS:
        yield group.id, f"{unknown}: depth {group.get('data-depth')}", None
    if words[:1] != ["m"]:
        return
    if len(_TONES & set(words)) != 1:
        yield group.id, f"{unknown}: tone", None
    if group.id not in muscles and "context" not in words:
        yield group.id, translate("AtlasCheck", "no muscle of the table has this id"), None
    if group.id in muscles and "context" in words:
        yield group.id, translate("AtlasCheck", "a muscle of the table cannot be context"), None


def source_faults(root: Element) -> Found:
    """Yield what is wrong with the words and the curves of a file that holds a skin only."""
    yield from word_faults(root, {})
    yield from stale_curves(root)


def stale_curves(root: Element) -> Found:
    """Yield the paths whose curves do not follow from their points."""
    digits = digits_of(root)
    for group in root.all("g"):
        for path in group.all("path"):
            if not path.get("data-p"):
                yield group.id, translate("AtlasCheck", "a path without points"), None
            elif curve_of(path, digits) != path.get("d"):
                yield group.id, translate("AtlasCheck", "a curve does not follow from its points: smooth it"), None


def outside(drawing: Drawing) -> Found:
    """Yield the shapes of which too much lies outside the body."""
    from bodymap.atlas.areas import body_of, frame_of, outline_of

    body, frame = body_of(drawing), frame_of(drawing)
    for shape in drawing.drawn:
        outline = outline_of(shape, drawing.brush)
        beyond = outline.intersection(frame).difference(body)
        if beyond.area > _OUTSIDE * outline.area:
            words = translate("AtlasCheck", "{area} mm² outside the body").format(area=round(beyond.area))
            yield shape.id, words, xy(beyond.centroid)


def xy(place: "Point") -> tuple[float, float]:
    """Return a place as two numbers."""
    return place.x, place.y
