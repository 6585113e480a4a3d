"""Two visits beside each other: both maps look at the same place, and each point says what became of it.

The later visit is at the right. Whoever zooms, pans or peels one map moves the other with it.
"""

from datetime import tzinfo

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from bodymap.atlas.atlas import Atlas
from bodymap.atlas.model import Depth, View
from bodymap.base.text import translate
from bodymap.clinic.chart import Chart
from bodymap.clinic.comparison import Comparison
from bodymap.clinic.visit import Visit
from bodymap.figure.areas import DrawnArea, areas_of_visit
from bodymap.figure.compared import Marks, compared_marks
from bodymap.ui import theme
from bodymap.ui.areas.layer import AreaLayer
from bodymap.ui.consult.words import day, score_word
from bodymap.ui.map.canvas import MapCanvas

_ROOM_FOR_WORDS = 1.4  # of a disc's radius between discs


class SideBySide(QWidget):
    """`point_chosen(point id)`: a mark was clicked; `depth_changed(Depth)`."""

    point_chosen = Signal(str)
    depth_changed = Signal(object)

    def __init__(self, atlas: Atlas, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.before = MapCanvas(atlas, read_only=True)
        self.now = MapCanvas(atlas, read_only=True)
        self.before_title, self.now_title = QLabel(), QLabel()
        self._areas: list[AreaLayer] = []
        self._linking = False
        self._chart: Chart | None = None
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(theme.px(6))
        for column, (title, canvas) in enumerate(((self.before_title, self.before), (self.now_title, self.now))):
            title.setAlignment(Qt.AlignmentFlag.AlignCenter)
            theme.role(title, "strong")
            grid.addWidget(title, 0, column)
            grid.addWidget(canvas, 1, column)
            grid.setColumnStretch(column, 1)
        grid.setRowStretch(1, 1)
        self.legend = QLabel()
        theme.role(self.legend, "small")
        self.legend.setAlignment(Qt.AlignmentFlag.AlignRight)
        grid.addWidget(self.legend, 2, 0, 1, 2)
        for canvas, other in ((self.before, self.now), (self.now, self.before)):
            canvas.marks.gap = _ROOM_FOR_WORDS
            layer = AreaLayer(canvas)
            canvas.underlays.append(layer.paint)
            self._areas.append(layer)
            canvas.depth_panel.hide()  # the page has one control for all maps
            canvas.camera_moved.connect(lambda one=canvas, two=other: self._follow(one, two))
            canvas.depth_changed.connect(lambda depth, two=other: self._peel(two, depth))
            canvas.mark_clicked.connect(self._choose)

    def _follow(self, moved: MapCanvas, other: MapCanvas) -> None:
        if not self._linking:
            self._linking = True
            other.look_like(moved)
            self._linking = False

    def _peel(self, other: MapCanvas, depth: Depth) -> None:
        other.set_depth(depth)
        if not self._linking:
            self._linking = True
            self.depth_changed.emit(depth)
            self._linking = False

    def _choose(self, record_id: str) -> None:
        chart = self._chart
        if chart is not None:
            self.point_chosen.emit(record_id if record_id in chart.point_of else chart.finding(record_id).point_id)

    def set_view(self, view: View) -> None:
        """Show one view in both maps."""
        self._linking = True
        self.before.set_views((view,))
        self.now.set_views((view,))
        self._linking = False

    def set_depth(self, depth: Depth) -> None:
        self.now.set_depth(depth)

    def set_selected(self, point_id: str) -> None:
        for canvas in (self.before, self.now):
            canvas.set_selected(point_id or None)

    def show_comparison(self, chart: Chart | None, comparison: Comparison | None, zone: tzinfo) -> None:
        """Show two visits; without an earlier one the left map stays empty."""
        self._chart = chart
        if chart is None or comparison is None:
            marks: tuple[Marks, Marks] = ((), ())
            titles = ("", "")
            areas: tuple[tuple[DrawnArea, ...], ...] = ((), ())
        else:
            marks = compared_marks(chart, comparison)
            earlier = comparison.earlier
            drawn = areas_of_visit(chart, earlier.id) if earlier is not None else ()
            areas = (drawn, areas_of_visit(chart, comparison.visit.id))
            titles = (
                _title(earlier, zone) if earlier is not None else self.tr("No earlier visit"),
                _title(comparison.visit, zone),
            )
        for canvas, title, label, shown in zip(
            (self.before, self.now), titles, (self.before_title, self.now_title), marks, strict=True
        ):
            label.setText(title)
            canvas.set_marks(shown)
        for layer, pain in zip(self._areas, areas, strict=True):
            layer.show(pain)
        left_out = any(mark.previous for mark in marks[1])
        self.legend.setText(self.tr("Dashed: not asked at the later visit") if left_out else "")


def _title(visit: Visit, zone: tzinfo) -> str:
    """Return the day of a visit and its pain: "2 Oct 2026 · pain 8"."""
    words = day(visit.started_at, zone)
    if visit.pain_now is None:
        return words
    return translate("history", "{0} · pain {1}").format(words, score_word(visit.pain_now))
