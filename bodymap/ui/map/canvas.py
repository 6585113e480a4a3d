"""The map canvas: the body with marks, ready to be placed in a window; depth control at its lower right.

`MapCanvas` is the whole of it: look (`map_view`), meaning (`marking`), pointer and keys in one widget. GUI thread only.
"""

from collections.abc import Iterator
from itertools import islice

import msgspec
from PySide6.QtCore import QEvent, QRectF, Qt, QTimer
from PySide6.QtGui import QColor, QFocusEvent, QPainter, QPen
from PySide6.QtWidgets import QWidget

from bodymap.atlas.atlas import Atlas
from bodymap.atlas.model import Depth, View
from bodymap.ui import theme
from bodymap.ui.map.depth_panel import DepthPanel
from bodymap.ui.map.keyboard import BY_KEY, Keyboard
from bodymap.ui.map.marking import MapClick, MarkingView
from bodymap.ui.map.pattern import PatternLayer
from bodymap.ui.map.pattern_hover import PatternHover
from bodymap.ui.map.pointer import Pointer
from bodymap.ui.map.scene import Stage, fitted
from bodymap.ui.map.spotlight import Spotlight
from bodymap.ui.map.tile_source import TileSource
from bodymap.ui.map.words import depth_name, heading

__all__ = ["MapCanvas", "MapClick"]

_PANEL_MARGIN = 10
_WARM_STEPS = 12
_DEPTHS = tuple(Depth)


class MapCanvas(MarkingView):
    """The map with everything. Signals as in `MarkingView` and `MapView`."""

    def __init__(
        self,
        atlas: Atlas,
        parent: QWidget | None = None,
        *,
        read_only: bool = False,
        source: TileSource | None = None,
    ) -> None:
        super().__init__(atlas, parent, read_only=read_only, source=source)
        self.light = self.spotlight = Spotlight(atlas, self.body)
        self.depth_panel = DepthPanel(self)
        self.depth_panel.chosen.connect(self.set_depth)
        self.pattern = PatternLayer(atlas, self.body)
        self.pointer = Pointer(self)
        self.keyboard = Keyboard(self, self.pointer)
        self.pattern_hover = PatternHover(self, self.pattern)  # after the pointer: it sees a press first
        self._ring = False
        self.depth_changed.connect(self._describe)
        self.views_changed.connect(self._describe)
        self.depth_changed.connect(self._show_depth)
        self.arm_changed.connect(self._describe)
        self.arm_changed.connect(self.point_away)
        self.depth_panel.show_depth(self.depth)
        self._describe()
        QTimer.singleShot(0, self, self._warm)

    def deeper(self, steps: int = 1) -> None:
        """Peel one layer more (or fewer, with -1)."""
        index = _DEPTHS.index(self.depth) + steps
        if 0 <= index < len(_DEPTHS):
            self.set_depth(_DEPTHS[index])

    def _show_depth(self, depth: Depth) -> None:
        self.depth_panel.show_depth(depth)
        self.point_away()

    def _describe(self) -> None:
        """Say to a screen reader what the canvas shows; the lists beside it hold the points."""
        views = ", ".join(heading(view, mirrored=self.mirrored) for view in self.views)
        name = self.tr("Body map: {0}; {1}").format(views, depth_name(self.depth))
        if not self.body.arm and (View.LEFT in self.views or View.RIGHT in self.views):
            name = self.tr("{0}; the arm is taken away").format(name)
        self.setAccessibleName(name)
        self.setAccessibleDescription(
            self.tr(
                "Arrow keys walk the muscles, Enter marks one, comma and full stop choose what lies above or below."
            )
        )

    def _warm(self, number: int = 0) -> None:
        """Make ready what the first hover needs, one view at a time."""
        if number < len(self.views):
            steps = self.atlas.make_ready(self.views[number])
            QTimer.singleShot(0, self, lambda: self._warm_on(steps, number))

    def _warm_on(self, steps: Iterator[bool], number: int) -> None:
        done = sum(1 for _ in islice(steps, _WARM_STEPS))
        QTimer.singleShot(0, self, lambda: self._warm_on(steps, number) if done else self._warm(number + 1))

    def stage(self) -> Stage:
        """Keep the depth control clear of the figures: beside the legs or in a row below, as they come out larger."""
        whole, panel = super().stage(), self.depth_panel
        if panel.isHidden():
            return whole
        beside, below = panel.size_of(in_row=False), panel.size_of(in_row=True).height() + _PANEL_MARGIN
        corner = (beside.width() + 2 * _PANEL_MARGIN, beside.height() + _PANEL_MARGIN)
        stages = (
            msgspec.structs.replace(whole, panel=corner),
            msgspec.structs.replace(whole, height=max(whole.height - below, 1.0)),
        )
        ratio = self.devicePixelRatioF()
        mirrored, figure = self.mirrored, self.body.figure
        cameras = [fitted(self.atlas, self.views, s, ratio, mirrored=mirrored, figure=figure)[1] for s in stages]
        scales = [camera.scale for camera in cameras]
        in_row = scales[1] > scales[0] or corner[1] > whole.height  # too low for a column
        panel.arrange(in_row=in_row, room=self.width() - 2 * _PANEL_MARGIN)
        left = (self.width() - panel.width()) // 2 if in_row else self.width() - panel.width() - _PANEL_MARGIN
        panel.move(left, self.height() - panel.height() - _PANEL_MARGIN)
        return stages[in_row]

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self._show_ring(event.reason() in BY_KEY)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._show_ring(False)

    def _show_ring(self, shown: bool) -> None:
        if shown != self._ring:
            self._ring = shown
            self.update()

    def paint_pattern(self, painter: QPainter) -> None:
        self.pattern.paint(painter, self.rect())

    def paint_over(self, painter: QPainter) -> None:
        super().paint_over(painter)
        if self.pattern.shown is not None:
            self.pattern.paint_caption(painter, self.rect(), [self.depth_panel.geometry()], self._pointed)
        if self._ring:
            painter.setPen(QPen(QColor(theme.tokens().focus), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 8, 8)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.EnabledChange:
            self.point_away()
