"""Small pictures of the body for the timeline: one per view, theme and scale, drawn once beside the GUI thread.

The marks of a visit are a few dots over them; what was put together is kept: hundreds of visits scroll smoothly.
"""

from collections import Counter, OrderedDict
from concurrent.futures import Future
from functools import partial

from PySide6.QtCore import QObject, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QImage, QPainter, QPen, QPixmap

from bodymap.atlas.atlas import Atlas
from bodymap.atlas.model import Depth, Figure, View
from bodymap.clinic.finding import Finding
from bodymap.figure.plate import Detail, plate
from bodymap.figure.theme import DARK, LIGHT, nrs_colour
from bodymap.ui import background, theme
from bodymap.ui.answers import when_done
from bodymap.ui.history.rows import Dot, dots_of
from bodymap.ui.map.painter import paint_ops

FRONT_AND_BACK = (View.ANTERIOR, View.POSTERIOR)
_KEPT = 300
_SHARED_ZOOM = 0.4  # the plate that the map shows as a rule: kept once for both
_Key = tuple[View, Figure, bool, int]
_Look = tuple[tuple[Finding, ...], QSize, float, bool, Figure]


def shown_views(dots: tuple[Dot, ...]) -> tuple[View, View]:
    """Return the two views of a thumbnail: those with most marks, front and back where there is no other need."""
    count = Counter(dot.view for dot in dots)
    rank = {view: (-count[view], i) for i, view in enumerate((*FRONT_AND_BACK, View.LEFT, View.RIGHT))}
    first, second = sorted(sorted(rank, key=lambda view: rank[view])[:2], key=lambda view: list(rank).index(view))
    return first, second


class Thumbnails(QObject):
    """The pictures that are there; `ready()` when another figure has come."""

    ready = Signal()

    def __init__(self, atlas: Atlas, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._atlas = atlas
        self.figure = Figure.NEUTRAL  # of the patient whose visits are shown
        self._figures: dict[_Key, QImage] = {}
        self._asked: set[_Key] = set()
        self._kept: OrderedDict[str, tuple[_Look, QPixmap]] = OrderedDict()

    def picture(self, visit_id: str, findings: tuple[Finding, ...], size: QSize, scale: float) -> QPixmap:
        """Return the thumbnail of a visit; a figure that is not there yet follows, and `ready` tells."""
        look = (findings, size, scale, theme.is_dark(), self.figure)
        kept = self._kept.get(visit_id)
        if kept is not None and kept[0] == look:
            self._kept.move_to_end(visit_id)
            return kept[1]
        picture = QPixmap(size * scale)
        picture.setDevicePixelRatio(scale)
        picture.fill(Qt.GlobalColor.transparent)
        painter = QPainter(picture)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        whole = self._paint(painter, QRectF(0, 0, size.width(), size.height()), dots_of(findings), scale)
        painter.end()
        if whole:
            self._kept[visit_id] = (look, picture)
            if len(self._kept) > _KEPT:
                self._kept.popitem(last=False)
        return picture

    def _paint(self, painter: QPainter, rect: QRectF, dots: tuple[Dot, ...], scale: float) -> bool:
        """Paint two small figures with their dots; tell whether both figures were there."""
        views = shown_views(dots)
        width = rect.width() / len(views)
        there = [
            self._figure(painter, QRectF(rect.left() + i * width, rect.top(), width, rect.height()), view, scale)
            for i, view in enumerate(views)
        ]
        for i, view in enumerate(views):
            part = QRectF(rect.left() + i * width, rect.top(), width, rect.height())
            self._dots(painter, part, view, tuple(dot for dot in dots if dot.view is view))
        return all(there)

    def _place(self, rect: QRectF, view: View) -> tuple[float, QPointF]:
        """Return the zoom of a figure in `rect` and where its frame begins."""
        frame = self._atlas.drawing(view).frame
        zoom = min(rect.width() / frame.width, rect.height() / frame.height)
        return zoom, rect.center() - QPointF(frame.width, frame.height) * (zoom / 2)

    def _figure(self, painter: QPainter, rect: QRectF, view: View, scale: float) -> bool:
        frame = self._atlas.drawing(view).frame
        zoom, corner = self._place(rect, view)
        figure = self._figure_picture((view, self.figure, theme.is_dark(), max(1, round(zoom * frame.height * scale))))
        if figure is None:
            return False
        painter.drawImage(QRectF(corner.x(), corner.y(), figure.width() / scale, figure.height() / scale), figure)
        return True

    def _dots(self, painter: QPainter, rect: QRectF, view: View, dots: tuple[Dot, ...]) -> None:
        frame = self._atlas.drawing(view).frame
        zoom, corner = self._place(rect, view)
        painter.setPen(QPen(QColor(theme.tokens().text), 0.6))
        for dot in dots:
            painter.setBrush(QColor(nrs_colour(dot.nrs)[0] if dot.nrs is not None else theme.tokens().surface))
            at = corner + QPointF(dot.x - frame.x, dot.y - frame.y) * zoom
            painter.drawEllipse(at, theme.px(2.4), theme.px(2.4))

    def _figure_picture(self, key: _Key) -> QImage | None:
        if key not in self._figures and key not in self._asked:
            self._asked.add(key)
            future: Future[QImage] = background.run(partial(draw_figure, self._atlas, *key))
            when_done(future, partial(self._keep, key), lambda _error: None, self)
        return self._figures.get(key)

    def _keep(self, key: _Key, image: QImage) -> None:
        self._figures[key] = image
        self.ready.emit()


def draw_figure(atlas: Atlas, view: View, figure: Figure, dark: bool, height: int) -> QImage:
    """Return a view of the body, `height` pixels high, on no ground. Any thread."""
    drawing = atlas.drawing(view, figure)
    zoom = height / drawing.frame.height
    image = QImage(max(1, round(drawing.frame.width * zoom)), height, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.scale(zoom, zoom)
    painter.translate(-drawing.frame.x, -drawing.frame.y)
    paint_ops(painter, plate(drawing, Depth.SUPERFICIAL, DARK if dark else LIGHT, _SHARED_ZOOM, detail=Detail.FLAT))
    painter.end()
    return image
