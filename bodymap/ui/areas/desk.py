"""Joins drawing to the chart: which tool is in hand, which area is chosen, and what a stroke does to the records.

A tool turns the map to the skin, and back when it is put down. Work that needs shapely is made ready beside the GUI
thread as soon as a tool is taken.
"""

from functools import partial

from PySide6.QtCore import QObject, QPointF, Signal, Slot

from bodymap.atlas.model import Depth, Figure, Side
from bodymap.clinic.area import DrawnBy, PainArea
from bodymap.clinic.chart import Chart
from bodymap.clinic.finding import Finding
from bodymap.clinic.sketch import Stroke, Tool, acts_of
from bodymap.ui import background
from bodymap.ui.areas.acts import perform
from bodymap.ui.areas.pointer import AreaPointer
from bodymap.ui.areas.shown import ShownAreas
from bodymap.ui.areas.stroke_layer import StrokeLayer
from bodymap.ui.areas.warm import warm
from bodymap.ui.consult.controller import Controller
from bodymap.ui.map.canvas import MapCanvas


class AreaDesk(QObject):
    """The pain areas of the visit that is shown.

    Signals: `tool_changed(Tool | None)`; `chosen_changed(str)`, the id of an area, "" none; `shown()`, what is shown or
    compared has changed; `referring(Finding | None)`, where the pain of this finding went is being drawn.
    """

    tool_changed = Signal(object)
    chosen_changed = Signal(str)
    shown = Signal()
    referring = Signal(object)

    def __init__(self, controller: Controller, canvas: MapCanvas, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._controller, self._canvas = controller, canvas
        self._atlas = controller.session.atlas
        self.over = ShownAreas(controller, canvas, self)
        self.over.changed.connect(self.shown)
        self.layer, self.stroke_layer = self.over.layer, StrokeLayer(canvas)
        canvas.underlays += [self.layer.paint, self.stroke_layer.paint]
        self.pointer = AreaPointer(canvas, canvas.pointer, self.stroke_layer)
        self.pointer.drawn.connect(self._drawn)
        self.pointer.picked.connect(self._picked)
        self.pointer.left.connect(self.put_down)
        self.chosen = ""
        self.finding_id = ""
        self._depth_before: Depth | None = None
        self._visit_id = ""
        controller.painted.connect(lambda _chart: self._show())
        controller.chart_changed.connect(self._follow)
        controller.draw_asked.connect(self.draw_referred)

    # -- what there is

    @property
    def chart(self) -> Chart | None:
        return self._controller.chart

    @property
    def figure(self) -> Figure:
        """The figure on which the patient is drawn."""
        return self.chart.patient.figure if self.chart is not None else Figure.NEUTRAL

    def areas(self) -> tuple[PainArea, ...]:
        """Return the areas of the visit that is shown."""
        chart = self.chart
        return () if chart is None or not self._controller.visit_id else chart.areas_of(self._controller.visit_id)

    def area(self) -> PainArea | None:
        """Return the area that is chosen."""
        return next((area for area in self.areas() if area.id == self.chosen), None)

    # -- tools

    @property
    def tool(self) -> Tool | None:
        return self.pointer.tool

    def take(self, tool: Tool) -> None:
        """Take a tool in hand: the map shows the skin."""
        if not self._controller.recording:
            self._controller.message.emit(self.tr("Start a visit first: pain is drawn in a visit."))
            self.tool_changed.emit(self.tool)
            return
        if self.tool is None:
            self._depth_before = self._canvas.depth
            background.run(partial(warm, self._atlas, self._canvas.views))
        self._canvas.set_depth(Depth.SKIN)
        self.pointer.take(tool)
        self._show_marks(False)
        self.tool_changed.emit(tool)

    @Slot()
    def put_down(self) -> None:
        """Put the tool down: the map goes back to the depth it showed."""
        if self.tool is None:
            return
        self.pointer.take(None)
        if self._depth_before is not None and self._canvas.depth is Depth.SKIN:
            self._canvas.set_depth(self._depth_before)
        self._depth_before = None
        self._show_marks(True)
        self._refer("")
        self.tool_changed.emit(None)

    def _show_marks(self, shown: bool) -> None:
        """Leave the marks away while areas are drawn: they would hide what is being drawn."""
        if self._canvas.marks_shown != shown:
            self._canvas.marks_shown = shown
            self._canvas.update()

    def set_width(self, width: float) -> None:
        """Choose the size of brush and eraser, in mm."""
        self.pointer.width = width
        self.pointer.show_cursor()

    def new_area(self) -> None:
        """Let the next stroke begin an area of its own, even where it touches the chosen one."""
        self.choose("")

    @Slot(str)
    def draw_referred(self, finding_id: str) -> None:
        """Draw where the pain of a point really went."""
        self.take(Tool.OUTLINE)
        if self.tool is not None:
            self.choose("")
            self._refer(finding_id)

    def _refer(self, finding_id: str) -> None:
        if finding_id != self.finding_id:
            self.finding_id = finding_id
            self.referring.emit(self.finding())

    def finding(self) -> Finding | None:
        """Return the finding whose referred pain is being drawn."""
        chart = self.chart
        return chart.finding(self.finding_id) if chart is not None and self.finding_id else None

    # -- areas

    def choose(self, area_id: str) -> None:
        """Choose an area, "" none."""
        if area_id != self.chosen:
            self.chosen = area_id
            self._show()
            self.chosen_changed.emit(area_id)

    def revise(self, **fields: object) -> None:
        """Say something of the chosen area."""
        editor, area = self._controller.editor, self.area()
        if editor is not None and area is not None and self._controller.recording:
            self._controller.attempt(lambda: editor.areas.revise(area.id, **fields))

    def remove(self) -> None:
        """Take the chosen area away; undo brings it back."""
        editor, area = self._controller.editor, self.area()
        if editor is not None and area is not None and self._controller.recording:
            self._controller.attempt(lambda: editor.areas.void(area.id, self.tr("removed while recording")))
            self.choose("")

    def same_as_last_visit(self) -> None:
        """Draw what the last visit drew, with its qualities; how strong it is today is asked anew."""
        editor = self._controller.editor
        if editor is None or not self._controller.recording:
            return
        for one in self.over.last_areas():
            if not one.finding_id:
                like = {"side": one.side, "qualities": one.qualities, "felt": one.felt}
                self._controller.attempt(partial(editor.areas.draw, one.view, one.rings, **like))

    @Slot(object)
    def _drawn(self, stroke: Stroke) -> None:
        mine = [
            area
            for area in self.areas()
            if area.drawn_by is DrawnBy.CLINICIAN and (area.finding_id == self.finding_id or stroke.tool is Tool.ERASE)
        ]
        acts = acts_of(self._atlas, stroke, mine, self.chosen, self.figure)
        if not acts and stroke.tool is not Tool.ERASE:
            self._controller.message.emit(self.tr("That was beside the body: nothing was drawn."))
        editor = self._controller.editor
        if editor is not None and acts:
            reason = self.tr("erased while recording")
            made = self._controller.attempt(lambda: perform(editor, acts, reason, finding_id=self.finding_id))
            if made:
                self.choose(made)

    @Slot(object)
    def _picked(self, at: QPointF) -> None:
        found = self.layer.at(at)
        self.choose("" if found is None else found.id)

    # -- showing

    @Slot()
    def _show(self) -> None:
        self.over.show(self.chosen)

    @Slot()
    def _follow(self) -> None:
        """Hear that the chart, or the visit that is shown, has changed."""
        if self._controller.visit_id != self._visit_id or not self._controller.recording:
            self._visit_id = self._controller.visit_id
            self.put_down()
        if self.chosen and self.area() is None:
            self.choose("")
        self._show()
        self.shown.emit()

    def bring_into_sight(self, area: PainArea) -> None:
        """Turn the map to an area that it does not show."""
        if not any(pane.shows(area.view, area.side) for pane in self._canvas.body.panes):
            self._canvas.set_views((area.view,), mirrored=area.side is Side.RIGHT)
