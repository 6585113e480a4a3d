"""The visits on a line of real time, with one handle or two: which visit is shown, or which two are compared.

Left and right go from visit to visit; with Shift they move the earlier handle alone. A visit is a tick; the day of a
handle stands below it.
"""

from datetime import datetime, tzinfo

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFocusEvent, QFontMetricsF, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from bodymap.clinic.visit import Visit
from bodymap.ui import theme
from bodymap.ui.consult.words import day

_HANDLE, _TICK = 8.0, 4.0
_DENSE = 10.0  # pixels between ticks below which they are thin lines


class VisitSlider(QWidget):
    """`chosen(earlier id, later id)`: by the user; with one handle both are the same."""

    chosen = Signal(str, str)

    def __init__(self, *, pair: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pair = pair
        self._visits: tuple[Visit, ...] = ()
        self._zone: tzinfo | None = None
        self._earlier = self._later = 0
        self._held = ""
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self.tr("Visits over time"))

    def sizeHint(self) -> QSize:
        return QSize(theme.px(300), theme.px(52))

    def minimumSizeHint(self) -> QSize:
        return QSize(theme.px(160), theme.px(52))

    # what is shown

    def show_visits(self, visits: tuple[Visit, ...], earlier: str, later: str, zone: tzinfo) -> None:
        """Show the visits, oldest first, with the chosen ones."""
        self._visits, self._zone = visits, zone
        ids = [visit.id for visit in visits]
        self._later = ids.index(later) if later in ids else max(0, len(ids) - 1)
        self._earlier = ids.index(earlier) if self._pair and earlier in ids else self._later
        self._describe()
        self.update()

    @property
    def pair(self) -> tuple[str, str]:
        """The ids of the chosen visits, "" without any."""
        if not self._visits:
            return "", ""
        return self._visits[self._earlier].id, self._visits[self._later].id

    def step(self, by: int, *, earlier: bool = False) -> None:
        """Go to the next visit (or the one before), with the later or the earlier handle.

        While two neighbours are compared, the earlier handle comes along.
        """
        if not self._visits:
            return
        if self._pair and not earlier and self._later - self._earlier <= 1:
            last = len(self._visits) - 1
            at = min(max(self._later + by, min(1, last)), last)
            self._settle(max(0, at - 1), at)
        else:
            self._move("earlier" if earlier and self._pair else "later", by=by)

    def _move(self, handle: str, by: int = 0, to: int | None = None) -> None:
        last = len(self._visits) - 1
        if not self._pair:
            at = min(max(to if to is not None else self._later + by, 0), last)
            self._settle(at, at)
        elif handle == "earlier":
            at = min(max(to if to is not None else self._earlier + by, 0), max(0, self._later - 1))
            self._settle(at, self._later)
        else:
            low = min(self._earlier + 1, last) if to is not None else min(1, last)
            at = min(max(to if to is not None else self._later + by, low), last)
            self._settle(min(self._earlier, max(0, at - 1)), at)

    def _settle(self, earlier: int, later: int) -> None:
        if (earlier, later) != (self._earlier, self._later):
            self._earlier, self._later = earlier, later
            self._describe()
            self.update()
            self.chosen.emit(*self.pair)

    def _describe(self) -> None:
        if not self._visits:
            self.setAccessibleDescription(self.tr("No visits"))
            return
        later = self._day(self._later)
        if self._pair:
            words = self.tr("{0} beside {1}").format(self._day(self._earlier), later)
        else:
            words = self.tr("{0}, visit {1} of {2}").format(later, self._later + 1, len(self._visits))
        self.setAccessibleDescription(words)
        self.setToolTip(words)

    def _day(self, index: int) -> str:
        visit = self._visits[index]
        return day(visit.started_at, self._zone) if self._zone is not None else ""

    # places

    def _track(self) -> QRectF:
        edge = theme.px(_HANDLE) + 4
        return QRectF(edge, theme.px(16), max(1.0, self.width() - 2 * edge), 1)

    def _x(self, at: datetime) -> float:
        start, end = self._visits[0].started_at, self._visits[-1].started_at
        span = (end - start).total_seconds()
        track = self._track()
        share = 1.0 if span <= 0 else (at - start).total_seconds() / span
        return track.left() + track.width() * share

    def x_of(self, index: int) -> float:
        """Return where a visit stands."""
        return self._x(self._visits[index].started_at)

    def _nearest(self, x: float) -> int:
        return min(range(len(self._visits)), key=lambda index: abs(self.x_of(index) - x))

    # input

    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_PageUp: -10, Qt.Key.Key_PageDown: 10}
        shift = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        key = Qt.Key(event.key())
        if key in steps:
            self.step(steps[key], earlier=shift)
        elif key == Qt.Key.Key_Home and self._visits:
            self._move("earlier" if shift else "later", to=0)
        elif key == Qt.Key.Key_End and self._visits:
            self._move("earlier" if shift else "later", to=len(self._visits) - 1)
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() is not Qt.MouseButton.LeftButton or not self._visits:
            return
        x = event.position().x()
        nearer_earlier = abs(self.x_of(self._earlier) - x) < abs(self.x_of(self._later) - x)
        self._held = "earlier" if self._pair and nearer_earlier else "later"
        self._move(self._held, to=self._nearest(x))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._held:
            self._move(self._held, to=self._nearest(event.position().x()))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        del event
        self._held = ""

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.update()

    # painting

    def paintEvent(self, _event: QPaintEvent) -> None:
        if not self._visits:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        tokens, track = theme.tokens(), self._track()
        y = track.top()
        painter.setPen(QPen(QColor(tokens.line), theme.px(4), c=Qt.PenCapStyle.RoundCap))
        painter.drawLine(track.topLeft(), track.topRight())
        if self._pair and self._earlier != self._later:
            painter.setPen(QPen(QColor(tokens.accent), theme.px(4)))
            painter.drawLine(QPointF(self.x_of(self._earlier), y), QPointF(self.x_of(self._later), y))
        self._paint_ticks(painter, y)
        for index in dict.fromkeys((self._earlier, self._later)):
            painter.setPen(QPen(QColor(tokens.focus if self.hasFocus() else tokens.surface), 2))
            painter.setBrush(QColor(tokens.accent))
            painter.drawEllipse(QPointF(self.x_of(index), y), theme.px(_HANDLE), theme.px(_HANDLE))
        self._paint_days(painter)

    def _paint_ticks(self, painter: QPainter, y: float) -> None:
        tokens = theme.tokens()
        dense = self._track().width() / max(1, len(self._visits)) < theme.px(_DENSE)
        painter.setPen(QPen(QColor(tokens.line_strong), 1))
        painter.setBrush(QColor(tokens.line_strong))
        for index in range(len(self._visits)):
            x = self.x_of(index)
            if dense:
                painter.drawLine(QPointF(x, y - theme.px(_TICK)), QPointF(x, y + theme.px(_TICK)))
            else:
                painter.drawEllipse(QPointF(x, y), theme.px(_TICK), theme.px(_TICK))

    def _paint_days(self, painter: QPainter) -> None:
        """Write the days of the handles below them, those of the ends where there is room."""
        tokens = theme.tokens()
        painter.setFont(theme.font(12))
        metrics = QFontMetricsF(painter.font())
        taken: list[QRectF] = []
        wanted = [(self._later, tokens.text), (self._earlier, tokens.text)]
        wanted += [(0, tokens.muted), (len(self._visits) - 1, tokens.muted)]
        for index, colour in wanted:
            words = self._day(index)
            width = metrics.horizontalAdvance(words) + 4
            left = min(max(self.x_of(index) - width / 2, 0.0), self.width() - width)
            box = QRectF(left, theme.px(28), width, metrics.height())
            if any(box.adjusted(-6, 0, 6, 0).intersects(other) for other in taken):
                continue
            taken.append(box)
            painter.setPen(QColor(colour))
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, words)
