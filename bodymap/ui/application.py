"""Starts the window: it paints first, then the rest of the app is imported beside the GUI thread.

What nobody foresaw is logged without records, told to the user, and never swallowed.
"""

import sys
import threading
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QTimer
from PySide6.QtWidgets import QApplication

from bodymap.app.folders import config_folder
from bodymap.ui import background, theme
from bodymap.ui.first_look import FirstLook, first_look
from bodymap.ui.geometry import Places
from bodymap.ui.main_window import MainWindow

if TYPE_CHECKING:
    from concurrent.futures import Future
    from types import TracebackType

    from bodymap.app.session import Session
    from bodymap.ui.preferences import Preferences
    from bodymap.ui.signals import SignalWatch
    from bodymap.ui.start.demo import DemoClinic

_CLOSING_SECONDS = 30
_SWITCH_SECONDS = 0.0005  # how long the worker may keep the GUI thread waiting; the usual 5 ms is seen as a stutter


def make_application() -> QApplication:
    """Return the one QApplication, made where there is none."""
    app = QApplication.instance()
    if not isinstance(app, QApplication):
        app = QApplication([*sys.argv[:1], "-style", "Fusion"])
        app.setApplicationName("Bodymap")
        app.setDesktopFileName("bodymap")
    return app


def run_app(folder: str | None, *, demo: bool) -> int:
    """Open the window on a clinic (None: the last one) or on a demo; return the exit code when it is closed."""
    app = make_application()
    running = Running(app, folder, demo=demo)
    sys.excepthook = _Reporter(running.window)
    threading.excepthook = _log_in_thread
    watch: list[SignalWatch] = []
    running.window.painted.connect(lambda: watch.append(_watch_signals(running.window)))
    running.window.show()
    code = app.exec()
    for one in watch:
        one.stop()
    running.finish()
    return code


def _watch_signals(window: MainWindow) -> "SignalWatch":
    from bodymap.ui.signals import SignalWatch

    return SignalWatch(window)


class Running:
    """The window and what happens around it: its first page, what is remembered, what is tidied up at the end."""

    def __init__(self, app: QApplication, folder: str | None, *, demo: bool) -> None:
        look = first_look()
        set_language(app, look)
        theme.apply(app, look.theme, look.text_size)
        self._app = app
        self._demo: DemoClinic | None = None
        self._closing: list[Future[tuple[str, ...]]] = []
        self._preferences: Preferences | None = None
        self.window = MainWindow(self._find_preferences, Places(config_folder() / "window.json"))
        self.window.painted.connect(self._after_first_paint)
        self.window.left.connect(self._session_left)
        self.window.start.demo_made.connect(self._demo_made)
        self.window.start.opened.connect(self._remember)
        self._begin(folder or look.last_clinic, demo=demo)

    def _begin(self, folder: str, *, demo: bool) -> None:
        """Choose the first page: the demo, the clinic in `folder`, or where there is none the welcome."""
        start = self.window.start
        if demo:
            start.show_blank()
            self.window.painted.connect(start.start_demo)
        elif folder:
            start.show_unlock(folder)
            self.window.painted.connect(start.read_users)
        else:
            start.show_welcome()

    def _after_first_paint(self) -> None:
        """Do what the first paint did not have to wait for."""
        from bodymap.ui import fonts, qt_messages

        qt_messages.install()
        sys.setswitchinterval(_SWITCH_SECONDS)
        theme.follow_system(self._app)
        fonts.load_all()
        self.window.start.preload()

    def _find_preferences(self) -> "Preferences":
        """Return the settings proper, loaded when they are first asked for."""
        if self._preferences is None:
            from bodymap.app.settings import load_settings
            from bodymap.ui.preferences import Preferences

            self._preferences = Preferences(load_settings())
        return self._preferences

    def _demo_made(self, demo: "DemoClinic") -> None:
        if self._demo is not None:
            self._demo.remove()
        self._demo = demo

    def _remember(self, session: "Session") -> None:
        """Open this clinic at the next start; a demo is not one to come back to."""
        if self._demo is None or not self._demo.holds(session.folder):
            self._find_preferences().change(last_clinic=str(session.folder))
        folders = tuple(self._find_preferences().settings.export_folders.values())
        background.run(lambda: _sweep(folders))

    def _session_left(self, session: "Session") -> None:
        self._closing.append(session.close())

    def finish(self) -> None:
        """Wait until everything is written and closed, then remove the demo."""
        for future in self._closing:
            future.result(_CLOSING_SECONDS)
        if self._demo is not None:
            self._demo.cancel()
            background.run(lambda: None).result(_CLOSING_SECONDS)
            self._demo.remove()


def _sweep(folders: tuple[str, ...]) -> None:
    """Take away the half documents that a crash may have left where documents go."""
    from pathlib import Path

    from bodymap.app.files import sweep

    sweep(map(Path, folders))


def set_language(app: QApplication, look: FirstLook) -> None:
    """Set the language that the settings name, before any text is made."""
    from bodymap.ui.language import install_language

    install_language(app, look.language)


def _log(kind: type[BaseException], trace: "TracebackType | None") -> None:
    import logging

    from bodymap.base.faults import places, plain

    logging.getLogger(__name__).error("%s at %s", plain(kind.__name__), places(trace))


def _log_in_thread(args: threading.ExceptHookArgs) -> None:
    """Log what ended a thread of ours, without the exception's text."""
    _log(args.exc_type, args.exc_traceback)


class _Reporter:
    """Takes an exception that nobody caught in a Qt callback: it is logged, and the user is told."""

    def __init__(self, window: MainWindow) -> None:
        self._window = window
        self._telling = False

    def __call__(self, kind: type[BaseException], _error: BaseException, trace: "TracebackType | None") -> None:
        if issubclass(kind, KeyboardInterrupt):
            self._window.close()
            return
        _log(kind, trace)
        if not self._telling:
            self._telling = True
            QTimer.singleShot(0, self._window, lambda: self._tell(kind.__name__))

    def _tell(self, name: str) -> None:
        from PySide6.QtWidgets import QMessageBox

        words = QCoreApplication.translate(
            "Reporter",
            "Something went wrong inside Bodymap ({0}). What was saved is safe; if this comes again, please report it.",
        ).format(name)
        workspace = self._window.workspace
        if workspace is not None and workspace.session.outbox.waiting:
            words += "\n\n" + QCoreApplication.translate(
                "Reporter", "Changes that are not saved yet are kept, and saving is tried again."
            )
        QMessageBox.warning(self._window, "Bodymap", words)
        self._telling = False
