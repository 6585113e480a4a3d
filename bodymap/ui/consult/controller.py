"""Joins the map, the keys and the panels to the chart's editor: what a click or a key means; no rule of its own."""

from typing import Any

import msgspec
from PySide6.QtCore import Signal, Slot

from bodymap.atlas.model import Side
from bodymap.clinic.continuing import as_last_time, last_finding
from bodymap.clinic.finding import Activity, Place
from bodymap.ui.consult.order import point_ids
from bodymap.ui.consult.showing import Showing
from bodymap.ui.consult.words import muscle_words


class Spot(msgspec.Struct, frozen=True):
    """A muscle at a place that was clicked."""

    muscle: str
    side: Side
    place: Place


TENDERNESS = (1, 2, 3, 4, 0, None)  # one step after the other, from not asked


class Controller(Showing):
    """What a click, a key or a field does to what is shown.

    `focus_asked(field)`: a field of the point is to be typed into. `draw_asked(finding id)`: where its pain really went
    is to be drawn. `scored(point id)`: a point got its score, or was not found. `undoable(words)`: something was moved.
    `like_last_time`: a point that is continued by a score takes its signs from the last visit.
    """

    focus_asked = Signal(str)
    draw_asked = Signal(str)
    scored = Signal(str)
    undoable = Signal(str)
    like_last_time = False

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
        if editor is None or not self.may_change():
            return
        if not point_id:
            self.message.emit(self.tr("Click a muscle or choose a point first, then press its score."))
            return
        if finding is None:
            done = self.attempt(lambda: editor.continue_point(point_id, nrs, **self._carried(point_id)))
        else:
            done = self.attempt(lambda: editor.score(finding.id, nrs))
        if done is not None:
            self.scored.emit(point_id)

    def _carried(self, point_id: str) -> dict[str, Any]:
        """Return the signs that a point takes along from the last visit."""
        chart = self.chart
        last = last_finding(chart, self.visit_id, point_id) if chart is not None and self.like_last_time else None
        return {} if last is None else as_last_time(last)

    def say(self, **fields: Any) -> None:
        """Record something else that was found at the selected point; one of the last visit is continued by it."""
        editor, finding, point_id = self.editor, self.finding, self.point_id
        if editor is None or not self.may_change():
            return
        if not point_id:
            self.message.emit(self.tr("Click a muscle or choose a point first."))
        elif finding is None:
            self.attempt(lambda: editor.continue_point(point_id, **fields))
        else:
            self.revise(finding.id, **fields)

    def toggle(self, field: str, value: object) -> None:
        """Say one thing of the selected point, or take it back where it is said already."""
        finding = self.finding
        unsaid = Activity.UNKNOWN if field == "activity" else None
        now = unsaid if finding is None else getattr(finding, field)
        self.say(**{field: unsaid if now == value else value})
        if value is Activity.NOT_FOUND and now != value and self.point_id:
            self.scored.emit(self.point_id)

    def raise_tenderness(self) -> None:
        """Make the spot one grade more tender, then none, then not asked."""
        now = None if self.finding is None else self.finding.spot_tenderness
        self.say(spot_tenderness=TENDERNESS[(TENDERNESS.index(now) + 1) % len(TENDERNESS)])

    def draw_referred(self) -> None:
        """Ask for a drawing of where the selected point's pain really went."""
        if self.may_change() and self.finding is not None:
            self.draw_asked.emit(self.finding.id)

    def revise(self, finding_id: str, **fields: object) -> None:
        """Change fields of a finding."""
        editor = self.editor
        if editor is not None and self.may_change():
            self.attempt(lambda: editor.revise_finding(finding_id, **fields))

    def revise_visit(self, **fields: object) -> None:
        """Change fields of the visit being recorded."""
        editor = self.editor
        if editor is not None and self.may_change():
            self.attempt(lambda: editor.revise_visit(**fields))

    def move(self, finding_id: str, place: Place, muscle: str, side: Side) -> None:
        """Put a point elsewhere, or into another muscle at its place."""
        editor = self.editor
        if editor is None or not self.may_change():
            self.painted.emit(self.chart)
            return
        before = editor.chart.point_of[editor.chart.finding(finding_id).point_id]
        moved = self.attempt(lambda: editor.move(finding_id, place, muscle, side))
        if moved is None:
            self.painted.emit(self.chart)
            return
        self.select(moved.finding.point_id)
        name = muscle_words(self.session.atlas, muscle, side)
        if (before.muscle, before.side) != (muscle, side):
            self.undoable.emit(self.tr("Point {0} is in another muscle now: {1}.").format(moved.point.letter, name))
        else:
            self.undoable.emit(self.tr("Point {0} was moved in {1}.").format(moved.point.letter, name))

    def remove(self) -> None:
        """Void what this visit found at the selected point."""
        editor, finding = self.editor, self.finding
        if editor is None or finding is None or not self.may_change():
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

    def may_change(self) -> bool:
        """Whether what is shown can be changed; else the user is told why not."""
        if self.recording:
            return True
        if self.visit is None:
            self.message.emit(self.session.read_only or self.tr("Start a visit first: nothing was changed."))
        else:
            self.message.emit(self.tr("This visit is read only: nothing was changed."))
        return False
