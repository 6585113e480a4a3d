"""The trend of a measure as a widget, painted from the same things as on paper; a value shows under the mouse."""

from datetime import datetime, timedelta, tzinfo

import msgspec
from PySide6.QtCore import QEvent, QPoint, QSize, Qt, Signal
from PySide6.QtGui import QColor, QImage, QMouseEvent, QPainter, QPaintEvent, QPen, QWheelEvent
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from bodymap.base.decimals import short_words
from bodymap.clinic.chart import Chart
from bodymap.figure.ops import Op
from bodymap.figure.theme import DARK, LIGHT, Theme
from bodymap.figure.trend import (
    NRS_SCALE,
    Score,
    TrendEvent,
    TrendLine,
    TrendScale,
    TrendSize,
    trend_ops,
    trend_places,
)
from bodymap.ui import theme
from bodymap.ui.consult.treated import technique_word
from bodymap.ui.consult.words import day
from bodymap.ui.map.painter import paint_ops

_NEAR = 24
_SPOKEN = 60  # values that a screen reader is given: the newest ones
_PICTURE = QSize(900, 420)
_NO_TIME = timedelta(0)


class Shown(msgspec.Struct, frozen=True):
    """What a chart draws: lines, scale, the unit as a format of one value, whether less is an improvement."""

    lines: tuple[TrendLine, ...]
    scale: TrendScale
    unit: str
    responses: bool


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
    """One measure over real time. `zoomed(bool)`: a shorter time than all of it is looked at."""

    zoomed = Signal(bool)

    def __init__(self, zone: tzinfo, *, large: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._zone = zone
        self._large = large
        self._all = Shown((), NRS_SCALE, "{0}", responses=True)
        self._events: tuple[TrendEvent, ...] = ()
        self._span: tuple[datetime, datetime] | None = None
        self._words = self.tr("Pain now")
        self._near: tuple[Score, float, float] | None = None
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.setAccessibleName(self.tr("Pain now, all visits"))
        theme.signals().changed.connect(self.updateGeometry)

    def show_chart(self, chart: Chart | None) -> None:
        """Show pain now over all visits of a chart."""
        line = pain_line(chart) if chart is not None else TrendLine("", ())
        unit = self.tr("{0} of 10")
        shown = Shown((line,) if line.scores else (), NRS_SCALE, unit, responses=True)
        self._take(chart, self.tr("Pain now, all visits"), shown)

    def show_measure(self, chart: Chart | None, words: str, shown: Shown) -> None:
        """Show any measure of a chart."""
        self._take(chart, words, shown)

    def show_nothing(self) -> None:
        self._take(None, "", Shown((), NRS_SCALE, "{0}", responses=True))

    def _take(self, chart: Chart | None, words: str, shown: Shown) -> None:
        self._all, self._words = shown, words
        self._events = treatment_events(chart) if chart is not None and self._large else ()
        self._near = None
        self.show_all()
        self.setAccessibleName(words)
        said = [self._said(score, line.name) for line in self.lines for score in line.scores]
        self.setAccessibleDescription("; ".join(said[-_SPOKEN:]))
        self.update()

    # which time

    @property
    def lines(self) -> tuple[TrendLine, ...]:
        """The lines of the time that is looked at."""
        if self._span is None:
            return self._all.lines
        start, end = self._span
        cut = (
            msgspec.structs.replace(line, scores=tuple(s for s in line.scores if start <= s.at <= end))
            for line in self._all.lines
        )
        return tuple(line for line in cut if line.scores)

    def show_all(self) -> None:
        """Look at all of the time."""
        self._look_at(None)

    def zoom(self, factor: float, share: float) -> None:
        """Look at a shorter (factor above 1) or longer time; the moment at `share` of the width stays where it is."""
        moments = sorted(score.at for line in self._all.lines for score in line.scores)
        if len(moments) < 3:
            return
        start, end = self._span or (moments[0], moments[-1])
        middle = start + (end - start) * share
        length = (end - start) / factor
        start, end = middle - length * share, middle + length * (1 - share)
        if end - start >= moments[-1] - moments[0]:
            self._look_at(None)
            return
        shift = max(moments[0] - start, _NO_TIME)
        back = max(end + shift - moments[-1], _NO_TIME)
        span = (start + shift - back, end + shift - back)
        if sum(span[0] <= at <= span[1] for at in moments) >= 2:
            self._look_at(span)

    def _look_at(self, span: tuple[datetime, datetime] | None) -> None:
        self._span = span
        self._near = None
        self.zoomed.emit(span is not None)
        self.update()

    def wheelEvent(self, event: QWheelEvent) -> None:
        if not self._large:
            event.ignore()
            return
        notches = event.angleDelta().y() / 120
        share = min(max(event.position().x() / max(self.width(), 1), 0.0), 1.0)
        self.zoom(1.25**notches, share)
        event.accept()

    # what is painted

    @property
    def has_scores(self) -> bool:
        return bool(self._all.lines)

    def _said(self, score: Score, name: str = "") -> str:
        value = self._all.unit.format(short_words(score.value))
        words = self.tr("{day}: {score}").format(day=day(score.at, self._zone), score=value)
        return f"{name}, {words}" if name else words

    def _size(self) -> TrendSize:
        return TrendSize(self.width(), self.height(), theme.px(12 if self._large else 11))

    def sizeHint(self) -> QSize:
        return QSize(theme.px(420), theme.px(260)) if self._large else QSize(theme.px(200), theme.px(120))

    def minimumSizeHint(self) -> QSize:
        return QSize(theme.px(240), theme.px(120)) if self._large else QSize(theme.px(140), theme.px(100))

    def _ops(self, size: TrendSize, colours: Theme) -> tuple[Op, ...]:
        shown = self._all
        return trend_ops(
            self.lines, self._events, size, colours, self._zone, responses=shown.responses, scale=shown.scale
        )

    def paintEvent(self, _event: QPaintEvent) -> None:
        if not self.lines:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint_ops(painter, self._ops(self._size(), DARK if theme.is_dark() else LIGHT))
        if self._near is not None:
            _score, x, y = self._near
            painter.setPen(QPen(QColor(theme.tokens().focus), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawEllipse(QPoint(round(x), round(y)), 6, 6)

    def picture(self) -> QImage:
        """Return the trend as a picture for a letter: dark on white, twice as fine as the screen."""
        image = QImage(_PICTURE * 2, QImage.Format.Format_RGB32)
        image.fill(Qt.GlobalColor.white)
        painter = QPainter(image)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.scale(2, 2)
        painter.setFont(theme.font(13, bold=True))
        painter.drawText(QPoint(12, 24), self._words)
        painter.translate(0, 34)
        size = TrendSize(_PICTURE.width(), _PICTURE.height() - 40, 12)
        paint_ops(painter, self._ops(size, LIGHT))
        painter.end()
        return image

    # what the pointer says

    def score_near(self, x: float, y: float) -> tuple[Score, float, float] | None:
        """Return the score nearest to a place and where it stands; None where none is near."""
        lines, shown = self.lines, self._all
        if not lines:
            return None
        places = trend_places(
            lines, self._events, self._size(), self._zone, responses=shown.responses, scale=shown.scale
        )
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
            name = next((line.name for line in self.lines if near[0] in line.scores), "")
            QToolTip.showText(event.globalPosition().toPoint(), self._said(near[0], name), self)

    def leaveEvent(self, _event: QEvent) -> None:
        self._near = None
        self.update()
