"""What the map says in words: headings, depths, and the tip beside the pointer. The patient's side is always a word."""

from PySide6.QtCore import QCoreApplication

from bodymap.atlas.atlas import Atlas
from bodymap.atlas.model import Depth, Hit, Side, View
from bodymap.clinic.finding import Activity
from bodymap.figure.elsewhere import Badge
from bodymap.figure.marks import Mark
from bodymap.figure.words import side_word, view_name

_translate = QCoreApplication.translate


def heading(view: View, *, mirrored: bool = False) -> str:
    """Return the short name of a view, as it stands over its figure and on its tab."""
    names = {
        View.ANTERIOR: _translate("map", "Front"),
        View.POSTERIOR: _translate("map", "Back"),
        View.LEFT: _translate("map", "Left"),
        View.RIGHT: _translate("map", "Right"),
    }
    if view in names:
        return names[view]
    if view in (View.PERINEAL, View.SUBOCCIPITAL):
        return view_name(view)
    side = side_word(Side.RIGHT if mirrored else Side.LEFT)
    return _translate("map", "{0}, {1}").format(view_name(view), side)


def depth_name(depth: Depth) -> str:
    """Return a depth as its button has it."""
    names = {
        Depth.SKIN: _translate("map", "Skin"),
        Depth.SUPERFICIAL: _translate("map", "Superficial"),
        Depth.INTERMEDIATE: _translate("map", "Intermediate"),
        Depth.DEEP: _translate("map", "Deep"),
        Depth.SKELETON: _translate("map", "Skeleton"),
    }
    return names[depth]


def muscle_and_side(atlas: Atlas, hit: Hit) -> str:
    """Return a muscle and its side: "Trapezius, descending part, right"."""
    return _translate("map", "{0}, {1}").format(atlas.muscle_name(hit.muscle), side_word(hit.side))


def stack_lines(atlas: Atlas, hits: tuple[Hit, ...], index: int) -> tuple[str, ...]:
    """Return the lines of the tip: the muscle in question, what lies beneath it and over it."""
    lines = [muscle_and_side(atlas, hits[index])]
    below, above = hits[index + 1 :], hits[:index]
    if below:
        lines.append(_translate("map", "Below it here: {0}").format(_listed(atlas, below)))
    if above:
        lines.append(_translate("map", "Over it: {0}").format(_listed(atlas, above)))
    return tuple(lines)


def _listed(atlas: Atlas, hits: tuple[Hit, ...]) -> str:
    names = [atlas.muscle_name(hit.muscle) for hit in hits[:3]]
    names = [name if name[1:2].isupper() else name[:1].lower() + name[1:] for name in names]
    if len(hits) > 3:
        names.append(_translate("map", "{0} more").format(len(hits) - 3))
    return ", ".join(names)


def mark_lines(atlas: Atlas, mark: Mark) -> tuple[str, ...]:
    """Return a mark in words: "Point A: pain 7, active", and its muscle and side."""
    lines = [_mark_line(mark)]
    if mark.muscle:
        lines.append(muscle_and_side(atlas, Hit(mark.muscle, mark.side, Depth.SUPERFICIAL)))
    if mark.from_view is not None:
        where = heading(mark.from_view, mirrored=mark.side is Side.RIGHT)
        words = _translate("map", "Approximate place: marked in {0}")
        words = words if mark.is_approximate else _translate("map", "Marked in {0}")
        lines.append(words.format(where))
    return tuple(lines)


def region_lines(badge: Badge) -> tuple[str, ...]:
    """Return what the sign of a close-up says: where a click leads, and the points that are there."""
    region = badge.region
    lines = [_translate("map", "Close-up: {0}").format(heading(region.close_up, mirrored=region.mirrored))]
    if badge.marks:
        letters = ", ".join(mark.letter for mark in badge.marks)
        lines.append(_translate("map", "Marked there: {0}").format(letters))
    return tuple(lines)


def _mark_line(mark: Mark) -> str:
    activity = {
        Activity.UNKNOWN: "",
        Activity.ACTIVE: _translate("map", "active"),
        Activity.LATENT: _translate("map", "latent"),
        Activity.NOT_FOUND: _translate("map", "not found"),
    }[mark.activity]
    score = _translate("map", "not scored") if mark.nrs is None else _translate("map", "pain {0}").format(mark.nrs)
    words = [word for word in (score, activity) if word]
    if mark.treated:
        words.append(_translate("map", "treated"))
    if mark.previous:
        words.append(_translate("map", "last visit, not asked yet"))
    return _translate("map", "Point {0}: {1}").format(mark.letter, ", ".join(words))
