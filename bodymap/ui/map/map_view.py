"""The map as something to look at: which views, how deep, which marks, from how near. What a pointer does is elsewhere.

Positions on the screen are pixels of the widget, places are millimetres of a view.
"""

import msgspec
from PySide6.QtCore import QMarginsF, QPointF, QRectF, QSize, Signal
from PySide6.QtWidgets import QWidget

from bodymap.atlas.atlas import Atlas
from bodymap.atlas.model import Depth, Figure, View
from bodymap.figure.marks import Mark
from bodymap.ui.map.scene import NEAREST, Camera, Pane, Stage, device_scale, fitted, nearest_rung, size_of
from bodymap.ui.map.scenery import Scenery
from bodymap.ui.map.tile_source import TileSource

FRONT_AND_BACK = (View.ANTERIOR, View.POSTERIOR)
_MARGIN = 14.0
_NOTCH = 2**0.25  # one step of the wheel or the buttons


class MapView(Scenery):
    """Shows views of the body with marks.

    Signals: `depth_changed(Depth)`, `views_changed(tuple)`, `zoom_changed()`, `camera_moved()`; `arm_changed(bool)`:
    whether it is there in the views from the side.
    """

    depth_changed = Signal(object)
    views_changed = Signal(object)
    zoom_changed = Signal()
    camera_moved = Signal()
    arm_changed = Signal(bool)

    def __init__(self, atlas: Atlas, parent: QWidget | None = None, *, source: TileSource | None = None) -> None:
        super().__init__(atlas, parent, source=source)
        self._views: tuple[View, ...] = FRONT_AND_BACK
        self._mirrored = False
        self._at_fit = True
        self._laid_out = QSize()

    # what is shown

    @property
    def views(self) -> tuple[View, ...]:
        return self._views

    @property
    def mirrored(self) -> bool:
        return self._mirrored

    @property
    def depth(self) -> Depth:  # type: ignore[override]
        return self.body.depth

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
        self.settle()
        self.depth_changed.emit(depth)

    def set_arm(self, there: bool) -> None:
        """Show the views from the side with the arm, or with the arm taken away."""
        if there != self.body.arm:
            self.body.arm = there
            self.body.drop_stand_in()
            self.settle()
            self.arm_changed.emit(there)

    def set_figure(self, figure: Figure) -> None:
        """Show the body in the skin of a figure, where that is drawn."""
        if figure not in self.atlas.figures:
            figure = Figure.NEUTRAL
        if figure is not self.body.figure:
            self.body.figure = figure
            self.body.drop_stand_in()
            self.lay_out()

    def set_marks(self, marks: tuple[Mark, ...]) -> None:
        if marks == self.marks.marks:
            return
        before = self.marks.looks()
        self.marks.marks = marks
        self.marks.lay_out(self.body.panes, self.camera)
        self.update_marks(before)

    def set_selected(self, selected: str | None) -> None:
        """Select a mark by the id of its finding or its point."""
        if selected == self.marks.selected:
            return
        before = self.marks.looks()
        self.marks.selected = selected
        self.update_marks(before)

    # zoom and pan

    def fit(self) -> None:
        """Show everything."""
        self._at_fit = True
        self.lay_out()
        self.zoom_changed.emit()
        self.camera_moved.emit()

    def look_like(self, other: "MapView") -> None:
        """Look at the same part from as near as another map of the same views does."""
        if other.is_fit:
            if not self._at_fit:
                self._at_fit = True
                self.lay_out()
            return
        self.start_moving()
        self._at_fit = False
        self._set_camera(other.camera)

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
        self.start_moving()
        self._at_fit = not smooth and scale == least
        if self._at_fit:
            self.lay_out()
            self.camera_moved.emit()
        else:
            self._set_camera(camera.scaled(scale, at.x(), at.y()))
        self.zoom_changed.emit()

    def rest_on_rung(self, at: QPointF) -> None:
        """Bring the scale of a pinch to the nearest rung."""
        self.zoom_by(1.0, at)

    def pan_by(self, dx: float, dy: float) -> None:
        self.start_moving()
        self._at_fit = False
        self._set_camera(self.camera.panned(dx, dy))

    def reveal(self, view: View, x: float, y: float) -> None:
        """Bring a place into sight, without changing the zoom."""
        point = self.point_on_screen(view, x, y)
        if point is None:
            return
        edge = min(60.0, self.width() / 4, self.height() / 4)
        room = QRectF(self.rect()).marginsRemoved(QMarginsF(edge, edge, edge, edge))
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
        self.rest_soon()
        self.update()
        self.camera_moved.emit()

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

    # room

    def stage(self) -> Stage:
        """Return the room that the figures may take; a canvas keeps some of it for a panel."""
        return Stage(self.width(), self.height(), _MARGIN)

    def lay_out(self) -> None:
        """Find room for the figures anew; what was looked at nearer by stays in the middle."""
        ratio = self.devicePixelRatioF()
        figure = self.body.figure
        panes, camera = fitted(self.atlas, self._views, self.stage(), ratio, mirrored=self._mirrored, figure=figure)
        fit_rung = nearest_rung(camera.scale, ratio)
        kept = None if self._at_fit else self._kept_camera(panes, camera)
        self._at_fit = kept is None
        self.body.panes, self.body.camera, self.body.fit_rung = panes, kept or camera, fit_rung
        self._laid_out = self.size()
        self.source.set_ratio(ratio)
        self.body.drop_stand_in()
        self.rest_soon()
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
