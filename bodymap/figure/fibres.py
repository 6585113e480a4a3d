"""The lines between the fibre guides of a muscle: tapered dark and light lines in turn, and its tendon's tongues.

A rule, no random numbers: the same guides give the same lines. Needs numpy, so it is imported where it is used.
Lengths in mm of the drawing; `brush` scales what is given in mm in the close-ups.
"""

from functools import lru_cache
from itertools import pairwise

import msgspec
import numpy as np
from numpy.typing import NDArray

from bodymap.atlas.path import flatten

Lines = NDArray[np.complex128]
Reals = NDArray[np.float64]

_POINTS = 25  # along a line
_FINE = 121
_EXTRA = 2  # lines beyond the first and the last guide, so that the family reaches the edges
_LEAST_TENDON = 0.06  # a smaller share would be a row of thorns
_SIDE = "%.2f,%.2fC%.2f,%.2f %.2f,%.2f %.2f,%.2fC%.2f,%.2f %.2f,%.2f %.2f,%.2f"
_SLIVER = f"M{_SIDE}L{_SIDE}Z"
_CURVE = "M%.1f,%.1fC%.1f,%.1f %.1f,%.1f %.1f,%.1f"


class Fibres(msgspec.Struct, frozen=True):
    """Path data by kind; areas stand apart, since shapes of opposite winding cut holes into each other."""

    dark: str
    light: str
    ivory: str
    haze: str
    areas: tuple[str, ...]
    haze_areas: tuple[str, ...]


class Rule(msgspec.Struct, frozen=True):
    """How a family is drawn: mm between lines, their width, the tendon's share at both ends, the drawing's brush."""

    spacing: float
    width: float
    tendon: str
    brush: float
    plain: bool = False  # for paper: the lines are to be stroked, and no tendon runs on into the muscle


def chance(i: float, k: float) -> float:
    """Return a number in [0, 1) that looks random and is always the same for the same line."""
    return (i * 0.6180339887 + k * 0.7548776662 + 0.137) % 1.0


def _chances(count: int, k: float, scale: int = 1, offset: int = 0) -> Reals:
    return np.asarray((np.arange(count) * scale + offset) * 0.6180339887 + k * 0.7548776662 + 0.137) % 1.0


def along(lines: Lines, fractions: Reals) -> Lines:
    """Return points at fractions (0 to 1, rising) of the length of each line; one row of fractions per line."""
    length = np.cumsum(np.abs(np.diff(lines, axis=1)), axis=1)
    length = np.concatenate([np.zeros((len(lines), 1)), length], axis=1)
    length /= np.maximum(length[:, -1:], 1e-9)
    rows = 2.0 * np.arange(len(lines))[:, None]  # one long rising axis: one call for all lines
    known, wanted = (length + rows).ravel(), (fractions + rows).ravel()
    flat = lines.ravel()
    found = np.interp(wanted, known, flat.real) + 1j * np.interp(wanted, known, flat.imag)
    return np.asarray(found, dtype=np.complex128).reshape(fractions.shape)


def _even(lines: Lines, count: int) -> Lines:
    return along(lines, np.tile(np.linspace(0.0, 1.0, count), (len(lines), 1)))


def _guides(d: str) -> Lines:
    rows = []
    for part in flatten(d, 2.0):
        line = np.array([complex(x, y) for x, y in part])[None, :]
        rows.append(_even(line, _POINTS)[0])
    return np.array(rows)


class _Family:
    """The lines of one family, with the tendon's share of each at both ends."""

    def __init__(self, guides: Lines, rule: Rule) -> None:
        self.rule = rule
        step = np.abs(np.diff(guides, axis=0))
        span = np.concatenate([[0.0], np.cumsum(np.quantile(step, 0.6, axis=1))])
        count = max(3, round(float(span[-1]) / rule.spacing) + 1)
        at = np.linspace(0.0, span[-1], count)
        column = np.clip(np.searchsorted(span, at, side="right") - 1, 0, len(guides) - 2)
        weight = (at - span[column]) / np.maximum(span[column + 1] - span[column], 1e-9)
        inner = guides[column] * (1 - weight[:, None]) + guides[column + 1] * weight[:, None]
        before = [self._beyond(guides, 0, 1, m) for m in range(_EXTRA, 0, -1)]
        after = [self._beyond(guides, -1, -2, m) for m in range(1, _EXTRA + 1)]
        self.lines: Lines = np.concatenate([np.array(before), inner, np.array(after)])
        self.count = len(self.lines)
        neighbour = np.concatenate([self.lines[1:], self.lines[-2:-1]])
        self.gap: Reals = np.abs(neighbour - self.lines)
        self.between: Lines = (self.lines + neighbour) / 2
        self.fine: Lines = _even(self.lines, _FINE)
        shares = [[float(v) for v in word.split(",")] for word in rule.tendon.split()]
        self.start, self.end = (self._share(share, span, at, len(guides)) for share in shares)

    def _beyond(self, guides: Lines, k: int, j: int, m: int) -> Lines:
        apart = guides[k] - guides[j]
        scale = max(1.0, float(np.median(np.abs(apart))))
        return np.asarray(guides[k] + apart / scale * m * self.rule.spacing * 0.8)

    @staticmethod
    def _share(share: list[float], span: Reals, at: Reals, guides: int) -> Reals:
        inner = np.interp(at, span, share) if len(share) == guides else np.full(len(at), share[0])
        whole = np.concatenate([[inner[0]] * _EXTRA, inner, [inner[-1]] * _EXTRA])
        return np.asarray(whole if whole.max() >= _LEAST_TENDON else np.zeros_like(whole))

    def ranges(self) -> tuple[Reals, Reals, NDArray[np.bool_]]:
        """Return where each dark line starts and ends, and which are drawn: where lines crowd every second stops."""
        odd = np.arange(self.count) % 2 == 1
        free = self.gap > self.rule.spacing * 0.42
        enough = free.sum(axis=1) >= 6
        first, last = free.argmax(axis=1), _POINTS - 1 - free[:, ::-1].argmax(axis=1)
        a = np.where(odd, first, 0) / (_POINTS - 1)
        b = np.where(odd, last, _POINTS - 1) / (_POINTS - 1)
        near = np.minimum(0.07, 6 / self.long())
        low = a + 0.005 + near * _chances(self.count, 1) + self.start * 0.7
        high = b - 0.005 - near * _chances(self.count, 2) - self.end * 0.7
        return low, high, ~odd | enough

    def long(self) -> Reals:
        """Return the length of each line, 30 mm at least."""
        return np.asarray(np.maximum(30.0, np.abs(np.diff(self.lines, axis=1)).sum(axis=1) / self.rule.brush))


class _Slivers:
    """Collects thin tapered shapes and writes them in one go; plain ones are one open curve each."""

    def __init__(self, plain: bool = False) -> None:
        self._plain = plain
        self._lines: list[Lines] = []
        self._ranges: list[tuple[float, float]] = []
        self._widths: list[tuple[float, float]] = []

    def add(self, line: Lines, low: float, high: float, middle: float, start: float = 0.0) -> None:
        """Add a shape along a line from `low` to `high` of its length; its start is `start` wide, its end a point."""
        self._lines.append(line)
        self._ranges.append((low, high))
        self._widths.append((start, middle))

    def path(self) -> str:
        """Return all shapes as one path."""
        if not self._lines:
            return ""
        return self._curves() if self._plain else self._shapes()

    def _points(self, count: int) -> Lines:
        ranges = np.array(self._ranges)
        at = ranges[:, :1] + (ranges[:, 1:] - ranges[:, :1]) * np.linspace(0.0, 1.0, count)
        return along(np.array(self._lines), np.clip(at, 0.0, 1.0))

    def _curves(self) -> str:
        """Return one cubic per line, through its ends and its two thirds."""
        a, b, c, d = self._points(4).T
        values = np.stack([a, (-5 * a + 18 * b - 9 * c + 2 * d) / 6, (2 * a - 9 * b + 18 * c - 5 * d) / 6, d], 1)
        return (_CURVE * len(values)) % tuple(_numbers(values))

    def _shapes(self) -> str:
        c = self._points(5)
        side = np.gradient(c, axis=1) * 1j
        side /= np.maximum(np.abs(side), 1e-9)
        start, middle = np.array(self._widths).T
        second = np.where(start > 0, (start + middle) / 2, middle * 0.75)
        half = np.stack([start, second, middle, middle * 0.75, np.zeros_like(middle)], axis=1) / 2
        there, back = _smooth(c + side * half), _smooth((c - side * half)[:, ::-1])
        values = np.concatenate([there, back], axis=1)
        return (_SLIVER * len(values)) % tuple(_numbers(values))


def _numbers(values: Lines) -> list[float]:
    return [float(v) for v in np.stack([values.real, values.imag], axis=2).ravel().tolist()]


def _smooth(p: Lines) -> Lines:
    """Return start, handles and ends of two cubics through the first, third and fifth of five points per row."""
    first = (-3 * p[:, 0] + 4 * p[:, 1] - p[:, 2]) / 3
    middle = (p[:, 3] - p[:, 1]) / 3
    last = (3 * p[:, 4] - 4 * p[:, 3] + p[:, 2]) / 3
    return np.stack([p[:, 0], p[:, 0] + first, p[:, 2] - middle, p[:, 2], p[:, 2] + middle, p[:, 4] - last, p[:, 4]], 1)


def _dark(family: _Family, low: Reals, high: Reals, drawn: NDArray[np.bool_]) -> str:
    out, width = _Slivers(family.rule.plain), family.rule.width
    for i in np.flatnonzero(drawn & (high - low > 0.12)).tolist():
        lo, hi = float(low[i]), float(high[i])
        if chance(i, 3) < 0.35 and hi - lo > 0.5:
            cut = lo + (hi - lo) * (0.35 + 0.3 * chance(i, 4))
            out.add(family.lines[i], lo, cut - 0.02, width)
            out.add(family.lines[i], cut + 0.03, hi, width * 0.8)
        else:
            wide = 1.55 if chance(i, 9) < 0.22 else 0.7 + 0.4 * chance(i, 5)
            out.add(family.lines[i], lo, hi, width * wide)
    return out.path()


def _light(family: _Family, low: Reals, high: Reals, drawn: NDArray[np.bool_]) -> str:
    out, width = _Slivers(family.rule.plain), family.rule.width
    far = np.minimum(0.16, 18 / family.long())
    lo = low + far * _chances(family.count, 6) + 0.02
    hi = high - far * _chances(family.count, 7) - 0.02
    room = np.median(family.gap, axis=1) * 0.5
    for i in np.flatnonzero(drawn & (hi - lo > 0.1)).tolist():
        if i + 1 < family.count:
            out.add(family.between[i], float(lo[i]), float(hi[i]), min(width * 1.5, float(room[i])))
    return out.path()


def _streaks(family: _Family, drawn: NDArray[np.bool_]) -> tuple[str, str]:
    """Return the lines of tendon that run on into the muscle, strong and faint."""
    ivory, haze = _Slivers(), _Slivers()
    kinds = ((ivory, 1.1, 0.40), (ivory, 1.35, 0.26), (haze, 2.1, 0.42))
    for end, shares in ((0, family.start), (-1, family.end)):
        for i in np.flatnonzero(drawn & (shares >= 0.025)).tolist():
            t = float(shares[i])
            place = int((_POINTS - 1) * t)
            gap = min(float(family.gap[i, place if end == 0 else -1 - place]), family.rule.spacing * 1.3)
            for k, (out, reach, wide) in enumerate(kinds):
                to = min(t * reach * (0.70 + 0.6 * chance(i * 3 + k, 8 - end)), 0.92)
                line = family.between[i] if k == 1 else family.lines[i]
                if to - t * 0.3 > 0.035:
                    line = line if end == 0 else line[::-1]
                    out.add(line, t * 0.3, to, gap * wide, gap * wide * 2.2)
    return ivory.path(), haze.path()


def _pair(z: complex) -> str:
    return f"{z.real:.2f},{z.imag:.2f}"


def _back(fine: Lines, reach: float) -> Lines:
    """Return the points `reach` mm before the starts of the lines."""
    way = fine[:, 0] - fine[:, 6]
    return np.asarray(fine[:, 0] + way / np.maximum(np.abs(way), 1e-6) * reach)


def _hull(fine: Lines, reach: float) -> str:
    """Return the convex area behind the starts of the lines: it fills the tip where lines converge."""
    cloud = np.concatenate([fine[:, 3], fine[:, 0], _back(fine, reach)])
    points = sorted({(z.real, z.imag) for z in cloud.tolist()})
    hull: list[tuple[float, float]] = []
    for run in (points, points[::-1]):
        base = len(hull)
        for q in run:
            while len(hull) - base >= 2 and _turns_right(hull[-2], hull[-1], q):
                hull.pop()
            hull.append(q)
        hull.pop()
    return "M" + "L".join(_pair(complex(*q)) for q in hull) + "Z"


def _turns_right(a: tuple[float, float], b: tuple[float, float], c: tuple[float, float]) -> bool:
    return (b[0] - a[0]) * (c[1] - a[1]) <= (b[1] - a[1]) * (c[0] - a[0])


class _Front:
    """The edge of a tendon within the muscle: a row of slender tongues of uneven width and length."""

    def __init__(self, fine: Lines, shares: Reals) -> None:
        self._fine = fine
        self._shares = shares

    def at(self, place: float, reach: float) -> complex:
        """Return the point at a place between lines (0 is the first), at `reach` times the tendon's share."""
        i = min(max(int(place), 0), len(self._fine) - 2)
        w = min(max(place - i, -0.3), 1.3)
        share = float(self._shares[i] * (1 - w) + self._shares[i + 1] * w)
        at = (_FINE - 1) * min(0.9, max(0.0, share * reach))
        k = int(at)
        rest = at - k
        ends = self._fine[i : i + 2, k] * (1 - rest) + self._fine[i : i + 2, min(k + 1, _FINE - 1)] * rest
        return complex(ends[0] * (1 - w) + ends[1] * w)

    def tongues(self, key: int) -> tuple[complex, str]:
        """Return the first valley and the path of the tongues from it."""
        cuts, last = [0.0], len(self._fine) - 1
        while cuts[-1] < last:
            cuts.append(cuts[-1] + (0.55 + 1.3 * chance(len(cuts) + key, 11)) * min(1.0, last / 5))
        cuts[-1] = last
        valleys = [self.at(c, 0.55 + 0.2 * chance(i + key, 14)) for i, c in enumerate(cuts)]
        d = ""
        for i, (a, b) in enumerate(pairwise(valleys)):
            wide = cuts[i + 1] - cuts[i]
            length = 0.7 + (0.25 + 0.75 * chance(i + key, 12)) * min(1.0, wide * 1.1)
            tip = self.at(cuts[i] + wide * (0.3 + 0.4 * chance(i + key, 13)), length)
            waist = (a + b) / 2 * 0.45
            d += f"Q{_pair((a + tip) / 2 * 0.55 + waist)} {_pair(tip)}"
            d += f"Q{_pair((b + tip) / 2 * 0.55 + waist)} {_pair(b)}"
        return valleys[0], d


def _area(fine: Lines, shares: Reals, brush: float, key: int) -> str:
    """Return the tendon's area at the starts of the lines; it reaches 16 mm back, where the outline clips it."""
    front = _Front(fine, shares)
    back = _back(fine, 16 * brush)
    sides = []
    for a, b in ((0, 1), (-1, -2)):  # wider than the lines, so that no edge stays bare
        way = complex(fine[a, 12] - fine[b, 12])
        sides.append(way / max(abs(way), 1e-6) * 12 * brush)
    first, tongues = front.tongues(key)
    ring = [back[0] + sides[0], *back.tolist(), back[-1] + sides[1]]
    d = f"M{_pair(front.at(0, 0.3) + sides[0])}L{_pair(first)}{tongues}"
    d += f"L{_pair(front.at(len(fine) - 1, 0.3) + sides[1])}"
    return d + "".join(f"L{_pair(z)}" for z in ring[::-1]) + "Z"


def _areas(family: _Family) -> tuple[tuple[str, ...], tuple[str, ...]]:
    areas, faint, brush = [], [], family.rule.brush
    for key, shares, fine in ((0, family.start, family.fine), (1, family.end, family.fine[:, ::-1])):
        if shares.max() < _LEAST_TENDON:
            continue
        areas.append(_area(fine, shares * 0.72, brush, 3 + key))
        converge = abs(fine[0, 0] - fine[-1, 0]) < 0.5 * abs(family.lines[0, 12] - family.lines[-1, 12])
        if converge:
            areas.append(_hull(fine, 16 * brush))
        faint.append(_area(fine, shares * 1.05, brush, 20 + key))
    return tuple(areas), tuple(faint)


@lru_cache(maxsize=1500)
def fibres(guides: str, rule: Rule) -> Fibres:
    """Return the lines between guide curves, given as path data with one part per guide."""
    family = _Family(_guides(guides), rule)
    low, high, drawn = family.ranges()
    areas, faint = _areas(family)
    ivory, haze = ("", "") if rule.plain else _streaks(family, drawn)
    return Fibres(
        dark=_dark(family, low, high, drawn),
        light=_light(family, low, high, drawn),
        ivory=ivory,
        haze=haze,
        areas=areas,
        haze_areas=faint,
    )
