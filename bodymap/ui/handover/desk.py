"""Opens the dialogs through which records leave and come in, for what is shown in the window."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from bodymap.app.session import Session
from bodymap.clinic.chart import Chart
from bodymap.ui.preferences import Preferences


class HandoverDesk(QObject):
    """`said(words)`: what was done. `shown` answers with the chart and the visit that the window shows."""

    said = Signal(str)

    def __init__(
        self,
        session: Session,
        preferences: Preferences,
        shown: Callable[[], tuple[Chart | None, str]],
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._session, self._preferences, self._shown, self._window = session, preferences, shown, window

    def open(self) -> None:
        """Choose what is handed over, look at it, then save, print or copy it."""
        from bodymap.report.process import warm_in_process
        from bodymap.ui.handover.dialog import HandoverDialog
        from bodymap.ui.handover.wish import Subject

        warm_in_process()
        dialog = HandoverDialog(self._session, self._preferences, Subject(*self._shown()), self._window)
        dialog.said.connect(self.said)
        dialog.open()
