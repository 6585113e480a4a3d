"""The history of a patient: the maps at the left; at the right what changed, in one sentence, as trend and as lists.

It shows and changes nothing. Its parts are built when it is first opened.
"""

from PySide6.QtCore import QModelIndex, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSplitter,
    QStackedWidget,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from bodymap.clinic.chart import Chart
from bodymap.clinic.comparison import Comparison, compare
from bodymap.clinic.progress import progress, progress_words
from bodymap.ui import theme
from bodymap.ui.consult.controller import Controller
from bodymap.ui.history.differences import difference_rows, difference_titles
from bodymap.ui.history.maps import HistoryMaps
from bodymap.ui.history.point_trends import PointTrends, point_trends_area
from bodymap.ui.history.response_view import ResponseView
from bodymap.ui.history.trend_panel import TrendPanel
from bodymap.ui.row_table import RowTable, RowTableView

_SCORES = (2, 3)
_STEPS = (("Left", -1), ("Right", 1))


class HistoryPage(QWidget):
    """How the patient has been. `closed()`: back to the visit."""

    closed = Signal()

    def __init__(self, controller: Controller, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._controller = controller
        self._built = False
        self._units = ""
        self._fitted = False  # the columns, for this patient
        controller.chart_changed.connect(self._show)
        shortcut = QShortcut(QKeySequence("Esc"), self)
        shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        shortcut.activated.connect(self.closed)

    def prepare(self) -> None:
        """Build the parts, where that was not done yet."""
        if not self._built:
            self._built = True
            self._build()

    def showEvent(self, event: QShowEvent) -> None:
        self.prepare()
        super().showEvent(event)
        self._show()
        QTimer.singleShot(0, self, self.maps.pair.setFocus)  # the stack around it chooses a field of its own first

    def _build(self) -> None:
        session = self._controller.session
        self.maps = HistoryMaps(session)
        self.headline, self.detail = QLabel(), QLabel()
        theme.role(self.headline, "heading")
        theme.role(self.detail, "muted")
        for label in (self.headline, self.detail):
            label.setWordWrap(True)
        self.back = QPushButton(self.tr("Back to the visit"))
        self.back.clicked.connect(self.closed)
        self.trend = TrendPanel(session.atlas, session.zone)
        self.changes = RowTableView(
            RowTable(difference_titles(None, session.zone), _SCORES, self), self.tr("Points of both visits")
        )
        self.points = PointTrends()
        self.responses = ResponseView(session)
        self.tabs = QTabWidget()
        for stack in self.tabs.findChildren(QStackedWidget):
            theme.role(stack, "plain")
        self.tabs.addTab(self.changes, self.tr("Changes"))
        self.tabs.addTab(point_trends_area(self.points), self.tr("Each point"))
        self.tabs.addTab(self.responses, self.tr("Response to treatment"))
        self._connect()
        self._lay_out()

    def _connect(self) -> None:
        self.maps.compared.connect(lambda _earlier, _later: self._show_changes())
        self.maps.point_chosen.connect(self._choose_point)
        self.maps.visit_opened.connect(self._open_visit)
        self.changes.selectionModel().currentRowChanged.connect(self._row_chosen)
        self.points.chosen.connect(self._choose_point)
        self.responses.point_chosen.connect(self._choose_point)
        self.tabs.currentChanged.connect(lambda _index: self._show_lists())
        for key, by in _STEPS:
            step = QShortcut(QKeySequence(f"Alt+{key}"), self)
            step.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            step.activated.connect(lambda by=by: self.maps.step(by))

    def _lay_out(self) -> None:
        left, left_column = _card()
        top, top_column = _card()
        below, below_column = _card()
        left_column.addWidget(self.maps, 1)
        head = QHBoxLayout()
        head.addWidget(self.headline, 1)
        head.addWidget(self.back, 0, Qt.AlignmentFlag.AlignTop)
        top_column.addLayout(head)
        top_column.addWidget(self.detail)
        top_column.addWidget(self.trend, 1)
        below_column.addWidget(self.tabs, 1)
        right = QSplitter(Qt.Orientation.Vertical)
        right.addWidget(top)
        right.addWidget(below)
        right.setStretchFactor(0, 1)
        right.setStretchFactor(1, 1)
        right.setChildrenCollapsible(False)
        row = QHBoxLayout(self)
        edge = theme.px(14)
        row.setContentsMargins(edge, edge, edge, edge)
        row.setSpacing(edge)
        row.addWidget(left, 1)
        row.addWidget(right, 1)

    def set_units(self, units: str) -> None:
        """Show pressure in these units."""
        self._units = units
        if self._built:
            self._show()

    # what is shown

    @Slot()
    def _show(self) -> None:
        if not self._built or not self.isVisible():
            return
        chart = self._controller.chart
        self._fitted = False
        self.maps.show_chart(chart, self._controller.visit_id)
        self._show_changes()
        # the maps are painted first: what stands beside them may take a moment in a long record
        QTimer.singleShot(0, self, self._show_beside)

    def _show_beside(self) -> None:
        self.trend.show_chart(self._controller.chart, self._units)
        self._show_lists()

    def _comparison(self) -> Comparison | None:
        chart = self._controller.chart
        earlier, later = self.maps.shown_pair
        if chart is None or not later:
            return None
        return compare(chart, later, None if earlier == later else earlier)

    def _show_changes(self) -> None:
        session, comparison, chart = self._controller.session, self._comparison(), self._controller.chart
        self.headline.setText("")
        self.detail.setText("")
        if chart is not None and comparison is not None:
            earlier = comparison.earlier.id if comparison.earlier is not None else None
            words = progress_words(progress(chart, comparison.visit.id, earlier, session.zone), session.today())
            self.headline.setText(words.headline or self._without_pain(comparison))
            self.detail.setText(words.detail)
        rows = difference_rows(chart, comparison, session.atlas, session.zone)
        self.changes.rows.show_rows(rows, difference_titles(comparison, session.zone))
        if not self._fitted and rows:
            self._fitted = True
            self.changes.stretch(1)

    def _without_pain(self, comparison: Comparison) -> str:
        """Return a headline where pain cannot be compared."""
        if comparison.earlier is None:
            return self.tr("First visit")
        return self.tr("Pain was not asked in both visits")

    def _show_lists(self) -> None:
        """Fill the list that is in front; the others wait until they are."""
        session, chart = self._controller.session, self._controller.chart
        front = self.tabs.currentIndex()
        if front == 1:
            self.points.show_chart(chart, session.atlas)
        elif front == 2:
            self.responses.show_chart(chart, session.zone)

    # what is chosen

    def _row_chosen(self, index: QModelIndex) -> None:
        if index.isValid():
            self._light(self.changes.key_at(index))

    def _choose_point(self, point_id: str) -> None:
        self._light(point_id)
        self.changes.choose(point_id)

    def _light(self, point_id: str) -> None:
        """Show one point on the maps and in the trend."""
        self.maps.select(point_id)
        if self.trend.has(f"point/{point_id}"):
            self.trend.choose(f"point/{point_id}")

    def _open_visit(self, visit_id: str) -> None:
        chart: Chart | None = self._controller.chart
        if chart is not None and chart.has(visit_id):
            self._controller.show_visit(visit_id)
            self.closed.emit()


def _card() -> tuple[QFrame, QVBoxLayout]:
    """Return a card and the column inside it."""
    card = QFrame()
    theme.role(card, "card")
    column = QVBoxLayout(card)
    edge = theme.px(14)
    column.setContentsMargins(edge, theme.px(12), edge, theme.px(12))
    return card, column
