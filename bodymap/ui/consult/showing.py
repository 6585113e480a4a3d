"""What is shown of a patient: the chart, one visit of it, one selected point; and who is told when that changes.

A visit can be changed only while it is the editor's visit. The selection is a trigger point (its id), so that it
survives undo and the change of the visit. The map is told at once, the panels when it has been painted.
"""

from collections.abc import Callable
from concurrent.futures import Future
from datetime import datetime
from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from bodymap.app.editor import ChartEditor
from bodymap.app.session import Session
from bodymap.base.errors import BodymapError
from bodymap.clinic.change import ChangeSet
from bodymap.clinic.chart import Chart
from bodymap.clinic.finding import Finding
from bodymap.clinic.visit import Visit
from bodymap.ui.answers import Awaited, when_done
from bodymap.ui.consult.order import point_ids
from bodymap.ui.notifier import Notifier


class Showing(QObject):
    """The chart, the visit and the point that are shown.

    `painted(Chart | None)` at once, for the map. For the panels, when the map has been painted: `chart_changed(Chart |
    None)`, also when another visit is shown, and `selected(str)`, another point, "" none. `undo_changed(undo, redo)`:
    labels. `message(str)`: one sentence for the user. `offered(Spot | None)`: a click that a new visit could take.
    `leaving()`: what is shown is about to change, hand over what is being typed.
    """

    painted = Signal(object)
    chart_changed = Signal(object)
    selected = Signal(str)
    undo_changed = Signal(str, str)
    message = Signal(str)
    offered = Signal(object)
    leaving = Signal()

    def __init__(self, session: Session, notifier: Notifier, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.session = session
        self.notifier = notifier
        self.editor: ChartEditor | None = None
        self.visit_id = ""
        self.point_id = ""
        self._loading: Awaited | None = None
        self._unsubscribe: Callable[[], None] | None = None
        self._chart_is_news = self._point_is_news = False
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.timeout.connect(self._tell_news)
        for signal in (notifier.changed, notifier.saved, notifier.not_saved, notifier.offered):
            signal.connect(self._catch_up)

    # -- what is shown

    @property
    def chart(self) -> Chart | None:
        return self.editor.chart if self.editor is not None else None

    @property
    def visit(self) -> Visit | None:
        """The visit that is shown."""
        if self.editor is None or not self.visit_id:
            return None
        return self.editor.chart.visit(self.visit_id)

    @property
    def recording(self) -> bool:
        """Whether what is shown can be changed."""
        if self.editor is None or self.editor.visit is None or self.session.read_only:
            return False
        return self.editor.visit.id == self.visit_id

    @property
    def finding(self) -> Finding | None:
        """What the shown visit found at the selected point."""
        if self.editor is None or not self.point_id:
            return None
        findings = self.editor.chart.findings_of(self.visit_id)
        return next((one for one in findings if one.point_id == self.point_id), None)

    def local(self, moment: datetime) -> datetime:
        """Return a moment in the clinic's zone."""
        return moment.astimezone(self.session.zone)

    # -- patients

    def open_patient(self, patient_id: str) -> None:
        """Load a chart beside the GUI thread and show its open draft, else its newest visit."""
        self.clear()
        future: Future[Chart] = self.session.load_chart(patient_id)
        self._loading = when_done(future, self._opened, self._refused, self)

    def clear(self) -> None:
        """Show no patient."""
        self.leaving.emit()
        if self._loading is not None:
            self._loading.drop()
            self._loading = None
        if self._unsubscribe is not None:
            self._unsubscribe()
            self._unsubscribe = None
        self.editor = None
        self.visit_id = self.point_id = ""
        self._tell_all()

    def _opened(self, chart: Chart) -> None:
        self._loading = None
        when_done(self.session.log_view(chart.patient.id), lambda _number: None, self._refused, self)
        self.editor = self.session.edit(chart)
        self._unsubscribe = self.editor.on_change(self._changed)
        self.visit_id = self._first_shown()
        self._tell_all()

    def _first_shown(self) -> str:
        """Return the visit to show where none was asked for: the one being recorded, else the newest."""
        if self.editor is None:
            return ""
        visits = self.editor.chart.current_visits
        draft = self.editor.visit
        visits = visits or self.editor.chart.shown_visits
        return draft.id if draft is not None else (visits[-1].id if visits else "")

    # -- visits

    def show_visit(self, visit_id: str) -> None:
        """Show a visit; it can be changed only if it is the one being recorded."""
        if visit_id == self.visit_id or self.editor is None:
            return
        self.leaving.emit()
        self.visit_id = visit_id
        self._tell_all()

    @Slot()
    def today_visit(self) -> None:
        """Go to the visit being recorded, or start one."""
        if self.editor is None:
            self.message.emit(self.tr("Open a patient first."))
        elif self.editor.visit is not None:
            self.show_visit(self.editor.visit.id)
        else:
            self.start_visit()

    @Slot()
    def start_visit(self) -> None:
        """Start a visit and show it."""
        editor = self.editor
        if editor is None:
            self.message.emit(self.tr("Open a patient first."))
            return
        self.leaving.emit()
        visit = self.attempt(editor.start_visit)
        if visit is not None:
            self.visit_id = visit.id
            self._tell_all()
            if editor.notice:
                self.message.emit(editor.notice)

    def continue_visit(self, visit_id: str) -> None:
        """Open the draft of an earlier day again."""
        editor = self.editor
        if editor is None:
            return
        self.leaving.emit()
        self.attempt(lambda: editor.continue_visit(visit_id))
        if editor.visit is not None and editor.visit.id == visit_id:
            self.visit_id = visit_id
            self._tell_all()

    @Slot()
    def discard_visit(self) -> None:
        """Strike out the visit being recorded; undo brings it back."""
        editor = self.editor
        if editor is not None and self.recording:
            self.leaving.emit()
            self.attempt(lambda: editor.void_visit(self.tr("discarded while recording")))

    # -- telling

    def attempt(self, act: Callable[[], Any]) -> Any:
        """Do one thing to the chart; what cannot be is told to the user, and nothing has changed then."""
        try:
            return act()
        except BodymapError as error:
            self.message.emit(str(error))
            return None

    def _refused(self, error: BodymapError) -> None:
        self._loading = None
        self.message.emit(str(error))

    def _changed(self, _changes: ChangeSet) -> None:
        """Hear of a change of the chart: the map at once, the panels when it has been painted."""
        editor = self.editor
        if editor is None:
            return
        if self.visit_id and not any(v.id == self.visit_id for v in editor.chart.shown_visits):
            self.visit_id = self._first_shown()
        self.painted.emit(editor.chart)
        self.undo_changed.emit(editor.undo_label, editor.redo_label)
        self._chart_is_news = True
        self._soon.start(0)

    def show_selected(self) -> None:
        """Tell that another point is selected."""
        self.painted.emit(self.chart)
        self._point_is_news = True
        self._soon.start(0)

    def _tell_news(self) -> None:
        chart_is_news, point_is_news = self._chart_is_news, self._point_is_news
        self._chart_is_news = self._point_is_news = False
        if chart_is_news:
            self.chart_changed.emit(self.chart)
        if point_is_news:
            self.selected.emit(self.point_id)

    @Slot()
    def _catch_up(self) -> None:
        if self.editor is not None:
            self.editor.catch_up()

    def refresh(self) -> None:
        """Show everything anew."""
        self._tell_all()

    def _tell_all(self) -> None:
        """Tell that another visit (or none) is shown."""
        if self.point_id not in point_ids(self.chart, self.visit_id, previous=self.recording):
            self.point_id = ""
        self.offered.emit(None)
        self.painted.emit(self.chart)
        self._soon.stop()
        self._chart_is_news = self._point_is_news = False
        self.chart_changed.emit(self.chart)
        editor = self.editor
        self.undo_changed.emit(editor.undo_label if editor else "", editor.redo_label if editor else "")
