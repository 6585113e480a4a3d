"""The right side of the window: what was found; in its place the finder of muscles, or the card of one.

Joins both to the map and to the chart: what is chosen turns the map there and lights it until the next action; marking
goes the same way as a click.
"""

from functools import cached_property, partial

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QStackedWidget, QWidget

from bodymap.app.sight import Sight, sight_of
from bodymap.app.usual import next_usual_place
from bodymap.atlas.atlas import Atlas
from bodymap.atlas.model import Side, View
from bodymap.ui import background
from bodymap.ui.atlas.card import CardPage
from bodymap.ui.atlas.finder import Finder
from bodymap.ui.atlas.turn import Look, look_again, look_of, turn_to
from bodymap.ui.atlas.words import sight_words
from bodymap.ui.consult.controller import Controller
from bodymap.ui.map.canvas import MapCanvas


class Aside(QStackedWidget):
    """Three pages: `column` (what was found), `finder`, `card`. Signal: `opened()`, the map is needed."""

    opened = Signal()

    def __init__(self, controller: Controller, canvas: MapCanvas, column: QWidget) -> None:
        super().__init__()
        self._controller, self._canvas, self._atlas = controller, canvas, controller.session.atlas
        self._before: Look | None = None
        self._turning = False
        self._to_finder = False
        self.column = column
        self.addWidget(column)
        self._escape = QShortcut(QKeySequence(Qt.Key.Key_Escape), self)
        self._escape.setEnabled(False)
        self._escape.activated.connect(self._leave_page)
        self.currentChanged.connect(lambda _index: self._escape.setEnabled(self.currentWidget() is not self.column))
        for signal in (canvas.clicked, canvas.missed, canvas.mark_clicked, canvas.mark_moved, canvas.views_changed):
            signal.connect(self._acted)
        controller.chart_changed.connect(self._offer)
        controller.selected.connect(self._point_selected)

    @cached_property
    def finder(self) -> Finder:
        """The finder, made when it is first asked for."""
        finder = Finder(self._atlas)
        self.addWidget(finder)
        finder.chosen.connect(self._chosen)
        finder.closed.connect(self.leave)
        finder.about_asked.connect(self.about_found)
        finder.mark_asked.connect(lambda side: self.mark(self._found(), side))
        return finder

    @cached_property
    def card(self) -> CardPage:
        """The card, made when it is first asked for."""
        card = CardPage(self._atlas)
        self.addWidget(card)
        card.closed.connect(self._leave_card)
        card.mark_asked.connect(lambda side: self.mark(card.muscle, side))
        card.show_asked.connect(lambda: self.turn(card.muscle, card.side))
        return card

    # -- opening

    @Slot()
    def find_muscle(self) -> None:
        """Open the finder, ready to type."""
        self.opened.emit()
        if self.currentWidget() is self.column:
            self._before = look_of(self._canvas)
            background.run(partial(_warm, self._atlas))
        self.setCurrentWidget(self.finder)
        self.finder.take_focus()

    def about(self, muscle: str, side: Side | None = None) -> None:
        """Open the card of a muscle."""
        self.opened.emit()
        self._to_finder = isinstance(self.currentWidget(), Finder)
        if self.currentWidget() is self.column:
            self._before = look_of(self._canvas)
        self.card.show_muscle(muscle, side, recording=self._controller.recording)
        self.setCurrentWidget(self.card)
        self.card.back.setFocus()

    def turn(self, muscle: str, side: Side | None) -> Sight:
        """Turn the map to a muscle and light it until the next action."""
        sight = sight_of(self._atlas, muscle, side)
        self._turning = True
        canvas = self._canvas
        turn_to(canvas, canvas.spotlight, muscle, sight, canvas.depth_panel.geometry())
        self._turning = False
        return sight

    # -- the finder

    def _found(self) -> str:
        return self.finder.line.muscle if self.finder.line is not None else ""

    def _chosen(self, muscle: str, side: Side | None) -> None:
        sight = self.turn(muscle, side)
        self.finder.show_found(sight_words(sight), recording=self._controller.recording)
        self.finder.offer_next()

    def about_found(self) -> bool:
        """Open the card of the muscle that was found, if the finder shows one; tells whether it does."""
        finder = self.currentWidget()
        if not isinstance(finder, Finder) or finder.line is None:
            return False
        self.about(finder.line.muscle, finder.line.side)
        return True

    def mark(self, muscle: str, side: Side) -> None:
        """Mark a muscle at its next usual point, the way a click does, and show it."""
        controller, chart = self._controller, self._controller.chart
        if chart is None or not controller.recording:
            return
        view = sight_of(self._atlas, muscle, side).view
        place = next_usual_place(self._atlas, chart, controller.visit_id, muscle, side, view=view)
        if place is None:
            controller.message.emit(self.tr("No usual point is charted for this muscle: click its place on the map."))
            return
        self.light_out()
        self._show_column()
        if place.view not in self._canvas.views:
            self._canvas.set_views((place.view,))
        controller.mark(muscle, side, place)
        self._canvas.reveal(place.view, place.x, place.y)
        self._canvas.setFocus()

    # -- leaving

    @Slot()
    def leave(self) -> None:
        """Go back to what was found, the map to what it showed."""
        self.light_out()
        if self._before is not None:
            look_again(self._canvas, self._before)
        self._show_column()
        self._canvas.setFocus()

    def _leave_page(self) -> None:
        if isinstance(self.currentWidget(), CardPage):
            self._leave_card()
        else:
            self.leave()

    def _leave_card(self) -> None:
        if not self._to_finder:
            self.leave()
            return
        self.setCurrentWidget(self.finder)
        self.finder.offer_next()

    def _show_column(self) -> None:
        self._before = None
        self.setCurrentWidget(self.column)

    # -- what happens meanwhile

    def light_out(self) -> None:
        """Light nothing."""
        if self._canvas.spotlight.muscle:
            self._canvas.spotlight.turn_to("", ())
            self._canvas.update()

    def _acted(self, *_what: object) -> None:
        """Hear that the map was used: the light goes out when what was done has been seen to."""
        if not self._turning:
            QTimer.singleShot(0, self, self.light_out)

    @Slot(str)
    def _point_selected(self, point_id: str) -> None:
        """Show the panel of a point that was chosen on the map."""
        if point_id:
            self._show_column()

    def _offer(self, *_chart: object) -> None:
        """Offer to mark while a visit is being recorded."""
        recording = self._controller.recording
        for page in (self.widget(index) for index in range(self.count())):
            if isinstance(page, Finder):
                page.show_found(page.where.text(), recording=recording)
            elif isinstance(page, CardPage):
                page.show_recording(recording)


def _warm(atlas: Atlas) -> None:
    """Build the indexes of all views, beside the GUI thread: the search for the best view asks them."""
    for view in View:
        for _ in atlas.make_ready(view):
            pass
