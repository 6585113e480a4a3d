"""The left column below the search: how the patient has been, the visits, the button that starts one, the trend."""

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from bodymap.atlas.model import Figure
from bodymap.clinic.progress import opening_words
from bodymap.ui import theme
from bodymap.ui.consult.controller import Controller
from bodymap.ui.consult.point_fields import section
from bodymap.ui.history.rows import visit_rows
from bodymap.ui.history.thumbnail import Thumbnails
from bodymap.ui.history.timeline import Timeline
from bodymap.ui.history.trend import Trend


class HistoryColumn(QWidget):
    """Who was here when; choosing a visit shows it, read-only unless it is the one being recorded."""

    def __init__(self, controller: Controller, thumbnails: Thumbnails, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._controller, self._thumbnails = controller, thumbnails
        self.timeline = Timeline(thumbnails)
        self.timeline.chosen.connect(controller.show_visit)
        self.start = QPushButton(self.tr("Start visit"))
        theme.role(self.start, "primary")
        self.start.clicked.connect(controller.today_visit)
        self._empty = QLabel(self.tr("No visit yet. Start the first one."))
        self._empty.setWordWrap(True)
        theme.role(self._empty, "muted")
        self.headline, self.progress = QLabel(), QLabel()
        theme.role(self.headline, "strong")
        theme.role(self.progress, "small")
        for label in (self.headline, self.progress):
            label.setWordWrap(True)
        self._heading = section(self.tr("VISITS"))
        self._trend_heading = section(self.tr("PAIN NOW, ALL VISITS"))
        self.trend = Trend(controller.session.zone, large=False)
        self._lay_out()
        controller.chart_changed.connect(self._show)
        self._show()

    def _lay_out(self) -> None:
        edge = theme.px(14)
        said = QVBoxLayout()
        said.setContentsMargins(edge, theme.px(10), edge, 0)
        said.setSpacing(theme.px(2))
        said.addWidget(self.headline)
        said.addWidget(self.progress)
        head = QHBoxLayout()
        head.setContentsMargins(edge, theme.px(10), edge, 0)
        head.addWidget(self._heading)
        head.addStretch(1)
        head.addWidget(self.start)
        below = QVBoxLayout()
        below.setContentsMargins(edge, theme.px(8), edge, theme.px(10))
        below.addWidget(self._empty)
        below.addWidget(self._trend_heading)
        below.addWidget(self.trend)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(6))
        column.addLayout(said)
        column.addLayout(head)
        column.addWidget(self.timeline, 1)
        column.addLayout(below)
        column.addStretch(0)

    @Slot()
    def _show(self) -> None:
        controller = self._controller
        chart, editor = controller.chart, controller.editor
        self._thumbnails.figure = chart.patient.figure if chart is not None else Figure.NEUTRAL
        draft = editor.visit if editor is not None else None
        self._say_progress()
        rows = visit_rows(chart, controller.session.zone, draft.id if draft is not None else "")
        self.timeline.show_rows(rows, controller.visit_id)
        self.timeline.setVisible(bool(rows))
        self._empty.setVisible(chart is not None and not rows)
        self._heading.setVisible(chart is not None)
        self.start.setVisible(chart is not None and draft is None and not controller.session.read_only)
        self.trend.show_chart(chart)
        asked = sum(row.pain_now is not None and not row.in_error for row in rows)
        self.trend.setVisible(asked > 1)
        self._trend_heading.setVisible(asked > 1)

    def _say_progress(self) -> None:
        """Say at once how the patient has been."""
        chart, session = self._controller.chart, self._controller.session
        words = opening_words(chart, session.today(), session.zone) if chart is not None else None
        self.headline.setText(words.headline if words is not None else "")
        self.progress.setText(words.detail if words is not None else "")
        self.headline.setVisible(words is not None and bool(words.headline))
        self.progress.setVisible(words is not None and bool(words.detail))
