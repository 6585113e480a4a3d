"""After a crash: the next start offers to go on where it was, with what was not saved."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QMessageBox, QWidget

from bodymap.app.folders import is_demo
from bodymap.app.resume import Left, Unfinished
from bodymap.app.session import Session
from bodymap.base.errors import BodymapError
from bodymap.clinic.chart import Chart
from bodymap.ui import background
from bodymap.ui.answers import when_done
from bodymap.ui.consultation import Consultation
from bodymap.ui.notifier import Notifier

_SOON_MS = 700


class Resume(QObject):
    """Keeps note of where an open clinic is, and offers what a crash has left when it is opened.

    `open_patient` and `say` do what their names tell, in `window`; without `keep` nothing is noted or offered.
    """

    def __init__(
        self,
        session: Session,
        consultation: Consultation,
        notifier: Notifier,
        window: QWidget,
        open_patient: Callable[[str], None],
        say: Callable[[str], None],
        *,
        keep: bool,
    ) -> None:
        super().__init__(window)
        self._session = session
        self._consultation = consultation
        self._notifier = notifier
        self._window = window
        self._open_patient = open_patient
        self._say = say
        self._visit = ""
        self._ended = not keep or is_demo(session.folder)
        self._kept = Unfinished(session)
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(_SOON_MS)
        self._soon.timeout.connect(self._note)
        if not self._ended:
            when_done(background.run(self._kept.found), self._offer, self._tell, self)

    def _offer(self, left: Left | None) -> None:
        """Ask whether to go on; from now on note where the clinic is."""
        self._consultation.chart_changed.connect(self._shown)
        self._notifier.saved.connect(self._soon.start)
        self._notifier.not_saved.connect(self._soon.start)
        if left is None or not (left.patient_id or left.unsaved):
            return
        words = [self.tr("Bodymap was not closed in order the last time. What was saved is there.")]
        if left.unsaved:
            words.append(self._kept_words(len(left.unsaved)))
        words.append(self.tr("Go on where you were?"))
        box = QMessageBox(QMessageBox.Icon.Question, "Bodymap", " ".join(words), parent=self._window)
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
            self._open_patient(left.patient_id)

    def _kept_words(self, count: int) -> str:
        if count == 1:
            return self.tr("1 change could not be saved then and was kept.")
        return self.tr("{0} changes could not be saved then and were kept.").format(count)

    def _stuck_words(self, count: int) -> str:
        if count == 1:
            return self.tr("1 change does not fit what is there now and is kept for the next start.")
        return self.tr("{0} changes do not fit what is there now and are kept for the next start.").format(count)

    def _sent(self, stuck: int, left: Left) -> None:
        words = self._stuck_words(stuck) if stuck else self.tr("What was not saved before is saved now.")
        self._say(words)
        self._open_patient(left.patient_id or left.unsaved[0].patient_id)

    def _shown(self, chart: Chart | None) -> None:
        """Show the visit that was open, once its chart is there; note where it is now."""
        visit, self._visit = self._visit, self._visit if chart is None else ""
        if chart is not None and visit and chart.has(visit):
            QTimer.singleShot(0, self, lambda: self._consultation.controller.show_visit(visit))
        self._soon.start()

    def _note(self) -> None:
        if self._ended or self._session.access.is_locked:
            return
        chart, visit_id = self._consultation.chart, self._consultation.visit_id
        patient_id = "" if chart is None else chart.patient.id
        background.run(lambda: self._kept.note(patient_id, visit_id))

    def _tell(self, error: BodymapError) -> None:
        self._say(str(error))

    def end(self) -> None:
        """Forget all of it: the clinic is closed in order."""
        if not self._ended:
            self._ended = True
            self._soon.stop()
            background.run(self._kept.forget)
