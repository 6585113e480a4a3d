"""What this computer is kept from keeping: copies on the clipboard, and pictures that others take of the windows.

What the app put on the clipboard is marked as secret, and cleared after the time that is set, at locking and at the
end, where it is still there. Only Windows lets an app keep its windows out of captures.
"""

import ctypes
import sys

from PySide6.QtCore import QEvent, QMimeData, QObject, QTimer
from PySide6.QtGui import QClipboard, QGuiApplication
from PySide6.QtWidgets import QApplication, QWidget

from bodymap.ui.preferences import Preferences

_WINDOWS = 'application/x-qt-windows-mime;value="{0}"'
_NO = (0).to_bytes(4, "little")
MARKS = {
    _WINDOWS.format("ExcludeClipboardContentFromMonitorProcessing"): _NO,
    _WINDOWS.format("CanIncludeInClipboardHistory"): _NO,
    _WINDOWS.format("CanUploadToCloudClipboard"): _NO,
    "x-kde-passwordManagerHint": b"secret",
}
"""What tells the clipboard histories of Windows and of KDE to leave a copy out (both document these names)."""
OURS = "application/x-bodymap"
CAN_HIDE_FROM_CAPTURES = sys.platform == "win32"
_HIDDEN, _SHOWN = 0x11, 0x00  # WDA_EXCLUDEFROMCAPTURE, WDA_NONE of SetWindowDisplayAffinity


class Privacy(QObject):
    """Keeps to the settings for as long as `parent` lives."""

    def __init__(self, preferences: Preferences, parent: QObject) -> None:
        super().__init__(parent)
        self._preferences = preferences
        self._clipboard = QGuiApplication.clipboard()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.clear_clipboard)
        self._clipboard.dataChanged.connect(self._copied)
        app = QApplication.instance()
        if app is not None:
            app.aboutToQuit.connect(self._leave)
        if app is not None and CAN_HIDE_FROM_CAPTURES:
            preferences.changed.connect(self._apply)
            app.installEventFilter(self)
            self._apply()

    def clear_clipboard(self) -> None:
        """Take away what the app copied; what others copied stays."""
        self._timer.stop()
        held: QMimeData | None = self._clipboard.mimeData()  # None where nothing was ever copied
        if held is not None and held.hasFormat(OURS):
            self._clipboard.clear(QClipboard.Mode.Clipboard)
        if self._clipboard.ownsSelection():
            self._clipboard.clear(QClipboard.Mode.Selection)

    def _copied(self) -> None:
        self._timer.stop()
        held: QMimeData | None = self._clipboard.mimeData()
        if held is None or not held.formats() or not self._is_ours():
            return
        if not held.hasFormat(OURS):
            self._clipboard.setMimeData(marked(held))  # comes back here
        elif self._preferences.settings.clipboard_seconds:
            self._timer.start(self._preferences.settings.clipboard_seconds * 1000)

    def _is_ours(self) -> bool:
        """Whether the app itself copied; a platform without a screen has a clipboard of the app's own."""
        return self._clipboard.ownsClipboard() or QGuiApplication.platformName() == "offscreen"

    def _leave(self) -> None:
        if self._preferences.settings.clipboard_seconds:
            self.clear_clipboard()

    def _apply(self) -> None:
        for window in QApplication.topLevelWidgets():
            if window.isVisible():
                self._set_hidden(window)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Show and isinstance(watched, QWidget) and watched.isWindow():
            self._set_hidden(watched)
        return False

    def _set_hidden(self, window: QWidget) -> None:
        hide_from_captures(window, hidden=self._preferences.settings.hidden_from_captures)


def marked(held: QMimeData) -> QMimeData:
    """Return the same content with the marks of a secret."""
    made = QMimeData()
    if held.hasImage():
        made.setImageData(held.imageData())
    for name in held.formats():
        if name != "application/x-qt-image":
            made.setData(name, held.data(name))
    for name, value in {**MARKS, OURS: b"1"}.items():
        made.setData(name, value)
    return made


def hide_from_captures(window: QWidget, *, hidden: bool) -> None:
    """Keep a window out of screenshots and shared screens, or let it be seen there (Windows only)."""
    user32 = ctypes.WinDLL("user32")  # type: ignore[attr-defined,unused-ignore]
    user32.SetWindowDisplayAffinity(ctypes.c_void_p(int(window.winId())), _HIDDEN if hidden else _SHOWN)
