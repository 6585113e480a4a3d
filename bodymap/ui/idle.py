"""Notices when the window is to be locked: nobody has touched it for a while, or the keys for it, in any window."""

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence

from bodymap.ui.keys import keys_of

_TOUCHES = frozenset(
    {
        QEvent.Type.KeyPress,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseMove,
        QEvent.Type.Wheel,
        QEvent.Type.TouchBegin,
        QEvent.Type.TouchUpdate,
        QEvent.Type.TabletPress,
    }
)


class IdleWatch(QObject):
    """`idle()` after the set minutes without a key, a pointer or a touch; 0 minutes: never.

    `lock_asked()`: the keys that lock were pressed where the menu does not hear them: in a dialog.
    Install it as an event filter of the application.
    """

    idle = Signal()
    lock_asked = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.idle)
        self._keys = QKeySequence(keys_of("lock"))

    def set_minutes(self, minutes: float) -> None:
        self._timer.setInterval(round(minutes * 60_000))
        if minutes > 0:
            self._timer.start()
        else:
            self._timer.stop()

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if event.type() in _TOUCHES and self._timer.isActive():
            self._timer.start()
        if isinstance(event, QKeyEvent) and self._locks(event):
            self.lock_asked.emit()
        return False

    def _locks(self, event: QKeyEvent) -> bool:
        return event.type() == QEvent.Type.KeyPress and QKeySequence(event.keyCombination()) == self._keys
