"""The map as something to look at: figures side by side, marks, zoom and pan. What a pointer does is in `canvas`.

Positions on the screen are pixels of the widget, places are millimetres of a view. The body is painted from pictures
that are kept (`body`); marks, words and the lit muscle are painted over them each time.
"""

import msgspec
from PySide6.QtCore import QEvent, QMarginsF, QPointF, QRect, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from bodymap.atlas.atlas import Atlas
from bodymap.atlas.model import Depth, View
from bodymap.figure.marks import Mark
from bodymap.ui import theme
from bodymap.ui.map.body import Body
from bodymap.ui.map.light import Light
from bodymap.ui.map.mark_layer import RADIUS, Look, MarkLayer, Spot
from bodymap.ui.map.placards import Placards
from bodymap.ui.map.scene import NEAREST, RUNGS, Camera, Pane, Stage, device_scale, fitted, nearest_rung, size_of
from bodymap.ui.map.tile import Level, TileKey
from bodymap.ui.map.tile_source import TileSource, shared_source

FRONT_AND_BACK = (View.ANTERIOR, View.POSTERIOR)
_REST = 80  # milliseconds without zoom or pan until the picture is drawn anew
_MARGIN = 14.0
_NOTCH = 2**0.25  # one step of the wheel or the buttons


class MapView(QWidget):
    """Shows views of the body with marks. Signals: `depth_changed(Depth)`, `views_changed(tuple)`, `zoom_changed()`."""

    depth_changed = Signal(object)
    views_changed = Signal(object)
    zoom_changed = Signal()

    def __init__(self, atlas: Atlas, parent: QWidget | None = None, *, source: TileSource | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumSize(240, 200)
        self.atlas = atlas
        self.source = source or shared_source()
        self.body = Body(atlas, self.source)
        self.marks = MarkLayer()
        self.light = Light(atlas)
        self._placards = Placards()
        self._views: tuple[View, ...] = FRONT_AND_BACK
        self._mirrored = False
        self._at_fit = True
        self._laid_out = QSize()
        self.corner = QSize()  # taken by a panel at the lower right
        self._rest = QTimer(self, singleShot=True, interval=_REST)
        self._rest.timeout.connect(self._settle)
        self.source.ready.connect(self._take)
        theme.signals().changed.connect(self._follow_theme)
        self._follow_theme()

    # what is shown

    @property
    def views(self) -> tuple[View, ...]:
        return self._views

    @property
    def depth(self) -> Depth:  # type: ignore[override]
        return self.body.depth

    @property
    def camera(self) -> Camera:
        return self.body.camera

    @property
    def mirrored(self) -> bool:
        return self._mirrored

    def set_views(self, views: tuple[View, ...], *, mirrored: bool = False) -> None:
        """Show views side by side; `mirrored`: close-ups of a hand, a foot or the jaw show the right one."""
        if (views, mirrored) == (self._views, self._mirrored) or not views:
            return
        self._views, self._mirrored = views, mirrored
        self.fit()
        self.views_changed.emit(views)

    def set_depth(self, depth: Depth) -> None:
        if depth is self.body.depth:
            return
        self.body.depth = depth
        self.body.drop_stand_in()
        self._settle()
        self.depth_changed.emit(depth)

    def set_marks(self, marks: tuple[Mark, ...]) -> None:
        if marks == self.marks.marks:
            return
        before = self.marks.looks()
        self.marks.marks = marks
        self.marks.lay_out(self.body.panes, self.camera)
        self._update_marks(before)

    def set_selected(self, selected: str | None) -> None:
        """Select a mark by the id of its finding or its point."""
        if selected == self.marks.selected:
            return
        before = self.marks.looks()
        self.marks.selected = selected
        self._update_marks(before)

    def _update_marks(self, before: dict[Look, Spot]) -> None:
        after = self.marks.looks()
        for look in before.keys() ^ after.keys():
            self.update(self.marks.rect(after.get(look) or before[look], self.camera))

    # zoom and pan

    def fit(self) -> None:
        """Show everything."""
        self._at_fit = True
        self._lay_out()
        self.zoom_changed.emit()

    @property
    def is_fit(self) -> bool:
        return self._at_fit

    def zoom_in(self) -> None:
        self.zoom_by(_NOTCH)

    def zoom_out(self) -> None:
        self.zoom_by(1 / _NOTCH)

    def zoom_by(self, factor: float, at: QPointF | None = None, *, smooth: bool = False) -> None:
        """Zoom about a point of the screen (the middle); `smooth`: between the rungs, as long as fingers move."""
        at = at or QRectF(self.rect()).center()
        camera, ratio = self.camera, self.camera.ratio
        least = device_scale(self.body.fit_rung) / ratio
        scale = min(max(camera.scale * factor, least), max(NEAREST, 4 * least))
        if not smooth:
            rung = max(nearest_rung(scale, ratio), self.body.fit_rung)
            scale = device_scale(rung) / ratio
        if scale == camera.scale:
            return
        self._start_moving()
        self._at_fit = not smooth and scale == least
        if self._at_fit:
            self._lay_out()
        else:
            self._set_camera(camera.scaled(scale, at.x(), at.y()))
        self.zoom_changed.emit()

    def rest_on_rung(self, at: QPointF) -> None:
        """Bring the scale of a pinch to the nearest rung."""
        self.zoom_by(1.0, at)

    def pan_by(self, dx: float, dy: float) -> None:
        self._start_moving()
        self._set_camera(self.camera.panned(dx, dy))
        self._at_fit = False

    def reveal(self, view: View, x: float, y: float) -> None:
        """Bring a place into sight, without changing the zoom."""
        point = self.point_on_screen(view, x, y)
        if point is None:
            return
        room = QRectF(self.rect()).marginsRemoved(_margins(min(60.0, self.width() / 4, self.height() / 4)))
        dx = min(max(point.x(), room.left()), room.right()) - point.x()
        dy = min(max(point.y(), room.top()), room.bottom()) - point.y()
        if dx or dy:
            self.pan_by(dx, dy)

    def _set_camera(self, camera: Camera) -> None:
        """Look from elsewhere; some of the ground always stays in sight."""
        width, height = size_of(self.body.panes)
        x, y = self.width() / 2, self.height() / 2
        self.body.camera = msgspec.structs.replace(
            camera,
            x=min(max(camera.x, x - width * camera.scale), x),
            y=min(max(camera.y, y - height * camera.scale), y),
        )
        self._rest.start()
        self.update()

    def _start_moving(self) -> None:
        if not self.body.moving:
            self.body.stand_in(self._device_rect(self.rect()).size())
            self.body.moving = True

    # places

    def place_at(self, point: QPointF) -> tuple[Pane, float, float] | None:
        """Return the pane under a point of the screen, and the place in its view."""
        x, y = self.camera.to_ground(point.x(), point.y())
        for pane in self.body.panes:
            if pane.holds(x, y):
                return (pane, *pane.to_view(x, y))
        return None

    def point_on_screen(self, view: View, x: float, y: float) -> QPointF | None:
        """Return where a place is on the screen (perhaps out of sight); None where its view is not shown."""
        for pane in self.body.panes:
            if pane.view == view:
                return QPointF(*self.camera.to_screen(*pane.to_ground(x, y)))
        return None

    # painting

    def paintEvent(self, event: QPaintEvent) -> None:
        ratio = self.camera.ratio
        painter = QPainter(self)
        painter.save()
        if ratio != 1.0:
            painter.scale(1 / ratio, 1 / ratio)
        waiting = False
        for rect in list(event.region()):  # type: ignore[call-overload]
            waiting |= self.body.paint(painter, self._device_rect(rect))
        self._placards.paint(painter, self.body.panes, self.camera, self.rect())
        if not self.light.is_out:
            self._paint_light(painter)
        self.marks.paint(painter, self.camera, event.rect())
        self.paint_ghost(painter)
        painter.restore()
        self.paint_over(painter)
        painter.end()
        if waiting:
            QTimer.singleShot(0, self, self.update)

    def _paint_light(self, painter: QPainter) -> None:
        painter.save()
        painter.scale(self.camera.ratio, self.camera.ratio)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self.light.paint(painter, self.camera)
        painter.restore()

    def paint_ghost(self, painter: QPainter) -> None:
        """Paint a mark that is being dragged; the painter counts in device pixels."""

    def paint_over(self, painter: QPainter) -> None:
        """Paint what a canvas adds; the painter counts in pixels of the screen."""

    def _device_rect(self, rect: QRect) -> QRect:
        ratio = self.camera.ratio
        return QRectF(rect.x() * ratio, rect.y() * ratio, rect.width() * ratio, rect.height() * ratio).toAlignedRect()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._lay_out()

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.DevicePixelRatioChange:
            self._lay_out()
        return super().event(event)

    def _lay_out(self) -> None:
        """Find room for the figures anew; what was looked at nearer by stays in the middle."""
        ratio = self.devicePixelRatioF()
        stage = Stage(self.width(), self.height(), _MARGIN, (self.corner.width(), self.corner.height()))
        panes, camera = fitted(self.atlas, self._views, stage, ratio, mirrored=self._mirrored)
        fit_rung = camera.rung
        if fit_rung is None:
            raise ValueError("the fitting scale stands on no rung")
        kept = None if self._at_fit else self._kept_camera(panes, camera)
        self._at_fit = kept is None
        self.body.panes, self.body.camera, self.body.fit_rung = panes, kept or camera, fit_rung
        self._laid_out = self.size()
        self.source.set_ratio(ratio)
        self.body.drop_stand_in()
        self._rest.start()
        if not self.body.moving:
            self.marks.lay_out(panes, self.camera)
        self.update()

    def _kept_camera(self, panes: tuple[Pane, ...], fit: Camera) -> Camera | None:
        """Return the camera that has the same place in the middle of the new panes; None where all of it fits."""
        before, old = self.body.panes, self.camera
        if [pane.view for pane in before] != [pane.view for pane in panes]:
            return None
        rung = nearest_rung(old.scale, fit.ratio)
        scale = device_scale(rung) / fit.ratio
        if scale <= fit.scale:
            return None
        x, y = old.to_ground(self._laid_out.width() / 2, self._laid_out.height() / 2)
        nearest = min(range(len(before)), key=lambda index: abs((before[index].left + before[index].right) / 2 - x))
        x, y = panes[nearest].to_ground(*before[nearest].to_view(x, y))
        return Camera(scale, self.width() / 2 - x * scale, self.height() / 2 - y * scale, fit.ratio)

    def _settle(self) -> None:
        """Zoom and pan have come to rest: lay the marks out, ask for what is missing."""
        self._rest.stop()
        self.body.moving = False
        if self.camera.rung is not None:
            self.marks.lay_out(self.body.panes, self.camera)
        self._ask()
        self.update()

    def _ask(self) -> None:
        area = self._device_rect(self.rect())
        keys = self.body.wanted(area)
        if not keys:
            self.body.drop_stand_in()
        self.source.want(id(self), keys, self._next_levels())

    @property
    def is_detailed(self) -> bool:
        """Whether all that is in sight is painted in full detail."""
        return not self.body.moving and not self.body.wanted(self._device_rect(self.rect()))

    def _next_levels(self) -> list[Level]:
        """Return the levels that the next steps nearer would need, of the figures in sight."""
        rung, room = self.camera.rung, self._device_rect(self.rect())
        if rung is None or not self.isVisible():
            return []
        seen = [pane for pane in self.body.panes if self.body.pane_rect(pane).intersects(room)]
        return [self.body.level(pane, rung + step * RUNGS // 2) for step in (1, 2, 3) for pane in seen]

    def _take(self, key: TileKey) -> None:
        rect = self.body.take(key)
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
            self._lay_out()


def _margins(width: float) -> QMarginsF:
    return QMarginsF(width, width, width, width)
