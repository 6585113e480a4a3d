"""Small pictures of the body for the timeline: one per view, theme and scale, drawn once beside the GUI thread.

The marks of a visit are a few dots painted over them, so that a list of hundreds of visits scrolls without drawing.
"""

from collections import Counter
from concurrent.futures import Future

from PySide6.QtCore import QObject, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QImage, QPainter, QPen

from bodymap.atlas.atlas import Atlas
from bodymap.atlas.model import Depth, View
from bodymap.figure.plate import Detail, plate
from bodymap.figure.theme import DARK, LIGHT, nrs_colour
from bodymap.ui import background, theme
from bodymap.ui.answers import when_done
from bodymap.ui.history.rows import Dot
from bodymap.ui.map.painter import paint_ops

_Key = tuple[View, bool, int]
FRONT_AND_BACK = (View.ANTERIOR, View.POSTERIOR)


def shown_views(dots: tuple[Dot, ...]) -> tuple[View, View]:
    """Return the two views of a thumbnail: those with most marks, front and back where there is no other need."""
    count = Counter(dot.view for dot in dots)
    rank = {view: (-count[view], i) for i, view in enumerate((*FRONT_AND_BACK, View.LEFT, View.RIGHT))}
    first, second = sorted(sorted(rank, key=lambda view: rank[view])[:2], key=lambda view: list(rank).index(view))
    return first, second


class Thumbnails(QObject):
    """The pictures that are there; `ready()` when another one has come."""

    ready = Signal()

    def __init__(self, atlas: Atlas, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._atlas = atlas
        self._pictures: dict[_Key, QImage] = {}
        self._asked: set[_Key] = set()

    def paint(self, painter: QPainter, rect: QRectF, dots: tuple[Dot, ...]) -> None:
        """Paint the two small figures with their dots into `rect`; a figure that is not there yet follows."""
        views = shown_views(dots)
        width = rect.width() / len(views)
        for i, view in enumerate(views):
            part = QRectF(rect.left() + i * width, rect.top(), width, rect.height())
            self._figure(painter, part, view, tuple(dot for dot in dots if dot.view is view))

    def _figure(self, painter: QPainter, rect: QRectF, view: View, dots: tuple[Dot, ...]) -> None:
        frame = self._atlas.drawing(view).frame
        zoom = min(rect.width() / frame.width, rect.height() / frame.height)
        left = rect.center().x() - zoom * frame.width / 2
        top = rect.center().y() - zoom * frame.height / 2
        scale = painter.device().devicePixelRatio()
        picture = self._picture((view, theme.is_dark(), max(1, round(zoom * frame.height * scale))))
        if picture is not None:
            painter.drawImage(QRectF(left, top, zoom * frame.width, zoom * frame.height), picture)
        for dot in dots:
            fill = nrs_colour(dot.nrs)[0] if dot.nrs is not None else theme.tokens().surface
            painter.setPen(QPen(QColor(theme.tokens().text), 0.6))
            painter.setBrush(QColor(fill))
            at = QPointF(left + zoom * (dot.x - frame.x), top + zoom * (dot.y - frame.y))
            painter.drawEllipse(at, theme.px(2.4), theme.px(2.4))

    def _picture(self, key: _Key) -> QImage | None:
        if key not in self._pictures and key not in self._asked:
            self._asked.add(key)
            future: Future[QImage] = background.run(lambda: draw_figure(self._atlas, *key))
            when_done(future, lambda image: self._keep(key, image), lambda _error: None, self)
        return self._pictures.get(key)

    def _keep(self, key: _Key, image: QImage) -> None:
        self._pictures[key] = image
        self.ready.emit()


def draw_figure(atlas: Atlas, view: View, dark: bool, height: int) -> QImage:
    """Return a view of the body, `height` pixels high, on no ground. Any thread."""
    drawing = atlas.drawing(view)
    zoom = height / drawing.frame.height
    image = QImage(max(1, round(drawing.frame.width * zoom)), height, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.scale(zoom, zoom)
    painter.translate(-drawing.frame.x, -drawing.frame.y)
    paint_ops(painter, plate(drawing, Depth.SUPERFICIAL, DARK if dark else LIGHT, zoom, detail=Detail.FLAT))
    painter.end()
    return image
