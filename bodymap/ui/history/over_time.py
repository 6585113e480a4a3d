"""One map that goes through the visits: points fade in and out where they are, a new score stands in its place."""

from datetime import tzinfo

import msgspec
from PySide6.QtCore import QTimer, QVariantAnimation, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from bodymap.atlas.atlas import Atlas
from bodymap.atlas.model import View
from bodymap.clinic.chart import Chart
from bodymap.figure.areas import areas_of_visit
from bodymap.figure.marks import Mark, marks_of_visit
from bodymap.ui import theme
from bodymap.ui.areas.layer import AreaLayer
from bodymap.ui.consult.words import day, score_word
from bodymap.ui.map.canvas import MapCanvas

FADE_MS = 240
HOLD_MS = 900


class OverTime(QWidget):
    """`next_asked()`: while it plays, the next visit is wanted; `playing_changed(bool)`."""

    next_asked = Signal()
    playing_changed = Signal(bool)

    def __init__(self, atlas: Atlas, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.canvas = MapCanvas(atlas, read_only=True)
        self.canvas.depth_panel.hide()  # the page has one control for all maps
        self._areas = AreaLayer(self.canvas)
        self.canvas.underlays.append(self._areas.paint)
        self.title = QLabel()
        theme.role(self.title, "strong")
        self.play = QPushButton()
        self.play.setCheckable(True)
        self.play.toggled.connect(self._play)
        self._name_play()
        self.has_played = False  # since Play was pressed
        self._from: tuple[Mark, ...] = ()
        self._to: tuple[Mark, ...] = ()
        self._fade = QVariantAnimation(self, startValue=0.0, endValue=1.0, duration=FADE_MS)
        self._fade.valueChanged.connect(self._mix)
        self._next = QTimer(self, interval=HOLD_MS)
        self._next.timeout.connect(self.next_asked)
        head = QHBoxLayout()
        head.addWidget(self.title, 1)
        head.addWidget(self.play)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(head)
        column.addWidget(self.canvas, 1)

    def set_view(self, view: View) -> None:
        self.canvas.set_views((view,))

    def show_visit(self, chart: Chart | None, visit_id: str, zone: tzinfo, *, animate: bool) -> None:
        """Show a visit's points, those of the one before fading away."""
        marks = marks_of_visit(chart, visit_id, previous=False) if chart is not None and visit_id else ()
        if chart is not None and visit_id:
            visit = chart.visit(visit_id)
            words = day(visit.started_at, zone)
            pain = self.tr("pain {0}").format(score_word(visit.pain_now)) if visit.pain_now is not None else ""
            self.title.setText(" · ".join(part for part in (words, pain) if part))
        else:
            self.title.setText("")
        self._areas.show(areas_of_visit(chart, visit_id) if chart is not None and visit_id else ())
        self._fade.stop()
        self._from, self._to = self._to if animate else (), marks
        if animate and self.isVisible():
            self._fade.start()
        else:
            self._mix(1.0)

    def _mix(self, share: float) -> None:
        """Show what lies between the two visits, 0 to 1."""
        before = {mark.point_id: mark for mark in self._from}
        staying = tuple(
            mark if mark.point_id in before or share >= 1 else msgspec.structs.replace(mark, fade=share)
            for mark in self._to
        )
        there = {mark.point_id for mark in self._to}
        leaving = tuple(
            msgspec.structs.replace(mark, fade=1 - share)
            for mark in self._from
            if mark.point_id not in there and share < 1
        )
        self.canvas.set_marks((*staying, *leaving))

    def stop(self) -> None:
        """Stop playing."""
        self.play.setChecked(False)

    def _play(self, playing: bool) -> None:
        self._name_play()
        self.has_played = False
        if playing:
            self._next.start()
            self.next_asked.emit()
        else:
            self._next.stop()
        self.playing_changed.emit(playing)

    def _name_play(self) -> None:
        self.play.setText(self.tr("Stop") if self.play.isChecked() else self.tr("Play"))
        self.play.setToolTip(self.tr("Go through the visits, one after the other"))
