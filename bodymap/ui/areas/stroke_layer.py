"""The stroke that is being drawn: each piece is painted as it comes, so that a long stroke is as quick as any."""

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPen

from bodymap.clinic.sketch import Tool
from bodymap.figure.theme import DARK, LIGHT
from bodymap.ui import theme
from bodymap.ui.map.map_view import MapView

_FAINT = 0.4
_LINE = 2.6  # pixels


class StrokeLayer:
    """Shows one stroke over a map; give its `paint` to the map."""

    def __init__(self, view: MapView) -> None:
        self._view = view
        self._image: QImage | None = None
        self._tool = Tool.OUTLINE
        self._last = QPointF()

    def begin(self, tool: Tool, at: QPointF, width: float) -> None:
        """Begin a stroke at a point of the screen; `width` in pixels."""
        ratio = self._view.camera.ratio
        self._image = QImage(self._view.size() * ratio, QImage.Format.Format_ARGB32_Premultiplied)
        self._image.setDevicePixelRatio(ratio)
        self._image.fill(Qt.GlobalColor.transparent)
        self._tool, self._last = tool, at
        self.extend(at, width)

    def extend(self, to: QPointF, width: float) -> None:
        """Draw the stroke on to a point of the screen."""
        if self._image is None:
            return
        wide = _LINE if self._tool is Tool.OUTLINE else max(width, 2.0)
        painter = QPainter(self._image)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        pen = QPen(self._colour(), wide)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        painter.setPen(pen)
        if to == self._last:
            painter.drawPoint(to)
        else:
            painter.drawLine(self._last, to)
        painter.end()
        reach = wide / 2 + 3
        self._view.update(_around(self._last, to, reach))
        self._last = to

    def end(self) -> None:
        """Show no stroke."""
        if self._image is not None:
            self._image = None
            self._view.update()

    def _colour(self) -> QColor:
        tones = DARK if theme.is_dark() else LIGHT
        if self._tool is Tool.ERASE:
            return QColor(tones.paper)
        return QColor("#6fa8e8" if tones.dark else "#2f6fb5")

    def paint(self, painter: QPainter) -> None:
        """Paint the stroke; the painter counts in device pixels."""
        if self._image is None:
            return
        ratio = self._view.camera.ratio
        painter.save()
        painter.scale(ratio, ratio)
        painter.setOpacity(1.0 if self._tool is Tool.OUTLINE else 0.8 if self._tool is Tool.ERASE else _FAINT)
        painter.drawImage(QPointF(0, 0), self._image)
        painter.restore()


def _around(one: QPointF, other: QPointF, reach: float) -> QRect:
    box = QRectF(one, other).normalized()
    return box.adjusted(-reach, -reach, reach, reach).toAlignedRect()
