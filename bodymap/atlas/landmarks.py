"""Where a point is, in words a colleague can palpate: "midway between C7 and acromion", "3 cm below the 12th rib".

Landmarks are those of the patient's left; a place on the right is mirrored first, so both sides read alike. Distances
are on the drawing of the reference body, in whole or half centimetres. The heights and places in `landmarks.csv` were
read off BodyParts3D, (c) The Database Center for Life Science, CC Attribution-Share Alike 2.1 Japan.
"""

import csv
import math
from collections.abc import Iterator
from enum import StrEnum
from io import StringIO
from itertools import pairwise
from typing import NamedTuple

import msgspec

from bodymap.atlas.close_ups import frame_of
from bodymap.atlas.model import Side, View
from bodymap.atlas.path import Point
from bodymap.base.decimals import fixed_words
from bodymap.base.text import translate

Landmarks = dict[View, tuple["Landmark", ...]]

_AXIS = {View.ANTERIOR: 400.0, View.POSTERIOR: 400.0, View.LEFT: 400.0, View.PERINEAL: 110.0}
_AT = 7.5  # mm within which a point is at a landmark
_FAR = 160.0  # mm beyond which a distance says little


class Kind(StrEnum):
    """How a landmark is used."""

    POINT = "point"
    ANCHOR = "anchor"  # one end of "midway between", too wide or too deep to measure from
    VERTEBRA = "vertebra"  # a level of the spine: "2 cm lateral to L4"
    LEVEL = "level"  # a line to measure up and down from
    EDGE = "edge"  # a line to measure sideways from


class Landmark(msgspec.Struct, frozen=True):
    """A palpable place; `words` go after a preposition, `short` stands in "midway between"."""

    name: str
    kind: Kind
    belongs_to: str  # trunk (with head and leg), arm, or both
    points: tuple[Point, ...]
    short: str
    words: str
    partners: tuple[str, ...]


class _Phrase(NamedTuple):
    """A way to say a place; the lower the cost, the plainer and the truer."""

    cost: float
    text: str


def landmarks_of(text: str) -> Landmarks:
    """Return the rows of `landmarks.csv` by view."""
    found: dict[View, list[Landmark]] = {}
    for row in csv.DictReader(StringIO(text)):
        points = tuple((float(x), float(y)) for x, y in (word.split(",") for word in row["points"].split()))
        partners = tuple(word for word in row["midway_with"].split(";") if word)
        found.setdefault(View(row["view"]), []).append(
            Landmark(row["name"], Kind(row["kind"]), row["belongs_to"], points, row["short"], row["words"], partners)
        )
    return {view: tuple(marks) for view, marks in found.items()}


def place_in_words(landmarks: Landmarks, view: View, x: float, y: float, side: Side, belongs_to: str = "both") -> str:
    """Return the plainest true phrase for a point; empty where the view has no landmarks.

    `belongs_to` says what the point is on, `trunk` (with head and leg) or `arm`: a thigh is not told from the hand
    that hangs before it.
    """
    frame = frame_of(view)
    marks = tuple(
        m for m in landmarks.get(frame, ()) if "both" in (belongs_to, m.belongs_to) or m.belongs_to == belongs_to
    )
    if not marks:
        return ""
    at = (_on_left(frame, x, side, mirrored=view is View.RIGHT), y)
    compass = _COMPASS[frame]
    phrases = [phrase for mark in marks for phrase in _phrases(mark, marks, at, compass)]
    return min(phrases).text


def _on_left(frame: View, x: float, side: Side, *, mirrored: bool) -> float:
    """Return where a point lies on the patient's left half, whichever half it is in; hands and feet are the left's."""
    axis = _AXIS.get(frame)
    if axis is None:
        return x
    if frame is View.LEFT:
        return 2 * axis - x if mirrored else x
    if side is Side.MIDLINE:
        return axis + abs(x - axis) * (-1 if frame is View.POSTERIOR else 1)
    return 2 * axis - x if side is Side.RIGHT else x


class _Compass(NamedTuple):
    """The words for the four directions of a view."""

    left: str
    right: str
    up: str = "above"
    down: str = "below"

    def upright(self, dy: float) -> str:
        """Return the word for a way up or down."""
        return self.up if dy < 0 else self.down


_COMPASS = {
    View.ANTERIOR: _Compass("medial", "lateral"),
    View.POSTERIOR: _Compass("lateral", "medial"),
    View.LEFT: _Compass("front", "behind"),
    View.PALMAR: _Compass("thumb", "little finger", "distal", "proximal"),
    View.DORSAL_HAND: _Compass("little finger", "thumb", "distal", "proximal"),
    View.PLANTAR: _Compass("medial", "lateral", "front", "behind"),
    View.DORSAL_FOOT: _Compass("lateral", "medial", "distal", "proximal"),
    View.PERINEAL: _Compass("medial", "lateral", "front", "behind"),
}


def _phrases(mark: Landmark, marks: tuple[Landmark, ...], at: Point, compass: _Compass) -> Iterator[_Phrase]:
    for name in mark.partners:
        partner = next((m for m in marks if m.name == name), None)
        if partner is not None:
            yield from _midway(mark, partner, at)
    if mark.kind is Kind.POINT:
        yield from _from_point(mark, at, compass)
    elif mark.kind is Kind.VERTEBRA:
        yield from _from_vertebra(mark, at, compass)
    elif mark.kind is not Kind.ANCHOR:
        yield from _from_line(mark, at, compass)


def _midway(a: Landmark, b: Landmark, at: Point) -> Iterator[_Phrase]:
    (ax, ay), (bx, by) = a.points[0], b.points[0]
    length = math.hypot(bx - ax, by - ay)
    mx, my = at[0] - (ax + bx) / 2, at[1] - (ay + by) / 2
    along = abs(mx * (bx - ax) + my * (by - ay)) / length
    across = abs(mx * (by - ay) - my * (bx - ax)) / length
    if along <= max(8.0, 0.08 * length) and across <= max(8.0, 0.12 * length):
        text = translate("Place", "midway between {first} and {second}").format(
            first=translate("Landmark, short", a.short), second=translate("Landmark, short", b.short)
        )
        yield _Phrase(10 + 1.6 * (along + across), text)


def _from_point(mark: Landmark, at: Point, compass: _Compass) -> Iterator[_Phrase]:
    dx, dy = at[0] - mark.points[0][0], at[1] - mark.points[0][1]
    if math.hypot(dx, dy) < _AT:
        yield _Phrase(math.hypot(dx, dy) - 10, _at(mark))
        return
    upright, across = compass.upright(dy), compass.left if dx < 0 else compass.right
    far = 1.0 if max(abs(dx), abs(dy)) <= _FAR else 2.0
    if abs(dx) <= max(4.0, 0.3 * abs(dy)):
        yield _Phrase(far * (abs(dy) + 2 * abs(dx)), _away(mark, abs(dy), upright))
    elif abs(dy) <= max(4.0, 0.3 * abs(dx)):
        yield _Phrase(far * (abs(dx) + 2 * abs(dy)), _away(mark, abs(dx), across))
    else:
        yield _Phrase(far * (abs(dx) + abs(dy) + 20), _askew(mark, (abs(dy), upright), (abs(dx), across)))


def _from_vertebra(mark: Landmark, at: Point, compass: _Compass) -> Iterator[_Phrase]:
    dx, dy = at[0] - mark.points[0][0], at[1] - mark.points[0][1]
    if abs(dy) > 18 or abs(dx) > 100:
        return
    if abs(dx) < _AT:
        yield _Phrase(abs(dy) - 10, _at(mark))
    else:
        yield _Phrase(abs(dx) + 1.5 * abs(dy), _away(mark, abs(dx), compass.left if dx < 0 else compass.right))


def _from_line(mark: Landmark, at: Point, compass: _Compass) -> Iterator[_Phrase]:
    """Measure from a line straight down or straight across, where the point stands over or beside it."""
    level = mark.kind is Kind.LEVEL
    here, beyond = at if level else (at[1], at[0])
    run = [(x, y) if level else (y, x) for x, y in mark.points]
    for (a, p), (b, q) in pairwise(run):
        if min(a, b) <= here <= max(a, b):
            away = beyond - (p + (q - p) * (here - a) / (b - a))
            direction = compass.upright(away) if level else compass.left if away < 0 else compass.right
            if abs(away) < _AT:
                yield _Phrase(abs(away) - 6, _at(mark))
            elif abs(away) <= _FAR / 2:
                yield _Phrase(abs(away) + 3, _away(mark, abs(away), direction))


def centimetres(mm: float) -> str:
    """Return a length in whole or half centimetres, half a centimetre at least."""
    halves = max(1, math.floor(mm / 5 + 0.5))
    return str(halves // 2) if halves % 2 == 0 else fixed_words(halves / 2, 1)


def _at(mark: Landmark) -> str:
    return translate("Place", "at {landmark}").format(landmark=translate("Landmark", mark.words))


def _away(mark: Landmark, mm: float, direction: str) -> str:
    templates = {
        "above": translate("Place", "{cm} cm above {landmark}"),
        "below": translate("Place", "{cm} cm below {landmark}"),
        "medial": translate("Place", "{cm} cm medial to {landmark}"),
        "lateral": translate("Place", "{cm} cm lateral to {landmark}"),
        "front": translate("Place", "{cm} cm in front of {landmark}"),
        "behind": translate("Place", "{cm} cm behind {landmark}"),
        "distal": translate("Place", "{cm} cm distal to {landmark}"),
        "proximal": translate("Place", "{cm} cm proximal to {landmark}"),
        "thumb": translate("Place", "{cm} cm to the thumb side of {landmark}"),
        "little finger": translate("Place", "{cm} cm to the little finger side of {landmark}"),
    }
    words = translate("Landmark", mark.words)
    return templates[direction].format(cm=centimetres(mm), landmark=words)


def _askew(mark: Landmark, first: tuple[float, str], second: tuple[float, str]) -> str:
    heights = {
        "above": translate("Place", "{cm} cm above and {rest}"),
        "below": translate("Place", "{cm} cm below and {rest}"),
        "distal": translate("Place", "{cm} cm distal and {rest}"),
        "proximal": translate("Place", "{cm} cm proximal and {rest}"),
        "front": translate("Place", "{cm} cm in front and {rest}"),
        "behind": translate("Place", "{cm} cm behind and {rest}"),
    }
    rest = _away(mark, *second)
    return heights[first[1]].format(cm=centimetres(first[0]), rest=rest)
