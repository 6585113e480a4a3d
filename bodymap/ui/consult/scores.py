"""Pain scores as eleven big coloured buttons: the number is always printed, the one that counts now is ringed.

The arrows walk the buttons; where the row itself has the focus, a digit (X: 10) gives that row its score.
"""

from PySide6.QtCore import QEvent, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetrics, QKeyEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from bodymap.figure.theme import nrs_colour
from bodymap.ui import theme
from bodymap.ui.touch import FINGER, has_touch_screen

COUNT = 11
_GAP = 3
_HEIGHT = 40


def digit_of(event: QKeyEvent) -> int | None:
    """Return the pain score that a key stands for: 0 to 9, X for 10; None for any other key."""
    if event.modifiers() & ~(Qt.KeyboardModifier.KeypadModifier | Qt.KeyboardModifier.ShiftModifier):
        return None
    text = event.text()
    if text in ("x", "X"):
        return 10
    return int(text) if len(text) == 1 and text in "0123456789" else None


class ScoreButton(QAbstractButton):
    """One score: its colour, its number, a ring when it counts."""

    def __init__(self, nrs: int, parent: QWidget) -> None:
        super().__init__(parent)
        self.nrs = nrs
        self.setCheckable(True)
        self.setText(str(nrs))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def sizeHint(self) -> QSize:
        return QSize(theme.px(28), theme.px(_HEIGHT))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colours = theme.tokens()
        fill, ink = nrs_colour(self.nrs)
        inner = QRectF(self.rect()).adjusted(1.5, 1.5, -1.5, -1.5)
        if self.isChecked():
            painter.setPen(QPen(QColor(colours.text), 2.5))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(inner, 8, 8)
            inner = inner.adjusted(3, 3, -3, -3)
        elif self.hasFocus() or self.underMouse():
            painter.setPen(QPen(QColor(colours.focus), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(inner, 8, 8)
            inner = inner.adjusted(2, 2, -2, -2)
        painter.setPen(QPen(QColor(colours.line_strong), 0.5))
        painter.setBrush(QColor(fill))
        painter.setOpacity(1.0 if self.isEnabled() or self.isChecked() else 0.55)
        painter.drawRoundedRect(inner, 5, 5)
        painter.setPen(QColor(ink))
        painter.setFont(theme.font(14, bold=True))
        painter.drawText(inner, Qt.AlignmentFlag.AlignCenter, self.text())
        if self.isChecked() and self.hasFocus():
            painter.setPen(QPen(QColor(ink), 1, Qt.PenStyle.DotLine))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(inner.adjusted(2, 2, -2, -2), 4, 4)

    def enterEvent(self, _event: QEvent) -> None:
        self.update()

    def leaveEvent(self, _event: QEvent) -> None:
        self.update()


class ScoreRow(QWidget):
    """The scores 0 to 10 in one row, in two where the column is narrow. `scored(int)`: the user chose one."""

    scored = Signal(int)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.buttons = tuple(ScoreButton(nrs, self) for nrs in range(COUNT))
        for button in self.buttons:
            button.setAccessibleName(self.tr("{name}: {score} of 10").format(name=name, score=button.nrs))
            button.clicked.connect(self._clicked)
        self.setFocusProxy(self.buttons[0])
        theme.signals().changed.connect(self.updateGeometry)

    def show_score(self, nrs: int | None) -> None:
        """Ring the score that counts; None: none."""
        for button in self.buttons:
            button.setChecked(button.nrs == nrs)
            if button.nrs == (nrs or 0):
                self.setFocusProxy(button)

    def _clicked(self) -> None:
        button = self.sender()
        if isinstance(button, ScoreButton):
            self.show_score(button.nrs)
            self.scored.emit(button.nrs)

    def _rows(self, width: int) -> int:
        narrowest = QFontMetrics(theme.font(14, bold=True)).horizontalAdvance("10") + 4
        if has_touch_screen():
            narrowest = max(narrowest, theme.px(FINGER))
        return 1 if width >= COUNT * (narrowest + _GAP) - _GAP else 2

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        rows = self._rows(width)
        return rows * theme.px(_HEIGHT) + (rows - 1) * _GAP

    def sizeHint(self) -> QSize:
        return QSize(theme.px(320), theme.px(_HEIGHT))

    def minimumSizeHint(self) -> QSize:
        return QSize(theme.px(150), theme.px(_HEIGHT))

    def resizeEvent(self, _event: QResizeEvent) -> None:
        rows = self._rows(self.width())
        columns = COUNT if rows == 1 else (COUNT + 1) // 2
        height = theme.px(_HEIGHT)
        edges = [round(i * (self.width() + _GAP) / columns) for i in range(columns + 1)]
        for i, button in enumerate(self.buttons):
            row, column = divmod(i, columns)
            left, right = edges[column], edges[column + 1] - _GAP
            button.setGeometry(QRect(left, row * (height + _GAP), right - left, height))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(Qt.Key(event.key()))
        focused = next((b.nrs for b in self.buttons if b.hasFocus()), None)
        if step is None or focused is None:
            event.ignore()
            return
        self.buttons[(focused + step) % COUNT].setFocus(Qt.FocusReason.TabFocusReason)


class OwnScoreRow(ScoreRow):
    """A row that keeps digits for itself while it has the focus, for scores that are not the selected point's."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(name, parent)
        for button in self.buttons:
            button.installEventFilter(self)

    def eventFilter(self, _watched: object, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() in (QEvent.Type.ShortcutOverride, QEvent.Type.KeyPress):
            nrs = digit_of(event)
            if nrs is not None:
                if event.type() == QEvent.Type.KeyPress:
                    self.show_score(nrs)
                    self.scored.emit(nrs)
                event.accept()
                return True
        return False
