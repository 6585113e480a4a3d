"""The words beside the figures: the view's name over each, and at its edges the patient's right and left.

They stay in sight when the figure is larger than the screen, on a ground of paper of their own.
"""

from functools import lru_cache

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QImage, QPainter

from bodymap.figure.theme import DARK, LIGHT
from bodymap.figure.words import side_words
from bodymap.ui import theme
from bodymap.ui.map.scene import Camera, Pane
from bodymap.ui.map.words import heading

_BESIDE_HEAD = 0.105  # of the figure's height
_BESIDE_LEGS = 0.7
_NARROW = 450.0  # mm
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
        self._title_metrics, self._side_metrics = QFontMetricsF(self._title), QFontMetricsF(self._side)

    def paint(self, painter: QPainter, panes: tuple[Pane, ...], camera: Camera, room: QRect) -> None:
        """Paint them; the painter counts in device pixels, `room` in pixels of the screen."""
        for pane in panes:
            left, top = camera.to_screen(pane.left, 0.0)
            right, bottom = camera.to_screen(pane.right, pane.box.height)
            seen = QRectF(left, top, right - left, bottom - top).intersected(QRectF(room))
            if seen.width() > 60 and seen.height() > 60:
                self._paint_pane(painter, pane, camera, seen)

    def _paint_pane(self, painter: QPainter, pane: Pane, camera: Camera, seen: QRectF) -> None:
        tokens, ratio = theme.tokens(), camera.ratio
        mirrored, narrow = pane.axis is not None, pane.box.width < _NARROW
        name = heading(pane.view, mirrored=mirrored)
        x = seen.left() + _PAD
        if narrow:  # seen from the side there is no room beside the face
            x = max(x - self._title_metrics.horizontalAdvance(name), _INSET)
        top = seen.top() + self._title_metrics.height()
        self._word(painter, name, self._title, (x, top), tokens.text, ratio)
        words = side_words(pane.view, mirrored=mirrored)
        line = self._side_metrics.height()
        y = camera.to_screen(0.0, pane.box.height * (_BESIDE_LEGS if narrow else _BESIDE_HEAD))[1]
        y = min(max(y, top + line * 1.4), seen.bottom() - line)
        wide = self._side_metrics.horizontalAdvance(words.at_right)
        self._word(painter, words.at_left, self._side, (seen.left() + _INSET, y), tokens.muted, ratio)
        self._word(painter, words.at_right, self._side, (seen.right() - _INSET - wide, y), tokens.muted, ratio)

    @staticmethod
    def _word(painter: QPainter, word: str, font: QFont, at: tuple[float, float], colour: str, ratio: float) -> None:
        image, x, y = _picture(word, font.toString(), colour, theme.is_dark(), ratio)
        painter.drawImage(round(at[0] * ratio) + x, round(at[1] * ratio) + y, image)


@lru_cache(maxsize=100)
def _picture(word: str, font_name: str, colour: str, dark: bool, ratio: float) -> tuple[QImage, int, int]:
    """Return a word on a little paper, and the picture's corner as seen from the start of the word's base line."""
    font = QFont()
    font.fromString(font_name)
    around = QFontMetricsF(font).boundingRect(word).adjusted(-_PAD, -_PAD / 2, _PAD, _PAD / 2)
    box = QRectF(around.topLeft() * ratio, around.size() * ratio).toAlignedRect()
    image = QImage(box.size(), QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.translate(-box.topLeft())
    painter.scale(ratio, ratio)
    paper = QColor((DARK if dark else LIGHT).paper)
    paper.setAlphaF(0.82)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(paper)
    painter.drawRoundedRect(around, _PAD, _PAD)
    painter.setPen(QColor(colour))
    painter.setFont(font)
    painter.drawText(QPointF(0, 0), word)
    painter.end()
    return image, box.x(), box.y()
