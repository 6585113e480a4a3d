"""Notices that the machine goes to sleep, or has slept, and that its screen was locked: then the clinic is locked, too.

On Linux logind says so over D-Bus, before it sleeps, and when the session is locked; Windows sends the window a
message. Wherever nobody says anything (macOS, no D-Bus), a second that took much longer than a second gives it away
as soon as the machine wakes. A window that hung for so long is locked as well, which does no harm.
"""

import contextlib
import os
import sys
from datetime import UTC, datetime
from typing import Any

from PySide6.QtCore import SLOT, QAbstractNativeEventFilter, QByteArray, QCoreApplication, QObject, QTimer, Signal, Slot

_EVERY_MS = 1000
GAP_SECONDS = 15.0
_SERVICE, _MANAGER = "org.freedesktop.login1", "/org/freedesktop/login1"
_POWER_BROADCAST, _SUSPENDING = 0x0218, 0x0004  # WM_POWERBROADCAST, PBT_APMSUSPEND


def _now() -> float:
    return datetime.now(UTC).timestamp()


class SuspendWatch(QObject):
    """`slept()`: the machine is about to sleep, has slept, or its screen was locked."""

    slept = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._last = _now()
        self._timer = QTimer(self)
        self._timer.timeout.connect(self.look)
        self._timer.start(_EVERY_MS)
        self._messages: _WindowsMessages | None = None
        if sys.platform == "linux":
            self._listen_to_logind()
        elif sys.platform == "win32":
            self._messages = _WindowsMessages(self)
            app = QCoreApplication.instance()
            if app is not None:
                app.installNativeEventFilter(self._messages)

    @Slot()
    def look(self) -> None:
        """Come by once a second: a second that took long was a sleep."""
        now, last = _now(), self._last
        self._last = now
        if now - last > GAP_SECONDS:
            self.slept.emit()

    @Slot(bool)
    def prepare(self, going: bool) -> None:
        """Hear from logind that the machine goes to sleep (True), or is awake again."""
        if going:
            self.slept.emit()

    @Slot()
    def screen_locked(self) -> None:
        """Hear from logind that the screen of this session was locked."""
        self.slept.emit()

    def _listen_to_logind(self) -> None:
        with contextlib.suppress(ImportError):  # a Qt without D-Bus: the clock is watched all the same
            from PySide6.QtDBus import QDBusConnection

            bus = QDBusConnection.systemBus()
            if not bus.isConnected():
                return
            manager = f"{_SERVICE}.Manager"
            bus.connect(_SERVICE, _MANAGER, manager, "PrepareForSleep", self, SLOT("prepare(bool)").encode())
            session = os.environ.get("XDG_SESSION_ID", "")
            if session.isalnum():
                path = f"{_MANAGER}/session/{_escaped(session)}"
                bus.connect(_SERVICE, path, f"{_SERVICE}.Session", "Lock", self, SLOT("screen_locked()").encode())


def _escaped(session: str) -> str:
    """Return a session's name as D-Bus paths write it: a digit at the beginning as its code."""
    return f"_{ord(session[0]):x}{session[1:]}" if session[0].isdigit() else session


class _WindowsMessages(QAbstractNativeEventFilter):
    """Hears what Windows tells every window."""

    def __init__(self, watch: SuspendWatch) -> None:
        super().__init__()
        self._watch = watch

    def nativeEventFilter(self, kind: QByteArray | bytes | bytearray | memoryview, message: int) -> Any:
        if QByteArray(kind) == b"windows_generic_MSG" and _is_suspending(message):
            self._watch.slept.emit()
        return False, 0


def _is_suspending(message: int) -> bool:
    import ctypes
    from ctypes import wintypes

    found = wintypes.MSG.from_address(int(message))
    return found.message == _POWER_BROADCAST and ctypes.c_size_t(found.wParam).value == _SUSPENDING
