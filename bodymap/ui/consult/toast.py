"""A short sentence that floats over the map: why nothing was recorded, what was removed, what can be done instead."""

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from bodymap.ui import theme
from bodymap.ui.consult.controller import Controller, Spot
from bodymap.ui.consult.words import muscle_words
from bodymap.ui.map.canvas import MapCanvas

STAYS_MS = 6000
_MARGIN = 14


class Toast(QFrame):
    """Stands at the bottom of `host`, over it, and goes by itself; an offer stays until it is taken or put away."""

    def __init__(self, controller: Controller, host: MapCanvas) -> None:
        super().__init__(host)
        self._controller = controller
        self._host = host
        self._spot: Spot | None = None
        theme.role(self, "card")
        self.setAttribute(Qt.WidgetAttribute.WA_NoMousePropagation)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        self.text = QLabel()
        self.text.setWordWrap(True)
        self.take = QPushButton(self.tr("Start visit and mark it"))
        theme.role(self.take, "primary")
        self.take.clicked.connect(self._take)
        self.undo = QPushButton(self.tr("Undo"))
        self.undo.clicked.connect(self._undo)
        self.put_away = QPushButton(self.tr("Put away"))
        theme.role(self.put_away, "quiet")
        self.put_away.clicked.connect(self._put_away)
        self._buttons = QWidget()
        row = QHBoxLayout(self._buttons)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.take)
        row.addWidget(self.undo)
        row.addWidget(self.put_away)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(*(theme.px(12),) * 4)
        column.addWidget(self.text)
        column.addWidget(self._buttons)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(STAYS_MS)
        self._timer.timeout.connect(self.hide)
        host.installEventFilter(self)
        controller.message.connect(self.say)
        controller.offered.connect(self._offer)
        controller.undoable.connect(self._offer_undo)
        self.hide()

    @Slot(str)
    def say(self, words: str) -> None:
        """Show one sentence for a while."""
        self._spot = None
        self._show(words, offers=False)
        self._timer.start()

    @Slot(object)
    def _offer(self, spot: Spot | None) -> None:
        if spot is None:
            if self._spot is not None:
                self._put_away()
            return
        self._timer.stop()
        self._spot = spot
        name = muscle_words(self._controller.session.atlas, spot.muscle, spot.side)
        self._show(self.tr("{0}: no visit is open today, nothing was recorded.").format(name), offers=True)

    @Slot(str)
    def _offer_undo(self, words: str) -> None:
        """Say what was done, and offer for a while to take it back."""
        self._spot = None
        self._show(words, offers=True)
        self._timer.start()

    def _undo(self) -> None:
        self.hide()
        self._host.setFocus()
        self._controller.undo()

    def _show(self, words: str, *, offers: bool) -> None:
        self.text.setText(words)
        self._buttons.setVisible(offers)
        self.take.setVisible(self._spot is not None)
        self.undo.setVisible(self._spot is None)
        self._place()
        self.show()
        self.raise_()

    def _take(self) -> None:
        spot, self._spot = self._spot, None
        self.hide()
        self._host.setFocus()
        if spot is not None:
            self._controller.start_with(spot)

    def _put_away(self) -> None:
        self._spot = None
        self._timer.stop()
        self.hide()

    def _place(self) -> None:
        """Stand at the bottom, beside the depths or above them, as wide as the words need and the room allows."""
        margin = theme.px(_MARGIN)
        depths = self._host.depth_panel.geometry()
        beside = depths.left() > self._host.width() / 2
        right, bottom = (depths.left(), self._host.height()) if beside else (self._host.width(), depths.top())
        room = max(right - 2 * margin, self.minimumSizeHint().width())
        words = self.text.fontMetrics().horizontalAdvance(self.text.text()) + theme.px(32)
        buttons = self._buttons.sizeHint().width() + theme.px(24) if not self._buttons.isHidden() else 0
        width = min(room, max(words, buttons))
        height = max(self.heightForWidth(width), self.minimumSizeHint().height())
        left = max(0, (room - width) // 2) + margin
        self.setGeometry(left, bottom - height - margin, width, height)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and self.isVisible():
            QTimer.singleShot(0, self, self._place)  # when the depths have found their place
        return False
