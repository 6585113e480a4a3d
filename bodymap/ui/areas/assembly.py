"""Puts drawing together: the tools over the map, the sections at the right, the patient's window; they share a desk."""

from PySide6.QtCore import QObject, Slot
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget

from bodymap.atlas.model import Depth, Side
from bodymap.clinic.finding import Finding
from bodymap.clinic.sketch import Tool
from bodymap.ui.areas.desk import AreaDesk
from bodymap.ui.areas.patient import PatientWindow
from bodymap.ui.areas.patient_desk import PatientDesk
from bodymap.ui.areas.patient_map import PatientMap
from bodymap.ui.areas.section import AreasSection
from bodymap.ui.areas.sources import SourcesSection
from bodymap.ui.areas.tool_bar import AreaBar, ModeButtons
from bodymap.ui.atlas.aside import Aside
from bodymap.ui.consult import keys
from bodymap.ui.consult.column import ConsultColumn
from bodymap.ui.consult.controller import Controller
from bodymap.ui.consult.middle import Middle
from bodymap.ui.criteria.fibromyalgia import FibromyalgiaSection
from bodymap.ui.criteria.tender import TenderSection
from bodymap.ui.criteria.tender_layer import TenderLayer


class Areas(QObject):
    """Everything about drawn pain in one consultation. `patient`: the patient's window while it is open."""

    def __init__(
        self, controller: Controller, middle: Middle, right: ConsultColumn, aside: Aside, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._controller, self._middle, self._aside = controller, middle, aside
        canvas = middle.canvas
        self.desk = AreaDesk(controller, canvas, self)
        self.modes, self.bar = ModeButtons(self.desk), AreaBar(self.desk)
        middle.panel.tools.insertWidget(0, self.modes)
        middle.panel.add_bar(self.bar)
        self.section = AreasSection(controller, self.desk)
        self.sources = SourcesSection(controller, self.desk)
        self.tender_layer = TenderLayer(canvas)
        self.criteria = FibromyalgiaSection(controller)
        self.tender = TenderSection(controller, self.tender_layer)
        for section in (self.section, self.sources, self.criteria, self.tender):
            right.add_section(section)
        self.patient: PatientWindow | None = None
        self._depth_before = canvas.depth
        self.modes.mark.clicked.connect(lambda: self.tender.on_map.setChecked(False))
        self.section.patient_asked.connect(self.hand_over)
        self.sources.show_asked.connect(self._show_muscle)
        self.sources.mark_asked.connect(self._mark_muscle)
        self.tender.layer_asked.connect(self._show_tender)
        self.desk.referring.connect(self._show_usual)
        self.desk.tool_changed.connect(self._tool_changed)
        canvas.zoom_changed.connect(lambda: self._show_usual(self.desk.finding()))
        for key, act in (
            (keys.MODE_MARK, self.desk.put_down),
            (keys.MODE_SHADE, lambda: self.desk.take(Tool.OUTLINE)),
            (keys.MODE_SELECT, lambda: self.desk.take(Tool.SELECT)),
            (keys.TOOL_BRUSH, lambda: self.desk.take(Tool.BRUSH)),
            (keys.TOOL_ZONE, lambda: self.desk.take(Tool.ZONE)),
        ):
            self._add_action(key, act, middle)

    def _add_action(self, key: keys.Key, act: object, middle: QWidget) -> None:
        action = QAction(key.words(), self)
        action.setObjectName(key.id)
        action.setShortcuts([QKeySequence(one) for one in key.keys])
        action.triggered.connect(lambda _checked=False: act())  # type: ignore[operator]
        middle.addAction(action)

    # -- where could it come from

    @Slot(str, object)
    def _show_muscle(self, muscle: str, side: Side) -> None:
        self.desk.put_down()
        self._aside.turn(muscle, side)

    @Slot(str, object)
    def _mark_muscle(self, muscle: str, side: Side) -> None:
        self.desk.put_down()
        self._aside.mark(muscle, side)

    # -- where the pain of a point went

    @Slot(object)
    def _show_usual(self, finding: Finding | None) -> None:
        """Show the usual pattern beside what is being drawn of a point's referred pain."""
        pattern, chart = self._middle.canvas.pattern, self._controller.chart
        if finding is not None and chart is not None:
            point = chart.point_of[finding.point_id]
            pattern.show((point.muscle, point.side))
        elif pattern.shown is not None:
            pattern.show(None)
        self._middle.canvas.update()

    # -- tender points

    @Slot(bool)
    def _show_tender(self, on: bool) -> None:
        self.desk.put_down()
        canvas = self._middle.canvas
        if on:
            self._depth_before = canvas.depth
            canvas.set_depth(Depth.SKIN)
        elif canvas.depth is Depth.SKIN:
            canvas.set_depth(self._depth_before)
        canvas.marks_shown = not on  # trigger points and tender points are never seen together
        self.tender_layer.show(on=on)

    @Slot(object)
    def _tool_changed(self, tool: Tool | None) -> None:
        if tool is not None:
            self.tender.on_map.setChecked(False)

    # -- the patient draws

    @Slot()
    def hand_over(self) -> None:
        """Open the patient's window over everything."""
        chart = self._controller.chart
        if chart is None or not self._controller.recording or self.patient is not None:
            return
        self._controller.leaving.emit()
        self.desk.put_down()
        desk = PatientDesk(self._controller)
        patient_map = PatientMap(self._controller.session.atlas, chart.patient.figure)
        patient_map.area_pointer.drawn.connect(desk.draw)
        self.patient = PatientWindow(desk, patient_map, self._middle)
        self.patient.done.connect(self._taken_back)
        self.patient.showFullScreen()

    @Slot()
    def _taken_back(self) -> None:
        self.patient = None
        self.section.set_open(True)
        self._middle.canvas.setFocus()
