"""The trend chart: labels never cross a line, crowds of visits stay readable, real time is the axis."""

import re
from datetime import UTC, datetime, timedelta
from itertools import pairwise
from zoneinfo import ZoneInfo

from hypothesis import given
from hypothesis import strategies as st

from bodymap.figure.ops import Anchor, Op, Stroke, Text
from bodymap.figure.theme import LIGHT
from bodymap.figure.trend import (
    Score,
    TrendEvent,
    TrendLine,
    TrendSize,
    scale_for,
    text_width,
    trend_ops,
    trend_places,
)

SIZE = TrendSize(80, 42, 2.6)
LONDON = ZoneInfo("Europe/London")
START = datetime(2026, 9, 11, 9, 0, tzinfo=UTC)


def line(*scores: int, every: float = 21) -> TrendLine:
    return TrendLine("", tuple(Score(START + timedelta(days=every * i), nrs) for i, nrs in enumerate(scores)))


def boxes(ops: tuple[Op, ...]) -> list[tuple[float, float, float, float]]:
    found = []
    for op in ops:
        if isinstance(op, Text):
            width = text_width(op.text, op.size, bold=op.bold) * 0.9
            left = op.x - {Anchor.START: 0.0, Anchor.MIDDLE: width / 2, Anchor.END: width}[op.anchor]
            found.append((left, op.y - op.size * 0.7, left + width, op.y))
    return found


def plotted(ops: tuple[Op, ...]) -> list[tuple[float, float]]:
    """Points along the plotted lines and the response lines."""
    found = []
    for op in ops:
        if isinstance(op, Stroke) and (op.round_cap or op.dash):
            numbers = [float(n) for n in re.findall(r"-?[\d.]+", op.path)]
            places = list(zip(numbers[::2], numbers[1::2], strict=True))
            for (x1, y1), (x2, y2) in pairwise(places):
                found += [(x1 + (x2 - x1) * t / 20, y1 + (y2 - y1) * t / 20) for t in range(21)]
    return found


@given(
    st.lists(st.integers(0, 10), min_size=2, max_size=45),
    st.floats(0.5, 200),
    st.sampled_from([SIZE, TrendSize(220, 110, 11), TrendSize(600, 300, 13)]),
)
def test_no_label_crosses_a_line_or_another_label(scores: list[int], every: float, size: TrendSize) -> None:
    ops = trend_ops((line(*scores, every=every),), (), size, LIGHT, LONDON)
    labels = boxes(ops)
    for left, top, right, bottom in labels:
        assert not any(left < x < right and top < y < bottom for x, y in plotted(ops))
    for i, a in enumerate(labels):
        for b in labels[i + 1 :]:
            assert a[2] <= b[0] or b[2] <= a[0] or a[3] <= b[1] or b[3] <= a[1]


def test_nothing_leaves_the_chart() -> None:
    events = (TrendEvent(START + timedelta(days=21), "2 needled"),)
    for left, top, right, bottom in boxes(trend_ops((line(8, 8, 7, 5),), events, SIZE, LIGHT, LONDON)):
        assert left >= -0.1
        assert top >= 0
        assert right <= SIZE.width + 0.1
        assert bottom <= SIZE.height


def test_no_scores_give_no_chart_and_one_gives_a_dot() -> None:
    assert trend_ops((TrendLine("", ()),), (), SIZE, LIGHT, LONDON) == ()
    assert trend_places((TrendLine("", ()),), (), SIZE, LONDON) == ()
    texts = [op.text for op in trend_ops((line(4),), (), SIZE, LIGHT, LONDON) if isinstance(op, Text)]
    assert "11 Sep" in texts
    assert "4" in texts


def test_the_axis_is_real_time() -> None:
    scores = tuple(Score(START + timedelta(days=days), 5) for days in (0, 10, 100))
    places = [x for _, _, x, _ in trend_places((TrendLine("", scores),), (), SIZE, LONDON)]
    assert (places[1] - places[0]) * 9 - (places[2] - places[1]) < 0.01


def test_response_lines_are_named_beside_the_plot() -> None:
    texts = [op for op in trend_ops((line(8, 4),), (), SIZE, LIGHT, LONDON) if isinstance(op, Text)]
    named = [op for op in texts if op.text in ("30 % less", "50 % less")]
    assert len(named) == 2
    rightmost = max(x for _, _, x, _ in trend_places((line(8, 4),), (), SIZE, LONDON))
    assert all(op.x > rightmost for op in named)


def test_treatments_are_told_where_they_have_room() -> None:
    events = (TrendEvent(START, "2 needled"), TrendEvent(START + timedelta(days=42), "3 injected"))
    texts = [op.text for op in trend_ops((line(8, 7, 6, 5),), events, SIZE, LIGHT, LONDON) if isinstance(op, Text)]
    assert "2 needled" in texts
    assert "3 injected" in texts
    assert "= treated" not in texts
    crowd = tuple(TrendEvent(START + timedelta(days=i), "3 injected") for i in range(40))
    texts = [op.text for op in trend_ops((line(8, 5),), crowd, SIZE, LIGHT, LONDON) if isinstance(op, Text)]
    assert "= treated" in texts


def test_days_are_the_clinics() -> None:
    late = TrendLine("", (Score(datetime(2026, 7, 1, 23, 30, tzinfo=UTC), 3),))
    texts = [op.text for op in trend_ops((late,), (), SIZE, LIGHT, LONDON) if isinstance(op, Text)]
    assert "2 Jul" in texts


@given(st.lists(st.integers(-36_000, 5_000_000).map(lambda hundredths: hundredths / 100), max_size=8))
def test_a_scale_holds_every_value_and_begins_at_nought_or_below(values: list[float]) -> None:
    scale = scale_for(values)
    assert scale.low <= min([0.0, *values])
    assert scale.high >= max([0.0, *values])
    assert scale.low < scale.high
    assert 2 <= len(scale.lines) <= 7
    assert scale.lines[0] == scale.low
    assert scale.lines[-1] == scale.high


def test_the_last_value_is_written_with_one_decimal_at_most() -> None:
    scores = tuple(Score(START + timedelta(days=day), value) for day, value in ((0, 7.0), (21, 10 / 3)))
    ops = trend_ops((TrendLine("PEG", scores, ""),), (), SIZE, LIGHT, LONDON)
    assert "PEG 3.3" in [op.text for op in ops if isinstance(op, Text)]
