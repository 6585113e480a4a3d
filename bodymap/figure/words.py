"""What is written beside a figure: the view's name, the side words at its edges, its caption, days and months.

Sides are the patient's: the front view shows the patient's left at the viewer's right. In the user's language.
"""

from datetime import datetime, tzinfo

import msgspec

from bodymap.atlas.model import Depth, Side, View
from bodymap.base.text import translate


class SideWords(msgspec.Struct, frozen=True):
    """The words at the viewer's left and right edge of a view."""

    at_left: str
    at_right: str


def view_name(view: View) -> str:
    """Return a view's name as a heading has it."""
    names = {
        View.ANTERIOR: translate("view", "Front view"),
        View.POSTERIOR: translate("view", "Back view"),
        View.LEFT: translate("view", "View from the left"),
        View.RIGHT: translate("view", "View from the right"),
        View.PALMAR: translate("view", "Palm of the hand"),
        View.DORSAL_HAND: translate("view", "Back of the hand"),
        View.PLANTAR: translate("view", "Sole of the foot"),
        View.DORSAL_FOOT: translate("view", "Top of the foot"),
        View.PERINEAL: translate("view", "Pelvic floor from below"),
        View.SUBOCCIPITAL: translate("view", "Nape of the neck"),
        View.JAW: translate("view", "Jaw from the side"),
    }
    return names[view]


def side_word(side: Side) -> str:
    """Return a side in words."""
    words = {
        Side.LEFT: translate("side", "left"),
        Side.RIGHT: translate("side", "right"),
        Side.MIDLINE: translate("side", "midline"),
    }
    return words[side]


def depth_words(depth: Depth) -> str:
    """Return what a figure shows at a depth."""
    words = {
        Depth.SKIN: translate("depth", "skin"),
        Depth.SUPERFICIAL: translate("depth", "superficial muscles"),
        Depth.INTERMEDIATE: translate("depth", "intermediate muscles"),
        Depth.DEEP: translate("depth", "deep muscles"),
        Depth.SKELETON: translate("depth", "skeleton"),
    }
    return words[depth]


def side_words(view: View, *, mirrored: bool = False) -> SideWords:
    """Return the words at the edges of a view as the atlas draws it (of a hand, foot or jaw: the left one)."""
    left, right = translate("side", "Left"), translate("side", "Right")
    front, back = translate("side", "Front"), translate("side", "Back")
    thumb, little_finger = translate("side", "Thumb side"), translate("side", "Little finger side")
    big_toe, little_toe = translate("side", "Big toe side"), translate("side", "Little toe side")
    words = {
        View.ANTERIOR: (right, left),
        View.POSTERIOR: (left, right),
        View.LEFT: (front, back),
        View.RIGHT: (back, front),
        View.PALMAR: (thumb, little_finger),
        View.DORSAL_HAND: (little_finger, thumb),
        View.PLANTAR: (big_toe, little_toe),
        View.DORSAL_FOOT: (little_toe, big_toe),
        View.PERINEAL: (right, left),
        View.SUBOCCIPITAL: (left, right),
        View.JAW: (front, back),
    }
    at_left, at_right = words[view]
    return SideWords(at_right, at_left) if mirrored else SideWords(at_left, at_right)


def orientation(view: View, *, mirrored: bool = False) -> str:
    """Return the sentence that says how to read a view: where the patient's left, or the front, is."""
    at_left = {
        translate("side", "Left"): translate("view", "The patient's left is on the left."),
        translate("side", "Right"): translate("view", "The patient's left is on the right."),
        translate("side", "Front"): translate("view", "The patient's front is on the left."),
        translate("side", "Back"): translate("view", "The patient's front is on the right."),
        translate("side", "Thumb side"): translate("view", "The thumb is on the left."),
        translate("side", "Little finger side"): translate("view", "The thumb is on the right."),
        translate("side", "Big toe side"): translate("view", "The big toe is on the left."),
        translate("side", "Little toe side"): translate("view", "The big toe is on the right."),
    }
    return at_left[side_words(view, mirrored=mirrored).at_left]


def short_month(month: int) -> str:
    """Return a month's short name, 1 for January."""
    months = (
        translate("date", "Jan"), translate("date", "Feb"), translate("date", "Mar"), translate("date", "Apr"),
        translate("date", "May"), translate("date", "Jun"), translate("date", "Jul"), translate("date", "Aug"),
        translate("date", "Sep"), translate("date", "Oct"), translate("date", "Nov"), translate("date", "Dec"),
    )  # fmt: skip
    return months[month - 1]


def short_day(at: datetime, zone: tzinfo, *, year: bool = False) -> str:
    """Return a day as charts write it: `11 Sep`, or `Sep 2026` where the year matters more than the day."""
    local = at.astimezone(zone)
    if year:
        return translate("date", "{month} {year}").format(month=short_month(local.month), year=local.year)
    return translate("date", "{day} {month}").format(day=local.day, month=short_month(local.month))
