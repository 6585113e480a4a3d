"""The middle of the window: the bar that says which visit is shown, the map with its tools, and the short sentences."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QPushButton, QSizePolicy, QVBoxLayout, QWidget

from bodymap.ui import theme
from bodymap.ui.consult.controller import Controller
from bodymap.ui.consult.map_link import MapLink
from bodymap.ui.consult.toast import Toast
from bodymap.ui.consult.visit_bar import VisitBar
from bodymap.ui.consult.walk import Walk
from bodymap.ui.consult.walk_bar import WalkBar
from bodymap.ui.map.panel import MapPanel


class Middle(QWidget):
    """The map of the visit that is shown."""

    def __init__(self, controller: Controller, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._controller = controller
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.panel = MapPanel(controller.session.atlas)
        self.canvas = self.panel.canvas
        self.canvas.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.bar = VisitBar(controller)
        self.walk = Walk(controller, self)
        self.walk_bar = WalkBar(controller, self.walk, self.canvas)
        self.link = MapLink(controller, self.canvas, self)
        self.link.marked.connect(self.panel.count_marks)
        self.last_visit = QPushButton(self.tr("Last visit"))
        self.last_visit.setCheckable(True)
        self.last_visit.setChecked(True)
        self.last_visit.setToolTip(self.tr("Show the points of the visit before that were not asked yet"))
        self.last_visit.toggled.connect(self.link.show_last_visit)
        self.panel.tools.addWidget(self.last_visit)
        controller.chart_changed.connect(self._offer_last_visit)
        self._offer_last_visit()
        column = QVBoxLayout(self)
        edge = theme.px(12)
        column.setContentsMargins(edge, theme.px(8), edge, edge)
        column.setSpacing(theme.px(8))
        column.addWidget(self.bar)
        column.addWidget(self.walk_bar)
        column.addWidget(self.panel, 1)
        self.toast = Toast(controller, self.canvas)

    def _offer_last_visit(self) -> None:
        """Offer the points of the visit before, where there is one and this one is recorded."""
        chart, visit_id = self._controller.chart, self._controller.visit_id
        has_one = chart is not None and bool(visit_id) and chart.visit_before(visit_id) is not None
        self.last_visit.setVisible(has_one and self._controller.recording)

    def map_actions(self) -> tuple[QAction, ...]:
        """Return the map's own actions."""
        return self.panel.map_actions()
