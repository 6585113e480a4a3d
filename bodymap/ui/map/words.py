"""What the map says in words: headings, depths, and the tip beside the pointer. The patient's side is always a word."""

from bodymap.atlas.atlas import Atlas
from bodymap.atlas.model import Depth, Hit, Side, View
from bodymap.base.counting import inside
from bodymap.base.text import translate
from bodymap.clinic.finding import Activity
from bodymap.figure.elsewhere import Badge
from bodymap.figure.marks import Mark
from bodymap.figure.words import side_word, view_name


def heading(view: View, *, mirrored: bool = False) -> str:
    """Return the short name of a view, as it stands over its figure and on its tab."""
    names = {
        View.ANTERIOR: translate("map", "Front"),
        View.POSTERIOR: translate("map", "Back"),
        View.LEFT: translate("map", "Left"),
        View.RIGHT: translate("map", "Right"),
    }
    if view in names:
        return names[view]
    if view in (View.PERINEAL, View.SUBOCCIPITAL):
        return view_name(view)
    side = side_word(Side.RIGHT if mirrored else Side.LEFT)
    return translate("map", "{0}, {1}").format(view_name(view), side)


def depth_name(depth: Depth) -> str:
    """Return a depth as its button has it."""
    names = {
        Depth.SKIN: translate("map", "Skin"),
        Depth.SUPERFICIAL: translate("map", "Superficial"),
        Depth.INTERMEDIATE: translate("map", "Intermediate"),
        Depth.DEEP: translate("map", "Deep"),
        Depth.SKELETON: translate("map", "Skeleton"),
    }
    return names[depth]


def muscle_and_side(atlas: Atlas, hit: Hit) -> str:
    """Return a muscle and its side: "Trapezius, descending part, right"."""
    return translate("map", "{0}, {1}").format(atlas.muscle_name(hit.muscle), side_word(hit.side))


def stack_lines(atlas: Atlas, hits: tuple[Hit, ...], index: int) -> tuple[str, ...]:
    """Return the lines of the tip: the muscle in question, what lies beneath it and over it."""
    lines = [muscle_and_side(atlas, hits[index])]
    below, above = hits[index + 1 :], hits[:index]
    if below:
        lines.append(translate("map", "Below it here: {0}").format(_listed(atlas, below)))
    if above:
        lines.append(translate("map", "Over it: {0}").format(_listed(atlas, above)))
    return tuple(lines)


def _listed(atlas: Atlas, hits: tuple[Hit, ...]) -> str:
    names = [inside(atlas.muscle_name(hit.muscle)) for hit in hits[:3]]
    if len(hits) > 3:
        names.append(translate("map", "{0} more").format(len(hits) - 3))
    return ", ".join(names)


def mark_lines(atlas: Atlas, mark: Mark) -> tuple[str, ...]:
    """Return a mark in words: "Point A: pain 7, active", and its muscle and side."""
    lines = [_mark_line(mark)]
    if mark.muscle:
        lines.append(muscle_and_side(atlas, Hit(mark.muscle, mark.side, Depth.SUPERFICIAL)))
    if mark.from_view is not None:
        where = heading(mark.from_view, mirrored=mark.side is Side.RIGHT)
        words = translate("map", "Approximate place: marked in {0}")
        words = words if mark.is_approximate else translate("map", "Marked in {0}")
        lines.append(words.format(where))
    return tuple(lines)


def region_lines(badge: Badge) -> tuple[str, ...]:
    """Return what the sign of a close-up says: where a click leads, and the points that are there."""
    region = badge.region
    lines = [translate("map", "Close-up: {0}").format(heading(region.close_up, mirrored=region.mirrored))]
    if badge.marks:
        letters = ", ".join(mark.letter for mark in badge.marks)
        lines.append(translate("map", "Marked there: {0}").format(letters))
    return tuple(lines)


def _mark_line(mark: Mark) -> str:
    activity = {
        Activity.UNKNOWN: "",
        Activity.ACTIVE: translate("map", "active"),
        Activity.LATENT: translate("map", "latent"),
        Activity.NOT_FOUND: translate("map", "not found"),
    }[mark.activity]
    score = translate("map", "not scored") if mark.nrs is None else translate("map", "pain {0}").format(mark.nrs)
    words = [word for word in (score, activity) if word]
    if mark.treated:
        words.append(translate("map", "treated"))
    if mark.previous:
        words.append(translate("map", "last visit, not asked yet"))
    return translate("map", "Point {0}: {1}").format(mark.letter, ", ".join(words))
