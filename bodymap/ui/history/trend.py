"""The trend of pain now as a widget, painted from the same things as on paper; a value shows under the mouse."""

from datetime import tzinfo

from PySide6.QtCore import QEvent, QPoint, QSize, Qt
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from bodymap.clinic.chart import Chart
from bodymap.figure.theme import DARK, LIGHT
from bodymap.figure.trend import (
    Score,
    TrendEvent,
    TrendLine,
    TrendSize,
    trend_ops,
    trend_places,
)
from bodymap.ui import theme
from bodymap.ui.consult.treated import technique_word
from bodymap.ui.consult.words import day
from bodymap.ui.map.painter import paint_ops

_NEAR = 24


def pain_line(chart: Chart) -> TrendLine:
    """Return pain now over all visits that asked for it."""
    scores = tuple(Score(v.started_at, v.pain_now) for v in chart.current_visits if v.pain_now is not None)
    return TrendLine("", scores)


def treatment_events(chart: Chart) -> tuple[TrendEvent, ...]:
    """Return what was done, visit by visit, for example "3 injected"."""
    done: dict[str, dict[str, int]] = {}
    for one in chart.treatments:
        if one.voided is None:
            words = done.setdefault(one.visit_id, {})
            word = technique_word(one.technique)
            words[word] = words.get(word, 0) + 1
    return tuple(
        TrendEvent(visit.started_at, ", ".join(f"{n} {word}" for word, n in done[visit.id].items()))
        for visit in chart.current_visits
        if visit.id in done
    )


class Trend(QWidget):
    """One line over real time, with the line of 30 % improvement."""

    def __init__(self, zone: tzinfo, *, large: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._zone = zone
        self._large = large
        self._lines: tuple[TrendLine, ...] = ()
        self._events: tuple[TrendEvent, ...] = ()
        self._near: tuple[Score, float, float] | None = None
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.setAccessibleName(self.tr("Pain now, all visits"))
        theme.signals().changed.connect(self.updateGeometry)

    def show_chart(self, chart: Chart | None) -> None:
        """Show the trend of a chart."""
        line = pain_line(chart) if chart is not None else TrendLine("", ())
        self._lines = (line,) if line.scores else ()
        self._events = treatment_events(chart) if chart is not None and self._large else ()
        self._near = None
        self.setAccessibleDescription("; ".join(self._said(score) for score in line.scores))
        self.update()

    @property
    def has_scores(self) -> bool:
        return bool(self._lines)

    def _said(self, score: Score) -> str:
        return self.tr("{day}: {score} of 10").format(day=day(score.at, self._zone), score=f"{score.value:g}")

    def _size(self) -> TrendSize:
        return TrendSize(self.width(), self.height(), theme.px(12 if self._large else 11))

    def sizeHint(self) -> QSize:
        return QSize(theme.px(420), theme.px(260)) if self._large else QSize(theme.px(200), theme.px(120))

    def minimumSizeHint(self) -> QSize:
        return QSize(theme.px(240), theme.px(160)) if self._large else QSize(theme.px(140), theme.px(100))

    def paintEvent(self, _event: QPaintEvent) -> None:
        if not self._lines:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colours = DARK if theme.is_dark() else LIGHT
        paint_ops(painter, trend_ops(self._lines, self._events, self._size(), colours, self._zone))
        if self._near is not None:
            _score, x, y = self._near
            painter.setPen(QPen(QColor(theme.tokens().focus), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawEllipse(QPoint(round(x), round(y)), 6, 6)

    def score_near(self, x: float, y: float) -> tuple[Score, float, float] | None:
        """Return the score nearest to a place and where it stands; None where none is near."""
        if not self._lines:
            return None
        places = trend_places(self._lines, self._events, self._size(), self._zone)
        best = min(places, key=lambda p: abs(p[2] - x) * 3 + abs(p[3] - y), default=None)
        if best is None or abs(best[2] - x) > theme.px(_NEAR):
            return None
        return best[1], best[2], best[3]

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        near = self.score_near(event.position().x(), event.position().y())
        if near != self._near:
            self._near = near
            self.update()
        if near is None:
            QToolTip.hideText()
        else:
            QToolTip.showText(event.globalPosition().toPoint(), self._said(near[0]), self)

    def leaveEvent(self, _event: QEvent) -> None:
        self._near = None
        self.update()
