"""After a crash: the next start offers to go on where it was, with what was not saved."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QMessageBox

from bodymap.app.folders import is_demo
from bodymap.app.resume import Left, Unfinished
from bodymap.base.errors import BodymapError
from bodymap.clinic.chart import Chart
from bodymap.ui import background
from bodymap.ui.answers import when_done

if TYPE_CHECKING:
    from bodymap.ui.workspace import Workspace

_SOON_MS = 700


class Resume(QObject):
    """Keeps note of where the workspace is, and offers what a crash has left when a clinic is opened."""

    def __init__(self, workspace: "Workspace", *, keep: bool) -> None:
        super().__init__(workspace)
        self._workspace = workspace
        self._visit = ""
        self._ended = not keep or is_demo(workspace.session.folder)
        self._kept = Unfinished(workspace.session)
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(_SOON_MS)
        self._soon.timeout.connect(self._note)
        if not self._ended:
            when_done(background.run(self._kept.found), self._offer, self._tell, self)

    def _offer(self, left: Left | None) -> None:
        """Ask whether to go on; from now on note where the workspace is."""
        workspace = self._workspace
        workspace.chart_shown.connect(self._shown)
        workspace.notifier.saved.connect(self._soon.start)
        workspace.notifier.not_saved.connect(self._soon.start)
        if left is None or not (left.patient_id or left.unsaved):
            return
        words = [self.tr("Bodymap was not closed in order the last time. What was saved is there.")]
        if left.unsaved:
            words.append(self.tr("%n change(s) could not be saved then and were kept.", "", len(left.unsaved)))
        words.append(self.tr("Go on where you were?"))
        box = QMessageBox(QMessageBox.Icon.Question, "Bodymap", " ".join(words), parent=workspace)
        box.setObjectName("resume")
        go_on = box.addButton(self.tr("Go on"), QMessageBox.ButtonRole.AcceptRole)
        box.addButton(self.tr("Not now"), QMessageBox.ButtonRole.RejectRole)
        box.setDefaultButton(go_on)
        box.finished.connect(box.deleteLater)
        box.accepted.connect(lambda: self._go_on(left))
        box.open()

    def _go_on(self, left: Left) -> None:
        self._visit = left.visit_id
        if left.unsaved:
            when_done(background.run(self._kept.send), lambda stuck: self._sent(stuck, left), self._tell, self)
        elif left.patient_id:
            self._workspace.open_patient(left.patient_id)

    def _sent(self, stuck: int, left: Left) -> None:
        if stuck:
            words = self.tr("%n change(s) do not fit what is there now and are kept for the next start.", "", stuck)
        else:
            words = self.tr("What was not saved before is saved now.")
        self._workspace.status.show_message(words)
        patient_id = left.patient_id or left.unsaved[0].patient_id
        self._workspace.open_patient(patient_id)

    def _shown(self, chart: Chart | None) -> None:
        """Show the visit that was open, once its chart is there; note where the workspace is now."""
        visit, self._visit = self._visit, self._visit if chart is None else ""
        if chart is not None and visit and chart.has(visit):
            QTimer.singleShot(0, self, lambda: self._workspace.consultation.controller.show_visit(visit))
        self._soon.start()

    def _note(self) -> None:
        workspace = self._workspace
        if self._ended or workspace.session.access.is_locked:
            return
        patient_id, visit_id = workspace.patient_id, workspace.consultation.visit_id
        background.run(lambda: self._kept.note(patient_id, visit_id))

    def _tell(self, error: BodymapError) -> None:
        self._workspace.status.show_message(str(error))

    def end(self) -> None:
        """Forget all of it: the clinic is closed in order."""
        if not self._ended:
            self._ended = True
            self._soon.stop()
            background.run(self._kept.forget)
