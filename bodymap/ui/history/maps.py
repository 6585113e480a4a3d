"""The left half of the history: the maps in three ways and the table, the choice of the view, the visits on a line."""

from enum import StrEnum

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from bodymap.app.session import Session
from bodymap.atlas.model import Depth, View
from bodymap.clinic.chart import Chart
from bodymap.clinic.comparison import compare
from bodymap.ui import theme
from bodymap.ui.form import Choice
from bodymap.ui.history.findings_view import FindingsView
from bodymap.ui.history.heat_view import HeatView
from bodymap.ui.history.over_time import OverTime
from bodymap.ui.history.side_by_side import SideBySide
from bodymap.ui.history.views import fullest_view, view_tabs
from bodymap.ui.history.visit_slider import VisitSlider
from bodymap.ui.map.words import depth_name
from bodymap.ui.segments import Segments


class Mode(StrEnum):
    """What the left half shows."""

    SIDE_BY_SIDE = "side-by-side"
    OVER_TIME = "over-time"
    HEAT_MAP = "heat-map"
    TABLE = "table"


class HistoryMaps(QWidget):
    """`compared(earlier id, later id)`: other visits are shown; `point_chosen(id)`; `visit_opened(id)`."""

    compared = Signal(str, str)
    point_chosen = Signal(str)
    visit_opened = Signal(str)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._chart: Chart | None = None
        self._view_chosen = False
        self.modes: Segments[Mode] = Segments(
            self.tr("What is shown"),
            (
                (Mode.SIDE_BY_SIDE, self.tr("Side by side")),
                (Mode.OVER_TIME, self.tr("Over time")),
                (Mode.HEAT_MAP, self.tr("Heat map")),
                (Mode.TABLE, self.tr("Table")),
            ),
        )
        self.views = view_tabs()
        self.depth_choice = Choice()
        self.depth_choice.setAccessibleName(self.tr("Depth"))
        self.depth_choice.setMinimumContentsLength(11)
        for depth in Depth:
            self.depth_choice.addItem(depth_name(depth), depth)
        self.pair = VisitSlider(pair=True)
        self.single = VisitSlider(pair=False)
        atlas = session.atlas
        self.side_by_side = SideBySide(atlas)
        self.over_time = OverTime(atlas)
        self.heat = HeatView(atlas)
        self.table = FindingsView(atlas)
        self._pages = QStackedWidget()
        theme.role(self._pages, "plain")
        for page in (self.side_by_side, self.over_time, self.heat, self.table):
            self._pages.addWidget(page)
        self._sliders = QStackedWidget()
        theme.role(self._sliders, "plain")
        self._sliders.addWidget(self.pair)
        self._sliders.addWidget(self.single)
        self._sliders.setFixedHeight(theme.px(54))
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.addWidget(self.modes)
        head.addStretch(1)
        head.addWidget(self.views)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(8))
        column.addLayout(head)
        column.addWidget(self._pages, 1)
        below = QHBoxLayout()
        below.addWidget(self._sliders, 1)
        below.addWidget(self.depth_choice)
        column.addLayout(below)

    def _connect(self) -> None:
        self.modes.picked.connect(lambda _mode: self._show_mode())
        self.views.picked.connect(self._choose_view)
        self.depth_choice.activated.connect(lambda _index: self._peel(Depth(self.depth_choice.currentData())))
        self.side_by_side.depth_changed.connect(self._peel)
        self.over_time.canvas.depth_changed.connect(self._peel)
        self.pair.chosen.connect(self._slid)
        self.single.chosen.connect(lambda _same, later: self._show_single(later, animate=True))
        self.over_time.next_asked.connect(self._play_on)
        self.side_by_side.point_chosen.connect(self.point_chosen)
        self.over_time.canvas.mark_clicked.connect(self._marked)
        self.table.visit_chosen.connect(self.visit_opened)

    def _marked(self, finding_id: str) -> None:
        if self._chart is not None:
            self.point_chosen.emit(self._chart.finding(finding_id).point_id)

    # what is shown

    @property
    def mode(self) -> Mode:
        return self.modes.chosen

    @property
    def shown_pair(self) -> tuple[str, str]:
        """The visits that are compared, "" without any."""
        return self.pair.pair

    def show_chart(self, chart: Chart | None, visit_id: str) -> None:
        """Show a patient, the given visit beside the one before it; what was chosen for this patient stays."""
        same_patient = chart is not None and self._chart is not None and chart.patient.id == self._chart.patient.id
        visits = chart.current_visits if chart is not None else ()
        ids = [visit.id for visit in visits]
        earlier, later = self.pair.pair if same_patient else ("", "")
        if later not in ids:
            later = visit_id if visit_id in ids else (ids[-1] if ids else "")
            at = ids.index(later) if later else 0
            earlier = ids[max(0, at - 1)] if ids else ""
        single = self.single.pair[1] if same_patient and self.single.pair[1] in ids else later
        self._chart = chart
        if chart is not None:
            for canvas in (self.side_by_side.before, self.side_by_side.now, self.over_time.canvas, self.heat.canvas):
                canvas.set_figure(chart.patient.figure)
        self._view_chosen = self._view_chosen and same_patient
        zone = self._session.zone
        self.pair.show_visits(visits, earlier, later, zone)
        self.single.show_visits(visits, single, single, zone)
        if not self._view_chosen:
            self._set_view(fullest_view(chart, self.pair.pair))
        self._peel(self.side_by_side.now.depth)
        self._show_mode()

    def show_pair(self, earlier: str, later: str) -> None:
        """Compare two visits."""
        if self._chart is not None:
            self.pair.show_visits(self._chart.current_visits, earlier, later, self._session.zone)
            self._slid(earlier, later)

    def select(self, point_id: str) -> None:
        """Light up one point."""
        self.side_by_side.set_selected(point_id)
        self.over_time.canvas.set_selected(point_id or None)

    def step(self, by: int) -> None:
        """Go to the next visit, or the one before."""
        (self.single if self.mode is Mode.OVER_TIME else self.pair).step(by)

    def stop(self) -> None:
        """Stop what plays."""
        self.over_time.stop()

    # how

    def _show_mode(self) -> None:
        mode = self.mode
        self._pages.setCurrentIndex(list(Mode).index(mode))
        self._sliders.setVisible(mode is not Mode.TABLE)
        self._sliders.setCurrentWidget(self.single if mode is Mode.OVER_TIME else self.pair)
        self.views.setVisible(mode is not Mode.TABLE)
        self.depth_choice.setVisible(mode in (Mode.SIDE_BY_SIDE, Mode.OVER_TIME))
        if mode is not Mode.OVER_TIME:
            self.over_time.stop()
        if mode is Mode.TABLE:
            self.table.show_chart(self._chart, self._session.zone)
        elif mode is Mode.OVER_TIME:
            self._show_single(self.single.pair[1], animate=False)
        else:
            self._show_pair()

    def _slid(self, earlier: str, later: str) -> None:
        self._show_pair()
        self.compared.emit(earlier, later)

    def _show_pair(self) -> None:
        chart = self._chart
        earlier, later = self.pair.pair
        if self.mode is Mode.HEAT_MAP:
            self.heat.show_visits(chart, self._between(earlier, later))
        elif chart is None or not later:
            self.side_by_side.show_comparison(None, None, self._session.zone)
        else:
            alone = earlier == later
            comparison = compare(chart, later, None if alone else earlier)
            self.side_by_side.show_comparison(chart, comparison, self._session.zone)

    def _between(self, earlier: str, later: str) -> list[str]:
        ids = [visit.id for visit in self._chart.current_visits] if self._chart is not None else []
        return ids[ids.index(earlier) : ids.index(later) + 1] if later else []

    def _show_single(self, visit_id: str, *, animate: bool) -> None:
        self.over_time.show_visit(self._chart, visit_id, self._session.zone, animate=animate)

    def _play_on(self) -> None:
        """Go on to the next visit; from the last one back to the first, once, when playing begins there."""
        visits = self._chart.current_visits if self._chart is not None else ()
        at_end = bool(visits) and self.single.pair[1] == visits[-1].id
        if len(visits) < 2 or (at_end and self.over_time.has_played):
            self.over_time.stop()
        elif at_end:
            self.single.step(-len(visits))
        else:
            self.single.step(1)
        self.over_time.has_played = True

    def _peel(self, depth: Depth) -> None:
        self.depth_choice.setCurrentIndex(self.depth_choice.findData(depth))
        self.side_by_side.set_depth(depth)
        self.over_time.canvas.set_depth(depth)

    def _choose_view(self, view: View) -> None:
        self._view_chosen = True
        self._set_view(view)

    def _set_view(self, view: View) -> None:
        self.views.choose(view)
        self.side_by_side.set_view(view)
        self.over_time.set_view(view)
        self.heat.set_view(view)
