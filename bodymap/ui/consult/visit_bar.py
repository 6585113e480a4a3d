"""The bar above the map: says which visit is shown and why it cannot be changed, with the way back.

It is hidden while today's visit is recorded, the plain case.
"""

from collections.abc import Callable

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QWidget

from bodymap.clinic.visit import Visit
from bodymap.ui import theme
from bodymap.ui.consult.controller import Controller
from bodymap.ui.consult.words import day


class VisitBar(QFrame):
    """One sentence and at most two buttons."""

    def __init__(self, controller: Controller, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._controller = controller
        self._acts: list[Callable[[], None]] = []
        theme.role(self, "card")
        self.text = QLabel()
        self.text.setWordWrap(True)
        self.text.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.first = QPushButton()
        self.second = QPushButton()
        theme.role(self.first, "primary")
        self.first.clicked.connect(lambda: self._act(0))
        self.second.clicked.connect(lambda: self._act(1))
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.px(14), theme.px(6), theme.px(8), theme.px(6))
        row.addWidget(self.text, 1)
        row.addWidget(self.second)
        row.addWidget(self.first)
        controller.chart_changed.connect(self.refresh)
        self.refresh()

    @Slot()
    def refresh(self) -> None:
        """Say what stands now."""
        controller = self._controller
        editor, visit = controller.editor, controller.visit
        if editor is None:
            self.hide()
        elif controller.session.read_only:
            self._say(controller.session.read_only)
        elif editor.offers:
            self._say(
                self.tr("Somebody else changed the same thing first: {0}.").format("; ".join(editor.offers)),
                (self.tr("Use mine"), self._apply_offers),
                (self.tr("Keep theirs"), self._drop_offers),
            )
        elif visit is None:
            self._say(self.tr("No visit yet."), (self.tr("Start the first visit"), controller.start_visit))
        elif controller.recording:
            self._say_recording(visit)
        else:
            self._say_read_only(visit, editor.visit)

    def _say_recording(self, visit: Visit) -> None:
        """Name an earlier day's draft, since new points land in it; today's is the plain case."""
        controller = self._controller
        now = controller.session.clock.now()
        if controller.local(visit.started_at).date() == controller.local(now).date():
            self.hide()
            return
        words = self.tr("Recording in the draft of {0}.").format(self._day(visit))
        self._say(words, (self.tr("Start today's visit"), controller.start_visit))

    def _say_read_only(self, visit: Visit, draft: Visit | None) -> None:
        controller = self._controller
        if visit.is_draft:
            words = self.tr("Draft of {0}, not signed yet; read only here.").format(self._day(visit))
        else:
            words = self.tr("Visit of {0}, signed; read only.").format(self._day(visit))
        if draft is not None:
            first = (self.tr("Back to today's visit"), controller.today_visit)
        else:
            first = (self.tr("Start today's visit"), controller.start_visit)
        if visit.is_draft:
            self._say(words, first, (self.tr("Continue this draft"), lambda: controller.continue_visit(visit.id)))
        else:
            self._say(words, first)

    def _act(self, number: int) -> None:
        self._acts[number]()

    def _say(self, words: str, *buttons: tuple[str, Callable[[], None]]) -> None:
        self.text.setText(words)
        self._acts = [act for _name, act in buttons]
        for i, button in enumerate((self.first, self.second)):
            button.setVisible(i < len(buttons))
            if i < len(buttons):
                button.setText(buttons[i][0])
        self.show()

    def _day(self, visit: Visit) -> str:
        return day(visit.started_at, self._controller.session.zone)

    def _apply_offers(self) -> None:
        editor = self._controller.editor
        if editor is not None:
            editor.apply_offers()
            self.refresh()

    def _drop_offers(self) -> None:
        editor = self._controller.editor
        if editor is not None:
            editor.drop_offers()
            self.refresh()
