"""What the patient's drawing does to the records: only areas drawn by the patient, only in the visit being recorded.

Undo here takes back strokes of the patient one by one; it never reaches what the clinician has recorded.
"""

import msgspec
from PySide6.QtCore import QObject, Signal, Slot

from bodymap.atlas.atlas import Atlas
from bodymap.clinic.area import DrawnBy, PainArea, Rings
from bodymap.clinic.sketch import Stroke, acts_of
from bodymap.figure.areas import DrawnArea, areas_of_visit
from bodymap.ui.areas.acts import perform
from bodymap.ui.consult.controller import Controller

_Before = tuple[PainArea, ...]


class PatientDesk(QObject):
    """The patient's areas. Signal: `shown()`, something has changed. `message`: one sentence for the patient."""

    shown = Signal()

    def __init__(self, controller: Controller, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._controller = controller
        self._steps: list[_Before] = []
        self.chosen = ""
        self.message = ""
        controller.chart_changed.connect(self.shown)

    @property
    def _atlas(self) -> Atlas:
        return self._controller.session.atlas

    def areas(self) -> _Before:
        """Return what the patient has drawn in this visit."""
        chart, visit_id = self._controller.chart, self._controller.visit_id
        areas = chart.areas_of(visit_id) if chart is not None and visit_id else ()
        return tuple(area for area in areas if area.drawn_by is DrawnBy.PATIENT)

    def drawn_areas(self) -> tuple[DrawnArea, ...]:
        """Return the same as it is shown: numbered for the patient."""
        chart = self._controller.chart
        if chart is None or not self._controller.visit_id:
            return ()
        mine = [area for area in areas_of_visit(chart, self._controller.visit_id) if area.by_patient]
        return tuple(
            msgspec.structs.replace(area, number=number, by_patient=False) for number, area in enumerate(mine, start=1)
        )

    def area(self) -> PainArea | None:
        """Return the area that was drawn or changed last."""
        return next((area for area in self.areas() if area.id == self.chosen), None)

    @property
    def can_undo(self) -> bool:
        return bool(self._steps)

    @Slot(object)
    def draw(self, stroke: Stroke) -> None:
        """Take a stroke."""
        editor, chart = self._controller.editor, self._controller.chart
        if editor is None or chart is None:
            return
        before = self.areas()
        acts = acts_of(self._atlas, stroke, before, self.chosen, chart.patient.figure)
        self.message = "" if acts else self.tr("That was beside the body. Try again.")
        if acts:
            reason = self.tr("rubbed out by the patient")
            made = self._controller.attempt(lambda: perform(editor, acts, reason, drawn_by=DrawnBy.PATIENT))
            if made:
                self.chosen = made
            self._steps.append(before)
        self.shown.emit()

    def revise(self, **fields: object) -> None:
        """Say what the area is like."""
        editor, area = self._controller.editor, self.area()
        if editor is not None and area is not None:
            self._controller.attempt(lambda: editor.areas.revise(area.id, **fields))
            self.shown.emit()

    def begin_another(self) -> None:
        """Let the next stroke begin another area."""
        self.chosen = ""
        self.message = self.tr("Now draw the other place.")
        self.shown.emit()

    def undo(self) -> None:
        """Take the last stroke back: areas get the outlines that they had, new ones go, erased ones come again."""
        editor = self._controller.editor
        if editor is None or not self._steps:
            return
        before = {area.id: area for area in self._steps.pop()}
        now = {area.id: area for area in self.areas()}
        outlines: dict[str, Rings] = {
            area_id: before[area_id].rings if area_id in before else ()
            for area_id, area in now.items()
            if area_id not in before or before[area_id].rings != area.rings
        }
        if outlines:
            self._controller.attempt(lambda: editor.areas.reshape(outlines, self.tr("taken back by the patient")))
        for area in (one for area_id, one in before.items() if area_id not in now):
            self._draw_again(area)
        self.message = ""
        self.shown.emit()

    def _draw_again(self, area: PainArea) -> None:
        editor = self._controller.editor
        if editor is None:
            return
        fields = {"side": area.side, "qualities": area.qualities, "nrs": area.nrs, "drawn_by": area.drawn_by}
        again = self._controller.attempt(lambda: editor.areas.draw(area.view, area.rings, **fields))
        if again is not None:
            self._steps = [_renamed(step, area.id, again.id) for step in self._steps]


def _renamed(step: _Before, old: str, new: str) -> _Before:
    """Return what was there before, the area that was drawn again under its new id."""
    return tuple(msgspec.structs.replace(area, id=new) if area.id == old else area for area in step)
