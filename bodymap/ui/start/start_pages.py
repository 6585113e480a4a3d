"""What is seen before a clinic is open, and the way through it: welcome, create, recovery code, unlock, demo.

All work is done beside the GUI thread; the database layer is imported there while the user types.
"""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from bodymap.base.errors import BodymapError
from bodymap.ui import background
from bodymap.ui.answers import when_done
from bodymap.ui.start.unlock import UnlockPage

if TYPE_CHECKING:
    from bodymap.app.session import Session
    from bodymap.ui.start.create import CreatePage
    from bodymap.ui.start.demo import DemoClinic
    from bodymap.ui.start.recover import RecoverPage
    from bodymap.ui.start.salvage import SalvagePage
    from bodymap.ui.start.welcome import WelcomePage


def _preload() -> None:
    """Import what opening a clinic needs, and read the atlas, while nobody waits for it."""
    import bodymap.ui.preferences
    import bodymap.ui.window_menus  # noqa: F401 - with it comes all that an open clinic shows
    from bodymap.app.clinics import preload
    from bodymap.atlas.atlas import load_atlas

    preload()
    load_atlas()


class StartPages(QStackedWidget):
    """`opened(Session)` once a clinic is open; `demo_made(DemoClinic)` before that, when it is the demo."""

    opened = Signal(object)
    demo_made = Signal(object)
    _demo_share = Signal(float)

    def __init__(self) -> None:
        super().__init__()
        self._folder = ""
        self._last_user = ""
        self._locked: Session | None = None
        self._new_session: Session | None = None
        self._unlock: UnlockPage | None = None
        self._welcome: WelcomePage | None = None
        self._create: CreatePage | None = None
        self._recover: RecoverPage | None = None
        self._salvage: SalvagePage | None = None
        self._demo: DemoClinic | None = None

    @property
    def folder(self) -> str:
        """The clinic that the unlock page asks for."""
        return self._folder

    @property
    def holds_code(self) -> bool:
        """Whether a recovery code is on the screen that nobody has confirmed."""
        return self._new_session is not None

    def preload(self) -> None:
        """Import the database layer and the atlas, and read the users' names, beside the GUI thread."""
        when_done(background.run(_preload), lambda _nothing: None, self.tell, self)

    def _show(self, page: QWidget) -> None:
        if self.indexOf(page) < 0:
            self.addWidget(page)
        self.setCurrentWidget(page)
        page.setFocus()

    # --- unlock

    def show_unlock(self, folder: str, last_user: str = "", locked: "Session | None" = None) -> None:
        """Ask for the passphrase of the clinic in `folder`; its user goes on with the session that is locked."""
        if locked is not None:
            self._locked = locked
        self._folder, self._last_user = folder, last_user
        if self._unlock is None:
            self._unlock = UnlockPage()
            self._unlock.submitted.connect(self._open)
            self._unlock.other_asked.connect(self.show_welcome)
            self._unlock.code_asked.connect(self.show_recover)
            self._unlock.salvage_asked.connect(self.show_salvage)
        self._unlock.set_clinic(folder)
        self._show(self._unlock)

    def forget_locked(self) -> None:
        """Nobody's session is locked any more."""
        self._locked = None

    def _locked_for(self, folder: str, user: str) -> "Session | None":
        """Return the locked session of this user in this clinic, if there is one."""
        locked = self._locked
        same = locked is not None and str(locked.folder) == folder and user in ("", locked.user.name)
        return locked if same else None

    def read_users(self) -> None:
        """Offer the users' names, where there are several; they are read from the key file beside the GUI thread."""
        folder = self._folder

        def names() -> tuple[str, ...]:
            from bodymap.app.clinics import clinic_users

            return clinic_users(folder)

        def show(found: tuple[str, ...]) -> None:
            if self._unlock is not None and folder == self._folder:
                self._unlock.set_users(found, self._last_user)

        when_done(background.run(names), show, self.tell, self)

    def _open(self, user: str, passphrase: str) -> None:
        folder = self._folder
        locked = self._locked_for(folder, user)

        def work() -> "Session":
            from bodymap.app.clinics import open_clinic

            if locked is not None:
                locked.access.unlock(passphrase)
                return locked
            return open_clinic(folder, user=user or None, passphrase=passphrase)

        when_done(background.run(work), self._finish, self.tell, self)

    def show_salvage(self, user: str) -> None:
        """Offer to make a new clinic from what reads of the damaged one that the unlock page asks for."""
        if self._salvage is None:
            from bodymap.ui.start.salvage import SalvagePage

            self._salvage = SalvagePage()
            self._salvage.cancelled.connect(lambda: self.show_unlock(self._folder, self._last_user))
            self._salvage.finished.connect(self._chosen)
        self._salvage.begin(self._folder, user)
        self._show(self._salvage)

    def show_recover(self) -> None:
        """Ask for the recovery code of the clinic that the unlock page asks for, and for a new passphrase."""
        if self._recover is None:
            from bodymap.ui.start.recover import RecoverPage

            self._recover = RecoverPage()
            self._recover.submitted.connect(self._open_with_code)
            self._recover.cancelled.connect(lambda: self.show_unlock(self._folder, self._last_user))
        self._recover.forget()
        self._show(self._recover)

    def _open_with_code(self, code: str, passphrase: str) -> None:
        folder, user = self._folder, "" if self._unlock is None else self._unlock.user.currentText()
        locked = self._locked_for(folder, user)

        def work() -> "Session":
            from bodymap.app.clinics import recover_clinic

            if locked is not None:
                locked.access.unlock_with_code(code, passphrase)
                return locked
            return recover_clinic(folder, code=code, new_passphrase=passphrase, user=user or None)

        when_done(background.run(work), self._finish, self.tell, self)

    def tell(self, error: BodymapError) -> None:
        """Say what went wrong on the page that is shown."""
        page = self.currentWidget()
        if page is self._unlock and self._unlock is not None:
            self._unlock.show_error(error)
        elif page is self._create and self._create is not None:
            self._create.show_error(error)
        elif page is self._recover and self._recover is not None:
            self._recover.show_error(error)
        else:
            self.show_welcome(error)

    def _finish(self, session: "Session") -> None:
        if self._unlock is not None:
            self._unlock.reset()
        if self._recover is not None:
            self._recover.forget()
        self.opened.emit(session)

    def show_blank(self) -> None:
        """Show an empty page: the demo begins as soon as the window is painted."""
        self._show(QWidget())

    # --- first start

    def show_welcome(self, error: BodymapError | None = None) -> None:
        """Offer to create a clinic, to try the demo, or to open a clinic that exists."""
        if self._welcome is None:
            from bodymap.ui.start.welcome import WelcomePage

            self._welcome = WelcomePage()
            self._welcome.create_asked.connect(self.show_create)
            self._welcome.demo_asked.connect(self.start_demo)
            self._welcome.open_asked.connect(self.choose_clinic)
        self._welcome.show_error(error)
        self._show(self._welcome)

    def choose_clinic(self) -> None:
        """Let the user choose the folder of a clinic."""
        from PySide6.QtWidgets import QFileDialog

        dialog = QFileDialog(self, self.tr("The folder of the clinic"), str(Path(self._folder).parent))
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly, True)
        dialog.fileSelected.connect(self._chosen)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _chosen(self, folder: str) -> None:
        self.show_unlock(folder)
        self.read_users()

    def show_create(self) -> None:
        """Show the form that creates a clinic."""
        if self._create is None:
            from bodymap.ui.start.create import CreatePage

            self._create = CreatePage()
            self._create.submitted.connect(self._make)
            self._create.cancelled.connect(self.show_welcome)
        self._show(self._create)

    def _make(self, folder: str, name: str, user: str, passphrase: str) -> None:
        def work() -> "tuple[Session, str]":
            from bodymap.app.clinics import create_clinic

            return create_clinic(folder, name=name, user_name=user, passphrase=passphrase)

        when_done(background.run(work), self._show_code, self.tell, self)

    def _show_code(self, made: "tuple[Session, str]") -> None:
        from bodymap.ui.secret.recovery import RecoveryPage

        self._new_session, code = made
        if self._create is not None:
            self._create.forget()
        page = RecoveryPage()
        page.show_code(code)
        page.written_down.connect(self._code_kept)
        self._show(page)

    def _code_kept(self) -> None:
        session, self._new_session = self._new_session, None
        page = self.currentWidget()
        if session is not None:
            self._finish(session)
        if page is not None:
            self.removeWidget(page)
            page.deleteLater()

    def drop_new_clinic(self) -> None:
        """Close a clinic whose code nobody confirmed: the window is closed all the same."""
        if self._new_session is not None:
            self._new_session.close()
            self._new_session = None

    # --- demo

    def start_demo(self) -> None:
        """Make a throw-away clinic with made-up patients and open it."""
        from bodymap.ui.start.demo import DemoCancelledError, DemoClinic
        from bodymap.ui.start.progress import ProgressPage

        page = ProgressPage()
        page.set_share(-1)
        demo = self._demo = DemoClinic()
        page.cancelled.connect(demo.cancel)
        self._demo_share.connect(page.set_share)
        self.demo_made.emit(demo)
        self._show(page)

        def make() -> "Session | None":
            try:
                return demo.make(self._demo_share.emit)
            except DemoCancelledError:
                return None

        def arrived(session: "Session | None") -> None:
            if session is None:
                self.show_welcome()
            else:
                self._finish(session)
            self.removeWidget(page)
            page.deleteLater()

        when_done(background.run(make), arrived, self.tell, self)
