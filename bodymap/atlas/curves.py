"""From the author's points to curves: Hobby's spline, bands, and path data. Needs numpy: import it where it is used.

A point is `x,y`: smooth by default, `x,y!` a corner, `x,y-` the start of a straight run that the curve enters smoothly.
Parts of one path are divided by a bar. Nobody writes handles.
"""

import cmath
import math
from itertools import pairwise
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

Cubic = tuple[complex, complex, complex, complex]


class Node(NamedTuple):
    """A point of a curve as its author gave it."""

    at: complex
    corner: bool
    straight: bool  # a straight run to the next point


def parse_points(text: str) -> list[Node]:
    """Return the points of one part; ValueError where a word is no point."""
    nodes = []
    for word in text.split():
        bare = word.rstrip("-")
        x, y = bare.rstrip("!").split(",")
        nodes.append(Node(complex(float(x), float(y)), bare.endswith("!"), word.endswith("-")))
    return nodes


def _velocity(a: float, b: float) -> float:
    """Return Hobby's length of a handle for the angles at both ends, in thirds of the chord."""
    above = 2 + math.sqrt(2) * (math.sin(a) - math.sin(b) / 16) * (math.sin(b) - math.sin(a) / 16) * (
        math.cos(a) - math.cos(b)
    )
    below = 1 + (math.sqrt(5) - 1) / 2 * math.cos(a) + (3 - math.sqrt(5)) / 2 * math.cos(b)
    return min(above / below, 2.2) / 3


def _turn(a: complex, b: complex) -> float:
    return cmath.phase(b / a) if a and b else 0.0


class _Spline:
    """The equations of one smooth run: a direction at each point, so that the curvature agrees from both sides."""

    def __init__(self, points: list[complex], closed: bool, first: complex | None, last: complex | None) -> None:
        self.closed = closed
        self.points = [*points, points[0]] if closed else points
        self.runs = len(self.points) - 1
        self.chords = [b - a for a, b in pairwise(self.points)]
        self.lengths = [max(abs(chord), 1e-6) for chord in self.chords]
        self.first, self.last = first, last
        self.turns = [self._turn_at(k) for k in range(self.runs + 1)]

    def _turn_at(self, k: int) -> float:
        if self.closed:
            return _turn(self.chords[(k - 1) % self.runs], self.chords[k % self.runs])
        return _turn(self.chords[k - 1], self.chords[k]) if 0 < k < self.runs else 0.0

    def directions(self) -> NDArray[np.float64]:
        """Return the angle between chord and curve at each point."""
        if self.runs == 1 and not self.closed and self.first is None and self.last is None:
            return np.zeros(2)
        size = self.runs if self.closed else self.runs + 1
        matrix, right = np.zeros((size, size)), np.zeros(size)
        for k in range(size):
            if not self.closed and k in (0, self.runs):
                self._end(matrix, right, k)
            else:
                self._inner(matrix, right, k)
        return np.asarray(np.linalg.solve(matrix, right))

    def _end(self, matrix: NDArray[np.float64], right: NDArray[np.float64], k: int) -> None:
        matrix[k, k] = 1
        given = self.first if k == 0 else self.last
        if given is not None:
            right[k] = _turn(self.chords[0 if k == 0 else k - 1], given)
        elif k == 0:
            matrix[0, 1] += 1
            right[0] = -self.turns[1]
        else:
            matrix[k, k - 1] += 1

    def _inner(self, matrix: NDArray[np.float64], right: NDArray[np.float64], k: int) -> None:
        size, d = len(right), self.lengths
        p, q = (k - 1) % self.runs, k % self.runs
        matrix[k, (k - 1) % size] += 1 / d[p]
        matrix[k, k] += 2 / d[p] + 2 / d[q]
        matrix[k, (k + 1) % size] += 1 / d[q]
        after = (k + 1) % (self.runs if self.closed else self.runs + 1)
        right[k] = -2 * self.turns[k] / d[p] - self.turns[after] / d[q]

    def cubics(self) -> list[Cubic]:
        """Return the segments."""
        theta, out = self.directions(), []
        for k, chord in enumerate(self.chords):
            after = (k + 1) % self.runs if self.closed else k + 1
            t = float(theta[k])
            f = -self.turns[after] - float(theta[after])
            u = self.points[k] + cmath.exp(1j * t) * chord * _velocity(t, f)
            v = self.points[k + 1] - cmath.exp(-1j * f) * chord * _velocity(f, t)
            out.append((self.points[k], u, v, self.points[k + 1]))
        return out


def hobby(
    points: list[complex], *, closed: bool = False, first: complex | None = None, last: complex | None = None
) -> list[Cubic]:
    """Return a smooth curve through the points; `first` and `last` are directions at its ends, where given."""
    return _Spline(points, closed, first, last).cubics()


def curve(nodes: list[Node], *, closed: bool) -> list[Cubic]:
    """Return the segments of one part."""
    count = len(nodes)
    if count < 2:
        return []
    breaks = [i for i, n in enumerate(nodes) if n.corner or n.straight or nodes[i - 1].straight]
    if not closed:
        breaks = sorted({*breaks, 0, count - 1})
    elif not breaks:
        return hobby([n.at for n in nodes], closed=True)
    else:
        start = breaks[0]
        nodes = [*nodes[start:], *nodes[:start], nodes[start]]
        breaks = [*(b - start for b in breaks), count]
    return [cubic for a, b in pairwise(breaks) for cubic in _run(nodes, a, b, closed=closed)]


def _run(nodes: list[Node], a: int, b: int, *, closed: bool) -> list[Cubic]:
    """Return the segments between two breaks."""
    points = [n.at for n in nodes[a : b + 1]]
    if nodes[a].straight or (len(points) == 2 and nodes[a].corner and nodes[b].corner):
        third = (points[-1] - points[0]) / 3
        return [(points[0], points[0] + third, points[-1] - third, points[-1])]
    first = last = None
    before = a - 1 if a else len(nodes) - 2
    if not nodes[a].corner and nodes[before].straight and (a or closed):
        first = nodes[a].at - nodes[before].at
    if not nodes[b].corner and nodes[b].straight and b + 1 < len(nodes):
        last = nodes[b + 1].at - nodes[b].at
    return hobby(points, first=first, last=last)


def sample(cubics: list[Cubic], per: int = 12) -> NDArray[np.complex128]:
    """Return points along the segments, `per` to each."""
    out = [cubics[0][0]]
    for a, u, v, b in cubics:
        for i in range(1, per + 1):
            t = i / per
            s = 1 - t
            out.append(s**3 * a + 3 * s * s * t * u + 3 * s * t * t * v + t**3 * b)
    return np.array(out)


def resample(line: NDArray[np.complex128], count: int) -> NDArray[np.complex128]:
    """Return `count` points at even distances along a line."""
    length = np.concatenate([[0.0], np.cumsum(np.abs(np.diff(line)))])
    at = np.linspace(0, length[-1], count)
    return np.asarray(np.interp(at, length, line.real) + 1j * np.interp(at, length, line.imag))


def band_outline(text: str, widths: str) -> list[complex]:
    """Return the points about a band: a centre line and widths along it, with rounded ends."""
    given = [float(word) for word in widths.split()]
    nodes = parse_points(text)
    count = max(4, len(nodes) * 2, len(given))
    centre = resample(sample(curve(nodes, closed=False), 16), count)
    way = np.gradient(centre)
    way = way / np.abs(way)
    half = np.interp(np.linspace(0, 1, count), np.linspace(0, 1, len(given)), given) / 2
    one, other = centre + 1j * way * half, centre - 1j * way * half
    start, end = centre[0] - way[0] * half[0] * 0.7, centre[-1] + way[-1] * half[-1] * 0.7
    return [complex(z) for z in (start, *one, end, *other[::-1])]


def path_data(points: str, *, closed: bool, widths: str = "", digits: int = 1) -> str:
    """Return the `d` of an author's points: each part smooth, or a band where widths are given."""
    parts = []
    for part in points.split("|"):
        if widths:
            parts.append(_written(hobby(band_outline(part, widths), closed=True), closed=True, digits=digits))
        else:
            parts.append(_written(curve(parse_points(part), closed=closed), closed=closed, digits=digits))
    return " ".join(parts)


def _written(cubics: list[Cubic], *, closed: bool, digits: int) -> str:
    def pair(z: complex) -> str:
        return ",".join(f"{v:.{digits}f}".removesuffix("." + "0" * digits) for v in (z.real, z.imag))

    d = ["M" + pair(cubics[0][0])]
    for a, u, v, b in cubics:
        chord = (b - a).conjugate()
        flat = abs(((u - a) * chord).imag) + abs(((v - a) * chord).imag)
        straight = flat < 0.002 * abs(b - a) ** 2
        d.append("L" + pair(b) if straight else "C" + " ".join(pair(z) for z in (u, v, b)))
    return " ".join(d) + ("Z" if closed else "")
