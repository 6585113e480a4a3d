"""The window: what comes before a clinic is open and the open clinic, one in place of the other; locking and leaving.

It assembles and decides nothing. The title names the app and at most a chart number.
"""

from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QCloseEvent, QPaintEvent
from PySide6.QtWidgets import QApplication, QMainWindow, QStackedWidget

from bodymap.base.errors import WorldError
from bodymap.ui.geometry import Places
from bodymap.ui.start.start_pages import StartPages

if TYPE_CHECKING:
    from collections.abc import Callable

    from bodymap.app.session import Session
    from bodymap.clinic.chart import Chart
    from bodymap.ui.curtain import Curtain
    from bodymap.ui.idle import IdleWatch
    from bodymap.ui.preferences import Preferences
    from bodymap.ui.privacy import Privacy
    from bodymap.ui.workspace import Workspace

_PATIENCE_MS = 3000


class MainWindow(QMainWindow):
    """`painted()` once, after the first paint; `left(Session)`: a session that is being closed.

    `preferences` is asked for with the first clinic, not before the first paint.
    """

    painted = Signal()
    left = Signal(object)

    def __init__(self, preferences: "Callable[[], Preferences]", places: Places) -> None:
        super().__init__()
        self.setWindowTitle("Bodymap")
        self._find_preferences = preferences
        self.workspace: Workspace | None = None
        self._places = places
        self._painted = False
        self._leaving = False
        self._stack = QStackedWidget()
        self.start = StartPages()
        self._stack.addWidget(self.start)
        self.setCentralWidget(self._stack)
        self._curtain: Curtain | None = None
        self._idle: IdleWatch | None = None
        self._privacy: Privacy | None = None
        self.start.opened.connect(self.open_session)
        places.restore_window(self)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._painted:
            self._painted = True
            QTimer.singleShot(0, self, self.painted.emit)

    @property
    def preferences(self) -> "Preferences":
        """The settings."""
        return self._find_preferences()

    # --- the open clinic

    @property
    def is_locked(self) -> bool:
        """Whether nothing of a clinic is shown."""
        return self._stack.currentWidget() is self.start

    def open_session(self, session: "Session") -> None:
        """Show a clinic that was opened or made."""
        if self.workspace is not None and self.workspace.session is session:
            self._go_on(self.workspace)
            return
        if self.workspace is not None and not self._let_go(session):
            return
        from bodymap.ui import fonts
        from bodymap.ui.window_menus import build_menus
        from bodymap.ui.workspace import Workspace

        fonts.load_all()
        workspace = self.workspace = Workspace(session, self.preferences, self._places, self)
        workspace.chart_shown.connect(self._name_chart)
        workspace.notifier.shut.connect(self._shut_out)
        self._stack.addWidget(workspace)
        self._stack.setCurrentWidget(workspace)
        build_menus(
            self,
            workspace,
            self.preferences,
            lock=self.lock,
            leave_clinic=self.leave_clinic,
            open_folder=self.open_folder,
        )
        self.menuBar().show()
        self._watch_idle()
        workspace.find_patient()

    def _let_go(self, session: "Session") -> bool:
        """Close the clinic that was locked; False where changes of its user wait still, who has to unlock it first."""
        workspace = self.workspace
        if workspace is None or workspace.consultation.finish():
            self._close_workspace()
            return True
        session.close()
        self._ask_to_unlock(workspace)
        self.start.tell(
            WorldError(
                self.tr("{0} has changes here that could not be saved yet.").format(workspace.session.user.name),
                self.tr("They have to be unlocked and saved before anything else is opened."),
            )
        )
        return False

    def _go_on(self, workspace: "Workspace") -> None:
        """Show the clinic that was locked again, as it was."""
        self.start.forget_locked()
        self._stack.setCurrentWidget(workspace)
        self.menuBar().show()
        self._watch_idle()
        self._name_chart(workspace.consultation.chart)
        workspace.unlocked()
        if self._curtain is not None:
            self._curtain.lift()

    def _name_chart(self, chart: "Chart | None") -> None:
        self.setWindowTitle("Bodymap" if chart is None else f"Bodymap - {chart.patient.chart_number}")

    def _settings_changed(self) -> None:
        if self.workspace is not None:
            self.workspace.apply_settings(self.preferences.settings)
            self._watch_idle()

    def _watch_idle(self) -> None:
        app = QApplication.instance()
        if self._idle is None and app is not None:
            from bodymap.ui.idle import IdleWatch
            from bodymap.ui.privacy import Privacy
            from bodymap.ui.suspend import SuspendWatch

            self._privacy = Privacy(self.preferences, self)
            self._idle = IdleWatch(self)
            self._idle.idle.connect(self.lock)
            self._idle.lock_asked.connect(self.lock)
            SuspendWatch(self).slept.connect(self.lock)
            app.installEventFilter(self._idle)
            self.preferences.changed.connect(self._settings_changed)
        if self._idle is not None:
            self._idle.set_minutes(self.preferences.settings.lock_minutes)

    # --- locking and leaving

    def lock(self) -> None:
        """Show nothing of any patient and close the clinic, until its user gives the passphrase; nothing is lost."""
        workspace = self.workspace
        if workspace is None or self.is_locked:
            return
        if self._idle is not None:
            self._idle.set_minutes(0)
        if self._privacy is not None:
            self._privacy.clear_clipboard()
        self._draw_curtain()
        self.setWindowTitle("Bodymap")
        self.menuBar().hide()
        self._ask_to_unlock(workspace)
        self._stack.setCurrentWidget(self.start)
        workspace.lock()

    def _ask_to_unlock(self, workspace: "Workspace") -> None:
        session = workspace.session
        self.start.show_unlock(str(session.folder), session.user.name, session)
        self.start.read_users()

    def _shut_out(self, message: str, hint: str) -> None:
        """Lock, and say why: the clinic has a new key, or this user was disabled."""
        if not self.is_locked:
            self.lock()
            self.start.tell(WorldError(message, hint))

    def _draw_curtain(self) -> None:
        if self._curtain is None:
            from bodymap.ui.curtain import Curtain

            self._curtain = Curtain(self, self.start)
        self._curtain.draw()

    def leave_clinic(self) -> None:
        """Close the clinic and offer to open another; where changes wait, it stays locked until they are saved."""
        self.lock()
        if self.workspace is not None and self.workspace.consultation.finish():
            self._close_workspace()
        self.start.show_welcome()

    def open_folder(self, folder: str) -> None:
        """Close the clinic and ask for the passphrase of another."""
        self.leave_clinic()
        self.start.show_unlock(folder)
        self.start.read_users()

    def _close_workspace(self) -> None:
        workspace, self.workspace = self.workspace, None
        if workspace is None:
            return
        if self._curtain is not None:
            self._curtain.drop()
        self.start.forget_locked()
        workspace.keep_places()
        workspace.leave()
        self.menuBar().clear()
        self._stack.removeWidget(workspace)
        workspace.deleteLater()
        self.left.emit(workspace.session)
        workspace.session.close()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Leave once everything is saved; where it cannot be, the user decides."""
        if self.start.holds_code and not self._sure_without_code():
            event.ignore()
            return
        workspace = self.workspace
        if workspace is not None and not self._leaving and not workspace.consultation.finish():
            event.ignore()
            workspace.consultation.retry_save()
            workspace.notifier.saved.connect(self.close)
            QTimer.singleShot(_PATIENCE_MS, self, self._ask_to_leave)
            return
        self._places.keep_window(self)
        self._close_workspace()
        self.start.drop_new_clinic()
        self._places.write()
        event.accept()

    def _sure_without_code(self) -> bool:
        words = self.tr("The recovery code is not written down. It is never shown again. Close all the same?")
        return self._ask(words, self.tr("Close without the code"))

    def _ask_to_leave(self) -> None:
        workspace = self.workspace
        if workspace is None or workspace.consultation.finish():
            self.close()
            return
        words = self.tr("Some changes could not be saved. They are lost when you close now.")
        if self._ask(words, self.tr("Close and lose them")):
            self._leaving = True
            self.close()
        else:
            workspace.notifier.saved.disconnect(self.close)

    def _ask(self, words: str, yes: str) -> bool:
        from PySide6.QtWidgets import QMessageBox

        box = QMessageBox(QMessageBox.Icon.Warning, "Bodymap", words, parent=self)
        box.setObjectName("question")
        close = box.addButton(yes, QMessageBox.ButtonRole.DestructiveRole)
        stay = box.addButton(self.tr("Stay"), QMessageBox.ButtonRole.RejectRole)
        box.setDefaultButton(stay)
        box.setEscapeButton(stay)
        box.exec()
        return box.clickedButton() is close
