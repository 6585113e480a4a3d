"""The line at the bottom: what is saved and when, said truthfully; who works; what undo would take back."""

from datetime import datetime, tzinfo

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QSizePolicy

from bodymap.ui import theme
from bodymap.ui.elided import ElidedLabel

_MESSAGE_MS = 8000


class StatusLine(QFrame):
    """Shows the notifier's save states; `retry_asked()`: write again what waits."""

    retry_asked = Signal()

    def __init__(self, user: str, zone: tzinfo | None, read_only: str = "", notice: str = "") -> None:
        super().__init__()
        theme.role(self, "status")
        self.setObjectName("status-line")
        self._zone = zone
        self.save = ElidedLabel("")
        self.save.setObjectName("save-state")
        self.save.setAccessibleName(self.tr("Saving"))
        self.retry = QPushButton(self.tr("Retry"))
        self.retry.setObjectName("retry")
        self.retry.hide()
        self.message = ElidedLabel("")
        self.warning = ElidedLabel("")
        self.warning.setObjectName("warning")
        theme.role(self.warning, "warn-text")
        self._notice = notice
        self.undo = ElidedLabel("")
        layout = QHBoxLayout(self)
        layout.setContentsMargins(theme.px(18), theme.px(3), theme.px(18), theme.px(3))
        layout.setSpacing(theme.px(16))
        self.setMinimumHeight(theme.px(32))
        layout.addWidget(self.save)
        layout.addWidget(self.retry)
        for words in (self.tr("Encrypted"), user):
            label = QLabel(words)
            theme.role(label, "small")
            layout.addWidget(label)
        layout.addWidget(self.message, 1)
        layout.addWidget(self.warning)
        layout.addWidget(self.undo)
        theme.role(self.message, "small")
        theme.role(self.undo, "small")
        for label in (self.save, self.warning, self.undo):
            label.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Preferred)
        self.retry.clicked.connect(self.retry_asked)
        self._clear = QTimer(self)
        self._clear.setSingleShot(True)
        self._clear.setInterval(_MESSAGE_MS)
        self._clear.timeout.connect(lambda: self.message.setText(""))
        self.show_warning("")
        if read_only:
            self._say(read_only, "warn-text")
        else:
            self._say(self.tr("All saved"), "good")

    def set_zone(self, zone: tzinfo | None) -> None:
        """Say times in another zone from now on."""
        self._zone = zone

    def show_saving(self, waiting: int) -> None:
        self.retry.hide()
        self._say(self.tr("Saving ...") if waiting < 2 else self.tr("Saving {0} changes ...").format(waiting), "small")

    def show_saved(self, at: datetime) -> None:
        self.retry.hide()
        self._say(self.tr("Saved {0}").format(f"{at.astimezone(self._zone):%H:%M:%S}"), "good")

    def show_not_saved(self, waiting: int, message: str, hint: str) -> None:
        """Say why nothing was written and how much waits; 0: nothing does, a change was handed back."""
        counts = {0: "", 1: self.tr("1 change waits.")}
        count = counts.get(waiting, self.tr("{0} changes wait.").format(waiting))
        self._say(self.tr("Not saved: {0} {1}").format(message, count).strip(), "error")
        self.save.setToolTip(f"{message} {hint}".strip())
        self.retry.setVisible(waiting > 0)

    def show_message(self, words: str) -> None:
        """Say something for a few seconds."""
        self.message.setText(words)
        self._clear.start()

    def show_warning(self, words: str) -> None:
        """Say what stays wrong until it is mended, beside what was wrong at opening; empty: nothing more."""
        warning = f"{self._notice} {words}".strip()
        self.warning.setText(warning)
        self.warning.setVisible(bool(warning))

    def show_undo(self, label: str) -> None:
        self.undo.setText(self.tr("Undo: {0}").format(label) if label else "")

    def _say(self, words: str, role: str) -> None:
        self.save.setText(words)
        self.save.setToolTip("")
        theme.role(self.save, role)
