"""How one mark looks: disc or ring with its score, letter tag, sign of treatment, leader. The centre is at 0, 0.

Discs are the same in both themes, on white, so that a score's colour is always the same colour. Every figure and letter
reaches a contrast of 4.5 to 1 on what it is printed on.
"""

import math

from bodymap.clinic.finding import Activity
from bodymap.figure.ops import Fill, Op, Stroke, Text
from bodymap.figure.theme import LIGHT, Theme, nrs_colour

_WHITE, _INK, _UNSCORED = LIGHT.card, LIGHT.ink, LIGHT.muted
_ROUND = 0.5523  # length of the handles of a quarter circle
_CAP = 0.364  # half the height of a figure, of the font's size


def circle(x: float, y: float, radius: float) -> str:
    """Return a circle as path data."""
    k = radius * _ROUND
    left, right, top, bottom = x - radius, x + radius, y - radius, y + radius
    return (
        f"M{x:.3f},{top:.3f} C{x + k:.3f},{top:.3f} {right:.3f},{y - k:.3f} {right:.3f},{y:.3f}"
        f" C{right:.3f},{y + k:.3f} {x + k:.3f},{bottom:.3f} {x:.3f},{bottom:.3f}"
        f" C{x - k:.3f},{bottom:.3f} {left:.3f},{y + k:.3f} {left:.3f},{y:.3f}"
        f" C{left:.3f},{y - k:.3f} {x - k:.3f},{top:.3f} {x:.3f},{top:.3f}Z"
    )


def _rounded(x: float, y: float, width: float, height: float, radius: float) -> str:
    right, bottom = x + width, y + height
    return (
        f"M{x + radius:.3f},{y:.3f} L{right - radius:.3f},{y:.3f} Q{right:.3f},{y:.3f} {right:.3f},{y + radius:.3f}"
        f" L{right:.3f},{bottom - radius:.3f} Q{right:.3f},{bottom:.3f} {right - radius:.3f},{bottom:.3f}"
        f" L{x + radius:.3f},{bottom:.3f} Q{x:.3f},{bottom:.3f} {x:.3f},{bottom - radius:.3f}"
        f" L{x:.3f},{y + radius:.3f} Q{x:.3f},{y:.3f} {x + radius:.3f},{y:.3f}Z"
    )


def leader(at: tuple[float, float], disc: tuple[float, float], theme: Theme, radius: float) -> list[Op]:
    """Return the thin line from a true place to the disc that had to move, with a dot at the place."""
    far = max(math.hypot(disc[0] - at[0], disc[1] - at[1]), 1e-9)
    share = max(0.0, 1 - radius / far)
    end = (at[0] + (disc[0] - at[0]) * share, at[1] + (disc[1] - at[1]) * share)
    line = f"M{at[0]:.3f},{at[1]:.3f} L{end[0]:.3f},{end[1]:.3f}"
    return [
        Stroke(line, theme.card, radius * 0.28, 0.85, round_cap=True),
        Fill(circle(*at, radius * 0.3), theme.card, 0.95),
        Stroke(line, theme.ink, radius * 0.11, round_cap=True),
        Fill(circle(*at, radius * 0.19), theme.ink),
    ]


def sign(
    theme: Theme,
    radius: float,
    *,
    letter: str,
    nrs: int | None,
    activity: Activity,
    treated: bool,
    previous: bool,
    selected: bool,
    note: str = "",
) -> tuple[Op, ...]:
    """Return one mark; `note` is a word in a small box below the disc, an empty `letter` leaves its tag away."""
    ops: list[Op] = []
    if selected:
        ops.append(Fill(circle(0, 0, radius * 1.46), theme.card))
        ops.append(Stroke(circle(0, 0, radius * 1.34), theme.accent, radius * 0.24))
    printed = _INK
    if previous or activity is Activity.NOT_FOUND:
        ops += _dashed(radius, faint=previous)
    elif activity is Activity.LATENT:
        ops += _ring(radius, _UNSCORED if nrs is None else nrs_colour(nrs)[0])
    else:
        fill, printed = (_WHITE, _INK) if nrs is None else nrs_colour(nrs)
        ops += _disc(radius, fill, scored=nrs is not None)
    ops.append(_score(nrs, activity, radius, printed))
    if letter:
        ops += _tag(theme, radius, letter)
    if treated:
        ops += _treated(theme, radius)
    if note:
        ops += _note(theme, radius, note)
    return tuple(ops)


def _ground(radius: float) -> list[Op]:
    """Return the white disc that every score stands on, with a hair line that sets it off from light paper."""
    return [Fill(circle(0, 0, radius * 1.06), _WHITE), Stroke(circle(0, 0, radius * 1.06), _INK, radius * 0.06, 0.4)]


def _disc(radius: float, fill: str, *, scored: bool) -> list[Op]:
    ops = [*_ground(radius), Fill(circle(0, 0, radius * 0.92), fill)]
    return ops if scored else [*ops, Stroke(circle(0, 0, radius * 0.84), LIGHT.accent, radius * 0.14)]


def _ring(radius: float, colour: str) -> list[Op]:
    return [
        *_ground(radius),
        Stroke(circle(0, 0, radius * 0.8), colour, radius * 0.28),
        Stroke(circle(0, 0, radius * 0.66), _INK, radius * 0.05, 0.3),
    ]


def _dashed(radius: float, *, faint: bool) -> list[Op]:
    dash = 2 * math.pi * radius * 0.92 / 20
    width, opacity = (0.11, 0.75) if faint else (0.17, 1.0)
    line = Stroke(circle(0, 0, radius * 0.92), _INK, radius * width, opacity, dash=(dash * 1.2, dash * 0.8))
    return [Fill(circle(0, 0, radius), _WHITE, 0.72 if faint else 0.94), line]


def _score(nrs: int | None, activity: Activity, radius: float, colour: str) -> Text:
    text = str(nrs) if nrs is not None else "\N{EN DASH}" if activity is Activity.NOT_FOUND else "?"
    size = radius * (1.12 if len(text) == 1 else 0.98)
    return Text(0, size * _CAP, text, size, colour, bold=True)


def tag_box(letter: str) -> tuple[float, float, float, float]:
    """Return the box of a letter's tag about the disc's centre, in radii: left, top, right, bottom."""
    return 0.86, -1.5, 1.36 + 0.5 * len(letter), -0.52


def note_box(note: str) -> tuple[float, float, float, float]:
    """Return the box of the word below a disc, as `tag_box` does."""
    half = (0.5 + 0.72 * 0.56 * len(note)) / 2
    return -half, 1.1, half, 2.08


TREATED_BOX = (0.43, 0.5, 1.33, 1.32)  # the sign of treatment, as `tag_box` does


def _tag(theme: Theme, radius: float, letter: str) -> list[Op]:
    size = radius * 0.72
    left, top, right, bottom = (radius * one for one in tag_box(letter))
    x, y, width, height = left, top, right - left, bottom - top
    box = _rounded(x, y, width, height, radius * 0.24)
    return [
        Fill(box, theme.card),
        Stroke(box, theme.ink, radius * 0.05, 0.35),
        Text(x + width / 2, y + height / 2 + size * _CAP, letter, size, theme.ink, bold=True),
    ]


def _treated(theme: Theme, radius: float) -> list[Op]:
    """Return a small triangle that points down, as treatments are shown in the trend."""
    x, y, r = radius * 0.88, radius * 0.86, radius * 0.36
    triangle = f"M{x - r:.3f},{y - r * 0.75:.3f} L{x + r:.3f},{y - r * 0.75:.3f} L{x:.3f},{y + r:.3f}Z"
    return [Stroke(triangle, theme.card, radius * 0.3), Fill(triangle, theme.accent)]


def _note(theme: Theme, radius: float, note: str) -> list[Op]:
    size = radius * 0.72
    left, top, right, bottom = (radius * one for one in note_box(note))
    width, height = right - left, bottom - top
    box = _rounded(left, top, width, height, radius * 0.24)
    return [
        Fill(box, theme.card, 0.94),
        Stroke(box, theme.ink, radius * 0.05, 0.35),
        Text(0, radius * 1.1 + height / 2 + size * _CAP, note, size, theme.ink),
    ]
