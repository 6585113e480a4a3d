"""The pictures of a muscle: lit in its best view, and its usual pattern of pain. Their words stand beside them."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QResizeEvent
from PySide6.QtWidgets import QWidget

from bodymap.app.sight import Sight
from bodymap.atlas.atlas import Atlas
from bodymap.atlas.close_ups import ONE_SIDED
from bodymap.atlas.drawing import Box
from bodymap.atlas.model import Depth, Side, View
from bodymap.atlas.pattern import pattern_box, pattern_view
from bodymap.ui import theme
from bodymap.ui.atlas.turn import frame, turn_to
from bodymap.ui.map.map_view import MapView
from bodymap.ui.map.pattern import PatternLayer
from bodymap.ui.map.spotlight import Spotlight

_HEIGHT = 250
_SHARE = 0.72  # of the picture that a pattern takes at most
_NEAREST = 2.2  # pixels per mm


class MusclePicture(MapView):
    """Shows one muscle at a time."""

    def __init__(self, atlas: Atlas, parent: QWidget | None = None) -> None:
        super().__init__(atlas, parent)
        self.light = self.spotlight = Spotlight(atlas, self.body)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setMinimumSize(theme.px(160), theme.px(160))
        theme.signals().changed.connect(self._follow_text_size)
        self._follow_text_size()

    def _follow_text_size(self) -> None:
        self.setFixedHeight(theme.px(_HEIGHT))

    def show_muscle(self, muscle: str, sight: Sight) -> None:
        turn_to(self, self.spotlight, muscle, sight)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        frame(self, self.spotlight)


class PatternPicture(MapView):
    """Shows the usual pattern of one muscle: where pain is felt, and its usual trigger points, on the bare skin."""

    def __init__(self, atlas: Atlas, parent: QWidget | None = None) -> None:
        super().__init__(atlas, parent)
        self.pattern = PatternLayer(atlas, self.body)
        self._box: Box | None = None
        self.body.depth = Depth.SKIN
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setMinimumSize(theme.px(160), theme.px(160))
        theme.signals().changed.connect(self._follow_text_size)
        self._follow_text_size()

    def _follow_text_size(self) -> None:
        self.setFixedHeight(theme.px(_HEIGHT))

    def show_muscle(self, muscle: str, side: Side) -> View | None:
        """Show the pattern in the view that has most of it; returns that view, None: there is nothing to show."""
        view = pattern_view(self.atlas, muscle, side)
        self.pattern.show((muscle, side) if view is not None else None)
        if view is not None:
            drawn = Side.LEFT if view in ONE_SIDED else side
            self._box = pattern_box(self.atlas, view, muscle, drawn)
            self.set_views((view,), mirrored=side is Side.RIGHT and view in ONE_SIDED)
            self._frame()
        return view

    def _frame(self) -> None:
        """Bring the pattern into the middle, with what lies about it."""
        self.fit()
        if self._box is None or not self.body.panes:
            return
        pane = self.body.panes[0]
        one = pane.to_ground(self._box.x, self._box.y)
        other = pane.to_ground(self._box.x + self._box.width, self._box.y + self._box.height)
        area = QRectF(QPointF(*self.camera.to_screen(*one)), QPointF(*self.camera.to_screen(*other))).normalized()
        factor = min(_SHARE * self.width() / max(area.width(), 1.0), _SHARE * self.height() / max(area.height(), 1.0))
        factor = min(factor, _NEAREST / self.camera.scale)
        if factor > 1.2:
            self.zoom_by(factor, area.center())
            middle = QPointF(self.rect().center()) - area.center()
            self.pan_by(middle.x(), middle.y())
        self.update()

    def paint_pattern(self, painter: QPainter) -> None:
        self.pattern.paint(painter, self.rect())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._frame()
