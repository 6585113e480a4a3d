"""The muscle in question, lit up: its outline over the picture of the body."""

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen, QTransform

from bodymap.atlas.atlas import Atlas
from bodymap.atlas.drawing import Drawing
from bodymap.atlas.model import Hit, Side
from bodymap.ui import theme
from bodymap.ui.map.paths import path_of
from bodymap.ui.map.scene import Camera, Pane

_OTHER = {Side.LEFT: Side.RIGHT, Side.RIGHT: Side.LEFT, Side.MIDLINE: Side.MIDLINE}
_SPREAD = 4  # pixels that the lines reach beyond the outline


class Light:
    """Lights one muscle of one pane at a time."""

    def __init__(self, atlas: Atlas) -> None:
        self._atlas = atlas
        self._pane: Pane | None = None
        self._path = QPainterPath()
        self.hit: Hit | None = None

    def set(self, pane: Pane | None, hit: Hit | None) -> bool:
        """Light a muscle, or none; tells whether that is something else than before."""
        if (pane, hit) == (self._pane, self.hit):
            return False
        self._pane, self.hit = pane, hit
        self._path = QPainterPath()
        if pane is not None and hit is not None:
            self._path = self._outline(pane, hit)
        return True

    def _outline(self, pane: Pane, hit: Hit) -> QPainterPath:
        """Return the outline on the ground."""
        drawing = self._atlas.drawing(pane.view)
        side = _OTHER[hit.side] if pane.axis is not None else hit.side
        path = QPainterPath()
        for shape in drawing.shapes:
            if shape.id == hit.muscle and shape.side in (side, Side.MIDLINE):
                path = path.united(_clipped(drawing, path_of(shape.outline)))
        flip = 1.0 if pane.axis is None else -1.0
        at = pane.shift if pane.axis is None else 2 * pane.axis + pane.shift
        return QTransform(flip, 0, 0, 1, at, -pane.box.y).map(path)

    @property
    def is_out(self) -> bool:
        """Whether nothing is lit."""
        return self._path.isEmpty()

    def rect(self, camera: Camera) -> QRect:
        """Return what is lit on the screen."""
        if self._path.isEmpty():
            return QRect()
        rect = to_screen(camera).mapRect(self._path.boundingRect()).toAlignedRect()
        return rect.adjusted(-_SPREAD, -_SPREAD, _SPREAD, _SPREAD)

    def paint(self, painter: QPainter, camera: Camera) -> None:
        """Paint the outline; the painter counts in pixels of the screen."""
        if self._path.isEmpty():
            return
        path = to_screen(camera).map(self._path)
        tint = QColor(theme.tokens().accent)
        tint.setAlphaF(0.16)
        painter.fillPath(path, tint)
        paint_outline(painter, path)


def paint_outline(painter: QPainter, path: QPainterPath) -> None:
    """Paint the outline of a lit muscle; the path and the painter count in pixels of the screen."""
    tokens = theme.tokens()
    pieces = _pieces(path)
    for colour, width in ((tokens.surface, 4.4), (tokens.accent, 2.2)):
        pen = QPen(QColor(colour), width)
        pen.setJoinStyle(Qt.PenJoinStyle.BevelJoin)
        for piece in pieces:
            painter.strokePath(piece, pen)


def _pieces(path: QPainterPath) -> list[QPainterPath]:
    """Return the closed lines of a path one by one: a muscle of many slips is stroked four times as fast in pieces."""
    pieces: list[QPainterPath] = []
    for i in range(path.elementCount()):
        at = path.elementAt(i)
        if at.isMoveTo():
            pieces.append(QPainterPath(QPointF(at.x, at.y)))
        elif at.isLineTo():
            pieces[-1].lineTo(QPointF(at.x, at.y))
        elif at.isCurveTo():
            second, end = path.elementAt(i + 1), path.elementAt(i + 2)
            pieces[-1].cubicTo(at.x, at.y, second.x, second.y, end.x, end.y)
    return pieces


def to_screen(camera: Camera) -> QTransform:
    """Return the transform from the ground to the screen."""
    return QTransform(camera.scale, 0, 0, camera.scale, camera.x, camera.y)


def _clipped(drawing: Drawing, path: QPainterPath) -> QPainterPath:
    half = _half_of(drawing, path.controlPointRect())
    if half is None:
        return path
    clip = QPainterPath()
    clip.addRect(half)
    return path.intersected(clip)


def _half_of(drawing: Drawing, bounds: QRectF) -> QRectF | None:
    """Return the half of a mirrored drawing that a shape is drawn in, None where it is not cut."""
    mid, frame = drawing.mid, drawing.frame
    if mid is None or bounds.right() <= mid or bounds.left() >= mid:
        return None
    left = bounds.center().x() < mid
    return QRectF(
        frame.x if left else mid, frame.y, mid - frame.x if left else frame.x + frame.width - mid, frame.height
    )
