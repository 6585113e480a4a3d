"""The map as something to mark: which muscle is in question, clicks, marks that are chosen and moved.

Pointer and keyboard (in modules of their own) say what the user does; this says what it means and tells the owner. It
records nothing itself.
"""

import msgspec
from PySide6.QtCore import QPointF, Qt, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QWidget

from bodymap.atlas.atlas import Atlas
from bodymap.atlas.model import Depth, Hit, View
from bodymap.figure.marks import Mark
from bodymap.ui.map.close_up_view import CloseUpView
from bodymap.ui.map.hover_tip import HoverTip
from bodymap.ui.map.stack import Stack, stack_at
from bodymap.ui.map.tile_source import TileSource
from bodymap.ui.map.words import mark_lines, region_lines, stack_lines

_STILL = 6.0  # pixels within which the pointer counts as resting on a stack that is being walked
_GHOST = 0.7
_REACH = 3.0  # pixels around a disc that still mean it


class MapClick(msgspec.Struct, frozen=True):
    """A click on a muscle: the place (mm in the view's frame), the muscles there, which one is meant, the depth."""

    view: View
    x: float
    y: float
    hits: tuple[Hit, ...]
    stack_index: int
    depth: Depth

    @property
    def hit(self) -> Hit:
        """The muscle that is meant."""
        return self.hits[self.stack_index]


class MarkingView(CloseUpView):
    """A map that is marked.

    Signals: `clicked(MapClick)`; `missed(View, x, y)`; `mark_clicked(id)`, of the finding, or of the point while it was
    not asked yet; `mark_moved(finding id, View, x, y)`; `hovered(Hit | None)`.
    """

    clicked = Signal(object)
    missed = Signal(object, float, float)
    mark_clicked = Signal(str)
    mark_moved = Signal(str, object, float, float)
    hovered = Signal(object)

    def __init__(
        self,
        atlas: Atlas,
        parent: QWidget | None = None,
        *,
        read_only: bool = False,
        source: TileSource | None = None,
    ) -> None:
        super().__init__(atlas, parent, source=source)
        self.read_only = read_only
        self.tip = HoverTip(self)
        self.stack: Stack | None = None
        self._pointed: QPointF | None = None
        self._ghost: tuple[Mark, QPointF] | None = None

    def set_read_only(self, read_only: bool) -> None:
        """Show marks only: nothing can be marked or moved, names and choosing go on."""
        self.read_only = read_only

    def set_marks(self, marks: tuple[Mark, ...]) -> None:
        """Show marks; what the tip says may be true no more."""
        if marks != self.marks.marks:
            self.tip.forget()
        super().set_marks(marks)

    # the muscle in question

    def point_at(self, at: QPointF) -> None:
        """Name what is under a point of the screen; a stack that is being walked stays while the pointer rests."""
        if self._pointed is not None and self._rests(at):
            return
        self._pointed = QPointF(at)
        mark = self.mark_at(at)
        corner = self.corner_at(at) if mark is None else None
        self.point_at_corner(corner)
        found = self.place_at(at)
        self.stack = stack_at(self.atlas, *found, self.depth, arm=self.body.arm) if found is not None else None
        self.show_cursor(at)
        if mark is not None:
            self.stack = None
            self._light(say=False)
            self._say(at, mark_lines(self.atlas, mark))
        elif corner is not None:
            self.stack = None
            self._light(say=False)
            self._say(at, region_lines(corner.badge))
        else:
            self._light(say=True)

    def _rests(self, at: QPointF) -> bool:
        away = at - self._pointed if self._pointed is not None else at
        walked = self.stack is not None and self.stack.index > 0
        return away.manhattanLength() < (_STILL if walked else 0.5)

    def point_away(self) -> None:
        """Name nothing."""
        self._pointed = self.stack = None
        self.point_at_corner(None)
        self.tip.forget()
        self._light(say=False)

    def walk_stack(self, steps: int) -> None:
        """Mean the next muscle of the stack in question: deeper with 1, nearer with -1."""
        if self.stack is None or not self.stack.hits:
            return
        self.stack = self.stack.walked(steps)
        self._light(say=True, at_once=True)

    def mean(self, stack: Stack) -> None:
        """Take a muscle in question that was not pointed at, as the keyboard does."""
        self.stack = stack
        self.reveal(stack.pane.view, stack.x, stack.y)
        self._pointed = self._stack_point()
        self._light(say=True, at_once=True)

    def _stack_point(self) -> QPointF | None:
        if self.stack is None:
            return None
        return QPointF(*self.camera.to_screen(*self.stack.pane.to_ground(self.stack.x, self.stack.y)))

    def _light(self, *, say: bool, at_once: bool = False, hint: str | None = None) -> None:
        hit = self.stack.hit if self.stack is not None else None
        before = self.light.rect(self.camera)
        if self.light.set(self.stack.pane if self.stack is not None else None, hit):
            self.update(before)
            self.update(self.light.rect(self.camera))
            self.hovered.emit(hit)
        if say and self._pointed is not None:
            if self.stack is None or not self.stack.hits:
                self.tip.forget()
            else:
                lines = stack_lines(self.atlas, self.stack.hits, self.stack.index)
                if hint is None:
                    hint = self.tr(", and . walk the stack") if len(self.stack.hits) > 1 else ""
                self._say(self._pointed, lines, hint, at_once=at_once)

    def _say(self, at: QPointF, lines: tuple[str, ...], hint: str = "", *, at_once: bool = False) -> None:
        self.tip.show_at(at.toPoint(), lines, hint, at_once=at_once)

    # clicks

    def is_empty(self, at: QPointF) -> bool:
        """Tell whether there is neither a mark nor a muscle under a point of the screen."""
        found = self.place_at(at)
        if self.mark_at(at) is not None or self.corner_at(at) is not None:
            return False
        return found is None or not stack_at(self.atlas, *found, self.depth, arm=self.body.arm).hits

    def click(self, at: QPointF) -> None:
        """Take a click beside the marks: on the muscle in question, or on none."""
        self.point_at(at)
        self.tip.forget()
        if self.read_only:
            return
        if self.stack is not None and self.stack.hits:
            self.confirm(self.stack)
        elif self.stack is not None:
            self.missed.emit(self.stack.pane.view, self.stack.x, self.stack.y)
        else:
            self.missed.emit(self.views[0], *self._off_pane(at))

    def _off_pane(self, at: QPointF) -> tuple[float, float]:
        return self.body.panes[0].to_view(*self.camera.to_ground(at.x(), at.y()))

    def confirm(self, stack: Stack) -> None:
        """Tell that the muscle in question is to be marked."""
        if not self.read_only and stack.hits:
            view = stack.pane.view
            self.clicked.emit(MapClick(view, stack.x, stack.y, stack.hits, stack.index, self.depth))

    # marks

    def mark_at(self, at: QPointF, reach: float = 0.0) -> Mark | None:
        """Return the mark under a point of the screen."""
        return self.marks.at(at, self.camera, max(reach, self.marks.radius + _REACH))

    def choose_mark(self, mark: Mark) -> None:
        """Tell that a mark was clicked."""
        self.tip.forget()
        self.mark_clicked.emit(mark.point_id if mark.previous else mark.finding_id)

    def can_move(self, mark: Mark) -> bool:
        """Tell whether a mark may be dragged: those of the visit that is being recorded, where they were made."""
        return not self.read_only and not mark.previous and mark.from_view is None

    def show_ghost(self, mark: Mark, at: QPointF) -> None:
        """Show a mark under the pointer that drags it: in its own muscle while that is there, else in another one."""
        self.marks.hidden = mark
        self._ghost = (mark, QPointF(at))
        found = self.place_at(at)
        self._pointed = QPointF(at)
        self.stack = stack_at(self.atlas, *found, self.depth, arm=self.body.arm) if found is not None else None
        hits = self.stack.hits if self.stack is not None else ()
        own = next((i for i, hit in enumerate(hits) if (hit.muscle, hit.side) == (mark.muscle, mark.side)), None)
        if self.stack is not None and own is not None:
            self.stack = self.stack.walked(own)
        self._light(say=True, at_once=True, hint="" if own is not None else self.tr("Let go: into this muscle"))
        self.setCursor(Qt.CursorShape.ClosedHandCursor)
        self.update()

    def drop_ghost(self) -> None:
        """Put a dragged mark back to where it was."""
        self.marks.hidden = self._ghost = None
        self.unsetCursor()
        self.tip.forget()
        self.update()

    def drop_mark(self, mark: Mark, at: QPointF) -> None:
        """Tell where a dragged mark was let go; beside the figures it goes back."""
        self.drop_ghost()
        found = self.place_at(at)
        if found is not None:
            pane, x, y = found
            self.mark_moved.emit(mark.finding_id, pane.view, x, y)

    def paint_ghost(self, painter: QPainter) -> None:
        if self._ghost is not None:
            mark, at = self._ghost
            painter.setOpacity(_GHOST)
            self.marks.paint_sign(painter, mark, at, self.camera.ratio)
            painter.setOpacity(1.0)

    def show_cursor(self, at: QPointF, *, grab: bool = False) -> None:
        """Let the pointer say what a press would do."""
        if grab:
            self.setCursor(Qt.CursorShape.OpenHandCursor)
        elif self.mark_at(at) is not None or self.corner_at(at) is not None:
            self.setCursor(Qt.CursorShape.PointingHandCursor)
        elif self.stack is not None and self.stack.hits and not self.read_only:
            self.setCursor(Qt.CursorShape.CrossCursor)
        else:
            self.unsetCursor()
