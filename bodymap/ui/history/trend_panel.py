"""The trend with its choice of measures, a way to look at a shorter time, and its numbers and picture to take along."""

from datetime import tzinfo

from PySide6.QtCore import Signal
from PySide6.QtGui import QGuiApplication, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from bodymap.atlas.atlas import Atlas
from bodymap.base.decimals import short_words
from bodymap.clinic.chart import Chart
from bodymap.ui import theme
from bodymap.ui.form import Choice, button
from bodymap.ui.history.measures import Measure, measures_of
from bodymap.ui.history.trend import Trend


class TrendPanel(QWidget):
    """`measured(key)`: another measure was chosen by the user."""

    measured = Signal(str)

    def __init__(self, atlas: Atlas, zone: tzinfo, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._atlas, self._zone = atlas, zone
        self._chart: Chart | None = None
        self._units = ""
        self._measures: tuple[Measure, ...] = ()
        self.choice = Choice()
        self.choice.setAccessibleName(self.tr("What the trend shows"))
        self.choice.activated.connect(self._chosen)
        self.copy_numbers = button(self.tr("Copy numbers"), "quiet")
        self.copy_numbers.clicked.connect(self.copy_values)
        self.copy_picture = button(self.tr("Copy picture"), "quiet")
        self.copy_picture.clicked.connect(self.copy_image)
        self.all_time = button(self.tr("All time"), "quiet")
        self.all_time.setToolTip(self.tr("Turn the wheel over the trend to look at a shorter time"))
        self.trend = Trend(zone, large=True)
        self.trend.zoomed.connect(self.all_time.setVisible)
        self.all_time.clicked.connect(self.trend.show_all)
        self.all_time.hide()
        self.nothing = QLabel(self.tr("No pain score has been recorded yet: enter “Pain now” in a visit."))
        self.nothing.setWordWrap(True)
        theme.role(self.nothing, "muted")
        self.row = QHBoxLayout()
        self.row.setSpacing(theme.px(6))
        self.row.addWidget(self.choice, 1)
        for one in (self.all_time, self.copy_numbers, self.copy_picture):
            self.row.addWidget(one)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(4))
        column.addLayout(self.row)
        column.addWidget(self.nothing)
        column.addWidget(self.trend, 1)

    def show_chart(self, chart: Chart | None, units: str) -> None:
        """Show a chart; the measure that was chosen stays if the chart has it."""
        if chart is self._chart and units == self._units and self._measures:
            return
        key = self.key
        self._chart, self._units = chart, units
        self._measures = measures_of(chart, self._atlas, units) if chart is not None else ()
        self._fill()
        self.choose(key)
        for widget in (self.choice, self.copy_numbers, self.copy_picture, self.trend):
            widget.setVisible(bool(self._measures))
        self.nothing.setVisible(not self._measures)

    @property
    def key(self) -> str:
        """The key of the measure that is shown, "" none."""
        key = self.choice.currentData()
        return str(key) if key else ""

    def choose(self, key: str) -> None:
        """Show a measure, the first one where the chart does not have it."""
        measure = next((one for one in self._measures if one.key == key), next(iter(self._measures), None))
        if measure is None:
            self.trend.show_nothing()
            return
        self.choice.setCurrentIndex(self.choice.findData(measure.key))
        self.trend.show_measure(self._chart, measure.words, measure.work_out())

    def has(self, key: str) -> bool:
        """Tell whether the chart has values for a measure."""
        return any(one.key == key for one in self._measures)

    def _fill(self) -> None:
        """List the measures under their headings, which cannot be chosen."""
        model = QStandardItemModel(self.choice)
        group = ""
        for measure in self._measures:
            if measure.group != group:
                group = measure.group
                heading = QStandardItem(group)
                heading.setSelectable(False)
                heading.setEnabled(False)
                model.appendRow(heading)
            item = QStandardItem(measure.words)
            item.setData(measure.key, 0x0100)
            model.appendRow(item)
        self.choice.setModel(model)

    def _chosen(self, _index: int) -> None:
        self.choose(self.key)
        self.measured.emit(self.key)

    def values_text(self) -> str:
        """Return the shown values as tab-separated text: a day, then the value of each line."""
        lines = self.trend.lines
        by_day: dict[str, dict[int, float]] = {}
        for number, line in enumerate(lines):
            for score in line.scores:
                by_day.setdefault(f"{score.at.astimezone(self._zone):%Y-%m-%d %H:%M}", {})[number] = score.value
        names = [line.name or self.choice.currentText() for line in lines]
        rows = ["\t".join((self.tr("Date"), *names))]
        rows += [
            "\t".join((moment, *(short_words(found[n]) if n in found else "" for n in range(len(lines)))))
            for moment, found in sorted(by_day.items())
        ]
        return "\n".join(rows) + "\n"

    def copy_values(self) -> None:
        QGuiApplication.clipboard().setText(self.values_text())

    def copy_image(self) -> None:
        QGuiApplication.clipboard().setImage(self.trend.picture())
