"""Light for two: the muscle in question, and one that was looked for, which stays lit until something else is done."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath

from bodymap.atlas.atlas import Atlas
from bodymap.atlas.model import Depth, Hit, Side
from bodymap.ui.map.body import Body
from bodymap.ui.map.light import Light, paint_outline, to_screen
from bodymap.ui.map.scene import Camera, Pane

_VEIL = 0.45  # how much of the paper lies over the rest


class Spotlight(Light):
    """Lights a muscle in every figure of a body, besides the one in question."""

    def __init__(self, atlas: Atlas, body: Body) -> None:
        super().__init__(atlas)
        self._body = body
        self._paths: tuple[QPainterPath, ...] = ()
        self._of: tuple[Pane, ...] | None = None
        self.muscle = ""
        self.sides: tuple[Side, ...] = ()

    def turn_to(self, muscle: str, sides: tuple[Side, ...]) -> None:
        """Light a muscle on these sides, "" for none."""
        self.muscle, self.sides, self._of = muscle, sides, None

    @property
    def is_out(self) -> bool:
        return super().is_out and not self.muscle

    def _found(self) -> tuple[QPainterPath, ...]:
        """Return the outlines on the ground, kept until the figures stand elsewhere."""
        panes = self._body.panes
        if panes is not self._of:
            hits = [Hit(self.muscle, side, Depth.SUPERFICIAL) for side in self.sides if self.muscle]
            paths = [self._outline(pane, hit) for pane in panes for hit in hits if pane.shows(pane.view, hit.side)]
            self._of, self._paths = panes, tuple(path for path in paths if not path.isEmpty())
        return self._paths

    def found_rects(self, camera: Camera) -> tuple[QRectF, ...]:
        """Return where the muscle that was looked for is on the screen, each side by itself."""
        return tuple(to_screen(camera).mapRect(path.boundingRect()) for path in self._found())

    def found_rect(self, camera: Camera) -> QRectF:
        """Return what holds all of it; empty where no figure shows it."""
        found = QRectF()
        for rect in self.found_rects(camera):
            found = found.united(rect)
        return found

    def paint(self, painter: QPainter, camera: Camera) -> None:
        """Paint a veil over all but the muscle that was looked for, then what is in question."""
        paths = [to_screen(camera).map(ground) for ground in self._found()]
        if paths:
            around = QPainterPath()
            around.setFillRule(Qt.FillRule.OddEvenFill)
            around.addRect(QRectF(painter.viewport()))
            for path in paths:
                around.addPath(path)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)  # quicker, and the outline covers the edge
            painter.fillPath(around, _veil(self._body.theme.paper))
            painter.setRenderHint(QPainter.RenderHint.Antialiasing, True)
            for path in paths:
                paint_outline(painter, path)
        super().paint(painter, camera)


def _veil(paper: str) -> QColor:
    colour = QColor(paper)
    colour.setAlphaF(_VEIL)
    return colour
