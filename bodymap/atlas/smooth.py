"""Write the curves of the drawings from their points: `d` follows from `data-p`, always.

The points are the author's, the curves are the rule's; where a drawing program changed a curve, `adopt` takes its
nodes over as points first. For those who draw the atlas; the app only reads `d`.
"""

import cmath
import math
from pathlib import Path

from bodymap.atlas import path as paths
from bodymap.atlas.drawing import OPEN_KINDS
from bodymap.atlas.source import Element, read_source, write_source
from bodymap.base.errors import DataError, InputError
from bodymap.base.text import translate

_OPEN = frozenset(kind.value for kind in OPEN_KINDS)
_CORNER = math.radians(12)


def is_open(element: Element) -> bool:
    """Tell whether a path is a line, not an area."""
    return "data-open" in element.attributes or bool(_OPEN & set(element.classes))


def digits_of(root: Element) -> int:
    """Return how many decimals a drawing's curves have: close-ups have two."""
    return 2 if root.get("data-brush") else 1


def curve_of(element: Element, digits: int) -> str:
    """Return the `d` that follows from a path's points; InputError where they are no points."""
    from bodymap.atlas.curves import path_data

    points = element.get("data-p")
    try:
        return path_data(points, closed=not is_open(element), widths=element.get("data-band"), digits=digits)
    except (ValueError, IndexError, ArithmeticError) as error:
        message = translate("Atlas", "These are no points: {points}").format(points=points[:60])
        hint = translate("Atlas", "Points are written as x,y with ! for a corner and - for a straight run.")
        raise InputError(message, hint) from error


def smoothed(text: str, name: str) -> str:
    """Return a drawing with every curve written afresh; running it twice changes nothing."""
    root = read_source(text, name)
    digits = digits_of(root)
    for element in root.walk():
        if element.get("data-p"):
            element.attributes["d"] = curve_of(element, digits)
    return write_source(root)


def smooth(files: list[Path], *, check: bool = False, adopt_changes: bool = False) -> list[Path]:
    """Write the curves of the files and return those that had stale ones; with `check` nothing is written."""
    stale = []
    for file in files:
        old = file.read_text(encoding="utf-8")
        new = smoothed(adopted(old, file.name) if adopt_changes else old, file.name)
        if new != old:
            stale.append(file)
            if not check:
                file.write_text(new, encoding="utf-8")
    return stale


def adopted(text: str, name: str) -> str:
    """Return a drawing whose points are the nodes of those curves that no longer follow from their points."""
    root = read_source(text, name)
    digits = digits_of(root)
    for element in root.walk():
        d = element.get("d")
        if element.get("data-p") and not element.get("data-band") and curve_of(element, digits) != d:
            try:
                element.attributes["data-p"] = points_of(d)
            except (ValueError, IndexError, ArithmeticError) as error:
                message = translate("Atlas", "The curve of {shape} cannot be read.").format(shape=element.id or name)
                raise DataError(message, translate("Atlas", "Write it as points again, or undo the change.")) from error
    return write_source(root)


def points_of(d: str) -> str:
    """Return a curve's nodes as points: a corner where its handles turn by more than 12 degrees."""
    return " | ".join(_points_of_part(part) for part in paths.subpaths(d))


def _points_of_part(part: str) -> str:
    segments = [s for s in paths.segments(part)[0] if _distance(s[0], s[-1]) > 0.05]
    closed = paths.is_closed(part)
    words = []
    for i, segment in enumerate(segments):
        before = segments[i - 1] if closed or i else None
        corner = before is not None and abs(cmath.phase(_leaving(segment) / _arriving(before))) > _CORNER
        straight = len(segment) == 2 and not corner
        words.append(paths.pair(segment[0]) + ("!" if corner else "") + ("-" if straight else ""))
    if not closed:
        words.append(paths.pair(segments[-1][-1]))
    return " ".join(words)


def _distance(a: paths.Point, b: paths.Point) -> float:
    return math.hypot(b[0] - a[0], b[1] - a[1])


def _leaving(segment: paths.Segment) -> complex:
    return complex(*segment[1]) - complex(*segment[0]) or 1


def _arriving(segment: paths.Segment) -> complex:
    return complex(*segment[-1]) - complex(*segment[-2]) or 1
