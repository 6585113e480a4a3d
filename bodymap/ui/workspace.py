"""One open clinic on the screen: header, three columns, history page and status line. It decides nothing."""

from functools import cached_property

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QMainWindow, QMenuBar, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from bodymap.app.session import Session
from bodymap.app.settings import Settings
from bodymap.clinic.chart import Chart
from bodymap.clinic.visit import Visit
from bodymap.ui import form, theme
from bodymap.ui.answers import when_done
from bodymap.ui.backups.keeper import BackupKeeper
from bodymap.ui.consultation import Consultation
from bodymap.ui.export_map import MapExport
from bodymap.ui.export_pdf import PdfExport
from bodymap.ui.facts.bar import FactsBar
from bodymap.ui.geometry import Places
from bodymap.ui.handover.desk import HandoverDesk
from bodymap.ui.header import Header
from bodymap.ui.key_guard import KeyGuard
from bodymap.ui.notifier import Notifier
from bodymap.ui.palette.doing import PaletteActs
from bodymap.ui.palette.foresight import Foresight
from bodymap.ui.palette.palette import Palette
from bodymap.ui.palette.sources import commands_of
from bodymap.ui.patients.actions import PatientActions
from bodymap.ui.patients.search import PatientSearch
from bodymap.ui.preferences import Preferences
from bodymap.ui.resume import Resume
from bodymap.ui.status_line import StatusLine

_LEFT, _RIGHT = 276, 392


class Workspace(QWidget):
    """`chart_shown(Chart or None)`."""

    chart_shown = Signal(object)

    def __init__(self, session: Session, preferences: Preferences, places: Places, parent: QWidget) -> None:
        super().__init__(parent)
        self.session = session
        self._places = places
        self._preferences = preferences
        self._settings = preferences.settings
        self.notifier = Notifier(session, self)
        self.consultation = Consultation(session, preferences.settings, self.notifier, self)
        self.header = Header()
        self.facts = FactsBar(self.consultation.facts)
        self.search = PatientSearch(session.search_patients)
        self.status = StatusLine(session.user.name, session.zone, session.read_only, session.notice)
        self.backups = BackupKeeper(session, preferences, self)
        self.patients = PatientActions(session, self)
        self.export = PdfExport(session, preferences, self)
        self.pictures = MapExport(session, preferences, self.export.bar, self)
        self.handover = HandoverDesk(
            session, preferences, lambda: (self.consultation.chart, self.consultation.visit_id), self.pictures, self
        )
        self._columns = QSplitter()
        kept = self._places.numbers("columns")
        self._sides = (kept[0], kept[1]) if len(kept) == 2 else (theme.px(_LEFT), theme.px(_RIGHT))
        self._pages = QStackedWidget()
        self._lay_out()
        self._connect()
        self.search.browse()
        self._guard = KeyGuard(self)
        self._resume = Resume(
            session,
            self.consultation,
            self.notifier,
            self,
            self.open_patient,
            self.status.show_message,
            keep=preferences.keeps,
        )

    # --- assembling

    def _lay_out(self) -> None:
        left = QFrame()
        theme.role(left, "column")
        inner = QVBoxLayout(left)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.setSpacing(0)
        inner.addWidget(self.search)
        inner.addWidget(self.consultation.timeline, 1)
        left.setMinimumWidth(theme.px(210))
        self._left = inner
        self._columns.setChildrenCollapsible(False)
        self._columns.setHandleWidth(1)
        for column, stretch in ((left, 0), (self.consultation.middle, 1), (self.consultation.aside, 0)):
            self._columns.addWidget(column)
            self._columns.setStretchFactor(self._columns.count() - 1, stretch)
        self._columns.splitterMoved.connect(lambda *_: self._take_widths())
        self._pages.addWidget(self._columns)
        self._pages.addWidget(self.consultation.history)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.header)
        layout.addWidget(self.facts)
        layout.addWidget(form.scrolled(self._pages), 1)
        layout.addWidget(self.export.bar)
        layout.addWidget(self.status)

    def _connect(self) -> None:
        consultation, notifier, status = self.consultation, self.notifier, self.status
        notifier.saving.connect(status.show_saving)
        notifier.saved.connect(status.show_saved)
        notifier.not_saved.connect(status.show_not_saved)
        notifier.changed.connect(lambda changes: self._refresh_list(changes.kinds))
        status.retry_asked.connect(consultation.retry_save)
        self.backups.said.connect(status.show_message)
        self.backups.warned.connect(status.show_warning)
        consultation.chart_changed.connect(self._chart_changed)
        consultation.facts.changed.connect(self._show_facts)
        consultation.undo_changed.connect(lambda undo, _redo: status.show_undo(undo))
        consultation.message.connect(status.show_message)
        consultation.history_asked.connect(self.header.history.toggle)
        consultation.history_closed.connect(lambda: self.header.history.setChecked(False))
        panel = consultation.middle.panel
        panel.canvas.set_arm(self._preferences.settings.arm_shown)
        panel.arm_chosen.connect(lambda there: self._preferences.change(arm_shown=there))
        self.search.chosen.connect(self.open_patient)
        self.search.add_asked.connect(self.patients.add)
        self.search.listing.connect(self._list_shown)
        self.patients.chosen.connect(self.open_patient)
        self.patients.said.connect(status.show_message)
        self.header.find_asked.connect(self.toggle_palette)
        self.header.history_asked.connect(self._show_history)
        self.header.export_asked.connect(self.export_pdf)
        self.header.edit_asked.connect(self.edit_patient)
        self.export.said.connect(status.show_message)
        self.pictures.said.connect(status.show_message)
        self.header.handover_asked.connect(self.handover.open)
        self.handover.said.connect(status.show_message)
        self._list_shown(False)

    @cached_property
    def finder(self) -> Palette:
        """The palette, made when it is first asked for."""
        consultation, window = self.consultation, self.window()
        bar = window.menuBar() if isinstance(window, QMainWindow) else QMenuBar(self)
        desk = consultation.treatment.desk
        made = Palette(
            consultation.controller,
            desk.bench,
            Foresight(consultation.controller, desk.counsel),
            lambda: commands_of(bar, "action-palette"),
            lambda: str(self._preferences.settings.units),
            self,
        )
        PaletteActs(made, consultation.controller, desk.bench, consultation.aside, self.open_patient)
        return made

    # --- what the menus and the header ask for

    def toggle_palette(self) -> None:
        self.finder.toggle()

    @property
    def patient_id(self) -> str:
        """The patient whose chart is open; empty: nobody's."""
        chart = self.consultation.chart
        return "" if chart is None else chart.patient.id

    def open_patient(self, patient_id: str) -> None:
        self.header.history.setChecked(False)
        self.search.close_list()
        self.consultation.show_patient(patient_id)
        self.consultation.middle.canvas.setFocus()

    def edit_patient(self) -> None:
        chart = self.consultation.chart
        if chart is not None:
            self.patients.edit(chart.patient)

    def draft(self) -> Visit | None:
        """Return the visit that is shown, where it is a draft that can be moved."""
        chart, shown = self.consultation.chart, self.consultation.visit_id
        if chart is None or not shown:
            return None
        visit = chart.visit(shown)
        return visit if visit.is_draft else None

    def move_draft(self) -> None:
        chart, draft = self.consultation.chart, self.draft()
        if chart is None or draft is None:
            self.status.show_message(self.tr("Only a draft can be moved to another patient: open one first."))
            return
        self.patients.move_draft(chart.patient, draft)

    def export_pdf(self) -> None:
        chart, shown = self.consultation.chart, self.consultation.visit_id
        if chart is None or not shown:
            self.status.show_message(self.tr("Open a visit first: its summary is what is exported."))
            return
        self.export.ask(chart, shown)

    def find_patient(self) -> None:
        self.header.history.setChecked(False)
        self.search.field.setFocus()
        self.search.field.selectAll()

    def apply_settings(self, settings: Settings) -> None:
        before, self._settings = self._settings, settings
        told = self.session.access.log_settings(before, settings)
        if told is not None:
            when_done(told, lambda _number: None, lambda error: self.status.show_warning(str(error)), self)
        self.consultation.apply_settings(settings)
        self.status.set_zone(self.session.zone)

    # --- what happens

    def _chart_changed(self, chart: Chart | None) -> None:
        self.header.show_patient(None if chart is None else chart.patient, self.session.today())
        self.chart_shown.emit(chart)

    def _show_facts(self) -> None:
        facts = self.consultation.facts
        self.header.show_facts(facts.weight(), facts.alerts())

    def _show_history(self, shown: bool) -> None:
        self._pages.setCurrentIndex(1 if shown else 0)

    def _list_shown(self, shown: bool) -> None:
        self.consultation.timeline.setVisible(not shown)
        self._left.setStretchFactor(self.search, 1 if shown else 0)

    def _refresh_list(self, kinds: frozenset[str]) -> None:
        if not kinds or "patient" in kinds:
            QTimer.singleShot(0, self.search, self.search.refresh)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give what is won or lost in width to the map."""
        super().resizeEvent(event)
        left, right = self._sides
        self._columns.setSizes([left, max(1, self.width() - left - right), right])

    def _take_widths(self) -> None:
        left, _middle, right = self._columns.sizes()
        self._sides = (left, right)

    def keep_places(self) -> None:
        self._places.remember("columns", list(self._sides))

    def lock(self) -> None:
        """Take what is being typed as entered, and close the clinic until it is unlocked."""
        self.consultation.hand_over()
        self.backups.pause()
        self.export.cancel()
        self.pictures.cancel()
        when_done(self.session.access.lock(), lambda _nothing: None, lambda _error: None, self)

    def unlocked(self) -> None:
        """Go on after unlocking; what others did meanwhile comes by itself."""
        self.backups.go_on()

    def leave(self) -> None:
        """Hear no more of the session; before the widget is deleted."""
        self.notifier.disconnect_session()
        self._resume.end()
        self.backups.stop()
        self.export.cancel()
        self.pictures.cancel()
