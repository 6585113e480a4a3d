"""SVG path data as the atlas writes it: absolute M, L, C, Q and Z, pairs as `x,y`."""

import re

Point = tuple[float, float]
Bounds = tuple[float, float, float, float]  # left, top, right, bottom
Segment = tuple[Point, ...]  # 2 points: straight; 3: quadratic; 4: cubic
_TOKEN = re.compile(r"[MLCQZ]|-?[0-9.]+")
_NO_LETTERS = str.maketrans("MLCQZ,", "      ")
_PAIR = re.compile(r"(-?[0-9.]+),(-?[0-9.]+)")
_PAIRS_OF = {"M": 1, "L": 1, "C": 3, "Q": 2}


def box_of(d: str) -> Bounds | None:
    """Return a box that holds the whole path, the handles of its curves too; None for an empty one."""
    numbers = [float(word) for word in d.translate(_NO_LETTERS).split()]
    if len(numbers) < 2:
        return None
    xs, ys = numbers[0::2], numbers[1::2]
    return min(xs), min(ys), max(xs), max(ys)


def subpaths(d: str) -> tuple[str, ...]:
    """Return each part of a path by itself."""
    return tuple("M" + part.strip() for part in d.split("M")[1:])


def is_closed(part: str) -> bool:
    """Tell whether one part runs back to its start."""
    return part.rstrip().endswith("Z")


def segments(d: str) -> list[list[Segment]]:
    """Return the segments of each part; a closing run of some length is a straight segment. ValueError for no path."""
    parts: list[list[Segment]] = []
    at: Point = (0.0, 0.0)
    start = at
    tokens = _TOKEN.findall(d)
    i, command = 0, "M"
    while i < len(tokens):
        if tokens[i] in "MLCQZ":
            command = tokens[i]
            i += 1
        elif command == "Z":
            raise ValueError("a number follows the end of a part")
        if command != "M" and not parts:
            raise ValueError("a path begins with M")
        if command == "Z":
            if at != start:
                parts[-1].append((at, start))
                at = start
            continue
        count = 2 * _PAIRS_OF[command]
        values = [float(token) for token in tokens[i : i + count]]
        if len(values) < count:
            raise ValueError("a point is cut off")
        points = tuple(zip(values[::2], values[1::2], strict=True))
        i += count
        if command == "M":
            parts.append([])
            start = points[0]
            command = "L"
        else:
            parts[-1].append((at, *points))
        at = points[-1]
    return parts


def _bend(segment: Segment, steps: int) -> list[Point]:
    """Return points on a curve, the first left out."""
    out = []
    if len(segment) == 3:
        (ax, ay), (bx, by), (cx, cy) = segment
        for i in range(1, steps + 1):
            t = i / steps
            s = 1 - t
            p, q, r = s * s, 2 * s * t, t * t
            out.append((p * ax + q * bx + r * cx, p * ay + q * by + r * cy))
        return out
    (ax, ay), (bx, by), (cx, cy), (dx, dy) = segment
    for i in range(1, steps + 1):
        t = i / steps
        s = 1 - t
        p, q, r, u = s * s * s, 3 * s * s * t, 3 * s * t * t, t * t * t
        out.append((p * ax + q * bx + r * cx + u * dx, p * ay + q * by + r * cy + u * dy))
    return out


def flatten(d: str, step: float = 5.0) -> list[list[Point]]:
    """Return each part as points about `step` apart along its curves."""
    out = []
    for part in segments(d):
        if not part:
            continue
        points = [part[0][0]]
        for segment in part:
            (ax, ay), (bx, by) = segment[0], segment[-1]
            if len(segment) == 2:
                points.append(segment[1])
            else:
                points += _bend(segment, max(3, min(12, int((abs(bx - ax) + abs(by - ay)) / step) + 1)))
        out.append(points)
    return out


def number(value: float, digits: int = 2) -> str:
    """Return a coordinate without a needless tail."""
    text = f"{value:.{digits}f}"
    if "." in text:
        text = text.rstrip("0").rstrip(".")
    return "0" if text == "-0" else text


def mirrored(d: str, axis: float) -> str:
    """Return the path mirrored about the upright line x = `axis`."""
    twice = 2 * axis
    return _PAIR.sub(lambda pair: f"{number(twice - float(pair[1]))},{pair[2]}", d)


def turning(d: str, *, back: bool = False) -> str:
    """Return closed parts that all run the same way round (`back`: the other way).

    Paths that run the same way make one area when they are filled together; one that runs back cuts a hole.
    """
    return " ".join(_turned(part, back=back) + "Z" for part in subpaths(d) if segments(part)[0])


def _turned(part: str, *, back: bool) -> str:
    points = flatten(part)[0]
    pairs = zip(points, [*points[1:], points[0]], strict=True)
    runs_back = sum(ax * by - bx * ay for (ax, ay), (bx, by) in pairs) < 0
    run = segments(part)[0]
    return write(run if runs_back is back else [segment[::-1] for segment in reversed(run)])


def _along(segment: Segment, x: float, slack: float) -> bool:
    return abs(segment[0][0] - x) < slack and abs(segment[-1][0] - x) < slack


def without_run(d: str, x: float | None, slack: float = 0.6) -> str:
    """Return the outline without the runs along the upright line `x`: what gets a line (None: all of it)."""
    if x is None:
        return d
    out = []
    for part in subpaths(d):
        runs: list[list[Segment]] = [[]]
        pieces = segments(part)[0]
        hidden = [_along(segment, x, slack) for segment in pieces]
        if not any(hidden):
            out.append(part)
            continue
        for segment, skip in zip(pieces, hidden, strict=True):
            if skip:
                runs.append([])
            else:
                runs[-1].append(segment)
        if runs[0] and not hidden[-1]:
            runs[0] = runs.pop() + runs[0]  # one run through the start of the outline
        out += [write(run) for run in runs if run]
    return " ".join(out)


def widened(d: str, x: float, far: float, slack: float = 0.6) -> str:
    """Return an outline that reaches `far` over the upright line `x` wherever it runs along it.

    The strips run back along the line, so that they and the outline make one area without a seam.
    """
    runs = [(s[0], s[-1]) for part in segments(d) for s in part if _along(s, x, slack)]
    strips = (write([(b, a), (a, (x + far, a[1])), ((x + far, a[1]), (x + far, b[1]))]) + "Z" for a, b in runs)
    return " ".join((d, *strips))


def write(run: list[Segment]) -> str:
    """Return one open part."""
    d = ["M" + pair(run[0][0])]
    d += ["?LLQC"[len(s)] + " ".join(pair(p) for p in s[1:]) for s in run]
    return " ".join(d)


def pair(point: Point) -> str:
    """Return a point as it stands in a path."""
    return f"{number(point[0])},{number(point[1])}"
