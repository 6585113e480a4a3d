"""A button of several lines, each cut off with dots where it is too long; a screen reader and the tip say all of it."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QPushButton

from bodymap.ui import theme

_BESIDE = 34
_AROUND = 13


class LinesButton(QPushButton):
    """One row of a list that can be chosen."""

    def __init__(self) -> None:
        super().__init__()
        self.setCheckable(True)
        self.lines: tuple[str, ...] = ()
        theme.role(self, "choice")

    def show_lines(self, lines: tuple[str, ...]) -> None:
        """Show these lines."""
        self.lines = lines
        self.setToolTip("\n".join(lines))
        self.setAccessibleName(", ".join(lines))
        self._cut()
        self.updateGeometry()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._cut()

    def sizeHint(self) -> QSize:
        high = len(self.lines) * self.fontMetrics().lineSpacing() + 2 * theme.px(_AROUND) + 2
        return QSize(theme.px(200), max(high, theme.px(40)))

    def minimumSizeHint(self) -> QSize:
        return QSize(theme.px(120), self.sizeHint().height())

    def _cut(self) -> None:
        room = max(self.width() - theme.px(_BESIDE), theme.px(60))
        metrics = self.fontMetrics()
        self.setText("\n".join(metrics.elidedText(line, Qt.TextElideMode.ElideRight, room) for line in self.lines))
