"""Everything that shows one patient: the map in the middle, what was found at the right, the visits at the left.

The main window places the parts; they share one controller and never talk to each other.
"""

from concurrent.futures import Future
from concurrent.futures import TimeoutError as NotYet

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtGui import QAction, QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from bodymap.app.session import Session
from bodymap.app.settings import Settings, zone_named
from bodymap.clinic.chart import Chart
from bodymap.ui.areas.assembly import Areas
from bodymap.ui.atlas.aside import Aside
from bodymap.ui.consult import keys
from bodymap.ui.consult.actions import ConsultActions
from bodymap.ui.consult.column import ConsultColumn
from bodymap.ui.consult.controller import Controller
from bodymap.ui.consult.middle import Middle
from bodymap.ui.facts.desk import FactsDesk
from bodymap.ui.facts.section import FactsSection
from bodymap.ui.files.section import FilesSection
from bodymap.ui.history.column import HistoryColumn
from bodymap.ui.history.page import HistoryPage
from bodymap.ui.history.thumbnail import Thumbnails
from bodymap.ui.notifier import Notifier
from bodymap.ui.sign.section import SignatureSection
from bodymap.ui.treat.section import TreatmentSection

_FLUSH_SECONDS = 0.04


class Consultation(QObject):
    """The parts of the main window that show a patient.

    `middle`, `right`, `timeline`, `history`: the widgets. `chart_changed(Chart | None)`, `undo_changed(undo, redo)`,
    `message(str)`, `history_asked()`, `history_closed()`: the history is to be opened, or closed. `aside` holds
    `right`, and in its place the finder of muscles or a muscle's card.
    """

    chart_changed = Signal(object)
    undo_changed = Signal(str, str)
    message = Signal(str)
    history_asked = Signal()
    history_closed = Signal()

    def __init__(self, session: Session, settings: Settings, notifier: Notifier, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.controller = Controller(session, notifier, self)
        thumbnails = Thumbnails(session.atlas, self)
        self.middle = Middle(self.controller)
        self.right = ConsultColumn(self.controller)
        self.timeline = HistoryColumn(self.controller, thumbnails)
        self.history = HistoryPage(self.controller)
        self.aside = Aside(self.controller, self.middle.canvas, self.right)
        self.areas = Areas(self.controller, self.middle, self.right, self.aside, self)
        self.facts = FactsDesk(self.controller, self.right.window, self)
        self.right.add_section(FactsSection(self.facts))
        self.files = FilesSection(self.controller)
        self.right.add_section(self.files)
        self.signature = SignatureSection(self.controller)
        self.right.add_section(self.signature)
        self.treatment = TreatmentSection(self.controller)
        self.right.add_section(self.treatment)
        self.right.add_footer(self.treatment.pinned)
        self._actions = ConsultActions(self.controller, self.middle.walk.start, self, more=self.treatment.acts())
        self.right.points.walk_asked.connect(self.middle.walk.start)
        for action in self._actions.of_the_point():
            self.middle.addAction(action)
        for widget in (self.middle, self.right):
            self._next_on_enter(widget)
        self._patient_id = ""
        self.controller.chart_changed.connect(self._take_focus)
        self.controller.chart_changed.connect(self.chart_changed)
        self.controller.undo_changed.connect(self.undo_changed)
        self.controller.message.connect(self.message)
        self.right.panel.about_asked.connect(self.aside.about)
        self.aside.opened.connect(self.history_closed)
        self.history.closed.connect(self.history_closed)
        self.apply_settings(settings)

    def _next_on_enter(self, widget: QWidget) -> None:
        for sequence in keys.NEXT_ENTER.keys:
            shortcut = QShortcut(QKeySequence(sequence), widget)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(lambda: self.controller.step(1))

    def _take_focus(self, chart: Chart | None) -> None:
        """Once a patient's chart is there the keys are for the map."""
        patient_id = chart.patient.id if chart is not None else ""
        if patient_id and patient_id != self._patient_id:
            self.middle.canvas.setFocus()
        self._patient_id = patient_id

    @property
    def chart(self) -> Chart | None:
        return self.controller.chart

    @property
    def visit_id(self) -> str:
        """The visit that is shown, "" none."""
        return self.controller.visit_id

    @Slot(str)
    def show_patient(self, patient_id: str) -> None:
        """Open a patient's chart; it is loaded beside the GUI thread."""
        self.controller.open_patient(patient_id)

    @Slot()
    def clear(self) -> None:
        """Show no patient."""
        self.controller.clear()

    @Slot()
    def undo(self) -> None:
        self.controller.undo()

    @Slot()
    def redo(self) -> None:
        self.controller.redo()

    @Slot()
    def start_visit(self) -> None:
        self.controller.today_visit()

    @Slot()
    def find_muscle(self) -> None:
        self.aside.find_muscle()

    @Slot()
    def about_muscle(self) -> None:
        """Open the card of the muscle at hand: the one that was found, or the selected point's."""
        if self.aside.about_found():
            return
        if self.chart is not None and self.controller.point_id:
            point = self.chart.point_of[self.controller.point_id]
            self.aside.about(point.muscle, point.side)
        else:
            self.aside.find_muscle()

    @Slot()
    def retry_save(self) -> None:
        """Try to write at once what waits."""
        if self.controller.editor is not None:
            self.controller.editor.retry_now()

    def apply_settings(self, settings: Settings) -> None:
        """Count and show days in another zone; theme and text size come by themselves."""
        self.controller.session.zone = zone_named(settings.time_zone)
        self.right.panel.fields.pressure.set_unit(str(settings.units))
        self.history.set_units(str(settings.units))
        self.facts.set_unit(settings.weight_unit)
        self.controller.refresh()

    def actions(self) -> tuple[QAction, ...]:
        """Return the actions for the menus, with their keys; the property `menu` says which: edit, visit, view."""
        return (*self._actions.for_menus(), *self.middle.map_actions())

    def hand_over(self) -> None:
        """Take what is being typed as entered."""
        self.controller.leaving.emit()

    def finish(self) -> bool:
        """Hand over what is being typed and wait a moment; False while something is not durable yet."""
        self.hand_over()
        editor = self.controller.editor
        if editor is None or not editor.waiting:
            return True
        last: Future[int] | None = editor.last_save
        if last is not None:
            try:
                last.result(timeout=_FLUSH_SECONDS)
            except NotYet:
                return False
        editor.catch_up()
        return editor.waiting == 0
