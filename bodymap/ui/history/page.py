"""The history of a patient, first state: the trend of the pain, the visits as a table, and the map of the chosen one.

It shows and changes nothing. Its parts are built when it is first opened.
"""

from PySide6.QtCore import QModelIndex, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QListView,
    QPushButton,
    QSizePolicy,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from bodymap.figure.marks import marks_of_visit
from bodymap.ui import theme
from bodymap.ui.consult.controller import Controller
from bodymap.ui.consult.point_fields import section
from bodymap.ui.consult.point_list import PointDelegate, PointModel
from bodymap.ui.consult.point_rows import point_rows
from bodymap.ui.consult.words import day
from bodymap.ui.history.rows import visit_rows
from bodymap.ui.history.table import VisitTable
from bodymap.ui.history.trend import Trend
from bodymap.ui.history.verdict import verdict
from bodymap.ui.map.canvas import MapCanvas


class HistoryPage(QWidget):
    """How the patient has been. `closed()`: back to the visit."""

    closed = Signal()

    def __init__(self, controller: Controller, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._controller = controller
        self._visit_id = ""
        self._built = False
        controller.chart_changed.connect(self._show)
        shortcut = QShortcut(QKeySequence("Esc"), self)
        shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        shortcut.activated.connect(self.closed)

    def showEvent(self, event: QShowEvent) -> None:
        if not self._built:
            self._built = True
            self._build()
        super().showEvent(event)
        self._visit_id = self._controller.visit_id
        self._show()
        QTimer.singleShot(0, self, self.table.setFocus)  # the stack around it chooses a field of its own first

    def _build(self) -> None:
        session = self._controller.session
        self.back = QPushButton(self.tr("Back to the visit"))
        self.back.clicked.connect(self.closed)
        self.map_title = QLabel()
        theme.role(self.map_title, "heading")
        self.canvas = MapCanvas(session.atlas, read_only=True)
        self.headline = QLabel()
        theme.role(self.headline, "heading")
        self.detail = QLabel()
        self.detail.setWordWrap(True)
        theme.role(self.detail, "muted")
        self.trend = Trend(session.zone, large=True)
        self.no_trend = QLabel(self.tr("No pain score has been recorded yet: enter “Pain now” in a visit."))
        self.no_trend.setWordWrap(True)
        self.visits = VisitTable(self)
        self.table = QTableView()
        self.table.setModel(self.visits)
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.table.setTabKeyNavigation(False)
        self.table.setShowGrid(False)
        self.table.setStyleSheet("QTableView:focus { border: none; }")  # the chosen row shows the focus
        self.table.verticalHeader().hide()
        self.table.verticalHeader().setDefaultSectionSize(theme.px(40))
        self.points_title = section("")
        self.points = PointModel(self)
        self.point_view = QListView()
        self.point_view.setModel(self.points)
        self.point_view.setItemDelegate(PointDelegate(self.point_view))
        self.point_view.setFrameShape(QFrame.Shape.NoFrame)
        self.point_view.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.point_view.setAccessibleName(self.tr("Points of the chosen visit"))
        self.table.setAccessibleName(self.tr("Visits, newest first"))
        self.table.selectionModel().currentRowChanged.connect(self._choose)
        self._lay_out()

    def _lay_out(self) -> None:
        left, left_column = _card()
        right_top, trend_column = _card()
        right_below, table_column = _card()
        # A wish for height here would be taken for a need by an area that scrolls around the page.
        for part, height in ((self.trend, 140), (self.table, 120), (self.point_view, 90)):
            part.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Ignored)
            part.setMinimumHeight(theme.px(height))
        head = QHBoxLayout()
        head.addWidget(self.map_title, 1)
        head.addWidget(self.back)
        left_column.addLayout(head)
        left_column.addWidget(self.canvas, 1)
        for widget in (self.headline, self.detail, self.no_trend):
            trend_column.addWidget(widget)
        trend_column.addWidget(self.trend, 1)
        table_column.addWidget(self.table, 3)
        table_column.addWidget(self.points_title)
        table_column.addWidget(self.point_view, 2)
        right = QVBoxLayout()
        right.setSpacing(theme.px(14))
        right.addWidget(right_top, 2)
        right.addWidget(right_below, 3)
        row = QHBoxLayout(self)
        edge = theme.px(16)
        row.setContentsMargins(edge, edge, edge, edge)
        row.setSpacing(edge)
        row.addWidget(left, 1)
        row.addLayout(right, 1)

    @Slot()
    def _show(self) -> None:
        if not self._built or not self.isVisible():
            return
        chart, session = self._controller.chart, self._controller.session
        if chart is None or not chart.has(self._visit_id):
            self._visit_id = self._controller.visit_id
        self.trend.show_chart(chart)
        self.trend.setVisible(self.trend.has_scores)
        self.no_trend.setVisible(not self.trend.has_scores)
        said = verdict(chart) if chart is not None else ("", "")
        self.headline.setText(said[0])
        self.detail.setText(said[1])
        self.headline.setVisible(bool(said[0]))
        self.detail.setVisible(bool(said[1]))
        self.visits.show_visits(chart, visit_rows(chart, session.zone))
        header = self.table.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(1, QHeaderView.ResizeMode.Stretch)
        row = self.visits.row_of(self._visit_id)
        if row >= 0:
            self.table.selectRow(row)
        self._show_map()

    @Slot(QModelIndex)
    def _choose(self, index: QModelIndex) -> None:
        if index.isValid():
            self._visit_id = self.visits.visit_at(index.row())
            self._show_map()

    def _show_map(self) -> None:
        chart = self._controller.chart
        if chart is None or not chart.has(self._visit_id):
            self.map_title.setText("")
            self.points_title.setText("")
            self.points.show_rows(())
            self.canvas.set_marks(())
            return
        visit = chart.visit(self._visit_id)
        date = day(visit.started_at, self._controller.session.zone)
        if visit.pain_now is None:
            self.map_title.setText(date)
        else:
            self.map_title.setText(self.tr("{0} · pain {1}").format(date, visit.pain_now))
        self.points_title.setText(self.tr("Points of {0}").format(date))
        atlas = self._controller.session.atlas
        self.points.show_rows(point_rows(chart, self._visit_id, atlas, recording=False))
        self.canvas.set_marks(marks_of_visit(chart, self._visit_id, previous=False))


def _card() -> tuple[QFrame, QVBoxLayout]:
    """Return a card and the column inside it."""
    card = QFrame()
    theme.role(card, "card")
    column = QVBoxLayout(card)
    edge = theme.px(14)
    column.setContentsMargins(edge, theme.px(12), edge, theme.px(12))
    return card, column
