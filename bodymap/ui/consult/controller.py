"""Joins the map, the keys and the panels to the chart's editor: what a click or a key means; no rule of its own."""

import msgspec
from PySide6.QtCore import Slot

from bodymap.atlas.model import Side
from bodymap.clinic.finding import Place
from bodymap.ui.consult.order import point_ids
from bodymap.ui.consult.showing import Showing


class Spot(msgspec.Struct, frozen=True):
    """A muscle at a place that was clicked."""

    muscle: str
    side: Side
    place: Place


class Controller(Showing):
    """What a click, a key or a field does to what is shown."""

    # -- points

    def mark(self, muscle: str, side: Side, place: Place) -> None:
        """Record a new point, or say why not."""
        editor = self.editor
        if editor is None:
            self.message.emit(self.tr("Open a patient first: nothing was recorded."))
        elif self.recording:
            finding = self.attempt(lambda: editor.mark(muscle, side, place))
            self.select("" if finding is None else finding.point_id)
        elif self.session.read_only:
            self.message.emit(self.session.read_only)
        elif editor.visit is not None:
            self.message.emit(self.tr("This visit is read only: nothing was recorded."))
        else:
            self.offered.emit(Spot(muscle, side, place))

    def start_with(self, spot: Spot) -> None:
        """Start a visit and mark what was clicked before."""
        self.start_visit()
        self.offered.emit(None)
        if self.recording:
            self.mark(spot.muscle, spot.side, spot.place)

    def select(self, point_id: str) -> None:
        """Select a point, "" for none."""
        if point_id != self.point_id:
            self.leaving.emit()
            self.point_id = point_id
            self.show_selected()

    def take(self, point_id: str) -> None:
        """Select a point on the map; one of the last visit that was not asked yet is continued."""
        self.select(point_id)
        editor = self.editor
        if editor is not None and self.recording and self.finding is None:
            self.attempt(lambda: editor.continue_point(point_id))

    def step(self, by: int) -> None:
        """Select the next point of the list (or the one before), around the end."""
        ids = point_ids(self.chart, self.visit_id, previous=self.recording)
        if not ids:
            return
        at = ids.index(self.point_id) if self.point_id in ids else (-1 if by > 0 else 0)
        self.select(ids[(at + by) % len(ids)])

    def score(self, nrs: int) -> None:
        """Give the selected point its pain score."""
        editor, finding, point_id = self.editor, self.finding, self.point_id
        if editor is None or not self._may_change():
            return
        if not point_id:
            self.message.emit(self.tr("Click a muscle or choose a point first, then press its score."))
        elif finding is None:
            self.attempt(lambda: editor.continue_point(point_id, nrs))
        else:
            self.attempt(lambda: editor.score(finding.id, nrs))

    def revise(self, finding_id: str, **fields: object) -> None:
        """Change fields of a finding."""
        editor = self.editor
        if editor is not None and self._may_change():
            self.attempt(lambda: editor.revise_finding(finding_id, **fields))

    def revise_visit(self, **fields: object) -> None:
        """Change fields of the visit being recorded."""
        editor = self.editor
        if editor is not None and self._may_change():
            self.attempt(lambda: editor.revise_visit(**fields))

    def move(self, finding_id: str, place: Place, muscle: str, side: Side) -> None:
        """Put a point elsewhere, or into another muscle at its place."""
        editor = self.editor
        if editor is None or not self._may_change():
            self.painted.emit(self.chart)
            return
        moved = self.attempt(lambda: editor.move(finding_id, place, muscle, side))
        if moved is not None:
            self.select(moved.finding.point_id)
        else:
            self.painted.emit(self.chart)

    def remove(self) -> None:
        """Void what this visit found at the selected point."""
        editor, finding = self.editor, self.finding
        if editor is None or finding is None or not self._may_change():
            return
        name = self.session.atlas.muscle_name(editor.chart.point_of[finding.point_id].muscle)
        finding_id = finding.id
        self.attempt(lambda: editor.void_finding(finding_id, self.tr("removed while recording")))
        if self.finding is None:
            self.message.emit(self.tr("Removed: {0}. Ctrl+Z brings it back.").format(name))

    # -- undo

    @Slot()
    def undo(self) -> None:
        if self.editor is not None and self.editor.undo_label:
            self.leaving.emit()
            self.attempt(self.editor.undo)

    @Slot()
    def redo(self) -> None:
        if self.editor is not None and self.editor.redo_label:
            self.attempt(self.editor.redo)

    def _may_change(self) -> bool:
        if self.recording:
            return True
        if self.visit is None:
            self.message.emit(self.session.read_only or self.tr("Start a visit first: nothing was changed."))
        else:
            self.message.emit(self.tr("This visit is read only: nothing was changed."))
        return False
