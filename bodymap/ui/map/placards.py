"""The words beside the figures: the view's name over each, and at its edges the patient's right and left.

They stay in sight when the figure is larger than the screen, on a ground of paper of their own.
"""

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter

from bodymap.figure.theme import DARK, LIGHT
from bodymap.figure.words import side_words
from bodymap.ui import theme
from bodymap.ui.map.scene import Camera, Pane
from bodymap.ui.map.words import heading

_SIDES_AT = 0.105  # of the figure's height
_INSET = 10.0
_PAD = 5.0


class Placards:
    """Paints the words of the panes."""

    def __init__(self) -> None:
        self.refresh()

    def refresh(self) -> None:
        """Follow the text size."""
        self._title = theme.font(14, bold=True)
        self._side = theme.font(13)

    def paint(self, painter: QPainter, panes: tuple[Pane, ...], camera: Camera, room: QRect) -> None:
        """Paint them; the painter counts in pixels of the screen."""
        for pane in panes:
            left, top = camera.to_screen(pane.left, 0.0)
            right, bottom = camera.to_screen(pane.right, pane.box.height)
            seen = QRectF(left, top, right - left, bottom - top).intersected(QRectF(room))
            if seen.width() > 60 and seen.height() > 60:
                self._paint_pane(painter, pane, camera, seen)

    def _paint_pane(self, painter: QPainter, pane: Pane, camera: Camera, seen: QRectF) -> None:
        tokens = theme.tokens()
        mirrored = pane.axis is not None
        words = side_words(pane.view, mirrored=mirrored)
        painter.setFont(self._title)
        title = heading(pane.view, mirrored=mirrored)
        top = seen.top() + QFontMetricsF(self._title).height()
        self._word(painter, title, QPointF(seen.left() + _PAD, top), tokens.text)
        painter.setFont(self._side)
        line = QFontMetricsF(self._side).height()
        y = camera.to_screen(0.0, pane.box.height * _SIDES_AT)[1]
        y = min(max(y, top + line * 1.4), seen.bottom() - line)
        wide = QFontMetricsF(self._side).horizontalAdvance(words.at_right)
        self._word(painter, words.at_left, QPointF(seen.left() + _INSET, y), tokens.muted)
        self._word(painter, words.at_right, QPointF(seen.right() - _INSET - wide, y), tokens.muted)

    @staticmethod
    def _word(painter: QPainter, word: str, at: QPointF, colour: str) -> None:
        paper = QColor((DARK if theme.is_dark() else LIGHT).paper)
        paper.setAlphaF(0.82)
        around = QFontMetricsF(painter.font()).boundingRect(word).translated(at)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(paper)
        painter.drawRoundedRect(around.adjusted(-_PAD, -_PAD / 2, _PAD, _PAD / 2), _PAD, _PAD)
        painter.setPen(QColor(colour))
        painter.drawText(at, word)
