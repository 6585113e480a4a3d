"""A trend as things to draw: screen and paper paint the same ops. Lengths: the caller's unit, y down.

Values (pain scores NRS 0-10 unless a scale is given) over real time. The plot has no label inside: what is said about
a line stands in the gutter at its right end, so that no label ever crosses a line; labels that would meet are moved
apart.
"""

import math
from collections.abc import Iterable
from datetime import datetime, tzinfo

import msgspec

from bodymap.base.decimals import short_words
from bodymap.base.text import translate
from bodymap.figure.ops import Anchor, Fill, Op, Stroke, Text
from bodymap.figure.theme import LIGHT, Theme
from bodymap.figure.words import short_day

RESPONSES = (30, 50)  # per cent less than at first: moderate and substantial improvement [immpact]
_YEAR = 330.0  # days from which on the axis names months and years
_NARROW, _WIDE = frozenset("iljtfrI.,:;'|! "), frozenset("mwMW%@")


class TrendScale(msgspec.Struct, frozen=True):
    """The upright axis: its ends, where lines run across, and which values are written beside it."""

    low: float
    high: float
    lines: tuple[float, ...]
    labels: tuple[float, ...]


NRS_SCALE = TrendScale(0, 10, (0, 2, 4, 6, 8, 10), (0, 5, 10))
_STEPS = (1, 2, 2.5, 5, 10)


def scale_for(values: Iterable[float]) -> TrendScale:
    """Return a scale of round numbers, from 0 (or below) upwards, that holds all values."""
    known = list(values)
    low, high = min([0.0, *known]), max([0.0, *known])
    rough = (high - low) / 4 or 1.0
    magnitude = 10.0 ** math.floor(math.log10(rough))
    step = next(one * magnitude for one in _STEPS if one * magnitude >= rough * (1 - 1e-9))
    first, last = math.floor(low / step), math.ceil(high / step)
    ticks = tuple(round(step * n, 6) for n in range(first, max(last, first + 1) + 1))
    return TrendScale(ticks[0], ticks[-1], ticks, ticks)


class Score(msgspec.Struct, frozen=True):
    """One value at one moment."""

    at: datetime
    value: float


class TrendLine(msgspec.Struct, frozen=True):
    """One line: its scores, oldest first, and what it is called at its end; `main` is drawn strongest."""

    name: str
    scores: tuple[Score, ...]
    colour: str = ""
    main: bool = True


class TrendEvent(msgspec.Struct, frozen=True):
    """Something that was done at a moment, `3 injected`."""

    at: datetime
    label: str


class TrendSize(msgspec.Struct, frozen=True):
    """How big a chart is, and its text."""

    width: float
    height: float
    text: float


def text_width(text: str, size: float, *, bold: bool = False) -> float:
    """Return about how wide a text is in the app's font; never much too small."""
    ems = sum(0.31 if c in _NARROW else 0.9 if c in _WIDE else 0.7 if c.isupper() else 0.63 for c in text)
    return ems * size * (1.05 if bold else 1.0)


def trend_ops(
    lines: tuple[TrendLine, ...],
    events: tuple[TrendEvent, ...],
    size: TrendSize,
    theme: Theme,
    zone: tzinfo,
    *,
    responses: bool = True,
    scale: TrendScale = NRS_SCALE,
) -> tuple[Op, ...]:
    """Return the chart of `lines`, the first of which is the one that the response lines belong to.

    Without any value: nothing. `zone` is where the days of the axis are counted.
    """
    lines = tuple(line for line in lines if line.scores)
    if not lines:
        return ()
    return _Chart(lines, events, size, theme, zone, responses=responses, scale=scale).ops()


def trend_places(
    lines: tuple[TrendLine, ...],
    events: tuple[TrendEvent, ...],
    size: TrendSize,
    zone: tzinfo,
    *,
    responses: bool = True,
    scale: TrendScale = NRS_SCALE,
) -> tuple[tuple[int, Score, float, float], ...]:
    """Return where `trend_ops` puts each score: the index of its line in `lines`, the score, x and y."""
    shown = tuple(line for line in lines if line.scores)
    if not shown:
        return ()
    chart = _Chart(shown, events, size, LIGHT, zone, responses=responses, scale=scale)
    return tuple((index, score, *chart.place(score)) for index, line in enumerate(lines) for score in line.scores)


class _Label(msgspec.Struct):
    """A label in the gutter: where it wants to be and where it is put."""

    text: str
    true_y: float
    colour: str
    bold: bool
    y: float = 0.0


class _Chart:
    """Lays out one chart."""

    def __init__(
        self,
        lines: tuple[TrendLine, ...],
        events: tuple[TrendEvent, ...],
        size: TrendSize,
        theme: Theme,
        zone: tzinfo,
        *,
        responses: bool,
        scale: TrendScale,
    ) -> None:
        self._lines, self._size, self._theme, self._zone = lines, size, theme, zone
        self._scale = scale
        moments = [score.at for line in lines for score in line.scores]
        self._start, self._end = min(moments), max(moments)
        self._events = tuple(e for e in sorted(events, key=lambda e: e.at) if self._start <= e.at <= self._end)
        baseline = lines[0].scores[0].value
        self._responses = RESPONSES if responses and baseline >= 1 and self._start < self._end else ()
        self._baseline = baseline
        self._legend = translate("trend", "= treated") if self._events else ""
        self._top = size.text * 0.9
        self._bottom = size.height - size.text * (3.4 if self._events else 1.7)
        self._left = max(text_width(short_words(one), size.text) for one in scale.labels) + size.text * 0.6
        self._labels = self._gutter()
        widest = max(text_width(label.text, size.text, bold=label.bold) for label in self._labels)
        if self._legend:
            widest = max(widest, text_width(self._legend, size.text) + size.text)
        self._right = size.width - widest - size.text * 0.9

    def ops(self) -> tuple[Op, ...]:
        """Return everything in painting order."""
        return (
            *self._grid(),
            *self._response_lines(),
            *self._plots(),
            *self._gutter_ops(),
            *self._days(),
            *self._treated(),
        )

    def place(self, score: Score) -> tuple[float, float]:
        """Return where a score is."""
        return self._x(score.at), self._y(score.value)

    def _x(self, at: datetime) -> float:
        inset = self._size.text * 0.6
        left, right = self._left + inset, self._right - inset
        span = (self._end - self._start).total_seconds()
        return (left + right) / 2 if span <= 0 else left + (right - left) * (at - self._start).total_seconds() / span

    def _y(self, value: float) -> float:
        scale = self._scale
        return self._bottom - (self._bottom - self._top) * (value - scale.low) / (scale.high - scale.low)

    def _across(self, y: float) -> str:
        return f"M{self._left:.2f},{y:.2f} L{self._right:.2f},{y:.2f}"

    def _grid(self) -> list[Op]:
        text = self._size.text
        thin = text * 0.05
        ops: list[Op] = [
            Stroke(self._across(self._y(value)), self._theme.card_line, thin) for value in self._scale.lines
        ]
        ops += [
            Text(
                self._left - text * 0.5,
                self._y(value) + text * 0.36,
                short_words(value),
                text,
                self._theme.muted,
                anchor=Anchor.END,
            )
            for value in self._scale.labels
        ]
        return ops

    def _response_lines(self) -> list[Op]:
        text = self._size.text
        return [
            Stroke(
                self._across(self._y(self._level(percent))),
                self._theme.muted,
                text * 0.08,
                dash=(text * 0.5, text * 0.35),
            )
            for percent in self._responses
        ]

    def _level(self, percent: int) -> float:
        return self._baseline * (1 - percent / 100)

    def _plots(self) -> list[Op]:
        ops: list[Op] = []
        for line in reversed(self._lines):
            colour = line.colour or self._theme.ink
            places = [(self._x(score.at), self._y(score.value)) for score in line.scores]
            width = self._size.text * (0.2 if line.main else 0.12)
            if len(places) > 1:
                path = "M" + " L".join(f"{x:.2f},{y:.2f}" for x, y in places)
                ops.append(Stroke(path, colour, width, round_cap=True))
            ops += self._dots(places, colour, self._size.text * (0.27 if line.main else 0.18))
        return ops

    def _dots(self, places: list[tuple[float, float]], colour: str, radius: float) -> list[Op]:
        """Return a dot for each score; where they would touch each other, for the last one only."""
        close = len(places) > 2 and (places[-1][0] - places[0][0]) / (len(places) - 1) < radius * 2.5
        return [Fill(_disc(x, y, radius), colour) for x, y in (places[-1:] if close else places)]

    def _gutter(self) -> list[_Label]:
        labels = [
            _Label(
                f"{line.name} {short_words(round(line.scores[-1].value, 1))}".strip(),
                self._y(line.scores[-1].value),
                line.colour or self._theme.ink,
                line.main,
            )
            for line in self._lines
        ]
        labels += [
            _Label(
                translate("trend", "{0} % less").format(percent),
                self._y(self._level(percent)),
                self._theme.muted,
                bold=False,
            )
            for percent in self._responses
        ]
        _spread(labels, self._size.text * 1.2, self._top, self._bottom)
        return labels

    def _gutter_ops(self) -> list[Op]:
        text = self._size.text
        ops: list[Op] = []
        for label in self._labels:
            if abs(label.y - label.true_y) > text * 0.3:
                path = f"M{self._right:.2f},{label.true_y:.2f} L{self._right + text * 0.6:.2f},{label.y:.2f}"
                ops.append(Stroke(path, self._theme.muted, text * 0.06))
            ops.append(
                Text(
                    self._right + text * 0.8,
                    label.y + text * 0.36,
                    label.text,
                    text,
                    label.colour,
                    label.bold,
                    Anchor.START,
                )
            )
        return ops

    def _days(self) -> list[Op]:
        """Return the days below the axis: the first, the last, and those between that have room."""
        text = self._size.text
        in_months = (self._end - self._start).total_seconds() / 86_400 > _YEAR
        moments = sorted({score.at for line in self._lines for score in line.scores})
        texts = [(self._x(at), short_day(at, self._zone, year=in_months)) for at in moments]
        kept = [texts[0]]
        last_x, last_text = texts[-1]
        for x, words in texts[1:-1]:
            gap = text * 1.2
            free = x - kept[-1][0] > (text_width(words, text) + text_width(kept[-1][1], text)) / 2 + gap
            if (
                free
                and words != kept[-1][1]
                and last_x - x > (text_width(words, text) + text_width(last_text, text)) / 2 + gap
            ):
                kept.append((x, words))
        if len(texts) > 1 and last_text != kept[-1][1]:
            kept.append((last_x, last_text))
        return [
            Text(self._inside(x, words), self._bottom + text * 1.5, words, text, self._theme.muted) for x, words in kept
        ]

    def _inside(self, x: float, words: str) -> float:
        """Return x so that a text centred there does not leave the chart at the left."""
        return max(x, text_width(words, self._size.text) / 2)

    def _treated(self) -> list[Op]:
        """Return the row of treatments: a triangle each, and its words where they have room."""
        text = self._size.text
        y = self._bottom + text * 2.55
        ops: list[Op] = []
        free_from, is_bare = self._left, False
        places = [self._x(event.at) for event in self._events]
        for index, event in enumerate(self._events):
            x = places[index]
            ops.append(Fill(_triangle(x, y, text * 0.42), self._theme.accent))
            end = x + text * 0.7 + text_width(event.label, text)
            next_x = places[index + 1] if index + 1 < len(places) else self._right + text * 0.6
            if x >= free_from and end <= next_x - text * 0.7:
                ops.append(
                    Text(x + text * 0.7, y + text * 0.36, event.label, text, self._theme.accent, anchor=Anchor.START)
                )
                free_from = end
            else:
                is_bare = True
        if is_bare:  # a key stands beside the row, so that a triangle without words is understood
            x = self._right + text * 0.9
            ops.append(Fill(_triangle(x, y, text * 0.42), self._theme.muted))
            ops.append(
                Text(x + text * 0.7, y + text * 0.36, self._legend, text, self._theme.muted, anchor=Anchor.START)
            )
        return ops


def _spread(labels: list[_Label], gap: float, top: float, bottom: float) -> None:
    """Give every label its place: in the order of their true places, `gap` apart, between top and bottom."""
    labels.sort(key=lambda label: (label.true_y, not label.bold, label.text))
    low = top
    for label in labels:
        label.y = max(label.true_y, low)
        low = label.y + gap
    high = bottom
    for label in reversed(labels):
        label.y = min(label.y, high)
        high = label.y - gap


def _disc(x: float, y: float, radius: float) -> str:
    """Return a circle as four curves."""
    k = radius * 0.5523
    left, right, top, bottom = x - radius, x + radius, y - radius, y + radius
    return (
        f"M{right:.3f},{y:.3f} C{right:.3f},{y + k:.3f} {x + k:.3f},{bottom:.3f} {x:.3f},{bottom:.3f} "
        f"C{x - k:.3f},{bottom:.3f} {left:.3f},{y + k:.3f} {left:.3f},{y:.3f} "
        f"C{left:.3f},{y - k:.3f} {x - k:.3f},{top:.3f} {x:.3f},{top:.3f} "
        f"C{x + k:.3f},{top:.3f} {right:.3f},{y - k:.3f} {right:.3f},{y:.3f} Z"
    )


def _triangle(x: float, y: float, half: float) -> str:
    """Return a triangle that points down, centred at a place."""
    return f"M{x - half:.3f},{y - half:.3f} L{x + half:.3f},{y - half:.3f} L{x:.3f},{y + half:.3f} Z"
