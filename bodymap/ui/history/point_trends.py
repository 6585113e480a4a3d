"""Every point's scores as a small chart of its own, all on the same scale and time, so that many can be compared.

Only what is in sight is painted; the lists beside it give the same in words.
"""

from datetime import datetime

import msgspec
from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetrics, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QScrollArea, QWidget

from bodymap.atlas.atlas import Atlas
from bodymap.base.decimals import short_words
from bodymap.clinic.chart import Chart
from bodymap.clinic.finding import letter_index
from bodymap.clinic.series import Series, point_series
from bodymap.figure.theme import nrs_colour
from bodymap.ui import theme
from bodymap.ui.consult.words import muscle_words

_WIDTH, _HEIGHT, _GAP = 190, 96, 10
_TOP_SCORE = 10


class PointTrend(msgspec.Struct, frozen=True):
    """One small chart."""

    point_id: str
    letter: str
    name: str
    series: Series

    @property
    def spoken(self) -> str:
        """The chart in words."""
        return f"{self.letter}, {self.name}: " + ", ".join(short_words(one.value) for one in self.series)


class PointTrends(QWidget):
    """The grid. `chosen(point id)`."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.trends: tuple[PointTrend, ...] = ()
        self._span: tuple[datetime, datetime] | None = None
        self._current = 0
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(self.tr("Each point over time"))

    def show_chart(self, chart: Chart | None, atlas: Atlas) -> None:
        """Show every point that was ever scored."""
        points = sorted(chart.points, key=lambda p: letter_index(p.letter)) if chart is not None else []
        made = []
        for point in points:
            series = point_series(chart, point.id) if chart is not None and point.voided is None else ()
            if series:
                made.append(PointTrend(point.id, point.letter, muscle_words(atlas, point.muscle, point.side), series))
        self.trends = tuple(made)
        moments = [one.at for trend in self.trends for one in trend.series]
        self._span = (min(moments), max(moments)) if moments else None
        self._current = min(self._current, max(0, len(self.trends) - 1))
        self._fit()
        self._describe()
        self.update()

    def _describe(self) -> None:
        said = self.trends[self._current].spoken if self.trends else self.tr("No point was scored yet")
        self.setAccessibleDescription(said)

    # places

    def _columns(self) -> int:
        return max(1, (self.width() + theme.px(_GAP)) // (theme.px(_WIDTH) + theme.px(_GAP)))

    def _cell(self, number: int) -> QRect:
        columns, gap = self._columns(), theme.px(_GAP)
        width = (self.width() - gap * (columns - 1)) // columns
        height = theme.px(_HEIGHT)
        return QRect((number % columns) * (width + gap), (number // columns) * (height + gap), width, height)

    def _fit(self) -> None:
        rows = -(-len(self.trends) // self._columns())
        self.setMinimumHeight(max(theme.px(_HEIGHT), rows * (theme.px(_HEIGHT) + theme.px(_GAP))))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    # input

    def mousePressEvent(self, event: QMouseEvent) -> None:
        at = event.position().toPoint()
        for number, trend in enumerate(self.trends):
            if self._cell(number).contains(at):
                self._current = number
                self._describe()
                self.update()
                self.chosen.emit(trend.point_id)
                return

    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {
            Qt.Key.Key_Left: -1,
            Qt.Key.Key_Right: 1,
            Qt.Key.Key_Up: -self._columns(),
            Qt.Key.Key_Down: self._columns(),
        }
        key = Qt.Key(event.key())
        if key in steps and self.trends:
            self._current = min(max(self._current + steps[key], 0), len(self.trends) - 1)
            self._describe()
            self.update()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space) and self.trends:
            self.chosen.emit(self.trends[self._current].point_id)
        else:
            super().keyPressEvent(event)

    # painting

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if not self.trends:
            painter.setPen(QColor(theme.tokens().muted))
            painter.drawText(self.rect(), Qt.AlignmentFlag.AlignTop, self.tr("No point was scored yet"))
            return
        for number, trend in enumerate(self.trends):
            cell = self._cell(number)
            if cell.intersects(event.rect()):
                self._paint(painter, trend, cell, current=self.hasFocus() and number == self._current)

    def _paint(self, painter: QPainter, trend: PointTrend, cell: QRect, *, current: bool) -> None:
        tokens = theme.tokens()
        painter.setPen(QPen(QColor(tokens.focus if current else tokens.line), 2 if current else 1))
        painter.setBrush(QColor(tokens.surface))
        painter.drawRoundedRect(QRectF(cell).adjusted(1, 1, -1, -1), 6, 6)
        painter.setFont(theme.font(12))
        metrics = QFontMetrics(painter.font())
        inside = cell.adjusted(theme.px(9), theme.px(6), -theme.px(9), -theme.px(8))
        title = metrics.elidedText(f"{trend.letter}  {trend.name}", Qt.TextElideMode.ElideRight, inside.width())
        painter.setPen(QColor(tokens.text))
        painter.drawText(inside, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop, title)
        self._paint_line(painter, trend, QRectF(inside.adjusted(0, metrics.height() + 4, -theme.px(18), 0)))

    def _paint_line(self, painter: QPainter, trend: PointTrend, plot: QRectF) -> None:
        tokens = theme.tokens()
        painter.setPen(QPen(QColor(tokens.line), 1))
        for share in (0.0, 0.5, 1.0):
            y = plot.bottom() - plot.height() * share
            painter.drawLine(QPointF(plot.left(), y), QPointF(plot.right(), y))
        places = [self._place(one.at, one.value, plot) for one in trend.series]
        painter.setPen(QPen(QColor(tokens.text), theme.px(2), c=Qt.PenCapStyle.RoundCap))
        painter.drawPolyline(places)
        last = trend.series[-1]
        painter.setPen(QPen(QColor(tokens.surface), 1))
        painter.setBrush(QColor(nrs_colour(round(last.value))[0]))
        painter.drawEllipse(places[-1], theme.px(4), theme.px(4))
        painter.setPen(QColor(tokens.text))
        painter.setFont(theme.font(12, bold=True))
        beside = QRectF(places[-1].x() + theme.px(6), places[-1].y() - theme.px(9), theme.px(20), theme.px(18))
        painter.drawText(beside, Qt.AlignmentFlag.AlignVCenter, short_words(last.value))

    def _place(self, at: datetime, value: float, plot: QRectF) -> QPointF:
        if self._span is None or self._span[0] == self._span[1]:
            share = 0.5
        else:
            share = (at - self._span[0]) / (self._span[1] - self._span[0])
        return QPointF(plot.left() + plot.width() * share, plot.bottom() - plot.height() * value / _TOP_SCORE)

    def sizeHint(self) -> QSize:
        return QSize(theme.px(2 * _WIDTH + _GAP), theme.px(2 * _HEIGHT))


def point_trends_area(trends: PointTrends) -> QScrollArea:
    """Return the grid in an area that scrolls."""
    area = QScrollArea()
    area.setWidget(trends)
    area.setWidgetResizable(True)
    area.setFrameShape(QScrollArea.Shape.NoFrame)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    trends.setProperty("role", "scrolled")
    return area
