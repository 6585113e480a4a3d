"""What the map paints, in layers: the body from kept pictures, the words beside it, the lit muscle, the marks.

The panes and the camera are set by `map_view`; here is when something is repainted, and when tiles are asked for.
"""

from collections.abc import Callable

import msgspec
from PySide6.QtCore import QEvent, QPointF, QRect, QRectF, Qt, QTimer
from PySide6.QtGui import QCursor, QHideEvent, QImage, QPainter, QPaintEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from bodymap.atlas.atlas import Atlas
from bodymap.atlas.model import Depth
from bodymap.ui import theme
from bodymap.ui.map.body import Body
from bodymap.ui.map.light import Light
from bodymap.ui.map.mark_layer import RADIUS, Look, MarkLayer, Spot
from bodymap.ui.map.placards import Placards
from bodymap.ui.map.scene import RUNGS, Camera
from bodymap.ui.map.tile import Level, TileKey
from bodymap.ui.map.tile_source import TileSource, shared_source

_REST = 80  # milliseconds without zoom or pan until the picture is drawn anew


class Scenery(QWidget):
    """A widget that paints figures and marks under a camera."""

    def __init__(self, atlas: Atlas, parent: QWidget | None = None, *, source: TileSource | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumSize(240, 240)
        self.atlas = atlas
        self.source = source or shared_source()
        self.body = Body(atlas, self.source)
        self.marks = MarkLayer()
        self.light = Light(atlas)
        self.marks_shown = True
        self.underlays: list[Callable[[QPainter], None]] = []  # over the body, under the marks; in device pixels
        self._placards = Placards()
        self._rest = QTimer(self, singleShot=True, interval=_REST)
        self._rest.timeout.connect(self.settle)
        self.source.ready.connect(self._take)
        theme.signals().changed.connect(self._follow_theme)
        self._follow_theme()

    @property
    def camera(self) -> Camera:
        return self.body.camera

    @property
    def is_detailed(self) -> bool:
        """Whether all that is in sight is painted in full detail."""
        return not self.body.moving and not self.body.wanted(self.device_rect(self.rect()))

    def device_rect(self, rect: QRect) -> QRect:
        """Return a part of the widget in device pixels."""
        ratio = self.camera.ratio
        return QRectF(rect.x() * ratio, rect.y() * ratio, rect.width() * ratio, rect.height() * ratio).toAlignedRect()

    def lay_out(self) -> None:
        """Find room for the figures; done by `MapView`."""

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.lay_out()

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.DevicePixelRatioChange:
            self.lay_out()
        return super().event(event)

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.source.want(id(self), ())

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.rest_soon()

    # painting

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        try:
            waiting = self._paint(painter, event)
        finally:
            painter.end()  # also after a fault of ours: Qt does not survive a painter that is left open
        if waiting:
            QTimer.singleShot(0, self, self.update)

    def _paint(self, painter: QPainter, event: QPaintEvent) -> bool:
        """Paint everything; return whether some of the body waits for its turn."""
        ratio = self.camera.ratio
        painter.save()
        if ratio != 1.0:
            painter.scale(1 / ratio, 1 / ratio)
        waiting = False
        for rect in list(event.region()):  # type: ignore[call-overload]
            waiting |= self.body.paint(painter, self.device_rect(rect))
        self.paint_pattern(painter)
        for paint in self.underlays:
            paint(painter)
        if not self.light.is_out:
            self._paint_light(painter)
        self._placards.paint(painter, self.body.panes, self.camera, self.rect())
        self.paint_corners(painter)
        if self.marks_shown:
            self.marks.paint(painter, self.camera, event.rect())
        self.paint_ghost(painter)
        painter.restore()
        self.paint_over(painter)
        return waiting

    def _paint_light(self, painter: QPainter) -> None:
        painter.save()
        painter.scale(self.camera.ratio, self.camera.ratio)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self.light.paint(painter, self.camera)
        painter.restore()

    def paint_pattern(self, painter: QPainter) -> None:
        """Paint what a canvas adds between the body and the lit muscle; the painter counts in device pixels."""

    def paint_corners(self, painter: QPainter) -> None:
        """Paint the signs of the close-ups; the painter counts in device pixels."""

    def paint_ghost(self, painter: QPainter) -> None:
        """Paint a mark that is being dragged; the painter counts in device pixels."""

    def paint_over(self, painter: QPainter) -> None:
        """Paint what a canvas adds; the painter counts in pixels of the screen."""

    def update_marks(self, before: dict[Look, Spot]) -> None:
        """Repaint the marks that look otherwise, or stand elsewhere, than `before`."""
        after = self.marks.looks()
        for look in before.keys() ^ after.keys():
            self.update(self.marks.rect(after.get(look) or before[look], self.camera))

    # rest and motion

    def start_moving(self) -> None:
        """Zoom or pan begins, or goes on: show scaled what there is, until it comes to rest."""
        if not self.body.moving:
            self.body.stand_in(self.device_rect(self.rect()).size())
            self.body.moving = True

    def rest_soon(self) -> None:
        """Come to rest unless something moves again."""
        self._rest.start()

    def settle(self) -> None:
        """Zoom and pan have come to rest: lay the marks out, ask for what is missing."""
        self._rest.stop()
        self.body.moving = False
        if self.camera.rung is not None:
            self.marks.lay_out(self.body.panes, self.camera)
        self.ask()
        self.update()

    def ask(self) -> None:
        """Ask for the detail that is missing in sight."""
        at = QPointF(self.mapFromGlobal(QCursor.pos())) * self.camera.ratio if self.underMouse() else None
        keys = self.body.wanted(self.device_rect(self.rect()), at)
        if not keys:
            self.body.drop_stand_in()
        self.source.want(id(self), keys, self._next_levels())

    def _next_levels(self) -> list[Level]:
        """Return the levels that the next steps nearer, or another depth, would need, of the figures in sight."""
        rung, room = self.camera.rung, self.device_rect(self.rect())
        if rung is None or not self.isVisible():
            return []
        seen = [pane for pane in self.body.panes if self.body.pane_rect(pane).intersects(room)]
        here = [self.body.level(pane, rung) for pane in seen]
        nearer = [self.body.level(pane, rung + step * RUNGS // 2) for step in (1, 2, 3) for pane in seen]
        peeled = [msgspec.structs.replace(level, depth=depth) for level in here for depth in Depth]
        return [*nearer, *(level for level in peeled if level not in here)]

    def _take(self, key: TileKey, image: QImage) -> None:
        rect = self.body.take(key, image)
        if rect.isEmpty():
            return
        ratio = self.camera.ratio
        logical = QRectF(rect.x() / ratio, rect.y() / ratio, rect.width() / ratio, rect.height() / ratio)
        self.update(logical.toAlignedRect())
        if self.is_detailed:
            self.body.drop_stand_in()

    def _follow_theme(self) -> None:
        self.body.dark = self.marks.dark = theme.is_dark()
        self.marks.radius = theme.px(RADIUS * 10) / 10
        self.body.drop_stand_in()
        self._placards.refresh()
        if self.body.panes:
            self.lay_out()
