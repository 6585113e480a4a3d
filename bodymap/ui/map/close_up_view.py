"""The map with the signs of its close-ups: where they are, which one is pointed at, and opening one."""

from PySide6.QtCore import QPointF
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QWidget

from bodymap.atlas.atlas import Atlas
from bodymap.figure.elsewhere import Badge
from bodymap.figure.marks import Mark
from bodymap.ui.map.corners import Corner, Corners
from bodymap.ui.map.map_view import MapView
from bodymap.ui.map.tile_source import TileSource


class CloseUpView(MapView):
    """A map from which close-ups are opened."""

    def __init__(self, atlas: Atlas, parent: QWidget | None = None, *, source: TileSource | None = None) -> None:
        super().__init__(atlas, parent, source=source)
        self.corners = Corners()

    def point_away(self) -> None:
        """Name nothing."""

    def choose_mark(self, mark: Mark) -> None:
        """Tell that a mark was clicked."""

    def corner_at(self, at: QPointF, reach: float = 0.0) -> Corner | None:
        """Return the sign of a close-up under a point of the screen."""
        return self.corners.at(self._all_corners(), at, self.camera, reach)

    def _all_corners(self) -> tuple[Corner, ...]:
        return self.corners.all(self.body.panes, self.marks.marks)

    def point_at_corner(self, corner: Corner | None) -> None:
        if corner != self.corners.pointed:
            for one in (self.corners.pointed, corner):
                self.update(self.corners.rect(one, self.camera))
            self.corners.pointed = corner

    def open_close_up(self, badge: Badge) -> None:
        """Show a close-up; the only point that is marked there is selected."""
        self.point_away()
        self.set_views((badge.region.close_up,), mirrored=badge.region.mirrored)
        if len(badge.marks) == 1:
            self.choose_mark(badge.marks[0])

    def paint_corners(self, painter: QPainter) -> None:
        self.corners.paint(painter, self._all_corners(), self.camera, self.rect())
